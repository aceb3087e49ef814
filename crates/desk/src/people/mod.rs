//! People of an organisation: invited, given rights, taken rights.

mod accept;
mod invite;
mod outside;
mod remove;
mod term;

pub use accept::{Acceptance, accept, invitation};
pub use invite::{Invite, Way, invite, invite_by};
pub(crate) use invite::{must_invite, put};
pub use outside::invite_from_outside;
pub use remove::{remove, withdraw};
pub use term::set_term;

use domain::id::{MembershipId, OrganisationId};
use domain::right::{Act, Right};
use jiff::Timestamp;
use store::membership::{self, Membership};
use store::{Conn, register};

use crate::Error;
use crate::register::keeper;

/// True where an administrator without an end is left when this membership is taken away or gets one: without, nobody could give
/// rights any more.
pub fn stays_administered(all: &[Membership], without: MembershipId) -> bool {
    all.iter().any(|place| place.id != without && place.right == Right::Administrator && place.until.is_none())
}

/// True where nobody gives rights in an organisation that is there: its first administrator is invited by who keeps the register.
pub(crate) async fn lacks_administrator(
    conn: &mut Conn,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<bool, Error> {
    let is_open = register::by_id(conn, organisation).await?.is_some_and(|known| known.closed.is_none());
    let places = membership::of_organisation(conn, organisation, now).await?;
    Ok(is_open && !places.iter().any(|place| place.right.allows(Act::ManagePeople)))
}

/// True when somebody with these memberships may invite with that right.
pub(crate) async fn may_invite(
    conn: &mut Conn,
    own: &[Membership],
    organisation: OrganisationId,
    right: Right,
    now: Timestamp,
) -> Result<bool, Error> {
    let may = |act: Act, there| own.iter().any(|place| place.organisation == there && place.right.allows(act));
    if may(Act::ManagePeople, organisation) {
        return Ok(true);
    }
    let keeps = keeper(conn).await?.is_some_and(|office| may(Act::KeepRegister, office));
    Ok(keeps && right == Right::Administrator && lacks_administrator(conn, organisation, now).await?)
}
