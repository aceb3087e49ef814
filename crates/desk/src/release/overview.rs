//! The desk at a glance: parts of an office's list with right counts, and what its first page shows one person.

use domain::Refusal;
use domain::id::{OrganisationId, ReleaseId};
use domain::release::{State, Step};
use domain::right::Act;
use jiff::civil::DateTime;
use jiff::{Timestamp, ToSpan};
use store::coverage;
use store::delivery::{self, Undelivered};
use store::overview::{self, Wanted};
use store::release::Release;

use crate::{Actor, Desk, Error, setup};

/// Releases on a page of the list.
pub const PAGE: usize = 50;

/// Releases of a kind that are named on the first page; the others are counted.
const NAMED: i64 = 10;

/// Most events of a day that are named.
const EVENTS: i64 = 40;

/// Days of the chart.
const DAYS: i64 = 7;

/// A page of the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The releases, last changed first.
    pub releases: Vec<Release>,
    /// Whether there are older ones.
    pub more: bool,
    /// How many there are in each state, whatever was asked for.
    pub counts: Vec<(State, i64)>,
}

/// A page of an organisation's releases that are wanted, after a place in the list.
pub async fn search(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    wanted: &Wanted<'_>,
    before: Option<(Timestamp, ReleaseId)>,
) -> Result<Listed, Error> {
    actor.must(Act::See, organisation)?;
    let place = before.map_or((Timestamp::MAX, String::new()), |(at, id)| (at, id.to_string()));
    let mut conn = desk.db.read().await?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut releases = overview::page(&mut conn, organisation, wanted, (place.0, &place.1), most).await?;
    let more = releases.len() > PAGE;
    releases.truncate(PAGE);
    Ok(Listed { releases, more, counts: overview::counts(&mut conn, organisation).await? })
}

/// What the first page shows.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// What somebody else submitted and the person may publish, longest waiting first; and how many there are.
    pub checks: (Vec<Release>, i64),
    /// Releases whose letters came back in the last seven days, where the person may issue releases.
    pub undelivered: Vec<Undelivered>,
    /// How many pages that carry releases need a look, and since when the one that is known longest, where the person may judge them.
    pub coverage: Option<(i64, Timestamp)>,
    /// The person's own drafts and what came back to them, last changed first; and how many there are.
    pub drafts: (Vec<Release>, i64),
    /// What becomes public today, in order.
    pub today: Vec<Release>,
    /// The last seven days on the site's clock and how many releases became public on each, until now.
    pub week: Vec<(jiff::civil::Date, i64)>,
}

/// The desk of one person in an organisation.
pub async fn overview(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<Overview, Error> {
    actor.must(Act::See, organisation)?;
    let mut conn = desk.db.read().await?;
    let (zone, now, own) = (setup::zone(&mut conn).await?, desk.now(), (organisation, actor.person.id));
    let nothing = (Vec::new(), 0);
    let publishes = actor.may(Step::Publish.needs(), organisation);
    let checks = if publishes { overview::checks(&mut conn, own, NAMED).await? } else { nothing.clone() };
    let lately = now.checked_sub((DAYS * 24).hours()).unwrap_or(now);
    let undelivered =
        if publishes { delivery::undelivered(&mut conn, organisation, lately, NAMED).await? } else { Vec::new() };
    let judges = actor.may(Act::CheckCoverage, organisation);
    let coverage = if judges { coverage::to_look_at(&mut conn, organisation).await? } else { None };
    let writes = actor.may(Step::Edit.needs(), organisation);
    let drafts = if writes { overview::drafts(&mut conn, own, NAMED).await? } else { nothing };
    let day = zone.clock(now).date();
    let begin = |days: i64| {
        let date = day.checked_add(days.days()).ok()?;
        zone.moment(DateTime::from(date))
    };
    let (Some(first), Some(morning), Some(night)) = (begin(1 - DAYS), begin(0), begin(1)) else {
        return Err(Refusal::NotFound.into());
    };
    let today = overview::issued(&mut conn, organisation, (morning, night), EVENTS).await?;
    let after = now.checked_add(1.millisecond()).unwrap_or(now);
    let counted = overview::days(&mut conn, organisation, (first, after), zone.hours()).await?;
    let count = |date: jiff::civil::Date| {
        let number = date.since(jiff::civil::date(1970, 1, 1)).map_or(0, |span| i64::from(span.get_days()));
        (date, counted.iter().find(|(day, _)| *day == number).map_or(0, |(_, count)| *count))
    };
    let week = (1 - DAYS..=0).filter_map(|days| day.checked_add(days.days()).ok()).map(count).collect();
    Ok(Overview { checks, undelivered, coverage, drafts, today, week })
}
