//! The matrix: every point with its answer, by clause in the order of the text, alike ones as one with all who said it.

use std::collections::{BTreeMap, BTreeSet};

use domain::consultation::Stance;
use domain::id::{ContributionId, ReplyId};
use store::consultation::{Contribution, Point, Reply};

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
    /// Whether their words are closed: what they say is not known to be the same.
    pub is_closed: bool,
}

/// The whole matrix.
#[derive(Debug, Clone, Default)]
pub struct Matrix<'a> {
    /// What is said about the whole first, then by clause.
    pub groups: Vec<Group<'a>>,
    /// Points, and how many of them are answered.
    pub points: (usize, usize),
}

/// What was said, and about which text.
#[derive(Debug, Clone, Copy)]
pub struct Heard<'a> {
    /// The text.
    pub content: &'a str,
    /// Contributions; those that do not stand are left out.
    pub contributions: &'a [Contribution],
    /// Their points.
    pub points: &'a [Point],
    /// Answers.
    pub replies: &'a BTreeMap<ReplyId, Reply>,
    /// Contributions whose words are closed to who looks.
    pub closed: &'a BTreeSet<ContributionId>,
}

impl Heard<'_> {
    /// Points that stand and wait for an answer or have one, and how many have one. What was taken down needs none.
    pub fn counts(&self) -> (usize, usize) {
        let stands = |one: &&Contribution| one.stands() && one.taken_down.is_none();
        let standing: BTreeSet<_> = self.contributions.iter().filter(stands).map(|one| one.id).collect();
        let points = self.points.iter().filter(|point| standing.contains(&point.contribution));
        points.fold((0, 0), |(all, answered), point| (all + 1, answered + usize::from(point.reply.is_some())))
    }
}

/// The points that stand, grouped.
pub fn matrix<'a>(heard: &Heard<'a>) -> Matrix<'a> {
    let by_id: BTreeMap<_, _> = heard.contributions.iter().map(|one| (one.id, one)).collect();
    let order: BTreeMap<String, usize> =
        super::clauses(heard.content).into_iter().enumerate().map(|(place, clause)| (clause, place)).collect();
    let mut by_clause: BTreeMap<(usize, &str, Stance, bool), Vec<Said<'_>>> = BTreeMap::new();
    for point in heard.points {
        let Some(one) = by_id.get(&point.contribution).filter(|one| one.stands()) else { continue };
        let clause = point.said.clause.as_str();
        let place = if clause.is_empty() { 0 } else { order.get(clause).map_or(usize::MAX, |place| place + 1) };
        let is_closed = heard.closed.contains(&one.id);
        by_clause.entry((place, clause, point.said.stance, is_closed)).or_default().push((one, point));
    }
    let mut groups = Vec::new();
    for ((_, clause, stance, is_closed), said) in by_clause {
        let alike = if is_closed { said.into_iter().map(|said| vec![said]).collect() } else { alike(said) };
        for said in alike {
            let first = said.first().and_then(|(_, point)| point.reply);
            let is_answered = said.iter().all(|(one, point)| point.reply.is_some() || one.taken_down.is_some());
            let same = said.iter().all(|(_, point)| point.reply == first);
            let reply = first.filter(|_| same).and_then(|id| heard.replies.get(&id));
            groups.push(Group { clause, stance, said, reply, is_answered, is_closed });
        }
    }
    Matrix { groups, points: heard.counts() }
}

/// Those that say the same, by the engine's spans; the largest group first. Who gives reasons and who gives wording are told apart: the same
/// words mean another thing there.
fn alike(said: Vec<Said<'_>>) -> Vec<Vec<Said<'_>>> {
    let mut kinds: BTreeMap<(bool, bool), Vec<Said<'_>>> = BTreeMap::new();
    for one in said {
        kinds.entry((one.1.said.text.is_empty(), one.1.said.wanted.is_empty())).or_default().push(one);
    }
    let mut groups: Vec<Vec<Said<'_>>> = Vec::new();
    for said in kinds.into_values() {
        let words: Vec<String> =
            said.iter().map(|(_, point)| format!("{}\n{}", point.said.text, point.said.wanted)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let found = coverage::alike(&words).into_iter();
        groups.extend(found.map(|group| group.into_iter().filter_map(|at| said.get(at).copied()).collect::<Vec<_>>()));
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    groups
}
