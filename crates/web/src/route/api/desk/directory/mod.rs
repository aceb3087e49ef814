//! The office's directory for programs: outlets are listed, added, read, changed, removed. Each act on one answers with the outlet as
//! it stands afterwards.

pub(in crate::route) mod contact;
mod shape;
pub(in crate::route) mod standing;

use ::desk::Error;
use ::desk::directory::{self, outlet};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use domain::Refusal;
use domain::directory::OutletDetails;
use domain::field::{FieldError, FieldErrors};
use domain::id::OutletId;
use domain::right::Act;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use self::shape::{DeskOutlet, DeskOutletLine, DeskOutlets};
use super::super::given::{Given, Question};
use super::super::register::words;
use super::super::within;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::route::desk::directory::file;
use crate::route::search::escaped;
use crate::visitor::Member;

/// Names that fields have here, where forms and tables call them otherwise.
const NAMES: [(&str, &str); 3] = [("outlet", "name"), ("contact", "name"), ("office", "position")];

/// What is wrong, under the names that fields have here.
fn told(error: impl Into<Error>) -> Trouble {
    match error.into() {
        Error::Fields(errors) => {
            let name = |field| NAMES.iter().find(|(of, _)| *of == field).map_or(field, |(_, name)| *name);
            let mut named = FieldErrors::default();
            errors.iter().for_each(|(field, wrong)| named.add(name(field), wrong));
            named.into()
        }
        other => other.into(),
    }
}

fn outlet_id(text: &str) -> Result<OutletId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

/// The outlet as it stands now.
async fn shown(app: &App, member: &Member, id: OutletId, status: StatusCode) -> Answer {
    let seen = outlet::see(&app.desk, &member.actor, id).await?;
    let here = within(&member.visitor, &format!("/api/desk/outlets/{id}"));
    let keeps = member.actor.may(Act::KeepDirectory, seen.outlet.organisation);
    Ok((status, [(header::LOCATION, here)], Json(DeskOutlet::new(seen, keeps, app.desk.now()))).into_response())
}

/// Which page of the office's outlets.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SoughtOutlets {
    /// Words that stand together in name, place or site.
    #[param(max_length = 100)]
    q: Option<String>,
    /// Id of the last outlet seen.
    after: Option<String>,
}

#[utoipa::path(get, path = "/api/desk/outlets", operation_id = "list_desk_outlets", tag = "desk", params(SoughtOutlets),
    responses((status = 200, description = "The office's outlets, by name", body = DeskOutlets)))]
/// The office's directory
pub(crate) async fn list(State(app): State<App>, member: Member, Question(sought): Question<SoughtOutlets>) -> Answer {
    let (office, text) = (member.office()?, words(sought.q.as_deref())?);
    let after = match sought.after {
        Some(id) => Some(seen(&app, &member, &id).await?),
        None => None,
    };
    let found = directory::page(&app.desk, &member.actor, office, &text, after).await?;
    let asked = if text.is_empty() { String::new() } else { format!("q={}&", escaped(&text)) };
    let last = found.outlets.last().filter(|_| found.more);
    let next = last.map(|last| within(&member.visitor, &format!("/api/desk/outlets?{asked}after={}", last.id)));
    let items = found.outlets.iter().map(|outlet| DeskOutletLine::new(outlet, app.desk.now())).collect();
    let (outlets, contacts) = found.count;
    Ok(Json(DeskOutlets { items, outlets, contacts, next }).into_response())
}

#[utoipa::path(get, path = "/api/desk/outlets.csv", operation_id = "download_outlets", tag = "desk",
    responses((status = 200, description = "All outlets, a line for each contact; can be imported again", body = String,
        content_type = "text/csv")))]
/// The office's directory as a table
pub(crate) async fn table(app: State<App>, member: Member) -> Answer {
    file(app, member).await
}

/// An outlet that was the last of a page. One that is gone would lead back to the first.
async fn seen(app: &App, member: &Member, id: &str) -> Result<OutletId, Trouble> {
    let none = || FieldErrors::one("after", FieldError::NotAChoice);
    let id = id.parse().map_err(|_| none())?;
    match outlet::see(&app.desk, &member.actor, id).await {
        Ok(_) => Ok(id),
        Err(Error::Refusal(_)) => Err(none().into()),
        Err(other) => Err(other.into()),
    }
}

/// An outlet. What is left out is empty afterwards.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutletGiven {
    /// No other outlet of the office has it, whatever its legal form.
    #[schema(min_length = 2, max_length = 120, example = "Kabar Merdu")]
    name: String,
    /// With or without `https://`.
    #[schema(max_length = 200, example = "kabarmerdu.example")]
    site: Option<String>,
    #[schema(max_length = 80)]
    place: Option<String>,
    /// Name of its press company, as the register has it.
    #[schema(max_length = 160)]
    company: Option<String>,
}

impl OutletGiven {
    fn details(&self) -> Result<OutletDetails, Trouble> {
        let [site, place, company] =
            [&self.site, &self.place, &self.company].map(|text| text.as_deref().unwrap_or_default());
        let details = OutletDetails::parse([&self.name, site, place]);
        details.and_then(|details| details.of_company(company)).map_err(told)
    }
}

#[utoipa::path(post, path = "/api/desk/outlets", operation_id = "add_outlet", tag = "desk", request_body = OutletGiven,
    responses((status = 201, description = "The new outlet, without contacts", body = DeskOutlet)))]
/// Add an outlet
pub(crate) async fn add(State(app): State<App>, member: Member, Given(given): Given<OutletGiven>) -> Answer {
    let office = member.office()?;
    let id = outlet::add(&app.desk, &member.actor, office, &given.details()?).await.map_err(told)?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(get, path = "/api/desk/outlets/{id}", operation_id = "read_desk_outlet", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "The outlet; its contacts for who keeps the directory alone", body = DeskOutlet)))]
/// An outlet
pub(crate) async fn read(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, outlet_id(&id)?, StatusCode::OK).await
}

#[utoipa::path(put, path = "/api/desk/outlets/{id}", operation_id = "change_outlet", tag = "desk",
    params(("id" = String, Path)), request_body = OutletGiven,
    responses((status = 200, description = "The outlet as it is told of now", body = DeskOutlet)))]
/// Change what is told of an outlet
pub(crate) async fn change(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(given): Given<OutletGiven>,
) -> Answer {
    let id = outlet_id(&id)?;
    outlet::change(&app.desk, &member.actor, id, &given.details()?).await.map_err(told)?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(delete, path = "/api/desk/outlets/{id}", operation_id = "remove_outlet", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 204, description = "Nothing of it or its contacts is kept")))]
/// Remove an outlet with its contacts
pub(crate) async fn remove(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    outlet::remove(&app.desk, &member.actor, outlet_id(&id)?).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
