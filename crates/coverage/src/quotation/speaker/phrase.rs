//! The phrase that names a speaker after "kata", "menurut", "disampaikan": a name, an office and its holder, a
//! description and a name between commas, a pronoun.

use std::ops::Range;

use super::reading::Reading;
use super::{Found, Phrase};
use crate::facts::naming::{PersonMention, before_titles, is_adverb};
use crate::indonesian::lexicon::{Cue, Sense};
use crate::indonesian::token::{Case, Kind};

/// Mentions looked at for a title.
const MENTIONS: usize = 512;

/// Titles that anybody may have.
const COURTESY: &[&str] = &["bapak", "ibu", "saudara", "saudari", "tuan", "nyonya", "nona"];

/// Verbs that say that somebody said it.
const SAID: &[&str] = &[
    "mengatakannya",
    "mengucapkannya",
    "menyampaikannya",
    "mengungkapkannya",
    "menuturkannya",
    "menyatakannya",
    "menegaskannya",
    "mengutarakannya",
    "melontarkannya",
    "mengulanginya",
    "menjelaskannya",
];

/// Longest phrase, in tokens.
const LONGEST: usize = 48;

impl Reading<'_> {
    /// Who speaks at a cue that is not after a quotation; `limit` ends the sentence. None where it is no person.
    pub(super) fn at_cue(&self, cue: usize, limit: usize) -> Option<Phrase> {
        match self.tokens.sense(cue) {
            Sense::Cue(Cue::According) if !self.is_according(cue) => None,
            Sense::Cue(Cue::According | Cue::Stem) => Some(self.after_cue(cue)),
            Sense::Cue(Cue::Passive) => {
                let from = cue + 1 + usize::from(self.tokens.says(cue + 1, "oleh"));
                let opens = self.tokens.at(from).is_capital()
                    || self.tokens.sense(from) == Sense::Pronoun
                    || self.begins_unnamed(from)
                    || self.position_at(from).is_some()
                    || self.person_at(self.after_titles(from)).is_some();
                if opens && from < limit { Some(self.phrase(from)) } else { self.subject(cue) }
            }
            Sense::Cue(_) => self.subject(cue),
            // `Faisal: “…”`
            _ if cue < limit => self.person_at(cue).map(Phrase::Person),
            _ => None,
        }
    }

    /// "Wahyudin, pendengar dari Subang, mengirim pesan: “…”": the subject of the sentence that a colon leads on.
    pub(super) fn announced(&self, open: usize) -> Option<Found> {
        // The quotation may stand in a paragraph of its own.
        let broken = usize::from(self.tokens.back(open, 1).is_break());
        let colon = open.wrapping_sub(1 + broken);
        let sentence = self.sentence_of(colon);
        // "Yang saya ingat ucapan pelatihnya, Rina Wati:"
        let closes = || {
            let last = self.naming.persons.partition_point(|person| person.tokens.end < colon);
            let person = self.naming.persons.get(last).filter(|person| person.tokens.end == colon)?;
            Some(Found { known: person.known, written: person.tokens.clone(), inferred: false })
        };
        let opens = self.opening_person(sentence.start..colon).filter(|_| broken == 0);
        if self.tokens.is(colon, ':') { opens.or_else(closes) } else { None }
    }

    /// `“…” – Rina Wati, Ketua Panitia`: the name behind a quotation set apart.
    pub(super) fn signed(&self, next: usize) -> Option<Found> {
        let dash = matches!(self.tokens.at(next).kind, Kind::Mark('–' | '—' | '-')) && !self.tokens.glued(next + 1);
        let found = self.person_at(self.after_titles(next + 1)).filter(|_| dash)?;
        let end = self.tokens.at(found.written.end);
        (end.is_break() || end.kind == Kind::End || self.tokens.is(found.written.end, ',')).then_some(found)
    }

    /// True for "menurut" before somebody; "menurut rencana" cites nobody.
    pub(super) fn is_according(&self, cue: usize) -> bool {
        let next = cue + 1;
        self.tokens.says(cue, "menurutnya")
            || self.tokens.text(next).ends_with("nya")
            || self.tokens.at(next).is_capital()
            || self.begins_unnamed(next)
            || self.is_noun_for_people(next)
            || self.names_somebody(next)
    }

    /// True for a person, an office or a pronoun at `at`.
    fn names_somebody(&self, at: usize) -> bool {
        self.tokens.sense(at) == Sense::Pronoun
            || self.position_at(at).is_some()
            || self.person_at(self.after_titles(at)).is_some()
    }

    /// `“…”` in a paragraph of its own, then "Demikian disampaikan Rina Wati", "Imbauan itu disampaikan Rina Wati".
    pub(super) fn told_after(&self, next: usize) -> Option<Found> {
        const WORDS: &[&str] = &[
            "imbauan",
            "pernyataan",
            "ucapan",
            "kalimat",
            "pesan",
            "harapan",
            "hal",
            "keterangan",
            "penjelasan",
            "penegasan",
            "ajakan",
            "permintaan",
            "peringatan",
            "seruan",
            "komentar",
            "ungkapan",
            "janji",
            "perintah",
            "kritik",
        ];
        let at = (next..next + 3).find(|at| !self.tokens.at(*at).is_break()).filter(|at| *at > next)?;
        if let Some(Phrase::Person(found)) = self.said_it(at) {
            return Some(found);
        }
        // "Itu kata Rina Wati", "Itu janji Kalaksa, Pak Surya", "Yang mengatakannya Rina Wati".
        let stem = self.tokens.sense(at + 1) == Sense::Cue(Cue::Stem) || self.says_any(at + 1, WORDS);
        let said = self.tokens.says(at, "yang") && self.says_any(at + 1, SAID);
        if (self.tokens.says(at, "itu") && stem || said)
            && let Phrase::Person(found) = self.phrase(at + 2)
        {
            return Some(found);
        }
        let begins = self.says_any(at, &["demikian", "begitu", "begitulah"]);
        if !begins && !self.says_any(at, WORDS) && !self.points_back(at + 1) {
            return None;
        }
        // "Begitu penjelasan Kepala Dinas, Rina Wati."
        let word = at + 1 + usize::from(self.says_any(at + 1, WORDS));
        if let Some(found) = Some(self.after_titles(word)).and_then(|at| self.named_by(at)).filter(|_| begins) {
            return Some(found);
        }
        let cue = |at: &usize| matches!(self.tokens.sense(*at), Sense::Cue(Cue::Passive | Cue::Stem));
        let cue = (at + 1..at + 5).find(cue).map(|cue| cue + 1 + usize::from(self.tokens.says(cue + 1, "oleh")));
        let come = self.points_back(at + 1) && self.tokens.says(at + 2, "datang") && self.tokens.says(at + 3, "dari");
        let owned = self.points_back(at + 1) && self.says_any(at + 2, &["milik", "dari", "kepunyaan"]);
        let from = match begins || self.points_back(at + 1) {
            true if come => at + 4,
            true if owned => at + 3,
            true => cue?,
            false => at + 1,
        };
        match self.phrase(from) {
            Phrase::Person(found) => Some(found),
            _ => None,
        }
    }

    /// "Rina Wati mengatakannya sambil menunjuk papan harga", "Rina Wati, Ketua Panitia, mengucapkan itu".
    fn said_it(&self, from: usize) -> Option<Phrase> {
        let end = self.sentence_of(from).end;
        let said = |at: &usize| {
            let object = ["itu", "demikian"].iter().any(|word| self.tokens.says(at + 1, word))
                || self.says_any(at + 1, &["hal", "kalimat", "pernyataan"]) && self.points_back(at + 2);
            self.says_any(*at, SAID) || self.tokens.sense(*at) == Sense::Cue(Cue::Active) && object
        };
        (from..end).find(said).and_then(|verb| self.subject(verb))
    }

    /// True for "kata" before a person, an office or a pronoun; "sebagaimana pesan Gubernur" is no cue.
    pub(super) fn names_speaker(&self, stem: usize) -> bool {
        let from = stem + 1;
        let begins = !self.tokens.back(stem, 1).is_word() || self.says_any(stem.wrapping_sub(1), &["itu", "demikian"]);
        begins && self.names_somebody(from)
    }

    /// "Cerita serupa datang dari Rina Wati", "Lain lagi kisah Rina Wati": of whose words a sentence tells.
    pub(super) fn source_of(&self, from: usize, start: usize, end: usize) -> Option<Found> {
        const WORDS: &[&str] = &[
            "cerita",
            "kisah",
            "keluhan",
            "harapan",
            "kesaksian",
            "pendapat",
            "komentar",
            "kritik",
            "kritikan",
            "pujian",
            "pandangan",
            "tanggapan",
            "pengakuan",
            "pengalaman",
            "penjelasan",
            "pernyataan",
            "suara",
            "dukungan",
            "permintaan",
            "jawaban",
            "penuturan",
            "pesan",
            "kabar",
            "usulan",
            "usul",
            "protes",
            "apresiasi",
        ];
        let words = (from..end.min(start.min(from + 3) + 3)).find(|at| self.says_any(*at, WORDS))?;
        let come = ["datang", "muncul", "keluar", "terlontar", "terdengar", "mengalir", "serupa", "senada", "berbeda"];
        let said = |at: usize| at == words || self.tokens.says(at, "dari") && self.says_any(at.wrapping_sub(1), &come);
        let named = |at: usize| Some(self.after_titles(at + 1)).and_then(|at| self.named_by(at));
        (words..end.min(words + 8)).filter(|at| said(*at)).find_map(named)
    }

    /// The person that begins at `at`, or the holder named after an office there.
    fn named_by(&self, at: usize) -> Option<Found> {
        let office = self.position_end(at).map(|end| self.after_titles(end + usize::from(self.tokens.is(end, ','))));
        self.person_at(at).or_else(|| office.and_then(|name| self.person_at(name)))
    }

    /// The speaker written after "kata", "menurut", or meant by "ujarnya".
    pub(super) fn after_cue(&self, cue: usize) -> Phrase {
        let sense = self.tokens.sense(cue);
        let known = matches!(sense, Sense::Cue(_));
        let closed = matches!(self.tokens.at(cue + 1).kind, Kind::Mark('.') | Kind::Break | Kind::End);
        let own = sense == Sense::Cue(Cue::Nya) || !known && (self.tokens.text(cue).ends_with("nya") || closed);
        if own || self.tokens.says(cue, "menurutnya") {
            return Phrase::Same(cue..cue + 1);
        }
        // "menurut hitungannya"
        let own = self.tokens.text(cue + 1).ends_with("nya") && !self.tokens.at(cue + 1).is_capital();
        if sense == Sense::Cue(Cue::According) && own && !self.begins_unnamed(cue + 1) {
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
        // "ujar ungkap Surya": a slip of the pen.
        let slip = |at: usize| self.tokens.sense(at) == Sense::Cue(Cue::Stem) && !self.tokens.at(at).is_capital();
        while at < from + 2 && (is_adverb(self.tokens, at) || self.says_any(at, &["lagi", "sang"]) || slip(at)) {
            at += 1;
        }
        if self.tokens.sense(at) == Sense::Pronoun {
            return Phrase::Same(at..at + 1);
        }
        let name = self.after_titles(at);
        if name > at
            && let Some(known) = self.by_title(at, name)
        {
            return Phrase::Person(Found { known, written: at..name, inferred: true });
        }
        if let Some(found) = self.person_at(name).or_else(|| self.named_in(at..self.phrase_end(at))) {
            return Phrase::Person(found);
        }
        let Some(office) = self.position_at(name) else { return self.description(name) };
        match self.position_end(name).map(|end| self.place_end(end)) {
            Some(end) if self.points_back(end) => self.office_itself(office, end),
            _ => self.holder(office),
        }
    }

    /// "Manajer Kehilangan Air di Tirta Barito itu": where an office's place ends.
    fn place_end(&self, end: usize) -> usize {
        if !self.says_any(end, &["di", "pada", "dari"]) {
            return end;
        }
        (end + 1..end + 7).find(|at| !self.tokens.at(*at).is_capital()).unwrap_or(end)
    }

    /// "Romo", "Pak Kiai" without a name: the one person whom the text calls so with his name.
    fn by_title(&self, at: usize, end: usize) -> Option<usize> {
        let last = (at..end).rev().find(|at| self.tokens.at(*at).is_word())?;
        let title = self.tokens.text(last);
        let named = last + 1 == end && (self.tokens.at(end).is_capital() || self.position_at(end).is_some());
        if named || title.len() < 4 || self.says_any(last, COURTESY) || !self.tokens.at(at).is_capital() {
            return None;
        }
        let called = |person: &&PersonMention| self.tokens.says(person.tokens.start.wrapping_sub(1), title);
        let mut called = self.naming.persons.iter().take(MENTIONS).filter(called).map(|person| person.known);
        let first = called.next()?;
        called.all(|known| known == first).then_some(first)
    }

    /// The last person of a phrase who is meant by it, not only a part of a description.
    fn named_in(&self, range: Range<usize>) -> Option<Found> {
        let until = self.naming.persons.partition_point(|person| person.tokens.start < range.end);
        let persons = self.naming.persons.iter().take(until).rev().take(8);
        let mut meant = persons.take_while(|p| p.tokens.start > range.start).filter(|p| self.is_meant(&p.tokens));
        let mut person = meant.next()?;
        // "hakim Rina Wati di ruang sidang Candra": what follows "di" is a place.
        let placed = |person: &PersonMention| {
            (1..4).any(|steps| self.says_any(person.tokens.start.wrapping_sub(steps), &["di", "ke", "dalam", "usai"]))
        };
        while placed(person)
            && let Some(before) = meant.next()
        {
            person = before;
        }
        Some(Found { known: person.known, written: person.tokens.clone(), inferred: false })
    }

    /// A name after a comma, an office, a rank or a trade. "istri Surya" is not Surya.
    fn is_meant(&self, name: &Range<usize>) -> bool {
        if self.tokens.at(name.end).is_capital() && self.tokens.at(name.end).sense != Sense::Degree {
            return false;
        }
        let titles = self.titles_start(name.start);
        let before = titles.wrapping_sub(1);
        let office = self.naming.positions.partition_point(|position| position.tokens.end < titles);
        let office = self.naming.positions.get(office).is_some_and(|position| position.tokens.end == titles);
        let called = self.tokens.says(before, "bernama");
        let trade = called
            || self.tokens.at(before).kind == Kind::Word(Case::Lower)
                && !matches!(self.tokens.sense(before), Sense::Function | Sense::Cue(_));
        // "Humas Polresta Denpasar I Ketut Sukadi"
        let office = office || self.body_ending(titles, name.start.saturating_sub(8));
        self.tokens.is(before, ',') || office || !self.names_another(before) && (titles < name.start || trade)
    }

    /// True when the word before a name makes the name another's: "istri", "pihak".
    pub(super) fn names_another(&self, before: usize) -> bool {
        self.is_related(before) || self.tokens.says(before, "pihak")
    }

    /// Where the titles before a name begin.
    pub(super) fn titles_start(&self, name: usize) -> usize {
        before_titles(self.tokens, name)
    }

    /// Where the phrase ends: at a verb, a preposition of time or place, a stop, a comma before anything but a name.
    fn phrase_end(&self, from: usize) -> usize {
        let mut at = from;
        while at < from + LONGEST {
            let token = self.tokens.at(at);
            let goes_on = match token.kind {
                Kind::Word(Case::Lower) => self.describes(at),
                Kind::Word(_) => !matches!(token.sense, Sense::Weekday(_)),
                Kind::Number | Kind::Mark('(' | ')' | '-' | '/' | '+') => true,
                Kind::Mark(',') => {
                    self.tokens.at(at + 1).is_capital() || matches!(self.tokens.sense(at + 1), Sense::Honorific { .. })
                }
                Kind::Mark('.') => {
                    matches!(
                        self.tokens.back(at, 1).sense,
                        Sense::Honorific { .. } | Sense::Abbreviation | Sense::OfficePrefix
                    ) || self.tokens.glued(at + 1)
                }
                _ => false,
            };
            if !goes_on {
                break;
            }
            at += 1;
        }
        at
    }

    /// A lower-case word inside a description.
    fn describes(&self, at: usize) -> bool {
        match self.tokens.sense(at) {
            // "kata nelayan tersebut, Rina Wati"
            _ if self.points_back(at) => self.tokens.is(at + 1, ',') && self.tokens.at(at + 2).is_capital(),
            // "warga yang melintas, Rina (32)"
            _ if self.tokens.says(at, "yang") || self.tokens.says(at.wrapping_sub(1), "yang") => true,
            Sense::Function => {
                self.says_any(at, &["dan", "dari", "di", "pada", "untuk", "salah", "para", "sekaligus", "sebagai"])
            }
            Sense::Cue(_) => false,
            _ if self.tokens.says(at, "bernama") => true,
            Sense::None | Sense::Plain => !self.is_verb(at) && !self.says_any(at, &["kepada", "usai", "melalui"]),
            _ => true,
        }
    }
}
