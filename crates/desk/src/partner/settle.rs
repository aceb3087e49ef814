//! An office confirms what is claimed, or refuses it with a reason. What was settled stays: another document makes another claim.

use domain::Refusal;
use domain::field::FieldErrors;
use domain::id::ClaimId;
use domain::partner::Standing;
use domain::text;
use store::claim;

use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Settles a claim; a refusal has a reason of 5 to 300 characters.
pub async fn settle(
    desk: &Desk,
    actor: &Actor,
    id: ClaimId,
    (to, reason): (Standing, &str),
) -> Result<Option<domain::id::PartnerId>, Error> {
    let least = if to == Standing::Refused { 5 } else { 0 };
    let reason = text::line(reason, least, 300).map_err(|error| FieldErrors::one("reason", error));
    let now = desk.now();
    transaction!(desk, tx => {
        let known = claim::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        let office = super::checking(tx, actor, known.company).await?;
        known.standing.settle(to)?;
        let reason = reason.clone()?;
        if !claim::settle(tx, id, (to, &reason), (office, actor.person.id, now)).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if to == Standing::Confirmed {
            claim::end_before(tx, &known, now).await?;
        }
        Ok(known.partner)
    })
}
