//! Signing in and out. A session is a token in the browser; the database has its hash.

use std::time::Duration;

use domain::Refusal;
use domain::id::{EventId, OrganisationId, PersonId};
use domain::person::{Email, Password};
use jiff::Timestamp;
use store::event::{self, EventKind};
use store::session::{self, Session};
use store::{authenticator, challenge, membership, person, throttle as counts};

use crate::throttle::{self, Limit, PASSWORD, PASSWORD_ANYWHERE};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, password, second_factor, secret};

/// How long a session lasts.
pub const LASTS: Duration = Duration::from_hours(24 * 14);

/// A session that nobody used for so long is over.
pub const IDLE: Duration = Duration::from_hours(24 * 3);
/// A place that was given so long ago is where its person goes who has no other session.
const NEW: Duration = Duration::from_mins(30);
/// How exactly it is noted when a session was last used.
const SEEN: Duration = Duration::from_mins(10);

/// Where an attempt comes from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Visit<'a> {
    /// What the browser says it is.
    pub device: &'a str,
    /// The network address, or the part of it that one client has.
    pub client: &'a str,
}

/// How far a right password leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entered {
    /// In: the token of a session.
    Inside(String),
    /// As far as the second factor: the token that goes with its code.
    CodeDue(String),
}

impl Entered {
    /// The session's token, where no code is due.
    pub fn inside(self) -> Option<String> {
        match self {
            Self::Inside(token) => Some(token),
            Self::CodeDue(_) => None,
        }
    }
}

pub(crate) fn from_here(email: &str, visit: Visit<'_>) -> String {
    format!("{email} {}", visit.client)
}

pub(crate) fn attempts<'a>(email: &'a str, from_here: &'a str) -> [(Limit, &'a str); 2] {
    [(PASSWORD, from_here), (PASSWORD_ANYWHERE, email)]
}

pub(crate) fn device(visit: Visit<'_>) -> String {
    visit.device.chars().filter(|c| !c.is_control()).take(120).collect()
}

/// Signs in; gives the token for the browser. Says the same for an unknown address and a wrong password, counts both, and
/// takes as long.
pub async fn sign_in(desk: &Desk, email: &str, given: &str, visit: Visit<'_>) -> Result<Entered, Error> {
    let email = Email::parse(email).map_err(|_| Refusal::SignIn)?;
    let given = Password::given(given).ok_or(Refusal::SignIn)?;
    let from_here = from_here(email.as_str(), visit);
    let attempts = attempts(email.as_str(), &from_here);
    throttle::charge(desk, &attempts).await?;
    let found = person::by_email(&mut desk.db.read().await?, &email).await?;
    let stored = found.as_ref().and_then(|person| person.password.clone());
    let fits = password::fits(given, stored).await;
    let device = device(visit);
    let Some(person) = found.as_ref().filter(|_| fits) else {
        refuse(desk, found.map(|person| person.id), &device).await?;
        return Err(Refusal::SignIn.into());
    };
    let app = authenticator::of_person(&mut desk.db.read().await?, person.id).await?;
    if app.is_some_and(|app| app.confirmed_at.is_some()) {
        return second_factor::wait_for_code(desk, person.id).await.map(Entered::CodeDue);
    }
    throttle::refund(desk, &attempts).await?;
    open(desk, person.id, &device).await.map(Entered::Inside)
}

/// A new session and its token. It works for the organisation that its person worked for last, or for one they came into since.
pub(crate) async fn opening(desk: &Desk, person: PersonId, device: &str) -> Result<(String, Session), Error> {
    let (now, token) = (desk.now(), secret::token(&*desk.random));
    let mut conn = desk.db.read().await?;
    let mut earlier = session::of_person(&mut conn, person, now).await?;
    earlier.retain(|known| known.name.is_empty());
    // Who signed out everywhere has no session left: then what was given a moment ago is new.
    let seen = earlier.iter().map(|known| known.seen_at).max();
    let seen = seen.unwrap_or_else(|| now.checked_sub(NEW).unwrap_or(Timestamp::MIN));
    let places = membership::of_person(&mut conn, person, now).await?;
    let newest = places.iter().max_by_key(|place| place.began_at).filter(|place| place.began_at > seen);
    // Who works for one alone has nothing to choose.
    let newest = newest.map(|place| place.organisation);
    let newest = newest.filter(|newest| places.iter().any(|place| place.organisation != *newest));
    let session = Session {
        token_hash: secret::hash(&token),
        person,
        organisation: newest.or_else(|| earlier.iter().find_map(|known| known.organisation)),
        name: String::new(),
        device: device.to_owned(),
        created_at: now,
        seen_at: now,
        ends_at: now.checked_add(LASTS).unwrap_or(Timestamp::MAX),
    };
    Ok((token, session))
}

