//! A page of the web that was read for an outlet. It proposes; a person confirms.

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadingKind {
    /// Its masthead (boks redaksi, UU 40/1999 Pasal 12).
    Masthead,
    /// Its page with the guideline (Pedoman Pemberitaan Media Siber, point 8).
    Guideline,
    /// A public list of verification.
    Roster,
}

impl ReadingKind {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Masthead, Self::Guideline, Self::Roster];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Masthead => "masthead",
            Self::Guideline => "guideline",
            Self::Roster => "roster",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}
