//! A pause between two requests to one host, across all threads: each request takes the host's next free moment.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::clock::Clock;

#[derive(Default)]
pub(super) struct Pace {
    /// When each host may be asked next, and when that was said.
    next: Mutex<HashMap<String, (Timestamp, Timestamp)>>,
}

/// A clock that went back by more than that was wrong before: nobody waits for what it said. Less is the order in which threads come.
const BACK: SignedDuration = SignedDuration::from_mins(1);

impl Pace {
    /// Waits until the host may be asked, and keeps the others away from it for `pause` after that.
    pub(super) fn wait(&self, host: &str, pause: Duration, clock: &dyn Clock) {
        let wait = self.take_turn(host, pause, clock.now());
        if !wait.is_zero() {
            clock.wait(wait);
        }
    }

    fn take_turn(&self, host: &str, pause: Duration, now: Timestamp) -> Duration {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let known = next.get(host).filter(|(_, said)| said.duration_since(now) <= BACK);
        let turn = known.map_or(now, |(turn, _)| *turn).max(now);
        next.insert(host.to_owned(), (turn.checked_add(pause).unwrap_or(turn), now));
        turn.duration_since(now).try_into().unwrap_or(Duration::ZERO)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_to_one_host_line_up_and_other_hosts_do_not_wait() {
        let (pace, now, pause) = (Pace::default(), Timestamp::UNIX_EPOCH, Duration::from_secs(1));
        let waits: Vec<u64> = (0..3).map(|_| pace.take_turn("a.example", pause, now).as_secs()).collect();
        assert_eq!(waits, [0, 1, 2]);
        assert_eq!(pace.take_turn("b.example", pause, now), Duration::ZERO);
        let later = now + Duration::from_millis(2500);
        assert_eq!(pace.take_turn("a.example", pause, later), Duration::from_millis(500));
        assert_eq!(pace.take_turn("a.example", pause, now + Duration::from_mins(1)), Duration::ZERO);
    }

    #[test]
    fn nobody_waits_a_year_because_the_clock_was_a_year_ahead() {
        let (pace, now, pause) = (Pace::default(), Timestamp::UNIX_EPOCH, Duration::from_secs(1));
        let ahead = now + Duration::from_hours(365 * 24);
        assert_eq!(pace.take_turn("a.example", pause, ahead), Duration::ZERO);
        assert_eq!(pace.take_turn("a.example", pause, now), Duration::ZERO);
        assert_eq!(pace.take_turn("a.example", pause, now), pause);
        // Threads that come in another order than they asked the clock keep the pause.
        let before = now - Duration::from_millis(1);
        assert_eq!(pace.take_turn("a.example", pause, before), Duration::from_millis(2001));
    }
}
