//! Where the middle of some numbers lies, and the middle of each half: quartiles as spreadsheets count them.

/// The three quartiles of some numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// A quarter is not above it.
    pub lower: i64,
    /// The median: half is not above it.
    pub median: i64,
    /// Three quarters are not above it.
    pub upper: i64,
}

impl Spread {
    /// Of numbers in any order; none of no number. Between two numbers it is divided evenly, as `QUARTILE.INC` of spreadsheets does, so that who
    /// has the table comes to the same.
    pub fn of(mut numbers: Vec<i64>) -> Option<Self> {
        numbers.sort_unstable();
        let last = numbers.len().checked_sub(1)?;
        let quarter = |number: usize| {
            let place = last * number;
            let below = *numbers.get(place / 4)?;
            let above = numbers.get(place / 4 + 1).copied().unwrap_or(below);
            let rest = i64::try_from(place % 4).ok()?;
            Some(below.saturating_add(above.saturating_sub(below).saturating_mul(rest) / 4))
        };
        Some(Self { lower: quarter(1)?, median: quarter(2)?, upper: quarter(3)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles_are_those_of_a_spreadsheet() {
        let spread =
            |numbers: &[i64]| Spread::of(numbers.to_vec()).map(|known| [known.lower, known.median, known.upper]);
        assert_eq!(spread(&[]), None);
        assert_eq!(spread(&[7]), Some([7, 7, 7]));
        assert_eq!(spread(&[40, 10]), Some([17, 25, 32]));
        assert_eq!(spread(&[900, 100, 300, 200, 400]), Some([200, 300, 400]));
        assert_eq!(spread(&[4, 1, 3, 2]), Some([1, 2, 3]));
        assert_eq!(spread(&[i64::MAX, i64::MAX]), Some([i64::MAX; 3]));
    }
}
