//! What goes wrong: a page that cannot be read (the others go on), or a fault that ends the command.

use std::io::{self, Write};
use std::path::PathBuf;

use locale::{Language, texts};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::exit::Outcome;
use crate::settings::Settings;

/// An input that could not be read; one line of the JSON output.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Failure {
    /// The input's name as the caller gave it.
    pub(crate) input: String,
    /// Why.
    pub(crate) error: Reason,
}

/// Why an input could not be read.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Reason {
    /// A stable key, for programs.
    pub(crate) code: String,
    /// A sentence, for people, in the language of the command.
    pub(crate) message: String,
}

impl Reason {
    pub(crate) fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into() }
    }
}

impl Failure {
    /// `input: message`.
    pub(crate) fn line(&self, language: Language) -> String {
        texts::error_line(language, &self.input, &self.error.message)
    }
}

/// A fault of this program, which must not happen.
pub(crate) fn internal(language: Language, input: &str) -> Failure {
    Failure { input: input.to_owned(), error: Reason::new("internal", texts::error_internal(language)) }
}

/// What ends a command.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The release cannot be read.
    Release(Failure),
    /// A file cannot be written.
    Write(PathBuf, io::Error),
    /// Standard output cannot be written.
    Output(io::Error),
    /// The mail server or the sender of mail is not one.
    Mail,
    /// Something that has its sentence already.
    Told(String),
    /// The database cannot be opened or used.
    Storage(String),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Fault {
    /// Says so on standard error. A reader who closes the pipe has seen enough: that is not an error.
    pub(crate) fn report(&self, settings: &Settings) -> Outcome {
        let language = settings.language;
        let line = match self {
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return Outcome::Fine,
            Self::Output(error) => texts::error_write(language, "-", &error.to_string()),
            Self::Write(path, error) => texts::error_write(language, &path.display().to_string(), &error.to_string()),
            Self::Mail => texts::error_mail(language).to_owned(),
            Self::Told(sentence) => sentence.clone(),
            Self::Storage(reason) => texts::error_storage(language, reason),
            Self::Release(failure) => texts::error_release(language, &failure.input, &failure.error.message),
        };
        drop(writeln!(io::stderr(), "{line}"));
        Outcome::Unreadable
    }
}
