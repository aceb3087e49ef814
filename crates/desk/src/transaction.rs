//! A verb's work is one transaction, tried again when another one came between: two may take the same number or address, and
//! PostgreSQL refuses what it cannot put in an order (SQLSTATE 40001).

use std::time::Duration;

use store::Conn;

use crate::Error;

/// How often a transaction is tried. Of those that run into each other one always gets through, so that this is also how
/// many can come at once.
const ATTEMPTS: u32 = 32;

/// Runs the block as a transaction and gives its result. A macro, because a future that holds an async closure is not
/// known to be `Send` (Rust 1.95), and every verb's future has to move between threads.
macro_rules! transaction {
    ($desk:expr, $tx:ident => $work:block) => {{
        let mut attempts = $crate::transaction::Attempts::default();
        loop {
            let mut conn = $desk.db.begin().await?;
            let $tx = &mut conn;
            let done = $crate::transaction::work(async { $work }).await;
            if let Some(done) = attempts.end(conn, done).await {
                break done;
            }
        }
    }};
}
pub(crate) use transaction;

/// Gives the block its type.
pub(crate) async fn work<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    work.await
}

/// Counts the attempts at one transaction.
#[derive(Debug, Default)]
pub(crate) struct Attempts(u32);

impl Attempts {
    /// Commits what went well and drops what did not; none when it has to be tried again.
    pub(crate) async fn end<T>(&mut self, conn: Conn, done: Result<T, Error>) -> Option<Result<T, Error>> {
        let done = match done {
            Ok(value) => conn.commit().await.map(|()| value).map_err(Error::from),
            Err(error) => {
                drop(conn);
                Err(error)
            }
        };
        self.0 += 1;
        match done {
            Err(Error::Failure(failure)) if self.0 < ATTEMPTS && (failure.is_conflict() || failure.is_taken()) => {
                tokio::time::sleep(Duration::from_millis(self.0.into())).await;
                None
            }
            done => Some(done),
        }
    }
}
