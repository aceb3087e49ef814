//! People with accounts.

use domain::id::PersonId;
use domain::person::{Email, PersonName};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// As written.
    pub name: String,
    /// What they sign in with.
    pub email: String,
    /// `id` or `en`.
    pub language: String,
    /// Argon2id hash (PHC string); none until a password is chosen.
    pub password: Option<String>,
}

row! {
    struct PersonRow {
        id: String,
        name: String,
        email: String,
        language: String,
        password: Option<String>,
    }
}

impl PersonRow {
    fn person(self) -> Result<Person, StoreError> {
        let Self { id, name, email, language, password } = self;
        Ok(Person { id: id.parse().map_err(|_| StoreError::Column("person.id"))?, name, email, language, password })
    }
}

const BY_EMAIL: &str = "SELECT id, name, email, language, password FROM person WHERE email = $1";
const BY_ID: &str = "SELECT id, name, email, language, password FROM person WHERE id = $1";

/// By address.
pub async fn by_email(conn: &mut Conn, email: &Email) -> Result<Option<Person>, StoreError> {
    let row = query(BY_EMAIL).bind(email.as_str()).fetch_optional::<PersonRow>(conn).await?;
    row.map(PersonRow::person).transpose()
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: PersonId) -> Result<Option<Person>, StoreError> {
    let row = query(BY_ID).bind(id.to_string()).fetch_optional::<PersonRow>(conn).await?;
    row.map(PersonRow::person).transpose()
}

/// A new person, without a password.
pub async fn insert(
    conn: &mut Conn,
    id: PersonId,
    (name, email): (&PersonName, &Email),
    language: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO person (id, name, email, language, created_at) VALUES ($1, $2, $3, $4, $5)";
    execute!(conn, sql, id.to_string(), name.as_str(), email.as_str(), language, now.as_millisecond()).map(drop)
}

/// Sets the hash of the password.
pub async fn set_password(conn: &mut Conn, id: PersonId, hash: &str) -> Result<(), StoreError> {
    execute!(conn, "UPDATE person SET password = $2 WHERE id = $1", id.to_string(), hash).map(drop)
}
