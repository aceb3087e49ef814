//! People of an organisation: invited, given rights, taken rights.

mod accept;
mod invite;
mod remove;

pub use accept::{Acceptance, accept, invitation};
pub use invite::{Invite, invite};
pub use remove::remove;
