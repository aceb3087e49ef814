//! Whom mail of an office's releases would reach at a moment: outlet by outlet, with what decides it. And the outlets that were
//! chosen for a release.

use domain::directory::Standing;
use domain::dispatch::{LeftOut, Reach};
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

/// How many outlets have the same in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Why they get nothing; none where they get mail.
    pub left_out: Option<LeftOut>,
    /// They were chosen for the release.
    pub chosen: bool,
    /// How many outlets.
    pub outlets: usize,
    /// Their contacts that get mail; not counted of outlets without an accreditation in force.
    pub addresses: usize,
    /// Their contacts that stopped it; not counted of such outlets either.
    pub stopped: usize,
}

row! {
    struct TallyRow {
        left_out: String,
        chosen: i64,
        outlets: i64,
        addresses: i64,
        stopped: i64,
    }
}

impl TallyRow {
    fn tally(&self) -> Tally {
        let count = |number| usize::try_from(number).unwrap_or_default();
        Tally {
            left_out: LeftOut::parse(&self.left_out),
            chosen: self.chosen > 0,
            outlets: count(self.outlets),
            addresses: count(self.addresses),
            stopped: count(self.stopped),
        }
    }
}

/// Which outlets are asked for.
#[derive(Debug, Clone, Default)]
pub struct Sought {
    /// A part of the folded name; empty for all.
    pub words: String,
    /// Those that are left out, or those that are not.
    pub left_out: Option<bool>,
    /// Those after this one, by name.
    pub after: Option<OutletId>,
    /// No more than so many; none for all.
    pub most: Option<i64>,
}

/// Why an outlet is left out at `$3`, as `Reach::left_out` says; empty where it gets mail.
macro_rules! left_out {
    () => {
        "CASE WHEN a.id IS NULL THEN
            CASE WHEN EXISTS (SELECT 1 FROM accreditation e WHERE e.outlet_id = o.id) THEN 'ended' ELSE 'not_accredited' END
        WHEN a.ends_at <= $3 THEN 'ended'
        WHEN EXISTS (SELECT 1 FROM contact c WHERE c.outlet_id = o.id AND c.stopped_at IS NULL) THEN ''
        WHEN EXISTS (SELECT 1 FROM contact c WHERE c.outlet_id = o.id) THEN 'stopped' ELSE 'no_address' END"
    };
}

/// The outlets of the office `$1` with the accreditation that nobody ended and whether they are chosen for the release `$2`.
macro_rules! outlets {
    () => {
        "FROM outlet o LEFT JOIN accreditation a ON a.outlet_id = o.id AND a.ended_at IS NULL
        LEFT JOIN chosen_outlet h ON h.outlet_id = o.id AND h.release_id = $2 WHERE o.organisation_id = $1"
    };
}

// Contacts are counted of accredited outlets alone: few of a large directory.
const TALLIES: &str = concat!(
    "SELECT left_out, chosen, COUNT(*) AS outlets, CAST(SUM(addresses) AS BIGINT) AS addresses,
    CAST(SUM(stopped) AS BIGINT) AS stopped FROM (SELECT ",
    left_out!(),
    " AS left_out, CAST(CASE WHEN h.outlet_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS chosen,
    CASE WHEN a.id IS NULL OR a.ends_at <= $3 THEN 0 ELSE
        (SELECT COUNT(*) FROM contact c WHERE c.outlet_id = o.id AND c.stopped_at IS NULL) END AS addresses,
    CASE WHEN a.id IS NULL OR a.ends_at <= $3 THEN 0 ELSE
        (SELECT COUNT(c.stopped_at) FROM contact c WHERE c.outlet_id = o.id) END AS stopped ",
    outlets!(),
    " AND ($4 = '' OR o.folded LIKE '%' || $4 || '%')) AS known GROUP BY left_out, chosen"
);

const PAGE: &str = concat!(
    "SELECT o.id, o.name, CAST(CASE WHEN a.id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS accreditations, a.ends_at,
    (SELECT MAX(e.ended_at) FROM accreditation e WHERE e.outlet_id = o.id) AS ended_at,
    (SELECT COUNT(*) FROM contact c WHERE c.outlet_id = o.id AND c.stopped_at IS NULL) AS addresses,
    (SELECT COUNT(c.stopped_at) FROM contact c WHERE c.outlet_id = o.id) AS stopped,
    CAST(CASE WHEN h.outlet_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS chosen ",
    outlets!(),
    " AND ($4 = '' OR o.folded LIKE '%' || $4 || '%')
    AND ($5 IS NULL OR (o.folded, o.id) > (SELECT p.folded, p.id FROM outlet p WHERE p.id = $5))
    AND ($6 IS NULL OR $6 = (",
    left_out!(),
    " <> '')) ORDER BY o.folded, o.id LIMIT $7"
);

/// How the outlets of an office stand at a moment for a release, counted: those with these words in their folded name.
pub async fn tallies(
    conn: &mut Conn,
    (organisation, release): (OrganisationId, ReleaseId),
    at: Timestamp,
    words: &str,
) -> Result<Vec<Tally>, StoreError> {
    let known = query(TALLIES).bind(organisation.to_string()).bind(release.to_string()).bind(at.as_millisecond());
    let rows = known.bind(words).fetch_all::<TallyRow>(conn).await?;
    Ok(rows.iter().map(TallyRow::tally).collect())
}

/// The outlets that are asked for, by name, as they stand at a moment for a release.
pub async fn page(
    conn: &mut Conn,
    (organisation, release): (OrganisationId, ReleaseId),
    at: Timestamp,
    sought: &Sought,
) -> Result<Vec<Recipient>, StoreError> {
    let known = query(PAGE).bind(organisation.to_string()).bind(release.to_string()).bind(at.as_millisecond());
    let known = known.bind(&sought.words).bind(sought.after.map(|id| id.to_string()));
    let known = known.bind(sought.left_out).bind(sought.most.unwrap_or(i64::MAX));
    known.fetch_all::<RecipientRow>(conn).await?.into_iter().map(|row| row.recipient(at)).collect()
}

/// How many outlets are chosen for a release.
pub async fn chosen(conn: &mut Conn, release: ReleaseId) -> Result<usize, StoreError> {
    let sql = "SELECT COUNT(*) FROM chosen_outlet WHERE release_id = $1";
    let count: i64 = query(sql).bind(release.to_string()).fetch_one(conn).await?;
    Ok(usize::try_from(count).unwrap_or_default())
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
