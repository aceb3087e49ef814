//! The outlet is told: by a link that shows its page from its side, handed over or mailed. From then on it has 2×24 hours.

use std::time::Duration;

use domain::Refusal;
use domain::id::CoverageId;
use domain::judgement::{Standing, Step};
use domain::right::Act;
use jiff::Timestamp;
use store::coverage::{self, Coverage};
use store::outbox::Letter;
use store::{Conn, contact, judgement, organisation, outlet_link};

use super::{Said, take};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret};

/// How long a link opens.
const LASTS: Duration = Duration::from_hours(24 * 90);

/// How many contacts of the page's outlet a letter reaches.
pub async fn reachable(desk: &Desk, actor: &Actor, coverage: &Coverage) -> Result<usize, Error> {
    actor.must(Act::See, coverage.organisation)?;
    let Some(outlet) = coverage.outlet_id else { return Ok(0) };
    Ok(contact::of_outlet(&mut desk.db.read().await?, outlet).await?.len())
}

/// Makes a link to hand over and gives its token; what is asked counts as told.
pub async fn hand_over(desk: &Desk, actor: &Actor, id: CoverageId) -> Result<String, Error> {
    let (now, token) = (desk.now(), secret::token(&*desk.random));
    transaction!(desk, tx => {
        let coverage = coverage::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::CheckCoverage, coverage.organisation)?;
        if !judgement::of_coverage(tx, id).await?.iter().any(|known| known.standing.is_open()) {
            return Err(Refusal::State.into());
        }
        link(tx, &secret::hash(&token), id, now).await?;
        tell(tx, desk, &coverage, now).await
    })?;
    Ok(token)
}

async fn link(tx: &mut Conn, hash: &str, id: CoverageId, now: Timestamp) -> Result<(), Error> {
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
    let asked = judged.iter().filter(|known| known.standing == Standing::Asked).count();
    let Some(office) = organisation::by_id(tx, coverage.organisation).await?.filter(|_| asked > 0) else {
        return Ok(None);
    };
    link(tx, hash, id, now).await?;
    let title = if coverage.capture.title.is_empty() { coverage.address } else { coverage.capture.title };
    Ok(Some((id, office.name, title, asked)))
}

/// A letter about a page was brought to the mail server.
pub(crate) async fn told(tx: &mut Conn, desk: &Desk, id: CoverageId, now: Timestamp) -> Result<(), Error> {
    let coverage = coverage::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    tell(tx, desk, &coverage, now).await
}
