//! An official signs the list: for each application `admit` or `refuse`, with the number and the day of the decision.

use axum::Form;
use axum::extract::State;
use desk::{Error, partner};
use domain::id::ApplicationId;

use super::own::{Tried, waiting};
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::visitor::Member;

/// Fields are named by the ids of applications: they come as pairs.
pub(in crate::route) async fn sign(
    State(app): State<App>,
    member: Member,
    Form(sent): Form<Vec<(String, String)>>,
) -> Answer {
    let mut tried = Tried::default();
    let mut chosen: Vec<(ApplicationId, bool)> = Vec::new();
    for (name, value) in sent {
        match (name.as_str(), value.as_str()) {
            ("number", _) => tried.number = value,
            ("day", _) => tried.day = value,
            (_, "admit" | "refuse") => {
                let admitted = value == "admit";
                if let Ok(id) = name.parse() {
                    chosen.push((id, admitted));
                    tried.chosen.push((name, admitted));
                }
            }
            _ => {}
        }
    }
    let typed = (tried.number.as_str(), tried.day.as_str());
    match partner::determine(&app.desk, &member.actor, member.office()?, typed, &chosen).await {
        Ok(_) => answer::onward(&address::public_partners(member.visitor.language)),
        Err(Error::Fields(errors)) => waiting(&app, &member, None, &Tried { errors, ..tried }).await,
        Err(Error::Refusal(refusal @ domain::Refusal::NotCertain)) => {
            waiting(&app, &member, None, &Tried { refusal: Some(refusal), ..tried }).await
        }
        Err(error) => Err(error.into()),
    }
}
