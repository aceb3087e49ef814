//! Fills an empty database with an office that has issued releases for twenty years, for measuring. Everything is invented and
//! the same at each run; texts and search words are written by the same code as a real release's.
//! usage: fill COUNT FOLDER [postgres://…]     FOLDER: the data folder of `ruhui serve`

mod text;

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use desk::setup::{self, Setup};
use desk::{Clock, Desk, Random};
use domain::id::{OrganisationId, PersonId, ReleaseId, VersionId};
use domain::person::Email;
use domain::release::ShortCode;
use domain::slug::Slug;
use jiff::{Timestamp, ToSpan};
use store::version::{self, Act};
use store::{Conn, Db, Files, person, release, search};

/// Who signs in to measure the desk.
const EMAIL: &str = "sari@kominfo.example";
const PASSWORD: &str = "perahu-di-hulu-sungai";

/// Releases in one transaction.
const TOGETHER: usize = 2_000;

/// Every how many releases one was withdrawn.
const WITHDRAWN: usize = 500;

/// Hours from the first release to now.
const HOURS: i64 = 20 * 365 * 24;

/// The moment at which the example was begun.
struct Began(Timestamp);

impl Clock for Began {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// Counts: no secret is kept here.
struct Count(AtomicU8);

impl Random for Count {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(self.0.fetch_add(1, Ordering::Relaxed));
    }
}

/// Where releases go.
struct Office {
    id: OrganisationId,
    person: PersonId,
    now: Timestamp,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [count, folder, rest @ ..] = arguments.as_slice() else {
        return Err("usage: fill COUNT FOLDER [postgres://…]".into());
    };
    let (count, folder) = (count.parse::<usize>()?, Path::new(folder));
    std::fs::create_dir_all(folder)?;
    let db = match rest.first() {
        Some(address) => Db::postgres(address).await?,
        None => Db::sqlite(&folder.join("ruhui.sqlite")).await?,
    };
    let now = Timestamp::now();
    let files = Files::folder(&folder.join("files"))?;
    let desk = Desk { db: db.clone(), files, clock: Arc::new(Began(now)), random: Arc::new(Count(AtomicU8::new(0))) };
    let office = open(&desk).await?;
    for first in (0..count).step_by(TOGETHER) {
        let mut tx = db.begin().await?;
        for number in first..count.min(first + TOGETHER) {
            issue(&mut tx, &office, number, count).await?;
        }
        tx.commit().await?;
    }
    let mut tx = db.begin().await?;
    for number in 0..60 {
        wait(&mut tx, &office, number).await?;
    }
    tx.commit().await?;
    db.close().await;
    println!("{count} releases; {EMAIL}, {PASSWORD}");
    Ok(())
}

async fn open(desk: &Desk) -> Result<Office, Box<dyn Error>> {
    let key = setup::key(desk).await?.ok_or("this database is in use")?;
    let [region, zone, office, name] =
        ["Provinsi Borneo Timur", "WITA", "Dinas Komunikasi dan Informatika", "Sari Wulan"];
    let [region, zone, office, name] = [region, zone, office, name].map(str::to_owned);
    let setup = Setup { region, zone, office, name, email: EMAIL.to_owned(), password: PASSWORD.to_owned() };
    let id = setup::finish(desk, &key, &setup).await?;
    let email = Email::parse(EMAIL).map_err(|error| format!("{error:?}"))?;
    let known = person::by_email(&mut desk.db.read().await?, &email).await?;
    Ok(Office { id, person: known.ok_or("nobody is there")?.id, now: desk.now() })
}

/// A release that was published long ago; the last one just now.
async fn issue(tx: &mut Conn, office: &Office, number: usize, count: usize) -> Result<(), Box<dyn Error>> {
    let minutes = HOURS * 60 * i64::try_from(count - number)? / i64::try_from(count)?;
    let (at, chance) = (office.now.checked_sub(minutes.minutes())?, u128::try_from(number)?);
    let (id, version) = (ReleaseId::new(at, chance), VersionId::new(at, chance));
    let text = text::release(number);
    let slug = Slug::from_title(&format!("{number} {}", text.headline));
    let by = (office.person, at);
    release::insert(tx, (id, office.id), slug.as_str(), &text, by).await?;
    version::insert(tx, (version, id), (Act::Published, None), &text, by).await?;
    let year = i64::from(at.strftime("%Y").to_string().parse::<u16>()?);
    release::publish(tx, id, version, &letter(at, slug.as_str(), year, number)?).await?;
    search::put(tx, id, at, &text).await?;
    if number % WITHDRAWN == WITHDRAWN / 2 {
        let by = (office.person, at.checked_add(1.hour())?.min(office.now));
        release::withdraw(tx, id, "Angka di dalamnya keliru.", by).await?;
        search::remove(tx, id).await?;
    }
    Ok(())
}

/// How a release of a number goes out.
fn letter(from: Timestamp, slug: &str, year: i64, number: usize) -> Result<release::Issue, Box<dyn Error>> {
    // No two releases have one number in one of these two ranges.
    let code = ShortCode::new(u128::try_from(number)? * 2 + u128::from(year == 2100));
    let number = i64::try_from(number)? + 1;
    let letter = release::Letter { text: format!("{number}/{year}"), year, number: Some(number) };
    Ok(release::Issue { from, slug: slug.to_owned(), letter, code, letterhead: None })
}

/// A release that is not public: a draft, one that waits for a second pair of eyes, or one under embargo.
async fn wait(tx: &mut Conn, office: &Office, number: usize) -> Result<(), Box<dyn Error>> {
    let (id, version) = (
        ReleaseId::new(office.now, 1 << 70 | u128::try_from(number)?),
        VersionId::new(office.now, u128::try_from(number)?),
    );
    let text = text::release(number);
    let by = (office.person, office.now);
    let slug = format!("menunggu-{number}");
    release::insert(tx, (id, office.id), &slug, &text, by).await?;
    match number % 3 {
        0 => Ok(()),
        1 => Ok(release::update_state(tx, id, domain::release::State::Submitted, None).await?),
        _ => {
            version::insert(tx, (version, id), (Act::Published, None), &text, by).await?;
            let until = office.now.checked_add(24.hours())?;
            release::publish(tx, id, version, &letter(until, &slug, 2100, number)?).await?;
            Ok(search::put(tx, id, until, &text).await?)
        }
    }
}
