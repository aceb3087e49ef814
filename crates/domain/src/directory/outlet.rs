//! An outlet: its name, where it stands on the web, and its town.

use super::{Site, bare, cell, fold};
use crate::field::{FieldError, FieldErrors};

/// What is told of an outlet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutletDetails {
    /// As written, 2 to 120 characters.
    pub name: String,
    /// None where nobody knows it.
    pub site: Option<Site>,
    /// Up to 80 characters; may be empty.
    pub place: String,
    /// Name of its press company, as the register has it; empty for none.
    pub company: String,
}

impl OutletDetails {
    /// Reads name, site and place, as typed.
    pub fn parse([name, site, place]: [&str; 3]) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = cell(name, 2, 120).and_then(|name| {
            // A name without a letter or digit could not be found again.
            if bare(&name).is_empty() { Err(FieldError::Empty) } else { Ok(name) }
        });
        let name = errors.take("outlet", name);
        let site = cell(site, 0, 200).and_then(|site| Site::optional(&site));
        let site = errors.take("site", site);
        let place = errors.take("place", cell(place, 0, 80));
        match (name, site, place) {
            (Some(name), Some(site), Some(place)) => Ok(Self { name, site, place, company: String::new() }),
            _ => Err(errors),
        }
    }

    /// Of a press company, named as in the register; of none where nothing was typed.
    pub fn of_company(self, text: &str) -> Result<Self, FieldErrors> {
        Ok(Self { company: Self::company(text)?, ..self })
    }

    /// Reads the name of a press company; empty for none.
    pub(super) fn company(text: &str) -> Result<String, FieldErrors> {
        cell(text, 0, 160).map_err(|error| FieldErrors::one("company", error))
    }

    /// What tells it from every other of the office.
    pub fn bare(&self) -> String {
        bare(&self.name)
    }

    /// What it is sorted by.
    pub fn folded(&self) -> String {
        fold(&self.name)
    }

    /// What it is found by.
    pub fn words(&self) -> String {
        let site = self.site.as_ref().map_or("", Site::as_str);
        fold(&[self.name.as_str(), &self.place, site].join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_errors_of_an_outlet_are_told_at_once() {
        let errors = OutletDetails::parse(["=1", "merdu", &"x".repeat(81)]).unwrap_err();
        let told: Vec<_> = errors.iter().collect();
        let long = FieldError::TooLong { most: 80 };
        assert_eq!(told, [("outlet", FieldError::Formula), ("site", FieldError::NotASite), ("place", long)]);
        assert_eq!(OutletDetails::parse(["!!!", "", ""]).unwrap_err().of("outlet"), Some(FieldError::Empty));
    }

    #[test]
    fn an_outlet_is_found_by_name_place_and_site() {
        let outlet = OutletDetails::parse(["Kabar Merdu", "https://kabarmerdu.example/", "Kota Hulu"]).unwrap();
        assert_eq!(outlet.words(), "kabar merdu kota hulu kabarmerdu example");
        assert_eq!(OutletDetails::parse(["Kabar Merdu", "-", "–"]).unwrap().words(), "kabar merdu");
    }
}
