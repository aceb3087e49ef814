//! The subject of a clause: a person at its beginning, with what explains him, or right before the verb.

use std::ops::Range;

use super::reading::Reading;
use super::{Found, Phrase};
use crate::facts::naming::is_adverb;
use crate::indonesian::lexicon::people::{PERSONS, RELATED};
use crate::indonesian::lexicon::{self, Sense};
use crate::indonesian::token::{Case, Kind};

/// Words before a name that make it no subject.
const PREPOSITIONS: &[&str] = &[
    "di",
    "ke",
    "dari",
    "kepada",
    "oleh",
    "dengan",
    "terhadap",
    "untuk",
    "bersama",
    "tentang",
    "soal",
    "mengenai",
    "melalui",
    "lewat",
    "pada",
    "bagi",
    "atas",
    "antara",
    "seperti",
    "termasuk",
    "didampingi",
    "mendampingi",
];

/// Verbs of what a thing is.
const STATES: &[&str] = &[
    "menjadi",
    "merupakan",
    "memiliki",
    "mempunyai",
    "berada",
    "berlangsung",
    "berjalan",
    "mencapai",
    "meliputi",
    "bertujuan",
    "berisi",
    "berupa",
    "bernama",
    "bertajuk",
];

/// Longest way to a comma after which the subject begins, in tokens.
const LEAD: usize = 20;

