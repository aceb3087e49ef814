//! Asked before a handler runs: is somebody signed in; did the form come from this site.

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use desk::throttle;
use domain::Refusal;
use locale::Language;

use crate::address;
use crate::answer::{Trouble, onward};
use crate::app::App;
use crate::visitor::{Asked, Visitor, member};

/// Lets signed-in people pass; others are led to the sign-in form, and back afterwards.
pub(super) async fn signed_in(State(app): State<App>, request: Request<Body>, next: Next) -> Response {
    let asked = Asked::of(&request);
    let (mut parts, body) = request.into_parts();
    match member(&app, &mut parts).await {
        Ok(Some(member)) => {
            parts.extensions.insert(member.clone());
            let mut response = next.run(Request::from_parts(parts, body)).await;
            if response.extensions().get::<Trouble>().is_some() {
                // A trouble is told in the frame of who is signed in.
                response.extensions_mut().insert(member);
            }
            response
        }
        Ok(None) if parts.method == Method::GET && !asked.by_program() => {
            onward(&sign_in(asked.language, &asked.path)).into_response()
        }
        Ok(None) => Trouble::Refused(Refusal::SignedOut).into_response(),
        Err(trouble) => trouble.into_response(),
    }
}

fn sign_in(language: Language, next: &str) -> String {
    format!("{}?next={}", address::sign_in(language), address::escaped(next))
}

/// A link's key was right; an answer that is a page says so to [`measured`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Opened;

/// Counts the forms that everybody can send, for each client, before any work is done for them. What led somebody on, as a
/// right password does, is given back: a whole office may stand behind one address.
pub(super) async fn measured(State(app): State<App>, visitor: Visitor, request: Request<Body>, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let attempt = [(throttle::FORM, visitor.client.as_str())];
    if let Err(error) = throttle::charge(&app.desk, &attempt).await {
        return Trouble::from(error).into_response();
    }
    let response = next.run(request).await;
    let led_on = response.status() == StatusCode::SEE_OTHER || response.extensions().get::<Opened>().is_some();
    if led_on && let Err(error) = throttle::refund(&app.desk, &attempt).await {
        return Trouble::from(error).into_response();
    }
    response
}

/// Refuses what changes something when a page of another site sent it. Browsers say so in `Sec-Fetch-Site`; older ones in
/// `Origin`. A program that sends neither has no cookie of a browser to misuse.
pub(super) async fn same_site(request: Request<Body>, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let route = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    if changes && !is_own(request.headers()) && !(address::is_keyed(route) && is_untold(request.headers())) {
        return Trouble::Expired.into_response();
    }
    next.run(request).await
}

/// Whether the browser does not say: a page without a referrer sends `null` for its origin, and what is not on TLS no
/// `Sec-Fetch-Site`. Where the key in the address is all that counts, no cookie can be misused.
fn is_untold(headers: &HeaderMap) -> bool {
    let origin = headers.get(header::ORIGIN).is_none_or(|origin| origin == "null");
    origin && headers.get("sec-fetch-site").is_none()
}

fn is_own(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &header::HeaderValue| value.to_str().ok());
    match (text(header::HeaderName::from_static("sec-fetch-site")), text(header::ORIGIN)) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => origin.split_once("://").is_some_and(|(_, host)| Some(host) == text(header::HOST)),
        (None, None) => headers.get(header::COOKIE).is_none(),
    }
}
