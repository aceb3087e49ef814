//! The record as everybody reads it: entries with the names that are public, and which contents are: what a release said since it is
//! public, and why it was withdrawn; of people nothing.

use domain::id::EntryId;
use domain::record::PublicAct;
use jiff::Timestamp;

use super::Gate;
use crate::record::{self, read, stored};
use crate::row::row;
use crate::statement::query;
use crate::{Conn, StoreError};

/// An entry that has a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicEntry {
    /// Its place, from 0.
    pub position: u64,
    /// Its own id.
    pub id: EntryId,
    /// As it stands in the log.
    pub written: String,
    /// The release that it is about, where that is public: address and headline.
    pub release: Option<(String, String)>,
    /// Who did it: address and name.
    pub organisation: Option<(String, String)>,
}

/// Which entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter<'a> {
    /// All.
    All,
    /// Of an act.
    Act(PublicAct),
    /// With a subject: `release/01J…`.
    Subject(&'a str),
}

/// What everybody may read of an entry's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Nothing, or not yet: the row that it is about.
    Closed(String),
    /// Nothing any more: why, and since when.
    Erased(String, Timestamp),
    /// Nothing, though nobody erased it.
    Lost,
    /// All: the row that it is about, and the salt of its hash.
    Open {
        /// Its id.
        about: String,
        /// 64 hexadecimal digits.
        salt: String,
    },
}

row! {
    struct EntryRow {
        position: i64,
        id: String,
        written: String,
        slug: Option<String>,
        headline: Option<String>,
        office_slug: Option<String>,
        office: Option<String>,
        subject: String,
        organisation_id: Option<String>,
    }
}

