//! Evidence in sentences that were rewritten, where words around two figures no longer stand side by side: a figure that is
//! the release's with one wrong digit; the only figure of its unit on both sides; a date under the release's weekday.
//! Each needs that nothing points to another time, place, person or thing.

use super::court::Court;
use super::evidence::window;
use super::mention::Mention;
use super::scope::{is_narrowed, is_of_other_paragraph};
use super::subject::{has_other_time, is_other_subject};
use super::value::{Relation, relation};
use crate::check::FindingKind;
use crate::compare::statement::Statement;
use crate::facts::{Decimal, Value};

/// The article's mention that gives `mine` otherwise; none when there are several or the evidence is thin.
pub(super) fn differing(court: &Court, mine: &Mention) -> Option<usize> {
    let amount = matches!(mine.fact.kind, FindingKind::Number | FindingKind::Money | FindingKind::Percentage);
    if !amount && mine.fact.kind != FindingKind::Date {
        return None;
    }
    let candidates = court.right.iter().enumerate().filter(|(r, theirs)| {
        mine.fact.kind == theirs.fact.kind && relation(mine, theirs) == Relation::Other && is_fresh(court, theirs) && {
            let evidence = if amount { is_figure(court, mine, theirs) } else { is_under_weekday(court, mine, *r) };
            evidence && !is_quoted(court, theirs)
        }
    });
    let found: Vec<usize> = candidates.map(|(r, _)| r).collect();
    match found.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

fn is_figure(court: &Court, mine: &Mention, theirs: &Mention) -> bool {
    let statement = court.statement(mine, theirs);
    let other = statement.is_some_and(|statement| is_other_subject(court, statement, mine, theirs));
    if other
        || is_background(court, mine, theirs)
        || is_narrowed(court, mine, theirs)
        || is_of_other_paragraph(court, mine, theirs)
    {
        return false;
    }
    let shared = court.shared(mine, theirs);
    match misprint(mine, theirs) {
        Some(figures) if figures >= 4 => shared >= 1 && one_unit(mine, theirs),
        Some(_) => shared >= 2 && one_unit(mine, theirs),
        None => statement.is_some_and(|statement| is_only(court, statement, mine, theirs)),
    }
}

/// True when the release does not have the article's value.
fn is_fresh(court: &Court, theirs: &Mention) -> bool {
    let known = |mine: &Mention| matches!(relation(mine, theirs), Relation::Same | Relation::Bare);
    !court.left.iter().any(known)
}

fn is_quoted(court: &Court, theirs: &Mention) -> bool {
    let at = theirs.fact.range.start;
    court.article.quotations.iter().any(|quotation| quotation.parts.iter().any(|part| part.contains(&at)))
}

/// How many figures the release's number has, when the article's differs from it in one of them, in two neighbours
/// exchanged, or only in its magnitude. Three figures at least.
fn misprint(mine: &Mention, theirs: &Mention) -> Option<usize> {
    let (Value::Quantity { amount: left, .. }, Value::Quantity { amount: right, .. }) =
        (&mine.fact.value, &theirs.fact.value)
    else {
        return None;
    };
    let (a, b) = (figures(*left), figures(*right));
    let (left_size, right_size) = (size(*left), size(*right));
    let differing: Vec<usize> = a.iter().zip(&b).enumerate().filter(|(_, (x, y))| x != y).map(|(i, _)| i).collect();
    let exchanged = match differing.as_slice() {
        [i, j] => *j == i + 1 && a.get(*i) == b.get(*j) && a.get(*j) == b.get(*i),
        _ => false,
    };
    let magnitude = differing.is_empty() && a.len() == b.len() && left_size != right_size;
    let digit = a.len() == b.len() && left_size == right_size && (differing.len() == 1 || exchanged);
    (a.len() >= 3 && (magnitude || digit)).then_some(a.len())
}

/// The figures without zeros at the end.
fn figures(amount: Decimal) -> Vec<u8> {
    amount.digits.unsigned_abs().to_string().trim_end_matches('0').bytes().collect()
}

/// How many figures stand before the comma.
fn size(amount: Decimal) -> i64 {
    let digits = i64::try_from(amount.digits.unsigned_abs().to_string().len()).unwrap_or(i64::MAX);
    digits - i64::from(amount.scale)
}

fn one_unit(mine: &Mention, theirs: &Mention) -> bool {
    unit(mine) == unit(theirs) || unit(mine).is_none() || unit(theirs).is_none()
}

fn unit<'m>(mention: &'m Mention) -> Option<&'m str> {
    match &mention.fact.value {
        Value::Quantity { unit, .. } => unit.as_deref(),
        _ => None,
    }
}

