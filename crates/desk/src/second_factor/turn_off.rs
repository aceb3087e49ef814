//! New recovery codes, and the end of the second factor: by password and code.

use domain::Refusal;
use domain::id::EventId;
use store::event::{self, EventKind};
use store::{Conn, authenticator, recovery_code};

use super::{Proof, charge, code, refund, wrong_code};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Turns it off: signing in asks for the password only.
pub async fn turn_off(desk: &Desk, actor: &Actor, proof: &Proof) -> Result<(), Error> {
    charge(desk, actor, proof).await?;
    let (now, who, event) = (desk.now(), actor.person.id, EventId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        prove(tx, actor, proof, now).await?;
        authenticator::remove(tx, who).await?;
        recovery_code::remove(tx, who).await?;
        Ok(event::insert(tx, event, (who, None), (EventKind::AuthenticatorRemoved, ""), now).await?)
    })?;
    refund(desk, actor).await
}

/// New recovery codes in place of the old ones, to be shown once.
pub async fn renew(desk: &Desk, actor: &Actor, proof: &Proof) -> Result<Vec<String>, Error> {
    charge(desk, actor, proof).await?;
    let (now, who, codes) = (desk.now(), actor.person.id, code::draw(&*desk.random));
    let hashes: Vec<String> = codes.iter().map(|code| code::hash(code)).collect();
    let event = EventId::new(now, desk.chance());
    transaction!(desk, tx => {
        prove(tx, actor, proof, now).await?;
        recovery_code::replace(tx, who, &hashes).await?;
        Ok(event::insert(tx, event, (who, None), (EventKind::RecoveryCodesMade, ""), now).await?)
    })?;
    refund(desk, actor).await?;
    Ok(codes)
}

async fn prove(tx: &mut Conn, actor: &Actor, proof: &Proof, now: jiff::Timestamp) -> Result<(), Error> {
    let app = authenticator::of_person(tx, actor.person.id).await?.filter(|app| app.confirmed_at.is_some());
    let app = app.ok_or(Refusal::NotFound)?;
    let shown = code::take(tx, actor.person.id, &app, &proof.code, now).await?;
    shown.map(drop).ok_or_else(wrong_code)
}
