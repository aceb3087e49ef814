//! How coverage looks in JSON to its own office.

use ::desk::coverage::{Difference, Seen};
use jiff::Timestamp;
use serde::Serialize;
use store::coverage::{Capture, Coverage};
use store::judgement::{Judgement, Notice, Taken};
use store::visit::Visit;
use utoipa::ToSchema;

use super::super::super::shape::Moment;

/// A page that carries a release, in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DeskCoverageLine {
    id: String,
    /// Id of the release.
    release: String,
    release_headline: String,
    /// Where the page is.
    address: String,
    /// Its host.
    site: String,
    /// Id of the outlet in the directory.
    outlet: Option<String>,
    outlet_name: Option<String>,
    /// May be empty.
    title: String,
    /// As the page says it: a date, perhaps with time and zone; may be empty.
    published: String,
    reported_at: Moment,
    /// Name of the person; none where it was found.
    reported_by: Option<String>,
    taken_at: Moment,
    /// `same`, `differs` or `unknown`.
    outcome: &'static str,
    /// What it needs of its office: `look`, `waiting` or `quiet`.
    attention: &'static str,
    /// How many statements differ, cannot be told, are the same.
    differs: i64,
    unknown: i64,
    same: i64,
    /// Of a hundred words, how many are the newsroom's own.
    own: i64,
    next_visit: Option<Moment>,
}

impl DeskCoverageLine {
    pub(super) fn new(known: &Coverage) -> Self {
        let Coverage { capture, release, reported, .. } = known.clone();
        let [differs, unknown, same] = capture.counts;
        Self {
            id: known.id.to_string(),
            release: release.0.to_string(),
            release_headline: release.1,
            address: known.address.clone(),
            site: known.site.clone(),
            outlet: known.outlet_id.map(|id| id.to_string()),
            outlet_name: known.outlet.clone(),
            title: capture.title,
            published: capture.published,
            reported_at: Moment(reported.1),
            reported_by: reported.0,
            taken_at: Moment(capture.taken_at),
            outcome: capture.outcome.as_str(),
            attention: known.attention.as_str(),
            differs,
            unknown,
            same,
            own: capture.own,
            next_visit: known.next.map(Moment),
        }
    }
}

/// A page of the office's coverage.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskCoverages {
    pub(super) items: Vec<DeskCoverageLine>,
    /// How many need a look, whatever was asked for.
    pub(super) look: i64,
    /// How many wait for an outlet.
    pub(super) waiting: i64,
    /// Path of the next page; none on the last one.
    pub(super) next: Option<String>,
}

/// A page as it was fetched once.
#[derive(Debug, Serialize, ToSchema)]
struct CoverageCapture {
    id: String,
    taken_at: Moment,
    /// SHA-256 of the WACZ archive.
    archive: String,
    /// SHA-256 of the page itself.
    page: String,
    title: String,
    published: String,
    outcome: &'static str,
    differs: i64,
    unknown: i64,
    same: i64,
    own: i64,
}

impl CoverageCapture {
    fn new(known: Capture) -> Self {
        let [differs, unknown, same] = known.counts;
        Self {
            id: known.id.to_string(),
            taken_at: Moment(known.taken_at),
            archive: known.archive.as_str().to_owned(),
            page: known.page.as_str().to_owned(),
            title: known.title,
            published: known.published,
            outcome: known.outcome.as_str(),
            differs,
            unknown,
            same,
            own: known.own,
        }
    }
}

/// Something that a person can judge.
#[derive(Debug, Serialize, ToSchema)]
struct CoverageDifference {
    /// By which it is judged.
    mark: String,
    /// The engine's word for what it is about: `quotation`, `money`; `page` or `embargo` for the page as a whole.
    kind: String,
    /// The engine's word for the rule; may be empty.
    rule: String,
    source_words: String,
    page_words: String,
    /// A correction can be asked.
    can_be_asked: bool,
    /// Id of its judgement.
    judgement: Option<String>,
}

impl CoverageDifference {
    fn new(known: &Difference, judged: &[Judgement]) -> Self {
        let judgement = judged.iter().find(|one| known.is_of(one)).map(|one| one.id.to_string());
        let can_be_asked = known.can_be_asked();
        let Difference { mark, kind, rule, source_words, page_words, .. } = known.clone();
        Self { mark, kind, rule, source_words, page_words, can_be_asked, judgement }
    }
}

/// The notice of a correction that was found; each part may be empty.
#[derive(Debug, Serialize, ToSchema)]
struct CoverageNotice {
    address: String,
    words: String,
    time: String,
}

