//! Who speaks: the name beside the cue, a pronoun or title back to the person meant, or the speaker before. A wrong
//! speaker is worse than none, so whatever leaves a doubt gives none.

mod phrase;
mod reading;
mod subject;
mod unnamed;

use std::ops::Range;

use super::cue::Spoken;
use crate::facts::naming::Naming;
use crate::indonesian::lexicon::{Cue, Sense};
use crate::indonesian::token::Tokens;
use reading::Reading;

/// A person, where they are written, and whether that took more than reading a name.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) known: usize,
    pub(super) written: Range<usize>,
    pub(super) inferred: bool,
}

/// What a phrase says of its speaker.
enum Phrase {
    Person(Found),
    /// A pronoun or "pria itu": the person last spoken of.
    Same(Range<usize>),
    /// "guru tari itu": the person last spoken of, unless that one holds an office.
    Layman(Range<usize>),
    /// An organisation, whose name ends here: the person last spoken of, if he speaks for it.
    Body(usize),
    /// Somebody else, not known.
    Stranger,
}

/// Reads the text in order and keeps in mind of whom it speaks.
pub(super) struct Reader<'t> {
    reading: Reading<'t>,
    /// The person last speaking, or brought in to speak; none when that is in doubt.
    current: Option<usize>,
    /// The speaker before, as long as nobody else has spoken: the one who goes on where a cue says "tambahnya".
    earlier: Option<usize>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(tokens: &'t Tokens<'t>, naming: &'t Naming) -> Self {
        let sentences = crate::indonesian::sentence::bounds(tokens);
        Self { reading: Reading { tokens, naming, sentences }, current: None, earlier: None }
    }

    /// The speaker of each quotation.
    pub(super) fn speakers(mut self, spoken: &[Spoken]) -> Vec<Option<Found>> {
        let (mut found, mut from): (Vec<Option<Found>>, usize) = (Vec::new(), 0);
        let mut before: Option<(&Spoken, Option<Found>)> = None;
        for quotation in spoken {
            let own = before.as_ref().and_then(|(earlier, _)| earlier.after);
            let told = self.narrate(from, quotation.open, own);
            let previous = before.as_ref().filter(|(earlier, _)| !self.breaks_between(earlier.next, quotation.open));
            let speaker =
                self.speaker(quotation, told, previous.and_then(|(_, speaker)| speaker.clone()), previous.is_some());
            let certain = quotation.after.is_some() || quotation.before.is_some() || speaker.is_some();
            self.current = speaker.as_ref().map(|speaker| speaker.known).or(self.current.filter(|_| !certain));
            self.earlier = self.current;
            found.push(speaker.clone());
            before = Some((quotation, speaker));
            from = quotation.next;
        }
        found
    }

    fn speaker(
        &mut self,
        quotation: &Spoken,
        told: bool,
        previous: Option<Found>,
        same_paragraph: bool,
    ) -> Option<Found> {
        let subject = quotation.before.and_then(|cue| self.reading.at_cue(cue, quotation.open));
        let Some(cue) = quotation.after else {
            return match subject {
                // No cue of its own: it goes on from the quotation, or from the speech told, before it in the paragraph.
                None if told => self.current.map(|known| self.unwritten(known, quotation.open)),
                None if same_paragraph => previous.map(|found| Found { inferred: true, ..found }),
                None => None,
                Some(phrase) => self.resolve(phrase),
            };
        };
        match (self.reading.after_cue(cue), subject) {
            (Phrase::Same(written), Some(subject @ (Phrase::Person(_) | Phrase::Stranger | Phrase::Body(_)))) => {
                self.resolve(subject).map(|found| Found { written, inferred: true, ..found })
            }
            (Phrase::Same(written), _) if self.reading.goes_on(cue) => {
                self.current.or(self.earlier).map(|known| Found { known, written, inferred: true })
            }
            (phrase, _) => self.resolve(phrase),
        }
    }

    /// The person whom a phrase means here.
    fn resolve(&self, phrase: Phrase) -> Option<Found> {
        let (known, written) = match phrase {
            Phrase::Person(found) => return Some(found),
            Phrase::Same(written) => (self.current, written),
            Phrase::Layman(written) => (self.current.filter(|known| !self.reading.holds_office(*known)), written),
            Phrase::Body(at) => (self.body(at), at..at + 1),
            Phrase::Stranger => (None, 0..0),
        };
        known.map(|known| Found { known, written, inferred: true })
    }

    /// Who speaks for an organisation: the person last spoken of, if an office of his names it.
    fn body(&self, at: usize) -> Option<usize> {
        self.current.filter(|known| self.reading.serves(*known, at))
    }

    fn unwritten(&self, known: usize, open: usize) -> Found {
        let persons = &self.reading.naming.persons;
        let at = persons.partition_point(|person| person.tokens.start < open);
        let mention = persons.iter().take(at).rev().take(64).find(|person| person.known == known);
        let written = mention.map_or(open..open, |person| person.tokens.clone());
        Found { known, written, inferred: true }
    }

    fn breaks_between(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| self.reading.tokens.at(at).is_break())
    }

    /// Reads the sentences between two quotations. True when the last of them, in the paragraph of `to`, tells what the
    /// current person says.
    fn narrate(&mut self, from: usize, to: usize, own: Option<usize>) -> bool {
        let mut index = self.reading.sentences.partition_point(|sentence| sentence.end <= from);
        let (mut told, mut spoke) = (false, false);
        while let Some(sentence) = self.reading.sentences.get(index).filter(|sentence| sentence.start < to).cloned() {
            index += 1;
            let range = sentence.start.max(from)..sentence.end.min(to);
            // The sentence that holds the cue of the quotation before belongs to that quotation, and the one that runs
            // up to the next mark to the next.
            if own.is_some_and(|cue| range.contains(&cue)) || range.is_empty() {
                continue;
            }
            told = if range.end == to && sentence.end > to { told } else { self.sentence(range, spoke) };
            spoke |= told;
            if self.reading.tokens.at(sentence.end).is_break() && sentence.end < to {
                (told, spoke) = (false, false);
            }
        }
        told
    }

    /// Reads a sentence of narration; true when it tells what a known person says. `spoke`: one before it in the
    /// paragraph did, so that this one goes on with it.
    fn sentence(&mut self, range: Range<usize>, spoke: bool) -> bool {
        if self.reading.is_background(range.start) {
            return false;
        }
        let verb = self.speech(range.clone());
        let weak = spoke && verb.is_some_and(|verb| self.reading.is_weak(verb));
        let phrase = verb.filter(|_| !weak).and_then(|verb| self.reading.at_cue(verb, range.end));
        if let Some(phrase) = phrase {
            self.current = self.resolve(phrase).map(|found| found.known);
            self.earlier = self.current;
            return self.current.is_some();
        }
        self.current = self.after_sentence(range, spoke);
        false
    }

    /// The word that brings in speech in a sentence of narration: "Surya menilai", "Upaya ini, kata Surya, …".
    fn speech(&self, range: Range<usize>) -> Option<usize> {
        let tokens = self.reading.tokens;
        range.into_iter().find(|at| match tokens.sense(*at) {
            Sense::Cue(Cue::Active | Cue::According | Cue::Passive) => true,
            Sense::Cue(Cue::Stem) => self.reading.names_speaker(*at),
            _ => false,
        })
    }

    /// Of whom the text goes on to speak after a sentence that tells no speech. Whoever is only named in it, or has
    /// something done to him, takes nobody's place.
    fn after_sentence(&mut self, range: Range<usize>, spoke: bool) -> Option<usize> {
        let start = self.reading.clause_start(range.start, range.end);
        if let Some(found) = self.reading.opening_person(range.clone()) {
            return self.new_subject(&found, range.end, spoke);
        }
        if let Some(office) = self.reading.position_at(start) {
            return if spoke { self.current } else { self.reading.titled(office) };
        }
        if self.reading.begins_somebody(start) {
            self.earlier = None;
            return None;
        }
        if self.reading.begins_crowd(start) {
            let closed = self.reading.tokens.at(range.end).is_break();
            let agent = self.reading.begins_agent(start);
            return self.current.filter(|_| spoke || closed || agent || start > range.start);
        }
        if self.reading.begins_with_name(start) {
            return None;
        }
        if let Some(found) = self.reading.source_of(start, range.end) {
            self.earlier = Some(found.known);
            return Some(found.known);
        }
        let closed = self.reading.tokens.at(range.end).is_break();
        let news =
            !spoke && !closed && self.reading.person_in(range.clone()).is_some_and(|p| self.reading.is_first(&p));
        self.current.filter(|_| !news).or_else(|| self.only_person(range).filter(|_| self.earlier.is_none()))
    }

    /// The one person of a sentence.
    fn only_person(&self, range: Range<usize>) -> Option<usize> {
        let first = self.reading.person_in(range.clone())?;
        let persons = &self.reading.naming.persons;
        let from = persons.partition_point(|person| person.tokens.start < range.start);
        let mut named = persons.iter().skip(from).take_while(|person| person.tokens.start < range.end);
        named.all(|person| person.known == first.known).then_some(first.known)
    }

    /// A person is the subject of a sentence that tells no speech. A new one is brought in to speak; of one known
    /// before, the speaker may be telling.
    fn new_subject(&self, found: &Found, end: usize, spoke: bool) -> Option<usize> {
        let passive = (found.written.end..end.min(found.written.end + 3)).any(|at| self.reading.is_passive(at));
        let known = Some(found.known);
        if self.current == known || self.reading.is_joined(found.written.end) {
            return self.current.filter(|_| !self.reading.is_joined(found.written.end));
        }
        if spoke || passive {
            return self.current;
        }
        // "Begitu pula Wali Kota Rina Wati."
        if found.written.end + 1 >= end {
            return self.current.filter(|_| !self.reading.is_first(found));
        }
        let nobody = self.current.is_none() && self.earlier.is_none();
        if nobody || self.earlier == known && self.current.is_none() || self.reading.is_first(found) {
            known
        } else {
            None
        }
    }
}
