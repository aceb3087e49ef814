//! Letterheads of an office: each saving is a row, the newest holds. The public reads a release's own through `public`.

use domain::id::{LetterheadId, OrganisationId, PersonId, ReleaseId};
use domain::letterhead::Letterhead;
use domain::release::NumberPattern;
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, FileDigest, StoreError};

/// A letterhead as it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedLetterhead {
    /// Which.
    pub id: LetterheadId,
    /// What it says.
    pub words: Letterhead,
    /// The picture beside it.
    pub logo: Option<Logo>,
    /// Who saved it: name.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
}

/// The picture beside a letterhead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Its file, a JPEG.
    pub digest: FileDigest,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

row! {
    pub(crate) struct LetterheadRow {
        id: String,
        authority: String,
        name: String,
        address: String,
        phone: String,
        email: String,
        site: String,
        seat: String,
        contact: String,
        signer_office: String,
        signer: String,
        pattern: String,
        logo: Option<String>,
        logo_width: Option<i64>,
        logo_height: Option<i64>,
        made_by: String,
        made_at: i64,
    }
}

impl LetterheadRow {
    pub(crate) fn letterhead(self) -> Result<SavedLetterhead, StoreError> {
        let pixels = |value: Option<i64>| value.and_then(|value| u32::try_from(value).ok());
        let logo = match (self.logo, pixels(self.logo_width), pixels(self.logo_height)) {
            (None, ..) => None,
            (Some(digest), Some(width), Some(height)) => {
                let digest = FileDigest::parse(&digest).ok_or(StoreError::Column("letterhead.logo"))?;
                Some(Logo { digest, width, height })
            }
            _ => return Err(StoreError::Column("letterhead.logo_width")),
        };
        Ok(SavedLetterhead {
            id: self.id.parse().map_err(|_| StoreError::Column("letterhead.id"))?,
            words: Letterhead {
                authority: self.authority,
                name: self.name,
                address: self.address,
                phone: self.phone,
                email: self.email,
                site: self.site,
                seat: self.seat,
                contact: self.contact,
                signer_office: self.signer_office,
                signer: self.signer,
                pattern: NumberPattern::parse(&self.pattern).map_err(|_| StoreError::Column("letterhead.pattern"))?,
            },
            logo,
            made_by: self.made_by,
            made_at: Timestamp::from_millisecond(self.made_at).map_err(|_| StoreError::Column("letterhead.made_at"))?,
        })
    }
}

/// The columns of a letterhead, with its maker's name.
macro_rules! columns {
    () => {
        "l.id, l.authority, l.name, l.address, l.phone, l.email, l.site, l.seat, l.contact, l.signer_office, l.signer,
        l.pattern, l.logo, l.logo_width, l.logo_height, p.name AS made_by, l.made_at"
    };
}
pub(crate) use columns;

const NEWEST: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM letterhead l JOIN person p ON p.id = l.made_by WHERE l.organisation_id = $1 ORDER BY l.id DESC LIMIT 1"
);

const OF_RELEASE: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM release r JOIN letterhead l ON l.organisation_id = r.organisation_id JOIN person p ON p.id = l.made_by
    WHERE r.id = $1 AND (l.id = r.letterhead_id OR r.letterhead_id IS NULL) ORDER BY l.id DESC LIMIT 1"
);

/// The one that holds now.
pub async fn newest(conn: &mut Conn, organisation: OrganisationId) -> Result<Option<SavedLetterhead>, StoreError> {
    let organisation = organisation.to_string();
    let row = query(NEWEST).bind(organisation).fetch_optional::<LetterheadRow>(conn).await?;
    row.map(LetterheadRow::letterhead).transpose()
}

/// The one that a release went out under; of one that has none of its own, the newest.
pub async fn of_release(conn: &mut Conn, release: ReleaseId) -> Result<Option<SavedLetterhead>, StoreError> {
    let release = release.to_string();
    let row = query(OF_RELEASE).bind(release).fetch_optional::<LetterheadRow>(conn).await?;
    row.map(LetterheadRow::letterhead).transpose()
}

/// Adds one that holds from now on.
pub async fn insert(
    conn: &mut Conn,
    (id, organisation): (LetterheadId, OrganisationId),
    words: &Letterhead,
    logo: Option<&Logo>,
    (maker, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO letterhead (id, organisation_id, authority, name, address, phone, email, site, seat, contact,
        signer_office, signer, pattern, logo, logo_width, logo_height, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)";
    let (id, organisation, maker, now) =
        (id.to_string(), organisation.to_string(), maker.to_string(), now.as_millisecond());
    let Letterhead { authority, name, address, phone, email, site, seat, contact, signer_office, signer, pattern } =
        words;
    let [authority, name, address, phone, email] = [authority, name, address, phone, email].map(String::as_str);
    let [site, seat, contact, signer_office, signer] = [site, seat, contact, signer_office, signer].map(String::as_str);
    let digest = logo.map(|logo| logo.digest.as_str());
    let (width, height) = (logo.map(|logo| i64::from(logo.width)), logo.map(|logo| i64::from(logo.height)));
    execute!(
        conn,
        sql,
        id,
        organisation,
        authority,
        name,
        address,
        phone,
        email,
        site,
        seat,
        contact,
        signer_office,
        signer,
        pattern.as_str(),
        digest,
        width,
        height,
        maker,
        now
    )
    .map(drop)
}
