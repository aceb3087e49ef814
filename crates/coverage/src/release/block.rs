//! Lines of a release to blocks: headings, paragraphs, list items. Lines that an editor wrapped are joined again.

use super::inline::plain;
use crate::span::MappedText;

/// Lines at least this long may be the wrapped part of a paragraph.
const WRAPPED_FROM: usize = 50;

/// A file whose lines are all shorter was wrapped by an editor.
const WRAPPED_TO: usize = 130;

/// One block of the release, its markup removed.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// Written with `#`.
    pub(super) heading: bool,
    pub(super) text: MappedText,
}

impl Block {
    /// A paragraph; none when it is blank.
    pub(super) fn paragraph(text: &MappedText) -> Option<Self> {
        let text = trimmed(&plain(text));
        (!text.is_empty()).then_some(Self { heading: false, text })
    }
}

/// Every block, in order.
pub(super) fn blocks(file: &MappedText) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let wrapped = file.as_str().lines().all(|line| line.len() < WRAPPED_TO);
    let mut open = "";
    let mut start = 0;
    for raw in file.as_str().split('\n') {
        let line = trimmed(&file.slice(start..start + raw.len()));
        start += raw.len() + 1;
        let text = line.as_str();
        if text.is_empty() || is_rule(text) {
            open = "";
            continue;
        }
        let marks = lead(text);
        let content = trimmed(&plain(&line.slice(marks.length..line.len())));
        if content.is_empty() {
            continue;
        }
        match blocks.last_mut().filter(|_| marks.length == 0 && continues(open, raw.trim(), wrapped)) {
            Some(last) => {
                last.text.push_unmapped(" ");
                last.text.append(&content);
            }
            None => blocks.push(Block { heading: marks.heading, text: content }),
        }
        open = if marks.heading { "" } else { raw.trim() };
    }
    blocks
}

struct Lead {
    length: usize,
    heading: bool,
}

/// How many bytes of markup open the line. Numbers of a numbered list are text and stay.
fn lead(line: &str) -> Lead {
    let hashes = line.len() - line.trim_start_matches('#').len();
    if (1..=6).contains(&hashes) && line.get(hashes..).is_some_and(|rest| rest.starts_with(' ')) {
        return Lead { length: hashes, heading: true };
    }
    let rest = line.trim_start_matches(['>', ' ']);
    let quote = line.len() - rest.len();
    let bullet = ["- ", "* ", "+ ", "• ", "– "].iter().find(|bullet| rest.starts_with(**bullet));
    Lead { length: quote + bullet.map_or(0, |bullet| bullet.len()), heading: false }
}

fn is_rule(line: &str) -> bool {
    line.len() >= 3 && line.chars().all(|c| matches!(c, '-' | '*' | '_' | '=' | ' '))
}

fn continues(last: &str, next: &str, wrapped: bool) -> bool {
    let ended = last.trim_end_matches(['"', '”', '’', '\'', ')']).ends_with(['.', '!', '?', ':']);
    last.len() >= WRAPPED_FROM && (wrapped || !ended || next.starts_with(char::is_lowercase))
}

/// The text without white space at both ends.
pub(super) fn trimmed(text: &MappedText) -> MappedText {
    let whole = text.as_str();
    let start = whole.len() - whole.trim_start().len();
    text.slice(start..start + whole.trim().len())
}
