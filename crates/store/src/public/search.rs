//! Search at the gate: the same question finds the same releases on both databases, newest first. Only here do they differ:
//! SQLite walks its index of words from the newest place on, PostgreSQL chooses between that and its own.

use domain::search::Query;

use super::{Gate, Page, PublicRelease, PublicRow, Turn};
use crate::StoreError;
use crate::row::row;
use crate::search::bounds;
use crate::statement::query;

/// A release that was found, with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands among all that can be found.
    pub place: i64,
    /// The release.
    pub release: PublicRelease,
}

row! {
    struct FoundRow {
        found_at: i64,
        ..row: PublicRow,
    }
}

/// What was withdrawn has no words in the index; the gate is asked all the same.
macro_rules! sqlite {
    ($order:literal) => {
        concat!(
            "SELECT s.place AS found_at, r.* FROM search_word w CROSS JOIN release_search s ON s.place = w.rowid
            AND w.search_word MATCH $1 AND w.rowid > $2 AND w.rowid < $3 CROSS
            JOIN public_release r ON r.id = s.release_id AND r.public_from <= $4 AND r.withdrawn_at IS NULL
            ORDER BY w.rowid ",
            $order,
            " LIMIT $5"
        )
    };
}

/// Which releases have the words. Planned anew for each question, since a rare word and a common one are looked for in other ways; what is
/// planned is one table, and the releases themselves come by a plan that is kept.
macro_rules! places {
    ($order:literal) => {
        concat!(
            "SELECT place, release_id FROM release_search WHERE words @@ CAST($1 AS TSQUERY) AND place > $2 AND place < $3 ORDER BY place ",
            $order,
            " LIMIT $4"
        )
    };
}

/// Releases by their ids, a space between them; those of them that are public.
const THESE: &str = "SELECT r.* FROM public_release r
    WHERE r.id = ANY(string_to_array($1, ' ')) AND r.public_from <= $2 AND r.withdrawn_at IS NULL";

impl Gate {
    /// A page of the releases that have every word of the question. Where there is not a whole newer page, it is the first one.
    pub async fn search(
        &mut self,
        query: &Query,
        turn: &Turn<i64>,
        most: usize,
    ) -> Result<Page<Found, i64>, StoreError> {
        let page = Page::new(self.hits(query, turn, most + 1).await?, turn, most, |found| found.place);
        match turn {
            Turn::Newer(_) if page.newer.is_none() => {
                let newest = self.hits(query, &Turn::Newest, most + 1).await?;
                Ok(Page::new(newest, &Turn::Newest, most, |found| found.place))
            }
            _ => Ok(page),
        }
    }

    async fn hits(&mut self, words: &Query, turn: &Turn<i64>, most: usize) -> Result<Vec<Found>, StoreError> {
        let now = self.now.as_millisecond();
        // What is not public yet stands behind this place, and is not even looked at.
        let (_, end) = bounds(self.now);
        let (above, below) = match turn {
            Turn::Newest => (i64::MIN, end),
            Turn::Older(place) => (i64::MIN, end.min(*place)),
            Turn::Newer(place) => (*place, end),
        };
        let up = matches!(turn, Turn::Newer(_));
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        if !self.conn.is_sqlite() {
            return self.hits_by_place(words, (above, below, up), most).await;
        }
        let sql = if up { sqlite!("ASC") } else { sqlite!("DESC") };
        let statement = query(sql).bind(asked(words, ["(", " OR ", ")", " AND "], '"'));
        let statement = statement.bind(above).bind(below).bind(now).bind(most);
        let rows = statement.fetch_all::<FoundRow>(&mut self.conn).await?;
        rows.into_iter().map(|row| Ok(Found { place: row.found_at, release: row.row.release()? })).collect()
    }

    /// The same in two steps, again where the gate held some of them back.
    async fn hits_by_place(
        &mut self,
        words: &Query,
        (mut above, mut below, up): (i64, i64, bool),
        most: i64,
    ) -> Result<Vec<Found>, StoreError> {
        let sql = if up { places!("ASC") } else { places!("DESC") };
        let asked = asked(words, ["(", " | ", ")", " & "], '\'');
        let mut found = Vec::new();
        loop {
            let left = most.saturating_sub(i64::try_from(found.len()).unwrap_or(i64::MAX));
            let statement = query(sql).planned_anew().bind(asked.as_str()).bind(above).bind(below).bind(left);
            let places: Vec<(i64, String)> = statement.fetch_all(&mut self.conn).await?;
            let Some((last, _)) = places.last() else { return Ok(found) };
            *if up { &mut above } else { &mut below } = *last;
            let whole = i64::try_from(places.len()).is_ok_and(|count| count == left);
            let ids: Vec<&str> = places.iter().map(|(_, id)| id.as_str()).collect();
            let these = query(THESE).bind(ids.join(" ")).bind(self.now.as_millisecond());
            let mut rows = these.fetch_all::<PublicRow>(&mut self.conn).await?;
            for (place, id) in places {
                if let Some(at) = rows.iter().position(|row| row.id == id) {
                    found.push(Found { place, release: rows.swap_remove(at).release()? });
                }
            }
            if !whole || i64::try_from(found.len()).is_ok_and(|count| count >= most) {
                return Ok(found);
            }
        }
    }
}

/// The question as a database writes it. Its words are letters and digits only, so that nothing can leave the quotes.
fn asked(query: &Query, [open, or, close, and]: [&str; 4], quote: char) -> String {
    let quoted = |reading: &String| format!("{quote}{reading}{quote}");
    let any =
        |readings: &Vec<String>| format!("{open}{}{close}", readings.iter().map(quoted).collect::<Vec<_>>().join(or));
    query.words().iter().map(any).collect::<Vec<_>>().join(and)
}
