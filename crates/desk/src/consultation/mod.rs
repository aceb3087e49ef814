//! Consultations (koordinasi): an office puts a policy draft to partners, hears them, answers every point and enters what was decided. The
//! decision tells by which clauses it was coordinated; it is never blocked.

mod answer;
mod board;
mod comment;
mod decide;
mod list;
mod mail;
mod matrix;
mod meeting;
mod open;
mod position;
mod reach;
mod rules;
mod see;
mod units;
mod write;

pub use answer::answer;
pub use board::{board_of, boards, end_board, enter_board};
pub use comment::{MOST_PUBLIC, comment, comment_publicly, take_down};
pub use decide::{decide, link_release, put_final, unlink_release};
pub use list::{Listed, invited, own};
pub use mail::{Asked, remind_due};
pub(crate) use mail::{failed, letter, sent};
pub use matrix::{Group, Heard, Matrix, Said, matrix};
pub use meeting::{Held, attend, call_off, confirm_minutes, correct_minutes, hold, note, strike};
pub use open::{close, extend, give_up, open};
pub use position::{Sheet, Wrong, prepare, sign, withdraw};
pub use reach::{invite_later, reach_by_hand, remind};
pub use rules::{COORDINATED, facts, rules, set_before, standard, verdict};
pub use see::{LastDay, Partner, Seen, is_said, see, see_as_partner};
pub use units::{Unit, units};
pub use write::{clauses, create, leave_off, list_partner, put_text, remove, tell};

use domain::Refusal;
use domain::consultation::Step;
use domain::id::{ConsultationId, OrganisationId};
use domain::record::PublicAct;
use domain::right::Act;
use jiff::Timestamp;
use store::Conn;
use store::consultation::{self, Consultation};

use crate::record::Deed;
use crate::{Actor, Error};

/// A consultation that its office may take a step with.
async fn at_step(tx: &mut Conn, actor: &Actor, (id, step): (ConsultationId, Step)) -> Result<Consultation, Error> {
    let known = consultation::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::Consult, known.office)?;
    crate::partner::must_be_open(tx, known.office).await?;
    known.state().must(step)?;
    Ok(known)
}

/// A consultation that an organisation was invited to; for others there is none.
async fn asked_in(conn: &mut Conn, id: ConsultationId, organisation: OrganisationId) -> Result<Consultation, Error> {
    let known = consultation::by_id(conn, id).await?.ok_or(Refusal::NotFound)?;
    let asked = consultation::asked_by(conn, id, organisation).await?;
    if known.opened_at.is_none() || asked.is_none_or(|asked| asked.invited_at.is_none()) {
        return Err(Refusal::NotFound.into());
    }
    Ok(known)
}

/// A consultation that an invited organisation may still say something in.
async fn heard(
    tx: &mut Conn,
    actor: &Actor,
    (id, organisation, act): (ConsultationId, OrganisationId, Act),
) -> Result<Consultation, Error> {
    let known = asked_in(tx, id, organisation).await?;
    actor.must(act, organisation)?;
    crate::partner::must_be_open(tx, organisation).await?;
    crate::partner::must_be_open(tx, known.office).await?;
    if known.state().hears() { Ok(known) } else { Err(Refusal::State.into()) }
}

/// An act about a consultation, for the record.
fn deed(act: PublicAct, id: ConsultationId, about: String, (by, at): (OrganisationId, Timestamp)) -> Deed {
    Deed { act, subject: format!("consultation/{id}"), about, organisation: Some(by), at }
}
