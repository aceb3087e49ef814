//! Joint programmes on the desk: the list with a new one, its days, its end.

use std::collections::HashMap;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::partner::{self, Agreed, Programmed};
use domain::FieldErrors;
use domain::organisation::Kind;
use domain::partner::{FEWEST_TOLD, ProgrammeKind, ProgrammeStage, TypedProgramme, Under};
use domain::right::Act;
use jiff::civil::Date;
use locale::{Language, format, programme as words, texts};
use serde::Deserialize;
use store::programme::Programme;

use super::participant::{Wrong, done, noted, shown};
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, ProgrammeLine, ProgrammesPage, Shape};
use crate::route::desk::known;
use crate::visitor::Member;

/// What is typed of a new programme.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct New {
    kind: String,
    title: String,
    place: String,
    first: String,
    last: String,
    organisers: String,
    under: String,
    note: String,
}

impl New {
    fn read(&self) -> TypedProgramme<'_> {
        let Self { kind, title, place, first, last, organisers, under, note } = self;
        TypedProgramme { kind, title, place, first, last, organisers, under, note }
    }
}

pub(in crate::route) async fn page(State(app): State<App>, member: Member) -> Answer {
    listed(&app, &member, &New::default(), &FieldErrors::default()).await
}

async fn listed(app: &App, member: &Member, typed: &New, errors: &FieldErrors) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let is_office = member.kind == Some(Kind::Office);
    let may_add = is_office && member.actor.may(Act::CheckPartners, office);
    let all = partner::programmes(&app.desk, &member.actor, office).await?;
    let mut carried = Vec::new();
    if may_add {
        let agreements = partner::agreements(&app.desk, &member.actor, office).await?;
        let open = agreements.iter().filter(|agreed| agreed.agreement.office == office);
        carried.extend(open.filter(|agreed| agreed.agreement.ended.is_none()).flat_map(|one| choices(language, one)));
    }
    let page = ProgrammesPage {
        layout: member.layout(texts::programme_title(language), Entry::Partners),
        lines: all.iter().map(|one| in_list(member, one)).collect(),
        is_office,
        may_add,
        carried,
        typed: typed.read(),
        errors,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// What a programme may carry out: an agreement, or a promise in it.
fn choices(language: Language, agreed: &Agreed) -> Vec<(String, String)> {
    let details = &agreed.agreement.details;
    let name = format!("{} ({})", details.subject, details.number);
    let promises = agreed.commitments.iter().map(|promise| {
        let told = texts::programme_under_promise(language, &name, &promise.what);
        (Under::Commitment(promise.id).written(), told)
    });
    let promises: Vec<_> = promises.collect();
    std::iter::once((Under::Agreement(agreed.agreement.id).written(), name)).chain(promises).collect()
}

fn in_list(member: &Member, one: &Programmed) -> ProgrammeLine {
    let mut line = line(member, &one.programme, one.today);
    let listed = usize::try_from(one.listed).unwrap_or_default();
    line.counts.insert(0, texts::programme_listed(member.visitor.language, listed));
    line
}

/// A programme as its organisers see it.
pub(super) fn line(member: &Member, known: &Programme, today: Date) -> ProgrammeLine {
    let language = member.visitor.language;
    let details = &known.details;
    let off = known.called_off.as_ref().map(|(at, _)| member.visitor.moment(*at).day(language));
    let organisers = std::iter::once(&known.office).chain(&known.organisers);
    let counted = known.counted.map(|counted| (counted.present, Some(counted.passed)));
    ProgrammeLine {
        id: known.id.to_string(),
        title: details.title.clone(),
        kind: words::kind(language, details.kind),
        days: format::days(language, details.days.first, details.days.last),
        organisers: organisers.map(|(_, name)| (name.clone(), String::new())).collect(),
        standing: standing(language, known.stage(today), off.as_deref().unwrap_or_default()),
        counts: counts(language, details.kind, counted),
        agreement: String::new(),
        reason: known.called_off.as_ref().map(|(_, reason)| reason.clone()).unwrap_or_default(),
    }
}

/// Where a programme stands, in a shape and words.
pub(in crate::route) fn standing(language: Language, stage: ProgrammeStage, off: &str) -> (Shape, String) {
    let shape = match stage {
        ProgrammeStage::Ahead => Shape::Unknown,
        ProgrammeStage::Running | ProgrammeStage::Counted => Shape::Met,
        ProgrammeStage::Over => Shape::Look,
        ProgrammeStage::CalledOff => Shape::NotMet,
    };
    (shape, words::stage(language, stage, off))
}

/// How many were there and passed, once they were counted; of few who passed, only that.
pub(in crate::route) fn counts(
    language: Language,
    kind: ProgrammeKind,
    counted: Option<(i64, Option<i64>)>,
) -> Vec<String> {
    let Some((present, passed)) = counted else { return Vec::new() };
    let number = |count: i64| usize::try_from(count).unwrap_or_default();
    let mut all = vec![texts::programme_present(language, number(present))];
    if kind == ProgrammeKind::CompetenceTest {
        all.push(match passed.filter(|passed| *passed >= FEWEST_TOLD) {
            Some(passed) => texts::programme_passed(language, number(passed)),
            None => texts::programme_passed_few(language, number(FEWEST_TOLD)),
        });
    }
    all
}

/// Enters one.
pub(in crate::route) async fn enter(State(app): State<App>, member: Member, Form(typed): Form<New>) -> Answer {
    match partner::enter_programme(&app.desk, &member.actor, member.office()?, typed.read()).await {
        Ok(id) => answer::onward(&address::programme(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => listed(&app, &member, &typed, &errors).await,
        Err(error) => Err(error.into()),
    }
}

pub(in crate::route) async fn one(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, known(&id)?, Wrong::default()).await
}

/// What is typed about a programme.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    first: String,
    last: String,
    reason: String,
}

/// Mends its days.
pub(in crate::route) async fn mend(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let moved = partner::move_programme(&app.desk, &member.actor, id, [&said.first, &said.last]).await;
    done((&app, &member), id, moved, ("move", [said.first, said.last])).await
}

/// Calls it off.
pub(in crate::route) async fn call_off(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let off = partner::call_off_programme(&app.desk, &member.actor, id, &said.reason).await;
    done((&app, &member), id, off, ("call-off", [said.reason, String::new()])).await
}

/// Closes its list, with what the form of who was there says: nothing that is not saved yet is lost.
pub(in crate::route) async fn count(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(sent): Form<HashMap<String, String>>,
) -> Answer {
    let id = known(&id)?;
    let counted = partner::count_programme(&app.desk, &member.actor, id, &noted(&sent)?).await;
    done((&app, &member), id, counted, ("", [String::new(), String::new()])).await
}
