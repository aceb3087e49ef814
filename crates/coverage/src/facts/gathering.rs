//! Gathers the facts of a text, kind after kind. A token taken by one fact is no part of a later one, so that a date's
//! digits are not also numbers.

use std::cmp::Reverse;
use std::ops::Range;

use jiff::civil::Date;

use super::naming::{Naming, Position};
use super::{Fact, Value, quantity, rank};
use crate::check::FindingKind;
use crate::indonesian::calendar;
use crate::indonesian::lexicon::Sense;
use crate::indonesian::sentence;
use crate::indonesian::token::Tokens;

/// A date near the reference, though without its year, is sure enough to compute its weekday.
const NEAR_DAYS: i32 = 31;

/// The facts found so far.
pub(super) struct Gathering<'a, 't> {
    tokens: &'a Tokens<'t>,
    /// Which tokens are part of a fact.
    taken: Vec<bool>,
    facts: Vec<Fact>,
}

impl<'a, 't> Gathering<'a, 't> {
    pub(super) fn new(tokens: &'a Tokens<'t>) -> Self {
        Self { tokens, taken: vec![false; tokens.len()], facts: Vec::new() }
    }

    /// Dates with their weekdays, and times.
    pub(super) fn calendar(&mut self, reference: Option<Date>) {
        let (dates, times) = calendar::scan(self.tokens, reference);
        for mention in dates {
            let value = Value::Date { year: mention.year, month: mention.month, day: mention.day };
            self.push(FindingKind::Date, mention.date_range.clone(), value);
            let Some(weekday) = &mention.weekday else { continue };
            let away = |date: &Date| reference.and_then(|reference| reference.since(*date).ok());
            let near = |date: &Date| away(date).is_some_and(|span| span.get_days().abs() <= NEAR_DAYS);
            let date = mention.date().filter(|date| !mention.year_implied || near(date));
            let computed = date.map(|date| date.weekday().to_monday_one_offset());
            let value = Value::Weekday { printed: weekday.number, computed };
            self.push(FindingKind::Weekday, weekday.range.clone(), value);
        }
        for time in times {
            let value = Value::Time { minutes: time.minutes, until: time.until, zone: time.zone.map(str::to_owned) };
            self.push(FindingKind::Time, time.range, value);
        }
    }

    /// People, offices, organisations and places; an organisation may lie inside an office.
    pub(super) fn names(&mut self, naming: &Naming) {
        let name = |known: usize| naming.known.get(known).cloned();
        let mut found: Vec<(FindingKind, &Range<usize>, Value)> = Vec::new();
        for person in &naming.persons {
            found.extend(name(person.known).map(|full| (FindingKind::Person, &person.tokens, Value::Name(full))));
        }
        for position in naming.positions.iter().filter(|position| is_fact(position)) {
            let value = Value::Position { office: position.office.clone(), holder: position.holder.and_then(name) };
            found.push((FindingKind::Position, &position.tokens, value));
        }
        let named = [(FindingKind::Organisation, &naming.organisations), (FindingKind::Place, &naming.places)];
        for (kind, list) in named {
            found.extend(list.iter().map(|named| (kind, &named.tokens, Value::Name(named.name.clone()))));
        }
        found.retain(|(_, tokens, _)| self.is_free(tokens));
        for (kind, tokens, value) in found {
            self.push(kind, self.tokens.bytes(tokens), value);
        }
    }

    /// Weekdays that stand beside no date: "Senin sampai Jumat".
    pub(super) fn weekdays(&mut self) {
        for at in 0..self.tokens.len() {
            let Sense::Weekday(printed) = self.tokens.sense(at) else { continue };
            let week = ["lalu", "ini", "depan", "pertama", "kedua", "ketiga", "keempat", "terakhir"];
            let week = week.iter().any(|word| self.tokens.says(at + 1, word)) || sentence::opens(self.tokens, at);
            if self.tokens.at(at).is_capital() && self.is_free(&(at..at + 1)) && !(printed == 7 && week) {
                let value = Value::Weekday { printed, computed: None };
                self.push(FindingKind::Weekday, self.tokens.bytes(&(at..at + 1)), value);
            }
        }
    }

    /// Ranks, quantities and years.
    pub(super) fn numbers(&mut self) {
        let mut at = 0;
        while at < self.tokens.len() {
            if !self.is_free(&(at..at + 1)) {
                at += 1;
            } else if let Some((fact, next)) =
                rank::read(self.tokens, at).filter(|(_, next)| self.is_free(&(at..*next)))
            {
                self.push(fact.kind, fact.range, fact.value);
                at = next;
            } else if let Some((found, next)) = quantity::read(self.tokens, at) {
                let next = next.max(at + 1);
                // The counted thing may be a name of its own: "19 Kepala Desa".
                let end = (at..next).find(|index| !self.is_free(&(*index..index + 1))).unwrap_or(next);
                let limit = self.tokens.back(end, 1).end;
                for fact in found.into_iter().filter(|fact| fact.range.start < limit) {
                    self.push(fact.kind, fact.range.start..fact.range.end.min(limit), fact.value);
                }
                at = next;
            } else {
                at += 1;
            }
        }
    }

    /// The facts in order.
    pub(super) fn finish(mut self) -> Vec<Fact> {
        self.facts.sort_by_key(|fact| (fact.range.start, Reverse(fact.range.end)));
        share_units(self.tokens.text, &mut self.facts);
        self.facts
    }

    fn push(&mut self, kind: FindingKind, range: Range<usize>, value: Value) {
        let tokens = self.tokens.index_at(range.start)..self.tokens.index_at(range.end);
        self.taken.iter_mut().skip(tokens.start).take(tokens.len()).for_each(|slot| *slot = true);
        self.facts.push(Fact { kind, range, value });
    }

    fn is_free(&self, tokens: &Range<usize>) -> bool {
        self.taken.get(tokens.clone()).is_some_and(|part| part.iter().all(|taken| !taken))
    }
}

/// In lower case a word for an office is one only where its holder is named.
fn is_fact(position: &Position) -> bool {
    !position.lower || position.holder.is_some()
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
