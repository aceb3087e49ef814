//! One statement for both databases: its text and its values. It reaches the drivers through boxed futures, so that their code
//! is compiled here once, and not again in every crate that waits for an answer.

use sqlx::{Postgres, SqlSafeStr, SqlStr, Sqlite};

use crate::db::{Answer, Driver};
use crate::row::{FromRow, Row};
use crate::{Conn, StoreError};

/// A value that is bound to a place of a statement. None has a kind, which PostgreSQL asks for.
pub(crate) enum Value {
    Flag(Option<bool>),
    Integer(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

macro_rules! values {
    ($($from:ty => $kind:ident $give:expr;)*) => {
        $(
            impl From<$from> for Value {
                fn from(value: $from) -> Self {
                    Self::$kind(Some($give(value)))
                }
            }

            impl From<Option<$from>> for Value {
                fn from(value: Option<$from>) -> Self {
                    Self::$kind(value.map($give))
                }
            }
        )*
    };
}

values! {
    bool => Flag |value| value;
    i64 => Integer |value| value;
    String => Text |value| value;
    &str => Text str::to_owned;
    &String => Text String::clone;
    Vec<u8> => Bytes |value| value;
    &[u8] => Bytes <[u8]>::to_vec;
}

/// A statement with what is bound to it so far.
pub(crate) struct Statement {
    sql: SqlStr,
    values: Vec<Value>,
    /// False for a plan of its own each time it is asked.
    planned_once: bool,
}

/// A statement of a constant text; `$1` is what is bound first.
pub(crate) fn query(sql: impl SqlSafeStr) -> Statement {
    Statement { sql: sql.into_sql_str(), values: Vec::new(), planned_once: true }
}

impl Statement {
    /// Binds the next value.
    pub(crate) fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Binds the next values, in their order; none for none.
    pub(crate) fn bind_all<V: Into<Value>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        self.values.extend(values.into_iter().map(Into::into));
        self
    }

    /// Planned anew each time, where the best way hangs on the values.
    pub(crate) fn planned_anew(self) -> Self {
        Self { planned_once: false, ..self }
    }

    /// Runs it; how many rows it changed.
    pub(crate) async fn execute(self, conn: &mut Conn) -> Result<u64, StoreError> {
        conn.execute(self).await
    }

    /// All rows.
    pub(crate) async fn fetch_all<T: FromRow>(self, conn: &mut Conn) -> Result<Vec<T>, StoreError> {
        conn.rows(self).await?.iter().map(T::from_row).collect()
    }

    /// The first row, if there is one.
    pub(crate) async fn fetch_optional<T: FromRow>(self, conn: &mut Conn) -> Result<Option<T>, StoreError> {
        conn.row(self).await?.as_ref().map(T::from_row).transpose()
    }

    /// The first row of a statement that always has one.
    pub(crate) async fn fetch_one<T: FromRow>(self, conn: &mut Conn) -> Result<T, StoreError> {
        let row = conn.row(self).await?.ok_or(sqlx::Error::RowNotFound)?;
        T::from_row(&row)
    }
}

/// The statement as a driver takes it.
macro_rules! bound {
    ($database:ty, $statement:expr) => {{
        let Statement { sql, values, planned_once } = $statement;
        let query = sqlx::query::<$database>(sql).persistent(planned_once);
        values.into_iter().fold(query, |query, value| match value {
            Value::Flag(value) => query.bind(value),
            Value::Integer(value) => query.bind(value),
            Value::Text(value) => query.bind(value),
            Value::Bytes(value) => query.bind(value),
        })
    }};
}

impl Conn {
    fn execute(&mut self, statement: Statement) -> Answer<'_, u64> {
        Box::pin(async move {
            Ok(match self.driver() {
                Driver::Sqlite(driver) => bound!(Sqlite, statement).execute(driver).await?.rows_affected(),
                Driver::Postgres(driver) => bound!(Postgres, statement).execute(driver).await?.rows_affected(),
            })
        })
    }

    fn rows(&mut self, statement: Statement) -> Answer<'_, Vec<Row>> {
        Box::pin(async move {
            Ok(match self.driver() {
                Driver::Sqlite(driver) => {
                    bound!(Sqlite, statement).fetch_all(driver).await?.into_iter().map(Row::Sqlite).collect()
                }
                Driver::Postgres(driver) => {
                    bound!(Postgres, statement).fetch_all(driver).await?.into_iter().map(Row::Postgres).collect()
                }
            })
        })
    }

    fn row(&mut self, statement: Statement) -> Answer<'_, Option<Row>> {
        Box::pin(async move {
            Ok(match self.driver() {
                Driver::Sqlite(driver) => bound!(Sqlite, statement).fetch_optional(driver).await?.map(Row::Sqlite),
                Driver::Postgres(driver) => {
                    bound!(Postgres, statement).fetch_optional(driver).await?.map(Row::Postgres)
                }
            })
        })
    }
}

/// Runs a statement that gives no rows; how many it changed.
macro_rules! execute {
    ($conn:expr, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::statement::query($sql)$(.bind($bind))*.execute($conn).await
    };
}
pub(crate) use execute;
