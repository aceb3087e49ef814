//! The register of organisations, which everybody may read. It is kept by the administrators of the office that was set up
//! first: one office answers for it.

mod close;
mod organisation;

pub use close::{close, remove, reopen};
pub(crate) use organisation::put;
pub use organisation::{Seen, add, change, parents, see};

use domain::Refusal;
use domain::directory::fold;
use domain::id::OrganisationId;
use domain::organisation::{InRegister, Kind, OrganisationDetails, OrganisationName};
use domain::right::Act;
use store::register::{self, Registered, Shelf};
use store::{Conn, StoreError, setting};

use crate::{Actor, Desk, Error};

/// Organisations on a page of the list.
pub const PAGE: usize = 50;

/// The setting that names the office.
pub(crate) const KEEPER: &str = "keeper";

/// A page of the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The organisations, each association above those that belong to it.
    pub organisations: Vec<Registered>,
    /// Whether there are further ones.
    pub more: bool,
}

/// The office that keeps the register; none before the set-up.
pub(crate) async fn keeper(conn: &mut Conn) -> Result<Option<OrganisationId>, Error> {
    Ok(setting::value(conn, KEEPER).await?.and_then(|id| id.parse().ok()))
}

/// Refuses whoever does not keep the register. Who is not of that office learns nothing of it.
pub(crate) async fn must_keep(conn: &mut Conn, actor: &Actor) -> Result<OrganisationId, Error> {
    let keeper = keeper(conn).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::KeepRegister, keeper)?;
    Ok(keeper)
}

/// The whole register as an import compares with it.
pub(crate) async fn whole(conn: &mut Conn) -> Result<Vec<InRegister>, StoreError> {
    let all = register::page(conn, None, "", &Shelf::default(), i64::MAX).await?;
    all.into_iter().map(in_register).collect()
}

fn in_register(known: Registered) -> Result<InRegister, StoreError> {
    let name = |name: &str| OrganisationName::parse(name).map_err(|_| StoreError::Column("organisation.name"));
    let Registered { organisation, level, parent, place, site, closed, .. } = known;
    let details = OrganisationDetails {
        kind: organisation.kind,
        name: name(&organisation.name)?,
        short_name: name(&organisation.short_name)?,
        level,
        parent: parent.map(|(_, name)| fold(&name)),
        place,
        site,
    };
    Ok(InRegister { details, is_open: closed.is_none() })
}

/// A page of the organisations with these words in name, place or site, after one of them.
pub async fn page(
    desk: &Desk,
    actor: &Actor,
    (kind, words): (Option<Kind>, &str),
    after: Option<OrganisationId>,
) -> Result<Listed, Error> {
    let mut conn = desk.db.read().await?;
    must_keep(&mut conn, actor).await?;
    let after = register::after(&mut conn, after).await?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut organisations = register::page(&mut conn, kind, &fold(words), &after, most).await?;
    let more = organisations.len() > PAGE;
    organisations.truncate(PAGE);
    Ok(Listed { organisations, more })
}
