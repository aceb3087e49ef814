//! The list of verification that an office has read: how outlets stand on it, and each time it was read.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::Error;
use desk::partner::{self, OnRoster, RosterFault, RosterLine, RosterSeen};
use domain::field::FieldErrors;
use locale::{Language, texts};
use serde::Deserialize;
use store::page_reading::PageReading;
use store::roster::RosterCapture;

use crate::address;
use crate::answer::{self, Answer, File};
use crate::app::App;
use crate::page::{Entry, RosterOutlet, RosterPage, RosterTime, Shape};
use crate::route::desk::known;
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    address: String,
}

pub(in crate::route) async fn page(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member, None, &FieldErrors::default()).await
}

async fn shown(app: &App, member: &Member, typed: Option<&str>, errors: &FieldErrors) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let RosterSeen { roster, captures, outlets } = partner::roster(&app.desk, &member.actor, office).await?;
    let set = roster.as_ref().map(|roster| roster.address.clone()).unwrap_or_default();
    let fault = roster.as_ref().and_then(|roster| RosterFault::read(&roster.fault));
    let mut outlets: Vec<_> = outlets.iter().filter_map(|(name, reading)| outlet(member, name, reading)).collect();
    // What changed last is looked at first.
    outlets.sort_by_key(|(changed, _)| std::cmp::Reverse(*changed));
    let next = roster.as_ref().map(|roster| member.visitor.moment(roster.due_at).day(language));
    let page = RosterPage {
        layout: member.layout(texts::roster_title(language), Entry::Partners),
        next: next.unwrap_or_default(),
        fault: fault.map(|fault| told(language, fault)).unwrap_or_default(),
        is_on: app.press.is_some(),
        outlets: outlets.into_iter().map(|(_, outlet)| outlet).collect(),
        times: captures.iter().map(|capture| time(member, capture)).collect(),
        typed: typed.unwrap_or(&set),
        errors,
    };
    answer::refused(&page, if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY })
}

/// How an outlet stands on the list, in a shape and a word; what vanished is called so.
pub(super) fn standing(language: Language, is: OnRoster, had: bool) -> (Shape, &'static str) {
    match is {
        OnRoster::Absent if had => (Shape::Look, texts::roster_vanished(language)),
        OnRoster::Absent => (Shape::Unknown, texts::roster_absent(language)),
        OnRoster::Listed => (Shape::Unknown, texts::roster_listed(language)),
        OnRoster::Several => (Shape::Look, texts::roster_several(language)),
        OnRoster::None => (Shape::Unknown, texts::roster_none(language)),
        OnRoster::InProcess => (Shape::Unknown, texts::roster_in_process(language)),
        OnRoster::Administrative => (Shape::Met, texts::roster_administrative(language)),
        OnRoster::Factual => (Shape::Met, texts::roster_factual(language)),
    }
}

fn outlet(member: &Member, name: &str, reading: &PageReading) -> Option<(jiff::Timestamp, RosterOutlet)> {
    let language = member.visitor.language;
    let line = RosterLine::read(&reading.found)?;
    let [from, until] = [reading.taken_at, reading.seen_at].map(|at| member.visitor.moment(at).day(language));
    let outlet = RosterOutlet {
        address: address::partner(language, &reading.partner.to_string()),
        name: name.to_owned(),
        standing: standing(language, line.is, line.had),
        days: since(language, &from, &until),
        line: line.line,
    };
    Some((reading.taken_at, outlet))
}

/// Since when it is so, and when that was looked at last.
pub(super) fn since(language: Language, from: &str, until: &str) -> String {
    if from == until { texts::reading_taken(language, from) } else { texts::reading_seen(language, from, until) }
}

fn time(member: &Member, capture: &RosterCapture) -> RosterTime {
    let language = member.visitor.language;
    RosterTime {
        archive: address::roster_archive(&capture.id.to_string()),
        taken: member.visitor.moment(capture.taken_at).day(language),
        told: texts::roster_told(language, capture.found, capture.lines, capture.pages),
        is_whole: capture.whole,
    }
}

fn told(language: Language, fault: RosterFault) -> String {
    match fault {
        RosterFault::Lost => texts::roster_fault_lost(language).to_owned(),
        RosterFault::NotAList => texts::roster_fault_not_a_list(language).to_owned(),
        RosterFault::TooLong => texts::roster_fault_too_long(language).to_owned(),
        RosterFault::Shrank => texts::roster_fault_shrank(language).to_owned(),
        RosterFault::Told(indonesian, english) => language.choose(indonesian, english),
    }
}

/// Sets the list and has it read.
pub(in crate::route) async fn set(State(app): State<App>, member: Member, Form(typed): Form<Typed>) -> Answer {
    match partner::set_roster(&app.desk, &member.actor, member.office()?, &typed.address).await {
        Ok(()) => answer::onward(&address::roster(member.visitor.language)),
        Err(Error::Fields(errors)) => shown(&app, &member, Some(&typed.address), &errors).await,
        Err(error) => Err(error.into()),
    }
}

/// One time that it was read, as it came.
pub(in crate::route) async fn archive(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let content = partner::roster_archive(&app.desk, &member.actor, (member.office()?, known(&id)?)).await?;
    Ok(File { kind: "application/wacz", saved_as: Some(format!("{id}.wacz")), content }.into_response())
}
