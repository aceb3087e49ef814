//! What a sentence is about, beside its facts: another time ("tahun lalu"), or another word in the subject's place.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::court::Court;
use super::evidence::{meets, window};
use super::link::of_sentence;
use super::mention::Mention;
use super::scope::is_anchored;
use super::value::{Relation, relation};
use crate::check::FindingKind;
use crate::compare::align::{Gap, Run, gaps};
use crate::compare::document::Document;
use crate::compare::statement::Statement;
use crate::compare::word::{key, keys, normal};

/// A replaced word so many words away says nothing about the fact.
const NEAR: usize = 9;

/// Words of an opening phrase at most.
const OPENING: usize = 6;

/// Words that carry a figure without saying of what.
static CARRIERS: LazyLock<HashSet<u64>> = LazyLock::new(|| {
    keys(
        "tercatat mencatat dicatat mencapai capai sebesar sebanyak senilai seluas sepanjang setinggi sejumlah \
    berjumlah jumlah jumlahnya total totalnya yakni yaitu berada menempati menduduki meraih diraih memperoleh diperoleh \
    mendapat mendapatkan masuk finis sekitar tembus menyentuh sebut disebut menyebut menyebutkan ungkap mengungkapkan kata \
    mengatakan menurut menjelaskan menyampaikan hingga kini saat sementara sedangkan adapun hanya masih baru kembali \
    wilayah kawasan kabupaten kota provinsi senin selasa rabu kamis jumat sabtu minggu berhasil resmi pun juga angka angkanya nilai nilainya skor skornya poin posisi peringkat urutan pihaknya dengan",
    )
});

/// Words that say: of another time. A sentence with one that the release lacks is background.
const OTHER_TIME: [&str; 14] = [
    "lalu",
    "sebelumnya",
    "silam",
    "semula",
    "tadinya",
    "dulu",
    "dahulu",
    "lampau",
    "terdahulu",
    "awalnya",
    "target",
    "ditargetkan",
    "mendatang",
    "depan",
];

/// True when a word near the article's fact, and of no other figure, says so.
pub(super) fn is_other_time(court: &Court, statement: &Statement, theirs: &Range<usize>) -> bool {
    let matched = |word: usize| statement.runs.iter().any(|run| run.right.contains(&word));
    let Some(sentence) = court.article.sentences.get(statement.article) else { return false };
    let amounts =
        of_sentence(court.right, statement.article).filter_map(|r| court.right.get(r)).filter(|m| m.is_amount());
    let amounts: Vec<Range<usize>> = amounts.map(|m| m.words.clone()).filter(|words| !meets(words, theirs)).collect();
    let of_another = |at: usize| {
        let between = |words: &Range<usize>| {
            (theirs.end <= words.start && words.end <= at) || (at < words.start && words.end <= theirs.start)
        };
        amounts.iter().any(between)
    };
    let opening = opening(court.article, sentence);
    let of_another = |at: usize| !opening.contains(&at) && of_another(at);
    let near = window(theirs, sentence);
    sentence
        .clone()
        .filter(|at| near.contains(at) || opening.contains(at))
        .filter(|word| !matched(*word) && !of_another(*word))
        .any(|at| {
            let word = court.article.words.get(at).map_or(0, |word| word.key);
            OTHER_TIME.iter().any(|time| key(time.as_bytes()) == word)
        })
}

/// A short phrase before the first comma holds for the whole sentence.
fn opening(document: &Document, sentence: &Range<usize>) -> Range<usize> {
    let comma = |at: &usize| {
        let next = document.words.get(*at).zip(document.words.get(at + 1));
        let between = next.and_then(|(word, next)| document.str().get(word.end..next.start));
        between.is_some_and(|between| between.contains(','))
    };
    let end = (sentence.start..sentence.end.min(sentence.start + OPENING)).find(comma);
    sentence.start..end.map_or(sentence.start, |end| end + 1)
}

/// The same for sentences that are not aligned: a word of the article's that the release's sentence does not have.
pub(super) fn has_other_time(court: &Court, left: &Range<usize>, right: &Range<usize>, theirs: &Range<usize>) -> bool {
    let keys = |document: &Document, range: Range<usize>| {
        document.words.get(range).unwrap_or_default().iter().map(|word| word.key).collect::<Vec<_>>()
    };
    let known = keys(court.release, left.clone());
    let opening = opening(court.article, right);
    [keys(court.article, window(theirs, right)), keys(court.article, opening)]
        .concat()
        .iter()
        .any(|word| !known.contains(word) && OTHER_TIME.iter().any(|time| key(time.as_bytes()) == *word))
}

