//! Outlets are shown to everybody when their office says so: name, site, place and press company, and nothing else of them.

use domain::id::{OrganisationId, OutletId};
use domain::right::Act;
use store::outlet;

use super::outlet::kept;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Shows these outlets of an office in the public directory; those of another are left alone.
pub async fn list(desk: &Desk, actor: &Actor, organisation: OrganisationId, ids: &[OutletId]) -> Result<(), Error> {
    actor.must(Act::KeepDirectory, organisation)?;
    transaction!(desk, tx => {
        for id in ids {
            let own = outlet::by_id(tx, *id).await?.is_some_and(|outlet| outlet.organisation == organisation);
            if own {
                outlet::list(tx, *id, actor.person.id, desk.now()).await?;
            }
        }
        Ok(())
    })
}

/// Takes one out of the public directory; its office keeps it.
pub async fn unlist(desk: &Desk, actor: &Actor, id: OutletId) -> Result<(), Error> {
    transaction!(desk, tx => {
        kept(tx, actor, id).await?;
        Ok(outlet::unlist(tx, id).await?)
    })
}
