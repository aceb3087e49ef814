//! The office's outlets: the list, a new one, and all of them as a table.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::directory::{self, outlet};
use desk::{Actor, Error};
use domain::FieldErrors;
use domain::directory::{ContactDetails, OutletDetails, Site, Standing};
use domain::right::Act;
use domain::table::Sheet;
use jiff::Timestamp;
use locale::{Language, texts};
use media::{BookSheet, Kind};
use serde::Deserialize;
use store::contact::Contact;
use store::outlet::Outlet;

use crate::address;
use crate::answer::{self, Answer, File, Trouble};
use crate::app::App;
use crate::page::{Accredited, DirectoryPage, Entry, OutletRow, OutletTyped};
use crate::route::search::escaped;
use crate::visitor::Member;

/// Longest text that is looked for, in characters.
const LONGEST: usize = 100;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    q: String,
    after: Option<String>,
}

/// What is typed of an outlet.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct OutletForm {
    #[serde(default)]
    pub(super) outlet: String,
    #[serde(default)]
    pub(super) site: String,
    #[serde(default)]
    pub(super) place: String,
    #[serde(default)]
    pub(super) company: String,
}

impl OutletForm {
    pub(super) fn typed<'a>(&'a self, companies: &'a [String]) -> OutletTyped<'a> {
        let Self { outlet, site, place, company } = self;
        OutletTyped { outlet, site, place, company, companies }
    }

    pub(super) fn details(&self) -> Result<OutletDetails, FieldErrors> {
        OutletDetails::parse([&self.outlet, &self.site, &self.place])?.of_company(&self.company)
    }
}

pub(crate) async fn page(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    shown(&app, &member, &wanted, &OutletForm::default(), &FieldErrors::default(), StatusCode::OK).await
}

async fn shown(
    app: &App,
    member: &Member,
    wanted: &Wanted,
    form: &OutletForm,
    errors: &FieldErrors,
    status: StatusCode,
) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let query = asked(&wanted.q);
    let after = wanted.after.as_deref().and_then(|id| id.parse().ok());
    let found = directory::page(&app.desk, &member.actor, office, &query, after).await?;
    let ids: Vec<String> = found.outlets.iter().map(|outlet| outlet.id.to_string()).collect();
    let rows = found.outlets.iter().zip(&ids).map(|(outlet, id)| OutletRow {
        id,
        name: &outlet.details.name,
        site: outlet.details.site.as_ref().map_or("", Site::as_str),
        place: &outlet.details.place,
        contacts: count(outlet.contacts),
        stopped: count(outlet.stopped),
        standing: accredited(member, app.desk.now(), outlet),
        company: &outlet.details.company,
        listed: outlet.listed.is_some(),
    });
    let may_keep = member.actor.may(Act::KeepDirectory, office);
    let companies = if may_keep { directory::companies(&app.desk, &member.actor, office).await? } else { Vec::new() };
    let base = address::directory(language);
    let sought = (!query.is_empty()).then(|| format!("q={}", escaped(&query)));
    let at = |place: Option<String>| match sought.iter().cloned().chain(place).collect::<Vec<_>>().join("&") {
        query if query.is_empty() => base.clone(),
        query => format!("{base}?{query}"),
    };
    let first = after.map(|_| at(None));
    let next = ids.last().filter(|_| found.more).map(|id| at(Some(format!("after={id}"))));
    let page = DirectoryPage {
        layout: member.layout(texts::directory_title(language), Entry::Directory),
        query: &query,
        rows: rows.collect(),
        count: (count(found.count.0), count(found.count.1)),
        first: first.as_deref(),
        next: next.as_deref(),
        may_keep,
        typed: form.typed(&companies),
        errors,
    };
    answer::refused(&page, status)
}

/// What is looked for, within bounds.
pub(crate) fn asked(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

/// Whether an outlet is accredited now.
pub(super) fn accredited(member: &Member, now: Timestamp, outlet: &Outlet) -> Accredited {
    match Standing::at(now, outlet.accredited) {
        Standing::Not => Accredited::Not,
        Standing::Accredited(until) => Accredited::Until(until.map(|until| member.visitor.moment(until))),
        Standing::Over(until) => Accredited::Over(member.visitor.moment(until)),
    }
}

/// A count for a page.
pub(super) fn count(of: i64) -> usize {
    usize::try_from(of).unwrap_or_default()
}

pub(crate) async fn add(State(app): State<App>, member: Member, Form(form): Form<OutletForm>) -> Answer {
    match added(&app, &member.actor, &member, &form).await {
        Ok(id) => answer::onward(&address::outlet(member.visitor.language, &id)),
        Err(Error::Fields(errors)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            shown(&app, &member, &Wanted::default(), &form, &errors, status).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn added(app: &App, actor: &Actor, member: &Member, form: &OutletForm) -> Result<String, Error> {
    let office = member.office().map_err(|_| domain::Refusal::NotAllowed)?;
    Ok(outlet::add(&app.desk, actor, office, &form.details()?).await?.to_string())
}

/// The whole directory as a table that can be imported again.
pub(crate) async fn file(State(app): State<App>, member: Member) -> Answer {
    let whole = directory::whole(&app.desk, &member.actor, member.office()?).await?;
    let content =
        media::written(Sheet::Outlets, None, whole.iter().flat_map(|(outlet, contacts)| lines(outlet, contacts)));
    Ok(table(content, "direktori-media.csv"))
}

/// A table to be saved.
pub(crate) fn table(content: Vec<u8>, name: &str) -> axum::response::Response {
    File { kind: "text/csv; charset=utf-8", saved_as: Some(name.to_owned()), content }.into_response()
}

/// A table with its numbers as the language writes them, to be saved as CSV.
pub(crate) fn csv(language: Language, sheet: BookSheet<'_>, name: &str) -> axum::response::Response {
    let comma = language.choose(true, false);
    let rows: Vec<Vec<String>> =
        sheet.rows.iter().map(|row| row.iter().map(|cell| cell.told(comma)).collect()).collect();
    table(media::sheet(sheet.heads, rows.iter().map(|row| row.iter().map(String::as_str))), name)
}

/// Tables to be saved as a workbook.
pub(crate) fn workbook(sheets: &[BookSheet<'_>], name: String) -> Answer {
    let content = media::workbook(sheets);
    let content = content.ok_or_else(|| Trouble::Failed("the workbook cannot be written".to_owned()))?;
    Ok(File { kind: Kind::Xlsx.media_type(), saved_as: Some(name), content }.into_response())
}

/// A line for each contact, or one for an outlet without any.
fn lines<'a>(outlet: &'a Outlet, contacts: &'a [Contact]) -> Vec<[&'a str; 7]> {
    let OutletDetails { name, site, place, company } = &outlet.details;
    let site = site.as_ref().map_or("", Site::as_str);
    let line = |contact: Option<&'a ContactDetails>| {
        let [person, office, email] =
            contact.map_or([""; 3], |contact| [&contact.name, &contact.office, contact.email.as_str()]);
        [name, site, place, person, office, email, company]
    };
    if contacts.is_empty() {
        return vec![line(None)];
    }
    contacts.iter().map(|contact| line(Some(&contact.details))).collect()
}
