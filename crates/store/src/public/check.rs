//! What everybody may ask where something comes from, at the gate: the texts of public releases in each version that could be read, the pages that
//! are known to carry them, what their photos are recognised by. Of a withdrawn release its texts are read to recognise it, and never given away
//! as a version.

use domain::id::{ReleaseId, VersionId};
use domain::release::{ReleaseText, Subjects};
use jiff::Timestamp;

use super::{Gate, Place, PublicRelease, PublicRow};
use crate::StoreError;
use crate::row::row;
use crate::statement::query;

/// A version of a release that everybody can read, or could.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicVersion {
    /// Its text, without what it is about.
    pub text: ReleaseText,
    /// When it was made.
    pub made_at: Timestamp,
    /// From when on everybody read it.
    pub from: Timestamp,
    /// Why it took the place of the one before; empty for the first.
    pub reason: String,
}

/// What a photo is recognised by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicPrint {
    /// The address of its release.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it is recognised by.
    pub print: String,
}

/// A version `v` of a release `p` that could be read: of those from an embargo's time only the last.
macro_rules! read {
    () => {
        "v.release_id = p.id AND v.act <> 'submitted' AND (v.made_at >= p.public_from OR NOT EXISTS (
            SELECT 1 FROM release_version w WHERE w.release_id = p.id AND w.act <> 'submitted'
            AND w.number > v.number AND w.made_at < p.public_from))"
    };
}

/// All that is known of a text: headline, standfirst and body.
macro_rules! whole {
    () => {
        "v.headline || ' ' || v.standfirst || ' ' || v.body"
    };
}

const TEXTS: &str = concat!(
    "SELECT p.id, p.public_from, ",
    whole!(),
    " FROM (SELECT id, public_from FROM public_moment WHERE (public_from, id) < ($2, $3) AND public_from <= $1
        ORDER BY public_from DESC, id DESC LIMIT $4) AS p JOIN release_version v ON ",
    read!(),
    " ORDER BY p.public_from DESC, p.id DESC"
);
const SINCE: &str = concat!(
    "SELECT p.id, ",
    whole!(),
    " FROM public_moment p JOIN release_version v ON ",
    read!(),
    " WHERE p.public_from > $2 AND p.public_from <= $1 UNION SELECT p.id, ",
    whole!(),
    " FROM release_version n JOIN public_moment p ON p.id = n.release_id AND p.public_from <= $1
        JOIN release_version v ON ",
    read!(),
    " WHERE n.id > $3 AND n.act <> 'submitted'"
);
const BY_ID: &str = "SELECT * FROM public_release WHERE id = $1 AND public_from <= $2";
const VERSIONS: &str = concat!(
    "SELECT v.headline, v.standfirst, v.place, v.body, v.reason, v.made_at, p.public_from FROM public_release p
        JOIN release_version v ON ",
    read!(),
    " WHERE p.slug = $1 AND p.public_from <= $2 AND p.withdrawn_at IS NULL ORDER BY v.number"
);
/// As a release's page names them.
const CARRYING: &str = "SELECT r.slug, COALESCE(o.name, c.site) FROM coverage c
    JOIN public_release r ON r.id = c.release_id AND r.public_from <= $2 AND r.withdrawn_at IS NULL
    LEFT JOIN outlet o ON o.id = c.outlet_id AND o.listed_at IS NOT NULL
    WHERE c.address = $1 AND (c.outcome <> 'unknown'
        OR EXISTS (SELECT 1 FROM judgement j WHERE j.coverage_id = c.id AND j.public_from <= $2))
    ORDER BY r.public_from DESC LIMIT 5";
const PRINTS: &str =
    "SELECT r.slug, p.name, p.print FROM photo p JOIN public_moment m ON m.id = p.release_id AND m.public_from <= $1
    JOIN release r ON r.id = p.release_id AND r.withdrawn_at IS NULL WHERE p.print <> '' ORDER BY p.id DESC LIMIT $2";

