//! The two databases behind one door. SQLite: many readers, one writer that begins every transaction as a writer (otherwise
//! two of them could wait for each other). PostgreSQL: one pool.

use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, PgConnection, Postgres, Sqlite, SqliteConnection, Transaction};

use crate::stamp::Watcher;
use crate::{StoreError, coverage, migration, register, search};

/// What each reader of a SQLite file keeps of it: 4 MB, told in kilobytes below zero. Not mapped into memory: eight readers of a
/// file would look eight times its size.
const CACHED: &str = "-4096";

/// Rows that a reader's thread may be ahead of who takes them. With the driver's fifty a month of pages is handed over in thirty turns, and each
/// waits for a place on a busy processor.
const HANDED: usize = 2_048;

/// How long a connection to a server that nobody used is taken to be there still.
const TRUSTED: Duration = Duration::from_secs(1);

/// A database.
#[derive(Debug, Clone)]
pub enum Db {
    /// One file.
    Sqlite {
        /// Connections that only read.
        readers: SqlitePool,
        /// The one connection that writes.
        writer: SqlitePool,
        /// The one connection that only asks whether anything was written.
        watcher: Watcher,
    },
    /// A server.
    Postgres {
        /// Connections that read and write.
        pool: PgPool,
        /// The one connection that only asks whether anything was written: whoever asks may hold one of the others.
        watcher: PgPool,
    },
}

/// A connection; inside a transaction when it comes from [`Db::begin`].
#[derive(Debug)]
pub struct Conn(Held);

#[derive(Debug)]
enum Held {
    Sqlite(PoolConnection<Sqlite>),
    SqliteTransaction(Transaction<'static, Sqlite>),
    Postgres(PoolConnection<Postgres>),
    PostgresTransaction(Transaction<'static, Postgres>),
}

/// The driver's own connection, for `statement`.
pub(crate) enum Driver<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

/// What a database answers, when it does. Boxed: what waits for it is not compiled again in each crate that asks.
pub(crate) type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

impl Db {
    /// Opens a SQLite file, made where it is missing, and brings it to the newest migration.
    pub fn sqlite(file: &Path) -> Answer<'_, Self> {
        Box::pin(async move {
            let db = Self::file(file).await?;
            db.migrate().await?;
            Ok(db)
        })
    }

    /// Opens a PostgreSQL database by its address, and brings it to the newest migration.
    pub fn postgres(address: &str) -> Answer<'_, Self> {
        Box::pin(async move {
            let db = Self::connect(address).await?;
            db.migrate().await?;
            Ok(db)
        })
    }

