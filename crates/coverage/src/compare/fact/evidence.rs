//! Whether two facts in one place are said of the same thing. In doubt they are not.

use std::ops::Range;

use super::court::Court;
use super::link::{Link, of_sentence};
use super::mention::Mention;
use super::partner::{partner, year};
use super::scope::{is_anchored, is_narrowed, is_of_other_paragraph, is_telling};
use super::subject::{is_other_subject, is_other_time};
use super::value::{Relation, relation};
use crate::check::FindingKind;
use crate::compare::document::Document;
use crate::compare::statement::Statement;
use crate::compare::word::key;
use crate::facts::Value;

/// So many words on each side of a fact belong to what it is said of.
const CLAUSE: usize = 16;

/// A shorter sentence may be the same by chance.
const COPIED: usize = 10;

/// True when the article says another value of the same thing.
pub(super) fn is_same_thing(court: &Court, link: &Link) -> bool {
    let (Some(mine), Some(theirs)) = (court.left.get(link.left), court.right.get(link.right)) else { return false };
    let Some(statement) = court.statements.get(link.statement) else { return false };
    if is_legitimate(court, link, theirs)
        || is_pair_of_the_release(court, link)
        || is_other_time(court, statement, &theirs.words)
        || is_other_subject(court, statement, mine, theirs)
        || is_another_figure(court, link)
    {
        return false;
    }
    let others = Others::of(court, link, statement, mine, theirs);
    let whole = copied_words(court, statement);
    let verbatim = whole.is_some() || statement.likeness >= 85;
    let copied = others.same > 0 && others.elsewhere == 0 && whole.is_some_and(|words| words >= COPIED);
    if is_of_other_paragraph(court, mine, theirs) {
        return false;
    }
    if mine.is_amount() {
        if is_narrowed(court, mine, theirs) {
            return false;
        }
        if !verbatim && !keeps_its_year(court, link, statement) {
            return false;
        }
        // A misprint stands among right figures, or in a sentence that is the release's to the word.
        let right = others.differing == 0
            || whole.is_some_and(|words| words >= COPIED)
            || is_anchored(court, mine, theirs)
            || is_swap(court, link);
        return right && (copied || others.foreign == 0);
    }
    match mine.fact.kind {
        FindingKind::Year => is_tied(court, link, whole.is_some()) || copied,
        FindingKind::Date => {
            let clear = others.elsewhere == 0 && others.differing == 0;
            copied || (clear && is_said_of_the_same(court, link).unwrap_or(verbatim))
        }
        // Another name may be a fuller or a nearer one: only where all else is word for word.
        _ => verbatim && others.foreign == 0 && others.differing == 0 && link.context >= 8,
    }
}

/// True unless the release gives the figure for a year that the article's sentence does not name: then another figure there
/// may be of anything ("peringkat ketiga pada 2021" and "peringkat keempat klasemen akhir").
fn keeps_its_year(court: &Court, link: &Link, statement: &Statement) -> bool {
    let Some(year) = year(court.release, court.left, link.left) else { return true };
    let mut theirs = of_sentence(court.right, statement.article).filter_map(|right| court.right.get(right));
    theirs.any(|other| relation(year, other) == Relation::Same)
}

/// How many words the release's sentence has, when both are word for word the same but for their facts.
fn copied_words(court: &Court, statement: &Statement) -> Option<usize> {
    let left = court.release.sentences.get(statement.release)?;
    let right = court.article.sentences.get(statement.article)?;
    let free = |mentions: &[Mention], range: Range<usize>, word: usize| {
        !mentions.get(range).unwrap_or_default().iter().any(|mention| mention.words.contains(&word))
    };
    let l_facts = of_sentence(court.left, statement.release);
    let r_facts = of_sentence(court.right, statement.article);
    let mut l_rest = left.clone().filter(|word| !statement.runs.iter().any(|run| run.left.contains(word)));
    let mut r_rest = right.clone().filter(|word| !statement.runs.iter().any(|run| run.right.contains(word)));
    let differs = l_rest.any(|word| free(court.left, l_facts.clone(), word))
        || r_rest.any(|word| free(court.right, r_facts.clone(), word));
    (!differs).then_some(left.len())
}

