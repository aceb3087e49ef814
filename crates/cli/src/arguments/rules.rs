//! The command line of rule files: `rules check`, `rules explain`.

use std::path::PathBuf;

use clap::{Command, value_parser};
use locale::{Language, texts};

use super::{base, flag, help, input, option};

pub(super) fn rules(language: Language) -> Command {
    base(language, Command::new("rules"))
        .about(texts::help_rules_about(language))
        .long_about(texts::help_rules_long(language))
        .override_usage(texts::usage_rules(language))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(texts::help_commands(language))
        .disable_help_subcommand(true)
        .subcommands([check(language), explain(language)])
        .arg(help(language))
}

fn check(language: Language) -> Command {
    base(language, Command::new("check"))
        .about(texts::help_rules_check_about(language))
        .long_about(texts::help_rules_check_long(language))
        .override_usage(texts::usage_rules_check(language))
        .arg(input("files", texts::help_value_rules(language), texts::help_rules_files(language), language))
        .arg(help(language))
}

fn explain(language: Language) -> Command {
    let facts =
        option("facts", texts::help_value_facts(language), texts::help_rules_facts(language), value_parser!(PathBuf));
    let day = option("day", texts::help_value_day(language), texts::help_rules_day(language), value_parser!(String));
    let all = flag("all", texts::help_rules_all(language));
    let options = [facts.required(true), day, all].map(|argument| argument.help_heading(texts::help_options(language)));
    base(language, Command::new("explain"))
        .about(texts::help_rules_explain_about(language))
        .long_about(texts::help_rules_explain_long(language))
        .override_usage(texts::usage_rules_explain(language))
        .arg(input("files", texts::help_value_rules(language), texts::help_rules_files(language), language))
        .args(options)
        .arg(help(language))
}
