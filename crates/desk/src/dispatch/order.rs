//! Who shall get a release: outlets are chosen, mail is ordered or taken back, what failed is tried again. Only who may issue it.

use domain::Refusal;
use domain::dispatch::{Audience, Kind};
use domain::id::{DispatchId, LetterId, OutletId, ReleaseId, VersionId};
use domain::release::State;
use domain::right::Act;
use jiff::Timestamp;
use store::recipient::{self, Sought};
use store::release::{self, Release};
use store::{Conn, coverage, delivery, dispatch};

use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Of the outlets that were shown, chooses these for a release and no others; what was not shown stays as it is.
pub async fn choose(
    desk: &Desk,
    actor: &Actor,
    id: ReleaseId,
    shown: &[OutletId],
    chosen: &[OutletId],
) -> Result<(), Error> {
    transaction!(desk, tx => {
        let release = issuing(tx, actor, id).await?;
        if release.state == State::Withdrawn {
            return Err(Refusal::State.into());
        }
        let known = recipient::page(tx, (release.organisation, id), desk.now(), &Sought::default()).await?;
        for known in known.iter().filter(|known| shown.contains(&known.outlet)) {
            match (known.chosen, chosen.contains(&known.outlet)) {
                (false, true) => recipient::choose(tx, id, known.outlet).await?,
                (true, false) => recipient::leave(tx, id, known.outlet).await?,
                _ => {}
            }
        }
        Ok(())
    })
}

/// Mails a published release to these, or when its embargo ends; none takes back what names nobody yet. Whoever has it gets
/// it no second time.
pub async fn order(desk: &Desk, actor: &Actor, id: ReleaseId, to: Option<Audience>) -> Result<(), Error> {
    let (now, new) = (desk.now(), DispatchId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let release = issuing(tx, actor, id).await?;
        let (State::Published, Some(version), Some(due)) = (release.state, release.public_version, release.public_from)
        else {
            return Err(Refusal::State.into());
        };
        let Some(to) = to else {
            return if dispatch::cancel(tx, id).await? { Ok(()) } else { Err(Refusal::State.into()) };
        };
        let known = dispatch::of_release(tx, id).await?;
        match known.iter().find(|dispatch| dispatch.kind == Kind::Release) {
            Some(known) => Ok(dispatch::widen(tx, known.id, to).await?),
            None => Ok(dispatch::insert(
                tx, (new, id, version), (Kind::Release, to), due, (actor.person.id, now),
            ).await?),
        }
    })
}

/// Tries letters of a release that failed once more: one of them, or all.
pub async fn try_again(desk: &Desk, actor: &Actor, id: ReleaseId, letter: Option<LetterId>) -> Result<(), Error> {
    transaction!(desk, tx => {
        issuing(tx, actor, id).await?;
        // Where somebody else was faster they are under way all the same.
        delivery::try_again(tx, id, letter, desk.now()).await?;
        Ok(())
    })
}

/// Tells of a correction or withdrawal whoever has the release by mail or carried it; nobody where nothing went out, or nobody could read
/// it yet.
pub(crate) async fn tell(
    tx: &mut Conn,
    release: &Release,
    version: VersionId,
    kind: Kind,
    (desk, actor, now): (&Desk, &Actor, Timestamp),
) -> Result<(), Error> {
    let public = release.public_from.is_some_and(|from| from <= now);
    let mailed = dispatch::of_release(tx, release.id).await?.into_iter().any(|known| known.kind == Kind::Release);
    if !public || !mailed && !coverage::is_carried(tx, release.id).await? {
        return Ok(());
    }
    let ids = (DispatchId::new(now, desk.chance()), release.id, version);
    Ok(dispatch::insert(tx, ids, (kind, Audience::Accredited), now, (actor.person.id, now)).await?)
}

async fn issuing(tx: &mut Conn, actor: &Actor, id: ReleaseId) -> Result<Release, Error> {
    let release = release::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::IssueRelease, release.organisation)?;
    Ok(release)
}
