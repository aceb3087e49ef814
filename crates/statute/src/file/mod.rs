//! A rule file as it is written: TOML that a lawyer can read and correct. What it means is decided in [`crate::rules`]; here stand its
//! parts and their names. The format is described in `docs/rules.md`.

mod clause;
mod facts;
mod source;

pub use clause::{AnyValue, Case, Clause, Expected, Outcome, Place, Step};
pub use facts::{Evidence, FactsFile, Given};
pub use source::{Rank, Seen, Source, Status};

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::value::{Kind, Share, Value};

/// The only version of the format.
pub const FORMAT: u32 = 1;

/// A sentence in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Indonesian.
    pub id: String,
    /// English.
    pub en: String,
}

/// A rule file.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    /// Version of the format: 1.
    pub format: u32,
    /// The text that the rules come from.
    pub source: Source,
    /// What the conditions speak of.
    #[serde(default, rename = "fact")]
    pub facts: Vec<FactKind>,
    /// Values that the source sets or leaves to be set, each with its days.
    #[serde(default, rename = "parameter")]
    pub parameters: Vec<Parameter>,
    /// The clauses.
    #[serde(default, rename = "clause")]
    pub clauses: Vec<Clause>,
    /// What follows from clauses: whether somebody may, which grade they have.
    #[serde(default, rename = "outcome")]
    pub outcomes: Vec<Outcome>,
    /// Given these facts, this is the verdict.
    #[serde(default, rename = "case")]
    pub cases: Vec<Case>,
}

/// A fact that conditions can ask for. Two files that declare the same name mean the same fact.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactKind {
    /// Lower-case words with `_`, joined by `.`: `company.legal_form`.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// `truth`, `whole`, `text` or `day`.
    pub kind: WrittenKind,
    /// What it says.
    pub label: Words,
    /// Of a text: every word it can be. Without, it is free text.
    #[serde(default)]
    pub words: Vec<Word>,
    /// Of a number: the least it can be.
    pub least: Option<i64>,
    /// After so many days without being established again nobody knows it any more.
    #[schemars(range(min = 1, max = 36_525))]
    pub lasts_days: Option<i64>,
    /// Documents that show it, in the order in which they are asked for.
    #[serde(default)]
    pub documents: Vec<String>,
}

/// A word that a fact can be, and how people read it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// As conditions and facts write it.
    pub is: String,
    /// Indonesian.
    pub id: String,
    /// English.
    pub en: String,
}

/// A value that the rules use, which changes with time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// As the name of a fact.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// `truth`, `whole`, `text`, `day` or `share`.
    pub kind: WrittenKind,
    /// What it is.
    pub label: Words,
    /// Its values; with none, every clause that asks for it is unknown.
    #[serde(default, rename = "value")]
    pub values: Vec<Dated>,
}

/// A value of a parameter from a day on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// The first day; without, as long as anybody knows.
    #[schemars(with = "Option<String>")]
    pub from: Option<Datetime>,
    /// The last day; without, until the next value begins.
    #[schemars(with = "Option<String>")]
    pub until: Option<Datetime>,
    /// The value; a share as `"2/3"`.
    #[schemars(with = "AnyValue")]
    pub is: WrittenValue,
    /// Where that is written, or who set it.
    pub source: Words,
    /// How sure that is.
    pub status: Status,
}

/// A kind of value as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WrittenKind {
    /// Yes or no: `true`, `false`.
    Truth,
    /// A whole number.
    Whole,
    /// A text.
    Text,
    /// A day: `2025-01-31`.
    Day,
    /// A share of a whole: `"2/3"`.
    Share,
}

/// A value as it is written.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum WrittenValue {
    /// `true`, `false`.
    Truth(bool),
    /// A whole number.
    Whole(i64),
    /// A day.
    Day(Datetime),
    /// A text, or a share.
    Text(String),
}

impl From<WrittenKind> for Kind {
    fn from(written: WrittenKind) -> Self {
        match written {
            WrittenKind::Truth => Self::Truth,
            WrittenKind::Whole => Self::Whole,
            WrittenKind::Text => Self::Text,
            WrittenKind::Day => Self::Day,
            WrittenKind::Share => Self::Share,
        }
    }
}

impl WrittenValue {
    /// The value, where it is of that kind.
    pub fn read(&self, kind: Kind) -> Option<Value> {
        match (self, kind) {
            (Self::Truth(truth), Kind::Truth) => Some(Value::Truth(*truth)),
            (Self::Whole(number), Kind::Whole) => Some(Value::Whole(*number)),
            (Self::Text(text), Kind::Text) => Some(Value::Text(text.clone())),
            (Self::Text(text), Kind::Share) => Share::parse(text).map(Value::Share),
            (Self::Day(day), Kind::Day) => self::day(day).map(Value::Day),
            _ => None,
        }
    }
}

/// A day without a time.
pub(crate) fn day(written: &Datetime) -> Option<jiff::civil::Date> {
    match (written.date, written.time, written.offset) {
        (Some(date), None, None) => jiff::civil::Date::new(
            i16::try_from(date.year).ok()?,
            i8::try_from(date.month).ok()?,
            i8::try_from(date.day).ok()?,
        )
        .ok(),
        _ => None,
    }
}
