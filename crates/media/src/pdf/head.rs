//! The letterhead with the line below it, and what opens the paper: what it is, its number, its title.

use krilla::image::Image;
use krilla::tagging::Tag;

use super::face::Look;
use super::flow::{Align, Flow, Ink, Setting};
use crate::block::Run;
use crate::paper::{Head, Tongue};

/// The room of a logo.
const LOGO: f32 = 66.0;

impl Flow<'_> {
    /// The letterhead.
    pub(super) fn head(&mut self, head: &Head<'_>) {
        let (top, left, width) = (self.y, self.frame.left, self.frame.width);
        let logo = head.logo.and_then(|(bytes, alternative)| Some((picture(bytes)?, alternative)));
        let indent = if logo.is_some() { LOGO + 8.0 } else { 0.0 };
        if let Some((image, alternative)) = logo {
            let (wide, height) = fitted(&image, (LOGO, LOGO));
            let group = self.tree.group(None, Tag::Figure(Some(alternative.to_owned())));
            let slot = self.tree.slot(group);
            let x = left + (LOGO - wide) / 2.0;
            self.draw(Ink::Picture { image, x, y: top, width: wide, height }, Some(slot));
        }
        let middle = |size, look| Setting { x: left + indent, width: width - indent, size, look, align: Align::Middle };
        self.each(&head.authority.to_uppercase(), middle(12.5, Look::Plain));
        self.each(&head.name.to_uppercase(), middle(15.0, Look::Strong));
        for line in head.lines {
            self.each(line, middle(9.0, Look::Plain));
        }
        if indent > 0.0 {
            self.y = self.y.max(top + LOGO);
        }
        self.y += 5.0;
        self.draw(Ink::Rule { x: left, y: self.y, width, thick: 2.2 }, None);
        self.draw(Ink::Rule { x: left, y: self.y + 3.2, width, thick: 0.6 }, None);
        self.y += 20.0;
    }

    /// A paragraph for each line.
    fn each(&mut self, rows: &str, setting: Setting) {
        for row in rows.lines().filter(|row| !row.is_empty()) {
            let group = self.tree.group(None, Tag::P);
            self.paragraph(group, &[Run::plain(row)], setting);
        }
    }

    /// What stands above the title: that it is a draft, what it is, its number.
    pub(super) fn opening(&mut self, [mark, kind, number]: [&str; 3]) {
        for (words, size, look) in [(mark, 11.0, Look::Strong), (kind, 14.0, Look::Strong), (number, 11.0, Look::Plain)]
        {
            if !words.is_empty() {
                let group = self.said_in(Tongue::Label, Tag::P);
                self.paragraph(group, &[Run::plain(words)], self.middle(size, look));
            }
        }
        self.y += 12.0;
    }

    /// The title, and the line below it.
    pub(super) fn title(&mut self, tongue: Tongue, title: &str, under: &str) {
        self.heading((1, tongue, ""), &[Run::plain(title)], self.middle(15.0, Look::Strong));
        if !under.is_empty() {
            self.y += 2.0;
            let group = self.said_in(tongue, Tag::P);
            self.paragraph(group, &[Run::plain(under)], self.middle(11.0, Look::Emphatic));
        }
        self.y += 10.0;
    }

    fn middle(&self, size: f32, look: Look) -> Setting {
        Setting { size, look, align: Align::Middle, ..self.text() }
    }
}

/// A JPEG as it is.
pub(super) fn picture(bytes: &[u8]) -> Option<Image> {
    Image::from_jpeg(bytes.to_vec().into(), false).ok()
}

/// The size of a picture that fills a room as far as its form allows.
pub(super) fn fitted(image: &Image, (most_width, most_height): (f32, f32)) -> (f32, f32) {
    let pixels = |count: u32| f32::from(u16::try_from(count).unwrap_or(u16::MAX)).max(1.0);
    let (width, height) = image.size();
    let form = pixels(width) / pixels(height);
    if form > most_width / most_height { (most_width, most_width / form) } else { (most_height * form, most_height) }
}
