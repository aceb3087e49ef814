//! The archive: everything, a month, a place, a subject. Each page names its neighbours by where they begin, so that any depth is as quick.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use domain::Refusal;
use domain::id::ReleaseId;
use domain::release::subject;
use domain::slug::Slug;
use jiff::Timestamp;
use locale::{Language, format, texts};
use serde::Deserialize;
use store::public::{Only, Place, PublicRelease, PublicSubject, Section, Turn};

use super::public::{gate, line};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::calendar::{self, Counts};
use crate::page::{ArchivePage, Entry, Layout, Month, MonthLink, PlaceLink};
use crate::visitor::Visitor;

/// Releases on one page of the archive.
const PAGE: usize = 30;

/// Where a page begins: behind a release, or before it; of the whole archive, or of a subject.
#[derive(Debug, Default, Deserialize)]
pub(super) struct From {
    before: Option<String>,
    after: Option<String>,
    #[serde(default)]
    topik: String,
}

impl From {
    fn turn(&self) -> Turn<Place> {
        let older = self.before.as_deref().and_then(spot).map(Turn::Older);
        older.or_else(|| self.after.as_deref().and_then(spot).map(Turn::Newer)).unwrap_or(Turn::Newest)
    }
}

/// A place in the list, as it stands in an address: `1746943200000-01JV…`.
pub(crate) fn spot(text: &str) -> Option<Place> {
    let (at, id) = text.split_once('-')?;
    let at = Timestamp::from_millisecond(at.parse().ok()?).ok()?;
    Some(Place { at, id: id.parse::<ReleaseId>().ok()?.to_string() })
}

/// The same the other way round.
pub(crate) fn written(place: &Place) -> String {
    format!("{}-{}", place.at.as_millisecond(), place.id)
}

/// Which part is shown.
enum Part {
    All,
    Month((i16, i8)),
    Place(Slug),
    /// By its key.
    Subject(String),
}

pub(super) async fn all(
    State(app): State<App>,
    visitor: Visitor,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Answer {
    let part = match from.topik.as_str() {
        "" => Part::All,
        topic => Part::Subject(subject::key(topic)),
    };
    shown(&app, &visitor, &part, &from.turn(), &headers).await
}

pub(super) async fn month(
    State(app): State<App>,
    visitor: Visitor,
    Path(month): Path<String>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Answer {
    let month = parse(&month).ok_or(Trouble::Refused(Refusal::NotFound))?;
    shown(&app, &visitor, &Part::Month(month), &from.turn(), &headers).await
}

pub(super) async fn place(
    State(app): State<App>,
    visitor: Visitor,
    Path(place): Path<String>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Answer {
    let place = Slug::parse(&place).ok_or(Trouble::Refused(Refusal::NotFound))?;
    shown(&app, &visitor, &Part::Place(place), &from.turn(), &headers).await
}

/// `2025-05`, in this form only.
pub(super) fn parse(text: &str) -> Option<(i16, i8)> {
    let (year, month) = text.split_once('-')?;
    let month = (year.parse().ok()?, month.parse().ok()?);
    (address::month_key(month) == text && (1..=12).contains(&month.1)).then_some(month)
}

/// The part of the list that a month is.
pub(super) fn section(visitor: &Visitor, month: (i16, i8)) -> Option<Section<'static>> {
    let begin = |month| calendar::begin(visitor.site.zone, month);
    Some(Section { from: begin(month)?, until: begin(calendar::next(month))?, only: Only::All })
}

async fn shown(app: &App, visitor: &Visitor, part: &Part, turn: &Turn<Place>, headers: &HeaderMap) -> Answer {
    let missing = Trouble::Refused(Refusal::NotFound);
    let language = visitor.language;
    let (section, base) = match part {
        Part::All => (Section::ALL, address::releases(language)),
        Part::Month(month) => (section(visitor, *month).ok_or(missing.clone())?, address::month(language, *month)),
        Part::Place(place) => {
            (Section { only: Only::Place(place.as_str()), ..Section::ALL }, address::place(language, place.as_str()))
        }
        Part::Subject(key) => (Section { only: Only::Subject(key), ..Section::ALL }, address::subject(language, key)),
    };
    let mut gate = gate(app).await?;
    let page = gate.page(&section, turn, PAGE).await?;
    let first = page.lines.first();
    // Nothing is an archive too, but only of everything.
    if first.is_none() && !matches!((part, turn), (Part::All, Turn::Newest)) {
        return Err(missing);
    }
    let counts = calendar::count(app, &mut gate, visitor.site.zone).await?;
    let title = match part {
        Part::All => texts::nav_archive(language).to_owned(),
        Part::Month(month) => name(language, *month),
        Part::Place(_) => texts::archive_of_place(language, first.map_or("", |release| &release.place)),
        Part::Subject(key) => {
            texts::archive_of_subject(language, &gate.subject_name(key).await?.ok_or(missing.clone())?)
        }
    };
    let and = if base.contains('?') { '&' } else { '?' };
    let link = |way: &str, place: &Place| format!("{base}{and}{way}={}", written(place));
    let older = page.older.as_ref().map(|place| link("before", place));
    let newer = page.newer.as_ref().map(|place| link("after", place));
    let keys: Vec<(i16, i8)> = page.lines.iter().map(|release| month_of(visitor, release)).collect();
    let addresses = Addresses::new(language, &counts);
    let current = matches!(part, Part::Month(_)).then(|| keys.first().copied()).flatten();
    let archive = ArchivePage {
        layout: Layout { path: &base, ..visitor.layout(&title, Entry::Archive) },
        whole: matches!(part, Part::All),
        months: months(visitor, &page.lines, &keys),
        years: years(language, &counts, &addresses, current),
        places: places(&counts, &addresses, part),
        subjects: subjects(&counts, &addresses, part),
        older: older.as_deref(),
        newer: newer.as_deref(),
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&archive)?, headers.get(header::IF_NONE_MATCH))
}

fn month_of(visitor: &Visitor, release: &PublicRelease) -> (i16, i8) {
    let clock = visitor.site.zone.clock(release.public_from);
    (clock.year(), clock.month())
}

fn name(language: Language, (year, month): (i16, i8)) -> String {
    format!("{} {year}", format::month(language, month))
}

/// The lines under the names of their months.
fn months<'a>(visitor: &Visitor, lines: &'a [PublicRelease], keys: &[(i16, i8)]) -> Vec<Month<'a>> {
    let mut months: Vec<Month<'_>> = Vec::new();
    let mut last = None;
    for (release, key) in lines.iter().zip(keys) {
        if last != Some(key) {
            last = Some(key);
            let name = name(visitor.language, *key);
            months.push(Month { name, key: address::month_key(*key), releases: Vec::new() });
        }
        months.last_mut().into_iter().for_each(|month| month.releases.push(line(visitor, release)));
    }
    months
}

