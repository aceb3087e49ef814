//! Pages of outlets that carry a release, and each time they were fetched.

pub mod overview;

use domain::appearance::{Appearance, KnownBy};
use domain::coverage::{Attention, Outcome};
use domain::id::{CaptureId, ContactId, CoverageId, OrganisationId, OutletId, PersonId, ReleaseId, VersionId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A page that carries a release, with its newest capture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Which.
    pub id: CoverageId,
    /// The release, and its headline now.
    pub release: (ReleaseId, String),
    /// Whose release it is.
    pub organisation: OrganisationId,
    /// Where the page is.
    pub address: String,
    /// Its host.
    pub site: String,
    /// The outlet's name in the office's directory; none where it is not there.
    pub outlet: Option<String>,
    /// The outlet in the office's directory.
    pub outlet_id: Option<OutletId>,
    /// Who gave it, by name, and when.
    pub reported: (Option<String>, Timestamp),
    /// When it appeared.
    pub appeared: Appearance,
    /// What it needs of its office now.
    pub attention: Attention,
    /// When it is looked at again.
    pub next: Option<Timestamp>,
    /// As it was fetched last.
    pub capture: Capture,
}

/// A page as it was fetched once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capture {
    /// Which.
    pub id: CaptureId,
    /// When.
    pub taken_at: Timestamp,
    /// The WACZ archive.
    pub archive: FileDigest,
    /// The page in it.
    pub page: FileDigest,
    /// The character set that the server named; empty without.
    pub charset: String,
    /// What it is compared with.
    pub version: VersionId,
    /// Its headline.
    pub title: String,
    /// When it says that it was published; empty where it does not.
    pub published: String,
    /// What the comparison came to.
    pub outcome: Outcome,
    /// How many statements differ, cannot be told, are the same.
    pub counts: [i64; 3],
    /// Of a hundred words, how many are the newsroom's own.
    pub own: i64,
    /// How it looked, a JPEG file; none before it was taken.
    pub picture: Option<FileDigest>,
}

row! {
    struct CoverageRow {
        id: String,
        release_id: String,
        headline: String,
        organisation_id: String,
        address: String,
        site: String,
        outlet: Option<String>,
        outlet_id: Option<String>,
        reporter: Option<String>,
        reported_at: i64,
        appeared_at: i64,
        appeared_by: String,
        attention: String,
        next_visit: Option<i64>,
        ..capture: CaptureRow,
    }
}

row! {
    struct CaptureRow {
        capture_id: String,
        taken_at: i64,
        archive: String,
        page: String,
        charset: String,
        version_id: String,
        title: String,
        published: String,
        verdict: String,
        differs: i64,
        unknown: i64,
        same: i64,
        own: i64,
        picture: Option<String>,
    }
}

impl CoverageRow {
    fn coverage(self) -> Result<Coverage, StoreError> {
        let id = |column| move |_| StoreError::Column(column);
        Ok(Coverage {
            id: self.id.parse().map_err(id("coverage.id"))?,
            release: (self.release_id.parse().map_err(id("coverage.release_id"))?, self.headline),
            organisation: self.organisation_id.parse().map_err(id("coverage.organisation_id"))?,
            address: self.address,
            site: self.site,
            outlet: self.outlet,
            outlet_id: self.outlet_id.map(|known| known.parse().map_err(id("coverage.outlet_id"))).transpose()?,
            reported: (self.reporter, moment(self.reported_at, "coverage.reported_at")?),
            appeared: Appearance {
                at: moment(self.appeared_at, "coverage.appeared_at")?,
                by: KnownBy::parse(&self.appeared_by).ok_or(StoreError::Column("coverage.appeared_by"))?,
            },
            attention: Attention::parse(&self.attention).ok_or(StoreError::Column("coverage.attention"))?,
            next: self.next_visit.map(|at| moment(at, "coverage.next_visit")).transpose()?,
            capture: self.capture.capture()?,
        })
    }
}

