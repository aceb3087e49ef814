//! Papers about coverage: where they are chosen, clippings, recaps, proof of publication. A day that cannot be read is told where it
//! was typed.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::IntoResponse;
use desk::coverage::{self, Press};
use desk::{Error, letterhead};
use domain::FieldErrors;
use domain::days::Days;
use domain::id::OrganisationId;
use jiff::civil::Date;
use locale::{format, texts};
use serde::Deserialize;
use store::organisation;

use super::coverage::press;
use super::known;
use crate::address;
use crate::answer::{self, Answer, File, Trouble};
use crate::app::App;
use crate::page::{CoveragePapersPage, Entry, Ready};
use crate::paper::{self, ClippingPaper, Form, ProofPaper, RecapPaper, Sheet};
use crate::visitor::Member;

/// Of which days, and of which outlet.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    hari: String,
    pekan: String,
    dari: String,
    sampai: String,
    media: String,
}

impl Wanted {
    /// The days of clippings: a week where one is named, else a day.
    fn clipped(&self) -> Result<(Days, String), FieldErrors> {
        if self.pekan.is_empty() {
            let days = Days::day(&self.hari).map_err(|error| FieldErrors::one("hari", error))?;
            return Ok((days, days.first().to_string()));
        }
        let days = Days::week(&self.pekan).map_err(|error| FieldErrors::one("pekan", error))?;
        Ok((days, days.week_text()))
    }

    /// The days of a recap.
    fn between(&self) -> Result<Days, FieldErrors> {
        let field = |(last, error)| FieldErrors::one(if last { "sampai" } else { "dari" }, error);
        Days::between(&self.dari, &self.sampai).map_err(field)
    }
}

/// Where papers are chosen.
pub(crate) async fn page(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    shown(&app, &member, &wanted, FieldErrors::default()).await
}

async fn shown(app: &App, member: &Member, wanted: &Wanted, errors: FieldErrors) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let today = member.visitor.site.zone.clock(app.desk.now()).date();
    let mut ready = Vec::new();
    for (name, day) in [
        (texts::papers_yesterday(language), today.yesterday().unwrap_or(today)),
        (texts::papers_today(language), today),
    ] {
        let pages = coverage::covered(&app.desk, &member.actor, office, Days::one(day)).await?.len();
        let told = (pages > 0).then(|| texts::paper_pages(language, pages));
        ready.push(Ready { name, day: format::date(language, day), key: day.to_string(), pages: told });
    }
    let outlets = coverage::outlets(&app.desk, &member.actor, office).await?;
    let month = Days::month_of(today);
    let usual = |typed: &str, usual: Date| {
        if typed.is_empty() && errors.is_empty() { usual.to_string() } else { typed.to_owned() }
    };
    let typed = [
        usual(&wanted.hari, today.yesterday().unwrap_or(today)),
        usual(&wanted.pekan, today),
        usual(&wanted.dari, month.first()),
        usual(&wanted.sampai, today),
        wanted.media.clone(),
    ];
    let page = CoveragePapersPage {
        layout: member.layout(texts::papers_title(language), Entry::Coverage),
        ready,
        outlets: &outlets,
        typed: typed.each_ref().map(String::as_str),
        errors: &errors,
    };
    let status = answer::Wrong::from(errors.clone()).status();
    answer::refused(&page, status)
}

/// The page again, with what is wrong, where that is a field.
async fn told(app: &App, member: &Member, wanted: &Wanted, error: Error) -> Answer {
    match error {
        Error::Fields(errors) => shown(app, member, wanted, errors).await,
        other => Err(other.into()),
    }
}

pub(crate) async fn clipping_pdf(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    clipping(&app, &member, &wanted, Form::Pdf).await
}

pub(crate) async fn clipping_docx(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    clipping(&app, &member, &wanted, Form::Docx).await
}

