//! Names in a text: people, the offices they hold, organisations and places, as ranges of tokens.
//! First the phrases that a head word opens ("Kepala Dinas …", "PT …", "Kota …"), then the people around them.

mod expansion;
mod institution;
mod office;
mod person;

use std::ops::Range;

pub(crate) use person::{after_titles, is_adverb};

use expansion::Abbreviations;

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
        let short = Abbreviations::learn(tokens);
        let mut at = 0;
        while at < tokens.len() {
            at = naming.phrase(tokens, &short, at);
        }
        person::find(tokens, people, &mut naming);
        naming
    }

    /// Takes the phrase that begins at `at`; gives the next place to look.
    fn phrase(&mut self, tokens: &Tokens, short: &Abbreviations, at: usize) -> usize {
        let token = tokens.at(at);
        if !token.is_word() {
            return at + 1;
        }
        if let Some(next) = office::parse(tokens, at) {
            self.inside(tokens, short, at + 1, next);
            let lower = !token.is_capital();
            let office = short.office(tokens, at..next);
            self.positions.push(Position { tokens: at..next, office, holder: None, lower });
            return next;
        }
        if let Some(next) = institution::organisation(tokens, at) {
            self.organisations.push(Named { tokens: at..next, name: short.name(tokens, at..next) });
            self.places_inside(tokens, short, at + 1, next);
            return next;
        }
        if let Some(next) = institution::place(tokens, at) {
            self.places.push(Named { tokens: at..next, name: short.place(tokens, at..next) });
            return next;
        }
        at + 1
    }

    /// Organisations and places inside an office's phrase.
    fn inside(&mut self, tokens: &Tokens, short: &Abbreviations, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            if let Some(next) = institution::organisation(tokens, at).map(|next| next.min(to)) {
                self.organisations.push(Named { tokens: at..next, name: short.name(tokens, at..next) });
                self.places_inside(tokens, short, at + 1, next);
                at = next;
            } else if let Some(next) = institution::place(tokens, at).map(|next| next.min(to)) {
                self.places.push(Named { tokens: at..next, name: short.place(tokens, at..next) });
                at = next;
            } else {
                at += 1;
            }
        }
    }

    fn places_inside(&mut self, tokens: &Tokens, short: &Abbreviations, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            match institution::gazetteer(tokens, at).filter(|(next, _)| *next <= to) {
                Some((next, _)) => {
                    self.places.push(Named { tokens: at..next, name: short.place(tokens, at..next) });
                    at = next;
                }
                None => at += 1,
            }
        }
    }
}
