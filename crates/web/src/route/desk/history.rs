//! The history of my account, page by page.

use axum::extract::{Query, State};
use domain::id::EventId;
use domain::right::Right;
use jiff::Timestamp;
use locale::{desk as words, texts};
use serde::Deserialize;
use store::event::{self, EventKind};

use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, Happened, HistoryPage, Shape};
use crate::visitor::Member;

/// Lines on a page.
const MOST: usize = 50;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Before {
    #[serde(default)]
    before: String,
}

pub(crate) async fn page(State(app): State<App>, member: Member, Query(query): Query<Before>) -> Answer {
    let language = member.visitor.language;
    let before = query.before.parse().unwrap_or_else(|_| EventId::new(Timestamp::MAX, u128::MAX));
    let most = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    let events = event::page(&mut app.desk.db.read().await?, member.actor.person.id, before, most).await?;
    let last = events.get(MOST.saturating_sub(1)).filter(|_| events.len() > MOST);
    let older = last.map(|last| format!("{}?before={}", address::history(language), last.id)).unwrap_or_default();
    let lines = events.iter().take(MOST).map(|event| Happened {
        shape: shape(event.kind),
        what: words::event(language, event.kind),
        detail: Right::parse(&event.detail).map_or(event.detail.as_str(), |right| words::right(language, right)),
        by: event.actor.as_deref().unwrap_or_default(),
        at: member.visitor.moment(event.at),
    });
    let lines = lines.collect();
    let layout = member.layout(texts::history_title(language), Entry::History);
    answer::page(&HistoryPage { layout, lines, older: &older })
}

/// What its subject should look at, and what is in order.
fn shape(kind: EventKind) -> Shape {
    match kind {
        EventKind::SignInRefused | EventKind::CodeRefused | EventKind::RecoveryLink | EventKind::RecoveryCodeUsed => {
            Shape::Look
        }
        EventKind::RightTaken | EventKind::TokenEnded | EventKind::AuthenticatorRemoved | EventKind::PasskeyRemoved => {
            Shape::NotMet
        }
        EventKind::SignedIn
        | EventKind::SessionEnded
        | EventKind::PasswordChosen
        | EventKind::AuthenticatorAdded
        | EventKind::RecoveryCodesMade
        | EventKind::PasskeyAdded
        | EventKind::TokenMade
        | EventKind::RightGiven
        | EventKind::RightTerm => Shape::Met,
    }
}
