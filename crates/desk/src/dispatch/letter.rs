//! One letter of a dispatch at the moment it is sent: to whom, and what the gate lets everybody read now. Whoever stopped, was
//! erased, or would hear of something that has passed gets nothing.

use domain::coverage::Outcome;
use domain::dispatch::{Kind, State};
use domain::id::LetterId;
use domain::person::Email;
use jiff::Timestamp;
use store::delivery::Posted;
use store::public::{Gate, PublicRelease};
use store::{Conn, contact, coverage, delivery, dispatch, organisation, outbox, release, version};

use crate::transaction::transaction;
use crate::{Desk, Error};

/// A letter whose release the gate has not been asked for.
#[derive(Debug, Clone)]
pub(crate) struct Addressed {
    pub(crate) recipient: Email,
    slug: String,
    kind: Kind,
    office: String,
    stop: String,
    carried: Option<CarriedBy>,
}

/// The page by which the recipient's outlet carries the release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedBy {
    /// Where it is.
    pub address: String,
    /// What the comparison came to.
    pub outcome: Outcome,
    /// The number of the version that it was compared with, among those that everybody could read, from 1.
    pub version: usize,
}

/// What a letter about a release says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// What is told of it.
    pub kind: Kind,
    /// The release as everybody reads it.
    pub release: PublicRelease,
    /// Why it was corrected last; empty where it was not.
    pub correction: String,
    /// Who issued it.
    pub office: String,
    /// The key of the link that stops the mail.
    pub stop: String,
    /// The recipient's own page, where a correction or withdrawal is told to who carried it.
    pub carried: Option<CarriedBy>,
}

/// To whom a letter goes, and about what; none where there is nothing to send any more. `key` is for a first link to stop.
pub(crate) async fn addressed(
    tx: &mut Conn,
    letter: LetterId,
    key: &str,
    now: Timestamp,
) -> Result<Option<Addressed>, Error> {
    let Some(posted) = delivery::by_letter(tx, letter).await? else { return Ok(None) };
    let contact = contact::by_id(tx, posted.contact).await?.filter(|contact| contact.stopped_at.is_none());
    let office = organisation::by_id(tx, posted.organisation).await?;
    let (Some(contact), Some(office), false) = (contact, office, posted.passed) else {
        delivery::set_state(tx, letter, (State::Dropped, ""), now).await?;
        return Ok(None);
    };
    let stop = contact::stop_key(tx, contact.id, key).await?.unwrap_or_default();
    let (slug, kind) = (posted.slug.clone(), posted.kind);
    let carried = match kind {
        Kind::Release => None,
        Kind::Correction | Kind::Withdrawal => carried_by(tx, &posted).await?,
    };
    Ok(Some(Addressed { recipient: contact.details.email, slug, kind, office: office.name, stop, carried }))
}

/// The page by which the recipient's outlet carries the release.
async fn carried_by(tx: &mut Conn, posted: &Posted) -> Result<Option<CarriedBy>, Error> {
    let Some((address, outcome, id)) = coverage::by_contact(tx, posted.release, posted.contact).await? else {
        return Ok(None);
    };
    let versions = version::of_release(tx, posted.release).await?;
    let from = release::by_id(tx, posted.release).await?.and_then(|release| release.public_from);
    let number = crate::coverage::number(&versions, from.unwrap_or(Timestamp::MAX), id);
    Ok(number.map(|version| CarriedBy { address, outcome, version }))
}

/// What the letter says by what the gate tells now; none where it is not told. What cannot be read by everybody yet stays in the
/// outbox, what was withdrawn leaves it.
pub(crate) async fn issued(desk: &Desk, letter: LetterId, addressed: Addressed) -> Result<Option<Issued>, Error> {
    let now = desk.now();
    let mut gate = Gate::new(desk.db.read().await?, now);
    let Addressed { slug, kind, office, stop, carried, .. } = addressed;
    let Some(release) = gate.release(&slug).await? else { return Ok(None) };
    if release.withdrawn.is_some() != (kind == Kind::Withdrawal) {
        drop(gate);
        transaction!(desk, tx => {
            delivery::set_state(tx, letter, (State::Dropped, ""), now).await?;
            Ok(outbox::remove(tx, letter).await?)
        })?;
        return Ok(None);
    }
    let correction = gate.corrections(&slug).await?.pop().map(|correction| correction.reason).unwrap_or_default();
    Ok(Some(Issued { kind, release, correction, office, stop, carried }))
}

/// The mail server has taken it.
pub(crate) async fn sent(tx: &mut Conn, letter: LetterId, issued: &Issued, now: Timestamp) -> Result<(), Error> {
    delivery::sent(tx, letter, issued.release.changed_at, now).await?;
    if issued.kind == Kind::Release
        && let Some(posted) = delivery::by_letter(tx, letter).await?
    {
        // It may have been corrected or withdrawn while this letter was under way.
        dispatch::follow_again(tx, posted.release).await?;
    }
    Ok(())
}

/// It was not taken: for now, or for good.
pub(crate) async fn failed(
    tx: &mut Conn,
    letter: LetterId,
    (over, reason): (bool, &str),
    now: Timestamp,
) -> Result<(), Error> {
    let state = if over { State::Failed } else { State::Waiting };
    Ok(delivery::set_state(tx, letter, (state, reason), now).await?)
}
