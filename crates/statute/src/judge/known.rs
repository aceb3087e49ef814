//! What is known of every name on the day of the verdict: facts with their evidence, parameters with their source.

use std::collections::BTreeSet;

use crate::act::Acts;
use crate::fact::{Fact, Facts, Held, Moment};
use crate::rules::{Dated, NameKind, Rules};
use crate::value::Value;

/// A name on the day of the verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameVerdict<'a> {
    /// The day itself.
    Today(Value),
    /// A fact that is known, with its evidence.
    Fact(&'a Fact),
    /// A parameter: its value, and whether that is certain: it was read or chosen, or somebody confirmed its source.
    Parameter(Value, bool),
    /// It has no value.
    Lacks(Lack<'a>),
}

/// Why a name has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack<'a> {
    /// Nobody established it.
    Never,
    /// Its evidence ended before that day.
    Ended(&'a Fact),
    /// It was established too long ago.
    Stale(&'a Fact),
    /// It was taken back.
    TakenBack(&'a Fact),
    /// Nobody set the parameter for that day.
    NotSet,
}

impl NameVerdict<'_> {
    /// Its value.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Today(value) | Self::Parameter(value, _) => Some(value),
            Self::Fact(fact) => fact.value.as_ref(),
            Self::Lacks(_) => None,
        }
    }

    /// Whether a verdict may rest on it.
    pub(super) fn is_certain(&self) -> bool {
        !matches!(self, Self::Parameter(_, false))
    }
}

pub(super) fn names<'a>(rules: &'a Rules, facts: &'a Facts, acts: &Acts, moment: Moment) -> Vec<NameVerdict<'a>> {
    let confirmed = rules.sources.iter().filter(|source| acts.is_confirmed(&source.id, moment.known));
    let confirmed: BTreeSet<usize> = confirmed.flat_map(|source| source.names.values().copied()).collect();
    let names = rules.names().iter().enumerate().map(|(place, name)| match &name.of {
        NameKind::Today => NameVerdict::Today(Value::Day(moment.day)),
        NameKind::Parameter(values) => parameter(values, confirmed.contains(&place), moment),
        NameKind::Fact(fact) => match facts.held(&name.name, fact.lasts_days, moment) {
            Held::Known(held) if held.value.as_ref().is_some_and(|value| name.takes(value)) => NameVerdict::Fact(held),
            // What the name cannot be is as good as unknown.
            Held::Known(_) | Held::Never => NameVerdict::Lacks(Lack::Never),
            Held::Ended(held) => NameVerdict::Lacks(Lack::Ended(held)),
            Held::Stale(held) => NameVerdict::Lacks(Lack::Stale(held)),
            Held::TakenBack(held) => NameVerdict::Lacks(Lack::TakenBack(held)),
        },
    });
    names.collect()
}

fn parameter<'a>(values: &[Dated], is_confirmed: bool, moment: Moment) -> NameVerdict<'a> {
    let held = values.iter().rev().find(|dated| dated.days.from <= Some(moment.day));
    match held.filter(|dated| dated.days.contain(moment.day)) {
        Some(dated) => NameVerdict::Parameter(dated.value.clone(), is_confirmed || dated.status.is_certain()),
        None => NameVerdict::Lacks(Lack::NotSet),
    }
}
