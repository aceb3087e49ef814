//! A new key for the record: the next checkpoints are signed by it, and by the one before as long as that lies in the folder. What is cut
//! off in the middle is done by running it again.

use clap::ArgMatches;
use locale::{Language, texts};

use crate::chance::SystemRandom;
use crate::config::Config;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;
use crate::record::Rotation;

pub(super) async fn run(language: Language, config: &Config, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let told = |error: desk::Error| Fault::Storage(error.to_string());
    let desk = config.desk().await?;
    let Some(origin) = desk::record::name(&desk).await.map_err(told)? else {
        return Err(Fault::Told(texts::admin_no_record(language).to_owned()));
    };
    let folder = config.record_key();
    let rotation = Rotation::begin(&folder, &origin, &SystemRandom)?;
    // The record knows the new key before anything of the old one is moved.
    desk::record::new_key(&desk, rotation.key()).await.map_err(told)?;
    desk.db.close().await;
    let key = rotation.finish(matches.get_flag("restored"))?;
    output::print(&format!("{}\n{key}\n", texts::admin_new_key(language, &folder.display().to_string())))?;
    Ok(Outcome::Fine)
}
