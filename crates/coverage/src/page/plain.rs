//! Text scraped from a page, read as lines so that the same rules apply.

use super::line::{Line, LineKind, Lines, MOST_LINES};
use crate::decode::Decoded;
use crate::html::NodeId;
use crate::span::MappedText;

/// One line of the page for each line of the text; white space at both ends is dropped.
pub(crate) fn lines(decoded: &Decoded<'_>, root: NodeId) -> Lines {
    let mut lines = Vec::new();
    let mut at = 0;
    for row in decoded.text.split('\n') {
        let start = at + (row.len() - row.trim_start().len());
        let text = row.trim();
        at += row.len() + 1;
        if lines.len() >= MOST_LINES {
            break;
        }
        if text.is_empty() {
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
        lines.push(Line {
            text: mapped,
            kind,
            block: root,
            links: Vec::new(),
            seams: Vec::new(),
            emphasised: 0,
            continues: false,
        });
    }
    Lines::flat(lines)
}
