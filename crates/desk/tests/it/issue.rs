//! Publishing, correcting, withdrawing, and what the public sees of each.

use desk::release::{self, Correction, Publication};
use desk::{Actor, Error};
use domain::id::ReleaseId;
use domain::release::State;
use domain::{FieldError, Refusal};
use jiff::Timestamp;
use store::correction_draft::CorrectionDraft;
use store::public::{Gate, PublicRelease};
use store::version::Act;

use crate::cast::{Cast, draft, fields, refusal};
use crate::databases::on_both;
use crate::doubles::START;

const REASON: &str = "Jumlah ruas jalan keliru.";

fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap()
}

fn correction(headline: &str) -> Correction {
    Correction { text: draft(headline), reason: REASON.to_owned(), tell: false, kept: None }
}

async fn public(cast: &Cast) -> Option<PublicRelease> {
    let mut gate = Gate::new(cast.desk.db.read().await.unwrap(), cast.desk.now());
    let release = gate.release("tiga-ruas-jalan-dibuka").await.unwrap();
    assert_eq!(gate.latest(10).await.unwrap().pop(), release);
    release
}

#[test]
fn who_changed_the_text_last_does_not_publish_it() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        let changed = draft("Empat ruas jalan dibuka");
        release::edit(&cast.desk, &cast.officer, id, 1, &changed).await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 2).await.unwrap();
        let own = release::publish(&cast.desk, &cast.officer, id, 2, Publication::Now, None).await;
        assert_eq!(refusal(own), Refusal::SecondPair);
        assert_eq!(cast.seen(id).await.versions.len(), 1, "the refused version is gone");
        let second = cast.member(domain::right::Right::Editor).await;
        release::publish(&cast.desk, &second, id, 2, Publication::Now, None).await.unwrap();
    });
}

#[test]
fn a_text_that_was_changed_since_it_was_looked_at_is_not_published() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        release::give_back(&cast.desk, &cast.officer, id, REASON).await.unwrap();
        release::edit(&cast.desk, &cast.writer, id, 1, &draft("Empat ruas jalan dibuka")).await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 2).await.unwrap();
        let unseen = release::publish(&cast.desk, &cast.officer, id, 1, Publication::Now, None).await;
        assert_eq!(refusal(unseen), Refusal::ChangedMeanwhile);
        assert_eq!(public(&cast).await, None);
    });
}

#[test]
fn a_release_published_now_is_public_now() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        assert_eq!(public(&cast).await, None);
        let from = release::publish(&cast.desk, &cast.officer, id, 1, Publication::Now, None).await.unwrap();
        assert_eq!(from, at(START));
        let seen = public(&cast).await.unwrap();
        assert_eq!(
            (seen.headline.as_str(), seen.letter.text.as_str(), seen.public_from),
            ("Tiga ruas jalan dibuka", "1/2026", from)
        );
        let again = release::publish(&cast.desk, &cast.officer, id, 1, Publication::Now, None).await;
        assert_eq!(refusal(again), Refusal::State);
        let late = release::edit(&cast.desk, &cast.writer, id, 1, &draft("Empat ruas jalan dibuka")).await;
        assert_eq!(refusal(late), Refusal::State);
    });
}

#[test]
fn an_embargo_ends_at_its_moment_and_no_earlier() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        for past in [START - 1, START] {
            let when = Publication::From(at(past));
            let errors = fields(release::publish(&cast.desk, &cast.officer, id, 1, when, None).await);
            assert_eq!(errors.of("public_from"), Some(FieldError::Past));
        }
        let from = at(START + 60_000);
        release::publish(&cast.desk, &cast.officer, id, 1, Publication::From(from), None).await.unwrap();
        cast.clock.advance(59_999);
        assert_eq!(public(&cast).await, None);
        cast.clock.advance(1);
        assert_eq!(public(&cast).await.unwrap().public_from, from);
    });
}

#[test]
fn a_letter_has_the_year_in_which_it_goes_out_where_the_office_is() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        // In East Borneo the year begins at 16:00 UTC.
        let new_year: Timestamp = "2026-12-31T16:00:00Z".parse().unwrap();
        cast.clock.set(at(new_year.as_millisecond() - 60_000));
        let moments = [-1, 0, 1].map(|offset| at(new_year.as_millisecond() + offset));
        let mut numbers = Vec::new();
        for moment in moments {
            let id = cast.published(Publication::From(moment)).await;
            let letter = cast.seen(id).await.release.letter.unwrap();
            numbers.push((letter.year, letter.number.unwrap()));
        }
        assert_eq!(numbers, [(2026, 1), (2027, 1), (2027, 2)]);
    });
}

#[test]
fn a_correction_is_told_with_its_reason_and_keeps_the_address() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.published(Publication::Now).await;
        cast.clock.advance(1_000);
        let same = release::correct(&cast.desk, &cast.officer, id, 1, &correction("Tiga ruas jalan dibuka")).await;
        assert_eq!(fields(same).of("body"), Some(FieldError::Unchanged));
        let errors = fields(release::correct(&cast.desk, &cast.officer, id, 1, &Correction::default()).await);
        let told: Vec<_> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(told, ["headline", "place", "body", "reason"]);
        release::correct(&cast.desk, &cast.officer, id, 1, &correction("Dua ruas jalan dibuka")).await.unwrap();
        let late = release::correct(&cast.desk, &cast.officer, id, 1, &correction("Satu ruas jalan dibuka")).await;
        assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
        let seen = public(&cast).await.unwrap();
        assert_eq!((seen.headline.as_str(), seen.changed_at), ("Dua ruas jalan dibuka", at(START + 1_000)));
        let mut gate = Gate::new(cast.desk.db.read().await.unwrap(), cast.desk.now());
        let corrections = gate.corrections(&seen.slug).await.unwrap();
        assert_eq!(corrections.iter().map(|one| one.reason.as_str()).collect::<Vec<_>>(), [REASON]);
        let acts: Vec<_> = cast.seen(id).await.versions.iter().map(|version| version.act).collect();
        assert_eq!(acts, [Act::Submitted, Act::Published, Act::Corrected]);
    });
}

