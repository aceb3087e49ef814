//! The signs for and against "this person speaks here", each one or nought.

use std::ops::Range;

use super::super::{Phrase, Reader};
use crate::indonesian::lexicon::people::RELATED;

/// Names of the signs, in the order of their values.
pub(super) const NAMES: [&str; 38] = [
    "current",
    "earlier",
    "lead",
    "tells",
    "voice",
    "last_quoted",
    "last_quoted_goes_on",
    "quoted",
    "only_quoted",
    "nearest",
    "second_nearest",
    "last_sentence",
    "last_paragraph",
    "far",
    "acts",
    "opens",
    "object",
    "often",
    "most",
    "office",
    "first",
    "new",
    "new_acts",
    "same_paragraph",
    "new_here",
    "opens_here",
    "passive",
    "owned",
    "nobody",
    "nobody_stranger",
    "nobody_crowd",
    "nobody_somebody",
    "nobody_name",
    "nobody_no_current",
    "nobody_unquoted",
    "nobody_here",
    "nobody_unnamed",
    "nobody_told",
];

/// Tokens back that are looked at: a text without any stop must not be read again for each quotation.
const REACH: usize = 512;

/// Sentences back from which a name is far.
const FAR: usize = 5;

/// The quotation whose speaker is asked for.
pub(super) struct Asked {
    pub(super) open: usize,
    pub(super) cue: usize,
    /// The only voice so far.
    pub(super) voice: Option<usize>,
}

impl Asked {
    /// The sentence before the quotation.
    fn before(&self, reader: &Reader<'_>) -> Range<usize> {
        let sentence = reader.reading.sentence_of(self.open.wrapping_sub(2));
        sentence.start.max(self.open.saturating_sub(REACH)).min(sentence.end)..sentence.end
    }

    /// "Cerita serupa datang dari Rina Wati.": of whose words the sentence before tells.
    pub(super) fn source(&self, reader: &Reader<'_>) -> Option<usize> {
        let reading = &reader.reading;
        let last = self.before(reader);
        let start = reading.clause_start(last.start, last.end);
        let source = reading.source_of(last.start, start, last.end).filter(|_| last.start >= reader.since)?;
        Some(reader.real(source.known))
    }

    /// True after "Seorang penumpang tersenyum lebar.": somebody was brought in whom the text does not name.
    pub(super) fn is_for_somebody(&self, reader: &Reader<'_>) -> bool {
        let reading = &reader.reading;
        let last = self.before(reader);
        let start = reading.clause_start(last.start, last.end);
        last.start >= reader.since
            && reading.begins_somebody(start)
            && !reading.points_to_person(start, last.end)
            && reading.person_in(last).is_none()
    }

    /// The same for people in general and for offices without their holders, where the quotation stands in their
    /// paragraph; and after two people at once.
    pub(super) fn is_beside_stranger(&self, reader: &Reader<'_>) -> bool {
        let reading = &reader.reading;
        let last = self.before(reader);
        if last.start < reader.since {
            return false;
        }
        let start = reading.clause_start(last.start, last.end);
        if reading.opening_person(last.clone()).is_some_and(|found| reading.is_joined(found.written.end)) {
            return true;
        }
        let same = !(last.start..self.open).any(|at| reading.tokens.at(at).is_break());
        let named = reading.person_in(last.clone()).filter(|found| {
            let before = reading.titles_start(found.written.start).wrapping_sub(1);
            !reading.names_another(before) && !reading.is_one_of(before, RELATED)
        });
        let office = || reading.position_at(start).is_some_and(|office| reading.titled(office).is_none());
        same && named.is_none()
            && !reading.points_to_person(start, last.end)
            && (reading.begins_somebody(start) || reading.begins_crowd(start) || office())
    }
}

/// A person named before, and where.
pub(super) struct Mentioned {
    known: usize,
    last: Range<usize>,
    /// Where the names begin, the last first.
    places: Vec<usize>,
}

impl Mentioned {
    /// Everybody named in the last mentions before `open`.
    pub(super) fn all(reader: &Reader<'_>, open: usize) -> Vec<Self> {
        let persons = &reader.reading.naming.persons;
        let until = persons.partition_point(|person| person.tokens.start < open);
        let mut all: Vec<Self> = Vec::new();
        for person in persons.iter().take(until).rev().take(super::MENTIONS) {
            let known = reader.real(person.known);
            match all.iter_mut().find(|one| one.known == known) {
                Some(one) => one.places.push(person.tokens.start),
                None => all.push(Self { known, last: person.tokens.clone(), places: vec![person.tokens.start] }),
            }
        }
        all
    }