    /// Applies the migrations that are missing, and reads what was there before there was search, a register or an overview.
    pub fn migrate(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            match self {
                Self::Sqlite { writer, .. } => migration::FOR_SQLITE.run(writer).await?,
                Self::Postgres { pool, .. } => migration::FOR_POSTGRES.run(pool).await?,
            }
            register::catch_up(self).await?;
            coverage::overview::catch_up(self).await?;
            search::catch_up(self).await
        })
    }

    /// Opens a SQLite file as it is, made where it is missing.
    pub fn file(file: &Path) -> Answer<'_, Self> {
        Box::pin(async move {
            let options = SqliteConnectOptions::new()
                .filename(file)
                .create_if_missing(true)
                .foreign_keys(true)
                .journal_mode(SqliteJournalMode::Wal)
                // Every acknowledged write survives a power cut.
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(10));
            // A file does not go away between two questions, as a server does.
            let pool = |most| whole(SqlitePoolOptions::new().max_connections(most).test_before_acquire(false));
            let writer = pool(1).connect_with(options.clone()).await?;
            let options = options.read_only(true).pragma("cache_size", CACHED).row_buffer_size(HANDED);
            let readers = pool(8);
            let readers = readers.connect_lazy_with(options);
            Ok(Self::Sqlite { readers, writer, watcher: Watcher::new(file)? })
        })
    }

    /// Opens a PostgreSQL database by its address, as it is.
    pub fn connect(address: &str) -> Answer<'_, Self> {
        Box::pin(async move {
            let options = sqlx::postgres::PgConnectOptions::from_str(address)?;
            let pool = |most| {
                let pool = PgPoolOptions::new().max_connections(most).acquire_timeout(Duration::from_secs(10));
                // Each is tried when it is given back; asked before each request, a server answers half as many.
                pool.test_before_acquire(false).before_acquire(|conn, known| {
                    Box::pin(async move {
                        if known.idle_for > TRUSTED {
                            conn.ping().await?;
                        }
                        Ok(true)
                    })
                })
            };
            let watcher = pool(1).connect_lazy_with(options.clone());
            Ok(Self::Postgres { pool: pool(16).connect_with(options).await?, watcher })
        })
    }

    /// The same by one connection at a time: whoever asks for a second one while holding the first waits for itself, and is told
    /// so after some seconds. For tests; under load all connections are soon held by those who wait for one more.
    #[doc(hidden)]
    #[must_use]
    pub fn narrow(self) -> Self {
        let wait = Duration::from_secs(5);
        match self {
            Self::Sqlite { readers, writer, watcher } => {
                let one = SqlitePoolOptions::new().max_connections(1).acquire_timeout(wait);
                Self::Sqlite { readers: one.connect_lazy_with((*readers.connect_options()).clone()), writer, watcher }
            }
            Self::Postgres { pool, watcher } => {
                let one = PgPoolOptions::new().max_connections(1).acquire_timeout(wait);
                Self::Postgres { pool: one.connect_lazy_with((*pool.connect_options()).clone()), watcher }
            }
        }
    }

    /// A connection for reading.
    pub fn read(&self) -> Answer<'_, Conn> {
        Box::pin(async move {
            Ok(Conn(match self {
                Self::Sqlite { readers, .. } => Held::Sqlite(readers.acquire().await?),
                Self::Postgres { pool, .. } => Held::Postgres(pool.acquire().await?),
            }))
        })
    }

    /// A transaction; nothing of it stays unless [`Conn::commit`] succeeds. It sees the database as if it were alone; where
    /// that cannot be kept up, a step fails with a conflict and the whole has to be tried again.
    pub fn begin(&self) -> Answer<'_, Conn> {
        Box::pin(async move {
            Ok(Conn(match self {
                Self::Sqlite { writer, .. } => Held::SqliteTransaction(writer.begin_with("BEGIN IMMEDIATE").await?),
                Self::Postgres { pool, .. } => {
                    Held::PostgresTransaction(pool.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await?)
                }
            }))
        })
    }

    /// One state of the database to read from, whatever is written meanwhile. Nobody waits for it.
    pub fn snapshot(&self) -> Answer<'_, Conn> {
        Box::pin(async move {
            let postgres = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
            Ok(Conn(match self {
                Self::Sqlite { readers, .. } => Held::SqliteTransaction(readers.begin_with("BEGIN").await?),
                Self::Postgres { pool, .. } => Held::PostgresTransaction(pool.begin_with(postgres).await?),
            }))
        })
    }

    /// Asks the database whether it answers and has every migration of this program, and none that it does not know.
    pub fn is_current(&self) -> Answer<'_, bool> {
        Box::pin(async move {
            let mut conn = self.read().await?;
            let applied = migration::applied(&mut conn).await?;
            Ok(applied.into_iter().eq(migration::of(&conn).iter().map(|migration| migration.version)))
        })
    }

    /// Closes all connections; on SQLite the write-ahead log is put into the file.
    pub fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            match self {
                Self::Sqlite { readers, writer, watcher } => {
                    watcher.close();
                    readers.close().await;
                    writer.close().await;
                }
                Self::Postgres { pool, watcher } => {
                    watcher.close().await;
                    pool.close().await;
                }
            }
        })
    }
}

/// Throws away connections that are still inside a transaction. When the disk is full SQLite ends a transaction by itself
/// (`sqlite.org/lang_transaction.html`, "Response to errors"), the driver's own `ROLLBACK` then finds none, and from there on it would
/// refuse to begin another.
fn whole(pool: SqlitePoolOptions) -> SqlitePoolOptions {
    pool.before_acquire(|conn, _| Box::pin(async move { Ok(!conn.is_in_transaction()) }))
}

impl Conn {
    /// Makes the transaction's changes last; a connection for reading has none.
    pub fn commit(self) -> Answer<'static, ()> {
        Box::pin(async move {
            match self.0 {
                Held::SqliteTransaction(transaction) => Ok(transaction.commit().await?),
                Held::PostgresTransaction(transaction) => Ok(transaction.commit().await?),
                Held::Sqlite(_) | Held::Postgres(_) => Ok(()),
            }
        })
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.0, Held::Sqlite(_) | Held::SqliteTransaction(_))
    }

    pub(crate) fn driver(&mut self) -> Driver<'_> {
        match &mut self.0 {
            Held::Sqlite(connection) => Driver::Sqlite(connection),
            Held::SqliteTransaction(transaction) => Driver::Sqlite(transaction),
            Held::Postgres(connection) => Driver::Postgres(connection),
            Held::PostgresTransaction(transaction) => Driver::Postgres(transaction),
        }
    }
}
