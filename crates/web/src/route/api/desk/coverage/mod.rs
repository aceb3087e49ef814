//! Coverage for programs: pages of outlets are listed, given, read; what differs is judged. The same verbs as the pages.

pub(in crate::route) mod judgement;
pub(in crate::route) mod overview;
mod shape;

use ::desk::coverage::{self, PAGE};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use domain::Refusal;
use domain::coverage::Attention;
use domain::field::{FieldError, FieldErrors};
use domain::id::{CoverageId, ReleaseId};
use serde::Deserialize;
use store::coverage::Filter;
use utoipa::{IntoParams, ToSchema};

use self::shape::{DeskCoverage, DeskCoverageLine, DeskCoverages};
use super::super::given::{Given, Question};
use super::super::within;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::route::desk::coverage::{kept, press};
use crate::visitor::Member;

fn coverage_id(text: &str) -> Result<CoverageId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

/// The page as it stands now.
async fn shown(app: &App, member: &Member, id: CoverageId, status: StatusCode) -> Answer {
    let press = press(app, member.visitor.language).map_err(Trouble::NotTaken)?;
    let seen = coverage::see(&app.desk, &member.actor, press, id).await?;
    let captures = coverage::captures(&app.desk, &member.actor, id).await?;
    let here = within(&member.visitor, &format!("/api/desk/coverage/{id}"));
    let shown = DeskCoverage::new(seen, captures, app.desk.now());
    Ok((status, [(header::LOCATION, here)], Json(shown)).into_response())
}

/// Which page of the office's coverage.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SoughtCoverage {
    /// Only what needs something: `look` or `waiting`.
    attention: Option<String>,
    /// Only what carries this release; its id.
    release: Option<String>,
    /// Id of the last page seen.
    before: Option<String>,
}

#[utoipa::path(get, path = "/api/desk/coverage", operation_id = "list_coverage", tag = "desk", params(SoughtCoverage),
    responses((status = 200, description = "Pages that carry the office's releases, found last first", body = DeskCoverages)))]
/// The office's coverage
pub(crate) async fn list(State(app): State<App>, member: Member, Question(sought): Question<SoughtCoverage>) -> Answer {
    let bad = |field| FieldErrors::one(field, FieldError::NotAChoice);
    let office = member.office()?;
    let release: Option<ReleaseId> =
        sought.release.as_deref().map(|id| id.parse().map_err(|_| bad("release"))).transpose()?;
    let needs = |word: &str| Attention::parse(word).filter(|needs| *needs != Attention::Quiet);
    let attention = sought.attention.as_deref().map(|word| needs(word).ok_or(bad("attention"))).transpose()?;
    let before: Option<CoverageId> =
        sought.before.as_deref().map(|id| id.parse().map_err(|_| bad("before"))).transpose()?;
    let (filter, asked) = match (release, attention) {
        (Some(_), Some(_)) => return Err(bad("attention").into()),
        (Some(id), None) => (Filter::Release(id), format!("release={id}&")),
        (None, Some(needs)) => (Filter::Attention(needs), format!("attention={}&", needs.as_str())),
        (None, None) => (Filter::All, String::new()),
    };
    let mut found = coverage::list(&app.desk, &member.actor, office, filter, before).await?;
    let more = usize::try_from(PAGE).is_ok_and(|most| found.len() > most);
    if more {
        found.pop();
    }
    let last = found.last().filter(|_| more);
    let next = last.map(|last| within(&member.visitor, &format!("/api/desk/coverage?{asked}before={}", last.id)));
    let (look, waiting) = coverage::waiting(&app.desk, &member.actor, office).await?;
    let items = found.iter().map(DeskCoverageLine::new).collect();
    Ok(Json(DeskCoverages { items, look, waiting, next }).into_response())
}

/// A page that is given.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageGiven {
    #[schema(max_length = 2_000, example = "https://kabarmerdu.example/berita/jembatan")]
    address: String,
    /// Id of the release that it carries; found from its text where it is left out.
    release: Option<String>,
}

#[utoipa::path(post, path = "/api/desk/coverage", operation_id = "give_page", tag = "desk", request_body = PageGiven,
    responses((status = 201, description = "The page, fetched, kept and compared", body = DeskCoverage)))]
/// Give a page that carries a release
pub(crate) async fn give(State(app): State<App>, member: Member, Given(given): Given<PageGiven>) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let bad = || FieldErrors::one("release", FieldError::NotAChoice);
    let release: Option<ReleaseId> = given.release.as_deref().map(|id| id.parse().map_err(|_| bad())).transpose()?;
    let press = press(&app, language).map_err(Trouble::NotTaken)?;
    let added = coverage::add(&app.desk, &member.actor, press, (office, release), &given.address).await?;
    let id = kept(language, added).map_err(Trouble::NotTaken)?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

#[utoipa::path(get, path = "/api/desk/coverage/{id}", operation_id = "read_coverage", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "The page with its captures, what differs, what was judged, and when it was looked at again",
        body = DeskCoverage)))]
/// A page that carries a release
pub(crate) async fn read(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, coverage_id(&id)?, StatusCode::OK).await
}
