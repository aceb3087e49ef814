//! Who leads an organisation: its own boards, and for who keeps the register those of others.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use desk::Error;
use desk::consultation;
use domain::consultation::TypedBoard;
use domain::field::FieldErrors;
use domain::id::OrganisationId;
use domain::right::Act;
use jiff::civil::Date;
use locale::{Language, texts};
use serde::Deserialize;
use store::board::Board;
use store::organisation;

use super::view::day;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{BoardLine, BoardTyped, BoardsPage, Entry, Shape};
use crate::route::desk::known;
use crate::visitor::Member;

/// Whose boards.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Whose {
    organisasi: String,
}

/// What is typed of a board.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    chair: String,
    decree: String,
    from: String,
    until: String,
    reason: String,
    organisation: String,
}

impl Whose {
    /// The organisation, and whether it is not the own one.
    fn of(&self, member: &Member) -> Result<(OrganisationId, bool), Trouble> {
        let own = member.office()?;
        let of = if self.organisasi.is_empty() { own } else { known(&self.organisasi)? };
        Ok((of, of != own))
    }
}

pub(in crate::route) async fn page(State(app): State<App>, member: Member, Query(whose): Query<Whose>) -> Answer {
    shown((&app, &member), whose.of(&member)?, (&Said::default(), "", &FieldErrors::default())).await
}

async fn shown(
    (app, member): (&App, &Member),
    (of, is_other): (OrganisationId, bool),
    (said, refused, errors): (&Said, &str, &FieldErrors),
) -> Answer {
    let language = member.visitor.language;
    let boards = if is_other {
        consultation::board_of(&app.desk, &member.actor, of).await?
    } else {
        consultation::boards(&app.desk, &member.actor, of).await?
    };
    let name = organisation::by_id(&mut app.desk.db.read().await?, of).await?.map(|known| known.name);
    let today = member.visitor.site.zone.clock(app.desk.now()).date();
    let page = BoardsPage {
        layout: member.layout(texts::board_title(language), Entry::Consultations),
        of: &if is_other { of.to_string() } else { String::new() },
        name: &name.unwrap_or_default(),
        lines: boards.iter().map(|board| line(language, board, (&boards, today))).collect(),
        may_change: is_other || member.actor.may(Act::SignPosition, of),
        typed: BoardTyped {
            chair: &said.chair,
            decree: &said.decree,
            from: &said.from,
            until: &said.until,
            reason: &said.reason,
        },
        refused,
        errors,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

fn line(language: Language, board: &Board, (all, today): (&[Board], Date)) -> BoardLine {
    let details = &board.details;
    let own = if details.runs(today) {
        (Shape::Met, texts::board_runs(language, &day(language, details.until)))
    } else if today < details.from {
        (Shape::Unknown, texts::board_ahead(language, &day(language, details.from)))
    } else {
        (Shape::NotMet, texts::board_over(language, &day(language, details.until)))
    };
    let rival = all.iter().any(|other| other.id != board.id && other.details.runs(today));
    let contested = (details.runs(today) && rival).then(|| (Shape::Look, texts::board_contested(language).to_owned()));
    BoardLine {
        id: board.id.to_string(),
        chair: details.chair.clone(),
        decree: details.decree.clone(),
        standing: [own].into_iter().chain(contested).collect(),
    }
}

fn back(language: Language, of: OrganisationId, is_other: bool) -> String {
    if is_other { address::boards_of(language, &of.to_string()) } else { address::boards(language) }
}

/// Enters a board.
pub(in crate::route) async fn add(
    State(app): State<App>,
    member: Member,
    Query(whose): Query<Whose>,
    Form(said): Form<Said>,
) -> Answer {
    let (of, is_other) = whose.of(&member)?;
    let typed = TypedBoard { chair: &said.chair, decree: &said.decree, from: &said.from, until: &said.until };
    match consultation::enter_board(&app.desk, &member.actor, of, typed).await {
        Ok(_) => answer::onward(&back(member.visitor.language, of, is_other)),
        Err(Error::Fields(errors)) => shown((&app, &member), (of, is_other), (&said, "", &errors)).await,
        Err(error) => Err(error.into()),
    }
}

/// Strikes one out.
pub(in crate::route) async fn end(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let whose = Whose { organisasi: said.organisation.clone() };
    let (of, is_other) = whose.of(&member)?;
    match consultation::end_board(&app.desk, &member.actor, known(&id)?, &said.reason).await {
        Ok(of) => answer::onward(&back(member.visitor.language, of, is_other)),
        Err(Error::Fields(errors)) => shown((&app, &member), (of, is_other), (&said, &id, &errors)).await,
        Err(error) => Err(error.into()),
    }
}
