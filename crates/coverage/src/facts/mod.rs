//! Facts in Indonesian news text: who, where, how many, when. Each has a value that can be compared and a place.

mod amount;
pub(crate) mod naming;
mod quantity;
mod rank;
mod unit;

use std::ops::Range;

use jiff::civil::Date;

use crate::check::FindingKind;
use crate::indonesian::calendar::{self, DateMention, TimeMention};
use crate::indonesian::lexicon::Sense;
use crate::indonesian::sentence;
use crate::indonesian::token::Tokens;
use naming::Naming;

/// A fact found in plain text; the range is bytes of that text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is (one of the fact kinds: person to time).
    pub kind: FindingKind,
    /// Where it stands.
    pub range: Range<usize>,
    /// What it means.
    pub value: Value,
}

/// A fact's meaning, free of how it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A person's fullest name in the text, without titles and degrees, also where only a part of it stands; an
    /// organisation or place with its short forms written out (`Kaltim` is `Kalimantan Timur`).
    Name(String),
    /// An office held, and by whom where the text says so.
    Position {
        /// The office, normalised: `kepala dinas komunikasi dan informatika kalimantan timur`.
        office: String,
        /// The holder's fullest name in the text.
        holder: Option<String>,
    },
    /// A quantity: number, money (rupiah unless said), percentage.
    Quantity {
        /// Its exact value.
        amount: Decimal,
        /// The counted thing or unit, normalised (`orang`, `km`, `rp`, `%`); `nomor` for a statute's number, `/3` for
        /// thirds, which no decimal holds exactly.
        unit: Option<String>,
        /// True for "sekitar", "lebih dari", "hampir", "puluhan".
        approximate: bool,
    },
    /// `peringkat ketiga`, `Ke-II`, `tiga besar` (best = true).
    Rank {
        /// The number.
        ordinal: u32,
        /// True for "tiga besar": up to this rank.
        within: bool,
    },
    /// A date, as exact as written.
    Date {
        /// Year, where written or implied by `reference`.
        year: Option<i16>,
        /// Month.
        month: Option<i8>,
        /// Day of month.
        day: Option<i8>,
    },
    /// A weekday (1 Monday to 7 Sunday), beside a date or alone.
    Weekday {
        /// As printed.
        printed: i8,
        /// Of the date beside it, where that is complete.
        computed: Option<i8>,
    },
    /// A time of day in minutes, to a later one where it is a range, with its zone (`WITA`).
    Time {
        /// Minutes after midnight.
        minutes: u16,
        /// End of a range.
        until: Option<u16>,
        /// `WIB`, `WITA`, `WIT`.
        zone: Option<String>,
    },
}

/// An exact decimal number: `digits × 10^-scale`, without trailing zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// All digits as one integer.
    pub digits: i128,
    /// How many of them stand behind the comma.
    pub scale: u32,
}

/// Every fact of `text` (paragraphs are lines), in order of start. `reference` is a date near which the text was
/// written: it completes dates without a year. An organisation may lie inside a position; no other facts
/// share text, and a place inside either is no fact of its own.
pub fn find(text: &str, reference: Option<Date>) -> Vec<Fact> {
    let tokens = Tokens::cut(text);
    let naming = Naming::scan(&tokens, &[]);
    find_in(text, &tokens, &naming, reference)
}

/// The same, when the text was cut and its names were found already.
pub(crate) fn find_in(text: &str, tokens: &Tokens, naming: &Naming, reference: Option<Date>) -> Vec<Fact> {
    let (dates, times) = calendar::scan(tokens, reference);
    let mut facts = Vec::new();
    let mut taken = vec![false; tokens.len()];
    calendar_facts(&dates, &times, reference, &mut facts);
    for fact in &facts {
        mark(tokens, &mut taken, &fact.range);
    }
    name_facts(tokens, naming, &mut facts);
    for named in naming.organisations.iter().chain(&naming.places) {
        mark_tokens(&mut taken, &named.tokens);
    }
    let offices = naming.positions.iter().filter(|position| is_fact(position)).map(|position| &position.tokens);
    for range in offices.chain(naming.persons.iter().map(|person| &person.tokens)) {
        mark_tokens(&mut taken, range);
    }
    weekday_facts(tokens, &taken, &mut facts);
    number_facts(tokens, &taken, &mut facts);
    facts.sort_by_key(|fact| (fact.range.start, std::cmp::Reverse(fact.range.end)));
    share_units(text, &mut facts);
    facts
}

/// "23 dari 25 anggota", "23 anggota dari 25": both count the same.
fn share_units(text: &str, facts: &mut [Fact]) {
    for later in 1..facts.len() {
        let Some([first, second]) = facts.get_mut(later - 1..=later) else { continue };
        let between = text.get(first.range.end..second.range.start).unwrap_or("").trim();
        let near = between.len() < 24 && (between == "dari" || between.ends_with(" dari"));
        let (Value::Quantity { unit: one, .. }, Value::Quantity { unit: other, .. }) =
            (&mut first.value, &mut second.value)
        else {
            continue;
        };
        match (&mut *one, &mut *other) {
            (None, Some(unit)) if near && between == "dari" && unit != "%" => one.clone_from(other),
            (Some(unit), None) if near && unit != "%" => other.clone_from(one),
            _ => {}
        }
    }
}

