//! A release as a letter, at the gate: where its short link leads, and what stands above and below it.

use domain::release::ShortCode;

use crate::StoreError;
use crate::letterhead::{LetterheadRow, SavedLetterhead, columns};
use crate::public::Gate;
use crate::statement::query;

const BY_CODE: &str = "SELECT slug FROM public_release WHERE code = $1 AND public_from <= $2";
/// The one it went out under; of an office that set one up only later, the newest.
const OF_RELEASE: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM public_release r JOIN release o ON o.id = r.id
    JOIN letterhead l ON l.organisation_id = o.organisation_id JOIN person p ON p.id = l.made_by
    WHERE r.slug = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL
    AND (l.id = o.letterhead_id OR o.letterhead_id IS NULL) ORDER BY l.id DESC LIMIT 1"
);

impl Gate {
    /// The address of a short link's release.
    pub async fn slug(&mut self, code: &ShortCode) -> Result<Option<String>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        query(BY_CODE).bind(code.as_str()).bind(now).fetch_optional(conn).await
    }

    /// The letterhead of an address.
    pub async fn letterhead(&mut self, slug: &str) -> Result<Option<SavedLetterhead>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let row = query(OF_RELEASE).bind(slug).bind(now).fetch_optional::<LetterheadRow>(conn).await?;
        row.map(LetterheadRow::letterhead).transpose()
    }
}