impl Reading<'_> {
    /// Where the subject may begin: after "Sementara itu,", "Dalam kesempatan yang sama,", "Menanggapi hal itu,".
    pub(super) fn clause_start(&self, start: usize, limit: usize) -> usize {
        let mut at = start;
        for _ in 0..4 {
            let first = at;
            while at < limit
                && (self.tokens.sense(at) == Sense::Function || self.is_lead(at))
                && !self.begins_unnamed(at)
            {
                at += 1;
            }
            let found = self.person_at(self.after_titles(at)).is_some() || self.position_at(at).is_some();
            let pointing = at == first + 1 && self.points_back(first);
            let lead = at > first && !pointing
                || self.tokens.text(first).to_lowercase().starts_with("me")
                || self.says_any(first, &["ditanya", "ditemui", "dihubungi", "dikonfirmasi", "dimintai"]);
            if found || self.begins_unnamed(at) || !lead || self.tokens.sense(at) == Sense::Pronoun {
                return at;
            }
            match (at..limit.min(at + LEAD)).find(|index| self.tokens.is(*index, ',')) {
                Some(comma) => at = comma + 1,
                None => return at,
            }
        }
        at
    }

    fn is_lead(&self, at: usize) -> bool {
        let time = matches!(self.tokens.sense(at), Sense::Weekday(_) | Sense::DayPart(_));
        time || self.tokens.is(at, ',') || self.says_any(at, &["terpisah", "sisi", "hari", "kesempatan", "menurut"])
    }

    /// The person with whom a clause begins: "Rina Wati", "Ketua Panitia, Rina Wati", "Seorang penumpang, Rina (61),".
    pub(super) fn opening_person(&self, range: Range<usize>) -> Option<Found> {
        let at = self.clause_start(range.start, range.end);
        if let Some(found) = self.person_at(self.after_titles(at)) {
            return Some(found);
        }
        if let Some(end) = self.position_end(at)
            && let Some(found) = self.person_at(self.after_titles(end + usize::from(self.tokens.is(end, ','))))
        {
            return Some(found);
        }
        if let Some(found) = self.described_person(at) {
            return Some(found);
        }
        for index in at..range.end.min(at + LEAD + 8) {
            if self.is_verb(index) && self.position_at(at).is_none() {
                return None;
            }
            if self.tokens.is(index, ',')
                && let Some(found) = self.person_at(self.after_titles(index + 1))
            {
                return Some(found).filter(|found| self.closes_apposition(found.written.end));
            }
        }
        None
    }

    /// "Pedagang perantara Aliong Tjhin": the person right after a few words that say who it is.
    fn described_person(&self, at: usize) -> Option<Found> {
        let lower = |index: &usize| self.tokens.at(*index).kind == Kind::Word(Case::Lower) && !self.is_verb(*index);
        let end = (at + 1..at + 5).find(|index| !lower(index))?;
        let plain = (at + 1..end).all(|index| self.tokens.sense(index) != Sense::Function);
        let noun = self.begins_unnamed(at) || self.is_one_of(at, PERSONS) || self.is_agent_noun(at);
        // "Istri Bagus" is not Bagus.
        let noun = noun && !self.is_one_of(end - 1, RELATED);
        self.person_at(self.after_titles(end)).filter(|_| noun && plain)
    }

    /// "Pemandu", "Perajin": a noun for who does something, not for the doing ("Pemeriksaan").
    fn is_agent_noun(&self, at: usize) -> bool {
        const THINGS: &[&str] = &[
            "perahu",
            "pesawat",
            "perkara",
            "peristiwa",
            "penjara",
            "perihal",
            "peluru",
            "peringkat",
            "penginap",
            "percaya",
        ];
        let text = self.tokens.text(at).to_lowercase();
        let agent = text.len() >= 6 && text.starts_with("pe") && !text.ends_with("an") && !text.ends_with("nya");
        agent && !THINGS.contains(&text.as_str()) && lexicon::is_everyday(&text)
    }

    /// True for "di", "kepada", "bersama": the name that follows does nothing.
    pub(super) fn is_preposition(&self, at: usize) -> bool {
        self.says_any(at, PREPOSITIONS)
    }

    /// True where a name between commas ends: at a comma, its age, a verb.
    fn closes_apposition(&self, at: usize) -> bool {
        match self.tokens.at(at).kind {
            Kind::Mark(mark) => matches!(mark, ',' | '('),
            Kind::Word(Case::Lower) => !self.says_any(at, &["dan", "serta", "atau"]),
            _ => false,
        }
    }

    /// The subject of the verb at `verb`; none where it is a thing.
    pub(super) fn subject(&self, verb: usize) -> Option<Phrase> {
        let mut at = verb.checked_sub(1)?;
        while is_adverb(self.tokens, at) {
            at = at.checked_sub(1)?;
        }
        if self.tokens.sense(at) == Sense::Pronoun || self.says_any(at, &["pihaknya", "dirinya"]) {
            return Some(Phrase::Same(at..at + 1));
        }
        let start = self.sentence_of(verb).start;
        if self.points_back(at) {
            return self.pointing_subject(start, at);
        }
        let until = self.naming.persons.partition_point(|person| person.tokens.start < verb);
        let person =
            until.checked_sub(1).and_then(|index| self.naming.persons.get(index)).filter(|p| p.tokens.start >= start);
        if let Some(person) = person {
            let found = Found { known: person.known, written: person.tokens.clone(), inferred: false };
            return Some(self.named_subject(found, start, verb, at).map_or(Phrase::Stranger, Phrase::Person));
        }
        let clause = self.clause_start(start, verb);
        // "Perempuan itu diam sebentar sebelum melanjutkan".
        if self.points_to_person(clause, verb) {
            return Some(Phrase::Same(clause..at + 1));
        }
        if self.is_somebody(clause, at) {
            return Some(Phrase::Stranger);
        }
        if self.body_ending(at + 1, start) {
            return Some(Phrase::Body(at));
        }
        let stranger = self.tokens.at(at).is_capital()
            && matches!(self.tokens.sense(at), Sense::None | Sense::Given | Sense::Family);
        if stranger && !lexicon::is_everyday(self.tokens.text(at)) {
            return Some(Phrase::Stranger);
        }
        let office = self.naming.positions.partition_point(|position| position.tokens.end <= at + 1).checked_sub(1)?;
        let position = self.naming.positions.get(office)?;
        (position.tokens.end == at + 1 && position.tokens.start >= start).then(|| self.holder(office))
    }

    /// The nearest person before the verb, or the one with whom the clause begins.
    fn named_subject(&self, nearest: Found, start: usize, verb: usize, last: usize) -> Option<Found> {
        let opening = self.opening_person(start..verb);
        if opening.as_ref().is_some_and(|found| self.is_joined(found.written.end)) {
            return None;
        }
        let before = self.titles_start(nearest.written.start).wrapping_sub(1);
        // "Rina, bersama Surya, mengatakan", "Rina membalas Surya, menyebut".
        let opens = |found: &Found| self.tokens.is(found.written.end, ',') || !self.tokens.is(before, ',');
        if let Some(found) = opening.clone().filter(|found| self.tokens.is(last, ',') && opens(found)) {
            return Some(found);
        }
        let object = self.says_any(before, PREPOSITIONS) || self.names_another(before);
        if !object && self.is_apposition(nearest.written.end, verb) {
            return Some(nearest);
        }
        opening.filter(|found| found.known != nearest.known || !object)
    }

    /// True when only degrees, brackets, an office between commas and adverbs stand in `from..verb`.
    fn is_apposition(&self, from: usize, verb: usize) -> bool {
        if verb - from > 40 {
            return false;
        }
        let mut at = from;
        while at < verb {
            if let Some(end) = self.position_end(at).or_else(|| self.relative_clause(at, verb)) {
                at = end;
                continue;
            }
            let token = self.tokens.at(at);
            let passes = match token.kind {
                Kind::Mark(mark) => matches!(mark, ',' | '.' | '(' | ')' | '-' | '/'),
                Kind::Word(_) => {
                    is_adverb(self.tokens, at)
                        || token.is_capital()
                        || self.says_any(at, &["selaku", "sebagai", "yang", "itu", "ini", "dari"])
                }
                Kind::Number => self.tokens.is(at.wrapping_sub(1), '(') || self.tokens.is(at.wrapping_sub(1), '/'),
                _ => false,
            };
            if !passes {
                return false;
            }
            at += 1;
        }
        true
    }

    /// The end of ", yang menetap di Sabang sejak 2009,".
    fn relative_clause(&self, at: usize, limit: usize) -> Option<usize> {
        let opens = self.tokens.is(at, ',') && self.tokens.says(at + 1, "yang");
        let inside = at + 2..limit.min(at + LEAD);
        opens.then(|| inside.clone().find(|index| self.tokens.is(*index, ','))).flatten().map(|comma| comma + 1)
    }

    /// True when an organisation's name ends right before `end`.
    pub(super) fn body_ending(&self, end: usize, start: usize) -> bool {
        let after = self.naming.organisations.partition_point(|named| named.tokens.start < end);
        let near = self.naming.organisations.iter().take(after).rev().take(3);
        near.filter(|named| named.tokens.start >= start).any(|named| named.tokens.end == end)
    }

    /// True when a sentence begins with what may be an unknown name and says what it does: "Rusdiansyah menjamin".
    pub(super) fn begins_with_name(&self, at: usize) -> bool {
        let first = self.tokens.at(at);
        let name = matches!(first.sense, Sense::None | Sense::Given | Sense::Family) && first.end - first.start > 3;
        if !matches!(first.kind, Kind::Word(Case::Capital)) || !name || lexicon::is_everyday(self.tokens.text(at)) {
            return false;
        }
        let end = (at + 1..at + 6).find(|index| !self.tokens.at(*index).is_capital()).unwrap_or(at + 6);
        let next = (end..end + 3).find(|index| !is_adverb(self.tokens, *index)).unwrap_or(end);
        let told = self.is_verb(next) && !self.is_passive(next) && !self.says_any(next, STATES);
        let from = ["dari", "yang"].iter().any(|word| self.tokens.says(end, word));
        told || from || self.tokens.is(end, '(') || self.tokens.is(end, ',') && !self.tokens.at(end + 1).is_capital()
    }
}
