//! Photos after a letter, each with its caption, and a picture that takes what is left of a sheet.

use krilla::image::Image;
use krilla::tagging::Tag;

use super::face::Look;
use super::flow::{Align, Flow, Ink, Setting};
use super::head::{fitted, picture};
use super::line::Line;
use crate::block::Run;
use crate::paper::{PaperPhoto, Tongue};

/// Two of them stand on a sheet.
const MOST: f32 = 270.0;
/// A picture that would be lower than that goes on to the next sheet.
const LEAST: f32 = 180.0;

impl Flow<'_> {
    /// All photos; none where one is no JPEG.
    pub(super) fn photos(&mut self, label: &str, photos: &[PaperPhoto<'_>]) -> Option<()> {
        for (index, photo) in photos.iter().enumerate() {
            let image = picture(photo.bytes)?;
            let (width, height) = fitted(&image, (self.frame.width, MOST));
            let (caption, below) = self.caption(photo);
            let setting = Setting { size: 12.5, look: Look::Strong, align: Align::Left, ..self.text() };
            let above = if index == 0 { setting.leading() + 6.0 } else { 0.0 };
            self.need((above + height + below).min(self.frame.height()));
            if index == 0 {
                self.heading((2, Tongue::Label, ""), &[Run::plain(label)], setting);
                self.y += 6.0;
            }
            // A draft's photo may have no words yet, and PDF/UA asks for some.
            let alternative = if photo.alternative.is_empty() { label } else { photo.alternative };
            self.placed(image, alternative, (width, height), &caption);
        }
        Some(())
    }

    /// A picture as large as what is left of the sheet; none where it is no JPEG.
    pub(super) fn picture(&mut self, photo: &PaperPhoto<'_>) -> Option<()> {
        let image = picture(photo.bytes)?;
        let (caption, below) = self.caption(photo);
        self.skip(6.0);
        self.need(LEAST + below);
        let room = (self.left_over() - below).max(LEAST);
        let size = fitted(&image, (self.frame.width, room));
        let alternative = if photo.alternative.is_empty() { photo.caption } else { photo.alternative };
        self.placed(image, alternative, size, &caption);
        Some(())
    }

    fn small(&self) -> Setting {
        Setting { size: 9.5, align: Align::Left, ..self.text() }
    }

    /// The lines of a caption, and how high they are with what stands above them.
    fn caption(&self, photo: &PaperPhoto<'_>) -> (Vec<Line>, f32) {
        let caption = self.lines(&[Run::plain(photo.caption)], self.small());
        let lines = f32::from(u8::try_from(caption.len()).unwrap_or(u8::MAX));
        (caption, self.small().leading() * lines + 5.0)
    }

    fn placed(&mut self, image: Image, alternative: &str, (width, height): (f32, f32), caption: &[Line]) {
        let figure = self.tree.group(None, Tag::Figure(Some(alternative.to_owned())));
        let slot = self.tree.slot(figure);
        let (x, y, setting) = (self.frame.left, self.y, self.small());
        self.draw(Ink::Picture { image, x, y, width, height }, Some(slot));
        self.y += height + 5.0;
        let group = self.tree.group(Some(figure), Tag::Caption);
        for line in caption {
            self.line(group, line, setting);
        }
        self.skip(14.0);
    }
}
