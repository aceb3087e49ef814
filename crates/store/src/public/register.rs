//! The register and the outlets that offices list, at the gate: read from views that hold nothing else. No person, no address of
//! one, no accreditation.

use domain::directory::Site;
use domain::organisation::{Kind, Level};
use jiff::Timestamp;

use super::{Gate, PublicRelease, PublicRow};
use crate::StoreError;
use crate::register::Shelf;
use crate::row::row;
use crate::statement::query;

/// An organisation that everybody may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicOrganisation {
    /// Its address.
    pub slug: String,
    /// What it is.
    pub kind: Kind,
    /// Full name.
    pub name: String,
    /// Name as used in a byline.
    pub short_name: String,
    /// Of an association.
    pub level: Option<Level>,
    /// May be empty.
    pub place: String,
    /// None where nobody knows it.
    pub site: Option<Site>,
    /// Address and name of the association it belongs to.
    pub parent: Option<(String, String)>,
    /// Where it stands in the order.
    pub shelf: Shelf,
    /// When and why it was closed.
    pub closed: Option<(Timestamp, String)>,
}

impl PublicOrganisation {
    /// How many stand above it in its tree.
    pub fn depth(&self) -> usize {
        self.shelf.iter().filter(|name| !name.is_empty()).count().saturating_sub(1)
    }
}

/// An outlet that an office lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicOutlet {
    /// Where it stands in the order: its name folded, and its site.
    pub spot: (String, String),
    /// As written.
    pub name: String,
    /// None where nobody knows it.
    pub site: Option<Site>,
    /// May be empty.
    pub place: String,
    /// Address and name of its press company.
    pub company: Option<(String, String)>,
}

row! {
    struct OrganisationRow {
        slug: String,
        kind: String,
        name: String,
        short_name: String,
        level: Option<String>,
        place: String,
        site: Option<String>,
        shelf_1: String,
        shelf_2: String,
        shelf_3: String,
        closed_at: Option<i64>,
        closed_reason: Option<String>,
        parent_slug: Option<String>,
        parent_name: Option<String>,
    }
}

impl OrganisationRow {
    fn organisation(self) -> Result<PublicOrganisation, StoreError> {
        let bad = StoreError::Column;
        let closed = self.closed_at.map(Timestamp::from_millisecond).transpose();
        Ok(PublicOrganisation {
            slug: self.slug,
            kind: Kind::parse(&self.kind).ok_or(bad("organisation.kind"))?,
            name: self.name,
            short_name: self.short_name,
            level: self.level.map(|level| Level::parse(&level).ok_or(bad("organisation.level"))).transpose()?,
            place: self.place,
            site: site(self.site)?,
            parent: self.parent_slug.zip(self.parent_name),
            shelf: [self.shelf_1, self.shelf_2, self.shelf_3],
            closed: closed.map_err(|_| bad("organisation.closed_at"))?.zip(self.closed_reason),
        })
    }
}

row! {
    pub(super) struct OutletRow {
        pub(super) name: String,
        folded: String,
        site: Option<String>,
        place: String,
        company_slug: Option<String>,
        company_name: Option<String>,
    }
}

impl OutletRow {
    pub(super) fn outlet(self) -> Result<PublicOutlet, StoreError> {
        let Self { name, folded, place, .. } = self;
        let company = self.company_slug.zip(self.company_name);
        let spot = (folded, self.site.clone().unwrap_or_default());
        Ok(PublicOutlet { spot, name, site: site(self.site)?, place, company })
    }
}

fn site(text: Option<String>) -> Result<Option<Site>, StoreError> {
    text.map(|site| Site::parse(&site)).transpose().map_err(|_| StoreError::Column("outlet.site"))
}

macro_rules! organisations {
    ($rest:literal) => {
        concat!(
            "SELECT slug, kind, name, short_name, level, place, site, shelf_1, shelf_2, shelf_3, closed_at, closed_reason,
            parent_slug, parent_name FROM public_organisation WHERE ",
            $rest
        )
    };
}

macro_rules! outlets {
    ($rest:literal) => {
        concat!("SELECT name, folded, site, place, company_slug, company_name FROM public_outlet WHERE ", $rest)
    };
}
pub(super) use outlets;

const BY_SLUG: &str = organisations!("slug = $1");
const BELOW: &str = organisations!(
    "parent_slug = $1 AND (shelf_1, shelf_2, shelf_3) > ($2, $3, $4) ORDER BY shelf_1, shelf_2, shelf_3 LIMIT $5"
);
const PAGE: &str = organisations!(
    "(shelf_1, shelf_2, shelf_3) > ($1, $2, $3) AND words LIKE $4 ORDER BY shelf_1, shelf_2, shelf_3 LIMIT $5"
);
const PAGE_OF_KIND: &str = organisations!(
    "(shelf_1, shelf_2, shelf_3) > ($1, $2, $3) AND words LIKE $4 AND kind = $6
    ORDER BY shelf_1, shelf_2, shelf_3 LIMIT $5"
);
const OUTLETS_OF: &str = outlets!("company_slug = $1 ORDER BY folded, site_key LIMIT $2");
const OUTLETS_ALONE: &str = outlets!(
    "company_id IS NULL AND (folded, site_key) > ($1, $2) AND words LIKE $3 ORDER BY folded, site_key LIMIT $4"
);
const OUTLETS: &str = outlets!("(folded, site_key) > ($1, $2) AND words LIKE $3 ORDER BY folded, site_key LIMIT $4");
/// Those of the companies on a page of companies.
const OUTLETS_ON_PAGE: &str = outlets!(
    "company_id IN (SELECT id FROM public_organisation WHERE (shelf_1, shelf_2, shelf_3) > ($1, $2, $3) AND words LIKE $4
    AND kind = 'press_company' ORDER BY shelf_1, shelf_2, shelf_3 LIMIT $5) ORDER BY folded, site_key LIMIT 1000"
);
const FORMER: &str = "SELECT f.name, f.until FROM public_former_name f
    JOIN public_organisation o ON o.id = f.organisation_id WHERE o.slug = $1 ORDER BY f.id DESC LIMIT 20";
