//! The subjects of public releases, as the archive names them. Those with most releases alone: a place in that order would tell
//! totals, and those hold what is under embargo.

use axum::extract::State;
use axum::http::HeaderMap;
use locale::Language;
use serde::{Deserialize, Serialize};
use store::public::PublicSubject;
use utoipa::{IntoParams, ToSchema};

use super::given::Question;
use super::public::{count, limit};
use super::public_json;
use crate::address;
use crate::answer::Answer;
use crate::app::App;
use crate::problem::Problem;
use crate::route::public::gate;

/// How many subjects.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Most {
    /// Items, 30 unless told.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

/// A subject of public releases.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Subject {
    /// What it is found by, as `subject` of the list of releases.
    #[schema(example = "infrastruktur")]
    key: String,
    /// As it was written first in public.
    #[schema(example = "Infrastruktur")]
    name: String,
    /// How many public releases are about it.
    #[schema(minimum = 1, example = 12)]
    releases: i64,
    /// Its page for people.
    #[schema(example = "https://pers.example.go.id/siaran-pers?topik=infrastruktur")]
    page: String,
}

impl Subject {
    fn new(app: &App, known: PublicSubject) -> Self {
        let PublicSubject { key, name, releases } = known;
        let page = format!("{}{}", app.origin, address::subject(Language::Indonesian, &key));
        Self { key, name, releases, page }
    }
}

/// Subjects, those with most releases first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Subjects {
    items: Vec<Subject>,
}

#[utoipa::path(get, path = "/api/subjects", operation_id = "list_subjects", tag = "public", params(Most), responses(
    (status = 200, description = "What public releases are about; withdrawn ones do not count", body = Subjects),
    (status = 422, description = "Not so many", body = Problem, content_type = "application/problem+json"),
))]
/// The subjects with most releases
pub(crate) async fn list(State(app): State<App>, Question(most): Question<Most>, headers: HeaderMap) -> Answer {
    let limit = limit(most.limit)?;
    let found = gate(&app).await?.subjects(count(limit)).await?;
    public_json(&Subjects { items: found.into_iter().map(|known| Subject::new(&app, known)).collect() }, &headers)
}