async fn clipping(app: &App, member: &Member, wanted: &Wanted, form: Form) -> Answer {
    let (office, press) = ready(app, member)?;
    let (days, name) = match wanted.clipped() {
        Ok(found) => found,
        Err(errors) => return shown(app, member, wanted, errors).await,
    };
    // Whoever waits for a place has read nothing yet.
    let place = paper::place().await?;
    let clipping = match coverage::clipping(&app.desk, &member.actor, &press, office, days).await {
        Ok(clipping) => clipping,
        Err(error) => return told(app, member, wanted, error).await,
    };
    let sheet = sheet(app, member, office).await?;
    let paper = ClippingPaper { sheet, zone: member.visitor.site.zone, days, clipping };
    let content = paper::made(place, move || paper.written(form)).await?;
    Ok(saved(form, &format!("kliping-{name}"), content))
}

pub(crate) async fn recap_pdf(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    recap(&app, &member, &wanted, Form::Pdf).await
}

pub(crate) async fn recap_docx(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    recap(&app, &member, &wanted, Form::Docx).await
}

async fn recap(app: &App, member: &Member, wanted: &Wanted, form: Form) -> Answer {
    let (office, press) = ready(app, member)?;
    let days = match wanted.between() {
        Ok(days) => days,
        Err(errors) => return shown(app, member, wanted, errors).await,
    };
    let place = paper::place().await?;
    let of = (days, Some(wanted.media.as_str()).filter(|outlet| !outlet.is_empty()));
    let recap = match coverage::recap(&app.desk, &member.actor, &press, office, of).await {
        Ok(recap) => recap,
        Err(error) => return told(app, member, wanted, error).await,
    };
    let outlet = of.1.map(|_| recap.counts.first().map_or(String::new(), |count| count.name.clone()));
    let sheet = sheet(app, member, office).await?;
    let outlet = outlet.unwrap_or_default();
    let paper = RecapPaper { sheet, zone: member.visitor.site.zone, days, outlet, recap };
    let content = paper::made(place, move || paper.written(form)).await?;
    Ok(saved(form, &format!("rekap-bukti-tayang-{}-{}", days.first(), days.last()), content))
}

/// Proof of publication of one page.
pub(crate) async fn proof(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (_, press) = ready(&app, &member)?;
    let place = paper::place().await?;
    let page = coverage::proved(&app.desk, &member.actor, &press, known(&id)?).await?;
    let (language, zone) = (member.visitor.language, member.visitor.site.zone);
    let whole = |path: String| format!("{}{path}", app.origin);
    let (record, entry) =
        (whole(address::record(language)), page.entry.map(|number| whole(address::recorded(language, number))));
    let of = &page.seen.coverage;
    let day = zone.clock(of.capture.taken_at).strftime("%Y-%m-%d").to_string();
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let name = format!("bukti-tayang-{}-{day}", of.site.chars().filter(plain).collect::<String>());
    let sheet = sheet(&app, &member, of.organisation).await?;
    // A picture whose file is gone is as none.
    let picture = match &page.seen.coverage.capture.picture {
        Some(digest) => app.desk.files.read(digest).await.ok(),
        None => None,
    };
    let paper = ProofPaper { sheet, zone, page, picture, record, entry };
    let content = paper::made(place, move || paper.written()).await?;
    Ok(saved(Form::Pdf, &name, content))
}

/// The office that asks, and what opens archives.
fn ready(app: &App, member: &Member) -> Result<(OrganisationId, Arc<dyn Press>), Trouble> {
    let press = press(app, member.visitor.language).map_err(Trouble::Failed)?;
    Ok((member.office()?, press.clone()))
}

/// The letterhead of an office as it is now.
async fn sheet(app: &App, member: &Member, office: OrganisationId) -> Result<Sheet, Trouble> {
    let saved = letterhead::see(&app.desk, &member.actor, office).await?;
    let name = match (&saved, &member.office) {
        (None, Some((own, name))) if *own == office => name.clone(),
        (None, _) => {
            let found = organisation::by_id(&mut app.desk.db.read().await?, office).await?;
            found.map(|office| office.name).unwrap_or_default()
        }
        (Some(_), _) => String::new(),
    };
    let (letterhead, logo) = paper::head(app, saved, &name).await?;
    Ok(Sheet {
        language: member.visitor.language,
        letterhead,
        logo,
        made: paper::clock(&member.visitor, app.desk.now()),
    })
}

fn saved(form: Form, name: &str, content: Vec<u8>) -> axum::response::Response {
    File { kind: form.kind().media_type(), saved_as: Some(format!("{name}.{}", form.ending())), content }
        .into_response()
}
