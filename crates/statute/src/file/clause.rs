//! Clauses, what follows from them, and the cases that show what they mean.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{Seen, Status, Words, WrittenValue};

/// A clause of the source.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// Its name within the file.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// Where it stands in the source; without, *pasal: belum diketahui*.
    pub place: Option<Place>,
    /// What it says, in our own words.
    pub summary: Words,
    /// How sure that is.
    pub status: Status,
    /// Where it was seen, where that is not where the source was.
    #[serde(default)]
    pub seen: Vec<Seen>,
    /// What it speaks of: clauses of several sources with one subject are read beside each other. Without, its own name.
    pub subject: Option<String>,
    /// When it is met. Without, it is told and judges nothing.
    #[schemars(with = "Option<String>")]
    pub condition: Option<Spanned<String>>,
    /// Only where this is so does the clause apply.
    #[schemars(with = "Option<String>")]
    pub applies: Option<Spanned<String>>,
    /// Clauses that it is an exception from, where it applies: their names, with their source where it is another one.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub excepts: Vec<Spanned<String>>,
    /// First day, where it is not that of the source.
    #[schemars(with = "Option<String>")]
    pub in_force: Option<Datetime>,
    /// Last day, where it is not that of the source.
    #[schemars(with = "Option<String>")]
    pub until: Option<Datetime>,
    /// What a reader should know.
    pub note: Option<Words>,
}

/// Where a clause stands: as much as is known.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Chapter.
    pub bab: Option<String>,
    /// Article.
    pub pasal: Option<String>,
    /// Paragraph.
    pub ayat: Option<String>,
    /// Letter.
    pub huruf: Option<String>,
    /// Number.
    pub angka: Option<String>,
    /// Point of a text that has no articles: `4b`.
    pub butir: Option<String>,
}

/// What follows from clauses: steps from the highest to the lowest.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its name within the file.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// The question that it answers.
    pub title: Words,
    /// The steps, the highest first.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// What a reader should know.
    pub note: Option<Words>,
}

/// A step: it is reached where every clause that it requires is met.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name: `A`.
    pub id: String,
    /// What it is called.
    pub label: Words,
    /// Clauses of this file, or `source/clause`.
    #[schemars(with = "Vec<String>")]
    pub requires: Vec<Spanned<String>>,
}

/// Given these facts, this is the verdict of a clause or the step of an outcome.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The clause.
    #[schemars(with = "Option<String>")]
    pub clause: Option<Spanned<String>>,
    /// Or the outcome.
    #[schemars(with = "Option<String>")]
    pub outcome: Option<Spanned<String>>,
    /// The verdict of the clause: `met`, `not-met`, `unknown`, `excepted`, `does-not-apply`.
    pub is: Option<Expected>,
    /// The step of the outcome; `none` where none is reached.
    pub step: Option<String>,
    /// The day of the verdict; without, the first day of the source.
    #[schemars(with = "Option<String>")]
    pub day: Option<Datetime>,
    /// The facts.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, AnyValue>")]
    pub facts: BTreeMap<String, WrittenValue>,
    /// What it shows.
    pub note: Option<Words>,
}

/// A value as the schema has it.
#[derive(JsonSchema)]
#[serde(untagged)]
pub enum AnyValue {
    /// Yes or no.
    Truth(bool),
    /// A whole number.
    Whole(i64),
    /// A word or a day.
    Text(String),
}

/// What a case expects of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Expected {
    /// Met.
    Met,
    /// Not met.
    NotMet,
    /// Cannot be told.
    Unknown,
    /// An exception takes its place.
    Excepted,
    /// It does not apply.
    DoesNotApply,
}
