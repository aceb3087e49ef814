//! Letters on their way: taken one by one from the outbox, with a link that is made only now, so that no link waits in the
//! database. A letter that could not be sent is due again later; one whose sender died, when its lease is over.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::approval::Role;
use domain::id::{CoverageId, EventId, LetterId, OrganisationId};
use domain::person::Email;
use domain::right::Act;
use jiff::Timestamp;
use store::event::{self, EventKind};
use store::outbox::{self, Letter, LetterKind};
use store::{Conn, invitation, membership, organisation, person, recovery as links};

use crate::consultation::{self, Asked};
use crate::dispatch::{self, Addressed, Issued};
use crate::partner::{self, Endings};
use crate::transaction::transaction;
use crate::{Desk, Error, approval, judgement, recovery, secret};

/// How long a sender has.
const LEASE: Duration = Duration::from_mins(5);
/// The first wait after a failure; each further one is twice as long.
const FIRST_WAIT: Duration = Duration::from_mins(1);
/// The longest wait.
const LONGEST_WAIT: Duration = Duration::from_hours(6);
/// About a week of attempts.
const ATTEMPTS: i64 = 36;

/// Longest reason that is kept, in characters.
const LONGEST: usize = 300;

/// What a letter says, with what opens its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// The way to a new password.
    Recovery {
        /// The link's token.
        token: String,
    },
    /// An invitation.
    Invitation {
        /// The link's token.
        token: String,
        /// Where to.
        office: String,
        /// Who invites.
        by: String,
    },
    /// A version to be approved.
    Approval {
        /// The link's token.
        token: String,
        /// As what the recipient is asked.
        role: Role,
        /// The office that asks.
        office: String,
        /// The release's headline.
        headline: String,
    },
    /// A release, its correction or its withdrawal.
    Release(Box<Issued>),
    /// An outlet is asked for something about a page of its.
    Correction {
        /// The link's token.
        token: String,
        /// The page.
        coverage: CoverageId,
        /// The office that asks.
        office: String,
        /// The page's headline.
        title: String,
        /// How many things are asked.
        count: usize,
    },
    /// A partner is invited to a consultation, or reminded.
    Consultation(Box<Asked>),
    /// Documents and agreements of an organisation end soon.
    Ending(Box<Endings>),
}

/// A letter to be sent now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Which.
    pub id: LetterId,
    /// To whom.
    pub recipient: Email,
    /// In which language: `id` or `en`.
    pub language: String,
    /// What it says.
    pub message: Message,
    attempts: i64,
}

/// Mailboxes of those whose right in an organisation allows an act, each once.
pub(crate) async fn mailboxes(
    conn: &mut Conn,
    (organisation, act): (OrganisationId, Act),
    now: Timestamp,
) -> Result<BTreeSet<Email>, Error> {
    let people = membership::of_organisation(conn, organisation, now).await?;
    let able = people.iter().filter(|person| person.right.allows(act));
    Ok(able.filter_map(|person| Email::parse(&person.email).ok()).collect())
}

/// Puts a letter that people are not asked a language for into the outbox, due at once.
pub(crate) async fn post(
    tx: &mut Conn,
    desk: &Desk,
    (kind, about): (LetterKind, String),
    recipient: Email,
) -> Result<(), Error> {
    let now = desk.now();
    let (id, language) = (LetterId::new(now, desk.chance()), "id".to_owned());
    Ok(outbox::insert(tx, &Letter { id, kind, recipient, language, about, attempts: 0 }, now).await?)
}

/// Takes the next letter that is due. What has nobody to go to any more is dropped on the way.
pub async fn take(desk: &Desk) -> Result<Option<Outgoing>, Error> {
    let now = desk.now();
    let lease = now.checked_add(LEASE).unwrap_or(Timestamp::MAX);
    loop {
        let (token, event) = (secret::token(&*desk.random), EventId::new(now, desk.chance()));
        let next = transaction!(desk, tx => {
            let Some(letter) = outbox::take(tx, now, lease).await? else { return Ok(None) };
            let content = content((tx, desk), &letter, &token, (event, now)).await?;
            if content.is_none() {
                outbox::remove(tx, letter.id).await?;
            }
            Ok(Some((letter, content)))
        })?;
        let Some((letter, content)) = next else { return Ok(None) };
        let Letter { id, language, attempts, .. } = letter;
        match content {
            None => {}
            Some(Content::Whole(message)) => {
                return Ok(Some(Outgoing { id, recipient: letter.recipient, language, message, attempts }));
            }
            Some(Content::AtTheGate(addressed)) => {
                let recipient = addressed.recipient.clone();
                if let Some(issued) = dispatch::issued(desk, id, addressed).await? {
                    let message = Message::Release(Box::new(issued));
                    return Ok(Some(Outgoing { id, recipient, language, message, attempts }));
                }
            }
        }
    }
}

