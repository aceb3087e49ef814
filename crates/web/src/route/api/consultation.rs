//! Consultations for programs: what was asked of whom, what was said, answered and decided, as everybody reads it.

use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use desk::partner::Told;
use serde::{Deserialize, Serialize};
use store::consultation::{Contribution, Point, Stage};
use store::public::{PublicConsultation, PublicConsulted, PublicSaid};
use utoipa::{IntoParams, ToSchema};

use super::public_json;
use super::shape::Moment;
use crate::address;
use crate::answer::Answer;
use crate::app::App;
use crate::problem::Problem;
use crate::route::public::gate;
use crate::route::public_consultation::known;
use crate::visitor::Visitor;

/// Consultations that are given at once.
const MOST: i64 = 50;

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Before {
    /// Consultations before the one with this id.
    before: String,
}

/// Consultations.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Consultations {
    /// The newest first, at most 50.
    consultations: Vec<Consultation>,
}

/// A consultation.
#[derive(Debug, Serialize, ToSchema)]
struct Consultation {
    /// By which the ones before it are asked for.
    id: String,
    slug: String,
    /// Its page, for people.
    url: String,
    title: String,
    /// `regulation`, `decision`, `circular`, `prices`, `programme` or `other`.
    kind: &'static str,
    office: String,
    question: String,
    /// `open`, `closed`, `decided` or `dropped`.
    state: &'static str,
    /// None where the policy was set without one.
    opened_at: Option<Moment>,
    /// The last day for answers.
    #[schema(format = Date)]
    last_day: Option<String>,
    closed_at: Option<Moment>,
    /// Why it was given up.
    dropped: Option<String>,
    decision: Option<Decision>,
}

/// What was decided.
#[derive(Debug, Serialize, ToSchema)]
struct Decision {
    number: String,
    #[schema(format = Date)]
    day: String,
    /// Whether it may call itself coordinated, by the standard that its office set.
    is_coordinated: bool,
    /// The clauses of the standard as they stood.
    clauses: Vec<StandardClause>,
}

/// A clause of the standard.
#[derive(Debug, Serialize, ToSchema)]
struct StandardClause {
    clause: String,
    /// `met`, `not-met` or `unknown`.
    standing: String,
    is_certain: bool,
}

/// A consultation with what was said.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsultationWhole {
    consultation: Consultation,
    /// Partners that are listed for the subject.
    partners: Vec<Partner>,
    /// Points, once what was said is public; answers, once the policy is set.
    points: Vec<PointLine>,
    /// The text that partners were asked about.
    text: String,
    /// The text that was set.
    text_set: Option<String>,
    /// Comments of the public that wait for the decision.
    waiting_comments: usize,
}

/// A partner.
#[derive(Debug, Serialize, ToSchema)]
struct Partner {
    name: String,
    slug: String,
    invited: bool,
    /// Why it is, or was, left out.
    left_out: Option<String>,
    has_said: bool,
    /// Whether one was corrected by signing anew.
    corrected: bool,
    /// When one was taken back and none stands.
    withdrawn_at: Option<Moment>,
}

/// A point.
#[derive(Debug, Serialize, ToSchema)]
struct PointLine {
    /// `position`, `comment`, `public` or `minutes`.
    voice: &'static str,
    /// None for the public.
    organisation: Option<String>,
    /// The name that a citizen gave.
    name: Option<String>,
    /// Of a position: `in-term`, `lapsed`, `contested` or `unknown`.
    term: Option<&'static str>,
    late: bool,
    /// Whether the organisation confirmed what minutes have.
    is_confirmed: bool,
    /// Empty for the whole.
    clause: String,
    /// `agree`, `changes`, `object` or `no-view`.
    stance: &'static str,
    text: String,
    wanted: String,
    /// Why the office took its words down.
    taken_down: Option<String>,
    answer: Option<Answered>,
}

/// What the office answered.
#[derive(Debug, Serialize, ToSchema)]
struct Answered {
    /// `taken`, `partly` or `not-taken`.
    answer: &'static str,
    reason: String,
    /// Where it shows in the text that was set; may be empty.
    shows_in: String,
}

#[utoipa::path(get, path = "/api/consultations", operation_id = "list_consultations", tag = "public", params(Before),
    responses((status = 200, description = "Policy drafts that were put to partners", body = Consultations)))]
