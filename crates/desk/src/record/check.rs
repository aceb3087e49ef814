//! Checking the record from inside: whether each entry's row and what it is about still say what was recorded. Of what is not public too, which
//! nobody outside can check.

use domain::record::PublicAct;
use ledger::Entry;
use store::Conn;
use store::record::{self, Stored};

use super::content::{self, Shown};
use crate::{Desk, Error};

/// Entries that are read at once.
const TOGETHER: i64 = 500;

/// What of an entry does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is not written as entries are.
    Form,
    /// Its row tells another act, subject, organisation or time than its written form.
    Row,
    /// What is stored is not what was recorded, or is gone.
    Content,
    /// Its salt is gone, and no erasure tells of it.
    Salt,
}

/// What a check came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// How many entries were read.
    pub entries: u64,
    /// Of how many the content was erased.
    pub erased: u64,
    /// What does not fit: place, the entry as it is written, what of it.
    pub unfit: Vec<(u64, String, Unfit)>,
}

/// Checks all entries that have a place, as of one moment.
pub async fn check(desk: &Desk) -> Result<Checked, Error> {
    let mut conn = desk.db.snapshot().await?;
    let mut checked = Checked::default();
    loop {
        let some = record::stored_from(&mut conn, checked.entries, TOGETHER).await?;
        // A place that nobody has is told by whoever checks the tree.
        let Some(last) = some.last().map(|last| last.position) else { return Ok(checked) };
        for stored in some {
            match found(&mut conn, &stored).await? {
                Found::Fits => {}
                Found::Erased => checked.erased += 1,
                Found::Unfit(unfit) => checked.unfit.push((stored.position, stored.written, unfit)),
            }
        }
        checked.entries = last + 1;
    }
}

/// How an entry stands.
enum Found {
    Fits,
    Erased,
    Unfit(Unfit),
}

async fn found(conn: &mut Conn, stored: &Stored) -> Result<Found, Error> {
    let Ok(entry) = Entry::parse(stored.written.as_bytes()) else { return Ok(Found::Unfit(Unfit::Form)) };
    let organisation = entry.organisation.as_deref().unwrap_or("-");
    let (act, subject, by, at) = &stored.columns;
    let told = (entry.act.as_str(), entry.subject.as_str(), organisation, entry.at.as_millisecond());
    if told != (act.as_str(), subject.as_str(), by.as_str(), *at) || entry.id != stored.id.to_string() {
        return Ok(Found::Unfit(Unfit::Row));
    }
    let Some((about, salt)) = &stored.kept else {
        let erased = record::erased(conn, stored.id).await?;
        return Ok(erased.map_or(Found::Unfit(Unfit::Salt), |_| Found::Erased));
    };
    // An act that this program does not know yet says nothing.
    let Some(act) = PublicAct::parse(act) else { return Ok(Found::Fits) };
    let shown = content::shown(conn, act, (about, salt.clone()), entry.content).await?;
    Ok(if shown == Shown::Changed { Found::Unfit(Unfit::Content) } else { Found::Fits })
}
