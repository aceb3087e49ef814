//! Releases as their office sees them: drafts too. The public reads through `public`.

use domain::id::{LetterheadId, OrganisationId, PersonId, ReleaseId, VersionId};
use domain::release::{ReleaseText, ShortCode, State, Subjects};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// A release with its working text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Which.
    pub id: ReleaseId,
    /// Whose.
    pub organisation: OrganisationId,
    /// Its address; follows the headline until the release is published, then stays.
    pub slug: String,
    /// Where it stands.
    pub state: State,
    /// Counts changes of the text; a form that saves says which one it started from.
    pub revision: i64,
    /// The working text.
    pub text: ReleaseText,
    /// Who began it.
    pub created_by: PersonId,
    /// Who changed the text last.
    pub edited_by: PersonId,
    /// When.
    pub edited_at: Timestamp,
    /// Why it came back from the second pair of eyes.
    pub returned_reason: Option<String>,
    /// Its number, once published.
    pub letter: Option<Letter>,
    /// The code of its short link, once published.
    pub code: Option<String>,
    /// The version that the public reads.
    pub public_version: Option<VersionId>,
    /// From when on.
    pub public_from: Option<Timestamp>,
    /// When and why it was withdrawn.
    pub withdrawn: Option<(Timestamp, String)>,
    /// By whom; none also where that was not noted.
    pub withdrawn_by: Option<PersonId>,
}

impl Release {
    /// From when on it has a public page; never, where it was withdrawn before its time.
    pub fn seen_from(&self) -> Option<Timestamp> {
        self.public_from.filter(|from| self.withdrawn.as_ref().is_none_or(|(at, _)| at >= from))
    }
}

/// The number of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// As it is written; no two of an office are the same.
    pub text: String,
    /// The year in which it goes out.
    pub year: i64,
    /// What counts in it, from 1 in each year; none where it was given by hand in a form of its own.
    pub number: Option<i64>,
}

row! {
    pub(crate) struct ReleaseRow {
        id: String,
        organisation_id: String,
        slug: String,
        state: String,
        revision: i64,
        headline: String,
        standfirst: String,
        place: String,
        subjects: String,
        body: String,
        created_by: String,
        edited_by: String,
        edited_at: i64,
        returned_reason: Option<String>,
        year: Option<i64>,
        number: Option<i64>,
        letter: Option<String>,
        code: Option<String>,
        public_version: Option<String>,
        public_from: Option<i64>,
        withdrawn_at: Option<i64>,
        withdrawn_reason: Option<String>,
        withdrawn_by: Option<String>,
    }
}

impl ReleaseRow {
    pub(crate) fn release(self) -> Result<Release, StoreError> {
        let moment = |value| Timestamp::from_millisecond(value).map_err(|_| StoreError::Column("release.edited_at"));
        let person = |value: String| value.parse().map_err(|_| StoreError::Column("release.created_by"));
        let version = self.public_version.map(|id| id.parse()).transpose();
        Ok(Release {
            id: self.id.parse().map_err(|_| StoreError::Column("release.id"))?,
            organisation: self.organisation_id.parse().map_err(|_| StoreError::Column("release.organisation_id"))?,
            slug: self.slug,
            state: State::parse(&self.state).ok_or(StoreError::Column("release.state"))?,
            revision: self.revision,
            text: ReleaseText {
                headline: self.headline,
                standfirst: self.standfirst,
                place: self.place,
                subjects: Subjects::stored(&self.subjects),
                body: self.body,
            },
            created_by: person(self.created_by)?,
            edited_by: person(self.edited_by)?,
            edited_at: moment(self.edited_at)?,
            returned_reason: self.returned_reason,
            letter: self.letter.zip(self.year).map(|(text, year)| Letter { text, year, number: self.number }),
            code: self.code,
            public_version: version.map_err(|_| StoreError::Column("release.public_version"))?,
            public_from: self.public_from.map(moment).transpose()?,
            withdrawn: self.withdrawn_at.map(moment).transpose()?.zip(self.withdrawn_reason),
            withdrawn_by: self.withdrawn_by.map(person).transpose()?,
        })
    }
}

