//! A new key for the record: the next checkpoints are signed by it, and by the one before as long as that lies in the folder.

use clap::ArgMatches;
use locale::{Language, texts};

use crate::chance::SystemRandom;
use crate::config::Config;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::{output, record};

pub(super) async fn run(language: Language, config: &Config, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let told = |error: desk::Error| Fault::Storage(error.to_string());
    let desk = config.desk().await?;
    let Some(head) = desk::record::checkpoint(&desk).await.map_err(told)? else {
        return Err(Fault::Told(texts::admin_no_record(language).to_owned()));
    };
    let folder = config.record_key();
    let key = record::rotated(&folder, &head.origin, matches.get_flag("restored"), &SystemRandom)?;
    desk::record::new_key(&desk, &key).await.map_err(told)?;
    desk.db.close().await;
    output::print(&format!("{}\n{key}\n", texts::admin_new_key(language, &folder.display().to_string())))?;
    Ok(Outcome::Fine)
}
