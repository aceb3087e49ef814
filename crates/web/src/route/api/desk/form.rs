//! What programs send to the desk. Unknown fields are refused: a misspelt one must not be taken for one left out.

use ::desk::release::Draft;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::dispatch::MailTo;

/// The text of a release.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    #[schema(min_length = 1, max_length = 200)]
    headline: String,
    /// One sentence under the headline.
    #[serde(default)]
    #[schema(max_length = 400)]
    standfirst: String,
    /// Place of the dateline; needed from the submission on.
    #[serde(default)]
    #[schema(max_length = 80)]
    place: String,
    /// What it is about: up to five, without commas, 2 to 40 characters each from the submission on.
    #[serde(default)]
    #[schema(max_items = 5, example = json!(["Infrastruktur"]))]
    subjects: Vec<String>,
    /// Markdown; at least 40 characters from the submission on.
    #[serde(default)]
    #[schema(max_length = 60_000)]
    body: String,
}

impl Text {
    pub(super) fn draft(self) -> Draft {
        let Self { headline, standfirst, place, subjects, body } = self;
        Draft { headline, standfirst, place, subjects: subjects.join(", "), body }
    }
}

/// A changed text.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    /// The revision that was changed.
    pub(super) revision: i64,
    pub(super) text: Text,
}

/// Which text was looked at.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Looked {
    /// Its revision.
    pub(super) revision: i64,
}

/// Why something is done.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Why {
    #[schema(min_length = 10, max_length = 1000)]
    pub(super) reason: String,
}

/// A publication.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Publish {
    /// The revision that was looked at.
    pub(super) revision: i64,
    /// End of the embargo; without it everybody reads the release at once.
    #[schema(format = DateTime)]
    pub(super) public_from: Option<String>,
    /// Its number as the office's agenda book gives it; without it the next one in the office's pattern.
    #[schema(max_length = 80, example = "045/SP/DISKOMINFO/VIII/2026")]
    pub(super) number: Option<String>,
    /// Who gets it by mail once everybody can read it; nobody unless told.
    #[serde(default)]
    pub(super) mail_to: MailTo,
}

/// A withdrawal.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Withdraw {
    #[schema(min_length = 10, max_length = 1000)]
    pub(super) reason: String,
    /// Those who have the release by mail hear of it; true unless told.
    pub(super) tell: Option<bool>,
}

/// A correction in the open.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Correct {
    /// The revision that was corrected.
    pub(super) revision: i64,
    /// The whole text as it shall stand.
    pub(super) text: Text,
    /// What was wrong, for the reader.
    #[schema(min_length = 10, max_length = 1000)]
    pub(super) reason: String,
    /// Those who have the release by mail hear of it; true unless told.
    pub(super) tell: Option<bool>,
}

/// Which page of the office's releases.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Page {
    /// Of this state alone: `draft`, `submitted`, `published`, `withdrawn`.
    pub(super) state: Option<String>,
    /// A part of the headline.
    #[param(max_length = 100)]
    pub(super) q: Option<String>,
    /// A place in the list, as `next` has it.
    pub(super) before: Option<String>,
}
