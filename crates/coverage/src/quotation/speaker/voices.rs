//! Whoever was quoted so far, kept so that asking costs the same after a thousand quotations as after one.

use std::collections::HashSet;

#[derive(Default)]
pub(super) struct Voices {
    last: Option<usize>,
    all: HashSet<usize>,
}

impl Voices {
    pub(super) fn add(&mut self, known: usize) {
        self.last = Some(known);
        self.all.insert(known);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn contains(&self, known: usize) -> bool {
        self.all.contains(&known)
    }

    pub(super) fn last(&self) -> Option<usize> {
        self.last
    }

    /// The person, where it was always the same.
    pub(super) fn only(&self) -> Option<usize> {
        self.last.filter(|_| self.all.len() == 1)
    }
}
