//! `ruhui migrate`: what the database has of this program's migrations, and the rest of them applied.

use clap::ArgMatches;
use locale::{Language, texts};
use store::migration;

use crate::config::{Config, storage};
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;
use crate::serve::runtime;
use crate::settings::Settings;

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let language = settings.language;
    let config = Config::read(language, matches)?;
    runtime()?.block_on(async {
        let db = config.open_as_it_is().await?;
        let before = migration::list(&mut db.read().await.map_err(storage)?).await.map_err(storage)?;
        let open = before.iter().any(|migration| !migration.applied);
        let apply = open && !matches.get_flag("show");
        if apply {
            db.migrate().await.map_err(storage)?;
        }
        let lines = before.iter().map(|known| line(language, known.version, &known.name, (known.applied, apply)));
        output::print(&lines.collect::<String>())?;
        db.close().await;
        Ok(if open && !apply { Outcome::Differs } else { Outcome::Fine })
    })
}

fn line(language: Language, version: i64, name: &str, (had, applied): (bool, bool)) -> String {
    let told = match (had, applied) {
        (true, _) => texts::migrate_had(language),
        (false, true) => texts::migrate_applied(language),
        (false, false) => texts::migrate_open(language),
    };
    format!("{version:04}  {name:<20}  {told}\n")
}
