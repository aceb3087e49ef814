//! The link in each letter that stops the mail of one office to one contact. It needs no account; whoever holds it can let the mail
//! go on again, the office cannot.

use domain::Refusal;
use jiff::Timestamp;
use store::contact::{self, Contact};
use store::{Conn, delivery, organisation};

use crate::transaction::transaction;
use crate::{Desk, Error};

/// What a link is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Whose mail it stops.
    pub office: String,
    /// Since when it is stopped.
    pub stopped_at: Option<Timestamp>,
}

/// What a link is about. One that was never given and one of somebody who was erased are told alike.
pub async fn look(desk: &Desk, key: &str) -> Result<Stop, Error> {
    let mut conn = desk.db.read().await?;
    let (contact, office) = opened(&mut conn, key).await?;
    Ok(Stop { office, stopped_at: contact.stopped_at })
}

/// Stops the mail, or lets it go on; the same again changes nothing.
pub async fn stop(desk: &Desk, key: &str, stops: bool) -> Result<Stop, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let (contact, office) = opened(tx, key).await?;
        let stopped_at = stops.then(|| contact.stopped_at.unwrap_or(now));
        contact::set_stopped(tx, contact.id, stopped_at).await?;
        if stops {
            delivery::drop_those_of(tx, contact.id, now).await?;
        }
        Ok(Stop { office, stopped_at })
    })
}

async fn opened(conn: &mut Conn, key: &str) -> Result<(Contact, String), Error> {
    let contact = contact::by_stop_key(conn, key).await?.ok_or(Refusal::Link)?;
    let office = organisation::by_id(conn, contact.organisation).await?.ok_or(Refusal::Link)?;
    Ok((contact, office.name))
}
