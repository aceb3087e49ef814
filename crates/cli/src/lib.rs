//! What `ruhui` does: reads the command line, runs one command, answers with an exit status.
//! The environment and the clock are read here and nowhere else.

mod admin;
mod archive;
mod arguments;
mod articles;
mod beside;
mod chance;
mod check;
mod clock;
mod config;
mod demo;
mod draft;
mod exit;
mod failure;
mod json;
mod language;
mod migrate;
mod output;
mod pages;
mod parallel;
mod post;
mod press;
mod progress;
mod read;
mod record;
mod report;
mod rules;
mod schema;
mod serve;
mod settings;
mod terminal;
mod unreadable;
mod usage;
mod verify;

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let language = language::choose(&arguments);
    let matches = match arguments::command(language).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return usage::report(language, &arguments, &error),
    };
    let Some((name, matches)) = matches.subcommand() else { return ExitCode::from(exit::UNREADABLE) };
    let settings = settings::Settings::from_matches(language, matches);
    let result = match name {
        "read" => read::run(&settings, matches),
        "check" => check::run(&settings, matches),
        "verify" => verify::run(&settings, matches),
        "draft" => draft::run(&settings, matches),
        "rules" => rules::run(&settings, matches),
        "schema" => schema::run(matches),
        "serve" => serve::run(&settings, matches),
        "config" => config::run(language, matches),
        "migrate" => migrate::run(&settings, matches),
        "admin" => admin::run(&settings, matches),
        "demo" => demo::run(&settings, matches),
        _ => arguments::completions(language, matches),
    };
    result.unwrap_or_else(|fault| fault.report(&settings)).into()
}
