//! A wrong command line, explained in the reader's language; clap's own sentences are English only.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use locale::{Language, texts};

use crate::exit::UNREADABLE;

/// Prints help or version to standard output, anything else as an error; gives the exit status.
pub(crate) fn report(language: Language, error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            // A reader who closes the pipe has seen enough.
            let _ = error.print();
        }
        _ => {
            let _ = writeln!(io::stderr(), "{}", explain(language, error));
        }
    }
    if error.use_stderr() { ExitCode::from(UNREADABLE) } else { ExitCode::SUCCESS }
}

/// The error in one to three lines.
fn explain(language: Language, error: &clap::Error) -> String {
    let context = |kind| error.get(kind).map(shown).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let mut text = match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => texts::usage_unknown_argument(language, &argument),
        ErrorKind::InvalidSubcommand => {
            texts::usage_unknown_command(language, &context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => texts::usage_no_command(language).to_owned(),
        ErrorKind::MissingRequiredArgument => texts::usage_missing(language, &argument),
        ErrorKind::ArgumentConflict if argument == context(ContextKind::PriorArg) => {
            texts::usage_repeated(language, &argument)
        }
        ErrorKind::ArgumentConflict => texts::usage_conflict(language, &argument, &context(ContextKind::PriorArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 if !value.is_empty() => {
            texts::usage_invalid_value(language, &argument, &value)
        }
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            texts::usage_no_value(language, &argument)
        }
        _ => texts::usage_other(language).to_owned(),
    };
    let possible = context(ContextKind::ValidValue);
    if !possible.is_empty() {
        text = format!("{text}\n{}", texts::usage_possible(language, &possible));
    }
    let suggestion = [context(ContextKind::SuggestedArg), context(ContextKind::SuggestedSubcommand)].concat();
    if !suggestion.is_empty() {
        text = format!("{text}\n{}", texts::usage_similar(language, &suggestion));
    }
    format!("{text}\n{}", texts::usage_see_help(language, "ruhui"))
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
