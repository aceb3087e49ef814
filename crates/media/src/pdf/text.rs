//! The text: paragraphs, subheads, lists, long quotations, tables; and single lines beside it.

use krilla::tagging::{ListNumbering, Tag};

use super::face::Look;
use super::flow::{Align, Flow, Setting};
use super::tree::Group;
use crate::block::{Block, Run};
use crate::paper::Tongue;

const GAP: f32 = 6.0;
/// Lists in lists that are still told apart.
const DEEPEST: usize = 5;

/// Lists that are open, outermost first, each with its last item.
type Lists = Vec<(Group, Option<Group>)>;

impl Flow<'_> {
    /// A text; its subheads stand below the heading before it.
    pub(super) fn text_of(&mut self, blocks: &[Block]) {
        let (above, mut lists) = (self.level().max(1), Lists::new());
        for block in blocks {
            if !matches!(block, Block::Item(..)) && !lists.is_empty() {
                lists.clear();
                self.skip(GAP);
            }
            match block {
                // A text's own first level is 2: its headline is 1.
                Block::Heading(wanted, runs) => {
                    let level = above + u16::from(*wanted).saturating_sub(1);
                    self.subhead((level, Tongue::Text, ""), runs);
                }
                Block::Paragraph(runs) => self.said_line(Tongue::Text, runs),
                Block::Quote(runs) => self.quotation(runs),
                Block::Item(depth, number, runs) => self.item(&mut lists, (*depth).min(DEEPEST), *number, runs),
                Block::Table(rows) => self.table(rows),
            }
        }
        if !lists.is_empty() {
            self.skip(GAP);
        }
    }

    /// A paragraph.
    pub(super) fn said_line(&mut self, tongue: Tongue, runs: &[Run]) {
        let group = self.said_in(tongue, Tag::P);
        self.paragraph(group, runs, self.text());
        self.skip(GAP);
    }

    /// A small paragraph, as a label: what was corrected, and why.
    pub(super) fn note(&mut self, runs: &[Run]) {
        let setting = Setting { size: 9.5, look: Look::Emphatic, align: Align::Left, ..self.text() };
        let group = self.said_in(Tongue::Label, Tag::P);
        self.paragraph(group, runs, setting);
        self.skip(GAP);
    }

    /// A heading below the title.
    pub(super) fn subhead(&mut self, (level, tongue, name): (u16, Tongue, &str), runs: &[Run]) {
        let size = if level == 2 { 12.5 } else { 11.0 };
        let setting = Setting { size, look: Look::Strong, align: Align::Left, ..self.text() };
        self.skip(4.0);
        // Two lines of what it heads go with it.
        let height = setting.leading() * 2.0 + self.text().leading() * 2.0;
        self.need(height);
        self.heading((level, tongue, name), runs, setting);
        self.skip(3.0);
    }

    fn quotation(&mut self, runs: &[Run]) {
        let text = self.text();
        let setting = Setting { x: text.x + 26.0, width: text.width - 52.0, look: Look::Emphatic, ..text };
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
        let text = self.text();
        let setting = Setting { x: text.x + indent, width: text.width - indent, ..text };
        let beside = Setting { x: setting.x - 18.0, width: 18.0, align: Align::Left, ..setting };
        let marks = self.lines(&[Run::plain(mark)], Setting { width: f32::MAX, ..beside });
        self.need(setting.leading() * 2.0);
        for mark in &marks {
            let y = self.y + setting.size * 1.05;
            self.line_at(Some(label), mark, beside, y);
        }
        self.paragraph(body, runs, setting);
        self.skip(2.0);
    }
}
