//! Who leads an organisation: entered by itself, or by the office that keeps the register where another claims it. Two that claim the same
//! days both stand, and what each signs says so.

use domain::Refusal;
use domain::consultation::{BoardDetails, TypedBoard};
use domain::field::{FieldError, FieldErrors};
use domain::id::{BoardId, OrganisationId};
use domain::right::Act;
use domain::text;
use store::Conn;
use store::board::{self, Board};

use crate::transaction::transaction;
use crate::{Actor, Desk, Error, partner, register};

/// Boards of one organisation.
const MOST: usize = 20;

/// The boards of the actor's organisation.
pub async fn boards(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<Vec<Board>, Error> {
    actor.must(Act::See, organisation)?;
    Ok(board::of(&mut desk.db.read().await?, organisation).await?)
}

/// The boards of any organisation, for the office that keeps the register.
pub async fn board_of(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<Vec<Board>, Error> {
    let mut conn = desk.db.read().await?;
    may(&mut conn, actor, organisation).await?;
    Ok(board::of(&mut conn, organisation).await?)
}

/// Refuses who is neither of the organisation nor keeps the register.
async fn may(conn: &mut Conn, actor: &Actor, organisation: OrganisationId) -> Result<(), Error> {
    if actor.may(Act::SignPosition, organisation) {
        return Ok(());
    }
    let keeper = register::keeper(conn).await?.ok_or(Refusal::NotFound)?;
    if actor.may(Act::KeepRegister, keeper) {
        return Ok(());
    }
    Ok(actor.must(Act::SignPosition, organisation)?)
}

/// Enters a board.
pub async fn enter_board(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    typed: TypedBoard<'_>,
) -> Result<BoardId, Error> {
    let (details, now) = (BoardDetails::parse(typed), desk.now());
    let id = BoardId::new(now, desk.chance());
    transaction!(desk, tx => {
        may(tx, actor, organisation).await?;
        partner::must_be_open(tx, organisation).await?;
        let details = details.clone()?;
        let known = board::of(tx, organisation).await?;
        if known.iter().any(|board| board.details == details) {
            return Err(FieldErrors::one("decree", FieldError::Taken).into());
        }
        if known.len() >= MOST {
            return Err(FieldErrors::one("decree", FieldError::TooMany { most: MOST }).into());
        }
        board::insert(tx, &Board { id, organisation, details, made_at: now }, actor.person.id).await?;
        Ok(id)
    })
}

/// Strikes a board out, for a reason of 5 to 300 characters; what was signed for it keeps saying so.
pub async fn end_board(desk: &Desk, actor: &Actor, id: BoardId, reason: &str) -> Result<OrganisationId, Error> {
    let (now, reason) = (desk.now(), text::line(reason, 5, 300).map_err(|error| FieldErrors::one("reason", error)));
    transaction!(desk, tx => {
        let known = board::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        may(tx, actor, known.organisation).await?;
        partner::must_be_open(tx, known.organisation).await?;
        if !board::end(tx, id, &reason.clone()?, now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(known.organisation)
    })
}
