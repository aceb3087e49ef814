//! The command line, described in the reader's language. Every help text is in `locale`'s `help.ftl`.

mod draft;
mod operate;
mod rules;

use std::ffi::OsString;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use connect::source;
use locale::{Language, texts};

use crate::exit::Outcome;
use crate::failure::Fault;

/// The whole command line.
pub(crate) fn command(language: Language) -> Command {
    base(language, Command::new("ruhui"))
        .about(texts::help_about(language))
        .long_about(texts::help_long(language))
        .override_usage(texts::usage_line(language))
        .after_long_help(texts::help_after(language))
        .after_help(texts::help_more(language))
        .version(env!("CARGO_PKG_VERSION"))
        .arg(help(language))
        .arg(flag("version", texts::help_version(language)).short('V').action(ArgAction::Version))
        .arg(option("lang", "id|en", texts::help_lang(language), PossibleValuesParser::new(["id", "en"])).global(true))
        .arg(
            option("color", "auto|always|never", texts::help_color(language), PossibleValuesParser::new(COLORS))
                .global(true),
        )
        .arg(flag("quiet", texts::help_quiet(language)).short('q').global(true))
        .mut_args(|argument| argument.help_heading(texts::help_general(language)))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(texts::help_commands(language))
        .subcommand_value_name(texts::help_value_command(language))
        .disable_help_subcommand(true)
        .subcommands([
            read(language),
            check(language),
            verify(language),
            rules::rules(language),
            draft::draft(language),
        ])
        .subcommands([operate::serve(language), demo(language), operate::config(language)])
        .subcommands([operate::migrate(language), operate::admin(language)])
        .subcommands([schema(language), shells(language)])
}

/// The values of `--color`.
const COLORS: [&str; 3] = ["auto", "always", "never"];

fn read(language: Language) -> Command {
    base(language, Command::new("read"))
        .about(texts::help_read_about(language))
        .long_about(texts::help_read_long(language))
        .override_usage(texts::usage_read(language))
        .after_long_help(texts::help_read_after(language))
        .args([pages(language), release(language, texts::help_read_release(language)), json(language)])
        .arg(archive(language))
        .args(reading(language))
        .arg(help(language))
}

fn check(language: Language) -> Command {
    let html = option("html", texts::help_value_report(language), texts::help_html(language), value_parser!(PathBuf));
    let paid = PossibleValuesParser::new(["yes", "no", "unknown"]);
    let paid = option("paid", "yes|no|unknown", texts::help_paid(language), paid);
    let [html, paid] = [html, paid].map(|argument| argument.help_heading(texts::help_options(language)));
    base(language, Command::new("check"))
        .about(texts::help_check_about(language))
        .long_about(texts::help_check_long(language))
        .override_usage(texts::usage_check(language))
        .after_long_help(texts::help_check_after(language))
        .args([pages(language), release(language, texts::help_release(language)).required(true)])
        .args([json(language).conflicts_with("html"), html, archive(language), paid])
        .args(reading(language))
        .arg(help(language))
}

fn verify(language: Language) -> Command {
    base(language, Command::new("verify"))
        .about(texts::help_verify_about(language))
        .long_about(texts::help_verify_long(language))
        .override_usage(texts::usage_verify(language))
        .after_long_help(texts::help_verify_after(language))
        .arg(
            input("archives", texts::help_value_archive(language), texts::help_archives(language), language)
                .required(false)
                .required_unless_present("record"),
        )
        .args(checking(language))
        .arg(help(language))
}

/// Options of a record's check.
fn checking(language: Language) -> [Arg; 5] {
    let text = || value_parser!(String);
    let record = option("record", texts::help_value_record(language), texts::help_record(language), text());
    let key = option("key", texts::help_value_key(language), texts::help_key(language), text()).requires("record");
    let seen = option("seen", texts::help_value_file(language), texts::help_seen(language), value_parser!(PathBuf));
    let [jobs, ..] = reading(language);
    let fresh = flag("forget", texts::help_forget(language)).requires("record");
    [record.conflicts_with("archives"), key, seen.requires("record"), fresh, jobs]
        .map(|argument| argument.help_heading(texts::help_options(language)))
}

