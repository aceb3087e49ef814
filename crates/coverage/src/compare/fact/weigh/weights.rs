//! What each sign weighs, in hundredths. `START` and `WEIGHTS` are written by `tools/truth/weigh.py`, the bounds are chosen.

use super::signs::Signs;

/// From so many points on the article is taken to say another value of the same thing.
pub(super) const CLEAR: i64 = 100;

/// The same for what newsrooms often add of their own.
pub(super) const VERY_CLEAR: i64 = 400;

const START: i64 = -194;
const WEIGHTS: &[i32] = &[
    176, 91, 221, 72, 112, 0, -27, 107, 52, 0, 168, 48, 0, 185, 0, 112, 55, 60, 215, 5, -164, -120, -100, -150, -50,
    -150, -80, -40, -100, -71, -142, -68, -23, -99, 6, -60, 122, 19, 19, 45, -52,
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
