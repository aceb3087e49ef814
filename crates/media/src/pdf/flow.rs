//! Where everything stands: sheets that fill from above, with what is drawn on each. Lengths are points, from the upper left.

use std::collections::BTreeSet;
use std::num::NonZeroU16;

use krilla::image::Image;
use krilla::tagging::{Tag, TagKind};
use krilla::text::KrillaGlyph;

use super::face::{Faces, Look};
use super::line::{Line, Measure, Piece, lines};
use super::outline::Headed;
use super::tree::{Group, Slot, Tree, in_language};
use crate::block::{Run, words};
use crate::paper::{Paper, Part, Tongue};

/// A4.
const SHEET: (f32, f32) = (595.28, 841.89);
const TOP: f32 = 54.0;
/// What stays free below.
const BELOW: f32 = 68.0;
/// What stays free on both sides; less on a sheet that lies on its long side.
const SIDES: (f32, f32) = (71.0, 48.0);

/// A sheet, and where lines begin and how wide they are on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) sheet: (f32, f32),
    pub(super) left: f32,
    pub(super) width: f32,
}

impl Frame {
    fn of(wide: bool) -> Self {
        let (sheet, left) = if wide { ((SHEET.1, SHEET.0), SIDES.1) } else { (SHEET, SIDES.0) };
        Self { sheet, left, width: sheet.0 - 2.0 * left }
    }

    /// Where the last line of a sheet may end.
    fn bottom(self) -> f32 {
        self.sheet.1 - BELOW
    }

    /// How high a sheet is filled.
    pub(super) fn height(self) -> f32 {
        self.bottom() - TOP
    }

    /// As the text is set.
    pub(super) fn text(self) -> Setting {
        Setting { x: self.left, width: self.width, size: 11.0, look: Look::Plain, align: Align::Both }
    }
}

/// Something drawn.
pub(super) enum Ink {
    /// Words from `x` on, on the line `y`.
    Words {
        x: f32,
        y: f32,
        size: f32,
        look: Look,
        text: String,
        glyphs: Vec<KrillaGlyph>,
        link: Option<(String, Slot)>,
    },
    /// A line across.
    Rule { x: f32, y: f32, width: f32, thick: f32 },
    /// A picture.
    Picture { image: Image, x: f32, y: f32, width: f32, height: f32 },
    /// The dark squares of a code, by column and row.
    Code { x: f32, y: f32, side: f32, dark: Vec<(u16, u16)> },
}

/// Something drawn, with its place in reading order; what has none is ornament.
pub(super) struct Mark {
    pub(super) ink: Ink,
    pub(super) slot: Option<Slot>,
}

/// How lines stand between their edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Middle,
    /// Both edges, where a line is nearly full.
    Both,
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) size: f32,
    pub(super) look: Look,
    pub(super) align: Align,
}

impl Setting {
    /// From one line to the next.
    pub(super) fn leading(self) -> f32 {
        self.size * 1.36
    }

    fn measure(self) -> Measure {
        Measure { size: self.size, width: self.width, look: self.look }
    }
}

/// The sheets as they fill.
pub(super) struct Flow<'f> {
    pub(super) faces: &'f Faces,
    pub(super) tree: Tree,
    pub(super) sheets: Vec<Vec<Mark>>,
    pub(super) frame: Frame,
    /// How far the last sheet is filled.
    pub(super) y: f32,
    /// The labels' language.
    pub(super) labels: String,
    /// The headings in their order.
    pub(super) headings: Vec<Headed>,
    /// The names of headings to come, to which links of the paper lead.
    names: BTreeSet<String>,
}

