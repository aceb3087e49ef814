//! Whether a page shows the Pedoman Pemberitaan Media Siber (Peraturan Dewan Pers 1/2012): which of its nine points stand
//! on it, each recognised by its heading and by a few words of the text below. A list of the headings, or an article
//! about the guideline, is not its text.

mod point;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::decode::decode;
use crate::html;
use crate::page::Input;
use crate::sheet::{Sheet, markup};

/// How many points the guideline has.
pub const POINTS: u8 = 9;

/// Whether the text was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// At least eight of the nine points: one may be written so that it is not recognised.
    Shown,
    /// Three to seven points.
    Partly,
    /// Fewer; this does not say that the outlet has no guideline.
    NotRecognised,
}

/// A point that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Point {
    /// 1 to 9.
    pub number: u8,
    /// The line of its heading.
    pub quote: String,
}

/// What was found of the guideline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Guideline {
    /// Whether the page shows it.
    pub answer: Answer,
    /// The points found, by number.
    pub points: Vec<Point>,
    /// Numbers of the points not found.
    pub missing: Vec<u8>,
}

/// Reads a page. `input.release` is not looked at.
pub fn read(input: &Input<'_>) -> Guideline {
    let decoded = decode(input.bytes, input.charset);
    let dom = html::parse(markup(&decoded));
    of(&Sheet::open(input, &decoded, &dom))
}

/// Reads an opened page.
pub(crate) fn of(sheet: &Sheet<'_, '_>) -> Guideline {
    let points = point::find(sheet);
    let missing = (1..=POINTS).filter(|number| !points.iter().any(|point| point.number == *number)).collect();
    let answer = match points.len() {
        8.. => Answer::Shown,
        3..=7 => Answer::Partly,
        _ => Answer::NotRecognised,
    };
    Guideline { answer, points, missing }
}