/// True when a telling word near the fact has another one in its place: "bulan Mei" and "bulan April", "warga" and
/// "pembaca". Words of facts do not count, they are compared as facts.
pub(super) fn is_other_subject(court: &Court, statement: &Statement, mine: &Mention, theirs: &Mention) -> bool {
    let (Some(left), Some(right)) =
        (court.release.sentences.get(statement.release), court.article.sentences.get(statement.article))
    else {
        return true;
    };
    let anchored = is_anchored(court, mine, theirs);
    let near =
        |gap: &Gap| !anchored || distance(&gap.left, &mine.words).min(distance(&gap.right, &theirs.words)) <= NEAR;
    let l_facts = facts((court.left, statement.release), (court.right, statement.article));
    let r_facts = facts((court.right, statement.article), (court.left, statement.release));
    inner_gaps(statement, left, right).iter().filter(|gap| near(gap)).any(|gap| {
        let lost = telling(court.release, &gap.left, &l_facts);
        let put = telling(court.article, &gap.right, &r_facts);
        !lost.is_empty() && put.iter().any(|word| !lost.iter().any(|other| akin(word, other)))
    })
}

fn inner_gaps(statement: &Statement, left: &Range<usize>, right: &Range<usize>) -> Vec<Gap> {
    let local = |run: &Run| Run {
        left: run.left.start - left.start..run.left.end - left.start,
        right: run.right.start - right.start..run.right.end - right.start,
    };
    let runs: Vec<Run> = statement.runs.iter().map(local).collect();
    let global = |gap: Gap| Gap {
        left: gap.left.start + left.start..gap.left.end + left.start,
        right: gap.right.start + right.start..gap.right.end + right.start,
    };
    gaps(&runs, left.len(), right.len()).into_iter().map(global).collect()
}

/// Word ranges of the facts of a sentence that are compared as facts: figures and times, and names that both have.
fn facts((mine, sentence): (&[Mention], usize), (theirs, other): (&[Mention], usize)) -> Vec<Range<usize>> {
    let known = |mention: &Mention| {
        let mut others = of_sentence(theirs, other).filter_map(|r| theirs.get(r));
        others.any(|theirs| {
            let holder =
                mention.fact.kind == FindingKind::Position && !mention.name.is_empty() && mention.name == theirs.name;
            holder || matches!(relation(mention, theirs), Relation::Same | Relation::Bare | Relation::Rounded)
        })
    };
    let dated =
        |mention: &Mention| matches!(mention.fact.kind, FindingKind::Year | FindingKind::Date | FindingKind::Weekday);
    let of = of_sentence(mine, sentence).filter_map(|l| mine.get(l));
    of.filter(|mention| mention.is_amount() || dated(mention) || known(mention))
        .map(|mention| mention.words.clone())
        .collect()
}

fn telling(document: &Document, words: &Range<usize>, facts: &[Range<usize>]) -> Vec<String> {
    let free = words.clone().filter(|at| !facts.iter().any(|fact| fact.contains(at)));
    let words = free.filter_map(|at| document.words.get(at)).filter(|word| word.weight > 1);
    let words = words.filter(|word| !is_carrier(word.key));
    words.map(|word| normal(document.str().get(word.start..word.end).unwrap_or_default())).collect()
}

/// True for a word that carries a figure without saying of what.
pub(super) fn is_carrier(word: u64) -> bool {
    CARRIERS.contains(&word)
}

/// Words of one stem ("dibangun", "pembangunan"): five letters in a row, or most of the shorter one.
pub(super) fn akin(left: &str, right: &str) -> bool {
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    // In bytes: nearly every word is ASCII. Of a word with other letters fewer than five are asked for.
    let length = short.len().clamp(1, 5);
    let long: Vec<&[u8]> = long.as_bytes().windows(length).collect();
    short.as_bytes().windows(length).any(|window| long.contains(&window))
}

fn distance(one: &Range<usize>, other: &Range<usize>) -> usize {
    if meets(one, other) { 0 } else { one.start.saturating_sub(other.end).max(other.start.saturating_sub(one.end)) }
}
