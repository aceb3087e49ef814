//! How many public releases each month and each place has, as the archive's pages count them.

use axum::extract::State;
use axum::http::HeaderMap;
use locale::Language;
use serde::Serialize;
use utoipa::ToSchema;

use super::public_json;
use crate::address;
use crate::answer::Answer;
use crate::app::App;
use crate::calendar;
use crate::route::public::gate;
use crate::visitor::Visitor;

/// A month with public releases.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ArchiveMonth {
    /// By the site's clock.
    #[schema(example = "2026-05")]
    month: String,
    /// How many became public in it; withdrawn ones keep their page and count.
    #[schema(minimum = 1)]
    releases: i64,
    /// Its page for people.
    #[schema(example = "https://pers.example.go.id/arsip/2026-05")]
    page: String,
}

/// A place that releases come from.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ArchivePlace {
    #[schema(example = "Samarinda")]
    name: String,
    #[schema(minimum = 1)]
    releases: i64,
    /// Its page for people.
    #[schema(example = "https://pers.example.go.id/tempat/samarinda")]
    page: String,
}

/// What is public, counted.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Archive {
    /// Newest first; months without a release are left out.
    months: Vec<ArchiveMonth>,
    /// The 24 with most releases, most first.
    places: Vec<ArchivePlace>,
}

#[utoipa::path(get, path = "/api/archive", operation_id = "read_archive", tag = "public",
    responses((status = 200, description = "Public releases by month and by place", body = Archive)))]
/// What is public, counted by month and place
pub(crate) async fn read(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let counts = calendar::count(&app, &mut gate(&app).await?, visitor.site.zone).await?;
    let month = |(month, releases): &((i16, i8), i64)| ArchiveMonth {
        month: address::month_key(*month),
        releases: *releases,
        page: format!("{}{}", app.origin, address::month(Language::Indonesian, *month)),
    };
    let place = |known: &calendar::Place| ArchivePlace {
        name: known.name.clone(),
        releases: known.count,
        page: format!("{}{}", app.origin, address::place(Language::Indonesian, &known.slug)),
    };
    let archive = Archive {
        months: counts.months.iter().map(month).collect(),
        places: counts.places.iter().map(place).collect(),
    };
    public_json(&archive, &headers)
}
