//! What is told of an organisation, parsed from what somebody typed or a table brought.

use super::{Kind, Level, OrganisationName};
use crate::directory::{Site, cell, fold};
use crate::field::{FieldError, FieldErrors};

/// What is told of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationDetails {
    /// What it is.
    pub kind: Kind,
    /// Full name.
    pub name: OrganisationName,
    /// Name as used in a byline; the full one where nobody gave a shorter.
    pub short_name: OrganisationName,
    /// Of an association.
    pub level: Option<Level>,
    /// The association that this one belongs to: its name, folded.
    pub parent: Option<String>,
    /// Up to 80 characters; may be empty.
    pub place: String,
    /// None where nobody knows it.
    pub site: Option<Site>,
}

/// The same as typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedOrganisation<'a> {
    /// Full name.
    pub name: &'a str,
    /// Name as used in a byline.
    pub short_name: &'a str,
    /// The word of a level.
    pub level: &'a str,
    /// Name of the parent.
    pub parent: &'a str,
    /// Place.
    pub place: &'a str,
    /// Site.
    pub site: &'a str,
}

impl OrganisationDetails {
    /// Reads it; all that is wrong at once.
    pub fn parse(kind: Kind, typed: TypedOrganisation<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", named(typed.name));
        let short = if is_blank(typed.short_name) { Ok(None) } else { named(typed.short_name).map(Some) };
        let short = errors.take("short_name", short);
        let level = errors.take("level", level(kind, typed.level));
        let parent = errors.take("parent", parent(kind, typed.parent));
        let place = errors.take("place", cell(typed.place, 0, 80));
        let site = errors.take("site", cell(typed.site, 0, 200).and_then(|site| Site::optional(&site)));
        let (Some(name), Some(short), Some(level), Some(parent), Some(place), Some(site)) =
            (name, short, level, parent, place, site)
        else {
            return Err(errors);
        };
        let short_name = short.unwrap_or_else(|| name.clone());
        Ok(Self { kind, name, short_name, level, parent, place, site })
    }

    /// What tells it from every other, and what it is sorted by.
    pub fn folded(&self) -> String {
        fold(self.name.as_str())
    }

    /// What it is found by.
    pub fn words(&self) -> String {
        let site = self.site.as_ref().map_or("", Site::as_str);
        fold(&[self.name.as_str(), self.short_name.as_str(), &self.place, site].join(" "))
    }
}

fn is_blank(text: &str) -> bool {
    matches!(text.trim(), "" | "-" | "–" | "—")
}

/// A name that can be found again and that no spreadsheet runs.
fn named(text: &str) -> Result<OrganisationName, FieldError> {
    let text = cell(text, 2, 160)?;
    if fold(&text).is_empty() { Err(FieldError::Empty) } else { OrganisationName::parse(&text) }
}

/// An association has one; nothing else does.
fn level(kind: Kind, text: &str) -> Result<Option<Level>, FieldError> {
    match (kind, is_blank(text)) {
        (Kind::Association, true) => Err(FieldError::Empty),
        (Kind::Association, false) => Level::parse(text.trim()).map(Some).ok_or(FieldError::NotAChoice),
        (_, true) => Ok(None),
        (_, false) => Err(FieldError::OnlyAssociations),
    }
}

fn parent(kind: Kind, text: &str) -> Result<Option<String>, FieldError> {
    let folded = fold(&cell(text, 0, 160)?);
    match (kind, folded.is_empty()) {
        (_, true) => Ok(None),
        (Kind::Association, false) => Ok(Some(folded)),
        (_, false) => Err(FieldError::OnlyAssociations),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_association_has_a_level_and_nothing_else_has_one() {
        let typed = TypedOrganisation { name: "Serikat Media Hulu", parent: " Serikat  Media ", ..Default::default() };
        let errors = OrganisationDetails::parse(Kind::Association, typed).unwrap_err();
        assert_eq!(errors.iter().collect::<Vec<_>>(), [("level", FieldError::Empty)]);
        let typed = TypedOrganisation { level: "provincial", ..typed };
        let told = OrganisationDetails::parse(Kind::Association, typed).unwrap();
        assert_eq!((told.level, told.parent.as_deref()), (Some(Level::Provincial), Some("serikat media")));
        assert_eq!(told.short_name, told.name);
        for kind in [Kind::Office, Kind::PressCompany, Kind::Other] {
            let errors = OrganisationDetails::parse(kind, typed).unwrap_err();
            assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["level", "parent"]);
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let typed =
            TypedOrganisation { name: "=1+1", short_name: "!", level: "", parent: "", place: "@x", site: "merdu" };
        let errors = OrganisationDetails::parse(Kind::PressCompany, typed).unwrap_err();
        let told: Vec<_> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(told, ["name", "short_name", "place", "site"]);
        let typed = TypedOrganisation { name: "!!!", ..Default::default() };
        assert_eq!(OrganisationDetails::parse(Kind::Other, typed).unwrap_err().of("name"), Some(FieldError::Empty));
    }

    #[test]
    fn an_organisation_is_found_by_names_place_and_site() {
        let (name, short_name, place, site) = ("PT Media Merdu", "Merdu", "Kota Hulu", "https://merdu.example/");
        let typed = TypedOrganisation { name, short_name, place, site, ..Default::default() };
        let told = OrganisationDetails::parse(Kind::PressCompany, typed).unwrap();
        assert_eq!(
            (told.folded().as_str(), told.words().as_str()),
            ("pt media merdu", "pt media merdu merdu kota hulu merdu example")
        );
    }
}
