//! Withdrawing: the page stays and says so, with the reason; the text stays in the office's versions.

use domain::dispatch::Kind;
use domain::field::FieldErrors;
use domain::id::ReleaseId;
use domain::record::PublicAct;
use domain::release::{Reason, Step};
use store::{correction_draft, release, search};

use super::step;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, dispatch};

/// Withdraws a published release. Where `tell`, whoever has it by mail hears of it.
pub async fn withdraw(desk: &Desk, actor: &Actor, id: ReleaseId, reason: &str, tell: bool) -> Result<(), Error> {
    let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
    let now = desk.now();
    transaction!(desk, tx => {
        let (stored, _) = step(tx, actor, id, Step::Withdraw).await?;
        release::withdraw(tx, id, reason.as_str(), (actor.person.id, now)).await?;
        correction_draft::remove(tx, id, None).await?;
        let about = id.to_string();
        append(tx, desk, &Deed::of_release(PublicAct::ReleaseWithdrawn, id, about, stored.organisation, now)).await?;
        if let Some(version) = stored.public_version.filter(|_| tell) {
            dispatch::tell(tx, &stored, version, Kind::Withdrawal, (desk, actor, now)).await?;
        }
        Ok(search::remove(tx, id).await?)
    })
}
