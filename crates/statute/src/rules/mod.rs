//! Rule files that were read together: every name resolved, every condition checked. What is wrong anywhere is told at once.

mod build;
mod condition;
mod lint;
mod order;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::expression::Expression;
use crate::fault::Fault;
use crate::file;
use crate::file::{Place, Rank, Seen, Status, Word, Words};
use crate::value::{Kind, Value};

/// The name of the day that is judged, in conditions.
pub(crate) const TODAY: &str = "today";

/// Rules of one or several sources; none where it is empty.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    pub(crate) names: Vec<Name>,
    /// Facts by name, for all files.
    pub(crate) facts: BTreeMap<String, usize>,
    /// The sources, as they were read.
    pub sources: Vec<Source>,
    /// Clauses of all sources, in the order of the files.
    pub clauses: Vec<Clause>,
    /// Outcomes of all sources.
    pub outcomes: Vec<Outcome>,
    /// Clauses that speak of the same.
    pub(crate) subjects: BTreeMap<String, Vec<usize>>,
    pub(crate) keys: BTreeMap<String, usize>,
    /// Every clause behind those that are exceptions from it.
    pub(crate) order: Vec<usize>,
}

/// A name that conditions use.
#[derive(Debug, Clone)]
pub struct Name {
    /// As it is written.
    pub name: String,
    /// What it says.
    pub label: Words,
    /// Which values it can have.
    pub kind: Kind,
    /// A fact, or a parameter of a source.
    pub of: NameKind,
}

/// What a name stands for.
#[derive(Debug, Clone)]
pub enum NameKind {
    /// The day that is judged.
    Today,
    /// A fact.
    Fact(FactKind),
    /// A parameter, with its values.
    Parameter(Vec<Dated>),
}

/// What can be known of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FactKind {
    /// Every word it can be; empty where it can be any.
    pub words: Vec<Word>,
    /// The least it can be.
    pub least: Option<i64>,
    /// For how many days it is known.
    pub lasts_days: Option<i64>,
    /// Documents that show it.
    pub documents: Vec<String>,
}

/// A value of a parameter in time.
#[derive(Debug, Clone)]
pub struct Dated {
    /// The days on which it holds; a later value ends an earlier one.
    pub days: Days,
    /// The value.
    pub value: Value,
    /// Where that is written, or who set it.
    pub source: Words,
    /// How sure that is.
    pub status: Status,
}

/// A source.
#[derive(Debug, Clone)]
pub struct Source {
    /// By which it is named.
    pub id: String,
    /// What it is called.
    pub title: Words,
    /// How it is named in a sentence.
    pub short: Words,
    /// How high it stands.
    pub rank: Rank,
    /// Its number.
    pub number: Option<String>,
    /// The day it was set.
    pub set: Option<Date>,
    /// The days it is in force; both ends may be unknown.
    pub days: Days,
    /// Whether its text was read.
    pub status: Status,
    /// Where it was seen.
    pub seen: Vec<Seen>,
    /// The organ that may rule on conflicts.
    pub ruled_by: Option<Words>,
    /// What a reader should know.
    pub note: Option<Words>,
    /// Its names: facts and its own parameters.
    pub(crate) names: BTreeMap<String, usize>,
    pub(crate) cases: Vec<file::Case>,
}

/// Days from a first to a last; an end that is not known does not bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Days {
    /// The first.
    pub from: Option<Date>,
    /// The last.
    pub until: Option<Date>,
}

/// A clause.
#[derive(Debug, Clone)]
pub struct Clause {
    /// Its source, among [`Rules::sources`].
    pub source: usize,
    /// `source/clause`.
    pub key: String,
    /// Where it stands; none where that is not known.
    pub place: Option<Place>,
    /// What it says.
    pub summary: Words,
    /// How sure that is.
    pub status: Status,
    /// Where it was seen, besides its source.
    pub seen: Vec<Seen>,
    /// What it speaks of.
    pub subject: String,
    /// Its condition as it is written.
    pub condition: Option<String>,
    /// Where it applies, as it is written; none where it applies to all.
    pub applies_where: Option<String>,
    /// What it is an exception from, among [`Rules::clauses`].
    pub excepts: Vec<usize>,
    /// The days it is in force.
    pub days: Days,
    /// What a reader should know.
    pub note: Option<Words>,
    pub(crate) is_met: Option<Expression>,
    pub(crate) applies: Option<Expression>,
    /// Clauses that are exceptions from it.
    pub(crate) excepted_by: Vec<usize>,
}

/// What follows from clauses.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Its source, among [`Rules::sources`].
    pub source: usize,
    /// `source/outcome`.
    pub key: String,
    /// The question that it answers.
    pub title: Words,
    /// The steps, the highest first.
    pub steps: Vec<Step>,
    /// What a reader should know.
    pub note: Option<Words>,
}

/// A step of an outcome.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its name.
    pub id: String,
    /// What it is called.
    pub label: Words,
    /// The clauses that it requires, among [`Rules::clauses`].
    pub requires: Vec<usize>,
}

impl Days {
    /// Whether a day is one of them.
    pub fn contain(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Name {
    /// Whether it can have that value.
    pub fn takes(&self, value: &Value) -> bool {
        let fits = match (&self.of, value) {
            (NameKind::Fact(fact), Value::Text(is)) => {
                fact.words.is_empty() || fact.words.iter().any(|word| word.is == *is)
            }
            (NameKind::Fact(fact), Value::Whole(number)) => fact.least.is_none_or(|least| least <= *number),
            _ => true,
        };
        fits && value.kind() == self.kind
    }
}

impl Rules {
    /// Reads rule files together; their order is kept. All that is wrong is told, with the number of its file and its line.
    pub fn parse(texts: &[&str]) -> Result<Self, Vec<Fault>> {
        build::build(texts)
    }

    /// What nothing asks for, and cases that say otherwise: beyond what a file needs to be read, what it needs to be right.
    pub fn lint(&self) -> Vec<Fault> {
        lint::lint(self)
    }

    /// How many cases the files have.
    pub fn cases(&self) -> usize {
        self.sources.iter().map(|source| source.cases.len()).sum()
    }

    /// A fact.
    pub fn fact(&self, name: &str) -> Option<&Name> {
        self.facts.get(name).and_then(|place| self.names.get(*place))
    }

    /// Every name that conditions use; verdicts speak of their places.
    pub fn names(&self) -> &[Name] {
        &self.names
    }

    /// What several clauses speak of, each with their places.
    pub fn shared_subjects(&self) -> impl Iterator<Item = (&str, &[usize])> {
        let all = self.subjects.iter().map(|(subject, clauses)| (subject.as_str(), clauses.as_slice()));
        all.filter(|(_, clauses)| clauses.len() > 1)
    }

    /// A clause by `source/clause`.
    pub fn clause(&self, key: &str) -> Option<usize> {
        self.keys.get(key).copied()
    }
}