    /// How often after `from`.
    fn since(&self, from: usize) -> usize {
        self.places.iter().take_while(|at| **at > from).count()
    }
}

/// The values of the signs for one person.
#[derive(Debug)]
pub(super) struct Signs(pub(super) [bool; NAMES.len()]);

impl Signs {
    /// These from the place `first` on, all others nought.
    fn with(own: &[bool], first: usize) -> Self {
        let mut signs = [false; NAMES.len()];
        for (sign, value) in signs.iter_mut().skip(first).zip(own) {
            *sign = *value;
        }
        Self(signs)
    }

    /// Of the person `known`.
    pub(super) fn of(reader: &Reader<'_>, asked: &Asked, mentioned: &[Mentioned], known: usize) -> Self {
        let reading = &reader.reading;
        let persons = &reading.naming.persons;
        let mine = mentioned.iter().find(|one| one.known == known);
        let last = mine.map(|one| one.last.clone());
        let from = last.as_ref().map_or(0, |name| name.start);
        let others = mentioned.iter().filter(|one| one.known != known && one.last.start > from);
        let nearer: usize = others.map(|one| one.since(from)).sum();
        let own = last.as_ref().map_or(0..0, |name| reading.sentence_of(name.start));
        let sentences = reading.sentences.partition_point(|sentence| sentence.start <= asked.open)
            - reading.sentences.partition_point(|sentence| sentence.start <= from);
        let named = mine.map_or(0, |one| one.places.len());
        let most = mentioned.iter().all(|one| one.places.len() <= named);
        let on = last.as_ref().is_some_and(|name| reading.acts(name));
        let opens = last.as_ref().is_some_and(|name| opens(reader, own, name));
        let before = last.as_ref().map(|name| reading.titles_start(name.start).wrapping_sub(1));
        let new = reader.since > 0 && reader.first(known) >= reader.since;
        let quoted = reader.quoted.last() == Some(known);
        let near = from.max(asked.open.saturating_sub(REACH));
        let breaks = (near..asked.open).filter(|at| reading.tokens.at(*at).is_break()).take(2).count();
        let here = last.is_some() && breaks == 0 && near == from;
        let own = [
            reader.current == Some(known),
            reader.earlier == Some(known),
            reader.lead == Some(known),
            reader.tells == Some(known),
            asked.voice == Some(known),
            quoted,
            quoted && reading.goes_on(asked.cue),
            reader.quoted.contains(known),
            reader.quoted.only() == Some(known),
            nearer == 0,
            nearer == 1,
            last.is_some() && sentences <= 1,
            last.is_some() && breaks <= 1 && near == from,
            sentences > FAR,
            on,
            opens,
            before.is_some_and(|before| reading.is_preposition(before)),
            named >= 3,
            most,
            reading.holds_office(known),
            persons.first().is_some_and(|person| reader.real(person.known) == known),
            new,
            new && on,
            here,
            here && new,
            here && opens,
            last.as_ref().is_some_and(|name| (name.end..name.end + 3).any(|at| reading.is_passive(at))),
            before.is_some_and(|before| reading.names_another(before)),
        ];
        Self::with(&own, 0)
    }

    /// Of somebody who is not known.
    pub(super) fn of_nobody(reader: &Reader<'_>, asked: &Asked) -> Self {
        let reading = &reader.reading;
        let last = asked.before(reader);
        let start = reading.clause_start(last.start, last.end);
        let narrated = last.start >= reader.since;
        let somebody = asked.is_for_somebody(reader);
        let own = [
            true,
            reader.stranger,
            narrated && reading.begins_crowd(start),
            somebody,
            narrated && reading.begins_with_name(start),
            reader.current.is_none(),
            reader.quoted.is_empty(),
            asked.is_beside_stranger(reader),
            narrated && reading.hides_name(last.clone()),
            narrated && tells_of_nobody(reader, last),
        ];
        Self::with(&own, NAMES.len() - own.len())
    }
}

/// "Polres membantah kabar itu.", "Surya dan Rina mengatakan hal lain.": speech told of nobody who is one person.
fn tells_of_nobody(reader: &Reader<'_>, sentence: Range<usize>) -> bool {
    let end = sentence.end;
    let phrase = reader.speech(sentence).and_then(|verb| reader.reading.at_cue(verb, end));
    match phrase {
        Some(Phrase::Stranger) => true,
        Some(Phrase::Body(at)) => reader.body(at).is_none(),
        _ => false,
    }
}

/// True where the sentence begins with this name.
fn opens(reader: &Reader<'_>, sentence: Range<usize>, name: &Range<usize>) -> bool {
    reader.reading.opening_person(sentence).is_some_and(|found| found.written == *name)
}
