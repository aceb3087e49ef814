//! Under the text, kept together: whom journalists ask and the way to the page on the left, the place of the signature on the right.

use krilla::tagging::Tag;
use qrcode::{Color, EcLevel, QrCode};

use super::Foot;
use super::face::Look;
use super::flow::{Align, Flow, Ink, LEFT, Setting, WIDTH};
use super::tree::in_language;
use crate::block::Run;

const HALF: f32 = WIDTH * 0.52;
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
        let rows = |text: &str| text.lines().flat_map(|row| self.lines(&[Run::plain(row)], small(Look::Plain))).count();
        let contact = if foot.contact.is_empty() { 0 } else { rows(foot.contact) + 1 };
        let contact = f32::from(u16::try_from(contact).unwrap_or(u16::MAX)) * small(Look::Plain).leading();
        contact + if foot.link.is_empty() { 0.0 } else { CODE + 12.0 }
    }

    fn right_height(&self, foot: &Foot<'_>) -> f32 {
        if !is_signed(foot) {
            return 0.0;
        }
        let rows =
            |text: &str| text.lines().flat_map(|row| self.lines(&[Run::plain(row)], right(Look::Strong))).count();
        let rows = rows(foot.signed) + rows(foot.signer_office) + rows(foot.signer).max(1);
        f32::from(u16::try_from(rows).unwrap_or(u16::MAX)) * right(Look::Plain).leading() + SIGNATURE
    }

    fn contact(&mut self, foot: &Foot<'_>) {
        if foot.contact.is_empty() {
            return;
        }
        let group = self.tree.group(None, in_language(Tag::P, &self.labels.clone()));
        self.paragraph(group, &[Run::plain(foot.contact_label)], small(Look::Strong));
        for row in foot.contact.lines() {
            let group = self.tree.group(None, Tag::P);
            self.paragraph(group, &[Run::plain(row)], small(Look::Plain));
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
            let figure = Tag::Figure(Some(foot.code_alternative.to_owned()));
            let figure = self.tree.group(None, in_language(figure, &self.labels.clone()));
            let slot = self.tree.slot(figure);
            let place = |at: usize| u16::try_from(at).unwrap_or_default();
            let dark = code.to_colors().into_iter().enumerate().filter(|(_, colour)| *colour == Color::Dark);
            let dark = dark.map(|(at, _)| (place(at % code.width()), place(at / code.width()))).collect();
            let side = CODE / f32::from(place(code.width()));
            let (x, y) = (LEFT, self.y);
            self.draw(Ink::Code { x, y, side, dark }, Some(slot));
            beside = CODE + 10.0;
        }
        let bottom = self.y + CODE;
        self.y += CODE / 2.0 - small(Look::Plain).leading();
        let setting = Setting { x: LEFT + beside, width: HALF - beside, ..small(Look::Plain) };
        let group = self.tree.group(None, in_language(Tag::P, &self.labels.clone()));
        self.paragraph(group, &[Run::plain(foot.link_label)], setting);
        let group = self.tree.group(None, Tag::P);
        // Without its scheme it is short enough to be typed.
        let shown = foot.link.trim_start_matches("https://").trim_start_matches("http://");
        let run = Run { link: Some(foot.link.to_owned()), ..Run::plain(shown) };
        self.paragraph(group, &[run], setting);
        self.y = self.y.max(bottom);
    }

    fn signature(&mut self, foot: &Foot<'_>) {
        if !is_signed(foot) {
            return;
        }
        for row in foot.signed.lines().chain(foot.signer_office.lines()) {
            let group = self.tree.group(None, Tag::P);
            self.paragraph(group, &[Run::plain(row)], right(Look::Plain));
        }
        self.y += SIGNATURE;
        let group = self.tree.group(None, Tag::P);
        let name = if foot.signer.is_empty() { "(……………………………)" } else { foot.signer };
        self.paragraph(group, &[Run::plain(name)], right(Look::Strong));
    }
}

/// Without a signer and an office there is no place for a signature.
fn is_signed(foot: &Foot<'_>) -> bool {
    !foot.signer.is_empty() || !foot.signer_office.is_empty()
}

fn small(look: Look) -> Setting {
    Setting { width: HALF, size: 9.5, look, align: Align::Left, ..Setting::TEXT }
}

fn right(look: Look) -> Setting {
    let (x, width) = (LEFT + HALF + 12.0, WIDTH - HALF - 12.0);
    Setting { x, width, size: 11.0, look, align: Align::Middle }
}
