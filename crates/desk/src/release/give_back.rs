//! The second pair of eyes gives a release back, with a reason.

use domain::field::FieldErrors;
use domain::id::ReleaseId;
use domain::release::{Reason, Step};
use store::release;

use super::step;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Gives it back to the writer.
pub async fn give_back(desk: &Desk, actor: &Actor, id: ReleaseId, reason: &str) -> Result<(), Error> {
    let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
    transaction!(desk, tx => {
        let (_, state) = step(tx, actor, id, Step::Return).await?;
        Ok(release::update_state(tx, id, state, Some(reason.as_str())).await?)
    })
}
