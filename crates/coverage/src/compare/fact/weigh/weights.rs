//! What each sign weighs, in hundredths. `START` and `WEIGHTS` are written by `tools/truth/weigh.py`, the bounds are chosen.

use super::signs::Signs;

/// From so many points on the article is taken to say another value of the same thing.
pub(super) const CLEAR: i64 = 100;

/// The same for what newsrooms often add of their own.
pub(super) const VERY_CLEAR: i64 = 400;

const START: i64 = -198;
const WEIGHTS: &[i32] = &[
    180, 98, 215, 57, 130, 0, -32, 127, 67, 0, 172, 49, 0, 187, 0, 110, 54, 62, 213, 2, -172, -123, -100, -150, -50,
    -150, -80, -40, -100, -70, -145, -61, -18, -107, 4, -65, 170, -14, 19, 45, -52,
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
