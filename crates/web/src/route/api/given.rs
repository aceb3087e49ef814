//! What a program sends: JSON, files, and questions in the address. What does not fit is told as a problem, never as a bare line.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::answer::Trouble;
use crate::app::App;

/// A JSON body.
#[derive(Debug)]
pub(crate) struct Given<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<App> for Given<T> {
    type Rejection = Trouble;

    async fn from_request(request: Request, app: &App) -> Result<Self, Trouble> {
        let read = Json::<T>::from_request(request, app).await;
        read.map(|Json(given)| Self(given)).map_err(|why| Trouble::Unreadable(why.status(), why.body_text()))
    }
}

/// A file as the whole body, whatever its type is called.
#[derive(Debug)]
pub(crate) struct Sent(pub(crate) Vec<u8>);

impl FromRequest<App> for Sent {
    type Rejection = Trouble;

    async fn from_request(request: Request, app: &App) -> Result<Self, Trouble> {
        let read = Bytes::from_request(request, app).await;
        read.map(|sent| Self(sent.into())).map_err(|why| Trouble::Unreadable(why.status(), why.body_text()))
    }
}

/// The part of the address behind `?`.
#[derive(Debug)]
pub(crate) struct Question<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequestParts<App> for Question<T> {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Trouble> {
        let read = Query::<T>::from_request_parts(parts, app).await;
        let unreadable = |why: String| Trouble::Unreadable(StatusCode::UNPROCESSABLE_ENTITY, why);
        read.map(|Query(asked)| Self(asked)).map_err(|why| unreadable(why.body_text()))
    }
}
