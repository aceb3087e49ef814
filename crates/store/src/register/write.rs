//! Writing the register. A slug is given once: old addresses keep leading to what they named.

use domain::directory::{Site, fold};
use domain::id::OrganisationId;
use domain::organisation::{Level, OrganisationDetails};
use jiff::Timestamp;

use super::Shelf;
use crate::statement::{execute, query};
use crate::{Conn, Db, StoreError};

/// Puts what is told of an organisation in place of what was, with its parent and its place in the order.
pub async fn update(
    conn: &mut Conn,
    id: OrganisationId,
    details: &OrganisationDetails,
    (parent, shelf): (Option<OrganisationId>, &Shelf),
) -> Result<(), StoreError> {
    let sql = "UPDATE organisation SET name = $2, short_name = $3, folded = $4, words = $5, level = $6, parent_id = $7,
        place = $8, site = $9, shelf_1 = $10, shelf_2 = $11, shelf_3 = $12 WHERE id = $1";
    let OrganisationDetails { name, short_name, level, place, site, .. } = details;
    let (folded, words, parent) = (details.folded(), details.words(), parent.map(|parent| parent.to_string()));
    let (level, site) = (level.map(Level::as_str), site.as_ref().map(Site::as_str));
    let (key, name, short_name) = (id.to_string(), name.as_str(), short_name.as_str());
    let ([first, second, third], place) = (shelf.each_ref().map(String::as_str), place.as_str());
    execute!(conn, sql, key, name, short_name, folded, words, level, parent, place, site, first, second, third)
        .map(drop)
}

/// Puts an organisation in its place in the order.
pub async fn set_shelf(conn: &mut Conn, id: OrganisationId, shelf: &Shelf) -> Result<(), StoreError> {
    let sql = "UPDATE organisation SET shelf_1 = $2, shelf_2 = $3, shelf_3 = $4 WHERE id = $1";
    let [first, second, third] = shelf.each_ref().map(String::as_str);
    execute!(conn, sql, id.to_string(), first, second, third).map(drop)
}

/// Closes it from a moment on, with why.
pub async fn close(conn: &mut Conn, id: OrganisationId, reason: &str, at: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE organisation SET closed_at = $2, closed_reason = $3 WHERE id = $1";
    execute!(conn, sql, id.to_string(), at.as_millisecond(), reason).map(drop)
}

/// Opens it again.
pub async fn reopen(conn: &mut Conn, id: OrganisationId) -> Result<(), StoreError> {
    let sql = "UPDATE organisation SET closed_at = NULL, closed_reason = NULL WHERE id = $1";
    execute!(conn, sql, id.to_string()).map(drop)
}

/// Deletes one with its changes; fails with [`StoreError::is_referred_to`] while anything else names it.
pub async fn remove(conn: &mut Conn, id: OrganisationId) -> Result<(), StoreError> {
    execute!(conn, "DELETE FROM organisation_change WHERE organisation_id = $1", id.to_string())?;
    execute!(conn, "DELETE FROM organisation WHERE id = $1", id.to_string()).map(drop)
}

/// Folds the names of organisations that were there before the register; nothing is left to do after the first start.
pub async fn catch_up(db: &Db) -> Result<(), StoreError> {
    let mut tx = db.begin().await?;
    let conn = &mut tx;
    let sql = "SELECT id, name, short_name, slug FROM organisation WHERE folded = ''";
    let rows: Vec<(String, String, String, String)> = query(sql).fetch_all(conn).await?;
    for (id, name, short_name, slug) in rows {
        let taken = super::by_folded(conn, &fold(&name)).await?.is_some();
        let folded = if taken { fold(&format!("{name} {slug}")) } else { fold(&name) };
        let words = fold(&[name, short_name].join(" "));
        let sql = "UPDATE organisation SET folded = $2, shelf_1 = $2, words = $3 WHERE id = $1";
        execute!(conn, sql, id, folded, words)?;
    }
    tx.commit().await
}
