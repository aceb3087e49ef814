//! Puts rule files together: names first, then clauses, then what names clauses.

use std::collections::BTreeMap;

use jiff::civil::Date;
use toml::Spanned;
use toml::value::Datetime;

use super::condition::{Conditions, read};
use super::order::order;
use super::{Clause, Dated, Days, FactKind, Name, NameKind, Outcome, Rules, Source, Step, TODAY};
use crate::fault::{Fault, FaultKind, line};
use crate::file::{self, FORMAT, RuleFile, Status, Words};
use crate::value::Kind;

/// A fact that lasts longer than a hundred years need not be established again.
const LONGEST: i64 = 36_525;

/// What is wrong, gathered while a file is read.
pub(super) struct Wrong<'a> {
    file: usize,
    text: &'a str,
    pub(super) faults: &'a mut Vec<Fault>,
}

impl Wrong<'_> {
    pub(super) fn at(&mut self, byte: usize, of: FaultKind) {
        self.faults.push(Fault { file: Some(self.file), line: Some(line(self.text, byte)), of });
    }

    fn day(&mut self, byte: usize, written: Option<&Datetime>) -> Option<Date> {
        let day = file::day(written?);
        if day.is_none() {
            self.at(byte, FaultKind::NotADay);
        }
        day
    }

    fn days(&mut self, what: &str, byte: usize, ends: [Option<&Datetime>; 2], beyond: Days) -> Days {
        let is_own = ends.iter().any(Option::is_some);
        let [from, until] = ends.map(|end| self.day(byte, end));
        let days = Days { from: from.or(beyond.from), until: until.or(beyond.until) };
        if is_own && days.from.zip(days.until).is_some_and(|(from, until)| until < from) {
            self.at(byte, FaultKind::EndsBefore(what.to_owned()));
        }
        days
    }

    fn words(&mut self, what: &str, byte: usize, words: &Words) {
        if words.id.trim().is_empty() || words.en.trim().is_empty() {
            self.at(byte, FaultKind::NoWords(what.to_owned()));
        }
    }

    fn name(&mut self, name: &Spanned<String>, joints: &[char]) {
        let is_word = |word: &str| {
            word.starts_with(|first: char| first.is_ascii_lowercase() || first.is_ascii_digit())
                && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        };
        if !name.get_ref().split(joints).all(is_word) || name.get_ref() == TODAY {
            self.at(name.span().start, FaultKind::Name(name.get_ref().clone()));
        }
    }
}

pub(super) fn build(texts: &[&str]) -> Result<Rules, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut files = Vec::new();
    for (file, text) in texts.iter().enumerate() {
        match toml::from_str::<RuleFile>(text) {
            Ok(read) => files.push((file, read)),
            Err(error) => {
                let line = error.span().map(|span| line(text, span.start));
                faults.push(Fault { file: Some(file), line, of: FaultKind::Toml(error.message().to_owned()) });
            }
        }
    }
    let today = Name {
        name: TODAY.to_owned(),
        label: Words { id: "hari yang dinilai".to_owned(), en: "the day that is judged".to_owned() },
        kind: Kind::Day,
        of: NameKind::Today,
    };
    let mut rules = Rules {
        names: vec![today],
        facts: BTreeMap::new(),
        sources: Vec::new(),
        clauses: Vec::new(),
        outcomes: Vec::new(),
        subjects: BTreeMap::new(),
        keys: BTreeMap::new(),
        order: Vec::new(),
    };
    for (number, written) in &files {
        let text = texts.get(*number).copied().unwrap_or_default();
        rules.take(written, &mut Wrong { file: *number, text, faults: &mut faults });
    }
    // What names clauses comes after all clauses: another file may have them.
    let mut first = 0;
    for (source, (number, written)) in files.iter().enumerate() {
        let text = texts.get(*number).copied().unwrap_or_default();
        let mut wrong = Wrong { file: *number, text, faults: &mut faults };
        rules.join(source, written, first, &mut wrong);
        first += written.clauses.len();
    }
    for (place, clause) in rules.clauses.iter().enumerate() {
        rules.subjects.entry(clause.subject.clone()).or_default().push(place);
    }
    match order(&rules) {
        Ok(order) => rules.order = order,
        Err(around) => {
            let keys = around.iter().filter_map(|place| rules.clauses.get(*place)).map(|clause| clause.key.clone());
            faults.push(Fault { file: None, line: None, of: FaultKind::Cycle(keys.collect()) });
        }
    }
    if faults.is_empty() { Ok(rules) } else { Err(faults) }
}

