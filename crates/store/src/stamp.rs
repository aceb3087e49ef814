//! Whether anything was written: while two stamps are equal, every question has the same answer. Each database keeps one
//! itself, whoever writes; nothing of ours has to remember to change it.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::db::Answer;
use crate::{Db, StoreError};

/// What was committed until a moment, as a mark to compare with another of the same [`Db`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp(String);

/// A connection of its own: SQLite counts what the others have written since a connection was opened. It is asked at each
/// request of the public, and answers in microseconds: without the way to another thread and back that the driver's take.
#[derive(Debug, Clone)]
pub struct Watcher(Arc<Mutex<Option<Connection>>>);

impl Watcher {
    /// Of a file that is there.
    pub(crate) fn new(file: &Path) -> Result<Self, StoreError> {
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        // Who asks does not wait: an answer can be made anew.
        connection.busy_timeout(Duration::ZERO)?;
        Ok(Self(Arc::new(Mutex::new(Some(connection)))))
    }

    pub(crate) fn close(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// See <https://www.sqlite.org/pragma.html#pragma_data_version>.
    fn stamp(&self) -> Result<Stamp, StoreError> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = held.as_ref().ok_or(sqlx::Error::PoolClosed)?;
        let version: i64 = connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        Ok(Stamp(version.to_string()))
    }
}

impl Db {
    /// The stamp of what is committed now. It changes with any write, of whatever table and program.
    pub fn stamp(&self) -> Answer<'_, Stamp> {
        Box::pin(async move {
            match self {
                Self::Sqlite { watcher, .. } => watcher.stamp(),
                // Which transactions can be seen: <https://www.postgresql.org/docs/current/functions-info.html>.
                Self::Postgres { watcher, .. } => {
                    let sql = "SELECT CAST(pg_current_snapshot() AS TEXT)";
                    Ok(Stamp(sqlx::query_scalar(sql).fetch_one(watcher).await?))
                }
            }
        })
    }
}
