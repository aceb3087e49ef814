//! Scores reading and comparing on `truth/` and fails when a score is below its bar. Of `open/` every miss is printed, of
//! `blind/` only numbers. The format is described in `truth/README.md`.

mod bound;
mod half;
mod items;
mod page;
mod score;

use half::Half;
use score::{Score, Way};

/// What must be reached.
struct Bars {
    findings: f64,
    false_accusations: usize,
}

// The goal is 0.98 and 0; a bar is raised as soon as it is passed and never lowered.
const OPEN: Bars = Bars { findings: 0.91, false_accusations: 9 };
const BLIND: Bars = Bars { findings: 0.90, false_accusations: 9 };
const WORDPRESS: Bars = Bars { findings: 0.98, false_accusations: 0 };

#[test]
fn the_open_half_reaches_its_bars() {
    let Some(half) = Half::load("open") else { return };
    check(&half, &OPEN, true);
}

#[test]
fn the_blind_half_reaches_its_bars() {
    let Some(half) = Half::load("blind") else { return };
    check(&half, &BLIND, false);
}

#[test]
fn the_pages_of_a_real_wordpress_reach_their_bars() {
    let Some(half) = Half::load("wordpress") else { return };
    check(&half, &WORDPRESS, true);
}

fn check(half: &Half, bars: &Bars, show_misses: bool) {
    let score = Score::of(half, Way::ComparisonAlone);
    score.print(show_misses);
    assert!(score.false_accusations() <= bars.false_accusations, "{}: false accusations", half.name);
    assert!(score.findings_right() >= bars.findings, "{}: findings right {:.4}", half.name, score.findings_right());
}
