//! One value and where it comes from.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locale::{Language, texts};
use toml::Table;

use super::key::{KEYS, Key};
use crate::failure::Fault;

/// Variables of this program that are no keys.
const OTHERS: [&str; 2] = ["RUHUI_CONFIG", "RUHUI_CONTACT"];

/// A value in force.
#[derive(Debug)]
pub(super) struct Value {
    pub(super) key: Key,
    pub(super) text: String,
    pub(super) source: Source,
}

/// Where a value comes from.
#[derive(Debug, Clone)]
pub(super) enum Source {
    Default,
    File(PathBuf),
    Environment(String),
    Option(&'static str),
}

impl Source {
    pub(super) fn told(&self, language: Language) -> String {
        match self {
            Self::Default => texts::config_default(language).to_owned(),
            Self::File(path) => path.display().to_string(),
            Self::Environment(name) => name.clone(),
            Self::Option(name) => format!("--{name}"),
        }
    }
}

impl Value {
    /// As it stands in a file; of a secret only that there is one.
    pub(super) fn shown(&self) -> String {
        let text = if self.key.is_secret() && !self.text.is_empty() { "…" } else { &self.text };
        toml::Value::String(text.to_owned()).to_string()
    }
}

/// The file to read: `--config`, else `RUHUI_CONFIG`.
pub(super) fn file(matches: &ArgMatches) -> Option<PathBuf> {
    let given = matches.try_get_one::<PathBuf>("config").ok().flatten().cloned();
    given.or_else(|| variable("RUHUI_CONFIG").map(PathBuf::from))
}

/// Reads the file; all keys that are not known are named at once.
pub(super) fn table(language: Language, path: &Path) -> Result<Table, Fault> {
    let unreadable =
        |reason: String| Fault::Told(texts::config_unreadable(language, &path.display().to_string(), &reason));
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    // The message alone: the parser would quote the line, and a line may hold a password.
    let table: Table = text.parse().map_err(|error: toml::de::Error| unreadable(error.message().to_owned()))?;
    let strangers: Vec<&str> =
        table.keys().map(String::as_str).filter(|name| !KEYS.iter().any(|key| key.name() == *name)).collect();
    if strangers.is_empty() { Ok(table) } else { Err(unknown(language, &strangers, &path.display().to_string())) }
}

fn unknown(language: Language, names: &[&str], place: &str) -> Fault {
    let known = KEYS.map(Key::name).join(", ");
    Fault::Told(texts::config_unknown(language, &known, &names.join(", "), place))
}

/// Refuses variables that look like ours and are not: a misspelt one would change nothing, and nobody would see it.
pub(super) fn no_stranger(language: Language) -> Result<(), Fault> {
    let known = |name: &str| KEYS.iter().any(|key| key.variable() == name) || OTHERS.contains(&name);
    let strangers: Vec<String> = std::env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|name| name.starts_with("RUHUI_") && !known(name))
        .collect();
    let strangers: Vec<&str> = strangers.iter().map(String::as_str).collect();
    if strangers.is_empty() { Ok(()) } else { Err(unknown(language, &strangers, texts::config_environment(language))) }
}

/// The value of a key: the option, else the variable, else the file, else the default.
pub(super) fn of(key: Key, matches: &ArgMatches, table: &Table, file: Option<&Path>) -> Value {
    if let Some(name) = key.option()
        && let Some(given) = matches.try_get_many::<String>(name).ok().flatten()
    {
        let text = given.map(String::as_str).collect::<Vec<_>>().join(",");
        return Value { key, text, source: Source::Option(name) };
    }
    if let Some(text) = variable(&key.variable()) {
        return Value { key, text, source: Source::Environment(key.variable()) };
    }
    match table.get(key.name()).zip(file) {
        Some((value, path)) => Value { key, text: plain(value), source: Source::File(path.to_owned()) },
        None => Value { key, text: key.default().to_owned(), source: Source::Default },
    }
}

/// A text, or a list of texts; anything else as it is written, which fits no key.
fn plain(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(parts) => parts.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// The value of a variable that is set to something.
#[expect(clippy::disallowed_methods, reason = "the environment is read here")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
