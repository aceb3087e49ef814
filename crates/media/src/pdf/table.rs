//! A table: columns as wide as their words ask for, hairlines between rows. A row goes on over the end of a sheet.

use krilla::tagging::{TableHeaderScope, Tag};

use super::face::Look;
use super::flow::{Align, Flow, Ink, LEFT, Setting, WIDTH};
use super::line::Line;
use super::tree::Group;
use crate::block::Run;

const SIDE: f32 = 4.0;
const SIZE: f32 = 9.5;

impl Flow<'_> {
    /// Rows of cells; the first is the head.
    pub(super) fn table(&mut self, rows: &[Vec<Vec<Run>>]) {
        let columns = self.columns(rows);
        let table = self.tree.group(None, Tag::Table);
        let head = self.tree.group(Some(table), Tag::THead);
        let body = self.tree.group(Some(table), Tag::TBody);
        self.rule(0.8);
        for (index, row) in rows.iter().enumerate() {
            let part = if index == 0 { head } else { body };
            let part = self.tree.group(Some(part), Tag::TR);
            self.row(part, row, &columns, index == 0);
        }
        self.skip(8.0);
    }

    fn rule(&mut self, thick: f32) {
        let y = self.y;
        self.draw(Ink::Rule { x: LEFT, y, width: WIDTH, thick }, None);
    }

    /// Where each column begins and how wide it is. Every column has a share of the width that is left when each has the least.
    fn columns(&self, rows: &[Vec<Vec<Run>>]) -> Vec<(f32, f32)> {
        let count = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let asked = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            let wide = |cell: &Vec<Run>| {
                let setting = Setting { width: WIDTH, ..setting(0.0, WIDTH, Look::Strong) };
                self.lines(cell, setting).iter().map(|line| line.width).fold(0.0, f32::max)
            };
            cells.map(wide).fold(0.0, f32::max) + 2.0 * SIDE + 1.0
        };
        let asked: Vec<f32> = (0..count).map(asked).collect();
        let least = (WIDTH / f32::from(u16::try_from(count).unwrap_or(u16::MAX))).min(48.0);
        let over: f32 = asked.iter().map(|asked| asked - least).filter(|more| *more > 0.0).sum();
        let left = WIDTH - least * f32::from(u16::try_from(count).unwrap_or(u16::MAX));
        let mut x = LEFT;
        let column = |asked: f32| {
            let share = if over > 0.0 { (asked - least).max(0.0) / over } else { 0.0 };
            let width = least + left * share;
            x += width;
            (x - width, width)
        };
        asked.into_iter().map(column).collect()
    }

    fn row(&mut self, row: Group, cells: &[Vec<Run>], columns: &[(f32, f32)], is_head: bool) {
        let look = if is_head { Look::Strong } else { Look::Plain };
        let cells: Vec<(Group, Setting, Vec<Line>)> = columns
            .iter()
            .enumerate()
            .map(|(column, (x, width))| {
                let group = if is_head {
                    self.tree.group(Some(row), Tag::TH(TableHeaderScope::Column))
                } else {
                    self.tree.group(Some(row), Tag::TD)
                };
                let setting = setting(x + SIDE, width - 2.0 * SIDE, look);
                let lines = self.lines(cells.get(column).map_or(&[], Vec::as_slice), setting);
                (group, setting, lines)
            })
            .collect();
        let tallest = cells.iter().map(|(.., lines)| lines.len()).max().unwrap_or(0).max(1);
        let leading = setting(0.0, 0.0, look).leading();
        let whole = leading * f32::from(u16::try_from(tallest).unwrap_or(u16::MAX)) + 6.0;
        // A row that is short stays in one piece, and the head stays with the first row.
        let together = if is_head { whole + leading * 2.0 + 6.0 } else { whole };
        self.need(if tallest <= 12 { together } else { leading * 2.0 });
        self.y += 3.0;
        for index in 0..tallest {
            self.need(leading);
            let y = self.y + SIZE * 1.05;
            for (group, setting, lines) in &cells {
                if let Some(line) = lines.get(index) {
                    self.line_at(*group, line, *setting, y);
                }
            }
            self.y += leading;
        }
        self.y += 3.0;
        self.rule(if is_head { 0.8 } else { 0.3 });
    }
}

fn setting(x: f32, width: f32, look: Look) -> Setting {
    Setting { x, width, size: SIZE, look, align: Align::Left }
}
