//! What an overview of coverage asks: the pages that appeared between two moments, what was judged in them, which releases they carry. Of an
//! office or of one outlet; each question walks one index.

use std::collections::HashMap;

use domain::appearance::{Appearance, KnownBy};
use domain::coverage::{Attention, Outcome};
use domain::id::{CoverageId, JudgementId, OrganisationId, OutletId, ReleaseId};
use domain::judgement::{Standing, Way};
use domain::zone::Zone;
use jiff::Timestamp;

use crate::row::{FromRow, Row, row};
use crate::statement::{execute, query};
use crate::{Conn, Db, StoreError, setting};

/// Whose pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// All that carry an office's releases.
    Office(OrganisationId),
    /// Those of an outlet in an office's directory.
    Outlet(OutletId),
}

impl Whose {
    /// The one of two statements, and what is bound first.
    fn choose(self, office: &'static str, outlet: &'static str) -> (&'static str, String) {
        match self {
            Self::Office(id) => (office, id.to_string()),
            Self::Outlet(id) => (outlet, id.to_string()),
        }
    }
}

/// A page that appeared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Which.
    pub id: CoverageId,
    /// The release that it carries.
    pub release: ReleaseId,
    /// The outlet in the office's directory; none where it is not there.
    pub outlet: Option<OutletId>,
    /// Its name there, or the page's host; and what that is sorted by.
    pub name: (String, String),
    /// When, and by what that is known.
    pub appeared: Appearance,
    /// Of a hundred words, how many are its own.
    pub own: i64,
    /// What the comparison came to.
    pub outcome: Outcome,
    /// What it needs of its office now.
    pub attention: Attention,
}

/// A release that is carried, or became public in the time that is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// Which.
    pub id: ReleaseId,
    /// Its headline now.
    pub headline: String,
    /// Since when it is public.
    pub public_from: Timestamp,
    /// It was withdrawn.
    pub withdrawn: bool,
}

/// A difference that a person judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which.
    pub id: JudgementId,
    /// On which page.
    pub page: CoverageId,
    /// The engine's word for what it is about.
    pub kind: String,
    /// Where it stands.
    pub standing: Standing,
    /// By which way something is asked.
    pub way: Way,
    /// When the outlet was told.
    pub told_at: Option<Timestamp>,
    /// From when everybody may read it.
    pub public_from: Option<Timestamp>,
    /// The release's words, and the page's.
    pub words: [String; 2],
}

/// A page as a table that is saved names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Where it is.
    pub address: String,
    /// Its headline.
    pub title: String,
    /// How many statements differ.
    pub differs: i64,
}

row! {
    struct PageRow {
        id: String,
        release_id: String,
        outlet_id: Option<String>,
        outlet: String,
        folded: String,
        appeared_at: i64,
        appeared_by: String,
        own: i64,
        outcome: String,
        attention: String,
    }
}

row! {
    struct FindingRow {
        id: String,
        coverage_id: String,
        kind: String,
        standing: String,
        way: String,
        told_at: Option<i64>,
        public_from: Option<i64>,
        source_words: String,
        page_words: String,
    }
}

impl PageRow {
    fn page(self) -> Result<Page, StoreError> {
        let wrong = StoreError::Column;
        let outlet = self.outlet_id.map(|id| id.parse().map_err(|_| wrong("coverage.outlet_id"))).transpose()?;
        let by = KnownBy::parse(&self.appeared_by).ok_or(wrong("coverage.appeared_by"))?;
        Ok(Page {
            id: self.id.parse().map_err(|_| wrong("coverage.id"))?,
            release: self.release_id.parse().map_err(|_| wrong("coverage.release_id"))?,
            outlet,
            name: (self.outlet, self.folded),
            appeared: Appearance { at: moment(self.appeared_at)?, by },
            own: self.own,
            outcome: Outcome::parse(&self.outcome).ok_or(wrong("coverage.outcome"))?,
            attention: Attention::parse(&self.attention).ok_or(wrong("coverage.attention"))?,
        })
    }
}

impl FindingRow {
    fn finding(self) -> Result<Finding, StoreError> {
        let wrong = StoreError::Column;
        Ok(Finding {
            id: self.id.parse().map_err(|_| wrong("judgement.id"))?,
            page: self.coverage_id.parse().map_err(|_| wrong("judgement.coverage_id"))?,
            kind: self.kind,
            standing: Standing::parse(&self.standing).ok_or(wrong("judgement.standing"))?,
            way: Way::parse(&self.way).ok_or(wrong("judgement.way"))?,
            told_at: self.told_at.map(moment).transpose()?,
            public_from: self.public_from.map(moment).transpose()?,
            words: [self.source_words, self.page_words],
        })
    }
}

