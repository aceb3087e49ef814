//! Approval by a one-time link: about one version, answered once, asked again after a change.

use desk::Error;
use desk::approval::{self, Standing, Typed};
use desk::mail::{self, Message};
use desk::release::{self, Publication};
use domain::Refusal;
use domain::approval::Decision;
use domain::id::ReleaseId;

use crate::cast::{Cast, fields, refusal};
use crate::databases::on_both;

fn head(email: &str) -> Typed {
    Typed { role: "head".to_owned(), name: "Sinta Lestari".to_owned(), email: email.to_owned() }
}

async fn read(cast: &Cast, id: ReleaseId) -> approval::Approvals {
    approval::read(&cast.desk, &cast.seen(id).await.release).await.unwrap()
}

#[test]
fn a_link_is_answered_once_and_only_about_its_version() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        let whom = approval::name(&cast.desk, &cast.officer, id, &head(""), false).await.unwrap();
        assert_eq!(refusal(approval::hand_over(&cast.desk, &cast.writer, id, whom).await), Refusal::NotAllowed);
        let first = approval::hand_over(&cast.desk, &cast.officer, id, whom).await.unwrap();
        let second = approval::hand_over(&cast.desk, &cast.officer, id, whom).await.unwrap();
        assert_eq!(refusal(approval::open(&cast.desk, &first).await), Refusal::Link, "the newer one takes its place");
        assert_eq!(approval::open(&cast.desk, &second).await.unwrap().version.number, 1);
        assert!(!fields(approval::decide(&cast.desk, &second, false, "").await).is_empty());
        approval::decide(&cast.desk, &second, true, "").await.unwrap();
        assert_eq!(refusal(approval::decide(&cast.desk, &second, true, "").await), Refusal::Link);
        let answer = read(&cast, id).await.current(whom).and_then(|question| question.answer.clone());
        assert_eq!(answer, Some((cast.desk.now(), Decision::Approved)));
        release::give_back(&cast.desk, &cast.officer, id, "Tambahkan nama jalannya.").await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 1).await.unwrap();
        assert!(read(&cast, id).await.current(whom).is_none(), "the new version asks again");
        let third = approval::hand_over(&cast.desk, &cast.officer, id, whom).await.unwrap();
        release::give_back(&cast.desk, &cast.officer, id, "Sekali lagi, mohon maaf.").await.unwrap();
        assert_eq!(refusal(approval::decide(&cast.desk, &third, true, "").await), Refusal::VersionPassed);
        assert_eq!(read(&cast, id).await.questions.len(), 3, "all of it is history");
    });
}

#[test]
fn a_link_ends_after_three_days_and_one_by_mail_is_made_when_it_goes() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        let whom = approval::name(&cast.desk, &cast.officer, id, &head("sinta@kominfo.example"), true).await.unwrap();
        approval::send(&cast.desk, &cast.officer, id, whom, "id").await.unwrap();
        let letter = mail::take(&cast.desk).await.unwrap().unwrap();
        let Message::Approval { token, .. } = letter.message else { panic!("another letter") };
        approval::open(&cast.desk, &token).await.unwrap();
        cast.clock.advance(3 * 86_400_000 + 1_000);
        assert_eq!(refusal(approval::open(&cast.desk, &token).await), Refusal::Link);
    });
}

#[test]
fn what_was_approved_counts_for_one_version_and_is_said_to_have_passed() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        let whom = approval::name(&cast.desk, &cast.officer, id, &head(""), false).await.unwrap();
        let now = cast.desk.now();
        assert_eq!(read(&cast, id).await.standing(whom, now), Standing::NotAsked);
        let token = approval::hand_over(&cast.desk, &cast.officer, id, whom).await.unwrap();
        let asked = read(&cast, id).await;
        assert!(matches!(asked.standing(whom, now), Standing::Waiting(_)));
        let after = now.checked_add(approval::LASTS).unwrap();
        assert!(matches!(asked.standing(whom, after), Standing::Ended(_)), "in the moment it ends");
        assert_eq!(asked.missing(now).count(), 1);
        approval::decide(&cast.desk, &token, true, "").await.unwrap();
        let approved = read(&cast, id).await;
        assert!(matches!(approved.standing(whom, after), Standing::Approved(..)), "an answer does not end");
        assert_eq!(approved.missing(now).count(), 0);
        release::give_back(&cast.desk, &cast.officer, id, "Tambahkan nama jalannya.").await.unwrap();
        assert!(matches!(read(&cast, id).await.standing(whom, now), Standing::Passed(_)));
        release::submit(&cast.desk, &cast.writer, id, 1).await.unwrap();
        let void = read(&cast, id).await;
        assert!(matches!(void.standing(whom, now), Standing::Passed(_)) && void.missing(now).count() == 1);
        release::publish(&cast.desk, &cast.officer, id, 1, Publication::Now, None).await.unwrap();
        let published = read(&cast, id).await;
        assert_eq!((published.missing(now).count(), published.open), (1, false), "it stays known whose was missing");
    });
}

#[test]
fn of_an_answer_and_what_closes_its_link_one_comes_first() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        for round in 0..6 {
            let id = cast.submitted().await;
            let whom = approval::name(&cast.desk, &cast.officer, id, &head(""), false).await.unwrap();
            let token = approval::hand_over(&cast.desk, &cast.officer, id, whom).await.unwrap();
            let other = async {
                match round % 3 {
                    0 => release::give_back(&cast.desk, &cast.officer, id, "Tambahkan nama jalannya.").await,
                    1 => release::publish(&cast.desk, &cast.officer, id, 1, Publication::Now, None).await.map(drop),
                    _ => approval::drop_approver(&cast.desk, &cast.officer, id, whom).await,
                }
            };
            let (answered, again, other) = tokio::join!(
                approval::decide(&cast.desk, &token, true, ""),
                approval::decide(&cast.desk, &token, false, "Nama jalannya belum ada."),
                other
            );
            other.unwrap();
            let refused = |result: &Result<_, Error>| {
                matches!(result, Err(Error::Refusal(Refusal::Link | Refusal::VersionPassed)))
            };
            let counted = [&answered, &again].into_iter().filter(|result| result.is_ok()).count();
            assert!(
                counted <= 1 && [&answered, &again].into_iter().filter(|result| refused(result)).count() == 2 - counted
            );
            let noted = read(&cast, id).await.questions.iter().filter(|question| question.answer.is_some()).count();
            assert_eq!(noted, counted, "what was said to be noted is, and nothing else");
        }
    });
}
