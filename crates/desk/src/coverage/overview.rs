//! The overview of a month: how many pages carried the office's releases, of how many outlets, how soon, with how much of their own, and what
//! became of the differences that a person judged. Of the whole office or of one outlet. It counts; it ranks nobody.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::Refusal;
use domain::appearance::KnownBy;
use domain::coverage::{Attention, Outcome};
use domain::id::{CoverageId, JudgementId, OrganisationId, OutletId, ReleaseId};
use domain::right::Act;
use domain::spread::Spread;
use domain::zone::Zone;
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan as _};
use store::coverage::overview::{self as stored, Carried, Finding, Named, Page, Whose};
use store::outlet::{self, Outlet};

use crate::{Actor, Desk, Error, setup};

/// A year and a month from 1 to 12.
pub type YearMonth = (i16, i8);

/// Figures of some pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many pages.
    pub pages: usize,
    /// Of how many outlets, or hosts that are not in the directory.
    pub outlets: usize,
    /// Of how many releases.
    pub releases: usize,
    /// By what it is known when they appeared, in the order of [`KnownBy::ALL`].
    pub known_by: [usize; 3],
    /// Milliseconds from when the release was public to when the page appeared; of those that appeared since then.
    pub soon: Option<Spread>,
    /// How many appeared before.
    pub before: usize,
    /// Of a hundred words, how many are their own; of those that could be compared.
    pub own: Option<Spread>,
    /// How many could not be compared.
    pub unknown: usize,
    /// How many need a look of the office.
    pub look: usize,
    /// Judged differences of which something is still expected.
    pub open: usize,
    /// Those that were asked and are settled.
    pub settled: usize,
    /// Those that were excused, or are asked no more.
    pub dropped: usize,
}

/// A month.
#[derive(Debug, Clone)]
pub struct Month {
    /// Which.
    pub month: YearMonth,
    /// Its pages, in the order in which they appeared.
    pub pages: Vec<Page>,
    /// What was judged in them.
    pub findings: Vec<Finding>,
    /// The releases, the oldest first; of an office those too that no page of the month carries.
    pub releases: Vec<Carried>,
    /// How many pages appeared on each day of the month.
    pub days: Vec<(Date, i64)>,
    /// How many in each month of its year, from January on.
    pub months: [i64; 12],
    /// The first and the last year in which pages appeared, and this one.
    pub years: (i16, i16),
    /// Address and headline of each page, in the order of the pages; none where figures alone were asked for.
    pub names: Vec<Named>,
    /// What the outlets said last of what was judged; none where figures alone were asked for.
    pub answers: HashMap<JudgementId, String>,
}

/// How much is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What figures are made of.
    Figures,
    /// Headlines, addresses and answers too.
    Words,
}

/// An outlet, or a host that is not in the directory, with the figures of its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfOutlet {
    /// Which; none where it is not in the directory.
    pub id: Option<OutletId>,
    /// Its name, or its host.
    pub name: String,
    /// Its figures.
    pub figures: Figures,
}

impl Month {
    /// The figures of all its pages.
    pub fn figures(&self) -> Figures {
        Figures::of(&self.pages.iter().collect::<Vec<_>>(), &self.public(), &self.judged())
    }

    /// Each release with its figures, the oldest first.
    pub fn by_release(&self) -> Vec<(&Carried, Figures)> {
        let (public, judged) = (self.public(), self.judged());
        let mut of: HashMap<ReleaseId, Vec<&Page>> = HashMap::new();
        self.pages.iter().for_each(|page| of.entry(page.release).or_default().push(page));
        let none = Vec::new();
        let figures = |known: &Carried| Figures::of(of.get(&known.id).unwrap_or(&none), &public, &judged);
        self.releases.iter().map(|known| (known, figures(known))).collect()
    }