impl CaptureRow {
    fn capture(self) -> Result<Capture, StoreError> {
        let wrong = StoreError::Column;
        Ok(Capture {
            id: self.capture_id.parse().map_err(|_| wrong("capture.id"))?,
            taken_at: moment(self.taken_at, "capture.taken_at")?,
            archive: FileDigest::parse(&self.archive).ok_or(wrong("capture.archive"))?,
            page: FileDigest::parse(&self.page).ok_or(wrong("capture.page"))?,
            charset: self.charset,
            version: self.version_id.parse().map_err(|_| wrong("capture.version_id"))?,
            title: self.title,
            published: self.published,
            outcome: Outcome::parse(&self.verdict).ok_or(wrong("capture.verdict"))?,
            counts: [self.differs, self.unknown, self.same],
            own: self.own,
            picture: self
                .picture
                .map(|digest| FileDigest::parse(&digest).ok_or(wrong("capture.picture")))
                .transpose()?,
        })
    }
}

fn moment(milliseconds: i64, column: &'static str) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| StoreError::Column(column))
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.release_id, r.headline, c.organisation_id, c.address, c.site, o.name AS outlet, c.outlet_id,
            n.name AS reporter, c.reported_at, COALESCE(c.appeared_at, c.reported_at) AS appeared_at, c.appeared_by, c.attention, c.next_visit, p.id AS capture_id, p.taken_at, p.archive, p.page, p.charset, p.version_id, p.title, p.published,
            p.verdict, p.differs, p.unknown, p.same, p.own, p.picture FROM coverage c JOIN capture p ON p.id = c.capture_id
            JOIN release r ON r.id = c.release_id LEFT JOIN outlet o ON o.id = c.outlet_id
            LEFT JOIN person n ON n.id = c.reported_by WHERE ",
            $rest
        )
    };
}

/// Which pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// All.
    All,
    /// Of those that need something.
    Attention(Attention),
    /// Of one release.
    Release(ReleaseId),
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: CoverageId) -> Result<Option<Coverage>, StoreError> {
    let row = query(select!("c.id = $1")).bind(id.to_string()).fetch_optional::<CoverageRow>(conn).await?;
    row.map(CoverageRow::coverage).transpose()
}

/// The captures of a page, the oldest first.
pub async fn captures(conn: &mut Conn, id: CoverageId) -> Result<Vec<Capture>, StoreError> {
    let sql = "SELECT p.id AS capture_id, p.taken_at, p.archive, p.page, p.charset, p.version_id, p.title, p.published,
        p.verdict, p.differs, p.unknown, p.same, p.own, p.picture FROM capture p WHERE p.coverage_id = $1 ORDER BY p.id";
    let rows = query(sql).bind(id.to_string()).fetch_all::<CaptureRow>(conn).await?;
    rows.into_iter().map(CaptureRow::capture).collect()
}

/// Those of an organisation before an id, the newest first.
pub async fn page(
    conn: &mut Conn,
    organisation: OrganisationId,
    filter: Filter,
    before: CoverageId,
    most: i64,
) -> Result<Vec<Coverage>, StoreError> {
    const ALL: &str = select!("c.organisation_id = $1 AND c.id < $2 ORDER BY c.id DESC LIMIT $3");
    const ATTENTION: &str =
        select!("c.organisation_id = $1 AND c.id < $2 AND c.attention = $4 ORDER BY c.id DESC LIMIT $3");
    const RELEASE: &str =
        select!("c.organisation_id = $1 AND c.id < $2 AND c.release_id = $4 ORDER BY c.id DESC LIMIT $3");
    let asked = |sql| query(sql).bind(organisation.to_string()).bind(before.to_string()).bind(most);
    let asked = match filter {
        Filter::All => asked(ALL),
        Filter::Attention(attention) => asked(ATTENTION).bind(attention.as_str()),
        Filter::Release(release) => asked(RELEASE).bind(release.to_string()),
    };
    asked.fetch_all::<CoverageRow>(conn).await?.into_iter().map(CoverageRow::coverage).collect()
}

