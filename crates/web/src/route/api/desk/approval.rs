//! Approvals for programs: who is asked, a link for each, withdrawal. Answers are given by people, at the link.

use ::desk::approval::{self, Approvals, LASTS, Standing, Typed};
use ::desk::release::{self, Seen};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::Refusal;
use domain::approval::Role;
use domain::id::ApproverId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::approver::{Approver, Question};
use utoipa::ToSchema;

use super::super::given::Given;
use super::super::shape::Moment;
use super::{release_id, shown};
use crate::address;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::visitor::Member;

/// As what somebody is asked.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum ApproverRole {
    Author,
    Head,
    Spokesperson,
}

impl ApproverRole {
    fn role(self) -> Role {
        match self {
            Self::Author => Role::Author,
            Self::Head => Role::Head,
            Self::Spokesperson => Role::Spokesperson,
        }
    }

    fn of(role: Role) -> Self {
        match role {
            Role::Author => Self::Author,
            Role::Head => Self::Head,
            Role::Spokesperson => Self::Spokesperson,
        }
    }
}

/// Where an approval stands. Only `approved` counts for the text as it stands now; `passed` was given to an earlier one.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum ApprovalState {
    NotAsked,
    Waiting,
    Ended,
    Approved,
    Refused,
    Passed,
}

/// Somebody who is asked to approve a release.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Approval {
    id: String,
    role: ApproverRole,
    name: String,
    /// Where links are mailed to.
    email: Option<String>,
    state: ApprovalState,
    /// Number of the version that was asked about.
    version: Option<i64>,
    /// Name of the person who asked.
    asked_by: Option<String>,
    asked_at: Option<Moment>,
    /// Until when the link opens.
    ends_at: Option<Moment>,
    answered_at: Option<Moment>,
    /// The remark with which it was sent back.
    reason: Option<String>,
}

/// All of a release, in the order they were named.
pub(super) fn all(seen: &Seen, known: &Approvals, now: Timestamp) -> Vec<Approval> {
    known.approvers.iter().map(|whom| one(seen, whom, known.standing(whom.id, now))).collect()
}

fn one(seen: &Seen, whom: &Approver, standing: Standing<'_>) -> Approval {
    let (state, question, reason): (ApprovalState, Option<&Question>, Option<&str>) = match standing {
        Standing::NotAsked => (ApprovalState::NotAsked, None, None),
        Standing::Waiting(question) => (ApprovalState::Waiting, Some(question), None),
        Standing::Ended(question) => (ApprovalState::Ended, Some(question), None),
        Standing::Approved(question, _) => (ApprovalState::Approved, Some(question), None),
        Standing::Refused(question, _, reason) => (ApprovalState::Refused, Some(question), Some(reason)),
        Standing::Passed(question) => (ApprovalState::Passed, Some(question), None),
    };
    let number = |asked: &Question| seen.versions.iter().find(|made| made.id == asked.version).map(|made| made.number);
    Approval {
        id: whom.id.to_string(),
        role: ApproverRole::of(whom.role),
        name: whom.name.clone(),
        email: whom.email.as_ref().map(|email| email.as_str().to_owned()),
        state,
        version: question.and_then(number),
        asked_by: question.map(|asked| asked.by.clone()),
        asked_at: question.map(|asked| Moment(asked.asked_at)),
        ends_at: question.map(|asked| Moment(asked.ends_at)),
        answered_at: question.and_then(|asked| asked.answer.as_ref()).map(|(at, _)| Moment(*at)),
        reason: reason.map(str::to_owned),
    }
}

/// Somebody to ask.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    role: ApproverRole,
    #[schema(min_length = 2, max_length = 120)]
    name: String,
    /// Where links are mailed to; needed where the site has mail.
    #[serde(default)]
    email: String,
}

/// A link that was asked for.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Requested {
    /// It is mailed to the person; nobody else sees it.
    by_mail: bool,
    /// The link, to be handed over to the person and nobody else; none where it is mailed.
    link: Option<String>,
    /// Until when it opens.
    ends_at: Moment,
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/approvals", operation_id = "name_approver", tag = "desk",
    params(("id" = String, Path)), request_body = Named,
    responses((status = 201, description = "The person is on the list, not asked yet", body = super::shape::DeskRelease)))]
/// Name somebody who shall approve a release
pub(crate) async fn name(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(named): Given<Named>,
) -> Answer {
    let id = release_id(&id)?;
    let typed = Typed { role: named.role.role().as_str().to_owned(), name: named.name, email: named.email };
    approval::name(&app.desk, &member.actor, id, &typed, app.has_mail).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/approvals/{approver}/request", operation_id = "request_approval",
    tag = "desk", params(("id" = String, Path), ("approver" = String, Path)),
    responses((status = 201, description = "A new link; earlier ones open nothing any more", body = Requested),
        (status = 409, description = "Not submitted, or answered already", body = Problem,
            content_type = "application/problem+json")))]
/// Ask somebody, or ask again
pub(crate) async fn request(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
) -> Answer {
    let (id, which) = (release_id(&id)?, approver_id(&which)?);
    let seen = release::see(&app.desk, &member.actor, id).await?;
    let known = approval::read(&app.desk, &seen.release).await?;
    let whom = known.approvers.iter().find(|whom| whom.id == which).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let (language, by_mail) = (member.visitor.language, app.has_mail && whom.email.is_some());
    let link = if by_mail {
        approval::send(&app.desk, &member.actor, id, which, language.tag()).await?;
        None
    } else {
        let token = approval::hand_over(&app.desk, &member.actor, id, which).await?;
        Some(format!("{}{}", app.origin, address::approval(language, &token)))
    };
    let ends_at = Moment(app.desk.now().checked_add(LASTS).unwrap_or(Timestamp::MAX));
    Ok((StatusCode::CREATED, Json(Requested { by_mail, link, ends_at })).into_response())
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/approvals/{approver}/withdrawal", operation_id = "withdraw_approval",
    tag = "desk", params(("id" = String, Path), ("approver" = String, Path)),
    responses((status = 201, description = "The person is not asked any more", body = super::shape::DeskRelease),
        (status = 409, description = "It is published", body = Problem, content_type = "application/problem+json")))]
/// Ask somebody no more
pub(crate) async fn withdraw(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
) -> Answer {
    let (id, which) = (release_id(&id)?, approver_id(&which)?);
    approval::drop_approver(&app.desk, &member.actor, id, which).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

fn approver_id(text: &str) -> Result<ApproverId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}
