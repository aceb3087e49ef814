//! Whether an outlet is accredited with an office: not, until a moment, without an end, or no longer.

use jiff::Timestamp;

/// The standing of an outlet at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Never, or ended by somebody.
    Not,
    /// Accredited; none for without an end.
    Accredited(Option<Timestamp>),
    /// It was until then.
    Over(Timestamp),
}

impl Standing {
    /// Of the accreditation that nobody ended, where there is one.
    pub fn at(now: Timestamp, open: Option<Option<Timestamp>>) -> Self {
        match open {
            None => Self::Not,
            Some(Some(until)) if until <= now => Self::Over(until),
            Some(until) => Self::Accredited(until),
        }
    }
}

/// For how many months it can be given; none for without an end.
pub const TERMS: [Option<u8>; 4] = [Some(6), Some(12), Some(24), None];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accreditation_is_over_from_its_last_moment_on() {
        let at = |milliseconds| Timestamp::from_millisecond(milliseconds).unwrap();
        assert_eq!(Standing::at(at(5), None), Standing::Not);
        assert_eq!(Standing::at(at(5), Some(None)), Standing::Accredited(None));
        assert_eq!(Standing::at(at(5), Some(Some(at(6)))), Standing::Accredited(Some(at(6))));
        assert_eq!(Standing::at(at(6), Some(Some(at(6)))), Standing::Over(at(6)));
    }
}
