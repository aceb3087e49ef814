//! Where I am signed in, and how to end it.

use axum::extract::{Path, State};
use desk::session;
use domain::Refusal;
use locale::texts;

use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, Session, SessionsPage};
use crate::visitor::Member;

/// Signs of a session's hash that name it in an address: enough to tell them apart, too few to be of use elsewhere.
const SIGNS: usize = 16;

pub(super) fn sign(hash: &str) -> &str {
    hash.get(..SIGNS).unwrap_or(hash)
}

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    let all = session::list(&app.desk, &member.actor).await?;
    let shown = |known: &store::session::Session| known.token_hash == member.actor.session;
    let mut sessions: Vec<Session<'_>> = all
        .iter()
        .filter(|known| known.name.is_empty())
        .map(|known| Session {
            id: sign(&known.token_hash),
            device: &known.device,
            since: member.visitor.moment(known.created_at),
            seen: member.visitor.moment(known.seen_at),
            current: shown(known),
        })
        .collect();
    sessions.sort_by_key(|session| !session.current);
    answer::page(&SessionsPage {
        layout: member.layout(texts::sessions_title(member.visitor.language), Entry::Sessions),
        sessions,
    })
}

pub(crate) async fn end(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let all = session::list(&app.desk, &member.actor).await?;
    let found = all.iter().find(|known| sign(&known.token_hash) == id).ok_or(Trouble::Refused(Refusal::NotFound))?;
    session::end(&app.desk, &member.actor, &found.token_hash).await?;
    answer::onward(&address::sessions(member.visitor.language))
}
