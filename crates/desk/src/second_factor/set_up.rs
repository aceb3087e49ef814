//! An app is set up: a key is drawn, the app reads it, and a first code shows that it did.

use domain::Refusal;
use domain::id::EventId;
use store::event::{self, EventKind};
use store::{authenticator, recovery_code};

use super::{Proof, charge, code, refund, totp, wrong_code};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// The key for the app, as it is shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    /// In groups of four letters, to be typed.
    pub text: String,
    /// The address that a picture of it holds.
    pub address: String,
}

/// Draws a key, in place of one that was never confirmed.
pub async fn begin(desk: &Desk, actor: &Actor) -> Result<(), Error> {
    let mut bytes = [0; 20];
    desk.random.fill(&mut bytes);
    let (secret, now) = (totp::base32(&bytes), desk.now());
    transaction!(desk, tx => {
        if authenticator::begin(tx, actor.person.id, &secret, now).await? { Ok(()) } else { Err(Refusal::SetUpAlready.into()) }
    })
}

/// The key that waits to be confirmed, under the desk's name.
pub async fn key(desk: &Desk, actor: &Actor, issuer: &str) -> Result<Key, Error> {
    let app = authenticator::of_person(&mut desk.db.read().await?, actor.person.id).await?.ok_or(Refusal::NotFound)?;
    if app.confirmed_at.is_some() {
        return Err(Refusal::SetUpAlready.into());
    }
    let address = totp::address(&app.secret, issuer, &actor.person.email);
    Ok(Key { text: code::grouped(&app.secret).replace('-', " "), address })
}

/// Turns it on by a first code; gives the recovery codes, to be shown once.
pub async fn confirm(desk: &Desk, actor: &Actor, proof: &Proof) -> Result<Vec<String>, Error> {
    charge(desk, actor, proof).await?;
    let (now, who, codes) = (desk.now(), actor.person.id, code::draw(&*desk.random));
    let hashes: Vec<String> = codes.iter().map(|code| code::hash(code)).collect();
    let event = EventId::new(now, desk.chance());
    transaction!(desk, tx => {
        let app = authenticator::of_person(tx, who).await?.ok_or(Refusal::NotFound)?;
        let step = totp::matching(&app.secret, &proof.code, now, app.last_step).ok_or_else(wrong_code)?;
        if !authenticator::confirm(tx, who, now).await? || !authenticator::take_step(tx, who, step).await? {
            return Err(Refusal::SetUpAlready.into());
        }
        recovery_code::replace(tx, who, &hashes).await?;
        Ok(event::insert(tx, event, (who, None), (EventKind::AuthenticatorAdded, ""), now).await?)
    })?;
    refund(desk, actor).await?;
    Ok(codes)
}
