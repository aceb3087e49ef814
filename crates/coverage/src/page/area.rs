//! Where on the page what belongs to the article stands: its head above the first sentence, its frame, its neighbourhood.

use std::ops::Range;

use super::Page;
use super::mass::running_text;
use super::published::is_time_line;
use crate::article::Reason;
use crate::html::NodeId;

/// Ranges of lines around the article.
pub(crate) struct Area {
    /// From just above the headline to the first sentence.
    pub(crate) head: Range<usize>,
    /// The last line of the text.
    pub(crate) last: usize,
    /// Of the smallest element that holds both headline and text.
    pub(crate) inside: Range<usize>,
    /// Head, text, and what follows it: where bylines and labels are looked for.
    pub(crate) near: Range<usize>,
    /// The smallest element that holds both headline and text.
    pub(crate) frame: Option<NodeId>,
}

impl Area {
    pub(crate) fn of(page: &Page<'_, '_>) -> Self {
        let all = &page.lines.all;
        let out = &page.content.out;
        let running = |(reason, line): (&Option<Reason>, &_)| reason.is_none() && running_text(line) > 0;
        let first = out.iter().zip(all).position(running).unwrap_or(0);
        let last = out.iter().rposition(Option::is_none).unwrap_or(0);
        let title = page.title.unwrap_or(first).min(first);
        let block = page.title.and_then(|line| all.get(line)).map(|line| line.block);
        let holds = |above: &NodeId| page.lines.range(*above).contains(&first);
        let frame = block.and_then(|id| std::iter::once(id).chain(page.dom.ancestors(id)).find(holds));
        let inside = frame.map_or(0..all.len(), |id| page.lines.range(id));
        // A date directly above the headline may stand outside the frame.
        let above = title.saturating_sub(1);
        let dated = all.get(above).is_some_and(|line| is_time_line(line.as_str()));
        let start = if dated { inside.start.min(above) } else { inside.start };
        let head = title.saturating_sub(6).max(start)..first;
        let near = head.start..(last + 40).min(all.len()).min(inside.end.max(last + 6));
        Self { head, last, inside, near, frame }
    }

    /// What follows the text in the element that holds headline and text, or the few lines behind it.
    pub(crate) fn foot(&self) -> Range<usize> {
        let end = if self.inside.end > self.last + 1 { self.inside.end.min(self.last + 6) } else { self.last + 4 };
        self.last + 1..end.min(self.near.end)
    }
}
