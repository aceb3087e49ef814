//! SQL for SQLite and PostgreSQL: one text for both. Functions take a connection, never the pool, so that a verb decides what
//! is one transaction. "Not there" is `None`. What the public may read is read by `public` and nowhere else.

pub mod accreditation;
pub mod approval;
pub mod approver;
pub mod authenticator;
pub mod backup;
pub mod challenge;
pub mod confirmation;
pub mod contact;
mod db;
pub mod delivery;
pub mod dispatch;
pub mod document;
mod error;
pub mod event;
pub mod export;
mod file;
pub mod import;
pub mod invitation;
pub mod letterhead;
pub mod membership;
pub mod migration;
pub mod organisation;
pub mod outbox;
pub mod outlet;
pub mod overview;
pub mod passkey;
pub mod person;
pub mod photo;
pub mod public;
pub mod recipient;
pub mod recovery;
pub mod recovery_code;
pub mod register;
pub mod release;
pub mod search;
pub mod session;
pub mod setting;
mod stamp;
pub mod throttle;
pub mod version;

pub use db::{Conn, Db};
pub use error::StoreError;
pub use file::{FileDigest, Files};
pub use stamp::Stamp;
