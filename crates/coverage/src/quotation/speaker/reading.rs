//! What stands at a place of the text: a person, an office and who holds it, a verb.

use std::ops::Range;

use super::{Found, Phrase};
use crate::facts::naming::{self, Naming};
use crate::indonesian::lexicon::people::{AGENTS, CROWD, People};
use crate::indonesian::lexicon::{self, Sense};
use crate::indonesian::token::{Case, Kind, Tokens};

/// Offices looked at to find a holder.
const OFFICES: usize = 256;

/// A text with its names, asked by place.
pub(super) struct Reading<'t> {
    pub(super) tokens: &'t Tokens<'t>,
    pub(super) naming: &'t Naming,
    pub(super) sentences: Vec<Range<usize>>,
    /// Where each known person is named first.
    firsts: Vec<usize>,
}

impl<'t> Reading<'t> {
    pub(super) fn new(tokens: &'t Tokens<'t>, naming: &'t Naming) -> Self {
        let mut firsts = vec![usize::MAX; naming.known.len()];
        for person in naming.persons.iter().rev() {
            if let Some(first) = firsts.get_mut(person.known) {
                *first = person.tokens.start;
            }
        }
        Self { tokens, naming, sentences: crate::indonesian::sentence::bounds(tokens), firsts }
    }

