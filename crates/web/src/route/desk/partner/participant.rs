//! One joint programme on the desk, and its participants: added line by line, noted, erased.

use std::collections::HashMap;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::partner::{self, Joint, Noted};
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ParticipantId, ProgrammeId};
use domain::partner::{Attendance, ProgrammeKind, ProgrammeStage};
use domain::right::Act;
use locale::{partner as names, programme as words};
use serde::Deserialize;

use super::programme::line;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, ParticipantLine, ProgrammeAct, ProgrammeLine, ProgrammePage, ProgrammeRefused};
use crate::route::desk::known;
use crate::visitor::Member;

/// Which form was refused, with what was typed and is wrong.
#[derive(Debug, Default)]
pub(super) struct Wrong {
    form: &'static str,
    typed: [String; 2],
    lines: Vec<String>,
    errors: FieldErrors,
}

/// What somebody may do with a programme now.
fn acts(member: &Member, joint: &Joint) -> Vec<ProgrammeAct> {
    let stage = joint.programme.stage(joint.today);
    let runs = member.actor.may(Act::CheckPartners, joint.programme.office.0);
    let enters = partner::enters_for(&member.actor, &joint.programme).is_ok();
    let has_names = joint.participants.iter().any(|one| one.name.is_some());
    let all = [
        (ProgrammeAct::Add, enters && stage.takes_participants()),
        (ProgrammeAct::Note, runs && stage.takes_notes() && has_names),
        (ProgrammeAct::Erase, runs && has_names),
        (ProgrammeAct::Move, runs && joint.may_move()),
        (ProgrammeAct::CallOff, runs && stage.is_open()),
        (ProgrammeAct::Count, runs && stage == ProgrammeStage::Over),
    ];
    all.into_iter().filter(|(_, may)| *may).map(|(act, _)| act).collect()
}

/// What may be noted in a programme of that kind.
fn choices(kind: ProgrammeKind) -> Vec<Attendance> {
    let is_test = kind == ProgrammeKind::CompetenceTest;
    Attendance::ALL.into_iter().filter(|one| is_test || !one.is_outcome()).collect()
}

pub(super) async fn shown(app: &App, member: &Member, id: ProgrammeId, wrong: Wrong) -> Answer {
    let joint = partner::programme(&app.desk, &member.actor, id).await?;
    let language = member.visitor.language;
    let (details, promise) = (&joint.programme.details, joint.under.as_ref().and_then(|(_, promise)| promise.as_ref()));
    let agreement = joint.under.as_ref().map(|(agreement, _)| agreement);
    let reads = agreement.filter(|known| [known.office, known.other].iter().any(|of| member.actor.may(Act::See, *of)));
    let told = agreement.map(|known| {
        let details = &known.details;
        format!("{} {}: {}", names::agreement(language, details.kind), details.number, details.subject)
    });
    let participants = joint.participants.iter().map(|one| ParticipantLine {
        id: one.id.to_string(),
        name: one.name.clone().unwrap_or_default(),
        outlet: one.outlet.clone(),
        attendance: one.attendance,
        by: one.by.1.clone(),
    });
    let page = ProgrammePage {
        layout: member.layout(&details.title, Entry::Partners),
        line: ProgrammeLine { agreement: told.unwrap_or_default(), ..line(member, &joint.programme, joint.today) },
        place: &details.place,
        note: &details.note,
        under: (
            reads.map(|known| address::agreement(language, &known.id.to_string())).unwrap_or_default(),
            promise.map_or("", |promise| promise.what.as_str()),
        ),
        participants: participants.collect(),
        choices: &choices(details.kind),
        acts: acts(member, &joint),
        days: [details.days.first, details.days.last].map(|day| day.to_string()),
        refused: ProgrammeRefused {
            form: wrong.form,
            typed: wrong.typed.each_ref().map(String::as_str),
            lines: &wrong.lines,
        },
        errors: &wrong.errors,
    };
    let status = if wrong.form.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// Back to the programme; its form again where something typed is wrong.
pub(super) async fn done(
    (app, member): (&App, &Member),
    id: ProgrammeId,
    done: Result<(), Error>,
    (form, typed): (&'static str, [String; 2]),
) -> Answer {
    match done {
        Ok(()) => answer::onward(&address::programme(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => shown(app, member, id, Wrong { form, typed, errors, lines: Vec::new() }).await,
        Err(error) => Err(error.into()),
    }
}

/// What is typed about participants.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    lines: String,
    participant: String,
}

/// Adds pasted participants; where a line is wrong all of it stays as it was typed.
pub(in crate::route) async fn add(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let added = partner::add_participants(&app.desk, &member.actor, id, &said.lines).await;
    let typed = [said.lines, String::new()];
    match added {
        Ok(Err(wrong)) => {
            let lines = wrong.into_iter().map(|wrong| words::line_error(member.visitor.language, wrong)).collect();
            shown(&app, &member, id, Wrong { form: "add", typed, lines, errors: FieldErrors::default() }).await
        }
        added => done((&app, &member), id, added.map(drop), ("add", typed)).await,
    }
}

/// What a form says of who was there. Fields are named by the ids of participants, what was shown of each by `seen-` before it.
pub(super) fn noted(sent: &HashMap<String, String>) -> Result<Vec<Noted>, Trouble> {
    let read = |name: &str| sent.get(name).and_then(|word| Attendance::parse(word));
    let told = sent.keys().filter_map(|name| {
        let id: ParticipantId = name.parse().ok()?;
        Some((id, read(&format!("seen-{name}")), read(name)))
    });
    let notes: Option<Vec<Noted>> = told.map(|(id, seen, now)| Some(Noted { id, seen: seen?, now: now? })).collect();
    notes.ok_or(Trouble::Refused(Refusal::NotFound))
}

/// Notes who was there.
pub(in crate::route) async fn note(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(sent): Form<HashMap<String, String>>,
) -> Answer {
    let id = known(&id)?;
    let result = partner::note_participants(&app.desk, &member.actor, id, &noted(&sent)?).await;
    done((&app, &member), id, result, ("note", [String::new(), String::new()])).await
}

/// Erases a name.
pub(in crate::route) async fn erase(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let erased = match said.participant.parse() {
        Ok(who) => partner::erase_participant(&app.desk, &member.actor, who).await.map(drop),
        Err(_) => Err(FieldErrors::one("participant", FieldError::NotAChoice).into()),
    };
    done((&app, &member), id, erased, ("erase", [said.participant, String::new()])).await
}
