//! Guessing is slow: for one account from one client, from many together, and for addresses that nobody has.

use desk::session::{self, Visit};
use desk::throttle::{self, FORM};
use desk::{Desk, Error};
use domain::Refusal;

use crate::cast::{self, refusal};
use crate::databases::on_both;

const KNOWN: &str = "sari@kominfo.example";
const UNKNOWN: &str = "tidak-ada@kominfo.example";
const PASSWORD: &str = "perahu di hulu sungai";
const WRONG: &str = "perahu di hilir sungai";

async fn tried(desk: &Desk, email: &str, password: &str, client: &str) -> Result<String, Error> {
    let entered = session::sign_in(desk, email, password, Visit { device: "Ponsel", client }).await?;
    Ok(entered.inside().unwrap())
}

#[test]
fn a_password_is_guessed_a_few_times_and_then_slowly_also_where_nobody_has_the_address() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let mut told = Vec::new();
        for email in [KNOWN, UNKNOWN] {
            let mut answers = Vec::new();
            for _ in 0..9 {
                answers.push(refusal(tried(&desk, email, WRONG, "198.51.100.7").await));
            }
            told.push(answers);
        }
        assert_eq!(told[0], told[1], "one answer for both");
        assert_eq!(told[0][7..], [Refusal::SignIn, Refusal::TooMany { wait: 60 }]);
        assert_eq!(
            refusal(tried(&desk, KNOWN, PASSWORD, "198.51.100.7").await),
            Refusal::TooMany { wait: 60 },
            "the right one too: the answer must not tell"
        );
        assert!(tried(&desk, KNOWN, PASSWORD, "203.0.113.5").await.is_ok(), "its owner elsewhere is not shut out");
        clock.advance(60_000);
        assert!(tried(&desk, KNOWN, PASSWORD, "198.51.100.7").await.is_ok());
    });
}

#[test]
fn many_clients_together_do_not_guess_faster() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        // Counted as the sixty attempts of a botnet would be; hashing sixty passwords is not what is looked at here.
        for number in 0..60 {
            clock.advance(1);
            throttle::charge(&desk, &[(throttle::PASSWORD_ANYWHERE, KNOWN)])
                .await
                .unwrap_or_else(|_| panic!("{number}"));
        }
        assert!(matches!(refusal(tried(&desk, KNOWN, PASSWORD, "203.0.113.5").await), Refusal::TooMany { .. }));
    });
}

#[test]
fn attempts_at_the_same_time_are_all_counted_and_a_refused_one_is_not() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        let mut waiting = Vec::new();
        for _ in 0..50 {
            let desk = desk.clone();
            waiting.push(tokio::spawn(async move { throttle::charge(&desk, &[(FORM, "198.51.100.7")]).await.is_ok() }));
        }
        let mut allowed = 0;
        for one in waiting {
            allowed += usize::from(one.await.unwrap());
        }
        assert_eq!(allowed, 40);
        throttle::refund(&desk, &[(FORM, "198.51.100.7")]).await.unwrap();
        assert!(throttle::charge(&desk, &[(FORM, "198.51.100.7")]).await.is_ok());
        assert!(throttle::charge(&desk, &[(FORM, "198.51.100.7")]).await.is_err());
        assert!(throttle::charge(&desk, &[(FORM, "198.51.100.8")]).await.is_ok());
    });
}