/// A step that was taken.
#[derive(Debug, Serialize, ToSchema)]
struct CoverageStep {
    /// `excuse`, `ask`, `tell`, `refuse`, `answer`, `see-corrected`, `see-edited`, `see-removed`, `see-again`, `accept`, `reopen` or `withdraw`.
    step: &'static str,
    way: &'static str,
    /// Name of the person; none for the outlet and for a look at the page.
    by: Option<String>,
    reason: String,
    address: String,
    at: Moment,
}

/// A difference that was judged.
#[derive(Debug, Serialize, ToSchema)]
struct CoverageJudgement {
    id: String,
    mark: String,
    kind: String,
    rule: String,
    source_words: String,
    page_words: String,
    /// `correction`, `right_to_correct` or `right_of_reply`.
    way: &'static str,
    /// What is to be published; may be empty.
    wanted: String,
    /// `excused`, `asked`, `refused`, `answered`, `corrected`, `edited`, `removed`, `accepted` or `withdrawn`.
    standing: &'static str,
    /// When the outlet was told.
    told_at: Option<Moment>,
    /// From when everybody may read it.
    public_from: Option<Moment>,
    /// Everybody reads it now.
    is_public: bool,
    notice: CoverageNotice,
    /// The oldest first.
    steps: Vec<CoverageStep>,
}

impl CoverageJudgement {
    fn new(known: Judgement, steps: &[Taken], now: Timestamp) -> Self {
        let steps = steps.iter().filter(|taken| taken.judgement == known.id).map(|taken| CoverageStep {
            step: taken.step.as_str(),
            way: taken.way.as_str(),
            by: taken.by.clone(),
            reason: taken.reason.clone(),
            address: taken.address.clone(),
            at: Moment(taken.at),
        });
        let Notice { address, words, time } = known.notice;
        Self {
            id: known.id.to_string(),
            steps: steps.collect(),
            mark: known.mark,
            kind: known.kind,
            rule: known.rule,
            source_words: known.source_words,
            page_words: known.page_words,
            way: known.way.as_str(),
            wanted: known.wanted,
            standing: known.standing.as_str(),
            told_at: known.told_at.map(Moment),
            public_from: known.public_from.map(Moment),
            is_public: known.public_from.is_some_and(|from| from <= now),
            notice: CoverageNotice { address, words, time },
        }
    }
}

/// A look at a page that was captured before.
#[derive(Debug, Serialize, ToSchema)]
struct CoverageVisit {
    at: Moment,
    /// `unchanged`, `edited`, `label-removed`, `redirected`, `gone` or `unreachable`.
    result: &'static str,
    /// Where it led.
    address: String,
    /// What the site said, in Indonesian; may be empty.
    detail: String,
    /// Id of the capture that was kept of it.
    capture: Option<String>,
}

impl CoverageVisit {
    fn new(known: Visit) -> Self {
        Self {
            at: Moment(known.at),
            result: known.result.as_str(),
            address: known.address,
            detail: known.detail,
            capture: known.capture.map(|id| id.to_string()),
        }
    }
}

/// A page that carries a release, with all that is known of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskCoverage {
    #[serde(flatten)]
    line: DeskCoverageLine,
    /// Number of the version that it is compared with, among those that everybody could read.
    version: usize,
    /// False where the archive cannot be read any more: then nothing can be judged anew.
    is_readable: bool,
    /// The oldest first.
    captures: Vec<CoverageCapture>,
    /// What differs now.
    differences: Vec<CoverageDifference>,
    /// The oldest first.
    judgements: Vec<CoverageJudgement>,
    /// The oldest first.
    visits: Vec<CoverageVisit>,
}

impl DeskCoverage {
    pub(super) fn new(seen: Seen, captures: Vec<Capture>, now: Timestamp) -> Self {
        let differences = seen.differences().iter();
        let differences = differences.map(|known| CoverageDifference::new(known, &seen.judged.judgements)).collect();
        Self {
            line: DeskCoverageLine::new(&seen.coverage),
            version: seen.version,
            is_readable: seen.compared.is_some(),
            captures: captures.into_iter().map(CoverageCapture::new).collect(),
            differences,
            judgements: seen
                .judged
                .judgements
                .into_iter()
                .map(|known| CoverageJudgement::new(known, &seen.judged.steps, now))
                .collect(),
            visits: seen.visits.into_iter().map(CoverageVisit::new).collect(),
        }
    }
}
