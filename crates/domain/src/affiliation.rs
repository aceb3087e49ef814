//! Affiliation (keanggotaan media): that an outlet is a member of an association. The association says so, the outlet's company confirms or
//! denies it; as trust.txt has it, `member` and `belongto`.

use jiff::civil::Date;

use crate::directory::Site;
use crate::field::FieldError;
use crate::{partner, text};

/// Members that are entered at once.
pub const MOST: usize = 1_000;

/// A member as its association tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affiliated {
    /// The outlet.
    pub name: String,
    /// Its site.
    pub site: Site,
    /// Since when, where that is told.
    pub since: Option<Date>,
}

/// What the outlet's company says to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answered {
    /// Nothing yet.
    Open,
    /// It is so.
    Confirmed,
    /// It is not so.
    Denied,
}

impl Answered {
    /// All.
    pub const ALL: [Self; 3] = [Self::Open, Self::Confirmed, Self::Denied];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Confirmed => "confirmed",
            Self::Denied => "denied",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answered| answered.as_str() == text)
    }
}

/// What the outlet's own trust.txt says of its association.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TrustFile {
    /// It was not looked at.
    Unread,
    /// It names the association (`belongto`).
    Names,
    /// It is there and does not name it.
    Silent,
    /// There is none.
    Missing,
    /// It could not be fetched.
    Lost,
}

impl TrustFile {
    /// All.
    pub const ALL: [Self; 5] = [Self::Unread, Self::Names, Self::Silent, Self::Missing, Self::Lost];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::Names => "names",
            Self::Silent => "silent",
            Self::Missing => "missing",
            Self::Lost => "lost",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.as_str() == text)
    }
}

/// Reads members, a line each: `name; site` or `name; site; day`. What a spreadsheet parts by tabs is read too. The first line that cannot be
/// read is told by its number, and a site that stands twice.
pub fn lines(typed: &str) -> Result<Vec<Affiliated>, FieldError> {
    let mut read: Vec<Affiliated> = Vec::new();
    for (number, line) in (1..).zip(typed.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let one = self::line(line).ok_or(FieldError::BadLine { line: number })?;
        if read.iter().any(|known| known.site == one.site) {
            return Err(FieldError::BadLine { line: number });
        }
        read.push(one);
        if read.len() > MOST {
            return Err(FieldError::TooMany { most: MOST });
        }
    }
    if read.is_empty() { Err(FieldError::Empty) } else { Ok(read) }
}

fn line(line: &str) -> Option<Affiliated> {
    let mark = if line.contains('\t') { '\t' } else { ';' };
    let mut cells = line.split(mark);
    let name = text::line(cells.next()?, 2, 120).ok()?;
    let site = Site::parse(cells.next()?).ok()?;
    let since = partner::day(cells.next().unwrap_or_default()).ok()?;
    let is_over = cells.all(|cell| cell.trim().is_empty());
    is_over.then_some(Affiliated { name, site, since })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn members_are_read_a_line_each_and_the_first_bad_line_is_told() {
        let read =
            lines("Kenari Merdu; https://www.Kenari.example/; 17/8/2020\n\nWarta Hulu\twarta.example\t\n").unwrap();
        assert_eq!(read[0].since, Some(date(2020, 8, 17)));
        assert_eq!(read.iter().map(|one| one.site.as_str()).collect::<Vec<_>>(), ["kenari.example", "warta.example"]);
        for (typed, line) in [
            ("Kenari", 1),
            ("Kenari; kenari.example\n\nWarta; bukan situs", 3),
            ("Kenari; kenari.example\nLain; www.kenari.example", 2),
            ("Kenari; kenari.example; kemarin", 1),
            ("Kenari; kenari.example; 2020-08-17; lebih", 1),
        ] {
            assert_eq!(lines(typed), Err(FieldError::BadLine { line }), "{typed}");
        }
        assert_eq!(lines(" \n"), Err(FieldError::Empty));
    }
}
