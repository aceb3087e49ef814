//! A text from elsewhere: a Word document read into the editor, and what was pasted made clean Markdown. Nothing is saved here.

use ::media::{manuscript, paste as cleaned};
use axum::Json;
use axum::extract::multipart::Multipart;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::release;
use domain::FieldErrors;
use domain::media::FileFault;
use locale::media as words;
use serde_json::json;

use super::edit::{TextForm, editor};
use super::media::content;
use super::release_id;
use crate::answer::Answer;
use crate::app::App;
use crate::visitor::Member;

pub(crate) async fn upload(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    mut form: Multipart,
) -> Answer {
    let seen = release::see(&app.desk, &member.actor, release_id(&id)?).await?;
    let content = match form.next_field().await {
        Ok(Some(field)) => content(field).await,
        Ok(None) => Err(FileFault::Empty),
        Err(_) => Err(FileFault::TooLarge),
    };
    let read = match content {
        // A document that makes the reader panic is none.
        Ok(content) => {
            tokio::task::spawn_blocking(move || manuscript(&content)).await.unwrap_or(Err(FileFault::Damaged))
        }
        Err(fault) => Err(fault),
    };
    let mut typed = TextForm::opened(&app, &member, &seen.release).await?;
    let status = match read {
        Ok(read) => {
            typed.taken(read);
            StatusCode::OK
        }
        Err(fault) => {
            typed.file_refused = Some(words::fault(member.visitor.language, fault));
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    editor(&app, &member, &seen, &typed, &FieldErrors::default(), status).await
}

/// Cleans what was copied from a page or from Word.
pub(crate) async fn paste(State(app): State<App>, member: Member, Path(id): Path<String>, html: String) -> Answer {
    release::see(&app.desk, &member.actor, release_id(&id)?).await?;
    let text = tokio::task::spawn_blocking(move || cleaned(&html)).await.unwrap_or_default();
    Ok(Json(json!({ "text": text })).into_response())
}
