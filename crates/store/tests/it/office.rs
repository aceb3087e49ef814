//! An invented office with one person, and its releases in every state.

use domain::id::{OrganisationId, PersonId, ReleaseId, VersionId};
use domain::organisation::{Kind, OrganisationName};
use domain::person::{Email, PersonName};
use domain::release::{ReleaseText, ShortCode, State, Subjects};
use domain::slug::Slug;
use jiff::Timestamp;
use store::release::{Issue, Letter};
use store::version::{self, Act};
use store::{Conn, Db, organisation, person, release, search};

/// A moment in milliseconds.
pub(crate) fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap()
}

/// An office and somebody in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Office {
    pub(crate) id: OrganisationId,
    pub(crate) person: PersonId,
}

impl Office {
    /// The office of a number, with its person.
    pub(crate) async fn insert(tx: &mut Conn, number: u32) -> Self {
        let name = OrganisationName::parse(&format!("Dinas Kominfo {number}")).unwrap();
        let email = Email::parse(&format!("sari{number}@kominfo.example")).unwrap();
        let office =
            Self { id: OrganisationId::new(at(1), number.into()), person: PersonId::new(at(1), number.into()) };
        let slug = Slug::from_title(name.as_str());
        person::insert(tx, office.person, (&PersonName::parse("Sari Wulan").unwrap(), &email), "id", at(1))
            .await
            .unwrap();
        organisation::insert(tx, (office.id, Kind::Office), (&name, &name), &slug, at(1)).await.unwrap();
        office
    }

    /// A new draft of a number; its slug is `rilis-NUMBER`.
    pub(crate) async fn draft(self, tx: &mut Conn, number: u32) -> ReleaseId {
        let id = ReleaseId::new(at(2), number.into());
        release::insert(tx, (id, self.id), &slug(number), &text(number), (self.person, at(2))).await.unwrap();
        id
    }

    /// A published release, public from `from` on, with the letter of the same number.
    pub(crate) async fn published(self, tx: &mut Conn, number: u32, from: Timestamp) -> ReleaseId {
        let id = self.draft(tx, number).await;
        release::update_state(tx, id, State::Submitted, None).await.unwrap();
        let version = VersionId::new(at(3), number.into());
        version::insert(tx, (version, id), (Act::Published, None), &text(number), (self.person, at(3))).await.unwrap();
        release::publish(tx, id, version, &issue(from, number)).await.unwrap();
        search::put(tx, id, from, &text(number)).await.unwrap();
        id
    }

    /// Corrects a published release at a moment; the new text has the number 1,000 higher.
    pub(crate) async fn correct(
        self,
        tx: &mut Conn,
        (id, number): (ReleaseId, u32),
        (from, now): (Timestamp, Timestamp),
    ) {
        let version = VersionId::new(now, number.into());
        let act = (Act::Corrected, Some("Jumlah ruas jalan keliru."));
        version::insert(tx, (version, id), act, &text(number + 1_000), (self.person, now)).await.unwrap();
        release::correct(tx, id, version).await.unwrap();
        search::put(tx, id, from, &text(number + 1_000)).await.unwrap();
    }
}

/// How a release of a number goes out.
pub(crate) fn issue(from: Timestamp, number: u32) -> Issue {
    let letter = Letter { text: format!("{number}/2026"), year: 2026, number: Some(number.into()) };
    Issue { from, slug: slug(number), letter, code: ShortCode::new(number.into()), letterhead: None }
}

/// The address of a release.
pub(crate) fn slug(number: u32) -> String {
    format!("rilis-{number}")
}

/// The text of a release; each field holds a canary of its own.
pub(crate) fn text(number: u32) -> ReleaseText {
    let canary = |field: &str| format!("kenari-{field}-{number}.");
    ReleaseText {
        headline: canary("judul"),
        standfirst: canary("teras"),
        place: canary("tempat"),
        subjects: Subjects::stored(&canary("topik")),
        body: canary("isi"),
    }
}

/// A first office in a new database.
pub(crate) async fn office(db: &Db) -> Office {
    let mut tx = db.begin().await.unwrap();
    let office = Office::insert(&mut tx, 1).await;
    tx.commit().await.unwrap();
    office
}