const BY_ID: &str = "SELECT * FROM release WHERE id = $1";
const NEXT_NUMBER: &str =
    "SELECT CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT) FROM release WHERE organisation_id = $1 AND year = $2";

/// By id.
pub async fn by_id(conn: &mut Conn, id: ReleaseId) -> Result<Option<Release>, StoreError> {
    let row = query(BY_ID).bind(id.to_string()).fetch_optional::<ReleaseRow>(conn).await?;
    row.map(ReleaseRow::release).transpose()
}

/// True when a release has this address.
pub async fn has_slug(conn: &mut Conn, slug: &str) -> Result<bool, StoreError> {
    let sql = "SELECT id FROM release WHERE slug = $1";
    let row: Option<String> = query(sql).bind(slug).fetch_optional(conn).await?;
    Ok(row.is_some())
}

/// A new draft.
pub async fn insert(
    conn: &mut Conn,
    (id, organisation): (ReleaseId, OrganisationId),
    slug: &str,
    text: &ReleaseText,
    (author, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "INSERT INTO release (id, organisation_id, slug, state, revision, headline, standfirst, place, subjects, body,
        created_by, created_at, edited_by, edited_at) VALUES ($1, $2, $3, 'draft', 1, $4, $5, $6, $7, $8, $9, $10, $9, $10)";
    let ReleaseText { headline, standfirst, place, subjects, body } = text;
    let subjects = subjects.to_string();
    let (id, organisation, author) = (id.to_string(), organisation.to_string(), author.to_string());
    let (headline, standfirst, place, body) = (headline.as_str(), standfirst.as_str(), place.as_str(), body.as_str());
    let now = now.as_millisecond();
    execute!(conn, sql, id, organisation, slug, headline, standfirst, place, subjects, body, author, now).map(drop)
}

/// Changes the working text if nobody did since `revision`; false when somebody did.
pub async fn update_text(
    conn: &mut Conn,
    (id, revision): (ReleaseId, i64),
    text: &ReleaseText,
    (editor, now): (PersonId, Timestamp),
) -> Result<bool, StoreError> {
    let sql = "UPDATE release SET headline = $3, standfirst = $4, place = $5, subjects = $6, body = $7,
        edited_by = $8, edited_at = $9, revision = revision + 1 WHERE id = $1 AND revision = $2";
    let ReleaseText { headline, standfirst, place, subjects, body } = text;
    let subjects = subjects.to_string();
    let (headline, standfirst, place, body) = (headline.as_str(), standfirst.as_str(), place.as_str(), body.as_str());
    let (id, editor, now) = (id.to_string(), editor.to_string(), now.as_millisecond());
    execute!(conn, sql, id, revision, headline, standfirst, place, subjects, body, editor, now).map(|rows| rows > 0)
}

/// Writes the subjects of a working text as they were written first; what it says stays the same.
pub async fn update_subjects(conn: &mut Conn, id: ReleaseId, subjects: &Subjects) -> Result<(), StoreError> {
    let sql = "UPDATE release SET subjects = $2 WHERE id = $1";
    execute!(conn, sql, id.to_string(), subjects.to_string()).map(drop)
}

/// Notes who changed something of a release beside its text: its photos, its documents. A draft that was looked at before
/// gets a new revision, so that a page from then publishes nothing that was not seen.
pub async fn touch(conn: &mut Conn, id: ReleaseId, editor: PersonId, now: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE release SET edited_by = $2, edited_at = $3,
        revision = revision + CASE WHEN returned_reason IS NULL THEN 0 ELSE 1 END WHERE id = $1";
    execute!(conn, sql, id.to_string(), editor.to_string(), now.as_millisecond()).map(drop)
}

