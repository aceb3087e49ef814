//! Photos and documents of a release for programs: which it carries, and new ones. What a file is, its bytes tell.

use ::desk::media::{self, Carried};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::id::ReleaseId;
use domain::media::PhotoWords;
use serde::{Deserialize, Serialize};
use store::document::Document;
use store::photo::Photo;
use store::photo_removal::PhotoRemoval;
use utoipa::{IntoParams, ToSchema};

use super::super::given::{Question, Sent};
use super::super::shape::Moment;
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

/// A document as its office sees it.
#[derive(Debug, Serialize, ToSchema)]
struct DeskDocument {
    /// Its name, here and in its public address.
    #[schema(example = "0f1e2d3c4b5a6978")]
    name: String,
    /// `pdf`, `docx` or `xlsx`.
    #[schema(example = "pdf")]
    kind: String,
    bytes: u64,
    /// What it is, for readers.
    title: String,
    /// Since when it stands here as the signed and stamped letter.
    signed_at: Option<Moment>,
}

impl DeskDocument {
    fn new(document: Document) -> Self {
        let Document { name, kind, bytes, title, signed, .. } = document;
        Self { name, kind, bytes, title, signed_at: signed.map(Moment) }
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

/// What a release carries beside its text.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Files {
    /// In their order; the first stands above the text.
    photos: Vec<DeskPhoto>,
    /// Photos that were taken down, oldest first.
    taken_down: Vec<Takedown>,
    documents: Vec<DeskDocument>,
}

pub(super) async fn shown(app: &App, member: &Member, id: ReleaseId, status: StatusCode) -> Answer {
    let Carried { photos, removals, documents, .. } = media::see(&app.desk, &member.actor, id).await?;
    let files = Files {
        photos: photos.into_iter().map(DeskPhoto::new).collect(),
        taken_down: removals.into_iter().map(Takedown::new).collect(),
        documents: documents.into_iter().map(DeskDocument::new).collect(),
    };
    Ok((status, Json(files)).into_response())
}

#[utoipa::path(get, path = "/api/desk/releases/{id}/files", operation_id = "list_files", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "Those it carries, and what was taken down", body = Files)))]
/// Photos and documents of a release
pub(crate) async fn list(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, release_id(&id)?, StatusCode::OK).await
}

/// What an uploaded file is called.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Called {
    /// Name of the file; a document gets its title from it.
    #[param(max_length = 255, example = "rekap-ruas-jalan.pdf")]
    #[serde(default)]
    name: String,
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/files", operation_id = "add_file", tag = "desk",
    params(("id" = String, Path), Called),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "The file itself, up to 25 MB: \
        JPEG, PNG or WebP; PDF, DOCX or XLSX"),
    responses((status = 201, description = "The draft carries it too; a photo wants its words next", body = Files)))]
/// Add a photo or a document to a draft
pub(crate) async fn add(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Question(called): Question<Called>,
    Sent(content): Sent,
) -> Answer {
    let id = release_id(&id)?;
    media::add(&app.desk, &member.actor, id, &called.name, content).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}
