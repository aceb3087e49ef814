//! Files of a release for its office: photos in each width, what was uploaded, documents; in every state of the release.

use ::media::Kind;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::media;
use domain::Refusal;
use store::FileDigest;

use super::release_id;
use crate::answer::{Answer, File, Trouble};
use crate::app::App;
use crate::route::media::{photo_name, saved_as};
use crate::visitor::Member;

const NONE: Trouble = Trouble::Refused(Refusal::NotFound);

pub(crate) async fn photo(State(app): State<App>, member: Member, Path((id, name)): Path<(String, String)>) -> Answer {
    let (name, width) = photo_name(&name).ok_or(NONE)?;
    let carried = media::see(&app.desk, &member.actor, release_id(&id)?).await?;
    let photo = carried.photos.iter().find(|photo| photo.name == name).ok_or(NONE)?;
    let size = photo.sizes.iter().find(|size| size.width == width).ok_or(NONE)?;
    file(&app, &size.digest, Kind::Jpeg, None).await
}

pub(crate) async fn original(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Path<(String, String)>,
) -> Answer {
    let carried = media::see(&app.desk, &member.actor, release_id(&id)?).await?;
    let photo = carried.photos.iter().find(|photo| photo.name == name).ok_or(NONE)?;
    let kind = Kind::parse(&photo.kind).ok_or(NONE)?;
    file(&app, &photo.original, kind, Some(format!("{name}.{}", kind.as_str()))).await
}

pub(crate) async fn document(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Path<(String, String)>,
) -> Answer {
    let carried = media::see(&app.desk, &member.actor, release_id(&id)?).await?;
    let document = carried.documents.iter().find(|document| document.name == name).ok_or(NONE)?;
    let kind = Kind::parse(&document.kind).ok_or(NONE)?;
    file(&app, &document.digest, kind, Some(saved_as(&document.title, kind))).await
}

/// A file that was found.
pub(in crate::route) async fn file(app: &App, digest: &FileDigest, kind: Kind, saved_as: Option<String>) -> Answer {
    let content = media::content(&app.desk, digest).await?;
    Ok(File { kind: kind.media_type(), saved_as, content }.into_response())
}