impl Rules {
    /// Takes the names and clauses of a file.
    fn take(&mut self, written: &RuleFile, wrong: &mut Wrong<'_>) {
        let id = written.source.id.get_ref().clone();
        let at = written.source.id.span().start;
        if written.format != FORMAT {
            wrong.at(0, FaultKind::Format(written.format));
        }
        wrong.name(&written.source.id, &['-']);
        if self.sources.iter().any(|source| source.id == id) {
            wrong.at(at, FaultKind::Twice(id.clone()));
        }
        wrong.words(&id, at, &written.source.title);
        wrong.words(&id, at, &written.source.short);
        if written.source.status.needs_a_place() && written.source.seen.is_empty() {
            wrong.at(at, FaultKind::NotSeen(id.clone()));
        }
        let mut names = BTreeMap::from([(TODAY.to_owned(), 0)]);
        for fact in &written.facts {
            self.fact_of(fact, &mut names, wrong);
        }
        for parameter in &written.parameters {
            self.parameter(parameter, &mut names, wrong);
        }
        let set = wrong.day(at, written.source.set.as_ref());
        let ends = [written.source.in_force.as_ref(), written.source.until.as_ref()];
        let days = wrong.days(&id, at, ends, Days { from: set, until: None });
        for clause in &written.clauses {
            let known = Conditions { names: &names, rules: self };
            let place = clause.id.span().start;
            let clause = clause_of(clause, (self.sources.len(), &id, days), &known, wrong);
            if self.keys.insert(clause.key.clone(), self.clauses.len()).is_some() {
                wrong.at(place, FaultKind::Twice(clause.key.clone()));
            }
            self.clauses.push(clause);
        }
        self.sources.push(Source {
            id,
            title: written.source.title.clone(),
            short: written.source.short.clone(),
            rank: written.source.rank,
            number: written.source.number.clone(),
            set,
            days,
            status: written.source.status,
            seen: written.source.seen.clone(),
            ruled_by: written.source.ruled_by.clone(),
            note: written.source.note.clone(),
            names,
            cases: written.cases.clone(),
        });
    }

    fn fact_of(&mut self, written: &file::FactKind, names: &mut BTreeMap<String, usize>, wrong: &mut Wrong<'_>) {
        let (name, at) = (written.name.get_ref(), written.name.span().start);
        wrong.name(&written.name, &['.', '_']);
        wrong.words(name, at, &written.label);
        let kind = Kind::from(written.kind);
        let of = FactKind {
            words: written.words.clone(),
            least: written.least,
            lasts_days: written.lasts_days.filter(|days| (1..=LONGEST).contains(days)),
            documents: written.documents.clone(),
        };
        let is_bound = (!of.words.is_empty() && kind != Kind::Text) || (of.least.is_some() && kind != Kind::Whole);
        if is_bound || kind == Kind::Share || of.lasts_days != written.lasts_days {
            wrong.at(at, FaultKind::Bound(name.clone()));
        }
        if names.contains_key(name) {
            wrong.at(at, FaultKind::Twice(name.clone()));
        }
        if let Some(place) = self.facts.get(name).copied() {
            let is_same = self.names.get(place).is_some_and(|known| known.kind == kind && known.is_declared(&of));
            if !is_same {
                wrong.at(at, FaultKind::Differs(name.clone()));
            }
            names.insert(name.clone(), place);
            return;
        }
        let place = self.name(name, &written.label, kind, NameKind::Fact(of));
        self.facts.insert(name.clone(), place);
        names.insert(name.clone(), place);
    }

    fn parameter(&mut self, written: &file::Parameter, names: &mut BTreeMap<String, usize>, wrong: &mut Wrong<'_>) {
        let (name, at) = (written.name.get_ref(), written.name.span().start);
        wrong.name(&written.name, &['.', '_']);
        wrong.words(name, at, &written.label);
        let kind = Kind::from(written.kind);
        let mut values: Vec<Dated> = Vec::new();
        for dated in &written.values {
            let days = wrong.days(name, at, [dated.from.as_ref(), dated.until.as_ref()], Days::default());
            wrong.words(name, at, &dated.source);
            let Some(value) = dated.is.read(kind) else {
                wrong.at(at, FaultKind::NotOfKind(name.clone()));
                continue;
            };
            values.push(Dated { days, value, source: dated.source.clone(), status: dated.status });
        }
        values.sort_by_key(|dated| dated.days.from);
        let overlap = |pair: &[Dated]| match pair {
            [one, next] => {
                one.days.from == next.days.from || one.days.until.is_some_and(|until| next.days.from <= Some(until))
            }
            _ => false,
        };
        if values.windows(2).any(overlap) {
            wrong.at(at, FaultKind::Overlap(name.clone()));
        }
        if names.contains_key(name) {
            wrong.at(at, FaultKind::Twice(name.clone()));
        }
        let place = self.name(name, &written.label, kind, NameKind::Parameter(values));
        names.insert(name.clone(), place);
    }

