//! Somebody follows their invitation: a new account, or a further right for one that exists.

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{EventId, MembershipId, PersonId};
use domain::person::{Email, Password, PersonName};
use domain::record::PublicAct;
use store::event::{self, EventKind};
use store::invitation::{self, Invitation};
use store::person::Person;
use store::{membership, person};

use super::may_invite;
use crate::record::{Deed, append};
use crate::throttle::{self, PASSWORD, PASSWORD_ANYWHERE};
use crate::transaction::transaction;
use crate::{Desk, Error, password, secret};

/// What is asked of the invited, as typed.
#[derive(Debug, Clone, Default)]
pub struct Acceptance {
    /// Their name.
    pub name: String,
    /// A password of their choice, or the one they have.
    pub password: String,
}

/// The invitation of a link that can still be used, and whether the address has an account.
pub async fn invitation(desk: &Desk, token: &str) -> Result<(Invitation, bool), Error> {
    let mut conn = desk.db.read().await?;
    let found = invitation::open(&mut conn, &secret::hash(token), desk.now()).await?.ok_or(Refusal::Link)?;
    let known = person::by_email(&mut conn, &found.email).await?.is_some();
    Ok((found, known))
}

/// Accepts. Whoever has an account shows that it is theirs by its password: the link alone must not open it.
pub async fn accept(desk: &Desk, token: &str, acceptance: &Acceptance) -> Result<(), Error> {
    let (invitation, _) = invitation(desk, token).await?;
    let Invitation { token_hash, email, organisation, right, office, invited_by, .. } = &invitation;
    let known = person::by_email(&mut desk.db.read().await?, email).await?;
    let account = match &known {
        Some(person) => confirm(desk, person, acceptance).await.map(|()| None)?,
        None => Some(account(desk, acceptance, email).await?),
    };
    let now = desk.now();
    let who = known.map_or_else(|| PersonId::new(now, desk.chance()), |person| person.id);
    let place = MembershipId::new(now, desk.chance());
    let events = [(); 2].map(|()| EventId::new(now, desk.chance()));
    transaction!(desk, tx => {
        let inviter = membership::of_person(tx, *invited_by, now).await?;
        if !may_invite(tx, &inviter, *organisation, *right, now).await? || !invitation::spend(tx, token_hash, now).await? {
            return Err(Refusal::Link.into());
        }
        if let Some((name, hash)) = &account {
            // Another invitation of the same address was faster: from now on it has a password to ask for.
            if person::by_email(tx, email).await?.is_some() {
                return Err(Refusal::ChangedMeanwhile.into());
            }
            person::insert(tx, who, (name, email), "id", now).await?;
            person::set_password(tx, who, hash).await?;
            event::insert(tx, events[0], (who, None), (EventKind::PasswordChosen, ""), now).await?;
        }
        let own = membership::of_person(tx, who, now).await?;
        if !own.iter().any(|place| place.organisation == *organisation && place.right == *right) {
            membership::insert(tx, place, (who, *organisation), (*right, office), now).await?;
            event::insert(tx, events[1], (who, Some(*invited_by)), (EventKind::RightGiven, right.as_str()), now).await?;
            let deed = Deed::of_right(PublicAct::RightGiven, place, events[1], *organisation, now);
            append(tx, desk, &deed).await?;
        }
        Ok(())
    })
}

/// Refuses whoever does not know the account's password. Attempts are counted for the account, whoever makes them.
async fn confirm(desk: &Desk, person: &Person, acceptance: &Acceptance) -> Result<(), Error> {
    let wrong = |error| FieldErrors::one("password", error);
    let given = Password::given(&acceptance.password).ok_or_else(|| wrong(FieldError::Empty))?;
    let by_link = format!("{} undangan", person.email);
    let attempts = [(PASSWORD, by_link.as_str()), (PASSWORD_ANYWHERE, person.email.as_str())];
    throttle::charge(desk, &attempts).await?;
    if !password::fits(given, person.password.clone()).await {
        return Err(wrong(FieldError::Wrong).into());
    }
    throttle::refund(desk, &attempts).await
}

/// The name of a new account and the hash of its password.
async fn account(desk: &Desk, acceptance: &Acceptance, email: &Email) -> Result<(PersonName, String), Error> {
    let mut errors = FieldErrors::default();
    let name = errors.take("name", PersonName::parse(&acceptance.name));
    let chosen = errors.take("password", Password::choose(&acceptance.password, email));
    let (Some(name), Some(chosen)) = (name, chosen) else { return Err(errors.into()) };
    Ok((name, password::hash(chosen, &*desk.random).await.ok_or(Refusal::NotAllowed)?))
}
