//! On which level an association stands: the whole country, a province, a regency or city.

use crate::directory::fold;

/// A level. AD/ART of associations name them pusat, provinsi (daerah, wilayah), kabupaten/kota (cabang).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The whole country (pusat).
    National,
    /// A province (provinsi, daerah, wilayah).
    Provincial,
    /// A regency or city (kabupaten/kota, cabang).
    Local,
}

impl Level {
    /// All, the highest first.
    pub const ALL: [Self; 3] = [Self::National, Self::Provincial, Self::Local];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::Provincial => "provincial",
            Self::Local => "local",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }

    /// Reads what people write in a table.
    pub fn told(text: &str) -> Option<Self> {
        match fold(text).as_str() {
            "national" | "nasional" | "pusat" => Some(Self::National),
            "provincial" | "province" | "provinsi" | "provinsi daerah" | "daerah" | "wilayah" => Some(Self::Provincial),
            "local"
            | "regency or city"
            | "kabupaten kota"
            | "kabupaten kota cabang"
            | "kabupaten"
            | "kota"
            | "cabang" => Some(Self::Local),
            _ => None,
        }
    }

    /// True when the other one stands below. As each parent is above its child, no chain of them comes back to where it began.
    pub fn is_above(self, other: Self) -> bool {
        self < other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_above_those_below_it_and_never_above_itself() {
        let above = |level: Level| Level::ALL.map(|other| level.is_above(other));
        assert_eq!(Level::ALL.map(above), [[false, true, true], [false, false, true], [false, false, false]]);
        assert!(Level::ALL.into_iter().all(|level| Level::parse(level.as_str()) == Some(level)));
    }
}
