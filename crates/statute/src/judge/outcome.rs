//! What follows from the clauses: which step is reached, which could be, and what is missing for the next; under every reading of what
//! sources leave open.

use super::clause::{ClauseVerdict, Standing};
use super::conflict::Conflict;
use crate::fact::Moment;
use crate::rules::{Rules, Step};

/// More readings than these are not told apart: the outcome is unknown.
const MOST_READINGS: usize = 64;

/// The verdict of an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeVerdict {
    /// The outcome, among [`Rules::outcomes`].
    pub outcome: usize,
    /// One where no conflict touches it; else one for each way to read what is open. Empty where there are too many.
    pub readings: Vec<Reading>,
}

/// An outcome under one reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The clause that is read as the one that holds, for each conflict, in their order.
    pub holds: Vec<usize>,
    /// The steps, the highest first.
    pub steps: Vec<StepVerdict>,
    /// The highest step that is reached.
    pub reached: Option<usize>,
    /// The highest step that is reached or could be, when what is unknown becomes known.
    pub possible: Option<usize>,
    /// The highest step that is reached by clauses that are certain.
    pub certain: Option<usize>,
    /// The highest step that clauses which are certain leave possible. None: it is refused with certainty.
    pub certainly_possible: Option<usize>,
}

/// A step under one reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepVerdict {
    /// `Met`, `NotMet` or `Unknown`.
    pub standing: Standing,
    /// The same by certain clauses alone, all others being unknown.
    pub certain: Standing,
    /// What it requires: the clause that holds, and how it stands.
    pub requires: Vec<(usize, Standing)>,
}

pub(super) fn outcomes(
    rules: &Rules,
    verdicts: &[Option<ClauseVerdict>],
    conflicts: &[Conflict],
    moment: Moment,
) -> Vec<OutcomeVerdict> {
    let sources = |outcome: &crate::rules::Outcome| rules.sources.get(outcome.source);
    let in_force =
        |outcome: &crate::rules::Outcome| sources(outcome).is_some_and(|source| source.days.contain(moment.day));
    let outcomes = rules.outcomes.iter().enumerate().filter(|(_, outcome)| in_force(outcome));
    let judged = outcomes.map(|(place, outcome)| {
        let touched = touched(rules, &outcome.steps, conflicts);
        let readings = ways(&touched).into_iter().map(|holds| reading(rules, &outcome.steps, verdicts, holds));
        OutcomeVerdict { outcome: place, readings: readings.collect() }
    });
    judged.collect()
}

/// Conflicts about what the steps require: the clauses that each can be read as; one where a ruling closed it.
fn touched(rules: &Rules, steps: &[Step], conflicts: &[Conflict]) -> Vec<Vec<usize>> {
    let required = |subject: &str| {
        let mut clauses = steps.iter().flat_map(|step| &step.requires).filter_map(|place| rules.clauses.get(*place));
        clauses.any(|clause| clause.subject == subject)
    };
    let touched = conflicts.iter().filter(|conflict| required(&conflict.subject));
    touched.map(|conflict| conflict.ruling.map_or_else(|| conflict.clauses.clone(), |(_, holds)| vec![holds])).collect()
}

/// Every way to choose one clause of each conflict; none where there are too many.
fn ways(touched: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let count = touched.iter().try_fold(1_usize, |count, one| count.checked_mul(one.len()));
    if count.is_none_or(|count| count > MOST_READINGS) {
        return Vec::new();
    }
    touched.iter().fold(vec![Vec::new()], |ways, choices| {
        let longer = |way: &Vec<usize>| -> Vec<Vec<usize>> {
            choices.iter().map(|choice| way.iter().copied().chain([*choice]).collect()).collect()
        };
        ways.iter().flat_map(longer).collect()
    })
}

fn reading(rules: &Rules, steps: &[Step], verdicts: &[Option<ClauseVerdict>], holds: Vec<usize>) -> Reading {
    let steps: Vec<StepVerdict> = steps.iter().map(|step| judged(rules, step, verdicts, &holds)).collect();
    let highest = |is: &dyn Fn(&StepVerdict) -> bool| steps.iter().position(is);
    Reading {
        reached: highest(&|step| step.standing == Standing::Met),
        possible: highest(&|step| step.standing != Standing::NotMet),
        certain: highest(&|step| step.certain == Standing::Met),
        certainly_possible: highest(&|step| step.certain != Standing::NotMet),
        holds,
        steps,
    }
}

fn judged(rules: &Rules, step: &Step, verdicts: &[Option<ClauseVerdict>], holds: &[usize]) -> StepVerdict {
    let requires: Vec<(usize, Standing, Standing)> =
        step.requires.iter().filter_map(|place| governing(rules, *place, verdicts, holds)).collect();
    let all = |standings: &mut dyn Iterator<Item = Standing>| {
        standings.fold(Standing::Met, |all, one| match (all, one) {
            (Standing::NotMet, _) | (_, Standing::NotMet) => Standing::NotMet,
            (Standing::Unknown, _) | (_, Standing::Unknown) => Standing::Unknown,
            _ => Standing::Met,
        })
    };
    StepVerdict {
        standing: all(&mut requires.iter().map(|(_, standing, _)| *standing)),
        certain: all(&mut requires.iter().map(|(_, _, certain)| *certain)),
        requires: requires.iter().map(|(place, standing, _)| (*place, *standing)).collect(),
    }
}

/// The clause that holds in place of a required one, how it stands, and how by what is certain alone. None where it is not in force: then
/// nothing is required.
fn governing(
    rules: &Rules,
    place: usize,
    verdicts: &[Option<ClauseVerdict>],
    holds: &[usize],
) -> Option<(usize, Standing, Standing)> {
    let subject = &rules.clauses.get(place)?.subject;
    let read = holds.iter().copied().find(|held| rules.clauses.get(*held).is_some_and(|held| held.subject == *subject));
    let required = read.unwrap_or(place);
    let verdict = verdicts.get(required)?.as_ref()?;
    // An exception that takes its place stands there. It is not excepted itself: an exception that is takes nobody's place.
    let at = verdict.told.replaced_by().unwrap_or(required);
    let certainly = verdict.certain.replaced_by().unwrap_or(required);
    let told = verdicts.get(at)?.as_ref()?.told.standing;
    let certain = verdicts.get(certainly)?.as_ref()?.certain.standing;
    Some((at, told, if certain == told { told } else { Standing::Unknown }))
}
