//! A wrong command line, explained in the reader's language; clap's own sentences are English only.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use locale::{Language, texts};

use crate::arguments;
use crate::exit::UNREADABLE;

/// Prints help or version to standard output, anything else as an error; gives the exit status.
pub(crate) fn report(language: Language, arguments: &[OsString], error: &clap::Error) -> ExitCode {
    // A reader who closes the pipe has seen enough.
    let written = match error.kind() {
        ErrorKind::DisplayVersion => error.print(),
        ErrorKind::DisplayHelp => error.print().and_then(|()| writeln!(io::stdout())),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.print().and_then(|()| writeln!(io::stderr())),
        _ => writeln!(io::stderr(), "{}\n{}", explain(language, error), help(language, arguments)),
    };
    drop(written);
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
    let suggestions = [error.get(ContextKind::SuggestedArg), error.get(ContextKind::SuggestedSubcommand)];
    let suggestion = suggestions.into_iter().flatten().map(best).collect::<String>();
    if !suggestion.is_empty() {
        text = format!("{text}\n{}", texts::usage_similar(language, &suggestion));
    }
    text
}

/// Where the help is, for the command that was begun.
fn help(language: Language, arguments: &[OsString]) -> String {
    let known = arguments::command(language);
    let begun = arguments.iter().find_map(|argument| known.find_subcommand(argument));
    let command = begun.map_or_else(|| "ruhui".to_owned(), |command| format!("ruhui {}", command.get_name()));
    texts::usage_see_help(language, &command)
}

/// The likeliest of several suggestions; clap puts it last.
fn best(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(texts) => texts.last().cloned().unwrap_or_default(),
        other => shown(other),
    }
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
