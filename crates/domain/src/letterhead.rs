//! What stands above and below the letters of an office: its letterhead (kop), who is asked, who signs, how it counts.

use crate::field::FieldErrors;
use crate::release::NumberPattern;
use crate::text;

/// A letterhead, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedLetterhead {
    /// The government above the office.
    pub authority: String,
    /// The office.
    pub name: String,
    /// Street, town, postal code.
    pub address: String,
    /// Telephone, fax.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Site.
    pub site: String,
    /// The place in the line above the signature.
    pub seat: String,
    /// Whom journalists ask.
    pub contact: String,
    /// The signer's office.
    pub signer_office: String,
    /// The signer.
    pub signer: String,
    /// How numbers are written.
    pub pattern: String,
}

/// A letterhead. Only the name is needed; all else may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The government above the office, `Pemerintah Provinsi Borneo Timur`: up to 120 characters.
    pub authority: String,
    /// The office, in up to three lines of 160 characters together.
    pub name: String,
    /// Street, town, postal code: up to three lines, 240 characters.
    pub address: String,
    /// Telephone and fax, up to 80 characters.
    pub phone: String,
    /// E-mail, up to 120 characters.
    pub email: String,
    /// Site, up to 120 characters.
    pub site: String,
    /// The place in the line above the signature; else the release's own.
    pub seat: String,
    /// Whom journalists ask: up to four lines, 300 characters.
    pub contact: String,
    /// The signer's office, up to 160 characters.
    pub signer_office: String,
    /// The signer, up to 120 characters.
    pub signer: String,
    /// How numbers are written.
    pub pattern: NumberPattern,
}

impl Letterhead {
    /// Reads what was typed.
    pub fn parse(typed: &TypedLetterhead) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let authority = errors.take("authority", text::line(&typed.authority, 0, 120));
        let name = errors.take("name", text::short_lines(&typed.name, 2, 160, 3));
        let address = errors.take("address", text::short_lines(&typed.address, 0, 240, 3));
        let phone = errors.take("phone", text::line(&typed.phone, 0, 80));
        let email = errors.take("email", text::line(&typed.email, 0, 120));
        let site = errors.take("site", text::line(&typed.site, 0, 120));
        let pattern = errors.take("pattern", NumberPattern::parse(&typed.pattern));
        let contact = errors.take("contact", text::short_lines(&typed.contact, 0, 300, 4));
        let seat = errors.take("seat", text::line(&typed.seat, 0, 80));
        let signer_office = errors.take("signer_office", text::short_lines(&typed.signer_office, 0, 160, 3));
        let signer = errors.take("signer", text::line(&typed.signer, 0, 120));
        let pattern = pattern.filter(|_| errors.is_empty());
        let Some(pattern) = pattern else { return Err(errors) };
        Ok(Self {
            authority: authority.unwrap_or_default(),
            name: name.unwrap_or_default(),
            address: address.unwrap_or_default(),
            phone: phone.unwrap_or_default(),
            email: email.unwrap_or_default(),
            site: site.unwrap_or_default(),
            seat: seat.unwrap_or_default(),
            contact: contact.unwrap_or_default(),
            signer_office: signer_office.unwrap_or_default(),
            signer: signer.unwrap_or_default(),
            pattern,
        })
    }

    /// One of an office that has set none up.
    pub fn of_office(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::FieldError;
    use crate::release::PatternFault;

    #[test]
    fn a_letterhead_needs_a_name_and_a_pattern_that_counts() {
        let typed = TypedLetterhead { name: " Dinas\r\n Kominfo ".to_owned(), ..TypedLetterhead::default() };
        let read = Letterhead::parse(&typed).unwrap();
        assert_eq!((read.name.as_str(), read.pattern.as_str()), ("Dinas\nKominfo", "{nomor}/{tahun}"));
        let typed = TypedLetterhead {
            address: "a\nb\nc\nd".to_owned(),
            pattern: "SP".to_owned(),
            signer: "x".repeat(121),
            ..TypedLetterhead::default()
        };
        let errors = Letterhead::parse(&typed).unwrap_err();
        let told: Vec<_> = errors.iter().collect();
        assert_eq!(
            told,
            [
                ("name", FieldError::Empty),
                ("address", FieldError::TooManyLines { most: 3 }),
                ("pattern", FieldError::Pattern(PatternFault::NoNumber)),
                ("signer", FieldError::TooLong { most: 120 }),
            ]
        );
    }
}
