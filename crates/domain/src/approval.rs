//! Approval: who is asked about a version of a release, and what is answered.

use crate::field::{FieldError, FieldErrors};
use crate::person::{Email, PersonName};

/// As what somebody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Who wrote it (penulis).
    Author,
    /// Who answers for the section (kepala bidang).
    Head,
    /// Who speaks in it (juru bicara).
    Spokesperson,
}

impl Role {
    /// All, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Author, Self::Head, Self::Spokesperson];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Head => "head",
            Self::Spokesperson => "spokesperson",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It may go out as it is.
    Approved,
    /// It may not, and why.
    Refused(String),
}

/// Who shall be asked. Without an address the link is handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// As what.
    pub role: Role,
    /// Who.
    pub name: PersonName,
    /// Where the link is mailed to.
    pub email: Option<Email>,
}

impl Asked {
    /// Reads what was typed; `mailed` where an address is needed.
    pub fn parse(role: &str, name: &str, email: &str, mailed: bool) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let role = errors.take("role", Role::parse(role).ok_or(FieldError::NotAChoice));
        let name = errors.take("name", PersonName::parse(name));
        let email = match email.trim() {
            "" if !mailed => Some(None),
            email => errors.take("email", Email::parse(email)).map(Some),
        };
        match (role, name, email) {
            (Some(role), Some(name), Some(email)) => Ok(Self { role, name, email }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_needed_only_where_the_link_is_mailed() {
        assert_eq!(Asked::parse("head", "Sinta Lestari", " ", false).unwrap().email, None);
        let errors = Asked::parse("mayor", "", "", true).unwrap_err();
        assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["role", "name", "email"]);
        assert!(Asked::parse("head", "Sinta Lestari", "sinta", false).is_err());
    }
}
