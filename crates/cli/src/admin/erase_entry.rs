//! The operator erases what an entry of the record is about. The record stays whole, and tells that and why it was done.

use clap::ArgMatches;
use desk::{Error, record};
use domain::Refusal;
use locale::{Language, texts};

use super::invite;
use crate::config::Config;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;

pub(super) async fn run(language: Language, config: &Config, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let place = matches.get_one::<u64>("entry").copied().unwrap_or_default();
    let reason = matches.get_one::<String>("reason").cloned().unwrap_or_default();
    let desk = config.desk().await?;
    let erased = record::erase(&desk, place, &reason).await;
    desk.db.close().await;
    erased.map_err(|error| match error {
        Error::Refusal(Refusal::NotFound) => Fault::Told(texts::admin_no_entry(language, &place.to_string())),
        Error::Refusal(Refusal::State) => Fault::Told(texts::admin_entry_stays(language, &place.to_string())),
        other => invite::told(language, other),
    })?;
    output::print(&format!("{}\n", texts::admin_erased(language, &place.to_string())))?;
    Ok(Outcome::Fine)
}
