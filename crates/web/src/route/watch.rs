//! For whoever watches over the server: does it live, can it serve, its numbers.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;

use crate::answer::{Answer, Trouble};
use crate::app::App;

/// The process lives. Asks nothing: a database that is away is no reason to start this anew.
pub(super) async fn health() -> Answer {
    Ok((StatusCode::OK, "ok\n").into_response())
}

/// It can serve: the database answers, and its migrations are those of this program.
pub(super) async fn readiness(State(app): State<App>) -> Answer {
    let (status, told) = match app.desk.db.is_current().await {
        Ok(true) => (StatusCode::OK, "ok\n"),
        Ok(false) => (StatusCode::SERVICE_UNAVAILABLE, "migrations\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "database\n")
        }
    };
    Ok((status, told).into_response())
}

/// The numbers; on a listener of their own, never on the public one.
pub(super) async fn metrics(State(app): State<App>) -> Answer {
    let text = app.metrics.text().map_err(|error| Trouble::Failed(error.to_string()))?;
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind)], text).into_response())
}
