//! The public directory as JSON: organisations and the outlets that offices list. All of it goes through the gate.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use domain::Refusal;
use domain::directory::fold;
use domain::field::{FieldError, FieldErrors};
use domain::organisation::Kind;
use domain::slug::Slug;
use jiff::Timestamp;
use locale::Language;
use serde::{Deserialize, Serialize};
use store::public::{PublicOrganisation, PublicOutlet};
use utoipa::{IntoParams, ToSchema};

use super::given::Question;
use super::public::{cut, limit, lines};
use super::shape::{Moment, ReleaseLine};
use super::{public_json, within};
use crate::address;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::route::public::gate;
use crate::route::register::{shelf, spot, written};
use crate::route::search::escaped;
use crate::visitor::Visitor;

/// Outlets and organisations that stand with one.
const ON_ONE: i64 = 1_000;
/// Releases that stand with an office.
const RELEASES: i64 = 5;

/// Which page of the organisations.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Sought {
    /// Of this kind alone: `office`, `association`, `press_company`, `other`.
    kind: Option<String>,
    /// Words that stand together in name, place or site.
    #[param(max_length = 100)]
    q: Option<String>,
    /// Items, 30 unless told.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// Slug of the last organisation seen.
    after: Option<String>,
}

/// Which page of the outlets.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SoughtOutlets {
    /// Words that stand together in name, place or site.
    #[param(max_length = 100)]
    q: Option<String>,
    /// Items, 30 unless told.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// A place in the list, as `next` has it.
    after: Option<String>,
}

/// Another organisation that is named.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrganisationReference {
    slug: String,
    name: String,
}

impl OrganisationReference {
    fn new((slug, name): &(String, String)) -> Self {
        Self { slug: slug.clone(), name: name.clone() }
    }
}

/// That an organisation is no more: when, and why.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Closing {
    at: Moment,
    reason: String,
}

impl Closing {
    pub(super) fn new((at, reason): &(Timestamp, String)) -> Self {
        Self { at: Moment(*at), reason: reason.clone() }
    }
}

/// An organisation in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrganisationLine {
    /// Its part of addresses; never changes.
    slug: String,
    /// `office`, `association`, `press_company` or `other`.
    kind: &'static str,
    name: String,
    /// As used in a byline.
    short_name: String,
    /// Of an association: `national`, `provincial` or `local`.
    level: Option<&'static str>,
    /// The association it belongs to.
    parent: Option<OrganisationReference>,
    /// May be empty.
    place: String,
    /// Host, perhaps with a path, without scheme.
    site: Option<String>,
    closed: Option<Closing>,
    /// Its page for people.
    page: String,
}

impl OrganisationLine {
    fn new(app: &App, known: &PublicOrganisation) -> Self {
        Self {
            slug: known.slug.clone(),
            kind: known.kind.as_str(),
            name: known.name.clone(),
            short_name: known.short_name.clone(),
            level: known.level.map(domain::organisation::Level::as_str),
            parent: known.parent.as_ref().map(OrganisationReference::new),
            place: known.place.clone(),
            site: known.site.as_ref().map(|site| site.as_str().to_owned()),
            closed: known.closed.as_ref().map(Closing::new),
            page: format!("{}{}", app.origin, address::organisation(Language::Indonesian, &known.slug)),
        }
    }
}

/// An outlet that an office lists.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Outlet {
    name: String,
    /// Host, perhaps with a path, without scheme.
    site: Option<String>,
    /// May be empty.
    place: String,
    /// Its press company.
    company: Option<OrganisationReference>,
}

impl Outlet {
    pub(super) fn new(outlet: &PublicOutlet) -> Self {
        Self {
            name: outlet.name.clone(),
            site: outlet.site.as_ref().map(|site| site.as_str().to_owned()),
            place: outlet.place.clone(),
            company: outlet.company.as_ref().map(OrganisationReference::new),
        }
    }
}

/// A name that an organisation had.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FormerName {
    name: String,
    until: Moment,
}

/// An organisation with what belongs to it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Organisation {
    #[serde(flatten)]
    line: OrganisationLine,
    /// Newest first.
    former_names: Vec<FormerName>,
    /// The first 1,000 that belong to it, by name.
    below: Vec<OrganisationLine>,
    /// The first 1,000 outlets of a press company, by name.
    outlets: Vec<Outlet>,
    /// An office's newest releases.
    releases: Vec<ReleaseLine>,
}

/// A page of organisations by name, each association above those that belong to it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Organisations {
    items: Vec<OrganisationLine>,
    /// Path of the next page; none on the last one.
    next: Option<String>,
}

/// A page of outlets by name.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Outlets {
    items: Vec<Outlet>,
    /// Path of the next page; none on the last one.
    next: Option<String>,
}

