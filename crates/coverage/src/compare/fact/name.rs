//! People, the offices they hold, and weekdays beside dates: what became of them.

use std::ops::Range;

use super::court::{ABSENT, Court, Outcome};
use super::evidence::is_same_thing;
use super::link::Link;
use super::mention::Mention;
use super::subject::akin;
use super::value::{Relation, relation};
use crate::check::{FindingKind, Rule, Status};
use crate::compare::person::{Likeness, is_common, likeness_of};
use crate::compare::word::key;
use crate::facts::{Fact, Value};
use crate::indonesian::lexicon::{self, Sense};

/// A person: kept under any form of the name; changed when the full name stands there with a letter or two wrong and
/// nowhere right.
pub(super) fn person(court: &Court, l: usize, mine: &Mention) -> Outcome {
    let full = |r: &usize| court.right.get(*r).is_some_and(|theirs| theirs.name.len() >= 2);
    let same: Vec<usize> = court.same(mine, &[Relation::Same]).collect();
    let is_other = |r: &usize| {
        let theirs = court.right.get(*r);
        court.left.iter().any(|left| theirs.is_some_and(|theirs| relation(left, theirs) == Relation::Same))
    };
    let slip = court.same(mine, &[Relation::Slip]).find(|r| !is_other(r) && full(r));
    if let Some(r) = slip.filter(|_| mine.name.len() >= 2 && !same.iter().any(full)) {
        return Outcome { status: Status::Changed, rule: Rule::FactName, right: Some(r), bytes: None };
    }
    if let Some(r) = same.first() {
        return Outcome { status: Status::Kept, rule: Rule::FactSame, right: Some(*r), bytes: None };
    }
    let slips = |link: &&Link| link.relation == Relation::Slip && is_same_thing(court, link);
    if let Some(link) = court.links_of(l).find(slips) {
        return Outcome { status: Status::Changed, rule: Rule::FactName, right: Some(link.right), bytes: None };
    }
    if let Some(bytes) = almost(court, mine) {
        return Outcome { status: Status::Changed, rule: Rule::FactName, ..Outcome::found(bytes) };
    }
    if let Some(bytes) = by_letters(court, mine) {
        return Outcome::found(bytes);
    }
    let unclear = court.same(mine, &[Relation::Slip]).find(|r| !is_other(r));
    unclear.map_or(ABSENT, |r| Outcome {
        status: Status::Unknown,
        rule: Rule::FactUnclear,
        right: Some(r),
        bytes: None,
    })
}

/// The full name with a letter or two wrong in one of its words, where it stands nowhere right.
fn almost(court: &Court, mine: &Mention) -> Option<Range<usize>> {
    let full = mine.name.len() >= 2 && court.text.name(&mine.name.join(" ")).is_none();
    let known = |words: &[String]| {
        let others = court.left.iter().filter(|other| other.fact.kind == FindingKind::Person);
        others.into_iter().any(|other| likeness_of(&other.name, words) == Likeness::Same)
    };
    if full { court.text.almost(&mine.name, &known) } else { None }
}

/// A telling word of the name, with a capital and outside the names of others.
fn by_letters(court: &Court, mine: &Mention) -> Option<Range<usize>> {
    // "Tobelo" of "Frans Tobelo Manuru" is a place besides.
    let place = |word: &str| {
        let places = court.left.iter().chain(court.right).filter(|other| other.fact.kind == FindingKind::Place);
        places.into_iter().any(|other| other.keys.contains(&key(word.as_bytes())))
    };
    let telling = mine.name.iter().filter(|word| word.chars().count() > 3 && !is_common(word) && !place(word.as_str()));
    let found = telling.filter_map(|word| court.text.capital(word));
    let other = |bytes: &Range<usize>| {
        let meets = |other: &Mention| other.fact.range.start < bytes.end && bytes.start < other.fact.range.end;
        let names = |other: &Mention| match other.fact.kind {
            FindingKind::Person => other.name.len() > 1,
            FindingKind::Place | FindingKind::Organisation => true,
            _ => false,
        };
        court.right.iter().any(|other| names(other) && meets(other))
    };
    found.into_iter().find(|bytes| !other(bytes))
}

