//! Gives an answer that is kept ready before a route is even looked for; keeps what a route has made. Where the database does not
//! say whether anything was written, every answer is made anew.

use std::time::Instant;

use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::{OriginalUri, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::answer::{Trouble, make_safe, told};
use crate::app::App;
use crate::kept::{Made, Ready};

/// Longest answer that is kept.
const LONGEST: u64 = 1 << 20;

/// Around the whole site.
pub(super) async fn find(State(app): State<App>, request: Request<Body>, next: Next) -> Response {
    let began = Instant::now();
    if *request.method() != Method::GET {
        return next.run(request).await;
    }
    let address = request.uri().path_and_query().map_or("/", |address| address.as_str());
    let Some(ready) = app.kept.find(&app.desk, address).await else { return next.run(request).await };
    let mut response = ready.answer(request.headers().get(header::IF_NONE_MATCH));
    make_safe(response.headers_mut());
    told(&app, request.method(), ready.route, response.status(), began);
    response
}

/// Around a route that everybody reads, at `path` of the list.
pub(super) async fn keep(
    State((app, path)): State<(App, &'static str)>,
    mut request: Request<Body>,
    next: Next,
) -> Response {
    if *request.method() != Method::GET {
        return next.run(request).await;
    }
    let now = app.desk.now();
    let Ok(stamp) = app.kept.stamp(&app.desk.db).await else { return next.run(request).await };
    let original = request.extensions().get::<OriginalUri>().map_or_else(|| request.uri(), |OriginalUri(uri)| uri);
    let address = original.path_and_query().map_or("/", |address| address.as_str()).to_owned();
    // What is kept is whole, whatever this reader has.
    let asked = request.headers_mut().remove(header::IF_NONE_MATCH);
    let response = next.run(request).await;
    let is_short = response.body().size_hint().exact().is_some_and(|bytes| bytes <= LONGEST);
    if response.status() != StatusCode::OK || !is_public(response.headers()) || !is_short {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let body = match to_bytes(body, usize::MAX).await {
        Ok(body) => body,
        Err(error) => return Trouble::Failed(error.to_string()).into_response(),
    };
    parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
    let ready = Ready { route: path, headers: parts.headers, body };
    let answer = ready.answer(asked.as_ref());
    let made = Made { stamp: &stamp, from: now, until: app.desk.now() };
    if let Err(error) = app.kept.keep(&app.desk.db, made, address, ready).await {
        tracing::warn!(%error, "an answer cannot be kept");
    }
    answer
}

/// Says itself that a cache may keep it, and by which tag.
fn is_public(headers: &HeaderMap) -> bool {
    let control = headers.get(header::CACHE_CONTROL).and_then(|control| control.to_str().ok());
    headers.contains_key(header::ETAG) && control.is_some_and(|control| control.starts_with("public"))
}
