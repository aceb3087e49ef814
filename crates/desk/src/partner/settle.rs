//! An office confirms what is claimed, refuses it with a reason, or revokes with a reason what was confirmed wrongly. What was refused or
//! revoked stays: another document makes another claim.

use domain::Refusal;
use domain::field::FieldErrors;
use domain::id::ClaimId;
use domain::partner::Standing;
use domain::text;
use store::{claim, credential};

use crate::media::erase;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Settles a claim; a refusal and a revocation have a reason of 5 to 300 characters.
pub async fn settle(desk: &Desk, actor: &Actor, id: ClaimId, (to, reason): (Standing, &str)) -> Result<(), Error> {
    let least = if to == Standing::Confirmed { 0 } else { 5 };
    let reason = text::line(reason, least, 300).map_err(|error| FieldErrors::one("reason", error));
    let now = desk.now();
    transaction!(desk, tx => {
        let known = claim::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        let office = super::checking(tx, actor, (known.company, known.partner)).await?;
        known.standing.settle(to)?;
        let reason = reason.clone()?;
        let is_done = match to {
            Standing::Revoked => claim::revoke(tx, id, &reason, (office, now)).await?,
            _ => claim::settle(tx, id, (to, &reason), (office, actor.person.id, now)).await?,
        };
        if !is_done {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if to == Standing::Confirmed {
            claim::end_before(tx, &known, now).await?;
        }
        if let Some(credential) = known.credential {
            let credential = credential::by_id(tx, credential).await?.ok_or(Refusal::NotFound)?;
            super::credential::forget(tx, &credential, now).await?;
        }
        Ok(())
    })?;
    drop(erase(desk).await);
    Ok(())
}
