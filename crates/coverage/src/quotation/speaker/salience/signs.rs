//! The signs for and against "this person speaks here", each one or nought.

use std::ops::Range;

use super::super::Reader;
use crate::facts::naming::PersonMention;

/// Names of the signs, in the order of their values.
pub(super) const NAMES: [&str; 36] = [
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
];

/// Sentences back from which a name is far.
const FAR: usize = 5;

/// The quotation whose speaker is asked for.
pub(super) struct Asked {
    pub(super) open: usize,
    pub(super) cue: usize,
}

/// The values of the signs for one person.
#[derive(Debug)]
pub(super) struct Signs(pub(super) [bool; NAMES.len()]);

impl Signs {
    /// Of the person `known`.
    pub(super) fn of(reader: &Reader<'_>, asked: &Asked, known: usize) -> Self {
        let reading = &reader.reading;
        let persons = &reading.naming.persons;
        let until = persons.partition_point(|person| person.tokens.start < asked.open);
        let before = || persons.iter().take(until).rev().take(super::MENTIONS);
        let mine = |person: &&PersonMention| reader.real(person.known) == known;
        let last = before().find(mine).map(|person| person.tokens.clone());
        let from = last.as_ref().map_or(0, |name| name.start);
        let nearer = |person: &&PersonMention| person.tokens.start > from && reader.real(person.known) != known;
        let nearer = before().take_while(nearer).count();
        let own = last.as_ref().map_or(0..0, |name| reading.sentence_of(name.start));
        let sentences = reading.sentences.partition_point(|sentence| sentence.start <= asked.open)
            - reading.sentences.partition_point(|sentence| sentence.start <= from);
        let count = |of: usize| before().filter(|person| reader.real(person.known) == of).count();
        let named = count(known);
        let most = before().all(|person| count(reader.real(person.known)) <= named);
        let on = last.as_ref().is_some_and(|name| reading.acts(name));
        let opens = last.as_ref().is_some_and(|name| opens(reader, own, name));
        let object =
            last.as_ref().is_some_and(|name| reading.is_preposition(reading.titles_start(name.start).wrapping_sub(1)));
        let first = persons.iter().find(mine).map_or(0, |person| person.tokens.start);
        let new = first >= reader.since && reader.since > 0;
        let quoted = reader.quoted.last() == Some(&known);
        let breaks = || (from..asked.open).filter(|at| reading.tokens.at(*at).is_break()).take(3).count();
        let here = last.is_some() && breaks() == 0;
        Self([
            reader.current == Some(known),
            reader.earlier == Some(known),
            reader.lead == Some(known),
            reader.tells == Some(known),
            reader.only_voice(asked.open) == Some(known),
            quoted,
            quoted && reading.goes_on(asked.cue),
            reader.quoted.contains(&known),
            !reader.quoted.is_empty() && reader.quoted.iter().all(|other| *other == known),
            nearer == 0,
            nearer == 1,
            last.is_some() && sentences <= 1,
            last.is_some() && breaks() <= 1,
            sentences > FAR,
            on,
            opens,
            object,
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
            last.as_ref().is_some_and(|name| reading.names_another(reading.titles_start(name.start).wrapping_sub(1))),
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
        ])
    }

    /// Of somebody who is not known.
    pub(super) fn of_nobody(reader: &Reader<'_>, asked: &Asked) -> Self {
        let reading = &reader.reading;
        let last = reading.sentence_of(asked.open.wrapping_sub(2));
        let start = reading.clause_start(last.start, last.end);
        let narrated = last.start >= reader.since;
        let same = !(last.start..asked.open).any(|at| reading.tokens.at(at).is_break());
        let mut signs = [false; NAMES.len()];
        let values = [
            true,
            reader.stranger,
            narrated && reading.begins_crowd(start),
            narrated && reading.begins_somebody(start),
            narrated && reading.begins_with_name(start),
            reader.current.is_none(),
            reader.quoted.is_empty(),
            narrated && same && (reading.begins_somebody(start) || reading.begins_crowd(start)),
        ];
        for (sign, value) in signs.iter_mut().rev().zip(values.into_iter().rev()) {
            *sign = value;
        }
        Self(signs)
    }
}

/// True where the sentence begins with this name.
fn opens(reader: &Reader<'_>, sentence: Range<usize>, name: &Range<usize>) -> bool {
    reader.reading.opening_person(sentence).is_some_and(|found| found.written == *name)
}
