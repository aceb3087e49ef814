//! Text scraped from a page, read as lines so that the same rules apply.

use std::cell::OnceCell;

use super::line::{Line, LineKind, Lines, MOST_LINES};
use crate::decode::Decoded;
use crate::html::NodeId;
use crate::span::MappedText;

/// One line of the page for each line of the text; white space at both ends is dropped.
pub(crate) fn lines(decoded: &Decoded<'_>, root: NodeId) -> Lines {
    let mut lines: Vec<Line> = Vec::new();
    let width = wrapped(&decoded.text);
    // The row right above: its length, and where it ends.
    let mut above: Option<(usize, usize)> = None;
    let mut at = 0;
    for row in decoded.text.split('\n') {
        let start = at + (row.len() - row.trim_start().len());
        let text = row.trim();
        at += row.len() + 1;
        if lines.len() >= MOST_LINES {
            break;
        }
        if text.is_empty() {
            above = None;
            continue;
        }
        let mut mapped = MappedText::default();
        let mut from = 0;
        for (n, word) in text.split_whitespace().enumerate() {
            let found = text.get(from..).and_then(|rest| rest.find(word)).map_or(from, |n| from + n);
            if n > 0 {
                let exact = found - from == 1
                    && text.get(from..found) == Some(" ")
                    && decoded.is_exact(start + from, start + found);
                mapped.push(" ", decoded.span(start + from, start + found), exact);
            }
            from = found + word.len();
            mapped.push(word, decoded.span(start + found, start + from), decoded.is_exact(start + found, start + from));
        }
        let bullet = text.starts_with("- ") || text.starts_with("• ") || text.starts_with("* ");
        let kind = if bullet { LineKind::ListItem } else { LineKind::Paragraph };
        let first = text.split(' ').next().map_or(0, |word| word.chars().count());
        let full = |length: usize| width.is_some_and(|width| length + 1 + first > width);
        let before = above.replace((text.chars().count(), start + text.len()));
        if let Some((_, end)) = before.filter(|(length, _)| !bullet && full(*length))
            && let Some(line) = lines.last_mut()
        {
            line.text.push(" ", decoded.span(end, start), false);
            line.text.append(&mapped);
            continue;
        }
        lines.push(Line {
            text: mapped,
            kind,
            block: root,
            links: Vec::new(),
            seams: Vec::new(),
            emphasised: 0,
            continues: false,
            clutter: OnceCell::new(),
        });
    }
    Lines::flat(lines)
}

/// The width at which the text's paragraphs were broken into rows; none where each row is a paragraph.
fn wrapped(text: &str) -> Option<usize> {
    let rows: Vec<&str> = text.split('\n').map(str::trim).take(MOST_LINES).collect();
    let width = rows.iter().map(|row| row.chars().count()).max().filter(|width| (50..=110).contains(width))?;
    let goes_on = |pair: &&[&str]| {
        let [row, next] = pair else { return false };
        row.chars().count() * 4 >= width * 3 && next.starts_with(char::is_lowercase)
    };
    (rows.windows(2).filter(goes_on).count() >= 3).then_some(width)
}
