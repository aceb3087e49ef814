//! The second step of signing in. Which door is half open stands in a cookie of its own, for some minutes.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::request::Parts;
use desk::second_factor;
use desk::session;
use domain::Refusal;
use locale::texts;
use serde::Deserialize;

use super::account::{own, visit, with_cookie};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{CodePage, Entry};
use crate::visitor::{Visitor, cookie, cookie_name, half_way_name};

/// As long as the door stays half open.
const SECONDS: u64 = 600;

#[derive(Debug, Default, Deserialize)]
pub(super) struct CodeForm {
    #[serde(default)]
    code: String,
    #[serde(default)]
    next: String,
}

/// On to the form, with what opens it.
pub(super) fn due(app: &App, visitor: &Visitor, token: &str, next: &str) -> Answer {
    let next = if next.is_empty() { String::new() } else { format!("?next={}", address::escaped(next)) };
    let mut response = answer::onward(&format!("{}{next}", address::code(visitor.language)))?;
    with_cookie(app, &mut response, half_way_name(app), token, SECONDS)?;
    Ok(response)
}

pub(super) async fn form(visitor: Visitor, Query(form): Query<CodeForm>) -> Answer {
    answer::page(&shown(&visitor, &form.next, None))
}

fn shown<'a>(visitor: &'a Visitor, next: &'a str, refusal: Option<Refusal>) -> CodePage<'a> {
    CodePage { layout: visitor.layout(texts::code_title(visitor.language), Entry::None), next, refusal }
}

pub(super) async fn pass(State(app): State<App>, visitor: Visitor, parts: Parts, Form(form): Form<CodeForm>) -> Answer {
    let token = cookie(&parts, half_way_name(&app)).unwrap_or_default();
    match second_factor::pass(&app.desk, token, &form.code, visit(&visitor)).await {
        Ok(token) => {
            let mut response = answer::onward(&own(&visitor, &form.next))?;
            with_cookie(&app, &mut response, half_way_name(&app), "", 0)?;
            with_cookie(&app, &mut response, cookie_name(&app), &token, session::LASTS.as_secs())?;
            Ok(response)
        }
        // Where the door is shut again the password is due first.
        Err(desk::Error::Refusal(refusal)) if refusal != Refusal::SignedOut => {
            let status = Trouble::Refused(refusal).status();
            let mut response = answer::refused(&shown(&visitor, &form.next, Some(refusal)), status)?;
            answer::tell_when(&mut response, refusal);
            Ok(response)
        }
        Err(error) => Err(error.into()),
    }
}
