//! Somebody at an outlet: added, changed, erased.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::directory::{contact, outlet};
use domain::FieldErrors;
use domain::directory::ContactDetails;
use domain::id::OutletId;
use serde::Deserialize;

use super::known;
use super::outlet::{Tried, shown};
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::ContactForm;
use crate::visitor::Member;

/// What is typed of a contact.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct ContactTyped {
    #[serde(default)]
    contact: String,
    #[serde(default)]
    office: String,
    #[serde(default)]
    email: String,
}

impl ContactTyped {
    pub(super) fn form<'a>(&'a self, id: &'a str, prefix: &'a str, errors: &'a FieldErrors) -> ContactForm<'a> {
        ContactForm {
            id,
            prefix,
            contact: &self.contact,
            office: &self.office,
            email: &self.email,
            errors,
            stopped: None,
        }
    }

    fn details(&self) -> Result<ContactDetails, FieldErrors> {
        ContactDetails::parse([&self.contact, &self.office, &self.email])
    }
}

pub(crate) async fn add(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(typed): Form<ContactTyped>,
) -> Answer {
    let place = known(&id)?;
    let result = match typed.details() {
        Ok(details) => contact::add(&app.desk, &member.actor, place, &details).await.map(drop),
        Err(errors) => Err(errors.into()),
    };
    done(&app, &member, place, (String::new(), typed), result).await
}

pub(crate) async fn change(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Path<(String, String)>,
    Form(typed): Form<ContactTyped>,
) -> Answer {
    let place = known(&id)?;
    let result = match typed.details() {
        Ok(details) => contact::change(&app.desk, &member.actor, (place, known(&name)?), &details).await,
        Err(errors) => Err(errors.into()),
    };
    done(&app, &member, place, (name, typed), result).await
}

pub(crate) async fn remove(State(app): State<App>, member: Member, Path((id, name)): Path<(String, String)>) -> Answer {
    contact::remove(&app.desk, &member.actor, (known(&id)?, known(&name)?)).await?;
    answer::onward(&address::outlet(member.visitor.language, &id))
}

/// On to the outlet, or its page again with what is wrong.
async fn done(
    app: &App,
    member: &Member,
    place: OutletId,
    (name, typed): (String, ContactTyped),
    result: Result<(), Error>,
) -> Answer {
    match result {
        Ok(()) => answer::onward(&address::outlet(member.visitor.language, &place.to_string())),
        Err(Error::Fields(errors)) => {
            // Who may not keep the directory is told so, whatever was typed.
            let seen = outlet::see(&app.desk, &member.actor, place).await?;
            let tried = Tried { outlet: None, contact: Some((name, typed, errors)) };
            shown(app, member, &seen, &tried, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}
