//! An outlet with its contacts: seen, changed, removed. A refused form is shown again with what was typed.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::directory::outlet::{self, Seen};
use desk::directory::{self, accreditation};
use domain::FieldErrors;
use domain::directory::{Site, TERMS};
use domain::right::Act;
use locale::{Language, texts};
use serde::Deserialize;
use store::accreditation::Accreditation;
use store::contact::Contact;

use super::contact::ContactTyped;
use super::directory::{OutletForm, accredited, count};
use super::known;
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{ContactForm, Entry, Event, FeedLine, OutletPage, OutletTyped, Shape};
use crate::visitor::Member;

/// What was refused and is shown again.
#[derive(Debug, Default)]
pub(super) struct Tried {
    /// The outlet's form.
    pub(super) outlet: Option<(OutletForm, FieldErrors)>,
    /// The form of a contact, by its id; empty for a new one.
    pub(super) contact: Option<(String, ContactTyped, FieldErrors)>,
}

pub(crate) async fn page(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let seen = outlet::see(&app.desk, &member.actor, known(&id)?).await?;
    shown(&app, &member, &seen, &Tried::default(), StatusCode::OK).await
}

pub(super) async fn shown(app: &App, member: &Member, seen: &Seen, tried: &Tried, status: StatusCode) -> Answer {
    let Seen { outlet, contacts, accreditations, feed } = seen;
    let details = &outlet.details;
    let site = details.site.as_ref().map_or("", Site::as_str);
    let may_keep = member.actor.may(Act::KeepDirectory, outlet.organisation);
    let companies =
        if may_keep { directory::companies(&app.desk, &member.actor, outlet.organisation).await? } else { Vec::new() };
    let (companies, place) = (companies.as_slice(), details.place.as_str());
    let known = OutletTyped { outlet: &details.name, site, place, company: &details.company, companies };
    let none = FieldErrors::default();
    let nothing = ContactTyped::default();
    let ids: Vec<(String, String)> =
        contacts.iter().map(|contact| (contact.id.to_string(), format!("{}-", contact.id))).collect();
    let again = |id: &str| tried.contact.as_ref().filter(|(of, ..)| of == id).map(|(_, typed, errors)| (typed, errors));
    let stopped = |contact: &Contact| contact.stopped_at.map(|at| member.visitor.moment(at));
    let forms = contacts.iter().zip(&ids).map(|(contact, (id, prefix))| match again(id) {
        Some((typed, errors)) => ContactForm { stopped: stopped(contact), ..typed.form(id, prefix, errors) },
        None => ContactForm {
            stopped: stopped(contact),
            id,
            prefix,
            contact: &contact.details.name,
            office: &contact.details.office,
            email: contact.details.email.as_str(),
            errors: &none,
        },
    });
    let (new, new_errors) = again("").unwrap_or((&nothing, &none));
    let id = outlet.id.to_string();
    let (language, now) = (member.visitor.language, app.desk.now());
    let terms: Vec<(String, String)> = TERMS.iter().map(|months| term(language, *months)).collect();
    let page = OutletPage {
        layout: member.layout(&details.name, Entry::Directory),
        id: &id,
        known,
        feed: feed.as_ref().map(|feed| FeedLine {
            address: &feed.address,
            read: feed.read_at.map(|at| member.visitor.moment(at)),
            trouble: &feed.trouble,
            elsewhere: &feed.elsewhere,
        }),
        count: count(outlet.contacts),
        contacts: forms.collect(),
        new: new.form("", "", new_errors),
        may_keep,
        listed: outlet.listed.map(|at| member.visitor.moment(at)),
        standing: accredited(member, now, outlet),
        past: accreditations.iter().flat_map(|known| events(member, known)).collect(),
        terms: &terms,
        may_accredit: member.actor.may(Act::Accredit, outlet.organisation),
        typed: tried.outlet.as_ref().map_or(known, |(typed, _)| typed.typed(companies)),
        errors: tried.outlet.as_ref().map_or(&none, |(_, errors)| errors),
    };
    answer::refused(&page, status)
}

/// A choice: months, and what is read.
fn term(language: Language, months: Option<u8>) -> (String, String) {
    let label = match months {
        Some(months) => texts::accreditation_months(language, months.into()),
        None => texts::accreditation_without_end(language).to_owned(),
    };
    (months.unwrap_or(0).to_string(), label)
}

/// What became of an accreditation, newest first.
fn events<'a>(member: &Member, known: &'a Accreditation) -> Vec<Event<'a>> {
    let language = member.visitor.language;
    let event =
        |shape, what, person, at| Event { at: member.visitor.moment(at), person, what, about: None, reason: "", shape };
    // One that was over by itself was only replaced.
    let early = known.ended.as_ref().filter(|(at, _)| known.ends_at.is_none_or(|ends| *at < ends));
    let ended = early.map(|(at, by)| event(Shape::NotMet, texts::accreditation_ended(language), by.as_str(), *at));
    let given = event(Shape::Met, texts::accreditation_given(language), known.by.as_str(), known.began_at);
    ended.into_iter().chain([given]).collect()
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct TermForm {
    #[serde(default)]
    months: String,
}

pub(crate) async fn accredit(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<TermForm>,
) -> Answer {
    accreditation::give(&app.desk, &member.actor, known(&id)?, &form.months).await?;
    answer::onward(&address::outlet(member.visitor.language, &id))
}

pub(crate) async fn end_accreditation(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    accreditation::end(&app.desk, &member.actor, known(&id)?).await?;
    answer::onward(&address::outlet(member.visitor.language, &id))
}

pub(crate) async fn change(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<OutletForm>,
) -> Answer {
    let outlet = known(&id)?;
    let result = match form.details() {
        Ok(details) => outlet::change(&app.desk, &member.actor, outlet, &details).await,
        Err(errors) => Err(errors.into()),
    };
    match result {
        Ok(()) => answer::onward(&address::outlet(member.visitor.language, &id)),
        Err(Error::Fields(errors)) => {
            let seen = outlet::see(&app.desk, &member.actor, outlet).await?;
            let tried = Tried { outlet: Some((form, errors)), contact: None };
            shown(&app, &member, &seen, &tried, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn remove(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    outlet::remove(&app.desk, &member.actor, known(&id)?).await?;
    answer::onward(&address::directory(member.visitor.language))
}
