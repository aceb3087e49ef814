//! Releases: written, looked at by a second person, published, corrected, withdrawn.

mod correct;
mod correction_draft;
mod give_back;
mod number;
mod overview;
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
pub use correction_draft::{drop_kept, keep, kept};
pub use give_back::give_back;
pub use number::next_number;
pub use overview::{Listed, Overview, PAGE, overview, search};
pub use publish::{Issue, Publication, publish};
pub use read::{Seen, find, see, used_subjects};
pub use submit::submit;
pub use withdraw::withdraw;
pub use write::{Draft, create, edit};

use crate::{Actor, Error};

/// Why the actor may not take a step that the release's state allows: for want of a right, or because publishing needs a
/// second person and the actor changed the text last.
pub fn barred(actor: &Actor, release: &Release, step: Step) -> Option<Refusal> {
    let own = step == Step::Publish && release.edited_by == actor.person.id;
    actor.must(step.needs(), release.organisation).err().or(own.then_some(Refusal::SecondPair))
}

/// The steps that the actor may take now.
pub fn steps(actor: &Actor, release: &Release) -> Vec<Step> {
    let may = |step: &Step| next(release.state, *step).is_ok() && barred(actor, release, *step).is_none();
    Step::ALL.into_iter().filter(may).collect()
}

/// The release of an id, if the actor may take the step; with the state it leads to.
pub(crate) async fn step(tx: &mut Conn, actor: &Actor, id: ReleaseId, step: Step) -> Result<(Release, State), Error> {
    let release = release::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(step.needs(), release.organisation)?;
    let state = next(release.state, step)?;
    Ok((release, state))
}
