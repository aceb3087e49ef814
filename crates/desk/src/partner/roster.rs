//! A public list of verification is read each week, all its pages, and kept with its date: a status that vanished is seen as vanished, and
//! not as never there. What is not on it is said only where its last page was reached. What changed is proposed; a person confirms it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use ::coverage::roster::{self as lists, Found, Sought, Status};
use domain::field::FieldErrors;
use domain::id::{OrganisationId, PageReadingId, PartnerId, RosterCaptureId};
use domain::partner::ReadingKind;
use domain::right::Act;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::page_reading::{self, PageReading};
use store::partner::{self, Partner};
use store::roster::{self, Roster, RosterCapture};
use store::{Conn, claim};

use super::reading::{parsed, proposed};
use crate::coverage::{self, NotTaken, Press, Taken, fetched, input};
use crate::media::NAMING;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Time between two readings of a list.
const EVERY: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The same where it could not be read whole.
const AGAIN: SignedDuration = SignedDuration::from_hours(24);
/// How long who took a list has to come back with it.
const LEASE: SignedDuration = SignedDuration::from_hours(12);
/// Pages of a list that are read.
const MOST_PAGES: usize = 300;
/// Lines that are kept in mind.
const MOST_LINES: usize = 60_000;
/// Bytes of archives that are kept of one reading.
const MOST_BYTES: usize = 96 << 20;
/// How often a page is asked for that did not come for a reason of ours.
const TRIES: usize = 3;
/// Captures that are shown.
const SHOWN: i64 = 26;

/// How an outlet stands on a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnRoster {
    /// It is not there.
    Absent,
    /// It is there, and no status is told, or none that is known.
    Listed,
    /// Several lines are about it, and they differ.
    Several,
    /// Not verified.
    None,
    /// Registration in process.
    InProcess,
    /// Administratively verified.
    Administrative,
    /// Factually verified.
    Factual,
}

impl OnRoster {
    /// What that proposes for the fact `verification.status`; none for what says nothing.
    fn status(self) -> Option<&'static str> {
        match self {
            Self::Absent | Self::Listed | Self::Several => None,
            Self::None => Some("none"),
            Self::InProcess => Some("in-process"),
            Self::Administrative => Some("administrative"),
            Self::Factual => Some("factual"),
        }
    }
}

impl From<Option<Status>> for OnRoster {
    fn from(status: Option<Status>) -> Self {
        match status {
            None => Self::Listed,
            Some(Status::Unverified) => Self::None,
            Some(Status::InProcess) => Self::InProcess,
            Some(Status::Administrative) => Self::Administrative,
            Some(Status::Factual) => Self::Factual,
        }
    }
}

/// What a list says of an outlet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterLine {
    /// How it stands there.
    pub is: OnRoster,
    /// The line that says so; empty where none does.
    pub line: String,
    /// Whether it stood there before: what is not there now vanished.
    #[serde(default)]
    pub had: bool,
    /// Whom was looked for: name, company and site as they were known here.
    #[serde(default)]
    pub sought: String,
}

impl RosterLine {
    /// Reads what is kept with a reading.
    pub fn read(found: &str) -> Option<Self> {
        serde_json::from_str(found).ok()
    }
}

/// Why a list was not read whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RosterFault {
    /// For a reason of ours.
    Lost,
    /// The page is no list of press companies.
    NotAList,
    /// It has more pages than are read, or does not lead to them.
    TooLong,
    /// It is much shorter than the time before: it counts once it is so again.
    Shrank,
    /// For a reason of its site, in Indonesian and in English.
    Told(String, String),
}

impl RosterFault {
    /// Reads what is kept with a list; none where it was read whole.
    pub fn read(stored: &str) -> Option<Self> {
        serde_json::from_str(stored).ok()
    }
}

impl From<NotTaken> for RosterFault {
    fn from(why: NotTaken) -> Self {
        match why {
            NotTaken::Lost => Self::Lost,
            NotTaken::Told { indonesian, english, .. } => Self::Told(indonesian, english),
        }
    }
}

/// The list of an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterSeen {
    /// The list; none where none is set.
    pub roster: Option<Roster>,
    /// The last times it was read, the newest first.
    pub captures: Vec<RosterCapture>,
    /// How each outlet that applies stands on it: the outlet and its last reading.
    pub outlets: Vec<(String, PageReading)>,
}

/// The list that an office has read.
pub async fn roster(desk: &Desk, actor: &Actor, office: OrganisationId) -> Result<RosterSeen, Error> {
    actor.must(Act::CheckPartners, office)?;
    let mut conn = desk.db.read().await?;
    super::must_be_office(&mut conn, office).await?;
    let known = roster::of(&mut conn, office).await?;
    let outlets = match &known {
        Some(known) => page_reading::standing(&mut conn, office, &known.address).await?,
        None => Vec::new(),
    };
    Ok(RosterSeen { captures: roster::captures(&mut conn, office, SHOWN).await?, roster: known, outlets })
}

