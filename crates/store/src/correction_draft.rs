//! Corrections that are being written: kept as they are typed, read by nobody outside the office, gone when they are published.

use domain::id::{PersonId, ReleaseId};
use domain::release::{ReleaseText, Subjects};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A correction as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionDraft {
    /// The revision of the release that it began from.
    pub base: i64,
    /// Counts its changes, from 1.
    pub revision: i64,
    /// The whole text.
    pub text: ReleaseText,
    /// What was wrong, as far as it is typed; may be empty.
    pub reason: String,
    /// Who changed it last.
    pub edited_by: PersonId,
    /// When.
    pub edited_at: Timestamp,
}

row! {
    struct CorrectionDraftRow {
        base: i64,
        revision: i64,
        headline: String,
        standfirst: String,
        place: String,
        subjects: String,
        body: String,
        reason: String,
        edited_by: String,
        edited_at: i64,
    }
}

impl CorrectionDraftRow {
    fn draft(self) -> Result<CorrectionDraft, StoreError> {
        let Self { base, revision, headline, standfirst, place, subjects, body, reason, .. } = self;
        let edited_at = Timestamp::from_millisecond(self.edited_at);
        Ok(CorrectionDraft {
            base,
            revision,
            text: ReleaseText { headline, standfirst, place, subjects: Subjects::stored(&subjects), body },
            reason,
            edited_by: self.edited_by.parse().map_err(|_| StoreError::Column("correction_draft.edited_by"))?,
            edited_at: edited_at.map_err(|_| StoreError::Column("correction_draft.edited_at"))?,
        })
    }
}

/// The one of a release.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Option<CorrectionDraft>, StoreError> {
    let sql = "SELECT base, revision, headline, standfirst, place, subjects, body, reason, edited_by, edited_at
        FROM correction_draft WHERE release_id = $1";
    let row = query(sql).bind(release.to_string()).fetch_optional::<CorrectionDraftRow>(conn).await?;
    row.map(CorrectionDraftRow::draft).transpose()
}

/// Keeps one in the place of the revision before it; false when that is not the stored one. The first has revision 1.
pub async fn put(conn: &mut Conn, release: ReleaseId, draft: &CorrectionDraft) -> Result<bool, StoreError> {
    let insert =
        "INSERT INTO correction_draft (release_id, base, revision, headline, standfirst, place, subjects, body, reason,
        edited_by, edited_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING";
    let update = "UPDATE correction_draft SET base = $2, revision = $3, headline = $4, standfirst = $5, place = $6,
        subjects = $7, body = $8, reason = $9, edited_by = $10, edited_at = $11
        WHERE release_id = $1 AND revision = $3 - 1";
    let sql = if draft.revision == 1 { insert } else { update };
    let CorrectionDraft { base, revision, text, reason, edited_by, edited_at } = draft;
    let ReleaseText { headline, standfirst, place, subjects, body } = text;
    let (release, subjects, editor) = (release.to_string(), subjects.to_string(), edited_by.to_string());
    let (headline, standfirst, place, body) = (headline.as_str(), standfirst.as_str(), place.as_str(), body.as_str());
    let (reason, at) = (reason.as_str(), edited_at.as_millisecond());
    execute!(conn, sql, release, *base, *revision, headline, standfirst, place, subjects, body, reason, editor, at)
        .map(|rows| rows > 0)
}

/// Drops the one of a release: only this revision of it, or whichever there is.
pub async fn remove(conn: &mut Conn, release: ReleaseId, revision: Option<i64>) -> Result<(), StoreError> {
    let sql = "DELETE FROM correction_draft WHERE release_id = $1 AND revision = COALESCE($2, revision)";
    execute!(conn, sql, release.to_string(), revision).map(drop)
}
