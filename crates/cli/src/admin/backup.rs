//! A backup while the desk is serving: the database as one transaction sees it, then the files, then their digests. Files are
//! copied after the database, so that none it names is missing.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locale::{Language, texts};
use store::backup;

use super::folder;
use crate::config::{Config, storage};
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;

/// Name of the database in the folder.
pub(super) const DATABASE: &str = "ruhui.sqlite";

pub(super) async fn run(language: Language, config: &Config, matches: &ArgMatches) -> Result<Outcome, Fault> {
    if config.is_postgres() {
        return Err(Fault::Told(texts::admin_postgres(language).to_owned()));
    }
    let target = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    if !config.file().exists() {
        return Err(Fault::Told(texts::admin_no_database(language, &config.file().display().to_string())));
    }
    folder::new(language, &target)?;
    let db = config.open_as_it_is().await?;
    backup::copy(&db, &target.join(DATABASE)).await.map_err(storage)?;
    db.close().await;
    let written = |error| Fault::Write(target.clone(), error);
    let files = folder::files(&config.data()).map_err(written)?;
    for path in files.iter().filter(|path| !is_database(path)) {
        folder::copy(&config.data().join(path), &target.join(path)).map_err(written)?;
    }
    folder::seal(&target).map_err(written)?;
    output::print(&format!("{}\n", texts::admin_backed_up(language, &target.display().to_string())))?;
    Ok(Outcome::Fine)
}

/// The database itself, with its log and its index.
fn is_database(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.starts_with(DATABASE))
}
