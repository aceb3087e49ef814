//! The migrations: what this program brings, and what the database has. Each is applied once, in order, in a transaction.

use std::sync::LazyLock;

use sqlx::SqlSafeStr;
use sqlx::migrate::{MigrationType, Migrator};

use crate::statement::query;
use crate::{Conn, StoreError};

/// A file of `migrations/`: its name without the ending, and what it says.
macro_rules! files {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../migrations/", $name, ".sql")))),*]
    };
}

type Files = &'static [(&'static str, &'static str)];

const BOTH: Files = files![
    "0001_people" "0002_releases" "0003_reading" "0004_accounts" "0006_media" "0007_second_factor" "0008_writing"
    "0009_directory" "0010_dispatch" "0011_letters" "0012_subjects" "0013_photo_removals" "0014_register" "0015_listing"
    "0016_addresses" "0017_signed" "0018_terms" "0019_record" "0020_coverage"
    "0021_judgements" "0022_feeds" "0023_pictures" "0024_check" "0025_overview" "0026_time_stamps" "0027_erasures"
    "0028_feed_elsewhere" "0029_partners" "0030_agreements" "0031_consultations" "0032_endings"
    "0033_rulings" "0034_readings" "0035_affiliations" "0036_programmes"
];
const SQLITE: Files = files!["sqlite/0005_search"];
const POSTGRES: Files = files!["postgres/0005_search"];

/// Those of SQLite, in the order of their numbers; read once, since each is hashed.
pub(crate) static FOR_SQLITE: LazyLock<Migrator> = LazyLock::new(|| with(SQLITE));

/// Those of PostgreSQL.
pub(crate) static FOR_POSTGRES: LazyLock<Migrator> = LazyLock::new(|| with(POSTGRES));

fn with(own: Files) -> Migrator {
    Migrator::with_migrations(BOTH.iter().chain(own).filter_map(|(name, sql)| read(name, sql)).collect())
}

/// `sqlite/0005_search` is number 5, "search".
fn read(name: &str, sql: &'static str) -> Option<sqlx::migrate::Migration> {
    let file = name.rsplit('/').next()?;
    let (number, about) = file.split_once('_')?;
    let about = about.replace('_', " ").into();
    Some(sqlx::migrate::Migration::new(number.parse().ok()?, about, MigrationType::Simple, sql.into_sql_str(), false))
}

/// Those of a connection's database.
pub(crate) fn of(conn: &Conn) -> &'static Migrator {
    if conn.is_sqlite() { &FOR_SQLITE } else { &FOR_POSTGRES }
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
    query(sql).fetch_all(conn).await
}

async fn has_table(conn: &mut Conn) -> Result<bool, StoreError> {
    let found: Result<Option<i64>, _> =
        query("SELECT version FROM _sqlx_migrations LIMIT 1").fetch_optional(conn).await;
    match found {
        Ok(_) => Ok(true),
        // There is no such table: nothing was ever applied.
        Err(StoreError::Database(sqlx::Error::Database(_))) => Ok(false),
        Err(other) => Err(other),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_is_a_migration() {
        for (folder, own) in [("sqlite", SQLITE), ("postgres", POSTGRES)] {
            let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
            let files: BTreeSet<String> = [migrations.clone(), migrations.join(folder)]
                .iter()
                .flat_map(|folder| std::fs::read_dir(folder).unwrap())
                .map(|file| file.unwrap().path())
                .filter(|file| file.is_file())
                .map(|file| std::fs::read_to_string(file).unwrap())
                .collect();
            let known: BTreeSet<String> = with(own).iter().map(|migration| migration.sql.as_str().to_owned()).collect();
            assert_eq!(known, files);
        }
    }
}
