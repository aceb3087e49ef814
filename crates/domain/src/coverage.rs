//! What a comparison of a page with its release came to.

/// The outcome of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing that is attributed to the source differs.
    Same,
    /// Something differs.
    Differs,
    /// It cannot be told.
    Unknown,
}

impl Outcome {
    /// All, those first that somebody should look at.
    pub const ALL: [Self; 3] = [Self::Differs, Self::Unknown, Self::Same];

    /// The word in addresses and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Differs => "differs",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }
}

/// What a page needs of its office now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Attention {
    /// A person has to look: something differs or cannot be told and nobody judged it, or the outlet said no.
    Look,
    /// The outlet was asked.
    Waiting,
    /// Nothing.
    Quiet,
}

impl Attention {
    /// All, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Look, Self::Waiting, Self::Quiet];

    /// The word in addresses and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Look => "look",
            Self::Waiting => "waiting",
            Self::Quiet => "quiet",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|attention| attention.as_str() == text)
    }
}

/// What waits for a person about a page as a whole; nothing of it is asked of the outlet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whole {
    /// Nothing certain can be said of it.
    Unclear,
    /// It was there before the embargo's end (Kode Etik Jurnalistik art. 7).
    Early,
    /// It is not there any more.
    Gone,
    /// The word that marked it as paid content is gone.
    Unlabelled,
}

impl Whole {
    /// All.
    pub const ALL: [Self; 4] = [Self::Unclear, Self::Early, Self::Gone, Self::Unlabelled];

    /// The word in the database, where a difference between words has its kind.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unclear => "page",
            Self::Early => "embargo",
            Self::Gone => "gone",
            Self::Unlabelled => "label",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|whole| whole.as_str() == text)
    }
}

/// What was found when a page was looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Visit {
    /// Its text is as it was.
    Unchanged,
    /// Its text was changed.
    Edited,
    /// The word that marks paid content is gone, and nothing else was changed.
    LabelRemoved,
    /// It leads to another address, where this article is not.
    Redirected,
    /// The site says that there is no such page (404, 410, or a page that says so).
    Gone,
    /// It could not be fetched, which says nothing of the page.
    Unreachable,
}

impl Visit {
    /// All.
    pub const ALL: [Self; 6] =
        [Self::Unchanged, Self::Edited, Self::LabelRemoved, Self::Redirected, Self::Gone, Self::Unreachable];

    /// The word in the database and in the record.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Edited => "edited",
            Self::LabelRemoved => "label-removed",
            Self::Redirected => "redirected",
            Self::Gone => "gone",
            Self::Unreachable => "unreachable",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|visit| visit.as_str() == text)
    }
}
