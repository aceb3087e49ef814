//! A new passkey: the owner shows that they are who they say, the device makes a key pair, and its public half is kept.

use domain::field::FieldErrors;
use domain::id::{EventId, PasskeyId};
use domain::{Refusal, text};
use serde_json::Value;
use store::challenge::{self, Challenge, ChallengeKind};
use store::event::{self, EventKind};
use store::passkey::{self, Passkey};
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential, Uuid};

use super::{Asked, RelyingParty, ends_at};
use crate::second_factor::{self, Proof};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret};

/// Most characters of a passkey's name.
const LONGEST: usize = 60;

pub(super) fn named(name: &str) -> Result<String, FieldErrors> {
    text::line(name, 1, LONGEST).map_err(|error| FieldErrors::one("name", error))
}

/// Asks the browser to make one, after the password and, where codes are asked for, a code.
pub async fn begin(desk: &Desk, actor: &Actor, site: &RelyingParty, name: &str, proof: &Proof) -> Result<Asked, Error> {
    named(name)?;
    second_factor::owner(desk, actor, proof).await?;
    let known = passkey::of_person(&mut desk.db.read().await?, actor.person.id).await?;
    let known = known.iter().filter_map(|known| serde_json::from_str(&known.credential).ok());
    let known = known.map(|known: webauthn_rs::prelude::Passkey| known.cred_id().clone()).collect();
    let (person, who) = (&actor.person, Uuid::from_u128(actor.person.id.to_bits()));
    let begun = site.0.start_passkey_registration(who, &person.email, &person.name, Some(known));
    let (options, state) = begun.map_err(|_| Refusal::Passkey)?;
    let mut options = serde_json::to_value(options).map_err(|_| Refusal::Passkey)?;
    // Signing in asks for no address: the device has to find the passkey by itself.
    if let Some(wanted) = options.pointer_mut("/publicKey/authenticatorSelection").and_then(Value::as_object_mut) {
        wanted.insert("residentKey".to_owned(), "required".into());
        wanted.insert("requireResidentKey".to_owned(), true.into());
    }
    let state = serde_json::to_string(&state).map_err(|_| Refusal::Passkey)?;
    let (token, waiting) = (secret::token(&*desk.random), Challenge { person: Some(person.id), state });
    let hash = secret::hash(&token);
    transaction!(desk, tx => {
        Ok(challenge::insert(tx, (&hash, ChallengeKind::NewPasskey), &waiting, ends_at(desk.now())).await?)
    })?;
    Ok(Asked { token, options })
}

/// Keeps what the browser made.
pub async fn finish(
    desk: &Desk,
    actor: &Actor,
    site: &RelyingParty,
    (token, answer): (&str, &str),
    name: &str,
) -> Result<(), Error> {
    let (now, hash, who) = (desk.now(), secret::hash(token), actor.person.id);
    let name = named(name)?;
    let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(|_| Refusal::Passkey)?;
    let waiting = challenge::open(&mut desk.db.read().await?, &hash, ChallengeKind::NewPasskey, now).await?;
    let waiting = waiting.filter(|waiting| waiting.person == Some(who)).ok_or(Refusal::Passkey)?;
    let state: PasskeyRegistration = serde_json::from_str(&waiting.state).map_err(|_| Refusal::Passkey)?;
    let made = site.0.finish_passkey_registration(&answer, &state).map_err(|_| Refusal::Passkey)?;
    let made = Passkey {
        id: PasskeyId::new(now, desk.chance()),
        person: who,
        credential_id: secret::hex(made.cred_id()),
        name,
        credential: serde_json::to_string(&made).map_err(|_| Refusal::Passkey)?,
        created_at: now,
        used_at: None,
    };
    let event = EventId::new(now, desk.chance());
    transaction!(desk, tx => {
        let known = passkey::by_credential(tx, &made.credential_id).await?.is_some();
        if known || !challenge::spend(tx, &hash).await? {
            return Err(Refusal::Passkey.into());
        }
        passkey::insert(tx, &made).await?;
        Ok(event::insert(tx, event, (who, None), (EventKind::PasskeyAdded, &made.name), now).await?)
    })
}
