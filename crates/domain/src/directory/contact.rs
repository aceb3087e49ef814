//! Whom an outlet is reached by. No more is asked than what sends a letter: a telephone number is not kept.

use super::cell;
use crate::field::{FieldError, FieldErrors};
use crate::person::Email;

/// A mailbox, with whose it is where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactDetails {
    /// Empty for the mailbox of an editorial office.
    pub name: String,
    /// `Pemimpin Redaksi`; may be empty.
    pub office: String,
    /// It is never public.
    pub email: Email,
}

impl ContactDetails {
    /// Reads name, office and address, as typed.
    pub fn parse([name, office, email]: [&str; 3]) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("contact", cell(name, 0, 120));
        let office = errors.take("office", cell(office, 0, 120));
        let email = cell(email, 0, 254).and_then(|email| Email::parse(&email)).map_err(|error| match error {
            FieldError::TooLong { .. } => FieldError::NotAnEmail,
            other => other,
        });
        let email = errors.take("email", email);
        match (name, office, email) {
            (Some(name), Some(office), Some(email)) => Ok(Self { name, office, email }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_needs_an_address_and_nothing_else() {
        let redaksi = ContactDetails::parse(["-", "", " Redaksi@KabarMerdu.example "]).unwrap();
        assert_eq!((redaksi.name.as_str(), redaksi.email.as_str()), ("", "redaksi@kabarmerdu.example"));
        let errors = ContactDetails::parse(["=cmd|' /C calc'!A0", "@x", ""]).unwrap_err();
        let told: Vec<_> = errors.iter().collect();
        let expected =
            [("contact", FieldError::Formula), ("office", FieldError::Formula), ("email", FieldError::Empty)];
        assert_eq!(told, expected);
        assert!(ContactDetails::parse(["", "", "a@b.example\r\nBcc: c@d.example"]).is_err());
    }
}
