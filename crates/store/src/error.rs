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

    /// True when the database is away, full or too busy, and the same may go well later. PostgreSQL: SQLSTATE classes 08, 53, 57;
    /// SQLite: result codes 5, 6, 10, 13 and 14 (`sqlite.org/rescode.html`).
    pub fn is_away(&self) -> bool {
        let Self::Database(error) = self else { return matches!(self, Self::Watched(_)) };
        match error {
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_) => true,
            sqlx::Error::Database(told) => told.code().is_some_and(|code| says_away(&code)),
            _ => false,
        }
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

fn says_away(code: &str) -> bool {
    match (code.len(), code.parse::<u32>()) {
        (5, _) => ["08", "53", "57"].iter().any(|class| code.starts_with(class)),
        (_, Ok(code)) => matches!(code & 0xff, 5 | 6 | 10 | 13 | 14),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_away_is_told_from_what_is_wrong() {
        for code in ["08006", "53300", "57P01", "5", "10", "13", "14", "778", "261"] {
            assert!(says_away(code), "{code}");
        }
        for code in ["23505", "40001", "42P01", "1", "11", "19", "2067", ""] {
            assert!(!says_away(code), "{code}");
        }
        assert!(StoreError::from(sqlx::Error::PoolTimedOut).is_away());
        assert!(!StoreError::from(sqlx::Error::RowNotFound).is_away());
    }
}