pub(super) fn words(asked: Option<&str>) -> Result<String, Trouble> {
    let line = domain::text::line(asked.unwrap_or_default(), 0, 100);
    Ok(line.map_err(|error| FieldErrors::one("q", error))?)
}

#[utoipa::path(get, path = "/api/organisations", operation_id = "list_organisations", tag = "public", params(Sought), responses(
    (status = 200, description = "Organisations that are known here", body = Organisations),
    (status = 422, description = "No such page or kind", body = Problem, content_type = "application/problem+json"),
))]
/// The register of organisations
pub(crate) async fn list(
    State(app): State<App>,
    visitor: Visitor,
    Question(sought): Question<Sought>,
    headers: HeaderMap,
) -> Answer {
    let (limit, text) = (limit(sought.limit)?, words(sought.q.as_deref())?);
    let bad = |field| Trouble::from(FieldErrors::one(field, FieldError::NotAChoice));
    let kind = sought.kind.as_deref().map(|kind| Kind::parse(kind).ok_or(bad("kind"))).transpose()?;
    let after = sought.after.unwrap_or_default();
    let mut gate = gate(&app).await?;
    let shelf = shelf(&mut gate, &after).await?;
    if !after.is_empty() && shelf == <[String; 3]>::default() {
        return Err(bad("after"));
    }
    let (found, more) = cut(gate.organisations(kind, &fold(&text), &shelf, limit + 1).await?, limit);
    let last = found.last().filter(|_| more);
    let kind = kind.map(|kind| format!("&kind={}", kind.as_str())).unwrap_or_default();
    let asked = if text.is_empty() { String::new() } else { format!("&q={}", escaped(&text)) };
    let next = last
        .map(|last| within(&visitor, &format!("/api/organisations?limit={limit}{kind}{asked}&after={}", last.slug)));
    let items = found.iter().map(|known| OrganisationLine::new(&app, known)).collect();
    public_json(&Organisations { items, next }, &headers)
}

#[utoipa::path(get, path = "/api/organisations/{slug}", operation_id = "read_organisation", tag = "public",
    params(("slug" = String, Path, description = "Its part of addresses")), responses(
    (status = 200, description = "The organisation; a closed one says so", body = Organisation),
    (status = 404, description = "No organisation has this slug", body = Problem, content_type = "application/problem+json"),
))]
/// An organisation
pub(crate) async fn read(State(app): State<App>, Path(slug): Path<String>, headers: HeaderMap) -> Answer {
    let slug = Slug::parse(&slug).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let slug = slug.as_str();
    let mut gate = gate(&app).await?;
    let known = gate.organisation(slug).await?.ok_or(Trouble::Refused(Refusal::NotFound))?;
    let below = gate.organisations_below(slug, &<[String; 3]>::default(), ON_ONE).await?;
    let outlets = gate.outlets_of(slug, ON_ONE).await?;
    let releases = if known.kind == Kind::Office { gate.latest_of(slug, RELEASES).await? } else { Vec::new() };
    let former = gate.former_names(slug).await?;
    let organisation = Organisation {
        line: OrganisationLine::new(&app, &known),
        former_names: former.into_iter().map(|(name, until)| FormerName { name, until: Moment(until) }).collect(),
        below: below.iter().map(|below| OrganisationLine::new(&app, below)).collect(),
        outlets: outlets.iter().map(Outlet::new).collect(),
        releases: lines(&app, &mut gate, &releases.iter().collect::<Vec<_>>()).await?,
    };
    public_json(&organisation, &headers)
}

#[utoipa::path(get, path = "/api/outlets", operation_id = "list_outlets", tag = "public", params(SoughtOutlets), responses(
    (status = 200, description = "Outlets that offices list", body = Outlets),
    (status = 422, description = "No such page", body = Problem, content_type = "application/problem+json"),
))]
/// The outlets that offices list
pub(crate) async fn outlets(
    State(app): State<App>,
    visitor: Visitor,
    Question(sought): Question<SoughtOutlets>,
    headers: HeaderMap,
) -> Answer {
    let (limit, text) = (limit(sought.limit)?, words(sought.q.as_deref())?);
    let after = sought.after.unwrap_or_default();
    if !after.is_empty() && !after.contains('|') {
        return Err(FieldErrors::one("after", FieldError::NotAChoice).into());
    }
    let found = gate(&app).await?.outlets(false, &fold(&text), spot(&after), limit + 1).await?;
    let (found, more) = cut(found, limit);
    let asked = if text.is_empty() { String::new() } else { format!("&q={}", escaped(&text)) };
    let next = found
        .last()
        .filter(|_| more)
        .map(|last| within(&visitor, &format!("/api/outlets?limit={limit}{asked}&after={}", escaped(&written(last)))));
    public_json(&Outlets { items: found.iter().map(Outlet::new).collect(), next }, &headers)
}
