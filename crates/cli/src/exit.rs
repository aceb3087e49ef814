//! The exit status. A difference found weighs more than a page that could not be read: 1 wins over 2.

use std::process::ExitCode;

/// What could not be read, or a wrong command line (as clap has it).
pub(crate) const UNREADABLE: u8 = 2;

/// How a command ended, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Outcome {
    /// Nothing attributed to the source differs.
    #[default]
    Fine,
    /// Something could not be read.
    Unreadable,
    /// Something was altered, changed or moved; an archive does not fit.
    Differs,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Fine => 0,
            Outcome::Differs => 1,
            Outcome::Unreadable => UNREADABLE,
        })
    }
}
