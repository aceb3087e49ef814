//! How a release looks in JSON to its own office: every state, every version, and the steps that the asker may take.

use ::desk::release::Seen;
use domain::release::{State, Step};
use serde::Serialize;
use store::release::Release;
use store::version::{self, Version};
use utoipa::ToSchema;

use super::super::shape::{Letter, Moment, Withdrawal};
use super::approval::Approval;

/// Where a release stands.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Standing {
    Draft,
    Submitted,
    Published,
    Withdrawn,
}

/// What can be done with a release.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum NextStep {
    Edit,
    Submit,
    Return,
    Publish,
    Correct,
    Withdraw,
}

/// What made a version.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Made {
    Submitted,
    Published,
    Corrected,
}

/// A release as its office sees it, in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskLine {
    id: String,
    /// Its part of addresses; none until it is published.
    slug: Option<String>,
    state: Standing,
    /// Counts changes of the text; who changes or publishes it says which one they looked at.
    #[schema(minimum = 1)]
    revision: i64,
    headline: String,
    standfirst: String,
    place: String,
    subjects: Vec<String>,
    edited_at: Moment,
    /// Why it came back from the second pair of eyes.
    returned_reason: Option<String>,
    letter: Option<Letter>,
    /// From when everybody reads it; ahead of now under an embargo.
    public_from: Option<Moment>,
    withdrawn: Option<Withdrawal>,
}

impl DeskLine {
    pub(crate) fn new(release: &Release) -> Self {
        Self {
            id: release.id.to_string(),
            slug: release.public_from.map(|_| release.slug.clone()),
            state: standing(release.state),
            revision: release.revision,
            headline: release.text.headline.clone(),
            standfirst: release.text.standfirst.clone(),
            place: release.text.place.clone(),
            subjects: release.text.subjects.names(),
            edited_at: Moment(release.edited_at),
            returned_reason: release.returned_reason.clone(),
            letter: release.letter.as_ref().map(Letter::new),
            public_from: release.public_from.map(Moment),
            withdrawn: release.withdrawn.as_ref().map(Withdrawal::new),
        }
    }
}

/// A text as it stood when it was submitted, published or corrected.
#[derive(Debug, Serialize, ToSchema)]
struct ReleaseVersion {
    #[schema(minimum = 1)]
    number: i64,
    act: Made,
    headline: String,
    standfirst: String,
    place: String,
    subjects: Vec<String>,
    body: String,
    /// Why it was corrected.
    reason: Option<String>,
    /// Name of the person.
    made_by: String,
    made_at: Moment,
}

/// A release as its office sees it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskRelease {
    #[serde(flatten)]
    line: DeskLine,
    /// Markdown.
    body: String,
    /// What the asker may do with it now.
    steps: Vec<NextStep>,
    /// Oldest first.
    versions: Vec<ReleaseVersion>,
    /// Who approves the text, in the order they were named. Publishing does not wait for them.
    approvals: Vec<Approval>,
}

impl DeskRelease {
    pub(crate) fn new(seen: Seen, steps: &[Step], approvals: Vec<Approval>) -> Self {
        Self {
            line: DeskLine::new(&seen.release),
            body: seen.release.text.body,
            steps: steps.iter().copied().map(next_step).collect(),
            versions: seen.versions.into_iter().map(release_version).collect(),
            approvals,
        }
    }
}

/// A page of the office's releases, last changed first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskReleases {
    pub(crate) items: Vec<DeskLine>,
    /// Path of the next page; none on the last one.
    pub(crate) next: Option<String>,
}

fn standing(state: State) -> Standing {
    match state {
        State::Draft => Standing::Draft,
        State::Submitted => Standing::Submitted,
        State::Published => Standing::Published,
        State::Withdrawn => Standing::Withdrawn,
    }
}

fn next_step(step: Step) -> NextStep {
    match step {
        Step::Edit => NextStep::Edit,
        Step::Submit => NextStep::Submit,
        Step::Return => NextStep::Return,
        Step::Publish => NextStep::Publish,
        Step::Correct => NextStep::Correct,
        Step::Withdraw => NextStep::Withdraw,
    }
}

fn release_version(made: Version) -> ReleaseVersion {
    let act = match made.act {
        version::Act::Submitted => Made::Submitted,
        version::Act::Published => Made::Published,
        version::Act::Corrected => Made::Corrected,
    };
    let domain::release::ReleaseText { headline, standfirst, place, subjects, body } = made.text;
    let subjects = subjects.names();
    let Version { number, reason, made_by, made_at, .. } = made;
    ReleaseVersion {
        number,
        act,
        headline,
        standfirst,
        place,
        subjects,
        body,
        reason,
        made_by,
        made_at: Moment(made_at),
    }
}
