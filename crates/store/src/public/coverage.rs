//! Which outlets carried a release: words beside words, no judgement. An outlet that its office does not list is named by its host.

use super::Gate;
use crate::StoreError;
use crate::statement::query;

/// A page that carries a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The outlet, or its host.
    pub outlet: String,
    /// Where the page is.
    pub address: String,
}

/// Of each page the newest capture counts; where nothing of the release was found in it, it does not carry it.
const CARRIED: &str = "SELECT COALESCE(o.name, c.site), c.address FROM coverage c
    JOIN public_release r ON r.id = c.release_id AND r.public_from <= $2 AND r.withdrawn_at IS NULL
    JOIN capture p ON p.id = c.capture_id AND p.verdict <> 'unknown'
    LEFT JOIN outlet o ON o.id = c.outlet_id AND o.listed_at IS NOT NULL
    WHERE r.slug = $1 ORDER BY c.id LIMIT $3";

impl Gate {
    /// The pages that carry the release of an address, those first that were given first.
    pub async fn carried(&mut self, slug: &str, most: i64) -> Result<Vec<Carried>, StoreError> {
        let asked = query(CARRIED).bind(slug).bind(self.now.as_millisecond()).bind(most);
        let rows: Vec<(String, String)> = asked.fetch_all(&mut self.conn).await?;
        Ok(rows.into_iter().map(|(outlet, address)| Carried { outlet, address }).collect())
    }
}
