//! The letter of a release for programs, as its office sees it.

use axum::extract::{Path, State};

use crate::answer::Answer;
use crate::app::App;
use crate::route::desk::paper;
use crate::visitor::Member;

#[utoipa::path(get, path = "/api/desk/releases/{id}/letter.pdf", operation_id = "read_letter", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "With letterhead; a draft says that it is one", content_type = "application/pdf", body = Vec<u8>)))]
/// A release in any state as PDF
pub(crate) async fn read(app: State<App>, member: Member, id: Path<String>) -> Answer {
    paper::page(app, member, id).await
}