#[test]
fn a_correction_under_embargo_stays_under_it() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.published(Publication::From(at(START + 60_000))).await;
        cast.clock.advance(1_000);
        release::correct(&cast.desk, &cast.officer, id, 1, &correction("Dua ruas jalan dibuka")).await.unwrap();
        assert_eq!(public(&cast).await, None);
        cast.clock.advance(59_000);
        assert_eq!(public(&cast).await.unwrap().headline, "Dua ruas jalan dibuka");
    });
}

#[test]
fn a_withdrawn_release_keeps_its_page_and_its_text_in_the_office() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.published(Publication::Now).await;
        let errors = fields(release::withdraw(&cast.desk, &cast.officer, id, " ", false).await);
        assert_eq!(errors.of("reason"), Some(FieldError::Empty));
        cast.clock.advance(1_000);
        release::withdraw(&cast.desk, &cast.officer, id, REASON, false).await.unwrap();
        let seen = public(&cast).await.unwrap();
        assert_eq!((seen.body.as_str(), seen.withdrawn), ("", Some((at(START + 1_000), REASON.to_owned()))));
        let office = cast.seen(id).await;
        assert_eq!(office.release.state, State::Withdrawn);
        assert!(office.versions.iter().all(|version| version.text.body.contains("hulu sungai")));
        assert_eq!(refusal(release::withdraw(&cast.desk, &cast.officer, id, REASON, false).await), Refusal::State);
        let late = release::correct(&cast.desk, &cast.officer, id, 1, &correction("Dua ruas jalan dibuka")).await;
        assert_eq!(refusal(late), Refusal::State);
    });
}

#[test]
fn what_is_withdrawn_under_embargo_is_never_seen() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.published(Publication::From(at(START + 60_000))).await;
        release::withdraw(&cast.desk, &cast.officer, id, REASON, false).await.unwrap();
        cast.clock.advance(60_000);
        assert_eq!(public(&cast).await, None);
    });
}

async fn kept_of(cast: &Cast, actor: &Actor, id: ReleaseId) -> Result<Option<CorrectionDraft>, Error> {
    release::kept(&cast.desk, actor, &cast.seen(id).await.release).await
}

#[test]
fn a_correction_is_kept_while_it_is_written_and_gone_when_it_is_published() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        let id = cast.submitted().await;
        release::publish(desk, officer, id, 1, Publication::Now, None).await.unwrap();
        let second = cast.member(domain::right::Right::Editor).await;
        let typed = Correction { reason: "Jum".to_owned(), ..correction("Empat ruas jalan") };
        let keep = |actor, earlier| release::keep(desk, actor, id, (1, earlier), &typed);
        let began = keep(officer, None).await.unwrap();
        assert_eq!(refusal(keep(&second, None).await), Refusal::ChangedMeanwhile, "another began one");
        let went_on = keep(&second, Some(began)).await.unwrap();
        assert_eq!(refusal(keep(officer, Some(began)).await), Refusal::ChangedMeanwhile);
        assert_eq!(refusal(keep(&cast.writer, Some(went_on)).await), Refusal::NotAllowed);
        assert_eq!(kept_of(&cast, &cast.writer, id).await.unwrap(), None, "who may not correct sees none");
        let kept = kept_of(&cast, officer, id).await.unwrap().unwrap();
        assert_eq!((kept.base, kept.revision, kept.reason.as_str()), (1, went_on, "Jum"));
        assert_eq!((kept.text.headline.as_str(), kept.edited_by), ("Empat ruas jalan", second.person.id));
        assert_eq!(public(&cast).await.unwrap().headline, "Tiga ruas jalan dibuka");
        for unseen in [0, began] {
            let own = Correction { kept: Some(unseen), ..correction("Lima ruas jalan dibuka") };
            let refused = release::correct(desk, officer, id, 1, &own).await;
            assert_eq!(refusal(refused), Refusal::ChangedMeanwhile, "what another kept was not seen");
            assert_eq!(refusal(release::drop_kept(desk, officer, id, unseen).await), Refusal::ChangedMeanwhile);
        }
        release::correct(desk, officer, id, 1, &correction("Lima ruas jalan dibuka")).await.unwrap();
        let left = kept_of(&cast, officer, id).await.unwrap().unwrap();
        assert_eq!((left.base, left.revision), (1, went_on), "a program's correction drops nothing");
        let own = Correction { kept: Some(went_on), ..correction("Enam ruas jalan dibuka") };
        release::correct(desk, officer, id, 2, &own).await.unwrap();
        assert_eq!(kept_of(&cast, officer, id).await.unwrap(), None);
        cast.clock.advance(1);
        let anew = keep(officer, None).await.unwrap();
        assert!(![began, went_on].contains(&anew), "no number comes back");
        assert_eq!(refusal(keep(&second, Some(went_on)).await), Refusal::ChangedMeanwhile);
        release::drop_kept(desk, &second, id, anew).await.unwrap();
        cast.clock.advance(1);
        keep(officer, None).await.unwrap();
        release::withdraw(desk, officer, id, REASON, false).await.unwrap();
        let left = store::correction_draft::of_release(&mut desk.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(left, None, "a withdrawn release is not corrected");
        assert_eq!(cast.seen(id).await.withdrawn_by.as_deref(), Some(officer.person.name.as_str()));
    });
}
