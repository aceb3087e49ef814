//! Everything that is stored, as JSON Lines: a file for each table, from one state of the database, on either database.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::ArgMatches;
use locale::{Language, texts};
use store::{Conn, export};

use super::folder;
use crate::config::{Config, storage};
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;

pub(super) async fn run(language: Language, config: &Config, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let target = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    if !config.is_postgres() && !config.file().exists() {
        return Err(Fault::Told(texts::admin_no_database(language, &config.file().display().to_string())));
    }
    folder::new(language, &target)?;
    let db = config.open_as_it_is().await?;
    let mut conn = db.snapshot().await.map_err(storage)?;
    for table in export::tables(&mut conn).await.map_err(storage)? {
        let path = target.join(format!("{table}.jsonl"));
        let rows = written(&mut conn, &table, &path).await?;
        output::print(&format!("{table:<20} {rows:>8}\n"))?;
    }
    drop(conn);
    db.close().await;
    folder::seal(&target).map_err(|error| Fault::Write(target.clone(), error))?;
    output::print(&format!("{}\n", texts::admin_exported(language, &target.display().to_string())))?;
    Ok(Outcome::Fine)
}

/// Writes the rows of a table, one a line.
async fn written(conn: &mut Conn, table: &str, path: &std::path::Path) -> Result<u64, Fault> {
    let failed = |error| Fault::Write(path.to_owned(), error);
    let mut file = BufWriter::new(folder::file(path).map_err(failed)?);
    let mut trouble: Option<io::Error> = None;
    let rows = export::rows(conn, table, |row| {
        trouble = writeln!(file, "{row}").err();
        trouble.is_none()
    });
    let rows = rows.await.map_err(storage)?;
    if let Some(error) = trouble {
        return Err(failed(error));
    }
    let file = file.into_inner().map_err(|error| failed(error.into_error()))?;
    file.sync_all().map_err(failed)?;
    Ok(rows)
}