/// An office: changed when the article gives its holder another office of the same house ("Sekretaris Dinas" for "Kepala
/// Dinas") and never the release's.
pub(super) fn position(court: &Court, mine: &Mention) -> Outcome {
    let fits = |r: &usize| {
        let theirs = court.right.get(*r);
        // "Kapolres" alone may be any: it needs its holder.
        theirs.is_some_and(|theirs| theirs.keys.len() > 1 || mine.keys.len() == 1 || is_same_holder(mine, theirs))
    };
    if let Some(r) = court.same(mine, &[Relation::Same]).find(fits) {
        return Outcome { status: Status::Kept, rule: Rule::FactSame, right: Some(r), bytes: None };
    }
    let stands = beginning(mine).and_then(|office| court.text.name(&office));
    if let Some(bytes) = stands.filter(|bytes| !is_deputy(court, bytes)) {
        return Outcome::found(bytes);
    }
    // "sopir mobil", "pemilik mobil": what somebody is, not what he was made.
    if is_loose(mine) {
        return ABSENT;
    }
    let other = court.right.iter().position(|theirs| {
        let part = relation(mine, theirs) == Relation::Unlike;
        let offices = theirs.fact.kind == FindingKind::Position && !is_akin(mine, theirs) && !part;
        let exclusive = || excludes(mine, theirs) && likeness_of(&mine.name, &theirs.name) == Likeness::Same;
        offices
            && (is_same_house(mine, theirs) && !has_stray_word(mine, theirs) && is_same_holder(mine, theirs)
                || exclusive())
    });
    other.map_or(ABSENT, |r| Outcome { status: Status::Changed, rule: Rule::FactPosition, right: Some(r), bytes: None })
}

/// The first words of a long office tell which it is: "Kepala Dinas Kelautan".
fn beginning(mine: &Mention) -> Option<String> {
    let Value::Position { office, .. } = &mine.fact.value else { return None };
    let words: Vec<&str> = office.split_whitespace().collect();
    (words.len() >= 3).then(|| words.into_iter().take(3).collect::<Vec<_>>().join(" "))
}

/// True where "Wakil" or the like stands before the office.
fn is_deputy(court: &Court, bytes: &Range<usize>) -> bool {
    let before = court.article.words_in(bytes).start.checked_sub(1).and_then(|at| court.article.words.get(at));
    before.is_some_and(|word| DEPUTIES.iter().any(|deputy| key(deputy.as_bytes()) == word.key))
}

fn is_same_holder(mine: &Mention, theirs: &Mention) -> bool {
    !mine.name.is_empty() && matches!(likeness_of(&mine.name, &theirs.name), Likeness::Same | Likeness::Slip)
}

/// True for two forms of one office: "Dinas Kepemudaan dan Olahraga", "Dinas Pemuda dan Olahraga".
fn is_akin(mine: &Mention, theirs: &Mention) -> bool {
    let (Value::Position { office: mine, .. }, Value::Position { office: theirs, .. }) =
        (&mine.fact.value, &theirs.fact.value)
    else {
        return false;
    };
    let (mine, theirs): (Vec<&str>, Vec<&str>) = (mine.split(' ').collect(), theirs.split(' ').collect());
    mine.len() == theirs.len() && mine.iter().zip(&theirs).all(|(l, r)| akin(l, r) && l.len() > 2 || l == r)
}

/// True for a word of what somebody does or owns, in which a person may be more than one thing.
fn is_loose(mine: &Mention) -> bool {
    const LOOSE: [&str; 14] = [
        "sopir",
        "pemilik",
        "pengelola",
        "anggota",
        "staf",
        "tokoh",
        "aktivis",
        "ulama",
        "pengamat",
        "peneliti",
        "pakar",
        "guru",
        "dosen",
        "operator",
    ];
    let Value::Position { office, .. } = &mine.fact.value else { return false };
    office.split(' ').next().is_some_and(|head| LOOSE.contains(&head))
}

/// True for two offices that nobody holds together: "Kepala Dinas Perhubungan", "Kepala Dinas Pekerjaan Umum". Of an
/// acting head it cannot be said.
fn excludes(mine: &Mention, theirs: &Mention) -> bool {
    let (Value::Position { office: mine, .. }, Value::Position { office: theirs, .. }) =
        (&mine.fact.value, &theirs.fact.value)
    else {
        return false;
    };
    let named = |office: &str| office.split(' ').filter(|word| word.len() > 3).count() >= 3;
    // "Kesra" is short for "Kesejahteraan Rakyat": only whole words tell.
    let whole = |word: &str| word.len() > 5 && lexicon::is_everyday(word);
    let pair = headed(mine).zip(headed(theirs)).filter(|(l, r)| whole(l.1) && whole(r.1));
    named(mine) && named(theirs) && pair.is_some_and(|(l, r)| l.0 == r.0 && l.1 != r.1 && !akin(l.1, r.1))
}

/// What a head is of, and the first word of its field: "dinas", "perhubungan".
fn headed(office: &str) -> Option<(&str, &str)> {
    const BODIES: [&str; 8] = ["dinas", "badan", "bagian", "bidang", "seksi", "biro", "puskesmas", "desa"];
    let mut words = office.strip_prefix("kepala ")?.split(' ');
    Some((words.next().filter(|word| BODIES.contains(word))?, words.next()?))
}

