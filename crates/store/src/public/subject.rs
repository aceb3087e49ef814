//! The subjects of what is public, and how many releases each has.

use super::Gate;
use crate::StoreError;
use crate::statement::query;

/// A subject of public releases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicSubject {
    /// What it is found by.
    pub key: String,
    /// As it was written first in public.
    pub name: String,
    /// How many releases stand under it.
    pub releases: i64,
}

/// How many are counted for each that is asked for: totals hold what is under embargo, which may stand before others there.
const SPARE: i64 = 4;

/// Totals that the table keeps, less what is not public yet: a few rows behind the moment in the index.
const COUNTS: &str = "SELECT t.key, t.releases - (SELECT COUNT(*) FROM release_subject s
    WHERE s.key = t.key AND s.public_from > $1) AS counted
    FROM (SELECT key, releases FROM subject_total ORDER BY releases DESC, key DESC LIMIT $2) AS t";
const NAME: &str = "SELECT first.name FROM (SELECT id, name FROM public_subject
    WHERE key = $1 AND public_from <= $2 ORDER BY public_from, id LIMIT 1) AS first
    JOIN public_release r ON r.id = first.id AND r.public_from <= $2 AND r.withdrawn_at IS NULL";

impl Gate {
    /// The subjects with most releases, those first. Reads no more rows than there are subjects named and embargoes set.
    pub async fn subjects(&mut self, most: usize) -> Result<Vec<PublicSubject>, StoreError> {
        let now = self.now.as_millisecond();
        let looked_at = i64::try_from(most).unwrap_or(i64::MAX).saturating_mul(SPARE);
        let conn = &mut self.conn;
        let mut counts: Vec<(String, i64)> = query(COUNTS).bind(now).bind(looked_at).fetch_all(conn).await?;
        counts.retain(|(_, releases)| *releases > 0);
        counts.sort_by(|(key, releases), (other, others)| others.cmp(releases).then_with(|| key.cmp(other)));
        counts.truncate(most);
        let mut subjects = Vec::new();
        for (key, releases) in counts {
            let name = self.subject_name(&key).await?;
            subjects.extend(name.map(|name| PublicSubject { key, name, releases }));
        }
        Ok(subjects)
    }

    /// A subject as it was written first in public; none without a release that everybody may read.
    pub async fn subject_name(&mut self, key: &str) -> Result<Option<String>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        query(NAME).bind(key).bind(now).fetch_optional(conn).await
    }
}