fn moment(milliseconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| StoreError::Column("coverage.appeared_at"))
}

/// The same statement for an office and for an outlet.
macro_rules! both {
    ($whose:expr, $begin:literal, $end:literal) => {
        $whose.choose(
            concat!($begin, " c.organisation_id = $1 AND c.appeared_at >= $2 AND c.appeared_at < $3 ", $end),
            concat!($begin, " c.outlet_id = $1 AND c.appeared_at >= $2 AND c.appeared_at < $3 ", $end),
        )
    };
}

/// The pages that appeared between two moments, in that order.
pub async fn pages(
    conn: &mut Conn,
    whose: Whose,
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<Page>, StoreError> {
    let (sql, of) = both!(
        whose,
        "SELECT c.id, c.release_id, c.outlet_id, COALESCE(o.name, c.site) AS outlet, COALESCE(o.folded, c.site) AS folded, c.appeared_at,
        c.appeared_by, c.own, c.outcome, c.attention FROM coverage c LEFT JOIN outlet o ON o.id = c.outlet_id WHERE",
        "ORDER BY c.appeared_at, c.id"
    );
    let asked = query(sql).bind(of).bind(from.as_millisecond()).bind(until.as_millisecond());
    asked.fetch_all::<PageRow>(conn).await?.into_iter().map(PageRow::page).collect()
}

/// What was judged in the pages that appeared between two moments, in their order.
pub async fn findings(
    conn: &mut Conn,
    whose: Whose,
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<Finding>, StoreError> {
    let (sql, of) = both!(
        whose,
        "SELECT j.id, j.coverage_id, j.kind, j.standing, j.way, j.told_at, j.public_from, j.source_words, j.page_words FROM coverage c
        JOIN judgement j ON j.coverage_id = c.id WHERE",
        "ORDER BY c.appeared_at, c.id, j.id"
    );
    let asked = query(sql).bind(of).bind(from.as_millisecond()).bind(until.as_millisecond());
    asked.fetch_all::<FindingRow>(conn).await?.into_iter().map(FindingRow::finding).collect()
}

/// What the outlets said last of what was judged in the pages that appeared between two moments.
pub async fn answers(
    conn: &mut Conn,
    whose: Whose,
    (from, until): (Timestamp, Timestamp),
) -> Result<HashMap<JudgementId, String>, StoreError> {
    let (sql, of) = both!(
        whose,
        "SELECT s.judgement_id, s.reason FROM coverage c JOIN judgement j ON j.coverage_id = c.id
        JOIN judgement_step s ON s.judgement_id = j.id AND s.step IN ('refuse', 'answer') AND s.reason <> '' WHERE",
        "ORDER BY s.at, s.id"
    );
    let asked = query(sql).bind(of).bind(from.as_millisecond()).bind(until.as_millisecond());
    let rows: Vec<(String, String)> = asked.fetch_all(conn).await?;
    let answer = |(id, said): (String, String)| {
        Ok((id.parse().map_err(|_| StoreError::Column("judgement_step.judgement_id"))?, said))
    };
    rows.into_iter().map(answer).collect()
}

/// Address and headline of the pages that appeared between two moments, in the order of [`pages`].
pub async fn named(
    conn: &mut Conn,
    whose: Whose,
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<Named>, StoreError> {
    let (sql, of) = both!(
        whose,
        "SELECT c.address, COALESCE(p.title, ''), COALESCE(p.differs, 0) FROM coverage c LEFT JOIN capture p ON p.id = c.capture_id WHERE",
        "ORDER BY c.appeared_at, c.id"
    );
    let asked = query(sql).bind(of).bind(from.as_millisecond()).bind(until.as_millisecond());
    let rows: Vec<(String, String, i64)> = asked.fetch_all(conn).await?;
    Ok(rows.into_iter().map(|(address, title, differs)| Named { address, title, differs }).collect())
}

/// The releases that these pages carry, and of an office those that became public between the two moments and by now, the oldest first.
pub async fn releases(
    conn: &mut Conn,
    whose: Whose,
    (from, until): (Timestamp, Timestamp),
    now: Timestamp,
) -> Result<Vec<Carried>, StoreError> {
    let (sql, of) = whose.choose(
        "SELECT r.id, r.headline, r.public_from, r.withdrawn_at IS NOT NULL FROM release r
        WHERE r.public_from IS NOT NULL AND r.id IN (SELECT c.release_id FROM coverage c
        WHERE c.organisation_id = $1 AND c.appeared_at >= $2 AND c.appeared_at < $3)
        UNION SELECT r.id, r.headline, r.public_from, r.withdrawn_at IS NOT NULL FROM release r WHERE r.organisation_id = $1
        AND r.public_from IS NOT NULL AND r.public_from >= $2 AND r.public_from < $3 AND r.public_from <= $4 ORDER BY 3, 1",
        "SELECT r.id, r.headline, r.public_from, r.withdrawn_at IS NOT NULL FROM release r
        WHERE r.public_from IS NOT NULL AND r.id IN (SELECT c.release_id FROM coverage c
        WHERE c.outlet_id = $1 AND c.appeared_at >= $2 AND c.appeared_at < $3) ORDER BY 3, 1",
    );
    let mut asked = query(sql).bind(of).bind(from.as_millisecond()).bind(until.as_millisecond());
    if matches!(whose, Whose::Office(_)) {
        asked = asked.bind(now.as_millisecond());
    }
    let rows: Vec<(String, String, i64, bool)> = asked.fetch_all(conn).await?;
    let carried = |(id, headline, public_from, withdrawn): (String, String, i64, bool)| {
        let id = id.parse().map_err(|_| StoreError::Column("release.id"))?;
        Ok(Carried { id, headline, public_from: moment(public_from)?, withdrawn })
    };
    rows.into_iter().map(carried).collect()
}

/// How many pages appeared between each of thirteen moments and the next. One row: each further one is another way from the driver's thread.
pub async fn months(conn: &mut Conn, whose: Whose, bounds: [Timestamp; 13]) -> Result<[i64; 12], StoreError> {
    macro_rules! between {
        ($column:literal: $($from:literal $until:literal),*) => {
            concat!("SELECT " $(, "(SELECT COUNT(*) FROM coverage WHERE ", $column, " = $1 AND appeared_at >= $", $from, " AND appeared_at < $", $until, "), ")*, "0")
        };
    }
    macro_rules! year {
        ($column:literal) => {
            between!($column: "2" "3", "3" "4", "4" "5", "5" "6", "6" "7", "7" "8", "8" "9", "9" "10", "10" "11", "11" "12", "12" "13", "13" "14")
        };
    }
    let (sql, of) = whose.choose(year!("organisation_id"), year!("outlet_id"));
    let asked = query(sql).bind(of).bind_all(bounds.map(Timestamp::as_millisecond));
    Ok(asked.fetch_one::<Twelve>(conn).await?.0)
}

/// Twelve counts in their order.
struct Twelve([i64; 12]);

impl FromRow for Twelve {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let mut counts = [0; 12];
        for (place, count) in counts.iter_mut().enumerate() {
            *count = row.at(place)?;
        }
        Ok(Self(counts))
    }
}

/// When the first and the last page appeared; none where there is none.
pub async fn span(conn: &mut Conn, whose: Whose) -> Result<Option<(Timestamp, Timestamp)>, StoreError> {
    let (sql, of) = whose.choose(
        "SELECT (SELECT MIN(appeared_at) FROM coverage WHERE organisation_id = $1),
        (SELECT MAX(appeared_at) FROM coverage WHERE organisation_id = $1)",
        "SELECT (SELECT MIN(appeared_at) FROM coverage WHERE outlet_id = $1),
        (SELECT MAX(appeared_at) FROM coverage WHERE outlet_id = $1)",
    );
    let (first, last): (Option<i64>, Option<i64>) = query(sql).bind(of).fetch_one(conn).await?;
    first.zip(last).map(|(first, last)| Ok((moment(first)?, moment(last)?))).transpose()
}

/// Pages that are read in one transaction.
const TOGETHER: i64 = 1_000;

/// Reads when the pages appeared that were there before it was kept; nothing is left to do after the first start.
pub async fn catch_up(db: &Db) -> Result<(), StoreError> {
    loop {
        let mut tx = db.begin().await?;
        let zone = setting::value(&mut tx, "zone").await?;
        let zone = zone.as_deref().and_then(Zone::parse).unwrap_or(Zone::Wita);
        let sql = "SELECT c.id, c.reported_at, r.public_from, (SELECT p.published FROM capture p WHERE p.coverage_id = c.id
            ORDER BY p.id LIMIT 1) FROM coverage c JOIN release r ON r.id = c.release_id WHERE c.appeared_at IS NULL LIMIT $1";
        let rows: Vec<(String, i64, Option<i64>, Option<String>)> =
            query(sql).bind(TOGETHER).fetch_all(&mut tx).await?;
        let done = rows.is_empty();
        for (id, found, public_from, published) in rows {
            let public_from = public_from.map(moment).transpose()?;
            let appeared = Appearance::new(&published.unwrap_or_default(), zone, moment(found)?, public_from);
            let (at, by) = (appeared.at.as_millisecond(), appeared.by.as_str());
            execute!(&mut tx, "UPDATE coverage SET appeared_at = $2, appeared_by = $3 WHERE id = $1", id, at, by)?;
        }
        tx.commit().await?;
        if done {
            return Ok(());
        }
    }
}
