//! Tables that wait to be imported. They hold personal data and are deleted when they are imported, dropped, or a day old.

use domain::id::{ImportId, OrganisationId, PersonId};
use domain::table::Sheet;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A table that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Which.
    pub id: ImportId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What it is about.
    pub sheet: Sheet,
    /// What the file was called.
    pub file_name: String,
    /// What was read, as `desk` writes it.
    pub content: String,
    /// Who uploaded it.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
}

row! {
    struct ImportRow {
        id: String,
        organisation_id: String,
        sheet: String,
        file_name: String,
        content: String,
        made_by: String,
        made_at: i64,
    }
}

impl ImportRow {
    fn import(self) -> Result<Import, StoreError> {
        let Self { id, organisation_id, sheet, file_name, content, made_by, made_at } = self;
        Ok(Import {
            id: id.parse().map_err(|_| StoreError::Column("import.id"))?,
            organisation: organisation_id.parse().map_err(|_| StoreError::Column("import.organisation_id"))?,
            sheet: Sheet::parse(&sheet).ok_or(StoreError::Column("import.sheet"))?,
            file_name,
            content,
            made_by: made_by.parse().map_err(|_| StoreError::Column("import.made_by"))?,
            made_at: Timestamp::from_millisecond(made_at).map_err(|_| StoreError::Column("import.made_at"))?,
        })
    }
}

const BY_ID: &str = "SELECT id, organisation_id, sheet, file_name, content, made_by, made_at FROM import
    WHERE id = $1 AND made_at > $2";
const WAITING: &str =
    "SELECT id, file_name, made_at FROM import WHERE organisation_id = $1 AND made_at > $2 AND sheet = $3
    ORDER BY id DESC LIMIT 20";

/// One made after a moment, by id.
pub async fn by_id(conn: &mut Conn, id: ImportId, after: Timestamp) -> Result<Option<Import>, StoreError> {
    let (id, after) = (id.to_string(), after.as_millisecond());
    let row = query(BY_ID).bind(id).bind(after).fetch_optional::<ImportRow>(conn).await?;
    row.map(ImportRow::import).transpose()
}

/// Those of an office about something that were made after a moment, newest first: id, file name and when.
pub async fn waiting(
    conn: &mut Conn,
    (organisation, sheet): (OrganisationId, Sheet),
    after: Timestamp,
) -> Result<Vec<(ImportId, String, Timestamp)>, StoreError> {
    let (organisation, after) = (organisation.to_string(), after.as_millisecond());
    let rows: Vec<(String, String, i64)> =
        query(WAITING).bind(organisation).bind(after).bind(sheet.as_str()).fetch_all(conn).await?;
    let waiting = |(id, name, at): (String, String, i64)| {
        let id = id.parse().map_err(|_| StoreError::Column("import.id"))?;
        let at = Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("import.made_at"))?;
        Ok((id, name, at))
    };
    rows.into_iter().map(waiting).collect()
}

/// A new one.
pub async fn insert(conn: &mut Conn, import: &Import) -> Result<(), StoreError> {
    let sql = "INSERT INTO import (id, organisation_id, file_name, content, made_by, made_at, sheet)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let Import { id, organisation, sheet, file_name, content, made_by, made_at } = import;
    let (id, organisation, made_by) = (id.to_string(), organisation.to_string(), made_by.to_string());
    let (file_name, content, made_at) = (file_name.as_str(), content.as_str(), made_at.as_millisecond());
    execute!(conn, sql, id, organisation, file_name, content, made_by, made_at, sheet.as_str()).map(drop)
}

/// Deletes one; true when it was there.
pub async fn remove(conn: &mut Conn, id: ImportId) -> Result<bool, StoreError> {
    execute!(conn, "DELETE FROM import WHERE id = $1", id.to_string()).map(|rows| rows > 0)
}

/// Deletes those that were made until a moment.
pub async fn sweep(conn: &mut Conn, until: Timestamp) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM import WHERE made_at <= $1", until.as_millisecond()).map(drop)
}
