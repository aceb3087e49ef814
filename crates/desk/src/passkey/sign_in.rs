//! Signing in with a passkey: no address is typed, the device says whose it is and proves it. An answer is good once.

use domain::Refusal;
use domain::id::EventId;
use store::challenge::{self, Challenge, ChallengeKind};
use store::event::{self, EventKind};
use store::{passkey, session as sessions};
use webauthn_rs::prelude::{DiscoverableAuthentication, Passkey, PublicKeyCredential};

use super::{Asked, RelyingParty, ends_at};
use crate::session::{Visit, device, opening};
use crate::transaction::transaction;
use crate::{Desk, Error, secret};

/// Asks the browser for any passkey of this site.
pub async fn ask(desk: &Desk, site: &RelyingParty) -> Result<Asked, Error> {
    let (options, state) = site.0.start_discoverable_authentication().map_err(|_| Refusal::Passkey)?;
    let options = serde_json::to_value(options).map_err(|_| Refusal::Passkey)?;
    let state = serde_json::to_string(&state).map_err(|_| Refusal::Passkey)?;
    let (token, waiting) = (secret::token(&*desk.random), Challenge { person: None, state });
    let hash = secret::hash(&token);
    transaction!(desk, tx => {
        Ok(challenge::insert(tx, (&hash, ChallengeKind::Passkey), &waiting, ends_at(desk.now())).await?)
    })?;
    Ok(Asked { token, options })
}

/// Signs in with the browser's answer; gives the session's token.
pub async fn sign_in(
    desk: &Desk,
    site: &RelyingParty,
    (token, answer): (&str, &str),
    visit: Visit<'_>,
) -> Result<String, Error> {
    let (now, hash) = (desk.now(), secret::hash(token));
    let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| Refusal::Passkey)?;
    let (who, credential) = site.0.identify_discoverable_authentication(&answer).map_err(|_| Refusal::Passkey)?;
    let mut conn = desk.db.read().await?;
    let waiting = challenge::open(&mut conn, &hash, ChallengeKind::Passkey, now).await?.ok_or(Refusal::Passkey)?;
    let known = passkey::by_credential(&mut conn, &secret::hex(credential)).await?.ok_or(Refusal::Passkey)?;
    drop(conn);
    if known.person.to_bits() != who.as_u128() {
        return Err(Refusal::Passkey.into());
    }
    let state: DiscoverableAuthentication = serde_json::from_str(&waiting.state).map_err(|_| Refusal::Passkey)?;
    let mut key: Passkey = serde_json::from_str(&known.credential).map_err(|_| Refusal::Passkey)?;
    let shown = site.0.finish_discoverable_authentication_v2(&answer, state, &key).map_err(|_| Refusal::Passkey)?;
    if !shown.user_verified() {
        return Err(Refusal::Passkey.into());
    }
    key.update_credential(&shown);
    let key = serde_json::to_string(&key).map_err(|_| Refusal::Passkey)?;
    let device = device(visit);
    let (given, opened) = opening(desk, known.person, &device).await?;
    let (event, detail) = (EventId::new(now, desk.chance()), format!("{}, {device}", known.name));
    transaction!(desk, tx => {
        // Removed meanwhile, or the same answer was faster.
        let same = passkey::by_credential(tx, &known.credential_id).await?.is_some_and(|now| now.credential == known.credential);
        if !same || !challenge::spend(tx, &hash).await? {
            return Err(Refusal::Passkey.into());
        }
        passkey::set_used(tx, known.id, &key, now).await?;
        event::insert(tx, event, (known.person, None), (EventKind::SignedIn, &detail), now).await?;
        Ok(sessions::insert(tx, &opened).await?)
    })?;
    Ok(given)
}
