//! The record as JSON: entries as the log's files hold them, and for one of them its proof and, where everybody may read it, its content.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use desk::record::{self, Found, Shown};
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::record::PublicAct;
use serde::{Deserialize, Serialize};
use store::public::Filter;
use store::record::TimeStamp;
use utoipa::{IntoParams, ToSchema};

use super::given::Question;
use super::public::{cut, limit};
use super::public_json;
use super::shape::Moment;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::route::public::gate;
use crate::route::record::is_subject;

/// Which page of the record.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Page {
    /// Items, 30 unless told.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// The place of the last entry seen.
    #[param(minimum = 0)]
    before: Option<u64>,
    /// Only this act, as `release.published`.
    act: Option<String>,
    /// Only with this subject, as `release/01J…`.
    #[param(max_length = 100)]
    subject: Option<String>,
}

/// An entry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Line {
    /// Its place in the log, from 0.
    #[schema(minimum = 0)]
    position: u64,
    #[schema(example = "release.published")]
    act: String,
    /// Kind and id.
    #[schema(example = "release/01KB5MZK3T8V2B4N6P8R0S2T4V")]
    subject: String,
    /// Id of the organisation that did it; null where it was the site itself.
    organisation: Option<String>,
    at: Moment,
    /// Its bytes in the log (docs/format/record.md).
    written: String,
    /// The hash of its leaf, hexadecimal.
    leaf: String,
}

impl Line {
    fn new(found: Found) -> Self {
        let leaf = found.leaf().to_string();
        let Found { public, entry, .. } = found;
        let at = Moment(entry.at);
        let (act, subject, organisation) = (entry.act, entry.subject, entry.organisation);
        Self { position: public.position, act, subject, organisation, at, written: public.written, leaf }
    }
}

/// Entries, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Lines {
    items: Vec<Line>,
    /// `before` of the page that goes on.
    next: Option<u64>,
}

/// What an entry is about.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Content {
    /// `closed`: not for everybody, or not yet; `erased`; `fits` its hash; `changed`: what is stored now is not what was recorded.
    #[schema(example = "fits")]
    state: &'static str,
    /// 64 hexadecimal digits, where it fits.
    salt: Option<String>,
    /// The bytes that were hashed after the salt, where it fits.
    text: Option<String>,
}

/// That an entry is in the tree of a signed head (RFC 6962, section 2.1.1).
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Inclusion {
    /// How many entries the head has.
    size: u64,
    /// Its root, base64.
    root: String,
    /// The hashes beside the entry's way up, base64.
    hashes: Vec<String>,
}

/// An entry with all that is known of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Whole {
    #[serde(flatten)]
    line: Line,
    content: Content,
    /// Null while it waits to be signed.
    inclusion: Option<Inclusion>,
}

#[utoipa::path(get, path = "/api/record", operation_id = "list_record", tag = "public", params(Page), responses(
    (status = 200, description = "Entries of the record, newest first; its files are below /jejak", body = Lines),
    (status = 422, description = "No such act, or not so many", body = Problem, content_type = "application/problem+json"),
))]
/// The record
pub(crate) async fn list(State(app): State<App>, Question(page): Question<Page>, headers: HeaderMap) -> Answer {
    let limit = limit(page.limit)?;
    let unknown = || Trouble::from(FieldErrors::one("act", FieldError::NotAChoice));
    let act = page.act.as_deref().map(|act| PublicAct::parse(act).ok_or_else(unknown)).transpose()?;
    if page.subject.as_deref().is_some_and(|subject| !is_subject(subject)) {
        return Err(FieldErrors::one("subject", FieldError::NotAChoice).into());
    }
    let filter = match (act, page.subject.as_deref()) {
        (Some(act), None) => Filter::Act(act),
        (None, Some(subject)) => Filter::Subject(subject),
        (None, None) => Filter::All,
        (Some(_), Some(_)) => return Err(FieldErrors::one("subject", FieldError::NotAChoice).into()),
    };
    let found = record::entries(&mut gate(&app).await?, filter, page.before, limit.saturating_add(1)).await?;
    let (found, more) = cut(found, limit);
    let next = found.last().filter(|_| more).map(|last| last.public.position);
    public_json(&Lines { items: found.into_iter().map(Line::new).collect(), next }, &headers)
}

#[utoipa::path(get, path = "/api/record/{position}", operation_id = "read_record", tag = "public",
    params(("position" = u64, Path, description = "Its place, from 0")), responses(
    (status = 200, description = "The entry with its proof and what can be shown of its content", body = Whole),
    (status = 404, description = "There is none", body = Problem, content_type = "application/problem+json"),
))]
/// An entry of the record
pub(crate) async fn read(State(app): State<App>, Path(position): Path<String>, headers: HeaderMap) -> Answer {
    let missing = || Trouble::Refused(Refusal::NotFound);
    let position: u64 = position.parse().map_err(|_| missing())?;
    let (found, shown) = record::entry(&app.desk, position).await?.ok_or_else(missing)?;
    let proof = record::proof(&app.desk, position).await?;
    let (state, salt, content) = match shown {
        Shown::Closed => ("closed", None, None),
        Shown::Erased { .. } => ("erased", None, None),
        Shown::Changed => ("changed", None, None),
        Shown::Fits { salt, content } => ("fits", Some(salt), Some(content)),
    };
    let inclusion = proof.map(|proof| Inclusion {
        size: proof.size,
        root: proof.root.to_base64(),
        hashes: proof.beside.iter().map(ledger::Hash::to_base64).collect(),
    });
    public_json(&Whole { line: Line::new(found), content: Content { state, salt, text: content }, inclusion }, &headers)
}

/// A head of the record that an authority of time stamped.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Stamp {
    /// How many entries it covers.
    size: u64,
    /// When, as the token says.
    at: Moment,
    /// Who stamped it: an address.
    authority: String,
    /// The checkpoint, byte for byte as it was stamped.
    checkpoint: String,
    /// The token (RFC 3161, DER), in base64.
    token: String,
}

/// The newest stamps, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Stamps {
    items: Vec<Stamp>,
}

#[utoipa::path(get, path = "/api/record/time-stamps", operation_id = "list_time_stamps", tag = "public", responses(
    (status = 200, description = "The hundred newest; none where no authority is asked", body = Stamps),
))]
/// Time stamps of the record
pub(crate) async fn stamps(State(app): State<App>, headers: HeaderMap) -> Answer {
    let stamp = |stamp: TimeStamp| {
        let TimeStamp { size, checkpoint, token, authority, at } = stamp;
        Stamp { size, at: Moment(at), authority, checkpoint, token }
    };
    let items = record::stamps(&app.desk, 100).await?.into_iter().map(stamp).collect();
    public_json(&Stamps { items }, &headers)
}
