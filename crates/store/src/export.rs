//! Everything that is stored, row by row as JSON objects, from one state of the database. What is derived (search indexes, notes of
//! the migrations) is left out, and so is what would open a door to whoever holds the export.

use futures_util::TryStreamExt as _;
use sqlx::AssertSqlSafe;

use crate::db::Driver;
use crate::statement::query;
use crate::{Conn, StoreError};

const SQLITE_TABLES: &str = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
    AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '!_%' ESCAPE '!' ORDER BY name";
const POSTGRES_TABLES: &str = "SELECT CAST(table_name AS TEXT) FROM information_schema.tables
    WHERE table_schema = CURRENT_SCHEMA AND table_type = 'BASE TABLE' AND table_name NOT LIKE '!_%' ESCAPE '!'
    ORDER BY table_name";

/// What stays in the database: the key that an app and the desk share is not hashed, and would make codes anywhere; the key of a
/// stop link would stop somebody's mail.
const WITHHELD: [(&str, &str); 2] = [("authenticator", "secret"), ("contact", "stop_key")];

fn is_withheld(table: &str, column: &str) -> bool {
    WITHHELD.contains(&(table, column))
}

/// The names of the tables, in their order.
pub async fn tables(conn: &mut Conn) -> Result<Vec<String>, StoreError> {
    let sql = if conn.is_sqlite() { SQLITE_TABLES } else { POSTGRES_TABLES };
    query(sql).fetch_all(conn).await
}

/// Hands each row of a table to `each`, as a JSON object on one line, until it says that is enough. None stays in memory.
pub async fn rows(conn: &mut Conn, table: &str, mut each: impl FnMut(&str) -> bool) -> Result<u64, StoreError> {
    let sql = select(conn, table).await?;
    let mut count = 0;
    macro_rules! hand_over {
        ($driver:expr) => {{
            let mut rows = sqlx::query_scalar::<_, String>(AssertSqlSafe(sql)).fetch($driver);
            while let Some(row) = rows.try_next().await? {
                count += 1;
                if !each(&row) {
                    break;
                }
            }
        }};
    }
    match conn.driver() {
        Driver::Sqlite(driver) => hand_over!(driver),
        Driver::Postgres(driver) => hand_over!(driver),
    }
    Ok(count)
}

/// The statement that makes JSON of a table's rows. Its names come from the database's own catalogue, and are quoted.
async fn select(conn: &mut Conn, table: &str) -> Result<String, StoreError> {
    let name = quoted(table);
    if !conn.is_sqlite() {
        let withheld = WITHHELD.iter().filter(|(of, _)| *of == table).map(|(_, column)| format!(" - '{column}'"));
        return Ok(match withheld.collect::<String>().as_str() {
            "" => format!("SELECT CAST(row_to_json(t) AS TEXT) FROM {name} AS t"),
            less => format!("SELECT CAST(to_jsonb(t){less} AS TEXT) FROM {name} AS t"),
        });
    }
    let columns: Vec<(String, String)> =
        query("SELECT name, type FROM pragma_table_info($1)").bind(table).fetch_all(conn).await?;
    let columns = columns.iter().filter(|(column, _)| !is_withheld(table, column));
    let columns = columns.map(|(column, kind)| {
        let (key, value) = (column.replace('\'', "''"), quoted(column));
        match kind.as_str() {
            "BOOLEAN" => format!("'{key}', CASE {value} WHEN 1 THEN json('true') WHEN 0 THEN json('false') END"),
            "BLOB" => format!("'{key}', hex({value})"),
            _ => format!("'{key}', {value}"),
        }
    });
    Ok(format!("SELECT json_object({}) FROM {name}", columns.collect::<Vec<_>>().join(", ")))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
