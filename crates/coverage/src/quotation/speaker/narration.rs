//! The sentences between two quotations: whom they bring in to speak, and who is only written of.

use std::ops::Range;

use super::{Found, Reader};
use crate::indonesian::lexicon::{Cue, Sense};

impl Reader<'_> {
    /// Reads the sentences between two quotations. True when the last of them, in the paragraph of `to`, tells what the
    /// current person says.
    pub(super) fn narrate(&mut self, from: usize, to: usize, own: Option<usize>) -> bool {
        let mut index = self.reading.sentences.partition_point(|sentence| sentence.end <= from);
        let (mut told, mut spoke) = (false, false);
        (self.lead, self.tells) = (None, None);
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
            self.tells = self.current.filter(|_| spoke);
            if self.reading.tokens.at(sentence.end).is_break() && sentence.end < to {
                (told, spoke) = (false, false);
            }
        }
        told
    }

    /// Reads a sentence of narration; true when it tells what a known person says. `spoke`: one before it in the
    /// paragraph did, so that this one goes on with it.
    fn sentence(&mut self, range: Range<usize>, spoke: bool) -> bool {
        if let Some((second, real)) = self.reading.called(range.clone()).zip(self.current) {
            self.second_names.push((second, real));
        }
        let told = self.told(range.clone(), spoke);
        self.lead = if told { self.current } else { self.reading.lead(range, self.current) };
        told
    }

    fn told(&mut self, range: Range<usize>, spoke: bool) -> bool {
        if self.reading.is_background(range.start) || self.reading.cites_record(range.clone()) {
            return false;
        }
        let verb = self.speech(range.clone());
        let weak = spoke && verb.is_some_and(|verb| self.reading.is_weak(verb));
        let phrase = verb.filter(|_| !weak).and_then(|verb| self.reading.at_cue(verb, range.end));
        if let Some(phrase) = phrase {
            self.current = self.resolve(phrase).map(|found| found.known);
            self.earlier = self.current;
            self.stranger |= self.current.is_none();
            if let Some(known) = self.current {
                self.quoted.add(known);
            }
            return self.current.is_some();
        }
        self.current = self.after_sentence(range, spoke);
        false
    }

    /// The word that brings in speech in a sentence of narration: "Surya menilai", "Upaya ini, kata Surya, …".
    pub(super) fn speech(&self, range: Range<usize>) -> Option<usize> {
        let tokens = self.reading.tokens;
        range.into_iter().find(|at| match tokens.sense(*at) {
            Sense::Cue(Cue::Active | Cue::Passive) => true,
            Sense::Cue(Cue::According) => self.reading.is_according(*at),
            Sense::Cue(Cue::Stem) => self.reading.names_speaker(*at),
            _ => false,
        })
    }

    /// Of whom the text goes on to speak after a sentence that tells no speech. Whoever is only named in it, or has
    /// something done to him, takes nobody's place.
    fn after_sentence(&mut self, range: Range<usize>, spoke: bool) -> Option<usize> {
        if let Some(found) = self.reading.presented(range.clone()) {
            return Some(found.known);
        }
        let start = self.reading.clause_start(range.start, range.end);
        if self.reading.points_to_person(start, range.end) {
            return self.current;
        }
        if let Some(found) = self.reading.opening_person(range.clone()) {
            return self.new_subject(&found, range.end, spoke);
        }
        if let Some(office) = self.reading.position_at(start) {
            // "Bidan Desa Pulau Meti sejak 2016 ini".
            let end = self.reading.position_end(start).unwrap_or(start);
            let pointing = (end..range.end.min(end + 4)).any(|at| self.reading.points_back(at));
            if spoke {
                return self.current;
            }
            let holder = self.reading.titled(office).or(self.current.filter(|_| pointing));
            self.stranger |= holder.is_none();
            return holder;
        }
        if self.reading.begins_somebody(start) {
            (self.earlier, self.stranger) = (None, true);
            return None;
        }
        if self.reading.begins_crowd(start) {
            let closed = self.reading.tokens.at(range.end).is_break();
            let agent = self.reading.begins_agent(start);
            let goes_on = spoke || closed || agent || start > range.start;
            self.stranger |= !goes_on;
            return self.current.filter(|_| goes_on);
        }
        if self.reading.begins_with_name(start) {
            self.stranger = true;
            return None;
        }
        if let Some(found) = self.reading.source_of(range.start, start, range.end) {
            self.earlier = Some(found.known);
            return Some(found.known);
        }
        let closed = self.reading.tokens.at(range.end).is_break();
        let news =
            !spoke && !closed && self.reading.person_in(range.clone()).is_some_and(|p| self.reading.is_first(&p));
        self.current.filter(|_| !news).or_else(|| self.reading.only_person(range).filter(|_| self.earlier.is_none()))
    }

    /// A person is the subject of a sentence that tells no speech. A new one is brought in to speak; of one known
    /// before, the speaker may be telling.
    fn new_subject(&self, found: &Found, end: usize, spoke: bool) -> Option<usize> {
        let passive = (found.written.end..end.min(found.written.end + 3)).any(|at| self.reading.is_passive(at));
        let known = Some(found.known);
        if self.current == known || self.reading.is_joined(found.written.end) {
            return self.current.filter(|_| !self.reading.is_joined(found.written.end));
        }
        if self.reading.reacts(found.written.end) {
            return known;
        }
        if spoke || passive {
            return self.current;
        }
        // Who was quoted before and opens a paragraph speaks again.
        if self.quoted.contains(found.known) && self.reading.opens_paragraph(found.written.start) {
            return known;
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
