//! Signing in with a passkey: a question for the browser, then its answer as a form.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::{Form, Json};
use desk::passkey::{self, Asked, RelyingParty};
use desk::{Error, session};
use domain::{FieldErrors, Refusal};
use locale::Language;
use locale::desk as words;
use serde::Deserialize;
use serde_json::json;

use super::account::{SignInForm, own, sign_in_page, visit, with_cookie};
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::visitor::{Visitor, cookie_name};

/// The site that passkeys are made for; a number has none.
pub(super) fn site(app: &App) -> Result<&RelyingParty, Trouble> {
    app.relying_party.as_ref().ok_or(Trouble::Refused(Refusal::NotFound))
}

/// A question for the browser, or in words why there is none.
pub(super) fn asked(language: Language, asked: Result<Asked, Error>) -> Answer {
    let (status, told) = match asked {
        Ok(Asked { token, options }) => return Ok(Json(json!({ "token": token, "options": options })).into_response()),
        Err(Error::Fields(errors)) => {
            let lines = errors.iter().map(|(_, error)| words::field_error(language, error));
            (StatusCode::UNPROCESSABLE_ENTITY, lines.collect::<Vec<_>>().join(" "))
        }
        Err(Error::Refusal(refusal)) => {
            (Trouble::Refused(refusal).status(), words::refusal(language, refusal).into_owned())
        }
        Err(Error::Failure(failure)) => return Err(failure.into()),
    };
    Ok((status, Json(json!({ "message": told }))).into_response())
}

pub(super) async fn ask(State(app): State<App>, visitor: Visitor) -> Answer {
    asked(visitor.language, passkey::ask(&app.desk, site(&app)?).await)
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct AnswerForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    credential: String,
    #[serde(default)]
    next: String,
}

pub(super) async fn sign_in(State(app): State<App>, visitor: Visitor, Form(form): Form<AnswerForm>) -> Answer {
    let given = (form.token.as_str(), form.credential.as_str());
    match passkey::sign_in(&app.desk, site(&app)?, given, visit(&visitor)).await {
        Ok(token) => {
            let mut response = answer::onward(&own(&visitor, &form.next))?;
            with_cookie(&app, &mut response, cookie_name(&app), &token, session::LASTS.as_secs())?;
            Ok(response)
        }
        Err(Error::Refusal(refusal)) => {
            let (errors, form) = (FieldErrors::default(), SignInForm { next: form.next, ..SignInForm::default() });
            let shown = sign_in_page(&app, &visitor, &form, Some(refusal), &errors);
            answer::refused(&shown, Trouble::Refused(refusal).status())
        }
        Err(error) => Err(error.into()),
    }
}
