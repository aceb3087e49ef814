//! Joint programmes for programs: what was announced, and how many were there. No name of anybody.

use axum::extract::{Query, State};
use axum::http::HeaderMap;
use domain::id::ProgrammeId;
use domain::partner::{ProgrammeKind, ProgrammeStage};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::public::PublicProgramme;
use utoipa::{IntoParams, ToSchema};

use super::public_json;
use super::shape::Moment;
use crate::address;
use crate::answer::Answer;
use crate::app::App;
use crate::route::public::gate;
use crate::visitor::Visitor;

/// Programmes that are given at once.
const MOST: i64 = 50;

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Before {
    /// Programmes that were entered before the one with this id.
    before: String,
}

/// Joint programmes of offices and their partners.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Programmes {
    /// The newest first, at most 50.
    programmes: Vec<JointProgramme>,
}

/// A joint programme.
#[derive(Debug, Serialize, ToSchema)]
struct JointProgramme {
    /// By which the ones before it are asked for.
    id: String,
    title: String,
    /// `training`, `competence-test`, `literacy` or `other`.
    kind: &'static str,
    #[schema(format = Date, example = "2025-05-10")]
    first_day: String,
    #[schema(format = Date, example = "2025-05-12")]
    last_day: String,
    /// `ahead`, `running`, `over`, `counted` or `called-off`.
    state: &'static str,
    /// Name of the office.
    office: String,
    /// Names of the other organisers.
    organisers: Vec<String>,
    /// The agreement that it carries out.
    agreement: Option<ProgrammeAgreement>,
    called_off: Option<ProgrammeEnd>,
    /// None until the office closed the list.
    counted: Option<ProgrammeCounted>,
    /// Its entries in the record, for people.
    record: String,
}

/// The agreement that a programme carries out.
#[derive(Debug, Serialize, ToSchema)]
struct ProgrammeAgreement {
    number: String,
    subject: String,
}

/// That it was called off.
#[derive(Debug, Serialize, ToSchema)]
struct ProgrammeEnd {
    at: Moment,
    reason: String,
}

/// How many were there.
#[derive(Debug, Serialize, ToSchema)]
struct ProgrammeCounted {
    present: i64,
    /// How many passed a competence test. None where it is no test, or fewer than three passed.
    passed: Option<i64>,
    /// True where fewer than three passed a test: how many is not told.
    few_passed: bool,
}

fn programme((app, visitor, today): (&App, &Visitor, Date), known: PublicProgramme) -> JointProgramme {
    let state = match known.stage(today) {
        ProgrammeStage::Ahead => "ahead",
        ProgrammeStage::Running => "running",
        ProgrammeStage::Over => "over",
        ProgrammeStage::Counted => "counted",
        ProgrammeStage::CalledOff => "called-off",
    };
    let is_test = known.kind == ProgrammeKind::CompetenceTest;
    let counted = known.counted.map(|(present, passed)| ProgrammeCounted {
        present,
        passed,
        few_passed: is_test && passed.is_none(),
    });
    let [_, office] = known.office;
    JointProgramme {
        title: known.title,
        kind: known.kind.as_str(),
        first_day: known.days.first.to_string(),
        last_day: known.days.last.to_string(),
        state,
        office,
        organisers: known.organisers.into_iter().map(|[_, name]| name).collect(),
        agreement: known.agreement.map(|(_, number, subject)| ProgrammeAgreement { number, subject }),
        called_off: known.called_off.map(|(at, reason)| ProgrammeEnd { at: Moment(at), reason }),
        counted,
        record: format!("{}{}", app.origin, address::record_of_programme(visitor.language, &known.id)),
        id: known.id,
    }
}

#[utoipa::path(get, path = "/api/programmes", operation_id = "list_programmes", tag = "public", params(Before),
    responses((status = 200, description = "Joint programmes of offices and their partners", body = Programmes)))]
/// Joint programmes
pub(crate) async fn list(
    State(app): State<App>,
    visitor: Visitor,
    Query(wanted): Query<Before>,
    headers: HeaderMap,
) -> Answer {
    let before = wanted.before.parse::<ProgrammeId>().map(|id| id.to_string()).unwrap_or_default();
    let today = visitor.site.zone.clock(app.desk.now()).date();
    let known = gate(&app).await?.programmes(&before, MOST).await?;
    let programmes = known.into_iter().map(|known| programme((&app, &visitor, today), known)).collect();
    public_json(&Programmes { programmes }, &headers)
}
