//! Photos of a release for programs: which it carries, and one that is taken down for a reason that everybody reads.

use ::desk::media::{self, Carried};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::id::ReleaseId;
use domain::media::PhotoWords;
use serde::Serialize;
use store::photo::Photo;
use store::photo_removal::PhotoRemoval;
use utoipa::ToSchema;

use super::super::given::Given;
use super::super::shape::Moment;
use super::form::Why;
use super::release_id;
use crate::answer::Answer;
use crate::app::App;
use crate::visitor::Member;

/// A photo as its office sees it.
#[derive(Debug, Serialize, ToSchema)]
struct DeskPhoto {
    /// Its name, here and in its public addresses.
    #[schema(example = "a1b2c3d4e5f60718")]
    name: String,
    /// What was uploaded: `jpg`, `png` or `webp`.
    #[schema(example = "jpg")]
    kind: String,
    /// What was uploaded.
    bytes: u64,
    /// What it shows, for those who do not see it; may be empty in a draft.
    alternative: String,
    /// May be empty.
    caption: String,
    /// Who took it; may be empty in a draft.
    credit: String,
    /// Who may use it how; may be empty.
    rights: String,
}

impl DeskPhoto {
    fn new(photo: Photo) -> Self {
        let Photo { name, kind, bytes, words, .. } = photo;
        let PhotoWords { alternative, caption, credit, rights } = words;
        Self { name, kind, bytes, alternative, caption, credit, rights }
    }
}

/// A photo that was taken down, as its office sees it.
#[derive(Debug, Serialize, ToSchema)]
struct Takedown {
    at: Moment,
    /// For everybody, where the photo was public.
    reason: String,
    /// Name of the person; never public.
    by: String,
}

impl Takedown {
    fn new(made: PhotoRemoval) -> Self {
        let PhotoRemoval { at, reason, removed_by } = made;
        Self { at: Moment(at), reason, by: removed_by }
    }
}

/// Photos of a release.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskPhotos {
    /// In their order; the first stands above the text.
    photos: Vec<DeskPhoto>,
    /// Oldest first.
    taken_down: Vec<Takedown>,
}

async fn shown(app: &App, member: &Member, id: ReleaseId, status: StatusCode) -> Answer {
    let Carried { photos, removals, .. } = media::see(&app.desk, &member.actor, id).await?;
    let photos = DeskPhotos {
        photos: photos.into_iter().map(DeskPhoto::new).collect(),
        taken_down: removals.into_iter().map(Takedown::new).collect(),
    };
    Ok((status, Json(photos)).into_response())
}

#[utoipa::path(get, path = "/api/desk/releases/{id}/photos", operation_id = "list_photos", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "Those it carries, and what was taken down", body = DeskPhotos)))]
/// Photos of a release
pub(crate) async fn list(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, release_id(&id)?, StatusCode::OK).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/photos/{name}/takedown", operation_id = "take_photo_down", tag = "desk",
    params(("id" = String, Path), ("name" = String, Path)), request_body = Why,
    responses((status = 201, description = "Nobody sees it any more, its file is erased, and its page says when and why",
        body = DeskPhotos)))]
/// Take a photo of a published release down, for good
pub(crate) async fn take_down(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Path<(String, String)>,
    Given(why): Given<Why>,
) -> Answer {
    let id = release_id(&id)?;
    media::take_down(&app.desk, &member.actor, id, &name, &why.reason).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}
