//! Approval by a one-time link that needs no account: asked of a person about one version, answered once. A change afterwards
//! makes another version, about which everybody is asked again.

mod answer;
mod ask;

use domain::approval::Decision;
use domain::id::{ApproverId, VersionId};
use domain::release::State;
use jiff::Timestamp;
use store::Conn;
use store::approver::{self, Approver, Question};
use store::release::Release;
use store::version::{self, Act, Version};

pub(crate) use answer::letter;
pub use answer::{Opened, decide, open};
pub use ask::{LASTS, Typed, drop_approver, hand_over, name, send};

use crate::{Desk, Error};

/// Who is asked about a release, and what was asked and answered.
#[derive(Debug, Clone, Default)]
pub struct Approvals {
    /// Who is asked now.
    pub approvers: Vec<Approver>,
    /// Who was ever asked.
    pub ever: Vec<Approver>,
    /// All questions, oldest first.
    pub questions: Vec<Question>,
    /// The version that is asked about while the release waits for the second pair of eyes; once it is published, the one
    /// that was asked about then.
    pub version: Option<VersionId>,
    /// Whether answers can still come.
    pub open: bool,
}

/// Where somebody's approval stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// Never asked about anything that counts.
    NotAsked,
    /// Asked, and the link can be answered.
    Waiting(&'a Question),
    /// Asked, and the link ended without an answer.
    Ended(&'a Question),
    /// Approved, and when.
    Approved(&'a Question, Timestamp),
    /// Refused: when, and why.
    Refused(&'a Question, Timestamp, &'a str),
    /// Answered about an earlier version: it does not count any more.
    Passed(&'a Question),
}

impl Approvals {
    /// The newest question to somebody about the version that is asked about now.
    pub fn current(&self, approver: ApproverId) -> Option<&Question> {
        let version = self.version?;
        self.questions.iter().rev().find(|question| question.approver == approver && question.version == version)
    }

    /// Where somebody's approval stands at a moment.
    pub fn standing(&self, approver: ApproverId, now: Timestamp) -> Standing<'_> {
        let Some(question) = self.current(approver) else {
            let answered = |known: &&Question| known.approver == approver && known.answer.is_some();
            return self.questions.iter().rev().find(answered).map_or(Standing::NotAsked, Standing::Passed);
        };
        match &question.answer {
            Some((at, Decision::Approved)) => Standing::Approved(question, *at),
            Some((at, Decision::Refused(reason))) => Standing::Refused(question, *at, reason),
            None if self.open && question.ends_at > now => Standing::Waiting(question),
            None => Standing::Ended(question),
        }
    }

    /// Whose approval the version lacks.
    pub fn missing(&self, now: Timestamp) -> impl Iterator<Item = &Approver> {
        let approved = move |whom: &&Approver| !matches!(self.standing(whom.id, now), Standing::Approved(..));
        self.approvers.iter().filter(approved)
    }
}

/// Everything about the approvals of a release that the caller may see.
pub async fn read(desk: &Desk, release: &Release) -> Result<Approvals, Error> {
    let mut conn = desk.db.read().await?;
    let approvers = approver::of_release(&mut conn, release.id).await?;
    let ever = approver::ever(&mut conn, release.id).await?;
    let questions = approver::questions(&mut conn, release.id).await?;
    let versions = version::of_release(&mut conn, release.id).await?;
    let asked = versions.iter().rev().find(|version| version.act == Act::Submitted);
    let version = asked.filter(|_| release.state != State::Draft).map(|version| version.id);
    Ok(Approvals { approvers, ever, questions, version, open: release.state == State::Submitted })
}

/// The version that waits; none in another state.
async fn waiting(conn: &mut Conn, release: &Release) -> Result<Option<Version>, Error> {
    if release.state != State::Submitted {
        return Ok(None);
    }
    Ok(version::of_release(conn, release.id).await?.pop())
}
