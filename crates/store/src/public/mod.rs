//! The one gate: what everybody may read at a moment. Pages, lists, feeds, the sitemap, search and the API ask here and nowhere
//! else; nothing of a draft or an embargoed release passes.

mod affiliation;
mod calendar;
mod check;
mod confirmation;
mod consultation;
mod coverage;
mod letter;
mod list;
mod media;
mod outlet;
mod partner;
mod programme;
mod record;
mod register;
mod rule;
mod search;
mod subject;

use domain::release::Subjects;
use jiff::Timestamp;

use crate::release::{self, Letter};
use crate::row::row;
use crate::statement::query;
use crate::{Conn, StoreError};

pub use affiliation::PublicAffiliation;
pub use calendar::Tally;
pub use check::{PublicPrint, PublicVersion};
pub use confirmation::Confirmed;
pub use consultation::{PublicConsultation, PublicConsulted, PublicDecision, PublicSaid};
pub use coverage::{Carried, PublicDifference, PublicStep};
pub use list::{Only, Page, Place, Section, Turn};
pub use media::TakenDown;
pub use outlet::CarriedBy;
pub use partner::{PublicAgreement, PublicDetermination, PublicDeterminationLine, PublicObjection, PublicPromise};
pub use programme::PublicProgramme;
pub use record::{Content, Filter, PublicEntry};
pub use register::{PublicOrganisation, PublicOutlet};
pub use rule::PublicRuling;
pub use search::Found;
pub use subject::PublicSubject;

/// Opens for a moment; every question is answered as of then.
#[derive(Debug)]
pub struct Gate {
    conn: Conn,
    now: Timestamp,
}

/// A release that is public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRelease {
    /// Its id, for places in lists.
    pub id: String,
    /// Its address.
    pub slug: String,
    /// Its number.
    pub letter: Letter,
    /// The code of its short link.
    pub code: String,
    /// The office's full name, short name and address.
    pub office: [String; 3],
    /// Headline.
    pub headline: String,
    /// Standfirst, may be empty; empty when withdrawn.
    pub standfirst: String,
    /// Place of the dateline.
    pub place: String,
    /// What it is about; empty when withdrawn.
    pub subjects: Subjects,
    /// Markdown; empty when withdrawn and in lists.
    pub body: String,
    /// Since when it is public.
    pub public_from: Timestamp,
    /// When the text that stands there was made; later than `public_from` after a correction in the open.
    pub changed_at: Timestamp,
    /// When and why it was withdrawn.
    pub withdrawn: Option<(Timestamp, String)>,
}

/// A correction, shown in the open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Number of the version it made.
    pub number: i64,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

row! {
    struct PublicRow {
        id: String,
        slug: String,
        year: i64,
        number: Option<i64>,
        letter: String,
        code: String,
        public_from: i64,
        withdrawn_at: Option<i64>,
        withdrawn_reason: Option<String>,
        office: String,
        office_short: String,
        office_slug: String,
        headline: String,
        standfirst: String,
        place: String,
        subjects: String,
        body: String,
        changed_at: i64,
    }
}

impl PublicRow {
    fn release(self) -> Result<PublicRelease, StoreError> {
        let moment = |value| Timestamp::from_millisecond(value).map_err(|_| StoreError::Column("release.public_from"));
        let withdrawn = self.withdrawn_at.map(moment).transpose()?.zip(self.withdrawn_reason);
        Ok(PublicRelease {
            id: self.id,
            slug: self.slug,
            letter: Letter { text: self.letter, year: self.year, number: self.number },
            code: self.code,
            office: [self.office, self.office_short, self.office_slug],
            headline: self.headline,
            standfirst: if withdrawn.is_some() { String::new() } else { self.standfirst },
            place: self.place,
            subjects: if withdrawn.is_some() { Subjects::default() } else { Subjects::stored(&self.subjects) },
            body: if withdrawn.is_some() { String::new() } else { self.body },
            public_from: moment(self.public_from)?,
            changed_at: moment(self.changed_at)?,
            withdrawn,
        })
    }
}

row! {
    struct CorrectionRow {
        number: i64,
        reason: Option<String>,
        made_at: i64,
    }
}

const BY_SLUG: &str = "SELECT * FROM public_release WHERE slug = $1 AND public_from <= $2";
const CORRECTIONS: &str = "SELECT v.number, v.reason, v.made_at FROM release_version v
    JOIN public_release r ON r.id = v.release_id AND r.public_from <= $2
    WHERE r.slug = $1 AND v.act = 'corrected' AND v.made_at >= r.public_from ORDER BY v.number";

const DUE: &str = "SELECT public_from FROM public_release
    WHERE public_from <= $1 AND public_from > $2 AND changed_at < public_from ORDER BY public_from LIMIT $3";
const OFFICES: &str = "SELECT o.name, o.short_name, o.slug FROM organisation o WHERE o.slug > $2
    AND EXISTS (SELECT 1 FROM public_release r WHERE r.office_slug = o.slug AND r.public_from <= $1)
    ORDER BY o.slug LIMIT $3";

impl Gate {
    /// Opens the gate.
    pub fn new(conn: Conn, now: Timestamp) -> Self {
        Self { conn, now }
    }

    /// The moment it stands open for.
    pub fn moment(&self) -> Timestamp {
        self.now
    }

    /// The release of an address.
    pub async fn release(&mut self, slug: &str) -> Result<Option<PublicRelease>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let row = query(BY_SLUG).bind(slug).bind(now).fetch_optional::<PublicRow>(conn).await?;
        row.map(PublicRow::release).transpose()
    }

    /// Its corrections since it is public, oldest first; what was mended under the embargo nobody has read.
    pub async fn corrections(&mut self, slug: &str) -> Result<Vec<Correction>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let rows = query(CORRECTIONS).bind(slug).bind(now).fetch_all::<CorrectionRow>(conn).await?;
        let correction = |row: CorrectionRow| {
            let at =
                Timestamp::from_millisecond(row.made_at).map_err(|_| StoreError::Column("release_version.made_at"))?;
            Ok(Correction { number: row.number, reason: row.reason.unwrap_or_default(), at })
        };
        rows.into_iter().map(correction).collect()
    }

    /// The moments since `after` at which an embargo ended, earliest first.
    pub async fn due(&mut self, after: Timestamp, most: i64) -> Result<Vec<Timestamp>, StoreError> {
        let (now, after) = (self.now.as_millisecond(), after.as_millisecond());
        let conn = &mut self.conn;
        let rows: Vec<i64> = query(DUE).bind(now).bind(after).bind(most).fetch_all(conn).await?;
        let moment = |value| Timestamp::from_millisecond(value).map_err(|_| StoreError::Column("release.public_from"));
        rows.into_iter().map(moment).collect()
    }

    /// The next moment at which an embargo ends or a difference becomes public: until then, and as long as nothing is written, the public
    /// reads the same.
    pub async fn next_due(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let embargo = release::next_due(&mut self.conn, self.now).await?;
        Ok(embargo.into_iter().chain(self.next_difference().await?).min())
    }

    /// A page of the offices that have issued something: full name, short name and address, in the order of the address.
    pub async fn offices(&mut self, after: &str, most: i64) -> Result<Vec<[String; 3]>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let rows: Vec<(String, String, String)> =
            query(OFFICES).bind(now).bind(after).bind(most).fetch_all(conn).await?;
        Ok(rows.into_iter().map(|(name, short_name, slug)| [name, short_name, slug]).collect())
    }
}
