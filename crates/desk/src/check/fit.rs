//! Which version of a release something fits best: the one that it has least against, and of those the one that it has most of.

use coverage::Article;
use coverage::check::Verdict;
use jiff::Timestamp;
use store::public::PublicVersion;

use crate::coverage::{Compared, Raw, article, source};

/// Versions that something is compared with: the first, and the newest.
const MOST: usize = 12;

/// The version that something fits best.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// Its number among those that everybody could read, from 1.
    pub number: usize,
    /// Since when everybody read it.
    pub from: Timestamp,
    /// Another version fits as well: what the office corrected is not in what was given.
    pub shared: bool,
    /// When the office corrected it after that, and why.
    pub later: Vec<(Timestamp, String)>,
}

impl Fit {
    /// A version by its number.
    pub(super) fn of(versions: &[PublicVersion], number: usize, shared: bool) -> Option<Self> {
        let from = versions.get(number.checked_sub(1)?)?.from;
        let later = versions.iter().skip(number).map(|version| (version.made_at, version.reason.clone()));
        Some(Self { number, from, shared, later: later.collect() })
    }
}

/// What is compared.
#[derive(Debug, Clone)]
pub(super) enum Given {
    /// A text.
    Text(String),
    /// A page.
    Page(Raw),
}

impl Given {
    pub(super) fn beside(&self, version: &PublicVersion) -> Option<Compared> {
        let release = source(&version.text, version.made_at)?;
        let article: Article = match self {
            Self::Text(text) => coverage::pasted("teks", text),
            Self::Page(raw) => article(raw, Some(&release)),
        };
        Some(Compared::of(release, article))
    }
}

/// The version that something fits best, and the comparison with it; without one, where nothing can be told, with the newest.
pub(super) fn best(versions: &[PublicVersion], given: &Given) -> Option<(Option<Fit>, Compared)> {
    let numbered = (1..).zip(versions).filter(|(number, _)| *number == 1 || number + MOST > versions.len() + 1);
    let all: Vec<(usize, Compared)> = numbered.filter_map(|(at, one)| Some((at, given.beside(one)?))).collect();
    let told = |one: &Compared| one.check.verdict != Verdict::CannotTell;
    let best = all.iter().filter(|(_, one)| told(one)).map(|(_, one)| rank(one)).min();
    let shared = all.iter().filter(|(_, one)| told(one) && Some(rank(one)) == best).count() > 1;
    // Of those that fit alike the newest: it is not said of a text that it is an old one unless it is.
    let (number, compared) = all.into_iter().rev().find(|(_, one)| best.is_none() || Some(rank(one)) == best)?;
    let fit = best.and_then(|_| Fit::of(versions, number, shared));
    Some((fit, compared))
}

/// What differs, then how many of a thousand of the release's words are not there.
fn rank(compared: &Compared) -> (i64, i64) {
    let share = compared.check.reuse.release_reproduced.clamp(0.0, 1.0);
    // Counted, since a conversion could not say what it drops.
    let lacking = (0..=1_000i32).take_while(|part| f64::from(*part) < (1.0 - share) * 1_000.0).count();
    (compared.counts()[0], i64::try_from(lacking).unwrap_or(i64::MAX))
}
