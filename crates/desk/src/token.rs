//! Access tokens: what a program signs in with. A token is a session with a name and an end of its own; it works for the office
//! it was made in, through the API only, and its owner ends it like any other session.

use std::time::Duration;

use domain::field::{FieldError, FieldErrors};
use domain::id::EventId;
use domain::{Refusal, text};
use jiff::Timestamp;
use store::event::{self, EventKind};
use store::session::{self, Session};

use crate::second_factor::{self, Proof};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret};

/// For how many days a token can be made.
pub const DAYS: [u16; 3] = [30, 90, 365];

/// A token to be made, as typed.
#[derive(Debug, Clone, Default)]
pub struct NewToken {
    /// What its owner calls it.
    pub name: String,
    /// For how many days: one of [`DAYS`].
    pub days: String,
}

/// Makes a token for the office that the actor works for; gives it, to be shown once.
pub async fn make(desk: &Desk, actor: &Actor, wanted: &NewToken, proof: &Proof) -> Result<String, Error> {
    let mut errors = FieldErrors::default();
    let name = errors.take("name", text::line(&wanted.name, 1, 60));
    let days = wanted.days.parse().ok().filter(|days| DAYS.contains(days));
    let days = errors.take("days", days.ok_or(FieldError::NotAChoice));
    let (Some(name), Some(days)) = (name, days) else { return Err(errors.into()) };
    let organisation = actor.memberships.first().map(|place| place.organisation).ok_or(Refusal::NotAllowed)?;
    second_factor::owner(desk, actor, proof).await?;
    let (now, token, who) = (desk.now(), secret::token(&*desk.random), actor.person.id);
    let lasts = Duration::from_hours(24) * u32::from(days);
    let made = Session {
        token_hash: secret::hash(&token),
        person: who,
        organisation: Some(organisation),
        name,
        device: String::new(),
        created_at: now,
        seen_at: now,
        ends_at: now.checked_add(lasts).unwrap_or(Timestamp::MAX),
    };
    let event = EventId::new(now, desk.chance());
    transaction!(desk, tx => {
        session::insert(tx, &made).await?;
        Ok(event::insert(tx, event, (who, None), (EventKind::TokenMade, &made.name), now).await?)
    })?;
    Ok(token)
}
