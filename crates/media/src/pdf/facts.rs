//! Names and values beside each other, as a table whose rows are headed. A long value goes on over the end of a sheet.

use krilla::tagging::{TableHeaderScope, Tag};

use super::face::Look;
use super::flow::{Align, Flow, Setting};
use super::table::{Cell, measure};
use super::tree::in_language;
use crate::block::Run;

/// Between a name and its value.
const GAP: f32 = 10.0;
/// The most of the width that names take.
const NAMES: f32 = 0.32;

impl Flow<'_> {
    /// All of them.
    pub(super) fn facts(&mut self, facts: &[(String, Vec<Run>)]) {
        if facts.is_empty() {
            return;
        }
        let setting = Setting { size: 9.5, align: Align::Left, ..self.text() };
        let named = Setting { look: Look::Strong, ..setting };
        let wide = |name: &str| self.lines(&[Run::plain(name)], named).first().map_or(0.0, |line| line.width);
        let widest = facts.iter().map(|(name, _)| wide(name)).fold(0.0, f32::max) + 1.0;
        let named = Setting { width: widest.min(setting.width * NAMES), ..named };
        let beside = named.width + GAP;
        let setting = Setting { x: setting.x + beside, width: setting.width - beside, ..setting };
        let table = self.tree.group(None, Tag::Table);
        let body = self.tree.group(Some(table), Tag::TBody);
        for (name, value) in facts {
            let row = self.tree.group(Some(body), Tag::TR);
            let head = self.tree.group(Some(row), in_language(Tag::TH(TableHeaderScope::Row), &self.labels));
            let told = self.tree.group(Some(row), Tag::TD);
            let cells: [Cell; 2] = [
                (Some(head), named, self.lines(&[Run::plain(name.as_str())], named)),
                (Some(told), setting, self.lines(value, setting)),
            ];
            let (leading, tallest) = measure(&cells);
            self.need(leading * f32::from(u8::try_from(tallest.min(4)).unwrap_or(4)));
            self.row(&cells, 1.5);
        }
        self.skip(8.0);
    }
}
