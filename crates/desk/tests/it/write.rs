//! Writing: addresses follow headlines, two editors lose nothing, what is not whole is not submitted.

use desk::release::{self, Correction, Draft, Publication};
use domain::release::State;
use domain::right::Right;
use domain::{FieldError, Refusal};
use store::overview::Wanted;
use store::version::Act;

use crate::cast::{Cast, draft, fields, refusal};
use crate::databases::on_both;

#[test]
fn a_draft_may_be_thin_but_not_without_a_headline() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let thin = Draft { headline: "Catatan".to_owned(), ..Draft::default() };
        let id = release::create(&cast.desk, &cast.writer, cast.office, &thin).await.unwrap();
        let errors = fields(release::create(&cast.desk, &cast.writer, cast.office, &Draft::default()).await);
        assert_eq!(errors.of("headline"), Some(FieldError::Empty));
        let errors = fields(release::submit(&cast.desk, &cast.writer, id, 1).await);
        let told: Vec<_> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(told, ["headline", "place", "body"]);
        assert_eq!(cast.seen(id).await.release.state, State::Draft);
    });
}

#[test]
fn an_address_is_made_when_a_release_goes_out_and_tells_nothing_of_drafts_that_say_the_same() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let waiting = cast.drafted().await;
        let one = cast.published(Publication::Now).await;
        assert_eq!(cast.seen(one).await.release.slug, "tiga-ruas-jalan-dibuka", "a draft takes none");
        let two = cast.published(Publication::Now).await;
        assert_eq!(cast.seen(two).await.release.slug, "tiga-ruas-jalan-dibuka-2");
        let (slug, id) = (cast.seen(waiting).await.release.slug, waiting.to_string().to_lowercase());
        assert_eq!(slug, id, "and says nothing of what is public");
        let revision = release::edit(&cast.desk, &cast.writer, waiting, 1, &draft("Jembatan dibuka")).await.unwrap();
        assert_eq!(cast.seen(waiting).await.release.slug, id);
        release::submit(&cast.desk, &cast.writer, waiting, revision).await.unwrap();
        release::publish(&cast.desk, &cast.officer, waiting, revision, Publication::Now, None).await.unwrap();
        assert_eq!(cast.seen(waiting).await.release.slug, "jembatan-dibuka");
        let text = draft("Jembatan gantung dibuka");
        let correction = Correction { text, reason: "Jenis jembatannya keliru.".to_owned(), tell: false, kept: None };
        release::correct(&cast.desk, &cast.officer, waiting, revision, &correction).await.unwrap();
        assert_eq!(cast.seen(waiting).await.release.slug, "jembatan-dibuka", "an old link goes on working");
    });
}

#[test]
fn the_second_of_two_editors_is_told_and_nothing_is_lost() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        let second = cast.member(Right::Writer).await;
        assert_eq!(release::edit(&cast.desk, &cast.writer, id, 1, &draft("Empat ruas jalan dibuka")).await.unwrap(), 2);
        let late = release::edit(&cast.desk, &second, id, 1, &draft("Lima ruas jalan dibuka")).await;
        assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
        assert_eq!(refusal(release::submit(&cast.desk, &second, id, 1).await), Refusal::ChangedMeanwhile);
        let seen = cast.seen(id).await.release;
        assert_eq!((seen.text.headline.as_str(), seen.edited_by), ("Empat ruas jalan dibuka", cast.writer.person.id));
        assert_eq!(release::edit(&cast.desk, &second, id, 2, &draft("Lima ruas jalan dibuka")).await.unwrap(), 3);
        assert_eq!(cast.seen(id).await.release.edited_by, second.person.id);
    });
}

#[test]
fn saving_the_same_text_again_makes_nobody_its_editor() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        let same = draft("Tiga ruas jalan dibuka");
        assert_eq!(release::edit(&cast.desk, &cast.officer, id, 1, &same).await.unwrap(), 1);
        assert_eq!(cast.seen(id).await.release.edited_by, cast.writer.person.id);
    });
}

#[test]
fn a_submitted_text_stands_until_it_is_given_back_with_a_reason() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        let edit = release::edit(&cast.desk, &cast.writer, id, 1, &draft("Empat ruas jalan dibuka")).await;
        assert_eq!(refusal(edit), Refusal::State);
        assert_eq!(refusal(release::submit(&cast.desk, &cast.writer, id, 1).await), Refusal::State);
        let errors = fields(release::give_back(&cast.desk, &cast.officer, id, "salah").await);
        assert_eq!(errors.of("reason"), Some(FieldError::TooShort { least: 10 }));
        release::give_back(&cast.desk, &cast.officer, id, "Tanggal acara keliru.").await.unwrap();
        let seen = cast.seen(id).await.release;
        assert_eq!((seen.state, seen.returned_reason.as_deref()), (State::Draft, Some("Tanggal acara keliru.")));
        release::edit(&cast.desk, &cast.writer, id, 1, &draft("Empat ruas jalan dibuka")).await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 2).await.unwrap();
        let seen = cast.seen(id).await;
        assert_eq!((seen.release.state, seen.release.returned_reason), (State::Submitted, None));
        let versions: Vec<_> = seen.versions.iter().map(|one| (one.act, one.text.headline.as_str())).collect();
        let expected = [(Act::Submitted, "Tiga ruas jalan dibuka"), (Act::Submitted, "Empat ruas jalan dibuka")];
        assert_eq!(versions, expected);
    });
}

#[test]
fn the_list_of_an_office_has_every_state_and_pages_by_place() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        for _ in 0..52 {
            cast.clock.advance(1);
            cast.drafted().await;
        }
        cast.clock.advance(1);
        cast.published(Publication::Now).await;
        let all = Wanted::default();
        let first = release::search(&cast.desk, &cast.writer, cast.office, &all, None).await.unwrap().releases;
        assert_eq!((first.len(), first.first().unwrap().state), (50, State::Published));
        let last = first.last().unwrap();
        let rest = release::search(&cast.desk, &cast.writer, cast.office, &all, Some((last.edited_at, last.id)))
            .await
            .unwrap()
            .releases;
        assert_eq!(rest.len(), 3);
        assert!(rest.iter().all(|release| release.edited_at < last.edited_at));
    });
}
