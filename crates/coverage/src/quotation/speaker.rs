//! Who speaks: the name beside the cue, a pronoun or title back to the person meant, or the speaker before. A wrong
//! speaker is worse than none, so whatever leaves a doubt gives none.

use std::ops::Range;

use super::cue::Spoken;
use crate::facts::naming::{Naming, is_adverb};
use crate::indonesian::lexicon::{self, Cue, Sense};
use crate::indonesian::token::{Case, Kind, Tokens};

/// Nouns for a person who is not named.
const HUMANS: &[&str] = &[
    "warga",
    "peserta",
    "pedagang",
    "petani",
    "nelayan",
    "mahasiswa",
    "mahasiswi",
    "pelajar",
    "siswa",
    "guru",
    "dosen",
    "pengamat",
    "penumpang",
    "pengunjung",
    "pembeli",
    "penjual",
    "sopir",
    "kader",
    "bidan",
    "dokter",
    "perawat",
    "korban",
    "saksi",
    "pelaku",
    "suami",
    "istri",
    "ibu",
    "bapak",
    "ayah",
    "anak",
    "nenek",
    "kakek",
    "tetangga",
    "polisi",
    "penyidik",
    "ekonom",
    "peneliti",
    "pakar",
    "ahli",
];

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
    /// Somebody else, not known.
    Stranger,
}

