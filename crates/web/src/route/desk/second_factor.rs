//! Codes after the password: set up, renewed, turned off by their owner.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use desk::Error;
use desk::second_factor::{self, Proof};
use domain::FieldErrors;
use locale::texts;
use serde::Deserialize;

use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Asked, Entry, Qr, RecoveryCodesPage, SecondFactorKeyPage, SecondFactorPage};
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct ProofForm {
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
}

impl From<ProofForm> for Proof {
    fn from(form: ProofForm) -> Self {
        Self { password: form.password, code: form.code }
    }
}

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member, Asked::Nothing, &FieldErrors::default(), StatusCode::OK).await
}

async fn shown(app: &App, member: &Member, asked: Asked, errors: &FieldErrors, status: StatusCode) -> Answer {
    let stands = second_factor::status(&app.desk, &member.actor).await?;
    let since = stands.since.map(|at| member.visitor.moment(at));
    let layout = member.layout(texts::second_factor_title(member.visitor.language), Entry::SecondFactor);
    answer::refused(&SecondFactorPage { layout, since, codes_left: stands.codes_left, asked, errors }, status)
}

pub(crate) async fn begin(State(app): State<App>, member: Member) -> Answer {
    second_factor::begin(&app.desk, &member.actor).await?;
    answer::onward(&address::second_factor_key(member.visitor.language))
}

pub(crate) async fn key(State(app): State<App>, member: Member) -> Answer {
    key_shown(&app, &member, &FieldErrors::default(), StatusCode::OK).await
}

async fn key_shown(app: &App, member: &Member, errors: &FieldErrors, status: StatusCode) -> Answer {
    let language = member.visitor.language;
    let issuer = texts::site_name(language, &member.visitor.site.region);
    let key = second_factor::key(&app.desk, &member.actor, &issuer).await?;
    let layout = member.layout(texts::second_factor_set_up(language), Entry::SecondFactor);
    let picture = Qr::of(&key.address);
    answer::refused(&SecondFactorKeyPage { layout, key: &key.text, picture, errors }, status)
}

pub(crate) async fn confirm(State(app): State<App>, member: Member, Form(form): Form<ProofForm>) -> Answer {
    match second_factor::confirm(&app.desk, &member.actor, &form.into()).await {
        Ok(codes) => codes_shown(&member, &codes),
        Err(Error::Fields(errors)) => key_shown(&app, &member, &errors, StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(error) => Err(error.into()),
    }
}

fn codes_shown(member: &Member, codes: &[String]) -> Answer {
    let title = texts::second_factor_codes_title(member.visitor.language);
    answer::page(&RecoveryCodesPage { layout: member.layout(title, Entry::SecondFactor), codes })
}

pub(crate) async fn renew(State(app): State<App>, member: Member, Form(form): Form<ProofForm>) -> Answer {
    match second_factor::renew(&app.desk, &member.actor, &form.into()).await {
        Ok(codes) => codes_shown(&member, &codes),
        Err(Error::Fields(errors)) => {
            shown(&app, &member, Asked::Renewal, &errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn end(State(app): State<App>, member: Member, Form(form): Form<ProofForm>) -> Answer {
    match second_factor::turn_off(&app.desk, &member.actor, &form.into()).await {
        Ok(()) => answer::onward(&address::second_factor(member.visitor.language)),
        Err(Error::Fields(errors)) => shown(&app, &member, Asked::End, &errors, StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(error) => Err(error.into()),
    }
}
