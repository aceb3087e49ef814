//! The command line of policy drafts: `draft check`.

use std::path::PathBuf;

use clap::{Command, value_parser};
use locale::{Language, texts};

use super::{base, choice, flag, help, option};

pub(super) fn draft(language: Language) -> Command {
    base(language, Command::new("draft"))
        .about(texts::help_draft_about(language))
        .long_about(texts::help_draft_long(language))
        .override_usage(texts::usage_draft(language))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(texts::help_commands(language))
        .disable_help_subcommand(true)
        .subcommand(check(language))
        .arg(help(language))
}

fn check(language: Language) -> Command {
    let file = choice("file", texts::help_value_draft(language), texts::help_draft_file(language), language);
    let against = option(
        "against",
        texts::help_value_draft(language),
        texts::help_draft_against(language),
        value_parser!(PathBuf),
    );
    let all = flag("all", texts::help_draft_all(language)).requires("against");
    base(language, Command::new("check"))
        .about(texts::help_draft_check_about(language))
        .long_about(texts::help_draft_check_long(language))
        .override_usage(texts::usage_draft_check(language))
        .arg(file.value_parser(value_parser!(PathBuf)))
        .args([against, all].map(|argument| argument.help_heading(texts::help_options(language))))
        .arg(help(language))
}
