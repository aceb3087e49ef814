//! The text of a policy: as it was put to partners, and as it was set.

use domain::id::{ConsultationId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// What partners were asked about.
    Consulted,
    /// What was set.
    Final,
}

impl Stage {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Consulted => "consulted",
            Self::Final => "final",
        }
    }
}

/// A text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyText {
    /// The name of the file that it came from; empty where it was written here.
    pub name: String,
    /// Its words.
    pub content: String,
    /// SHA-256 of them, 64 hexadecimal digits.
    pub digest: String,
    /// When it was given.
    pub made_at: Timestamp,
}

row! {
    struct TextRow {
        name: String,
        content: String,
        digest: String,
        made_at: i64,
    }
}

/// A text; none where it was not given.
pub async fn text(conn: &mut Conn, of: ConsultationId, stage: Stage) -> Result<Option<PolicyText>, StoreError> {
    let sql = "SELECT name, content, digest, made_at FROM policy_text WHERE consultation_id = $1 AND stage = $2";
    let row = query(sql).bind(of.to_string()).bind(stage.as_str()).fetch_optional::<TextRow>(conn).await?;
    let read = |row: TextRow| {
        let made_at =
            Timestamp::from_millisecond(row.made_at).map_err(|_| StoreError::Column("policy_text.made_at"))?;
        Ok(PolicyText { name: row.name, content: row.content, digest: row.digest, made_at })
    };
    row.map(read).transpose()
}

/// Gives a text, in the place of the one before.
pub async fn put_text(
    conn: &mut Conn,
    (of, stage): (ConsultationId, Stage),
    text: &PolicyText,
    by: PersonId,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO policy_text (consultation_id, stage, name, content, digest, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (consultation_id, stage) DO UPDATE
        SET name = excluded.name, content = excluded.content, digest = excluded.digest, made_by = excluded.made_by,
        made_at = excluded.made_at";
    let (of, by, made_at) = (of.to_string(), by.to_string(), text.made_at.as_millisecond());
    execute!(conn, sql, of, stage.as_str(), &text.name, &text.content, &text.digest, by, made_at).map(drop)
}
