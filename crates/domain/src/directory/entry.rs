//! A line of a table: which columns are read, by their headings, and what a line says.

use super::{ContactDetails, OutletDetails, fold};
use crate::field::FieldErrors;

/// A column that is read. Others are left where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The outlet's name.
    Outlet,
    /// Its site.
    Site,
    /// Its town.
    Place,
    /// A name.
    Contact,
    /// That person's office.
    Office,
    /// Their address.
    Email,
}

impl Column {
    /// All, in the order of a line's cells.
    pub const ALL: [Self; 6] = [Self::Outlet, Self::Site, Self::Place, Self::Contact, Self::Office, Self::Email];

    /// The key of its field.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outlet => "outlet",
            Self::Site => "site",
            Self::Place => "place",
            Self::Contact => "contact",
            Self::Office => "office",
            Self::Email => "email",
        }
    }

    /// The column of a heading, as people write it here.
    pub fn headed(heading: &str) -> Option<Self> {
        let heading = fold(heading);
        Self::ALL.into_iter().find(|column| column.headings().contains(&heading.as_str()))
    }

    /// Headings, folded; the first is the one that is written.
    pub fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Outlet => &["media", "nama media", "nama media online", "media online", "outlet", "nama outlet"],
            Self::Site => &[
                "situs",
                "alamat situs",
                "website",
                "alamat website",
                "web",
                "site",
                "url",
                "domain",
                "link",
                "tautan",
            ],
            Self::Place => {
                &["kota", "tempat", "kabupaten kota", "kab kota", "daerah", "wilayah", "place", "town", "city"]
            }
            Self::Contact => &[
                "kontak",
                "nama kontak",
                "nama",
                "nama wartawan",
                "wartawan",
                "narahubung",
                "contact",
                "contact name",
                "name",
            ],
            Self::Office => &["jabatan", "posisi", "office", "position", "role"],
            Self::Email => {
                &["surel", "email", "e mail", "alamat email", "alamat surel", "email redaksi", "surel redaksi", "mail"]
            }
        }
    }
}

/// A line as it stands in the table: its number there, and its cells in the order of [`Column::ALL`].
pub type Line = (usize, [String; 6]);

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The outlet.
    pub outlet: OutletDetails,
    /// Somebody there; none where the line has only the outlet.
    pub contact: Option<ContactDetails>,
}

impl Entry {
    /// Reads the cells; all that is wrong with them at once.
    pub fn parse([outlet, site, place, contact, office, email]: &[String; 6]) -> Result<Self, FieldErrors> {
        let told = OutletDetails::parse([outlet, site, place]);
        let is_blank = |text: &String| matches!(text.trim(), "" | "-" | "–" | "—");
        let person = if [contact, office, email].into_iter().all(is_blank) {
            Ok(None)
        } else {
            ContactDetails::parse([contact, office, email]).map(Some)
        };
        match (told, person) {
            (Ok(outlet), Ok(contact)) => Ok(Self { outlet, contact }),
            (told, person) => {
                let mut errors = told.err().unwrap_or_default();
                person.err().unwrap_or_default().iter().for_each(|(field, error)| errors.add(field, error));
                Err(errors)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_written_and_no_two_columns_share_one() {
        assert_eq!(Column::headed(" NAMA_MEDIA "), Some(Column::Outlet));
        assert_eq!(Column::headed("E-mail"), Some(Column::Email));
        assert_eq!(Column::headed("Kab./Kota"), Some(Column::Place));
        assert_eq!(Column::headed("Telepon"), None);
        for column in Column::ALL {
            for heading in column.headings() {
                assert_eq!((fold(heading).as_str(), Column::headed(heading)), (*heading, Some(column)));
            }
        }
    }

    #[test]
    fn a_line_tells_of_an_outlet_alone_or_with_somebody_there() {
        let line = |cells: [&str; 6]| Entry::parse(&cells.map(str::to_owned));
        assert_eq!(line(["Kabar Merdu", "", "", "-", " ", ""]).unwrap().contact, None);
        let errors = line(["", "x", "", "Tumini", "", "tumini"]).unwrap_err();
        assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["outlet", "site", "email"]);
    }
}
