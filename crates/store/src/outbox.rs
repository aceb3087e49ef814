//! Mail that waits to be sent. Whoever takes a letter moves the moment at which it is due: that is the lease, and a sender that
//! died loses it by itself. A letter holds no words and no link, only what it is about.

use domain::id::LetterId;
use domain::person::Email;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// What a letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LetterKind {
    /// The link to a new password, where the address has an account.
    Recovery,
    /// The link of an invitation; about its hash.
    Invitation,
    /// The link by which a version is approved; about its hash.
    Approval,
    /// A release, its correction or its withdrawal; about its dispatch.
    Release,
    /// An outlet is asked for something; about the page.
    Correction,
    /// A partner is invited to a consultation, or reminded; about how it is reached.
    Consultation,
    /// Documents and agreements that end soon; about the organisation.
    Ending,
}

impl LetterKind {
    const ALL: [Self; 7] = [
        Self::Recovery,
        Self::Invitation,
        Self::Approval,
        Self::Release,
        Self::Correction,
        Self::Consultation,
        Self::Ending,
    ];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::Invitation => "invitation",
            Self::Approval => "approval",
            Self::Release => "release",
            Self::Correction => "correction",
            Self::Consultation => "consultation",
            Self::Ending => "ending",
        }
    }
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which.
    pub id: LetterId,
    /// What it says.
    pub kind: LetterKind,
    /// To whom.
    pub recipient: Email,
    /// In which language: `id` or `en`.
    pub language: String,
    /// What it is about; empty where the recipient says it.
    pub about: String,
    /// How often it was taken.
    pub attempts: i64,
}

row! {
    struct LetterRow {
        id: String,
        kind: String,
        recipient: String,
        language: String,
        about: String,
        attempts: i64,
    }
}

impl LetterRow {
    fn letter(self) -> Result<Letter, StoreError> {
        let Self { id, kind, recipient, language, about, attempts } = self;
        let mut kinds = LetterKind::ALL.into_iter();
        Ok(Letter {
            id: id.parse().map_err(|_| StoreError::Column("outbox.id"))?,
            kind: kinds.find(|known| known.as_str() == kind).ok_or(StoreError::Column("outbox.kind"))?,
            recipient: Email::parse(&recipient).map_err(|_| StoreError::Column("outbox.recipient"))?,
            language,
            about,
            attempts,
        })
    }
}

const DUE: &str = "SELECT id, kind, recipient, language, about, attempts FROM outbox
    WHERE due_at <= $1 AND given_up_at IS NULL ORDER BY due_at, id LIMIT 1";

/// A new letter, due at once.
pub async fn insert(conn: &mut Conn, letter: &Letter, now: Timestamp) -> Result<(), StoreError> {
    let sql = "INSERT INTO outbox (id, kind, recipient, language, about, created_at, due_at, attempts)
        VALUES ($1, $2, $3, $4, $5, $6, $6, $7)";
    let Letter { id, kind, recipient, language, about, attempts } = letter;
    let (recipient, language, about) = (recipient.as_str(), language.as_str(), about.as_str());
    execute!(conn, sql, id.to_string(), kind.as_str(), recipient, language, about, now.as_millisecond(), *attempts)
        .map(drop)
}

/// Takes the letter that is due first, and has until `lease` to send it.
pub async fn take(conn: &mut Conn, now: Timestamp, lease: Timestamp) -> Result<Option<Letter>, StoreError> {
    let due = now.as_millisecond();
    let row = query(DUE).bind(due).fetch_optional::<LetterRow>(conn).await?;
    let Some(letter) = row.map(LetterRow::letter).transpose()? else { return Ok(None) };
    let sql = "UPDATE outbox SET due_at = $2, attempts = attempts + 1 WHERE id = $1";
    execute!(conn, sql, letter.id.to_string(), lease.as_millisecond())?;
    Ok(Some(Letter { attempts: letter.attempts + 1, ..letter }))
}

/// Whether a letter of a kind about something waits.
pub async fn waits(conn: &mut Conn, kind: LetterKind, about: &str) -> Result<bool, StoreError> {
    let sql = "SELECT id FROM outbox WHERE kind = $1 AND about = $2 AND given_up_at IS NULL LIMIT 1";
    Ok(query(sql).bind(kind.as_str()).bind(about).fetch_optional::<String>(conn).await?.is_some())
}

/// How many letters of a kind about something were given up.
pub async fn given_up(conn: &mut Conn, kind: LetterKind, about: &str) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM outbox WHERE kind = $1 AND about = $2 AND given_up_at IS NOT NULL";
    query(sql).bind(kind.as_str()).bind(about).fetch_one(conn).await
}

/// Drops letters of a kind to a mailbox.
pub async fn drop_to(conn: &mut Conn, kind: LetterKind, recipient: &str) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM outbox WHERE kind = $1 AND recipient = $2", kind.as_str(), recipient).map(drop)
}

/// Sets what a letter is about.
pub async fn set_about(conn: &mut Conn, id: LetterId, about: &str) -> Result<(), StoreError> {
    execute!(conn, "UPDATE outbox SET about = $2 WHERE id = $1", id.to_string(), about).map(drop)
}

/// Tries again later.
pub async fn put_off(conn: &mut Conn, id: LetterId, due: Timestamp) -> Result<(), StoreError> {
    execute!(conn, "UPDATE outbox SET due_at = $2 WHERE id = $1", id.to_string(), due.as_millisecond()).map(drop)
}

/// Tries no more; the letter stays to be seen.
pub async fn give_up(conn: &mut Conn, id: LetterId, now: Timestamp) -> Result<(), StoreError> {
    execute!(conn, "UPDATE outbox SET given_up_at = $2 WHERE id = $1", id.to_string(), now.as_millisecond()).map(drop)
}

/// It is sent, or there is nobody to send it to.
pub async fn remove(conn: &mut Conn, id: LetterId) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM outbox WHERE id = $1", id.to_string()).map(drop)
}

/// How many wait, and how many were given up.
pub async fn count(conn: &mut Conn) -> Result<(i64, i64), StoreError> {
    let sql = "SELECT COUNT(*) - COUNT(given_up_at), COUNT(given_up_at) FROM outbox";
    query(sql).fetch_one(conn).await
}
