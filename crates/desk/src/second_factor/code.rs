//! What is typed in the second place: the app's code, or a recovery code. Either is used up by it.

use jiff::Timestamp;
use store::authenticator::Authenticator;
use store::{Conn, StoreError, authenticator, recovery_code};

use domain::id::PersonId;

use super::totp;
use crate::{Random, secret};

/// How many recovery codes there are.
const CODES: usize = 10;

/// How somebody showed that they are who they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// By the app.
    App,
    /// By a recovery code.
    RecoveryCode,
}

/// Takes what was typed, once; none where it is neither.
pub(crate) async fn take(
    tx: &mut Conn,
    person: PersonId,
    app: &Authenticator,
    typed: &str,
    now: Timestamp,
) -> Result<Option<Shown>, StoreError> {
    if let Some(step) = totp::matching(&app.secret, typed, now, app.last_step) {
        return Ok(authenticator::take_step(tx, person, step).await?.then_some(Shown::App));
    }
    let spent = recovery_code::spend(tx, person, &hash(typed), now).await?;
    Ok(spent.then_some(Shown::RecoveryCode))
}

/// New recovery codes, 80 bits each: as many as need no slow hash.
pub(super) fn draw(random: &dyn Random) -> Vec<String> {
    let draw = |()| {
        let mut bytes = [0; 10];
        random.fill(&mut bytes);
        grouped(&totp::base32(&bytes))
    };
    [(); CODES].into_iter().map(draw).collect()
}

/// In groups of four, as people read and type it.
pub(super) fn grouped(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// What is stored of a recovery code, however it was typed.
pub(super) fn hash(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    secret::hash(&format!("recovery code {}", plain.to_ascii_uppercase()))
}
