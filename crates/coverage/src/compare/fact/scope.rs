//! What the article adds around a figure that makes it one of another scope: "hingga triwulan ketiga", "secara nasional",
//! "khusus perempuan", "menurut survei redaksi"; or a paragraph that turned to another place, year or thing before.
//! A figure is the release's, changed, only where nothing of the kind stands there.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::court::Court;
use super::link::of_sentence;
use super::mention::Mention;
use super::subject::{akin, is_carrier};
use super::value::{Relation, relation};
use crate::check::FindingKind;
use crate::compare::document::Document;
use crate::compare::word::{Word, key, keys, normal};
use crate::facts::Value;

/// Words that open a phrase of place, time, manner, source or condition.
static OPENERS: LazyLock<HashSet<u64>> = LazyLock::new(|| {
    keys(
        "di pada dalam hingga sampai sejak selama secara khusus khususnya untuk bagi menurut berdasarkan versi \
    sebelum sesudah setelah per antara jika bila kalau tanpa termasuk dari kecuali semasa",
    )
});

/// So many words follow an opener at most.
const PHRASE: usize = 5;

/// True when another figure of the article's sentence is one of the release's sentence: both speak of the same thing.
pub(super) fn is_anchored(court: &Court, mine: &Mention, theirs: &Mention) -> bool {
    let same = |other: &Mention| {
        let mut left = of_sentence(court.left, mine.sentence).filter_map(|l| court.left.get(l));
        left.any(|l| l.words != mine.words && relation(l, other) == Relation::Same)
    };
    facts(court, theirs.sentence).any(|other| is_telling(other, 10) && other.words != theirs.words && same(other))
}

/// A figure of so much or more, or with a decimal: "kedua" and "empat kecamatan" are the same by chance.
pub(super) fn is_telling(figure: &Mention, least: u128) -> bool {
    match figure.fact.value {
        Value::Quantity { amount, .. } => amount.scale > 0 || amount.digits.unsigned_abs() >= least,
        _ => false,
    }
}

/// True when a phrase that the release does not have narrows the article's figure. Beside another figure of the release's
/// only a near one can; alone, every one in the sentence.
pub(super) fn is_narrowed(court: &Court, mine: &Mention, theirs: &Mention) -> bool {
    let Some(sentence) = court.article.sentences.get(theirs.sentence) else { return true };
    let anchored = is_anchored(court, mine, theirs);
    let vocabulary = words_of(court.release, court.release.sentences.get(mine.sentence));
    let opens = |at: &usize| court.article.words.get(*at).is_some_and(|word| is_opener(word.key));
    sentence.clone().filter(opens).filter(|at| !anchored || concerns(court, sentence, *at, theirs)).any(|at| {
        let phrase = phrase(court, sentence, at);
        let whole = anchored || is_pointing(court, &phrase);
        is_strange((court, mine, theirs), &phrase, &vocabulary, whole)
    })
}

fn is_opener(word: u64) -> bool {
    OPENERS.contains(&word)
}

/// "dalam rapat itu": what was spoken of before. "pada tahun itu" is another time.
fn is_pointing(court: &Court, phrase: &Range<usize>) -> bool {
    let has = |words: &[&str]| {
        let inside = court.article.words.get(phrase.clone()).unwrap_or_default();
        inside.iter().any(|word| words.iter().any(|other| key(other.as_bytes()) == word.key))
    };
    has(&["itu", "tersebut", "ini"]) && !has(&["tahun", "saat", "waktu", "hari", "bulan", "masa", "periode", "musim"])
}

/// A phrase that opens the sentence holds for all of it; another one for the figure that no other stands before.
fn concerns(court: &Court, sentence: &Range<usize>, at: usize, theirs: &Mention) -> bool {
    if at == sentence.start {
        return true;
    }
    let between = |words: &Range<usize>| {
        (theirs.words.end <= words.start && words.end <= at) || (at < words.start && words.end <= theirs.words.start)
    };
    !facts(court, theirs.sentence).any(|other| other.is_amount() && between(&other.words))
}

/// The words after an opener, to the next opener or mark.
fn phrase(court: &Court, sentence: &Range<usize>, at: usize) -> Range<usize> {
    let document = court.article;
    let mut end = at + 1;
    while end < sentence.end && end <= at + PHRASE {
        let (Some(last), Some(next)) = (document.words.get(end - 1), document.words.get(end)) else { break };
        let between = document.str().get(last.end..next.start.max(last.end)).unwrap_or_default();
        if between.contains([',', ';', ':', '(', ')', '–', '“', '”', '"']) || is_opener(next.key) {
            break;
        }
        end += 1;
    }
    at + 1..end
}

