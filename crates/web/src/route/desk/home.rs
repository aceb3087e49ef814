//! The desk's first page: what waits for this person.

use axum::Form;
use axum::extract::State;
use desk::consultation::{self, Listed};
use desk::partner;
use desk::release::{self, Overview};
use desk::session;
use domain::Refusal;
use domain::consultation::State as Asked;
use domain::coverage::Attention;
use domain::id::OrganisationId;
use domain::organisation::Kind;
use domain::release::State as Standing;
use domain::release::Step;
use domain::right::Act;
use jiff::Timestamp;
use jiff::civil::Date;
use locale::{Language, desk as words, format, texts};
use serde::Deserialize;
use store::delivery::Undelivered;
use store::release::Release;

use super::partner::told;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Chart, DeskHomePage, Entry, Event, Need, Shape};
use crate::visitor::Member;

/// What of a release waits for the person: a check, or a text that came back.
fn need<'a>(member: &Member, release: &'a Release, address: &'a str) -> Option<Need<'a>> {
    let language = member.visitor.language;
    let steps = release::steps(&member.actor, release);
    let (why, action) = if steps.contains(&Step::Publish) {
        (texts::next_submitted(language), texts::desk_check(language))
    } else if release.returned_reason.is_some() && release.created_by == member.actor.person.id {
        (texts::event_returned(language), words::step(language, Step::Edit))
    } else if release.state == Standing::Draft && release.edited_by == member.actor.person.id {
        (texts::next_draft(language), words::step(language, Step::Edit))
    } else {
        return None;
    };
    let shape = Shape::of_release(release.state, false);
    Some(Need {
        shape,
        title: &release.text.headline,
        why,
        since: member.visitor.moment(release.edited_at),
        address,
        action,
    })
}

/// Where the work goes on: a draft in the editor, unless there is a reason to read first why it came back.
fn door(language: Language, release: &Release) -> String {
    let id = release.id.to_string();
    if release.state == Standing::Draft && release.returned_reason.is_none() {
        address::desk_act(language, &id, address::Act::Text)
    } else {
        address::desk_release(language, &id)
    }
}

/// Letters of a release came back: their addresses are mended, or they are sent again.
fn returned_mail<'a>(member: &Member, known: &'a Undelivered, (address, why): &'a (String, String)) -> Need<'a> {
    let (since, action) = (member.visitor.moment(known.at), texts::dispatch_see(member.visitor.language));
    Need { shape: Shape::NotMet, title: &known.headline, why, since, address, action }
}

/// Pages differ from what they carry, or an outlet answered.
fn looked_at<'a>(member: &Member, since: Timestamp, (address, title): &'a (String, String)) -> Need<'a> {
    let language = member.visitor.language;
    let (why, action) = (texts::desk_coverage_why(language), texts::desk_coverage_look(language));
    Need { shape: Shape::Look, title, why, since: member.visitor.moment(since), address, action }
}

/// What waits, most urgent first: others wait for a check, mail came back, coverage needs a look, a text came back, an own draft is not
/// done.
fn needs<'a>(member: &Member, seen: &'a Overview, addresses: &'a Addresses) -> Vec<Need<'a>> {
    let checks = seen.checks.0.iter().zip(&addresses.checks);
    let drafts = seen.drafts.0.iter().zip(&addresses.drafts);
    let (returned, own): (Vec<_>, Vec<_>) = drafts.partition(|(release, _)| release.returned_reason.is_some());
    let need = |(release, address): (&'a Release, &'a String)| need(member, release, address);
    let mail = seen.undelivered.iter().zip(&addresses.mail).map(|(known, place)| returned_mail(member, known, place));
    let coverage = seen.coverage.as_ref().zip(addresses.coverage.as_ref());
    let coverage = coverage.map(|((_, since), place)| looked_at(member, *since, place));
    let partners = addresses.partners.iter().map(|waiting| Need {
        shape: waiting.shape,
        title: &waiting.title,
        why: &waiting.why,
        since: member.visitor.moment(waiting.since),
        address: &waiting.address,
        action: waiting.action,
    });
    checks
        .filter_map(need)
        .chain(mail)
        .chain(coverage)
        .chain(partners)
        .chain(returned.into_iter().chain(own).filter_map(need))
        .collect()
}

