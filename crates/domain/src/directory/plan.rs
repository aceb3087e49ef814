//! What a table would do to the directory, line by line. An import adds; what is in the list already stays as it is.

use std::collections::HashMap;

use super::{Entry, Line, OutletDetails, Site, fold};
use crate::field::FieldErrors;
use crate::id::OutletId;

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

/// Why a line cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// Cells say nothing that can be kept.
    Cells,
    /// An outlet of this name has another site: this one.
    OtherSite(String),
    /// Its name is one outlet's and its site another's: these two.
    TwoOutlets(String, String),
    /// Its address belongs to another outlet: this one.
    Elsewhere(String),
}

/// What happens with a line.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A new outlet, with its contact where it has one.
    NewOutlet {
        /// Whether there is one.
        contact: bool,
    },
    /// A new contact at an outlet of the list, or of an earlier line.
    NewContact {
        /// The outlet's name there.
        outlet: String,
    },
    /// All of it is in the list; `differs` where the list says something else, which stays.
    Known {
        /// Whether it does.
        differs: bool,
    },
    /// The same as an earlier line.
    Repeats(usize),
    /// It cannot be taken.
    Wrong(Wrong),
}

impl Verdict {
    /// True where something is added.
    pub fn adds(&self) -> bool {
        matches!(self, Self::NewOutlet { .. } | Self::NewContact { .. })
    }
}

/// A line with what happens to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What happens.
    pub verdict: Verdict,
    /// The outlet it is about: in the list, or new.
    pub outlet: Option<OutletId>,
    /// What it says, or what is wrong with its cells.
    pub entry: Result<Entry, FieldErrors>,
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
}

impl Plan {
    /// Begins with what is in the list.
    pub fn new(listed: Vec<Listed>) -> Self {
        let mut plan = Self::default();
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
        let entry = match Entry::parse(cells) {
            Ok(entry) => entry,
            Err(errors) => return Judged { verdict: Verdict::Wrong(Wrong::Cells), outlet: None, entry: Err(errors) },
        };
        let (verdict, outlet) = match self.place(&entry) {
            Err(wrong) => (Verdict::Wrong(wrong), None),
            Ok(Some(place)) => (self.join(*number, &entry, place), self.outlets.get(place).map(|outlet| outlet.id)),
            Ok(None) => {
                let place = self.put(Place { id, details: entry.outlet.clone(), line: Some(*number) });
                let email = entry.contact.as_ref().map(|contact| contact.email.as_str().to_owned());
                let contact = email.is_some();
                self.emails.extend(email.map(|email| (email, (place, Some(*number)))));
                (Verdict::NewOutlet { contact }, Some(id))
            }
        };
        Judged { verdict, outlet, entry: Ok(entry) }
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
        Plan::new(vec![
            listed(1, ["Kabar Merdu", "kabarmerdu.example", "Kota Hulu"], &["redaksi@kabarmerdu.example"]),
            listed(2, ["Suara Hilir", "", ""], &[]),
        ])
    }

    /// The verdicts on lines, numbered from 2 on.
    fn verdicts(lines: &[[&str; 6]]) -> Vec<Verdict> {
        let mut plan = plan();
        let lines = (2..).zip(lines).map(|(number, cells)| (number, cells.map(str::to_owned)));
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
        let line = |name: &str| (2, [name, "", "", "", "", ""].map(str::to_owned));
        assert_eq!(plan.judge(&line("Suara Hilir"), id(7)).outlet, Some(id(2)));
        assert_eq!(plan.judge(&line("Pena Seraya"), id(8)).outlet, Some(id(8)));
        assert_eq!(plan.judge(&line("Pena Seraya"), id(9)).outlet, Some(id(8)));
    }
}
