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
    }
}
