//! What was seen of a record last time: its keys and its checkpoint, in a file. It is what protects from a record that goes back, or that
//! is shown differently to others; whoever checks from two machines has two.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ledger::{Checkpoint, Verifier};
use locale::{Language, texts};

use crate::config::made;
use crate::failure::Fault;

/// What was seen.
pub(super) struct Memory {
    file: Option<PathBuf>,
    keys: Option<String>,
    /// The checkpoint.
    pub(super) last: Option<Checkpoint>,
    /// The keys come from the record itself, since none were known.
    pub(super) is_first: bool,
}

impl Memory {
    /// What the file tells; nothing where it is not there or not asked.
    pub(super) fn open(language: Language, matches: &ArgMatches, place: &str) -> Result<Self, Fault> {
        let file = matches.get_one::<PathBuf>("seen").cloned().or_else(|| usual(place));
        let (mut keys, mut last) = (None, None);
        if let Some(file) = file.as_deref().filter(|_| !matches.get_flag("forget")) {
            // Only where nothing lies nothing was seen: to begin anew without being told would trust whoever made the file unreadable.
            let unreadable = || Fault::Told(texts::record_memory_lost(language, &file.display().to_string()));
            match fs::read_to_string(file) {
                Ok(text) => {
                    let (known, note) = text.split_once("\n\n").ok_or_else(unreadable)?;
                    last = Some(Checkpoint::claimed(note).map_err(|_| unreadable())?);
                    keys = Some(known.to_owned());
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(_) => return Err(unreadable()),
            }
        }
        let is_first = keys.is_none() && !matches.contains_id("key");
        Ok(Self { file, keys, last, is_first })
    }

    /// The keys, one on a line.
    pub(super) fn keys(&self) -> Option<String> {
        self.keys.clone()
    }

    /// Remembers what was checked, whole or not at all.
    pub(super) fn keep(&self, checkpoint: &str, keys: &[Verifier]) -> Result<(), Fault> {
        let Some(file) = &self.file else { return Ok(()) };
        let keys: Vec<String> = keys.iter().map(Verifier::to_string).collect();
        let written = |error| Fault::Write(file.clone(), error);
        if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            made(folder)?;
        }
        let half = file.with_extension("half");
        fs::write(&half, format!("{}\n\n{checkpoint}", keys.join("\n"))).map_err(written)?;
        fs::rename(&half, file).map_err(written)
    }
}

/// A key as it was typed: itself, or a file that holds it.
pub(super) fn key(given: &str) -> String {
    fs::read_to_string(Path::new(given)).unwrap_or_else(|_| given.to_owned())
}

/// Where it is remembered unless told: in the folder for the state of programs (XDG base directories), one file for each place.
fn usual(place: &str) -> Option<PathBuf> {
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' };
    let name: String = place.trim_end_matches('/').chars().map(plain).collect();
    let state = variable("XDG_STATE_HOME").map(PathBuf::from);
    let state = state.or_else(|| Some(PathBuf::from(variable("HOME")?).join(".local/state")))?;
    Some(state.join("ruhui").join("records").join(name))
}

#[expect(clippy::disallowed_methods, reason = "the environment is read here")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