row! {
    struct VersionRow {
        headline: String,
        standfirst: String,
        place: String,
        body: String,
        reason: Option<String>,
        made_at: i64,
        public_from: i64,
    }
}

fn moment(milliseconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| StoreError::Column("release_version.made_at"))
}

fn id(text: &str) -> Result<ReleaseId, StoreError> {
    text.parse().map_err(|_| StoreError::Column("release.id"))
}

impl VersionRow {
    fn version(self) -> Result<PublicVersion, StoreError> {
        let Self { headline, standfirst, place, body, reason, made_at, public_from } = self;
        let made_at = moment(made_at)?;
        Ok(PublicVersion {
            text: ReleaseText { headline, standfirst, place, subjects: Subjects::default(), body },
            made_at,
            from: made_at.max(moment(public_from)?),
            reason: reason.unwrap_or_default(),
        })
    }
}

impl Gate {
    /// A page of the releases behind a place, the newest first: the id, and a text for each version. The place of the last; none when that
    /// were all.
    pub async fn texts(
        &mut self,
        behind: Option<&Place>,
        most: i64,
    ) -> Result<(Vec<(ReleaseId, String)>, Option<Place>), StoreError> {
        let now = self.now.as_millisecond();
        let (at, last) = behind.map_or((i64::MAX, ""), |place| (place.at.as_millisecond(), place.id.as_str()));
        let asked = query(TEXTS).bind(now).bind(at).bind(last).bind(most);
        let rows: Vec<(String, i64, String)> = asked.fetch_all(&mut self.conn).await?;
        let last = rows.last().map(|(id, at, _)| Ok::<_, StoreError>(Place { at: moment(*at)?, id: id.clone() }));
        let last = last.transpose()?;
        let texts = rows.into_iter().map(|(own, _, text)| Ok((id(&own)?, text)));
        Ok((texts.collect::<Result<_, StoreError>>()?, last))
    }

    /// The texts of the releases that became public after a moment, or got another version since.
    pub async fn texts_since(&mut self, since: Timestamp) -> Result<Vec<(ReleaseId, String)>, StoreError> {
        let first = VersionId::new(since, 0).to_string();
        let asked = query(SINCE).bind(self.now.as_millisecond()).bind(since.as_millisecond()).bind(first);
        let rows: Vec<(String, String)> = asked.fetch_all(&mut self.conn).await?;
        rows.into_iter().map(|(own, text)| Ok((id(&own)?, text))).collect()
    }

    /// The release of an id.
    pub async fn release_of(&mut self, id: ReleaseId) -> Result<Option<PublicRelease>, StoreError> {
        let asked = query(BY_ID).bind(id.to_string()).bind(self.now.as_millisecond());
        asked.fetch_optional::<PublicRow>(&mut self.conn).await?.map(PublicRow::release).transpose()
    }

    /// The versions of an address that everybody could read, the oldest first; none of a withdrawn release.
    pub async fn versions(&mut self, slug: &str) -> Result<Vec<PublicVersion>, StoreError> {
        let asked = query(VERSIONS).bind(slug).bind(self.now.as_millisecond());
        let rows = asked.fetch_all::<VersionRow>(&mut self.conn).await?;
        rows.into_iter().map(VersionRow::version).collect()
    }

    /// The releases that a page is known to carry, the newest first: slug, and the outlet or its host.
    pub async fn carrying(&mut self, address: &str) -> Result<Vec<(String, String)>, StoreError> {
        query(CARRYING).bind(address).bind(self.now.as_millisecond()).fetch_all(&mut self.conn).await
    }

    /// What the photos of public releases are recognised by, the newest first.
    pub async fn prints(&mut self, most: i64) -> Result<Vec<PublicPrint>, StoreError> {
        let rows: Vec<(String, String, String)> =
            query(PRINTS).bind(self.now.as_millisecond()).bind(most).fetch_all(&mut self.conn).await?;
        Ok(rows.into_iter().map(|(slug, name, print)| PublicPrint { slug, name, print }).collect())
    }
}
