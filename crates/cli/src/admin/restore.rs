//! A backup put back: every digest and the whole database are looked at first, and nothing is overwritten without being told to.

use std::fs;
use std::io;
use std::path::PathBuf;

use clap::ArgMatches;
use locale::{Language, texts};
use store::backup;

use super::backup::DATABASE;
use super::folder;
use crate::config::{Config, made, storage};
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;

pub(super) async fn run(language: Language, config: &Config, matches: &ArgMatches) -> Result<Outcome, Fault> {
    if config.is_postgres() {
        return Err(Fault::Told(texts::admin_postgres(language).to_owned()));
    }
    let source = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    let shown = source.display().to_string();
    let sealed = folder::sealed(&source)
        .map_err(|error| Fault::Told(texts::admin_no_backup(language, &shown, &error.to_string())))?;
    let files = sealed.filter(|files| files.iter().any(|path| path.as_os_str() == DATABASE));
    let damaged = || Fault::Told(texts::admin_damaged(language, &shown));
    let files = files.ok_or_else(damaged)?;
    if !backup::is_sound(&source.join(DATABASE)).await.map_err(storage)? {
        return Err(damaged());
    }
    let (data, target) = (config.data(), config.file());
    if target.exists() {
        let place = target.display().to_string();
        if !matches.get_flag("overwrite") {
            return Err(Fault::Told(texts::admin_would_overwrite(language, &place)));
        }
        backup::settle(&target).await.map_err(|_| Fault::Told(texts::admin_in_use(language, &place)))?;
    }
    made(&data)?;
    let written = |error| Fault::Write(data.clone(), error);
    // The database comes last: until then the old one is whole.
    for path in files.iter().filter(|path| path.as_os_str() != DATABASE) {
        folder::copy(&source.join(path), &data.join(path)).map_err(written)?;
    }
    // A log of the old database must not be taken for one of the new.
    for rest in ["-wal", "-shm"] {
        gone(fs::remove_file(data.join(format!("{DATABASE}{rest}")))).map_err(written)?;
    }
    folder::copy(&source.join(DATABASE), &target).map_err(written)?;
    output::print(&format!("{}\n", texts::admin_restored(language, &target.display().to_string())))?;
    Ok(Outcome::Fine)
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
