//! Where a record is read: a folder, or an address.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use connect::fetch::{FetchOptions, Fetcher};
use connect::source::{self, SourceError};
use ledger::Tile;
use locale::{Language, texts};

use crate::clock::SystemClock;
use crate::failure::Fault;
use crate::settings::Settings;
use crate::unreadable;

/// A place with the files of a record.
pub(super) struct Place<'a> {
    name: &'a str,
    /// Where it is an address.
    fetcher: Option<Fetcher>,
}

impl<'a> Place<'a> {
    pub(super) fn new(settings: &Settings, name: &'a str) -> Self {
        let name = name.trim_end_matches('/');
        let fetcher = source::is_address(name).then(|| {
            // Whoever types an address wants that one asked, wherever it is; its files are many and small.
            let mut options = FetchOptions { allow_private: true, pause: Duration::ZERO, ..FetchOptions::default() };
            if let Some(contact) = &settings.contact {
                options.agent = format!("{} (+{contact})", options.agent);
            }
            Fetcher::new(options, Arc::new(SystemClock))
        });
        Self { name, fetcher }
    }

    /// A file that is text.
    pub(super) fn text(&self, language: Language, file: &str) -> Result<String, Fault> {
        let bytes = self.read(language, file)?;
        String::from_utf8(bytes).map_err(|_| self.unreadable(language, file, texts::record_not_text(language)))
    }

    /// A tile by its name; where it has grown meanwhile, the full one in its place.
    pub(super) fn tile(&self, language: Language, tile: Tile, name: fn(Tile) -> String) -> Result<Vec<u8>, Fault> {
        let part = self.read(language, &name(tile));
        match part {
            Err(_) if tile != tile.full() => self.read(language, &name(tile.full())).or(part),
            part => part,
        }
    }

    fn read(&self, language: Language, file: &str) -> Result<Vec<u8>, Fault> {
        let Some(fetcher) = &self.fetcher else {
            let read = std::fs::read(Path::new(self.name).join(file));
            return read.map_err(|error| self.unreadable(language, file, &error.to_string()));
        };
        match fetcher.fetch(&format!("{}/{file}", self.name)) {
            Ok(answer) if answer.status == 200 => Ok(answer.bytes),
            Ok(answer) => Err(self.unreadable(language, file, &format!("HTTP {}", answer.status))),
            Err(refused) => {
                let why = unreadable::source(language, &SourceError::Fetch(refused.error)).message;
                Err(self.unreadable(language, file, &why))
            }
        }
    }

    fn unreadable(&self, language: Language, file: &str, why: &str) -> Fault {
        Fault::Told(texts::record_unreadable(language, file, self.name, why))
    }
}
