//! Facts in time: what is so from which day on, since when somebody knows it, and what shows it. A verdict for a past day sees what was
//! known on that day.

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::Date;

use crate::fault::{Fault, FaultKind, line};
use crate::file::{Evidence, FactsFile, day};
use crate::rules::{Name, NameKind, Rules};
use crate::value::Value;

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its value; none where it was taken back.
    pub value: Option<Value>,
    /// The first day it is so.
    pub from: Date,
    /// The last day, as the evidence says.
    pub until: Option<Date>,
    /// The day it was established.
    pub established: Date,
    /// Who established it; may be empty.
    pub by: String,
    /// What shows it; its document may be empty.
    pub evidence: Evidence,
}

/// Facts about one subject, by name.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    of: BTreeMap<String, Vec<Fact>>,
}

/// What is known of a name on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held<'a> {
    /// It is so.
    Known(&'a Fact),
    /// Nobody established it.
    Never,
    /// Its evidence ended before that day.
    Ended(&'a Fact),
    /// It was established too long ago.
    Stale(&'a Fact),
    /// It was taken back.
    TakenBack(&'a Fact),
}

/// When a verdict is given: about which day, and with what was known when. A replay has both in the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day that is judged.
    pub day: Date,
    /// The last day of what is known.
    pub known: Date,
}

impl Moment {
    /// A day, with what was known on it.
    pub fn on(day: Date) -> Self {
        Self { day, known: day }
    }
}

impl Facts {
    /// Adds one. Of two of the same day the later added holds.
    pub fn add(&mut self, name: &str, fact: Fact) {
        match self.of.get_mut(name) {
            Some(facts) => facts.push(fact),
            None => {
                self.of.insert(name.to_owned(), vec![fact]);
            }
        }
    }

    /// What is known of a name that is forgotten after `lasts` days.
    pub fn held(&self, name: &str, lasts: Option<i64>, moment: Moment) -> Held<'_> {
        let known = self.of.get(name).into_iter().flatten();
        let known = known.filter(|fact| fact.established <= moment.known && fact.from <= moment.day);
        let Some(fact) = known.max_by_key(|fact| (fact.from, fact.established)) else { return Held::Never };
        // What would last beyond all days never grows old.
        let last = |days: i64| fact.established.checked_add(Span::new().try_days(days).ok()?).ok();
        let is_old = |days: i64| last(days).is_some_and(|last| last < moment.day);
        match fact {
            Fact { value: None, .. } => Held::TakenBack(fact),
            Fact { until: Some(until), .. } if *until < moment.day => Held::Ended(fact),
            _ if lasts.is_some_and(is_old) => Held::Stale(fact),
            _ => Held::Known(fact),
        }
    }

    /// Reads a file of facts for these rules; the day that it asks for comes with it.
    pub fn parse(text: &str, rules: &Rules, today: Date) -> Result<(Self, Date), Vec<Fault>> {
        let at = |line, of| Fault { file: None, line, of };
        let written: FactsFile = toml::from_str(text).map_err(|error| {
            let place = error.span().map(|span| line(text, span.start));
            vec![at(place, FaultKind::Toml(error.message().to_owned()))]
        })?;
        let (mut facts, mut faults) = (Self::default(), Vec::new());
        let asked = written.day.map_or(Some(today), |asked| day(&asked));
        if asked.is_none() {
            faults.push(at(None, FaultKind::NotADay));
        }
        let asked = asked.unwrap_or(today);
        for (name, is) in &written.facts {
            match fitting(rules, name).map(|known| is.read(known.kind).filter(|value| known.takes(value))) {
                None => faults.push(at(None, FaultKind::NoFact(name.clone()))),
                Some(None) => faults.push(at(None, FaultKind::NotOfKind(name.clone()))),
                Some(value) => facts.add(
                    name,
                    Fact {
                        value,
                        from: Date::MIN,
                        until: None,
                        established: asked,
                        by: String::new(),
                        evidence: Evidence::default(),
                    },
                ),
            }
        }
        for given in written.given {
            let place = Some(line(text, given.name.span().start));
            let name = given.name.get_ref();
            let Some(known) = fitting(rules, name) else {
                faults.push(at(place, FaultKind::NoFact(name.clone())));
                continue;
            };
            let value = given.is.as_ref().map(|is| is.read(known.kind).filter(|value| known.takes(value)));
            let from = day(&given.from);
            let until = given.until.as_ref().map(day);
            let established = given.established.as_ref().map_or(Some(from), |day| Some(self::day(day)));
            let days = (from, established.flatten(), until);
            match (value, days) {
                (Some(None), _) => faults.push(at(place, FaultKind::NotOfKind(name.clone()))),
                (value, (Some(from), Some(established), until)) if until != Some(None) => {
                    let fact = Fact {
                        value: value.flatten(),
                        from,
                        until: until.flatten(),
                        established,
                        by: given.by.unwrap_or_default(),
                        evidence: given.evidence.unwrap_or_default(),
                    };
                    facts.add(name, fact);
                }
                _ => faults.push(at(place, FaultKind::NotADay)),
            }
        }
        if faults.is_empty() { Ok((facts, asked)) } else { Err(faults) }
    }
}

/// The fact of a name in the rules; parameters are set in the rules alone.
fn fitting<'a>(rules: &'a Rules, name: &str) -> Option<&'a Name> {
    rules.fact(name).filter(|known| matches!(known.of, NameKind::Fact(_)))
}
