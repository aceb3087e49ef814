//! Whether a quotation was given to another speaker: only when both are named, and clearly are two persons.

use std::ops::Range;

use super::pairing::{Fate, Pairing, weight};
use super::quote::Quote;
use crate::check::{Passage, Rule, Status};
use crate::compare::document::Document;
use crate::compare::person::{Likeness, likeness, name_words};
use crate::compare::word::{Word, key};
use crate::facts::Value;
use crate::quotation::Speaker;

/// Words in a row that a quotation must share, in weight, before its speaker is compared: about six words.
const ENOUGH: u32 = 12;

/// Whether a quotation of the article is someone else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stranger {
    /// No, or it cannot be told.
    No,
    /// Someone else was named last.
    Perhaps,
    /// Someone else is named beside the cue.
    Yes,
}

/// Words that open an office, not a name: a reader of names may have taken one for a person.
const OFFICES: [&str; 24] = [
    "ka",
    "sek",
    "wa",
    "plt",
    "plh",
    "pj",
    "ketua",
    "kepala",
    "wakil",
    "humas",
    "tim",
    "panitia",
    "anggota",
    "juru",
    "jubir",
    "dir",
    "pemimpin",
    "komisaris",
    "polisi",
    "ajun",
    "warga",
    "pihak",
    "dinas",
    "bidang",
];

/// Who speaks in the release.
#[derive(Debug)]
pub(super) struct Speakers {
    names: Vec<String>,
}

impl Speakers {
    /// `people` are the spokespersons given with the release.
    pub(super) fn new(release: &Document, people: &[String]) -> Self {
        let quoted =
            release.quotations.iter().filter_map(|quotation| quotation.speaker.as_ref()).map(|s| s.name.clone());
        Self { names: people.iter().cloned().chain(quoted).collect() }
    }

    /// The status after looking at who speaks.
    pub(super) fn judge(
        &self,
        status: Status,
        quote: &Quote,
        pairings: &[&Pairing],
        right: &[Quote],
    ) -> (Status, Rule) {
        let other = pairings.iter().any(|pairing| {
            let theirs = right.get(pairing.article);
            theirs.is_some_and(|theirs| self.is_moved(quote, theirs) && is_enough(pairing, quote))
        });
        let same =
            pairings.iter().any(|pairing| right.get(pairing.article).is_some_and(|theirs| is_same(quote, theirs)));
        match status {
            Status::Verbatim | Status::Partial if other && !same => (Status::Moved, Rule::QuotationSpeaker),
            // Other words from another person: perhaps another quotation.
            Status::Altered if other && !same => (Status::Unknown, Rule::QuotationReworded),
            Status::Verbatim => (status, Rule::QuotationSame),
            Status::Partial => (status, Rule::QuotationPart),
            Status::Altered | Status::Unknown => (status, Rule::QuotationReworded),
            _ => (status, Rule::QuotationAbsent),
        }
    }

    fn is_moved(&self, left: &Quote, right: &Quote) -> bool {
        let (Some(mine), Some(theirs)) = (&left.quotation.speaker, &right.quotation.speaker) else { return false };
        let sure = !theirs.inferred && (!mine.inferred || stands_in_paragraph(mine, left));
        let other = likeness(&mine.name, &theirs.name) == Likeness::Other;
        sure && other && self.is_person(theirs, right.document) && !stands_near(mine, right)
    }

    /// True for someone who speaks in the release, and for a person whose office the article gives.
    fn is_person(&self, speaker: &Speaker, article: &Document) -> bool {
        let words = name_words(&speaker.name);
        let office = words.iter().any(|word| OFFICES.iter().any(|office| is_office(word, office)));
        let holds = article
            .facts
            .iter()
            .any(|fact| matches!(&fact.value, Value::Position { holder: Some(holder), .. } if *holder == speaker.name));
        let known = self.names.iter().any(|name| likeness(name, &speaker.name) == Likeness::Same);
        known || (!office && words.len() >= 2 && holds)
    }
}

