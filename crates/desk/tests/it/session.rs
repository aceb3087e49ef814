//! Signing in: one answer for every wrong way, a line in the audit list for each, and sessions that end.

use std::time::{Duration, Instant};

use desk::{Actor, Desk, password, session};
use domain::Refusal;
use domain::person::Password;
use store::event::{self, Event, EventKind};

use crate::cast::{self, refusal};
use crate::databases::on_both;
use crate::doubles::SeededRandom;

const EMAIL: &str = "sari@kominfo.example";
const PASSWORD: &str = "perahu di hulu sungai";

async fn signed_in(desk: &Desk) -> Actor {
    let token = session::sign_in(desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
    session::actor(desk, &token).await.unwrap().unwrap()
}

async fn newest(desk: &Desk, actor: &Actor) -> Event {
    let events = event::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, 1).await.unwrap();
    events.into_iter().next().unwrap()
}

#[test]
fn a_wrong_password_and_an_unknown_address_are_refused_alike() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let long = "x".repeat(2_000);
        let wrong = [(EMAIL, "perahu di hilir sungai"), ("budi@kominfo.example", PASSWORD), ("bukan alamat", PASSWORD)];
        for (email, password) in wrong.into_iter().chain([(EMAIL, ""), (EMAIL, &long), ("", "")]) {
            clock.advance(1);
            assert_eq!(
                refusal(session::sign_in(&desk, email, password, cast::visit("Ponsel")).await),
                Refusal::SignIn,
                "{email}"
            );
        }
        assert!(session::sign_in(&desk, " Sari@Kominfo.Example ", PASSWORD, cast::visit("Ponsel")).await.is_ok());
    });
}

#[test]
fn each_sign_in_and_each_wrong_password_is_in_the_audit_list() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        clock.advance(1);
        let actor = signed_in(&desk).await;
        let event = newest(&desk, &actor).await;
        assert_eq!((event.kind, event.detail.as_str(), event.at), (EventKind::SignedIn, "Ponsel", desk.now()));
        clock.advance(1);
        session::sign_in(&desk, EMAIL, "perahu di hilir sungai", cast::visit("Warnet\u{1b}[2J")).await.unwrap_err();
        let event = newest(&desk, &actor).await;
        assert_eq!((event.kind, event.detail.as_str()), (EventKind::SignInRefused, "Warnet[2J"));
        assert_eq!(event.actor, None, "nobody knows who tried");
    });
}

#[test]
fn a_session_ends_by_itself_or_from_afar() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let token =
            session::sign_in(&desk, EMAIL, PASSWORD, cast::visit(&"p".repeat(500))).await.unwrap().inside().unwrap();
        let actor = session::actor(&desk, &token).await.unwrap().unwrap();
        clock.advance(1);
        let other = signed_in(&desk).await;
        let sessions = session::list(&desk, &actor).await.unwrap();
        assert_eq!(
            sessions.iter().map(|one| one.token_hash.as_str()).collect::<Vec<_>>(),
            [&other.session, &actor.session]
        );
        assert_eq!(sessions.last().unwrap().device.len(), 120);
        clock.advance(1);
        session::end(&desk, &actor, &other.session).await.unwrap();
        assert_eq!(newest(&desk, &actor).await.kind, EventKind::SessionEnded);
        assert_eq!(refusal(session::end(&desk, &actor, &other.session).await), Refusal::NotFound);
        assert_eq!(session::list(&desk, &actor).await.unwrap().len(), 1);
        assert!(session::actor(&desk, &token).await.unwrap().is_some());
        assert!(session::actor(&desk, &actor.session).await.unwrap().is_none(), "the stored hash opens nothing");
        clock.advance(i64::try_from(session::LASTS.as_millis()).unwrap());
        assert!(session::actor(&desk, &token).await.unwrap().is_none());
    });
}

#[test]
fn an_unknown_address_takes_as_long_as_a_wrong_password() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let password = || Password::given("perahu di hilir sungai").unwrap();
        let stored = password::hash(password(), &SeededRandom::new(1)).await;
        let mut shortest = [Duration::MAX; 2];
        let alike = |[known, unknown]: [Duration; 2]| unknown * 2 > known && known * 2 > unknown;
        // On a busy machine the shortest of a few says little; work that is not done stays shorter however often it is asked.
        for _ in 0..60 {
            for (least, stored) in shortest.iter_mut().zip([stored.clone(), None]) {
                let began = Instant::now();
                assert_eq!(password::fits(password(), stored.clone()).await, stored.is_some());
                *least = began.elapsed().min(*least);
            }
            if alike(shortest) {
                return;
            }
        }
        panic!("known and unknown take {shortest:?}");
    });
}