/// Has a list read: now, and from then on each week.
pub async fn set_roster(desk: &Desk, actor: &Actor, office: OrganisationId, address: &str) -> Result<(), Error> {
    actor.must(Act::CheckPartners, office)?;
    let address = coverage::address(address).map_err(|error| FieldErrors::one("address", error))?;
    let by = (actor.person.id, desk.now());
    transaction!(desk, tx => {
        super::must_be_office(tx, office).await?;
        super::must_be_open(tx, office).await?;
        Ok(roster::set(tx, office, &address, by).await?)
    })
}

/// The archive of one time that the list was read.
pub async fn roster_archive(
    desk: &Desk,
    actor: &Actor,
    (office, id): (OrganisationId, RosterCaptureId),
) -> Result<Vec<u8>, Error> {
    actor.must(Act::CheckPartners, office)?;
    let known = roster::capture(&mut desk.db.read().await?, (office, id)).await?;
    let capture = known.ok_or(domain::Refusal::NotFound)?;
    Ok(desk.files.read(&capture.archive).await?)
}

/// Reads the list that is due the longest; false where none is.
pub async fn read_roster(desk: &Desk, press: &Arc<dyn Press>) -> Result<bool, Error> {
    let now = desk.now();
    let taken = transaction!(desk, tx => { Ok::<_, Error>(roster::take(tx, now, now + LEASE).await?) })?;
    let Some(known) = taken else { return Ok(false) };
    let (pages, mut fault) = pages(press, &known.address, now).await;
    if fault.is_none() {
        fault = shrank(desk, &known, &pages).await?;
    }
    if !pages.archives.is_empty() && !keep(desk, press, &known, (pages, fault.is_none())).await? {
        fault = Some(RosterFault::Lost);
    }
    let next = now + if fault.is_none() { EVERY } else { AGAIN };
    let fault = fault.map(|fault| serde_json::json!(fault).to_string()).unwrap_or_default();
    transaction!(desk, tx => {
        Ok::<_, Error>(roster::note(tx, (known.office, &known.address), &fault, next).await?)
    })?;
    Ok(true)
}

/// The pages of a list as they came, and their lines together.
#[derive(Default)]
struct Pages {
    archives: Vec<Vec<u8>>,
    lines: lists::Roster,
}

/// All pages of a list, one after another, and why that is not all of it.
async fn pages(press: &Arc<dyn Press>, first: &str, now: Timestamp) -> (Pages, Option<RosterFault>) {
    let mut pages = Pages::default();
    let mut asked = BTreeSet::new();
    let mut next = Some(first.to_owned());
    let mut bytes = 0;
    while let Some(address) = next.take() {
        // A list that leads back to a page of its own does not lead to its end.
        let is_too_long = pages.archives.len() >= MOST_PAGES || pages.lines.rows.len() >= MOST_LINES;
        if !asked.insert(address.clone()) || is_too_long || bytes > MOST_BYTES {
            return (pages, Some(RosterFault::TooLong));
        }
        let taken = match patiently(press, &address, now).await {
            Ok(taken) => taken,
            Err(why) => return (pages, Some(why.into())),
        };
        let Some(mut read) = parsed(&taken.sheet, |sheet| lists::read(&input(sheet))).await else {
            return (pages, Some(RosterFault::Lost));
        };
        // Behind a first page that was one, an error page or an empty table is no end.
        if !read.is_list || read.rows.is_empty() || read.rows.len() >= lists::MOST_ROWS {
            let is_first = pages.archives.is_empty() && read.rows.is_empty();
            return (pages, Some(if is_first { RosterFault::NotAList } else { RosterFault::TooLong }));
        }
        next = read.next.take();
        if pages.archives.is_empty() {
            pages.lines = read;
        } else {
            pages.lines.rows.extend(read.rows);
        }
        bytes += taken.archive.len();
        pages.archives.push(taken.archive);
    }
    let is_part = pages.lines.total.is_some_and(|total| total > pages.lines.rows.len());
    (pages, is_part.then_some(RosterFault::TooLong))
}

/// A page that did not come for a reason of ours is asked for again.
async fn patiently(press: &Arc<dyn Press>, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
    let mut taken = fetched(press, address, now).await;
    for _ in 1..TRIES {
        if taken != Err(NotTaken::Lost) {
            break;
        }
        taken = fetched(press, address, now).await;
    }
    taken
}

/// Whether a list has lost more than a fifth of its lines since it was last read whole: then a page of it may be missing, and nobody is said
/// to have vanished until it is so twice, one time after the other.
async fn shrank(desk: &Desk, known: &Roster, pages: &Pages) -> Result<Option<RosterFault>, Error> {
    if RosterFault::read(&known.fault) == Some(RosterFault::Shrank) {
        return Ok(None);
    }
    let captures = roster::captures(&mut desk.db.read().await?, known.office, SHOWN).await?;
    let before = captures.iter().find(|capture| capture.whole && capture.address == known.address);
    let has_shrunk = before.is_some_and(|before| pages.lines.rows.len() * 5 < before.lines * 4);
    Ok(has_shrunk.then_some(RosterFault::Shrank))
}

