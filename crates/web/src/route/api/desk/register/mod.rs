//! The register of organisations for programs of who keeps it: listed, added, read, changed, closed, opened again, removed. Whoever is
//! not of the office that keeps it learns nothing here. Administrators are invited on pages alone.

mod shape;

use ::desk::Error;
use ::desk::register;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::OrganisationId;
use domain::organisation::{OrganisationDetails, TypedOrganisation};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use self::shape::{OrganisationKind, OrganisationLevel, Registered, RegisteredLine, RegisteredLines};
use super::super::given::{Given, Question};
use super::super::register::words;
use super::super::within;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::route::search::escaped;
use crate::visitor::Member;

fn organisation_id(text: &str) -> Result<OrganisationId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

/// The organisation as it stands now.
async fn shown(app: &App, member: &Member, id: OrganisationId, status: StatusCode) -> Answer {
    let seen = register::see(&app.desk, &member.actor, id).await?;
    let here = within(&member.visitor, &format!("/api/desk/organisations/{id}"));
    Ok((status, [(header::LOCATION, here)], Json(Registered::new(seen))).into_response())
}

/// Which page of the register.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SoughtOrganisations {
    /// Of this kind alone.
    kind: Option<OrganisationKind>,
    /// Words that stand together in name, place or site.
    #[param(max_length = 100)]
    q: Option<String>,
    /// Id of the last organisation seen.
    after: Option<String>,
}

#[utoipa::path(get, path = "/api/desk/organisations", operation_id = "list_desk_organisations", tag = "desk",
    params(SoughtOrganisations),
    responses((status = 200, description = "By name, each association above those that belong to it", body = RegisteredLines)))]
/// The register of organisations, as it is kept
pub(crate) async fn list(
    State(app): State<App>,
    member: Member,
    Question(sought): Question<SoughtOrganisations>,
) -> Answer {
    let (kind, text) = (sought.kind.map(OrganisationKind::kind), words(sought.q.as_deref())?);
    let after = match sought.after {
        Some(id) => Some(seen(&app, &member, &id).await?),
        None => None,
    };
    let found = register::page(&app.desk, &member.actor, (kind, &text), after).await?;
    let last = found.organisations.last().filter(|_| found.more).map(|last| last.organisation.id);
    let kind = kind.map(|kind| format!("kind={}&", kind.as_str())).unwrap_or_default();
    let asked = if text.is_empty() { String::new() } else { format!("q={}&", escaped(&text)) };
    let next = last.map(|last| within(&member.visitor, &format!("/api/desk/organisations?{kind}{asked}after={last}")));
    let items = found.organisations.into_iter().map(RegisteredLine::new).collect();
    Ok(Json(RegisteredLines { items, next }).into_response())
}

/// An organisation that was the last of a page. One that is gone would lead back to the first.
async fn seen(app: &App, member: &Member, id: &str) -> Result<OrganisationId, Trouble> {
    let none = || FieldErrors::one("after", FieldError::NotAChoice);
    let id = id.parse().map_err(|_| none())?;
    match register::see(&app.desk, &member.actor, id).await {
        Ok(_) => Ok(id),
        Err(Error::Refusal(Refusal::NotFound)) => Err(none().into()),
        Err(other) => Err(other.into()),
    }
}

/// An organisation. What is left out is empty afterwards.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganisationGiven {
    /// Never changes.
    kind: OrganisationKind,
    /// No other organisation has it.
    #[schema(min_length = 2, max_length = 160)]
    name: String,
    /// As used in a byline; the name where it is left out.
    #[schema(max_length = 160)]
    short_name: Option<String>,
    /// An association has one, and nothing else.
    level: Option<OrganisationLevel>,
    /// Name of the association on a higher level that an association belongs to.
    #[schema(max_length = 160)]
    parent: Option<String>,
    #[schema(max_length = 80)]
    place: Option<String>,
    /// With or without `https://`.
    #[schema(max_length = 200)]
    site: Option<String>,
}

impl OrganisationGiven {
    fn details(&self) -> Result<OrganisationDetails, FieldErrors> {
        let Self { kind, name, short_name, level, parent, place, site } = self;
        let [short_name, parent, place, site] =
            [short_name, parent, place, site].map(|text| text.as_deref().unwrap_or_default());
        let level = level.map_or("", |level| level.level().as_str());
        OrganisationDetails::parse(kind.kind(), TypedOrganisation { name, short_name, level, parent, place, site })
    }
}

#[utoipa::path(post, path = "/api/desk/organisations", operation_id = "add_organisation", tag = "desk",
    request_body = OrganisationGiven,
    responses((status = 201, description = "The new organisation; everybody sees it", body = Registered)))]
/// Put an organisation into the register
pub(crate) async fn add(State(app): State<App>, member: Member, Given(given): Given<OrganisationGiven>) -> Answer {
    let id = register::add(&app.desk, &member.actor, &given.details()?).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(get, path = "/api/desk/organisations/{id}", operation_id = "read_desk_organisation", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "The organisation and what became of it", body = Registered)))]
/// An organisation of the register
pub(crate) async fn read(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, organisation_id(&id)?, StatusCode::OK).await
}

#[utoipa::path(put, path = "/api/desk/organisations/{id}", operation_id = "change_organisation", tag = "desk",
    params(("id" = String, Path)), request_body = OrganisationGiven,
    responses((status = 200, description = "As it is told of now; its address stays, and its former name is shown",
        body = Registered)))]
/// Change what is told of an organisation
pub(crate) async fn change(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(given): Given<OrganisationGiven>,
) -> Answer {
    let id = organisation_id(&id)?;
    register::change(&app.desk, &member.actor, id, &given.details()?).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(delete, path = "/api/desk/organisations/{id}", operation_id = "remove_organisation", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 204, description = "It was put in by mistake, and is gone"),
        (status = 409, description = "Something refers to it, or it keeps the register", body = Problem,
            content_type = "application/problem+json")))]
/// Remove an organisation that nothing refers to
pub(crate) async fn remove(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    register::remove(&app.desk, &member.actor, organisation_id(&id)?).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Why an organisation is closed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Closed {
    /// For everybody.
    #[schema(min_length = 10, max_length = 500)]
    reason: String,
}

#[utoipa::path(post, path = "/api/desk/organisations/{id}/closure", operation_id = "close_organisation", tag = "desk",
    params(("id" = String, Path)), request_body = Closed,
    responses((status = 201, description = "It is no more from now on; its page stays and says so", body = Registered),
        (status = 409, description = "It is closed already, or keeps the register", body = Problem,
            content_type = "application/problem+json")))]
/// Close an organisation
pub(crate) async fn close(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(closed): Given<Closed>,
) -> Answer {
    let id = organisation_id(&id)?;
    register::close(&app.desk, &member.actor, id, &closed.reason).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(delete, path = "/api/desk/organisations/{id}/closure", operation_id = "reopen_organisation", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "It is open again", body = Registered),
        (status = 409, description = "It is not closed", body = Problem, content_type = "application/problem+json")))]
/// Open a closed organisation again
pub(crate) async fn reopen(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let id = organisation_id(&id)?;
    register::reopen(&app.desk, &member.actor, id).await?;
    shown(&app, &member, id, StatusCode::OK).await
}
