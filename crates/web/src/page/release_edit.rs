//! Writing a release: the text, and beside it how it will look. A refused form keeps what was typed.

use askama::Template;
use domain::FieldErrors;
use domain::release::State;
use locale::{desk, texts};

use super::{Entry, Field, FieldKind, Form, Layout, Moment, Shape};
use crate::address::{self, Act};
use crate::asset;

/// When and by whom the text was saved last.
#[derive(Debug, Clone, Copy)]
pub struct Saved<'a> {
    /// When.
    pub at: Moment,
    /// By whom; empty for the reader.
    pub person: &'a str,
}

/// What was typed as it will stand on its page: empty where nothing was.
#[derive(Debug, Template)]
#[template(path = "piece/look.html")]
pub struct Look<'a> {
    /// The headline.
    pub headline: &'a str,
    /// The sentence under it.
    pub standfirst: &'a str,
    /// The text as HTML, rendered and cleaned.
    pub body: &'a str,
}

/// The editor.
#[derive(Debug, Template)]
#[template(path = "release_edit.html")]
pub struct ReleaseEditPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The release.
    pub id: &'a str,
    /// The version this text began from, sent back as `version`.
    pub version: &'a str,
    /// The kept correction that this is, sent back as `kept`; `0` for none.
    pub kept: &'a str,
    /// Its state: a draft, or a published one that is being corrected.
    pub state: State,
    /// Typed.
    pub headline: &'a str,
    /// Typed.
    pub standfirst: &'a str,
    /// Typed.
    pub place: &'a str,
    /// Typed, with commas between.
    pub subjects: &'a str,
    /// What the office used before and does not stand there yet.
    pub used: &'a [String],
    /// Typed, Markdown.
    pub body: &'a str,
    /// Typed, when a published release is corrected.
    pub reason: &'a str,
    /// How many have the release by mail and can be told of a correction.
    pub told: usize,
    /// Whether they are.
    pub tell: bool,
    /// What is wrong with the fields.
    pub errors: &'a FieldErrors,
    /// The text as it will look: HTML, rendered and cleaned.
    pub preview: &'a str,
    /// Why the Word document that should fill the form was not taken.
    pub file_refused: Option<&'a str>,
    /// The form was filled from a Word document and is not saved.
    pub taken: bool,
    /// The last save.
    pub saved: Option<Saved<'a>>,
    /// Somebody else changed the text meanwhile: who, and their text. What was typed stays in the form.
    pub meanwhile: Option<(&'a str, &'a str)>,
}

impl ReleaseEditPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let headline = Field::new("headline", texts::field_headline(language), self.headline);
        let standfirst = Field::new("standfirst", texts::field_standfirst(language), self.standfirst);
        let place = Field::new("place", texts::field_place(language), self.place);
        let subjects = Field::new("subjects", texts::field_subjects(language), self.subjects);
        let body = Field::new("body", texts::field_body(language), self.body);
        let mut fields = vec![
            headline.hint(texts::field_headline_hint(language)).kind(FieldKind::Lines(2)),
            standfirst.hint(texts::field_standfirst_hint(language)).kind(FieldKind::Lines(2)).optional(),
            place.hint(texts::field_place_hint(language)),
            subjects.hint(texts::field_subjects_hint(language)).optional(),
            body.hint(texts::field_body_hint(language)).kind(FieldKind::Lines(18)),
        ];
        if self.is_correction() {
            let reason = Field::new("reason", texts::field_correction_reason(language), self.reason);
            fields.insert(0, reason.hint(texts::field_correction_reason_hint(language)).kind(FieldKind::Lines(3)));
        }
        Form::new(language, self.errors, fields)
    }

    fn is_correction(&self) -> bool {
        self.state == State::Published
    }

    /// Whether it is a correction that is kept.
    fn is_begun(&self) -> bool {
        self.is_correction() && self.kept != "0"
    }

    /// Where it is kept while it is typed.
    fn keeping(&self) -> String {
        let act = if self.is_correction() { Act::CorrectionDraft } else { Act::Text };
        address::desk_act(self.layout.language, self.id, act)
    }

    fn shape(&self) -> Shape {
        Shape::of_release(self.state, false)
    }

    /// Where the form is sent: a published text changes only by a correction.
    fn target(&self) -> String {
        let act = if self.is_correction() { Act::Correction } else { Act::Text };
        address::desk_act(self.layout.language, self.id, act)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_has_its_headline_and_is_empty_where_nothing_was_typed() {
        let look = |headline: &str, body: &str| Look { headline, standfirst: "", body }.to_string();
        assert_eq!(look("", ""), "");
        assert_eq!(
            look("Air <b>pasang", "<p>Sungai naik.</p>"),
            "<p class=\"headline\">Air &#60;b&#62;pasang</p><p>Sungai naik.</p>"
        );
    }
}
