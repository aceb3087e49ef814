//! An outlet that an office lists as JSON: what it carried, its corrections and answers. All of it goes through the gate.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::CoverageId;
use jiff::Timestamp;
use locale::Language;
use serde::{Deserialize, Serialize};
use store::public::{CarriedBy, PublicDifference, PublicStep};
use utoipa::{IntoParams, ToSchema};

use super::given::Question;
use super::public_json;
use super::register::Outlet;
use super::shape::Moment;
use super::within;
use crate::address;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::route::public::gate;
use crate::route::public_outlet::{FURTHEST, PAGE, pace};
use crate::visitor::Visitor;

/// Where the lists begin.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Within {
    /// Id of the last page seen.
    before: Option<String>,
    /// How many differences to leave out.
    #[param(minimum = 0, maximum = 2_000)]
    after: Option<usize>,
}

/// A page of the outlet that carries a release.
#[derive(Debug, Serialize, ToSchema)]
struct CarriedPage {
    id: String,
    /// Where it is.
    address: String,
    /// May be empty.
    title: String,
    /// Slug of the release.
    release: String,
    release_headline: String,
    release_public_from: Moment,
    /// Short name of the office.
    office: String,
}

impl CarriedPage {
    fn new(one: CarriedBy) -> Self {
        Self {
            id: one.id,
            address: one.address,
            title: one.title,
            release: one.slug,
            release_headline: one.headline,
            release_public_from: Moment(Timestamp::from_millisecond(one.public_from).unwrap_or(Timestamp::UNIX_EPOCH)),
            office: one.office_short,
        }
    }
}

/// Something that was done about a difference.
#[derive(Debug, Serialize, ToSchema)]
struct DifferenceStep {
    step: &'static str,
    /// May be empty.
    reason: String,
    /// May be empty.
    address: String,
    at: Moment,
}

impl DifferenceStep {
    fn new(PublicStep { step, reason, address, at }: PublicStep) -> Self {
        Self { step: step.as_str(), reason, address, at: Moment(at) }
    }
}

/// Words of the source beside words of the article, with what became of it.
#[derive(Debug, Serialize, ToSchema)]
struct OutletDifference {
    /// Where the article is.
    address: String,
    /// Slug of the release.
    release: String,
    /// The engine's word for what it is about.
    kind: String,
    source_words: String,
    page_words: String,
    /// `correction`, `right_to_correct` or `right_of_reply`.
    way: &'static str,
    /// What is to be published; may be empty.
    wanted: String,
    standing: &'static str,
    /// When the outlet was told.
    told_at: Option<Moment>,
    public_from: Moment,
    /// Milliseconds from then to the outlet's first answer.
    answered_after: Option<i64>,
    /// Milliseconds from then until it was seen corrected; at most, since pages are looked at now and then.
    corrected_after: Option<i64>,
    /// Words of the notice of a correction; may be empty.
    notice: String,
    /// The oldest first.
    steps: Vec<DifferenceStep>,
}

impl OutletDifference {
    fn new(one: PublicDifference) -> Self {
        let [answered_after, corrected_after] = pace(&one);
        let ([source_words, page_words], [release, _], [notice, ..]) = (one.words, one.release, one.notice);
        Self {
            address: one.address,
            release,
            kind: one.kind,
            source_words,
            page_words,
            way: one.way.as_str(),
            wanted: one.wanted,
            standing: one.standing.as_str(),
            told_at: one.told_at.map(Moment),
            public_from: Moment(one.public_from),
            answered_after,
            corrected_after,
            notice,
            steps: one.steps.into_iter().map(DifferenceStep::new).collect(),
        }
    }
}

/// An outlet that an office lists, with what it carried.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ListedOutlet {
    #[serde(flatten)]
    outlet: Outlet,
    /// Its page for people.
    page: String,
    /// Pages that carry releases, found last first.
    carried: Vec<CarriedPage>,
    /// Path of those before; none where there are no more.
    carried_next: Option<String>,
    /// Differences that the outlet had time to answer, those that became public last first.
    differences: Vec<OutletDifference>,
    /// Path of those before; none where there are no more.
    differences_next: Option<String>,
}

#[utoipa::path(get, path = "/api/outlets/{outlet}", operation_id = "read_outlet", tag = "public",
    params(("outlet" = String, Path, description = "Its site; its folded name with hyphens where nobody knows one"), Within), responses(
    (status = 200, description = "The outlet, what it carried, its corrections and answers", body = ListedOutlet),
    (status = 404, description = "No office lists such an outlet", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "No such page", body = Problem, content_type = "application/problem+json"),
))]
/// An outlet that an office lists
pub(crate) async fn read(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    Question(asked): Question<Within>,
    headers: HeaderMap,
) -> Answer {
    let bad = |field| Trouble::from(FieldErrors::one(field, FieldError::NotAChoice));
    let before: Option<CoverageId> =
        asked.before.as_deref().map(|id| id.parse().map_err(|_| bad("before"))).transpose()?;
    let after = asked.after.unwrap_or_default();
    if after > FURTHEST {
        return Err(bad("after"));
    }
    let mut gate = gate(&app).await?;
    let (outlet, ids) = gate.outlet(&key).await?.ok_or(Trouble::Refused(Refusal::NotFound))?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut carried = gate.carried_by(&ids, before, most).await?;
    let mut differences = gate.differences_by(&ids, (after, PAGE + 1)).await?;
    let more = (carried.len() > PAGE, differences.len() > PAGE && after + PAGE <= FURTHEST);
    carried.truncate(PAGE);
    differences.truncate(PAGE);
    let base = format!("/api/outlets/{}", address::step(&outlet.key()));
    let last = carried.last().filter(|_| more.0);
    let page = address::public_outlet(Language::Indonesian, &outlet.key());
    let shown = ListedOutlet {
        outlet: Outlet::new(&outlet),
        page: format!("{}{page}", app.origin),
        carried_next: last.map(|last| within(&visitor, &format!("{base}?before={}", last.id))),
        carried: carried.into_iter().map(CarriedPage::new).collect(),
        differences_next: more.1.then(|| within(&visitor, &format!("{base}?after={}", after + PAGE))),
        differences: differences.into_iter().map(OutletDifference::new).collect(),
    };
    public_json(&shown, &headers)
}
