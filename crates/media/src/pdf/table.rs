//! A table: columns as wide as their words ask for, hairlines between rows. A row goes on over the end of a sheet; where a sheet ends
//! between rows, the head stands again on the next.

use krilla::tagging::{TableHeaderScope, Tag, TagKind};

use super::face::Look;
use super::flow::{Align, Flow, Ink, Setting};
use super::line::Line;
use super::tree::{Group, in_language};
use crate::block::Run;

const SIDE: f32 = 4.0;
/// The size of letters, and in tables of more columns than [`FEW`].
const SIZES: (f32, f32) = (9.5, 8.0);
const FEW: usize = 6;
/// A row of more lines may go on over the end of a sheet.
const SHORT: usize = 12;

/// A cell: its place in the tree (none where it says again what was said), how it is set, its lines.
pub(super) type Cell = (Option<Group>, Setting, Vec<Line>);

/// Where each column begins and how wide it is, and the size of letters.
struct Grid {
    columns: Vec<(f32, f32)>,
    size: f32,
}

impl Flow<'_> {
    /// A table of a text; the first row is its head.
    pub(super) fn table(&mut self, rows: &[Vec<Vec<Run>>]) {
        let (head, rows) = rows.split_first().map_or((Vec::new(), rows), |(head, rows)| (head.clone(), rows));
        self.ruled(&head, rows, |tag| tag);
    }

    /// A table whose head is a label.
    pub(super) fn rows(&mut self, head: &[&str], rows: &[Vec<Vec<Run>>]) {
        let head: Vec<Vec<Run>> = head.iter().map(|label| vec![Run::plain(*label)]).collect();
        let labels = self.labels.clone();
        self.ruled(&head, rows, |tag| in_language(tag, &labels));
    }

    fn ruled(&mut self, head: &[Vec<Run>], rows: &[Vec<Vec<Run>>], said: impl Fn(TagKind) -> TagKind) {
        let grid = self.grid(head, rows);
        let table = self.tree.group(None, Tag::Table);
        let (above, body) = (self.tree.group(Some(table), Tag::THead), self.tree.group(Some(table), Tag::TBody));
        let row = self.tree.group(Some(above), Tag::TR);
        let tags = grid.columns.iter().map(|_| said(Tag::TH(TableHeaderScope::Column).into()));
        let groups: Vec<Option<Group>> = tags.map(|tag| Some(self.tree.group(Some(row), tag))).collect();
        let cells = self.cells(&grid, Look::Strong, head, &groups);
        let (leading, tallest) = measure(&cells);
        // The head stays with the first row.
        self.need(height(leading, tallest) + leading * 2.0 + 6.0);
        self.rule(0.8);
        self.row(&cells, 3.0);
        self.rule(0.8);
        let again: Vec<Cell> = cells.into_iter().map(|(_, setting, lines)| (None, setting, lines)).collect();
        for row in rows {
            let part = self.tree.group(Some(body), Tag::TR);
            let groups: Vec<Option<Group>> =
                grid.columns.iter().map(|_| Some(self.tree.group(Some(part), Tag::TD))).collect();
            let cells = self.cells(&grid, Look::Plain, row, &groups);
            let (leading, tallest) = measure(&cells);
            if self.need(if tallest <= SHORT { height(leading, tallest) } else { leading * 2.0 }) {
                self.rule(0.8);
                self.row(&again, 3.0);
                self.rule(0.8);
            }
            self.row(&cells, 3.0);
            self.rule(0.3);
        }
        self.skip(8.0);
    }

    fn rule(&mut self, thick: f32) {
        let (x, y, width) = (self.frame.left, self.y, self.frame.width);
        self.draw(Ink::Rule { x, y, width, thick }, None);
    }

    fn grid(&self, head: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) -> Grid {
        let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
        let count = all().map(<[_]>::len).max().unwrap_or(1).max(1);
        let size = if count > FEW { SIZES.1 } else { SIZES.0 };
        let setting = Setting { size, look: Look::Strong, align: Align::Left, ..self.text() };
        let asked = |column: usize| {
            let wide = |cell: &Vec<Run>| self.lines(cell, setting).iter().map(|line| line.width).fold(0.0, f32::max);
            all().filter_map(|row| row.get(column)).map(wide).fold(0.0, f32::max) + 2.0 * SIDE + 1.0
        };
        let asked: Vec<f32> = (0..count).map(asked).collect();
        let mut x = self.frame.left;
        let column = |width: f32| {
            x += width;
            (x - width, width)
        };
        Grid { columns: shared(&asked, self.frame.width).into_iter().map(column).collect(), size }
    }

    fn cells(&self, grid: &Grid, look: Look, row: &[Vec<Run>], groups: &[Option<Group>]) -> Vec<Cell> {
        let cell = |(column, ((x, width), group)): (usize, (&(f32, f32), &Option<Group>))| {
            let (x, width) = (x + SIDE, width - 2.0 * SIDE);
            let setting = Setting { x, width, size: grid.size, look, align: Align::Left };
            (*group, setting, self.lines(row.get(column).map_or(&[], Vec::as_slice), setting))
        };
        grid.columns.iter().zip(groups).enumerate().map(cell).collect()
    }

    /// Draws the lines of cells beside each other, with some room above and below.
    pub(super) fn row(&mut self, cells: &[Cell], room: f32) {
        let (leading, tallest) = measure(cells);
        self.y += room;
        for index in 0..tallest {
            self.need(leading);
            for (group, setting, lines) in cells {
                if let Some(line) = lines.get(index) {
                    let y = self.y + setting.size * 1.05;
                    self.line_at(*group, line, *setting, y);
                }
            }
            self.y += leading;
        }
        self.y += room;
    }
}

