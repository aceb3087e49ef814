//! Quotations and facts of a draft: the engine proposes, a person confirms or mends, and what was confirmed follows the text.
//! They change as the text does, while it is a draft; the public reads those that stand in its version.

mod act;
mod reading;

use domain::id::{ReleaseId, VersionId};
use domain::release::ReleaseText;
use store::{Conn, StoreError, confirmation};

pub use act::{Typed, confirm, mend, remove};
pub use coverage::proposal::{Part, Place, Standing, Warning};
pub use reading::{Known, Proposed, Reading, read};

/// Makes public what stands in a version, and nothing else of the release.
pub(crate) async fn follow(
    tx: &mut Conn,
    release: ReleaseId,
    version: VersionId,
    text: &ReleaseText,
) -> Result<(), StoreError> {
    let known = confirmation::of_release(tx, release).await?;
    if known.is_empty() {
        return Ok(());
    }
    let proposal = reading::engine(text, None).await;
    for confirmed in &known {
        let stands = reading::standing(&proposal, confirmed) == Standing::Stands;
        confirmation::set_public(tx, confirmed.id, stands.then_some(version)).await?;
    }
    Ok(())
}
