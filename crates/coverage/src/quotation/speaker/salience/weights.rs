//! What each sign weighs, in hundredths. `WEIGHTS` is written by `tools/truth/speakers.py`, the bound is chosen.

use super::signs::Signs;

/// From so many points before the next on somebody is taken to speak.
pub(super) const CLEAR: i64 = 75;

const WEIGHTS: &[i32] = &[192, -63, 21, 32, 26, 97, 61, -12, 111, 24, -26, 16, 70, -32, 85, -12, -44, 109, -46, 37, -16, 57, -40, 185, -94, 115, 34, 67, 41, 97, -17];

/// The sum of all signs.
pub(super) fn points(signs: &Signs) -> i64 {
    signs.0.iter().zip(WEIGHTS).filter(|(sign, _)| **sign).map(|(_, weight)| i64::from(*weight)).sum()
}

#[test]
fn each_sign_has_its_weight() {
    assert_eq!(WEIGHTS.len(), super::signs::NAMES.len());
}
