//! Of whom a sentence of narration is, and by which other name a person is called.

use std::ops::Range;

use super::reading::Reading;
use super::unnamed::CALLED;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::{Case, Kind};

/// Second names of one text that are remembered.
const SECOND_NAMES: usize = 16;

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

    /// "Slamet Riyadi yang akrab disapa Mbah Met": second names, each with the person who bears it.
    pub(super) fn second_names(&self) -> Vec<(usize, usize)> {
        let pairs = self.naming.persons.windows(2).filter_map(|pair| {
            let [real, second] = pair else { return None };
            let between = real.tokens.end..self.titles_start(second.tokens.start);
            let called = between.len() <= 6 && between.clone().any(|at| self.says_any(at, CALLED));
            let one = between.clone().all(|at| self.tokens.at(at).is_word() || self.tokens.is(at, ','));
            (called && one && real.known != second.known).then_some((second.known, real.known))
        });
        pairs.take(SECOND_NAMES).collect()
    }
}
