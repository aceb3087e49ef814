//! The link that stops mail of releases. Mailboxes send the same form by themselves (RFC 8058, 3.2), in either encoding and without
//! a browser: whatever is posted stops, the answer is a page and never leads on. The key is all that counts.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::Error;
use desk::dispatch::{self, Stop};
use domain::Refusal;
use locale::{Language, texts};

use super::guard::Opened;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, StopPage};
use crate::visitor::Visitor;

pub(super) async fn page(State(app): State<App>, visitor: Visitor, Path(key): Path<String>) -> Answer {
    let language = visitor.language;
    match dispatch::look(&app.desk, &key).await {
        Ok(Stop { office, stopped_at: None }) => {
            shown(&visitor, texts::stop_title(language), &texts::stop_advice(language, &office), Some((&key, false)))
        }
        Ok(Stop { office, .. }) => stopped(&visitor, &office, &key),
        Err(error) => closed(&visitor, error),
    }
}

pub(super) async fn act(State(app): State<App>, visitor: Visitor, Path(key): Path<String>, body: Bytes) -> Answer {
    let language = visitor.language;
    let stops = !body.starts_with(b"again=");
    let done = match dispatch::stop(&app.desk, &key, stops).await {
        Ok(Stop { office, .. }) if stops => stopped(&visitor, &office, &key)?,
        Ok(Stop { office, .. }) => {
            let advice = texts::stop_resumed_advice(language, &office);
            shown(&visitor, texts::stop_resumed(language), &advice, Some((&key, false)))?
        }
        Err(error) => return closed(&visitor, error),
    };
    Ok((axum::Extension(Opened), done).into_response())
}

fn stopped(visitor: &Visitor, office: &str, key: &str) -> Answer {
    let language: Language = visitor.language;
    shown(visitor, texts::stop_done(language), &texts::stop_done_advice(language, office), Some((key, true)))
}

/// A link that opens nothing: one page, whatever the reason.
fn closed(visitor: &Visitor, error: Error) -> Answer {
    let Error::Refusal(Refusal::Link) = error else { return Err(error.into()) };
    let language = visitor.language;
    let layout = visitor.layout(texts::stop_closed(language), Entry::None);
    let page = StopPage { layout, advice: texts::stop_closed_advice(language), key: None, stopped: false };
    answer::refused(&page, Trouble::Refused(Refusal::Link).status())
}

fn shown(visitor: &Visitor, title: &str, advice: &str, button: Option<(&str, bool)>) -> Answer {
    let (key, stopped) = button.map_or((None, false), |(key, stopped)| (Some(key), stopped));
    answer::refused(&StopPage { layout: visitor.layout(title, Entry::None), advice, key, stopped }, StatusCode::OK)
}
