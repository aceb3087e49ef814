//! The columns of each kind of table, known by their headings as people write them here.

use crate::directory::fold;

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// Outlets of an office with their contacts.
    Outlets,
    /// Organisations of the register.
    Organisations,
    /// People whom an organisation invites.
    People,
}

impl Sheet {
    /// All.
    pub const ALL: [Self; 3] = [Self::Outlets, Self::Organisations, Self::People];

    /// The word in addresses and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outlets => "outlets",
            Self::Organisations => "organisations",
            Self::People => "people",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.as_str() == text)
    }

    /// The columns that are read, in the order of a line's cells. Others are left where they are.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Outlets => &[
                Column::Outlet,
                Column::Site,
                Column::Place,
                Column::Contact,
                Column::Office,
                Column::Email,
                Column::Company,
            ],
            Self::Organisations => &[
                Column::Kind,
                Column::Name,
                Column::ShortName,
                Column::Level,
                Column::Parent,
                Column::Place,
                Column::Site,
            ],
            Self::People => &[Column::Person, Column::Office, Column::Email, Column::Right],
        }
    }

    /// The column that a table must have.
    pub fn needed(self) -> Column {
        match self {
            Self::Outlets => Column::Outlet,
            Self::Organisations => Column::Name,
            Self::People => Column::Email,
        }
    }

    /// The column of a heading.
    pub fn headed(self, heading: &str) -> Option<Column> {
        let heading = fold(heading);
        self.columns().iter().copied().find(|column| column.headings().contains(&heading.as_str()))
    }
}

/// A column that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The outlet's name.
    Outlet,
    /// A site.
    Site,
    /// A town.
    Place,
    /// A person's name.
    Contact,
    /// That person's office.
    Office,
    /// Their address.
    Email,
    /// The outlet's press company.
    Company,
    /// What an organisation is.
    Kind,
    /// Its full name.
    Name,
    /// Its name in a byline.
    ShortName,
    /// An association's level.
    Level,
    /// The association it belongs to.
    Parent,
    /// The name of somebody who is invited.
    Person,
    /// What they may do.
    Right,
}

impl Column {
    /// The key of its field.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outlet => "outlet",
            Self::Site => "site",
            Self::Place => "place",
            Self::Contact => "contact",
            Self::Office => "office",
            Self::Email => "email",
            Self::Company => "company",
            Self::Kind => "kind",
            Self::Name => "name",
            Self::ShortName => "short_name",
            Self::Level => "level",
            Self::Parent => "parent",
            Self::Person => "person",
            Self::Right => "right",
        }
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
            Self::Company => {
                &["perusahaan pers", "perusahaan", "nama perusahaan", "badan hukum", "press company", "company"]
            }
            Self::Kind => &["jenis", "jenis organisasi", "kind", "type"],
            Self::Name => {
                &["nama", "nama lengkap", "nama organisasi", "organisasi", "full name", "name", "organisation"]
            }
            Self::ShortName => &["nama singkat", "singkatan", "short name", "abbreviation"],
            Self::Level => &["tingkat", "tingkatan", "level"],
            Self::Person => &["nama", "nama lengkap", "nama pegawai", "name", "full name"],
            Self::Right => &["hak", "hak akses", "peran", "right", "rights", "access"],
            Self::Parent => &["induk", "organisasi induk", "bagian dari", "parent", "part of"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_written_and_no_two_columns_of_a_sheet_share_one() {
        let outlets = |heading| Sheet::Outlets.headed(heading);
        assert_eq!(outlets(" NAMA_MEDIA "), Some(Column::Outlet));
        assert_eq!(outlets("E-mail"), Some(Column::Email));
        assert_eq!(outlets("Kab./Kota"), Some(Column::Place));
        assert_eq!(outlets("Telepon"), None);
        assert_eq!(Sheet::Organisations.headed("Nama"), Some(Column::Name));
        for sheet in Sheet::ALL {
            assert!(sheet.columns().contains(&sheet.needed()));
            assert_eq!(Sheet::parse(sheet.as_str()), Some(sheet));
            for column in sheet.columns() {
                for heading in column.headings() {
                    assert_eq!((fold(heading).as_str(), sheet.headed(heading)), (*heading, Some(*column)));
                }
            }
        }
    }
}
