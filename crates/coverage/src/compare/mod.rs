//! Compares an article with its release: quotations, facts, shared text, form.

use crate::article::Article;
use crate::check::{Check, Paid};
use crate::release::Release;

/// Everything that can be said about `article` against `release`.
pub fn compare(_release: &Release, _article: &Article, _paid: Paid) -> Option<Check> {
    None
}
