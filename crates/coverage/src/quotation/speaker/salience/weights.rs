//! What each sign weighs, in hundredths. `WEIGHTS` is written by `tools/truth/speakers.py`, the bound is chosen.

use super::signs::Signs;

/// From so many points before the next on somebody is taken to speak.
pub(super) const CLEAR: i64 = 75;

const WEIGHTS: &[i32] = &[
    126, -42, 30, 54, 82, 78, 81, 51, 118, -4, -70, 13, 115, -72, 68, -1, -10, 68, -77, 32, -27, 64, -48, 188, 43, 118,
    -21, -38, -80, 89, 54, 52, 23, 88, -33, 104, 99, -20,
];

/// The sum of all signs.
pub(super) fn points(signs: &Signs) -> i64 {
    signs.0.iter().zip(WEIGHTS).filter(|(sign, _)| **sign).map(|(_, weight)| i64::from(*weight)).sum()
}

#[test]
fn each_sign_has_its_weight() {
    assert_eq!(WEIGHTS.len(), super::signs::NAMES.len());
}
