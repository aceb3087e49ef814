//! Whom mail of an office's releases would reach at a moment: outlet by outlet, with what decides it. And the outlets that were
//! chosen for a release.

use domain::directory::Standing;
use domain::dispatch::Reach;
use domain::id::{OrganisationId, OutletId, ReleaseId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An outlet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Which.
    pub outlet: OutletId,
    /// Its name.
    pub name: String,
    /// What decides whether it gets mail.
    pub reach: Reach,
    /// It was chosen for the release.
    pub chosen: bool,
}

row! {
    struct RecipientRow {
        id: String,
        name: String,
        accreditations: i64,
        ends_at: Option<i64>,
        ended_at: Option<i64>,
        addresses: i64,
        stopped: i64,
        chosen: i64,
    }
}

impl RecipientRow {
    fn recipient(self, at: Timestamp) -> Result<Recipient, StoreError> {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("accreditation.ends_at"));
        let ends_at = self.ends_at.map(moment).transpose()?;
        let reach = Reach {
            standing: Standing::at(at, (self.accreditations > 0).then_some(ends_at)),
            ended_at: self.ended_at.map(moment).transpose()?,
            addresses: usize::try_from(self.addresses).unwrap_or_default(),
            stopped: usize::try_from(self.stopped).unwrap_or_default(),
        };
        let outlet = self.id.parse().map_err(|_| StoreError::Column("outlet.id"))?;
        Ok(Recipient { outlet, name: self.name, reach, chosen: self.chosen > 0 })
    }
}

/// The outlets of an office by name, all or some, with the release they were perhaps chosen for.
macro_rules! outlets {
    ($some:literal) => {
        concat!(
            "SELECT o.id, o.name,
    (SELECT COUNT(*) FROM accreditation a WHERE a.outlet_id = o.id AND a.ended_at IS NULL) AS accreditations,
    (SELECT a.ends_at FROM accreditation a WHERE a.outlet_id = o.id AND a.ended_at IS NULL) AS ends_at,
    (SELECT MAX(a.ended_at) FROM accreditation a WHERE a.outlet_id = o.id) AS ended_at,
    (SELECT COUNT(*) FROM contact c WHERE c.outlet_id = o.id AND c.stopped_at IS NULL) AS addresses,
    (SELECT COUNT(*) FROM contact c WHERE c.outlet_id = o.id AND c.stopped_at IS NOT NULL) AS stopped,
    (SELECT COUNT(*) FROM chosen_outlet h WHERE h.release_id = $2 AND h.outlet_id = o.id) AS chosen
    FROM outlet o WHERE o.organisation_id = $1 ",
            $some,
            " ORDER BY o.folded, o.id"
        )
    };
}

const ALL: &str = outlets!("");
const CONCERNED: &str = outlets!(
    "AND (EXISTS (SELECT 1 FROM accreditation a WHERE a.outlet_id = o.id)
    OR EXISTS (SELECT 1 FROM chosen_outlet h WHERE h.release_id = $2 AND h.outlet_id = o.id))"
);
const COUNT: &str = "SELECT COUNT(*) FROM outlet WHERE organisation_id = $1";

/// All outlets of an office by name, as they stand at a moment for a release.
pub async fn all(
    conn: &mut Conn,
    organisation: OrganisationId,
    release: ReleaseId,
    at: Timestamp,
) -> Result<Vec<Recipient>, StoreError> {
    read(conn, ALL, (organisation, release), at).await
}

/// Those of them that were ever accredited or are chosen, and how many others there are: few of a large directory.
pub async fn concerned(
    conn: &mut Conn,
    organisation: OrganisationId,
    release: ReleaseId,
    at: Timestamp,
) -> Result<(Vec<Recipient>, usize), StoreError> {
    let known = read(conn, CONCERNED, (organisation, release), at).await?;
    let all: i64 = query(COUNT).bind(organisation.to_string()).fetch_one(conn).await?;
    let others = usize::try_from(all).unwrap_or_default().saturating_sub(known.len());
    Ok((known, others))
}

async fn read(
    conn: &mut Conn,
    sql: &'static str,
    (organisation, release): (OrganisationId, ReleaseId),
    at: Timestamp,
) -> Result<Vec<Recipient>, StoreError> {
    let statement = query(sql).bind(organisation.to_string()).bind(release.to_string());
    statement.fetch_all::<RecipientRow>(conn).await?.into_iter().map(|row| row.recipient(at)).collect()
}

/// Chooses an outlet for a release; nothing happens where it is chosen already.
pub async fn choose(conn: &mut Conn, release: ReleaseId, outlet: OutletId) -> Result<(), StoreError> {
    let sql = "INSERT INTO chosen_outlet (release_id, outlet_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    execute!(conn, sql, release.to_string(), outlet.to_string()).map(drop)
}

/// Chooses an outlet no more.
pub async fn leave(conn: &mut Conn, release: ReleaseId, outlet: OutletId) -> Result<(), StoreError> {
    let sql = "DELETE FROM chosen_outlet WHERE release_id = $1 AND outlet_id = $2";
    execute!(conn, sql, release.to_string(), outlet.to_string()).map(drop)
}
