//! Scores reading and comparing on `truth/` and fails when a score is below its bar. Of `open/` every miss is printed, of
//! `blind/` only numbers. The format is described in `truth/README.md`.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod bound;
mod half;
mod items;
mod origin;
mod page;
mod reading;
mod score;

use half::Half;
use reading::ReadingScore;
use score::{Score, Way};

/// What must be reached. A bar is raised when it is passed and never lowered; `GOAL` is where they go.
struct Bars {
    body_exact: f64,
    all_fields: f64,
    findings: f64,
    false_accusations: usize,
}

const GOAL: Bars = Bars { body_exact: 0.95, all_fields: 0.95, findings: 0.98, false_accusations: 0 };
const OPEN: Bars = Bars { body_exact: 1.0, all_fields: 0.9878, findings: 0.9959, false_accusations: 0 };
const SECOND: Bars = Bars { body_exact: 1.0, all_fields: 0.9916, findings: 0.9906, false_accusations: 0 };
const THIRD: Bars = Bars { body_exact: 0.9805, all_fields: 0.9817, findings: 0.9874, false_accusations: 0 };
const MORE: Bars = Bars { body_exact: 0.9772, all_fields: 0.9361, findings: 0.9918, false_accusations: 0 };
const FOURTH: Bars = Bars { body_exact: 1.0, all_fields: 0.9726, findings: 0.9839, false_accusations: 0 };
const FIFTH: Bars = Bars { body_exact: 0.9901, all_fields: 0.9635, findings: 0.9825, false_accusations: 0 };
const SIXTH: Bars = Bars { body_exact: 0.9904, all_fields: 0.9635, findings: 0.9842, false_accusations: 0 };
const SEVENTH: Bars = Bars { body_exact: 1.0, all_fields: 0.9454, findings: 0.983, false_accusations: 0 };
const EIGHTH: Bars = Bars { body_exact: 1.0, all_fields: 0.9726, findings: 0.9719, false_accusations: 0 };
const NINTH: Bars = Bars { body_exact: 1.0, all_fields: 0.953, findings: 0.9849, false_accusations: 0 };
const TENTH: Bars = Bars { body_exact: 1.0, all_fields: 0.9499, findings: 0.9749, false_accusations: 0 };
const ELEVENTH: Bars = Bars { body_exact: 1.0, all_fields: 0.9249, findings: 0.984, false_accusations: 0 };
const TWELFTH: Bars = Bars { body_exact: 1.0, all_fields: 0.9374, findings: 0.9848, false_accusations: 0 };
const THIRTEENTH: Bars = Bars { body_exact: 1.0, all_fields: 0.9749, findings: 0.9843, false_accusations: 0 };
const FOURTEENTH: Bars = Bars { body_exact: 0.9866, all_fields: 0.9249, findings: 0.9882, false_accusations: 0 };
const FIFTEENTH: Bars = Bars { body_exact: 1.0, all_fields: 1.0, findings: 0.988, false_accusations: 0 };
const BLIND: Bars = Bars { body_exact: 1.0, all_fields: 0.9848, findings: 0.983, false_accusations: 0 };
const SIXTEENTH: Bars = Bars { body_exact: 0.984, all_fields: 0.9393, findings: 0.9829, false_accusations: 0 };
const BUILDS: Bars = Bars { body_exact: 0.9511, all_fields: 0.8541, findings: 1.0, false_accusations: 0 };
const WORDPRESS: Bars = Bars { body_exact: 1.0, all_fields: 1.0, findings: 1.0, false_accusations: 0 };

#[test]
fn the_open_half_reaches_its_bars() {
    let Some(half) = Half::load("open") else { return };
    check(&half, &OPEN, true);
}

#[test]
fn the_second_half_reaches_its_bars() {
    let Some(half) = Half::load("second") else { return };
    check(&half, &SECOND, true);
}

#[test]
fn the_third_half_reaches_its_bars() {
    let Some(half) = Half::load("third") else { return };
    check(&half, &THIRD, true);
}