    fn name(&mut self, name: &str, label: &Words, kind: Kind, of: NameKind) -> usize {
        self.names.push(Name { name: name.to_owned(), label: label.clone(), kind, of });
        self.names.len() - 1
    }

    /// Resolves what names clauses: exceptions, outcomes. The file's clauses begin at `first`.
    fn join(&mut self, source: usize, written: &RuleFile, first: usize, wrong: &mut Wrong<'_>) {
        let id = written.source.id.get_ref();
        for (place, clause) in written.clauses.iter().enumerate() {
            for named in &clause.excepts {
                let Some(general) = self.named(id, named, wrong) else { continue };
                if let Some(special) = self.clauses.get_mut(first + place) {
                    special.excepts.push(general);
                }
                if let Some(general) = self.clauses.get_mut(general) {
                    general.excepted_by.push(first + place);
                }
            }
        }
        for outcome in &written.outcomes {
            let at = outcome.id.span().start;
            wrong.name(&outcome.id, &['-']);
            wrong.words(outcome.id.get_ref(), at, &outcome.title);
            let mut steps = Vec::new();
            for step in &outcome.steps {
                wrong.words(&step.id, at, &step.label);
                let requires: Vec<usize> =
                    step.requires.iter().filter_map(|named| self.required(id, named, wrong)).collect();
                if step.requires.is_empty() || step.id.trim().is_empty() {
                    wrong.at(at, FaultKind::EmptyStep(outcome.id.get_ref().clone()));
                }
                steps.push(Step { id: step.id.clone(), label: step.label.clone(), requires });
            }
            let key = format!("{id}/{}", outcome.id.get_ref());
            if steps.is_empty() || self.outcomes.iter().any(|other| other.key == key) {
                let of = if steps.is_empty() { FaultKind::EmptyStep } else { FaultKind::Twice };
                wrong.at(at, of(key.clone()));
            }
            let (title, note) = (outcome.title.clone(), outcome.note.clone());
            self.outcomes.push(Outcome { source, key, title, steps, note });
        }
    }

    fn named(&self, id: &str, named: &Spanned<String>, wrong: &mut Wrong<'_>) -> Option<usize> {
        let name = named.get_ref();
        let key = if name.contains('/') { name.clone() } else { format!("{id}/{name}") };
        let found = self.clause(&key);
        if found.is_none() {
            wrong.at(named.span().start, FaultKind::NoClause(key));
        }
        found
    }

    fn required(&self, id: &str, named: &Spanned<String>, wrong: &mut Wrong<'_>) -> Option<usize> {
        let place = self.named(id, named, wrong)?;
        if self.clauses.get(place).is_some_and(|clause| clause.is_met.is_none()) {
            wrong.at(named.span().start, FaultKind::NoCondition(named.get_ref().clone()));
        }
        Some(place)
    }
}

impl Name {
    /// Whether another file declares the same fact; the documents that show it may be others.
    fn is_declared(&self, again: &FactKind) -> bool {
        let NameKind::Fact(fact) = &self.of else { return false };
        (&fact.words, fact.least, fact.lasts_days) == (&again.words, again.least, again.lasts_days)
    }
}

fn clause_of(
    written: &file::Clause,
    (source, id, days): (usize, &str, Days),
    known: &Conditions<'_>,
    wrong: &mut Wrong<'_>,
) -> Clause {
    let at = written.id.span().start;
    wrong.name(&written.id, &['-']);
    let key = format!("{id}/{}", written.id.get_ref());
    wrong.words(&key, at, &written.summary);
    let is_met = written.condition.as_ref().and_then(|condition| read(&key, condition, known, wrong));
    let applies = written.applies.as_ref().and_then(|condition| read(&key, condition, known, wrong));
    let days = wrong.days(&key, at, [written.in_force.as_ref(), written.until.as_ref()], days);
    Clause {
        source,
        place: written.place.clone(),
        summary: written.summary.clone(),
        status: written.status,
        seen: written.seen.clone(),
        subject: written.subject.clone().unwrap_or_else(|| key.clone()),
        condition: written.condition.as_ref().map(|condition| condition.get_ref().clone()),
        applies_where: written.applies.as_ref().map(|condition| condition.get_ref().clone()),
        excepts: Vec::new(),
        days,
        note: written.note.clone(),
        is_met,
        applies,
        excepted_by: Vec::new(),
        key,
    }
}

impl Status {
    /// Whether it says that something was seen somewhere.
    fn needs_a_place(self) -> bool {
        matches!(self, Self::Verified | Self::AsReported)
    }
}
