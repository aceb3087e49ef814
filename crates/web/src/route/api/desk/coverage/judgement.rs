//! Differences are judged by programs: asked for, excused, settled, given up; a link for the outlet is made. Each act but the last answers with the
//! page as it stands afterwards.

use ::desk::judgement::{self, Decision, Ending};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::JudgementId;
use domain::judgement::{Standing, Way};
use locale::Language;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::super::given::Given;
use super::{coverage_id, shown};
use crate::address;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::route::desk::coverage::press;
use crate::visitor::Member;

/// What somebody says of a difference.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct JudgementGiven {
    /// The difference's mark.
    mark: String,
    /// `ask` for its correction, or `excuse`: it is no fault.
    #[schema(example = "ask")]
    decision: String,
    /// By which way it is asked: `correction` unless told, `right_to_correct` or `right_of_reply`.
    way: Option<String>,
    /// What is to be published: needed for a right, left out for a correction.
    #[schema(max_length = 6_000)]
    wanted: Option<String>,
    /// Why it is no fault.
    reason: Option<String>,
    /// Where it stood as you saw it; left out where nobody had judged it.
    stood: Option<String>,
}

#[utoipa::path(post, path = "/api/desk/coverage/{id}/judgements", operation_id = "judge_difference", tag = "desk",
    params(("id" = String, Path)), request_body = JudgementGiven,
    responses((status = 201, description = "The page with the judgement", body = super::shape::DeskCoverage)))]
/// Judge a difference
pub(crate) async fn judge(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(given): Given<JudgementGiven>,
) -> Answer {
    let bad = |field| FieldErrors::one(field, FieldError::NotAChoice);
    let id = coverage_id(&id)?;
    let press = press(&app, member.visitor.language).map_err(Trouble::NotTaken)?;
    let stood = given.stood.as_deref().map(|word| Standing::parse(word).ok_or(bad("stood"))).transpose()?;
    let decision = match given.decision.as_str() {
        "excuse" => Decision::Excuse { reason: given.reason.as_deref().unwrap_or_default() },
        "ask" => {
            let way = given.way.as_deref().map_or(Some(Way::Correction), Way::parse).ok_or(bad("way"))?;
            Decision::Ask { way, wanted: given.wanted.as_deref().unwrap_or_default(), mailed: app.has_mail }
        }
        _ => return Err(bad("decision").into()),
    };
    judgement::judge(&app.desk, &member.actor, press, (id, &given.mark, stood), decision).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

/// How a difference is ended, or asked again.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EndingGiven {
    /// `accept`: it is settled; `withdraw`: nothing is asked any more; `reopen`: it is asked again.
    #[schema(example = "accept")]
    decision: String,
    /// Why.
    #[schema(min_length = 10)]
    reason: String,
}

#[utoipa::path(post, path = "/api/desk/coverage/{id}/judgements/{judgement}", operation_id = "end_judgement", tag = "desk",
    params(("id" = String, Path), ("judgement" = String, Path)), request_body = EndingGiven,
    responses((status = 201, description = "The page with the judgement as it stands", body = super::shape::DeskCoverage)))]
/// Take a difference as settled, ask no more, or ask again
pub(crate) async fn end(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
    Given(given): Given<EndingGiven>,
) -> Answer {
    let (id, which) = (coverage_id(&id)?, which.parse::<JudgementId>());
    let which = which.map_err(|_| Trouble::Refused(Refusal::NotFound))?;
    let press = press(&app, member.visitor.language).map_err(Trouble::NotTaken)?;
    let ending = match given.decision.as_str() {
        "accept" => Ending::Accept,
        "withdraw" => Ending::Withdraw,
        "reopen" => Ending::Reopen { mailed: app.has_mail },
        _ => return Err(FieldErrors::one("decision", FieldError::NotAChoice).into()),
    };
    // A judgement of another page is not there.
    let seen = ::desk::coverage::see(&app.desk, &member.actor, press, id).await?;
    if !seen.judged.judgements.iter().any(|known| known.id == which) {
        return Err(Trouble::Refused(Refusal::NotFound));
    }
    judgement::end(&app.desk, &member.actor, press, which, (ending, &given.reason)).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

/// A link by which the outlet sees the page from its side and answers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OutletLink {
    /// Hand it to the newsroom and to nobody else; one that was made before opens nothing any more.
    #[schema(example = "https://pers.example.go.id/tanggapan/0123456789abcdef")]
    address: String,
}

#[utoipa::path(post, path = "/api/desk/coverage/{id}/outlet-link", operation_id = "make_outlet_link", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 201, description = "The link; the outlet counts as told from now on", body = OutletLink)))]
/// Make a link for the outlet
pub(crate) async fn hand_over(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let token = judgement::hand_over(&app.desk, &member.actor, coverage_id(&id)?).await?;
    // An outlet is written to in Indonesian.
    let address = format!("{}{}", app.origin, address::outlet_answer(Language::Indonesian, &token));
    Ok((StatusCode::CREATED, Json(OutletLink { address })).into_response())
}
