//! How a struct is read from a row of either database, without a macro that is compiled for the machine that builds: that one
//! would bring both drivers a second time.

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

        $crate::row::row!(@read sqlx::sqlite::SqliteRow, $name { $($field)* } { $($whole)* });
        $crate::row::row!(@read sqlx::postgres::PgRow, $name { $($field)* } { $($whole)* });
    };
    (@read $row:ty, $name:ident { $($field:ident)* } { $($whole:ident)* }) => {
        impl sqlx::FromRow<'_, $row> for $name {
            fn from_row(row: &$row) -> Result<Self, sqlx::Error> {
                Ok(Self {
                    $($field: sqlx::Row::try_get(row, stringify!($field))?,)*
                    $($whole: sqlx::FromRow::from_row(row)?,)*
                })
            }
        }
    };
}
pub(crate) use row;
