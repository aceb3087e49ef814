//! What each sign weighs, in hundredths. `START` and `WEIGHTS` are written by `tools/truth/weigh.py`, the bounds are chosen.

use super::signs::Signs;

/// From so many points on the article is taken to say another value of the same thing.
pub(super) const CLEAR: i64 = 100;

/// The same for what newsrooms often add of their own.
pub(super) const VERY_CLEAR: i64 = 400;

const START: i64 = -283;
const WEIGHTS: &[i32] = &[
    109, 111, 186, 126, 165, 9, -100, 134, 50, 0, 45, 0, 15, 149, 0, 132, 69, 47, 249, 38, -161, -134, -100, -150, -50,
    -150, -80, -13, -100, -99, -119, -28, -61, -25, 28, -72, 18, -18, 6, 64, -2,
];

/// The sum of all signs.
pub(super) fn points(signs: &Signs) -> i64 {
    let sum: i64 = signs.0.iter().zip(WEIGHTS).map(|(sign, weight)| i64::from(*sign) * i64::from(*weight)).sum();
    START + sum / 1000
}

#[test]
fn each_sign_has_its_weight() {
    assert_eq!(WEIGHTS.len(), super::signs::NAMES.len());
}
