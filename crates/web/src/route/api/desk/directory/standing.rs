//! How an outlet stands, for programs: accredited with the office for a term or without an end, and shown in the public directory.

use ::desk::directory::{accreditation, listing};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::super::given::Given;
use super::{outlet_id, shown};
use crate::answer::Answer;
use crate::app::App;
use crate::visitor::Member;

/// For how long.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    /// 6, 12 or 24 from now on; 0 for without an end.
    #[schema(example = 12)]
    months: u32,
}

#[utoipa::path(put, path = "/api/desk/outlets/{id}/accreditation", operation_id = "accredit_outlet", tag = "desk",
    params(("id" = String, Path)), request_body = Term,
    responses((status = 200, description = "The new accreditation takes the place of the one before",
        body = super::shape::DeskOutlet)))]
/// Accredit an outlet
pub(crate) async fn accredit(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(term): Given<Term>,
) -> Answer {
    let id = outlet_id(&id)?;
    accreditation::give(&app.desk, &member.actor, id, &term.months.to_string()).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(delete, path = "/api/desk/outlets/{id}/accreditation", operation_id = "end_accreditation", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "It is not accredited any more", body = super::shape::DeskOutlet)))]
/// End the accreditation of an outlet
pub(crate) async fn end_accreditation(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let id = outlet_id(&id)?;
    accreditation::end(&app.desk, &member.actor, id).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(put, path = "/api/desk/outlets/{id}/listing", operation_id = "list_outlet", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "Everybody sees its name, site, place and press company",
        body = super::shape::DeskOutlet)))]
/// Show an outlet in the public directory
pub(crate) async fn list(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let id = outlet_id(&id)?;
    // The verb leaves another office's outlet alone; that it is not here is told below.
    listing::list(&app.desk, &member.actor, member.office()?, &[id]).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(delete, path = "/api/desk/outlets/{id}/listing", operation_id = "unlist_outlet", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "Its office alone sees it", body = super::shape::DeskOutlet)))]
/// Show an outlet in the public directory no more
pub(crate) async fn unlist(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let id = outlet_id(&id)?;
    listing::unlist(&app.desk, &member.actor, id).await?;
    shown(&app, &member, id, StatusCode::OK).await
}
