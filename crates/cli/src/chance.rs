//! Chance: read from the operating system here, handed to whoever needs it.

use desk::Random;

/// The operating system's random numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // Without chance every token could be guessed: better no desk than that.
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}
