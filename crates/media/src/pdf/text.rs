//! The text: paragraphs, subheads, lists, long quotations, tables; then its corrections.

use krilla::tagging::{ListNumbering, Tag};

use super::Paper;
use super::face::Look;
use super::flow::{Align, Flow, LEFT, Setting, WIDTH};
use super::tree::{Group, in_language};
use crate::block::{Block, Run, blocks_behind};

const GAP: f32 = 6.0;
/// Lists in lists that are still told apart.
const DEEPEST: usize = 5;

/// Lists that are open, outermost first, each with its last item.
type Lists = Vec<(Group, Option<Group>)>;

impl Flow<'_> {
    /// The text behind its dateline.
    pub(super) fn body(&mut self, paper: &Paper<'_>) {
        let blocks = blocks_behind(paper.dateline, paper.body);
        // Headings go down by one step at a time.
        let (mut level, mut lists) = (1, Lists::new());
        for block in &blocks {
            if !matches!(block, Block::Item(..)) && !lists.is_empty() {
                lists.clear();
                self.skip(GAP);
            }
            match block {
                Block::Heading(wanted, runs) => {
                    level = u16::from(*wanted).min(level + 1);
                    self.subhead(level, runs);
                }
                Block::Paragraph(runs) => {
                    let group = self.tree.group(None, Tag::P);
                    self.paragraph(group, runs, Setting::TEXT);
                    self.skip(GAP);
                }
                Block::Quote(runs) => self.quotation(runs),
                Block::Item(depth, number, runs) => self.item(&mut lists, (*depth).min(DEEPEST), *number, runs),
                Block::Table(rows) => self.table(rows),
            }
        }
        if !lists.is_empty() {
            self.skip(GAP);
        }
    }

    fn subhead(&mut self, level: u16, runs: &[Run]) {
        let size = if level == 2 { 12.5 } else { 11.0 };
        let setting = Setting { size, look: Look::Strong, align: Align::Left, ..Setting::TEXT };
        self.skip(4.0);
        // Two lines of what it heads go with it.
        let height = setting.leading() * 2.0 + Setting::TEXT.leading() * 2.0;
        self.need(height);
        self.heading(level, None, runs, setting);
        self.skip(3.0);
    }

    fn quotation(&mut self, runs: &[Run]) {
        let setting = Setting { x: LEFT + 26.0, width: WIDTH - 52.0, look: Look::Emphatic, ..Setting::TEXT };
        let outer = self.tree.group(None, Tag::BlockQuote);
        let group = self.tree.group(Some(outer), Tag::P);
        self.paragraph(group, runs, setting);
        self.skip(GAP);
    }

    fn item(&mut self, lists: &mut Lists, depth: usize, number: Option<u64>, runs: &[Run]) {
        lists.truncate(depth + 1);
        while lists.len() <= depth {
            let parent = lists.last().and_then(|(_, last)| *last);
            let numbering = if number.is_some() { ListNumbering::Decimal } else { ListNumbering::Disc };
            let list = self.tree.group(parent, Tag::L(numbering));
            // A list that begins in a list without an item of its own has an empty one there.
            let empty = (lists.len() < depth).then(|| self.tree.group(Some(list), Tag::LI));
            let within = empty.map(|item| self.tree.group(Some(item), Tag::LBody));
            lists.push((list, within));
        }
        let Some((list, before)) = lists.last_mut() else { return };
        let item = self.tree.group(Some(*list), Tag::LI);
        let (label, body) = (self.tree.group(Some(item), Tag::Lbl), self.tree.group(Some(item), Tag::LBody));
        *before = Some(body);
        let mark = number.map_or("•".to_owned(), |number| format!("{number}."));
        let steps = f32::from(u8::try_from(depth).unwrap_or(u8::MAX));
        let indent = 20.0 * (steps + 1.0);
        let setting = Setting { x: LEFT + indent, width: WIDTH - indent, ..Setting::TEXT };
        let beside = Setting { x: LEFT + indent - 18.0, width: 18.0, align: Align::Left, ..setting };
        let marks = self.lines(&[Run::plain(mark)], Setting { width: f32::MAX, ..beside });
        self.need(setting.leading() * 2.0);
        for mark in &marks {
            let y = self.y + setting.size * 1.05;
            self.line_at(label, mark, beside, y);
        }
        self.paragraph(body, runs, setting);
        self.skip(2.0);
    }

    /// What was corrected, and why.
    pub(super) fn corrections(&mut self, paper: &Paper<'_>) {
        for correction in paper.corrections {
            let setting = Setting { size: 9.5, look: Look::Emphatic, align: Align::Left, ..Setting::TEXT };
            let group = self.tree.group(None, in_language(Tag::P, paper.labels));
            self.paragraph(group, &[Run::plain(correction.as_str())], setting);
            self.skip(GAP);
        }
    }
}
