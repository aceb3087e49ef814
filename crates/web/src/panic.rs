//! A handler that panics answers like any other failure: with the error page, under a number, in the log.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use axum::response::{IntoResponse, Response};

use crate::answer::Trouble;

/// The answer; where it panics, a failure instead of a closed connection.
pub(crate) async fn caught(answer: impl Future<Output = Response>) -> Response {
    let mut answer = pin!(answer);
    // Nothing of the answer is used after a panic, so that nothing half done is seen.
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(context))) {
        Ok(polled) => polled,
        Err(panic) => Poll::Ready(Trouble::Failed(said(&*panic)).into_response()),
    })
    .await
}

fn said(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<&str>().copied();
    let words = words.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("panic: {}", words.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;

    use super::*;

    #[tokio::test]
    async fn a_panic_is_answered_and_told_to_the_log() {
        let wants: Option<&str> = std::hint::black_box(None);
        let mut response = caught(async move { wants.expect("a moon").into_response() }).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let trouble = response.extensions_mut().remove::<Trouble>();
        assert!(matches!(trouble, Some(Trouble::Failed(reason)) if reason == "panic: a moon"));
    }

    #[tokio::test]
    async fn what_does_not_panic_goes_through() {
        assert_eq!(caught(async { "well".into_response() }).await.status(), StatusCode::OK);
    }
}
