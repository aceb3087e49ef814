//! `ruhui admin`: what the operator does beside the running desk. Nothing here needs it to be stopped but putting a backup back.

mod backup;
mod check_record;
mod erase_entry;
mod export;
mod folder;
mod invite;
mod new_key;
mod reset;
mod restore;

use clap::ArgMatches;

use crate::config::Config;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::serve::runtime;
use crate::settings::Settings;

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let language = settings.language;
    let Some((name, matches)) = matches.subcommand() else { return Ok(Outcome::Unreadable) };
    let config = Config::read(language, matches)?;
    runtime()?.block_on(async {
        match name {
            "invite" => invite::run(language, &config, matches).await,
            "reset" => reset::run(language, &config, matches).await,
            "export" => export::run(language, &config, matches).await,
            "new-key" => new_key::run(language, &config, matches).await,
            "check-record" => check_record::run(language, &config).await,
            "erase-entry" => erase_entry::run(language, &config, matches).await,
            "backup" => backup::run(language, &config, matches).await,
            _ => restore::run(language, &config, matches).await,
        }
    })
}
