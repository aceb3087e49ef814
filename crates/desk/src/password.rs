//! Passwords: Argon2id with OWASP's least parameters (19 MiB, 2 passes, 1 lane). Slow by design: done beside the event loop, and
//! few at once, for each of them takes memory.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use domain::person::Password;
use tokio::sync::Semaphore;

use crate::Random;

fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// At most as many at once.
static PLACES: Semaphore = Semaphore::const_new(4);

/// The hash to store, as a PHC string; none only if the parameters were impossible.
pub async fn hash(password: Password, random: &dyn Random) -> Option<String> {
    let mut salt = [0; 16];
    random.fill(&mut salt);
    aside(move || argon2().hash_password_with_salt(password.as_bytes(), &salt).ok().map(|hash| hash.to_string()))
        .await?
}

/// True when the password fits the stored hash. Without a hash the work is done all the same, so that time does not tell
/// whether an address is known.
pub async fn fits(password: Password, stored: Option<String>) -> bool {
    const NOBODY: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let fits = aside(move || {
        let parsed = PasswordHash::new(stored.as_deref().unwrap_or(NOBODY));
        parsed.is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok()) && stored.is_some()
    });
    fits.await.unwrap_or(false)
}

/// Does the work on a thread that may wait; none when it is lost.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let _place = PLACES.acquire().await.ok()?;
    tokio::task::spawn_blocking(work).await.ok()
}
