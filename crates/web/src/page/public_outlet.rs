//! The public page of an outlet that an office lists: which releases it carried, its corrections and answers. Words beside words; it counts nothing
//! against anybody.

use askama::Template;
use locale::{judgement, texts};

use super::{Entry, JudgedView, Layout, Mark, Moment, OutletLine};
use crate::{address, asset};

/// A page that carries a release.
#[derive(Debug)]
pub struct CarriedLine<'a> {
    /// The release's address.
    pub slug: &'a str,
    /// The release's headline.
    pub headline: &'a str,
    /// Since when the release is public.
    pub published: Moment,
    /// The office's short name.
    pub office: &'a str,
    /// Where the page is.
    pub address: &'a str,
    /// Its headline, or where it is.
    pub title: &'a str,
}

/// A difference, and how fast it was answered and corrected.
#[derive(Debug)]
pub struct OutletDifference<'a> {
    /// The difference.
    pub judged: JudgedView<'a>,
    /// The release's address and headline.
    pub release: [&'a str; 2],
    /// Where the article is.
    pub address: &'a str,
    /// Sentences; none where there is nothing to tell.
    pub pace: Vec<String>,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "public_outlet.html")]
pub struct PublicOutletPage<'a> {
    /// The frame; its title is the name.
    pub layout: Layout<'a>,
    /// As the directory says it.
    pub line: OutletLine<'a>,
    /// What it carried, what was found last first.
    pub carried: Vec<CarriedLine<'a>>,
    /// The differences.
    pub differs: Vec<OutletDifference<'a>>,
    /// Where what it carried begins again, and goes on.
    pub carried_turn: [Option<String>; 2],
    /// Where the differences begin again, and go on.
    pub differs_turn: [Option<String>; 2],
}

impl PublicOutletPage<'_> {
    /// A part of the lists, which nobody looks for.
    fn is_further(&self) -> bool {
        self.carried_turn[0].is_some() || self.differs_turn[0].is_some()
    }
}
