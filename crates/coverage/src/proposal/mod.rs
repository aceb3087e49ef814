//! What a draft says, proposed to its writer: quotations with their speakers, facts with what they are about, and what is worth
//! a look before it is published. A proposal is never more than that: a person confirms it.

mod fact;
mod name;
mod number;
mod quotation;
mod standing;
mod text;
mod weekday;

use jiff::civil::{Date, Weekday};

use crate::check::FindingKind;
use crate::facts;
use crate::facts::naming::Naming;
use crate::indonesian::token::Tokens;
use crate::quotation::find_in;

pub use standing::{Confirmed, Standing};
pub use text::{Part, Place};

/// A draft as its writer typed it.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// Headline.
    pub headline: &'a str,
    /// The sentence under it; may be empty.
    pub standfirst: &'a str,
    /// Markdown, without dateline.
    pub body: &'a str,
    /// A day near which it is written: it completes dates without a year.
    pub day: Option<Date>,
}

/// Everything proposed for one draft.
#[derive(Debug, Clone, Default)]
pub struct Proposal {
    /// Quotations, in their order.
    pub quotations: Vec<Quotation>,
    /// Facts, in their order, each once.
    pub facts: Vec<Fact>,
    /// What is worth a look, in the order of its places.
    pub warnings: Vec<Warning>,
    plain: String,
}

/// A quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// Its words, without marks.
    pub words: String,
    /// The speaker’s fullest name in the draft; empty where it cannot be told.
    pub speaker: String,
    /// The speaker’s office as the draft writes it; empty where it does not.
    pub position: String,
    /// Where it stands.
    pub place: Place,
}

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// A person with an office, a number, money, a percentage, a rank or a date.
    pub kind: FindingKind,
    /// As written: `Rp12,5 miliar`; of a person the name.
    pub words: String,
    /// What it is about: the words beside it, of a person the office.
    pub about: String,
    /// Where it stands.
    pub place: Place,
}

/// Something worth a look. None of them is sure to be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// A weekday that its date does not fall on.
    Weekday {
        /// As written.
        written: Weekday,
        /// What the date falls on.
        computed: Weekday,
        /// The date.
        date: Date,
        /// Where.
        place: Place,
    },
    /// The same number in two forms, or one of them cut: `Rp12,5 miliar` and `Rp12.500.000.000`, `83,78` and `83,7`.
    Number {
        /// The earlier one.
        first: String,
        /// The later one.
        second: String,
        /// True when both have the same value.
        same: bool,
        /// Where the later one stands.
        place: Place,
    },
    /// A name in two spellings.
    Name {
        /// The one written more often, else the earlier one.
        first: String,
        /// The other one.
        second: String,
        /// Where the other one stands.
        place: Place,
    },
    /// A quotation without a speaker.
    Speaker {
        /// How it begins.
        words: String,
        /// Where.
        place: Place,
    },
}

impl Warning {
    /// Where it is.
    pub fn place(&self) -> &Place {
        match self {
            Self::Weekday { place, .. }
            | Self::Number { place, .. }
            | Self::Name { place, .. }
            | Self::Speaker { place, .. } => place,
        }
    }
}

/// Reads a draft.
pub fn read(draft: &Draft<'_>) -> Proposal {
    let text = text::Text::of(draft);
    let tokens = Tokens::cut(&text.whole);
    let naming = Naming::scan(&tokens, &[]);
    let facts = facts::find_in(&tokens, &naming, draft.day);
    let found = find_in(&tokens, &naming);
    let mut warnings = weekday::warnings(&text, &facts);
    warnings.extend(number::warnings(&text, &facts));
    warnings.extend(name::warnings(&text, &facts));
    warnings.extend(quotation::warnings(&text, &found));
    warnings.sort_by_key(|warning| warning.place().at);
    Proposal {
        quotations: quotation::proposed(&text, &found, &facts),
        facts: fact::proposed(&text, &facts),
        warnings,
        plain: standing::plain(&text.whole),
    }
}

#[cfg(test)]
mod tests;
