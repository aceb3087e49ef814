//! Accreditations of outlets with an office: who gave them, from when until when, and who ended them.

use domain::id::{AccreditationId, OutletId, PersonId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An accreditation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accreditation {
    /// Since when.
    pub began_at: Timestamp,
    /// Until when; none for without an end.
    pub ends_at: Option<Timestamp>,
    /// Who gave it.
    pub by: String,
    /// When somebody ended it, and who.
    pub ended: Option<(Timestamp, String)>,
}

row! {
    struct AccreditationRow {
        began_at: i64,
        ends_at: Option<i64>,
        made_name: String,
        ended_at: Option<i64>,
        ended_name: Option<String>,
    }
}

impl AccreditationRow {
    fn accreditation(self) -> Result<Accreditation, StoreError> {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("accreditation.at"));
        let ended = self.ended_at.map(moment).transpose()?;
        Ok(Accreditation {
            began_at: moment(self.began_at)?,
            ends_at: self.ends_at.map(moment).transpose()?,
            by: self.made_name,
            ended: ended.zip(self.ended_name),
        })
    }
}

const OF_OUTLET: &str = "SELECT a.began_at, a.ends_at, m.name AS made_name, a.ended_at, e.name AS ended_name
    FROM accreditation a JOIN person m ON m.id = a.made_by LEFT JOIN person e ON e.id = a.ended_by
    WHERE a.outlet_id = $1 ORDER BY a.id DESC LIMIT 20";

/// The last ones of an outlet, newest first.
pub async fn of_outlet(conn: &mut Conn, outlet: OutletId) -> Result<Vec<Accreditation>, StoreError> {
    let outlet = outlet.to_string();
    let rows = query(OF_OUTLET).bind(outlet).fetch_all::<AccreditationRow>(conn).await?;
    rows.into_iter().map(AccreditationRow::accreditation).collect()
}

/// A new one, where none is open.
pub async fn insert(
    conn: &mut Conn,
    (id, outlet): (AccreditationId, OutletId),
    (began_at, ends_at): (Timestamp, Option<Timestamp>),
    by: PersonId,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO accreditation (id, outlet_id, began_at, ends_at, made_by) VALUES ($1, $2, $3, $4, $5)";
    let ends_at = ends_at.map(Timestamp::as_millisecond);
    execute!(conn, sql, id.to_string(), outlet.to_string(), began_at.as_millisecond(), ends_at, by.to_string())
        .map(drop)
}

/// Ends the open one; true when there was one.
pub async fn end(conn: &mut Conn, outlet: OutletId, by: PersonId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE accreditation SET ended_at = $2, ended_by = $3 WHERE outlet_id = $1 AND ended_at IS NULL";
    execute!(conn, sql, outlet.to_string(), now.as_millisecond(), by.to_string()).map(|rows| rows > 0)
}