/// Pages of an organisation that appeared within two moments, in the order of time; at most so many.
pub async fn within(
    conn: &mut Conn,
    organisation: OrganisationId,
    (since, until): (Timestamp, Timestamp),
    most: i64,
) -> Result<Vec<Coverage>, StoreError> {
    let sql = select!(
        "c.organisation_id = $1 AND c.appeared_at >= $2 AND c.appeared_at < $3 ORDER BY c.appeared_at, c.id LIMIT $4"
    );
    let (since, until) = (since.as_millisecond(), until.as_millisecond());
    let rows = query(sql).bind(organisation.to_string()).bind(since).bind(until).bind(most);
    rows.fetch_all::<CoverageRow>(conn).await?.into_iter().map(CoverageRow::coverage).collect()
}

/// The outlets of an organisation's pages that were captured first since a moment: id in the directory, host, name.
pub async fn outlets(
    conn: &mut Conn,
    organisation: OrganisationId,
    since: Timestamp,
) -> Result<Vec<(Option<String>, String, Option<String>)>, StoreError> {
    let sql = "SELECT DISTINCT c.outlet_id, c.site, o.name FROM coverage c LEFT JOIN outlet o ON o.id = c.outlet_id
        WHERE c.organisation_id = $1 AND c.id >= $2";
    query(sql).bind(organisation.to_string()).bind(CoverageId::new(since, 0).to_string()).fetch_all(conn).await
}

/// How many of an organisation need something: a look, an answer.
pub async fn count(conn: &mut Conn, organisation: OrganisationId) -> Result<(i64, i64), StoreError> {
    // What needs nothing is not counted: that are nearly all.
    let sql = "SELECT (SELECT COUNT(*) FROM coverage WHERE organisation_id = $1 AND attention = 'look'),
        (SELECT COUNT(*) FROM coverage WHERE organisation_id = $1 AND attention = 'waiting')";
    query(sql).bind(organisation.to_string()).fetch_one(conn).await
}

/// How many of an organisation's pages need a look, and since when the one that is known longest; none where none does.
pub async fn to_look_at(conn: &mut Conn, organisation: OrganisationId) -> Result<Option<(i64, Timestamp)>, StoreError> {
    // An id begins with the moment at which the page became known: so the index alone is read, and no page.
    let sql = "SELECT COUNT(*), MIN(id) FROM coverage WHERE organisation_id = $1 AND attention = 'look'";
    let (count, first): (i64, Option<String>) = query(sql).bind(organisation.to_string()).fetch_one(conn).await?;
    let Some(first) = first else { return Ok(None) };
    let wrong = || StoreError::Column("coverage.id");
    let first: CoverageId = first.parse().map_err(|_| wrong())?;
    let since = i64::try_from(first.to_bits() >> 80).ok().and_then(|since| Timestamp::from_millisecond(since).ok());
    Ok(Some((count, since.ok_or_else(wrong)?)))
}

/// The page of an address that carries a release, if it is known.
pub async fn of_address(conn: &mut Conn, release: ReleaseId, address: &str) -> Result<Option<CoverageId>, StoreError> {
    let sql = "SELECT id FROM coverage WHERE release_id = $1 AND address = $2";
    let found: Option<String> = query(sql).bind(release.to_string()).bind(address).fetch_optional(conn).await?;
    found.map(|id| id.parse().map_err(|_| StoreError::Column("coverage.id"))).transpose()
}

/// Whether a host is one of an outlet that everybody reads in an office's directory, or stands below one.
pub async fn is_listed(conn: &mut Conn, organisation: OrganisationId, host: &str) -> Result<bool, StoreError> {
    let Some(outlet) = outlet(conn, organisation, host).await? else { return Ok(false) };
    let sql = "SELECT id FROM outlet WHERE id = $1 AND listed_at IS NOT NULL";
    Ok(query(sql).bind(outlet.to_string()).fetch_optional::<String>(conn).await?.is_some())
}

