//! What each sign weighs, in hundredths. `WEIGHTS` is written by `tools/truth/speakers.py`, the bound is chosen.

use super::signs::Signs;

/// From so many points before the next on somebody is taken to speak.
pub(super) const CLEAR: i64 = 75;

const WEIGHTS: &[i32] = &[
    120, -37, 46, 50, 71, 76, 82, 42, 126, 0, -66, -2, 112, -65, 71, -2, -11, 80, -80, 28, -32, 79, -59, 202, 38, 112,
    -3, -40, -81, 94, 63, 26, 19, 96, -47, 64, 99,
];

/// The sum of all signs.
pub(super) fn points(signs: &Signs) -> i64 {
    signs.0.iter().zip(WEIGHTS).filter(|(sign, _)| **sign).map(|(_, weight)| i64::from(*weight)).sum()
}

#[test]
fn each_sign_has_its_weight() {
    assert_eq!(WEIGHTS.len(), super::signs::NAMES.len());
}
