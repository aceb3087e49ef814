//! Subjects: what the public finds under them and how many there are is what is public at the moment, whatever was written.

use std::collections::BTreeMap;

use domain::id::{ReleaseId, VersionId};
use domain::release::{ReleaseText, Subjects};
use jiff::Timestamp;
use store::public::{Gate, Only, PublicSubject, Section, Turn};
use store::version::{self, Act};
use store::{Conn, Db, release, search, subject};

use crate::databases::on_both;
use crate::office::{Office, at, issue, office, slug, text};

const FROM: i64 = 1_790_000_000_000;

fn about(number: u32, subjects: &str) -> ReleaseText {
    ReleaseText { subjects: Subjects::parse(subjects, 2).unwrap(), ..text(number) }
}

impl Office {
    /// A release about something, public from a moment on.
    async fn about(self, tx: &mut Conn, number: u32, subjects: &str, from: Timestamp) -> ReleaseId {
        let (id, version) = (ReleaseId::new(at(2), number.into()), VersionId::new(at(3), number.into()));
        let text = about(number, subjects);
        release::insert(tx, (id, self.id), &slug(number), &text, (self.person, at(2))).await.unwrap();
        version::insert(tx, (version, id), (Act::Published, None), &text, (self.person, at(3))).await.unwrap();
        release::publish(tx, id, version, &issue(from, number)).await.unwrap();
        search::put(tx, id, from, &text).await.unwrap();
        id
    }
}

/// Names with their counts at a moment.
async fn counted(db: &Db, now: i64, most: usize) -> Vec<(String, i64)> {
    let mut gate = Gate::new(db.read().await.unwrap(), at(now));
    let told = |subject: PublicSubject| (subject.name, subject.releases);
    gate.subjects(most).await.unwrap().into_iter().map(told).collect()
}

/// The addresses under a subject at a moment.
async fn under(db: &Db, now: i64, key: &str) -> Vec<String> {
    let section = Section { only: Only::Subject(key), ..Section::ALL };
    let page = Gate::new(db.read().await.unwrap(), at(now)).page(&section, &Turn::Newest, 100).await.unwrap();
    page.lines.into_iter().map(|release| release.slug).collect()
}

fn pairs(told: &[(&str, i64)]) -> Vec<(String, i64)> {
    told.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[test]
fn a_subject_is_shown_as_it_was_written_first_in_public_and_counts_what_everybody_may_read() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        office.about(&mut tx, 1, "jalan, Kesehatan", at(FROM)).await;
        office.about(&mut tx, 2, "JALAN", at(FROM + 10)).await;
        office.about(&mut tx, 3, "JaLaN, Rahasia", at(FROM + 20)).await;
        tx.commit().await.unwrap();
        assert_eq!(counted(&db, FROM - 1, 9).await, []);
        assert_eq!(counted(&db, FROM, 9).await, pairs(&[("jalan", 1), ("Kesehatan", 1)]));
        assert_eq!(counted(&db, FROM + 19, 9).await, pairs(&[("jalan", 2), ("Kesehatan", 1)]));
        assert_eq!(counted(&db, FROM + 20, 9).await, pairs(&[("jalan", 3), ("Kesehatan", 1), ("Rahasia", 1)]));
        assert_eq!(counted(&db, FROM + 20, 1).await, pairs(&[("jalan", 3)]));
        assert_eq!(under(&db, FROM + 19, "jalan").await, ["rilis-2", "rilis-1"]);
        assert_eq!(under(&db, FROM + 19, "rahasia").await, Vec::<String>::new());
        assert_eq!(under(&db, FROM + 20, "rahasia").await, ["rilis-3"]);
    });
}

#[test]
fn a_correction_moves_a_release_and_a_withdrawal_takes_it_from_everywhere() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.about(&mut tx, 1, "Jalan, Jembatan", at(FROM)).await;
        tx.commit().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        search::put(&mut tx, id, at(FROM), &about(1, "Jembatan, Pelabuhan")).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(counted(&db, FROM, 9).await, pairs(&[("Jembatan", 1), ("Pelabuhan", 1)]));
        let mut tx = db.begin().await.unwrap();
        release::withdraw(&mut tx, id, "Acara dibatalkan.", (office.person, at(FROM + 1))).await.unwrap();
        tx.commit().await.unwrap();
        // Even where the index was not told of it.
        assert_eq!((counted(&db, FROM + 1, 9).await, under(&db, FROM + 1, "jembatan").await), (vec![], vec![]));
        let mut tx = db.begin().await.unwrap();
        search::remove(&mut tx, id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(counted(&db, FROM + 1, 9).await, []);
    });
}

#[test]
fn counts_are_those_of_the_lists_after_any_order_of_writes() {
    on_both(async |db| {
        let office = office(&db).await;
        let names = ["Jalan", "Air bersih", "Kesehatan", "Pendidikan", "Pangan"];
        let pick = |number: u32, turn: u32| {
            let chosen = names.iter().zip(0..).filter(|(_, bit)| (number * 7 + turn * 3) >> bit & 1 == 1);
            chosen.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
        };
        for number in 1..=40 {
            let mut tx = db.begin().await.unwrap();
            let from = at(FROM + i64::from(number % 9));
            let id = office.about(&mut tx, number, &pick(number, 0), from).await;
            if number % 3 == 0 {
                search::put(&mut tx, id, from, &about(number, &pick(number, 1))).await.unwrap();
            }
            if number % 5 == 0 {
                release::withdraw(&mut tx, id, "Acara dibatalkan.", (office.person, at(FROM + 9))).await.unwrap();
                search::remove(&mut tx, id).await.unwrap();
            }
            tx.commit().await.unwrap();
        }
        for now in FROM - 1..FROM + 11 {
            let mut listed = BTreeMap::new();
            for name in names {
                let count = under(&db, now, &domain::release::subject::key(name)).await.len();
                listed.insert(name.to_owned(), i64::try_from(count).unwrap());
            }
            listed.retain(|_, count| *count > 0);
            assert_eq!(counted(&db, now, 9).await.into_iter().collect::<BTreeMap<_, _>>(), listed, "at {now}");
        }
    });
}

#[test]
fn an_office_is_offered_what_it_used_last_as_it_wrote_it_first() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let other = Office::insert(&mut tx, 2).await;
        let read = |text| Subjects::parse(text, 2).unwrap();
        subject::used(&mut tx, office.id, &read("Jalan, Pangan"), at(1)).await.unwrap();
        subject::used(&mut tx, office.id, &read("JALAN"), at(2)).await.unwrap();
        subject::used(&mut tx, other.id, &read("jalan"), at(3)).await.unwrap();
        assert_eq!(subject::latest(&mut tx, office.id, 9).await.unwrap(), ["Jalan", "Pangan"]);
        assert_eq!(subject::latest(&mut tx, office.id, 1).await.unwrap(), ["Jalan"]);
        let written = subject::as_first_written(&mut tx, office.id, &read("PANGAN, Baru")).await.unwrap();
        assert_eq!(written.names(), ["Pangan", "Baru"]);
        tx.commit().await.unwrap();
    });
}
