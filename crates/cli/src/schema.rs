//! `ruhui schema`: the JSON Schema of the output lines and of rule files, generated from the types themselves.

use std::io::{self, Write};

use clap::ArgMatches;
use schemars::schema_for;

use crate::exit::Outcome;
use crate::failure::Fault;
use crate::json::{ArticleLine, CheckLine};

/// Prints the schema that was asked for.
pub(crate) fn run(matches: &ArgMatches) -> Result<Outcome, Fault> {
    let schema = match matches.get_one::<String>("name").map(String::as_str) {
        Some("article") => schema_for!(ArticleLine),
        Some("rules") => schema_for!(statute::file::RuleFile),
        Some("facts") => schema_for!(statute::file::FactsFile),
        _ => schema_for!(CheckLine),
    };
    let mut text = serde_json::to_string_pretty(&schema).map_err(io::Error::other)?;
    text.push('\n');
    io::stdout().write_all(text.as_bytes())?;
    Ok(Outcome::Fine)
}
