//! Clauses of several sources that speak of the same and come out differently. Rank proposes, and the day within one rank; only a ruling
//! closes.

use std::cmp::Ordering;

use super::clause::{ClauseVerdict, Standing};
use crate::act::{Acts, Ruling};
use crate::fact::Moment;
use crate::rules::Rules;

/// Clauses that disagree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// What they speak of.
    pub subject: String,
    /// The clauses.
    pub clauses: Vec<usize>,
    /// The one that rank proposes, or among one rank the younger; none where they are of different families.
    pub proposed: Option<usize>,
    /// The ruling that closes it, among [`Acts::rulings`], and the clause that holds.
    pub ruling: Option<(usize, usize)>,
}

/// Every subject on which an organ ruled or clauses come out differently, also where one of them only lacks a fact.
pub(super) fn conflicts(
    rules: &Rules,
    verdicts: &[Option<ClauseVerdict>],
    acts: &Acts,
    moment: Moment,
) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    for (subject, clauses) in rules.subjects.iter().filter(|(_, clauses)| clauses.len() > 1) {
        let is_in_force = |place: &usize| verdicts.get(*place).is_some_and(Option::is_some);
        let in_force: Vec<usize> = clauses.iter().copied().filter(is_in_force).collect();
        // The one that holds by a ruling holds also where it is excepted, or does not apply, or stands like the other.
        let ruling = if in_force.len() > 1 { ruling(rules, (subject, &in_force), acts, moment) } else { None };
        let judged = |place: &usize| Some((*place, standing(verdicts, *place)?));
        let judged: Vec<(usize, Standing)> = in_force.iter().filter_map(judged).collect();
        let is_one = judged.windows(2).all(|pair| matches!(pair, [(_, one), (_, other)] if one == other));
        if is_one && ruling.is_none() {
            continue;
        }
        let clauses: Vec<usize> = judged.iter().map(|(place, _)| *place).collect();
        conflicts.push(Conflict { proposed: proposed(rules, &clauses), subject: subject.clone(), clauses, ruling });
    }
    conflicts
}

/// Whether one of its clauses is met and another is not: beside what is unknown nothing disagrees yet.
pub(super) fn is_disagreement(conflict: &Conflict, verdicts: &[Option<ClauseVerdict>]) -> bool {
    let is = |standing| conflict.clauses.iter().any(|place| self::standing(verdicts, *place) == Some(standing));
    is(Standing::Met) && is(Standing::NotMet)
}

/// How a clause stands, where it judges.
fn standing(verdicts: &[Option<ClauseVerdict>], place: usize) -> Option<Standing> {
    let standing = verdicts.get(place)?.as_ref()?.standing;
    matches!(standing, Standing::Met | Standing::NotMet | Standing::Unknown).then_some(standing)
}

/// The clause that is above all others: by rank, and within one rank by the day since which it is in force.
fn proposed(rules: &Rules, clauses: &[usize]) -> Option<usize> {
    let above = |one: usize, other: usize| -> Option<bool> {
        let (one, other) = (rules.clauses.get(one)?, rules.clauses.get(other)?);
        let (source, beside) = (rules.sources.get(one.source)?, rules.sources.get(other.source)?);
        Some(match source.rank.beside(beside.rank)? {
            Ordering::Equal => one.days.from? > other.days.from?,
            order => order == Ordering::Greater,
        })
    };
    let is_above_all = |one: usize| clauses.iter().all(|other| *other == one || above(one, *other) == Some(true));
    clauses.iter().copied().find(|one| is_above_all(*one))
}

/// The last ruling by an organ that a source of these clauses names for it.
fn ruling(rules: &Rules, (subject, clauses): (&str, &[usize]), acts: &Acts, moment: Moment) -> Option<(usize, usize)> {
    let may = |organ: &str| {
        let sources = clauses.iter().filter_map(|place| rules.sources.get(rules.clauses.get(*place)?.source));
        sources.filter_map(|source| source.ruled_by.as_ref()).any(|named| named.id == organ)
    };
    let rulings = acts.rulings.iter().enumerate();
    let is_known = |ruling: &Ruling| ruling.on.max(ruling.known) <= moment.known;
    let closing = rulings.filter(|(_, ruling)| ruling.subject == subject && is_known(ruling) && may(&ruling.organ));
    let holding = closing.filter_map(|(at, ruling)| {
        let holds = rules.clause(&ruling.holds).filter(|place| clauses.contains(place))?;
        Some((ruling.on, at, holds))
    });
    holding.max_by_key(|(on, at, _)| (*on, *at)).map(|(_, at, holds)| (at, holds))
}