/// True when both are the only figure of their unit in sentences that are much alike, and another fact is the same.
fn is_only(court: &Court, statement: &Statement, mine: &Mention, theirs: &Mention) -> bool {
    let only = |mentions: &[Mention], of: &Mention| {
        let same = mentions.iter().filter(|other| other.sentence == of.sentence && unit(other) == unit(of));
        unit(of).is_some() && same.count() == 1
    };
    let alike = statement.likeness >= 60 && unit(mine) == unit(theirs);
    alike && only(court.left, mine) && only(court.right, theirs) && court.shared(mine, theirs) >= 3
}

/// True when words or names around the article's figure say that it is about something else.
fn is_background(court: &Court, mine: &Mention, theirs: &Mention) -> bool {
    let (Some(l_sentence), Some(r_sentence)) =
        (court.release.sentences.get(mine.sentence), court.article.sentences.get(theirs.sentence))
    else {
        return true;
    };
    let near = window(&theirs.words, r_sentence);
    let foreign = court.right.iter().filter(|other| other.sentence == theirs.sentence).any(|other| {
        use FindingKind::{Date, Organisation, Person, Place, Year};
        let inside = near.contains(&other.words.start);
        let same = |left: &&Mention| matches!(relation(left, other), Relation::Same | Relation::Rounded);
        let here = || court.left.iter().filter(|left| left.sentence == mine.sentence).any(|left| same(&left));
        match other.fact.kind {
            Date | Year => inside && !here() && !is_of_issue(court, other),
            Place | Organisation | Person => inside && !court.left.iter().any(|left| same(&left)),
            _ => false,
        }
    });
    foreign || has_other_time(court, l_sentence, r_sentence, &theirs.words)
}

/// True for the day or year in which the release was issued.
fn is_of_issue(court: &Court, other: &Mention) -> bool {
    let Some(issued) = court.release.written else { return false };
    match other.fact.value {
        Value::Date { year, month, day } => {
            let fits = |given: Option<i8>, wanted: i8| given.is_none_or(|given| given == wanted);
            year.is_none_or(|year| year == issued.year()) && fits(month, issued.month()) && fits(day, issued.day())
        }
        _ => false,
    }
}

/// True for a date printed under the weekday of the release's date, which is not its own: one figure of it is wrong.
fn is_under_weekday(court: &Court, mine: &Mention, r: usize) -> bool {
    let Value::Date { year: Some(year), month: Some(month), day: Some(day) } = mine.fact.value else { return false };
    let Ok(date) = jiff::civil::Date::new(year, month, day) else { return false };
    let right = date.weekday().to_monday_one_offset();
    let Some(Value::Date { year: other_year, month: other_month, day: other_day }) =
        court.right.get(r).map(|m| &m.fact.value)
    else {
        return false;
    };
    // Two of day, month and year must be right.
    let same = [*other_year == Some(year), *other_month == Some(month), *other_day == Some(day)];
    if same.iter().filter(|same| **same).count() < 2 {
        return false;
    }
    let beside = [r.checked_sub(1), Some(r + 1)].into_iter().flatten().filter_map(|at| court.right.get(at));
    let theirs = court.right.get(r);
    let same_sentence = |weekday: &&Mention| theirs.is_some_and(|theirs| theirs.sentence == weekday.sentence);
    beside.filter(same_sentence).any(|weekday| {
        matches!(weekday.fact.value, Value::Weekday { printed, computed: Some(computed) } if printed == right && computed != printed)
    })
}
