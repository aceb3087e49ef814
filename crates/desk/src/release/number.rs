//! The number of a release: the next one in the office's pattern, without gaps and doubles, or the one that its agenda book gave.

use domain::field::{FieldError, FieldErrors};
use domain::id::OrganisationId;
use domain::release::{LetterNumber, NumberPattern};
use domain::right::Act;
use jiff::civil::Date;
use store::release::{self, Letter};
use store::{Conn, letterhead};

use crate::{Actor, Desk, Error, setup};

/// The number of a letter that goes out on a day. Two transactions may choose the same one; the second to commit is refused by
/// the table and tried again.
pub(super) async fn letter(
    tx: &mut Conn,
    (organisation, day): (OrganisationId, Date),
    pattern: &NumberPattern,
    given: Option<&LetterNumber>,
) -> Result<Letter, Error> {
    let year = i64::from(day.year());
    let Some(given) = given else { return next(tx, (organisation, day), pattern).await };
    let text = given.as_str().to_owned();
    let letter = Letter { number: pattern.counted(&text, day.year()), text, year };
    if release::has_letter(tx, organisation, &letter).await? {
        return Err(FieldErrors::one("number", FieldError::Taken).into());
    }
    Ok(letter)
}

async fn next(
    tx: &mut Conn,
    (organisation, day): (OrganisationId, Date),
    pattern: &NumberPattern,
) -> Result<Letter, Error> {
    let year = i64::from(day.year());
    let mut number = release::next_number(tx, organisation, year).await?;
    loop {
        let letter = Letter { text: pattern.written(number, day), year, number: Some(number) };
        // One that was given by hand in another pattern's form may stand in the way.
        if !release::has_letter(tx, organisation, &letter).await? {
            return Ok(letter);
        }
        number += 1;
    }
}

/// The number that a release would get if it went out now.
pub async fn next_number(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<String, Error> {
    actor.must(Act::See, organisation)?;
    let mut conn = desk.db.read().await?;
    let day = setup::zone(&mut conn).await?.clock(desk.now()).date();
    let known = letterhead::newest(&mut conn, organisation).await?;
    let pattern = known.map_or_else(NumberPattern::default, |known| known.words.pattern);
    Ok(next(&mut conn, (organisation, day), &pattern).await?.text)
}
