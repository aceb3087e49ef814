//! Invitations and the taking of rights.

use desk::people::{self, Acceptance, Invite};
use desk::{Actor, Desk, session};
use domain::right::{Act, Right};
use domain::{FieldError, Refusal};
use store::event::{self, EventKind};
use store::membership;

use crate::cast::{self, Cast, fields, loaded, refusal};
use crate::databases::on_both;

const EMAIL: &str = "tono@kominfo.example";

fn invite(right: Right) -> Invite {
    Invite { email: EMAIL.to_owned(), right: right.as_str().to_owned(), office: "Staf Layanan Informasi".to_owned() }
}

fn acceptance(password: &str) -> Acceptance {
    Acceptance { name: "Tono Hutan".to_owned(), password: password.to_owned() }
}

const PASSWORD: &str = "bekantan di tepi rawa";

async fn signed_in(desk: &Desk) -> Actor {
    let token = session::sign_in(desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
    session::actor(desk, &token).await.unwrap().unwrap()
}

#[test]
fn an_invitation_makes_an_account_once() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let token = people::invite(desk, &administrator, cast.office, &invite(Right::Writer)).await.unwrap();
        let (shown, known) = people::invitation(desk, &token).await.unwrap();
        assert_eq!((shown.email.as_str(), shown.right, known), (EMAIL, Right::Writer, false));
        let errors = fields(people::accept(desk, &token, &Acceptance::default()).await);
        assert_eq!([errors.of("name"), errors.of("password")], [Some(FieldError::Empty); 2]);
        people::accept(desk, &token, &acceptance(PASSWORD)).await.unwrap();
        assert_eq!(refusal(people::accept(desk, &token, &acceptance(PASSWORD)).await), Refusal::Link);
        assert_eq!(refusal(people::invitation(desk, &token).await), Refusal::Link);
        let actor = signed_in(desk).await;
        assert!(actor.may(Act::WriteRelease, cast.office) && !actor.may(Act::IssueRelease, cast.office));
        let place = actor.memberships.first().unwrap();
        assert_eq!((actor.person.name.as_str(), place.office.as_str()), ("Tono Hutan", "Staf Layanan Informasi"));
        let events = event::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, 10).await.unwrap();
        let mut told: Vec<_> = events.iter().map(|event| (event.kind.as_str(), event.actor.is_some())).collect();
        told.sort_unstable();
        assert_eq!(told, [("password_chosen", false), ("right_given", true), ("signed_in", false)]);
    });
}

#[test]
fn an_account_gets_a_further_right_only_with_its_password() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let first = people::invite(desk, &administrator, cast.office, &invite(Right::Writer)).await.unwrap();
        people::accept(desk, &first, &acceptance(PASSWORD)).await.unwrap();
        let second = people::invite(desk, &administrator, cast.office, &invite(Right::PressOfficer)).await.unwrap();
        assert!(people::invitation(desk, &second).await.unwrap().1);
        for wrong in ["", "bukan kata sandi saya"] {
            assert_eq!(refusal(people::accept(desk, &second, &acceptance(wrong)).await), Refusal::SignIn);
        }
        assert!(!signed_in(desk).await.may(Act::IssueRelease, cast.office));
        people::accept(desk, &second, &acceptance(PASSWORD)).await.unwrap();
        let actor = signed_in(desk).await;
        assert!(actor.may(Act::IssueRelease, cast.office));
        assert_eq!(actor.person.name, "Tono Hutan");
    });
}

#[test]
fn two_invitations_of_one_new_address_accepted_at_once_make_one_account() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let one = people::invite(desk, &administrator, cast.office, &invite(Right::Writer)).await.unwrap();
        let two = people::invite(desk, &administrator, cast.office, &invite(Right::Viewer)).await.unwrap();
        let given = acceptance(PASSWORD);
        let (first, second) = tokio::join!(people::accept(desk, &one, &given), people::accept(desk, &two, &given));
        let late = if first.is_ok() { second } else { first };
        if late.is_err() {
            assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
            let link = if people::invitation(desk, &one).await.is_ok() { &one } else { &two };
            people::accept(desk, link, &given).await.unwrap();
        }
        assert_eq!(signed_in(desk).await.memberships.len(), 2);
    });
}

#[test]
fn a_link_ends_after_a_week_and_with_the_right_of_who_gave_it() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let [administrator, other] = [cast.member(Right::Administrator).await, cast.member(Right::Administrator).await];
        let token = people::invite(desk, &administrator, cast.office, &invite(Right::Administrator)).await.unwrap();
        let place = administrator.memberships.first().unwrap().id;
        people::remove(desk, &other, cast.office, place).await.unwrap();
        assert_eq!(refusal(people::accept(desk, &token, &acceptance(PASSWORD)).await), Refusal::Link);
        let token = people::invite(desk, &other, cast.office, &invite(Right::Writer)).await.unwrap();
        cast.clock.advance(7 * 24 * 3_600_000 - 1);
        assert!(people::invitation(desk, &token).await.is_ok());
        cast.clock.advance(1);
        assert_eq!(refusal(people::invitation(desk, &token).await), Refusal::Link);
        assert_eq!(refusal(people::accept(desk, &token, &acceptance(PASSWORD)).await), Refusal::Link);
    });
}

#[test]
fn what_is_no_invitation_is_told_field_by_field() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let administrator = cast.member(Right::Administrator).await;
        let wrong = Invite { email: "tono".to_owned(), right: "raja".to_owned(), office: "x".repeat(121) };
        let errors = fields(people::invite(&cast.desk, &administrator, cast.office, &wrong).await);
        assert_eq!(errors.of("email"), Some(FieldError::NotAnEmail));
        assert_eq!(errors.of("right"), Some(FieldError::NotAChoice));
        assert_eq!(errors.of("office"), Some(FieldError::TooLong { most: 120 }));
    });
}

#[test]
fn a_right_that_is_taken_is_gone_at_once_and_its_subject_can_read_who_took_it() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let administrator = cast.member(Right::Administrator).await;
        let place = cast.writer.memberships.first().unwrap().id;
        people::remove(&cast.desk, &administrator, cast.office, place).await.unwrap();
        assert_eq!(loaded(&cast.desk, cast.writer.person.id).await.memberships, []);
        assert_eq!(refusal(people::remove(&cast.desk, &administrator, cast.office, place).await), Refusal::NotFound);
        let mut conn = cast.desk.db.read().await.unwrap();
        let event = event::of_person(&mut conn, cast.writer.person.id, 1).await.unwrap().remove(0);
        assert_eq!((event.kind, event.detail.as_str()), (EventKind::RightTaken, "writer"));
        assert_eq!(event.actor, Some(administrator.person.name));
    });
}

#[test]
fn one_administrator_stays_also_when_two_remove_each_other_at_once() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let [one, two] = [cast.member(Right::Administrator).await, cast.member(Right::Administrator).await];
        let [first, second] = [&one, &two].map(|actor| actor.memberships.first().unwrap().id);
        let (a, b) = tokio::join!(
            people::remove(desk, &one, cast.office, second),
            people::remove(desk, &two, cast.office, first)
        );
        let refused = if a.is_ok() { b } else { a };
        assert_eq!(refusal(refused), Refusal::LastAdministrator);
        let left = membership::of_organisation(&mut desk.db.read().await.unwrap(), cast.office).await.unwrap();
        assert_eq!(left.iter().filter(|place| place.right == Right::Administrator).count(), 1);
    });
}
