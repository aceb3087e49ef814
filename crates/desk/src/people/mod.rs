//! People of an organisation: invited, given rights, taken rights.

mod accept;
mod invite;
mod outside;
mod remove;

pub use accept::{Acceptance, accept, invitation};
pub use invite::{Invite, invite, invite_by_mail};
pub use outside::invite_from_outside;
pub use remove::remove;