/// True for a year that belongs to a figure of the release: the figure tells by itself, or the sentence is the release's to
/// the word and has one of its figures. Where the article has the release's year too, each figure must stand beside its
/// own year on both sides: in "pada 2021 dan 2022 masing-masing ketiga dan kelima" none can be told.
fn is_tied(court: &Court, link: &Link, copied: bool) -> bool {
    let (Some(mine), Some(theirs)) = (court.left.get(link.left), court.right.get(link.right)) else { return false };
    if !has_one_role(court, mine, theirs) {
        return false;
    }
    if has_same_row(court, mine, theirs) || has_same_end(court, link) {
        return true;
    }
    if !is_gone(court, mine) {
        let pair = beside(court.left, link.left).zip(beside(court.right, link.right));
        // A rank tells only between years of the release's sentence: "juga ketiga pada 2019" may be true.
        let mut years = of_sentence(court.left, mine.sentence).filter_map(|l| court.left.get(l));
        let known = years.any(|year| relation(year, theirs) == Relation::Same);
        return pair.is_some_and(|(l, r)| (is_telling(l, 100) || known) && relation(l, r) == Relation::Same);
    }
    let figure = partner(court.article, court.right, link.right).and_then(|r| court.right.get(r));
    let same = is_said_of_the_same(court, link) == Some(true);
    // "yang diumumkan pada 2025": the year of issue is said of anything.
    let issue = court
        .release
        .written
        .is_some_and(|day| matches!(theirs.fact.value, Value::Date { year: Some(year), .. } if year == day.year()));
    same && (copied || !issue && figure.is_some_and(|figure| is_telling(figure, 100)))
        || copied && is_anchored(court, mine, theirs)
}

/// True when the article has the release's value nowhere.
fn is_gone(court: &Court, mine: &Mention) -> bool {
    !court.right.iter().any(|other| relation(mine, other) == Relation::Same)
}

/// True when the same word leads to both years: "pada 2023" is the year of a figure, "dibandingkan 2023" is not.
fn has_one_role(court: &Court, mine: &Mention, theirs: &Mention) -> bool {
    const IN: [&str; 6] = ["pada", "di", "tahun", "sepanjang", "selama", "dalam"];
    let lead = |document: &Document, mention: &Mention| {
        let start = document.sentences.get(mention.sentence).map_or(0, |sentence| sentence.start);
        let before = document.words.get(start..mention.words.start).unwrap_or_default();
        let word = before.iter().rev().map(|word| word.key).find(|word| *word != key(b"tahun"));
        word.map(|word| if IN.iter().any(|lead| key(lead.as_bytes()) == word) { key(b"pada") } else { word })
    };
    lead(court.release, mine) == lead(court.article, theirs)
}

/// True when both sentences are rows of figures with their years, two or more, and the figures are the same in the same
/// order.
fn has_same_row(court: &Court, mine: &Mention, theirs: &Mention) -> bool {
    let figures = |mentions: &[Mention], sentence: usize| {
        let row = row(mentions, sentence);
        row.into_iter().filter(|of| mentions.get(*of).is_some_and(Mention::is_amount)).collect::<Vec<_>>()
    };
    let (left, right) = (figures(court.left, mine.sentence), figures(court.right, theirs.sentence));
    let same = |(l, r): (&usize, &usize)| {
        let pair = court.left.get(*l).zip(court.right.get(*r));
        pair.is_some_and(|(l, r)| relation(l, r) == Relation::Same)
    };
    left.len() >= 2 && left.len() == right.len() && left.iter().zip(&right).all(same)
}

