//! Rulings on rules that differ, at the gate: no file, and not who entered them.

use jiff::civil::Date;

use super::Gate;
use crate::StoreError;
use crate::credential::day;
use crate::statement::query;

/// A ruling that an office entered and did not take back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRuling {
    /// What the clauses speak of.
    pub subject: String,
    /// The clause that holds: `source/clause`.
    pub holds: String,
    /// What all its clauses said then, as a digest.
    pub wording: String,
    /// The organ, as the source names it in Indonesian.
    pub organ: String,
    /// Its number.
    pub number: String,
    /// Its day.
    pub day: Date,
    /// The name of the office that entered it.
    pub office: String,
}

const RULINGS: &str =
    "SELECT subject, holds, wording, organ, number, day, office_name FROM public_ruling ORDER BY day DESC, id DESC";

impl Gate {
    /// All rulings, the latest by their day first.
    pub async fn rulings(&mut self) -> Result<Vec<PublicRuling>, StoreError> {
        let rows: Vec<(String, String, String, String, String, String, String)> =
            query(RULINGS).fetch_all(&mut self.conn).await?;
        let mut all = Vec::new();
        for (subject, holds, wording, organ, number, on, office) in rows {
            let day = day(&on, "ruling.day")?.ok_or(StoreError::Column("ruling.day"))?;
            all.push(PublicRuling { subject, holds, wording, organ, number, day, office });
        }
        Ok(all)
    }
}
