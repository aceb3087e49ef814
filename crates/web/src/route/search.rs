//! Search in public releases. Words are looked for as they are typed; the words around the first one found are shown.

use axum::extract::{Query, State};
use locale::texts;
use serde::Deserialize;
use store::public::PublicRelease;

use super::public::{gate, line};
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, Hit, Mark, Piece, SearchPage};
use crate::visitor::Visitor;

/// Most hits shown.
const MOST: i64 = 30;

/// Characters shown around a word.
const AROUND: usize = 90;

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
}

pub(super) async fn page(State(app): State<App>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    let query: String = asked.q.chars().filter(|c| !c.is_control()).take(100).collect();
    let mut words = query.split_whitespace();
    let words = [words.next(), words.next(), words.next()].map(Option::unwrap_or_default);
    let [first, ..] = words;
    let found = if first.is_empty() { Vec::new() } else { gate(&app).await?.containing(words, MOST).await? };
    let hits = found.iter().map(|release| Hit { line: line(&visitor, release), words: around(release, first) });
    let layout = visitor.layout(texts::search_title(visitor.language), Entry::None);
    answer::page(&SearchPage { layout, query: query.trim(), hits: hits.collect(), more: None })
}

/// The words around the first place of a word in the text.
fn around<'a>(release: &'a PublicRelease, word: &str) -> Vec<Piece<'a>> {
    let text = release.body.as_str();
    let Some(at) = text.to_ascii_lowercase().find(&word.to_ascii_lowercase()) else { return Vec::new() };
    let end = at + word.len();
    let start = text.char_indices().map(|(at, _)| at).find(|start| start + AROUND >= at).unwrap_or(0);
    let stop = text.char_indices().map(|(at, _)| at).find(|stop| *stop >= end + AROUND).unwrap_or(text.len());
    let piece = |mark, range: std::ops::Range<usize>| Piece { mark, text: text.get(range).unwrap_or_default() };
    vec![piece(Mark::Same, start..at), piece(Mark::New, at..end), piece(Mark::Same, end..stop)]
}
