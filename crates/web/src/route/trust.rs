//! trust.txt: of this site, and of the sites of associations and their members, for them to put there or to lead here.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use desk::affiliation;
use domain::Refusal;
use domain::directory::Site;
use locale::texts;

use super::public::gate;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::visitor::Visitor;

/// Of one site.
pub(super) async fn of_site(
    State(app): State<App>,
    visitor: Visitor,
    Path(site): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let site = Site::parse(&site).map_err(|_| Trouble::Refused(Refusal::NotFound))?;
    let known = gate(&app).await?.affiliations_of(&site).await?;
    let about = [texts::trust_file_about(visitor.language, site.as_str()), app.origin.clone()];
    let file = affiliation::file(&site, &known, &about).ok_or(Trouble::Refused(Refusal::NotFound))?;
    answer::public("text/plain; charset=utf-8", file, headers.get(header::IF_NONE_MATCH))
}

/// Of this site: who is behind it, and where it says by which rules it works.
pub(super) async fn own(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let host = app.origin.split("://").nth(1).unwrap_or_default();
    let mut file = format!(
        "# {}\ncontact={}/\ndisclosure={}{}\n",
        texts::trust_file_about(visitor.language, &visitor.site.region),
        app.origin,
        app.origin,
        address::public_rules(visitor.language),
    );
    if let Ok(site) = Site::parse(host) {
        let known = gate(&app).await?.affiliations_of(&site).await?;
        file += &affiliation::file(&site, &known, &[]).unwrap_or_default();
    }
    answer::public("text/plain; charset=utf-8", file, headers.get(header::IF_NONE_MATCH))
}
