//! Contacts of an outlet for programs: added, changed, erased. No more is kept than name, position and address.

use ::desk::directory::contact;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::Refusal;
use domain::directory::ContactDetails;
use domain::id::ContactId;
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::super::given::Given;
use super::{outlet_id, shown, told};
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::visitor::Member;

/// A contact. What is left out is empty afterwards.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactGiven {
    /// Empty for the mailbox of an editorial office.
    #[serde(default)]
    #[schema(max_length = 120)]
    name: String,
    #[serde(default)]
    #[schema(max_length = 120, example = "Redaktur")]
    position: String,
    /// No other contact of the office has it. Another address is another mailbox: it has stopped nothing.
    #[schema(max_length = 254, example = "redaksi@kabarmerdu.example")]
    email: String,
}

impl ContactGiven {
    fn details(&self) -> Result<ContactDetails, Trouble> {
        ContactDetails::parse([&self.name, &self.position, &self.email]).map_err(told)
    }
}

fn contact_id(text: &str) -> Result<ContactId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

#[utoipa::path(post, path = "/api/desk/outlets/{id}/contacts", operation_id = "add_contact", tag = "desk",
    params(("id" = String, Path)), request_body = ContactGiven,
    responses((status = 201, description = "The outlet with the new contact", body = super::shape::DeskOutlet)))]
/// Add a contact to an outlet
pub(crate) async fn add(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(given): Given<ContactGiven>,
) -> Answer {
    let id = outlet_id(&id)?;
    contact::add(&app.desk, &member.actor, id, &given.details()?).await.map_err(told)?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(put, path = "/api/desk/outlets/{id}/contacts/{contact}", operation_id = "change_contact", tag = "desk",
    params(("id" = String, Path), ("contact" = String, Path)), request_body = ContactGiven,
    responses((status = 200, description = "The outlet with what is told of the contact now", body = super::shape::DeskOutlet)))]
/// Change a contact
pub(crate) async fn change(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
    Given(given): Given<ContactGiven>,
) -> Answer {
    let (id, which) = (outlet_id(&id)?, contact_id(&which)?);
    contact::change(&app.desk, &member.actor, (id, which), &given.details()?).await.map_err(told)?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(delete, path = "/api/desk/outlets/{id}/contacts/{contact}", operation_id = "remove_contact", tag = "desk",
    params(("id" = String, Path), ("contact" = String, Path)),
    responses((status = 200, description = "The outlet; name, position and address are gone altogether",
        body = super::shape::DeskOutlet)))]
/// Erase a contact
pub(crate) async fn remove(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
) -> Answer {
    let (id, which) = (outlet_id(&id)?, contact_id(&which)?);
    contact::remove(&app.desk, &member.actor, (id, which)).await?;
    shown(&app, &member, id, StatusCode::OK).await
}