/// A date near the reference, though without its year, is sure enough to compute its weekday.
const NEAR_DAYS: i32 = 31;

fn calendar_facts(dates: &[DateMention], times: &[TimeMention], reference: Option<Date>, facts: &mut Vec<Fact>) {
    for mention in dates {
        let value = Value::Date { year: mention.year, month: mention.month, day: mention.day };
        facts.push(Fact { kind: FindingKind::Date, range: mention.date_range.clone(), value });
        if let Some(weekday) = &mention.weekday {
            let near = |date: &Date| {
                reference.and_then(|r| r.since(*date).ok()).is_some_and(|span| span.get_days().abs() <= NEAR_DAYS)
            };
            let date = mention.date().filter(|date| !mention.year_implied || near(date));
            let computed = date.map(|date| date.weekday().to_monday_one_offset());
            let value = Value::Weekday { printed: weekday.number, computed };
            facts.push(Fact { kind: FindingKind::Weekday, range: weekday.range.clone(), value });
        }
    }
    for time in times {
        let value = Value::Time { minutes: time.minutes, until: time.until, zone: time.zone.map(str::to_owned) };
        facts.push(Fact { kind: FindingKind::Time, range: time.range.clone(), value });
    }
}

fn name_facts(tokens: &Tokens, naming: &Naming, facts: &mut Vec<Fact>) {
    let name = |known: usize| naming.known.get(known).cloned();
    for person in &naming.persons {
        let Some(full) = name(person.known) else { continue };
        facts.push(Fact { kind: FindingKind::Person, range: tokens.bytes(&person.tokens), value: Value::Name(full) });
    }
    for position in &naming.positions {
        let holder = position.holder.and_then(name);
        if !is_fact(position) {
            continue;
        }
        let value = Value::Position { office: position.office.clone(), holder };
        facts.push(Fact { kind: FindingKind::Position, range: tokens.bytes(&position.tokens), value });
    }
    let named = [(FindingKind::Organisation, &naming.organisations), (FindingKind::Place, &naming.places)];
    for (kind, list) in named {
        let found =
            list.iter().map(|n| Fact { kind, range: tokens.bytes(&n.tokens), value: Value::Name(n.name.clone()) });
        facts.extend(found);
    }
}

/// In lower case a word for an office is one only where its holder is named.
fn is_fact(position: &naming::Position) -> bool {
    !position.lower || position.holder.is_some()
}

/// Weekdays that stand beside no date: "Senin sampai Jumat".
fn weekday_facts(tokens: &Tokens, taken: &[bool], facts: &mut Vec<Fact>) {
    for at in 0..tokens.len() {
        let Sense::Weekday(printed) = tokens.sense(at) else { continue };
        let free = taken.get(at) == Some(&false) && tokens.at(at).is_capital();
        let week = ["lalu", "ini", "depan", "pertama", "kedua", "ketiga", "keempat", "terakhir"]
            .iter()
            .any(|word| tokens.says(at + 1, word));
        let opens = sentence::opens(tokens, at);
        if free && !(printed == 7 && (week || opens)) {
            let range = tokens.at(at).start..tokens.at(at).end;
            facts.push(Fact { kind: FindingKind::Weekday, range, value: Value::Weekday { printed, computed: None } });
        }
    }
}

/// Ranks and quantities in the tokens that nothing else took.
fn number_facts(tokens: &Tokens, taken: &[bool], facts: &mut Vec<Fact>) {
    let free = |range: Range<usize>| taken.get(range).is_some_and(|part| part.iter().all(|taken| !taken));
    let mut at = 0;
    while at < tokens.len() {
        if taken.get(at).copied().unwrap_or(true) {
            at += 1;
            continue;
        }
        if let Some((fact, next)) = rank::read(tokens, at).filter(|(_, next)| free(at..*next)) {
            facts.push(fact);
            at = next;
        } else if let Some((found, next)) = quantity::read(tokens, at) {
            let next = next.max(at + 1);
            // The counted thing may be a name of its own: "19 Kepala Desa".
            let end = (at..next).find(|index| taken.get(*index).copied().unwrap_or(true)).unwrap_or(next);
            let limit = tokens.back(end, 1).end;
            let cut = |fact: Fact| Fact { range: fact.range.start..fact.range.end.min(limit), ..fact };
            facts.extend(found.into_iter().filter(|fact| fact.range.start < limit).map(cut));
            at = next;
        } else {
            at += 1;
        }
    }
}

fn mark(tokens: &Tokens, taken: &mut [bool], range: &Range<usize>) {
    mark_tokens(taken, &(tokens.index_at(range.start)..tokens.index_at(range.end)));
}

fn mark_tokens(taken: &mut [bool], range: &Range<usize>) {
    taken.iter_mut().skip(range.start).take(range.len()).for_each(|slot| *slot = true);
}
