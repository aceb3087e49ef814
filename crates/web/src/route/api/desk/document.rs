//! What is done with a document of a release by programs: its title, removal, and what was uploaded.

use ::desk::media;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::given::{Given, Sent};
use super::file::{Files, shown};
use super::release_id;
use crate::answer::Answer;
use crate::app::App;
use crate::route::desk::file;
use crate::visitor::Member;

type Named = Path<(String, String)>;

/// What a document is called.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Title {
    #[schema(min_length = 1, max_length = 120, example = "Rekap ruas jalan")]
    title: String,
}

#[utoipa::path(put, path = "/api/desk/releases/{id}/documents/{name}", operation_id = "name_document", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)), request_body = Title,
    responses((status = 200, description = "The draft with the document's title", body = Files)))]
/// Say what a document is
pub(crate) async fn name(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Named,
    Given(given): Given<Title>,
) -> Answer {
    let id = release_id(&id)?;
    media::name_document(&app.desk, &member.actor, id, &name, &given.title).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(delete, path = "/api/desk/releases/{id}/documents/{name}", operation_id = "remove_document", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)),
    responses((status = 200, description = "The draft carries it no more", body = Files)))]
/// Take a document off a draft
pub(crate) async fn remove(State(app): State<App>, member: Member, Path((id, name)): Named) -> Answer {
    let id = release_id(&id)?;
    media::remove_document(&app.desk, &member.actor, id, &name).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(get, path = "/api/desk/releases/{id}/documents/{name}/file", operation_id = "read_desk_document", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)),
    responses((status = 200, description = "What was uploaded", content(
        (Vec<u8> = "application/pdf"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ))))]
/// A document of a release in any state
pub(crate) async fn read(app: State<App>, member: Member, name: Path<(String, String)>) -> Answer {
    file::document(app, member, name).await
}

#[utoipa::path(put, path = "/api/desk/releases/{id}/signed", operation_id = "attach_signed_letter", tag = "desk",
    params(("id" = String, Path)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "The scan, a PDF of at most 25 MB"),
    responses((status = 200, description = "The published release with it, in the place of the one before", body = Files)))]
/// Attach the signed and stamped letter
pub(crate) async fn sign(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Sent(content): Sent,
) -> Answer {
    let id = release_id(&id)?;
    media::sign(&app.desk, &member.actor, id, content).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(delete, path = "/api/desk/releases/{id}/signed", operation_id = "remove_signed_letter", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "The release without it", body = Files)))]
/// Take the signed letter away
pub(crate) async fn unsign(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let id = release_id(&id)?;
    media::unsign(&app.desk, &member.actor, id).await?;
    shown(&app, &member, id, StatusCode::OK).await
}
