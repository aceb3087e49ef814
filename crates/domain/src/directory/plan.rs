//! What a table of outlets would do to the directory, line by line.

use std::collections::{HashMap, HashSet};

use super::{Entry, OutletDetails, Site, fold};
use crate::field::{FieldError, FieldErrors};
use crate::id::OutletId;
use crate::table::{Judged, Line, Put, Verdict, Wrong};

/// An outlet that is in the list, with the addresses of its contacts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: OutletId,
    /// What is told of it.
    pub details: OutletDetails,
    /// Its mailboxes.
    pub emails: Vec<String>,
}

/// An outlet of the list, or of a line.
#[derive(Debug)]
struct Place {
    id: OutletId,
    details: OutletDetails,
    line: Option<usize>,
}

/// The list as it would be, so far.
#[derive(Debug, Default)]
pub struct Plan {
    outlets: Vec<Place>,
    names: HashMap<String, usize>,
    sites: HashMap<String, usize>,
    /// Addresses with the place of their outlet, and the line that brought them.
    emails: HashMap<String, (usize, Option<usize>)>,
    /// Names of press companies that can be named, folded.
    companies: HashSet<String>,
}

impl Plan {
    /// Begins with what is in the list, and the names of press companies that can be named.
    pub fn new(listed: Vec<Listed>, companies: &[String]) -> Self {
        let mut plan = Self { companies: companies.iter().map(|name| fold(name)).collect(), ..Self::default() };
        for Listed { id, details, emails } in listed {
            let place = plan.put(Place { id, details, line: None });
            plan.emails.extend(emails.into_iter().map(|email| (email, (place, None))));
        }
        plan
    }

    fn put(&mut self, outlet: Place) -> usize {
        let place = self.outlets.len();
        self.names.insert(outlet.details.bare(), place);
        self.sites.extend(outlet.details.site.as_ref().map(|site| (site.as_str().to_owned(), place)));
        self.outlets.push(outlet);
        place
    }

    /// Judges a line, which counts for those that follow; `id` is that of its outlet where that is new.
    pub fn judge(&mut self, (number, cells): &Line, id: OutletId) -> Judged {
        let entry = match self.read(cells) {
            Ok(entry) => entry,
            Err(errors) => return Judged::unread(errors),
        };
        let (verdict, outlet) = match self.place(&entry) {
            Err(wrong) => return Judged::wrong(wrong),
            Ok(Some(place)) => {
                (self.join(*number, &entry, place), self.outlets.get(place).map_or(id, |outlet| outlet.id))
            }
            Ok(None) => {
                let place = self.put(Place { id, details: entry.outlet.clone(), line: Some(*number) });
                let email = entry.contact.as_ref().map(|contact| contact.email.as_str().to_owned());
                let contact = email.is_some();
                self.emails.extend(email.map(|email| (email, (place, Some(*number)))));
                (Verdict::NewOutlet { contact }, id)
            }
        };
        Judged { verdict, put: Put::Outlet(outlet, Box::new(entry)), errors: FieldErrors::default() }
    }

    /// Reads a line; its press company must be one that can be named.
    fn read(&self, cells: &[String]) -> Result<Entry, FieldErrors> {
        let entry = Entry::parse(cells)?;
        let company = fold(&entry.outlet.company);
        let known = company.is_empty() || self.companies.contains(&company);
        if known { Ok(entry) } else { Err(FieldErrors::one("company", FieldError::NoSuchOrganisation)) }
    }

    /// The outlet that a line means; none for a new one.
    fn place(&self, entry: &Entry) -> Result<Option<usize>, Wrong> {
        let told = entry.outlet.site.as_ref().map(Site::as_str);
        let by_site = told.and_then(|site| self.sites.get(site)).copied();
        let by_name = self.names.get(&entry.outlet.bare()).copied();
        let outlet = |place: usize| self.outlets.get(place).map(|outlet| &outlet.details);
        let name = |place| outlet(place).map(|details| details.name.clone()).unwrap_or_default();
        let place = match (by_name, by_site) {
            (Some(one), Some(other)) if one != other => return Err(Wrong::TwoOutlets(name(one), name(other))),
            (Some(one), None) => {
                let listed = outlet(one).and_then(|details| details.site.as_ref());
                if let (Some(listed), Some(_)) = (listed, told) {
                    return Err(Wrong::OtherSite(listed.as_str().to_owned()));
                }
                Some(one)
            }
            (one, other) => one.or(other),
        };
        let held = entry.contact.as_ref().and_then(|contact| self.emails.get(contact.email.as_str()));
        match held {
            Some((holder, _)) if Some(*holder) != place => Err(Wrong::Elsewhere(name(*holder))),
            _ => Ok(place),
        }
    }

    /// What a line does at an outlet that is there.
    fn join(&mut self, number: usize, entry: &Entry, place: usize) -> Verdict {
        let Some(outlet) = self.outlets.get(place) else { return Verdict::Known { differs: false } };
        let known = |line: Option<usize>| match line {
            Some(earlier) => Verdict::Repeats(earlier),
            None => Verdict::Known { differs: is_other(&entry.outlet, &outlet.details) },
        };
        let Some(contact) = &entry.contact else { return known(outlet.line) };
        if let Some((_, line)) = self.emails.get(contact.email.as_str()) {
            return known(*line);
        }
        self.emails.insert(contact.email.as_str().to_owned(), (place, Some(number)));
        Verdict::NewContact { outlet: outlet.details.name.clone() }
    }
}

