//! Where a text or a page comes from, for programs: the same answer as the page gives.

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use coverage::check::{Check, Finding, Passage, Verdict};
use desk::check::{self, Found, OfPage, Origin};
use desk::coverage::NotTaken;
use domain::field::{FieldError, FieldErrors};
use serde::{Deserialize, Serialize};
use store::public::{PublicDifference, PublicRelease};
use utoipa::ToSchema;

use super::given::Given;
use super::public::lines;
use super::shape::{Moment, ReleaseLine};
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::route::check::own::{self, Own};
use crate::route::public::gate;
use crate::visitor::Visitor;

/// What is asked about: a text, or the address of a page.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckQuestion {
    /// A text, as it was received.
    #[schema(max_length = 20_000)]
    text: Option<String>,
    /// The address of an article or of a release. It is fetched for this answer and not kept.
    #[schema(max_length = 2_000)]
    address: Option<String>,
}

/// How it was recognised.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Recognised {
    /// It comes from the one release.
    Found,
    /// Its words stand in these releases, one behind the other; no more is known.
    Quoted,
    /// Several releases say something like it.
    Several,
    /// It comes from no release here, or not recognisably. That says nothing about whether it is true.
    NotFound,
    /// Too few words to tell.
    TooShort,
    /// There is no article at the address.
    NoArticle,
}

/// A version of a release.
#[derive(Debug, Serialize, ToSchema)]
struct CheckedVersion {
    /// Among those that everybody could read, from 1.
    #[schema(minimum = 1)]
    number: usize,
    public_from: Moment,
    /// Another version fits as well: what was corrected is not in what was asked about.
    shared: bool,
    /// What its office corrected after that, the oldest first.
    corrected_since: Vec<CorrectedSince>,
}

/// A correction.
#[derive(Debug, Serialize, ToSchema)]
struct CorrectedSince {
    reason: String,
    at: Moment,
}

/// A text beside its release.
#[derive(Debug, Serialize, ToSchema)]
struct Comparison {
    /// `nothing_differs`, `differs` or `cannot_tell`.
    verdict: String,
    /// What differs and what cannot be told, the first first.
    findings: Vec<ComparedWords>,
}

/// Words beside words.
#[derive(Debug, Serialize, ToSchema)]
struct ComparedWords {
    /// What it is about: `quotation`, `money`, …
    kind: String,
    /// What became of it: `altered`, `moved`, `changed` or `unknown`.
    status: String,
    /// The rule that was applied.
    rule: String,
    /// The release's words; may be empty.
    release: String,
    /// The text's words; may be empty.
    text: String,
}

/// A page that was asked about.
#[derive(Debug, Serialize, ToSchema)]
struct CheckedPage {
    /// Where it is in the end.
    address: String,
    /// The outlet, or the host.
    outlet: String,
    /// The release's page names it.
    carried: bool,
    /// Why it could not be fetched now, where it is known all the same.
    not_fetched: Option<String>,
    /// What everybody reads of what differs in it: after a person judged it and the outlet had 2×24 hours to answer.
    differences: Vec<JudgedWords>,
}

/// A difference that was judged.
#[derive(Debug, Serialize, ToSchema)]
struct JudgedWords {
    kind: String,
    release: String,
    page: String,
    /// Where it stands: `asked`, `answered`, `corrected`, …
    standing: &'static str,
    public_from: Moment,
}

/// Where something comes from.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CheckResult {
    result: Recognised,
    /// What it comes from, or may come from.
    releases: Vec<ReleaseLine>,
    version: Option<CheckedVersion>,
    /// Of a text; what differs in a page is not told before a person judged it.
    comparison: Option<Comparison>,
    /// Of an address.
    page: Option<CheckedPage>,
}

