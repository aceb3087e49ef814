//! The people of a masthead: each line is read by itself, then roles that stand alone are given the names beside them.
//! Which side the names are on is told by the layout; where it cannot be told, nobody is named.

use super::certificate::{self, Certificate};
use super::line::{Line, Reading};
use super::name::{self, Named};
use super::role::Duty;
use super::run::{self, Side};
use super::{MOST_PEOPLE, Person};
use crate::sheet::{Sheet, fold, quote};

/// All people whose role the page states, in its order.
pub(super) fn read(sheet: &Sheet<'_, '_>, lines: &[Line<'_>]) -> Vec<Person> {
    let outlets = sheet.metadata.outlet().iter().map(|outlet| fold(outlet)).collect();
    let mut people = People { outlets, ..People::default() };
    let mut at = 0;
    while let Some(line) = lines.get(at).filter(|_| people.found.len() < MOST_PEOPLE) {
        let named = matches!(line.reading, Reading::Names(_));
        let goes_on = named && people.open.as_ref().is_some_and(|(_, above)| line.goes_on_from(above));
        match if goes_on { 0 } else { run::length(lines.get(at..).unwrap_or_default()) } {
            0 => {
                people.one(line);
                at += 1;
            }
            length => {
                let run = lines.get(at..at + length).unwrap_or_default();
                match run::side(sheet, at.checked_sub(1).and_then(|above| lines.get(above)), run) {
                    Some(Side::After) => people.after(sheet, run),
                    Some(Side::Before) => people.before(run),
                    None => people.open = None,
                }
                at += length;
            }
        }
    }
    people.found.truncate(MOST_PEOPLE);
    people.found
}

/// A row below "Reporter: Rina" is written as the row above: one in capitals is a heading.
fn is_like_row(names: &[Named], above: &Line<'_>) -> bool {
    match &above.reading {
        Reading::Labelled { names: others, .. } | Reading::Names(others) => are_upper(names) == are_upper(others),
        _ => true,
    }
}

fn are_upper(names: &[Named]) -> bool {
    names.iter().all(|named| name::is_upper(&named.name))
}

#[derive(Default)]
struct People<'l> {
    found: Vec<Person>,
    /// What the outlet is called: nobody's name.
    outlets: Vec<String>,
    /// The label that the next lines may go on with, and its line.
    open: Option<(Duty, &'l Line<'l>)>,
    /// How many people the last line named.
    last: usize,
}

impl<'l> People<'l> {
    /// A line with its role, a certificate below a name, or anything that ends what went before.
    fn one(&mut self, line: &'l Line<'l>) {
        match &line.reading {
            Reading::Labelled { duty, names } => {
                self.add(duty, names, line);
                let goes_on = !duty.roles.iter().all(|role| role.is_single()) || line.text().trim_end().ends_with(',');
                self.open = goes_on.then(|| (duty.clone(), line));
            }
            Reading::Certificate(said) => self.certify(said, line),
            Reading::Names(names) => match self.open.take() {
                Some((duty, above)) if line.goes_on_from(above) && is_like_row(names, above) => {
                    self.add(&duty, names, line);
                    self.open = Some((duty, line));
                }
                _ => self.last = 0,
            },
            Reading::Role { .. } | Reading::Other => {
                self.open = None;
                self.last = 0;
            }
        }
    }

    /// Roles with their names below them.
    fn after(&mut self, sheet: &Sheet<'_, '_>, run: &'l [Line<'l>]) {
        self.open = None;
        let floor = run::floor(sheet, run);
        // A place in capitals over the names of its people is none of them.
        let mixed = run.iter().any(|line| matches!(&line.reading, Reading::Names(names) if !are_upper(names)));
        let mut first: Option<&Line<'_>> = None;
        let mut head: Option<(&Duty, &Line<'_>)> = None;
        for line in run {
            match &line.reading {
                Reading::Role { duty, .. } => (head, first, self.last) = (Some((duty, line)), None, 0),
                Reading::Names(names) => {
                    let Some((duty, above)) = head else { continue };
                    let single = duty.roles.iter().any(|role| role.is_single());
                    if mixed && !single && name::is_shout(names) {
                        self.last = 0;
                        continue;
                    }
                    let near = sheet.shared_depth(above.source.block, line.source.block) >= floor;
                    let alike = first.is_none_or(|first| !single && first.is_beside(sheet, above, line));
                    let near = near && !line.outranks(above);
                    if near && alike {
                        self.add(duty, names, line);
                        self.quote_with(above, names.len());
                        first = first.or(Some(line));
                    } else {
                        (head, self.last) = (None, 0);
                    }
                }
                Reading::Certificate(said) => self.certify(said, line),
                _ => {}
            }
        }
    }

    /// Names with their role below them: only the name right above a role is taken.
    fn before(&mut self, run: &'l [Line<'l>]) {
        self.open = None;
        let mut held: Option<(&Vec<Named>, &Line<'_>)> = None;
        for line in run {
            match &line.reading {
                Reading::Names(names) => held = Some((names, line)),
                Reading::Role { duty, .. } => match held.take() {
                    Some((names, above)) => {
                        self.add(duty, names, above);
                        self.quote_with(line, names.len());
                    }
                    None => self.last = 0,
                },
                Reading::Certificate(said) => self.certify(said, line),
                _ => {}
            }
        }
    }

    fn add(&mut self, duty: &Duty, names: &[Named], line: &Line<'_>) {
        self.last = names.len();
        for named in names.iter().filter(|named| !self.outlets.contains(&fold(&named.name))) {
            let person = Person {
                roles: duty.roles.clone(),
                title: duty.title.clone(),
                name: named.name.clone(),
                certificate: named.certificate.clone(),
                quote: quote(line.text()),
            };
            if !self.found.iter().any(|other| other.name == person.name && other.roles == person.roles) {
                self.found.push(person);
            }
        }
    }

    /// The line with the role belongs to what shows it.
    fn quote_with(&mut self, role: &Line<'_>, count: usize) {
        for person in self.found.iter_mut().rev().take(count) {
            let head = quote(role.text());
            if !person.quote.contains(&head) {
                person.quote = quote(&format!("{head} {}", person.quote));
            }
        }
    }

    /// A certificate on a line of its own is of the one person named just above.
    fn certify(&mut self, said: &Certificate, line: &Line<'_>) {
        if self.last == 1
            && let Some(person) = self.found.last_mut()
        {
            let own = person.certificate.take();
            let level = own.as_ref().and_then(|own| own.level).or(said.level);
            let number = own.and_then(|own| own.number).or_else(|| said.number.clone());
            person.certificate = Some(certificate::Certificate { level, number });
            person.quote = quote(&format!("{} {}", person.quote, quote(line.text())));
        }
    }
}
