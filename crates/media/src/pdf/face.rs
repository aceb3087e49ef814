//! The letters of the paper: Caladea (SIL Open Font License), shaped and measured here. What it has no letter for is written with
//! the letters it has.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Face as Shaper, UnicodeBuffer};
use unicode_normalization::UnicodeNormalization as _;

/// A look of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    Strong,
    Emphatic,
    Both,
}

impl Look {
    /// Of words that are strong, emphatic, both or neither.
    pub(super) fn of(strong: bool, emphatic: bool) -> Self {
        match (strong, emphatic) {
            (false, false) => Self::Plain,
            (true, false) => Self::Strong,
            (false, true) => Self::Emphatic,
            (true, true) => Self::Both,
        }
    }
}

const FILES: [&[u8]; 4] = [
    include_bytes!("fonts/Caladea-Regular.ttf"),
    include_bytes!("fonts/Caladea-Bold.ttf"),
    include_bytes!("fonts/Caladea-Italic.ttf"),
    include_bytes!("fonts/Caladea-BoldItalic.ttf"),
];

/// The letters in their four looks.
pub(super) struct Faces([Face; 4]);

struct Face {
    shaper: Shaper<'static>,
    font: Font,
}

impl Face {
    fn open(file: &'static [u8]) -> Option<Self> {
        Some(Self { shaper: Shaper::from_slice(file, 0)?, font: Font::new(file.into(), 0)? })
    }
}

impl Faces {
    pub(super) fn open() -> Option<Self> {
        let [plain, strong, emphatic, both] = FILES.map(Face::open);
        Some(Self([plain?, strong?, emphatic?, both?]))
    }

    fn face(&self, look: Look) -> &Face {
        let [plain, strong, emphatic, both] = &self.0;
        match look {
            Look::Plain => plain,
            Look::Strong => strong,
            Look::Emphatic => emphatic,
            Look::Both => both,
        }
    }

    pub(super) fn font(&self, look: Look) -> Font {
        self.face(look).font.clone()
    }

    /// The text in letters that there are: `₂` becomes `2`, what joins or hides is left out, all else becomes a question mark.
    pub(super) fn known(&self, text: &str) -> String {
        // Some letters of the font stand where each font has its own: what they mean is known to nobody else.
        let has = |c: &char| {
            let own = matches!(c, '\u{e000}'..='\u{f8ff}');
            let drawn = |face: &Face| face.shaper.glyph_index(*c).is_some_and(|glyph| glyph.0 != 0);
            c.is_ascii_graphic() || (!own && self.0.iter().all(drawn))
        };
        let mut known = String::with_capacity(text.len());
        for c in text.nfc() {
            match c {
                '\n' => known.push(c),
                '\u{a0}' | '\u{2007}' | '\u{202f}' => known.push('\u{a0}'),
                c if c.is_whitespace() => known.push(' '),
                // A mark that has no letter of its own with this one falls between the glyphs of the font.
                '\u{ad}' | '\u{300}'..='\u{36f}' => {}
                c if has(&c) => known.push(c),
                '\u{2010}' | '\u{2011}' => known.push('-'),
                '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{fe00}'..='\u{fe0f}' => {}
                c if c.is_control() || c == '\u{feff}' => {}
                c => {
                    let plainer: String =
                        std::iter::once(c).nfkd().filter(|c| has(c) && !matches!(c, '\u{300}'..='\u{36f}')).collect();
                    known += if plainer.is_empty() { "?" } else { &plainer };
                }
            }
        }
        known
    }

    /// The glyphs of a text; widths are parts of the size.
    pub(super) fn shaped(&self, look: Look, text: &str) -> Vec<KrillaGlyph> {
        let face = self.face(look);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(&face.shaper, &[], buffer);
        let em = f32::from(i16::try_from(face.shaper.units_per_em()).unwrap_or(1_000));
        let part = |units: i32| f32::from(i16::try_from(units).unwrap_or_default()) / em;
        let start = |at: usize| shaped.glyph_infos().get(at).and_then(|info| usize::try_from(info.cluster).ok());
        let (mut glyphs, mut end) = (Vec::with_capacity(shaped.len()), text.len());
        // From the end: a glyph's text goes on to where the next ones' begins.
        for (at, (info, position)) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate().rev() {
            let begin = start(at).unwrap_or_default();
            let (advance, x, y) = (part(position.x_advance), part(position.x_offset), part(position.y_offset));
            glyphs.push(KrillaGlyph::new(GlyphId::new(info.glyph_id), advance, x, y, 0.0, begin..end.max(begin), None));
            if at.checked_sub(1).and_then(start) != Some(begin) {
                end = begin;
            }
        }
        glyphs.reverse();
        glyphs
    }

    /// How wide a text is.
    pub(super) fn width(&self, look: Look, size: f32, text: &str) -> f32 {
        self.shaped(look, text).iter().map(|glyph| glyph.x_advance * size).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_letter_is_written_with_others() {
        let faces = Faces::open().unwrap();
        assert_eq!(faces.known("CO₂ naik 3,5 m² – “siap” ≥ 2\u{202f}kg"), "CO2 naik 3,5 m² – “siap” ≥ 2\u{a0}kg");
        assert_eq!(
            faces.known("a\u{200b}b\u{ad}c\u{7}, e\u{301}, q\u{326}, 👍🏽, بسم, \u{f6c3}"),
            "abc, é, q, ??, ???, ?"
        );
        assert!(faces.width(Look::Strong, 10.0, "siap") > faces.width(Look::Plain, 10.0, "siap"));
        assert!((faces.width(Look::Plain, 20.0, "siap") - 2.0 * faces.width(Look::Plain, 10.0, "siap")).abs() < 0.01);
        assert!(faces.shaped(Look::Plain, "").is_empty());
    }
}
