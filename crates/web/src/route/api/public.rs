//! What everybody reads, as JSON. All of it goes through the gate.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::release::subject;
use domain::search::Query;
use domain::slug::Slug;
use serde::Deserialize;
use store::public::{Gate, Only, PublicRelease, Section, Turn};
use utoipa::IntoParams;

use super::given::Question;
use super::shape::{Beside, Hits, Office, Offices, Release, ReleaseLine, Releases};
use super::{public_json, within};
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::route::archive;
use crate::route::public::{gate, in_order};
use crate::route::search::escaped;
use crate::visitor::Visitor;

/// Items on a page unless asked for fewer or more.
const USUAL: i64 = 30;

/// Most items on a page.
const MOST: i64 = 100;

/// Which page of a list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Page {
    /// Items, 30 unless told.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// A place in the list, as `next` has it.
    before: Option<String>,
    /// Only those about this; case, accents and spaces do not count.
    subject: Option<String>,
}

pub(super) fn limit(asked: Option<i64>) -> Result<i64, Trouble> {
    let limit = asked.unwrap_or(USUAL);
    let sound = (1..=MOST).contains(&limit);
    if sound { Ok(limit) } else { Err(FieldErrors::one("limit", FieldError::NotAChoice).into()) }
}

/// The first `most` of the items, and the last of them when there are more.
pub(super) fn cut<T>(mut items: Vec<T>, most: i64) -> (Vec<T>, bool) {
    let most = count(most);
    let more = items.len() > most;
    items.truncate(most);
    (items, more)
}

#[utoipa::path(get, path = "/api/releases", operation_id = "list_releases", tag = "public", params(Page), responses(
    (status = 200, description = "Public releases, newest first", body = Releases),
    (status = 422, description = "No such page", body = Problem, content_type = "application/problem+json"),
))]
/// The public releases
pub(crate) async fn list(
    State(app): State<App>,
    visitor: Visitor,
    Question(page): Question<Page>,
    headers: HeaderMap,
) -> Answer {
    let limit = limit(page.limit)?;
    let turn = turn(page.before.as_deref(), archive::spot)?;
    let key = page.subject.as_deref().map(subject::key);
    if key.as_deref() == Some("") {
        return Err(FieldErrors::one("subject", FieldError::Empty).into());
    }
    let only = key.as_deref().map_or(Only::All, Only::Subject);
    let mut gate = gate(&app).await?;
    let found = gate.page(&Section { only, ..Section::ALL }, &turn, count(limit)).await?;
    let items = lines(&app, &mut gate, &found.lines.iter().collect::<Vec<_>>()).await?;
    let about = key.as_deref().map(|key| format!("&subject={}", escaped(key))).unwrap_or_default();
    let next = found.older.as_ref().map(|place| {
        within(&visitor, &format!("/api/releases?limit={limit}{about}&before={}", archive::written(place)))
    });
    public_json(&Releases { items, next }, &headers)
}

/// The releases of a list, each with its first photo.
pub(super) async fn lines(
    app: &App,
    gate: &mut Gate,
    releases: &[&PublicRelease],
) -> Result<Vec<ReleaseLine>, Trouble> {
    let ids: Vec<&str> = releases.iter().map(|release| release.id.as_str()).collect();
    let photos = gate.photos_of(&ids).await?;
    Ok(releases.iter().map(|release| ReleaseLine::new(app, release, photos.get(&release.id))).collect())
}

/// The page behind a place, or the first one.
fn turn<P>(before: Option<&str>, parse: impl Fn(&str) -> Option<P>) -> Result<Turn<P>, Trouble> {
    let Some(before) = before else { return Ok(Turn::Newest) };
    parse(before).map(Turn::Older).ok_or_else(|| FieldErrors::one("before", FieldError::NotAChoice).into())
}

pub(super) fn count(limit: i64) -> usize {
    usize::try_from(limit).unwrap_or_default()
}

