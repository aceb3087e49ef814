//! What a person confirms in a draft: a quotation with its speaker, or a fact with what it is about.

use crate::field::FieldErrors;
use crate::text;

/// What was confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Words of a speaker.
    Quotation,
    /// A person with an office.
    Person,
    /// A number with its unit.
    Number,
    /// An amount of money.
    Money,
    /// A percentage.
    Percentage,
    /// A rank.
    Rank,
    /// A date.
    Date,
}

impl Kind {
    /// All.
    pub const ALL: [Self; 7] =
        [Self::Quotation, Self::Person, Self::Number, Self::Money, Self::Percentage, Self::Rank, Self::Date];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quotation => "quotation",
            Self::Person => "person",
            Self::Number => "number",
            Self::Money => "money",
            Self::Percentage => "percentage",
            Self::Rank => "rank",
            Self::Date => "date",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// What stands beside the words: of a quotation its speaker and the speaker’s office, of a fact what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Speaker, or what the fact is about: 2 to 200 characters.
    pub said: String,
    /// The speaker’s office, up to 200 characters; empty for facts.
    pub office: String,
}

impl Beside {
    /// Reads what was typed.
    pub fn parse(kind: Kind, said: &str, office: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let said = errors.take("said", text::line(said, 2, 200));
        let office = errors.take("office", text::line(office, 0, 200));
        match (said, office) {
            (Some(said), Some(office)) => {
                Ok(Self { said, office: if kind == Kind::Quotation { office } else { String::new() } })
            }
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_needs_a_speaker_and_only_a_quotation_has_an_office() {
        assert!(Beside::parse(Kind::Quotation, " ", "Kepala Dinas").is_err());
        assert_eq!(Beside::parse(Kind::Money, "Biaya", "Kepala Dinas").unwrap().office, "");
        assert!(Kind::ALL.into_iter().all(|kind| Kind::parse(kind.as_str()) == Some(kind)));
    }
}