/// True where a line tells something else of an outlet than the list; what it leaves out says nothing.
fn is_other(told: &OutletDetails, listed: &OutletDetails) -> bool {
    told.name != listed.name
        || (told.site.is_some() && told.site != listed.site)
        || (!told.place.is_empty() && told.place != listed.place)
        || (!told.company.is_empty() && fold(&told.company) != fold(&listed.company))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn id(number: u128) -> OutletId {
        OutletId::new(Timestamp::UNIX_EPOCH, number)
    }

    fn listed(number: u128, cells: [&str; 3], emails: &[&str]) -> Listed {
        let emails = emails.iter().map(|email| (*email).to_owned()).collect();
        Listed { id: id(number), details: OutletDetails::parse(cells).unwrap(), emails }
    }

    fn plan() -> Plan {
        let listed = vec![
            listed(1, ["Kabar Merdu", "kabarmerdu.example", "Kota Hulu"], &["redaksi@kabarmerdu.example"]),
            listed(2, ["Suara Hilir", "", ""], &[]),
        ];
        Plan::new(listed, &["PT Merdu Utama".to_owned()])
    }

    /// The verdicts on lines, numbered from 2 on.
    fn verdicts(lines: &[[&str; 6]]) -> Vec<Verdict> {
        let mut plan = plan();
        let lines = (2..).zip(lines).map(|(number, cells)| (number, cells.map(str::to_owned).to_vec()));
        lines.map(|line| plan.judge(&line, id(99)).verdict).collect()
    }

    #[test]
    fn what_is_new_is_added_and_what_is_there_stays_as_it_is() {
        let told = verdicts(&[
            ["Pena Seraya", "penaseraya.example", "", "Tumini", "Redaktur", "tumini@penaseraya.example"],
            ["PT Pena Seraya", "", "", "Agus", "", "agus@penaseraya.example"],
            ["kabar merdu", "", "", "Agus", "", "redaksi@kabarmerdu.example"],
            ["Kabar Merdu", "https://www.kabarmerdu.example/", "Kota Hulu", "", "", ""],
            ["Suara Hilir", "suarahilir.example", "", "", "", ""],
            ["Warta Muara", "", "", "", "", ""],
        ]);
        let merdu = |outlet: &str| Verdict::NewContact { outlet: outlet.to_owned() };
        assert_eq!(
            told,
            [
                Verdict::NewOutlet { contact: true },
                merdu("Pena Seraya"),
                Verdict::Known { differs: true },
                Verdict::Known { differs: false },
                Verdict::Known { differs: true },
                Verdict::NewOutlet { contact: false },
            ]
        );
    }

    #[test]
    fn a_line_that_repeats_an_earlier_one_says_which() {
        let told = verdicts(&[
            ["Pena Seraya", "", "", "Tumini", "", "tumini@penaseraya.example"],
            ["Pena Seraya", "", "", "T. Tumini", "", "TUMINI@penaseraya.example"],
            ["Penaseraya", "", "", "", "", ""],
        ]);
        assert_eq!(told[1..], [Verdict::Repeats(2), Verdict::Repeats(2)]);
    }

    #[test]
    fn what_two_outlets_would_share_is_not_taken_and_leaves_nothing_behind() {
        let told = verdicts(&[
            ["Kabar Merdu", "lain.example", "", "", "", ""],
            ["Suara Hilir", "kabarmerdu.example", "", "", "", ""],
            ["Media Baru", "", "", "", "", "redaksi@kabarmerdu.example"],
            ["Media Baru", "", "", "", "", "bukan surel"],
            ["Media Baru", "", "", "", "", "baru@baru.example"],
        ]);
        let text = str::to_owned;
        assert_eq!(
            told,
            [
                Verdict::Wrong(Wrong::OtherSite(text("kabarmerdu.example"))),
                Verdict::Wrong(Wrong::TwoOutlets(text("Suara Hilir"), text("Kabar Merdu"))),
                Verdict::Wrong(Wrong::Elsewhere(text("Kabar Merdu"))),
                Verdict::Wrong(Wrong::Cells),
                Verdict::NewOutlet { contact: true },
            ]
        );
    }

    #[test]
    fn a_line_names_the_outlet_it_is_about() {
        let mut plan = plan();
        let mut about = |name: &str, new: u128| match plan.judge(&(2, vec![name.to_owned()]), id(new)).put {
            Put::Outlet(outlet, _) => Some(outlet),
            _ => None,
        };
        assert_eq!(about("Suara Hilir", 7), Some(id(2)));
        assert_eq!(about("Pena Seraya", 8), Some(id(8)));
        assert_eq!(about("Pena Seraya", 9), Some(id(8)));
        assert_eq!(about("", 10), None);
    }

    #[test]
    fn only_a_company_of_the_register_can_be_named() {
        let mut plan = plan();
        let mut told = |name: &str, company: &str| {
            let cells = [name, "", "", "", "", "", company].map(str::to_owned).to_vec();
            let judged = plan.judge(&(2, cells), id(9));
            (judged.verdict, judged.errors.of("company"))
        };
        assert_eq!(told("Pena Seraya", "pt merdu  utama"), (Verdict::NewOutlet { contact: false }, None));
        let unknown = Some(FieldError::NoSuchOrganisation);
        assert_eq!(told("Warta Muara", "PT Entah"), (Verdict::Wrong(Wrong::Cells), unknown));
        assert_eq!(told("Suara Hilir", "PT Merdu Utama"), (Verdict::Known { differs: true }, None));
    }
}
