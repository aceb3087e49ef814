//! Differences that somebody judged, and each step that was taken about them since.

use domain::id::{CaptureId, CoverageId, JudgementId, PersonId, StepId};
use domain::judgement::{Standing, Step, Way};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A difference that somebody judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Which.
    pub id: JudgementId,
    /// On which page.
    pub coverage: CoverageId,
    /// In which capture it was judged.
    pub capture: CaptureId,
    /// By which it is known again in another capture.
    pub mark: String,
    /// The engine's word for what it is about; `page` where nothing could be told of the page as a whole.
    pub kind: String,
    /// The engine's word for the rule.
    pub rule: String,
    /// The release's words.
    pub source_words: String,
    /// The page's words.
    pub page_words: String,
    /// By which way something is asked.
    pub way: Way,
    /// What is to be published, where that is more than the right words.
    pub wanted: String,
    /// Where it stands.
    pub standing: Standing,
    /// Where it stood before the page was seen changed or gone.
    pub held: Standing,
    /// When it was asked for what is, or will be, public.
    pub since: Option<Timestamp>,
    /// When the page was seen changed or gone last.
    pub seen_at: Option<Timestamp>,
    /// When the outlet was told.
    pub told_at: Option<Timestamp>,
    /// From when everybody may read it.
    pub public_from: Option<Timestamp>,
    /// The notice of a correction that was found.
    pub notice: Notice,
}

/// A notice of a correction; each part may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notice {
    /// Where it stands.
    pub address: String,
    /// Its words.
    pub words: String,
    /// When it says that it was made.
    pub time: String,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub id: StepId,
    /// About which difference.
    pub judgement: JudgementId,
    /// What was done.
    pub step: Step,
    /// By which way it was asked.
    pub way: Way,
    /// Who of the office did it: name. None: the outlet, or a look at the page.
    pub by: Option<String>,
    /// Why, or what the outlet says.
    pub reason: String,
    /// An address that was given with it.
    pub address: String,
    /// When.
    pub at: Timestamp,
}

row! {
    struct JudgementRow {
        id: String,
        coverage_id: String,
        capture_id: String,
        mark: String,
        kind: String,
        rule: String,
        source_words: String,
        page_words: String,
        way: String,
        wanted: String,
        standing: String,
        held: String,
        since: Option<i64>,
        seen_at: Option<i64>,
        told_at: Option<i64>,
        public_from: Option<i64>,
        notice_address: String,
        notice_words: String,
        notice_time: String,
    }
}

row! {
    struct TakenRow {
        id: String,
        judgement_id: String,
        step: String,
        way: String,
        name: Option<String>,
        reason: String,
        address: String,
        at: i64,
    }
}

impl JudgementRow {
    fn judgement(self) -> Result<Judgement, StoreError> {
        let wrong = StoreError::Column;
        let moment = |at: Option<i64>, column| {
            at.map(|at| Timestamp::from_millisecond(at).map_err(|_| wrong(column))).transpose()
        };
        Ok(Judgement {
            id: self.id.parse().map_err(|_| wrong("judgement.id"))?,
            coverage: self.coverage_id.parse().map_err(|_| wrong("judgement.coverage_id"))?,
            capture: self.capture_id.parse().map_err(|_| wrong("judgement.capture_id"))?,
            mark: self.mark,
            kind: self.kind,
            rule: self.rule,
            source_words: self.source_words,
            page_words: self.page_words,
            way: Way::parse(&self.way).ok_or(wrong("judgement.way"))?,
            wanted: self.wanted,
            standing: Standing::parse(&self.standing).ok_or(wrong("judgement.standing"))?,
            held: Standing::parse(&self.held).ok_or(wrong("judgement.held"))?,
            since: moment(self.since, "judgement.since")?,
            seen_at: moment(self.seen_at, "judgement.seen_at")?,
            told_at: moment(self.told_at, "judgement.told_at")?,
            public_from: moment(self.public_from, "judgement.public_from")?,
            notice: Notice { address: self.notice_address, words: self.notice_words, time: self.notice_time },
        })
    }
}

impl TakenRow {
    fn taken(self) -> Result<Taken, StoreError> {
        let wrong = StoreError::Column;
        Ok(Taken {
            id: self.id.parse().map_err(|_| wrong("judgement_step.id"))?,
            judgement: self.judgement_id.parse().map_err(|_| wrong("judgement_step.judgement_id"))?,
            step: Step::parse(&self.step).ok_or(wrong("judgement_step.step"))?,
            way: Way::parse(&self.way).ok_or(wrong("judgement_step.way"))?,
            by: self.name,
            reason: self.reason,
            address: self.address,
            at: Timestamp::from_millisecond(self.at).map_err(|_| wrong("judgement_step.at"))?,
        })
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, coverage_id, capture_id, mark, kind, rule, source_words, page_words, way, wanted, standing, held, since,
            seen_at, told_at, public_from, notice_address, notice_words, notice_time FROM judgement WHERE ",
            $rest
        )
    };
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: JudgementId) -> Result<Option<Judgement>, StoreError> {
    let row = query(select!("id = $1")).bind(id.to_string()).fetch_optional::<JudgementRow>(conn).await?;
    row.map(JudgementRow::judgement).transpose()
}

