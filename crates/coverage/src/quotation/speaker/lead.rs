//! Of whom a sentence of narration is, and by which other name a person is called.

use std::collections::HashSet;
use std::ops::Range;

use super::reading::Reading;
use super::unnamed::CALLED;
use crate::facts::naming;
use crate::indonesian::letters::distance;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::{Case, Kind};

/// Second names of one text that are remembered.
const SECOND_NAMES: usize = 16;
/// People among whom a misspelt name is sought.
const PEOPLE: usize = 128;
/// Mentions among which second names are sought.
const MENTIONS: usize = 1024;

impl Reading<'_> {
    /// The subject of a sentence that tells no speech: the person with whom it begins, or `current` where it begins with
    /// "ia" or "perempuan itu". None where another person is named beside.
    pub(super) fn lead(&self, range: Range<usize>, current: Option<usize>) -> Option<usize> {
        let start = self.clause_start(range.start, range.end);
        let pronoun = |at: usize| {
            let begins = at == range.start || at == start || self.tokens.is(at.wrapping_sub(1), ',');
            begins && self.tokens.sense(at) == Sense::Pronoun
        };
        let points = range.clone().take(8).any(pronoun) || self.points_to_person(start, range.end);
        if points && self.person_in(range.clone()).is_none() {
            return current;
        }
        let found = self.opening_person(range.clone())?;
        let end = found.written.end;
        let passive = (end..range.end.min(end + 3)).any(|at| self.is_passive(at));
        let only = self.only_person(range.clone()) == Some(found.known);
        (only && !passive && end + 1 < range.end).then_some(found.known)
    }

    /// True where a name is the subject of its sentence, or the agent of its verb.
    pub(super) fn acts(&self, name: &Range<usize>) -> bool {
        let before = self.titles_start(name.start).wrapping_sub(1);
        let office = self.naming.positions.partition_point(|position| position.tokens.end <= before);
        let office = self.naming.positions.get(office).filter(|position| position.tokens.end == before + 1);
        let verb = office.map_or(before, |position| position.tokens.start.wrapping_sub(1));
        let agent =
            self.tokens.says(verb, "oleh") || self.is_passive(verb) || matches!(self.tokens.sense(verb), Sense::Cue(_));
        let next = self.tokens.at(name.end);
        let does =
            next.kind == Kind::Word(Case::Lower) && next.sense != Sense::Function && !self.is_preposition(before);
        agent || does || self.opening_person(self.sentence_of(name.start)).is_some_and(|found| found.written == *name)
    }

    /// True for a place in the first sentence of a paragraph.
    pub(super) fn opens_paragraph(&self, at: usize) -> bool {
        let start = self.sentence_of(at).start;
        start == 0 || self.tokens.back(start, 1).is_break()
    }

    /// The name in "Pria yang akrab disapa Mbah Met itu", where it is the subject.
    pub(super) fn called(&self, range: Range<usize>) -> Option<usize> {
        let start = self.clause_start(range.start, range.end);
        let called = (start..range.end.min(start + 8)).find(|at| self.says_any(*at, CALLED))?;
        let found = self.person_at(self.after_titles(called + 1))?;
        let pointing = self.points_back(found.written.end) && self.person_in(start..called).is_none();
        pointing.then_some(found.known)
    }

    /// "Slamet Riyadi yang akrab disapa Mbah Met", "Rina Wati (RW)", "Surya Adi atau Bang Adi": second names, each with the
    /// person who bears it.
    pub(super) fn second_names(&self) -> Vec<(usize, usize)> {
        let pairs = self.naming.persons.iter().take(MENTIONS).filter_map(|real| {
            let second = self.named_as(self.other_name(real.tokens.end)?)?;
            let words = |known: usize| self.naming.known.get(known).map_or(0, |name| name.split(' ').count());
            let fuller = words(second) > words(real.known);
            let pair = if fuller { (real.known, second) } else { (second, real.known) };
            (second != real.known).then_some(pair)
        });
        let mut seen = HashSet::new();
        let slips = (0..self.naming.known.len().min(PEOPLE)).filter_map(|slip| Some((slip, self.misspelt(slip)?)));
        pairs.chain(slips).filter(|(second, _)| seen.insert(*second)).take(SECOND_NAMES).collect()
    }

    /// Whose name one word of one letter's difference is: "Nanato" beside "Nonato Sarmento".
    fn misspelt(&self, slip: usize) -> Option<usize> {
        let word = self.naming.known.get(slip).filter(|name| name.len() >= 6 && !name.contains(' '))?.to_lowercase();
        let near = |name: &&String| {
            name.contains(' ')
                && name.split(' ').any(|part| part.len() >= 6 && distance(&part.to_lowercase(), &word) == 1)
        };
        let mut fitting = (0..).zip(&self.naming.known).take(PEOPLE).filter(|(_, name)| near(name));
        let (real, _) = fitting.next()?;
        fitting.next().is_none().then_some(real)
    }

    /// Where the other name of a person begins and ends, whose name ends at `end`.
    fn other_name(&self, end: usize) -> Option<Range<usize>> {
        let from = naming::after_degrees(self.tokens, end);
        if self.tokens.is(from, '(') {
            let close = (from + 1..from + 6).find(|at| self.tokens.is(*at, ')'))?;
            return Some(self.after_titles(from + 1)..close);
        }
        let open = |at: &usize| self.tokens.at(*at).is_word() || self.tokens.is(*at, ',');
        let called = (from..from + 6).take_while(open).find(|at| self.says_any(*at, CALLED));
        let other = self.says_any(from, &["atau", "alias"]).then_some(from);
        let start = self.after_titles(called.or(other)? + 1);
        self.person_at(start).map(|found| found.written)
    }

    /// Which of the known people bears exactly this name.
    fn named_as(&self, name: Range<usize>) -> Option<usize> {
        let words = || name.clone().filter(|at| self.tokens.at(*at).is_word()).map(|at| self.tokens.text(at));
        let same = |known: &String| {
            words().next().is_some() && known.to_lowercase().split(' ').eq(words().map(str::to_lowercase))
        };
        self.naming.known.iter().take(PEOPLE).position(same)
    }
}
