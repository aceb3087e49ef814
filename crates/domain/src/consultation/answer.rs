//! What an office answers to a point.

use super::words;

words! {
    /// What becomes of a point. Each has a reason that everybody reads.
    Answer {
        /// Taken (diterima).
        Taken = "taken",
        /// Taken in part.
        Partly = "partly",
        /// Not taken.
        NotTaken = "not-taken",
        /// Its words are not shown to everybody: they harm a person, or are none. The reason is shown.
        Withheld = "withheld",
    }
}

impl Answer {
    /// Whether the new draft may show it.
    pub fn shows(self) -> bool {
        matches!(self, Self::Taken | Self::Partly)
    }
}