/// Reads the text in order and keeps in mind of whom it speaks.
pub(super) struct Reader<'t> {
    tokens: &'t Tokens<'t>,
    naming: &'t Naming,
    sentences: Vec<Range<usize>>,
    /// The person last speaking or subject of a sentence; none when that is in doubt.
    current: Option<usize>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(tokens: &'t Tokens<'t>, naming: &'t Naming) -> Self {
        Self { tokens, naming, sentences: crate::indonesian::sentence::bounds(tokens), current: None }
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
        let subject = quotation.before.and_then(|cue| self.at_cue(cue, quotation.open));
        if let Some(cue) = quotation.after {
            return match self.after_cue(cue) {
                Phrase::Person(found) => Some(found),
                Phrase::Stranger => None,
                Phrase::Same(written) => match subject {
                    Some(Phrase::Person(found)) => Some(Found { written, inferred: true, ..found }),
                    Some(Phrase::Stranger) => None,
                    _ => self.current.map(|known| Found { known, written, inferred: true }),
                },
            };
        }
        match subject {
            Some(Phrase::Person(found)) => Some(found),
            Some(Phrase::Same(written)) => self.current.map(|known| Found { known, written, inferred: true }),
            // No cue of its own: it goes on from the quotation, or from the speech told, before it in the paragraph.
            None if told => self.current.map(|known| self.unwritten(known, quotation.open)),
            None if same_paragraph => previous.map(|found| Found { inferred: true, ..found }),
            Some(Phrase::Stranger) | None => None,
        }
    }

    fn unwritten(&self, known: usize, open: usize) -> Found {
        let at = self.naming.persons.partition_point(|person| person.tokens.start < open);
        let mention = self.naming.persons.iter().take(at).rev().take(64).find(|person| person.known == known);
        let written = mention.map_or(open..open, |person| person.tokens.clone());
        Found { known, written, inferred: true }
    }

    fn breaks_between(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| self.tokens.at(at).is_break())
    }

    /// Reads the sentences between two quotations. True when the last of them, in the paragraph of `to`, tells what the
    /// current person says.
    fn narrate(&mut self, from: usize, to: usize, own: Option<usize>) -> bool {
        let mut index = self.sentences.partition_point(|sentence| sentence.end <= from);
        let mut told = false;
        while let Some(sentence) = self.sentences.get(index).filter(|sentence| sentence.start < to).cloned() {
            index += 1;
            let range = sentence.start.max(from)..sentence.end.min(to);
            // The sentence that holds the cue of the quotation before belongs to that quotation, and the one that runs
            // up to the next mark to the next.
            if own.is_some_and(|cue| range.contains(&cue)) || range.is_empty() {
                continue;
            }
            told = if range.end == to && sentence.end > to { told } else { self.sentence(range) };
            if self.tokens.at(sentence.end).is_break() && sentence.end < to {
                told = false;
            }
        }
        told
    }

    /// Reads a sentence of narration; true when it tells what a known person says.
    fn sentence(&mut self, range: Range<usize>) -> bool {
        let stem = Some(range.start)
            .filter(|at| self.tokens.sense(*at) == Sense::Cue(Cue::Stem) && self.person_at(at + 1).is_some());
        let cue =
            |at: &usize| matches!(self.tokens.sense(*at), Sense::Cue(Cue::Active | Cue::According | Cue::Passive));
        let verb = stem.or_else(|| range.clone().find(cue));
        if let Some(verb) = verb {
            match self.at_cue(verb, range.end) {
                Some(Phrase::Person(found)) => {
                    self.current = Some(found.known);
                    return true;
                }
                Some(Phrase::Same(_)) => return self.current.is_some(),
                Some(Phrase::Stranger) => {
                    self.current = None;
                    return false;
                }
                None => {}
            }
        }
        let from = self.naming.persons.partition_point(|person| person.tokens.start < range.start);
        let mut named = self.naming.persons.iter().skip(from).take_while(|person| person.tokens.start < range.end);
        let Some(first) = named.next() else {
            self.current = self.nameless(range.start);
            return false;
        };
        let alone = named.all(|person| person.known == first.known);
        if self.opens(range.start, first.tokens.start)
            || alone
                && self.current.is_none_or(|current| current == first.known)
                && self.nameless(range.start) == self.current
        {
            self.current = Some(first.known);
        } else {
            self.current = None;
        }
        false
    }

    /// Of whom a sentence that begins at `start` without a known name goes on to speak: its office's holder, nobody known
    /// where somebody new is its subject, else the person before.
    fn nameless(&self, start: usize) -> Option<usize> {
        if let Some(office) = self.position_at(start) {
            return self.titled(office);
        }
        let one = start + usize::from(self.tokens.says(start, "salah"));
        let stranger = self.tokens.says(one, "seorang") || self.begins_with_name(start);
        self.current.filter(|_| !stranger)
    }

    /// True when a sentence begins with what may be an unknown name: "Rusdiansyah menjamin hal itu".
    fn begins_with_name(&self, start: usize) -> bool {
        let first = self.tokens.at(start);
        let name = matches!(first.sense, Sense::None | Sense::Given | Sense::Family) && first.end - first.start > 3;
        matches!(first.kind, Kind::Word(Case::Capital)) && name && !lexicon::is_everyday(self.tokens.text(start))
    }

    /// True when only titles, an office or linking words stand between the sentence's start and a name, or what the name
    /// explains: "Seorang operator ponton, Darwis, membenarkan".
    fn opens(&self, start: usize, name: usize) -> bool {
        let explained = self.tokens.is(name.wrapping_sub(1), ',')
            && !(start..name.saturating_sub(1)).any(|at| self.tokens.is(at, ','));
        if explained && name - start < 16 {
            return true;
        }
        let (mut at, limit) = (start, start + 40);
        while at < name && at < limit {
            if let Some(end) =
                self.position_at(at).map(|index| self.naming.positions.get(index).map_or(at + 1, |p| p.tokens.end))
            {
                at = end;
                continue;
            }
            let token = self.tokens.at(at);
            let passes = match token.kind {
                Kind::Mark(mark) => matches!(mark, ',' | '.'),
                Kind::Word(_) => {
                    at < start + 4 && token.sense == Sense::Function || matches!(token.sense, Sense::Honorific { .. })
                }
                _ => false,
            };
            if !passes {
                return false;
            }
            at += 1;
        }
        at >= name && name < limit
    }

    /// Who speaks at a cue that is not after a quotation; `limit` ends the sentence.
    fn at_cue(&self, cue: usize, limit: usize) -> Option<Phrase> {
        match self.tokens.sense(cue) {
            Sense::Cue(Cue::According | Cue::Stem) => Some(self.after_cue(cue)),
            Sense::Cue(Cue::Passive) => {
                let from = cue + 1 + usize::from(self.tokens.says(cue + 1, "oleh"));
                let first = self.person_at(self.skip_titles(from));
                let office = self.position_at(from).is_some();
                if first.is_none() && !office {
                    return self.subject(cue);
                }
                Some(self.phrase(from))
            }
            Sense::Cue(_) => self.subject(cue),
            // `Faisal: “…”`
            _ if cue < limit => self.person_at(cue).map(Phrase::Person),
            _ => None,
        }
    }

    /// The subject of the verb at `verb`.
    fn subject(&self, verb: usize) -> Option<Phrase> {
        let mut at = verb.checked_sub(1)?;
        while is_adverb(self.tokens, at) {
            at = at.checked_sub(1)?;
        }
        if self.tokens.sense(at) == Sense::Pronoun {
            return Some(Phrase::Same(at..at + 1));
        }
        let start = self.sentences.partition_point(|sentence| sentence.start <= verb).checked_sub(1)?;
        let start = self.sentences.get(start)?.start;
        let until = self.naming.persons.partition_point(|person| person.tokens.start < verb);
        let person = until
            .checked_sub(1)
            .and_then(|index| self.naming.persons.get(index))
            .filter(|person| person.tokens.start >= start);
        if let Some(person) = person {
            let found = Found { known: person.known, written: person.tokens.clone(), inferred: false };
            let beside = self.is_apposition(person.tokens.end, verb);
            let alone = until
                .checked_sub(2)
                .and_then(|index| self.naming.persons.get(index))
                .is_none_or(|other| other.tokens.start < start);
            return Some(if beside || alone && self.opens(start, person.tokens.start) {
                Phrase::Person(found)
            } else {
                Phrase::Stranger
            });
        }
        if self.is_somebody(start, at) {
            return Some(Phrase::Stranger);
        }
        let stranger = self.tokens.at(at).is_capital()
            && matches!(self.tokens.sense(at), Sense::None | Sense::Given | Sense::Family);
        if stranger && !lexicon::is_everyday(self.tokens.text(at)) {
            return Some(Phrase::Stranger);
        }
        let office = self.naming.positions.partition_point(|position| position.tokens.end <= at + 1).checked_sub(1)?;
        let position = self
            .naming
            .positions
            .get(office)
            .filter(|position| position.tokens.end == at + 1 && position.tokens.start >= start)?;
        Some(self.titled(office).map_or(Phrase::Stranger, |known| {
            Phrase::Person(Found { known, written: position.tokens.clone(), inferred: true })
        }))
    }

    /// True for a subject that is some person without a name: "Seorang warga", "para pedagang".
    fn is_somebody(&self, start: usize, noun: usize) -> bool {
        let some = ["seorang", "salah", "sejumlah", "beberapa", "para"];
        let from = start.max(noun.saturating_sub(8));
        let counted = (from..noun).any(|at| some.iter().any(|word| self.tokens.says(at, word)));
        counted || HUMANS.iter().any(|word| self.tokens.says(noun, word))
    }

    /// True when only degrees, brackets, an office between commas and adverbs stand in `from..verb`.
    fn is_apposition(&self, from: usize, verb: usize) -> bool {
        if verb - from > 40 {
            return false;
        }
        let mut at = from;
        while at < verb {
            let token = self.tokens.at(at);
            if let Some(index) = self.position_at(at) {
                at = self.naming.positions.get(index).map_or(at + 1, |position| position.tokens.end);
                continue;
            }
            let passes = match token.kind {
                Kind::Mark(mark) => matches!(mark, ',' | '.' | '(' | ')' | '-'),
                Kind::Word(_) => {
                    is_adverb(self.tokens, at)
                        || token.is_capital()
                        || ["selaku", "sebagai", "yang", "itu", "ini", "dari"]
                            .iter()
                            .any(|word| self.tokens.says(at, word))
                }
                Kind::Number => self.tokens.is(at.wrapping_sub(1), '('),
                _ => false,
            };
            if !passes {
                return false;
            }
            at += 1;
        }
        true
    }

    /// The speaker written after "kata", "menurut", or meant by "ujarnya".
    fn after_cue(&self, cue: usize) -> Phrase {
        let sense = self.tokens.sense(cue);
        if sense == Sense::Cue(Cue::Nya) || self.tokens.says(cue, "menurutnya") {
            return Phrase::Same(cue..cue + 1);
        }
        if sense == Sense::Cue(Cue::Active) || sense == Sense::Cue(Cue::Passive) {
            return self.at_cue(cue, usize::MAX).unwrap_or(Phrase::Stranger);
        }
        self.phrase(cue + 1)
    }

    /// The speaker that a phrase beginning at `from` names.
    fn phrase(&self, from: usize) -> Phrase {
        let mut at = from;
        while at < from + 2 && (is_adverb(self.tokens, at) || self.tokens.says(at, "lagi")) {
            at += 1;
        }
        if self.tokens.sense(at) == Sense::Pronoun {
            return Phrase::Same(at..at + 1);
        }
        let name = self.skip_titles(at);
        if let Some(found) = self.person_at(name) {
            return Phrase::Person(found);
        }
        if let Some(index) = self.position_at(name) {
            return self.office(index);
        }
        self.description(name)
    }

    /// "kata Kepala Diskominfo Kaltim, Muhammad Faisal", "kata Kepala Diskominfo Kaltim itu".
    fn office(&self, index: usize) -> Phrase {
        let Some(position) = self.naming.positions.get(index) else { return Phrase::Stranger };
        let end = position.tokens.end;
        let name = self.skip_titles(end + usize::from(self.tokens.is(end, ',')));
        if let Some(found) = self.person_at(name) {
            return Phrase::Person(found);
        }
        let written = position.tokens.clone();
        match self.titled(index) {
            Some(known) => Phrase::Person(Found { known, written, inferred: true }),
            None if self.tokens.says(end, "itu") || self.tokens.says(end, "tersebut") => Phrase::Stranger,
            None => Phrase::Stranger,
        }
    }

    /// Who holds an office named without its holder: the one person of whom the text says so.
    fn titled(&self, index: usize) -> Option<usize> {
        let office = &self.naming.positions.get(index)?.office;
        let mut holders = self
            .naming
            .positions
            .iter()
            .take(256)
            .filter(|position| same_office(&position.office, office))
            .filter_map(|position| position.holder);
        let first = holders.next()?;
        holders.all(|holder| holder == first).then_some(first)
    }

    /// "kata pria kelahiran Bontang itu", "kata warga setempat, Budi Santoso".
    fn description(&self, from: usize) -> Phrase {
        if self.tokens.at(from).is_capital() {
            return Phrase::Stranger;
        }
        for at in from..from + 16 {
            let token = self.tokens.at(at);
            match token.kind {
                Kind::Mark(',') => {
                    let name = self.skip_titles(at + 1);
                    let close = |end: usize| {
                        matches!(self.tokens.at(end).kind, Kind::Mark(',' | '.' | '“' | '"') | Kind::Break | Kind::End)
                    };
                    return match self.person_at(name) {
                        Some(found) if close(found.written.end) => Phrase::Person(found),
                        _ => Phrase::Stranger,
                    };
                }
                Kind::Word(_)
                    if at > from && ["itu", "ini", "tersebut"].iter().any(|word| self.tokens.says(at, word)) =>
                {
                    let unsure = ["seorang", "salah", "para", "seluruh", "warga", "peserta"]
                        .iter()
                        .any(|word| self.tokens.says(from, word));
                    return if unsure { Phrase::Stranger } else { Phrase::Same(from..at + 1) };
                }
                Kind::Word(_) if self.tokens.says(at, "disapa") || self.tokens.says(at, "dipanggil") => {
                    return self.person_at(self.skip_titles(at + 1)).map_or(Phrase::Same(from..at + 2), Phrase::Person);
                }
                Kind::Word(_) => {}
                _ => return Phrase::Stranger,
            }
        }
        Phrase::Stranger
    }

    fn skip_titles(&self, at: usize) -> usize {
        crate::facts::naming::after_titles(self.tokens, at)
    }

    fn person_at(&self, at: usize) -> Option<Found> {
        let index = self.naming.persons.partition_point(|person| person.tokens.start < at);
        let person = self.naming.persons.get(index).filter(|person| person.tokens.start == at)?;
        Some(Found { known: person.known, written: person.tokens.clone(), inferred: false })
    }

    fn position_at(&self, at: usize) -> Option<usize> {
        let index = self.naming.positions.partition_point(|position| position.tokens.start < at);
        self.naming.positions.get(index).filter(|position| position.tokens.start == at).map(|_| index)
    }
}

/// True when one office's words begin with the other's: "kepala dinas komunikasi dan informatika" without its province.
fn same_office(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
    long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
