//! The migrations: what this program brings, and what the database has. Each is applied once, in order, in a transaction.

use sqlx::migrate::Migrator;

use crate::db::{Driver, both};
use crate::{Conn, StoreError};

static BOTH: Migrator = sqlx::migrate!("./migrations");
static SQLITE: Migrator = sqlx::migrate!("./migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("./migrations/postgres");

/// Those of SQLite, in the order of their numbers.
pub(crate) fn sqlite() -> Migrator {
    with(&SQLITE)
}

/// Those of PostgreSQL, in the order of their numbers.
pub(crate) fn postgres() -> Migrator {
    with(&POSTGRES)
}

fn with(own: &Migrator) -> Migrator {
    Migrator::with_migrations(BOTH.iter().chain(own.iter()).cloned().collect())
}

/// Those of a connection's database.
pub(crate) fn of(conn: &mut Conn) -> Migrator {
    match conn.driver() {
        Driver::Sqlite(_) => sqlite(),
        Driver::Postgres(_) => postgres(),
    }
}

/// A migration that this program brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Its number.
    pub version: i64,
    /// What it is about.
    pub name: String,
    /// True when the database has it.
    pub applied: bool,
}

/// All migrations of this program, and which of them the database has. A new database has none.
pub async fn list(conn: &mut Conn) -> Result<Vec<Migration>, StoreError> {
    let applied = if has_table(conn).await? { applied(conn).await? } else { Vec::new() };
    let known = |migration: &sqlx::migrate::Migration| Migration {
        version: migration.version,
        name: migration.description.to_string(),
        applied: applied.contains(&migration.version),
    };
    Ok(of(conn).iter().map(known).collect())
}

/// Numbers of the migrations that the database has, in order.
pub(crate) async fn applied(conn: &mut Conn) -> Result<Vec<i64>, StoreError> {
    let sql = "SELECT version FROM _sqlx_migrations WHERE success ORDER BY version";
    both!(conn, driver => sqlx::query_scalar(sql).fetch_all(driver))
}

async fn has_table(conn: &mut Conn) -> Result<bool, StoreError> {
    let found: Result<Option<i64>, _> = both!(conn, driver => sqlx::query_scalar("SELECT version FROM _sqlx_migrations LIMIT 1").fetch_optional(driver));
    match found {
        Ok(_) => Ok(true),
        // There is no such table: nothing was ever applied.
        Err(StoreError::Database(sqlx::Error::Database(_))) => Ok(false),
        Err(other) => Err(other),
    }
}
