//! Gives an answer that is kept ready, or lets it be made and keeps it. Where the database does not say whether anything was
//! written, every answer is made anew.

use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::{OriginalUri, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::answer::Trouble;
use crate::app::App;
use crate::kept::{Made, Ready};

/// Longest answer that is kept.
const LONGEST: u64 = 1 << 20;

pub(super) async fn ready(State(app): State<App>, mut request: Request<Body>, next: Next) -> Response {
    if *request.method() != Method::GET && *request.method() != Method::HEAD {
        return next.run(request).await;
    }
    let now = app.desk.now();
    let Ok(stamp) = app.kept.stamp(&app.desk.db).await else { return next.run(request).await };
    let original = request.extensions().get::<OriginalUri>().map_or_else(|| request.uri(), |OriginalUri(uri)| uri);
    let address = original.path_and_query().map_or("/", |address| address.as_str());
    if let Some(ready) = app.kept.find(&stamp, now, address) {
        return ready.answer(request.headers().get(header::IF_NONE_MATCH));
    }
    if *request.method() == Method::HEAD {
        return next.run(request).await;
    }
    let address = address.to_owned();
    // What is kept is whole, whatever this reader has.
    let asked = request.headers_mut().remove(header::IF_NONE_MATCH);
    let response = next.run(request).await;
    let is_short = response.body().size_hint().exact().is_some_and(|bytes| bytes <= LONGEST);
    if response.status() != StatusCode::OK || !is_public(response.headers()) || !is_short {
        return response;
    }
    let (parts, body) = response.into_parts();
    let body = match to_bytes(body, usize::MAX).await {
        Ok(body) => body,
        Err(error) => return Trouble::Failed(error.to_string()).into_response(),
    };
    let ready = Ready { headers: parts.headers, body };
    let made = Made { stamp: &stamp, from: now, until: app.desk.now() };
    if let Err(error) = app.kept.keep(&app.desk.db, made, address, ready.clone()).await {
        tracing::warn!(%error, "an answer cannot be kept");
    }
    ready.answer(asked.as_ref())
}

/// Says itself that a cache may keep it, and by which tag.
fn is_public(headers: &HeaderMap) -> bool {
    let control = headers.get(header::CACHE_CONTROL).and_then(|control| control.to_str().ok());
    headers.contains_key(header::ETAG) && control.is_some_and(|control| control.starts_with("public"))
}
