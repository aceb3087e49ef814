//! An outlet as its press company presents it: name, site, medium.

use crate::directory::{Site, bare, cell, fold};
use crate::field::{FieldError, FieldErrors};

/// What an outlet is published in (jenis media).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Medium {
    /// Media siber.
    Cyber,
    /// Media cetak.
    Print,
    /// Radio.
    Radio,
    /// Televisi.
    Television,
}

impl Medium {
    /// All, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Cyber, Self::Print, Self::Radio, Self::Television];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cyber => "cyber",
            Self::Print => "print",
            Self::Radio => "radio",
            Self::Television => "television",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|medium| medium.as_str() == text)
    }
}

/// What is told of an outlet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerDetails {
    /// As written, 2 to 120 characters.
    pub name: String,
    /// None where it has none.
    pub site: Option<Site>,
    /// What it is published in.
    pub medium: Medium,
}

impl PartnerDetails {
    /// Reads name, site and medium, as typed. A cyber outlet has a site.
    pub fn parse([name, site, medium]: [&str; 3]) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = cell(name, 2, 120);
        let name = name.and_then(|name| if bare(&name).is_empty() { Err(FieldError::Empty) } else { Ok(name) });
        let name = errors.take("outlet", name);
        let medium = errors.take("medium", Medium::parse(medium).ok_or(FieldError::NotAChoice));
        let site = cell(site, 0, 200).and_then(|site| Site::optional(&site));
        let site = site.and_then(|site| match (site, medium) {
            (None, Some(Medium::Cyber)) => Err(FieldError::Empty),
            (site, _) => Ok(site),
        });
        let site = errors.take("site", site);
        match (name, site, medium) {
            (Some(name), Some(site), Some(medium)) => Ok(Self { name, site, medium }),
            _ => Err(errors),
        }
    }

    /// What tells it from every other of its company.
    pub fn bare(&self) -> String {
        bare(&self.name)
    }

    /// What it is sorted by.
    pub fn folded(&self) -> String {
        fold(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cyber_outlet_has_a_site_and_all_errors_are_told() {
        let errors = PartnerDetails::parse(["!", "", "cyber"]).unwrap_err();
        assert_eq!(
            errors.iter().collect::<Vec<_>>(),
            [("outlet", FieldError::TooShort { least: 2 }), ("site", FieldError::Empty)]
        );
        assert!(PartnerDetails::parse(["Radio Hulu", "", "radio"]).is_ok());
        assert_eq!(
            PartnerDetails::parse(["Radio", "", "koran"]).unwrap_err().of("medium"),
            Some(FieldError::NotAChoice)
        );
    }
}
