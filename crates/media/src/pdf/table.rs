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

    /// Where each column begins and how wide it is.
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
        let mut x = LEFT;
        let column = |width: f32| {
            x += width;
            (x - width, width)
        };
        shared(&asked).into_iter().map(column).collect()
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

/// The width in shares: who asks for less than the same share for all gets what is asked for, the others share the rest. Where
/// all get what they ask for, what is left over goes to each by its width.
fn shared(asked: &[f32]) -> Vec<f32> {
    let count = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    let total: f32 = asked.iter().sum();
    if total <= WIDTH {
        return asked.iter().map(|asked| asked * WIDTH / total.max(1.0)).collect();
    }
    let mut fair = WIDTH / count(asked.len());
    loop {
        let small: Vec<f32> = asked.iter().copied().filter(|asked| *asked <= fair).collect();
        let rest = (WIDTH - small.iter().sum::<f32>()) / count(asked.len() - small.len()).max(1.0);
        // It grows with each column that asks for less, and there are only so many.
        if rest <= fair + 0.01 {
            return asked.iter().map(|asked| asked.min(fair)).collect();
        }
        fair = rest;
    }
}

fn setting(x: f32, width: f32, look: Look) -> Setting {
    Setting { x, width, size: SIZE, look, align: Align::Left }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_columns_are_not_broken_for_a_wide_one() {
        let widths = shared(&[80.0, 60.0, 900.0, 70.0]);
        assert_eq!((widths[0], widths[1], widths[3]), (80.0, 60.0, 70.0));
        assert!((widths.iter().sum::<f32>() - WIDTH).abs() < 0.1, "{widths:?}");
        let widths = shared(&[400.0, 400.0]);
        assert!((widths[0] - WIDTH / 2.0).abs() < 0.1 && (widths[0] - widths[1]).abs() < 0.1);
        assert!((shared(&[10.0, 30.0])[1] - WIDTH * 0.75).abs() < 0.1);
        assert!(shared(&[90.0; 90]).iter().all(|width| *width > 1.0));
    }
}
