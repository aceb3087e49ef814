//! The verdict of each clause, exceptions first.

use std::collections::BTreeMap;

use super::exception::Side;
use super::known::NameVerdict;
use crate::act::Acts;
use crate::expression::{Reading, Scope};
use crate::fact::Moment;
use crate::rules::{Clause, Rules};
use crate::value::Value;

/// How a clause stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// It cannot be told.
    Unknown,
    /// An exception takes its place.
    Excepted,
    /// It does not apply here.
    DoesNotApply,
    /// It has no condition: it is told and judges nothing.
    Told,
}

/// The verdict of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseVerdict {
    /// How it stands.
    pub standing: Standing,
    /// Whether a verdict may rest on it: its text, the parameters it used and its exceptions were read, or somebody confirmed them.
    pub is_certain: bool,
    /// Names that decided it.
    pub grounds: Vec<usize>,
    /// Names that are missing to decide it.
    pub missing: Vec<usize>,
    /// It was beyond computing: too large a number, a share of nothing.
    pub is_beyond: bool,
    /// The exception that takes its place, or would if it were known whether it applies.
    pub exception: Option<usize>,
    /// How it stands and what it takes the place of, as far as anybody knows.
    pub(super) told: Side,
    /// The same by what was read or confirmed alone.
    pub(super) certain: Side,
    /// Names that are missing to tell whether it takes the place of what it excepts from.
    pub(super) open: Vec<usize>,
}

struct Names<'a> {
    of: &'a BTreeMap<String, usize>,
    known: &'a [NameVerdict<'a>],
    /// What is not certain counts as unknown.
    only_certain: bool,
}

impl Scope for Names<'_> {
    fn value(&self, name: &str) -> (usize, Option<Value>) {
        let place = self.of.get(name).copied().unwrap_or(usize::MAX);
        let known = self.known.get(place).filter(|known| !self.only_certain || known.is_certain());
        (place, known.and_then(NameVerdict::value).cloned())
    }
}

/// Every clause; none where it is not in force.
pub(super) fn clauses(
    rules: &Rules,
    names: &[NameVerdict<'_>],
    acts: &Acts,
    moment: Moment,
) -> Vec<Option<ClauseVerdict>> {
    let mut verdicts = vec![None; rules.clauses.len()];
    for place in &rules.order {
        let Some(clause) = rules.clauses.get(*place).filter(|clause| clause.days.contain(moment.day)) else { continue };
        let own = own(rules, clause, names, (acts, moment));
        let verdict = own.beside(&clause.excepted_by, &verdicts);
        if let Some(to) = verdicts.get_mut(*place) {
            *to = Some(verdict);
        }
    }
    verdicts
}

/// The clause for itself, whatever excepts from it.
fn own(rules: &Rules, clause: &Clause, names: &[NameVerdict<'_>], (acts, moment): (&Acts, Moment)) -> ClauseVerdict {
    let empty = BTreeMap::new();
    let source = rules.sources.get(clause.source);
    let of = source.map_or(&empty, |source| &source.names);
    let (told, reading, open) = read(clause, &Names { of, known: names, only_certain: false });
    let confirmed = |of: &str| acts.is_confirmed(of, moment.known);
    let is_confirmed = confirmed(&clause.key) || source.is_some_and(|source| confirmed(&source.id));
    let is_read = is_confirmed || clause.status.is_certain();
    // Who confirmed the clause read the values in it too.
    let is_sure = |name: &usize| names.get(*name).is_some_and(NameVerdict::is_certain);
    let rests = is_confirmed || reading.grounds.iter().all(is_sure);
    let certain = match (is_read, rests) {
        (false, _) => Side::UNKNOWN,
        (true, true) => told,
        (true, false) => read(clause, &Names { of, known: names, only_certain: true }).0,
    };
    ClauseVerdict {
        standing: told.standing,
        is_certain: is_read && (rests || (told.standing != Standing::Unknown && told.standing == certain.standing)),
        grounds: reading.grounds,
        missing: reading.missing,
        is_beyond: reading.is_beyond,
        exception: None,
        told,
        certain,
        open,
    }
}

/// How the clause stands by what is known, with what it read, and what is missing to tell whether it applies.
fn read(clause: &Clause, scope: &Names<'_>) -> (Side, Reading, Vec<usize>) {
    let applies = clause.applies.as_ref().map(|applies| applies.evaluate(scope));
    let truth = applies.as_ref().map_or(Some(true), Reading::truth);
    let applies = applies.unwrap_or_default();
    let open = if truth.is_none() { applies.missing.clone() } else { Vec::new() };
    let (standing, reading) = match (truth, clause.is_met.as_ref().map(|is_met| is_met.evaluate(scope))) {
        (Some(false), _) => (Standing::DoesNotApply, applies),
        (_, None) => (Standing::Told, applies),
        // Where it is met in any case, it does not matter whether it applies.
        (None, Some(is_met)) if is_met.truth() == Some(true) => (Standing::Met, is_met),
        (None, Some(is_met)) => (Standing::Unknown, applies.joined(&is_met)),
        (Some(true), Some(is_met)) => {
            let standing = match is_met.truth() {
                Some(true) => Standing::Met,
                Some(false) => Standing::NotMet,
                None => Standing::Unknown,
            };
            (standing, applies.joined(&is_met))
        }
    };
    (Side { standing, takes: truth, exception: None }, reading, open)
}