fn demo(language: Language) -> Command {
    base(language, Command::new("demo"))
        .about(texts::help_demo_about(language))
        .long_about(texts::help_demo_long(language))
        .override_usage(texts::usage_demo(language))
        .arg(listen(language).help_heading(texts::help_options(language)))
        .arg(help(language))
}

fn listen(language: Language) -> Arg {
    option("listen", "IP:PORT", texts::help_listen(language), value_parser!(SocketAddr))
}

fn schema(language: Language) -> Command {
    base(language, Command::new("schema"))
        .about(texts::help_schema_about(language))
        .long_about(texts::help_schema_long(language))
        .override_usage(texts::usage_schema(language))
        .arg(
            choice("name", "article|check|rules|facts", texts::help_schema_name(language), language)
                .value_parser(["article", "check", "rules", "facts"]),
        )
        .arg(help(language))
}

fn shells(language: Language) -> Command {
    base(language, Command::new("completions"))
        .about(texts::help_completions_about(language))
        .long_about(texts::help_completions_long(language))
        .override_usage(texts::usage_completions(language))
        .arg(choice("shell", "SHELL", texts::help_shell(language), language).value_parser(value_parser!(Shell)))
        .arg(help(language))
}

/// Writes the completion script of a shell.
pub(crate) fn completions(language: Language, matches: &ArgMatches) -> Result<Outcome, Fault> {
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut script = Vec::new();
        clap_complete::generate(*shell, &mut command(language), "ruhui", &mut script);
        io::Write::write_all(&mut io::stdout(), &script)?;
    }
    Ok(Outcome::Fine)
}

/// What every command has: our words instead of clap's.
fn base(language: Language, command: Command) -> Command {
    let usage = texts::help_usage(language);
    command
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .max_term_width(100)
}

/// `--help`: given last, so that the general options stand below the command's own.
fn help(language: Language) -> Arg {
    let help = flag("help", texts::help_help(language)).short('h').action(ArgAction::Help);
    help.help_heading(texts::help_general(language))
}

/// Options of the commands that read pages.
fn reading(language: Language) -> [Arg; 3] {
    let address = ValueParser::new(contact_of);
    let contact = option("contact", texts::help_value_contact(language), texts::help_contact(language), address);
    let jobs = option(
        "jobs",
        texts::help_value_number(language),
        texts::help_jobs(language),
        value_parser!(u16).range(1..=1024),
    );
    let allow_private = flag("allow-private", texts::help_allow_private(language));
    [jobs.short('j'), contact.env("RUHUI_CONTACT").hide_env(true), allow_private]
        .map(|argument| argument.help_heading(texts::help_options(language)))
}

/// A web or e-mail address that can stand in a header's comment.
fn contact_of(value: &str) -> Result<String, String> {
    let sound = value.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '(' | ')' | '\\'));
    let address = source::is_address(value) || value.trim_matches('@').contains('@');
    if sound && address { Ok(value.to_owned()) } else { Err(String::new()) }
}

fn pages(language: Language) -> Arg {
    input("pages", texts::help_value_page(language), texts::help_page(language), language)
}

fn release(language: Language, help: &'static str) -> Arg {
    option("release", texts::help_value_release(language), help, value_parser!(PathBuf))
        .help_heading(texts::help_options(language))
}

fn archive(language: Language) -> Arg {
    option("archive", texts::help_value_folder(language), texts::help_archive(language), value_parser!(PathBuf))
        .help_heading(texts::help_options(language))
}

fn json(language: Language) -> Arg {
    flag("json", texts::help_json(language)).help_heading(texts::help_options(language))
}

fn input(name: &'static str, value: &'static str, help: &'static str, language: Language) -> Arg {
    choice(name, value, help, language).num_args(1..).value_parser(value_parser!(OsString))
}

fn choice(name: &'static str, value: &'static str, help: &'static str, language: Language) -> Arg {
    let argument = Arg::new(name).value_name(value).help(help).required(true).hide_possible_values(true);
    argument.help_heading(texts::help_arguments(language))
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

fn option(
    name: &'static str,
    value: &'static str,
    help: &'static str,
    parser: impl clap::builder::IntoResettable<ValueParser>,
) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help).value_parser(parser).hide_possible_values(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_is_sound_in_both_languages() {
        command(Language::Indonesian).debug_assert();
        command(Language::English).debug_assert();
    }
}
