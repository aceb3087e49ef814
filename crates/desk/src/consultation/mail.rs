//! Letters about consultations: what one says when it leaves, what became of it, and reminders that go out by themselves.

use domain::consultation::{Purpose, Reached, State};
use domain::id::{ConsultationId, ReachId};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use store::Conn;
use store::consultation::{self, Reach};
use store::outbox::Letter;

use super::reach::remind_all;
use crate::transaction::transaction;
use crate::{Desk, Error};

/// How long before the first moment after the last day partners that are silent are reminded.
const AHEAD: i64 = 72;

/// Consultations that are looked at in one go.
const MOST: i64 = 1_000;

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which way it goes.
    pub reach: ReachId,
    /// The consultation.
    pub id: ConsultationId,
    /// Who asks.
    pub office: String,
    /// About what.
    pub title: String,
    /// The last day for an answer.
    pub last: Date,
    /// Invitation or reminder.
    pub purpose: Purpose,
}

/// What the letter says; none where it is answered, closed or gone.
pub(crate) async fn letter(tx: &mut Conn, letter: &Letter) -> Result<Option<Asked>, Error> {
    let Ok(reach) = letter.about.parse::<ReachId>() else { return Ok(None) };
    let Some((id, organisation, purpose)) = consultation::waiting(tx, reach).await? else { return Ok(None) };
    let is_answered = purpose == Purpose::Reminder && !consultation::standing(tx, id, organisation).await?.is_empty();
    let is_heard = |state: State| if purpose == Purpose::Minutes { state.hears() } else { state == State::Open };
    let known = consultation::by_id(tx, id).await?.filter(|known| is_heard(known.state()) && !is_answered);
    let Some((last, known)) = known.and_then(|known| Some((known.closes?.0, known))) else {
        consultation::set_reached(tx, reach, (Reached::Failed, "")).await?;
        return Ok(None);
    };
    Ok(Some(Asked { reach, id, office: known.office_name, title: known.details.title, last, purpose }))
}

/// A mail server took it.
pub(crate) async fn sent(tx: &mut Conn, reach: ReachId) -> Result<(), Error> {
    Ok(consultation::set_reached(tx, reach, (Reached::Arrived, "")).await?)
}

/// No server takes it, and why.
pub(crate) async fn failed(tx: &mut Conn, reach: ReachId, reason: &str) -> Result<(), Error> {
    Ok(consultation::set_reached(tx, reach, (Reached::Failed, reason)).await?)
}

/// Reminds partners that are silent in the three days before the last day ends, once; how many consultations were looked at.
pub async fn remind_due(desk: &Desk, mail: bool) -> Result<usize, Error> {
    let now = desk.now();
    let soon = now.checked_add(AHEAD.hours()).unwrap_or(Timestamp::MAX);
    transaction!(desk, tx => {
        let mut reminded = 0;
        for known in consultation::closing_between(tx, (now, soon), MOST).await? {
            let reached = consultation::reached(tx, known.id).await?;
            let from = known.closes.map_or(now, |(_, closes)| closes.checked_sub(AHEAD.hours()).unwrap_or(now));
            let is_reminder = |reach: &Reach| reach.purpose == Purpose::Reminder && reach.made_at >= from;
            if !reached.iter().any(is_reminder) {
                remind_all(tx, desk, known.id, mail).await?;
                reminded += 1;
            }
        }
        Ok(reminded)
    })
}
