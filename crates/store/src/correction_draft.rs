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
    /// Another one after each change, above 0 and by chance.
    pub revision: i64,
    /// The whole text.
    pub text: ReleaseText,
    /// What was wrong, as far as it is typed; may be empty.
    pub reason: String,
    /// Whether those who have the release by mail are told.
    pub tell: bool,
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
        tell: bool,
        edited_by: String,
        edited_at: i64,
    }
}

impl CorrectionDraftRow {
    fn draft(self) -> Result<CorrectionDraft, StoreError> {
        let Self { base, revision, headline, standfirst, place, subjects, body, reason, tell, .. } = self;
        let edited_at = Timestamp::from_millisecond(self.edited_at);
        Ok(CorrectionDraft {
            base,
            revision,
            text: ReleaseText { headline, standfirst, place, subjects: Subjects::stored(&subjects), body },
            reason,
            tell,
            edited_by: self.edited_by.parse().map_err(|_| StoreError::Column("correction_draft.edited_by"))?,
            edited_at: edited_at.map_err(|_| StoreError::Column("correction_draft.edited_at"))?,
        })
    }
}

/// The one of a release.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Option<CorrectionDraft>, StoreError> {
    let sql = "SELECT base, revision, headline, standfirst, place, subjects, body, reason, tell,
        edited_by, edited_at FROM correction_draft WHERE release_id = $1";
    let row = query(sql).bind(release.to_string()).fetch_optional::<CorrectionDraftRow>(conn).await?;
    row.map(CorrectionDraftRow::draft).transpose()
}

/// Keeps one in the place of the revision `earlier`, or as the first; false when another one is stored. What it began from stays.
pub async fn put(
    conn: &mut Conn,
    release: ReleaseId,
    earlier: Option<i64>,
    draft: &CorrectionDraft,
) -> Result<bool, StoreError> {
    let insert =
        "INSERT INTO correction_draft (release_id, revision, headline, standfirst, place, subjects, body, reason, tell,
        edited_by, edited_at, base) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING";
    let update = "UPDATE correction_draft SET revision = $2, headline = $3, standfirst = $4, place = $5, subjects = $6,
        body = $7, reason = $8, tell = $9, edited_by = $10, edited_at = $11 WHERE release_id = $1 AND revision = $12";
    let (sql, last) = earlier.map_or((insert, draft.base), |earlier| (update, earlier));
    let CorrectionDraft { revision, text, reason, tell, edited_by, edited_at, .. } = draft;
    let ReleaseText { headline, standfirst, place, subjects, body } = text;
    let (release, subjects, editor) = (release.to_string(), subjects.to_string(), edited_by.to_string());
    let (headline, standfirst, place, body) = (headline.as_str(), standfirst.as_str(), place.as_str(), body.as_str());
    let (reason, at) = (reason.as_str(), edited_at.as_millisecond());
    execute!(
        conn, sql, release, *revision, headline, standfirst, place, subjects, body, reason, *tell, editor, at, last
    )
    .map(|rows| rows > 0)
}

/// Drops the one of a release: only this revision of it, or whichever there is; true when there was one.
pub async fn remove(conn: &mut Conn, release: ReleaseId, revision: Option<i64>) -> Result<bool, StoreError> {
    let sql = "DELETE FROM correction_draft WHERE release_id = $1 AND revision = COALESCE($2, revision)";
    execute!(conn, sql, release.to_string(), revision).map(|rows| rows > 0)
}
