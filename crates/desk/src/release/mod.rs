//! Releases: written, looked at by a second person, published, corrected, withdrawn.

mod correct;
mod give_back;
mod publish;
mod read;
mod submit;
mod withdraw;
mod write;

use domain::Refusal;
use domain::id::ReleaseId;
use domain::release::{State, Step, next};
use store::Conn;
use store::release::{self, Release};

pub use correct::{Correction, correct};
pub use give_back::give_back;
pub use publish::{Publication, publish};
pub use read::{Seen, list, see, steps};
pub use submit::submit;
pub use withdraw::withdraw;
pub use write::{Draft, create, edit};

use crate::{Actor, Error};

/// The release of an id, if the actor may take the step; with the state it leads to.
async fn step(tx: &mut Conn, actor: &Actor, id: ReleaseId, step: Step) -> Result<(Release, State), Error> {
    let release = release::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(step.needs(), release.organisation)?;
    let state = next(release.state, step)?;
    Ok((release, state))
}
