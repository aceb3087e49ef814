//! What is done with a photo of a release by programs: words, order, removal, and taking down for a reason that everybody reads.
//! Each act answers with all that the release carries then.

use ::desk::media;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::media::PhotoWords;
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::given::Given;
use super::file::{Files, shown};
use super::form::Why;
use super::release_id;
use crate::answer::Answer;
use crate::app::App;
use crate::route::desk::file;
use crate::visitor::Member;

type Named = Path<(String, String)>;

/// What stands beside a photo.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    /// What it shows, for those who do not see it; needed from the submission on.
    #[serde(default)]
    #[schema(max_length = 300)]
    alternative: String,
    #[serde(default)]
    #[schema(max_length = 500)]
    caption: String,
    /// Who took it; needed from the submission on.
    #[serde(default)]
    #[schema(max_length = 120)]
    credit: String,
    /// Who may use it how.
    #[serde(default)]
    #[schema(max_length = 200)]
    rights: String,
}

#[utoipa::path(put, path = "/api/desk/releases/{id}/photos/{name}", operation_id = "describe_photo", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)), request_body = Words,
    responses((status = 200, description = "The draft with the photo's words", body = Files)))]
/// Say what a photo shows and who took it
pub(crate) async fn describe(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Named,
    Given(words): Given<Words>,
) -> Answer {
    let id = release_id(&id)?;
    let words = PhotoWords::parse(&words.alternative, &words.caption, &words.credit, &words.rights)?;
    media::tell_photo(&app.desk, &member.actor, id, &name, &words).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/photos/{name}/first", operation_id = "put_photo_first", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)),
    responses((status = 201, description = "It stands above the text", body = Files)))]
/// Put a photo before the others
pub(crate) async fn put_first(State(app): State<App>, member: Member, Path((id, name)): Named) -> Answer {
    let id = release_id(&id)?;
    media::put_photo_first(&app.desk, &member.actor, id, &name).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(delete, path = "/api/desk/releases/{id}/photos/{name}", operation_id = "remove_photo", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)),
    responses((status = 200, description = "The draft carries it no more", body = Files)))]
/// Take a photo off a draft
pub(crate) async fn remove(State(app): State<App>, member: Member, Path((id, name)): Named) -> Answer {
    let id = release_id(&id)?;
    media::remove_photo(&app.desk, &member.actor, id, &name).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/photos/{name}/takedown", operation_id = "take_photo_down", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)), request_body = Why,
    responses((status = 201, description = "Nobody sees it any more, its file is erased, and its page says when and why",
        body = Files)))]
/// Take a photo of a published release down, for good
pub(crate) async fn take_down(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Named,
    Given(why): Given<Why>,
) -> Answer {
    let id = release_id(&id)?;
    media::take_down(&app.desk, &member.actor, id, &name, &why.reason).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(get, path = "/api/desk/releases/{id}/photos/{name}/original", operation_id = "read_original", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)),
    responses((status = 200, description = "What was uploaded", content(
        (Vec<u8> = "image/jpeg"), (Vec<u8> = "image/png"), (Vec<u8> = "image/webp"),
    ))))]
/// A photo as it was uploaded
pub(crate) async fn original(app: State<App>, member: Member, name: Path<(String, String)>) -> Answer {
    file::original(app, member, name).await
}