/// Keeps what was read, and notes of each outlet that applies what is another thing than before. False where it cannot be packed.
async fn keep(
    desk: &Desk,
    press: &Arc<dyn Press>,
    known: &Roster,
    (pages, whole): (Pages, bool),
) -> Result<bool, Error> {
    let mut conn = desk.db.read().await?;
    let partners = partner::applying_to(&mut conn, known.office).await?.into_values().collect::<Vec<_>>();
    let today = super::rules::today(&mut conn, desk).await?;
    drop(conn);
    let (count, lines) = (pages.archives.len(), pages.lines.rows.len());
    let (press, now) = (press.clone(), desk.now());
    let work = tokio::task::spawn_blocking(move || {
        let index = pages.lines.index();
        let looked = partners.into_iter().filter_map(|partner| Some((line(&index, &partner, whole)?, partner)));
        let looked: Vec<(RosterLine, Partner)> = looked.collect();
        let archive = match pages.archives.as_slice() {
            [one] => Ok(one.clone()),
            all => press.joined(all, now),
        };
        (looked, archive)
    });
    let Ok((looked, Ok(archive))) = work.await else { return Ok(false) };
    let _naming = NAMING.read().await;
    let capture = RosterCapture {
        id: RosterCaptureId::new(now, desk.chance()),
        address: known.address.clone(),
        taken_at: now,
        archive: desk.files.keep(archive).await?,
        pages: count,
        lines,
        found: looked.iter().filter(|(line, _)| line.is != OnRoster::Absent).count(),
        whole,
    };
    transaction!(desk, tx => {
        roster::insert(tx, known.office, &capture).await?;
        let before = page_reading::standing(tx, known.office, &known.address).await?;
        let before: HashMap<_, _> = before.into_iter().map(|(_, reading)| (reading.partner, reading)).collect();
        for (line, partner) in &looked {
            note(tx, desk, (known, &capture), (partner, line, before.get(&partner.id)), today).await?;
        }
        Ok(true)
    })
}

/// What a list says of an outlet; none where it says nothing because it was not read to its end.
fn line(list: &lists::Index<'_>, partner: &Partner, whole: bool) -> Option<RosterLine> {
    // A site below another's is not found by the other's name.
    let site = partner.site.as_ref().map(domain::directory::Site::as_str).filter(|site| !site.contains('/'));
    let sought = Sought { name: &partner.name, company: Some(&partner.company_name), site };
    let (is, line) = match list.find(&sought) {
        Found::NotAList => return None,
        Found::NotThere if !whole => return None,
        Found::NotThere => (OnRoster::Absent, String::new()),
        Found::One(row, _) => (row.status.into(), row.quote.clone()),
        Found::Several(rows, _) => {
            let first = rows.first()?;
            let is_one = rows.iter().all(|row| row.status == first.status);
            let line = rows.iter().map(|row| row.quote.as_str()).collect::<Vec<_>>().join(" | ");
            (if is_one { first.status.into() } else { OnRoster::Several }, line)
        }
    };
    let sought = [partner.name.as_str(), &partner.company_name, site.unwrap_or_default()].join("\n");
    Some(RosterLine { is, line, had: false, sought })
}

/// Notes how an outlet stands on the list: the same as before, or anew with what that proposes.
async fn note(
    tx: &mut Conn,
    desk: &Desk,
    (known, capture): (&Roster, &RosterCapture),
    (partner, line, before): (&Partner, &RosterLine, Option<&PageReading>),
    today: Date,
) -> Result<(), Error> {
    let stood = before.and_then(|before| RosterLine::read(&before.found));
    if let (Some(before), true) = (before, stood.as_ref().is_some_and(|stood| stood.is == line.is)) {
        return Ok(page_reading::seen(tx, before.id, capture.taken_at).await?);
    }
    // Whoever never stood there may stand there under another name: only what vanished says that something ended.
    let had = stood.is_some_and(|stood| stood.is != OnRoster::Absent && stood.sought == line.sought);
    let reading = new(desk, (known, capture), partner.id, &RosterLine { had, ..line.clone() });
    page_reading::replace(tx, &reading).await?;
    page_reading::insert(tx, &reading, known.by).await?;
    let proposal = line.is.status().or((line.is == OnRoster::Absent && had).then_some("none"));
    if let Some(status) = proposal {
        let claim = proposed(desk, partner, &reading, ("verification.status", status), today);
        claim::insert(tx, &claim, known.by).await?;
    }
    Ok(())
}

/// How an outlet stands on the list now, with the archive of the whole list.
fn new(desk: &Desk, (known, capture): (&Roster, &RosterCapture), partner: PartnerId, line: &RosterLine) -> PageReading {
    PageReading {
        id: PageReadingId::new(capture.taken_at, desk.chance()),
        partner,
        kind: ReadingKind::Roster,
        address: known.address.clone(),
        archive: capture.archive.clone(),
        found: serde_json::json!(line).to_string(),
        taken_at: capture.taken_at,
        seen_at: capture.taken_at,
    }
}
