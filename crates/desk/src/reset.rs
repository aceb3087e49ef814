//! What the operator does on the server for somebody who cannot get in any more: a one-time link to a new password, and where it
//! is said so, the end of every second factor and passkey. Their history says that it happened.

use domain::Refusal;
use domain::field::FieldErrors;
use domain::id::EventId;
use domain::person::Email;
use store::event::{self, EventKind};
use store::{authenticator, challenge, passkey, person, recovery as links, recovery_code, session};

use crate::transaction::transaction;
use crate::{Desk, Error, recovery, secret};

/// Ends all sessions of the account; gives the link's token. `with_second_factor` removes codes and passkeys too.
pub async fn reset(desk: &Desk, email: &str, with_second_factor: bool) -> Result<String, Error> {
    let email = Email::parse(email).map_err(|error| FieldErrors::one("email", error))?;
    let who = person::by_email(&mut desk.db.read().await?, &email).await?.ok_or(Refusal::NotFound)?.id;
    let (now, token) = (desk.now(), secret::token(&*desk.random));
    let events = [(); 4].map(|()| EventId::new(now, desk.chance()));
    transaction!(desk, tx => {
        let [link, ended, app, keys] = events;
        links::insert(tx, &secret::hash(&token), (who, None), (now, recovery::ends_at(now))).await?;
        event::insert(tx, link, (who, None), (EventKind::RecoveryLink, "ruhui admin reset"), now).await?;
        challenge::remove(tx, who).await?;
        if session::end_all(tx, who, "").await? > 0 {
            event::insert(tx, ended, (who, None), (EventKind::SessionEnded, "ruhui admin reset"), now).await?;
        }
        if with_second_factor {
            recovery_code::remove(tx, who).await?;
            if authenticator::remove(tx, who).await? {
                event::insert(tx, app, (who, None), (EventKind::AuthenticatorRemoved, "ruhui admin reset"), now).await?;
            }
            if passkey::remove_all(tx, who).await? > 0 {
                event::insert(tx, keys, (who, None), (EventKind::PasskeyRemoved, "ruhui admin reset"), now).await?;
            }
        }
        Ok(())
    })?;
    Ok(token)
}
