//! A new password by a link: who gets one, what it opens, and what it ends.

use desk::mail::{self, Message};
use desk::people::{self, Invite, Way};
use desk::{Desk, recovery, session};
use domain::right::Right;
use domain::{FieldError, Refusal};
use store::{event, outbox};

use crate::cast::{self, Cast, fields, member, organisation, refusal};
use crate::databases::on_both;

const KNOWN: &str = "sari@kominfo.example";
const OLD: &str = "perahu di hulu sungai";
const NEW: &str = "bekantan di tepi rawa";

async fn mailed(desk: &Desk) -> (String, mail::Outgoing) {
    let letter = mail::take(desk).await.unwrap().unwrap();
    match &letter.message {
        Message::Recovery { token } | Message::Invitation { token, .. } | Message::Approval { token, .. } => {
            (token.clone(), letter.clone())
        }
        Message::Release(_) | Message::Correction { .. } | Message::Consultation(_) | Message::Ending(_) => {
            panic!("another letter")
        }
    }
}

#[test]
fn asking_does_the_same_for_every_address_and_only_an_account_gets_mail() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        cast::set_up(&desk).await;
        for email in ["tidak-ada@kominfo.example", " Sari@Kominfo.Example "] {
            recovery::ask(&desk, email, "id").await.unwrap();
        }
        assert_eq!(outbox::count(&mut desk.db.read().await.unwrap()).await.unwrap(), (2, 0));
        let (_, letter) = mailed(&desk).await;
        assert_eq!((letter.recipient.as_str(), letter.language.as_str()), (KNOWN, "id"));
        assert_eq!(mail::take(&desk).await.unwrap(), None);
        mail::sent(&desk, &letter).await.unwrap();
        assert_eq!(outbox::count(&mut desk.db.read().await.unwrap()).await.unwrap(), (0, 0));
        assert_eq!(fields(recovery::ask(&desk, "sari", "id").await).of("email"), Some(FieldError::NotAnEmail));
        for email in ["tidak-ada@kominfo.example", KNOWN] {
            for _ in 0..2 {
                recovery::ask(&desk, email, "id").await.unwrap();
            }
            assert_eq!(refusal(recovery::ask(&desk, email, "id").await), Refusal::TooMany { wait: 900 });
        }
    });
}

#[test]
fn a_link_changes_the_password_once_and_ends_all_sessions_and_all_other_links() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let token = session::sign_in(&desk, KNOWN, OLD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
        recovery::ask(&desk, KNOWN, "id").await.unwrap();
        recovery::ask(&desk, KNOWN, "id").await.unwrap();
        let [(first, _), (second, _)] = [mailed(&desk).await, mailed(&desk).await];
        assert_eq!(
            fields(recovery::finish(&desk, &first, "pendek").await).of("password"),
            Some(FieldError::TooShort { least: 12 })
        );
        clock.advance(1);
        recovery::finish(&desk, &first, NEW).await.unwrap();
        for used in [&first, &second] {
            assert_eq!(refusal(recovery::finish(&desk, used, OLD).await), Refusal::Link);
            assert_eq!(refusal(recovery::holder(&desk, used).await), Refusal::Link);
        }
        assert!(session::actor(&desk, &token).await.unwrap().is_none());
        assert_eq!(refusal(session::sign_in(&desk, KNOWN, OLD, cast::visit("Ponsel")).await), Refusal::SignIn);
        let token = session::sign_in(&desk, KNOWN, NEW, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
        let actor = session::actor(&desk, &token).await.unwrap().unwrap();
        let events = event::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, 50).await.unwrap();
        let mut told: Vec<_> = events.iter().map(|event| event.kind.as_str()).collect();
        told.sort_unstable();
        assert_eq!(told.iter().filter(|kind| **kind == "recovery_link").count(), 2);
        assert!(told.contains(&"session_ended") && told.contains(&"password_chosen"), "{told:?}");
    });
}

