//! Whether anything was written: while two stamps are equal, every question has the same answer. Each database keeps one
//! itself, whoever writes; nothing of ours has to remember to change it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};

use crate::db::Answer;
use crate::{Db, StoreError};

/// What was committed until a moment, as a mark to compare with another of the same [`Db`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp(String);

/// A connection of its own: SQLite counts what the others have written since a connection was opened.
#[derive(Debug, Clone)]
pub struct Watcher {
    pool: SqlitePool,
    /// How often the connection was opened.
    opened: Arc<AtomicI64>,
}

impl Watcher {
    pub(crate) fn new(options: SqliteConnectOptions) -> Self {
        let opened = Arc::new(AtomicI64::new(0));
        let counted = opened.clone();
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .after_connect(move |_, _| {
                counted.fetch_add(1, Ordering::SeqCst);
                Box::pin(async { Ok(()) })
            });
        Self { pool: pool.connect_lazy_with(options), opened }
    }

    pub(crate) async fn close(&self) {
        self.pool.close().await;
    }

    /// See <https://www.sqlite.org/pragma.html#pragma_data_version>.
    async fn stamp(&self) -> Result<Stamp, StoreError> {
        let mut connection = self.pool.acquire().await?;
        let opened = self.opened.load(Ordering::SeqCst);
        let version: i64 = sqlx::query_scalar("PRAGMA data_version").fetch_one(&mut *connection).await?;
        Ok(Stamp(format!("{opened}.{version}")))
    }
}

impl Db {
    /// The stamp of what is committed now. It changes with any write, of whatever table and program.
    pub fn stamp(&self) -> Answer<'_, Stamp> {
        Box::pin(async move {
            match self {
                Self::Sqlite { watcher, .. } => watcher.stamp().await,
                // Which transactions can be seen: <https://www.postgresql.org/docs/current/functions-info.html>.
                Self::Postgres(pool) => {
                    let sql = "SELECT CAST(pg_current_snapshot() AS TEXT)";
                    Ok(Stamp(sqlx::query_scalar(sql).fetch_one(pool).await?))
                }
            }
        })
    }
}
