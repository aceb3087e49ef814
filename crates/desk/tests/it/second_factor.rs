//! Codes after the password: set up with both, asked for at each sign-in, used once, slow to guess, and turned off with both.

use desk::second_factor::{self, Proof};
use desk::session::{self, Entered};
use desk::{Actor, Desk, Error};
use domain::{FieldError, Refusal};
use store::Db;
use store::event::{self, EventKind};

use crate::cast::{self, fields, refusal};
use crate::databases::on_both;
use crate::doubles::StandingClock;
use crate::phone;

const EMAIL: &str = "sari@kominfo.example";
const PASSWORD: &str = "perahu di hulu sungai";

/// Somebody whose account asks for codes.
struct Protected {
    desk: Desk,
    clock: std::sync::Arc<StandingClock>,
    actor: Actor,
    key: String,
    codes: Vec<String>,
}

fn proof(code: &str) -> Proof {
    Proof { password: PASSWORD.to_owned(), code: code.to_owned() }
}

impl Protected {
    async fn new(db: Db) -> Self {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let token = session::sign_in(&desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
        let actor = session::actor(&desk, &token).await.unwrap().unwrap();
        second_factor::begin(&desk, &actor).await.unwrap();
        let key = second_factor::key(&desk, &actor, "Pers Borneo").await.unwrap();
        let code = phone::code(&key.text, desk.now().as_second());
        let codes = second_factor::confirm(&desk, &actor, &proof(&code)).await.unwrap();
        clock.advance(60_000);
        Self { desk, clock, actor, key: key.text, codes }
    }

    fn code(&self) -> String {
        phone::code(&self.key, self.desk.now().as_second())
    }

    /// A code that is none.
    fn wrong(&self) -> String {
        let second = self.desk.now().as_second();
        let near = [-30, 0, 30].map(|away| phone::code(&self.key, second + away));
        (0..10).map(|n| format!("{n:06}")).find(|code| !near.contains(code)).unwrap()
    }

    /// The password, as far as the code.
    async fn half_way(&self) -> String {
        match session::sign_in(&self.desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap() {
            Entered::CodeDue(token) => token,
            Entered::Inside(_) => panic!("no code was asked for"),
        }
    }

    async fn pass(&self, token: &str, code: &str) -> Result<String, Error> {
        second_factor::pass(&self.desk, token, code, cast::visit("Ponsel")).await
    }

    async fn kinds(&self) -> Vec<EventKind> {
        let mut conn = self.desk.db.read().await.unwrap();
        let events = event::of_person(&mut conn, self.actor.person.id, 100).await.unwrap();
        events.iter().map(|event| event.kind).collect()
    }
}

#[test]
fn a_password_alone_opens_nothing_and_a_code_opens_once() {
    on_both(async |db| {
        let protected = Protected::new(db).await;
        let (desk, half_way) = (&protected.desk, protected.half_way().await);
        assert!(session::actor(desk, &half_way).await.unwrap().is_none(), "half way is not inside");
        let code = protected.code();
        let token = protected.pass(&half_way, &code).await.unwrap();
        assert_eq!(session::actor(desk, &token).await.unwrap().unwrap().person.email, EMAIL);
        assert_eq!(refusal(protected.pass(&half_way, &code).await), Refusal::SignedOut, "the door is used up");
        let again = protected.half_way().await;
        assert_eq!(refusal(protected.pass(&again, &code).await), Refusal::Code, "the code is used up");
        protected.clock.advance(30_000);
        assert!(protected.pass(&again, &protected.code()).await.is_ok());
        let kinds = protected.kinds().await;
        for kind in [EventKind::AuthenticatorAdded, EventKind::CodeRefused, EventKind::SignedIn] {
            assert!(kinds.contains(&kind), "{kinds:?}");
        }
    });
}

#[test]
fn two_with_the_same_code_at_once_one_comes_in() {
    on_both(async |db| {
        let protected = Protected::new(db).await;
        let (one, two) = (protected.half_way().await, protected.half_way().await);
        let code = protected.code();
        let (a, b) = tokio::join!(protected.pass(&one, &code), protected.pass(&two, &code));
        assert_eq!(refusal(if a.is_ok() { b } else { a }), Refusal::Code);
    });
}

#[test]
fn a_clock_that_is_a_step_off_is_well_and_two_steps_are_not() {
    on_both(async |db| {
        let protected = Protected::new(db).await;
        let half_way = protected.half_way().await;
        let second = protected.desk.now().as_second();
        for away in [-90, -60, 60, 90] {
            let code = phone::code(&protected.key, second + away);
            assert_eq!(refusal(protected.pass(&half_way, &code).await), Refusal::Code, "{away}");
        }
        protected.pass(&half_way, &phone::code(&protected.key, second - 30)).await.unwrap();
        let half_way = protected.half_way().await;
        protected.pass(&half_way, &phone::code(&protected.key, second + 30)).await.unwrap();
    });
}

#[test]
fn a_recovery_code_opens_once_however_it_is_typed() {
    on_both(async |db| {
        let protected = Protected::new(db).await;
        assert_eq!(protected.codes.len(), 10);
        let half_way = protected.half_way().await;
        let typed = protected.codes[3].to_lowercase().replace('-', " ");
        protected.pass(&half_way, &typed).await.unwrap();
        let half_way = protected.half_way().await;
        assert_eq!(refusal(protected.pass(&half_way, &protected.codes[3]).await), Refusal::Code);
        let status = second_factor::status(&protected.desk, &protected.actor).await.unwrap();
        assert_eq!((status.since.is_some(), status.codes_left), (true, 9));
        assert!(protected.kinds().await.contains(&EventKind::RecoveryCodeUsed));
        let renewed = second_factor::renew(&protected.desk, &protected.actor, &proof(&protected.code())).await.unwrap();
        assert_eq!(refusal(protected.pass(&half_way, &protected.codes[4]).await), Refusal::Code, "the old ones end");
        protected.pass(&half_way, &renewed[4]).await.unwrap();
    });
}

#[test]
fn codes_are_guessed_a_few_times_and_then_slowly_and_the_password_does_not_help() {
    on_both(async |db| {
        let protected = Protected::new(db).await;
        let mut refused = Vec::new();
        for _ in 0..8 {
            let half_way = protected.half_way().await;
            refused.push(refusal(protected.pass(&half_way, &protected.wrong()).await));
        }
        assert_eq!(refused[..6], [Refusal::Code; 6]);
        assert_eq!(refused[6..], [Refusal::TooMany { wait: 60 }; 2]);
        let tried = session::sign_in(&protected.desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await;
        assert!(matches!(refusal(tried), Refusal::TooMany { .. }), "nor is the password given back");
        protected.clock.advance(60_000);
        let half_way = protected.half_way().await;
        protected.pass(&half_way, &protected.code()).await.unwrap();
    });
}

#[test]
fn the_door_is_shut_again_after_ten_minutes_and_by_a_new_password() {
    on_both(async |db| {
        let protected = Protected::new(db).await;
        let half_way = protected.half_way().await;
        protected.clock.advance(600_000);
        assert_eq!(refusal(protected.pass(&half_way, &protected.code()).await), Refusal::SignedOut);
        let half_way = protected.half_way().await;
        desk::recovery::ask(&protected.desk, EMAIL, "id").await.unwrap();
        let letter = desk::mail::take(&protected.desk).await.unwrap().unwrap();
        let desk::mail::Message::Recovery { token } = letter.message else { panic!("another letter") };
        desk::recovery::finish(&protected.desk, &token, "bekantan di tepi rawa").await.unwrap();
        assert_eq!(refusal(protected.pass(&half_way, &protected.code()).await), Refusal::SignedOut);
        let entered = session::sign_in(&protected.desk, EMAIL, "bekantan di tepi rawa", cast::visit("Ponsel")).await;
        assert!(matches!(entered, Ok(Entered::CodeDue(_))), "a new password does not take the place of the code");
    });
}

#[test]
fn it_is_turned_off_only_with_password_and_code() {
    on_both(async |db| {
        let protected = Protected::new(db).await;
        let (desk, actor) = (&protected.desk, &protected.actor);
        let wrong = Proof { password: "perahu di hilir sungai".to_owned(), code: protected.code() };
        let errors = fields(second_factor::turn_off(desk, actor, &wrong).await);
        assert_eq!((errors.of("password"), errors.of("code")), (Some(FieldError::Wrong), None));
        let errors = fields(second_factor::turn_off(desk, actor, &proof(&protected.wrong())).await);
        assert_eq!((errors.of("password"), errors.of("code")), (None, Some(FieldError::Wrong)));
        assert_eq!(refusal(second_factor::begin(desk, actor).await), Refusal::SetUpAlready);
        second_factor::turn_off(desk, actor, &proof(&protected.code())).await.unwrap();
        let entered = session::sign_in(desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap();
        assert!(matches!(entered, Entered::Inside(_)));
        assert!(protected.kinds().await.contains(&EventKind::AuthenticatorRemoved));
        assert_eq!(refusal(second_factor::turn_off(desk, actor, &proof("123456")).await), Refusal::NotFound);
    });
}

#[test]
fn an_app_that_was_not_confirmed_is_not_asked_for() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        cast::set_up(&desk).await;
        let token = session::sign_in(&desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
        let actor = session::actor(&desk, &token).await.unwrap().unwrap();
        assert_eq!(refusal(second_factor::key(&desk, &actor, "Pers").await), Refusal::NotFound);
        second_factor::begin(&desk, &actor).await.unwrap();
        let first = second_factor::key(&desk, &actor, "Pers").await.unwrap();
        assert!(first.address.contains(&first.text.replace(' ', "")));
        let entered = session::sign_in(&desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap();
        assert!(matches!(entered, Entered::Inside(_)));
        let wrong = fields(second_factor::confirm(&desk, &actor, &proof("abc")).await);
        assert_eq!(wrong.of("code"), Some(FieldError::Wrong));
        second_factor::begin(&desk, &actor).await.unwrap();
        assert!(second_factor::key(&desk, &actor, "Pers").await.unwrap() != first, "a new key each time");
    });
}
