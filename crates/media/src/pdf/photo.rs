//! The photos after the letter, each with its caption.

use krilla::tagging::Tag;

use super::Paper;
use super::face::Look;
use super::flow::{Align, Flow, HEIGHT, Ink, LEFT, Setting, WIDTH};
use super::head::{fitted, picture};
use crate::block::Run;

/// Two of them stand on a sheet.
const MOST: f32 = 270.0;

impl Flow<'_> {
    /// All photos; none where one is no JPEG.
    pub(super) fn photos(&mut self, paper: &Paper<'_>) -> Option<()> {
        for (index, photo) in paper.photos.iter().enumerate() {
            let image = picture(photo.bytes)?;
            let (width, height) = fitted(&image, (WIDTH, MOST));
            let setting = Setting { size: 9.5, align: Align::Left, ..Setting::TEXT };
            let caption = self.lines(&[Run::plain(photo.caption)], setting);
            let below = setting.leading() * f32::from(u8::try_from(caption.len()).unwrap_or(u8::MAX)) + 5.0;
            let label = Setting { size: 12.5, look: Look::Strong, align: Align::Left, ..Setting::TEXT };
            let above = if index == 0 { label.leading() + 6.0 } else { 0.0 };
            self.need((above + height + below).min(HEIGHT));
            if index == 0 {
                self.heading(2, Some(paper.labels), &[Run::plain(paper.photos_label)], label);
                self.y += 6.0;
            }
            // A draft's photo may have no words yet, and PDF/UA asks for some.
            let alternative = if photo.alternative.is_empty() { paper.photos_label } else { photo.alternative };
            let figure = self.tree.group(None, Tag::Figure(Some(alternative.to_owned())));
            let slot = self.tree.slot(figure);
            let (x, y) = (LEFT, self.y);
            self.draw(Ink::Picture { image, x, y, width, height }, Some(slot));
            self.y += height + 5.0;
            let group = self.tree.group(Some(figure), Tag::Caption);
            for line in &caption {
                self.line(group, line, setting);
            }
            self.skip(14.0);
        }
        Some(())
    }
}
