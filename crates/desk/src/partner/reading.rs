//! An outlet's own pages are read: its masthead and its guideline. Both are kept as they came, what they say is proposed as claims, and a
//! person of an office confirms them. What is not recognised says nothing of the outlet.

use std::sync::Arc;
use std::time::Duration;

use ::coverage::guideline::{self, Answer, Guideline};
use ::coverage::masthead::{self, Link, Masthead, Person, Presence, Role};
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ClaimId, PageReadingId, PartnerId};
use domain::partner::{ClaimDays, ReadingKind, Standing};
use domain::right::Act;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use store::claim::{self, Claim};
use store::page_reading::{self, MastheadPerson, PageReading};
use store::partner::{self, Partner};
use store::{Conn, photo_removal};

use crate::coverage::{NotTaken, Press, Sheet, Taken, fetched, home, input};
use crate::media::{NAMING, erase};
use crate::throttle;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// How long both pages are looked for.
const PATIENCE: Duration = Duration::from_secs(100);
/// After so long what a page says is proposed anew though it says the same.
const ANEW: SignedDuration = SignedDuration::from_hours(90 * 24);

/// What became of looking for a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// It was read.
    Read,
    /// No link leads to such a page.
    NoLink,
    /// Pages were found, but none of them was recognised; the last of them.
    NotRecognised(String),
    /// It could not be fetched, and why.
    NotTaken(NotTaken),
}

/// A page that was read, as it came, and what it says.
struct Found<T> {
    taken: Taken,
    says: T,
}

/// Reads masthead and guideline of an outlet, for its company or an office that it applies to. Each of the two says what became of it.
pub async fn read_pages(
    desk: &Desk,
    actor: &Actor,
    press: &Arc<dyn Press>,
    id: PartnerId,
) -> Result<[Looked; 2], Error> {
    let partner = may_read(desk, actor, id).await?;
    let site = partner.site.clone().ok_or_else(|| FieldErrors::one("site", FieldError::Empty))?;
    let now = desk.now();
    throttle::charge(desk, &[(throttle::READ_SITE, site.as_str())]).await?;
    let looked = tokio::time::timeout(PATIENCE, look(press, site.as_str(), now)).await;
    let Ok((masthead, guideline, looked)) = looked else {
        return Ok([Looked::NotTaken(NotTaken::Lost), Looked::NotTaken(NotTaken::Lost)]);
    };
    keep(desk, actor, &partner, (masthead, guideline)).await?;
    Ok(looked)
}

/// Looks for both pages from the first page of a site.
async fn look(
    press: &Arc<dyn Press>,
    site: &str,
    now: Timestamp,
) -> (Option<Found<Masthead>>, Option<Found<Guideline>>, [Looked; 2]) {
    let home = match home(press, site, now).await {
        Ok(home) => home,
        Err(why) => return (None, None, [Looked::NotTaken(why.clone()), Looked::NotTaken(why)]),
    };
    let links = parsed(&home.sheet, |sheet| masthead::links(&input(sheet))).await.unwrap_or_default();
    let found =
        first(press, &links.masthead, now, |sheet| Some(masthead::read(&input(sheet))).filter(Masthead::is_recognised));
    let (masthead, first_look) = found.await;
    let shows = |masthead: &Found<Masthead>| matches!(masthead.says.guideline, Presence::Shown(_));
    let (guideline, second_look) = match &masthead {
        Some(masthead) if shows(masthead) => {
            let taken = masthead.taken.clone();
            let says = parsed(&taken.sheet, |sheet| guideline::read(&input(sheet))).await;
            let looked = if says.is_some() { Looked::Read } else { Looked::NotTaken(NotTaken::Lost) };
            (says.map(|says| Found { taken, says }), looked)
        }
        _ => {
            first(press, &links.guideline, now, |sheet| {
                Some(guideline::read(&input(sheet))).filter(|read| read.answer != Answer::NotRecognised)
            })
            .await
        }
    };
    (masthead, guideline, [first_look, second_look])
}

/// The outlet, for whoever may have its pages read.
async fn may_read(desk: &Desk, actor: &Actor, id: PartnerId) -> Result<Partner, Error> {
    let mut conn = desk.db.read().await?;
    let partner = partner::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    if actor.may(Act::See, partner.company) {
        actor.must(Act::PutForward, partner.company)?;
    } else {
        super::checking(&mut conn, actor, (partner.company, Some(id))).await?;
    }
    super::must_be_open(&mut conn, partner.company).await?;
    Ok(partner)
}

