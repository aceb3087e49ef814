//! What each sign weighs, in hundredths. `WEIGHTS` is written by `tools/truth/speakers.py`, the bound is chosen.

use super::signs::Signs;

/// From so many points before the next on somebody is taken to speak.
pub(super) const CLEAR: i64 = 100;

const WEIGHTS: &[i32] = &[
    180, -64, 21, 29, 39, 103, 66, -13, 109, 19, -38, 6, 84, -42, 84, -2, -42, 104, -50, 31, -14, 60, -42, 194, -105,
    120, 44, 60, 32, 107, 7,
];

/// The sum of all signs.
pub(super) fn points(signs: &Signs) -> i64 {
    signs.0.iter().zip(WEIGHTS).filter(|(sign, _)| **sign).map(|(_, weight)| i64::from(*weight)).sum()
}

#[test]
fn each_sign_has_its_weight() {
    assert_eq!(WEIGHTS.len(), super::signs::NAMES.len());
}