#[test]
fn a_link_lasts_two_hours_from_when_it_was_mailed() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        recovery::ask(&desk, KNOWN, "id").await.unwrap();
        clock.advance(24 * 3_600_000);
        let (token, _) = mailed(&desk).await;
        clock.advance(2 * 3_600_000 - 1);
        assert!(recovery::holder(&desk, &token).await.is_ok(), "the mail server was away for a day");
        clock.advance(1);
        assert_eq!(refusal(recovery::finish(&desk, &token, NEW).await), Refusal::Link);
    });
}

#[test]
fn an_administrator_makes_links_only_for_whom_they_alone_manage() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let writer = cast.writer.person.id;
        let token = recovery::make(desk, &administrator, cast.office, writer).await.unwrap();
        assert_eq!(recovery::finish(desk, &token, NEW).await.unwrap().id, writer);
        let newest = event::of_person(&mut desk.db.read().await.unwrap(), writer, 9).await.unwrap();
        assert!(newest.iter().any(|event| event.actor.as_deref() == Some("Budi Laut")), "it is told who made it");
        let by = |actor, whom| recovery::make(desk, actor, cast.office, whom);
        assert_eq!(refusal(by(&cast.officer, writer).await), Refusal::NotAllowed);
        assert_eq!(refusal(by(&administrator, administrator.person.id).await), Refusal::NotAllowed, "for oneself");
        let stranger = cast.stranger().await;
        assert_eq!(refusal(by(&stranger, writer).await), Refusal::NotFound);
        assert_eq!(refusal(by(&administrator, stranger.person.id).await), Refusal::NotFound);
        let elsewhere = organisation(desk, "Serikat Media Borneo").await;
        let both = cast.member(Right::Writer).await;
        cast::place(desk, both.person.id, elsewhere, Right::Administrator).await;
        assert_eq!(refusal(by(&administrator, both.person.id).await), Refusal::NotAllowed, "rights elsewhere");
        assert!(
            recovery::send(desk, &administrator, cast.office, both.person.id, "id").await.is_ok(),
            "to their mailbox"
        );
        let outsider = member(desk, elsewhere, Some(Right::Viewer)).await;
        let sent = recovery::send(desk, &administrator, cast.office, outsider.person.id, "id").await;
        assert_eq!(refusal(sent), Refusal::NotFound);
    });
}

#[test]
fn a_letter_that_fails_waits_longer_each_time_and_is_never_lost() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, clock) = (&cast.desk, &cast.clock);
        let administrator = cast.member(Right::Administrator).await;
        let invite =
            Invite { email: "tono@kominfo.example".to_owned(), right: "writer".to_owned(), office: String::new() };
        people::invite_by(desk, &administrator, cast.office, &invite, Way::Mail("en")).await.unwrap();
        let (first, letter) = mailed(desk).await;
        assert!(people::invitation(desk, &first).await.is_ok());
        mail::failed(desk, &letter, false, "").await.unwrap();
        assert_eq!(mail::take(desk).await.unwrap(), None, "not at once");
        clock.advance(60_000);
        let (second, _) = mailed(desk).await;
        assert_eq!(refusal(people::invitation(desk, &first).await), Refusal::Link, "a new link for a new attempt");
        assert!(people::invitation(desk, &second).await.is_ok());
        assert_eq!(mail::take(desk).await.unwrap(), None, "leased");
        clock.advance(5 * 60_000);
        let (_, letter) = mailed(desk).await;
        mail::failed(desk, &letter, true, "").await.unwrap();
        clock.advance(24 * 3_600_000);
        assert_eq!(mail::take(desk).await.unwrap(), None, "given up, and still there to be seen");
        assert_eq!(outbox::count(&mut desk.db.read().await.unwrap()).await.unwrap(), (0, 1));
    });
}

#[test]
fn two_postmen_never_take_the_same_letter() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        cast::set_up(&desk).await;
        for _ in 0..3 {
            recovery::ask(&desk, KNOWN, "id").await.unwrap();
        }
        let taken = tokio::join!(mail::take(&desk), mail::take(&desk), mail::take(&desk));
        let mut ids = [taken.0, taken.1, taken.2].map(|one| one.unwrap().unwrap().id);
        ids.sort_unstable();
        assert!(ids[0] < ids[1] && ids[1] < ids[2], "{ids:?}");
    });
}
