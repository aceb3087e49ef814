//! Members of associations, at the gate: what an association says and the outlet's company did not deny.

use domain::affiliation::Answered;
use domain::directory::Site;
use jiff::civil::Date;

use super::Gate;
use crate::StoreError;
use crate::credential::day;
use crate::statement::query;

/// A member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAffiliation {
    /// The outlet.
    pub name: String,
    /// Its site.
    pub site: Site,
    /// Since when, where that is told.
    pub since: Option<Date>,
    /// Whether the outlet's company confirmed it.
    pub confirmed: bool,
    /// Address and name of the association.
    pub association: [String; 2],
    /// The association's site.
    pub association_site: Option<Site>,
}

type Row = (String, String, String, String, String, String, Option<String>);

macro_rules! affiliations {
    ($rest:literal) => {
        concat!(
            "SELECT name, site, since_day, answer, association_slug, association_name, association_site
            FROM public_affiliation WHERE ",
            $rest
        )
    };
}

impl Gate {
    /// The members of an association, by name.
    pub async fn members_of(&mut self, slug: &str) -> Result<Vec<PublicAffiliation>, StoreError> {
        let sql = affiliations!("association_slug = $1 ORDER BY LOWER(name), id");
        read(query(sql).bind(slug).fetch_all(&mut self.conn).await?)
    }

    /// What is said of a site: its members where it is an association's, and where it is a member itself.
    pub async fn affiliations_of(&mut self, site: &Site) -> Result<Vec<PublicAffiliation>, StoreError> {
        let sql = affiliations!("site = $1 OR association_site = $1 ORDER BY site, association_name, id");
        read(query(sql).bind(site.as_str()).fetch_all(&mut self.conn).await?)
    }
}

fn read(rows: Vec<Row>) -> Result<Vec<PublicAffiliation>, StoreError> {
    let bad = StoreError::Column;
    let site = |text: String| Site::parse(&text).map_err(|_| bad("affiliation.site"));
    let mut all = Vec::new();
    for (name, own, since, answer, slug, association, of) in rows {
        all.push(PublicAffiliation {
            name,
            site: site(own)?,
            since: day(&since, "affiliation.since_day")?,
            confirmed: answer == Answered::Confirmed.as_str(),
            association: [slug, association],
            association_site: of.map(site).transpose()?,
        });
    }
    Ok(all)
}
