//! A consultation for its office, and each step with it. A refused form is shown again, open, with what was typed.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::consultation::{self, Seen, rules, units};
use domain::Refusal;
use domain::consultation::{Purpose, Reached, State as Standing, TypedConsultation, Voice};
use domain::id::{ConsultationId, MeetingId};
use domain::organisation::Kind;
use domain::release::State as ReleaseState;
use domain::right::Act;
use domain::zone::Zone;
use drafting::{lint, read};
use locale::{Language, consultation as words, drafting as drafts, format, texts};
use serde::Deserialize;
use statute::{NameKind, Value};
use store::consultation::{Consulted, Contribution, Reach};
use store::register;

use super::partner;
use super::view::{day, marks_of, standing, stood, told_verdict, verdict};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{AskedLine, ConsultationPage, ConsultationTyped, Entry, MeetingLine, Shape, WrongForm};
use crate::route::desk::known;
use crate::visitor::Member;

/// Names of the register that are offered, and releases that can be linked.
const OFFERED: i64 = 300;

/// What is typed about a consultation.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    kind: String,
    title: String,
    question: String,
    public: String,
    name: String,
    left_out: String,
    is_left_out: String,
    organisation: String,
    which: String,
    way: String,
    on: String,
    note: String,
    last_day: String,
    reason: String,
    number: String,
    day: String,
    release: String,
}

/// One of them: for its office, or for the organisation that works here and is asked.
pub(in crate::route) async fn one(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    axum::extract::Query(board): axum::extract::Query<partner::Board>,
) -> Answer {
    let id = known(&id)?;
    // Who works here for a partner answers for it, also where they have a place in the office that asks.
    match partner::page(&app, &member, id, &board).await {
        Err(Trouble::Refused(Refusal::NotFound | Refusal::NotAllowed)) => {
            shown(&app, &member, id, &WrongForm::default()).await
        }
        shown => shown,
    }
}

