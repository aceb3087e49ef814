//! Names in a text: people, the offices they hold, organisations and places, as ranges of tokens.
//! First the phrases that a head word opens ("Kepala Dinas …", "PT …", "Kota …"), then the people around them.

mod body;
mod evidence;
mod expansion;
mod ground;
mod institution;
mod office;
mod person;
mod register;
mod stray;

use std::ops::Range;

pub(crate) use person::{after_degrees, after_titles, before_titles, is_adverb};

use expansion::Abbreviations;
use ground::Ground;

use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::Tokens;

/// Everything named in a text.
#[derive(Default)]
pub(crate) struct Naming {
    /// Mentions of people, in order.
    pub(crate) persons: Vec<PersonMention>,
    /// Offices, in order.
    pub(crate) positions: Vec<Position>,
    /// Organisations, in order; may lie inside a position.
    pub(crate) organisations: Vec<Named>,
    /// Places, in order; may lie inside a position or organisation.
    pub(crate) places: Vec<Named>,
    /// The people: full names.
    pub(crate) known: Vec<String>,
}

/// A person mentioned.
#[derive(Debug, Clone)]
pub(crate) struct PersonMention {
    /// The tokens of the name, without titles and degrees.
    pub(crate) tokens: Range<usize>,
    /// Which of the known people.
    pub(crate) known: usize,
}

/// An office mentioned.
#[derive(Debug, Clone)]
pub(crate) struct Position {
    /// Its tokens, without the holder.
    pub(crate) tokens: Range<usize>,
    /// Normalised: lower case, short forms written out.
    pub(crate) office: String,
    /// Which of the known people holds it, where the text says so.
    pub(crate) holder: Option<usize>,
    /// True for "kepala dinas" in lower case: a word for a kind of office.
    pub(crate) lower: bool,
}

/// An organisation or place.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    /// Its tokens.
    pub(crate) tokens: Range<usize>,
    /// Its name, short forms written out.
    pub(crate) name: String,
}

impl Naming {
    /// Finds the names; `people` are full names known beforehand.
    pub(crate) fn scan(tokens: &Tokens, people: &[String]) -> Self {
        let mut naming = Self::default();
        let ground = Ground::new(tokens);
        let short = Abbreviations::learn(tokens);
        let mut at = 0;
        while at < tokens.len() {
            at = naming.phrase(&ground, &short, at);
        }
        person::find(&ground, &short, people, &mut naming);
        stray::find(&ground, &mut naming);
        naming
    }

    /// Takes the phrase that begins at `at`; gives the next place to look.
    fn phrase(&mut self, ground: &Ground, short: &Abbreviations, at: usize) -> usize {
        if !ground.at(at).is_word() {
            return at + 1;
        }
        if let Some(next) = office::parse(ground, at) {
            let mut inner = at + 1;
            while inner < next {
                inner = self.institution(ground, short, inner, next);
            }
            let lower = !ground.at(at).is_capital();
            self.positions.push(Position {
                tokens: at..next,
                office: short.office(ground, at..next),
                holder: None,
                lower,
            });
            return next;
        }
        self.institution(ground, short, at, usize::MAX)
    }

    /// Takes the organisation or place that begins at `at`, up to `limit`.
    fn institution(&mut self, ground: &Ground, short: &Abbreviations, at: usize, limit: usize) -> usize {
        let whole_place = ground.place(at).map(|(next, _)| next);
        if let Some(next) =
            institution::organisation(ground, at).filter(|next| whole_place.is_none_or(|place| place < *next))
        {
            let cut = next.min(limit);
            if cut < next && cut == at + 1 && ground.sense(at) != Sense::Acronym {
                return cut;
            }
            let next = cut;
            self.organisations.push(Named { tokens: at..next, name: short.name(ground, at..next) });
            return next;
        }
        if let Some(next) = institution::place(ground, at) {
            let next = next.min(limit);
            // Inside an office it belongs to the office: "Gubernur Kaltim".
            if limit == usize::MAX {
                self.places.push(Named { tokens: at..next, name: short.name(ground, at..next) });
            }
            return next;
        }
        at + 1
    }
}
