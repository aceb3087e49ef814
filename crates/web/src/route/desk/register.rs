//! The register of organisations, for who keeps it: the list, a new one, and what is done with one.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use desk::Error;
use desk::people::{self, Invite};
use desk::register::{self, Seen};
use domain::directory::Site;
use domain::organisation::{Kind, Level, OrganisationDetails, TypedOrganisation};
use domain::right::Right;
use domain::{FieldErrors, Refusal};
use locale::{Language, register as words, texts};
use serde::Deserialize;
use store::register::{Act, Change, Registered};

use super::directory::{asked, count};
use super::known;
use super::people::{invited, way};
use crate::address;
use crate::answer::{self, Answer, Trouble, Wrong};
use crate::app::App;
use crate::page::{
    Entry, Event, KindFilter, OrganisationTyped, RegisterNewPage, RegisterPage, RegisteredPage, RegisteredRow, Shape,
};
use crate::route::search::escaped;
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
    after: Option<String>,
}

pub(crate) async fn page(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    let language = member.visitor.language;
    let (query, kind) = (asked(&wanted.q), Kind::parse(&wanted.kind));
    let after = wanted.after.as_deref().and_then(|id| id.parse().ok());
    let found = register::page(&app.desk, &member.actor, (kind, &query), after).await?;
    let ids: Vec<String> = found.organisations.iter().map(|known| known.organisation.id.to_string()).collect();
    let rows = found.organisations.iter().zip(&ids).map(|(known, id)| row(&member, known, id));
    let at = |kind: Option<Kind>, after: Option<&String>| {
        let kind = kind.map(|kind| format!("kind={}", kind.as_str()));
        let sought = (!query.is_empty()).then(|| format!("q={}", escaped(&query)));
        let parts: Vec<_> = kind.into_iter().chain(sought).chain(after.map(|id| format!("after={id}"))).collect();
        let base = address::register(language);
        if parts.is_empty() { base } else { format!("{base}?{}", parts.join("&")) }
    };
    let kinds: Vec<_> = std::iter::once(None).chain(Kind::ALL.map(Some)).map(|kind| (kind, at(kind, None))).collect();
    let filters = kinds.iter().map(|(of, address)| KindFilter {
        label: of.map_or(texts::register_all(language), |kind| words::kinds(language, kind)),
        address,
        current: *of == kind,
    });
    let first = after.map(|_| at(kind, None));
    let next = ids.last().filter(|_| found.more).map(|id| at(kind, Some(id)));
    answer::page(&RegisterPage {
        layout: member.layout(texts::register_title(language), Entry::Register),
        query: &query,
        kind: kind.map_or("", Kind::as_str),
        filters: filters.collect(),
        rows: rows.collect(),
        first: first.as_deref(),
        next: next.as_deref(),
    })
}

fn row<'a>(member: &Member, known: &'a Registered, id: &'a str) -> RegisteredRow<'a> {
    RegisteredRow {
        id,
        name: &known.organisation.name,
        kind: known.organisation.kind,
        level: known.level,
        parent: known.parent.as_ref().map_or("", |(_, name)| name),
        place: &known.place,
        site: known.site.as_ref().map_or("", Site::as_str),
        closed: known.closed.as_ref().map(|(at, _)| member.visitor.moment(*at)),
    }
}

/// What is typed of an organisation.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct OrganisationForm {
    kind: String,
    name: String,
    short_name: String,
    level: String,
    parent: String,
    place: String,
    site: String,
    reason: String,
    email: String,
}

impl OrganisationForm {
    fn kind(&self) -> Result<Kind, Trouble> {
        Kind::parse(&self.kind).ok_or(Trouble::Refused(Refusal::NotFound))
    }

    fn details(&self, kind: Kind) -> Result<OrganisationDetails, FieldErrors> {
        let Self { name, short_name, level, parent, place, site, .. } = self;
        OrganisationDetails::parse(kind, TypedOrganisation { name, short_name, level, parent, place, site })
    }

    fn typed<'a>(&'a self, kind: Kind, parents: &'a [String]) -> OrganisationTyped<'a> {
        let Self { name, short_name, level, parent, place, site, .. } = self;
        OrganisationTyped { kind, name, short_name, level, parent, place, site, parents }
    }
}

/// The form for a new one of a kind.
pub(crate) async fn form(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    let level = Level::Provincial.as_str().to_owned();
    let form = OrganisationForm { kind: wanted.kind, level, ..OrganisationForm::default() };
    asked_for(&app, &member, &form, &FieldErrors::default(), StatusCode::OK).await
}

async fn asked_for(
    app: &App,
    member: &Member,
    form: &OrganisationForm,
    errors: &FieldErrors,
    status: StatusCode,
) -> Answer {
    let kind = form.kind()?;
    let parents = register::parents(&app.desk, &member.actor, None).await?;
    let layout = member.layout(words::add(member.visitor.language, kind), Entry::Register);
    answer::refused(&RegisterNewPage { layout, typed: form.typed(kind, &parents), errors }, status)
}

