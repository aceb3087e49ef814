//! Releases to be recognised by their text: an index of the engine's, and which release each of its numbers is.

use std::collections::HashMap;

use coverage::origin::{Gathered, Match, Origins};
use domain::id::ReleaseId;

/// An index. A release may have several texts: its versions.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// By the engine's numbers, from `first` on.
    releases: Vec<ReleaseId>,
    first: u32,
    numbers: HashMap<ReleaseId, u32>,
    pub(crate) origins: Origins,
}

/// An index that is being made, of texts that come piece by piece.
#[derive(Debug, Default)]
pub(crate) struct Making {
    index: Index,
    gathered: Gathered,
}

impl Making {
    /// One whose numbers begin here, so that it is asked together with the one that ends here.
    pub(crate) fn from(first: u32) -> Self {
        Self { index: Index { first, ..Index::default() }, ..Self::default() }
    }

    /// Adds a text of a release.
    pub(crate) fn add(&mut self, release: ReleaseId, text: &str) {
        let Index { releases, first, numbers, .. } = &mut self.index;
        let next = u32::try_from(releases.len()).unwrap_or(u32::MAX).saturating_add(*first);
        let number = *numbers.entry(release).or_insert_with(|| {
            releases.push(release);
            next
        });
        self.gathered.add(number, text);
    }

    /// Adds a text of a release that has a number elsewhere.
    pub(crate) fn add_as(&mut self, number: u32, text: &str) {
        self.gathered.add(number, text);
    }

    /// Releases so far.
    pub(crate) fn len(&self) -> usize {
        self.index.releases.len()
    }

    /// The index.
    pub(crate) fn index(self) -> Index {
        Index { origins: self.gathered.index(), ..self.index }
    }
}

impl Index {
    /// An index of texts. It takes a while for many: on a thread that may wait.
    pub(crate) fn of(texts: &[(ReleaseId, String)]) -> Self {
        let mut making = Making::default();
        for (release, text) in texts {
            making.add(*release, text);
        }
        making.index()
    }

    /// The release of a match.
    pub(crate) fn release(&self, found: Match) -> Option<ReleaseId> {
        let at = usize::try_from(found.release.checked_sub(self.first)?).ok()?;
        self.releases.get(at).copied()
    }

    /// The number of a release.
    pub(crate) fn number(&self, release: ReleaseId) -> Option<u32> {
        self.numbers.get(&release).copied()
    }

    /// The number behind its last.
    pub(crate) fn end(&self) -> u32 {
        u32::try_from(self.releases.len()).unwrap_or(u32::MAX).saturating_add(self.first)
    }

    /// Without releases.
    pub(crate) fn is_empty(&self) -> bool {
        self.releases.is_empty()
    }
}
