//! Direct quotations and who speaks them, in Indonesian news text.

mod cue;
mod mark;
mod speaker;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::facts::naming::Naming;
use crate::indonesian::token::Tokens;
use crate::span::Span;

/// A quotation of a page, as the JSON shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quoted {
    /// The words inside the marks; a quotation broken by a cue in the middle is one, its parts joined by a space.
    pub text: String,
    /// The speaker's fullest name in the text ("Muhammad Faisal"); none when it cannot be told.
    pub speaker: Option<String>,
    /// The speaker as written beside the quotation ("Faisal", "ia").
    pub speaker_text: Option<String>,
    /// The cue verb as written ("kata", "ujarnya").
    pub cue: Option<String>,
    /// Where the quotation stands in the input, marks included.
    pub span: Span,
}

/// A quotation found in plain text; ranges are bytes of that text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// From the first opening mark to the last closing mark.
    pub range: Range<usize>,
    /// The words between marks, one range for each part.
    pub parts: Vec<Range<usize>>,
    /// The cue verb, where there is one.
    pub cue: Option<Range<usize>>,
    /// Who speaks, where it can be told.
    pub speaker: Option<Speaker>,
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The fullest name known from the text or the caller.
    pub name: String,
    /// As written beside the quotation, possibly a pronoun or a title.
    pub written: Range<usize>,
    /// True when reached through a pronoun, a title or nearness instead of a name beside the cue.
    pub inferred: bool,
}

impl Quotation {
    /// The words, parts joined by one space.
    pub fn words(&self, text: &str) -> String {
        let parts: Vec<&str> = self.parts.iter().filter_map(|part| text.get(part.clone())).map(str::trim).collect();
        parts.join(" ")
    }
}

/// Every direct quotation of `text` (paragraphs are lines). `people` are full names known beforehand, for instance a
/// release's spokespersons or the people named in the text.
pub fn find(text: &str, people: &[String]) -> Vec<Quotation> {
    let tokens = Tokens::cut(text);
    let passages = mark::passages(&tokens);
    if passages.is_empty() {
        return Vec::new();
    }
    collect(&tokens, &Naming::scan(&tokens, people), passages)
}

/// The same, when the text was cut and its names were found already.
pub(crate) fn find_in(tokens: &Tokens, naming: &Naming) -> Vec<Quotation> {
    collect(tokens, naming, mark::passages(tokens))
}

fn collect(tokens: &Tokens, naming: &Naming, passages: Vec<mark::Marked>) -> Vec<Quotation> {
    let spoken = cue::quotations(tokens, naming, passages);
    let speakers = speaker::Reader::new(tokens, naming).speakers(&spoken);
    let bytes = |range: &Range<usize>| tokens.bytes(range);
    let quotations = spoken.into_iter().zip(speakers).map(|(quotation, speaker)| Quotation {
        range: bytes(&(quotation.open..quotation.next)),
        parts: quotation.parts.iter().filter(|part| !part.is_empty()).map(bytes).collect(),
        cue: quotation.after.or(quotation.before).map(|cue| bytes(&(cue..cue + 1))),
        speaker: speaker.and_then(|found| {
            let name = naming.known.get(found.known)?.clone();
            let written = if found.written.is_empty() {
                bytes(&(quotation.open..quotation.open + 1))
            } else {
                bytes(&found.written)
            };
            Some(Speaker { name, written, inferred: found.inferred })
        }),
    });
    quotations.collect()
}

#[cfg(test)]
mod tests;
