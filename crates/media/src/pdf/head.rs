//! The letterhead with the line below it, and what opens the letter: heading, number, headline.

use krilla::image::Image;
use krilla::tagging::Tag;

use super::face::Look;
use super::flow::{Align, Flow, Ink, LEFT, Setting, WIDTH};
use super::tree::in_language;
use super::{Head, Paper};
use crate::block::Run;

/// The room of a logo.
const LOGO: f32 = 66.0;

impl Flow<'_> {
    /// The letterhead.
    pub(super) fn head(&mut self, head: &Head<'_>) {
        let top = self.y;
        let logo = head.logo.and_then(|(bytes, alternative)| Some((picture(bytes)?, alternative)));
        let indent = if logo.is_some() { LOGO + 8.0 } else { 0.0 };
        if let Some((image, alternative)) = logo {
            let (width, height) = fitted(&image, (LOGO, LOGO));
            let group = self.tree.group(None, Tag::Figure(Some(alternative.to_owned())));
            let slot = self.tree.slot(group);
            let x = LEFT + (LOGO - width) / 2.0;
            self.draw(Ink::Picture { image, x, y: top, width, height }, Some(slot));
        }
        let middle = |size, look| Setting { x: LEFT + indent, width: WIDTH - indent, size, look, align: Align::Middle };
        self.rows(&head.authority.to_uppercase(), middle(12.5, Look::Plain));
        self.rows(&head.name.to_uppercase(), middle(15.0, Look::Strong));
        for line in head.lines {
            self.rows(line, middle(9.0, Look::Plain));
        }
        if indent > 0.0 {
            self.y = self.y.max(top + LOGO);
        }
        self.y += 5.0;
        self.draw(Ink::Rule { x: LEFT, y: self.y, width: WIDTH, thick: 2.2 }, None);
        self.draw(Ink::Rule { x: LEFT, y: self.y + 3.2, width: WIDTH, thick: 0.6 }, None);
        self.y += 20.0;
    }

    /// A paragraph for each line.
    fn rows(&mut self, rows: &str, setting: Setting) {
        for row in rows.lines().filter(|row| !row.is_empty()) {
            let group = self.tree.group(None, Tag::P);
            self.paragraph(group, &[Run::plain(row)], setting);
        }
    }

    /// Heading, number, headline, standfirst.
    pub(super) fn opening(&mut self, paper: &Paper<'_>) {
        let middle = |size, look| Setting { size, look, align: Align::Middle, ..Setting::TEXT };
        for (words, setting) in [
            (paper.mark, middle(11.0, Look::Strong)),
            (paper.heading, middle(14.0, Look::Strong)),
            (paper.number, middle(11.0, Look::Plain)),
        ] {
            if !words.is_empty() {
                let group = self.tree.group(None, in_language(Tag::P, paper.labels));
                self.paragraph(group, &[Run::plain(words)], setting);
            }
        }
        self.y += 12.0;
        self.heading(1, None, &[Run::plain(paper.headline)], middle(15.0, Look::Strong));
        if !paper.standfirst.is_empty() {
            self.y += 2.0;
            let group = self.tree.group(None, Tag::P);
            self.paragraph(group, &[Run::plain(paper.standfirst)], middle(11.0, Look::Emphatic));
        }
        self.y += 10.0;
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
