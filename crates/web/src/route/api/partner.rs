//! Partners for programs: the lists that were signed, with each clause as it stood, and the rules by which outlets are judged.

use axum::extract::{Query, State};
use axum::http::HeaderMap;
use desk::partner::{Told, all_rules, is_current};
use domain::id::DeterminationId;
use locale::rules as words;
use serde::{Deserialize, Serialize};
use statute::{Clause, Rules, Source};
use store::public::{PublicObjection, PublicRuling};
use utoipa::{IntoParams, ToSchema};

use super::public_json;
use super::shape::Moment;
use crate::address;
use crate::answer::Answer;
use crate::app::App;
use crate::route::public::gate;
use crate::visitor::Visitor;

/// Lists that are given at once.
const MOST: i64 = 20;

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Before {
    /// Lists that were signed before the one with this id.
    before: String,
}

/// The lists that offices signed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PartnerLists {
    /// The newest first, at most 20.
    lists: Vec<PartnerList>,
}

/// A list.
#[derive(Debug, Serialize, ToSchema)]
struct PartnerList {
    /// By which the lists before it are asked for.
    id: String,
    /// Number of the decision.
    number: String,
    /// Its day.
    #[schema(format = Date, example = "2025-05-10")]
    day: String,
    signed_at: Moment,
    /// Name of the office.
    office: String,
    /// Its entries in the record, for people.
    record: String,
    outlets: Vec<PartnerOutlet>,
}

/// An outlet on a list.
#[derive(Debug, Serialize, ToSchema)]
struct PartnerOutlet {
    outlet: String,
    company: String,
    /// None where it has none.
    site: Option<String>,
    admitted: bool,
    /// None where none was published.
    grade: Option<String>,
    /// Objection and appeal, in order.
    objections: Vec<PartnerObjection>,
    /// Each clause that admission and grade rest on, as it stood.
    clauses: Vec<PartnerClause>,
}

/// An objection or an appeal against what was decided. Its grounds are not public.
#[derive(Debug, Serialize, ToSchema)]
struct PartnerObjection {
    /// `objection` or `appeal`.
    stage: &'static str,
    filed_at: Moment,
    /// `open`, `upheld`, `partly` or `dismissed`.
    answer: &'static str,
    /// May be empty.
    reason: String,
    answered_at: Option<Moment>,
}

fn objection(one: PublicObjection) -> PartnerObjection {
    PartnerObjection {
        stage: one.stage.as_str(),
        filed_at: Moment(one.made_at),
        answer: one.answer.as_str(),
        reason: one.reason,
        answered_at: one.answered_at.map(Moment),
    }
}

/// A clause as it stood for an outlet.
#[derive(Debug, Serialize, ToSchema)]
struct PartnerClause {
    /// By which rules name it: `source/clause`.
    clause: String,
    /// `met`, `not-met`, `unknown`, `excepted` or `does-not-apply`.
    standing: String,
    /// Whether its text was read, by whoever wrote the rules or by the office.
    is_certain: bool,
    /// The ruling by which it holds where another source says otherwise: organ, number and day.
    ruled: Option<[String; 3]>,
}

/// The rules.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PartnerRules {
    sources: Vec<RuleText>,
    /// Rulings on clauses that differ, the latest by their day first. Each counts for the office that entered it.
    rulings: Vec<RuleRuling>,
}

/// A ruling.
#[derive(Debug, Serialize, ToSchema)]
struct RuleRuling {
    /// What the clauses speak of.
    subject: String,
    /// The clause that holds: `source/clause`.
    holds: String,
    /// The organ that ruled.
    organ: String,
    /// Its number.
    number: String,
    #[schema(format = Date)]
    day: String,
    /// The office that entered it.
    office: String,
}

impl From<PublicRuling> for RuleRuling {
    fn from(known: PublicRuling) -> Self {
        let PublicRuling { subject, holds, organ, number, day, office, .. } = known;
        Self { subject, holds, organ, number, day: day.to_string(), office }
    }
}

