//! Releases by mail to the outlets that are accredited with the office. What is wanted is noted when the release is published; who
//! gets it is decided when it is due, and what it says when it is sent: the gate is asked each time.

mod letter;
mod order;
mod post;
mod stop;

use domain::directory::fold;
use domain::dispatch::{Audience, Kind, State};
use domain::id::DispatchId;
use domain::right::Act;
use jiff::Timestamp;
use store::delivery::{self, Failed};
use store::dispatch::{self, Dispatch};
use store::recipient::{self, Recipient, Sought, Tally};
use store::release::Release;
use store::{Conn, StoreError};

pub(crate) use letter::{Addressed, addressed, failed, issued, sent};
pub use letter::{CarriedBy, Issued};
pub(crate) use order::tell;
pub use order::{choose, order, try_again};
pub use post::post;
pub use stop::{Stop, look, stop};

use crate::{Actor, Desk, Error};

/// Letters that failed and are named at once.
pub const PAGE: usize = 50;

/// A dispatch with the letters in each state.
#[derive(Debug, Clone)]
pub struct Counted {
    /// The dispatch.
    pub dispatch: Dispatch,
    counts: Vec<(State, i64)>,
}

impl Counted {
    /// How many letters are in a state.
    pub fn of(&self, state: State) -> usize {
        let count = self.counts.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count);
        usize::try_from(count).unwrap_or_default()
    }

    /// It is due, or will be, and names nobody yet.
    pub fn waits(&self) -> bool {
        self.dispatch.addressed_at.is_none() && self.counts.is_empty()
    }
}

/// Mail of a release: whom it would reach, and what became of it.
#[derive(Debug, Clone)]
pub struct Mailing {
    /// The moment it would go at.
    pub at: Timestamp,
    /// How the office's outlets stand then.
    pub tallies: Vec<Tally>,
    /// What went out or waits, oldest first.
    pub dispatches: Vec<Counted>,
    /// Letters that failed, without addresses for who does not keep the directory.
    pub failed: Vec<Failed>,
    /// Whether more failed.
    pub more: bool,
    /// Contacts of outlets that carried it without having it by mail.
    carriers: usize,
}

impl Mailing {
    /// How many can be told of a correction: who has the release by mail, or will in a moment, and who carried it.
    pub fn told(&self) -> usize {
        having(&self.dispatches) + self.carriers
    }

    /// How many outlets and how many addresses would get it.
    pub fn reached(&self, audience: Audience) -> (usize, usize) {
        let all = self.tallies.iter().filter(|known| known.left_out.is_none());
        let reached = all.filter(|known| audience == Audience::Accredited || known.chosen);
        reached.fold((0, 0), |(outlets, addresses), known| (outlets + known.outlets, addresses + known.addresses))
    }
}

/// Everything about the mail of a release that the actor may see.
pub async fn read(desk: &Desk, actor: &Actor, release: &Release) -> Result<Mailing, Error> {
    actor.must(Act::See, release.organisation)?;
    let mut conn = desk.db.read().await?;
    let at = moment(desk, release);
    let dispatches = counted(&mut conn, release).await?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut failed = delivery::failed(&mut conn, release.id, most).await?;
    let more = failed.len() > PAGE;
    failed.truncate(PAGE);
    if !actor.may(Act::KeepDirectory, release.organisation) {
        for letter in &mut failed {
            letter.email = None;
        }
    }
    let tallies = recipient::tallies(&mut conn, (release.organisation, release.id), at, "").await?;
    let carriers = carriers(&mut conn, release).await?;
    Ok(Mailing { at, tallies, dispatches, failed, more, carriers })
}

/// Outlets of the office, and the moment at which they stand so.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The moment mail would go at.
    pub at: Timestamp,
    /// How all of them stand that have the words in their name.
    pub tallies: Vec<Tally>,
    /// How many are chosen for the release, whatever was asked for.
    pub chosen: usize,
    /// Those that were asked for, by name.
    pub recipients: Vec<Recipient>,
}

/// Outlets of the office, those that are asked for; `sought.words` as somebody wrote them.
pub async fn outlets(desk: &Desk, actor: &Actor, release: &Release, sought: Sought) -> Result<Listed, Error> {
    actor.must(Act::See, release.organisation)?;
    let (at, about) = (moment(desk, release), (release.organisation, release.id));
    let sought = Sought { words: fold(&sought.words), ..sought };
    let mut conn = desk.db.read().await?;
    let tallies = recipient::tallies(&mut conn, about, at, &sought.words).await?;
    let chosen = recipient::chosen(&mut conn, release.id).await?;
    let recipients = recipient::page(&mut conn, about, at, &sought).await?;
    Ok(Listed { at, tallies, chosen, recipients })
}

/// When mail of it would go.
fn moment(desk: &Desk, release: &Release) -> Timestamp {
    let now = desk.now();
    release.public_from.unwrap_or(now).max(now)
}

/// How many can be told of a correction, as [`Mailing::told`].
pub async fn told(desk: &Desk, actor: &Actor, release: &Release) -> Result<usize, Error> {
    actor.must(Act::See, release.organisation)?;
    let mut conn = desk.db.read().await?;
    Ok(having(&counted(&mut conn, release).await?) + carriers(&mut conn, release).await?)
}

async fn carriers(conn: &mut Conn, release: &Release) -> Result<usize, StoreError> {
    Ok(usize::try_from(delivery::carriers(conn, release.id).await?).unwrap_or_default())
}

async fn counted(conn: &mut Conn, release: &Release) -> Result<Vec<Counted>, StoreError> {
    let counts = delivery::counts(conn, release.id).await?;
    let of = |id: DispatchId| counts.iter().filter(move |(known, ..)| *known == id).map(|(_, state, n)| (*state, *n));
    let dispatches = dispatch::of_release(conn, release.id).await?.into_iter();
    Ok(dispatches.map(|dispatch| Counted { counts: of(dispatch.id).collect(), dispatch }).collect())
}

fn having(dispatches: &[Counted]) -> usize {
    let first = dispatches.iter().find(|known| known.dispatch.kind == Kind::Release);
    first.map_or(0, |known| known.of(State::Sent) + known.of(State::Waiting))
}
