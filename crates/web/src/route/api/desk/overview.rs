//! What waits for somebody, for programs: the desk's first page.

use ::desk::release;
use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::Serialize;
use store::delivery::Undelivered;
use utoipa::ToSchema;

use super::super::shape::Moment;
use super::shape::DeskLine;
use crate::answer::Answer;
use crate::app::App;
use crate::visitor::Member;

/// Letters of a release that came back in the last seven days.
#[derive(Debug, Serialize, ToSchema)]
struct ReturnedMail {
    /// The release.
    id: String,
    headline: String,
    /// How many.
    letters: i64,
    /// The last of them.
    at: Moment,
}

impl ReturnedMail {
    fn new(known: &Undelivered) -> Self {
        let (id, headline) = (known.release.to_string(), known.headline.clone());
        Self { id, headline, letters: known.count, at: Moment(known.at) }
    }
}

/// How many releases became public on a day of the site's clock.
#[derive(Debug, Serialize, ToSchema)]
struct Day {
    #[schema(format = Date)]
    date: String,
    releases: i64,
}

/// What waits for the asker in the office they work for.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskOverview {
    /// What another submitted and the asker may publish, longest waiting first; ten of them.
    checks: Vec<DeskLine>,
    /// How many there are.
    checks_count: i64,
    /// The asker's drafts and what came back to them, last changed first; ten of them.
    drafts: Vec<DeskLine>,
    /// How many there are.
    drafts_count: i64,
    /// For who may issue releases.
    returned_mail: Vec<ReturnedMail>,
    /// How many pages that carry releases need a look, for who may judge them.
    coverage_count: i64,
    /// What becomes public today, in order.
    today: Vec<DeskLine>,
    /// The last seven days.
    week: Vec<Day>,
}

#[utoipa::path(get, path = "/api/desk/overview", operation_id = "read_overview", tag = "desk",
    responses((status = 200, description = "What waits, and what was issued", body = DeskOverview)))]
/// What needs the asker now
pub(crate) async fn read(State(app): State<App>, member: Member) -> Answer {
    let seen = release::overview(&app.desk, &member.actor, member.office()?).await?;
    let lines = |releases: &[_]| releases.iter().map(DeskLine::new).collect();
    let shown = DeskOverview {
        checks: lines(&seen.checks.0),
        checks_count: seen.checks.1,
        drafts: lines(&seen.drafts.0),
        drafts_count: seen.drafts.1,
        returned_mail: seen.undelivered.iter().map(ReturnedMail::new).collect(),
        coverage_count: seen.coverage.map_or(0, |(count, _)| count),
        today: lines(&seen.today),
        week: seen.week.iter().map(|(date, releases)| Day { date: date.to_string(), releases: *releases }).collect(),
    };
    Ok(Json(shown).into_response())
}
