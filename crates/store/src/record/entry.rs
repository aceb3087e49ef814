//! Entries: written with their act, given a place afterwards.

use domain::id::{EntryId, OrganisationId};
use domain::record::PublicAct;
use jiff::Timestamp;

use super::{read, stored};
use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An entry without a place.
#[derive(Debug)]
pub struct New<'a> {
    /// Its own.
    pub id: EntryId,
    /// What was done.
    pub act: PublicAct,
    /// With what: `release/01J…`.
    pub subject: &'a str,
    /// By which organisation; none where it was the site itself.
    pub organisation: Option<OrganisationId>,
    /// When.
    pub at: Timestamp,
    /// As it stands in the log.
    pub written: &'a str,
    /// The row that its content is read from.
    pub about: &'a str,
    /// The salt of its hash, 64 hexadecimal digits.
    pub salt: &'a str,
}

/// Adds an entry; it has no place yet.
pub async fn insert(conn: &mut Conn, new: &New<'_>) -> Result<(), StoreError> {
    let sql = "INSERT INTO record_entry (id, act, subject, organisation_id, at, written, about, salt)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let New { id, act, subject, organisation, at, written, about, salt } = *new;
    let organisation = organisation.map(|id| id.to_string());
    let (id, at) = (id.to_string(), at.as_millisecond());
    execute!(conn, sql, id, act.as_str(), subject, organisation, at, written, about, salt).map(drop)
}

/// True when entries wait for a place.
pub async fn is_waiting(conn: &mut Conn) -> Result<bool, StoreError> {
    let sql = "SELECT id FROM record_entry WHERE position IS NULL LIMIT 1";
    Ok(query(sql).fetch_optional::<String>(conn).await?.is_some())
}

/// Gives places from `from` on to at most so many entries, in the order of their ids; as they are written, in the order of their places.
pub async fn place(conn: &mut Conn, from: u64, most: i64) -> Result<Vec<String>, StoreError> {
    let sql = "UPDATE record_entry SET position = $1 + waiting.place FROM
        (SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS place FROM record_entry WHERE position IS NULL ORDER BY id LIMIT $2)
        AS waiting WHERE record_entry.id = waiting.id";
    execute!(conn, sql, stored(from), most)?;
    let sql = "SELECT written FROM record_entry WHERE position >= $1 ORDER BY position";
    query(sql).bind(stored(from)).fetch_all(conn).await
}

/// The entries from one place on, as they are written.
pub async fn bundle(conn: &mut Conn, from: u64, most: i64) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT written FROM record_entry WHERE position >= $1 AND position < $2 ORDER BY position";
    query(sql).bind(stored(from)).bind(stored(from).saturating_add(most)).fetch_all(conn).await
}

/// What is needed to show an entry's content: the row that it is about, and the salt; none where either was erased.
pub async fn kept(conn: &mut Conn, id: EntryId) -> Result<Option<(String, String)>, StoreError> {
    let sql = "SELECT about, salt FROM record_entry WHERE id = $1 AND salt IS NOT NULL";
    query(sql).bind(id.to_string()).fetch_optional(conn).await
}

/// Where words of a step stand: with itself, and with the difference, what was asked to be published and the notice that was found. An address
/// that was given stays: it is what the next look goes by.
const WORDS_OF_A_STEP: [&str; 3] = [
    "UPDATE judgement SET wanted = '' WHERE id = (SELECT s.judgement_id FROM judgement_step s JOIN record_entry e ON e.about = s.id
        WHERE e.id = $1 AND s.step = 'ask')",
    "UPDATE judgement SET notice_words = '' WHERE id = (SELECT s.judgement_id FROM judgement_step s JOIN record_entry e ON e.about = s.id
        WHERE e.id = $1 AND s.step = 'see-corrected')",
    "UPDATE judgement_step SET reason = '' WHERE id = (SELECT about FROM record_entry WHERE id = $1)",
];