/// The first of the pages that links lead to which is recognised.
async fn first<T: Send + 'static>(
    press: &Arc<dyn Press>,
    links: &[Link],
    now: Timestamp,
    read: fn(&Sheet) -> Option<T>,
) -> (Option<Found<T>>, Looked) {
    let mut looked = Looked::NoLink;
    for link in links {
        match fetched(press, &link.address, now).await {
            Err(why) => looked = Looked::NotTaken(why),
            Ok(taken) => match parsed(&taken.sheet, read).await.flatten() {
                Some(says) => return (Some(Found { taken, says }), Looked::Read),
                None => looked = Looked::NotRecognised(taken.sheet.address),
            },
        }
    }
    (None, looked)
}

/// Reads a page on a thread that may wait; none where that fails.
pub(super) async fn parsed<T: Send + 'static>(
    sheet: &Sheet,
    read: impl FnOnce(&Sheet) -> T + Send + 'static,
) -> Option<T> {
    let sheet = sheet.clone();
    tokio::task::spawn_blocking(move || read(&sheet)).await.ok()
}

/// Keeps what was read, in the place of what was read before.
async fn keep(
    desk: &Desk,
    actor: &Actor,
    partner: &Partner,
    (masthead, guideline): (Option<Found<Masthead>>, Option<Found<Guideline>>),
) -> Result<(), Error> {
    let naming = NAMING.read().await;
    let today = super::rules::today(&mut desk.db.read().await?, desk).await?;
    let mut readings = Vec::new();
    let mut people = Vec::new();
    if let Some(Found { taken, mut says }) = masthead {
        people = says.people.iter().map(named).collect();
        let claims = masthead_claims(&says);
        // People stand in rows of their own, which another reading takes away.
        says.people.clear();
        let found = serde_json::json!(says).to_string();
        readings.push((reading(desk, partner.id, ReadingKind::Masthead, (taken, found)).await?, claims));
    }
    if let Some(Found { taken, says }) = guideline {
        let shown = (says.answer == Answer::Shown).then(|| ("site.shows_guideline", "true".to_owned()));
        let found = serde_json::json!(says).to_string();
        readings.push((
            reading(desk, partner.id, ReadingKind::Guideline, (taken, found)).await?,
            shown.into_iter().collect(),
        ));
    }
    transaction!(desk, tx => {
        for (reading, claims) in &readings {
            if let Some(known) = same(tx, reading, &people).await? {
                page_reading::seen(tx, known.id, reading.taken_at).await?;
                photo_removal::note(tx, &reading.archive, reading.taken_at).await?;
                continue;
            }
            page_reading::replace(tx, reading).await?;
            page_reading::insert(tx, reading, actor.person.id).await?;
            for (name, value) in claims {
                let claim = proposed(desk, partner, reading, (name, value), today);
                claim::insert(tx, &claim, actor.person.id).await?;
            }
            if reading.kind == ReadingKind::Masthead {
                page_reading::name(tx, (reading.id, partner.id), &people).await?;
            }
        }
        Ok::<_, Error>(())
    })?;
    drop(naming);
    drop(erase(desk).await);
    Ok(())
}

/// The reading before, where it said the same not long ago.
async fn same(tx: &mut Conn, new: &PageReading, people: &[MastheadPerson]) -> Result<Option<PageReading>, Error> {
    let known = page_reading::last(tx, (new.partner, new.kind), &new.address).await?;
    let is_young = |known: &PageReading| new.taken_at.duration_since(known.taken_at) < ANEW;
    let Some(known) = known.filter(|known| known.found == new.found && is_young(known)) else { return Ok(None) };
    let is_same = new.kind != ReadingKind::Masthead || page_reading::people(tx, new.partner).await? == people;
    Ok(is_same.then_some(known))
}

async fn reading(
    desk: &Desk,
    partner: PartnerId,
    kind: ReadingKind,
    (taken, found): (Taken, String),
) -> Result<PageReading, Error> {
    let now = desk.now();
    Ok(PageReading {
        id: PageReadingId::new(now, desk.chance()),
        partner,
        kind,
        address: taken.sheet.address,
        archive: desk.files.keep(taken.archive).await?,
        found,
        taken_at: now,
        seen_at: now,
    })
}

