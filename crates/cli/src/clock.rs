//! The time of day: read here, handed to whoever needs it.

use connect::clock::Clock;
use jiff::Timestamp;

/// The machine's clock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

impl desk::Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}
