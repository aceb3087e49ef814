//! What the pages do, for programs: JSON in and out, the same verbs, the same gate. Described at `/api/openapi.json`, which a
//! test holds against the list of routes. Field names are English; sentences are in the language of the path.

pub(super) mod archive;
pub(super) mod check;
pub(super) mod consultation;
pub(super) mod desk;
mod document;
mod given;
pub(super) mod outlet;
pub(super) mod partner;
pub(super) mod programme;
pub(super) mod public;
pub(super) mod record;
pub(super) mod register;
pub(super) mod report;
mod shape;
pub(super) mod subject;

use axum::http::{HeaderMap, header};
use serde::Serialize;

use crate::answer::{self, Answer, Trouble};
use crate::visitor::Visitor;

#[utoipa::path(get, path = "/api/openapi.json", operation_id = "read_document", tag = "public",
    responses((status = 200, description = "This document", content_type = "application/json", body = Object)))]
/// The document that describes all of this
pub(super) async fn openapi(headers: HeaderMap) -> Answer {
    answer::public("application/json", document::TEXT.clone(), headers.get(header::IF_NONE_MATCH))
}

/// Something everybody may read, that a cache may keep as long as it asks.
fn public_json(shown: &impl Serialize, headers: &HeaderMap) -> Answer {
    let text = serde_json::to_string(shown).map_err(|error| Trouble::Failed(error.to_string()))?;
    answer::public("application/json", text, headers.get(header::IF_NONE_MATCH))
}

/// A path in the language that was asked in.
fn within(visitor: &Visitor, path: &str) -> String {
    format!("{}{path}", visitor.language.choose("", "/en"))
}
