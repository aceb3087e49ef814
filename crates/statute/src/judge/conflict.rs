//! Clauses of several sources that speak of the same and disagree. Rank proposes, and the day within one rank; only a ruling closes.

use std::cmp::Ordering;

use super::clause::{ClauseVerdict, Standing};
use crate::act::Acts;
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

/// Every conflict for these verdicts.
pub(super) fn conflicts(
    rules: &Rules,
    verdicts: &[Option<ClauseVerdict>],
    acts: &Acts,
    moment: Moment,
) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    for (subject, clauses) in rules.subjects.iter().filter(|(_, clauses)| clauses.len() > 1) {
        let judged = |place: &usize| Some((*place, standing(verdicts, *place)?));
        let judged: Vec<(usize, Standing)> = clauses.iter().filter_map(judged).collect();
        if judged.windows(2).all(|pair| matches!(pair, [(_, one), (_, other)] if one == other)) {
            continue;
        }
        let clauses: Vec<usize> = judged.iter().map(|(place, _)| *place).collect();
        let ruling = ruling(rules, (subject, &clauses), acts, moment);
        conflicts.push(Conflict { proposed: proposed(rules, &clauses), subject: subject.clone(), clauses, ruling });
    }
    conflicts
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
    let closing =
        rulings.filter(|(_, ruling)| ruling.subject == subject && ruling.on <= moment.known && may(&ruling.organ));
    let holding = closing.filter_map(|(at, ruling)| {
        let holds = rules.clause(&ruling.holds).filter(|place| clauses.contains(place))?;
        Some((ruling.on, at, holds))
    });
    holding.max_by_key(|(on, at, _)| (*on, *at)).map(|(_, at, holds)| (at, holds))
}
