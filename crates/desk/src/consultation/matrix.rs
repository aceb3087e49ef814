//! The matrix: every point with its answer, by clause in the order of the text, alike ones as one with all who said it.

use std::collections::BTreeMap;

use domain::consultation::Stance;
use store::consultation::{Contribution, Point, Reply};

use super::see::Seen;

/// Who says something.
pub type Said<'a> = (&'a Contribution, &'a Point);

/// Points that say the same about one clause.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// The clause; empty for the whole.
    pub clause: &'a str,
    /// Where they stand.
    pub stance: Stance,
    /// Who says it; the words of the first stand for all.
    pub said: Vec<Said<'a>>,
    /// The answer, where all have the same one.
    pub reply: Option<&'a Reply>,
    /// Whether every one of them is answered.
    pub is_answered: bool,
}

/// The whole matrix.
#[derive(Debug, Clone, Default)]
pub struct Matrix<'a> {
    /// What is said about the whole first, then by clause.
    pub groups: Vec<Group<'a>>,
    /// Points, and how many of them are answered.
    pub points: (usize, usize),
}

/// The points that stand, grouped.
pub fn matrix(seen: &Seen) -> Matrix<'_> {
    let by_id = seen.by_id();
    let order = clauses_in_order(seen);
    let mut by_clause: BTreeMap<(usize, &str, Stance), Vec<Said<'_>>> = BTreeMap::new();
    let mut points = (0, 0);
    for point in &seen.points {
        let Some(one) = by_id.get(&point.contribution).filter(|one| one.stands()) else { continue };
        points.0 += 1;
        points.1 += usize::from(point.reply.is_some());
        let clause = point.said.clause.as_str();
        let place = if clause.is_empty() { 0 } else { order.get(clause).map_or(usize::MAX, |place| place + 1) };
        by_clause.entry((place, clause, point.said.stance)).or_default().push((one, point));
    }
    let mut groups = Vec::new();
    for ((_, clause, stance), said) in by_clause {
        for said in alike(said) {
            let first = said.first().and_then(|(_, point)| point.reply);
            let is_answered = said.iter().all(|(_, point)| point.reply.is_some());
            let same = said.iter().all(|(_, point)| point.reply == first);
            let reply = first.filter(|_| same).and_then(|id| seen.replies.get(&id));
            groups.push(Group { clause, stance, said, reply, is_answered });
        }
    }
    Matrix { groups, points }
}

/// The place of each clause in the text.
fn clauses_in_order(seen: &Seen) -> BTreeMap<String, usize> {
    let Some(text) = &seen.text else { return BTreeMap::new() };
    super::clauses(&text.content).into_iter().enumerate().map(|(place, clause)| (clause, place)).collect()
}

/// Those that say the same, by the engine's spans; the largest group first. What members and organisations say of positions is kept apart by
/// nothing but its words: an answer may stand for all.
fn alike(said: Vec<Said<'_>>) -> Vec<Vec<Said<'_>>> {
    let words: Vec<String> =
        said.iter().map(|(_, point)| format!("{}\n{}", point.said.text, point.said.wanted)).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let groups = coverage::alike(&words);
    let mut groups: Vec<Vec<Said<'_>>> =
        groups.into_iter().map(|group| group.into_iter().filter_map(|at| said.get(at).copied()).collect()).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    groups
}
