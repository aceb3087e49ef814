//! Search: both databases find the same, word forms included; what replaces a text replaces what it is found by.

use domain::release::{ReleaseText, Subjects};
use domain::search::Query;
use jiff::Timestamp;
use store::public::{Gate, Turn};
use store::{Db, release, search};

use crate::databases::on_both;
use crate::office::{at, office, slug, text};

const FROM: i64 = 1_790_000_000_000;

/// The slugs that a question finds, newest first.
async fn found(db: &Db, question: &str) -> Vec<String> {
    let mut gate = Gate::new(db.read().await.unwrap(), at(FROM + 10_000));
    let Some(query) = Query::parse(question) else { return Vec::new() };
    let page = gate.search(&query, &Turn::Newest, 100).await.unwrap();
    page.lines.into_iter().map(|found| found.release.slug).collect()
}

/// The texts of releases, from the oldest on.
const TEXTS: [(&str, &str); 5] = [
    ("Dinas menerbitkan izin tambak", "Penerbitan izin berlangsung di Penajam."),
    ("Gubernur membuka tiga ruas jalan", "Rp38,6 miliar untuk jalan di Café Merdu, Kutai."),
    ("Pelayanan kesehatan lansia", "Petugas melayani warga setiap Sabtu."),
    ("Pemberitaan banjir", "Pers memberitakan 'banjir' \"besar\"; OR AND NOT (NEAR) * : -- % _ \\"),
    ("Jalan ditutup", "Warga tajam menilai izin."),
];

#[test]
fn both_databases_find_the_same_by_any_form_of_a_word() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        for (number, (headline, body)) in (1..).zip(TEXTS) {
            let id = office.published(&mut tx, number, at(FROM + i64::from(number))).await;
            let of = |text: &str| text.to_owned();
            let text = ReleaseText {
                headline: of(headline),
                standfirst: of(""),
                place: of("Kota"),
                subjects: Subjects::default(),
                body: of(body),
            };
            search::put(&mut tx, id, at(FROM + i64::from(number)), &text).await.unwrap();
        }
        tx.commit().await.unwrap();
        for (question, numbers) in [
            ("terbit", &[1][..]),
            ("DITERBITKAN izin", &[1]),
            ("izin", &[5, 1]),
            ("layanan sehat", &[3]),
            ("berita", &[4]),
            ("jalan", &[5, 2]),
            ("cafe 38,6", &[2]),
            ("tajam", &[5]),
            ("penajam", &[1]),
            ("kuta", &[]),
            ("izin banjir", &[]),
            ("kota", &[5, 4, 3, 2, 1]),
            ("kot", &[]),
            // What is a sign to one of the databases is none here.
            ("'banjir' OR izin", &[]),
            ("banjir or and not near", &[4]),
            ("banjir* \"besar\" | ! & :* ' \\ ) (", &[4]),
            ("warga NOT izin", &[]),
            ("* ' \" ( \\", &[]),
            ("😀 新聞 Ⅷ", &[]),
        ] {
            let due: Vec<_> = numbers.iter().map(|number| slug(*number)).collect();
            assert_eq!(found(&db, question).await, due, "{question}");
        }
    });
}

#[test]
fn a_corrected_text_is_found_instead_of_the_one_before_and_a_withdrawn_one_not_at_all() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.published(&mut tx, 1, at(FROM)).await;
        office.published(&mut tx, 2, at(FROM)).await;
        tx.commit().await.unwrap();
        assert_eq!(found(&db, "kenari-isi-1").await, [slug(1)]);
        let mut tx = db.begin().await.unwrap();
        office.correct(&mut tx, (id, 1), (at(FROM), at(FROM + 5))).await;
        tx.commit().await.unwrap();
        assert_eq!(found(&db, "kenari-isi-1").await, Vec::<String>::new());
        assert_eq!(found(&db, "kenari-isi-1001").await, [slug(1)]);
        let mut tx = db.begin().await.unwrap();
        release::withdraw(&mut tx, id, "Acara dibatalkan.", (office.person, at(FROM + 9))).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(found(&db, "kenari-isi-1001").await, Vec::<String>::new(), "the gate says so too");
        let mut tx = db.begin().await.unwrap();
        search::remove(&mut tx, id).await.unwrap();
        search::remove(&mut tx, id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(found(&db, "kenari").await, [slug(2)]);
    });
}

#[test]
fn what_a_transaction_took_back_is_not_found() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.published(&mut tx, 1, at(FROM)).await;
        tx.commit().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        search::put(&mut tx, id, at(FROM), &text(7)).await.unwrap();
        drop(tx);
        assert_eq!(found(&db, "kenari-isi-7").await, Vec::<String>::new());
        assert_eq!(found(&db, "kenari-isi-1").await, [slug(1)]);
    });
}

#[test]
fn counts_are_of_the_days_of_a_clock_and_of_places() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let day = 20_718;
        let midnight = day * 86_400_000 - 8 * 3_600_000;
        for (number, from) in [(1, midnight - 1), (2, midnight), (3, midnight + 1), (4, midnight + 86_400_000)] {
            office.published(&mut tx, number, at(from)).await;
        }
        tx.commit().await.unwrap();
        let mut gate = Gate::new(db.read().await.unwrap(), at(midnight + 86_400_000 - 1));
        let tally = gate.tally(Timestamp::MIN, Timestamp::MAX, 8).await.unwrap();
        assert_eq!(tally.days, [(day, 2), (day - 1, 1)], "the fourth is not public yet");
        let places: Vec<_> = tally.places.iter().map(|(place, count)| (place.as_str(), *count)).collect();
        assert_eq!(places, [("kenari-tempat-1", 1), ("kenari-tempat-2", 1), ("kenari-tempat-3", 1)]);
    });
}
