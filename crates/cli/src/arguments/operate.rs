//! The command line of whoever runs a server: `serve`, `config`, `migrate`, `admin`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command, value_parser};
use domain::right::Right;
use locale::{Language, texts};

use super::{base, choice, flag, help, option};
use crate::config::{KEYS, Key};

pub(super) fn serve(language: Language) -> Command {
    base(language, Command::new("serve"))
        .about(texts::help_serve_about(language))
        .long_about(texts::help_serve_long(language))
        .override_usage(texts::usage_serve(language))
        .args(settings(language))
        .arg(help(language))
}

pub(super) fn config(language: Language) -> Command {
    base(language, Command::new("config"))
        .about(texts::help_config_about(language))
        .long_about(texts::help_config_long(language))
        .override_usage(texts::usage_config(language))
        .args(settings(language))
        .arg(help(language))
}

pub(super) fn migrate(language: Language) -> Command {
    let show = flag("show", texts::help_show(language)).help_heading(texts::help_options(language));
    base(language, Command::new("migrate"))
        .about(texts::help_migrate_about(language))
        .long_about(texts::help_migrate_long(language))
        .override_usage(texts::usage_migrate(language))
        .arg(show)
        .args(place(language))
        .arg(help(language))
}

pub(super) fn admin(language: Language) -> Command {
    base(language, Command::new("admin"))
        .about(texts::help_admin_about(language))
        .long_about(texts::help_admin_long(language))
        .override_usage(texts::usage_admin(language))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(texts::help_commands(language))
        .disable_help_subcommand(true)
        .subcommands([invite(language), reset(language), backup(language), restore(language), export(language)])
        .subcommands([new_key(language), check_record(language), erase_entry(language)])
        .arg(help(language))
}

fn invite(language: Language) -> Command {
    let rights = PossibleValuesParser::new(Right::ALL.map(Right::as_str));
    let right = option("right", "RIGHT", texts::help_invite_right(language), rights);
    let right = right.default_value(Right::Administrator.as_str()).hide_default_value(true);
    let office = option("office", "SLUG", texts::help_invite_office(language), value_parser!(String));
    let origin = setting(language, Key::Origin);
    base(language, Command::new("invite"))
        .about(texts::help_invite_about(language))
        .override_usage(texts::usage_invite(language))
        .arg(choice("email", "EMAIL", texts::help_invite_email(language), language))
        .args([right, office].map(|option| option.help_heading(texts::help_options(language))))
        .args(origin)
        .args(place(language))
        .arg(help(language))
}

fn reset(language: Language) -> Command {
    let second_factor = flag("second-factor", texts::help_reset_second_factor(language));
    base(language, Command::new("reset"))
        .about(texts::help_reset_about(language))
        .override_usage(texts::usage_reset(language))
        .arg(choice("email", "EMAIL", texts::help_reset_email(language), language))
        .arg(second_factor.help_heading(texts::help_options(language)))
        .args(setting(language, Key::Origin))
        .args(place(language))
        .arg(help(language))
}

fn backup(language: Language) -> Command {
    base(language, Command::new("backup"))
        .about(texts::help_backup_about(language))
        .override_usage(texts::usage_backup(language))
        .arg(folder(language, texts::help_backup_folder(language)))
        .args(place(language))
        .arg(help(language))
}

fn restore(language: Language) -> Command {
    let overwrite = flag("overwrite", texts::help_overwrite(language));
    base(language, Command::new("restore"))
        .about(texts::help_restore_about(language))
        .override_usage(texts::usage_restore(language))
        .arg(folder(language, texts::help_restore_folder(language)))
        .arg(overwrite.help_heading(texts::help_options(language)))
        .args(place(language))
        .arg(help(language))
}

fn new_key(language: Language) -> Command {
    let restored = flag("restored", texts::help_new_key_restored(language));
    base(language, Command::new("new-key"))
        .about(texts::help_new_key_about(language))
        .override_usage(texts::usage_new_key(language))
        .arg(restored.help_heading(texts::help_options(language)))
        .args(setting(language, Key::SigningFolder))
        .args(place(language))
        .arg(help(language))
}

fn check_record(language: Language) -> Command {
    base(language, Command::new("check-record"))
        .about(texts::help_check_record_about(language))
        .override_usage(texts::usage_check_record(language))
        .args(place(language))
        .arg(help(language))
}

fn erase_entry(language: Language) -> Command {
    let reason = option("reason", "TEXT", texts::help_erase_entry_reason(language), value_parser!(String));
    base(language, Command::new("erase-entry"))
        .about(texts::help_erase_entry_about(language))
        .override_usage(texts::usage_erase_entry(language))
        .arg(choice("entry", "N", texts::help_erase_entry_number(language), language).value_parser(value_parser!(u64)))
        .arg(reason.required(true).help_heading(texts::help_options(language)))
        .args(place(language))
        .arg(help(language))
}

fn export(language: Language) -> Command {
    base(language, Command::new("export"))
        .about(texts::help_export_about(language))
        .override_usage(texts::usage_export(language))
        .arg(folder(language, texts::help_export_folder(language)))
        .args(place(language))
        .arg(help(language))
}

fn folder(language: Language, help: &'static str) -> Arg {
    choice("folder", texts::help_value_folder(language), help, language).value_parser(value_parser!(PathBuf))
}

/// Where the data are: the file of the configuration, or the folder.
fn place(language: Language) -> Vec<Arg> {
    std::iter::once(file(language)).chain(setting(language, Key::Data)).collect()
}

/// Everything that can be set.
fn settings(language: Language) -> Vec<Arg> {
    std::iter::once(file(language)).chain(KEYS.into_iter().filter_map(|key| setting(language, key))).collect()
}

fn file(language: Language) -> Arg {
    let value = texts::help_value_file(language);
    option("config", value, texts::help_config(language), value_parser!(PathBuf))
        .help_heading(texts::help_options(language))
}

/// The option of a key, if it has one.
fn setting(language: Language, key: Key) -> Option<Arg> {
    let (value, help) = match key {
        Key::Listen => ("IP:PORT", texts::help_listen(language)),
        Key::Origin => ("URL", texts::help_origin(language)),
        Key::Proxy => ("IP", texts::help_proxy(language)),
        Key::Data => (texts::help_value_folder(language), texts::help_data(language)),
        Key::SigningFolder => (texts::help_value_folder(language), texts::help_record_key(language)),
        Key::FetchLocal => ("IP", texts::help_fetch_local(language)),
        Key::ReadFeeds => ("yes|no", texts::help_read_feeds(language)),
        Key::Browser => ("find|no|PATH", texts::help_browser(language)),
        Key::TimeStamps => ("URL", texts::help_time_stamps(language)),
        Key::Metrics => ("IP:PORT", texts::help_metrics(language)),
        Key::Smtp => ("URL", texts::help_smtp(language)),
        Key::MailFrom => ("EMAIL", texts::help_mail_from(language)),
        Key::Log => ("LEVEL", texts::help_log(language)),
        Key::LogFormat => ("text|json", texts::help_log_format(language)),
        Key::Database => return None,
    };
    let fits = move |text: &str| if key.fits(text) { Ok(text.to_owned()) } else { Err(String::new()) };
    let made = option(key.option()?, value, help, ValueParser::new(fits)).help_heading(texts::help_options(language));
    Some(if matches!(key, Key::Proxy | Key::FetchLocal) { made.action(ArgAction::Append) } else { made })
}