    /// Each outlet with its figures, by name.
    pub fn by_outlet(&self) -> Vec<OfOutlet> {
        let (public, judged) = (self.public(), self.judged());
        let mut of: BTreeMap<(&str, Option<OutletId>), Vec<&Page>> = BTreeMap::new();
        self.pages.iter().for_each(|page| of.entry((&page.name.1, page.outlet)).or_default().push(page));
        let one = |((_, id), pages): ((&str, Option<OutletId>), Vec<&Page>)| OfOutlet {
            id,
            name: pages.first().map_or_else(String::new, |page| page.name.0.clone()),
            figures: Figures::of(&pages, &public, &judged),
        };
        of.into_iter().map(one).collect()
    }

    /// Each page with its figures, in their order.
    pub fn by_page(&self) -> Vec<(&Page, Figures)> {
        let (public, judged) = (self.public(), self.judged());
        self.pages.iter().map(|page| (page, Figures::of(&[page], &public, &judged))).collect()
    }

    /// The headline of a release.
    pub fn headline(&self, id: ReleaseId) -> &str {
        self.releases.iter().find(|known| known.id == id).map_or("", |known| &known.headline)
    }

    fn public(&self) -> Public {
        self.releases.iter().map(|known| (known.id, known.public_from)).collect()
    }

    fn judged(&self) -> Judged<'_> {
        let mut judged: Judged<'_> = HashMap::new();
        self.findings.iter().for_each(|finding| judged.entry(finding.page).or_default().push(finding));
        judged
    }
}

/// Since when each release is public.
type Public = HashMap<ReleaseId, Timestamp>;
/// What was judged in each page.
type Judged<'a> = HashMap<CoverageId, Vec<&'a Finding>>;

impl Figures {
    fn of(pages: &[&Page], public: &Public, judged: &Judged<'_>) -> Self {
        let mut figures = Self { pages: pages.len(), ..Self::default() };
        let (mut soon, mut own) = (Vec::new(), Vec::new());
        for page in pages {
            let from = public.get(&page.release).map(|from| from.as_millisecond());
            match from.map(|from| page.appeared.at.as_millisecond().saturating_sub(from)) {
                Some(milliseconds) if milliseconds >= 0 => soon.push(milliseconds),
                Some(_) => figures.before += 1,
                None => {}
            }
            let known = KnownBy::ALL.iter().position(|known| *known == page.appeared.by);
            known.and_then(|known| figures.known_by.get_mut(known)).into_iter().for_each(|count| *count += 1);
            if page.outcome == Outcome::Unknown {
                figures.unknown += 1;
            } else {
                own.push(page.own);
            }
            figures.look += usize::from(page.attention == Attention::Look);
            for finding in judged.get(&page.id).into_iter().flatten() {
                let (open, settled) = (finding.standing.is_open(), finding.standing.is_settled());
                figures.open += usize::from(open);
                figures.settled += usize::from(settled);
                figures.dropped += usize::from(!open && !settled);
            }
        }
        let names: HashSet<_> = pages.iter().map(|page| (page.outlet, &page.name.1)).collect();
        let releases: HashSet<_> = pages.iter().map(|page| page.release).collect();
        (figures.outlets, figures.releases) = (names.len(), releases.len());
        (figures.soon, figures.own) = (Spread::of(soon), Spread::of(own));
        figures
    }
}

/// The overview of a month of an office's releases; of the running one unless told.
pub async fn of_office(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    (month, depth): (Option<YearMonth>, Depth),
) -> Result<Month, Error> {
    actor.must(Act::See, office)?;
    read(desk, Whose::Office(office), month, depth).await
}

/// The same of an outlet of the directory.
pub async fn of_outlet(
    desk: &Desk,
    actor: &Actor,
    id: OutletId,
    (month, depth): (Option<YearMonth>, Depth),
) -> Result<(Outlet, Month), Error> {
    let known = outlet::by_id(&mut desk.db.read().await?, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::See, known.organisation)?;
    Ok((known, read(desk, Whose::Outlet(id), month, depth).await?))
}

