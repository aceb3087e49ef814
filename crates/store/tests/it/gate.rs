//! The gate: whatever is asked of it, at whatever moment, only what is public comes out.

use domain::id::LetterheadId;
use domain::letterhead::Letterhead;
use domain::release::{ShortCode, State};
use domain::search::Query;
use jiff::Timestamp;
use store::public::{Gate, Only, Place, Section, Turn};
use store::{Db, letterhead, release, search};

use crate::databases::on_both;
use crate::office::{Office, at, office, slug, text};

const FROM: i64 = 1_790_000_000_000;

/// Everything the gate says about a release at a moment, as text to search in.
async fn all_answers(db: &Db, now: Timestamp, number: u32) -> String {
    let mut gate = Gate::new(db.read().await.unwrap(), now);
    let last = Place { at: Timestamp::MAX, id: "~".to_owned() };
    let first = Place { at: Timestamp::MIN, id: String::new() };
    let here = Section { only: Only::Place("kenari-tempat-1"), ..Section::ALL };
    let about = Section { only: Only::Subject("kenari-topik-1"), ..Section::ALL };
    let mut told = format!(
        "{:?} {:?} {:?}",
        gate.release(&slug(number)).await.unwrap(),
        gate.corrections(&slug(number)).await.unwrap(),
        gate.latest(1_000).await.unwrap(),
    );
    for turn in [Turn::Newest, Turn::Older(last), Turn::Newer(first)] {
        for section in [Section::ALL, here, about] {
            told += &format!(" {:?}", gate.page(&section, &turn, 1_000).await.unwrap().lines);
        }
    }
    for turn in [Turn::Newest, Turn::Older(i64::MAX), Turn::Newer(i64::MIN)] {
        let query = Query::parse("kenari").unwrap();
        told += &format!(" {:?}", gate.search(&query, &turn, 1_000).await.unwrap().lines);
    }
    told += &format!(" {:?}", gate.offices("", 1_000).await.unwrap());
    let tally = gate.tally(Timestamp::MIN, Timestamp::MAX, 8).await.unwrap();
    told += &format!(" {:?} {:?}", tally.days, tally.places);
    told + &format!(" {:?}", gate.subjects(10).await.unwrap())
}

const NOTHING: &str = "None [] [] [] [] [] [] [] [] [] [] [] [] [] [] [] [] [] []";

#[test]
fn a_draft_and_a_submitted_release_never_pass() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        office.draft(&mut tx, 1).await;
        let submitted = office.draft(&mut tx, 2).await;
        release::update_state(&mut tx, submitted, State::Submitted, None).await.unwrap();
        let returned = office.draft(&mut tx, 3).await;
        release::update_state(&mut tx, returned, State::Draft, Some("Tanggalnya keliru.")).await.unwrap();
        tx.commit().await.unwrap();
        for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, at(FROM), Timestamp::MAX] {
            for number in 1..=3 {
                assert_eq!(all_answers(&db, now, number).await, NOTHING, "{number} at {now}");
            }
        }
    });
}

#[test]
fn an_embargoed_release_passes_from_its_moment_on_and_not_a_millisecond_before() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        office.published(&mut tx, 1, at(FROM)).await;
        tx.commit().await.unwrap();
        for before in [1, 2, 999, 3_600_000, FROM, FROM + 1] {
            assert_eq!(all_answers(&db, at(FROM - before), 1).await, NOTHING, "{before} ms before");
        }
        for after in [0, 1, 3_600_000] {
            let answers = all_answers(&db, at(FROM + after), 1).await;
            assert_eq!(answers.matches("kenari-isi-1.").count(), 5, "{after} ms after: {answers}");
        }
    });
}

#[test]
fn offices_follow_each_other_by_address_and_only_those_that_have_issued_something() {
    on_both(async |db| {
        let first = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let (second, third) = (Office::insert(&mut tx, 2).await, Office::insert(&mut tx, 3).await);
        first.published(&mut tx, 1, at(FROM)).await;
        second.published(&mut tx, 2, at(FROM + 1)).await;
        third.published(&mut tx, 3, at(FROM)).await;
        tx.commit().await.unwrap();
        let mut gate = Gate::new(db.read().await.unwrap(), at(FROM));
        let slugs = |offices: Vec<[String; 3]>| offices.into_iter().map(|[.., slug]| slug).collect::<Vec<_>>();
        assert_eq!(slugs(gate.offices("", 10).await.unwrap()), ["dinas-kominfo-1", "dinas-kominfo-3"]);
        assert_eq!(slugs(gate.offices("dinas-kominfo-1", 10).await.unwrap()), ["dinas-kominfo-3"]);
        assert_eq!(slugs(gate.offices("", 1).await.unwrap()), ["dinas-kominfo-1"]);
    });
}

#[test]
fn a_public_release_is_told_in_full() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        office.published(&mut tx, 1, at(FROM)).await;
        tx.commit().await.unwrap();
        let mut gate = Gate::new(db.read().await.unwrap(), at(FROM));
        let release = gate.release("rilis-1").await.unwrap().unwrap();
        let text = text(1);
        assert_eq!((release.letter.text.as_str(), release.letter.number), ("1/2026", Some(1)));
        assert_eq!(release.office, ["Dinas Kominfo 1", "Dinas Kominfo 1", "dinas-kominfo-1"]);
        assert_eq!(release.subjects, text.subjects);
        let told = [&release.headline, &release.standfirst, &release.place, &release.body];
        assert_eq!(told, [&text.headline, &text.standfirst, &text.place, &text.body]);
        assert_eq!((release.public_from, release.changed_at, release.withdrawn), (at(FROM), at(3), None));
        assert_eq!(gate.release("rilis-2").await.unwrap(), None);
    });
}