#[test]
fn the_fourth_half_reaches_its_bars() {
    let Some(half) = Half::load("fourth") else { return };
    check(&half, &FOURTH, true);
}

#[test]
fn the_fifth_half_reaches_its_bars() {
    let Some(half) = Half::load("fifth") else { return };
    check(&half, &FIFTH, true);
}

#[test]
fn the_sixth_half_reaches_its_bars() {
    let Some(half) = Half::load("sixth") else { return };
    check(&half, &SIXTH, true);
}

#[test]
fn the_seventh_half_reaches_its_bars() {
    let Some(half) = Half::load("seventh") else { return };
    check(&half, &SEVENTH, true);
}

#[test]
fn the_eighth_half_reaches_its_bars() {
    let Some(half) = Half::load("eighth") else { return };
    check(&half, &EIGHTH, true);
}

#[test]
fn the_ninth_half_reaches_its_bars() {
    let Some(half) = Half::load("ninth") else { return };
    check(&half, &NINTH, true);
}

#[test]
fn the_tenth_half_reaches_its_bars() {
    let Some(half) = Half::load("tenth") else { return };
    check(&half, &TENTH, true);
}

#[test]
fn the_eleventh_half_reaches_its_bars() {
    let Some(half) = Half::load("eleventh") else { return };
    check(&half, &ELEVENTH, true);
}

#[test]
fn the_twelfth_half_reaches_its_bars() {
    let Some(half) = Half::load("twelfth") else { return };
    check(&half, &TWELFTH, true);
}

#[test]
fn the_thirteenth_half_reaches_its_bars() {
    let Some(half) = Half::load("thirteenth") else { return };
    check(&half, &THIRTEENTH, true);
}

#[test]
fn the_fourteenth_half_reaches_its_bars() {
    let Some(half) = Half::load("fourteenth") else { return };
    check(&half, &FOURTEENTH, true);
}

#[test]
fn the_fifteenth_half_reaches_its_bars() {
    let Some(half) = Half::load("fifteenth") else { return };
    check(&half, &FIFTEENTH, true);
}

#[test]
fn the_pages_of_more_reach_their_bars() {
    let Some(half) = Half::load("more") else { return };
    check(&half, &MORE, true);
}

#[test]
fn the_blind_half_reaches_its_bars() {
    let Some(half) = Half::load("blind") else { return };
    check(&half, &BLIND, false);
}

#[test]
fn the_sixteenth_half_reaches_its_bars() {
    let Some(half) = Half::load("sixteenth") else { return };
    check(&half, &SIXTEENTH, true);
}

#[test]
fn the_pages_of_a_real_wordpress_reach_their_bars() {
    let Some(half) = Half::load("wordpress") else { return };
    check(&half, &WORDPRESS, true);
}

#[test]
fn the_pages_of_builds_reach_their_bars() {
    let Some(half) = Half::load("builds") else { return };
    check(&half, &BUILDS, true);
}

fn check(half: &Half, bars: &Bars, show_misses: bool) {
    println!();
    let mut reading = ReadingScore::of(half);
    reading.print(half.name, show_misses);
    let scores = [Way::Page, Way::ComparisonAlone].map(|way| Score::of(half, way));
    for score in &scores {
        score.print(show_misses);
    }
    println!(
        "  goal: body exact {}, all fields right {}, findings right {}, false accusations {}",
        GOAL.body_exact, GOAL.all_fields, GOAL.findings, GOAL.false_accusations
    );
    let name = half.name;
    assert!(reading.body_exact() >= bars.body_exact, "{name}: body exact {:.4}", reading.body_exact());
    assert!(reading.all_right() >= bars.all_fields, "{name}: all fields right {:.4}", reading.all_right());
    for score in &scores {
        let accusations = score.false_accusations();
        assert!(accusations <= bars.false_accusations, "{name}: {accusations} false accusations");
        assert!(score.findings_right() >= bars.findings, "{name}: findings right {:.4}", score.findings_right());
    }
}
