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
macro_rules! hits {
    ($from:literal, $place:literal, $order:literal) => {
        concat!(
            "SELECT s.place AS found_at, r.* FROM ",
            $from,
            " JOIN public_release r ON r.id = s.release_id AND r.public_from <= $4 AND r.withdrawn_at IS NULL
            ORDER BY ",
            $place,
            " ",
            $order,
            " LIMIT $5"
        )
    };
}

macro_rules! sqlite {
    ($order:literal) => {
        hits!(
            "search_word w CROSS JOIN release_search s ON s.place = w.rowid
            AND w.search_word MATCH $1 AND w.rowid > $2 AND w.rowid < $3 CROSS",
            "w.rowid",
            $order
        )
    };
}

macro_rules! postgres {
    ($order:literal) => {
        hits!(
            "(SELECT place, release_id FROM release_search
            WHERE words @@ CAST($1 AS TSQUERY) AND place > $2 AND place < $3) AS s",
            "s.place",
            $order
        )
    };
}

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
        let statement = if self.conn.is_sqlite() {
            let sql = if up { sqlite!("ASC") } else { sqlite!("DESC") };
            query(sql).bind(asked(words, ["(", " OR ", ")", " AND "], '"'))
        } else {
            let sql = if up { postgres!("ASC") } else { postgres!("DESC") };
            // A plan of its own for each question: a rare word and a common one are looked for in other ways.
            query(sql).planned_anew().bind(asked(words, ["(", " | ", ")", " & "], '\''))
        };
        let statement = statement.bind(above).bind(below).bind(now).bind(most);
        let rows = statement.fetch_all::<FoundRow>(&mut self.conn).await?;
        rows.into_iter().map(|row| Ok(Found { place: row.found_at, release: row.row.release()? })).collect()
    }
}

/// The question as a database writes it. Its words are letters and digits only, so that nothing can leave the quotes.
fn asked(query: &Query, [open, or, close, and]: [&str; 4], quote: char) -> String {
    let quoted = |reading: &String| format!("{quote}{reading}{quote}");
    let any =
        |readings: &Vec<String>| format!("{open}{}{close}", readings.iter().map(quoted).collect::<Vec<_>>().join(or));
    query.words().iter().map(any).collect::<Vec<_>>().join(and)
}
