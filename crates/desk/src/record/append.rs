//! Adding an entry in the transaction of its act. Where the act is undone, so is the entry.

use domain::id::{CoverageId, EntryId, EventId, MembershipId, OrganisationId, ReleaseId};
use domain::record::PublicAct;
use jiff::Timestamp;
use ledger::{Commitment, Entry};
use store::record::{self, New};
use store::{Conn, StoreError};

use super::content;
use crate::{Desk, Error, secret};

/// A public act, for the record.
#[derive(Debug, Clone)]
pub struct Deed {
    /// What.
    pub act: PublicAct,
    /// With what: `release/01J…`.
    pub subject: String,
    /// The id of the row that its content is read from; it is there already.
    pub about: String,
    /// By which organisation; none where it was the site itself.
    pub organisation: Option<OrganisationId>,
    /// When.
    pub at: Timestamp,
}

impl Deed {
    /// Something done with a release.
    pub(crate) fn of_release(act: PublicAct, id: ReleaseId, about: String, by: OrganisationId, at: Timestamp) -> Self {
        Self { act, subject: format!("release/{id}"), about, organisation: Some(by), at }
    }

    /// Something about a page of an outlet. Which release it carries stands in the content: the subject is seen before that may be.
    pub(crate) fn of_page(act: PublicAct, id: CoverageId, about: String, by: OrganisationId, at: Timestamp) -> Self {
        Self { act, subject: page_subject(id), about, organisation: Some(by), at }
    }

    /// A right given, limited or taken, as a line of the audit list tells it.
    pub(crate) fn of_right(act: PublicAct, id: MembershipId, line: EventId, by: OrganisationId, at: Timestamp) -> Self {
        Self { act, subject: format!("membership/{id}"), about: line.to_string(), organisation: Some(by), at }
    }
}

/// The subject of entries about a page of an outlet.
pub(crate) fn page_subject(id: CoverageId) -> String {
    format!("coverage/{id}")
}

/// Adds an entry of the deed.
pub(crate) async fn append(tx: &mut Conn, desk: &Desk, deed: &Deed) -> Result<(), Error> {
    let Deed { act, subject, about, organisation, at } = deed;
    let content = content::of(tx, *act, about).await?.ok_or(StoreError::Column("record_entry.about"))?;
    let mut salt = [0; 32];
    desk.random.fill(&mut salt);
    let id = EntryId::new(*at, desk.chance());
    let entry = Entry {
        id: id.to_string(),
        act: act.as_str().to_owned(),
        subject: subject.clone(),
        organisation: organisation.map(|id| id.to_string()),
        at: *at,
        content: Commitment::new(&salt, content.as_bytes()),
    };
    if !entry.is_sound() {
        return Err(StoreError::Column("record_entry.written").into());
    }
    let (written, salt) = (entry.to_string(), secret::hex(&salt));
    let new =
        New { id, act: *act, subject, organisation: *organisation, at: *at, written: &written, about, salt: &salt };
    Ok(record::insert(tx, &new).await?)
}
