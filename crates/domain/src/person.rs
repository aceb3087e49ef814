//! A person with an account: name, address, password. What is stored of a password is a hash, made in `desk`.

use std::fmt;

use crate::field::FieldError;
use crate::text;

/// A person's name, 2 to 120 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName(String);

impl PersonName {
    /// Reads a name.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        text::line(text, 2, 120).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An e-mail address, lower case: it is what a person signs in with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// Reads an address: one `@`, a host with a point, no spaces, at most 254 characters (RFC 5321, 4.5.3.1.3).
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let text = text.trim().to_lowercase();
        if text.is_empty() {
            return Err(FieldError::Empty);
        }
        let (local, host) = text.split_once('@').ok_or(FieldError::NotAnEmail)?;
        let plain = |c: char| {
            c.is_ascii_graphic() && !matches!(c, '"' | '(' | ')' | ',' | ':' | ';' | '<' | '>' | '[' | ']' | '\\')
        };
        let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let sound = (1..=64).contains(&local.len())
            && text.len() <= 254
            && !host.contains('@')
            && local.chars().all(plain)
            && host.contains('.')
            && host.split('.').all(label);
        if sound { Ok(Self(text)) } else { Err(FieldError::NotAnEmail) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A password as typed. It is never shown, not in errors and not in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// Fewest characters.
    pub const LEAST: usize = 12;

    /// A new password: 12 to 256 characters, not the address or a row of one letter.
    pub fn choose(text: &str, email: &Email) -> Result<Self, FieldError> {
        let length = text.chars().count();
        let first = text.chars().next().ok_or(FieldError::Empty)?;
        let own = email.as_str().split('@').next().unwrap_or_default();
        let lower = text.to_lowercase();
        if length < Self::LEAST {
            return Err(FieldError::TooShort { least: Self::LEAST });
        }
        if length > 256 {
            return Err(FieldError::TooLong { most: 256 });
        }
        let common = ["password", "qwerty", "12345678", "katasandi"].iter().any(|word| lower.starts_with(word));
        if common
            || text.chars().all(|c| c == first)
            || lower == email.as_str()
            || (own.len() > 3 && lower.starts_with(own))
        {
            return Err(FieldError::TooCommon);
        }
        Ok(Self(text.to_owned()))
    }

    /// A password to be tried; longer than any stored one is none.
    pub fn given(text: &str) -> Option<Self> {
        (1..=1024).contains(&text.len()).then(|| Self(text.to_owned()))
    }

    /// The bytes to hash.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_mailbox() {
        assert_eq!(
            Email::parse(" Sari@Kominfo.Example ").map(|email| email.as_str().to_owned()),
            Ok("sari@kominfo.example".into())
        );
        for text in [
            "sari",
            "a@b",
            "a b@c.example",
            "a@b@c.example",
            "a@.example",
            "<a@b.example>",
            "a@b..example",
            "a\n@b.example",
        ] {
            assert_eq!(Email::parse(text), Err(FieldError::NotAnEmail), "{text}");
        }
    }

    #[test]
    fn a_password_is_long_not_common_and_never_shown() {
        let email = Email::parse("sari@kominfo.example").unwrap();
        assert_eq!(Password::choose("pendek", &email), Err(FieldError::TooShort { least: 12 }));
        for text in ["aaaaaaaaaaaaaa", "password12345", "sari@kominfo.example", "sari-sari-sari"] {
            assert_eq!(Password::choose(text, &email), Err(FieldError::TooCommon), "{text}");
        }
        let good = Password::choose("perahu di hulu sungai", &email).unwrap();
        assert!(!format!("{good:?}").contains("perahu"));
    }
}
