//! A release for the people of its office: where it stands, what can be done next and what follows from it, all versions.

use askama::Template;
use domain::release::{State, Step};
use domain::{FieldErrors, Refusal};
use locale::{desk, format, texts};

use super::{
    Approvals, Attachment, Entry, Event, Field, FieldKind, Form, Layout, Mailing, Mark, Moment, Photo, Piece, Shape,
    Share, Statements, StepState, Steps, Zone,
};
use crate::address::{self, Act};
use crate::asset;

/// A step that the reader may take, or why not.
#[derive(Debug, Clone, Copy)]
pub struct Offered {
    /// The step.
    pub step: Step,
    /// Why the reader may not, though the state would allow it.
    pub refusal: Option<Refusal>,
}

/// A version of the text.
#[derive(Debug)]
pub struct Version<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// When it was saved.
    pub at: Moment,
    /// By whom.
    pub person: &'a str,
    /// Why, where a reason was given.
    pub reason: &'a str,
    /// What changed since the version before, paragraph by paragraph; empty for the first.
    pub changes: Vec<Vec<Piece<'a>>>,
}

/// The release inside its office.
#[derive(Debug, Template)]
#[template(path = "release_view.html")]
pub struct ReleaseViewPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Its id.
    pub id: &'a str,
    /// The revision of the text shown, sent back as `version`.
    pub version: &'a str,
    /// Its slug, once it has been published.
    pub slug: Option<&'a str>,
    /// Its number, once it has been published.
    pub number: Option<&'a str>,
    /// Which number it gets if none is given.
    pub number_hint: String,
    /// How it is shared, while everybody reads it.
    pub share: Option<Share>,
    /// Its state.
    pub state: State,
    /// From when it is public, if that lies ahead.
    pub waits_until: Option<Moment>,
    /// The office's zone.
    pub zone: Zone,
    /// The headline.
    pub headline: &'a str,
    /// The standfirst; may be empty.
    pub standfirst: &'a str,
    /// The dateline's place.
    pub place: &'a str,
    /// What it is about, with commas between; may be empty.
    pub subjects: String,
    /// The text as HTML, rendered and cleaned.
    pub body: &'a str,
    /// Its photos, with what will stand beside them.
    pub photos: Vec<Photo<'a>>,
    /// Its quotations and facts, and what is worth a look.
    pub statements: Statements,
    /// Its documents.
    pub documents: Vec<Attachment<'a>>,
    /// Whether the reader may attach a signed letter, and there is none.
    pub may_sign: bool,
    /// Who approves it; none where nobody was asked before it was published.
    pub approvals: Option<Approvals<'a>>,
    /// Its mail to outlets; none before it is submitted.
    pub mailing: Option<Mailing<'a>>,
    /// Whether the box to tell who has it was left ticked.
    pub tell: bool,
    /// That a correction was begun, by whom and when; none where there is none.
    pub begun: Option<String>,
    /// The steps that the state allows, the likeliest first.
    pub offered: Vec<Offered>,
    /// The step whose form was refused; it is open.
    pub tried: Option<Step>,
    /// Typed as a reason in the refused form.
    pub reason: &'a str,
    /// Typed as the number.
    pub given_number: &'a str,
    /// Typed as the moment of publication, `2025-05-11T14:00`.
    pub public_from: &'a str,
    /// What is wrong with the refused form.
    pub errors: &'a FieldErrors,
    /// What happened, newest first.
    pub events: Vec<Event<'a>>,
    /// The versions, newest first.
    pub versions: Vec<Version<'a>>,
}

impl ReleaseViewPage<'_> {
    fn steps(&self) -> Steps {
        Steps { state: self.state }
    }

    fn shape(&self) -> Shape {
        Shape::of_release(self.state, self.waits_until.is_some())
    }

    /// The state in a sentence: what is to be done next, and by whom.
    fn next(&self) -> String {
        let language = self.layout.language;
        match (self.state, self.waits_until) {
            (State::Draft, _) => match self.statements.to_look_at(language) {
                what if what.is_empty() => texts::next_draft(language).to_owned(),
                what => texts::next_draft_look(language, &what),
            },
            (State::Submitted, _) => texts::next_submitted(language).to_owned(),
            (State::Published, Some(at)) => texts::next_embargo(language, &at.full(language)),
            (State::Published, None) => match self.versions.first() {
                Some(newest) if !newest.reason.is_empty() => texts::next_corrected(language, &newest.at.full(language)),
                _ => texts::next_published(language).to_owned(),
            },
            (State::Withdrawn, _) => texts::next_withdrawn(language).to_owned(),
        }
    }

    /// Whether there is a step that the reader may take.
    fn may_act(&self) -> bool {
        self.offered.iter().any(|offered| offered.refusal.is_none())
    }

    /// The fields of a step's form.
    fn form(&self, step: Step) -> Form<'_> {
        let language = self.layout.language;
        let tried = self.tried == Some(step);
        let reason = Field::new("reason", texts::field_reason(language), if tried { self.reason } else { "" });
        let reason = reason.kind(FieldKind::Lines(3)).within(prefix(step));
        let fields = match step {
            Step::Return => vec![reason.hint(texts::field_return_reason_hint(language))],
            Step::Withdraw => vec![reason.hint(texts::field_withdrawal_reason_hint(language))],
            Step::Publish => {
                let from = Field::new("public_from", texts::field_public_from(language), self.public_from);
                let hint = match self.zone {
                    Zone::Wib => texts::field_public_from_wib(language),
                    Zone::Wita => texts::field_public_from_wita(language),
                    Zone::Wit => texts::field_public_from_wit(language),
                };
                let from = from.hint(hint).kind(FieldKind::Moment).within(prefix(step)).optional();
                let number = Field::new("number", texts::field_number(language), self.given_number);
                vec![from, number.hint(&self.number_hint).within(prefix(step)).optional()]
            }
            Step::Edit | Step::Submit | Step::Correct => Vec::new(),
        };
        let none = FieldErrors::default();
        Form::new(language, if tried { self.errors } else { &none }, fields)
    }

    fn act(&self, step: Step) -> String {
        let act = match step {
            Step::Edit | Step::Correct => Act::Text,
            Step::Submit => Act::Submission,
            Step::Return => Act::Return,
            Step::Publish => Act::Publication,
            Step::Withdraw => Act::Withdrawal,
        };
        address::desk_act(self.layout.language, self.id, act)
    }

    /// Whether the step is taken on a page of its own instead of in a form here.
    fn is_link(step: Step) -> bool {
        matches!(step, Step::Edit | Step::Correct)
    }
}

/// Set before a step's fields, so that no two on the page have the same id.
fn prefix(step: Step) -> &'static str {
    match step {
        Step::Edit => "edit-",
        Step::Submit => "submit-",
        Step::Return => "return-",
        Step::Publish => "publish-",
        Step::Correct => "correct-",
        Step::Withdraw => "withdraw-",
    }
}