/// Addresses of pages of a site that carry a release.
pub async fn of_site(conn: &mut Conn, release: ReleaseId, site: &str, most: i64) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT address FROM coverage WHERE release_id = $1 AND site = $2 ORDER BY id LIMIT $3";
    query(sql).bind(release.to_string()).bind(site).bind(most).fetch_all(conn).await
}

/// The outlet of a host in an office's directory, or of the nearest host above it: `daerah.kabar.example` is of `kabar.example`.
pub async fn outlet(conn: &mut Conn, organisation: OrganisationId, host: &str) -> Result<Option<OutletId>, StoreError> {
    let sql = "SELECT id FROM outlet WHERE organisation_id = $1 AND site = $2";
    let mut site = host;
    // No host has more names before its outlet's.
    for _ in 0..MOST_NAMES {
        let found: Option<String> = query(sql).bind(organisation.to_string()).bind(site).fetch_optional(conn).await?;
        if let Some(id) = found {
            return id.parse().map(Some).map_err(|_| StoreError::Column("outlet.id"));
        }
        match site.split_once('.') {
            // What has no dot belongs to nobody alone.
            Some((_, above)) if above.contains('.') => site = above,
            _ => break,
        }
    }
    Ok(None)
}

/// Names that may stand before an outlet's own in a host.
const MOST_NAMES: usize = 4;

/// Texts of an organisation's releases that are public by a moment, those published last: id, headline, standfirst and body. At the end of
/// time that are all that are issued, also under an embargo that lasts.
pub async fn texts(
    conn: &mut Conn,
    organisation: OrganisationId,
    by: Timestamp,
    most: i64,
) -> Result<Vec<(ReleaseId, String)>, StoreError> {
    let sql = "SELECT r.id, v.headline || ' ' || v.standfirst || ' ' || v.body FROM release r
        JOIN release_version v ON v.id = r.public_version
        WHERE r.organisation_id = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL ORDER BY r.public_from DESC LIMIT $3";
    let rows: Vec<(String, String)> =
        query(sql).bind(organisation.to_string()).bind(by.as_millisecond()).bind(most).fetch_all(conn).await?;
    let text = |(id, text): (String, String)| Ok((id.parse().map_err(|_| StoreError::Column("release.id"))?, text));
    rows.into_iter().map(text).collect()
}

/// A mark of the issued releases of an organisation that changes with them.
pub async fn issued_mark(conn: &mut Conn, organisation: OrganisationId) -> Result<String, StoreError> {
    let sql = "SELECT COUNT(*), COALESCE(MAX(public_version), ''), COALESCE(MAX(withdrawn_at), 0) FROM release
        WHERE organisation_id = $1 AND public_from IS NOT NULL";
    let (count, version, withdrawn): (i64, String, i64) =
        query(sql).bind(organisation.to_string()).fetch_one(conn).await?;
    Ok(format!("{count} {version} {withdrawn}"))
}

/// A page that is new.
#[derive(Debug)]
pub struct New<'a> {
    /// Its id.
    pub id: CoverageId,
    /// The release that it carries, and whose that is.
    pub release: (ReleaseId, OrganisationId),
    /// As it was given.
    pub given: &'a str,
    /// Where that led.
    pub address: &'a str,
    /// Its host.
    pub site: &'a str,
    /// The outlet of that host.
    pub outlet: Option<OutletId>,
    /// Who gave it; none where it was found.
    pub reporter: Option<PersonId>,
    /// When it appeared.
    pub appeared: Appearance,
}

/// Adds a page.
pub async fn insert(conn: &mut Conn, new: &New<'_>, now: Timestamp) -> Result<(), StoreError> {
    let sql = "INSERT INTO coverage (id, release_id, organisation_id, given, address, site, outlet_id, reported_by, reported_at, appeared_at,
        appeared_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let New { id, release: (release, organisation), given, address, site, outlet, reporter, appeared } = new;
    let (id, release, organisation) = (id.to_string(), release.to_string(), organisation.to_string());
    let (outlet, reporter) = (outlet.map(|id| id.to_string()), reporter.map(|id| id.to_string()));
    let (now, at, by) = (now.as_millisecond(), appeared.at.as_millisecond(), appeared.by.as_str());
    execute!(conn, sql, id, release, organisation, *given, *address, *site, outlet, reporter, now, at, by).map(drop)
}

