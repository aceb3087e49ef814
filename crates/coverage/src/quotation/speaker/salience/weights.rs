//! What each sign weighs, in hundredths. `WEIGHTS` is written by `tools/truth/speakers.py`, the bound is chosen.

use super::signs::Signs;

/// From so many points before the next on somebody is taken to speak.
pub(super) const CLEAR: i64 = 75;

const WEIGHTS: &[i32] = &[
    125, -52, 45, 57, 66, 83, 85, 40, 133, -4, -68, -1, 109, -71, 71, -8, -9, 82, -81, 28, -30, 78, -59, 200, 31, 110,
    -5, -40, -86, 91, 41, 21, 15, 102, -49, 81, 80,
];

/// The sum of all signs.
pub(super) fn points(signs: &Signs) -> i64 {
    signs.0.iter().zip(WEIGHTS).filter(|(sign, _)| **sign).map(|(_, weight)| i64::from(*weight)).sum()
}

#[test]
fn each_sign_has_its_weight() {
    assert_eq!(WEIGHTS.len(), super::signs::NAMES.len());
}
