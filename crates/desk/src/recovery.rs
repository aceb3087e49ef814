//! A new password for somebody who lost theirs, by a one-time link: asked for by its owner and mailed, or made by an
//! administrator. Asking looks nobody up: whether the address has an account is seen only when the mail is sent.

use std::time::Duration;

use domain::Refusal;
use domain::field::FieldErrors;
use domain::id::{EventId, LetterId, OrganisationId, PersonId};
use domain::person::{Email, Password};
use domain::right::Act;
use jiff::Timestamp;
use store::event::{self, EventKind};
use store::outbox::{self, Letter, LetterKind};
use store::person::{self, Person};
use store::{challenge, membership, recovery, session};

use crate::throttle::{self, RECOVERY};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, password, secret};

/// How long a link can be used.
pub const LASTS: Duration = Duration::from_hours(2);

pub(crate) fn ends_at(now: Timestamp) -> Timestamp {
    now.checked_add(LASTS).unwrap_or(Timestamp::MAX)
}

/// Asks for a link to be mailed to the address.
pub async fn ask(desk: &Desk, email: &str, language: &str) -> Result<(), Error> {
    let email = Email::parse(email).map_err(|error| FieldErrors::one("email", error))?;
    throttle::charge(desk, &[(RECOVERY, email.as_str())]).await?;
    let letter = letter(desk, email, language);
    transaction!(desk, tx => { Ok(outbox::insert(tx, &letter, desk.now()).await?) })
}

fn letter(desk: &Desk, recipient: Email, language: &str) -> Letter {
    let id = LetterId::new(desk.now(), desk.chance());
    Letter {
        id,
        kind: LetterKind::Recovery,
        recipient,
        language: language.to_owned(),
        about: String::new(),
        attempts: 0,
    }
}

/// An administrator has a link mailed to a member, whose address alone learns it.
pub async fn send(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    whom: PersonId,
    language: &str,
) -> Result<(), Error> {
    let person = member(desk, actor, organisation, whom).await?;
    let recipient = Email::parse(&person.email).map_err(|_| Refusal::NotFound)?;
    throttle::charge(desk, &[(RECOVERY, recipient.as_str())]).await?;
    let (letter, id, now) = (letter(desk, recipient, language), EventId::new(desk.now(), desk.chance()), desk.now());
    transaction!(desk, tx => {
        event::insert(tx, id, (whom, Some(actor.person.id)), (EventKind::RecoveryLink, ""), now).await?;
        Ok(outbox::insert(tx, &letter, now).await?)
    })
}

/// An administrator makes a link for a member and hands it over. Whoever holds it can act as the member, and so it is refused
/// where the member has rights that the administrator does not manage.
pub async fn make(desk: &Desk, actor: &Actor, organisation: OrganisationId, whom: PersonId) -> Result<String, Error> {
    member(desk, actor, organisation, whom).await?;
    let (now, token, id) = (desk.now(), secret::token(&*desk.random), EventId::new(desk.now(), desk.chance()));
    let maker = Some(actor.person.id);
    transaction!(desk, tx => {
        let own = membership::of_person(tx, actor.person.id, now).await?;
        let manages = |organisation| {
            own.iter().any(|place| place.organisation == organisation && place.right.allows(Act::ManagePeople))
        };
        if !membership::of_person(tx, whom, now).await?.iter().all(|place| manages(place.organisation)) {
            return Err(Refusal::NotAllowed.into());
        }
        recovery::insert(tx, &secret::hash(&token), (whom, maker), (now, ends_at(now))).await?;
        Ok(event::insert(tx, id, (whom, maker), (EventKind::RecoveryLink, ""), now).await?)
    })?;
    Ok(token)
}

/// A member of the organisation other than the actor: a stolen session must not become a new password.
async fn member(desk: &Desk, actor: &Actor, organisation: OrganisationId, whom: PersonId) -> Result<Person, Error> {
    actor.must(Act::ManagePeople, organisation)?;
    if whom == actor.person.id {
        return Err(Refusal::NotAllowed.into());
    }
    let mut conn = desk.db.read().await?;
    let places = membership::of_person(&mut conn, whom, desk.now()).await?;
    if !places.iter().any(|place| place.organisation == organisation) {
        return Err(Refusal::NotFound.into());
    }
    Ok(person::by_id(&mut conn, whom).await?.ok_or(Refusal::NotFound)?)
}

/// Whose password a link may change.
pub async fn holder(desk: &Desk, token: &str) -> Result<Person, Error> {
    let mut conn = desk.db.read().await?;
    let found = recovery::open(&mut conn, &secret::hash(token), desk.now()).await?.ok_or(Refusal::Link)?;
    Ok(person::by_id(&mut conn, found).await?.ok_or(Refusal::Link)?)
}

/// Changes the password, ends every session and every other link of the person; gives who it is.
pub async fn finish(desk: &Desk, token: &str, chosen: &str) -> Result<Person, Error> {
    let person = holder(desk, token).await?;
    let email = Email::parse(&person.email).map_err(|_| Refusal::Link)?;
    let chosen = Password::choose(chosen, &email).map_err(|error| FieldErrors::one("password", error))?;
    let hash = password::hash(chosen, &*desk.random).await.ok_or(Refusal::NotAllowed)?;
    let (now, token) = (desk.now(), secret::hash(token));
    let events = [(); 2].map(|()| EventId::new(now, desk.chance()));
    transaction!(desk, tx => {
        if recovery::open(tx, &token, now).await? != Some(person.id) {
            return Err(Refusal::Link.into());
        }
        recovery::spend(tx, person.id, now).await?;
        person::set_password(tx, person.id, &hash).await?;
        challenge::remove(tx, person.id).await?;
        event::insert(tx, events[0], (person.id, None), (EventKind::PasswordChosen, ""), now).await?;
        if session::end_all(tx, person.id, "").await? > 0 {
            event::insert(tx, events[1], (person.id, None), (EventKind::SessionEnded, ""), now).await?;
        }
        Ok(())
    })?;
    Ok(person)
}
