//! What people decided about rules: that a clause reads as it was reported, and which of two sources holds. Both are acts with an author.

use jiff::civil::Date;

/// Somebody read the text and confirms what a clause says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// `source/clause`, or a source for all of its clauses.
    pub of: String,
    /// Who.
    pub by: String,
    /// When.
    pub on: Date,
    /// The file that was read: its hash or its name.
    pub file: String,
}

/// The organ that may rule did, and closed a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// What the clauses speak of.
    pub subject: String,
    /// The clause that holds: `source/clause`.
    pub holds: String,
    /// The organ, as the source names it in Indonesian.
    pub organ: String,
    /// Its number.
    pub number: String,
    /// Its day.
    pub on: Date,
    /// Since when it is known to whoever judges: a ruling found later does not change what a verdict was.
    pub known: Date,
    /// Its file.
    pub file: String,
}

/// Everything that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Acts {
    /// What was confirmed.
    pub confirmations: Vec<Confirmation>,
    /// What was ruled.
    pub rulings: Vec<Ruling>,
}

impl Acts {
    /// Whether somebody had confirmed that source or clause by then.
    pub(crate) fn is_confirmed(&self, of: &str, known: Date) -> bool {
        self.confirmations.iter().any(|confirmed| confirmed.of == of && confirmed.on <= known)
    }
}
