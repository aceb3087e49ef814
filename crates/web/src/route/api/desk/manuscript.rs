//! A text from elsewhere for programs: a Word document or a piece of HTML becomes clean Markdown, Markdown is shown as the public
//! will read it. Nothing is saved.

use ::media::{Manuscript, manuscript, paste};
use axum::Json;
use axum::response::IntoResponse;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::media::FileFault;
use domain::right::Act;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::given::{Given, Sent};
use crate::answer::{Answer, Trouble};
use crate::markdown;
use crate::visitor::Member;

/// Only who may write somewhere is served: reading a document costs.
fn writes(member: &Member) -> Result<(), Trouble> {
    let may = member.office.as_ref().is_some_and(|(id, _)| member.actor.may(Act::WriteRelease, *id));
    if may { Ok(()) } else { Err(Trouble::Refused(Refusal::NotAllowed)) }
}

/// A draft read from a document.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ManuscriptText {
    /// Empty where none was found.
    headline: String,
    /// The dateline's place; empty where none was found.
    place: String,
    /// Markdown.
    body: String,
}

#[utoipa::path(post, path = "/api/desk/manuscript", operation_id = "read_manuscript", tag = "desk",
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "A Word document, up to 25 MB"),
    responses((status = 200, description = "What it says, as a draft has it; nothing is saved", body = ManuscriptText)))]
/// Read a Word document
pub(crate) async fn read(member: Member, Sent(content): Sent) -> Answer {
    writes(&member)?;
    // A document that makes the reader panic is none.
    let read = tokio::task::spawn_blocking(move || manuscript(&content)).await.unwrap_or(Err(FileFault::Damaged));
    let Manuscript { headline, place, body } =
        read.map_err(|fault| FieldErrors::one("file", FieldError::File(fault)))?;
    Ok(Json(ManuscriptText { headline, place, body }).into_response())
}

/// What was copied from a page or from Word.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pasted {
    #[schema(example = "<p>Jembatan <b>dibuka</b>.</p>")]
    html: String,
}

/// A text in Markdown.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Markdown {
    #[schema(max_length = 60_000, example = "Jembatan **dibuka**.")]
    body: String,
}

#[utoipa::path(post, path = "/api/desk/markdown", operation_id = "clean_html", tag = "desk", request_body = Pasted,
    responses((status = 200, description = "The same as Markdown; nothing is saved", body = Markdown)))]
/// Clean HTML into Markdown
pub(crate) async fn clean(member: Member, Given(pasted): Given<Pasted>) -> Answer {
    writes(&member)?;
    let body = tokio::task::spawn_blocking(move || paste(&pasted.html)).await.unwrap_or_default();
    Ok(Json(Markdown { body }).into_response())
}

/// A text as the public will read it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Preview {
    /// Cleaned HTML.
    body_html: String,
}

#[utoipa::path(post, path = "/api/desk/preview", operation_id = "preview_text", tag = "desk", request_body = Markdown,
    responses((status = 200, description = "By the renderer of the public page; nothing is saved", body = Preview)))]
/// See how a text will look
pub(crate) async fn preview(member: Member, Given(text): Given<Markdown>) -> Answer {
    writes(&member)?;
    Ok(Json(Preview { body_html: markdown::render(&text.body) }).into_response())
}