async fn read(desk: &Desk, whose: Whose, month: Option<YearMonth>, depth: Depth) -> Result<Month, Error> {
    let now = desk.now();
    // One state of the database: pages and what was judged in them belong together.
    let mut conn = desk.db.snapshot().await?;
    let zone = setup::zone(&mut conn).await?;
    let clock = zone.clock(now);
    let month = month.unwrap_or((clock.year(), clock.month()));
    let times = bounds(zone, month).ok_or(Refusal::NotFound)?;
    let year = year(zone, month.0).ok_or(Refusal::NotFound)?;
    let pages = stored::pages(&mut conn, whose, times).await?;
    let findings = if pages.is_empty() { Vec::new() } else { stored::findings(&mut conn, whose, times).await? };
    let releases = stored::releases(&mut conn, whose, times, now).await?;
    let months = stored::months(&mut conn, whose, year).await?;
    let span = stored::span(&mut conn, whose).await?;
    let years = span.map_or((month.0, month.0), |(first, last)| {
        (zone.clock(first).year().min(month.0), zone.clock(last).year().max(month.0))
    });
    let (names, answers) = match depth {
        Depth::Figures => (Vec::new(), HashMap::new()),
        Depth::Words => {
            (stored::named(&mut conn, whose, times).await?, stored::answers(&mut conn, whose, times).await?)
        }
    };
    let days = days(month, pages.iter().map(|page| zone.clock(page.appeared.at).date()));
    Ok(Month { month, pages, findings, releases, days, months, years, names, answers })
}

/// The first moment of a month.
fn begin(zone: Zone, (year, month): YearMonth) -> Option<Timestamp> {
    zone.moment(DateTime::from(Date::new(year, month, 1).ok()?))
}

fn bounds(zone: Zone, (year, month): YearMonth) -> Option<(Timestamp, Timestamp)> {
    let next = if month >= 12 { (year.checked_add(1)?, 1) } else { (year, month + 1) };
    Some((begin(zone, (year, month))?, begin(zone, next)?))
}

/// Where the months of a year begin, and where the last one ends.
fn year(zone: Zone, year: i16) -> Option<[Timestamp; 13]> {
    let last = begin(zone, (year.checked_add(1)?, 1))?;
    let mut bounds = [last; 13];
    for (month, bound) in (1..=12).zip(&mut bounds) {
        *bound = begin(zone, (year, month))?;
    }
    Some(bounds)
}

/// The days of a month with how many pages appeared on each.
fn days((year, month): YearMonth, pages: impl Iterator<Item = Date>) -> Vec<(Date, i64)> {
    let mut counted: HashMap<Date, i64> = HashMap::new();
    pages.for_each(|day| *counted.entry(day).or_default() += 1);
    let first = Date::new(year, month, 1).ok();
    let days = first.into_iter().flat_map(|first| first.series(1.day()).take_while(move |day| day.month() == month));
    days.map(|day| (day, counted.get(&day).copied().unwrap_or_default())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_all_its_days_and_a_year_its_months() {
        let pages = [1, 31, 31].map(|day| Date::constant(2025, 5, day)).into_iter();
        let days = days((2025, 5), pages);
        assert_eq!((days.len(), days[0].1, days[30].1, days[1].1), (31, 1, 2, 0));
        let year = year(Zone::Wita, 2025).unwrap();
        assert!(year.windows(2).all(|two| two[0] < two[1]));
        assert_eq!((year[4], year[5]), bounds(Zone::Wita, (2025, 5)).unwrap());
        assert_eq!(bounds(Zone::Wita, (2025, 12)).unwrap().1.to_string(), "2025-12-31T16:00:00Z");
        assert!(bounds(Zone::Wita, (9999, 12)).is_none() && bounds(Zone::Wita, (2025, 13)).is_none());
    }
}
