//! The actor's passkeys: listed, named, removed.

use domain::Refusal;
use domain::id::{EventId, PasskeyId};
use store::event::{self, EventKind};
use store::passkey::{self, Passkey};

use super::register::named;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// All of the actor's, the oldest first.
pub async fn list(desk: &Desk, actor: &Actor) -> Result<Vec<Passkey>, Error> {
    Ok(passkey::of_person(&mut desk.db.read().await?, actor.person.id).await?)
}

/// Gives one another name.
pub async fn rename(desk: &Desk, actor: &Actor, id: PasskeyId, name: &str) -> Result<(), Error> {
    let name = named(name)?;
    transaction!(desk, tx => {
        if passkey::rename(tx, actor.person.id, id, &name).await? { Ok(()) } else { Err(Refusal::NotFound.into()) }
    })
}

/// Removes one: it opens nothing here any more.
pub async fn remove(desk: &Desk, actor: &Actor, id: PasskeyId) -> Result<(), Error> {
    let (now, who, event) = (desk.now(), actor.person.id, EventId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let all = passkey::of_person(tx, who).await?;
        let known = all.iter().find(|known| known.id == id).ok_or(Refusal::NotFound)?;
        passkey::remove(tx, who, id).await?;
        Ok(event::insert(tx, event, (who, None), (EventKind::PasskeyRemoved, &known.name), now).await?)
    })
}
