//! Letters: their numbers have neither gaps nor doubles, also where the agenda book gives some and two officers publish at once;
//! each keeps the letterhead it went out under.

use std::collections::BTreeSet;

use ::media::scene;
use desk::letterhead::{self, LogoChange};
use desk::release::{self, Issue, Publication};
use domain::Refusal;
use domain::field::FieldError;
use domain::id::ReleaseId;
use domain::letterhead::TypedLetterhead;
use domain::media::FileFault;
use domain::right::Right;
use store::public::Gate;

use crate::cast::{Cast, fields, refusal};
use crate::databases::on_both;

fn typed(name: &str, pattern: &str) -> TypedLetterhead {
    TypedLetterhead { name: name.to_owned(), pattern: pattern.to_owned(), ..TypedLetterhead::default() }
}

async fn set(cast: &Cast, name: &str, pattern: &str) {
    cast.clock.advance(1);
    letterhead::save(&cast.desk, &cast.officer, cast.office, &typed(name, pattern), LogoChange::Keep).await.unwrap();
}

fn by_hand(number: &str) -> Issue {
    Issue { when: Publication::Now, number: number.to_owned() }
}

async fn number(cast: &Cast, id: ReleaseId) -> String {
    cast.seen(id).await.release.letter.unwrap().text
}

async fn next(cast: &Cast) -> String {
    number(cast, cast.published(Publication::Now).await).await
}

#[test]
fn numbers_follow_the_pattern_and_go_on_behind_those_of_the_agenda_book() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        assert_eq!(next(&cast).await, "1/2026");
        set(&cast, "Dinas", "{nomor-3}/SP/{bulan-romawi}/{tahun}").await;
        let month = release::next_number(&cast.desk, &cast.writer, cast.office).await.unwrap();
        assert!(month.starts_with("002/SP/") && month.ends_with("/2026"), "{month}");
        assert_eq!(next(&cast).await, month);

        let given = cast.submitted().await;
        let forty = month.replace("002", "45");
        release::publish(&cast.desk, &cast.officer, given, 1, by_hand(&format!(" {forty} ")), None).await.unwrap();
        assert_eq!(number(&cast, given).await, forty);
        assert_eq!(next(&cast).await, month.replace("002", "046"));

        // A number of another kind stands beside the counting.
        let other = cast.submitted().await;
        release::publish(&cast.desk, &cast.officer, other, 1, by_hand("B-9/Sekda"), None).await.unwrap();
        let letter = cast.seen(other).await.release.letter.unwrap();
        assert_eq!((letter.text.as_str(), letter.number), ("B-9/Sekda", None));
        assert_eq!(next(&cast).await, month.replace("002", "047"));
    });
}

#[test]
fn a_number_is_never_given_twice() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        assert_eq!(next(&cast).await, "1/2026");
        let id = cast.submitted().await;
        for taken in ["1/2026", "001/2026"] {
            let errors = fields(release::publish(&cast.desk, &cast.officer, id, 1, by_hand(taken), None).await);
            assert_eq!(errors.of("number"), Some(FieldError::Taken), "{taken}");
        }
        let errors = fields(release::publish(&cast.desk, &cast.officer, id, 1, by_hand(&"9".repeat(81)), None).await);
        assert_eq!(errors.of("number"), Some(FieldError::TooLong { most: 80 }));
        release::publish(&cast.desk, &cast.officer, id, 1, by_hand("2/SP/2026"), None).await.unwrap();
        // The pattern changes, and what was given by hand before would be next.
        set(&cast, "Dinas", "{nomor}/SP/{tahun}").await;
        assert_eq!(next(&cast).await, "3/SP/2026");
        assert_eq!(next(&cast).await, "4/SP/2026");
        // Another office counts for itself.
        let elsewhere = cast.stranger().await;
        let office = elsewhere.memberships[0].organisation;
        assert_eq!(release::next_number(&cast.desk, &elsewhere, office).await.unwrap(), "1/2026");
        let stranger = release::next_number(&cast.desk, &elsewhere, cast.office).await;
        assert_eq!(refusal(stranger), Refusal::NotFound);
    });
}

#[test]
fn two_officers_at_once_with_numbers_of_both_kinds_leave_no_gap_and_no_double() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        set(&cast, "Dinas", "{nomor-3}/SP/{tahun}").await;
        let second = cast.member(Right::PressOfficer).await;
        let mut tasks = Vec::new();
        for turn in 0..12 {
            let (desk, id) = (cast.desk.clone(), cast.submitted().await);
            let officer = if turn % 2 == 0 { cast.officer.clone() } else { second.clone() };
            // Every third one asks for the same number, in two ways of writing it.
            let given = ["", "", "020/SP/2026", "", "", "20/SP/2026"][turn % 6];
            let publish = async move { (id, release::publish(&desk, &officer, id, 1, by_hand(given), None).await) };
            tasks.push(tokio::spawn(publish));
        }
        let (mut numbers, mut given, mut refused) = (BTreeSet::new(), 0, 0);
        for task in tasks {
            let (id, published) = task.await.unwrap();
            match published {
                Ok(_) => {
                    let letter = cast.seen(id).await.release.letter.unwrap();
                    given += usize::from(letter.number == Some(20));
                    assert!(numbers.insert(letter.number.unwrap()), "{}", letter.text);
                }
                taken => {
                    assert_eq!(fields(taken).of("number"), Some(FieldError::Taken));
                    refused += 1;
                }
            }
        }
        // Before the one by hand they count from 1, behind it from 21: nothing is left out on either side.
        let before = numbers.iter().filter(|number| **number < 20).count();
        let expected: BTreeSet<i64> = (1..).take(before).chain((20..).take(numbers.len() - before)).collect();
        assert_eq!((given, refused, numbers.len(), numbers), (1, 3, 9, expected));
    });
}