/// True for one end of a span of years whose other end is the same: "2025–2029", "2025–2028".
fn has_same_end(court: &Court, link: &Link) -> bool {
    let end = |l: Option<usize>, r: Option<usize>| {
        let (Some(left), Some(right)) = (l.and_then(|l| court.left.get(l)), r.and_then(|r| court.right.get(r))) else {
            return false;
        };
        let joined = |mentions: &[Mention], of: usize, end: &Mention| {
            mentions.get(of).is_some_and(|year| year.words.start == end.words.end || year.words.end == end.words.start)
        };
        left.fact.kind == FindingKind::Year
            && relation(left, right) == Relation::Same
            && joined(court.left, link.left, left)
            && joined(court.right, link.right, right)
    };
    end(link.left.checked_sub(1), link.right.checked_sub(1)) || end(Some(link.left + 1), Some(link.right + 1))
}

/// The figure of a year, where years and figures take turns in the sentence.
fn beside<'m, 'd>(mentions: &'m [Mention<'d>], year: usize) -> Option<&'m Mention<'d>> {
    let row = row(mentions, mentions.get(year)?.sentence);
    let pair = row.chunks(2).find(|pair| pair.contains(&year))?;
    pair.iter().find(|of| **of != year).and_then(|of| mentions.get(*of))
}

/// Years and figures of a sentence where they take turns, else nothing.
fn row(mentions: &[Mention], sentence: usize) -> Vec<usize> {
    let is_year = |of: usize| mentions.get(of).is_some_and(|mention| mention.fact.kind == FindingKind::Year);
    let sentence = of_sentence(mentions, sentence);
    let row: Vec<usize> =
        sentence.filter(|of| is_year(*of) || mentions.get(*of).is_some_and(Mention::is_amount)).collect();
    let turns = row.windows(2).all(|pair| matches!(pair, [l, r] if is_year(*l) != is_year(*r)));
    if turns && row.len().is_multiple_of(2) { row } else { Vec::new() }
}

/// Whether the figures that both dates belong to are the same; none where the release's date belongs to no figure.
fn is_said_of_the_same(court: &Court, link: &Link) -> Option<bool> {
    let mine = court.left.get(partner(court.release, court.left, link.left)?)?;
    let theirs = partner(court.article, court.right, link.right).and_then(|r| court.right.get(r));
    Some(theirs.is_some_and(|theirs| matches!(relation(mine, theirs), Relation::Same | Relation::Bare)))
}

/// True when two facts of the release stand in each other's place.
pub(super) fn is_swap(court: &Court, link: &Link) -> bool {
    let same = |l: usize, r: usize| {
        let pair = court.left.get(l).zip(court.right.get(r));
        pair.is_some_and(|(mine, theirs)| relation(mine, theirs) == Relation::Same)
    };
    let back = |other: &&Link| same(other.left, link.right) && same(link.left, other.right);
    court.links.iter().filter(|other| other.relation == Relation::Other).any(|other| back(&other))
}

/// The article's value is another fact of the release, in a place that fits that one as well.
fn is_legitimate(court: &Court, link: &Link, theirs: &Mention) -> bool {
    let same = |l: usize| court.left.get(l).is_some_and(|mine| relation(mine, theirs) == Relation::Same);
    let rivals = court.links_to(link.right).filter(|other| other.left != link.left);
    let fits = rivals.filter(|other| same(other.left)).map(|other| other.context).max();
    let elsewhere = (0..court.left.len()).any(|l| l != link.left && same(l));
    fits.is_some_and(|context| context >= link.context) || (elsewhere && link.context < 8 && !is_swap(court, link))
}

/// True when the release says the article's value of the same year, place or person: told in another order.
fn is_pair_of_the_release(court: &Court, link: &Link) -> bool {
    let Some(theirs) = partner(court.article, court.right, link.right) else { return false };
    let same = |l: usize, r: usize| {
        let pair = court.left.get(l).zip(court.right.get(r));
        pair.is_some_and(|(mine, theirs)| relation(mine, theirs) == Relation::Same)
    };
    (0..court.left.len()).filter(|l| *l != link.left && same(*l, link.right)).any(|l| {
        let mine = partner(court.release, court.left, l);
        mine.is_some_and(|mine| same(mine, theirs))
    })
}

