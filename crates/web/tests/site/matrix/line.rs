//! A line of the table: a method and a path, who may, what stands in the path's gaps, and what is sent.

use std::collections::BTreeMap;

use domain::right::Act;

pub(super) type Line = (&'static str, Who, &'static str, Sent);

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// Everybody: it is found and answered.
    Everybody,
    /// Everybody may try; what was typed may be refused.
    Door,
    /// Whoever holds the key in the address; with another key nobody.
    Key,
    /// Whoever is signed in, about their own account.
    SignedIn,
    /// The same, where proof is asked for that may be refused.
    Proves,
    /// The one whose it is; to everybody else it is not there.
    Owner,
    /// Who has a right in the organisation that allows the act.
    May(Act),
    /// Who has such a right in the office that keeps the register.
    Keeper,
    /// The same, where nobody else of that office learns whether there is anything.
    KeeperAlone,
}

/// What is sent.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sent {
    Nothing,
    /// A form with everything that any form asks for.
    Form,
    /// A form with these fields alone.
    Fields(&'static str),
    /// A form with a file.
    Files(Content),
    /// The form of the letterhead.
    Letterhead,
    /// A file alone.
    Bare(Content),
    Html,
    /// The form of an agreement.
    Agreement,
    /// The form of a consultation with its text.
    Policy,
    /// A form with a file and the rule that it is the text of.
    Rule(&'static str),
    /// A ruling and its file.
    Ruling,
    Json(&'static str),
}

/// What is in a file.
#[derive(Debug, Clone, Copy)]
pub(super) enum Content {
    Photo,
    Word,
    Scan,
    Outlets,
    People,
    Register,
}

/// What the names in gaps and bodies stand for.
pub(super) type Things = BTreeMap<&'static str, String>;

/// The path with its gaps filled in order, and the question behind it.
pub(super) fn filled(path: &str, of: &str, things: &Things) -> String {
    let (mut path, mut words) = (path.to_owned(), of.split_whitespace().filter(|word| !word.starts_with('?')));
    while let (Some(begin), Some(end)) = (path.find('{'), path.find('}')) {
        let word = words.next().unwrap_or_else(|| panic!("{path}: nothing for the gap"));
        path.replace_range(begin..=end, things.get(word).unwrap_or_else(|| panic!("{path}: no {word}")));
    }
    path + of.split_whitespace().find(|word| word.starts_with('?')).unwrap_or_default()
}
