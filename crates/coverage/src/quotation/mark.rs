//! Pairs quotation marks: curly, straight, guillemets, double primes and doubled apostrophes, also mixed or turned the
//! wrong way. Single marks inside are left alone. Works on one paragraph at a time, so one lost mark spoils no more.

use std::ops::Range;

use crate::indonesian::lexicon::{Cue, Sense};
use crate::indonesian::token::{Kind, Tokens};

/// Words between marks; tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marked {
    /// The opening mark.
    pub(super) open: usize,
    /// After the closing mark, or where the words end without one.
    pub(super) next: usize,
    /// The words between, one range for each paragraph.
    pub(super) parts: Vec<Range<usize>>,
}

impl Marked {
    fn one(open: usize, next: usize, words: Range<usize>) -> Self {
        Self { open, next, parts: std::iter::once(words).collect() }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Open,
    Close,
    Either,
}

/// Everything between marks, in order.
pub(super) fn passages(tokens: &Tokens) -> Vec<Marked> {
    let (mut passages, mut start): (Vec<Marked>, usize) = (Vec::new(), 0);
    let mut pending: Option<Marked> = None;
    while start < tokens.len() {
        let end = (start..tokens.len()).find(|at| tokens.at(*at).is_break()).unwrap_or(tokens.len());
        let goes_on = pending.is_some() && turn(tokens, start).is_some_and(|(turn, _)| turn != Turn::Close);
        if !goes_on {
            passages.extend(pending.take().map(|open| cut_at_cue(tokens, open)));
        }
        let (mut found, open) = paragraph(tokens, start..end);
        if let Some(mut earlier) = pending.take() {
            let mut first = if found.is_empty() { None } else { Some(found.remove(0)) };
            if let Some(more) = first.take().or(open.clone().filter(|_| found.is_empty())) {
                earlier.next = more.next;
                earlier.parts.extend(more.parts);
            }
            let still_open = open.is_some() && found.is_empty() && earlier.next == end;
            if still_open {
                pending = Some(earlier);
            } else {
                passages.push(earlier);
                passages.extend(found);
                pending = open;
            }
        } else {
            passages.extend(found);
            pending = open;
        }
        start = end + 1;
    }
    passages.extend(pending.map(|open| cut_at_cue(tokens, open)));
    passages
}

/// How often a paragraph is read again after a mark that nothing closed; more such marks are no quotations.
const RESTARTS: usize = 16;

/// The closed pairs of a paragraph, and one left open at its end.
fn paragraph(tokens: &Tokens, range: Range<usize>) -> (Vec<Marked>, Option<Marked>) {
    let mut found = Vec::new();
    let (mut open, mut inner, mut restarts): (Option<(usize, usize)>, Vec<usize>, usize) = (None, Vec::new(), 0);
    let mut at = range.start;
    while at < range.end {
        let Some((turn, width)) = turn(tokens, at) else {
            at += 1;
            continue;
        };
        match (turn, open) {
            (Turn::Open | Turn::Either, None) => open = Some((at, width)),
            (Turn::Open, Some(_)) => inner.push(at),
            (Turn::Close | Turn::Either, Some((first, size))) => {
                if inner.pop().is_none() {
                    found.push(Marked::one(first, at + width, first + size..at));
                    open = None;
                }
            }
            (Turn::Close, None) => {}
        }
        at += width;
        if at >= range.end
            && let (Some((first, size)), Some(second)) =
                (open, if restarts < RESTARTS { inner.first() } else { inner.last() }.copied())
        {
            restarts += 1;
            // More opened than closed: the first was never closed, unless it ended at a cue, and reading starts again.
            let lost = Marked::one(first, second, first + size..second);
            found.extend(cue_inside(tokens, &lost).map(|end| closed_at(lost, end)));
            (open, at) = (None, second);
            inner.clear();
        }
    }
    let open = open.map(|(first, size)| Marked::one(first, range.end, first + size..range.end));
    (found, open)
}

/// A quotation without a closing mark ends before its cue, `, kata Faisal`, or else where its paragraph ends.
fn cut_at_cue(tokens: &Tokens, open: Marked) -> Marked {
    match cue_inside(tokens, &open) {
        Some(end) => closed_at(open, end),
        None => open,
    }
}

fn closed_at(mut marked: Marked, end: usize) -> Marked {
    marked.next = end;
    if let Some(last) = marked.parts.last_mut() {
        last.end = end;
    }
    marked
}

fn cue_inside(tokens: &Tokens, open: &Marked) -> Option<usize> {
    let last = open.parts.last()?;
    let cue = |at: usize| matches!(tokens.sense(at), Sense::Cue(Cue::Stem | Cue::Nya)) && !tokens.at(at).is_capital();
    (last.start + 1..last.end).find(|at| tokens.is(at - 1, ',') && cue(*at))
}

/// How the mark at `at` is turned, and how many tokens it takes.
fn turn(tokens: &Tokens, at: usize) -> Option<(Turn, usize)> {
    let Kind::Mark(mark) = tokens.at(at).kind else { return None };
    let doubled = matches!(mark, '\'' | '‘' | '’' | '`') && tokens.is(at + 1, mark) && tokens.glued(at + 1);
    let width = if doubled { 2 } else { 1 };
    let after = at + width;
    let left = is_open_left(tokens, at);
    let right = !tokens.glued(after) || tokens.at(after).is_break();
    let stop = matches!(tokens.at(after).kind, Kind::Mark(',' | '.' | ';' | ':' | '?' | '!' | ')' | ']'))
        && tokens.glued(after);
    let by_place = match (left, right || stop) {
        (true, false) => Turn::Open,
        (false, true) => Turn::Close,
        _ => Turn::Either,
    };
    let turn = match mark {
        '“' | '„' | '‟' | '«' | '❝' if by_place == Turn::Close => Turn::Close,
        '“' | '„' | '‟' | '«' | '❝' => Turn::Open,
        '”' | '»' | '❞' if by_place == Turn::Open => Turn::Open,
        '”' | '»' | '❞' => Turn::Close,
        '"' | '″' | '＂' => by_place,
        _ if doubled => by_place,
        _ => return None,
    };
    Some((turn, width))
}

/// True when words begin to the right of `at` rather than end at its left.
fn is_open_left(tokens: &Tokens, at: usize) -> bool {
    !tokens.glued(at)
        || tokens.back(at, 1).is_break()
        || matches!(tokens.back(at, 1).kind, Kind::Mark('(' | '[' | '–' | '—' | ':' | '‘' | '/'))
}
