//! What each sign weighs, in hundredths. `WEIGHTS` is written by `tools/truth/speakers.py`, the bound is chosen.

use super::signs::Signs;

/// From so many points before the next on somebody is taken to speak.
pub(super) const CLEAR: i64 = 75;

const WEIGHTS: &[i32] = &[127, -43, 28, 57, 77, 77, 83, 46, 124, -5, -70, 17, 110, -72, 71, -3, -9, 68, -76, 31, -26, 68, -46, 195, 41, 113, -21, -37, -79, 100, 56, 28, 19, 86, -41, 66, 103];

/// The sum of all signs.
pub(super) fn points(signs: &Signs) -> i64 {
    signs.0.iter().zip(WEIGHTS).filter(|(sign, _)| **sign).map(|(_, weight)| i64::from(*weight)).sum()
}

#[test]
fn each_sign_has_its_weight() {
    assert_eq!(WEIGHTS.len(), super::signs::NAMES.len());
}
