//! Which outlets carried a release, and what differs there: words beside words, once the outlet had its time to answer. An outlet that its
//! office does not list is named by its host.

use std::collections::HashMap;

use domain::judgement::{Standing, Step, TO_ANSWER, Way};
use jiff::Timestamp;

use super::Gate;
use crate::StoreError;
use crate::row::row;
use crate::statement::query;

/// A page that carries a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The outlet, or its host.
    pub outlet: String,
    /// Where the page is.
    pub address: String,
    /// The outlet's site, where its office lists it.
    pub site: Option<String>,
    /// When the version was made that it is compared with.
    pub version_made_at: Timestamp,
}

/// Of each page the newest capture counts; where nothing of the release was found in it, it does not carry it.
const CARRIED: &str = "SELECT COALESCE(o.name, c.site), c.address, o.site, v.made_at FROM coverage c
    JOIN capture p ON p.id = c.capture_id JOIN release_version v ON v.id = p.version_id
    JOIN public_release r ON r.id = c.release_id AND r.public_from <= $2 AND r.withdrawn_at IS NULL
    LEFT JOIN outlet o ON o.id = c.outlet_id AND o.listed_at IS NOT NULL
    WHERE r.slug = $1 AND (c.outcome <> 'unknown'
        OR EXISTS (SELECT 1 FROM judgement j WHERE j.coverage_id = c.id AND j.public_from <= $2))
    ORDER BY c.id LIMIT $3";
/// What was asked of them, once they had their time to answer. What was excused or given up before is not there. That a page was changed
/// without a notice, or is gone, is told when the outlet had its time to say why: `$4` is the moment before which that was.
macro_rules! differences {
    ($of:literal) => {
        concat!(
            "SELECT j.id, COALESCE(o.name, c.site) AS outlet, c.address, r.slug, r.headline, j.kind, j.rule, j.way, j.wanted, j.source_words,
            j.page_words, CASE WHEN j.standing IN ('edited', 'removed') AND j.seen_at > $4 THEN j.held ELSE j.standing END AS standing,
            j.told_at, j.public_from, p.taken_at, j.notice_words, j.notice_address, j.notice_time FROM judgement j
            JOIN coverage c ON c.id = j.coverage_id JOIN capture p ON p.id = j.capture_id
            JOIN public_release r ON r.id = c.release_id AND r.public_from <= $2 AND r.withdrawn_at IS NULL
            LEFT JOIN outlet o ON o.id = c.outlet_id AND o.listed_at IS NOT NULL
            WHERE ",
            $of
        )
    };
}
/// What was done about them since; who asks has seen them through [`differences!`].
macro_rules! steps {
    ($of:literal) => {
        concat!(
            "SELECT s.judgement_id, s.step, s.reason, s.address, s.at FROM judgement_step s
            JOIN judgement j ON j.id = s.judgement_id JOIN coverage c ON c.id = j.coverage_id
            JOIN public_release r ON r.id = c.release_id AND r.public_from <= $2 AND r.withdrawn_at IS NULL
            WHERE ",
            $of,
            " AND j.public_from <= $2 AND s.at >= j.since AND s.step NOT IN ('excuse', 'ask')
            AND (s.step NOT IN ('see-edited', 'see-removed') OR s.at <= $4) ORDER BY s.at DESC, s.id DESC LIMIT $3"
        )
    };
}
const DIFFERENCES: &str = differences!("r.slug = $1 AND j.public_from <= $2 ORDER BY j.id LIMIT $3");
const STEPS: &str = steps!("r.slug = $1");
pub(super) const DIFFERENCES_BY: &str =
    differences!("c.outlet_id = $1 AND j.public_from <= $2 ORDER BY j.public_from DESC, j.id DESC LIMIT $3");
pub(super) const STEPS_OF: &str = steps!("j.id = $1");
/// When the next difference becomes public.
const NEXT: &str = "SELECT (SELECT MIN(public_from) FROM judgement WHERE public_from > $1),
    (SELECT MIN(seen_at) FROM judgement WHERE seen_at > $2)";
/// Steps of all differences that are shown, the newest.
pub(super) const STEPS_SHOWN: i64 = 2_000;

/// A difference that the outlet had time to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicDifference {
    /// The outlet, or its host.
    pub outlet: String,
    /// Where the page is.
    pub address: String,
    /// The release: its address and its headline.
    pub release: [String; 2],
    /// The engine's word for what it is about.
    pub kind: String,
    /// The engine's word for the rule.
    pub rule: String,
    /// By which way something was asked.
    pub way: Way,
    /// What is to be published; may be empty.
    pub wanted: String,
    /// The release's words, and the page's.
    pub words: [String; 2],
    /// Where it stands.
    pub standing: Standing,
    /// When the outlet was told.
    pub told_at: Option<Timestamp>,
    /// Since when everybody may read it.
    pub public_from: Timestamp,
    /// When the page had these words.
    pub taken_at: Timestamp,
    /// The notice of a correction: its words, where, its time.
    pub notice: [String; 3],
    /// What was done since the outlet was told: what, why, an address, when.
    pub steps: Vec<PublicStep>,
}