/// Those of a page, the oldest first.
pub async fn of_coverage(conn: &mut Conn, coverage: CoverageId) -> Result<Vec<Judgement>, StoreError> {
    let rows = query(select!("coverage_id = $1 ORDER BY id")).bind(coverage.to_string());
    rows.fetch_all::<JudgementRow>(conn).await?.into_iter().map(JudgementRow::judgement).collect()
}

/// All steps about the differences of a page, the oldest first.
pub async fn steps(conn: &mut Conn, coverage: CoverageId) -> Result<Vec<Taken>, StoreError> {
    let sql = "SELECT s.id, s.judgement_id, s.step, s.way, p.name, s.reason, s.address, s.at FROM judgement_step s
        JOIN judgement j ON j.id = s.judgement_id LEFT JOIN person p ON p.id = s.person_id
        WHERE j.coverage_id = $1 ORDER BY s.at, s.id";
    let rows = query(sql).bind(coverage.to_string());
    rows.fetch_all::<TakenRow>(conn).await?.into_iter().map(TakenRow::taken).collect()
}

/// Adds a judgement of which the outlet was not told yet.
pub async fn insert(conn: &mut Conn, judgement: &Judgement) -> Result<(), StoreError> {
    let sql = "INSERT INTO judgement (id, coverage_id, capture_id, mark, kind, rule, source_words, page_words, way, wanted, standing, held, since)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)";
    let Judgement {
        id,
        coverage,
        capture,
        mark,
        kind,
        rule,
        source_words,
        page_words,
        way,
        wanted,
        standing,
        since,
        ..
    } = judgement;
    let (id, coverage, capture) = (id.to_string(), coverage.to_string(), capture.to_string());
    let (mark, kind, rule) = (mark.as_str(), kind.as_str(), rule.as_str());
    let (source, page, wanted) = (source_words.as_str(), page_words.as_str(), wanted.as_str());
    let (way, standing, since) = (way.as_str(), standing.as_str(), since.map(Timestamp::as_millisecond));
    execute!(conn, sql, id, coverage, capture, mark, kind, rule, source, page, way, wanted, standing, since).map(drop)
}

/// Stores what may change: standing, way and what is wanted, times, notice.
pub async fn update(conn: &mut Conn, judgement: &Judgement) -> Result<(), StoreError> {
    let sql = "UPDATE judgement SET way = $2, wanted = $3, standing = $4, told_at = $5, public_from = $6, notice_address = $7,
        notice_words = $8, notice_time = $9, since = $10, seen_at = $11, held = $12 WHERE id = $1";
    let Judgement { id, way, wanted, standing, held, since, seen_at, told_at, public_from, notice, .. } = judgement;
    let at = |at: &Option<Timestamp>| at.map(Timestamp::as_millisecond);
    let Notice { address, words, time } = notice;
    let (address, words, time) = (address.as_str(), words.as_str(), time.as_str());
    let (id, wanted, told_at, public_from) = (id.to_string(), wanted.as_str(), at(told_at), at(public_from));
    let (since, seen_at) = (at(since), at(seen_at));
    let (way, held) = (way.as_str(), held.as_str());
    execute!(
        conn,
        sql,
        id,
        way,
        wanted,
        standing.as_str(),
        told_at,
        public_from,
        address,
        words,
        time,
        since,
        seen_at,
        held
    )
    .map(drop)
}

/// Adds a step; `by` is none where the outlet took it, or a look at the page did.
pub async fn add_step(
    conn: &mut Conn,
    taken: &Taken,
    by: Option<PersonId>,
    capture: Option<CaptureId>,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO judgement_step (id, judgement_id, step, person_id, reason, address, capture_id, at, way)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let Taken { id, judgement, step, way, reason, address, at, .. } = taken;
    let (id, judgement) = (id.to_string(), judgement.to_string());
    let (by, capture) = (by.map(|id| id.to_string()), capture.map(|id| id.to_string()));
    let (reason, address) = (reason.as_str(), address.as_str());
    let (step, way) = (step.as_str(), way.as_str());
    execute!(conn, sql, id, judgement, step, by, reason, address, capture, at.as_millisecond(), way).map(drop)
}