impl<'f> Flow<'f> {
    pub(super) fn new(faces: &'f Faces, paper: &Paper<'_>) -> Self {
        let (tree, labels, frame) = (Tree::default(), paper.labels.to_owned(), Frame::of(paper.wide));
        let name = |part: &Part<'_>| match part {
            Part::Heading(.., name) if !name.is_empty() => Some(name.clone()),
            _ => None,
        };
        let names = paper.parts.iter().filter_map(name).collect();
        Self { faces, tree, sheets: vec![Vec::new()], frame, y: TOP, labels, headings: Vec::new(), names }
    }

    /// As the text is set.
    pub(super) fn text(&self) -> Setting {
        self.frame.text()
    }

    /// Goes on to a new sheet where what comes next does not fit on this one; whether it did.
    pub(super) fn need(&mut self, height: f32) -> bool {
        let goes_on = self.y + height > self.frame.bottom() && self.y > TOP;
        if goes_on {
            self.sheets.push(Vec::new());
            self.y = TOP;
        }
        goes_on
    }

    /// How much of the last sheet is left.
    pub(super) fn left_over(&self) -> f32 {
        self.frame.bottom() - self.y
    }

    /// A group of the document for what is said in one of the two languages.
    pub(super) fn said_in(&mut self, tongue: Tongue, tag: impl Into<TagKind>) -> Group {
        let tag = match tongue {
            Tongue::Text => tag.into(),
            Tongue::Label => in_language(tag, &self.labels),
        };
        self.tree.group(None, tag)
    }

    /// Leaves room; none at the top of a sheet.
    pub(super) fn skip(&mut self, height: f32) {
        if self.y > TOP {
            self.y += height;
        }
    }

    /// Draws something on the last sheet.
    pub(super) fn draw(&mut self, ink: Ink, slot: Option<Slot>) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.push(Mark { ink, slot });
        }
    }

    pub(super) fn lines(&self, runs: &[Run], setting: Setting) -> Vec<Line> {
        lines(self.faces, runs, setting.measure())
    }

    /// Sets a paragraph; no line of it stands alone on a sheet.
    pub(super) fn paragraph(&mut self, group: Group, runs: &[Run], setting: Setting) {
        let lines = self.lines(runs, setting);
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let together = match index {
                0 if count <= 3 => count,
                0 => 2,
                _ if index + 2 == count => 2,
                _ => 1,
            };
            let together = f32::from(u8::try_from(together).unwrap_or(1));
            self.need(setting.leading() * together);
            self.line(group, line, setting);
        }
    }

    /// Sets a heading, which readers, and links of the paper by its name, can go to. Levels go down by one step at a time.
    pub(super) fn heading(&mut self, (level, tongue, name): (u16, Tongue, &str), runs: &[Run], setting: Setting) {
        let said = words(runs);
        // A heading without a title is none.
        let title = if said.trim().is_empty() { "…".to_owned() } else { said };
        let level = level.min(self.level() + 1);
        let group =
            self.said_in(tongue, Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(title.clone())));
        self.need(setting.leading());
        self.headings.push(Headed { level, title, name: name.to_owned(), at: (self.sheets.len() - 1, self.y) });
        self.paragraph(group, runs, setting);
    }

    /// The level of the heading before; none is above the first.
    pub(super) fn level(&self) -> u16 {
        self.headings.last().map_or(0, |heading| heading.level)
    }

    /// Sets a line where the sheet is filled to, and goes on below it.
    pub(super) fn line(&mut self, group: Group, line: &Line, setting: Setting) {
        let y = self.y + setting.size * 1.05;
        self.line_at(Some(group), line, setting, y);
        self.y += setting.leading();
    }

    /// Sets a line at a height; without a group it is ornament, since it says again what was said.
    pub(super) fn line_at(&mut self, group: Option<Group>, line: &Line, setting: Setting, y: f32) {
        let shaped: Vec<(&Piece, Vec<KrillaGlyph>)> =
            line.pieces.iter().map(|piece| (piece, self.faces.shaped(piece.look, &piece.text))).collect();
        let wide = |glyphs: &[KrillaGlyph]| glyphs.iter().map(|glyph| glyph.x_advance * setting.size).sum::<f32>();
        let (width, left) = (shaped.iter().map(|(_, glyphs)| wide(glyphs)).sum::<f32>(), setting.x);
        let gap = |piece: &Piece, glyph: &KrillaGlyph| piece.text.get(glyph.text_range.clone()) == Some(" ");
        let gaps: usize =
            shaped.iter().map(|(piece, glyphs)| glyphs.iter().filter(|glyph| gap(piece, glyph)).count()).sum();
        let room = setting.width - width;
        let (mut x, more) = match setting.align {
            Align::Middle => (left + room / 2.0, 0.0),
            Align::Both if !line.ends && gaps > 0 && room < setting.width * 0.2 => {
                (left, room / f32::from(u16::try_from(gaps).unwrap_or(1)))
            }
            Align::Left | Align::Both => (left, 0.0),
        };
        for (piece, mut glyphs) in shaped {
            for glyph in glyphs.iter_mut().filter(|glyph| gap(piece, glyph)) {
                glyph.x_advance += more / setting.size;
            }
            let width = wide(&glyphs);
            let place = group.map(|group| self.said(group, piece.link.as_deref()));
            let (place, target) = place.map_or((None, None), |(place, target)| (Some(place), target));
            let text = piece.text.clone();
            self.draw(Ink::Words { x, y, size: setting.size, look: piece.look, text, glyphs, link: target }, place);
            x += width;
        }
    }

    /// The place of a piece: in its group, or in a link of its own there, beside which the link's area has a place.
    fn said(&mut self, group: Group, link: Option<&str>) -> (Slot, Option<(String, Slot)>) {
        let Some(address) = link.filter(|address| self.leads(address)) else { return (self.tree.slot(group), None) };
        let within = self.tree.group(Some(group), Tag::Link);
        (self.tree.slot(within), Some((address.to_owned(), self.tree.slot(within))))
    }

    /// A reader is led to sites, mailboxes and headings of this paper only.
    fn leads(&self, address: &str) -> bool {
        let ascii = address.len() < 2_000 && address.bytes().all(|byte| (0x21..0x7f).contains(&byte));
        let away = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
        ascii && away || address.strip_prefix('#').is_some_and(|name| self.names.contains(name))
    }
}
