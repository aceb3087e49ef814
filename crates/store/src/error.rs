//! What goes wrong below the rules: the database is away, full, or holds what it never should.

/// A failure of storage.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database said so.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// The database said so to who only watches it.
    #[error(transparent)]
    Watched(#[from] rusqlite::Error),
    /// The migrations do not fit the database.
    #[error(transparent)]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A column holds what no function of this crate writes.
    #[error("unreadable column {0}")]
    Column(&'static str),
    /// The files' storage is away, full or lacks a file; what it said.
    #[error("files: {0}")]
    File(String),
    /// Neither a SQLite file nor a PostgreSQL address.
    #[error("unknown kind of database")]
    Address,
}

impl From<object_store::Error> for StoreError {
    fn from(error: object_store::Error) -> Self {
        Self::File(error.to_string())
    }
}

impl StoreError {
    /// True when a row with this key exists already.
    pub fn is_taken(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.is_unique_violation())
    }

    /// True when other rows name the one that was to go.
    pub fn is_referred_to(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.is_foreign_key_violation())
    }

    /// True when another transaction came between and the whole may be tried again (SQLSTATE 40001, 40P01).
    pub fn is_conflict(&self) -> bool {
        let code = match self {
            Self::Database(sqlx::Error::Database(error)) => error.code(),
            _ => None,
        };
        matches!(code.as_deref(), Some("40001" | "40P01"))
    }
}
