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
