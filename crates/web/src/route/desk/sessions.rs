//! Where I am signed in, and how to end it.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::{Error, session};
use domain::{FieldErrors, Refusal};
use locale::texts;
use serde::Deserialize;

use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, Session, SessionsPage};
use crate::visitor::Member;

/// Signs of a session's hash that name it in an address: enough to tell them apart, too few to be of use elsewhere.
const SIGNS: usize = 16;

pub(super) fn sign(hash: &str) -> &str {
    hash.get(..SIGNS).unwrap_or(hash)
}

/// A program that shall act for me.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct ProgramForm {
    #[serde(default)]
    name: String,
}

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member, "", None, &FieldErrors::default()).await
}

/// Makes a token and shows it, this once.
pub(crate) async fn program(State(app): State<App>, member: Member, Form(form): Form<ProgramForm>) -> Answer {
    match session::token(&app.desk, &member.actor, &form.name).await {
        Ok(token) => shown(&app, &member, "", Some(&token), &FieldErrors::default()).await,
        Err(Error::Fields(errors)) => shown(&app, &member, &form.name, None, &errors).await,
        Err(error) => Err(error.into()),
    }
}

async fn shown(app: &App, member: &Member, name: &str, token: Option<&str>, errors: &FieldErrors) -> Answer {
    let all = session::list(&app.desk, &member.actor).await?;
    let current = |known: &store::session::Session| known.token_hash == member.actor.session;
    let mut sessions: Vec<Session<'_>> = all
        .iter()
        .filter(|known| known.name.is_empty())
        .map(|known| Session {
            id: sign(&known.token_hash),
            device: &known.device,
            since: member.visitor.moment(known.created_at),
            seen: member.visitor.moment(known.seen_at),
            current: current(known),
        })
        .collect();
    sessions.sort_by_key(|session| !session.current);
    let layout = member.layout(texts::sessions_title(member.visitor.language), Entry::Sessions);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&SessionsPage { layout, sessions, token, name, errors }, status)
}

pub(crate) async fn end(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let all = session::list(&app.desk, &member.actor).await?;
    let found = all.iter().find(|known| sign(&known.token_hash) == id).ok_or(Trouble::Refused(Refusal::NotFound))?;
    session::end(&app.desk, &member.actor, &found.token_hash).await?;
    answer::onward(&address::sessions(member.visitor.language))
}
