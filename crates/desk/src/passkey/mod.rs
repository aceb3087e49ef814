//! Passkeys (WebAuthn): a key pair in a device, whose public half the desk knows. The device asks for a finger, a face or a PIN,
//! so that a passkey alone signs in, without password and code. A browser answers only to the site it was made for.

mod keep;
mod register;
mod sign_in;

pub use keep::{list, remove, rename};
pub use register::{begin, finish};
pub use sign_in::{ask, sign_in};

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use url::Url;
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// How long a browser has to answer.
const LASTS: Duration = Duration::from_mins(10);

fn ends_at(now: Timestamp) -> Timestamp {
    now.checked_add(LASTS).unwrap_or(Timestamp::MAX)
}

/// The site that passkeys are made for: its public address, and the name of its host.
#[derive(Debug, Clone)]
pub struct RelyingParty(Webauthn);

impl RelyingParty {
    /// The site of an address such as `https://pers.example.go.id`; none where the host is a number, for which there are no
    /// passkeys.
    pub fn at(origin: &str) -> Option<Self> {
        let url = Url::parse(origin).ok()?;
        let host = url.domain()?.to_owned();
        WebauthnBuilder::new(&host, &url).ok()?.build().ok().map(Self)
    }
}

/// What a browser is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Goes with the answer, and opens nothing without it.
    pub token: String,
    /// What the browser's own function takes.
    pub options: Value,
}