#[test]
fn a_letter_keeps_the_letterhead_it_went_out_under() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let early = cast.published(Publication::Now).await;
        set(&cast, "Dinas Kominfo", "").await;
        let first = cast.published(Publication::Now).await;
        set(&cast, "Dinas Komunikasi", "").await;
        let second = cast.published(Publication::Now).await;
        // What is saved again unchanged is not saved twice.
        let newest = letterhead::see(&cast.desk, &cast.writer, cast.office).await.unwrap().unwrap();
        set(&cast, "Dinas Komunikasi", "{nomor}/{tahun}").await;
        assert_eq!(letterhead::see(&cast.desk, &cast.writer, cast.office).await.unwrap(), Some(newest));
        cast.clock.advance(1);
        let mut gate = Gate::new(cast.desk.db.read().await.unwrap(), cast.desk.now());
        for (id, name) in [(early, "Dinas Komunikasi"), (first, "Dinas Kominfo"), (second, "Dinas Komunikasi")] {
            let slug = cast.seen(id).await.release.slug;
            assert_eq!(gate.letterhead(&slug).await.unwrap().unwrap().words.name, name);
        }
    });
}

#[test]
fn a_logo_is_put_kept_and_taken_away() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let save =
            async |logo| letterhead::save(&cast.desk, &cast.officer, cast.office, &typed("Dinas", ""), logo).await;
        let logo = async || {
            let known = letterhead::see(&cast.desk, &cast.writer, cast.office).await.unwrap();
            known.and_then(|known| known.logo)
        };
        save(LogoChange::Put(scene(1))).await.unwrap();
        let put = logo().await.unwrap();
        assert_eq!((put.width, put.height), (480, 320));
        assert!(cast.desk.files.read(&put.digest).await.unwrap().starts_with(b"\xff\xd8\xff"));
        cast.clock.advance(1);
        set(&cast, "Dinas lain", "").await;
        assert_eq!(logo().await, Some(put));
        for (content, fault) in [
            (b"%PDF-1.7 %%EOF".to_vec(), FileFault::NotAPicture),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), FileFault::Drawing),
            (Vec::new(), FileFault::Empty),
            (scene(1)[..2_000].to_vec(), FileFault::Damaged),
        ] {
            assert_eq!(fields(save(LogoChange::Put(content)).await).of("logo"), Some(FieldError::File(fault)));
        }
        cast.clock.advance(1);
        save(LogoChange::Remove).await.unwrap();
        assert_eq!(logo().await, None);
    });
}

#[test]
fn a_logo_changes_alone_and_the_later_of_two_savings_in_a_millisecond_holds() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let put = async |logo| letterhead::set_logo(&cast.desk, &cast.officer, cast.office, logo).await.unwrap();
        let known = async || letterhead::see(&cast.desk, &cast.writer, cast.office).await.unwrap();
        put(LogoChange::Remove).await;
        assert_eq!(known().await, None, "there was none to take away");
        for n in 1..=5 {
            set(&cast, &format!("Dinas {n}"), "").await;
            // The clock stands still from here on.
            put(LogoChange::Put(scene(1))).await;
            let words = known().await.unwrap().words;
            assert!(words.name == format!("Dinas {n}") && known().await.unwrap().logo.is_some());
            put(LogoChange::Remove).await;
            assert_eq!(known().await.map(|known| (known.words, known.logo)), Some((words, None)));
            cast.clock.advance(2);
        }
        let refused = letterhead::set_logo(&cast.desk, &cast.writer, cast.office, LogoChange::Remove).await;
        assert_eq!(refusal(refused), Refusal::NotAllowed);
    });
}

#[test]
fn only_administrators_and_press_officers_set_the_letterhead() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        for right in Right::ALL {
            let member = cast.member(right).await;
            let saved = letterhead::save(&cast.desk, &member, cast.office, &typed("Dinas", ""), LogoChange::Keep).await;
            match right {
                Right::Administrator | Right::PressOfficer => saved.unwrap(),
                _ => assert_eq!(refusal(saved), Refusal::NotAllowed),
            }
        }
        let stranger = cast.stranger().await;
        let saved = letterhead::save(&cast.desk, &stranger, cast.office, &typed("Dinas", ""), LogoChange::Keep).await;
        assert_eq!(refusal(saved), Refusal::NotFound);
        assert_eq!(refusal(letterhead::see(&cast.desk, &stranger, cast.office).await), Refusal::NotFound);
    });
}