/// What a page says, proposed.
pub(super) fn proposed(
    desk: &Desk,
    partner: &Partner,
    reading: &PageReading,
    (name, value): (&str, &str),
    today: Date,
) -> Claim {
    Claim {
        id: ClaimId::new(reading.taken_at, desk.chance()),
        company: partner.company,
        partner: Some(partner.id),
        name: name.to_owned(),
        value: value.to_owned(),
        days: ClaimDays { from: today, until: None },
        credential: None,
        reading: Some(reading.id),
        made_at: reading.taken_at,
        standing: Standing::Open,
        reason: String::new(),
        settled: None,
        ended_at: None,
        revoked_by: String::new(),
    }
}

/// What a masthead says. That it is published rests on address and on who answers for the content, both shown.
fn masthead_claims(says: &Masthead) -> Vec<(&'static str, String)> {
    let who = |role| {
        let all: Vec<String> = says.with(role).take(3).map(with_certificate).collect();
        Some(all.join("; ")).filter(|all| !all.is_empty())
    };
    let (responsible, chief) = (who(Role::Responsible), who(Role::EditorInChief));
    let is_published = says.address.is_some() && (responsible.is_some() || chief.is_some());
    let staff = says.people.iter().filter(|one| one.roles.iter().any(|role| is_staff(*role))).count();
    let all = [
        ("outlet.masthead_published", is_published.then(|| "true".to_owned())),
        ("masthead.company", says.company.as_ref().map(|company| company.value.name.clone())),
        ("masthead.address", says.address.as_ref().map(|address| address.value.clone())),
        ("masthead.responsible", responsible),
        ("masthead.editor_in_chief", chief),
        ("masthead.staff", (staff > 0).then(|| staff.to_string())),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn is_staff(role: Role) -> bool {
    matches!(role, Role::Editor | Role::Reporter)
}

/// `Sari Utami, S.Sos. (UKW 1234)`.
fn with_certificate(person: &Person) -> String {
    let number = person.certificate.as_ref().and_then(|known| known.number.as_deref());
    number.map_or_else(|| person.name.clone(), |number| format!("{} ({number})", person.name))
}

fn named(person: &Person) -> MastheadPerson {
    let certificate = person.certificate.as_ref().and_then(|known| known.number.clone());
    MastheadPerson {
        name: person.name.clone(),
        folded: bare(&person.name),
        title: person.title.clone(),
        certificate: certificate.unwrap_or_default(),
    }
}

/// Words before a name that are none of it.
const BEFORE: [&str; 10] = ["h", "hj", "kh", "dr", "drs", "dra", "ir", "prof", "ust", "ustaz"];

/// A name without case, degrees and marks; empty where one word is left, which many share.
fn bare(name: &str) -> String {
    let given = name.split(',').next().unwrap_or_default();
    let words = given.split_whitespace().map(|word| {
        let letters = word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase);
        letters.collect::<String>()
    });
    let words: Vec<String> = words.filter(|word| !word.is_empty() && !BEFORE.contains(&word.as_str())).collect();
    if words.len() < 2 { String::new() } else { words.join(" ") }
}

/// The archive of a reading, for its company and the offices that the outlet applies to.
pub async fn reading_archive(desk: &Desk, actor: &Actor, id: PageReadingId) -> Result<(PageReading, Vec<u8>), Error> {
    let mut conn = desk.db.read().await?;
    let known = page_reading::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let partner = partner::by_id(&mut conn, known.partner).await?.ok_or(Refusal::NotFound)?;
    if !actor.may(Act::See, partner.company) {
        super::checking(&mut conn, actor, (partner.company, Some(partner.id))).await?;
    }
    drop(conn);
    let content = desk.files.read(&known.archive).await?;
    Ok((known, content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_degrees_and_one_word_with_nobody() {
        assert_eq!(bare("Drs. H. Rudi  Hartono, M.Si."), "rudi hartono");
        assert_eq!(bare("rudi HARTONO"), "rudi hartono");
        assert_eq!(bare("Tumini"), "");
        assert_eq!(bare("M. Yusuf Halim"), "m yusuf halim");
    }
}
