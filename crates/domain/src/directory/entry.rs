//! What a line of a table of outlets says.

use super::{ContactDetails, OutletDetails};
use crate::field::FieldErrors;
use crate::table::cells;

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
    pub fn parse(line: &[String]) -> Result<Self, FieldErrors> {
        let [outlet, site, place, contact, office, email, company] = cells(line);
        let told = OutletDetails::parse([outlet, site, place]);
        let company = OutletDetails::company(company);
        let is_blank = |text: &str| matches!(text.trim(), "" | "-" | "–" | "—");
        let person = if [contact, office, email].into_iter().all(is_blank) {
            Ok(None)
        } else {
            ContactDetails::parse([contact, office, email]).map(Some)
        };
        match (told, company, person) {
            (Ok(outlet), Ok(company), Ok(contact)) => Ok(Self { outlet: OutletDetails { company, ..outlet }, contact }),
            (told, company, person) => {
                let all = [told.err(), person.err(), company.err()];
                let mut errors = FieldErrors::default();
                let each = |wrong: FieldErrors| wrong.iter().for_each(|(field, error)| errors.add(field, error));
                all.into_iter().flatten().for_each(each);
                Err(errors)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_of_an_outlet_alone_or_with_somebody_there() {
        let line = |cells: [&str; 7]| Entry::parse(&cells.map(str::to_owned));
        assert_eq!(line(["Kabar Merdu", "", "", "-", " ", "", ""]).unwrap().contact, None);
        assert_eq!(line(["Kabar Merdu", "", "", "", "", "", " PT  Merdu "]).unwrap().outlet.company, "PT Merdu");
        let errors = line(["", "x", "", "Tumini", "", "tumini", "=1"]).unwrap_err();
        assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["outlet", "site", "email", "company"]);
        assert!(
            Entry::parse(&["Kabar Merdu".to_owned()]).is_ok(),
            "a line that was kept before there were further columns"
        );
    }
}