/// Consultations
pub(crate) async fn list(
    State(app): State<App>,
    visitor: Visitor,
    Query(wanted): Query<Before>,
    headers: HeaderMap,
) -> Answer {
    let found = gate(&app).await?.consultations(wanted.before.parse().ok(), MOST).await?;
    let consultations = found.into_iter().map(|known| told(&app, &visitor, known)).collect();
    public_json(&Consultations { consultations }, &headers)
}

#[utoipa::path(get, path = "/api/consultations/{slug}", operation_id = "read_consultation", tag = "public",
    params(("slug" = String, Path, description = "Its address")),
    responses((status = 200, description = "A consultation with what was said", body = ConsultationWhole),
    (status = 404, description = "No consultation has this slug", body = Problem, content_type = "application/problem+json")))]
/// One consultation
pub(crate) async fn read(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let mut gate = gate(&app).await?;
    let known = known(&mut gate, &slug).await?;
    let partners = gate.consulted(known.id).await?;
    let said = gate.said(&known).await?;
    let text = gate.policy(&known, Stage::Consulted).await?.map(|text| text.content).unwrap_or_default();
    let text_set = gate.policy(&known, Stage::Final).await?.map(|text| text.content);
    let whole = ConsultationWhole {
        consultation: told(&app, &visitor, known),
        partners: partners.into_iter().map(partner).collect(),
        points: points(&said),
        text,
        text_set,
        waiting_comments: said.waiting,
    };
    public_json(&whole, &headers)
}

fn told(app: &App, visitor: &Visitor, known: PublicConsultation) -> Consultation {
    let state = known.state().as_str();
    let [_, office] = known.office;
    Consultation {
        id: known.id.to_string(),
        url: format!("{}{}", app.origin, address::public_consultation(visitor.language, &known.slug)),
        slug: known.slug,
        title: known.title,
        kind: known.kind.as_str(),
        office,
        question: known.question,
        state,
        opened_at: known.opened_at.map(Moment),
        last_day: known.last_day.map(|day| day.to_string()),
        closed_at: known.closed_at.map(Moment),
        dropped: known.dropped.map(|(_, reason)| reason),
        decision: known.decision.map(|decision| Decision {
            number: decision.number,
            day: decision.day.to_string(),
            is_coordinated: !decision.step.is_empty(),
            clauses: Told::read(&decision.verdict)
                .into_iter()
                .map(|Told { clause, standing, is_certain, .. }| StandardClause { clause, standing, is_certain })
                .collect(),
        }),
    }
}

fn partner(one: PublicConsulted) -> Partner {
    let PublicConsulted { name, slug, invited, left_out, has_said, corrected, withdrawn_at, .. } = one;
    let left_out = Some(left_out).filter(|why| !why.is_empty());
    Partner { name, slug, invited, left_out, has_said, corrected, withdrawn_at: withdrawn_at.map(Moment) }
}

fn points(said: &PublicSaid) -> Vec<PointLine> {
    use domain::consultation::Voice;

    let line = |point: &Point| {
        let at = said.contributions.binary_search_by_key(&point.contribution, |one: &Contribution| one.id).ok()?;
        let one = said.contributions.get(at)?;
        let reply = point.reply.and_then(|id| said.replies.get(&id));
        Some(PointLine {
            voice: one.voice.as_str(),
            organisation: Some(one.organisation_name.clone()).filter(|name| !name.is_empty()),
            name: Some(one.name.clone()).filter(|name| !name.is_empty()),
            term: (one.voice == Voice::Position).then(|| one.term.as_str()),
            late: one.late,
            is_confirmed: one.confirmed_at.is_some(),
            clause: point.said.clause.clone(),
            stance: point.said.stance.as_str(),
            text: point.said.text.clone(),
            wanted: point.said.wanted.clone(),
            taken_down: one.taken_down.as_ref().map(|(_, reason)| reason.clone()),
            answer: reply.map(|reply| Answered {
                answer: reply.answer.as_str(),
                reason: reply.reason.clone(),
                shows_in: reply.clause.clone(),
            }),
        })
    };
    said.points.iter().filter_map(line).collect()
}