#[utoipa::path(get, path = "/api/releases/{slug}", operation_id = "read_release", tag = "public",
    params(("slug" = String, Path, description = "Its part of addresses")), responses(
    (status = 200, description = "The release with its text and corrections; a withdrawn one says so", body = Release),
    (status = 404, description = "No public release has this slug", body = Problem, content_type = "application/problem+json"),
))]
/// A public release
pub(crate) async fn read(State(app): State<App>, Path(slug): Path<String>, headers: HeaderMap) -> Answer {
    let slug = Slug::parse(&slug).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let mut gate = gate(&app).await?;
    let found = gate.release(slug.as_str()).await?.ok_or(Trouble::Refused(Refusal::NotFound))?;
    let corrections = gate.corrections(slug.as_str()).await?;
    let (photos, taken_down) = (gate.photos(slug.as_str()).await?, gate.taken_down(slug.as_str()).await?);
    let documents = gate.documents(slug.as_str()).await?;
    let confirmed = in_order(gate.confirmed(slug.as_str()).await?, &found.body);
    let beside = Beside { corrections, photos, taken_down, documents, confirmed };
    public_json(&Release::new(&app, &found, beside), &headers)
}

/// What is looked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Sought {
    /// Words that must all be there, in any of their forms; the first eight count.
    #[param(min_length = 1, max_length = 100)]
    q: String,
    /// Items, 30 unless told.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// A place among what was found, as `next` has it.
    before: Option<String>,
}

#[utoipa::path(get, path = "/api/search", operation_id = "search_releases", tag = "public", params(Sought), responses(
    (status = 200, description = "Public releases that contain all words, newest first", body = Hits),
    (status = 422, description = "Nothing to look for", body = Problem, content_type = "application/problem+json"),
))]
/// Search in public releases
pub(crate) async fn search(
    State(app): State<App>,
    visitor: Visitor,
    Question(sought): Question<Sought>,
    headers: HeaderMap,
) -> Answer {
    let limit = limit(sought.limit)?;
    let asked = domain::text::line(&sought.q, 1, 100).map_err(|error| FieldErrors::one("q", error))?;
    let query = Query::parse(&asked).ok_or_else(|| FieldErrors::one("q", FieldError::Empty))?;
    let turn = turn(sought.before.as_deref(), |place| place.parse().ok())?;
    let mut gate = gate(&app).await?;
    let found = gate.search(&query, &turn, count(limit)).await?;
    let items = lines(&app, &mut gate, &found.lines.iter().map(|found| &found.release).collect::<Vec<_>>()).await?;
    let next = found
        .older
        .map(|place| within(&visitor, &format!("/api/search?q={}&limit={limit}&before={place}", escaped(&asked))));
    public_json(&Hits { items, next }, &headers)
}

/// Which page of the offices.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct After {
    /// Items, 30 unless told.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// Slug of the last office seen.
    after: Option<String>,
}

#[utoipa::path(get, path = "/api/offices", operation_id = "list_offices", tag = "public", params(After), responses(
    (status = 200, description = "Offices whose releases can be read", body = Offices),
    (status = 422, description = "No such page", body = Problem, content_type = "application/problem+json"),
))]
/// The offices that issue releases
pub(crate) async fn offices(
    State(app): State<App>,
    visitor: Visitor,
    Question(page): Question<After>,
    headers: HeaderMap,
) -> Answer {
    let limit = limit(page.limit)?;
    let after = page.after.unwrap_or_default();
    if !after.is_empty() && Slug::parse(&after).is_none() {
        return Err(FieldErrors::one("after", FieldError::NotAChoice).into());
    }
    let (found, more) = cut(gate(&app).await?.offices(&after, limit + 1).await?, limit);
    let next = found.last().filter(|_| more);
    let next = next.map(|[.., slug]| within(&visitor, &format!("/api/offices?limit={limit}&after={slug}")));
    let items = found.into_iter().map(|[name, short_name, slug]| Office { name, short_name, slug }).collect();
    public_json(&Offices { items, next }, &headers)
}
