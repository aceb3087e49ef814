//! The matrix on the desk: every point with its answer, and the form to answer it.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use desk::Error;
use desk::consultation::{self, Group};
use domain::FieldErrors;
use domain::consultation::Step;
use domain::id::ConsultationId;
use domain::right::Act;
use locale::{Language, texts};
use serde::Deserialize;

use super::view::{Table, book, group, table};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{ConsultationMatrixPage, Entry};
use crate::route::desk::{directory, known};
use crate::visitor::Member;

/// Which points.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    hanya: String,
}

/// What is typed of an answer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    points: String,
    seen: String,
    answer: String,
    reason: String,
    shows_in: String,
    hanya: String,
    which: String,
}

pub(in crate::route) async fn page(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    shown(&app, &member, known(&id)?, (wanted.hanya == "terbuka", None, &FieldErrors::default())).await
}

async fn shown(
    app: &App,
    member: &Member,
    id: ConsultationId,
    (only_open, refused, errors): (bool, Option<(&str, [&str; 3])>, &FieldErrors),
) -> Answer {
    let language = member.visitor.language;
    let seen = consultation::see(&app.desk, &member.actor, id).await?;
    let matrix = consultation::matrix(&seen.heard());
    let known = &seen.consultation;
    // What was refused stays, though somebody answered it meanwhile.
    let is_refused = |group: &Group<'_>| {
        refused.is_some_and(|(key, _)| group.said.iter().any(|(_, point)| point.id.to_string() == key))
    };
    let groups = matrix.groups.iter().filter(|group| !only_open || !group.is_answered || is_refused(group));
    let clauses = seen.final_text.as_ref().map(|text| consultation::clauses(&text.content)).unwrap_or_default();
    let page = ConsultationMatrixPage {
        layout: member.layout(texts::consultation_matrix(language), Entry::Consultations),
        id: &id.to_string(),
        title: &known.details.title,
        groups: groups.map(|points| group(language, points)).collect(),
        counts: matrix.points,
        only_open,
        may_answer: member.actor.may(Act::Consult, known.office) && known.state().allows(Step::Answer),
        may_take_down: member.actor.may(Act::Consult, known.office),
        clauses: &clauses,
        refused,
        errors,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// Answers points.
pub(in crate::route) async fn answer(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let points: Vec<_> = said.points.split(' ').map(known).collect::<Result<_, _>>()?;
    let seen: Vec<_> = said.seen.split(' ').filter_map(|id| id.parse().ok()).collect();
    let first = said.points.split(' ').next().unwrap_or_default();
    let typed = [said.answer.as_str(), said.reason.as_str(), said.shows_in.as_str()];
    let only_open = said.hanya == "terbuka";
    match consultation::answer(&app.desk, &member.actor, (id, &points, &seen), typed).await {
        Ok(()) => answer::onward(&back(&member, id, (only_open, first))),
        Err(Error::Fields(errors)) => shown(&app, &member, id, (only_open, Some((first, typed)), &errors)).await,
        Err(error) => Err(error.into()),
    }
}

/// To the points again, where they were.
fn back(member: &Member, id: ConsultationId, (only_open, first): (bool, &str)) -> String {
    let address = address::consultation_act(member.visitor.language, &id.to_string(), "matriks");
    if only_open { format!("{address}?hanya=terbuka") } else { format!("{address}#b-{first}") }
}

/// Takes down what a member or the public said.
pub(in crate::route) async fn take_down(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    match consultation::take_down(&app.desk, &member.actor, known(&said.which)?, &said.reason).await {
        Ok(id) => answer::onward(&back(&member, id, (false, ""))),
        Err(Error::Fields(errors)) => {
            let typed = ["", said.reason.as_str(), ""];
            shown(&app, &member, id, (false, Some((&said.which, typed)), &errors)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn rows(app: &App, member: &Member, id: &str) -> Result<Vec<Table>, Trouble> {
    let seen = consultation::see(&app.desk, &member.actor, known(id)?).await?;
    Ok(table(member.visitor.language, &consultation::matrix(&seen.heard()), &seen.replies))
}

/// The matrix as CSV.
pub(in crate::route) async fn csv(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let rows = rows(&app, &member, &id).await?;
    Ok(written(member.visitor.language, &rows))
}

/// The matrix as a workbook.
pub(in crate::route) async fn xlsx(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let rows = rows(&app, &member, &id).await?;
    workbook(member.visitor.language, &rows)
}

/// Rows as CSV.
pub(in crate::route) fn written(language: Language, rows: &[Table]) -> axum::response::Response {
    directory::csv(language, book(language, rows), "masukan.csv")
}

/// Rows as a workbook.
pub(in crate::route) fn workbook(language: Language, rows: &[Table]) -> Answer {
    directory::workbook(&[book(language, rows)], "masukan.xlsx".to_owned())
}
