//! What is in force: defaults, over them a TOML file, over it the environment, over it the options. A key that is not known is an
//! error that names it; a value that is secret is never shown.

mod key;
mod value;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;
use connect::browser::Browser;
use connect::fetch::{FetchOptions, Fetcher};
use desk::Desk;
use desk::coverage::Press;
use desk::record::Notary;
use locale::{Language, texts};
use store::{Db, StoreError};
use web::Network;

use crate::chance::SystemRandom;
use crate::clock::SystemClock;
use crate::failure::Fault;
use crate::output;
use crate::press::Newsstand;
use crate::record::Authority;

pub(crate) use self::key::{KEYS, Key};
use self::value::Value;

/// Everything that is in force.
#[derive(Debug)]
pub(crate) struct Config {
    values: Vec<Value>,
}

/// Prints what is in force.
pub(crate) fn run(language: Language, matches: &ArgMatches) -> Result<crate::exit::Outcome, Fault> {
    let config = Config::read(language, matches)?;
    let lines = config.values.iter().map(|value| {
        let left = format!("{} = {}", value.key.name(), value.shown());
        format!("{left:<48} # {}\n", value.source.told(language))
    });
    output::print(&lines.collect::<String>())?;
    Ok(crate::exit::Outcome::Fine)
}

impl Config {
    /// Reads all of it; every value fits its key.
    pub(crate) fn read(language: Language, matches: &ArgMatches) -> Result<Self, Fault> {
        let file = value::file(matches);
        let table = file.as_deref().map(|path| value::table(language, path)).transpose()?.unwrap_or_default();
        value::no_stranger(language)?;
        let values = KEYS.map(|key| value::of(key, matches, &table, file.as_deref()));
        for value in &values {
            if !value.key.fits(&value.text) {
                let text = if value.key.is_secret() { "…" } else { &value.text };
                let told = texts::config_value(language, value.key.name(), &value.source.told(language), text);
                return Err(Fault::Told(told));
            }
        }
        Ok(Self { values: values.into() })
    }

    fn text(&self, key: Key) -> &str {
        self.values.iter().find(|value| value.key == key).map_or("", |value| &value.text)
    }

    /// Where the desk listens.
    pub(crate) fn listen(&self) -> Option<SocketAddr> {
        self.text(Key::Listen).parse().ok()
    }

    /// Where its numbers are read; none where nobody reads them.
    pub(crate) fn metrics(&self) -> Option<SocketAddr> {
        self.text(Key::Metrics).parse().ok()
    }

    /// What readers type; none says that it is the address where it listens.
    pub(crate) fn origin(&self) -> Option<&str> {
        Some(self.text(Key::Origin)).filter(|origin| !origin.is_empty())
    }

    /// The web servers before it.
    pub(crate) fn proxies(&self) -> Vec<Network> {
        key::list(self.text(Key::Proxy)).filter_map(Network::parse).collect()
    }

    /// Fetches pages of outlets: no address of the local network, but those that are allowed by name.
    pub(crate) fn press(&self) -> Arc<dyn Press> {
        Arc::new(Newsstand::new(self.fetching(), self.browser()))
    }

    /// The authority that stamps the record's head, if one is set up.
    pub(crate) fn notary(&self) -> Option<Arc<dyn Notary>> {
        let address = Some(self.text(Key::TimeStamps)).filter(|address| !address.is_empty())?;
        let fetcher = Fetcher::new(self.fetching(), Arc::new(SystemClock));
        Some(Arc::new(Authority { address: address.to_owned(), fetcher }))
    }

    fn fetching(&self) -> FetchOptions {
        let allowed = key::list(self.text(Key::FetchLocal)).filter_map(|address| address.parse().ok()).collect();
        let mut options = FetchOptions { allowed, ..FetchOptions::default() };
        if let Some(origin) = self.origin() {
            options.agent = format!("{} (+{origin})", options.agent);
        }
        options
    }

    /// The browser that takes pictures of pages, if there is one.
    pub(crate) fn browser(&self) -> Option<Browser> {
        match self.text(Key::Browser) {
            key::NONE => None,
            key::FIND => Browser::find(),
            path => Some(Browser::at(Path::new(path))),
        }
    }

    /// Whether feeds of outlets are read.
    pub(crate) fn reads_feeds(&self) -> bool {
        self.text(Key::ReadFeeds) == "yes"
    }

    /// The mail server, with its password, and the sender; both empty where no mail goes out.
    pub(crate) fn mail(&self) -> (&str, &str) {
        (self.text(Key::Smtp), self.text(Key::MailFrom))
    }

    /// The folder of its files.
    pub(crate) fn data(&self) -> PathBuf {
        PathBuf::from(self.text(Key::Data))
    }

    /// The folder of the record's key: beside the data, never in it, since backups of the data go elsewhere.
    pub(crate) fn record_key(&self) -> PathBuf {
        let given = self.text(Key::SigningFolder);
        if !given.is_empty() {
            return PathBuf::from(given);
        }
        let mut beside = self.data().into_os_string();
        beside.push("-key");
        PathBuf::from(beside)
    }

    /// The desk for a command, with the database brought to the newest migration.
    pub(crate) async fn desk(&self) -> Result<Desk, Fault> {
        let files = crate::serve::files(&self.data())?;
        Ok(Desk { db: self.open().await?, files, clock: Arc::new(SystemClock), random: Arc::new(SystemRandom) })
    }

    /// True when the data are in PostgreSQL.
    pub(crate) fn is_postgres(&self) -> bool {
        !self.text(Key::Database).is_empty()
    }

    /// The SQLite file.
    pub(crate) fn file(&self) -> PathBuf {
        self.data().join("ruhui.sqlite")
    }

    /// Opens the database and brings it to the newest migration.
    pub(crate) async fn open(&self) -> Result<Db, Fault> {
        let db = self.open_as_it_is().await?;
        db.migrate().await.map_err(storage)?;
        Ok(db)
    }

    /// Opens the database without changing it; a SQLite file is made where there is none.
    pub(crate) async fn open_as_it_is(&self) -> Result<Db, Fault> {
        let opened = if self.is_postgres() {
            Db::connect(self.text(Key::Database)).await
        } else {
            made(&self.data())?;
            Db::file(&self.file()).await
        };
        opened.map_err(storage)
    }

    /// Writes the log to standard error from here on.
    pub(crate) fn start_log(&self) {
        let level = self.text(Key::Log).parse().unwrap_or(tracing_subscriber::filter::LevelFilter::INFO);
        let log = tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(level).with_ansi(false);
        // A line that cannot be written, because the disk is full, is lost; to say so there would end the answer it belongs to.
        let log = log.log_internal_errors(false);
        if self.text(Key::LogFormat) == "json" {
            log.json().init();
        } else {
            log.init();
        }
    }
}

/// A failure of the database, for a person.
#[expect(clippy::needless_pass_by_value, reason = "an error is handed over")]
pub(crate) fn storage(error: StoreError) -> Fault {
    Fault::Storage(error.to_string())
}

/// Makes a folder that only its owner reads.
pub(crate) fn made(folder: &Path) -> Result<(), Fault> {
    use std::os::unix::fs::DirBuilderExt;
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error| Fault::Write(folder.to_owned(), error))
}
