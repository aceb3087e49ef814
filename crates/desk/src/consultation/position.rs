//! An organisation's position: prepared by its people, signed by who may sign, corrected by signing anew, taken back. What was signed is an
//! entry of the record at once; its words are public once the consultation is closed.

use std::collections::BTreeSet;

use domain::Refusal;
use domain::consultation::{PointText, Term, Voice};
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
    /// What was prepared when it was typed: a colleague's work that came between is not written over.
    pub seen: Option<ContributionId>,
}

/// What is wrong with a point of a sheet, and which it is.
pub type Wrong = (usize, FieldErrors);

/// The points of a sheet, or the place of the first that is wrong; too many are told at the first, under `stance`.
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
    of: (ConsultationId, OrganisationId),
    sheet: &Sheet,
) -> Result<Result<(), Wrong>, Error> {
    let (id, organisation) = of;
    transaction!(desk, tx => {
        let known = heard(tx, actor, (id, organisation, Act::PreparePosition)).await?;
        Ok(keep(tx, desk, actor, (&known, organisation, sheet)).await?.map(drop))
    })
}

/// The same in a transaction; what was kept, none where nothing is said.
async fn keep(
    tx: &mut Conn,
    desk: &Desk,
    actor: &Actor,
    (known, organisation, sheet): (&Consultation, OrganisationId, &Sheet),
) -> Result<Result<Option<Contribution>, Wrong>, Error> {
    let (now, id) = (desk.now(), known.id);
    let points = match read(sheet, &cited(tx, known).await?) {
        Ok(points) => points,
        Err(wrong) => return Ok(Err(wrong)),
    };
    own_board(tx, organisation, sheet.board).await?;
    let before = consultation::prepared(tx, (id, organisation), sheet.board).await?;
    if before.as_ref().map(|before| before.id) != sheet.seen {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    if let Some(before) = before {
        consultation::drop_prepared(tx, before.id).await?;
    }
    if points.is_empty() {
        return Ok(Ok(None));
    }
    let new = ContributionId::new(now, desk.chance());
    let prepared =
        Contribution { board: sheet.board, organisation: Some(organisation), ..blank((new, id), Voice::Position, now) };
    let points: Vec<_> = points.into_iter().map(|point| (PointId::new(now, desk.chance()), point)).collect();
    consultation::add(tx, &prepared, &points, Some(actor.person.id)).await?;
    Ok(Ok(Some(prepared)))
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
        taken_down: None,
    }
}

/// The clauses that a point may be about.
pub(super) async fn cited(tx: &mut Conn, known: &Consultation) -> Result<BTreeSet<String>, Error> {
    let text = consultation::text(tx, known.id, Stage::Consulted).await?;
    Ok(text.map(|text| clauses(&text.content).into_iter().collect()).unwrap_or_default())
}

/// The boards of an organisation, with the one that is meant: one of its own; none only where none is entered.
async fn own_board(
    tx: &mut Conn,
    organisation: OrganisationId,
    meant: Option<BoardId>,
) -> Result<(Option<Board>, Vec<Board>), Error> {
    let (own, others): (Vec<_>, Vec<_>) =
        board::of(tx, organisation).await?.into_iter().partition(|board| Some(board.id) == meant);
    let own = own.into_iter().next();
    if own.is_some() || (meant.is_none() && others.is_empty()) {
        Ok((own, others))
    } else {
        Err(FieldErrors::one("board", FieldError::NotAChoice).into())
    }
}

/// Signs what is typed: it stands in the place of what the organisation had signed before, unless another board that claims the same days
/// signed that. What is signed late replaces only what was late: what was in time still waits for its answer.
pub async fn sign(
    desk: &Desk,
    actor: &Actor,
    of: (ConsultationId, OrganisationId),
    sheet: &Sheet,
) -> Result<Result<(), Wrong>, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let (id, organisation) = of;
        let known = heard(tx, actor, (id, organisation, Act::SignPosition)).await?;
        let prepared = match keep(tx, desk, actor, (&known, organisation, sheet)).await? {
            Ok(prepared) => prepared,
            Err(wrong) => return Ok(Err(wrong)),
        };
        let is_whole = sheet.points.iter().any(|[clause, stance, ..]| clause.is_empty() && !stance.is_empty());
        let Some(prepared) = prepared.filter(|_| is_whole) else {
            return Err(FieldErrors::one("stance", FieldError::NotAChoice).into());
        };
        let (own, others) = own_board(tx, organisation, sheet.board).await?;
        let (today, late) = (partner::today(tx, desk).await?, known.is_late(now));
        let claims: Vec<_> = others.iter().map(|board| board.details.clone()).collect();
        let term = Term::of(own.as_ref().map(|board| &board.details), &claims, today);
        for before in consultation::standing(tx, id, organisation).await? {
            let rival = others.iter().find(|board| Some(board.id) == before.board);
            let is_rival = term == Term::Contested && rival.is_some_and(|board| board.details.runs(today));
            if before.late == late && !is_rival {
                consultation::end(tx, before.id, "replaced", now).await?;
            }
        }
        let mut held = actor.memberships.iter().filter(|held| held.organisation == organisation);
        let signer = held.find(|held| held.right.allows(Act::SignPosition)).map(|held| held.office.clone());
        consultation::sign(tx, prepared.id, (&signer.unwrap_or_default(), term, late), now).await?;
        let about = prepared.id.to_string();
        append(tx, desk, &deed(PublicAct::PositionSigned, id, about, (organisation, now))).await?;
        Ok(Ok(()))
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