pub(crate) async fn add(State(app): State<App>, member: Member, Form(form): Form<OrganisationForm>) -> Answer {
    let added = match form.details(form.kind()?) {
        Ok(details) => register::add(&app.desk, &member.actor, &details).await,
        Err(errors) => Err(errors.into()),
    };
    match added {
        Ok(id) => answer::onward(&address::registered(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => asked_for(&app, &member, &form, &errors, StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn one(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let seen = register::see(&app.desk, &member.actor, known(&id)?).await?;
    shown(&app, &member, &seen, &as_known(&seen), &Wrong::default()).await
}

/// The form filled with what is known.
fn as_known(seen: &Seen) -> OrganisationForm {
    let Registered { organisation, level, parent, place, site, .. } = &seen.known;
    OrganisationForm {
        kind: organisation.kind.as_str().to_owned(),
        name: organisation.name.clone(),
        // One that was never given goes on following the name.
        short_name: if organisation.short_name == organisation.name {
            String::new()
        } else {
            organisation.short_name.clone()
        },
        level: level.map_or(String::new(), |level| level.as_str().to_owned()),
        parent: parent.as_ref().map_or(String::new(), |(_, name)| name.clone()),
        place: place.clone(),
        site: site.as_ref().map_or(String::new(), |site| site.as_str().to_owned()),
        ..OrganisationForm::default()
    }
}

async fn shown(app: &App, member: &Member, seen: &Seen, form: &OrganisationForm, wrong: &Wrong) -> Answer {
    let (language, organisation) = (member.visitor.language, &seen.known.organisation);
    let parents = register::parents(&app.desk, &member.actor, seen.known.level).await?;
    let id = organisation.id.to_string();
    let ids: Vec<String> = seen.below.iter().map(|below| below.organisation.id.to_string()).collect();
    let told: Vec<String> = seen.changes.iter().map(|change| told(language, change)).collect();
    let past = seen.changes.iter().zip(&told).map(|(change, what)| Event {
        at: member.visitor.moment(change.at),
        person: &change.by,
        what,
        about: None,
        reason: &change.reason,
        shape: if change.act == Act::Closed { Shape::NotMet } else { Shape::Met },
    });
    let page = RegisteredPage {
        layout: member.layout(&organisation.name, Entry::Register),
        known: row(member, &seen.known, &id),
        slug: &organisation.slug,
        closed_reason: seen.known.closed.as_ref().map_or("", |(_, reason)| reason),
        keeps: seen.keeps,
        lacks_administrator: seen.lacks_administrator,
        invited: seen.invited.iter().map(|(email, until)| (email.as_str(), member.visitor.moment(*until))).collect(),
        email: &form.email,
        below: seen.below.iter().zip(&ids).map(|(below, id)| row(member, below, id)).collect(),
        outlets: count(seen.outlets),
        past: past.collect(),
        typed: form.typed(organisation.kind, &parents),
        reason: &form.reason,
        errors: &wrong.errors,
        refusal: wrong.refusal,
    };
    answer::refused(&page, wrong.status())
}

fn told(language: Language, change: &Change) -> String {
    match (change.act, &change.former_name) {
        (Act::Added, _) => texts::register_added(language).to_owned(),
        (Act::Changed, None) => texts::register_changed(language).to_owned(),
        (Act::Changed, Some(name)) => texts::register_renamed(language, name),
        (Act::Closed, _) => texts::register_was_closed(language).to_owned(),
        (Act::Reopened, _) => texts::register_was_reopened(language).to_owned(),
    }
}

pub(crate) async fn change(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<OrganisationForm>,
) -> Answer {
    let which = known(&id)?;
    let done = match form.details(form.kind()?) {
        Ok(details) => register::change(&app.desk, &member.actor, which, &details).await,
        Err(errors) => Err(errors.into()),
    };
    done_with(&app, &member, &id, done, |_| form).await
}

pub(crate) async fn close(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<OrganisationForm>,
) -> Answer {
    let done = register::close(&app.desk, &member.actor, known(&id)?, &form.reason).await;
    done_with(&app, &member, &id, done, |seen| OrganisationForm { reason: form.reason, ..as_known(seen) }).await
}

/// Back to the organisation; its form again where something typed is wrong.
async fn done_with(
    app: &App,
    member: &Member,
    id: &str,
    done: Result<(), Error>,
    form: impl FnOnce(&Seen) -> OrganisationForm,
) -> Answer {
    match done {
        Ok(()) => answer::onward(&address::registered(member.visitor.language, id)),
        Err(Error::Fields(errors)) => {
            let seen = register::see(&app.desk, &member.actor, known(id)?).await?;
            shown(app, member, &seen, &form(&seen), &errors.into()).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn reopen(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    register::reopen(&app.desk, &member.actor, known(&id)?).await?;
    answer::onward(&address::registered(member.visitor.language, &id))
}

pub(crate) async fn remove(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    match register::remove(&app.desk, &member.actor, known(&id)?).await {
        Ok(()) => answer::onward(&address::register(member.visitor.language)),
        // It stays, and its page says why and what can be done instead.
        Err(Error::Refusal(refusal @ Refusal::InUse)) => {
            let seen = register::see(&app.desk, &member.actor, known(&id)?).await?;
            shown(&app, &member, &seen, &as_known(&seen), &refusal.into()).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Invites its first administrator.
pub(crate) async fn invite(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<OrganisationForm>,
) -> Answer {
    let language = member.visitor.language;
    let (email, right) = (form.email.clone(), Right::Administrator.as_str().to_owned());
    let invite = Invite { email, right, office: String::new() };
    match people::invite_by(&app.desk, &member.actor, known(&id)?, &invite, way(&app, language)).await {
        Ok(token) => {
            let link = token.map(|token| format!("{}{}", app.origin, address::invitation(language, &token)));
            let back = (&*address::registered(language, &id), texts::register_back_to(language));
            invited(&member, Entry::Register, (form.email.trim(), link), back)
        }
        Err(Error::Fields(errors)) => {
            let seen = register::see(&app.desk, &member.actor, known(&id)?).await?;
            let form = OrganisationForm { email: form.email, ..as_known(&seen) };
            shown(&app, &member, &seen, &form, &errors.into()).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<OrganisationForm>,
) -> Answer {
    let whom = (form.email.as_str(), Right::Administrator.as_str());
    people::withdraw(&app.desk, &member.actor, known(&id)?, whom).await?;
    answer::onward(&address::registered(member.visitor.language, &id))
}
