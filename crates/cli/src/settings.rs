//! What every command is told: language, colour, quiet, jobs.

use std::io::IsTerminal;
use std::num::NonZero;
use std::thread;

use clap::ArgMatches;
use locale::Language;

/// Settings shared by the commands.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) language: Language,
    /// Colour on standard output.
    pub(crate) colour: bool,
    /// No progress bar, no closing summary.
    pub(crate) quiet: bool,
    /// Pages worked on at the same time.
    pub(crate) jobs: usize,
    /// Whether addresses of the local network may be fetched.
    pub(crate) allow_private: bool,
    /// Where a site's owner reaches whoever runs this, said with every request.
    pub(crate) contact: Option<String>,
}

impl Settings {
    pub(crate) fn from_matches(language: Language, matches: &ArgMatches) -> Self {
        let jobs = matches.try_get_one::<u16>("jobs").ok().flatten().map(|jobs| usize::from(*jobs));
        Self {
            language,
            colour: colour(matches.get_one::<String>("color").map(String::as_str)),
            quiet: matches.get_flag("quiet"),
            jobs: jobs.unwrap_or_else(|| thread::available_parallelism().map_or(1, NonZero::get)),
            allow_private: matches.try_get_one::<bool>("allow-private").ok().flatten().copied().unwrap_or(false),
            contact: matches.try_get_one::<String>("contact").ok().flatten().cloned(),
        }
    }
}

/// `auto`: on a terminal, unless `NO_COLOR` is set to something (no-color.org) or the terminal is dumb.
#[expect(clippy::disallowed_methods, reason = "the environment is read here")]
fn colour(choice: Option<&str>) -> bool {
    match choice {
        Some("always") => true,
        Some("never") => false,
        _ => {
            let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            let dumb = std::env::var("TERM").is_ok_and(|terminal| terminal == "dumb");
            !refused && !dumb && std::io::stdout().is_terminal()
        }
    }
}
