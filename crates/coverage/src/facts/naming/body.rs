//! Organisations that the text names with nothing behind them ("Koperasi Palolo Makmur mengirim"): where a person's name
//! follows ("Ketua Koperasi Palolo Makmur Nurhayati"), they tell where it begins.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::ground::{Ground, matches_words};
use crate::indonesian::lexicon::{Fnv, Sense};
use crate::indonesian::token::{Case, Kind, Tokens};

/// Names by their first word.
pub(super) type Bodies<'t> = HashMap<String, Vec<Vec<&'t str>>, BuildHasherDefault<Fnv>>;

/// Longest name in words, and names with the same first word that are remembered.
const LONGEST: usize = 6;
const NAMESAKES: usize = 16;

/// Every run of capitals that a head word opens and a small word closes, where no office or title goes before.
pub(super) fn learn<'t>(ground: &Ground<'_, 't>) -> Bodies<'t> {
    let mut bodies = Bodies::default();
    for at in 0..ground.len() {
        let before = ground.back(at, 1);
        let opens = ground.at(at).is_capital() && matches!(ground.sense(at), Sense::Organisation | Sense::Acronym);
        if !opens || before.is_capital() || matches!(before.sense, Sense::Office | Sense::Cue(_)) {
            continue;
        }
        let end = (at + 1..at + LONGEST + 2).find(|index| !ground.at(*index).is_capital()).unwrap_or(at);
        let closed = ground.at(end).kind == Kind::Word(Case::Lower) || ground.is(end, '.') && !ground.glued(end + 1);
        if !closed || end < at + 3 || end > at + LONGEST {
            continue;
        }
        let words: Vec<&str> = (at..end).map(|index| ground.text(index)).collect();
        let namesakes = bodies.entry(ground.text(at).to_lowercase()).or_default();
        if namesakes.len() < NAMESAKES && !namesakes.contains(&words) {
            namesakes.push(words);
        }
    }
    bodies
}

/// The end of the longest known name at `at` behind which a further capital stands.
pub(super) fn known(tokens: &Tokens, bodies: &Bodies, at: usize) -> Option<usize> {
    let namesakes = bodies.get(&tokens.text(at).to_lowercase())?;
    let end = namesakes.iter().filter_map(|words| matches_words(tokens, at, words)).max()?;
    let name = matches!(tokens.sense(end), Sense::None | Sense::Given | Sense::Family | Sense::Honorific { .. });
    (tokens.at(end).is_capital() && name).then_some(end)
}
