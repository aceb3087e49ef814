//! Time is a parameter: the caller brings the clock, tests bring one that does not wait.

use std::time::Duration;

use jiff::Timestamp;

/// Tells the time and waits.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> Timestamp;

    /// Waits on the calling thread.
    fn wait(&self, duration: Duration) {
        std::thread::sleep(duration);
    }
}