#[utoipa::path(post, path = "/api/check", operation_id = "check_origin", tag = "public", request_body = CheckQuestion, responses(
    (status = 200, description = "Where it comes from", body = CheckResult),
    (status = 400, description = "No JSON", body = Problem, content_type = "application/problem+json"),
    (status = 413, description = "Too long", body = Problem, content_type = "application/problem+json"),
    (status = 415, description = "Not `application/json`", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "Not one of text and address, too long, or the page could not be fetched", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "Asked too often; `Retry-After` says when to ask again", body = Problem, content_type = "application/problem+json"),
))]
/// Where a text or a page comes from
pub(crate) async fn check(State(app): State<App>, visitor: Visitor, Given(question): Given<CheckQuestion>) -> Answer {
    let wrong = |field, error| Err(Trouble::from(FieldErrors::one(field, error)));
    let result = match (question.text, question.address) {
        (Some(text), None) => of(&app, check::text(&app.desk, &app.checker, &text).await?, true).await?,
        (None, Some(address)) => match own::find(&app, &address).await? {
            Own::Release(found) => of(&app, Origin::Found(found), false).await?,
            Own::Other => return wrong("address", FieldError::NotAChoice),
            Own::No => {
                let asked = (address.as_str(), visitor.client.as_str());
                let page = check::page(&app.desk, &app.checker, app.press.as_ref(), asked).await?;
                of_page(&app, &visitor, page).await?
            }
        },
        (Some(_), Some(_)) => return wrong("address", FieldError::NotAChoice),
        (None, None) => return wrong("text", FieldError::Empty),
    };
    Ok(Json(result).into_response())
}

async fn of(app: &App, origin: Origin, compares: bool) -> Result<CheckResult, Trouble> {
    let bare = |result| CheckResult { result, releases: Vec::new(), version: None, comparison: None, page: None };
    let (mut shown, releases) = match origin {
        Origin::Short => (bare(Recognised::TooShort), Vec::new()),
        Origin::None => (bare(Recognised::NotFound), Vec::new()),
        Origin::Quoted(releases) => (bare(Recognised::Quoted), releases),
        Origin::Several(releases) => (bare(Recognised::Several), releases),
        Origin::Found(found) => {
            let Found { release, fit, compared } = *found;
            let comparison = compared.filter(|_| compares).map(|compared| comparison(&compared.check));
            let version = fit.map(|fit| CheckedVersion {
                number: fit.number,
                public_from: Moment(fit.from),
                shared: fit.shared,
                corrected_since: fit
                    .later
                    .into_iter()
                    .map(|(at, reason)| CorrectedSince { reason, at: Moment(at) })
                    .collect(),
            });
            (CheckResult { version, comparison, ..bare(Recognised::Found) }, vec![release])
        }
    };
    let all: Vec<&PublicRelease> = releases.iter().collect();
    shown.releases = lines(app, &mut gate(app).await?, &all).await?;
    Ok(shown)
}

async fn of_page(app: &App, visitor: &Visitor, page: OfPage) -> Result<CheckResult, Trouble> {
    let told = page.not_taken.as_ref().map(|why| match why {
        NotTaken::Told { indonesian, english, .. } => visitor.language.choose(indonesian, english).clone(),
        NotTaken::Lost => locale::texts::coverage_lost(visitor.language).to_owned(),
    });
    if let Some(why) = told.as_ref().filter(|_| !page.known) {
        return Err(Trouble::Unreadable(axum::http::StatusCode::UNPROCESSABLE_ENTITY, why.clone()));
    }
    let mut shown = of(app, page.origin, false).await?;
    if page.strange && !page.known {
        shown.result = Recognised::NoArticle;
    }
    let difference = |one: PublicDifference| {
        let [release, words] = one.words;
        let (kind, standing, public_from) = (one.kind, one.standing.as_str(), Moment(one.public_from));
        JudgedWords { kind, release, page: words, standing, public_from }
    };
    shown.page = Some(CheckedPage {
        address: page.address,
        outlet: page.outlet,
        carried: page.known,
        not_fetched: told,
        differences: page.differences.into_iter().map(difference).collect(),
    });
    Ok(shown)
}

fn comparison(check: &Check) -> Comparison {
    let told = |finding: &&Finding| finding.status.differs() || finding.status == coverage::check::Status::Unknown;
    let silent = check.verdict == Verdict::CannotTell;
    let findings = check.findings.iter().filter(|_| !silent).filter(told).map(|finding| ComparedWords {
        kind: word(&finding.kind),
        status: word(&finding.status),
        rule: word(&finding.rule),
        release: words(finding.release.as_ref()),
        text: words(finding.article.as_ref()),
    });
    Comparison { verdict: word(&check.verdict), findings: findings.collect() }
}

fn words(passage: Option<&Passage>) -> String {
    passage.map(|passage| passage.text.clone()).unwrap_or_default()
}

/// The word of an enum of the engine, as its JSON has it.
fn word(of: &impl Serialize) -> String {
    serde_json::to_value(of).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