/// Changes the state, with the reason when it is given back.
pub async fn update_state(
    conn: &mut Conn,
    id: ReleaseId,
    state: State,
    returned_reason: Option<&str>,
) -> Result<(), StoreError> {
    let sql = "UPDATE release SET state = $2, returned_reason = $3 WHERE id = $1";
    execute!(conn, sql, id.to_string(), state.as_str(), returned_reason).map(drop)
}

/// The number that counts on in an organisation's letters of a year, from 1. Two transactions may see the same one; the second to
/// commit is refused by the table and tried again.
pub async fn next_number(conn: &mut Conn, organisation: OrganisationId, year: i64) -> Result<i64, StoreError> {
    let organisation = organisation.to_string();
    query(NEXT_NUMBER).bind(organisation).bind(year).fetch_one(conn).await
}

/// True when a letter of the organisation has this number, as it is written or as it counts in its year.
pub async fn has_letter(conn: &mut Conn, organisation: OrganisationId, letter: &Letter) -> Result<bool, StoreError> {
    let sql = "SELECT id FROM release WHERE organisation_id = $1 AND (letter = $2 OR (year = $3 AND number = $4))";
    let Letter { text, year, number } = letter;
    let organisation = organisation.to_string();
    let row: Option<String> =
        query(sql).bind(organisation).bind(text.as_str()).bind(*year).bind(*number).fetch_optional(conn).await?;
    Ok(row.is_some())
}

/// The next moment at which an embargo ends.
pub async fn next_due(conn: &mut Conn, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
    let sql = "SELECT MIN(public_from) FROM release WHERE public_from > $1";
    let next: Option<i64> = query(sql).bind(now.as_millisecond()).fetch_one(conn).await?;
    next.map(|at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("release.public_from"))).transpose()
}

/// What a release gets when it goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// From when on it is public.
    pub from: Timestamp,
    /// Its part of addresses, from now on.
    pub slug: String,
    /// Its number.
    pub letter: Letter,
    /// The code of its short link.
    pub code: ShortCode,
    /// What stands above and below it; none of an office that has set nothing up.
    pub letterhead: Option<LetterheadId>,
}

/// Makes a version public.
pub async fn publish(conn: &mut Conn, id: ReleaseId, version: VersionId, issue: &Issue) -> Result<(), StoreError> {
    let sql = "UPDATE release SET state = 'published', returned_reason = NULL, public_version = $2, public_from = $3,
        letter = $4, year = $5, number = $6, code = $7, letterhead_id = $8, slug = $9 WHERE id = $1";
    let Issue { from, slug, letter: Letter { text, year, number }, code, letterhead } = issue;
    let (id, version, from) = (id.to_string(), version.to_string(), from.as_millisecond());
    let letterhead = letterhead.map(|id| id.to_string());
    execute!(conn, sql, id, version, from, text.as_str(), *year, *number, code.as_str(), letterhead, slug).map(drop)
}

/// Puts a corrected version in the place of the public one.
pub async fn correct(conn: &mut Conn, id: ReleaseId, version: VersionId) -> Result<(), StoreError> {
    let sql = "UPDATE release SET public_version = $2 WHERE id = $1";
    execute!(conn, sql, id.to_string(), version.to_string()).map(drop)
}

/// Withdraws a release.
pub async fn withdraw(
    conn: &mut Conn,
    id: ReleaseId,
    reason: &str,
    (by, now): (PersonId, Timestamp),
) -> Result<(), StoreError> {
    let sql = "UPDATE release SET state = 'withdrawn', withdrawn_at = $2, withdrawn_reason = $3, withdrawn_by = $4
        WHERE id = $1";
    execute!(conn, sql, id.to_string(), now.as_millisecond(), reason, by.to_string())?;
    // Of the pages that carry it nothing is asked any more.
    execute!(conn, "UPDATE coverage SET attention = 'quiet' WHERE release_id = $1", id.to_string()).map(drop)
}
