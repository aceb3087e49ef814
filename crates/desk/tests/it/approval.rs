//! Approval by a one-time link: about one version, answered once, asked again after a change.

use desk::approval::{self, Typed};
use desk::mail::{self, Message};
use desk::release;
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
