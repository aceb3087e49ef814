//! Reading the register: one, a page, those below one, names to choose from.

use domain::id::OrganisationId;
use domain::organisation::{Kind, Level};

use super::{Registered, RegisteredRow, Shelf};
use crate::statement::query;
use crate::{Conn, StoreError};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT o.id, o.kind, o.name, o.short_name, o.slug, o.level, o.parent_id, p.name AS parent_name, o.place,
            o.site, o.shelf_1, o.shelf_2, o.shelf_3, o.closed_at, o.closed_reason
            FROM organisation o LEFT JOIN organisation p ON p.id = o.parent_id WHERE ",
            $rest
        )
    };
}

const BY_ID: &str = select!("o.id = $1");
const BY_FOLDED: &str = select!("o.folded = $1");
const BELOW: &str = select!("o.parent_id = $1 ORDER BY o.folded");
const PAGE: &str = select!(
    "(o.shelf_1, o.shelf_2, o.shelf_3) > ($1, $2, $3) AND o.words LIKE $4
    ORDER BY o.shelf_1, o.shelf_2, o.shelf_3 LIMIT $5"
);
const PAGE_OF_KIND: &str = select!(
    "(o.shelf_1, o.shelf_2, o.shelf_3) > ($1, $2, $3) AND o.words LIKE $4 AND o.kind = $6
    ORDER BY o.shelf_1, o.shelf_2, o.shelf_3 LIMIT $5"
);
const NAMES: &str = "SELECT name FROM organisation WHERE kind = $1 AND closed_at IS NULL ORDER BY folded LIMIT $2";
const NAMES_AT: &str = "SELECT name FROM organisation WHERE kind = $1 AND closed_at IS NULL AND level = $3
    ORDER BY folded LIMIT $2";

/// By id.
pub async fn by_id(conn: &mut Conn, id: OrganisationId) -> Result<Option<Registered>, StoreError> {
    one(conn, BY_ID, &id.to_string()).await
}

/// By its folded name, which no other has.
pub async fn by_folded(conn: &mut Conn, folded: &str) -> Result<Option<Registered>, StoreError> {
    one(conn, BY_FOLDED, folded).await
}

async fn one(conn: &mut Conn, sql: &'static str, key: &str) -> Result<Option<Registered>, StoreError> {
    let row = query(sql).bind(key).fetch_optional::<RegisteredRow>(conn).await?;
    row.map(RegisteredRow::registered).transpose()
}

/// Those whose parent it is, by name.
pub async fn below(conn: &mut Conn, id: OrganisationId) -> Result<Vec<Registered>, StoreError> {
    let id = id.to_string();
    let rows = query(BELOW).bind(id).fetch_all::<RegisteredRow>(conn).await?;
    rows.into_iter().map(RegisteredRow::registered).collect()
}

/// Where the list goes on after one; from the first where it is none.
pub async fn after(conn: &mut Conn, id: Option<OrganisationId>) -> Result<Shelf, StoreError> {
    let found = match id {
        Some(id) => by_id(conn, id).await?,
        None => None,
    };
    Ok(found.map(|known| known.shelf).unwrap_or_default())
}

/// A page in the order of names, each association above those that belong to it. `words` is folded; empty for all.
pub async fn page(
    conn: &mut Conn,
    kind: Option<Kind>,
    words: &str,
    after: &Shelf,
    most: i64,
) -> Result<Vec<Registered>, StoreError> {
    let pattern = format!("%{words}%");
    let statement = query(if kind.is_some() { PAGE_OF_KIND } else { PAGE }).bind_all(after).bind(pattern).bind(most);
    let rows = statement.bind_all(kind.map(Kind::as_str)).fetch_all::<RegisteredRow>(conn).await?;
    rows.into_iter().map(RegisteredRow::registered).collect()
}

/// Names of what is open, of a kind, on a level where one is asked for.
pub async fn names(conn: &mut Conn, kind: Kind, level: Option<Level>, most: i64) -> Result<Vec<String>, StoreError> {
    let statement = query(if level.is_some() { NAMES_AT } else { NAMES }).bind(kind.as_str()).bind(most);
    statement.bind_all(level.map(Level::as_str)).fetch_all(conn).await
}
