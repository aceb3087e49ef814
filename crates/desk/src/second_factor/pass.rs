//! The second step of signing in. The door stays half open for some minutes after the right password; what the attempt at the
//! password cost is given back only when the code was right too.

use std::time::Duration;

use domain::Refusal;
use domain::id::{EventId, PersonId};
use jiff::Timestamp;
use store::challenge::{self, Challenge, ChallengeKind};
use store::event::{self, EventKind};
use store::{authenticator, person, session as sessions};

use super::code::{self, Shown};
use crate::session::{Visit, device, opening};
use crate::throttle::{self, CODE, CODE_ANYWHERE};
use crate::transaction::transaction;
use crate::{Desk, Error, secret, session};

/// How long the door stays half open.
const LASTS: Duration = Duration::from_mins(10);

/// Half opens the door; gives the token for the browser.
pub(crate) async fn wait_for_code(desk: &Desk, who: PersonId) -> Result<String, Error> {
    let (token, now) = (secret::token(&*desk.random), desk.now());
    let ends_at = now.checked_add(LASTS).unwrap_or(Timestamp::MAX);
    let waiting = Challenge { person: Some(who), state: String::new() };
    transaction!(desk, tx => {
        Ok(challenge::insert(tx, (&secret::hash(&token), ChallengeKind::Code), &waiting, ends_at).await?)
    })?;
    Ok(token)
}

/// Goes through with a code; gives the session's token. `SignedOut` where the door is shut again.
pub async fn pass(desk: &Desk, token: &str, typed: &str, visit: Visit<'_>) -> Result<String, Error> {
    let (now, hash) = (desk.now(), secret::hash(token));
    let mut conn = desk.db.read().await?;
    let open = challenge::open(&mut conn, &hash, ChallengeKind::Code, now).await?;
    let who = open.and_then(|open| open.person).ok_or(Refusal::SignedOut)?;
    let known = person::by_id(&mut conn, who).await?.ok_or(Refusal::SignedOut)?;
    drop(conn);
    let id = who.to_string();
    let from_here = format!("{id} {}", visit.client);
    let attempts = [(CODE, from_here.as_str()), (CODE_ANYWHERE, id.as_str())];
    throttle::charge(desk, &attempts).await?;
    let device = device(visit);
    let (given, opened) = opening(desk, who, &device).await?;
    let events = [(); 2].map(|()| EventId::new(now, desk.chance()));
    let shown = transaction!(desk, tx => {
        let app = authenticator::of_person(tx, who).await?.filter(|app| app.confirmed_at.is_some());
        let shown = code::take(tx, who, &app.ok_or(Refusal::SignedOut)?, typed, now).await?;
        let Some(shown) = shown else {
            event::insert(tx, events[0], (who, None), (EventKind::CodeRefused, &device), now).await?;
            return Ok(None);
        };
        if !challenge::spend(tx, &hash).await? {
            return Err(Refusal::SignedOut.into());
        }
        let how = match shown {
            Shown::App => EventKind::SignedIn,
            Shown::RecoveryCode => EventKind::RecoveryCodeUsed,
        };
        event::insert(tx, events[1], (who, None), (how, &device), now).await?;
        sessions::insert(tx, &opened).await?;
        Ok(Some(shown))
    })?;
    if shown.is_none() {
        return Err(Refusal::Code.into());
    }
    throttle::refund(desk, &attempts).await?;
    throttle::refund(desk, &session::attempts(&known.email, &session::from_here(&known.email, visit))).await?;
    Ok(given)
}