/// Words before an office that make it another one.
const DEPUTIES: [&str; 9] = ["wakil", "sekretaris", "mantan", "bekas", "calon", "asisten", "ajudan", "staf", "plt"];

/// True where the article's office has a word of no language that the release's lacks: a name read into it, or a short form.
fn has_stray_word(mine: &Mention, theirs: &Mention) -> bool {
    let (Value::Position { office: mine, .. }, Value::Position { office: theirs, .. }) =
        (&mine.fact.value, &theirs.fact.value)
    else {
        return false;
    };
    let stray = |word: &str| {
        matches!(lexicon::sense(word), Sense::None | Sense::Given | Sense::Family) && !lexicon::is_everyday(word)
    };
    theirs.split(' ').any(|word| !mine.split(' ').any(|own| own == word) && stray(word))
}

/// Offices that differ in one word ("Sekretaris Dinas Perdagangan", "Kepala Dinas Perhubungan") or in a deputy's word.
fn is_same_house(left: &Mention, right: &Mention) -> bool {
    let (left, right) = (left.keys.as_slice(), right.keys.as_slice());
    let deputy = |of: &[u64], office: &[u64]| match of {
        [first, rest @ ..] => {
            let is_deputy = DEPUTIES.iter().any(|word| key(word.as_bytes()) == *first);
            is_deputy && rest.iter().zip(office).all(|(l, r)| l == r) && !rest.is_empty()
        }
        [] => false,
    };
    let mut differing = left.iter().zip(right).filter(|(l, r)| l != r);
    let other = differing.next().is_some_and(|(l, r)| !left.contains(r) && !right.contains(l));
    let head = left.first() != right.first();
    let replaced = other && differing.next().is_none() && left.len().min(right.len()) >= if head { 2 } else { 3 };
    replaced || deputy(left, right) || deputy(right, left)
}

/// A weekday: changed when the article prints another one beside the same date, and the release's is right.
pub(super) fn weekday(court: &Court, l: usize, mine: &Mention) -> Outcome {
    let own_mistake = is_wrong_weekday(mine.fact);
    let rule = |rule| if own_mistake { Rule::WeekdayMismatch } else { rule };
    if let Some(r) = court.same(mine, &[Relation::Same]).next() {
        return Outcome { status: Status::Kept, rule: rule(Rule::FactSame), right: Some(r), bytes: None };
    }
    if let Some(bytes) = name_of(mine.fact).and_then(|day| court.text.capital(day)) {
        return Outcome { rule: rule(Rule::FactSame), ..Outcome::found(bytes) };
    }
    let date = |mentions: &[Mention], at: usize| {
        let sentence = mentions.get(at).map(|mention| mention.sentence);
        let near = mentions.iter().enumerate().skip(at.saturating_sub(2)).take(5);
        let found = near.filter(|(_, m)| m.fact.kind == FindingKind::Date && Some(m.sentence) == sentence);
        found.min_by_key(|(i, _)| i.abs_diff(at)).map(|(i, _)| i)
    };
    // "Minggu (15 Februari) sampai Senin": the date is Sunday's.
    let beside = |day: usize| {
        let weekdays = court.left.iter().enumerate().filter(|(_, m)| m.fact.kind == FindingKind::Weekday);
        let here = weekdays.filter(|(_, m)| m.sentence == mine.sentence);
        here.min_by_key(|(i, _)| i.abs_diff(day)).is_some_and(|(i, _)| i == l)
    };
    let is_its_day = date(court.left, l).is_some_and(beside);
    let wrong = court.right.iter().enumerate().position(|(r, theirs)| {
        let dates = date(court.left, l)
            .and_then(|l| court.left.get(l))
            .zip(date(court.right, r).and_then(|r| court.right.get(r)));
        let same_date = dates.is_some_and(|(l, r)| relation(l, r) == Relation::Same);
        is_wrong_weekday(theirs.fact) && same_date
    });
    match wrong.filter(|_| is_its_day && !own_mistake) {
        Some(r) => Outcome { status: Status::Changed, rule: Rule::WeekdayMismatch, right: Some(r), bytes: None },
        None => Outcome { rule: rule(Rule::FactAbsent), ..ABSENT },
    }
}

fn name_of(weekday: &Fact) -> Option<&'static str> {
    let Value::Weekday { printed, .. } = weekday.value else { return None };
    let names = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"];
    names.get(usize::try_from(printed).ok()?.checked_sub(1)?).copied()
}

/// True for a weekday that is not that of the date beside it.
pub(super) fn is_wrong_weekday(fact: &Fact) -> bool {
    matches!(fact.value, Value::Weekday { printed, computed: Some(computed) } if printed != computed)
}