    /// True for one of these words at `at`.
    pub(super) fn says_any(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.tokens.says(at, word))
    }

    /// True for a word of a list.
    pub(super) fn is_one_of(&self, at: usize, list: People) -> bool {
        list.has(self.tokens.text(at))
    }

    /// The person whose name begins at `at`.
    pub(super) fn person_at(&self, at: usize) -> Option<Found> {
        let index = self.naming.persons.partition_point(|person| person.tokens.start < at);
        let person = self.naming.persons.get(index).filter(|person| person.tokens.start == at)?;
        Some(Found { known: person.known, written: person.tokens.clone(), inferred: false })
    }

    /// The first person named in `range`.
    pub(super) fn person_in(&self, range: Range<usize>) -> Option<Found> {
        let index = self.naming.persons.partition_point(|person| person.tokens.start < range.start);
        let person = self.naming.persons.get(index).filter(|person| person.tokens.start < range.end)?;
        Some(Found { known: person.known, written: person.tokens.clone(), inferred: false })
    }

    /// "Di antara pendaftar ada Raudatul Jannah (22)": somebody new, whom a sentence is there to present.
    pub(super) fn presented(&self, range: Range<usize>) -> Option<Found> {
        let found = self.person_in(range)?;
        let there = self.says_any(
            found.written.start.wrapping_sub(1),
            &["ada", "bernama", "muncul", "hadir", "satunya", "antaranya", "milik", "adalah", "ialah", "disambut"],
        );
        (there && self.is_first(&found)).then_some(found)
    }

    /// "Petrus setuju", "Nurul tak hafal", "Lukas hanya menggeleng": whoever does so speaks next.
    pub(super) fn reacts(&self, from: usize) -> bool {
        const SMALL: &[&str] = &[
            "hanya", "tak", "tidak", "belum", "sudah", "masih", "justru", "malah", "juga", "pun", "sendiri",
            "langsung", "ikut", "cuma",
        ];
        const REACTIONS: &[&str] = &[
            "setuju",
            "sependapat",
            "sepakat",
            "keberatan",
            "tertawa",
            "tersenyum",
            "terkekeh",
            "menggeleng",
            "mengangguk",
            "terdiam",
            "hafal",
            "berani",
            "yakin",
            "lega",
            "bersyukur",
            "senang",
            "bangga",
            "kecewa",
            "heran",
            "kaget",
            "ingat",
            "paham",
            "mengerti",
            "khawatir",
            "cemas",
            "optimistis",
            "pesimistis",
            "maklum",
        ];
        let at = (from..from + 4).find(|at| !self.says_any(*at, SMALL));
        at.is_some_and(|at| self.says_any(at, REACTIONS))
    }

    /// The one person of a sentence.
    pub(super) fn only_person(&self, range: Range<usize>) -> Option<usize> {
        let first = self.person_in(range.clone())?;
        let persons = &self.naming.persons;
        let from = persons.partition_point(|person| person.tokens.start < range.start);
        let mut named = persons.iter().skip(from).take_while(|person| person.tokens.start < range.end);
        named.all(|person| person.known == first.known).then_some(first.known)
    }

    /// The office that begins at `at`.
    pub(super) fn position_at(&self, at: usize) -> Option<usize> {
        let index = self.naming.positions.partition_point(|position| position.tokens.start < at);
        self.naming.positions.get(index).filter(|position| position.tokens.start == at).map(|_| index)
    }

    /// The end of the office that begins at `at`.
    pub(super) fn position_end(&self, at: usize) -> Option<usize> {
        self.position_at(at).and_then(|index| self.naming.positions.get(index)).map(|position| position.tokens.end)
    }

    /// Skips "Dr. H. ", "Kombes Pol ", "Bapak ".
    pub(super) fn after_titles(&self, at: usize) -> usize {
        naming::after_titles(self.tokens, at)
    }

    /// Who holds an office named without its holder: the one person of whom the text says so.
    pub(super) fn titled(&self, index: usize) -> Option<usize> {
        let office = &self.naming.positions.get(index)?.office;
        let positions = self.naming.positions.iter().take(OFFICES);
        let mut holders =
            positions.filter(|position| same_office(&position.office, office)).filter_map(|position| position.holder);
        let first = holders.next()?;
        holders.all(|holder| holder == first).then_some(first)
    }

    /// The holder of an office as whom somebody speaks, or nobody known.
    pub(super) fn holder(&self, index: usize) -> Phrase {
        let written = self.naming.positions.get(index).map(|position| position.tokens.clone()).unwrap_or_default();
        match self.titled(index) {
            Some(known) => Phrase::Person(Found { known, written, inferred: true }),
            None => Phrase::Stranger,
        }
    }

    /// True when an office of this person has the word at `at` in its name: the spokesman of KPK speaks for KPK.
    pub(super) fn serves(&self, known: usize, at: usize) -> bool {
        let word = self.tokens.text(at);
        let held = self.naming.positions.iter().take(OFFICES).filter(|position| position.holder == Some(known));
        held.take(16).any(|position| position.tokens.clone().any(|index| self.tokens.says(index, word)))
    }

    /// True where the text names this person for the first time.
    pub(super) fn is_first(&self, found: &Found) -> bool {
        self.firsts.get(found.known) == Some(&found.written.start)
    }

    /// Where the text names this person for the first time.
    pub(super) fn first_of(&self, known: usize) -> Option<usize> {
        self.firsts.get(known).copied()
    }

    /// True when a second person is joined at `at`: "dan Rina Wati".
    pub(super) fn is_joined(&self, at: usize) -> bool {
        self.says_any(at, &["dan", "serta"]) && self.person_at(self.after_titles(at + 1)).is_some()
    }

    /// True when the text gives this person an office.
    pub(super) fn holds_office(&self, known: usize) -> bool {
        self.naming.positions.iter().take(OFFICES).any(|position| position.holder == Some(known))
    }

    /// The sentence that holds `at`.
    pub(super) fn sentence_of(&self, at: usize) -> Range<usize> {
        let index = self.sentences.partition_point(|sentence| sentence.start <= at);
        index.checked_sub(1).and_then(|index| self.sentences.get(index)).cloned().unwrap_or(at..at)
    }

    /// A verb of what is done to the subject: "ditahan", "diyakini", "terseret".
    pub(super) fn is_passive(&self, at: usize) -> bool {
        let text = self.tokens.text(at);
        let prefixed = text.strip_prefix("di").or_else(|| text.strip_prefix("ter")).is_some_and(|rest| rest.len() >= 3);
        self.tokens.at(at).kind == Kind::Word(Case::Lower)
            && prefixed
            && matches!(self.tokens.sense(at), Sense::None | Sense::Plain | Sense::Cue(lexicon::Cue::Passive))
    }

    /// True for a verb of speech that often means another deed: "meminta uang", "melaporkan ke polisi".
    pub(super) fn is_weak(&self, verb: usize) -> bool {
        self.says_any(verb, &["meminta", "melaporkan", "menutup", "menulis", "menyambut", "mendorong", "menanggapi"])
    }

    /// A verb, as far as its prefix tells.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        const NOUNS: &[&str] = &[
            "meunasah",
            "media",
            "meter",
            "medis",
            "mesin",
            "mertua",
            "mentah",
            "merdeka",
            "melalui",
            "berita",
            "bersama",
            "beras",
            "berat",
            "berkas",
            "bersih",
            "dinas",
            "dirinya",
            "dinding",
            "digital",
            "disabilitas",
            "distrik",
            "terminal",
            "ternak",
            "terhadap",
            "termasuk",
            "terang",
            "tertua",
            "termuda",
            "terbaik",
        ];
        let text = self.tokens.text(at);
        self.tokens.at(at).kind == Kind::Word(Case::Lower)
            && text.len() >= 5
            && !NOUNS.contains(&text)
            && !AGENTS.has(text)
            && !CROWD.has(text)
            && ["me", "ber", "di", "ter"].iter().any(|prefix| text.starts_with(prefix))
    }
}

/// True when one office's words begin with the other's: "kepala dinas komunikasi dan informatika" without its province.
fn same_office(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
    long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