/// A statement over entries before `$1`, at most `$2`, as of `$3`; a filter's value is `$4`.
macro_rules! entries {
    ($filter:literal) => {
        concat!(
            "SELECT e.position, e.id, e.written, r.slug, r.headline, o.slug AS office_slug, o.name AS office, e.subject, e.organisation_id FROM
            (SELECT position, id, written, subject, organisation_id FROM record_entry WHERE position < $1 ",
            $filter,
            " ORDER BY position DESC LIMIT $2) AS e
            LEFT JOIN public_release r ON r.id = SUBSTR(e.subject, 9) AND r.public_from <= $3
            LEFT JOIN organisation o ON o.id = e.organisation_id ORDER BY e.position DESC"
        )
    };
}

/// A version that was public at some moment: it is not from before the end of the embargo, or nothing came after it until then.
const TEXT: &str = "SELECT v.id FROM release_version v JOIN public_release r ON r.id = v.release_id
    WHERE v.id = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL AND (v.made_at >= r.public_from OR NOT EXISTS
        (SELECT 1 FROM release_version n WHERE n.release_id = v.release_id AND n.number > v.number AND n.made_at < r.public_from))";
/// Of people nothing is shown.
const NOBODY: &str = "";
const WITHDRAWAL: &str = "SELECT id FROM public_release WHERE id = $1 AND public_from <= $2";
const PHOTO: &str = "SELECT m.id FROM photo_removal m JOIN public_release r ON r.id = m.release_id
    WHERE m.id = $1 AND r.public_from <= $2";
/// What was captured first (`$3`: the moment by which an outlet could answer what was seen); later captures, which tell that a page was changed, as looks that found it. Nothing that was there before the
/// release was public: its outlet could not answer.
const CAPTURE: &str = "SELECT p.id FROM capture p JOIN coverage c ON c.id = p.coverage_id
    JOIN public_release r ON r.id = c.release_id
    WHERE p.id = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL AND p.verdict <> 'unknown' AND p.taken_at >= r.public_from
    AND (NOT EXISTS (SELECT 1 FROM capture f WHERE f.coverage_id = p.coverage_id AND f.taken_at < p.taken_at) OR EXISTS (SELECT 1
        FROM judgement j WHERE j.coverage_id = c.id AND j.public_from <= $2 AND p.taken_at <= $3))";
/// That a page is as it was may be read at once; that it was changed or is gone, once what was asked about it is public.
const VISIT: &str = "SELECT v.id FROM visit v JOIN coverage c ON c.id = v.coverage_id
    JOIN public_release r ON r.id = c.release_id WHERE v.id = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL AND v.at >= r.public_from
    AND EXISTS (SELECT 1 FROM capture p WHERE p.coverage_id = c.id AND p.verdict <> 'unknown')
    AND (v.result IN ('unchanged', 'unreachable') OR EXISTS (SELECT 1 FROM judgement j
        WHERE j.coverage_id = c.id AND j.public_from <= $2 AND v.at <= $3))";
/// What was done about a difference since it was asked for what is public; what was seen of the page, once the outlet had its time.
const STEP: &str = "SELECT s.id FROM judgement_step s JOIN judgement j ON j.id = s.judgement_id
    JOIN coverage c ON c.id = j.coverage_id JOIN public_release r ON r.id = c.release_id
    WHERE s.id = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL AND j.public_from <= $2 AND s.at >= j.since
    AND (s.step NOT IN ('see-edited', 'see-removed') OR s.at <= $3)";
/// What a partner said, since it is public, while it stands.
const SAID: &str = "SELECT x.id FROM contribution x JOIN public_consultation c ON c.id = x.consultation_id
    WHERE x.id = $1 AND c.said_from <= $2 AND x.ended_at IS NULL";
/// What its office did with a release last.
const MARK: &str = "SELECT e.position, e.written FROM record_entry e
    WHERE e.subject = $1 AND e.position IS NOT NULL AND e.act LIKE 'release.%' ORDER BY e.position DESC LIMIT 1";

impl Gate {
    /// Entries before a place, the newest first.
    pub async fn entries(
        &mut self,
        filter: Filter<'_>,
        before: Option<u64>,
        most: i64,
    ) -> Result<Vec<PublicEntry>, StoreError> {
        let asked = |sql| query(sql).bind(stored(before.unwrap_or(u64::MAX))).bind(most);
        let now = self.now.as_millisecond();
        let asked = match filter {
            Filter::All => asked(entries!("")).bind(now),
            Filter::Act(act) => asked(entries!("AND act = $4")).bind(now).bind(act.as_str()),
            Filter::Subject(subject) => asked(entries!("AND subject = $4")).bind(now).bind(subject),
        };
        let rows = asked.fetch_all::<EntryRow>(&mut self.conn).await?;
        rows.into_iter().map(EntryRow::entry).collect()
    }

    /// The newest entry of what was done with a release, pages that carry it left out: its place and how it is written.
    pub async fn mark(&mut self, subject: &str) -> Result<Option<(u64, String)>, StoreError> {
        let found: Option<(i64, String)> = query(MARK).bind(subject).fetch_optional(&mut self.conn).await?;
        found.map(|(position, written)| Ok((read(position, "record_entry.position")?, written))).transpose()
    }

    /// What everybody may read of an entry's content. Of what was erased the row is not known any more.
    pub async fn content(&mut self, act: PublicAct, id: EntryId) -> Result<Content, StoreError> {
        let sql = match act {
            PublicAct::SiteSetUp
            | PublicAct::KeySet
            | PublicAct::ContentErased
            | PublicAct::PartnersDetermined
            | PublicAct::ObjectionAnswered
            | PublicAct::AgreementMade
            | PublicAct::AgreementEnded
            | PublicAct::CommitmentKept
            | PublicAct::ProgrammeAnnounced
            | PublicAct::ProgrammeMoved
            | PublicAct::ProgrammeCalledOff
            | PublicAct::ProgrammeCounted
            | PublicAct::RuleConfirmed
            | PublicAct::RuleRuled
            | PublicAct::RuleTakenBack
            | PublicAct::ConsultationOpened
            | PublicAct::ConsultationExtended
            | PublicAct::ConsultationClosed
            | PublicAct::ConsultationDropped
            | PublicAct::PositionWithdrawn
            | PublicAct::PolicyDecided => None,
            PublicAct::PositionSigned => Some(SAID),
            PublicAct::RightGiven | PublicAct::RightTerm | PublicAct::RightTaken => Some(NOBODY),
            PublicAct::ReleasePublished | PublicAct::ReleaseEmbargoed | PublicAct::ReleaseCorrected => Some(TEXT),
            PublicAct::ReleaseWithdrawn => Some(WITHDRAWAL),
            PublicAct::PhotoTakenDown => Some(PHOTO),
            PublicAct::PageCaptured => Some(CAPTURE),
            PublicAct::PageVisited => Some(VISIT),
            PublicAct::CoverageStep => Some(STEP),
        };
        let Some((about, salt)) = record::kept(&mut self.conn, id).await? else {
            let erased = record::erased(&mut self.conn, id).await?;
            return Ok(erased.map_or(Content::Lost, |(reason, at)| Content::Erased(reason, at)));
        };
        if sql == Some(NOBODY) {
            return Ok(Content::Closed(about));
        }
        if let Some(sql) = sql {
            let of_page = matches!(act, PublicAct::PageCaptured | PublicAct::PageVisited | PublicAct::CoverageStep);
            let asked = query(sql).bind(&about).bind(self.now.as_millisecond());
            let asked = if of_page { asked.bind(self.answered()) } else { asked };
            if asked.fetch_optional::<String>(&mut self.conn).await?.is_none() {
                return Ok(Content::Closed(about));
            }
        }
        Ok(Content::Open { about, salt })
    }

    /// The connection it asked by.
    pub fn into_conn(self) -> Conn {
        self.conn
    }
}

impl EntryRow {
    fn entry(self) -> Result<PublicEntry, StoreError> {
        let Self { position, id, written, slug, headline, office_slug, office, subject, organisation_id } = self;
        // Names are those of the row: where that says something else than what was signed, none is shown.
        let by = organisation_id.as_deref().unwrap_or("-");
        let fits = written.contains(&format!("\nsubject {subject}\norganisation {by}\n"));
        let [slug, headline, office_slug, office] =
            [slug, headline, office_slug, office].map(|name| name.filter(|_| fits));
        Ok(PublicEntry {
            position: read(position, "record_entry.position")?,
            id: id.parse().map_err(|_| StoreError::Column("record_entry.id"))?,
            written,
            release: slug.zip(headline),
            organisation: office_slug.zip(office),
        })
    }
}
