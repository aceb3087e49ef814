//! Who is meant by "ujarnya", "kata dia": signs for each person named before are counted, each has its weight, and only who
//! stands clearly before all others, and before "somebody not known", speaks. The weights come from all looked-at truth and
//! from real articles read by people (`tools/truth/speakers.py`).

mod signs;
#[cfg(test)]
mod table;
mod weights;

use super::Reader;
use signs::{Asked, Mentioned, Signs};
use weights::{CLEAR, points};

/// People weighed for one quotation, and mentions looked at to find them.
const PEOPLE: usize = 8;
const MENTIONS: usize = 64;

impl Reader<'_> {
    /// The person meant by a pronoun at `cue`, which brings in the quotation that opens at `open`.
    pub(super) fn meant(&self, open: usize, cue: usize) -> Option<usize> {
        let asked = Asked { open, cue, voice: self.only_voice(open) };
        let (people, mentioned) = (self.people(open), Mentioned::all(self, open));
        #[cfg(test)]
        table::note(self, &asked, &people, &mentioned);
        if let Some(source) = asked.source(self) {
            return Some(source);
        }
        // Whatever the sum: "Seorang penumpang tersenyum. “…,” katanya." is not the official before.
        if asked.is_beside_stranger(self) {
            return None;
        }
        let weigh = |known: &usize| (points(&Signs::of(self, &asked, &mentioned, *known)), Some(*known));
        let nobody = (points(&Signs::of_nobody(self, &asked)), None);
        let mut weighed: Vec<(i64, Option<usize>)> = people.iter().map(weigh).chain([nobody]).collect();
        weighed.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
        let [(most, known), (next, _), ..] = weighed.as_slice() else { return None };
        known.filter(|_| most - next >= CLEAR)
    }

    /// Those of whom the text has spoken, the last named first.
    fn people(&self, open: usize) -> Vec<usize> {
        let persons = &self.reading.naming.persons;
        let until = persons.partition_point(|person| person.tokens.start < open);
        let state = [self.current, self.earlier, self.lead, self.tells, self.quoted.last()];
        let named = persons.iter().take(until).rev().take(MENTIONS).map(|person| self.real(person.known));
        let mut people = Vec::new();
        for known in state.into_iter().flatten().chain(named) {
            if !people.contains(&known) && people.len() < PEOPLE {
                people.push(known);
            }
        }
        people
    }
}