/// Erases what an entry's content could be known by, and notes why; what an outlet or the office wrote in a step goes with it.
pub async fn erase(
    conn: &mut Conn,
    (entry, act): (EntryId, PublicAct),
    (erasure, reason): (EntryId, &str),
    at: Timestamp,
) -> Result<(), StoreError> {
    let (entry, erasure, at) = (entry.to_string(), erasure.to_string(), at.as_millisecond());
    let sql = "INSERT INTO record_erasure (id, entry_id, reason, at) VALUES ($1, $2, $3, $4)";
    execute!(conn, sql, erasure, entry.as_str(), reason, at)?;
    if act == PublicAct::CoverageStep {
        for sql in WORDS_OF_A_STEP {
            execute!(conn, sql, entry.as_str())?;
        }
    }
    execute!(conn, "UPDATE record_entry SET salt = NULL, about = '' WHERE id = $1", entry).map(drop)
}

/// Why and when an entry's content was erased; none where it was not.
pub async fn erased(conn: &mut Conn, id: EntryId) -> Result<Option<(String, Timestamp)>, StoreError> {
    // A row alone is no erasure: it is told by an entry of its own.
    let sql = "SELECT x.reason, x.at FROM record_erasure x JOIN record_entry e ON e.subject = 'entry/' || x.entry_id AND e.about = x.id
        AND e.act = 'record.content-erased' WHERE x.entry_id = $1";
    let found: Option<(String, i64)> = query(sql).bind(id.to_string()).fetch_optional(conn).await?;
    let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("record_erasure.at"));
    found.map(|(reason, at)| Ok((reason, moment(at)?))).transpose()
}

/// An entry as its row has it beside its written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its place.
    pub position: u64,
    /// Its own id.
    pub id: EntryId,
    /// What was done, with what, by which organisation (`-` for none), when (milliseconds), as lists and filters have it.
    pub columns: (String, String, String, i64),
    /// As it stands in the log.
    pub written: String,
    /// The row that its content is read from, and the salt; none where it was erased.
    pub kept: Option<(String, String)>,
}

row! {
    struct StoredRow {
        position: i64,
        id: String,
        act: String,
        subject: String,
        organisation: String,
        at: i64,
        written: String,
        about: String,
        salt: Option<String>,
    }
}

/// So many entries from a place on, each with its row.
pub async fn stored_from(conn: &mut Conn, from: u64, most: i64) -> Result<Vec<Stored>, StoreError> {
    let sql =
        "SELECT position, id, act, subject, COALESCE(organisation_id, '-') AS organisation, at, written, about, salt
        FROM record_entry WHERE position >= $1 ORDER BY position LIMIT $2";
    let rows = query(sql).bind(stored(from)).bind(most).fetch_all::<StoredRow>(conn).await?;
    let entry = |row: StoredRow| {
        let StoredRow { position, id, act, subject, organisation, at, written, about, salt } = row;
        let id = id.parse().map_err(|_| StoreError::Column("record_entry.id"))?;
        let kept = salt.map(|salt| (about, salt));
        let position = read(position, "record_entry.position")?;
        Ok(Stored { position, id, columns: (act, subject, organisation, at), written, kept })
    };
    rows.into_iter().map(entry).collect()
}

/// The entries of a subject among the first `signed`: place, id, and as they are written, in their order.
pub async fn of_subject(
    conn: &mut Conn,
    subject: &str,
    signed: u64,
) -> Result<Vec<(u64, EntryId, String)>, StoreError> {
    let sql = "SELECT position, id, written FROM record_entry WHERE subject = $1 AND position < $2 ORDER BY position";
    let rows: Vec<(i64, String, String)> = query(sql).bind(subject).bind(stored(signed)).fetch_all(conn).await?;
    let entry = |(position, id, written): (i64, String, String)| {
        let id = id.parse().map_err(|_| StoreError::Column("record_entry.id"))?;
        Ok((read(position, "record_entry.position")?, id, written))
    };
    rows.into_iter().map(entry).collect()
}

/// The place of the entry of an act with a subject that is about a row; none while it has none, or where it was erased.
pub async fn place_of(conn: &mut Conn, act: PublicAct, subject: &str, about: &str) -> Result<Option<u64>, StoreError> {
    let sql =
        "SELECT position FROM record_entry WHERE subject = $1 AND about = $2 AND act = $3 AND position IS NOT NULL";
    let found: Option<i64> = query(sql).bind(subject).bind(about).bind(act.as_str()).fetch_optional(conn).await?;
    found.map(|position| read(position, "record_entry.position")).transpose()
}
