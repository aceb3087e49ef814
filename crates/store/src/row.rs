//! How a struct, some values or one are read from a row of either database.

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type};

use crate::StoreError;

/// A row of one of the databases.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// What can stand in a column of both.
pub(crate) trait Column:
    for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>
{
}

impl<T> Column for T where T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> {}

impl Row {
    /// The column of a name.
    pub(crate) fn named<T: Column>(&self, name: &'static str) -> Result<T, StoreError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(name)?,
            Self::Postgres(row) => row.try_get(name)?,
        })
    }

    /// The column of a place, counted from 0.
    pub(crate) fn at<T: Column>(&self, place: usize) -> Result<T, StoreError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(place)?,
            Self::Postgres(row) => row.try_get(place)?,
        })
    }
}

/// What a row is read as.
pub(crate) trait FromRow: Sized {
    /// Reads it, or tells which column does not fit.
    fn from_row(row: &Row) -> Result<Self, StoreError>;
}

/// One column is read as itself.
macro_rules! alone {
    ($($type:ty)*) => {
        $(impl FromRow for $type {
            fn from_row(row: &Row) -> Result<Self, StoreError> {
                row.at(0)
            }
        })*
    };
}
alone!(i64 bool String Option<i64> Option<String> Vec<u8>);

/// Some columns in their order.
macro_rules! together {
    ($($type:ident $place:literal)*) => {
        impl<$($type: Column),*> FromRow for ($($type,)*) {
            fn from_row(row: &Row) -> Result<Self, StoreError> {
                Ok(($(row.at($place)?,)*))
            }
        }
    };
}
together!(A 0 B 1);
together!(A 0 B 1 C 2);
together!(A 0 B 1 C 2 D 3);
together!(A 0 B 1 C 2 D 3 E 4);
together!(A 0 B 1 C 2 D 3 E 4 F 5);
together!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);

/// A struct whose fields are the columns of the same names; those behind `..` are read from the whole row.
macro_rules! row {
    (
        $(#[$meta:meta])*
        $visible:vis struct $name:ident {
            $($(#[$of:meta])* $sees:vis $field:ident: $type:ty,)*
            $(..$whole:ident: $part:ty,)*
        }
    ) => {
        $(#[$meta])*
        $visible struct $name {
            $($(#[$of])* $sees $field: $type,)*
            $($whole: $part,)*
        }

        impl $crate::row::FromRow for $name {
            fn from_row(row: &$crate::row::Row) -> Result<Self, $crate::StoreError> {
                Ok(Self {
                    $($field: row.named(stringify!($field))?,)*
                    $($whole: $crate::row::FromRow::from_row(row)?,)*
                })
            }
        }
    };
}
pub(crate) use row;
