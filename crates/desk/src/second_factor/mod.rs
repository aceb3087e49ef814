//! A second factor after the password: codes of an app, and recovery codes for whoever lost it. Setting it up, renewing the
//! codes and turning it off each ask for password and code, so that a stolen session alone changes nothing.

mod code;
mod pass;
mod set_up;
mod totp;
mod turn_off;

pub use pass::pass;
pub(crate) use pass::wait_for_code;
pub use set_up::{Key, begin, confirm, key};
pub use turn_off::{renew, turn_off};

use domain::FieldErrors;
use domain::field::FieldError;
use domain::person::Password;
use jiff::Timestamp;
use store::{authenticator, recovery_code};

use crate::throttle::{self, CODE, CODE_ANYWHERE, Limit, PASSWORD, PASSWORD_ANYWHERE};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, password};

/// What proves that the account's owner sits there, as typed.
#[derive(Debug, Clone, Default)]
pub struct Proof {
    /// Their password.
    pub password: String,
    /// The app's code, or a recovery code.
    pub code: String,
}

/// How the actor signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// Since when codes are asked for; none where they are not.
    pub since: Option<Timestamp>,
    /// Recovery codes that are left.
    pub codes_left: usize,
}

/// Whether codes are asked for.
pub async fn status(desk: &Desk, actor: &Actor) -> Result<Status, Error> {
    let mut conn = desk.db.read().await?;
    let app = authenticator::of_person(&mut conn, actor.person.id).await?;
    let left = recovery_code::left(&mut conn, actor.person.id).await?;
    Ok(Status { since: app.and_then(|app| app.confirmed_at), codes_left: usize::try_from(left).unwrap_or(0) })
}

/// The doors that a proof tries.
fn attempts(actor: &Actor) -> [(Limit, String); 4] {
    let (here, anywhere) = (format!("{} akun", actor.person.email), actor.person.email.clone());
    let id = actor.person.id.to_string();
    [(PASSWORD, here), (PASSWORD_ANYWHERE, anywhere), (CODE, format!("{id} akun")), (CODE_ANYWHERE, id)]
}

/// Counts the attempt, and refuses a wrong password.
async fn charge(desk: &Desk, actor: &Actor, proof: &Proof) -> Result<(), Error> {
    let attempts = attempts(actor);
    let wrong = |error| FieldErrors::one("password", error);
    let given = Password::given(&proof.password).ok_or_else(|| wrong(FieldError::Empty))?;
    throttle::charge(desk, &attempts.each_ref().map(|(limit, subject)| (*limit, subject.as_str()))).await?;
    if password::fits(given, actor.person.password.clone()).await {
        Ok(())
    } else {
        Err(wrong(FieldError::Wrong).into())
    }
}

/// Refuses whoever cannot show the password and, where codes are asked for, a code.
pub(crate) async fn owner(desk: &Desk, actor: &Actor, proof: &Proof) -> Result<(), Error> {
    charge(desk, actor, proof).await?;
    let (who, now) = (actor.person.id, desk.now());
    transaction!(desk, tx => {
        let app = authenticator::of_person(tx, who).await?.filter(|app| app.confirmed_at.is_some());
        let Some(app) = app else { return Ok(()) };
        code::take(tx, who, &app, &proof.code, now).await?.map(drop).ok_or_else(wrong_code)
    })?;
    refund(desk, actor).await
}

/// Gives the attempt back after it was right.
async fn refund(desk: &Desk, actor: &Actor) -> Result<(), Error> {
    let attempts = attempts(actor);
    throttle::refund(desk, &attempts.each_ref().map(|(limit, subject)| (*limit, subject.as_str()))).await
}

fn wrong_code() -> Error {
    FieldErrors::one("code", FieldError::Wrong).into()
}