/// Something about partners.
struct Waiting {
    shape: Shape,
    title: String,
    why: String,
    since: Timestamp,
    address: String,
    action: &'static str,
}

/// Claims that wait for this office, or documents of this company that end soon.
async fn partners(app: &App, member: &Member) -> Result<Vec<Waiting>, Trouble> {
    let (language, Some((own, _))) = (member.visitor.language, &member.office) else { return Ok(Vec::new()) };
    if member.kind == Some(Kind::PressCompany) {
        let endings = partner::endings(&app.desk, &member.actor, *own).await?;
        let waiting = endings.into_iter().map(|(outlet, ending)| {
            let (shape, why) = told(language, &ending);
            let address = address::partner(language, &outlet.id.to_string());
            let action = texts::desk_partners_see(language);
            Waiting { shape, title: outlet.name, why, since: app.desk.now(), address, action }
        });
        return Ok(waiting.collect());
    }
    let unchecked = partner::unchecked(&app.desk, &member.actor, *own).await?;
    let waiting = unchecked.map(|(count, since)| Waiting {
        shape: Shape::Look,
        title: texts::partners_open(language, usize::try_from(count).unwrap_or_default()),
        why: texts::desk_partners_why(language).to_owned(),
        since,
        address: address::partners(language),
        action: texts::desk_partners_see(language),
    });
    let objections = partner::objections(&app.desk, &member.actor, *own).await?;
    let objections = objections.into_iter().map(|(one, outlet, name)| Waiting {
        shape: Shape::Look,
        title: name,
        why: texts::desk_objection_why(language).to_owned(),
        since: one.made_at,
        address: format!("{}#{}", address::partner(language, &outlet.to_string()), one.id),
        action: texts::desk_partners_see(language),
    });
    Ok(objections.chain(waiting).collect())
}

/// Consultations: what this organisation is asked, and what waits in its own.
async fn consultations(app: &App, member: &Member) -> Result<Vec<Waiting>, Trouble> {
    let (language, Some((own, _))) = (member.visitor.language, &member.office) else { return Ok(Vec::new()) };
    let (now, mut all) = (app.desk.now(), Vec::new());
    let mut add = |listed: &Listed, shape, why: &str| {
        let known = &listed.consultation;
        all.push(Waiting {
            shape,
            title: known.details.title.clone(),
            why: why.to_owned(),
            since: known.opened_at.unwrap_or(known.made_at),
            address: address::consultation(language, &known.id.to_string()),
            action: texts::desk_consultation_see(language),
        });
    };
    if member.actor.may(Act::PreparePosition, *own) {
        for listed in consultation::invited(&app.desk, &member.actor, *own).await? {
            if listed.unconfirmed > 0 && listed.consultation.state().hears() {
                add(&listed, Shape::Look, texts::desk_consultation_minutes(language));
            }
            if listed.answered == 0 && listed.consultation.state() == Asked::Open && !listed.consultation.is_late(now) {
                add(&listed, Shape::Look, texts::desk_consultation_why(language));
            }
        }
    }
    if member.kind == Some(Kind::Office) && member.actor.may(Act::Consult, *own) {
        for listed in consultation::own(&app.desk, &member.actor, *own).await? {
            let is_over = listed.consultation.is_over(now);
            match listed.consultation.state() {
                Asked::Open if is_over => add(&listed, Shape::Look, texts::desk_consultation_over(language)),
                Asked::Open | Asked::Closed if listed.open_points > 0 => {
                    add(&listed, Shape::Unknown, texts::desk_consultation_points(language));
                }
                _ => {}
            }
        }
    }
    Ok(all)
}

/// Where the releases of the page are.
struct Addresses {
    checks: Vec<String>,
    /// With how many letters came back.
    mail: Vec<(String, String)>,
    /// With how many pages need a look.
    coverage: Option<(String, String)>,
    /// What waits of partners: since when, why, and what is done.
    partners: Vec<Waiting>,
    drafts: Vec<String>,
    today: Vec<String>,
}

