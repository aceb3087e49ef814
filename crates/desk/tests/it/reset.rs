//! The operator opens an account: a link, no session left, and the second factor only when it is said.

use desk::passkey::{self, RelyingParty};
use desk::second_factor::{self, Proof};
use desk::session::{self, Entered};
use desk::{recovery, reset};
use domain::Refusal;
use domain::field::FieldError;
use store::event::{self, EventKind};

use crate::cast::{self, fields, refusal};
use crate::databases::on_both;
use crate::device::Device;
use crate::phone;

const EMAIL: &str = "sari@kominfo.example";
const PASSWORD: &str = "perahu di hulu sungai";
const NEW: &str = "bekantan di tepi rawa";
const ORIGIN: &str = "https://pers.example";

#[test]
fn a_reset_ends_sessions_and_removes_the_second_factor_only_when_it_is_said() {
    on_both(async |db| {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let token = session::sign_in(&desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
        let actor = session::actor(&desk, &token).await.unwrap().unwrap();
        let site = RelyingParty::at(ORIGIN).unwrap();
        let proof = |code: String| Proof { password: PASSWORD.to_owned(), code };
        let asked = passkey::begin(&desk, &actor, &site, "Ponsel", &proof(String::new())).await.unwrap();
        let made = Device::new(ORIGIN, 7).create(&asked.options);
        passkey::finish(&desk, &actor, &site, (&asked.token, &made), "Ponsel").await.unwrap();
        second_factor::begin(&desk, &actor).await.unwrap();
        let key = second_factor::key(&desk, &actor, "Pers").await.unwrap().text;
        let code = phone::code(&key, desk.now().as_second());
        second_factor::confirm(&desk, &actor, &proof(code)).await.unwrap();

        let link = reset::reset(&desk, " Sari@Kominfo.example", false).await.unwrap();
        assert!(session::actor(&desk, &token).await.unwrap().is_none());
        recovery::finish(&desk, &link, NEW).await.unwrap();
        let entered = session::sign_in(&desk, EMAIL, NEW, cast::visit("Ponsel")).await.unwrap();
        let Entered::CodeDue(half_way) = entered else { panic!("codes are still asked for") };
        assert_eq!(passkey::list(&desk, &actor).await.unwrap().len(), 1);

        let link = reset::reset(&desk, EMAIL, true).await.unwrap();
        clock.advance(60_000);
        let code = phone::code(&key, desk.now().as_second());
        let passed = second_factor::pass(&desk, &half_way, &code, cast::visit("Ponsel")).await;
        assert_eq!(refusal(passed), Refusal::SignedOut);
        recovery::finish(&desk, &link, NEW).await.unwrap();
        let entered = session::sign_in(&desk, EMAIL, NEW, cast::visit("Ponsel")).await.unwrap();
        assert!(matches!(entered, Entered::Inside(_)));
        assert_eq!(passkey::list(&desk, &actor).await.unwrap(), []);
        let events = event::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, 100).await.unwrap();
        for kind in [EventKind::AuthenticatorRemoved, EventKind::PasskeyRemoved, EventKind::RecoveryLink] {
            assert!(events.iter().any(|event| event.kind == kind && event.detail == "ruhui admin reset"), "{kind:?}");
        }
    });
}

#[test]
fn nobody_is_reset_who_has_no_account() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        cast::set_up(&desk).await;
        assert_eq!(refusal(reset::reset(&desk, "budi@kominfo.example", true).await), Refusal::NotFound);
        assert_eq!(fields(reset::reset(&desk, "budi", true).await).of("email"), Some(FieldError::NotAnEmail));
    });
}
