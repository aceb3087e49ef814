//! Photos and documents of a release on the desk: what they are, what must stand beside them, and a place to drop more.

use askama::Template;
use domain::media::{LARGEST, PhotoWords};
use domain::{FieldErrors, Refusal};
use locale::{Language, desk, format, texts};

use super::{Correction, Entry, Field, FieldKind, Form, Layout, Shape};
use crate::{address, asset};

/// A photo with its form.
#[derive(Debug)]
pub struct DeskPhoto<'a> {
    /// Its name in addresses, set before its fields too.
    pub name: &'a str,
    /// Where it is, small.
    pub address: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// `JPG`.
    pub kind: String,
    /// The original's size.
    pub bytes: u64,
    /// Typed: why it is taken down.
    pub reason: &'a str,
    /// What was typed, or what is stored.
    pub words: &'a PhotoWords,
    /// What is wrong with what was typed.
    pub errors: &'a FieldErrors,
}

/// A document with its form.
#[derive(Debug)]
pub struct DeskDocument<'a> {
    /// Its name in addresses, set before its field too.
    pub name: &'a str,
    /// `PDF`.
    pub kind: String,
    /// Its size.
    pub bytes: u64,
    /// What was typed, or what is stored.
    pub title: &'a str,
    /// What is wrong with what was typed.
    pub errors: &'a FieldErrors,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "media.html")]
pub struct MediaPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The release.
    pub id: &'a str,
    /// Its headline.
    pub headline: &'a str,
    /// Whether the reader may change something now.
    pub may_change: bool,
    /// Whether the reader may take photos down that everybody sees.
    pub may_take_down: bool,
    /// Photos that were taken down, oldest first.
    pub taken_down: Vec<Correction<'a>>,
    /// Names of files that were not taken, each with why.
    pub refused: Vec<(String, String)>,
    /// Why the release cannot go on.
    pub refusal: Option<Refusal>,
    /// Its photos, in their order.
    pub photos: Vec<DeskPhoto<'a>>,
    /// Its documents.
    pub documents: Vec<DeskDocument<'a>>,
    /// The scan of its signed letter.
    pub signed: Option<DeskDocument<'a>>,
    /// Whether the reader may attach one now.
    pub may_sign: bool,
}

impl DeskPhoto<'_> {
    fn form(&self, language: Language) -> Form<'_> {
        let alternative = Field::new("alternative", texts::media_field_alternative(language), &self.words.alternative);
        let caption = Field::new("caption", texts::media_field_caption(language), &self.words.caption);
        let credit = Field::new("credit", texts::media_field_credit(language), &self.words.credit);
        let rights = Field::new("rights", texts::media_field_rights(language), &self.words.rights);
        let fields = [
            alternative.hint(texts::media_field_alternative_hint(language)).kind(FieldKind::Lines(2)),
            credit.hint(texts::media_field_credit_hint(language)),
            caption.hint(texts::media_field_caption_hint(language)).kind(FieldKind::Lines(2)).optional(),
            rights.hint(texts::media_field_rights_hint(language)).optional(),
        ];
        Form::new(language, self.errors, fields.map(|field| field.within(self.name)))
    }

    /// Why it is taken down.
    fn removal(&self, language: Language) -> Form<'_> {
        let reason = Field::new("reason", texts::photo_take_down_reason(language), self.reason);
        let reason = reason.hint(texts::photo_take_down_reason_hint(language)).kind(FieldKind::Lines(3));
        Form::new(language, self.errors, [reason.within(self.name)])
    }

    /// Whether it may be published as it is, in shape and word.
    fn standing(&self, language: Language) -> (Shape, &'static str) {
        match (self.words.alternative.is_empty(), self.words.credit.is_empty()) {
            (false, false) => (Shape::Met, texts::media_whole(language)),
            (true, true) => (Shape::Look, texts::media_lacks_both(language)),
            (true, false) => (Shape::Look, texts::media_lacks_alternative(language)),
            (false, true) => (Shape::Look, texts::media_lacks_credit(language)),
        }
    }
}

impl DeskDocument<'_> {
    fn form(&self, language: Language) -> Form<'_> {
        let title = Field::new("title", texts::media_field_title(language), self.title);
        Form::new(language, self.errors, [title.within(self.name)])
    }
}
