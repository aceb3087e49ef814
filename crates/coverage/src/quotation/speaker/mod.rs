//! Who speaks: the name beside the cue, a pronoun or title back to the person meant, or the speaker before. A wrong
//! speaker is worse than none, so whatever leaves a doubt gives none.

mod lead;
mod narration;
mod phrase;
mod reading;
mod salience;
mod subject;
mod unnamed;
mod voices;

use std::ops::Range;

use super::cue::Spoken;
use crate::facts::naming::Naming;
use crate::indonesian::token::{Kind, Tokens};
use reading::Reading;
use voices::Voices;

/// Names since the last quotation among which somebody else is sought.
const NAMES: usize = 512;

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
    /// "penderes itu": the same, where that one is named in this paragraph.
    Near(Range<usize>),
    /// "pria yang akrab disapa Mbah Met itu": the person last spoken of, else whoever bears this name.
    Called(Found),
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
    /// The subject of the last sentence of narration: who speaks in a paragraph that is only a quotation.
    lead: Option<usize>,
    /// Somebody else was brought in since, so that "ia" may be he.
    stranger: bool,
    /// Where the last quotation ends.
    since: usize,
    /// Whoever was quoted, with whose words the last paragraph of narration tells.
    quoted: Voices,
    tells: Option<usize>,
    /// Second names, each with the person who bears it.
    second_names: Vec<(usize, usize)>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(tokens: &'t Tokens<'t>, naming: &'t Naming) -> Self {
        let reading = Reading::new(tokens, naming);
        let second_names = reading.second_names();
        Self {
            reading,
            current: None,
            earlier: None,
            lead: None,
            stranger: false,
            since: 0,
            quoted: Voices::default(),
            tells: None,
            second_names,
        }
    }

    /// The speaker of each quotation.
    pub(super) fn speakers(mut self, spoken: &[Spoken]) -> Vec<Option<Found>> {
        let (mut found, mut from): (Vec<Option<Found>>, usize) = (Vec::new(), 0);
        let mut before: Option<(&Spoken, Option<Found>)> = None;
        for quotation in spoken {
            let own = before.as_ref().and_then(|(earlier, _)| earlier.after);
            let told = self.narrate(from, quotation.open, own);
            let previous = before.as_ref().filter(|(earlier, _)| !self.breaks_between(earlier.next, quotation.open));
            let same_paragraph = previous.is_some();
            let previous =
                previous.or(before.as_ref().filter(|(earlier, _)| self.goes_straight_on(earlier, quotation)));
            let speaker =
                self.speaker(quotation, told, previous.and_then(|(_, speaker)| speaker.clone()), same_paragraph);
            let certain = quotation.after.is_some() || quotation.before.is_some() || speaker.is_some();
            self.current = speaker.as_ref().map(|speaker| speaker.known).or(self.current.filter(|_| !certain));
            self.earlier = self.current;
            self.stranger = self.current.is_none() && (certain || self.stranger);
            if let Some(speaker) = &speaker {
                self.quoted.add(speaker.known);
            }
            found.push(speaker.clone());
            before = Some((quotation, speaker));
            (from, self.since) = (quotation.next, quotation.next);
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
        let record = |cue: &usize| self.reading.cites_record(self.reading.sentence_of(*cue));
        let before = quotation.before.filter(|cue| !record(cue));
        let subject = before.and_then(|cue| self.reading.at_cue(cue, quotation.open));
        let Some(cue) = quotation.after else {
            let told_after = || self.reading.told_after(quotation.next).filter(|_| self.stands_alone(quotation));
            if let Some(found) = self.reading.signed(quotation.next).or_else(told_after) {
                return Some(found);
            }
            return match subject {
                None if let Some(found) = self.reading.announced(quotation.open) => Some(found),
                // No cue of its own: it goes on from the quotation, or from the speech told, before it in the paragraph.
                None if told => self.current.map(|known| self.unwritten(known, quotation.open)),
                None if same_paragraph => previous.map(|found| Found { inferred: true, ..found }),
                None if self.ends_paragraph(quotation) && self.lead.is_some() => {
                    self.lead.map(|known| self.unwritten(known, quotation.open))
                }
                None if self.stands_alone(quotation) && self.lead.or(self.tells).is_some() => {
                    self.lead.or(self.tells).map(|known| self.unwritten(known, quotation.open))
                }
                None if self.stands_alone(quotation) => previous.map(|found| Found { inferred: true, ..found }),
                None => None,
                Some(phrase) => self.resolve(phrase),
            };
        };
        match (self.reading.after_cue(cue), subject) {
            (Phrase::Same(written), Some(subject @ (Phrase::Person(_) | Phrase::Stranger | Phrase::Body(_)))) => {
                self.resolve(subject).map(|found| Found { written, inferred: true, ..found })
            }
            (Phrase::Same(written), _) => {
                self.meant(quotation.open, cue).map(|known| Found { known, written, inferred: true })
            }
            // "guru tari itu" holds no office.
            (Phrase::Layman(written), _) => {
                let meant = self.meant(quotation.open, cue).filter(|known| !self.reading.holds_office(*known));
                meant.map(|known| Found { known, written, inferred: true })
            }
            (phrase, _) => self.resolve(phrase),
        }
    }

    /// The person whom a phrase means here.
    fn resolve(&self, phrase: Phrase) -> Option<Found> {
        let (known, written) = match phrase {
            Phrase::Person(found) => return Some(Found { known: self.real(found.known), ..found }),
            Phrase::Called(found) => {
                return Some(Found { known: self.current.unwrap_or(found.known), inferred: true, ..found });
            }
            Phrase::Same(written) => (self.current.or_else(|| self.only_voice(written.start)), written),
            Phrase::Layman(written) => (self.current.filter(|known| !self.reading.holds_office(*known)), written),
            Phrase::Near(written) => {
                let near = |known: &usize| !self.reading.holds_office(*known) && self.is_near(*known, written.start);
                (self.current.filter(near), written)
            }
            Phrase::Body(at) => (self.body(at), at..at + 1),
            Phrase::Stranger => (None, 0..0),
        };
        known.map(|known| Found { known, written, inferred: true })
    }

    /// The only person quoted so far, where nobody else was brought in or named since.
    fn only_voice(&self, at: usize) -> Option<usize> {
        let persons = &self.reading.naming.persons;
        if self.quoted.is_empty() && !self.stranger {
            return self.reading.only_person(0..at);
        }
        let only = self.quoted.only().filter(|_| !self.stranger)?;
        let from = persons.partition_point(|person| person.tokens.start < self.since);
        let since = persons.iter().skip(from).take(NAMES).take_while(|person| person.tokens.start < at);
        let other = since.filter(|person| person.known != only).any(|person| self.reading.acts(&person.tokens));
        (!other).then_some(only)
    }

    /// Who speaks for an organisation: the person last spoken of, if an office of his names it.
    fn body(&self, at: usize) -> Option<usize> {
        self.current.or_else(|| self.only_voice(at)).filter(|known| self.reading.serves(*known, at))
    }

    /// True where the paragraph names this person before `at`.
    fn is_near(&self, known: usize, at: usize) -> bool {
        let persons = &self.reading.naming.persons;
        let until = persons.partition_point(|person| person.tokens.start < at);
        let last = persons.iter().take(until).rev().take(64).find(|person| person.known == known);
        last.is_some_and(|person| !self.breaks_between(person.tokens.end, at))
    }

    /// True where nothing follows a quotation in its paragraph.
    fn ends_paragraph(&self, quotation: &Spoken) -> bool {
        let tokens = self.reading.tokens;
        let after = quotation.next + usize::from(tokens.is(quotation.next, '.'));
        tokens.at(after).is_break() || tokens.at(after).kind == Kind::End
    }

    /// True for a quotation that is a paragraph of its own.
    fn stands_alone(&self, quotation: &Spoken) -> bool {
        self.reading.tokens.back(quotation.open, 1).is_break() && self.ends_paragraph(quotation)
    }

    /// True for a paragraph of speech right below another with its cue, where the first did not ask.
    fn goes_straight_on(&self, earlier: &Spoken, quotation: &Spoken) -> bool {
        let tokens = self.reading.tokens;
        let asked = earlier.parts.last().is_some_and(|part| tokens.is(part.end.wrapping_sub(1), '?'));
        let Some(cue) = earlier.after.filter(|_| !asked) else { return false };
        let end = self.reading.sentence_of(cue).end;
        (end..quotation.open).all(|at| !tokens.at(at).is_word()) && end <= quotation.open
    }

    /// The person who bears a second name.
    fn real(&self, known: usize) -> usize {
        self.second_names.iter().find(|(second, _)| *second == known).map_or(known, |(_, real)| *real)
    }

    /// Where a person is named first, by whichever name.
    fn first(&self, known: usize) -> usize {
        let second = self.second_names.iter().filter(|(_, real)| *real == known).map(|(second, _)| *second);
        second.chain([known]).filter_map(|known| self.reading.first_of(known)).min().unwrap_or(usize::MAX)
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
}
