//! Both databases for tests, of this crate and of those above it: a SQLite file, and a schema of its own on the PostgreSQL
//! server of `DATABASE_URL` (`tools/with-services`). Where there is none, that half is skipped with a word; in CI it fails.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use store::Db;

/// Runs a test on a new, empty database of each kind.
pub(crate) fn on_both(test: impl AsyncFn(Db)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(on_sqlite(&test));
    match variable("DATABASE_URL") {
        Some(address) => runtime.block_on(on_postgres(&address, &test)),
        None if variable("CI").as_deref() == Some("true") => panic!("no PostgreSQL: run inside tools/with-services"),
        None => eprintln!("skipped on PostgreSQL: not inside tools/with-services"),
    }
}

async fn on_sqlite(test: &impl AsyncFn(Db)) {
    eprintln!("on SQLite");
    let folder = tempfile::tempdir().unwrap();
    let db = Db::sqlite(&folder.path().join("ruhui.sqlite")).await.unwrap();
    test(db.clone()).await;
    db.close().await;
}

async fn on_postgres(address: &str, test: &impl AsyncFn(Db)) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    eprintln!("on PostgreSQL");
    let schema = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let mut server = PgConnection::connect(address).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&mut server).await.unwrap();
    let mark = if address.contains('?') { '&' } else { '?' };
    let db = Db::postgres(&format!("{address}{mark}options[search_path]={schema}")).await.unwrap();
    test(db.clone()).await;
    db.close().await;
    sqlx::raw_sql(AssertSqlSafe(format!("DROP SCHEMA {schema} CASCADE"))).execute(&mut server).await.unwrap();
}

#[expect(clippy::disallowed_methods, reason = "only the test asks where it runs")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}
