//! The page of an outlet that an office lists: which public releases it carried, and the differences that everybody may read. What two offices list
//! under one site is one outlet; what an office does not list is not there.

use domain::directory::Site;
use domain::id::CoverageId;
use jiff::Timestamp;

use super::coverage::{DIFFERENCES_BY, DifferenceRow, STEPS_OF, STEPS_SHOWN, StepRow};
use super::register::{OutletRow, outlets};
use super::{Gate, PublicDifference, PublicOutlet};
use crate::StoreError;
use crate::row::row;
use crate::statement::query;

const BY_SITE: &str = outlets!("site = $1 ORDER BY folded, id LIMIT 1");
const BY_NAME: &str = outlets!("folded = $1 AND site_key = '' ORDER BY id LIMIT 1");
/// Where it stands in the directories of the offices that list it. More than a few of one site are a mistake of who keeps them.
const IDS_BY_SITE: &str = "SELECT id FROM outlet WHERE site = $1 AND listed_at IS NOT NULL ORDER BY id LIMIT 20";
const IDS_BY_NAME: &str =
    "SELECT id FROM outlet WHERE bare = $1 AND site IS NULL AND listed_at IS NOT NULL ORDER BY id LIMIT 20";
/// As on a release's page: of each page the newest capture counts; where nothing of the release was found in it, it does not carry it.
const CARRIED_BY: &str =
    "SELECT c.id, c.address, COALESCE(p.title, '') AS title, r.slug, r.headline, r.public_from, r.office_short
    FROM coverage c JOIN public_release r ON r.id = c.release_id AND r.public_from <= $2 AND r.withdrawn_at IS NULL
    LEFT JOIN capture p ON p.id = c.capture_id
    WHERE c.outlet_id = $1 AND c.id < $4 AND (c.outcome <> 'unknown'
        OR EXISTS (SELECT 1 FROM judgement j WHERE j.coverage_id = c.id AND j.public_from <= $2))
    ORDER BY c.id DESC LIMIT $3";

row! {
    /// A page that carries a release.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CarriedBy {
        /// Its id, for places in lists.
        pub id: String,
        /// Where the page is.
        pub address: String,
        /// Its headline; may be empty.
        pub title: String,
        /// The release's address.
        pub slug: String,
        /// The release's headline.
        pub headline: String,
        /// Since when the release is public, in UTC milliseconds.
        pub public_from: i64,
        /// The office's short name.
        pub office_short: String,
    }
}

impl PublicOutlet {
    /// By which its page is found: its site, or its name where nobody knows one. Names have no dots, sites have.
    pub fn key(&self) -> String {
        self.site.as_ref().map_or_else(|| self.spot.0.replace(' ', "-"), |site| site.as_str().to_owned())
    }
}

impl Gate {
    /// The outlet of a key, and its ids in the directories of those that list it.
    pub async fn outlet(&mut self, key: &str) -> Result<Option<(PublicOutlet, Vec<String>)>, StoreError> {
        let site = Site::parse(key).ok().filter(|site| site.as_str() == key);
        let folded = key.replace('-', " ");
        let (sql, of) = if site.is_some() { (BY_SITE, key) } else { (BY_NAME, folded.as_str()) };
        let conn = &mut self.conn;
        let Some(row) = query(sql).bind(of).fetch_optional::<OutletRow>(conn).await? else { return Ok(None) };
        let bare = domain::directory::bare(&row.name);
        let (sql, of) = if site.is_some() { (IDS_BY_SITE, key) } else { (IDS_BY_NAME, bare.as_str()) };
        let ids = query(sql).bind(of).fetch_all::<String>(&mut self.conn).await?;
        Ok(Some((row.outlet()?, ids)))
    }

    /// Pages of an outlet before one of them, those found last first.
    pub async fn carried_by(
        &mut self,
        ids: &[String],
        before: Option<CoverageId>,
        most: i64,
    ) -> Result<Vec<CarriedBy>, StoreError> {
        // Above every other: a database need not sort other signs as bytes.
        let before = before.unwrap_or(CoverageId::new(Timestamp::MAX, u128::MAX)).to_string();
        let mut all = Vec::new();
        // Each directory's pages are read along their index, and there is hardly ever more than one.
        for id in ids {
            let asked = query(CARRIED_BY).bind(id).bind(self.now.as_millisecond()).bind(most).bind(&before);
            all.extend(asked.fetch_all::<CarriedBy>(&mut self.conn).await?);
        }
        all.sort_by(|one, other| other.id.cmp(&one.id));
        all.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(all)
    }

    /// Differences on pages of an outlet, those that became public last first, after so many of them. They are told by their place and not by
    /// their id, which says when somebody judged them first.
    pub async fn differences_by(
        &mut self,
        ids: &[String],
        (after, most): (usize, usize),
    ) -> Result<Vec<PublicDifference>, StoreError> {
        let (now, answered) = (self.now.as_millisecond(), self.answered());
        let further = i64::try_from(after.saturating_add(most)).unwrap_or(i64::MAX);
        let mut rows = Vec::new();
        for id in ids {
            let asked = query(DIFFERENCES_BY).bind(id).bind(now).bind(further).bind(answered);
            rows.extend(asked.fetch_all::<DifferenceRow>(&mut self.conn).await?);
        }
        rows.sort_by(|one, other| (other.public_from, &other.id).cmp(&(one.public_from, &one.id)));
        let mut all = Vec::new();
        for row in rows.into_iter().skip(after).take(most) {
            let asked = query(STEPS_OF).bind(&row.id).bind(now).bind(STEPS_SHOWN).bind(answered);
            let steps = asked.fetch_all::<StepRow>(&mut self.conn).await?.into_iter().rev();
            let steps = steps.map(|step| Ok(step.step()?.1)).collect::<Result<_, StoreError>>()?;
            all.push(row.difference(steps)?);
        }
        Ok(all)
    }
}