impl Addresses {
    fn new(language: Language, seen: &Overview, partners: Vec<Waiting>) -> Self {
        let of = |releases: &[Release]| {
            releases.iter().map(|known| address::desk_release(language, &known.id.to_string())).collect()
        };
        let doors = seen.drafts.0.iter().map(|known| door(language, known)).collect();
        let mail = seen.undelivered.iter().map(|known| {
            let address = format!("{}#mailing", address::desk_release(language, &known.release.to_string()));
            (address, texts::dispatch_failed(language, usize::try_from(known.count).unwrap_or_default()))
        });
        let coverage = seen.coverage.map(|(count, _)| {
            let count = usize::try_from(count).unwrap_or_default();
            (address::coverage_to(language, Attention::Look), texts::desk_coverage(language, count))
        });
        Self {
            checks: of(&seen.checks.0),
            mail: mail.collect(),
            coverage,
            partners,
            drafts: doors,
            today: of(&seen.today),
        }
    }
}

fn today<'a>(member: &Member, seen: &'a Overview, addresses: &'a Addresses, now: Timestamp) -> Vec<Event<'a>> {
    let event = |(known, address): (&'a Release, &'a String)| {
        let at = member.visitor.moment(known.public_from?);
        let shape = Shape::of_release(known.state, known.public_from > Some(now));
        let about = Some((known.text.headline.as_str(), address.as_str()));
        let language = member.visitor.language;
        let waits = known.state == Standing::Published && known.public_from > Some(now);
        let what = if waits { texts::overview_later(language) } else { words::state(language, known.state) };
        Some(Event { at, person: "", what, about, reason: "", shape })
    };
    seen.today.iter().zip(&addresses.today).filter_map(event).collect()
}

/// The last seven days; none while nothing was issued in them.
fn week(language: Language, seen: &Overview) -> Option<Chart<'static>> {
    let short = |date: &Date| {
        let name = format::weekday(language, date.weekday());
        name.get(..3).unwrap_or(name)
    };
    let bar = |(date, count): &(Date, i64)| (short(date), u32::try_from(*count).unwrap_or(u32::MAX));
    let bars: Vec<_> = seen.week.iter().map(bar).collect();
    let [title, across, up] =
        [texts::overview_week(language), texts::overview_day(language), texts::overview_issued(language)];
    bars.iter().any(|(_, count)| *count > 0).then_some(Chart { title, across, up, bars })
}

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    let language = member.visitor.language;
    let office = member.office.as_ref().map(|(id, _)| *id);
    let seen = match office {
        Some(office) => release::overview(&app.desk, &member.actor, office).await?,
        None => Overview::default(),
    };
    let rooms = partners(&app, &member).await?.into_iter().chain(consultations(&app, &member).await?);
    let (addresses, now) = (Addresses::new(language, &seen, rooms.collect()), app.desk.now());
    let needs = needs(&member, &seen, &addresses);
    let waiting = usize::try_from(seen.checks.1 + seen.drafts.1).unwrap_or_default()
        + seen.undelivered.len()
        + usize::from(seen.coverage.is_some())
        + addresses.partners.len();
    let unnamed = waiting.saturating_sub(needs.len());
    let state = if seen.checks.1 > i64::try_from(seen.checks.0.len()).unwrap_or_default() {
        Standing::Submitted
    } else {
        Standing::Draft
    };
    let more = address::desk_releases_in(language, state);
    let more = (unnamed > 0).then(|| (texts::overview_more(language, unnamed), more.as_str()));
    let may_write = office.is_some_and(|office| member.actor.may(Act::WriteRelease, office));
    let layout = member.layout(texts::nav_desk(language), Entry::Desk);
    let today = today(&member, &seen, &addresses, now);
    let (now, week) = (member.visitor.moment(now), week(language, &seen));
    answer::page(&DeskHomePage { layout, now, waiting, needs, more, today, week, may_write })
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Chosen {
    #[serde(default)]
    organisation: String,
}

/// Works for another office from here on.
pub(crate) async fn choose(State(app): State<App>, member: Member, Form(form): Form<Chosen>) -> Answer {
    let chosen: OrganisationId = form.organisation.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))?;
    session::choose(&app.desk, &member.actor, chosen).await?;
    answer::onward(&address::desk(member.visitor.language))
}
