//! Tokens of programs: made after the password, for one office and a time, resting as long as they last, and ended by their owner.

use desk::second_factor::Proof;
use desk::token::{self, NewToken};
use desk::{Actor, Desk, recovery, session};
use domain::FieldError;
use store::event::{self, EventKind};

use crate::cast::{self, fields};
use crate::databases::on_both;

const EMAIL: &str = "sari@kominfo.example";
const PASSWORD: &str = "perahu di hulu sungai";
const DAY: i64 = 24 * 3_600_000;

fn proof() -> Proof {
    Proof { password: PASSWORD.to_owned(), code: String::new() }
}

fn wanted(days: &str) -> NewToken {
    NewToken { name: "Kalender kantor".to_owned(), days: days.to_owned() }
}

async fn signed_in(desk: &Desk) -> Actor {
    let token = session::sign_in(desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
    session::actor(desk, &token).await.unwrap().unwrap()
}

#[test]
fn a_token_rests_as_long_as_it_lasts_and_says_that_a_program_acts() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let actor = signed_in(&desk).await;
        assert!(!actor.program);
        let token = token::make(&desk, &actor, &wanted("30"), &proof()).await.unwrap();
        clock.advance(29 * DAY);
        session::sweep(&desk).await.unwrap();
        let program = session::actor(&desk, &token).await.unwrap().unwrap();
        assert!(program.program);
        assert_eq!(program.memberships, actor.memberships);
        let own = session::list(&desk, &program).await.unwrap();
        assert_eq!(
            own.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
            ["Kalender kantor"],
            "the session is idle"
        );
        clock.advance(DAY);
        assert!(session::actor(&desk, &token).await.unwrap().is_none());
    });
}

#[test]
fn a_token_is_made_with_password_name_and_one_of_the_times() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        cast::set_up(&desk).await;
        let actor = signed_in(&desk).await;
        for days in ["", "31", "-30", "36500", "banyak"] {
            let errors = fields(token::make(&desk, &actor, &wanted(days), &proof()).await);
            assert_eq!(errors.of("days"), Some(FieldError::NotAChoice), "{days}");
        }
        let nameless = NewToken { name: " \n".to_owned(), days: "30".to_owned() };
        assert_eq!(fields(token::make(&desk, &actor, &nameless, &proof()).await).of("name"), Some(FieldError::Empty));
        let wrong = Proof { password: "perahu di hilir sungai".to_owned(), code: String::new() };
        let errors = fields(token::make(&desk, &actor, &wanted("30"), &wrong).await);
        assert_eq!(errors.of("password"), Some(FieldError::Wrong));
        assert_eq!(session::list(&desk, &actor).await.unwrap().len(), 1);
    });
}

#[test]
fn a_token_ends_by_its_owner_or_with_the_password_and_the_history_says_so() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let actor = signed_in(&desk).await;
        clock.advance(1);
        let token = token::make(&desk, &actor, &wanted("365"), &proof()).await.unwrap();
        let program = session::actor(&desk, &token).await.unwrap().unwrap();
        clock.advance(1);
        session::end(&desk, &actor, &program.session).await.unwrap();
        assert!(session::actor(&desk, &token).await.unwrap().is_none());
        let events = event::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, 2).await.unwrap();
        let told: Vec<_> = events.iter().map(|event| (event.kind, event.detail.as_str())).collect();
        assert_eq!(told, [(EventKind::TokenEnded, "Kalender kantor"), (EventKind::TokenMade, "Kalender kantor")]);
        let token = token::make(&desk, &actor, &wanted("365"), &proof()).await.unwrap();
        recovery::ask(&desk, EMAIL, "id").await.unwrap();
        let letter = desk::mail::take(&desk).await.unwrap().unwrap();
        let desk::mail::Message::Recovery { token: link } = letter.message else { panic!("another letter") };
        recovery::finish(&desk, &link, "bekantan di tepi rawa").await.unwrap();
        assert!(session::actor(&desk, &token).await.unwrap().is_none());
    });
}