/// The page of its office.
pub(super) async fn shown(app: &App, member: &Member, id: ConsultationId, wrong: &WrongForm) -> Answer {
    let language = member.visitor.language;
    let seen = consultation::see(&app.desk, &member.actor, id).await?;
    let office = seen.consultation.office;
    let may_act = member.actor.may(Act::Consult, office);
    let zone = member.visitor.site.zone;
    let (mut acts, today) = consultation::standard(&app.desk, &member.actor, office).await?;
    consultation::set_before(&mut acts, &seen, zone);
    let facts = consultation::facts(&seen, None, zone);
    let judged = consultation::verdict(&facts, &acts, today);
    let content = seen.text.as_ref().map_or("", |text| text.content.as_str());
    let names = names(app, may_act && seen.consultation.state() == Standing::Draft).await?;
    let known = &seen.consultation;
    let is_over = known.is_over(seen.now);
    let points = seen.heard().counts();
    let page = ConsultationPage {
        layout: member.layout(&known.details.title, Entry::Consultations),
        id: &id.to_string(),
        slug: &known.slug,
        kind: words::policy(language, known.details.kind),
        state: known.state(),
        standing: standing(language, known, seen.now),
        told: ConsultationTyped {
            kind: known.details.kind.as_str(),
            title: &known.details.title,
            question: &known.details.question,
            public: if known.details.takes_public { "ya" } else { "tidak" },
            content: "",
        },
        next: next(language, &seen, (is_over, points)),
        text: text(language, content, seen.final_text.is_some()),
        asked: seen.asked.iter().map(|one| asked((language, zone), &seen, one)).collect(),
        names: &names,
        points,
        meetings: seen.meetings.iter().map(|meeting| held(member, &seen, meeting)).collect(),
        clauses: units(content).into_iter().flat_map(|unit| unit.clauses).collect(),
        is_over,
        least_days: least_days(),
        verdict: match &seen.decision {
            Some(decision) => told_verdict(language, &decision.verdict),
            None => verdict(language, &judged),
        },
        is_standard: !acts.confirmations.is_empty() && judged.clauses.iter().flatten().all(|clause| clause.is_certain),
        decision: seen.decision.as_ref().map(|decision| {
            let told = texts::consultation_decision_told(language, &day(language, decision.day), &decision.number);
            (told, !decision.step.is_empty())
        }),
        dropped: known.dropped.as_ref().map_or_else(String::new, |(at, reason)| {
            texts::consultation_dropped_told(language, &member.visitor.moment(*at).day(language), reason)
        }),
        releases: seen.releases.iter().map(|(id, headline)| (id.to_string(), headline.clone())).collect(),
        linkable: linkable(app, member, &seen).await?,
        may_act,
        wrong,
    };
    let status = if wrong.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// The fewest days that the standard asks for.
fn least_days() -> usize {
    let days = rules().names().iter().find(|name| name.name.ends_with("least_days"));
    let days = days.and_then(|name| match &name.of {
        NameKind::Parameter(values) => values.last(),
        NameKind::Fact(_) | NameKind::Today => None,
    });
    match days.map(|dated| &dated.value) {
        Some(Value::Whole(days)) => usize::try_from(*days).unwrap_or_default(),
        _ => 0,
    }
}

/// What kind of text it is, how many faults its form has, and whether the text that is set was given.
fn text(language: Language, content: &str, is_set: bool) -> (String, usize, bool) {
    let Ok(draft) = read(content) else { return (String::new(), 0, is_set) };
    let faults = lint(&draft).iter().filter(|fault| !fault.of.is_note()).count();
    (drafts::form(language, draft.form, draft.nodes.len()), faults, is_set)
}

/// The one thing to do next.
fn next(language: Language, seen: &Seen, (is_over, points): (bool, (usize, usize))) -> String {
    let invited = seen.asked.iter().filter(|one| one.invited_at.is_some());
    let answered = invited.clone().filter(|one| seen.positions(one.organisation).next().is_some()).count();
    match seen.consultation.state() {
        Standing::Draft => texts::consultation_next_draft(language).to_owned(),
        Standing::Open if is_over => texts::consultation_next_over(language).to_owned(),
        Standing::Open => texts::consultation_next_open(language, answered, invited.count()),
        Standing::Closed if points.1 < points.0 => texts::consultation_next_answer(language, points.0 - points.1),
        Standing::Closed => texts::consultation_next_decide(language).to_owned(),
        Standing::Decided => texts::consultation_next_decided(language).to_owned(),
        Standing::Dropped => texts::consultation_state_dropped(language).to_owned(),
    }
}

/// A partner that is listed.
fn asked((language, zone): (Language, Zone), seen: &Seen, one: &Consulted) -> AskedLine {
    let reached: Vec<&Reach> = seen.reached.iter().filter(|reach| reach.consulted == one.id).collect();
    let arrived = reached.iter().any(|r| r.purpose == Purpose::Invitation && r.state == Reached::Arrived);
    let mut ways: Vec<_> = reached.into_iter().map(|reach| reach_told(language, reach)).collect();
    ways.dedup();
    if one.invited_at.is_some() && !arrived && seen.consultation.opened_at.is_some() {
        ways.insert(0, (Shape::Look, texts::consultation_partner_not_reached(language).to_owned()));
    }
    let mut said: Vec<(Shape, String)> = Vec::new();
    for position in seen.positions(one.organisation) {
        let whole = seen.points_of(position.id).find(|point| point.said.clause.is_empty());
        let (shape, word) = whole.map_or((Shape::Unknown, ""), |point| stood(language, point.said.stance));
        said.push((shape, word.to_owned()));
        let marks = marks_of(language, (Voice::Position, false), (position.term, position.late));
        said.extend(marks.into_iter().map(|mark| (Shape::Look, mark.to_owned())));
    }
    match seen.ended(one.organisation) {
        Some(("withdrawn", at)) if said.is_empty() => {
            let on = day(language, zone.clock(at).date());
            said.push((Shape::NotMet, texts::consultation_partner_withdrawn(language, &on)));
        }
        Some(("replaced", _)) => {
            said.push((Shape::Unknown, texts::consultation_partner_corrected(language).to_owned()));
        }
        _ => {}
    }
    if said.is_empty() && seen.consultation.opened_at.is_some() {
        let is_over = !seen.consultation.state().hears();
        let silent = if is_over { texts::consultation_partner_never } else { texts::consultation_partner_silent };
        said.push((Shape::Unknown, silent(language).to_owned()));
    }
    AskedLine {
        id: one.id.to_string(),
        organisation: one.organisation.to_string(),
        name: one.name.clone(),
        left_out: one.left_out.clone(),
        invited: one.invited_at.is_some(),
        reached: ways,
        no_account: seen.without_account.contains(&one.organisation),
        said,
    }
}

fn reach_told(language: Language, reach: &Reach) -> (Shape, String) {
    let (purpose, way) = (words::purpose(language, reach.purpose), words::way(language, reach.way));
    match reach.state {
        Reached::Arrived => {
            let told = texts::consultation_reached_arrived(language, &format::day(language, reach.on), purpose, way);
            let note = if reach.note.is_empty() { String::new() } else { format!(" ({})", reach.note) };
            (Shape::Met, format!("{told}{note}"))
        }
        Reached::Waiting => (Shape::Unknown, texts::consultation_reached_waiting(language, purpose, way)),
        Reached::Failed => (Shape::NotMet, texts::consultation_reached_failed(language, purpose, way)),
    }
}

/// A meeting with who came.
fn held(member: &Member, seen: &Seen, meeting: &store::meeting::Meeting) -> MeetingLine {
    let language = member.visitor.language;
    let came = seen.attendance.iter().filter(|(id, ..)| *id == meeting.id);
    let count = |organisation| {
        let mut own = came.clone().filter(|(_, of, ..)| *of == organisation);
        own.next().map_or_else(String::new, |(.., people)| people.to_string())
    };
    MeetingLine {
        id: meeting.id.to_string(),
        title: meeting.title.clone(),
        told: format!("{} · {}", member.visitor.moment(meeting.starts_at).full(language), meeting.place),
        cancelled: meeting.cancelled.as_ref().map(|(_, why)| texts::consultation_meeting_cancelled(language, why)),
        began: meeting.starts_at <= seen.now,
        attendance: came
            .clone()
            .map(|(_, _, name, people)| {
                texts::consultation_meeting_attended(language, name, usize::try_from(*people).unwrap_or_default())
            })
            .collect(),
        lines: minutes(language, seen, meeting.id),
        counts: seen
            .asked
            .iter()
            .filter(|one| one.invited_at.is_some())
            .map(|one| (one.organisation.to_string(), one.name.clone(), count(one.organisation)))
            .collect(),
    }
}

/// What was said in a meeting, and whether that was confirmed.
fn minutes(language: Language, seen: &Seen, meeting: MeetingId) -> Vec<(String, String, (Shape, &'static str))> {
    let lines = seen.contributions.iter().filter(|one| one.meeting == Some(meeting) && one.stands());
    let told = |one: &Contribution| {
        let point = seen.points_of(one.id).next()?;
        let clause = if point.said.clause.is_empty() { String::new() } else { format!("{}: ", point.said.clause) };
        let said = format!("{} ({}) – {clause}{}", one.organisation_name, one.name, point.said.text);
        let is_open = one.confirmed_at.is_none();
        let mark = if is_open {
            (Shape::Look, texts::voice_minutes(language))
        } else {
            (Shape::Met, texts::voice_minutes_confirmed(language))
        };
        Some((if is_open { one.id.to_string() } else { String::new() }, said, mark))
    };
    lines.filter_map(told).collect()
}

/// Names of organisations that can be added.
async fn names(app: &App, offered: bool) -> Result<Vec<String>, Trouble> {
    let mut names = Vec::new();
    if offered {
        let mut conn = app.desk.db.read().await?;
        for kind in [Kind::Association, Kind::PressCompany, Kind::Office] {
            names.extend(register::names(&mut conn, kind, None, OFFERED).await?);
        }
    }
    Ok(names)
}

/// Public releases of the office that are not linked yet.
async fn linkable(app: &App, member: &Member, seen: &Seen) -> Result<Vec<(String, String)>, Trouble> {
    if seen.decision.is_none() {
        return Ok(Vec::new());
    }
    let wanted = store::overview::Wanted { state: Some(ReleaseState::Published), headline: "" };
    let found = desk::release::search(&app.desk, &member.actor, seen.consultation.office, &wanted, None).await?;
    let is_free = |id| seen.releases.iter().all(|(known, _)| *known != id);
    let free = found
        .releases
        .into_iter()
        .filter(|release| is_free(release.id) && release.public_from.is_some_and(|from| from <= seen.now));
    Ok(free.map(|release| (release.id.to_string(), release.text.headline.clone())).collect())
}

/// Back to the consultation; its form again where something typed is wrong.
pub(super) async fn done(
    (app, member): (&App, &Member),
    id: ConsultationId,
    done: Result<(), Error>,
    (form, typed): (&str, Vec<String>),
) -> Answer {
    match done {
        Ok(()) => answer::onward(&address::consultation(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => shown(app, member, id, &WrongForm { form: form.to_owned(), typed, errors }).await,
        Err(error) => Err(error.into()),
    }
}

/// A handler that takes a step with a consultation by its form.
macro_rules! steps {
    ($($(#[$doc:meta])* $name:ident($app:ident, $member:ident, $id:ident, $said:ident) $form:expr, [$($typed:ident)*] => $verb:expr;)*) => {
        $(
            $(#[$doc])*
            pub(in crate::route) async fn $name(
                State($app): State<App>,
                $member: Member,
                Path(id): Path<String>,
                Form($said): Form<Said>,
            ) -> Answer {
                let $id = known(&id)?;
                let result = $verb.await;
                done((&$app, &$member), $id, result, ($form, vec![$($said.$typed.clone()),*])).await
            }
        )*
    };
}

steps! {
    /// Changes what a draft is about.
    tell(app, member, id, said) "told", [title kind question public] => {
        let told = TypedConsultation { kind: &said.kind, title: &said.title, question: &said.question, public: &said.public };
        consultation::tell(&app.desk, &member.actor, id, told)
    };
    /// Lists a partner.
    list_partner(app, member, id, said) "partner", [name left_out is_left_out] => {
        consultation::list_partner(&app.desk, &member.actor, id, [&said.name, &said.left_out, &said.is_left_out])
    };
    /// Takes one off the list.
    leave_off(app, member, id, said) "", [] => {
        consultation::leave_off(&app.desk, &member.actor, (id, known(&said.organisation)?))
    };
    /// Invites one that was left out.
    invite(app, member, id, said) "", [] => {
        consultation::invite_later(&app.desk, &member.actor, (id, known(&said.which)?), app.has_mail)
    };
    /// Enters how one was reached.
    reach(app, member, id, said) &said.which, [way on note] => {
        let which = (id, known(&said.which)?);
        consultation::reach_by_hand(&app.desk, &member.actor, which, [&said.way, &said.on, &said.note])
    };
    /// Opens it.
    open(app, member, id, said) "open", [last_day] => {
        consultation::open(&app.desk, &member.actor, id, (&said.last_day, app.has_mail))
    };
    /// Gives more time.
    extend(app, member, id, said) "extend", [last_day reason] => {
        consultation::extend(&app.desk, &member.actor, id, [&said.last_day, &said.reason])
    };
    /// Gives it up.
    give_up(app, member, id, said) "drop", [reason] => {
        consultation::give_up(&app.desk, &member.actor, id, &said.reason)
    };
    /// Enters what was decided.
    decide(app, member, id, said) "decide", [number day] => {
        consultation::decide(&app.desk, &member.actor, id, [&said.number, &said.day])
    };
    /// A release tells of it.
    link(app, member, id, said) "", [] => {
        consultation::link_release(&app.desk, &member.actor, (id, known(&said.release)?))
    };
    /// It does not any more.
    unlink(app, member, id, said) "", [] => {
        consultation::unlink_release(&app.desk, &member.actor, (id, known(&said.release)?))
    };
}

/// Reminds those who are silent.
pub(in crate::route) async fn remind(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let id = known(&id)?;
    let reminded = consultation::remind(&app.desk, &member.actor, id, app.has_mail).await;
    done((&app, &member), id, reminded, ("", Vec::new())).await
}

/// Closes it.
pub(in crate::route) async fn close(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let id = known(&id)?;
    let closed = consultation::close(&app.desk, &member.actor, id).await;
    done((&app, &member), id, closed, ("", Vec::new())).await
}

/// Removes a draft.
pub(in crate::route) async fn remove(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    consultation::remove(&app.desk, &member.actor, known(&id)?).await?;
    answer::onward(&address::consultations(member.visitor.language))
}