/// A step, without who took it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicStep {
    /// What was done.
    pub step: Step,
    /// Why, or what was said.
    pub reason: String,
    /// An address given with it.
    pub address: String,
    /// When.
    pub at: Timestamp,
}

row! {
    pub(super) struct DifferenceRow {
        pub(super) id: String,
        outlet: String,
        address: String,
        slug: String,
        headline: String,
        kind: String,
        rule: String,
        way: String,
        wanted: String,
        source_words: String,
        page_words: String,
        standing: String,
        told_at: Option<i64>,
        pub(super) public_from: i64,
        taken_at: i64,
        notice_words: String,
        notice_address: String,
        notice_time: String,
    }
}

row! {
    pub(super) struct StepRow {
        judgement_id: String,
        step: String,
        reason: String,
        address: String,
        at: i64,
    }
}

impl StepRow {
    pub(super) fn step(self) -> Result<(String, PublicStep), StoreError> {
        let step = Step::parse(&self.step).ok_or(StoreError::Column("judgement_step.step"))?;
        let at = moment(self.at, "judgement_step.at")?;
        Ok((self.judgement_id, PublicStep { step, reason: self.reason, address: self.address, at }))
    }
}

impl DifferenceRow {
    pub(super) fn difference(self, steps: Vec<PublicStep>) -> Result<PublicDifference, StoreError> {
        let wrong = StoreError::Column;
        Ok(PublicDifference {
            outlet: self.outlet,
            address: self.address,
            release: [self.slug, self.headline],
            kind: self.kind,
            rule: self.rule,
            way: Way::parse(&self.way).ok_or(wrong("judgement.way"))?,
            wanted: self.wanted,
            words: [self.source_words, self.page_words],
            standing: Standing::parse(&self.standing).ok_or(wrong("judgement.standing"))?,
            told_at: self.told_at.map(|at| moment(at, "judgement.told_at")).transpose()?,
            public_from: moment(self.public_from, "judgement.public_from")?,
            taken_at: moment(self.taken_at, "capture.taken_at")?,
            notice: [self.notice_words, self.notice_address, self.notice_time],
            steps,
        })
    }
}

fn moment(milliseconds: i64, column: &'static str) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| StoreError::Column(column))
}

impl Gate {
    /// The pages that carry the release of an address, those first that were given first.
    pub async fn carried(&mut self, slug: &str, most: i64) -> Result<Vec<Carried>, StoreError> {
        let asked = query(CARRIED).bind(slug).bind(self.now.as_millisecond()).bind(most);
        let rows: Vec<(String, String, Option<String>, i64)> = asked.fetch_all(&mut self.conn).await?;
        let carried = |(outlet, address, site, made_at): (String, String, Option<String>, i64)| {
            Ok(Carried { outlet, address, site, version_made_at: moment(made_at, "release_version.made_at")? })
        };
        rows.into_iter().map(carried).collect()
    }

    /// Differences on the pages that carry the release of an address, the oldest first.
    pub async fn differences(&mut self, slug: &str, most: i64) -> Result<Vec<PublicDifference>, StoreError> {
        let now = self.now.as_millisecond();
        let asked = query(DIFFERENCES).bind(slug).bind(now).bind(most).bind(self.answered());
        let rows = asked.fetch_all::<DifferenceRow>(&mut self.conn).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let asked = query(STEPS).bind(slug).bind(now).bind(STEPS_SHOWN).bind(self.answered());
        let steps = asked.fetch_all::<StepRow>(&mut self.conn).await?.into_iter().map(StepRow::step);
        let mut of: HashMap<String, Vec<PublicStep>> = HashMap::new();
        for step in steps {
            let (id, step) = step?;
            of.entry(id).or_default().insert(0, step);
        }
        rows.into_iter()
            .map(|row| {
                let steps = of.remove(&row.id).unwrap_or_default();
                row.difference(steps)
            })
            .collect()
    }

    /// When the next difference becomes public.
    pub(super) async fn next_difference(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let asked = query(NEXT).bind(self.now.as_millisecond()).bind(self.answered());
        let (public, seen): (Option<i64>, Option<i64>) = asked.fetch_one(&mut self.conn).await?;
        let public = public.map(|at| moment(at, "judgement.public_from")).transpose()?;
        let seen = seen.map(|at| moment(at, "judgement.seen_at")).transpose()?;
        let told = seen.map(|seen| seen.checked_add(TO_ANSWER).unwrap_or(Timestamp::MAX));
        Ok(public.into_iter().chain(told).min())
    }

    /// What an outlet could answer until now was seen by this moment, in milliseconds.
    pub(super) fn answered(&self) -> i64 {
        self.now.checked_sub(TO_ANSWER).unwrap_or(Timestamp::MIN).as_millisecond()
    }
}
