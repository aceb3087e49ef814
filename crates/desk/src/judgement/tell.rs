//! The outlet is told: by a link that shows its page from its side, handed over or mailed. From then on it has 2×24 hours.

use std::time::Duration;

use domain::Refusal;
use domain::id::{CoverageId, LetterId};
use domain::judgement::{Standing, Step};
use domain::release::State;
use domain::right::Act;
use jiff::Timestamp;
use store::contact::{self, Contact};
use store::coverage::{self, Coverage};
use store::judgement::{self, Judgement};
use store::outbox::{self, Letter, LetterKind};
use store::{Conn, organisation, outlet_link, release};

use super::{Said, take};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret};

/// How long a link opens.
const LASTS: Duration = Duration::from_hours(24 * 90);

/// How long a letter waits before it goes, so that more can be asked in it, and what was asked by mistake is taken back.
const WAITS: Duration = Duration::from_mins(10);

/// How an outlet is reached by letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Post {
    /// Its contacts that take mail.
    pub contacts: usize,
    /// A letter was given up: nobody was told.
    pub failed: bool,
}

/// How the outlet of a page is reached.
pub async fn post_of(desk: &Desk, actor: &Actor, coverage: &Coverage) -> Result<Post, Error> {
    actor.must(Act::See, coverage.organisation)?;
    let mut conn = desk.db.read().await?;
    let contacts = contacts(&mut conn, coverage).await?.len();
    let failed = outbox::given_up(&mut conn, LetterKind::Correction, &coverage.id.to_string()).await? > 0;
    Ok(Post { contacts, failed })
}

/// Contacts of the page's outlet that take mail.
async fn contacts(conn: &mut Conn, coverage: &Coverage) -> Result<Vec<Contact>, Error> {
    let Some(outlet) = coverage.outlet_id else { return Ok(Vec::new()) };
    let mut all = contact::of_outlet(conn, outlet).await?;
    all.retain(|contact| contact.stopped_at.is_none());
    Ok(all)
}

/// A letter to each contact of the outlet, unless one about this page waits already.
pub(crate) async fn post(tx: &mut Conn, desk: &Desk, coverage: &Coverage, now: Timestamp) -> Result<(), Error> {
    let about = coverage.id.to_string();
    if outbox::waits(tx, LetterKind::Correction, &about).await? {
        return Ok(());
    }
    let due = now.checked_add(WAITS).unwrap_or(Timestamp::MAX);
    for contact in contacts(tx, coverage).await? {
        let (id, recipient) = (LetterId::new(now, desk.chance()), contact.details.email);
        let (kind, language, about) = (LetterKind::Correction, "id".to_owned(), about.clone());
        outbox::insert(tx, &Letter { id, kind, recipient, language, about, attempts: 0 }, now).await?;
        outbox::put_off(tx, id, due).await?;
    }
    Ok(())
}

/// Makes a link to hand over and gives its token; what is asked counts as told.
pub async fn hand_over(desk: &Desk, actor: &Actor, id: CoverageId) -> Result<String, Error> {
    let (now, token) = (desk.now(), secret::token(&*desk.random));
    transaction!(desk, tx => {
        let coverage = coverage::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::CheckCoverage, coverage.organisation)?;
        if !judgement::of_coverage(tx, id).await?.iter().any(|known| known.standing.is_open()) || is_withdrawn(tx, &coverage).await? {
            return Err(Refusal::State.into());
        }
        link(tx, (&secret::hash(&token), false), id, now).await?;
        tell(tx, desk, &coverage, now).await
    })?;
    Ok(token)
}

/// What a withdrawn release said is not asked for, nor shown.
pub(super) async fn is_withdrawn(conn: &mut Conn, coverage: &Coverage) -> Result<bool, Error> {
    let release = release::by_id(conn, coverage.release.0).await?.ok_or(Refusal::NotFound)?;
    Ok(release.state == State::Withdrawn)
}

async fn link(tx: &mut Conn, hash: (&str, bool), id: CoverageId, now: Timestamp) -> Result<(), Error> {
    Ok(outlet_link::insert(tx, hash, id, (now, now.checked_add(LASTS).unwrap_or(Timestamp::MAX))).await?)
}

/// All that is asked and was not told yet, is told.
async fn tell(tx: &mut Conn, desk: &Desk, coverage: &Coverage, now: Timestamp) -> Result<(), Error> {
    for mut known in judgement::of_coverage(tx, coverage.id).await? {
        if known.standing == Standing::Asked && known.told_at.is_none() {
            take(tx, desk, (coverage, &mut known), (Step::Tell, Said::default()), now).await?;
        }
    }
    Ok(())
}

/// What a letter says: the office, the page's headline, how many things are asked; none where nothing is asked any more.
pub(crate) async fn letter(
    tx: &mut Conn,
    letter: &Letter,
    hash: &str,
    now: Timestamp,
) -> Result<Option<(CoverageId, String, String, usize)>, Error> {
    let Ok(id) = letter.about.parse() else { return Ok(None) };
    let Some(coverage) = coverage::by_id(tx, id).await? else { return Ok(None) };
    let judged = judgement::of_coverage(tx, id).await?;
    let expects = |known: &&Judgement| known.standing.is_open() && known.standing != Standing::Answered;
    let asked = if is_withdrawn(tx, &coverage).await? { 0 } else { judged.iter().filter(expects).count() };
    let Some(office) = organisation::by_id(tx, coverage.organisation).await?.filter(|_| asked > 0) else {
        return Ok(None);
    };
    link(tx, (hash, true), id, now).await?;
    let title = if coverage.capture.title.is_empty() { coverage.address } else { coverage.capture.title };
    Ok(Some((id, office.name, title, asked)))
}

/// A letter about a page was brought to the mail server.
pub(crate) async fn told(tx: &mut Conn, desk: &Desk, id: CoverageId, now: Timestamp) -> Result<(), Error> {
    let coverage = coverage::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    tell(tx, desk, &coverage, now).await
}
