//! The desk's acts for programs: the same verbs as the forms. Each answers with the release as it stands afterwards.

pub(in crate::route) mod approval;
pub(in crate::route) mod confirmation;
pub(in crate::route) mod coverage;
pub(in crate::route) mod directory;
pub(in crate::route) mod dispatch;
pub(in crate::route) mod document;
pub(in crate::route) mod file;
mod form;
pub(in crate::route) mod import;
pub(in crate::route) mod letter;
pub(in crate::route) mod letterhead;
pub(in crate::route) mod manuscript;
pub(in crate::route) mod overview;
pub(in crate::route) mod photo;
mod proposal;
pub(in crate::route) mod register;
mod shape;

use ::desk::release::{self, Correction, Issue, Publication};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::ReleaseId;
use domain::release::State as Standing;
use jiff::Timestamp;
use store::overview::Wanted;

use self::form::{Change, Correct, Looked, Page, Publish, Text, Why, Withdraw};
use self::shape::{DeskLine, DeskRelease, DeskReleases};
use super::given::{Given, Question};
use super::register::words;
use super::within;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::route::search::escaped;
use crate::visitor::Member;

fn release_id(text: &str) -> Result<ReleaseId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

/// The release as it stands now.
async fn shown(app: &App, member: &Member, id: ReleaseId, status: StatusCode) -> Answer {
    let seen = release::see(&app.desk, &member.actor, id).await?;
    let steps = release::steps(&member.actor, &seen.release);
    let here = within(&member.visitor, &format!("/api/desk/releases/{id}"));
    let known = ::desk::approval::read(&app.desk, &seen.release).await?;
    let approvals = approval::all(&seen, &known, app.desk.now());
    Ok((status, [(header::LOCATION, here)], Json(DeskRelease::new(seen, &steps, approvals))).into_response())
}

#[utoipa::path(get, path = "/api/desk/releases", operation_id = "list_desk_releases", tag = "desk", params(Page),
    responses((status = 200, description = "The office's releases, last changed first", body = DeskReleases)))]
/// The office's releases in every state, or those that are asked for
pub(crate) async fn list(State(app): State<App>, member: Member, Question(page): Question<Page>) -> Answer {
    let bad = |field| FieldErrors::one(field, FieldError::NotAChoice);
    let before = page.before.map(|place| before(&place).ok_or(bad("before"))).transpose()?;
    let state = page.state.map(|state| Standing::parse(&state).ok_or(bad("state"))).transpose()?;
    let headline = words(page.q.as_deref())?;
    let wanted = Wanted { state, headline: &headline };
    let found = release::search(&app.desk, &member.actor, member.office()?, &wanted, before).await?;
    let next = found.releases.last().filter(|_| found.more).map(|last| {
        let state = state.map(|state| format!("state={}&", state.as_str())).unwrap_or_default();
        let headline = if headline.is_empty() { String::new() } else { format!("q={}&", escaped(&headline)) };
        let place = format!("before={}-{}", last.edited_at.as_millisecond(), last.id);
        within(&member.visitor, &format!("/api/desk/releases?{state}{headline}{place}"))
    });
    Ok(Json(DeskReleases { items: found.releases.iter().map(DeskLine::new).collect(), next }).into_response())
}

fn before(place: &str) -> Option<(Timestamp, ReleaseId)> {
    let (at, id) = place.split_once('-')?;
    Some((Timestamp::from_millisecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}

#[utoipa::path(post, path = "/api/desk/releases", operation_id = "create_release", tag = "desk", request_body = Text,
    responses((status = 201, description = "The new draft", body = DeskRelease)))]
/// Begin a release
pub(crate) async fn create(State(app): State<App>, member: Member, Given(text): Given<Text>) -> Answer {
    let id = release::create(&app.desk, &member.actor, member.office()?, &text.draft()).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(get, path = "/api/desk/releases/{id}", operation_id = "read_desk_release", tag = "desk",
    params(("id" = String, Path)), responses((status = 200, description = "The release with all versions", body = DeskRelease)))]
/// A release in any state
pub(crate) async fn read(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, release_id(&id)?, StatusCode::OK).await
}

#[utoipa::path(put, path = "/api/desk/releases/{id}/text", operation_id = "edit_release", tag = "desk",
    params(("id" = String, Path)), request_body = Change,
    responses((status = 200, description = "The draft with its new text", body = DeskRelease)))]
/// Change a draft
pub(crate) async fn edit(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(change): Given<Change>,
) -> Answer {
    let id = release_id(&id)?;
    release::edit(&app.desk, &member.actor, id, change.revision, &change.text.draft()).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/submission", operation_id = "submit_release", tag = "desk",
    params(("id" = String, Path)), request_body = Looked,
    responses((status = 201, description = "It waits for a second pair of eyes", body = DeskRelease)))]
/// Give a draft to a second pair of eyes
pub(crate) async fn submit(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(looked): Given<Looked>,
) -> Answer {
    let id = release_id(&id)?;
    release::submit(&app.desk, &member.actor, id, looked.revision).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/return", operation_id = "return_release", tag = "desk",
    params(("id" = String, Path)), request_body = Why,
    responses((status = 201, description = "It is a draft again", body = DeskRelease)))]
/// Give a submitted release back to its writer
pub(crate) async fn give_back(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(why): Given<Why>,
) -> Answer {
    let id = release_id(&id)?;
    release::give_back(&app.desk, &member.actor, id, &why.reason).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/publication", operation_id = "publish_release", tag = "desk",
    params(("id" = String, Path)), request_body = Publish,
    responses((status = 201, description = "It is public, now or from its moment on", body = DeskRelease)))]
/// Publish a submitted release
pub(crate) async fn publish(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(given): Given<Publish>,
) -> Answer {
    let id = release_id(&id)?;
    let moment = |text: &String| text.parse().map_err(|_| FieldErrors::one("public_from", FieldError::NotAMoment));
    let when = given.public_from.as_ref().map(moment).transpose()?.map_or(Publication::Now, Publication::From);
    let to = given.mail_to.audience(&app)?;
    let issue = Issue { when, number: given.number.unwrap_or_default() };
    release::publish(&app.desk, &member.actor, id, given.revision, issue, to).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/correction", operation_id = "correct_release", tag = "desk",
    params(("id" = String, Path)), request_body = Correct,
    responses((status = 201, description = "The public reads the corrected text", body = DeskRelease)))]
/// Correct a published release in the open
pub(crate) async fn correct(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(given): Given<Correct>,
) -> Answer {
    let id = release_id(&id)?;
    let tell = app.has_mail && given.tell.unwrap_or(true);
    let correction = Correction { text: given.text.draft(), reason: given.reason, tell, kept: None };
    release::correct(&app.desk, &member.actor, id, given.revision, &correction).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/withdrawal", operation_id = "withdraw_release", tag = "desk",
    params(("id" = String, Path)), request_body = Withdraw,
    responses((status = 201, description = "Its page stays and says so", body = DeskRelease)))]
/// Withdraw a published release
pub(crate) async fn withdraw(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(why): Given<Withdraw>,
) -> Answer {
    let id = release_id(&id)?;
    release::withdraw(&app.desk, &member.actor, id, &why.reason, app.has_mail && why.tell.unwrap_or(true)).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}