/// True when a telling word of the phrase, outside facts that both have, is none of the release's sentence, or of the
/// `whole` release.
fn is_strange(
    (court, mine, theirs): (&Court, &Mention, &Mention),
    phrase: &Range<usize>,
    vocabulary: &[String],
    whole: bool,
) -> bool {
    let start = court.article.sentences.get(theirs.sentence).map_or(0, |sentence| sentence.start);
    let mut left = of_sentence(court.left, mine.sentence).filter_map(|l| court.left.get(l));
    let has_year = left.any(|fact| fact.fact.kind == FindingKind::Year);
    let covered = |at: usize| {
        facts(court, theirs.sentence).filter(|fact| fact.words.contains(&at)).any(|fact| {
            use FindingKind::{Date, Rank, Time, Weekday};
            let year = fact.fact.kind == FindingKind::Year && (has_year || is_year_of_issue(court, fact));
            let dated = year || matches!(fact.fact.kind, Date | Time | Weekday);
            let opens = fact.fact.kind == Rank && phrase.start == start + 1 && fact.words != theirs.words;
            fact.is_amount() && !opens || dated || is_known(court, fact)
        })
    };
    let words = phrase.clone().filter(|at| !covered(*at)).filter_map(|at| court.article.words.get(at));
    let mut telling = words.filter(|word| word.weight > 1 && !is_carrier(word.key) && word.key != key(b"tahun"));
    telling.any(|word| {
        let text = text(court.article, word);
        // A name of the release narrows nothing: "di Jakarta".
        let name =
            court.article.str().get(word.start..word.end).is_some_and(|text| text.starts_with(char::is_uppercase));
        let stands = (whole || name) && court.release.words.iter().any(|other| other.key == word.key);
        !stands && !vocabulary.iter().any(|other| akin(&text, other))
    })
}

/// True when the paragraph turned to another thing before the article's figure, and its own sentence does not come back: the
/// last place, organisation or person named, or the last year, is none of the release's, or the sentence before has only
/// figures of its own.
pub(super) fn is_of_other_paragraph(court: &Court, mine: &Mention, theirs: &Mention) -> bool {
    use FindingKind::{Date, Organisation, Person, Place, Year};
    let before = before(court, theirs.sentence);
    let tells = |s: usize| facts(court, s).any(|fact| fact.is_amount() && is_known(court, fact));
    let turned = |wanted: &dyn Fn(FindingKind) -> bool, unless: &dyn Fn(usize) -> bool| {
        let here = facts(court, theirs.sentence).any(|fact| wanted(fact.fact.kind) && is_known(court, fact));
        let mut turning = before.iter().filter(|s| facts(court, **s).any(|fact| wanted(fact.fact.kind)));
        let turn = turning.next().is_some_and(|s| {
            !unless(*s) && facts(court, *s).filter(|fact| wanted(fact.fact.kind)).any(|fact| !is_known(court, fact))
        });
        !here && turn
    };
    let own = before.first().is_some_and(|s| {
        let mut amounts = facts(court, *s).filter(|fact| is_telling(fact, 10)).peekable();
        amounts.peek().is_some() && amounts.all(|fact| !is_exact(court, fact))
    });
    turned(&|kind| matches!(kind, Place | Organisation | Person), &|_| false)
        || turned(&|kind| matches!(kind, Year | Date), &tells)
        || own && !is_anchored(court, mine, theirs)
}

/// The sentences before one in its paragraph, the nearest first.
fn before(court: &Court, sentence: usize) -> Vec<usize> {
    let start = |sentence: usize| court.article.sentences.get(sentence).map(|words| words.start);
    let Some(paragraph) =
        start(sentence).and_then(|start| court.article.paragraphs.iter().find(|paragraph| paragraph.contains(&start)))
    else {
        return Vec::new();
    };
    let inside = |sentence: &usize| start(*sentence).is_some_and(|start| paragraph.contains(&start));
    (0..sentence).rev().take_while(inside).collect()
}

fn facts<'c>(court: &'c Court, sentence: usize) -> impl Iterator<Item = &'c Mention<'c>> {
    of_sentence(court.right, sentence).filter_map(|r| court.right.get(r))
}

fn is_known(court: &Court, fact: &Mention) -> bool {
    court.left.iter().any(|mine| {
        matches!(relation(mine, fact), Relation::Same | Relation::Bare | Relation::Rounded | Relation::Slip)
    })
}

fn is_year_of_issue(court: &Court, fact: &Mention) -> bool {
    let issued = court.release.written.map(jiff::civil::Date::year);
    matches!(fact.fact.value, Value::Date { year, month: None, .. } if year.is_some() && year == issued)
}

fn is_exact(court: &Court, fact: &Mention) -> bool {
    court.left.iter().any(|mine| matches!(relation(mine, fact), Relation::Same | Relation::Bare))
}

fn words_of(document: &Document, sentence: Option<&Range<usize>>) -> Vec<String> {
    let words = sentence.and_then(|sentence| document.words.get(sentence.clone())).unwrap_or_default();
    words.iter().filter(|word| word.weight > 1).map(|word| text(document, word)).collect()
}

fn text(document: &Document, word: &Word) -> String {
    normal(document.str().get(word.start..word.end).unwrap_or_default())
}
