//! The operator opens the account of somebody who lost password, phone or both.

use clap::ArgMatches;
use desk::{Error, reset};
use domain::Refusal;
use locale::{Language, texts};

use super::invite;
use crate::config::Config;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;

pub(super) async fn run(language: Language, config: &Config, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let email = matches.get_one::<String>("email").cloned().unwrap_or_default();
    let desk = config.desk().await?;
    let given = reset::reset(&desk, &email, matches.get_flag("second-factor")).await;
    desk.db.close().await;
    let token = given.map_err(|error| match error {
        Error::Refusal(Refusal::NotFound) => Fault::Told(texts::admin_no_account(language, &email)),
        other => invite::told(language, other),
    })?;
    let link = format!("{}{}", invite::origin(config), web::address::recovery(language, &token));
    output::print(&format!("{}\n", texts::admin_reset(language, &link)))?;
    Ok(Outcome::Fine)
}