/// True when the article's value is another figure of the release's sentence, whose own place it did not take: the words
/// before it were left out.
fn is_another_figure(court: &Court, link: &Link) -> bool {
    let (Some(mine), Some(theirs)) = (court.left.get(link.left), court.right.get(link.right)) else { return true };
    let same = |one: &Mention, other: &Mention| matches!(relation(one, other), Relation::Same | Relation::Bare);
    let mut sentence = of_sentence(court.left, mine.sentence).filter(|l| *l != link.left);
    let another = sentence.any(|l| court.left.get(l).is_some_and(|other| same(other, theirs)));
    let keys = partner(court.release, court.left, link.left).zip(partner(court.article, court.right, link.right));
    // Who speaks is not what the figure is of.
    let of = |l: &Mention, r: &Mention| l.fact.kind != FindingKind::Person && same(l, r);
    let tied = keys.and_then(|(l, r)| court.left.get(l).zip(court.right.get(r))).is_some_and(|(l, r)| of(l, r));
    // "Pemerintah Kota melalui Dinas Perdagangan menyerahkan": who does something may be named by half.
    let named = matches!(theirs.fact.value, Value::Name(_));
    another && (named || !tied) && !is_swap(court, link)
}

/// The other facts around the two.
#[derive(Debug, Default)]
struct Others {
    /// Amounts that both have.
    same: usize,
    /// Amounts in one place that differ.
    differing: usize,
    /// Years, dates and places of the article that the release's sentence does not have.
    foreign: usize,
    /// Of these, places and organisations.
    elsewhere: usize,
}

impl Others {
    fn of(court: &Court, link: &Link, statement: &Statement, mine: &Mention, theirs: &Mention) -> Self {
        use FindingKind::{Date, Person, Position, Year};
        let mut others = Self::default();
        let (Some(l_sentence), Some(r_sentence)) =
            (court.release.sentences.get(statement.release), court.article.sentences.get(statement.article))
        else {
            return others;
        };
        let (l_near, r_near) = (window(&mine.words, l_sentence), window(&theirs.words, r_sentence));
        let left = of_sentence(court.left, statement.release);
        for r in of_sentence(court.right, statement.article).filter(|r| *r != link.right) {
            let Some(other) = court.right.get(r).filter(|other| meets(&other.words, &r_near)) else { continue };
            let is = |wanted: &[Relation]| {
                let mut pairs = left.clone().filter_map(|l| court.left.get(l));
                pairs.any(|l| wanted.contains(&relation(l, other)))
            };
            let known = is(&[Relation::Same, Relation::Bare, Relation::Rounded, Relation::Slip]);
            let tells = matches!(other.fact.kind, Person | Position | Year | Date);
            others.same += usize::from(tells && known && !meets(&other.words, &theirs.words));
            if other.is_amount() && !meets(&other.words, &theirs.words) {
                let linked = court.links_to(r).any(|k| {
                    let near = court.left.get(k.left).is_some_and(|l| meets(&l.words, &l_near));
                    k.left != link.left && near && !matches!(k.relation, Relation::Same | Relation::Bare)
                });
                others.same += usize::from(known);
                others.differing += usize::from(!known && linked);
            }
            let key = matches!(
                other.fact.kind,
                FindingKind::Year
                    | FindingKind::Date
                    | FindingKind::Place
                    | FindingKind::Organisation
                    | FindingKind::Person
            );
            let foreign = key && !known && !meets(&other.words, &theirs.words);
            let place = matches!(other.fact.kind, FindingKind::Place | FindingKind::Organisation | FindingKind::Person);
            others.foreign += usize::from(foreign);
            others.elsewhere += usize::from(foreign && place);
        }
        others
    }
}

pub(super) fn window(words: &Range<usize>, sentence: &Range<usize>) -> Range<usize> {
    words.start.saturating_sub(CLAUSE).max(sentence.start)..(words.end + CLAUSE).min(sentence.end)
}

pub(super) fn meets(left: &Range<usize>, right: &Range<usize>) -> bool {
    left.start < right.end && right.start < left.end
}
