//! The verdict of each clause, exceptions first.

use std::collections::BTreeMap;

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
    /// Whether a verdict may rest on it: its text and the parameters it used were read, or somebody confirmed them.
    pub is_certain: bool,
    /// Names that decided it.
    pub grounds: Vec<usize>,
    /// Names that are missing to decide it.
    pub missing: Vec<usize>,
    /// It was beyond computing: too large a number, a share of nothing.
    pub is_beyond: bool,
    /// The exception that takes its place, or would if it were known whether it applies.
    pub exception: Option<usize>,
    /// Whether it applies; none where that is unknown.
    pub(super) applies: Option<bool>,
}

struct Names<'a> {
    of: &'a BTreeMap<String, usize>,
    known: &'a [NameVerdict<'a>],
}

impl Scope for Names<'_> {
    fn value(&self, name: &str) -> (usize, Option<Value>) {
        let place = self.of.get(name).copied().unwrap_or(usize::MAX);
        (place, self.known.get(place).and_then(NameVerdict::value).cloned())
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
        let verdict = verdict(rules, clause, names, (acts, moment), &verdicts);
        if let Some(to) = verdicts.get_mut(*place) {
            *to = Some(verdict);
        }
    }
    verdicts
}

fn verdict(
    rules: &Rules,
    clause: &Clause,
    names: &[NameVerdict<'_>],
    (acts, moment): (&Acts, Moment),
    before: &[Option<ClauseVerdict>],
) -> ClauseVerdict {
    let empty = BTreeMap::new();
    let of = rules.sources.get(clause.source).map_or(&empty, |source| &source.names);
    let scope = Names { of, known: names };
    let mut verdict = own(clause, &scope);
    verdict.is_certain = is_certain(rules, clause, acts, moment)
        && verdict.grounds.iter().all(|name| names.get(*name).is_some_and(NameVerdict::is_certain));
    for special in &clause.excepted_by {
        let Some(exception) = before.get(*special).and_then(Option::as_ref) else { continue };
        let is_idle = exception.standing == Standing::Excepted || exception.applies == Some(false);
        if is_idle || verdict.standing == Standing::DoesNotApply {
            continue;
        }
        if exception.applies == Some(true) {
            return ClauseVerdict { standing: Standing::Excepted, exception: Some(*special), ..verdict };
        }
        // Whether the exception applies is unknown: what both say alike holds anyway, and a mere exemption takes nothing away.
        let is_alike = exception.standing == verdict.standing
            || (exception.standing == Standing::Told && verdict.standing == Standing::Met);
        if !is_alike {
            verdict.standing = Standing::Unknown;
            verdict.exception = Some(*special);
            let more: Vec<usize> =
                exception.missing.iter().filter(|name| !verdict.missing.contains(name)).copied().collect();
            verdict.missing.extend(more);
        }
    }
    verdict
}

/// The clause for itself, whatever excepts from it.
fn own(clause: &Clause, scope: &Names<'_>) -> ClauseVerdict {
    let applies = clause.applies.as_ref().map(|applies| applies.evaluate(scope));
    let truth = applies.as_ref().map_or(Some(true), Reading::truth);
    let of = |standing, reading: Reading| ClauseVerdict {
        standing,
        applies: truth,
        is_certain: false,
        grounds: reading.grounds,
        missing: reading.missing,
        is_beyond: reading.is_beyond,
        exception: None,
    };
    let is_met = clause.is_met.as_ref().map(|is_met| is_met.evaluate(scope));
    match (applies, is_met) {
        (Some(applies), _) if applies.truth() == Some(false) => of(Standing::DoesNotApply, applies),
        (applies, None) => of(Standing::Told, applies.unwrap_or_default()),
        // Where it is met in any case, it does not matter whether it applies.
        (Some(applies), Some(is_met)) if applies.truth().is_none() && is_met.truth() != Some(true) => {
            of(Standing::Unknown, applies)
        }
        (_, Some(is_met)) => {
            let standing = match is_met.truth() {
                Some(true) => Standing::Met,
                Some(false) => Standing::NotMet,
                None => Standing::Unknown,
            };
            of(standing, is_met)
        }
    }
}

/// Whether what the clause says was read in its source, or somebody confirmed it by then.
fn is_certain(rules: &Rules, clause: &Clause, acts: &Acts, moment: Moment) -> bool {
    let source = rules.sources.get(clause.source).map_or("", |source| source.id.as_str());
    let confirmed = acts.confirmations.iter().filter(|confirmed| confirmed.on <= moment.known);
    clause.status.is_certain()
        || confirmed.into_iter().any(|confirmed| confirmed.of == clause.key || confirmed.of == source)
}