/// Adds a capture of a page, which is its newest from now on; its picture is taken later.
pub async fn add_capture(conn: &mut Conn, coverage: CoverageId, capture: &Capture) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO capture (id, coverage_id, taken_at, archive, page, charset, version_id, title, published, verdict,
        differs, unknown, same, own, picture_due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $3)";
    let Capture { id, taken_at, archive, page, charset, version, title, published, outcome, counts, own, picture: _ } =
        capture;
    let [differs, unknown, same] = *counts;
    let (id, coverage, version) = (id.to_string(), coverage.to_string(), version.to_string());
    execute!(
        conn,
        sql,
        id.as_str(),
        coverage.as_str(),
        taken_at.as_millisecond(),
        archive.as_str(),
        page.as_str(),
        charset.as_str(),
        version,
        title.as_str(),
        published.as_str(),
        outcome.as_str(),
        differs,
        unknown,
        same,
        *own
    )?;
    set_newest(conn, &coverage, (&id, *outcome, *own)).await
}

/// An earlier capture is how the page is now.
pub async fn stand(conn: &mut Conn, coverage: CoverageId, capture: &Capture) -> Result<(), StoreError> {
    let (coverage, id) = (coverage.to_string(), capture.id.to_string());
    set_newest(conn, &coverage, (&id, capture.outcome, capture.own)).await
}

async fn set_newest(
    conn: &mut Conn,
    coverage: &str,
    (capture, outcome, own): (&str, Outcome, i64),
) -> Result<(), StoreError> {
    let sql = "UPDATE coverage SET capture_id = $2, outcome = $3, own = $4 WHERE id = $1";
    execute!(conn, sql, coverage, capture, outcome.as_str(), own).map(drop)
}

/// Sets what a page needs of its office now; where its release was withdrawn, nothing.
pub async fn set_attention(conn: &mut Conn, id: CoverageId, attention: Attention) -> Result<(), StoreError> {
    let sql =
        "UPDATE coverage SET attention = CASE WHEN EXISTS (SELECT 1 FROM release r WHERE r.id = coverage.release_id
        AND r.withdrawn_at IS NOT NULL) THEN 'quiet' ELSE $2 END WHERE id = $1";
    execute!(conn, sql, id.to_string(), attention.as_str()).map(drop)
}

/// Whether a release is carried by an outlet of its office's directory.
pub async fn is_carried(conn: &mut Conn, release: ReleaseId) -> Result<bool, StoreError> {
    let sql =
        "SELECT id FROM coverage WHERE release_id = $1 AND outlet_id IS NOT NULL AND outcome <> 'unknown' LIMIT 1";
    Ok(query(sql).bind(release.to_string()).fetch_optional::<String>(conn).await?.is_some())
}

/// The page by which a contact's outlet carries a release, the newest one: its address, what the comparison came to, and the version that
/// it is compared with.
pub async fn by_contact(
    conn: &mut Conn,
    release: ReleaseId,
    contact: ContactId,
) -> Result<Option<(String, Outcome, VersionId)>, StoreError> {
    let sql = "SELECT g.address, g.outcome, p.version_id FROM coverage g JOIN capture p ON p.id = g.capture_id
        JOIN contact c ON c.outlet_id = g.outlet_id
        WHERE g.release_id = $1 AND c.id = $2 AND g.outcome <> 'unknown' ORDER BY g.id DESC LIMIT 1";
    let found: Option<(String, String, String)> =
        query(sql).bind(release.to_string()).bind(contact.to_string()).fetch_optional(conn).await?;
    let read = |(address, outcome, version): (String, String, String)| {
        let outcome = Outcome::parse(&outcome).ok_or(StoreError::Column("coverage.outcome"))?;
        Ok((address, outcome, version.parse().map_err(|_| StoreError::Column("capture.version_id"))?))
    };
    found.map(read).transpose()
}
