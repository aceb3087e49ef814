//! What everybody reads of consultations, and says in one where the office allows it.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use desk::Error;
use desk::consultation::{self, Heard, Matrix, units};
use domain::Refusal;
use domain::consultation::State as Standing;
use domain::field::FieldErrors;
use domain::id::ConsultationId;
use domain::slug::Slug;
use jiff::Timestamp;
use locale::{Language, consultation as words, format, texts};
use serde::Deserialize;
use store::consultation::Stage;
use store::public::{Gate, PublicConsultation, PublicConsulted, PublicSaid};

use super::desk::consultation as room;
use super::public::gate;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{
    ConsultationLine, Entry, PublicAsked, PublicConsultationPage, PublicConsultationsPage, PublicEvent, Shape,
};
use crate::visitor::Visitor;

/// Consultations on a page.
const PAGE: usize = 20;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    before: String,
}

pub(super) async fn list(
    State(app): State<App>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Answer {
    let language = visitor.language;
    let mut gate = gate(&app).await?;
    let before: Option<ConsultationId> = wanted.before.parse().ok();
    let mut found = gate.consultations(before, i64::try_from(PAGE + 1).unwrap_or(i64::MAX)).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|last| address::older_consultations(language, &last.id.to_string()));
    let now = app.desk.now();
    let lines = found.iter().map(|known| ConsultationLine {
        address: address::public_consultation(language, &known.slug),
        title: known.title.clone(),
        under: format!("{} · {}", words::policy(language, known.kind), known.office[1]),
        standing: standing(language, known, now),
        answers: coordinated(known).map(|is| coordinated_told(language, is)).into_iter().collect(),
    });
    let page = PublicConsultationsPage {
        lines: lines.collect(),
        layout: visitor.layout(texts::consultation_public_title(language), Entry::Consultations),
        older,
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

fn standing(language: Language, known: &PublicConsultation, now: Timestamp) -> (Shape, String) {
    let last = known.last_day.map(|last| format::day(language, last)).unwrap_or_default();
    let is_over = known.said_from.is_some_and(|from| from <= now);
    room::state_told(language, (known.state(), is_over), &last)
}

/// Whether a policy that is set may call itself coordinated.
fn coordinated(known: &PublicConsultation) -> Option<bool> {
    known.decision.as_ref().map(|decision| !decision.step.is_empty())
}

fn coordinated_told(language: Language, is: bool) -> (Shape, String) {
    if is {
        (Shape::Met, texts::consultation_coordinated(language).to_owned())
    } else {
        (Shape::Unknown, texts::consultation_not_coordinated(language).to_owned())
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Shown {
    terima: String,
}

pub(super) async fn one(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(shown): Query<Shown>,
) -> Answer {
    page(&app, &visitor, &slug, (!shown.terima.is_empty(), [""; 4], &FieldErrors::default())).await
}

pub(super) async fn known(gate: &mut Gate, slug: &str) -> Result<PublicConsultation, Trouble> {
    let missing = || Trouble::Refused(Refusal::NotFound);
    let slug = Slug::parse(slug).ok_or_else(missing)?;
    gate.consultation(slug.as_str()).await?.ok_or_else(missing)
}

async fn page(
    app: &App,
    visitor: &Visitor,
    slug: &str,
    (is_thanked, typed, errors): (bool, [&str; 4], &FieldErrors),
) -> Answer {
    let language = visitor.language;
    let mut gate = gate(app).await?;
    let known = known(&mut gate, slug).await?;
    let (asked, said) = (gate.consulted(known.id).await?, gate.said(&known).await?);
    let text = gate.policy(&known, Stage::Consulted).await?.map(|text| text.content).unwrap_or_default();
    let last = gate.policy(&known, Stage::Final).await?.map(|text| text.content);
    let releases = gate.releases_of(known.id).await?;
    let terms = gate.consultation_terms(&known).await?;
    let matrix = matrix(&text, &said);
    let is_said = known.said_from.is_some_and(|from| from <= gate.moment());
    let wait = match (is_said, known.decision.is_some()) {
        (false, _) => texts::consultation_public_wait(language),
        _ if known.state() == Standing::Dropped => texts::consultation_public_dropped(language),
        (true, false) => texts::consultation_public_replies_wait(language),
        _ => "",
    };
    let hears = known.takes_public && matches!(known.state(), Standing::Open | Standing::Closed);
    let all_units = units(&text);
    let commenting = hears.then(|| all_units.iter().flat_map(|unit| unit.clauses.clone()).collect());
    let page = PublicConsultationPage {
        layout: visitor.layout(&known.title, Entry::Consultations),
        slug: &known.slug,
        office: known.office.clone(),
        kind: words::policy(language, known.kind),
        standing: standing(language, &known, gate.moment()),
        question: &known.question,
        events: events(visitor, &known, &terms),
        asked: asked.iter().map(|one| partner(visitor, one, (&said, is_said, !known.state().hears()))).collect(),
        wait,
        waiting: said.waiting,
        groups: matrix.groups.iter().map(|points| room::group(language, points)).collect(),
        counts: matrix.points,
        has_answers: known.decision.is_some(),
        coordinated: coordinated(&known),
        verdict: known.decision.as_ref().map(|one| room::told_verdict(language, &one.verdict)).unwrap_or_default(),
        units: room::unit_lines(all_units),
        differences: last.map(|last| room::differences(language, &text, &last)),
        releases: releases.into_iter().map(|(slug, head)| (address::release(language, &slug), head)).collect(),
        record: address::record_of_consultation(language, &known.id.to_string()),
        commenting,
        is_thanked,
        typed,
        errors,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

fn matrix<'a>(text: &'a str, said: &'a PublicSaid) -> Matrix<'a> {
    let PublicSaid { contributions, points, replies, closed, .. } = said;
    consultation::matrix(&Heard { content: text, contributions, points, replies, closed })
}

/// A partner: where it stands once that is public, else whether it said anything.
fn partner(
    visitor: &Visitor,
    one: &PublicConsulted,
    (said, is_said, is_over): (&PublicSaid, bool, bool),
) -> PublicAsked {
    let language = visitor.language;
    let mut told = if !one.invited {
        vec![(Shape::Unknown, texts::consultation_public_left_out(language, &one.left_out))]
    } else if let Some(at) = one.withdrawn_at {
        let on = visitor.moment(at).day(language);
        vec![(Shape::NotMet, texts::consultation_partner_withdrawn(language, &on))]
    } else if !one.has_said {
        let silent = if is_over { texts::consultation_partner_never } else { texts::consultation_partner_silent };
        vec![(Shape::Unknown, silent(language).to_owned())]
    } else if !is_said {
        vec![(Shape::Met, texts::consultation_public_said(language).to_owned())]
    } else {
        positions(language, one, said)
    };
    if one.corrected && one.has_said {
        told.push((Shape::Unknown, texts::consultation_partner_corrected(language).to_owned()));
    }
    PublicAsked { name: one.name.clone(), address: address::organisation(language, &one.slug), said: told }
}

fn positions(language: Language, one: &PublicConsulted, said: &PublicSaid) -> Vec<(Shape, String)> {
    let own = said.contributions.iter().filter(|known| {
        known.organisation == Some(one.organisation) && known.voice == domain::consultation::Voice::Position
    });
    let mut told = Vec::new();
    for known in own {
        let mut points = said.points.iter().filter(|point| point.contribution == known.id);
        let whole = points.find(|point| point.said.clause.is_empty());
        told.extend(whole.map(|point| {
            let (shape, word) = room::stood(language, point.said.stance);
            (shape, word.to_owned())
        }));
        let marks = room::marks_of(language, (known.voice, false), (known.term, known.late));
        told.extend(marks.into_iter().map(|mark| (Shape::Look, mark.to_owned())));
    }
    told
}

/// What happened, in order.
fn events(
    visitor: &Visitor,
    known: &PublicConsultation,
    terms: &[(jiff::civil::Date, String, Timestamp)],
) -> Vec<PublicEvent> {
    let language = visitor.language;
    let when = |at: Timestamp| visitor.moment(at).full(language);
    let event = |at, what: String, why: &str| (at, PublicEvent { when: when(at), what, why: why.to_owned() });
    let mut all = Vec::new();
    all.extend(known.opened_at.map(|at| event(at, texts::consultation_public_opened(language).to_owned(), "")));
    for (last, why, at) in terms.iter().skip(1) {
        let told = texts::consultation_public_extended(language, &format::day(language, *last));
        all.push(event(*at, told, why));
    }
    all.extend(known.closed_at.map(|at| event(at, texts::consultation_public_closed(language).to_owned(), "")));
    all.extend(
        known.dropped.as_ref().map(|(at, why)| event(*at, texts::consultation_state_dropped(language).to_owned(), why)),
    );
    all.extend(known.decision.as_ref().map(|one| {
        let told = texts::consultation_decision_told(language, &format::day(language, one.day), &one.number);
        event(one.made_at, told, "")
    }));
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, event)| event).collect()
}

/// What is typed of a comment.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Said {
    name: String,
    clause: String,
    stance: String,
    text: String,
}

/// Somebody comments.
pub(super) async fn comment(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let point = [said.clause.as_str(), &said.stance, &said.text, ""];
    if Slug::parse(&slug).is_none() {
        return Err(Trouble::Refused(Refusal::NotFound));
    }
    match consultation::comment_publicly(&app.desk, &slug, (&visitor.client, &said.name, point)).await {
        Ok(()) => {
            let address = address::public_consultation(visitor.language, &slug);
            answer::onward(&format!("{address}?terima=ya"))
        }
        Err(Error::Fields(errors)) => {
            let typed = [said.name.as_str(), &said.clause, &said.stance, &said.text];
            page(&app, &visitor, &slug, (false, typed, &errors)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn text(app: &App, slug: &str, stage: Stage) -> Result<Option<String>, Trouble> {
    let mut gate = gate(app).await?;
    let known = known(&mut gate, slug).await?;
    Ok(gate.policy(&known, stage).await?.map(|text| text.content))
}

/// The text that was asked about, as a file.
pub(super) async fn consulted(State(app): State<App>, Path(slug): Path<String>) -> Answer {
    room::file(text(&app, &slug, Stage::Consulted).await?, "naskah")
}

/// The text that was set.
pub(super) async fn set(State(app): State<App>, Path(slug): Path<String>) -> Answer {
    room::file(text(&app, &slug, Stage::Final).await?, "naskah-akhir")
}

async fn rows(app: &App, language: Language, slug: &str) -> Result<Vec<room::Table>, Trouble> {
    let mut gate = gate(app).await?;
    let known = known(&mut gate, slug).await?;
    let text = gate.policy(&known, Stage::Consulted).await?.map(|text| text.content).unwrap_or_default();
    let said = gate.said(&known).await?;
    Ok(room::table(language, &matrix(&text, &said), &said.replies))
}

/// The public matrix as CSV.
pub(super) async fn csv(State(app): State<App>, visitor: Visitor, Path(slug): Path<String>) -> Answer {
    let rows = rows(&app, visitor.language, &slug).await?;
    Ok(room::written(visitor.language, &rows))
}

/// The public matrix as a workbook.
pub(super) async fn xlsx(State(app): State<App>, visitor: Visitor, Path(slug): Path<String>) -> Answer {
    let rows = rows(&app, visitor.language, &slug).await?;
    room::workbook(visitor.language, &rows)
}
