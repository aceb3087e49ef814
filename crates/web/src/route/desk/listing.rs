//! Outlets are put into the public directory, those that were shown or one, and taken out of it.

use axum::Form;
use axum::extract::{Path, State};
use desk::directory::listing;
use domain::id::OutletId;

use super::known;
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::visitor::Member;

/// Lists the outlets that were shown: back to the one, or to the list.
pub(crate) async fn list(State(app): State<App>, member: Member, Form(fields): Form<Vec<(String, String)>>) -> Answer {
    let shown = fields.iter().filter(|(field, _)| field == "outlet");
    let ids: Vec<OutletId> = shown.filter_map(|(_, id)| id.parse().ok()).collect();
    listing::list(&app.desk, &member.actor, member.office()?, &ids).await?;
    let language = member.visitor.language;
    match ids.as_slice() {
        [one] => answer::onward(&address::outlet(language, &one.to_string())),
        _ => answer::onward(&address::directory(language)),
    }
}

pub(crate) async fn unlist(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    listing::unlist(&app.desk, &member.actor, known(&id)?).await?;
    answer::onward(&address::outlet(member.visitor.language, &id))
}
