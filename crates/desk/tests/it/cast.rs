//! The people of the tests: an office whose members have one right each, and a stranger from another office.

use std::sync::Arc;

use desk::release::{Draft, Publication};
use desk::session::Visit;
use desk::setup::{self, Setup};
use desk::{Actor, Desk, Error, release};
use domain::id::{MembershipId, OrganisationId, PersonId, ReleaseId};
use domain::organisation::{Kind, OrganisationName};
use domain::person::{Email, PersonName};
use domain::right::Right;
use domain::slug::Slug;
use domain::{FieldErrors, Refusal};
use store::{Db, Files, membership, organisation, person, setting};

use crate::doubles::{SeededRandom, StandingClock};

/// A desk with an office, and the clock it goes by.
pub(crate) struct Cast {
    pub(crate) desk: Desk,
    pub(crate) clock: Arc<StandingClock>,
    pub(crate) office: OrganisationId,
    pub(crate) writer: Actor,
    pub(crate) officer: Actor,
}

/// A desk on a new database, nobody in it.
pub(crate) fn empty(db: Db) -> (Desk, Arc<StandingClock>) {
    let clock = Arc::new(StandingClock::new());
    (Desk { db, files: files(), clock: clock.clone(), random: Arc::new(SeededRandom::new(7)) }, clock)
}

/// A folder of its own for each desk; what is in it is gone with the machine's temporary files.
fn files() -> Files {
    Files::folder(&tempfile::tempdir().unwrap().keep()).unwrap()
}

/// What the wizard is told.
pub(crate) fn setup() -> Setup {
    Setup {
        region: "Provinsi Borneo Timur".to_owned(),
        office: "Dinas Komunikasi dan Informatika".to_owned(),
        zone: "WITA".to_owned(),
        name: "Sari Wulan".to_owned(),
        email: "sari@kominfo.example".to_owned(),
        password: "perahu di hulu sungai".to_owned(),
    }
}

impl Cast {
    /// An office with a writer and a press officer.
    pub(crate) async fn new(db: Db) -> Self {
        let (desk, clock) = empty(db);
        let office = organisation(&desk, "Diskominfo").await;
        let mut tx = desk.db.begin().await.unwrap();
        setting::set(&mut tx, "keeper", &office.to_string()).await.unwrap();
        tx.commit().await.unwrap();
        let writer = member(&desk, office, Some(Right::Writer)).await;
        let officer = member(&desk, office, Some(Right::PressOfficer)).await;
        Self { desk, clock, office, writer, officer }
    }

    /// A further member of the office.
    pub(crate) async fn member(&self, right: Right) -> Actor {
        member(&self.desk, self.office, Some(right)).await
    }

    /// Somebody with every right in another organisation.
    pub(crate) async fn stranger(&self) -> Actor {
        let elsewhere = organisation(&self.desk, "Biro Umum").await;
        let mut stranger = member(&self.desk, elsewhere, None).await;
        for right in Right::ALL {
            place(&self.desk, stranger.person.id, elsewhere, right).await;
        }
        stranger = loaded(&self.desk, stranger.person.id).await;
        stranger
    }

    /// A draft of the writer.
    pub(crate) async fn drafted(&self) -> ReleaseId {
        release::create(&self.desk, &self.writer, self.office, &draft("Tiga ruas jalan dibuka")).await.unwrap()
    }

    /// The same, submitted.
    pub(crate) async fn submitted(&self) -> ReleaseId {
        let id = self.drafted().await;
        release::submit(&self.desk, &self.writer, id, 1).await.unwrap();
        id
    }

    /// The same, published by the press officer.
    pub(crate) async fn published(&self, when: Publication) -> ReleaseId {
        let id = self.submitted().await;
        release::publish(&self.desk, &self.officer, id, 1, when, None).await.unwrap();
        id
    }

    /// The release as the office sees it.
    pub(crate) async fn seen(&self, id: ReleaseId) -> release::Seen {
        release::see(&self.desk, &self.writer, id).await.unwrap()
    }
}

/// A text that may be published.
pub(crate) fn draft(headline: &str) -> Draft {
    Draft {
        headline: headline.to_owned(),
        standfirst: String::new(),
        place: "Samarinda".to_owned(),
        subjects: String::new(),
        body: format!("{headline}: pemerintah provinsi membuka kembali tiga ruas jalan di hulu sungai."),
    }
}

/// A new organisation.
pub(crate) async fn organisation(desk: &Desk, name: &str) -> OrganisationId {
    let id = OrganisationId::new(desk.now(), desk.chance());
    let (name, slug) = (OrganisationName::parse(name).unwrap(), Slug::from_title(name));
    let mut tx = desk.db.begin().await.unwrap();
    organisation::insert(&mut tx, (id, Kind::Office), (&name, &name), &slug, desk.now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A new person, with a right in the organisation.
pub(crate) async fn member(desk: &Desk, organisation: OrganisationId, right: Option<Right>) -> Actor {
    let id = PersonId::new(desk.now(), desk.chance());
    let (name, email) =
        (PersonName::parse("Budi Laut").unwrap(), Email::parse(&format!("{id}@kominfo.example")).unwrap());
    let mut tx = desk.db.begin().await.unwrap();
    person::insert(&mut tx, id, (&name, &email), "id", desk.now()).await.unwrap();
    tx.commit().await.unwrap();
    if let Some(right) = right {
        place(desk, id, organisation, right).await;
    }
    loaded(desk, id).await
}

/// Gives a right.
pub(crate) async fn place(desk: &Desk, person: PersonId, organisation: OrganisationId, right: Right) {
    let mut tx = desk.db.begin().await.unwrap();
    let id = MembershipId::new(desk.now(), desk.chance());
    membership::insert(&mut tx, id, (person, organisation), (right, ""), desk.now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// The person as an actor, with the rights they have now.
pub(crate) async fn loaded(desk: &Desk, id: PersonId) -> Actor {
    let mut conn = desk.db.read().await.unwrap();
    let person = person::by_id(&mut conn, id).await.unwrap().unwrap();
    let memberships = membership::of_person(&mut conn, id, desk.now()).await.unwrap();
    Actor { person, memberships, program: false, session: String::new() }
}

/// The first set-up.
pub(crate) async fn set_up(desk: &Desk) {
    let key = setup::key(desk).await.unwrap().unwrap();
    setup::finish(desk, &key, &setup()).await.unwrap();
}

/// An attempt from a device.
pub(crate) fn visit(device: &str) -> Visit<'_> {
    Visit { device, client: "198.51.100.7" }
}

/// The refusal of a verb that did nothing.
#[track_caller]
pub(crate) fn refusal<T>(result: Result<T, Error>) -> Refusal {
    match result {
        Err(Error::Refusal(refusal)) => refusal,
        Err(error) => panic!("not refused but: {error}"),
        Ok(_) => panic!("done"),
    }
}

/// The field errors of a verb that did nothing.
#[track_caller]
pub(crate) fn fields<T>(result: Result<T, Error>) -> FieldErrors {
    match result {
        Err(Error::Fields(errors)) => errors,
        Err(error) => panic!("no field errors but: {error}"),
        Ok(_) => panic!("done"),
    }
}
