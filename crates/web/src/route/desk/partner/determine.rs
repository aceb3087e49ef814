//! An official signs the list: for each application `admit` or `refuse` and a digest of what was shown of it, with the number and the day
//! of the decision.

use std::collections::HashMap;

use axum::Form;
use axum::extract::State;
use desk::Error;
use desk::partner::{self, Choice};
use domain::Refusal;

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
    let mut chosen: Vec<Choice> = Vec::new();
    let mut shown: HashMap<String, String> = HashMap::new();
    for (name, value) in sent {
        match (name.as_str(), value.as_str()) {
            ("number", _) => tried.number = value,
            ("day", _) => tried.day = value,
            ("after", _) => tried.after = value,
            (_, "admit" | "refuse") => {
                let admitted = value == "admit";
                if let Ok(application) = name.parse() {
                    chosen.push(Choice { application, admitted, seen: String::new() });
                    tried.chosen.push((name, admitted));
                }
            }
            _ => drop(name.strip_prefix("seen-").map(|id| shown.insert(id.to_owned(), value))),
        }
    }
    for choice in &mut chosen {
        choice.seen = shown.remove(&choice.application.to_string()).unwrap_or_default();
    }
    let typed = (tried.number.as_str(), tried.day.as_str());
    match partner::determine(&app.desk, &member.actor, member.office()?, typed, &chosen).await {
        Ok(_) => answer::onward(&address::public_partners(member.visitor.language)),
        Err(Error::Fields(errors)) => waiting(&app, &member, &Tried { errors, ..tried }).await,
        Err(Error::Refusal(
            refusal @ (Refusal::NotCertain | Refusal::NotFailed | Refusal::ChangedMeanwhile | Refusal::State),
        )) => waiting(&app, &member, &Tried { refusal: Some(refusal), ..tried }).await,
        Err(error) => Err(error.into()),
    }
}
