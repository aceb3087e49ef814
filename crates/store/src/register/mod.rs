//! The register of organisations as it is kept: what is told of each, its place in the order, whether it is closed. What the
//! public reads of it passes the gate.

mod change;
mod list;
mod write;

pub use change::{Act, Change, changes, note};
pub use list::{after, below, by_folded, by_id, names, page};
pub use write::{catch_up, close, remove, reopen, set_shelf, update};

use domain::directory::Site;
use domain::id::OrganisationId;
use domain::organisation::{Kind, Level};
use jiff::Timestamp;

use crate::StoreError;
use crate::organisation::Organisation;
use crate::row::row;

/// The folded names on the way down to an organisation, its own last, then empty.
pub type Shelf = [String; 3];

/// An organisation of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Which, what, and how it is called.
    pub organisation: Organisation,
    /// Of an association.
    pub level: Option<Level>,
    /// The association it belongs to, with its name.
    pub parent: Option<(OrganisationId, String)>,
    /// May be empty.
    pub place: String,
    /// None where nobody knows it.
    pub site: Option<Site>,
    /// Where it stands in the order.
    pub shelf: Shelf,
    /// When and why it was closed.
    pub closed: Option<(Timestamp, String)>,
}

row! {
    struct RegisteredRow {
        id: String,
        kind: String,
        name: String,
        short_name: String,
        slug: String,
        level: Option<String>,
        parent_id: Option<String>,
        parent_name: Option<String>,
        place: String,
        site: Option<String>,
        shelf_1: String,
        shelf_2: String,
        shelf_3: String,
        closed_at: Option<i64>,
        closed_reason: Option<String>,
    }
}

impl RegisteredRow {
    fn registered(self) -> Result<Registered, StoreError> {
        let bad = StoreError::Column;
        let Self { id, kind, name, short_name, slug, .. } = self;
        let id = id.parse().map_err(|_| bad("organisation.id"))?;
        let kind = Kind::parse(&kind).ok_or(bad("organisation.kind"))?;
        let level = self.level.map(|level| Level::parse(&level).ok_or(bad("organisation.level"))).transpose()?;
        let parent = self.parent_id.map(|id| id.parse().map_err(|_| bad("organisation.parent_id"))).transpose()?;
        let closed = self.closed_at.map(Timestamp::from_millisecond).transpose();
        Ok(Registered {
            organisation: Organisation { id, kind, name, short_name, slug },
            level,
            parent: parent.zip(self.parent_name),
            place: self.place,
            site: self.site.map(|site| Site::parse(&site)).transpose().map_err(|_| bad("organisation.site"))?,
            shelf: [self.shelf_1, self.shelf_2, self.shelf_3],
            closed: closed.map_err(|_| bad("organisation.closed_at"))?.zip(self.closed_reason),
        })
    }
}