/// From one line to the next, and how many lines the longest cell has.
pub(super) fn measure(cells: &[Cell]) -> (f32, usize) {
    let leading = cells.iter().map(|(_, setting, _)| setting.leading()).fold(0.0, f32::max);
    (leading, cells.iter().map(|(.., lines)| lines.len()).max().unwrap_or(0).max(1))
}

fn height(leading: f32, lines: usize) -> f32 {
    leading * f32::from(u16::try_from(lines).unwrap_or(u16::MAX)) + 6.0
}

/// The width in shares: who asks for less than the same share for all gets what is asked for, the others share the rest. Where
/// all get what they ask for, what is left over goes to each by its width.
fn shared(asked: &[f32], whole: f32) -> Vec<f32> {
    let count = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    let total: f32 = asked.iter().sum();
    if total <= whole {
        return asked.iter().map(|asked| asked * whole / total.max(1.0)).collect();
    }
    let mut fair = whole / count(asked.len());
    loop {
        let small: Vec<f32> = asked.iter().copied().filter(|asked| *asked <= fair).collect();
        let rest = (whole - small.iter().sum::<f32>()) / count(asked.len() - small.len()).max(1.0);
        // It grows with each column that asks for less, and there are only so many.
        if rest <= fair + 0.01 {
            return asked.iter().map(|asked| asked.min(fair)).collect();
        }
        fair = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: f32 = 453.28;

    #[test]
    fn narrow_columns_are_not_broken_for_a_wide_one() {
        let widths = shared(&[80.0, 60.0, 900.0, 70.0], WIDTH);
        assert_eq!((widths[0], widths[1], widths[3]), (80.0, 60.0, 70.0));
        assert!((widths.iter().sum::<f32>() - WIDTH).abs() < 0.1, "{widths:?}");
        let widths = shared(&[400.0, 400.0], WIDTH);
        assert!((widths[0] - WIDTH / 2.0).abs() < 0.1 && (widths[0] - widths[1]).abs() < 0.1);
        assert!((shared(&[10.0, 30.0], WIDTH)[1] - WIDTH * 0.75).abs() < 0.1);
        assert!(shared(&[90.0; 90], WIDTH).iter().all(|width| *width > 1.0));
    }
}