#[test]
fn a_correction_in_the_open_takes_the_place_of_the_text_and_says_why() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.published(&mut tx, 1, at(FROM)).await;
        office.correct(&mut tx, (id, 1), (at(FROM), at(FROM + 5))).await;
        tx.commit().await.unwrap();
        let mut gate = Gate::new(db.read().await.unwrap(), at(FROM + 5));
        let release = gate.release("rilis-1").await.unwrap().unwrap();
        assert_eq!((release.body.as_str(), release.changed_at), ("kenari-isi-1001.", at(FROM + 5)));
        let corrections = gate.corrections("rilis-1").await.unwrap();
        let told: Vec<_> = corrections.iter().map(|one| (one.number, one.reason.as_str(), one.at)).collect();
        assert_eq!(told, [(2, "Jumlah ruas jalan keliru.", at(FROM + 5))]);
        assert!(!all_answers(&db, Timestamp::MAX, 1).await.contains("kenari-isi-1."));
        assert_eq!(all_answers(&db, at(FROM - 1), 1).await, NOTHING, "a clock that was set back");
    });
}

#[test]
fn a_correction_under_embargo_is_the_text_that_appears_and_is_not_told() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.published(&mut tx, 1, at(FROM)).await;
        office.correct(&mut tx, (id, 1), (at(FROM), at(FROM - 5))).await;
        tx.commit().await.unwrap();
        assert_eq!(all_answers(&db, at(FROM - 1), 1).await, NOTHING);
        let answers = all_answers(&db, at(FROM), 1).await;
        assert!(answers.contains("kenari-isi-1001.") && !answers.contains("kenari-isi-1."), "{answers}");
        assert!(!answers.contains("keliru"), "nobody read what was corrected: {answers}");
    });
}

#[test]
fn a_withdrawn_release_keeps_its_page_with_the_reason_and_without_its_body() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.published(&mut tx, 1, at(FROM)).await;
        release::withdraw(&mut tx, id, "Acara dibatalkan.", (office.person, at(FROM + 9))).await.unwrap();
        search::remove(&mut tx, id).await.unwrap();
        tx.commit().await.unwrap();
        let answers = all_answers(&db, at(FROM + 9), 1).await;
        assert!(!answers.contains("kenari-isi") && !answers.contains("kenari-topik"), "{answers}");
        assert_eq!(answers.matches("Acara dibatalkan.").count(), 8, "{answers}");
        let mut gate = Gate::new(db.read().await.unwrap(), at(FROM + 9));
        let release = gate.release("rilis-1").await.unwrap().unwrap();
        assert_eq!(release.withdrawn, Some((at(FROM + 9), "Acara dibatalkan.".to_owned())));
    });
}

#[test]
fn a_release_withdrawn_under_embargo_never_appears() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.published(&mut tx, 1, at(FROM)).await;
        release::withdraw(&mut tx, id, "Acara dibatalkan.", (office.person, at(FROM - 1))).await.unwrap();
        search::remove(&mut tx, id).await.unwrap();
        tx.commit().await.unwrap();
        for now in [at(FROM - 1), at(FROM), Timestamp::MAX] {
            assert_eq!(all_answers(&db, now, 1).await, NOTHING, "{now}");
        }
    });
}

#[test]
fn the_list_at_any_moment_is_what_is_public_then_newest_first() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let mut moments = Vec::new();
        for number in 1..=60 {
            // Scattered, some of them equal.
            let from = FROM + i64::from(number * 37 % 23);
            office.published(&mut tx, number, at(from)).await;
            moments.push((from, number));
        }
        let other = Office::insert(&mut tx, 2).await;
        other.draft(&mut tx, 100).await;
        tx.commit().await.unwrap();
        moments.sort_unstable_by(|a, b| b.cmp(a));
        for now in FROM - 1..FROM + 25 {
            let mut gate = Gate::new(db.read().await.unwrap(), at(now));
            let seen: Vec<_> = gate.latest(100).await.unwrap().into_iter().map(|release| release.slug).collect();
            let due: Vec<_> =
                moments.iter().filter(|(from, _)| *from <= now).map(|(_, number)| slug(*number)).collect();
            assert_eq!(seen, due, "at {now}");
        }
    });
}

#[test]
fn a_short_link_and_a_letterhead_are_found_only_when_they_may_be() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        office.published(&mut tx, 1, at(10)).await;
        let head = Letterhead::of_office("Dinas Kominfo");
        let id = (LetterheadId::new(at(5), 1), office.id);
        letterhead::insert(&mut tx, id, &head, None, (office.person, at(5))).await.unwrap();
        tx.commit().await.unwrap();
        let code = ShortCode::new(1);
        for (now, found) in [(9, None), (10, Some("rilis-1".to_owned()))] {
            let mut gate = Gate::new(db.read().await.unwrap(), at(now));
            assert_eq!(gate.slug(&code).await.unwrap(), found);
            assert_eq!(gate.slug(&ShortCode::new(2)).await.unwrap(), None);
            let known = gate.letterhead("rilis-1").await.unwrap();
            assert_eq!(known.map(|known| known.words), found.map(|_| head.clone()));
        }
    });
}
