//! A consultation for a partner: its position prepared and signed, minutes confirmed, comments of its members.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::consultation::{self, Partner, Seen, Sheet, Unit, units};
use domain::Refusal;
use domain::consultation::{PointText, Voice};
use domain::field::FieldErrors;
use domain::id::{BoardId, ConsultationId, ContributionId};
use domain::right::Act;
use locale::{Language, texts};
use serde::Deserialize;
use store::consultation::{Contribution, Point};

use super::view::{day, group, marks_of, stood};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, MinutesLine, PointTyped, PositionLine, PositionPage, Shape, UnitForm};
use crate::route::desk::known;
use crate::visitor::Member;

/// For which board.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Board {
    kepengurusan: String,
}

/// The form that was refused, and what was typed in it.
#[derive(Debug, Default)]
struct Wrong {
    /// `position` with the point's place, `comment`, or the id of a line of minutes.
    form: (String, usize),
    /// Points of a position.
    points: Vec<[String; 4]>,
    /// Fields of another form.
    typed: [String; 4],
    /// A colleague saved meanwhile.
    is_changed: bool,
    errors: FieldErrors,
}

pub(super) async fn page(app: &App, member: &Member, id: ConsultationId, board: &Board) -> Answer {
    shown(app, member, id, (board.kepengurusan.parse().ok(), &Wrong::default())).await
}

