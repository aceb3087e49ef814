//! Under the text, kept together: whom journalists ask and the way to the page on the left, the place of the signature on the right.

use krilla::tagging::Tag;
use qrcode::{Color, EcLevel, QrCode};

use super::face::Look;
use super::flow::{Align, Flow, Ink, Setting};
use crate::block::Run;
use crate::paper::{Foot, Tongue};

/// How much of the width the left side has; all of it where nobody signs.
const HALF: f32 = 0.52;
/// The side of the code.
const CODE: f32 = 62.0;
/// The room of a signature and a stamp.
const SIGNATURE: f32 = 58.0;

impl Flow<'_> {
    /// All of it.
    pub(super) fn foot(&mut self, foot: &Foot<'_>) {
        self.skip(10.0);
        let (left, right) = (self.left_height(foot), self.right_height(foot));
        self.need(left.max(right));
        let top = self.y;
        self.contact(foot);
        self.way(foot);
        let below = self.y;
        self.y = top;
        self.signature(foot);
        self.y = self.y.max(below);
        self.skip(14.0);
    }

    fn left_height(&self, foot: &Foot<'_>) -> f32 {
        let setting = self.left(foot, Look::Plain);
        let rows = |text: &str| text.lines().flat_map(|row| self.lines(&[Run::plain(row)], setting)).count();
        let contact = if foot.contact.is_empty() { 0 } else { rows(foot.contact) + 1 };
        let contact = f32::from(u16::try_from(contact).unwrap_or(u16::MAX)) * setting.leading();
        contact + if foot.link.is_empty() { 0.0 } else { CODE + 12.0 }
    }

    fn right_height(&self, foot: &Foot<'_>) -> f32 {
        if !foot.is_signed() {
            return 0.0;
        }
        let setting = self.right(Look::Strong);
        let rows = |text: &str| text.lines().flat_map(|row| self.lines(&[Run::plain(row)], setting)).count();
        let rows = rows(foot.signed) + rows(foot.signer_office) + rows(foot.name()).max(1);
        f32::from(u16::try_from(rows).unwrap_or(u16::MAX)) * setting.leading() + SIGNATURE
    }

    fn contact(&mut self, foot: &Foot<'_>) {
        if foot.contact.is_empty() {
            return;
        }
        let group = self.said_in(Tongue::Label, Tag::P);
        self.paragraph(group, &[Run::plain(foot.contact_label)], self.left(foot, Look::Strong));
        for row in foot.contact.lines() {
            let group = self.tree.group(None, Tag::P);
            self.paragraph(group, &[Run::plain(row)], self.left(foot, Look::Plain));
        }
        self.y += 8.0;
    }

    /// The code and the address that it leads to.
    fn way(&mut self, foot: &Foot<'_>) {
        if foot.link.is_empty() {
            return;
        }
        let mut beside = 0.0;
        if let Ok(code) = QrCode::with_error_correction_level(foot.link, EcLevel::M) {
            let figure = self.said_in(Tongue::Label, Tag::Figure(Some(foot.code_words().to_owned())));
            let slot = self.tree.slot(figure);
            let place = |at: usize| u16::try_from(at).unwrap_or_default();
            let dark = code.to_colors().into_iter().enumerate().filter(|(_, colour)| *colour == Color::Dark);
            let dark = dark.map(|(at, _)| (place(at % code.width()), place(at / code.width()))).collect();
            let side = CODE / f32::from(place(code.width()));
            let (x, y) = (self.frame.left, self.y);
            self.draw(Ink::Code { x, y, side, dark }, Some(slot));
            beside = CODE + 10.0;
        }
        let bottom = self.y + CODE;
        let setting = self.left(foot, Look::Plain);
        let setting = Setting { x: setting.x + beside, width: setting.width - beside, ..setting };
        self.y += CODE / 2.0 - setting.leading();
        let group = self.said_in(Tongue::Label, Tag::P);
        self.paragraph(group, &[Run::plain(foot.link_label)], setting);
        let group = self.tree.group(None, Tag::P);
        self.paragraph(group, &[Run::link(foot.shown_link(), foot.link)], setting);
        self.y = self.y.max(bottom);
    }

    fn signature(&mut self, foot: &Foot<'_>) {
        if !foot.is_signed() {
            return;
        }
        for row in foot.signed.lines().chain(foot.signer_office.lines()) {
            let group = self.tree.group(None, Tag::P);
            self.paragraph(group, &[Run::plain(row)], self.right(Look::Plain));
        }
        self.y += SIGNATURE;
        let group = self.tree.group(None, Tag::P);
        self.paragraph(group, &[Run::plain(foot.name())], self.right(Look::Strong));
    }

    fn left(&self, foot: &Foot<'_>, look: Look) -> Setting {
        let text = self.text();
        let width = if foot.is_signed() { text.width * HALF } else { text.width };
        Setting { width, size: 9.5, look, align: Align::Left, ..text }
    }

    fn right(&self, look: Look) -> Setting {
        let text = self.text();
        let beside = text.width * HALF + 12.0;
        Setting { x: text.x + beside, width: text.width - beside, size: 11.0, look, align: Align::Middle }
    }
}
