//! Apps, recovery codes and half-open doors: each is used once, ends, and leaves no key in an export.

use store::challenge::{self, Challenge, ChallengeKind};
use store::{authenticator, export, recovery_code};

use crate::databases::on_both;
use crate::office::{Office, at, office};

#[test]
fn an_app_is_begun_anew_until_it_is_confirmed_and_each_step_is_taken_once() {
    on_both(async |db| {
        let person = office(&db).await.person;
        let mut tx = db.begin().await.unwrap();
        assert_eq!(authenticator::of_person(&mut tx, person).await.unwrap(), None);
        assert!(authenticator::begin(&mut tx, person, "KUNCILAMA", at(5)).await.unwrap());
        assert!(authenticator::begin(&mut tx, person, "KUNCIBARU", at(6)).await.unwrap());
        assert!(authenticator::confirm(&mut tx, person, at(7)).await.unwrap());
        assert!(!authenticator::confirm(&mut tx, person, at(8)).await.unwrap());
        assert!(!authenticator::begin(&mut tx, person, "KUNCILAIN", at(9)).await.unwrap(), "one is in use");
        assert!(authenticator::take_step(&mut tx, person, 40).await.unwrap());
        assert!(!authenticator::take_step(&mut tx, person, 40).await.unwrap());
        assert!(!authenticator::take_step(&mut tx, person, 39).await.unwrap());
        let stored = authenticator::of_person(&mut tx, person).await.unwrap().unwrap();
        assert_eq!((stored.secret.as_str(), stored.confirmed_at, stored.last_step), ("KUNCIBARU", Some(at(7)), 40));
        assert!(!format!("{stored:?}").contains("KUNCI"), "it is not logged");
        assert!(authenticator::remove(&mut tx, person).await.unwrap());
        assert!(!authenticator::remove(&mut tx, person).await.unwrap());
    });
}

#[test]
fn an_export_does_not_hold_the_key_of_an_app() {
    on_both(async |db| {
        let person = office(&db).await.person;
        let mut tx = db.begin().await.unwrap();
        authenticator::begin(&mut tx, person, "KUNCIRAHASIA", at(5)).await.unwrap();
        tx.commit().await.unwrap();
        let (mut conn, mut rows) = (db.snapshot().await.unwrap(), Vec::new());
        let count = export::rows(&mut conn, "authenticator", |row| {
            rows.push(row.to_owned());
            true
        });
        assert_eq!(count.await.unwrap(), 1);
        assert!(rows.iter().all(|row| row.contains(&person.to_string()) && !row.contains("KUNCI")), "{rows:?}");
    });
}

#[test]
fn a_recovery_code_opens_once_and_new_ones_end_the_old() {
    on_both(async |db| {
        let person = office(&db).await.person;
        let mut tx = db.begin().await.unwrap();
        let other = Office::insert(&mut tx, 2).await.person;
        let codes = |letter: &str| (0..3).map(|number| format!("{letter}{number}")).collect::<Vec<_>>();
        recovery_code::replace(&mut tx, person, &codes("a")).await.unwrap();
        assert!(!recovery_code::spend(&mut tx, other, "a0", at(5)).await.unwrap(), "another person's code");
        assert!(recovery_code::spend(&mut tx, person, "a0", at(5)).await.unwrap());
        assert!(!recovery_code::spend(&mut tx, person, "a0", at(6)).await.unwrap());
        assert_eq!(recovery_code::left(&mut tx, person).await.unwrap(), 2);
        recovery_code::replace(&mut tx, person, &codes("b")).await.unwrap();
        assert!(!recovery_code::spend(&mut tx, person, "a1", at(7)).await.unwrap());
        assert_eq!(recovery_code::left(&mut tx, person).await.unwrap(), 3);
        recovery_code::remove(&mut tx, person).await.unwrap();
        assert_eq!(recovery_code::left(&mut tx, person).await.unwrap(), 0);
    });
}

#[test]
fn a_half_open_door_is_of_one_kind_ends_and_opens_once() {
    on_both(async |db| {
        let person = office(&db).await.person;
        let mut tx = db.begin().await.unwrap();
        let waiting = Challenge { person: Some(person), state: "{}".to_owned() };
        challenge::insert(&mut tx, ("aa", ChallengeKind::Code), &waiting, at(100)).await.unwrap();
        let nobody = Challenge { person: None, state: String::new() };
        challenge::insert(&mut tx, ("bb", ChallengeKind::Passkey), &nobody, at(50)).await.unwrap();
        let open = challenge::open(&mut tx, "aa", ChallengeKind::Code, at(99)).await.unwrap();
        assert_eq!(open, Some(waiting));
        assert_eq!(challenge::open(&mut tx, "aa", ChallengeKind::Code, at(100)).await.unwrap(), None);
        assert_eq!(challenge::open(&mut tx, "aa", ChallengeKind::Passkey, at(9)).await.unwrap(), None);
        assert_eq!(challenge::open(&mut tx, "bb", ChallengeKind::Passkey, at(9)).await.unwrap(), Some(nobody));
        assert_eq!(challenge::sweep(&mut tx, at(50)).await.unwrap(), 1);
        assert!(challenge::spend(&mut tx, "aa").await.unwrap());
        assert!(!challenge::spend(&mut tx, "aa").await.unwrap());
    });
}
