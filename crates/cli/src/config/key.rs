//! The keys: the same word in the file and, with hyphens, as option; in the environment with `RUHUI_` before it.

use std::net::{IpAddr, SocketAddr};

use web::Network;

/// Something that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// Address and port of the desk.
    Listen,
    /// What readers type.
    Origin,
    /// Web servers before it.
    Proxy,
    /// Folder of its files.
    Data,
    /// Folder of the record's key, apart from the data.
    SigningFolder,
    /// Address of a PostgreSQL database, with its password.
    Database,
    /// Address and port of its numbers.
    Metrics,
    /// Mail server, with its password.
    Smtp,
    /// The sender of its mail.
    MailFrom,
    /// Addresses of the local network that pages may be fetched from.
    FetchLocal,
    /// Whether feeds of outlets are read.
    ReadFeeds,
    /// The browser that takes pictures of pages.
    Browser,
    /// The authority that stamps the record's head.
    TimeStamps,
    /// How much is logged.
    Log,
    /// As text or JSON.
    LogFormat,
}

/// The browser is looked for among the programs.
pub(super) const FIND: &str = "find";
/// No browser is used.
pub(super) const NONE: &str = "no";

/// All, in the order they are shown.
pub(crate) const KEYS: [Key; 15] = [
    Key::Listen,
    Key::Origin,
    Key::Proxy,
    Key::Data,
    Key::SigningFolder,
    Key::Database,
    Key::Metrics,
    Key::Smtp,
    Key::MailFrom,
    Key::FetchLocal,
    Key::ReadFeeds,
    Key::Browser,
    Key::TimeStamps,
    Key::Log,
    Key::LogFormat,
];

impl Key {
    /// The word in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Listen => "listen",
            Self::Origin => "origin",
            Self::Proxy => "proxy",
            Self::Data => "data",
            Self::SigningFolder => "record_key",
            Self::Database => "database",
            Self::Metrics => "metrics",
            Self::Smtp => "smtp",
            Self::MailFrom => "mail_from",
            Self::FetchLocal => "fetch_local",
            Self::ReadFeeds => "read_feeds",
            Self::Browser => "browser",
            Self::TimeStamps => "time_stamps",
            Self::Log => "log",
            Self::LogFormat => "log_format",
        }
    }

    /// The option's name; a database's address has none, for everybody on the machine reads command lines.
    pub(crate) fn option(self) -> Option<&'static str> {
        match self {
            Self::Database => None,
            Self::LogFormat => Some("log-format"),
            Self::MailFrom => Some("mail-from"),
            Self::SigningFolder => Some("record-key"),
            Self::FetchLocal => Some("fetch-local"),
            Self::ReadFeeds => Some("read-feeds"),
            Self::TimeStamps => Some("time-stamps"),
            other => Some(other.name()),
        }
    }

    /// The variable's name.
    pub(crate) fn variable(self) -> String {
        match self {
            Self::Database => "DATABASE_URL".to_owned(),
            other => format!("RUHUI_{}", other.name().to_uppercase()),
        }
    }

    /// What holds where nothing is set.
    pub(crate) fn default(self) -> &'static str {
        match self {
            Self::Listen => crate::serve::LISTEN,
            Self::Data => "ruhui-data",
            Self::Log => "info",
            Self::ReadFeeds => "yes",
            Self::Browser => FIND,
            Self::LogFormat => "text",
            Self::SigningFolder
            | Self::FetchLocal
            | Self::TimeStamps
            | Self::Origin
            | Self::Proxy
            | Self::Database
            | Self::Metrics
            | Self::Smtp
            | Self::MailFrom => "",
        }
    }

    /// True when the value must not be shown.
    pub(crate) fn is_secret(self) -> bool {
        matches!(self, Self::Database | Self::Smtp)
    }

    /// True when the value can be used.
    pub(crate) fn fits(self, text: &str) -> bool {
        match self {
            Self::Listen => text.parse::<SocketAddr>().is_ok(),
            Self::Metrics => text.is_empty() || text.parse::<SocketAddr>().is_ok(),
            Self::Origin | Self::TimeStamps => {
                text.is_empty() || text.starts_with("http://") || text.starts_with("https://")
            }
            Self::Proxy => list(text).all(|network| Network::parse(network).is_some()),
            Self::FetchLocal => list(text).all(|address| address.parse::<IpAddr>().is_ok()),
            Self::ReadFeeds => ["yes", "no"].contains(&text),
            Self::Data => !text.is_empty(),
            Self::Browser => [FIND, NONE].contains(&text) || text.starts_with('/'),
            Self::Database => text.is_empty() || text.starts_with("postgres://") || text.starts_with("postgresql://"),
            // Whether it is a mail server, and a sender, is found where mail is set up.
            Self::SigningFolder | Self::Smtp | Self::MailFrom => true,
            Self::Log => ["off", "error", "warn", "info", "debug", "trace"].contains(&text),
            Self::LogFormat => ["text", "json"].contains(&text),
        }
    }
}

/// The parts of a value that is a list.
pub(crate) fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty())
}
