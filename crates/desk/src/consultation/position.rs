//! An organisation's position: prepared by its people, signed by who may sign, corrected by signing anew, taken back. What was signed is an
//! entry of the record at once; its words are public once the consultation is closed.

use std::collections::BTreeSet;

use domain::Refusal;
use domain::consultation::{BoardDetails, PointText, Term, Voice};
use domain::field::{FieldError, FieldErrors};
use domain::id::{BoardId, ConsultationId, ContributionId, OrganisationId, PointId};
use domain::record::PublicAct;
use domain::right::Act;
use store::Conn;
use store::board::{self, Board};
use store::consultation::{self, Consultation, Contribution, Stage};

use super::{clauses, deed, heard};
use crate::record::append;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, partner};

/// Points of one contribution.
const MOST: usize = 300;

/// What is typed of a position: for each point its clause, stance, text and wanted words. The first is about the whole.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The points.
    pub points: Vec<[String; 4]>,
    /// For which board; none where no board is entered.
    pub board: Option<BoardId>,
}

/// The points of a sheet, and by which of them an error is: `points` where there are none or too many. The whole must be said.
fn read(sheet: &Sheet, known: &BTreeSet<String>) -> Result<Vec<PointText>, (usize, FieldErrors)> {
    let mut points = Vec::new();
    for (at, typed) in sheet.points.iter().enumerate() {
        let [clause, stance, text, wanted] = typed.each_ref().map(String::as_str);
        let point = PointText::parse([clause, stance, text, wanted]).map_err(|errors| (at, errors))?;
        if !clause.is_empty() && !known.contains(clause) {
            return Err((at, FieldErrors::one("clause", FieldError::NotAChoice)));
        }
        points.extend(point);
    }
    if points.len() > MOST {
        return Err((0, FieldErrors::one("stance", FieldError::TooMany { most: MOST })));
    }
    Ok(points)
}

/// Keeps what an organisation prepares, in the place of what it had prepared before. An error comes with the place of its point.
pub async fn prepare(
    desk: &Desk,
    actor: &Actor,
    (id, organisation): (ConsultationId, OrganisationId),
    sheet: &Sheet,
) -> Result<Result<(), (usize, FieldErrors)>, Error> {
    let now = desk.now();
    let new = ContributionId::new(now, desk.chance());
    transaction!(desk, tx => {
        let known = heard(tx, actor, (id, organisation, Act::PreparePosition)).await?;
        let points = match read(sheet, &cited(tx, &known).await?) {
            Ok(points) => points,
            Err(wrong) => return Ok(Err(wrong)),
        };
        own_board(tx, organisation, sheet.board).await?;
        if let Some(before) = consultation::standing(tx, (id, organisation), (sheet.board, false)).await? {
            consultation::drop_prepared(tx, before.id).await?;
        }
        if points.is_empty() {
            return Ok(Ok(()));
        }
        let prepared = Contribution {
            board: sheet.board,
            organisation: Some(organisation),
            ..blank((new, id), Voice::Position, now)
        };
        let points: Vec<_> = points.into_iter().map(|point| (PointId::new(now, desk.chance()), point)).collect();
        consultation::add(tx, &prepared, &points, Some(actor.person.id)).await?;
        Ok(Ok(()))
    })
}

/// A contribution that is neither signed nor of anybody.
pub(super) fn blank(
    (id, consultation): (ContributionId, ConsultationId),
    voice: Voice,
    now: jiff::Timestamp,
) -> Contribution {
    Contribution {
        id,
        consultation,
        voice,
        organisation: None,
        organisation_name: String::new(),
        board: None,
        meeting: None,
        term: Term::Unknown,
        name: String::new(),
        signer: String::new(),
        made_at: now,
        signed_at: None,
        late: false,
        confirmed_at: None,
        ended: None,
    }
}

/// The clauses that a point may be about.
pub(super) async fn cited(tx: &mut Conn, known: &Consultation) -> Result<BTreeSet<String>, Error> {
    let text = consultation::text(tx, known.id, Stage::Consulted).await?;
    Ok(text.map(|text| clauses(&text.content).into_iter().collect()).unwrap_or_default())
}

/// The boards of an organisation, with the one that is meant: none only where none is entered.
async fn own_board(
    tx: &mut Conn,
    organisation: OrganisationId,
    meant: Option<BoardId>,
) -> Result<(Option<Board>, Vec<BoardDetails>), Error> {
    let all = board::of(tx, organisation).await?;
    let own = all.iter().find(|board| Some(board.id) == meant).cloned();
    if own.is_none() && !all.is_empty() {
        return Err(FieldErrors::one("board", FieldError::NotAChoice).into());
    }
    let others = all.into_iter().filter(|board| Some(board.id) != meant).map(|board| board.details);
    Ok((own, others.collect()))
}

/// Signs what was prepared: it stands in the place of what the same board had signed before.
pub async fn sign(
    desk: &Desk,
    actor: &Actor,
    (id, organisation): (ConsultationId, OrganisationId),
    board: Option<BoardId>,
) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let known = heard(tx, actor, (id, organisation, Act::SignPosition)).await?;
        let (own, others) = own_board(tx, organisation, board).await?;
        let prepared = consultation::standing(tx, (id, organisation), (board, false)).await?;
        let prepared = prepared.ok_or(Refusal::State)?;
        let points = consultation::points_of(tx, prepared.id).await?;
        if !points.iter().any(|point| point.said.clause.is_empty()) {
            return Err(FieldErrors::one("stance", FieldError::Empty).into());
        }
        let today = partner::today(tx, desk).await?;
        let term = Term::of(own.as_ref().map(|board| &board.details), &others, today);
        if let Some(before) = consultation::standing(tx, (id, organisation), (board, true)).await? {
            consultation::end(tx, before.id, "replaced", now).await?;
        }
        let signer = actor.memberships.iter().find(|held| held.organisation == organisation && held.right.allows(Act::SignPosition));
        let signer = signer.map(|held| held.office.clone()).unwrap_or_default();
        if !consultation::sign(tx, prepared.id, (&signer, term, known.is_late(now)), now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let about = prepared.id.to_string();
        append(tx, desk, &deed(PublicAct::PositionSigned, id, about, (organisation, now))).await
    })
}

/// Takes back what an organisation signed.
pub async fn withdraw(
    desk: &Desk,
    actor: &Actor,
    (id, organisation): (ConsultationId, OrganisationId),
    which: ContributionId,
) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        heard(tx, actor, (id, organisation, Act::SignPosition)).await?;
        let own = consultation::contribution(tx, which).await?;
        let is_own = own.is_some_and(|own| {
            own.consultation == id && own.organisation == Some(organisation) && own.voice == Voice::Position
        });
        if !is_own {
            return Err(Refusal::NotFound.into());
        }
        if !consultation::end(tx, which, "withdrawn", now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        append(tx, desk, &deed(PublicAct::PositionWithdrawn, id, which.to_string(), (organisation, now))).await
    })
}
