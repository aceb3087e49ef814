//! What was confirmed, at the gate: only what stands in the version that the public reads.

use domain::confirmation::{Beside, Kind};

use super::Gate;
use crate::StoreError;
use crate::statement::query;

/// A quotation or fact that was confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub words: String,
    /// Who said them, or what they are about.
    pub beside: Beside,
}

const CONFIRMED: &str = "SELECT c.kind, c.words, c.said, c.office FROM public_release r
    JOIN release own ON own.id = r.id
    JOIN confirmation c ON c.release_id = own.id AND c.public_version = own.public_version
    WHERE r.slug = $1 AND r.public_from <= $2 AND r.withdrawn_at IS NULL ORDER BY c.id";

impl Gate {
    /// What was confirmed of an address.
    pub async fn confirmed(&mut self, slug: &str) -> Result<Vec<Confirmed>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let rows: Vec<(String, String, String, String)> = query(CONFIRMED).bind(slug).bind(now).fetch_all(conn).await?;
        let confirmed = |(kind, words, said, office): (String, String, String, String)| {
            let kind = Kind::parse(&kind).ok_or(StoreError::Column("confirmation.kind"))?;
            Ok(Confirmed { kind, words, beside: Beside { said, office } })
        };
        rows.into_iter().map(confirmed).collect()
    }
}