/// A source of rules.
#[derive(Debug, Serialize, ToSchema)]
struct RuleText {
    id: &'static str,
    title: &'static str,
    /// How sure it is, in words.
    status: &'static str,
    /// First day in force, where it is known.
    #[schema(format = Date)]
    in_force: Option<String>,
    clauses: Vec<RuleLine>,
}

/// A clause.
#[derive(Debug, Serialize, ToSchema)]
struct RuleLine {
    /// `source/clause`.
    id: &'static str,
    /// Where it stands in its source, as far as that is known.
    place: String,
    summary: &'static str,
    /// How sure it is, in words.
    status: &'static str,
    /// Its condition over named facts, where it judges.
    condition: Option<&'static str>,
}

#[utoipa::path(get, path = "/api/partners", operation_id = "list_partners", tag = "public", params(Before),
    responses((status = 200, description = "Lists of partners that were signed", body = PartnerLists)))]
/// Partners by signed decisions
pub(crate) async fn list(
    State(app): State<App>,
    visitor: Visitor,
    Query(wanted): Query<Before>,
    headers: HeaderMap,
) -> Answer {
    let mut gate = gate(&app).await?;
    let mut lists = Vec::new();
    let before = wanted.before.parse::<DeterminationId>().map(|id| id.to_string()).unwrap_or_default();
    for list in gate.determinations(&before, MOST).await? {
        let lines = gate.determined(&list.id).await?;
        let outlets = lines.into_iter().map(|line| PartnerOutlet {
            outlet: line.outlet,
            company: line.company,
            site: line.site.map(|site| site.as_str().to_owned()),
            admitted: line.admitted,
            grade: Some(line.grade).filter(|grade| !grade.is_empty()),
            objections: line.objections.into_iter().map(objection).collect(),
            clauses: clauses(&line.verdict),
        });
        let [_, office] = list.office;
        lists.push(PartnerList {
            number: list.number,
            day: list.day.to_string(),
            signed_at: Moment(list.signed_at),
            office,
            record: format!("{}{}", app.origin, address::record_of_list(visitor.language, &list.id)),
            id: list.id,
            outlets: outlets.collect(),
        });
    }
    public_json(&PartnerLists { lists }, &headers)
}

fn clauses(stored: &str) -> Vec<PartnerClause> {
    let clause =
        |Told { clause, standing, is_certain, ruled, .. }| PartnerClause { clause, standing, is_certain, ruled };
    Told::read(stored).into_iter().map(clause).collect()
}

#[utoipa::path(get, path = "/api/rules", operation_id = "read_rules", tag = "public",
    responses((status = 200, description = "The rules by which partners are judged", body = PartnerRules)))]
/// Rules of partnership
pub(crate) async fn rules(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let language = visitor.language;
    let clause = |clause: &'static Clause| RuleLine {
        id: &clause.key,
        place: words::place(language, clause.place.as_ref()),
        summary: words::said(language, &clause.summary),
        status: words::status(language, clause.status),
        condition: clause.condition.as_deref(),
    };
    let source = |(rules, (number, source)): (&'static Rules, (usize, &'static Source))| RuleText {
        id: &source.id,
        title: words::said(language, &source.title),
        status: words::status(language, source.status),
        in_force: source.days.from.map(|day| day.to_string()),
        clauses: rules.clauses.iter().filter(|clause| clause.source == number).map(clause).collect(),
    };
    let all = all_rules().into_iter().flat_map(|rules| rules.sources.iter().enumerate().map(move |of| (rules, of)));
    let sources = all.map(source).collect();
    let rulings = gate(&app).await?.rulings().await?;
    let rulings = rulings.into_iter().filter(|known| is_current(&known.subject, &known.wording)).map(RuleRuling::from);
    public_json(&PartnerRules { sources, rulings: rulings.collect() }, &headers)
}
