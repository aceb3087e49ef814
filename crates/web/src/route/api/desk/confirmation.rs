//! Quotations and facts of a draft for programs: what is proposed is confirmed, mended, or taken back. Whoever does has changed the
//! release: a second person publishes it.

use ::desk::confirmation::{self, Typed};
use ::desk::release;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::Refusal;
use domain::id::{ConfirmationId, ReleaseId};
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::given::Given;
use super::proposal::DraftReading;
use super::release_id;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::visitor::Member;

/// All of the draft as it stands now.
async fn shown(app: &App, member: &Member, id: ReleaseId, status: StatusCode) -> Answer {
    let release = release::find(&app.desk, &member.actor, id).await?;
    let reading = confirmation::read(&app.desk, &release).await?;
    Ok((status, Json(DraftReading::new(member.visitor.language, release.revision, reading))).into_response())
}

#[utoipa::path(get, path = "/api/desk/releases/{id}/confirmations", operation_id = "list_confirmations", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "What is proposed, what was confirmed, what is worth a look", body = DraftReading)))]
/// Quotations and facts of a draft
pub(crate) async fn list(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, release_id(&id)?, StatusCode::OK).await
}

/// A proposal with what shall stand beside its words.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Confirm {
    /// Its key.
    #[schema(example = "9f2c41d07be35a68")]
    proposal: String,
    /// Speaker of a quotation, or what a fact is about; as proposed, or mended.
    #[schema(min_length = 2, max_length = 200, example = "Rahmat Hidayat")]
    said: String,
    /// The speaker's office; of a fact nothing is kept here.
    #[serde(default)]
    #[schema(max_length = 200, example = "Kepala Dinas Perhubungan")]
    office: String,
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/confirmations", operation_id = "confirm_proposal", tag = "desk",
    params(("id" = String, Path)), request_body = Confirm,
    responses((status = 201, description = "It is public with the release, as long as the text says it", body = DraftReading),
        (status = 409, description = "Not a draft, or the draft does not say it any more", body = Problem,
            content_type = "application/problem+json")))]
/// Confirm a proposal
pub(crate) async fn confirm(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(given): Given<Confirm>,
) -> Answer {
    let id = release_id(&id)?;
    let typed = Typed { said: given.said, office: given.office };
    confirmation::confirm(&app.desk, &member.actor, id, &given.proposal, &typed).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

/// What shall stand beside confirmed words.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mend {
    /// Speaker of a quotation, or what a fact is about.
    #[schema(min_length = 2, max_length = 200, example = "Rahmat Hidayat")]
    said: String,
    /// The speaker's office; of a fact nothing is kept here.
    #[serde(default)]
    #[schema(max_length = 200, example = "Kepala Dinas Perhubungan")]
    office: String,
}

#[utoipa::path(put, path = "/api/desk/releases/{id}/confirmations/{confirmation}", operation_id = "mend_confirmation",
    tag = "desk", params(("id" = String, Path), ("confirmation" = String, Path)), request_body = Mend,
    responses((status = 200, description = "Whoever mended it has confirmed it", body = DraftReading)))]
/// Mend what stands beside confirmed words
pub(crate) async fn mend(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
    Given(given): Given<Mend>,
) -> Answer {
    let (id, which) = (release_id(&id)?, confirmation_id(&which)?);
    let typed = Typed { said: given.said, office: given.office };
    confirmation::mend(&app.desk, &member.actor, id, which, &typed).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/confirmations/{confirmation}/withdrawal",
    operation_id = "withdraw_confirmation", tag = "desk", params(("id" = String, Path), ("confirmation" = String, Path)),
    responses((status = 201, description = "It is a proposal again where the draft still says it", body = DraftReading),
        (status = 409, description = "Not a draft", body = Problem, content_type = "application/problem+json")))]
/// Take a confirmation back
pub(crate) async fn withdraw(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
) -> Answer {
    let (id, which) = (release_id(&id)?, confirmation_id(&which)?);
    confirmation::remove(&app.desk, &member.actor, id, which).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

fn confirmation_id(text: &str) -> Result<ConfirmationId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}
