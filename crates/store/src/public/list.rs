//! Lists of what is public, newest first, page by page in both directions: each page is found by the key of its neighbour, so
//! that the last one is as quick as the first.

use jiff::Timestamp;

use super::{Gate, PublicRelease, PublicRow};
use crate::StoreError;
use crate::statement::query;

/// A place in the list of public releases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// `public_from` of the release that stands there.
    pub at: Timestamp,
    /// Its id.
    pub id: String,
}

impl Place {
    fn of(release: &PublicRelease) -> Self {
        Self { at: release.public_from, id: release.id.clone() }
    }
}

/// A part of the list.
#[derive(Debug, Clone, Copy)]
pub struct Section<'a> {
    /// Nothing before this moment.
    pub from: Timestamp,
    /// Nothing at or after this moment.
    pub until: Timestamp,
    /// Which of these.
    pub only: Only<'a>,
}

/// What the releases of a part of the list have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only<'a> {
    /// Nothing.
    All,
    /// They are from here: a place's name as a slug.
    Place(&'a str),
    /// They are about this: a subject's key.
    Subject(&'a str),
}

impl Section<'_> {
    /// The whole list.
    pub const ALL: Self = Self { from: Timestamp::MIN, until: Timestamp::MAX, only: Only::All };
}

/// Which page of a list, told by its neighbour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn<P> {
    /// The first one.
    Newest,
    /// What is older than this.
    Older(P),
    /// What is newer than this, as near to it as can be.
    Newer(P),
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<R, P> {
    /// What stands on it, newest first.
    pub lines: Vec<R>,
    /// Where the newer page ends; none on the first.
    pub newer: Option<P>,
    /// Where the older page begins; none on the last.
    pub older: Option<P>,
}

impl<R, P> Page<R, P> {
    /// A page of up to `most` lines, of which one more was looked for in the direction of the turn.
    pub(super) fn new(mut lines: Vec<R>, turn: &Turn<P>, most: usize, place: impl Fn(&R) -> P) -> Self {
        let more = lines.len() > most;
        if let Turn::Newer(_) = turn {
            lines.reverse();
            if more {
                lines.remove(0);
            }
        }
        lines.truncate(most);
        let (newer, older) = match turn {
            Turn::Newest => (false, more),
            Turn::Older(_) => (true, more),
            Turn::Newer(_) => (more, true),
        };
        let newer = lines.first().filter(|_| newer).map(&place);
        let older = lines.last().filter(|_| older).map(&place);
        Self { lines, newer, older }
    }
}

const LATEST: &str = "SELECT * FROM public_release WHERE public_from <= $1 ORDER BY public_from DESC, id DESC LIMIT $2";

/// A line has everything but its body.
macro_rules! lines {
    ($from:literal, $section:literal, $gate:literal, $order:literal) => {
        concat!(
            "SELECT r.id, r.slug, r.year, r.number, r.letter, r.code, r.public_from, r.withdrawn_at, r.withdrawn_reason, r.office, r.office_short,
                r.office_slug, r.headline, r.standfirst, r.place, r.subjects, '' AS body, r.changed_at
            FROM (SELECT id, public_from FROM ",
            $from,
            " WHERE (public_from, id) > ($2, $3) AND (public_from, id) < ($4, $5) ",
            $section,
            " ORDER BY public_from ", $order, ", id ", $order,
            " LIMIT $6) AS page JOIN public_release r ON r.id = page.id AND r.public_from <= $1", $gate, " ORDER BY r.public_from ", $order, ", r.id ", $order
        )
    };
}

const DOWN: &str = lines!("public_moment", "", "", "DESC");
const UP: &str = lines!("public_moment", "", "", "ASC");
const DOWN_AT: &str = lines!("public_moment", "AND public_place = $7", "", "DESC");
const UP_AT: &str = lines!("public_moment", "AND public_place = $7", "", "ASC");
const DOWN_ABOUT: &str = lines!("public_subject", "AND key = $7", " AND r.withdrawn_at IS NULL", "DESC");
const UP_ABOUT: &str = lines!("public_subject", "AND key = $7", " AND r.withdrawn_at IS NULL", "ASC");

impl Gate {
    /// The newest releases, with their texts.
    pub async fn latest(&mut self, most: i64) -> Result<Vec<PublicRelease>, StoreError> {
        let now = self.now.as_millisecond();
        let conn = &mut self.conn;
        let rows = query(LATEST).bind(now).bind(most).fetch_all::<PublicRow>(conn).await?;
        rows.into_iter().map(PublicRow::release).collect()
    }

    /// The newest releases without their bodies.
    pub async fn lines(&mut self, most: usize) -> Result<Vec<PublicRelease>, StoreError> {
        Ok(self.page(&Section::ALL, &Turn::Newest, most).await?.lines)
    }

    /// A page of a part of the list, without bodies. Where there is not a whole newer page, it is the first one.
    pub async fn page(
        &mut self,
        section: &Section<'_>,
        turn: &Turn<Place>,
        most: usize,
    ) -> Result<Page<PublicRelease, Place>, StoreError> {
        let page = Page::new(self.between(section, turn, most + 1).await?, turn, most, Place::of);
        match turn {
            Turn::Newer(_) if page.newer.is_none() => {
                let newest = self.between(section, &Turn::Newest, most + 1).await?;
                Ok(Page::new(newest, &Turn::Newest, most, Place::of))
            }
            _ => Ok(page),
        }
    }

    async fn between(
        &mut self,
        section: &Section<'_>,
        turn: &Turn<Place>,
        most: usize,
    ) -> Result<Vec<PublicRelease>, StoreError> {
        let now = self.now.as_millisecond();
        // No id is below the empty text. `now` stands in the key itself: SQLite walks an index from one bound only.
        let mut above = (section.from.as_millisecond(), "");
        let mut below = (section.until.as_millisecond().min(now.saturating_add(1)), "");
        match turn {
            Turn::Newest => {}
            Turn::Older(place) => below = below.min((place.at.as_millisecond(), &place.id)),
            Turn::Newer(place) => above = above.max((place.at.as_millisecond(), &place.id)),
        }
        let sql = match (turn, section.only) {
            (Turn::Newer(_), Only::All) => UP,
            (_, Only::All) => DOWN,
            (Turn::Newer(_), Only::Place(_)) => UP_AT,
            (_, Only::Place(_)) => DOWN_AT,
            (Turn::Newer(_), Only::Subject(_)) => UP_ABOUT,
            (_, Only::Subject(_)) => DOWN_ABOUT,
        };
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let conn = &mut self.conn;
        let statement = query(sql).bind(now).bind(above.0).bind(above.1).bind(below.0).bind(below.1).bind(most);
        let common = match section.only {
            Only::Place(common) | Only::Subject(common) => Some(common),
            Only::All => None,
        };
        let rows = statement.bind_all(common).fetch_all::<PublicRow>(conn).await?;
        rows.into_iter().map(PublicRow::release).collect()
    }
}
