//! What every page has around it: language, title, addresses, who is signed in.

use locale::Language;

use crate::address;

/// Which entry of the navigation the reader is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// None of them.
    None,
    /// The public first page.
    Home,
    /// The archive.
    Archive,
    /// Where something comes from.
    Check,
    /// The desk's first page.
    Desk,
    /// The desk's releases.
    Releases,
    /// Pages of outlets beside their releases.
    Coverage,
    /// Partners, and who wants to be one.
    Partners,
    /// Policy drafts that are put to partners.
    Consultations,
    /// Outlets and their contacts.
    Directory,
    /// The public directory.
    PublicDirectory,
    /// The register of organisations.
    Register,
    /// Members of the office.
    People,
    /// The office's letterhead and numbers.
    Letterhead,
    /// My sign-ins.
    Sessions,
    /// My passkeys.
    Passkeys,
    /// Codes after my password.
    SecondFactor,
    /// Tokens of my programs.
    Tokens,
    /// What happened with my account.
    History,
}

/// The frame of a page.
#[derive(Debug, Clone, Copy)]
pub struct Layout<'a> {
    /// The page's language.
    pub language: Language,
    /// The page's own title, without the site's name.
    pub title: &'a str,
    /// What the site calls itself: the region, `Provinsi Borneo Timur`.
    pub region: &'a str,
    /// Scheme and host without a slash behind: `https://pers.borneotimur.example`.
    pub origin: &'a str,
    /// This page's own path, with `/en` when it is English.
    pub path: &'a str,
    /// The signed-in person's name.
    pub person: Option<&'a str>,
    /// The office the person works in; empty without.
    pub office: &'a str,
    /// The other offices the person can work in: id and name.
    pub others: &'a [(String, String)],
    /// Whether the person keeps the register of organisations.
    pub keeps_register: bool,
    /// The navigation entry to mark.
    pub entry: Entry,
}

impl Layout<'_> {
    /// The canonical address.
    pub fn canonical(&self) -> String {
        format!("{}{}", self.origin, self.path)
    }

    /// The same page's path in the other language.
    pub fn other(&self) -> String {
        address::other(self.path)
    }

    /// The page's path in `language`.
    pub fn in_language(&self, language: Language) -> String {
        if language == self.language { self.path.to_owned() } else { self.other() }
    }

    /// The other language.
    pub fn other_language(&self) -> Language {
        self.language.choose(Language::English, Language::Indonesian)
    }

    /// The signed-in person's first name, where there is little room.
    pub fn first_name(&self) -> &str {
        self.person.and_then(|name| name.split_whitespace().next()).unwrap_or_default()
    }

    /// Whether the page has a title of its own beside the site's name.
    pub fn is_titled(&self) -> bool {
        !self.title.is_empty()
    }

    /// `page` for the entry the reader is in, for `aria-current`.
    pub fn is(&self, entry: Entry) -> bool {
        self.entry == entry
    }
}
