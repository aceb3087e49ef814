//! A copy of a SQLite database while it is in use: one transaction's view, written to a new file. PostgreSQL has `pg_dump`.

use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

use crate::db::Answer;
use crate::{Db, StoreError};

/// Writes a copy of the database to `file`, which must not exist. Nobody waits for it.
pub fn copy<'a>(db: &'a Db, file: &'a Path) -> Answer<'a, ()> {
    Box::pin(async move {
        let Db::Sqlite { readers, .. } = db else { return Err(StoreError::Address) };
        let file = file.to_str().ok_or(StoreError::Address)?;
        sqlx::query("VACUUM INTO $1").bind(file).execute(readers).await?;
        Ok(())
    })
}

/// True when every page, index and reference of a SQLite file is sound.
pub fn is_sound(file: &Path) -> Answer<'_, bool> {
    Box::pin(async move {
        let mut conn = SqliteConnectOptions::new().filename(file).read_only(true).connect().await?;
        let told: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut conn).await?;
        let strays: Option<String> =
            sqlx::query_scalar("SELECT \"table\" FROM pragma_foreign_key_check").fetch_optional(&mut conn).await?;
        conn.close().await?;
        Ok(told == "ok" && strays.is_none())
    })
}

/// Puts the write-ahead log of a SQLite file into it, which nobody else may have open: fails while a server runs.
pub fn settle(file: &Path) -> Answer<'_, ()> {
    Box::pin(async move {
        let mut conn = SqliteConnectOptions::new().filename(file).connect().await?;
        let told = sqlx::query("PRAGMA journal_mode = DELETE").execute(&mut conn).await;
        // Closed whatever came of it: who tries again must not meet this one.
        conn.close().await?;
        told?;
        Ok(())
    })
}