/// Opens a session.
async fn open(desk: &Desk, person: PersonId, device: &str) -> Result<String, Error> {
    let (token, session) = opening(desk, person, device).await?;
    let id = EventId::new(session.created_at, desk.chance());
    transaction!(desk, tx => {
        event::insert(tx, id, (person, None), (EventKind::SignedIn, device), session.created_at).await?;
        Ok(session::insert(tx, &session).await?)
    })?;
    Ok(token)
}

/// Notes a wrong password. Where nobody has the address something as small is written, so that it takes as long.
async fn refuse(desk: &Desk, known: Option<PersonId>, device: &str) -> Result<(), Error> {
    let now = desk.now();
    let id = EventId::new(now, desk.chance());
    transaction!(desk, tx => {
        match known {
            Some(person) => event::insert(tx, id, (person, None), (EventKind::SignInRefused, device), now).await?,
            None => throttle::mark(tx, now).await?,
        }
        Ok(())
    })
}

/// Who holds a token, with what they may do.
pub async fn actor(desk: &Desk, token: &str) -> Result<Option<Actor>, Error> {
    let now = desk.now();
    let mut conn = desk.db.read().await?;
    let Some(session) = session::by_hash(&mut conn, &secret::hash(token), now).await? else { return Ok(None) };
    if is_idle(&session, now) {
        return Ok(None);
    }
    // The first use of a program's token is noted at once: its owner looks whether it works.
    let first = !session.name.is_empty() && session.seen_at == session.created_at && now > session.created_at;
    if first || since(session.seen_at, now) > SEEN {
        // Reading goes on where nothing can be written; the next page notes it. Nobody waits for a second connection with one in hand.
        drop(conn);
        drop(seen(desk, &session.token_hash).await);
        conn = desk.db.read().await?;
    }
    let Some(person) = person::by_id(&mut conn, session.person).await? else { return Ok(None) };
    let mut memberships = membership::of_person(&mut conn, person.id, now).await?;
    let chosen = memberships.iter().find(|place| Some(place.organisation) == session.organisation);
    // A person's place that ended is left for the first one there is; a program works nowhere else than where it was let in.
    let first = memberships.first().filter(|_| session.name.is_empty());
    let chosen = chosen.or(first).map(|place| place.organisation);
    memberships.retain(|place| Some(place.organisation) == chosen);
    Ok(Some(Actor { person, memberships, program: !session.name.is_empty(), session: session.token_hash }))
}

/// From now on the actor's session works for another organisation, one in which they have a place.
pub async fn choose(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<(), Error> {
    transaction!(desk, tx => {
        let places = membership::of_person(tx, actor.person.id, desk.now()).await?;
        if !places.iter().any(|place| place.organisation == organisation) {
            return Err(Refusal::NotFound.into());
        }
        Ok(session::set_organisation(tx, &actor.session, organisation).await?)
    })
}

/// Nobody used it for long; a program may rest as long as its token lasts.
fn is_idle(session: &Session, now: Timestamp) -> bool {
    session.name.is_empty() && since(session.seen_at, now) > IDLE
}

fn since(seen: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(seen.duration_until(now)).unwrap_or_default()
}

async fn seen(desk: &Desk, hash: &str) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => { Ok(session::set_seen(tx, hash, now).await?) })
}

/// Forgets what is over: sessions, links, counts of attempts. Nothing depends on when it is done.
pub async fn sweep(desk: &Desk) -> Result<(), Error> {
    let now = desk.now();
    let idle = now.checked_sub(IDLE).unwrap_or(Timestamp::MIN);
    transaction!(desk, tx => {
        session::sweep(tx, now, idle).await?;
        challenge::sweep(tx, now).await?;
        Ok(counts::sweep(tx, now).await.map(drop)?)
    })
}

/// The actor's sessions and tokens, newest first.
pub async fn list(desk: &Desk, actor: &Actor) -> Result<Vec<Session>, Error> {
    let now = desk.now();
    let mut all = session::of_person(&mut desk.db.read().await?, actor.person.id, now).await?;
    all.retain(|known| !is_idle(known, now));
    Ok(all)
}

/// Ends one of the actor's sessions or tokens, this one or another.
pub async fn end(desk: &Desk, actor: &Actor, hash: &str) -> Result<(), Error> {
    let (now, who) = (desk.now(), actor.person.id);
    let id = EventId::new(now, desk.chance());
    transaction!(desk, tx => {
        let name = session::by_hash(tx, hash, now).await?.map(|known| known.name).unwrap_or_default();
        if !session::end(tx, who, hash).await? {
            return Err(Refusal::NotFound.into());
        }
        let kind = if name.is_empty() { EventKind::SessionEnded } else { EventKind::TokenEnded };
        Ok(event::insert(tx, id, (who, None), (kind, &name), now).await?)
    })
}
