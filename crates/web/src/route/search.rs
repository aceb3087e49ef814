//! Search in public releases, newest first; the words around the first one found are shown, with those found marked.

use axum::extract::{Query, State};
use domain::search;
use locale::texts;
use serde::Deserialize;
use store::public::{Page, PublicRelease, Turn};

use super::public::{gate, line};
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, Hit, Mark, Piece, SearchPage};
use crate::visitor::Visitor;

/// Hits on a page.
const PAGE: usize = 20;

/// Longest question, in characters.
const LONGEST: usize = 100;

/// Characters shown before the first word found, and after it.
const AROUND: (usize, usize) = (80, 120);

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    before: Option<i64>,
    after: Option<i64>,
}

pub(super) async fn page(State(app): State<App>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    let text: String = asked.q.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    let text = text.trim();
    let query = search::Query::parse(text);
    let turn = asked.before.map(Turn::Older).or(asked.after.map(Turn::Newer)).unwrap_or(Turn::Newest);
    let found = match &query {
        Some(query) => gate(&app).await?.search(query, &turn, PAGE).await?,
        None => Page { lines: Vec::new(), newer: None, older: None },
    };
    let hits = found
        .lines
        .iter()
        .zip(query.iter().cycle())
        .map(|(found, query)| Hit { line: line(&visitor, &found.release), words: around(&found.release, query) });
    let link =
        |way: &str, place: &i64| format!("{}?q={}&{way}={place}", address::search(visitor.language), escaped(text));
    let older = found.older.as_ref().map(|place| link("before", place));
    let newer = found.newer.as_ref().map(|place| link("after", place));
    let layout = visitor.layout(texts::search_title(visitor.language), Entry::None);
    let (hits, newer, more) = (hits.collect(), newer.as_deref(), older.as_deref());
    answer::page(&SearchPage { layout, query: text, hits, newer, more })
}

/// A question as it stands in an address.
pub(super) fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The text around the first word found, in its body or else in its standfirst; nothing where only the headline has it.
fn around<'a>(release: &'a PublicRelease, query: &search::Query) -> Vec<Piece<'a>> {
    for text in [&release.body, &release.standfirst] {
        if let Some(first) = query.first(text) {
            return pieces(text, first, query);
        }
    }
    Vec::new()
}

fn pieces<'a>(text: &'a str, first: usize, query: &search::Query) -> Vec<Piece<'a>> {
    let before = text.get(..first).unwrap_or_default();
    let start = before.char_indices().rev().nth(AROUND.0).map_or(0, |(at, _)| at);
    // From a whole word on.
    let start = if start == 0 {
        0
    } else {
        before.get(start..).and_then(|rest| rest.find(' ')).map_or(start, |at| start + at + 1)
    };
    let after = text.get(first..).unwrap_or_default();
    // To a whole word's end.
    let stop = match after.char_indices().nth(AROUND.1) {
        None => text.len(),
        Some((at, _)) => {
            first + after.get(..at).and_then(|shown| shown.rfind(' ')).filter(|end| *end > 0).unwrap_or(at)
        }
    };
    let shown = text.get(start..stop).unwrap_or_default();
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut push = |mark, from: usize, to: usize| {
        if let Some(text) = shown.get(from..to).filter(|text| !text.is_empty()) {
            pieces.push(Piece { mark, text });
        }
    };
    for place in query.places(shown) {
        push(Mark::Same, at, place.start);
        push(Mark::New, place.start, place.end);
        at = place.end;
    }
    push(Mark::Same, at, shown.len());
    pieces
}
