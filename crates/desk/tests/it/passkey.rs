//! Passkeys: made after the password, opening alone, once for each answer, and only for the site and the key they were made for.

use desk::passkey::{self, RelyingParty};
use desk::second_factor::Proof;
use desk::{Actor, Desk, Error, session};
use domain::{FieldError, Refusal};
use serde_json::Value;
use store::Db;
use store::event::{self, EventKind};

use crate::cast::{self, fields, refusal};
use crate::databases::on_both;
use crate::device::{Device, text};
use crate::doubles::StandingClock;

const EMAIL: &str = "sari@kominfo.example";
const PASSWORD: &str = "perahu di hulu sungai";
const ORIGIN: &str = "https://pers.example";

/// Somebody with a passkey.
struct Held {
    desk: Desk,
    clock: std::sync::Arc<StandingClock>,
    actor: Actor,
    site: RelyingParty,
    device: Device,
}

fn proof() -> Proof {
    Proof { password: PASSWORD.to_owned(), code: String::new() }
}

async fn signed_in(desk: &Desk) -> Actor {
    let token = session::sign_in(desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
    session::actor(desk, &token).await.unwrap().unwrap()
}

impl Held {
    async fn new(db: Db) -> Self {
        let (desk, clock) = cast::empty(db);
        cast::set_up(&desk).await;
        let (actor, site) = (signed_in(&desk).await, RelyingParty::at(ORIGIN).unwrap());
        let mut held = Self { desk, clock, actor, site, device: Device::new(ORIGIN, 7) };
        let asked = passkey::begin(&held.desk, &held.actor, &held.site, "Ponsel Sari", &proof()).await.unwrap();
        let made = held.device.create(&asked.options);
        held.finish(&asked.token, &made).await.unwrap();
        held
    }

    async fn finish(&self, token: &str, answer: &str) -> Result<(), Error> {
        passkey::finish(&self.desk, &self.actor, &self.site, (token, answer), "Ponsel Sari").await
    }

    async fn sign_in(&self, token: &str, answer: &str) -> Result<String, Error> {
        passkey::sign_in(&self.desk, &self.site, (token, answer), cast::visit("Peramban")).await
    }

    /// A question, and the device's answer.
    async fn answered(&mut self) -> (String, String) {
        let asked = passkey::ask(&self.desk, &self.site).await.unwrap();
        let answer = self.device.get(&asked.options);
        (asked.token, answer)
    }
}

#[test]
fn a_passkey_opens_alone_once_for_each_answer() {
    on_both(async |db| {
        let mut held = Held::new(db).await;
        let (token, answer) = held.answered().await;
        held.clock.advance(1);
        let opened = held.sign_in(&token, &answer).await.unwrap();
        let actor = session::actor(&held.desk, &opened).await.unwrap().unwrap();
        assert_eq!(actor.person.email, EMAIL);
        assert_eq!(refusal(held.sign_in(&token, &answer).await), Refusal::Passkey, "the question is used up");
        let (other, _) = held.answered().await;
        assert_eq!(refusal(held.sign_in(&other, &answer).await), Refusal::Passkey, "an answer to another question");
        let events = event::of_person(&mut held.desk.db.read().await.unwrap(), actor.person.id, 1).await.unwrap();
        assert_eq!((events[0].kind, events[0].detail.as_str()), (EventKind::SignedIn, "Ponsel Sari, Peramban"));
        let known = passkey::list(&held.desk, &actor).await.unwrap();
        assert_eq!((known.len(), known[0].used_at), (1, Some(held.desk.now())));
    });
}

#[test]
fn the_same_answer_twice_at_once_opens_once() {
    on_both(async |db| {
        let mut held = Held::new(db).await;
        let (token, answer) = held.answered().await;
        let (a, b) = tokio::join!(held.sign_in(&token, &answer), held.sign_in(&token, &answer));
        assert_eq!(refusal(if a.is_ok() { b } else { a }), Refusal::Passkey);
    });
}

#[test]
fn what_is_not_right_opens_nothing() {
    on_both(async |db| {
        let mut held = Held::new(db).await;
        let asked = passkey::ask(&held.desk, &held.site).await.unwrap();
        let question = &asked.options;
        let mut wrong = Vec::new();
        held.device.verified = false;
        wrong.push(("no finger", held.device.get(question)));
        held.device.verified = true;
        held.device.origin = "https://pers.example.jahat.example".to_owned();
        wrong.push(("a false site", held.device.get(question)));
        held.device.origin = "http://pers.example".to_owned();
        wrong.push(("without TLS", held.device.get(question)));
        held.device.origin = ORIGIN.to_owned();
        let mut elsewhere = question.clone();
        elsewhere["publicKey"]["rpId"] = "jahat.example".into();
        wrong.push(("another host", held.device.get(&elsewhere)));
        let mut stranger = Device::new(ORIGIN, 7);
        stranger.create(&serde_json::json!({ "publicKey": { "challenge": "", "rp": { "id": "x" }, "user": { "id": handle(&held) } } }));
        wrong.push(("another key under the same name", stranger.get(question)));
        let mut unknown = Device::new(ORIGIN, 8);
        unknown.create(&serde_json::json!({ "publicKey": { "challenge": "", "rp": { "id": "x" }, "user": { "id": handle(&held) } } }));
        wrong.push(("a key that is not known", unknown.get(question)));
        for text in ["", "{}", "null", "{\"id\":1}", "[[[[[[[["] {
            wrong.push((text, text.to_owned()));
        }
        for (what, answer) in &wrong {
            assert_eq!(refusal(held.sign_in(&asked.token, answer).await), Refusal::Passkey, "{what}");
        }
        let answer = held.device.get(question);
        held.sign_in(&asked.token, &answer).await.unwrap();
        held.device.counter = 1;
        let (token, answer) = held.answered().await;
        assert_eq!(refusal(held.sign_in(&token, &answer).await), Refusal::Passkey, "a copy of the key");
    });
}

/// What the device was told of its owner.
fn handle(held: &Held) -> Value {
    text(&held.actor.person.id.to_bits().to_be_bytes())
}

#[test]
fn an_answer_that_is_bent_anywhere_opens_nothing_and_breaks_nothing() {
    on_both(async |db| {
        let mut held = Held::new(db).await;
        let (token, answer) = held.answered().await;
        let value: Value = serde_json::from_str(&answer).unwrap();
        for part in ["authenticatorData", "clientDataJSON", "signature", "userHandle"] {
            let whole = value["response"][part].as_str().unwrap();
            for place in (0..whole.len()).step_by(7) {
                let mut bent = whole.as_bytes().to_vec();
                bent[place] = if bent[place] == b'A' { b'g' } else { b'A' };
                let (mut sent, bent) = (value.clone(), String::from_utf8(bent).unwrap());
                sent["response"][part] = bent.into();
                assert_eq!(refusal(held.sign_in(&token, &sent.to_string()).await), Refusal::Passkey, "{part} {place}");
                sent["response"][part] = whole.chars().take(place).collect::<String>().into();
                assert_eq!(refusal(held.sign_in(&token, &sent.to_string()).await), Refusal::Passkey, "{part} {place}");
            }
        }
        held.sign_in(&token, &answer).await.unwrap();
    });
}

#[test]
fn a_passkey_is_made_only_after_the_password_and_by_who_asked() {
    on_both(async |db| {
        let held = Held::new(db).await;
        let (desk, site) = (&held.desk, &held.site);
        let wrong = Proof { password: "perahu di hilir sungai".to_owned(), code: String::new() };
        let errors = fields(passkey::begin(desk, &held.actor, site, "Laptop", &wrong).await);
        assert_eq!(errors.of("password"), Some(FieldError::Wrong));
        let errors = fields(passkey::begin(desk, &held.actor, site, " ", &proof()).await);
        assert_eq!(errors.of("name"), Some(FieldError::Empty));
        let asked = passkey::begin(desk, &held.actor, site, "Laptop", &proof()).await.unwrap();
        assert_eq!(asked.options["publicKey"]["excludeCredentials"].as_array().unwrap().len(), 1);
        assert_eq!(asked.options["publicKey"]["authenticatorSelection"]["residentKey"], "required");
        let made = Device::new(ORIGIN, 9).create(&asked.options);
        let office = cast::organisation(desk, "Biro Umum").await;
        let other = cast::member(desk, office, None).await;
        let stolen = passkey::finish(desk, &other, site, (&asked.token, &made), "Laptop").await;
        assert_eq!(refusal(stolen), Refusal::Passkey);
        let same = Device::new(ORIGIN, 7).create(&asked.options);
        assert_eq!(refusal(held.finish(&asked.token, &same).await), Refusal::Passkey, "its name is taken");
        held.clock.advance(600_000);
        assert_eq!(refusal(held.finish(&asked.token, &made).await), Refusal::Passkey, "too late");
    });
}

#[test]
fn a_removed_passkey_opens_nothing_and_nobody_removes_another_s() {
    on_both(async |db| {
        let mut held = Held::new(db).await;
        let id = passkey::list(&held.desk, &held.actor).await.unwrap()[0].id;
        let office = cast::organisation(&held.desk, "Biro Umum").await;
        let other = cast::member(&held.desk, office, None).await;
        assert_eq!(refusal(passkey::remove(&held.desk, &other, id).await), Refusal::NotFound);
        assert_eq!(refusal(passkey::rename(&held.desk, &other, id, "Milik saya").await), Refusal::NotFound);
        passkey::rename(&held.desk, &held.actor, id, " Ponsel  lama ").await.unwrap();
        assert_eq!(passkey::list(&held.desk, &held.actor).await.unwrap()[0].name, "Ponsel lama");
        let (token, answer) = held.answered().await;
        passkey::remove(&held.desk, &held.actor, id).await.unwrap();
        assert_eq!(refusal(held.sign_in(&token, &answer).await), Refusal::Passkey);
        let mut conn = held.desk.db.read().await.unwrap();
        let events = event::of_person(&mut conn, held.actor.person.id, 100).await.unwrap();
        let told = |kind| events.iter().find(|event| event.kind == kind).map(|event| event.detail.as_str());
        assert_eq!(told(EventKind::PasskeyAdded), Some("Ponsel Sari"));
        assert_eq!(told(EventKind::PasskeyRemoved), Some("Ponsel lama"));
    });
}

#[test]
fn a_site_without_a_name_has_no_passkeys() {
    for origin in ["http://127.0.0.1:8080", "https://[::1]", "pers", ""] {
        assert!(RelyingParty::at(origin).is_none(), "{origin}");
    }
    assert!(RelyingParty::at("http://localhost:8080").is_some());
}
