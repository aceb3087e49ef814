//! The verbs of the desk, one file each: an actor and an input give a result, field errors or a refusal, in one transaction.
//! Pages, the JSON API and the command line call the same verbs.

mod actor;
pub mod affiliation;
pub mod approval;
pub mod check;
pub mod confirmation;
pub mod consultation;
pub mod coverage;
pub mod directory;
pub mod dispatch;
mod error;
pub mod import;
pub mod judgement;
pub mod letterhead;
pub mod mail;
pub mod media;
pub mod partner;
pub mod passkey;
pub mod password;
pub mod people;
pub mod record;
pub mod recovery;
pub mod register;
pub mod release;
pub mod reset;
pub mod second_factor;
pub mod secret;
pub mod session;
pub mod setup;
pub mod throttle;
pub mod token;
mod transaction;

use std::sync::Arc;

use jiff::Timestamp;
use store::{Db, Files};

pub use actor::Actor;
pub use error::Error;

/// Tells the time. Only the command line reads the system's clock.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// Gives chance that nobody can guess. Only the command line reads the system's.
pub trait Random: Send + Sync {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// What every verb works with.
#[derive(Clone)]
pub struct Desk {
    /// The database.
    pub db: Db,
    /// The files beside it.
    pub files: Files,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub random: Arc<dyn Random>,
}

impl Desk {
    /// The moment.
    pub fn now(&self) -> Timestamp {
        // Milliseconds are what is stored; what is compared with it must be as coarse.
        Timestamp::from_millisecond(self.clock.now().as_millisecond()).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Chance for an identifier.
    pub fn chance(&self) -> u128 {
        let mut bytes = [0; 16];
        self.random.fill(&mut bytes);
        u128::from_le_bytes(bytes)
    }
}
