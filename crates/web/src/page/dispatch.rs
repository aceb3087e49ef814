//! Mail of a release on its page for its office: whom it would reach and who is left out, what was sent, waits or failed.

use locale::{Language, texts};

use super::{Moment, Shape};

/// So many outlets with so many addresses.
pub type Reached = (usize, usize);

/// Something that went out or will.
#[derive(Debug)]
pub struct Sending {
    /// What.
    pub title: &'static str,
    /// Who wanted it and when.
    pub by: String,
    /// What became of its letters, each in a sentence.
    pub lines: Vec<(Shape, String)>,
    /// It waits for the end of an embargo and can be taken back.
    pub may_cancel: bool,
}

/// A letter that failed.
#[derive(Debug)]
pub struct FailedLetter {
    /// Which.
    pub id: String,
    /// To which outlet.
    pub outlet: String,
    /// To which address.
    pub email: String,
    /// What the server said.
    pub reason: String,
    /// When.
    pub at: Moment,
}

/// All of a release.
#[derive(Debug)]
pub struct Mailing<'a> {
    /// Whether mail leaves from here.
    pub has_mail: bool,
    /// Whether the reader may order it.
    pub may_order: bool,
    /// Whether it is published, so that mail can be ordered by itself.
    pub published: bool,
    /// Whom all accredited outlets are.
    pub accredited: Reached,
    /// Whom the chosen ones are.
    pub chosen: Reached,
    /// Who is left out, and why; empty where nobody is.
    pub left_out: String,
    /// Which audience is marked.
    pub picked: &'a str,
    /// What went out or waits, oldest first.
    pub sendings: Vec<Sending>,
    /// How many have the release by mail, or will in a moment.
    pub told: usize,
    /// What failed.
    pub failed: Vec<FailedLetter>,
    /// That more failed, in a sentence; empty where all are named.
    pub more: String,
}

impl Mailing<'_> {
    /// The audiences: word, label, whom it reaches; the last is nobody.
    fn audiences(&self, language: Language) -> Vec<(&'static str, &'static str, String)> {
        let reached = |(outlets, addresses)| texts::dispatch_reached(language, addresses, outlets);
        let none = || texts::dispatch_unchosen(language).to_owned();
        let chosen = if self.chosen.0 == 0 { none() } else { reached(self.chosen) };
        vec![
            ("accredited", texts::dispatch_accredited(language), reached(self.accredited)),
            ("chosen", texts::dispatch_chosen(language), chosen),
        ]
    }

    /// Those that can be marked while it is published.
    pub fn choices(&self, language: Language) -> Vec<(&'static str, &'static str, String)> {
        let mut all = self.audiences(language);
        all.push(("none", texts::dispatch_none(language), String::new()));
        all
    }

    /// Those that mail can be ordered to afterwards.
    pub fn orders(&self, language: Language) -> Vec<(&'static str, &'static str, String)> {
        self.audiences(language)
    }

    /// Whether there is anything to show of a release that is past its publication.
    pub fn is_shown(&self) -> bool {
        !self.sendings.is_empty() || (self.published && self.may_order)
    }

    /// What the button to order it says.
    pub fn order(&self, language: Language) -> &'static str {
        if self.sendings.is_empty() { texts::dispatch_order(language) } else { texts::dispatch_widen(language) }
    }
}
