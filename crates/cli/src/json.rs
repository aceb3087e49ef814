//! The lines of `--json` and their schemas. `docs/format/` describes them; field names are a promise to other programs.

use std::io::{self, Write};

use coverage::{Article, Check};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;

/// A line of `ruhui read --json`.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "one at a time, and nearly always the large one")]
pub(crate) enum ArticleLine {
    /// The page, read.
    Article(Article),
    /// The page could not be read.
    Failure(Failure),
}

/// A line of `ruhui check --json`.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "one at a time, and nearly always the large one")]
pub(crate) enum CheckLine {
    /// The page, read and compared.
    Checked(Checked),
    /// The page could not be read.
    Failure(Failure),
}

/// A page read and compared: the check's fields, and the article they speak of.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Checked {
    /// The comparison.
    #[serde(flatten)]
    pub(crate) check: Check,
    /// The page as it was read.
    pub(crate) article: Article,
    /// The evidence archive of this page, with `--archive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) archive: Option<String>,
}

/// Writes one line.
pub(crate) fn write(output: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    let mut text = serde_json::to_string(line).map_err(io::Error::other)?;
    text.push('\n');
    output.write_all(text.as_bytes())
}
