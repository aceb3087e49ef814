//! `ruhui demo`: a worked example in a temporary folder, gone when it is stopped. Everything in it is invented.

mod consultation;
mod content;
mod coverage;
mod foundation;
mod partner;
mod policy;
mod preparation;
mod programme;
mod register;
mod site;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use clap::ArgMatches;
use connect::browser::Browser;
use connect::fetch::FetchOptions;
use desk::coverage::Press;
use desk::import;
use desk::letterhead::{self, LogoChange};
use desk::people::{self, Acceptance, Invite, Way};
use desk::record::Sequencer;
use desk::release::{self, Correction, Draft, Publication};
use desk::session::{self, Visit};
use desk::setup::{self, Setup};
use desk::{Actor, Clock, Desk, Error};
use domain::id::{OrganisationId, ReleaseId};
use domain::right::Right;
use domain::table::Sheet;
use jiff::{Timestamp, ToSpan};
use locale::{Language, desk as words, texts};
use store::{Db, Files};
use web::{App, Around};

use self::preparation::{add_files, approve, confirm};

use crate::beside::Beside;
use crate::chance::SystemRandom;
use crate::clock::SystemClock;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;
use crate::press::Newsstand;
use crate::record;
use crate::serve::{bind, files, runtime, until_stopped};
use crate::settings::Settings;

/// The password of every account of the demo.
const PASSWORD: &str = "perahu-di-hulu-sungai";

/// A clock that is set, so that the example has a past.
#[derive(Debug)]
struct SetClock(Mutex<Timestamp>);