/// What a letter says, or of which release the gate has to be asked.
enum Content {
    Whole(Message),
    AtTheGate(Addressed),
}

async fn content(
    (tx, desk): (&mut Conn, &Desk),
    letter: &Letter,
    token: &str,
    told: (EventId, Timestamp),
) -> Result<Option<Content>, Error> {
    if letter.kind == LetterKind::Release {
        return Ok(dispatch::addressed(tx, letter.id, token, told.1).await?.map(Content::AtTheGate));
    }
    Ok(message((tx, desk), letter, token, told).await?.map(Content::Whole))
}

/// What the letter says, its link made; none where there is nobody to say it to.
async fn message(
    (tx, desk): (&mut Conn, &Desk),
    letter: &Letter,
    token: &str,
    (event, now): (EventId, Timestamp),
) -> Result<Option<Message>, Error> {
    let (hash, token) = (secret::hash(token), token.to_owned());
    match letter.kind {
        LetterKind::Recovery => {
            let Some(person) = person::by_email(tx, &letter.recipient).await? else { return Ok(None) };
            links::insert(tx, &hash, (person.id, None), (now, recovery::ends_at(now))).await?;
            event::insert(tx, event, (person.id, None), (EventKind::RecoveryLink, ""), now).await?;
            Ok(Some(Message::Recovery { token }))
        }
        LetterKind::Invitation => {
            let Some(found) = invitation::open(tx, &letter.about, now).await? else { return Ok(None) };
            invitation::set_hash(tx, &letter.about, &hash).await?;
            outbox::set_about(tx, letter.id, &hash).await?;
            let office = organisation::by_id(tx, found.organisation).await?;
            let by = person::by_id(tx, found.invited_by).await?;
            let (Some(office), Some(by)) = (office, by) else { return Ok(None) };
            Ok(Some(Message::Invitation { token, office: office.name, by: by.name }))
        }
        LetterKind::Approval => {
            let asked = approval::letter(tx, letter, &hash, now).await?;
            Ok(asked.map(|(role, office, headline)| Message::Approval { token, role, office, headline }))
        }
        LetterKind::Correction => {
            let asked = judgement::letter(tx, letter, &hash, now).await?;
            Ok(asked.map(|(coverage, office, title, count)| Message::Correction {
                token,
                coverage,
                office,
                title,
                count,
            }))
        }
        LetterKind::Consultation => {
            let asked = consultation::letter(tx, letter).await?;
            Ok(asked.map(|asked| Message::Consultation(Box::new(asked))))
        }
        LetterKind::Ending => {
            let endings = partner::ending_letter(tx, desk, letter).await?;
            Ok(endings.map(|endings| Message::Ending(Box::new(endings))))
        }
        // Only the gate tells what it says.
        LetterKind::Release => Ok(None),
    }
}

/// It is sent.
pub async fn sent(desk: &Desk, letter: &Outgoing) -> Result<(), Error> {
    transaction!(desk, tx => {
        if let Message::Release(issued) = &letter.message {
            dispatch::sent(tx, letter.id, issued, desk.now()).await?;
        }
        if let Message::Correction { coverage, .. } = &letter.message {
            judgement::told(tx, desk, *coverage, desk.now()).await?;
        }
        if let Message::Consultation(asked) = &letter.message {
            consultation::sent(tx, asked.reach).await?;
        }
        Ok(outbox::remove(tx, letter.id).await?)
    })
}

/// It could not be sent, and why: again later, or never where the address does not take it.
pub async fn failed(desk: &Desk, letter: &Outgoing, for_good: bool, reason: &str) -> Result<(), Error> {
    let now = desk.now();
    let due = now.checked_add(wait(letter.attempts)).unwrap_or(Timestamp::MAX);
    // Servers repeat the address; it is kept in one place only.
    let reason = reason.replace(letter.recipient.as_str(), "…");
    let reason: String = reason.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    transaction!(desk, tx => {
        let over = for_good || letter.attempts >= ATTEMPTS;
        if let Message::Release(_) = letter.message {
            dispatch::failed(tx, letter.id, (over, &reason), now).await?;
        }
        if over && let Message::Consultation(asked) = &letter.message {
            consultation::failed(tx, asked.reach, &reason).await?;
        }
        if over {
            Ok(outbox::give_up(tx, letter.id, now).await?)
        } else {
            Ok(outbox::put_off(tx, letter.id, due).await?)
        }
    })
}

fn wait(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(16);
    (FIRST_WAIT * 2u32.pow(doublings)).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_twice_the_last_up_to_six_hours_and_all_make_a_week() {
        assert_eq!([1, 2, 3, 9, 10, 36].map(|attempts| wait(attempts).as_secs() / 60), [1, 2, 4, 256, 360, 360]);
        let all: Duration = (1..ATTEMPTS).map(wait).sum();
        assert!((6..8).contains(&(all.as_secs() / 86_400)), "{all:?}");
    }
}
