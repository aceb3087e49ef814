//! A weekday that its date does not fall on. Which of the two is wrong nobody can tell from the text.

use jiff::civil::{Date, Weekday};

use super::Warning;
use super::text::Text;
use crate::facts::{Fact, Value};

pub(super) fn warnings(text: &Text, facts: &[Fact]) -> Vec<Warning> {
    let mut found = Vec::new();
    for fact in facts {
        let Value::Weekday { printed, computed: Some(computed) } = fact.value else { continue };
        let dates = facts.iter().filter_map(|other| Some((date(other)?, other.range.start.abs_diff(fact.range.start))));
        let nearest = dates.min_by_key(|(_, away)| *away);
        let (Some((date, _)), Some(written), Some(computed)) = (nearest, weekday(printed), weekday(computed)) else {
            continue;
        };
        if written != computed {
            found.push(Warning::Weekday { written, computed, date, place: text.place(fact.range.start) });
        }
    }
    found
}

fn weekday(number: i8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(number).ok()
}

fn date(fact: &Fact) -> Option<Date> {
    match fact.value {
        Value::Date { year, month, day } => Date::new(year?, month?, day?).ok(),
        _ => None,
    }
}
