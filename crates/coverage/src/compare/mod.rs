//! Compares an article with its release: quotations, facts, shared text, form.

mod align;
mod number;
mod spelling;
mod word;

use crate::article::Article;
use crate::check::{Check, Counts, Paid, Reuse, Verdict};
use crate::release::Release;

/// A release made ready once, to be compared with many pages.
#[derive(Debug)]
pub struct Prepared<'r> {
    release: &'r Release,
}

impl<'r> Prepared<'r> {
    /// Makes `release` ready.
    pub fn new(release: &'r Release) -> Self {
        Self { release }
    }

    /// Everything that can be said about `article` against the release.
    pub fn check(&self, article: &Article, _paid: Paid) -> Check {
        Check {
            input: article.input.clone(),
            release: self.release.name.clone(),
            verdict: Verdict::CannotTell,
            counts: Counts::default(),
            findings: Vec::new(),
            reuse: Reuse::default(),
        }
    }
}

/// Compares one article; for many pages of one release make a `Prepared` once.
pub fn compare(release: &Release, article: &Article, paid: Paid) -> Check {
    Prepared::new(release).check(article, paid)
}