/// Short forms such as "Kasat", "Sekdis" open with two or three letters.
fn is_office(word: &str, office: &str) -> bool {
    match office.len() {
        2 | 3 => {
            word == office || (word.starts_with(office) && SHORT_OFFICES.iter().any(|short| word.starts_with(short)))
        }
        _ => word == office,
    }
}

/// Beginnings of the usual short forms.
const SHORT_OFFICES: [&str; 22] = [
    "kadis", "kasat", "kabid", "kabag", "kasi", "kasubag", "kapol", "kanit", "karo", "kaban", "kades", "kajari",
    "kalapas", "sekda", "sekdis", "sekjen", "sekprov", "wagub", "wabup", "wawali", "dirut", "dirjen",
];

/// Whether the article gives its quotation to someone else.
pub(super) fn stranger(left: &Quote, right: &Quote) -> Stranger {
    let (Some(mine), Some(theirs)) = (&left.quotation.speaker, &right.quotation.speaker) else {
        return Stranger::No;
    };
    let other = likeness(&mine.name, &theirs.name) == Likeness::Other && !stands_near(mine, right);
    match (other, theirs.inferred) {
        (false, _) => Stranger::No,
        (true, true) => Stranger::Perhaps,
        (true, false) => Stranger::Yes,
    }
}

/// The speaker as written beside the quotation.
pub(super) fn written(quote: &Quote) -> Option<Passage> {
    quote.quotation.speaker.as_ref().map(|speaker| quote.document.passage(speaker.written.clone()))
}

fn is_same(left: &Quote, right: &Quote) -> bool {
    let names = left.quotation.speaker.as_ref().zip(right.quotation.speaker.as_ref());
    names.is_some_and(|(mine, theirs)| matches!(likeness(&mine.name, &theirs.name), Likeness::Same | Likeness::Slip))
}

/// True when the speaker, reached through "ia", is named in the paragraph of the release's quotation.
fn stands_in_paragraph(speaker: &Speaker, quote: &Quote) -> bool {
    let document = quote.document;
    let word = document.words_in(&quote.quotation.range).start;
    let paragraph = document.paragraphs.iter().find(|paragraph| paragraph.contains(&word));
    paragraph.is_some_and(|words| is_named(speaker, document, &document.bytes(words), quote))
}

/// True when the release's speaker is named in the sentences of the article's quotation: then the cue may be theirs.
fn stands_near(mine: &Speaker, right: &Quote) -> bool {
    let document = right.document;
    let range = &right.quotation.range;
    let sentence = |at: usize| document.sentence_at(at).and_then(|s| document.sentences.get(s)).cloned();
    let (Some(first), Some(last)) = (sentence(range.start), sentence(range.end.saturating_sub(1))) else {
        return false;
    };
    is_named(mine, document, &document.bytes(&(first.start..last.end)), right)
}

/// True when a word of the name stands in the bytes, outside the marks.
fn is_named(speaker: &Speaker, document: &Document, bytes: &Range<usize>, quote: &Quote) -> bool {
    let names: Vec<u64> = name_words(&speaker.name)
        .iter()
        .filter(|word| word.chars().count() > 3)
        .map(|word| key(word.as_bytes()))
        .collect();
    let outside = |word: &&Word| !quote.quotation.parts.iter().any(|part| part.contains(&word.start));
    let words = document.words.get(document.words_in(bytes)).unwrap_or_default();
    words.iter().filter(outside).any(|word| names.contains(&word.key))
}

fn is_enough(pairing: &Pairing, quote: &Quote) -> bool {
    let kept = pairing.fates.contains(&Fate::Kept);
    let longest = pairing.runs.iter().map(|run| weight(&quote.words, &run.left)).max().unwrap_or(0);
    kept && longest >= ENOUGH.min(weight(&quote.words, &(0..quote.words.len())))
}
