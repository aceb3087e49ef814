//! What is due is addressed, then put into the outbox in small portions: a link to a new password does not wait behind six hundred
//! letters, and a mail server that is away is not asked for all of them.

use domain::dispatch::Kind;
use domain::id::LetterId;
use domain::person::Email;
use store::dispatch::{self, Dispatch};
use store::outbox::{self, Letter, LetterKind};
use store::public::Gate;
use store::{StoreError, delivery};

use crate::transaction::transaction;
use crate::{Desk, Error};

/// Most letters of releases that are in the outbox at once, beside those that failed often.
const PORTION: i64 = 20;

/// Addresses what is due and puts the next portion into the outbox; how many letters that were.
pub async fn post(desk: &Desk) -> Result<usize, Error> {
    loop {
        let due = dispatch::due(&mut desk.db.read().await?, desk.now()).await?;
        let Some(due) = due else { break };
        address(desk, &due).await?;
    }
    if delivery::unposted(&mut desk.db.read().await?, 1).await?.is_empty() {
        return Ok(0);
    }
    let now = desk.now();
    transaction!(desk, tx => {
        let room = PORTION - delivery::posted(tx).await?;
        let next = delivery::unposted(tx, room.max(0)).await?;
        for (dispatch, contact, email) in &next {
            let recipient = Email::parse(email).map_err(|_| StoreError::Column("contact.email"))?;
            let (id, kind) = (LetterId::new(now, desk.chance()), LetterKind::Release);
            let (language, about) = ("id".to_owned(), dispatch.to_string());
            outbox::insert(tx, &Letter { id, kind, recipient, language, about, attempts: 0 }, now).await?;
            delivery::set_letter(tx, (*dispatch, *contact), id).await?;
        }
        Ok(next.len())
    })
}

/// Names everybody who gets it, where the gate lets it pass.
async fn address(desk: &Desk, due: &Dispatch) -> Result<(), Error> {
    let now = desk.now();
    let seen = Gate::new(desk.db.read().await?, now).release(&due.slug).await?;
    let passes = seen.is_some_and(|release| release.withdrawn.is_some() == (due.kind == Kind::Withdrawal));
    transaction!(desk, tx => {
        if passes {
            dispatch::address(tx, due, now).await?;
        }
        Ok(dispatch::set_addressed(tx, due.id, now).await?)
    })
}