impl SetClock {
    fn set(&self, moment: Timestamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = moment;
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let language = settings.language;
    let folder = tempfile::tempdir()?;
    runtime()?.block_on(async {
        let listener = bind(matches.get_one::<SocketAddr>("listen").copied()).await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let failed = |error: Error| Fault::Storage(error.to_string());
        let db = Db::sqlite(&folder.path().join("demo.sqlite")).await.map_err(|error| failed(error.into()))?;
        let files = files(folder.path())?;
        fill(&db, &files).await.map_err(failed)?;
        // Whoever reads that it is open finds all of it there.
        let key = record::Folder::open(&folder.path().join("key"), &record::name(&origin), &SystemRandom)?;
        let accounts = content::PEOPLE.map(|(name, email, right)| account(language, name, email, right)).join("\n");
        let at = |path: String| format!("{origin}{path}");
        let (home, door) = (at(web::address::home(language)), at(web::address::sign_in(language)));
        let told = texts::demo_open(language, &home, &door, PASSWORD);
        let (name, email, right, company) = content::GUEST;
        let guest = format!("{} ({company})", account(language, name, email, right));
        let secretaries = policy::SECRETARIES.map(|(name, email, right, association)| {
            format!("{} ({association})", account(language, name, email, right))
        });
        output::print(&format!("{told}\n{accounts}\n{guest}\n{}\n", secretaries.join("\n")))?;
        let desk = Desk { db, files, clock: Arc::new(SystemClock), random: Arc::new(SystemRandom) };
        let press: Arc<dyn Press> = Arc::new(invented(Clock::now(&SystemClock)));
        let sequencer = Sequencer::new(desk.clone(), Arc::new(key));
        let beside = Beside::record(sequencer).with_pictures(&desk, &press);
        let around = Around { press: Some(press), ..Around::default() };
        until_stopped(listener, App::new(desk, &origin, around), beside).await
    })
}

fn invented(today: Timestamp) -> coverage::Invented {
    coverage::Invented::new(today, Newsstand::new(FetchOptions::default(), Browser::find()))
}

/// An account in a line: its address, its person, and what they do.
fn account(language: Language, name: &str, email: &str, rights: &str) -> String {
    let told = rights.split(' ').filter_map(Right::parse).map(|right| words::right_told(language, right));
    format!("  {email}  {name}: {}", told.collect::<Vec<_>>().join("; "))
}

/// Plays the example's past through the verbs.
async fn fill(db: &Db, files: &Files) -> Result<(), Error> {
    let today = Clock::now(&SystemClock);
    let clock = Arc::new(SetClock(Mutex::new(today)));
    let desk = Desk { db: db.clone(), files: files.clone(), clock: clock.clone(), random: Arc::new(SystemRandom) };
    let ago = |days: i64, hours: i64| today.checked_sub((days * 24 + hours).hours()).unwrap_or(today);
    clock.set(ago(40, 0));
    let office = open_office(&desk).await?;
    let [officer, writer] =
        [signed_in(&desk, content::PEOPLE[0].1).await?, signed_in(&desk, content::PEOPLE[1].1).await?];
    letterhead::save(&desk, &officer, office, &content::letterhead(), LogoChange::Keep).await?;
    outlets(&desk, &officer, office).await?;
    Box::pin(partner::fill(&desk, &officer, office)).await?;
    let people = (&desk, &officer, &writer, office);
    let at = |days: i64, hours: i64| {
        clock.set(ago(days, hours));
        ago(days, hours)
    };
    let published = Box::pin(releases(people, (&at, ago(-1, 0)))).await?;
    let coverage = coverage::fill(&desk, &officer, office, &published, (invented(today), |moment| clock.set(moment)));
    Box::pin(coverage).await?;
    let about = published.first().map(|(_, release)| *release);
    Box::pin(consultation::fill(&desk, &officer, (office, about), at)).await?;
    Box::pin(foundation::fill(&desk, &officer, (office, Arc::new(invented(today))), at)).await
}

/// The releases, each on its way; those that everybody reads, with how many days ago.
async fn releases(
    (desk, officer, writer, office): (&Desk, &Actor, &Actor, OrganisationId),
    (at, later): (&(dyn Fn(i64, i64) -> Timestamp + Sync), Timestamp),
) -> Result<Vec<(i64, ReleaseId)>, Error> {
    let mut published = Vec::new();
    for (days, text) in content::RELEASES {
        at(days, 5);
        let [headline, standfirst, place, subjects, body] = text.map(str::to_owned);
        let draft = Draft { headline, standfirst, place, subjects, body };
        let id = release::create(desk, writer, office, &draft).await?;
        add_files(desk, writer, (id, days)).await?;
        if days == content::DRAFT {
            continue;
        }
        // What is being checked has something left to look at.
        if days != content::SUBMITTED {
            confirm(desk, writer, id).await?;
        }
        at(days, 4);
        let revision = release::find(desk, writer, id).await?.revision;
        release::submit(desk, writer, id, revision).await?;
        if days == content::RETURNED {
            at(days, 3);
            release::give_back(desk, officer, id, content::RETURN).await?;
            continue;
        }
        if days == content::APPROVED {
            approve(desk, officer, id).await?;
        }
        if days == content::SUBMITTED {
            continue;
        }
        at(days, 3);
        let when = if days == content::EMBARGOED { Publication::From(later) } else { Publication::Now };
        release::publish(desk, officer, id, revision, when, None).await?;
        if days != content::EMBARGOED {
            published.push((days, id));
        }
        if days == content::CORRECTED {
            at(days - 1, 0);
            let body = draft.body.replace(content::MISTAKE.0, content::MISTAKE.1);
            let (text, reason) = (Draft { body, ..draft }, content::CORRECTION.to_owned());
            let correction = Correction { text, reason, ..Correction::default() };
            release::correct(desk, officer, id, revision, &correction).await?;
        } else if days == content::WITHDRAWN {
            at(days - 2, 0);
            release::withdraw(desk, officer, id, content::WITHDRAWAL, false).await?;
        }
    }
    Ok(published)
}

/// The directory of outlets, from a table, and the register behind it.
async fn outlets(desk: &Desk, officer: &Actor, office: OrganisationId) -> Result<(), Error> {
    let table = import::upload(desk, officer, (office, Sheet::Outlets), "media.csv", content::OUTLETS.into()).await?;
    let seal = import::preview(desk, officer, table).await?.seal;
    import::take(desk, officer, table, &seal, Way::Hand).await.map(drop)?;
    register::fill(desk, officer, office).await
}

async fn open_office(desk: &Desk) -> Result<OrganisationId, Error> {
    let key = setup::key(desk).await?.unwrap_or_default();
    let (name, email, _) = content::PEOPLE[0];
    let setup = Setup {
        region: content::REGION.to_owned(),
        zone: "WITA".to_owned(),
        office: content::OFFICE.to_owned(),
        name: name.to_owned(),
        email: email.to_owned(),
        password: PASSWORD.to_owned(),
    };
    let office = setup::finish(desk, &key, &setup).await?;
    let first = signed_in(desk, email).await?;
    for (name, email, right) in content::PEOPLE.into_iter().skip(1) {
        let invite = Invite { email: email.to_owned(), right: right.to_owned(), office: String::new() };
        let token = people::invite(desk, &first, office, &invite).await?;
        let acceptance = Acceptance { name: name.to_owned(), password: PASSWORD.to_owned() };
        people::accept(desk, &token, &acceptance).await?;
    }
    Ok(office)
}

async fn signed_in(desk: &Desk, email: &str) -> Result<Actor, Error> {
    let token = session::sign_in(desk, email, PASSWORD, Visit { device: "ruhui demo", client: "" }).await?;
    let token = token.inside().ok_or(domain::Refusal::SignedOut)?;
    session::actor(desk, &token).await?.ok_or(Error::Refusal(domain::Refusal::SignedOut))
}