/// The addresses of what the margin links to, in the order of the counts.
struct Addresses {
    months: Vec<String>,
    places: Vec<String>,
    subjects: Vec<String>,
    years: Vec<String>,
}

impl Addresses {
    fn new(language: Language, counts: &Counts) -> Self {
        Self {
            months: counts.months.iter().map(|(month, _)| address::month(language, *month)).collect(),
            places: counts.places.iter().map(|place| address::place(language, &place.slug)).collect(),
            subjects: counts.subjects.iter().map(|subject| address::subject(language, &subject.key)).collect(),
            years: counts.months.iter().map(|((year, _), _)| year.to_string()).collect(),
        }
    }
}

fn years<'a>(
    language: Language,
    counts: &Counts,
    addresses: &'a Addresses,
    current: Option<(i16, i8)>,
) -> Vec<(&'a str, Vec<MonthLink<'a>>)> {
    let mut years: Vec<(&'a str, Vec<MonthLink<'a>>)> = Vec::new();
    for (((month, count), address), year) in counts.months.iter().zip(&addresses.months).zip(&addresses.years) {
        if years.last().is_none_or(|(last, _)| last != year) {
            years.push((year, Vec::new()));
        }
        let link = MonthLink {
            name: format::month(language, month.1),
            address,
            count: usize::try_from(*count).unwrap_or_default(),
            current: current == Some(*month),
        };
        if let Some((_, months)) = years.last_mut() {
            months.push(link);
        }
    }
    years
}

fn places<'a>(counts: &'a Counts, addresses: &'a Addresses, part: &Part) -> Vec<PlaceLink<'a>> {
    let current = |slug: &str| matches!(part, Part::Place(shown) if shown.as_str() == slug);
    let link = |(place, address): (&'a calendar::Place, &'a String)| PlaceLink {
        name: &place.name,
        address,
        count: usize::try_from(place.count).unwrap_or_default(),
        current: current(&place.slug),
    };
    counts.places.iter().zip(&addresses.places).map(link).collect()
}

fn subjects<'a>(counts: &'a Counts, addresses: &'a Addresses, part: &Part) -> Vec<PlaceLink<'a>> {
    let current = |key: &str| matches!(part, Part::Subject(shown) if shown == key);
    let link = |(subject, address): (&'a PublicSubject, &'a String)| PlaceLink {
        name: &subject.name,
        address,
        count: usize::try_from(subject.releases).unwrap_or_default(),
        current: current(&subject.key),
    };
    counts.subjects.iter().zip(&addresses.subjects).map(link).collect()
}
