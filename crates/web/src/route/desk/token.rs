//! Tokens of my programs: listed, made, revoked.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::second_factor::Proof;
use desk::token::{self, DAYS, NewToken};
use desk::{Error, session};
use domain::{FieldErrors, Refusal};
use locale::texts;
use serde::Deserialize;

use super::sessions::sign;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, Token, TokenPage};
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct TokenForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    days: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
}

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    let form = TokenForm { days: "90".to_owned(), ..TokenForm::default() };
    shown(&app, &member, &form, None, &FieldErrors::default()).await
}

async fn shown(app: &App, member: &Member, form: &TokenForm, made: Option<&str>, errors: &FieldErrors) -> Answer {
    let language = member.visitor.language;
    let all = session::list(&app.desk, &member.actor).await?;
    let own = member.office.as_ref().map(|(id, name)| (id.to_string(), name.as_str()));
    let offices = member.others.iter().map(|(id, name)| (id.clone(), name.as_str()));
    let offices: Vec<(String, &str)> = own.into_iter().chain(offices).collect();
    let office = |known: &store::session::Session| {
        let id = known.organisation.map(|id| id.to_string());
        offices.iter().find(|(known, _)| Some(known) == id.as_ref()).map_or("", |(_, name)| name)
    };
    let tokens = all.iter().filter(|known| !known.name.is_empty()).map(|known| Token {
        id: sign(&known.token_hash),
        name: &known.name,
        office: office(known),
        seen: (known.seen_at > known.created_at).then(|| member.visitor.moment(known.seen_at)),
        ends: member.visitor.moment(known.ends_at),
    });
    let tokens = tokens.collect();
    let choices = DAYS.map(|days| (days.to_string(), texts::token_days_count(language, days.into())));
    let layout = member.layout(texts::token_title(language), Entry::Tokens);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (name, days) = (form.name.as_str(), form.days.as_str());
    answer::refused(&TokenPage { layout, tokens, made, name, days, choices: &choices, errors }, status)
}

pub(crate) async fn make(State(app): State<App>, member: Member, Form(form): Form<TokenForm>) -> Answer {
    let wanted = NewToken { name: form.name.clone(), days: form.days.clone() };
    let proof = Proof { password: form.password.clone(), code: form.code.clone() };
    match token::make(&app.desk, &member.actor, &wanted, &proof).await {
        Ok(made) => {
            let form = TokenForm { days: form.days, ..TokenForm::default() };
            shown(&app, &member, &form, Some(&made), &FieldErrors::default()).await
        }
        Err(Error::Fields(errors)) => shown(&app, &member, &form, None, &errors).await,
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn end(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let all = session::list(&app.desk, &member.actor).await?;
    let mut tokens = all.iter().filter(|known| !known.name.is_empty());
    let found = tokens.find(|known| sign(&known.token_hash) == id).ok_or(Trouble::Refused(Refusal::NotFound))?;
    session::end(&app.desk, &member.actor, &found.token_hash).await?;
    answer::onward(&address::tokens(member.visitor.language))
}
