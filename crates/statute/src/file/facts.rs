//! Facts as they are written down for `ruhui rules explain`: each with its evidence, its days, and who established it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{AnyValue, WrittenValue};

/// A file of facts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactsFile {
    /// The day of the verdict; without, today.
    #[schemars(with = "Option<String>")]
    pub day: Option<Datetime>,
    /// Facts without evidence, to try something: name and value.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, AnyValue>")]
    pub facts: BTreeMap<String, WrittenValue>,
    /// Facts with evidence.
    #[serde(default, rename = "fact")]
    pub given: Vec<Given>,
}

/// A fact that somebody established.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Its name, as a rule file declares it.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// Its value; without, it was taken back: from then on nobody knows it.
    #[schemars(with = "Option<AnyValue>")]
    pub is: Option<WrittenValue>,
    /// The first day it is so.
    #[schemars(with = "String")]
    pub from: Datetime,
    /// The last day, as the evidence says.
    #[schemars(with = "Option<String>")]
    pub until: Option<Datetime>,
    /// The day it was established; without, the first day.
    #[schemars(with = "Option<String>")]
    pub established: Option<Datetime>,
    /// Who established it.
    pub by: Option<String>,
    /// What shows it.
    pub evidence: Option<Evidence>,
}

/// What shows a fact.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The document, with its number.
    pub document: String,
    /// The page in it.
    pub page: Option<u32>,
    /// The act by which it came: a decision, a visit, a capture.
    pub act: Option<String>,
}