const LATEST_OF: &str = "SELECT r.* FROM (SELECT id FROM release
    WHERE organisation_id = (SELECT id FROM public_organisation WHERE slug = $1) AND public_from IS NOT NULL
    AND public_from <= $2 ORDER BY public_from DESC, id DESC LIMIT $3) AS page
    JOIN public_release r ON r.id = page.id AND r.public_from <= $2 ORDER BY r.public_from DESC, r.id DESC";

impl Gate {
    /// The organisation of an address.
    pub async fn organisation(&mut self, slug: &str) -> Result<Option<PublicOrganisation>, StoreError> {
        let conn = &mut self.conn;
        let row = query(BY_SLUG).bind(slug).fetch_optional::<OrganisationRow>(conn).await?;
        row.map(OrganisationRow::organisation).transpose()
    }

    /// A page in the order of names, each association above those that belong to it. `words` is folded; empty for all.
    pub async fn organisations(
        &mut self,
        kind: Option<Kind>,
        words: &str,
        after: &Shelf,
        most: i64,
    ) -> Result<Vec<PublicOrganisation>, StoreError> {
        let pattern = format!("%{words}%");
        let conn = &mut self.conn;
        let statement =
            query(if kind.is_some() { PAGE_OF_KIND } else { PAGE }).bind_all(after).bind(pattern).bind(most);
        let rows = statement.bind_all(kind.map(Kind::as_str)).fetch_all::<OrganisationRow>(conn).await?;
        rows.into_iter().map(OrganisationRow::organisation).collect()
    }

    /// Those that belong to the association of an address, after one of them.
    pub async fn organisations_below(
        &mut self,
        slug: &str,
        after: &Shelf,
        most: i64,
    ) -> Result<Vec<PublicOrganisation>, StoreError> {
        let conn = &mut self.conn;
        let rows = query(BELOW).bind(slug).bind_all(after).bind(most).fetch_all::<OrganisationRow>(conn).await?;
        rows.into_iter().map(OrganisationRow::organisation).collect()
    }

    /// The names that the organisation of an address had, each with when it ended; newest first.
    pub async fn former_names(&mut self, slug: &str) -> Result<Vec<(String, Timestamp)>, StoreError> {
        let conn = &mut self.conn;
        let rows: Vec<(String, i64)> = query(FORMER).bind(slug).fetch_all(conn).await?;
        let moment =
            |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("organisation_change.made_at"));
        rows.into_iter().map(|(name, until)| Ok((name, moment(until)?))).collect()
    }

    /// The outlets of the press company of an address, by name.
    pub async fn outlets_of(&mut self, slug: &str, most: i64) -> Result<Vec<PublicOutlet>, StoreError> {
        let conn = &mut self.conn;
        let rows = query(OUTLETS_OF).bind(slug).bind(most).fetch_all::<OutletRow>(conn).await?;
        rows.into_iter().map(OutletRow::outlet).collect()
    }

    /// The outlets of the companies that stand on a page of companies.
    pub async fn outlets_on_page(
        &mut self,
        words: &str,
        after: &Shelf,
        most: i64,
    ) -> Result<Vec<PublicOutlet>, StoreError> {
        let pattern = format!("%{words}%");
        let conn = &mut self.conn;
        let rows = query(OUTLETS_ON_PAGE).bind_all(after).bind(pattern).bind(most).fetch_all::<OutletRow>(conn).await?;
        rows.into_iter().map(OutletRow::outlet).collect()
    }

    /// A page of outlets after one of them; those without a company, or all.
    pub async fn outlets(
        &mut self,
        alone: bool,
        words: &str,
        after: (&str, &str),
        most: i64,
    ) -> Result<Vec<PublicOutlet>, StoreError> {
        let pattern = format!("%{words}%");
        let conn = &mut self.conn;
        let rows = query(if alone { OUTLETS_ALONE } else { OUTLETS })
            .bind_all([after.0, after.1])
            .bind(pattern)
            .bind(most)
            .fetch_all::<OutletRow>(conn)
            .await?;
        rows.into_iter().map(OutletRow::outlet).collect()
    }

    /// The newest releases of the office of an address.
    pub async fn latest_of(&mut self, slug: &str, most: i64) -> Result<Vec<PublicRelease>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let rows = query(LATEST_OF).bind(slug).bind(now).bind(most).fetch_all::<PublicRow>(conn).await?;
        rows.into_iter().map(PublicRow::release).collect()
    }
}