async fn shown(app: &App, member: &Member, id: ConsultationId, (chosen, wrong): (Option<BoardId>, &Wrong)) -> Answer {
    let (language, own) = (member.visitor.language, member.office()?);
    let known = consultation::see_as_partner(&app.desk, &member.actor, (id, own)).await?;
    let board = board(&known, chosen);
    let prepared = prepared(&known, board);
    let typed = if wrong.points.is_empty() { started(&known, board, prepared) } else { wrong.points.clone() };
    let content = known.seen.text.as_ref().map_or("", |text| text.content.as_str());
    let (whole, unit_forms) = forms(content, &typed);
    let seen = &known.seen;
    let hears = seen.consultation.state().hears();
    let page = PositionPage {
        layout: member.layout(&seen.consultation.details.title, Entry::Consultations),
        id: &id.to_string(),
        slug: &seen.consultation.slug,
        office: &seen.consultation.office_name,
        question: &seen.consultation.details.question,
        until: until(language, seen),
        hears,
        may: (member.actor.may(Act::PreparePosition, own), member.actor.may(Act::SignPosition, own)),
        boards: known.boards.iter().map(|board| (board.id.to_string(), board_told(language, board))).collect(),
        board: &board.map(|board| board.to_string()).unwrap_or_default(),
        whole,
        units: unit_forms,
        seen: prepared.map(|one| one.id.to_string()).unwrap_or_default(),
        is_changed: wrong.is_changed,
        is_prepared: prepared.is_some(),
        signed: signed(member, seen, own),
        minutes: minutes_of(language, seen, own),
        comments: comments(language, seen, own),
        meetings: meetings(member, seen),
        refused: (&wrong.form.0, wrong.form.1),
        typed: wrong.typed.each_ref().map(String::as_str),
        errors: &wrong.errors,
    };
    let status = match wrong {
        Wrong { is_changed: true, .. } => StatusCode::CONFLICT,
        wrong if wrong.errors.is_empty() => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    answer::refused(&page, status)
}

/// The board that is chosen; else one whose term runs, else the last that was entered.
fn board(known: &Partner, chosen: Option<BoardId>) -> Option<BoardId> {
    let own = known.boards.iter().find(|board| Some(board.id) == chosen);
    let running = known.boards.iter().find(|board| board.details.runs(known.today));
    own.or(running).or(known.boards.last()).map(|board| board.id)
}

fn board_told(language: Language, board: &store::board::Board) -> String {
    let details = &board.details;
    texts::position_board_of(
        language,
        &details.chair,
        &details.decree,
        &day(language, details.from),
        &day(language, details.until),
    )
}

/// The positions of an organisation for a board, in order: prepared, standing, ended.
fn of_board(known: &Partner, board: Option<BoardId>) -> impl DoubleEndedIterator<Item = &Contribution> {
    let own = move |one: &&Contribution| {
        one.organisation == Some(known.organisation) && one.voice == Voice::Position && one.board == board
    };
    known.seen.contributions.iter().filter(own)
}

/// What is prepared for a board.
fn prepared(known: &Partner, board: Option<BoardId>) -> Option<&Contribution> {
    of_board(known, board).find(|one| one.signed_at.is_none())
}

/// What a form begins with: what is prepared, else what was signed, to be corrected.
fn started(known: &Partner, board: Option<BoardId>, prepared: Option<&Contribution>) -> Vec<[String; 4]> {
    let seen = &known.seen;
    let from = prepared.or_else(|| of_board(known, board).rev().find(|one| one.stands()));
    let typed = |point: &Point| {
        let PointText { clause, stance, text, wanted } = &point.said;
        [clause.clone(), stance.as_str().to_owned(), text.clone(), wanted.clone()]
    };
    from.map(|one| seen.points_of(one.id).map(typed).collect()).unwrap_or_default()
}

/// Blank points of a form are numbered from here: what is said comes before.
const BLANK: usize = 100_000;

/// The points of a form by the parts of the draft: the whole, and each part with what is said about it and an empty one. What is said is
/// numbered as in `typed`, the whole first.
fn forms(content: &str, typed: &[[String; 4]]) -> (PointTyped, Vec<UnitForm>) {
    let said = |[clause, stance, text, wanted]: &[String; 4], at: usize| PointTyped {
        at,
        prefix: format!("p{at}-"),
        clause: clause.clone(),
        stance: stance.clone(),
        text: text.clone(),
        wanted: wanted.clone(),
    };
    let whole = typed.iter().find(|[clause, ..]| clause.is_empty());
    let first = usize::from(whole.is_none());
    let mut all = Vec::new();
    // A number may stand twice in a draft: what is said about it stands under the first.
    let mut left: Vec<_> = typed.iter().zip(first..).filter(|([clause, ..], _)| !clause.is_empty()).collect();
    for (unit, blank) in units(content).into_iter().zip(BLANK..) {
        let own = left.extract_if(.., |([clause, ..], _)| unit.clauses.contains(clause));
        let mut points: Vec<_> = own.map(|(point, at)| said(point, at)).collect();
        // Of the title alone nothing is said but what is said of the whole.
        if !unit.is_title {
            points.push(PointTyped {
                at: blank,
                prefix: format!("p{blank}-"),
                clause: unit.citation.clone(),
                ..PointTyped::default()
            });
        }
        let Unit { headings, citation, text, clauses, .. } = unit;
        all.push(UnitForm { headings, citation, text, clauses, points });
    }
    // What is said about something else is never lost.
    for (point, at) in left {
        let citation = point.first().cloned().unwrap_or_default();
        let clauses = vec![citation.clone()];
        all.push(UnitForm {
            headings: Vec::new(),
            citation,
            text: String::new(),
            clauses,
            points: vec![said(point, at)],
        });
    }
    let blank = PointTyped { prefix: "p0-".to_owned(), ..PointTyped::default() };
    (whole.map_or(blank, |point| said(point, 0)), all)
}

/// Until when, or that it is over.
fn until(language: Language, seen: &Seen) -> (Shape, String) {
    use domain::consultation::State::{Decided, Dropped};

    let last = seen.consultation.closes.map(|(last, _)| day(language, last)).unwrap_or_default();
    match seen.consultation.state() {
        Decided => (Shape::Met, texts::position_decided(language).to_owned()),
        Dropped => (Shape::NotMet, texts::position_dropped(language).to_owned()),
        _ if seen.consultation.is_late(seen.now) => (Shape::NotMet, texts::position_over(language, &last)),
        _ => (Shape::Look, texts::position_until(language, &last)),
    }
}

/// What was signed, the newest first.
fn signed(member: &Member, seen: &Seen, own: domain::id::OrganisationId) -> Vec<PositionLine> {
    let language = member.visitor.language;
    let all = seen
        .contributions
        .iter()
        .rev()
        .filter(|one| one.organisation == Some(own) && one.voice == Voice::Position && one.signed_at.is_some());
    let line = |one: &Contribution| {
        let at = one.signed_at.map(|at| member.visitor.moment(at).full(language)).unwrap_or_default();
        let board = one.board.and_then(|id| seen.boards.get(&id)).map(|board| board.details.chair.clone());
        let told = texts::position_signed(language, &at);
        let ended = one.ended.as_ref().map(|(at, how)| {
            let at = member.visitor.moment(*at).full(language);
            if how == "replaced" {
                texts::position_replaced(language, &at)
            } else {
                texts::position_withdrawn(language, &at)
            }
        });
        let parts = [Some(told), Some(one.signer.clone()).filter(|signer| !signer.is_empty()), board, ended];
        let marks = marks_of(language, (one.voice, false), (one.term, one.late));
        PositionLine {
            id: one.id.to_string(),
            told: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            marks: marks.into_iter().map(|mark| (Shape::Look, mark.to_owned())).collect(),
            stands: one.stands(),
            points: seen.points_of(one.id).map(|point| told_point(language, point)).collect(),
        }
    };
    all.map(line).collect()
}

fn told_point(language: Language, point: &Point) -> (String, (Shape, &'static str), String, String) {
    let PointText { clause, stance, text, wanted } = &point.said;
    (clause.clone(), stood(language, *stance), text.clone(), wanted.clone())
}

/// Lines of minutes that the organisation has not confirmed.
fn minutes_of(language: Language, seen: &Seen, own: domain::id::OrganisationId) -> Vec<MinutesLine> {
    let waits = |one: &&Contribution| {
        one.organisation == Some(own) && one.voice == Voice::Minutes && one.stands() && one.confirmed_at.is_none()
    };
    let line = |one: &Contribution| {
        let point = seen.points_of(one.id).next()?;
        let meeting = seen.meetings.iter().find(|meeting| Some(meeting.id) == one.meeting);
        Some(MinutesLine {
            id: one.id.to_string(),
            told: format!("{} · {}", meeting.map_or("", |meeting| meeting.title.as_str()), one.name),
            clause: point.said.clause.clone(),
            stance: stood(language, point.said.stance),
            stance_word: point.said.stance.as_str(),
            text: point.said.text.clone(),
            wanted: point.said.wanted.clone(),
        })
    };
    seen.contributions.iter().filter(waits).filter_map(line).collect()
}

/// Comments of the organisation's members.
fn comments(language: Language, seen: &Seen, own: domain::id::OrganisationId) -> Vec<crate::page::GroupLine> {
    let contributions: Vec<Contribution> = seen
        .contributions
        .iter()
        .filter(|one| one.organisation == Some(own) && one.voice == Voice::Comment)
        .cloned()
        .collect();
    let heard = consultation::Heard { contributions: &contributions, ..seen.heard() };
    consultation::matrix(&heard).groups.iter().map(|points| group(language, points)).collect()
}

fn meetings(member: &Member, seen: &Seen) -> Vec<(String, String, String)> {
    let held = seen.meetings.iter().filter(|meeting| meeting.cancelled.is_none());
    held.map(|meeting| {
        let at = member.visitor.moment(meeting.starts_at).full(member.visitor.language);
        (meeting.id.to_string(), meeting.title.clone(), format!("{at} · {}", meeting.place))
    })
    .collect()
}

/// The points of a form in order; each begins with its clause.
fn points(sent: &[(String, String)]) -> Vec<[String; 4]> {
    let mut points: Vec<[String; 4]> = Vec::new();
    for (name, value) in sent {
        let place = match name.as_str() {
            "clause" => {
                points.push(Default::default());
                0
            }
            "stance" => 1,
            "text" => 2,
            "wanted" => 3,
            _ => continue,
        };
        if let Some(slot) = points.last_mut().and_then(|point| point.get_mut(place)) {
            slot.clone_from(value);
        }
    }
    points
}

/// Keeps what an organisation says, and signs it where that is asked.
pub(in crate::route) async fn save(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Answer {
    let (id, own) = (known(&id)?, member.office()?);
    let of = |name: &str| sent.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    let (board, signs) = (of("board").parse().ok(), of("act") == "sign");
    let mut points = points(&sent);
    points.retain(|[clause, said @ ..]| clause.is_empty() || said.iter().any(|word| !word.trim().is_empty()));
    // The whole stands last in the form and first in what is said.
    points.sort_by_key(|[clause, ..]| !clause.is_empty());
    let sheet = Sheet { points, board, seen: of("seen").parse().ok() };
    let of_own = (id, own);
    let kept = if signs {
        consultation::sign(&app.desk, &member.actor, of_own, &sheet).await
    } else {
        consultation::prepare(&app.desk, &member.actor, of_own, &sheet).await
    };
    let wrong = match kept {
        Ok(Ok(())) => return answer::onward(&back(&member, id, board)),
        Ok(Err((at, errors))) => Wrong { form: ("position".to_owned(), at), errors, ..Wrong::default() },
        Err(Error::Fields(errors)) => Wrong { form: ("position".to_owned(), 0), errors, ..Wrong::default() },
        Err(Error::Refusal(Refusal::ChangedMeanwhile)) => Wrong { is_changed: true, ..Wrong::default() },
        Err(error) => return Err(error.into()),
    };
    shown(&app, &member, id, (board, &Wrong { points: sheet.points, ..wrong })).await
}

fn back(member: &Member, id: ConsultationId, board: Option<BoardId>) -> String {
    let address = address::consultation(member.visitor.language, &id.to_string());
    board.map_or_else(|| address.clone(), |board| format!("{address}?kepengurusan={board}"))
}

/// What is typed of a comment, or about a line of minutes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    which: String,
    act: String,
    clause: String,
    stance: String,
    text: String,
    wanted: String,
}

/// Takes back what was signed.
pub(in crate::route) async fn withdraw(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    consultation::withdraw(&app.desk, &member.actor, (id, member.office()?), known(&said.which)?).await?;
    answer::onward(&back(&member, id, None))
}

/// A member says something.
pub(in crate::route) async fn comment(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let typed = [said.clause.as_str(), &said.stance, &said.text, &said.wanted];
    let done = consultation::comment(&app.desk, &member.actor, (id, member.office()?), typed).await;
    ended((&app, &member), id, done, ("comment".to_owned(), said)).await
}

/// Minutes are confirmed, or corrected.
pub(in crate::route) async fn minutes(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let (id, own) = (known(&id)?, member.office()?);
    let which: ContributionId = known(&said.which)?;
    let done = if said.act == "correct" {
        let own_words = [said.stance.as_str(), &said.text, &said.wanted];
        consultation::correct_minutes(&app.desk, &member.actor, (id, own), (which, own_words)).await
    } else {
        consultation::confirm_minutes(&app.desk, &member.actor, (id, own), which).await
    };
    ended((&app, &member), id, done, (said.which.clone(), said)).await
}

async fn ended(
    (app, member): (&App, &Member),
    id: ConsultationId,
    done: Result<(), Error>,
    (form, said): (String, Said),
) -> Result<axum::response::Response, Trouble> {
    match done {
        Ok(()) => answer::onward(&back(member, id, None)),
        Err(Error::Fields(errors)) => {
            let typed = [said.clause, said.stance, said.text, said.wanted];
            let wrong = Wrong { form: (form, 0), typed, errors, ..Wrong::default() };
            shown(app, member, id, (None, &wrong)).await
        }
        Err(error) => Err(error.into()),
    }
}
