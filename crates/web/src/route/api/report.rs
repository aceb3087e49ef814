//! An outlet tells by itself where it carries a release, for programs: the same door as on the release's page.

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::coverage::{self, Reported};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::given::Given;
use crate::address;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::route::desk::coverage::press;
use crate::route::report::why;
use crate::visitor::Visitor;

/// An article that carries the release.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnPage {
    /// Of one article, on the site of an outlet in the office's public directory.
    #[schema(max_length = 2_000, example = "https://kabarmerdu.example/berita/jembatan")]
    address: String,
}

/// The release has the article among its pages.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OwnPageKnown {
    /// Slug of the release.
    release: String,
    /// Where everybody reads who carried it.
    page: String,
}

#[utoipa::path(post, path = "/api/releases/{slug}/coverage", operation_id = "tell_own_page", tag = "public", request_body = OwnPage,
    params(("slug" = String, Path)), responses(
    (status = 200, description = "It is kept, or was known already", body = OwnPageKnown),
    (status = 400, description = "No JSON", body = Problem, content_type = "application/problem+json"),
    (status = 404, description = "No such release", body = Problem, content_type = "application/problem+json"),
    (status = 409, description = "The release was withdrawn", body = Problem, content_type = "application/problem+json"),
    (status = 413, description = "Too long", body = Problem, content_type = "application/problem+json"),
    (status = 415, description = "Not `application/json`", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "Not taken, and why: no address, no outlet of the directory, not fetched, no article, not from this release, or enough of that site", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "Asked too often; `Retry-After` says when to ask again", body = Problem, content_type = "application/problem+json"),
))]
/// Tell where your outlet carries a release
pub(crate) async fn give(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Given(given): Given<OwnPage>,
) -> Answer {
    let language = visitor.language;
    let press = press(&app, language).map_err(Trouble::NotTaken)?;
    match coverage::report(&app.desk, press, &slug, (&given.address, &visitor.client)).await? {
        Reported::Known => {
            let page = format!("{}{}#carried", app.origin, address::release(language, &slug));
            Ok(Json(OwnPageKnown { release: slug, page }).into_response())
        }
        refused => Err(Trouble::NotTaken(why(language, &refused))),
    }
}
