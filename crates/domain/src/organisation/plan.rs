//! What a table of organisations would do to the register, line by line. A parent stands in the register, or on an earlier line.

use std::collections::HashMap;

use super::{Kind, Level, OrganisationDetails, TypedOrganisation};
use crate::field::{FieldError, FieldErrors};
use crate::table::{Judged, Line, Put, Verdict, cells};

/// An organisation that is in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InRegister {
    /// What is told of it.
    pub details: OrganisationDetails,
    /// Whether it exists still.
    pub is_open: bool,
}

/// The register as it would be, so far: by folded name, with the line that brought it.
#[derive(Debug, Default)]
pub struct Plan {
    known: HashMap<String, (InRegister, Option<usize>)>,
}

impl Plan {
    /// Begins with what is in the register.
    pub fn new(register: Vec<InRegister>) -> Self {
        Self { known: register.into_iter().map(|known| (known.details.folded(), (known, None))).collect() }
    }

    /// Judges a line, which counts for those that follow.
    pub fn judge(&mut self, (number, line): &Line) -> Judged {
        let details = match read(line).and_then(|details| self.placed(details)) {
            Ok(details) => details,
            Err(errors) => return Judged::unread(errors),
        };
        let folded = details.folded();
        let (verdict, put) = match self.known.get(&folded) {
            Some((_, Some(earlier))) => (Verdict::Repeats(*earlier), Put::Nothing),
            Some((known, None)) => (Verdict::Known { differs: is_other(&details, &known.details) }, Put::Nothing),
            None => {
                let known = InRegister { details: details.clone(), is_open: true };
                self.known.insert(folded, (known, Some(*number)));
                (Verdict::NewOrganisation, Put::Organisation(Box::new(details)))
            }
        };
        Judged { verdict, put, errors: FieldErrors::default() }
    }

    /// Refuses a parent that is not there, or does not stand above.
    fn placed(&self, details: OrganisationDetails) -> Result<OrganisationDetails, FieldErrors> {
        let Some(name) = &details.parent else { return Ok(details) };
        let parent = self.known.get(name).map(|(known, _)| known);
        let parent = parent.filter(|parent| parent.is_open && parent.details.kind == Kind::Association);
        let above = parent.map(|parent| parent.details.level.zip(details.level));
        match above {
            None => Err(FieldErrors::one("parent", FieldError::NoSuchOrganisation)),
            Some(Some((above, own))) if above.is_above(own) => Ok(details),
            Some(_) => Err(FieldErrors::one("parent", FieldError::NotAbove)),
        }
    }
}

/// Reads the cells: kind and level in people's own words.
fn read(line: &[String]) -> Result<OrganisationDetails, FieldErrors> {
    let [kind, name, short_name, level, parent, place, site] = cells(line);
    let wrong = if kind.trim().is_empty() { FieldError::Empty } else { FieldError::NotAChoice };
    let known = Kind::told(kind);
    let level = Level::told(level).map_or(level, |level| level.as_str());
    let typed = TypedOrganisation { name, short_name, level, parent, place, site };
    // A kind that is not known says nothing of levels: what else is wrong is told all the same.
    let told = OrganisationDetails::parse(known.unwrap_or(Kind::Association), typed);
    match (known, told) {
        (Some(_), told) => told,
        (None, told) => {
            let mut errors = FieldErrors::one("kind", wrong);
            let others = told.err().unwrap_or_default();
            others.iter().filter(|(field, _)| *field != "level").for_each(|(field, error)| errors.add(field, error));
            Err(errors)
        }
    }
}

/// True where a line tells something else than the register; what it leaves out says nothing.
fn is_other(told: &OrganisationDetails, known: &OrganisationDetails) -> bool {
    told.kind != known.kind
        || told.name != known.name
        || told.level != known.level
        || (told.short_name != told.name && told.short_name != known.short_name)
        || (told.parent.is_some() && told.parent != known.parent)
        || (!told.place.is_empty() && told.place != known.place)
        || (told.site.is_some() && told.site != known.site)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Wrong;

    fn verdicts(lines: &[[&str; 7]]) -> Vec<(Verdict, Vec<&'static str>)> {
        let typed = TypedOrganisation { name: "Serikat Agung", level: "national", ..Default::default() };
        let details = OrganisationDetails::parse(Kind::Association, typed).unwrap();
        let closed = TypedOrganisation { name: "Serikat Lama", level: "national", ..Default::default() };
        let closed = OrganisationDetails::parse(Kind::Association, closed).unwrap();
        let mut plan =
            Plan::new(vec![InRegister { details, is_open: true }, InRegister { details: closed, is_open: false }]);
        let judge = |(number, cells): (usize, &[&str; 7])| {
            let judged = plan.judge(&(number, cells.map(str::to_owned).to_vec()));
            (judged.verdict, judged.errors.iter().map(|(field, _)| field).collect())
        };
        (2..).zip(lines).map(judge).collect()
    }

    #[test]
    fn a_parent_of_an_earlier_line_counts_and_what_is_there_stays() {
        let told = verdicts(&[
            ["Asosiasi", "Serikat Borneo", "SB", "Provinsi (daerah)", "SERIKAT AGUNG", "Kota Merdu", "sb.example"],
            ["asosiasi", "Serikat Merdu", "", "Kabupaten/Kota", "Serikat Borneo", "", ""],
            ["perusahaan pers", "PT Merdu", "", "-", "", "", ""],
            ["Kantor", "PT  MERDU", "", "", "", "", ""],
            ["asosiasi", "serikat agung", "", "pusat", "", "Kota Agung", ""],
            ["asosiasi", "Serikat Agung", "", "pusat", "", "", ""],
        ]);
        let verdicts: Vec<_> = told.into_iter().map(|(verdict, _)| verdict).collect();
        let known = |differs| Verdict::Known { differs };
        let new = Verdict::NewOrganisation;
        assert_eq!(verdicts, [new.clone(), new.clone(), new, Verdict::Repeats(4), known(true), known(false)]);
    }

    #[test]
    fn a_line_that_would_break_the_tree_is_named_with_its_columns() {
        let told = verdicts(&[
            ["asosiasi", "Serikat Borneo", "", "provinsi", "Serikat Borneo", "", ""],
            ["asosiasi", "Serikat Borneo", "", "pusat", "Serikat Agung", "", ""],
            ["asosiasi", "Serikat Borneo", "", "provinsi", "Serikat Lama", "", ""],
            ["asosiasi", "Serikat Borneo", "", "kecamatan", "", "", ""],
            ["partai", "=1", "", "kecamatan", "", "", "merdu"],
            ["", "PT Merdu", "", "", "", "", ""],
            ["perusahaan", "PT Merdu", "", "pusat", "Serikat Agung", "", ""],
        ]);
        let fields: Vec<_> = told.iter().map(|(_, fields)| fields.clone()).collect();
        let expected: [&[&str]; 7] = [
            &["parent"],
            &["parent"],
            &["parent"],
            &["level"],
            &["kind", "name", "site"],
            &["kind"],
            &["level", "parent"],
        ];
        assert_eq!(fields, expected);
        assert!(told.iter().all(|(verdict, _)| *verdict == Verdict::Wrong(Wrong::Cells)));
    }
}
