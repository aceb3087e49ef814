//! A new password by a one-time link: asked for, opened, chosen. The link is used up only when the form is sent.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::{Error, recovery};
use domain::{FieldErrors, Refusal};
use locale::texts;
use serde::Deserialize;

use super::account::enter;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, InvitationPage, RecoveryPage};
use crate::visitor::Visitor;

#[derive(Debug, Default, Deserialize)]
pub(super) struct AskForm {
    #[serde(default)]
    email: String,
}

pub(super) async fn form(State(app): State<App>, visitor: Visitor) -> Answer {
    answer::page(&asking(&app, &visitor, "", false, None, &FieldErrors::default()))
}

fn asking<'a>(
    app: &App,
    visitor: &'a Visitor,
    email: &'a str,
    asked: bool,
    refusal: Option<Refusal>,
    errors: &'a FieldErrors,
) -> RecoveryPage<'a> {
    let layout = visitor.layout(texts::recovery_ask_title(visitor.language), Entry::None);
    RecoveryPage { layout, email, has_mail: app.has_mail, asked, refusal, errors }
}

pub(super) async fn ask(State(app): State<App>, visitor: Visitor, Form(form): Form<AskForm>) -> Answer {
    if !app.has_mail {
        return Err(Trouble::Refused(Refusal::NotAllowed));
    }
    let none = FieldErrors::default();
    match recovery::ask(&app.desk, &form.email, visitor.language.tag()).await {
        Ok(()) => answer::page(&asking(&app, &visitor, "", true, None, &none)),
        Err(Error::Fields(errors)) => {
            let shown = asking(&app, &visitor, &form.email, false, None, &errors);
            answer::refused(&shown, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Error::Refusal(refusal)) => {
            let shown = asking(&app, &visitor, &form.email, false, Some(refusal), &none);
            let mut response = answer::refused(&shown, Trouble::Refused(refusal).status())?;
            answer::tell_when(&mut response, refusal);
            Ok(response)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn open(State(app): State<App>, visitor: Visitor, Path(key): Path<String>) -> Answer {
    choosing(&app, &visitor, &key, &FieldErrors::default(), StatusCode::OK).await
}

async fn choosing(app: &App, visitor: &Visitor, key: &str, errors: &FieldErrors, status: StatusCode) -> Answer {
    let holder = recovery::holder(&app.desk, key).await?;
    let layout = visitor.layout(texts::recovery_title(visitor.language), Entry::None);
    let page = InvitationPage {
        layout,
        key,
        office: None,
        known: false,
        email: &holder.email,
        name: "",
        refusal: None,
        errors,
    };
    answer::refused(&page, status)
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct ChooseForm {
    #[serde(default)]
    password: String,
}

pub(super) async fn choose(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    Form(form): Form<ChooseForm>,
) -> Answer {
    match recovery::finish(&app.desk, &key, &form.password).await {
        Ok(person) => enter(&app, &visitor, (&person.email, &form.password), "").await,
        Err(Error::Fields(errors)) => choosing(&app, &visitor, &key, &errors, StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(error) => Err(error.into()),
    }
}
