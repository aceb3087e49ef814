//! The set-up: its link opens once, and the first administrator can sign in and work.

use desk::{session, setup};
use domain::right::{Act, Right};
use domain::{FieldError, Refusal};
use store::event;

use crate::cast::{self, fields, refusal};
use crate::databases::on_both;

#[test]
fn the_link_of_the_newest_start_opens_the_wizard_once() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        let old = setup::key(&desk).await.unwrap().unwrap();
        let key = setup::key(&desk).await.unwrap().unwrap();
        assert_ne!(old, key);
        assert!(!setup::is_open(&desk, &old).await.unwrap());
        assert!(setup::is_open(&desk, &key).await.unwrap());
        for wrong in [old.as_str(), "", "0"] {
            assert_eq!(refusal(setup::finish(&desk, wrong, &cast::setup()).await), Refusal::Link);
        }
        setup::finish(&desk, &key, &cast::setup()).await.unwrap();
        assert!(!setup::is_open(&desk, &key).await.unwrap());
        assert_eq!(refusal(setup::finish(&desk, &key, &cast::setup()).await), Refusal::Link);
        assert_eq!(setup::key(&desk).await.unwrap(), None);
    });
}

#[test]
fn of_two_who_follow_the_link_at_once_one_becomes_administrator() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        let key = setup::key(&desk).await.unwrap().unwrap();
        let second = setup::Setup { email: "budi@kominfo.example".to_owned(), ..cast::setup() };
        let first = cast::setup();
        let (one, two) = tokio::join!(setup::finish(&desk, &key, &first), setup::finish(&desk, &key, &second));
        let (done, refused) = if one.is_ok() { (one, two) } else { (two, one) };
        assert!(done.is_ok());
        assert_eq!(refusal(refused), Refusal::Link);
    });
}

#[test]
fn the_first_administrator_signs_in_and_may_issue_releases() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        let key = setup::key(&desk).await.unwrap().unwrap();
        let office = setup::finish(&desk, &key, &cast::setup()).await.unwrap();
        let setup = cast::setup();
        let token = session::sign_in(&desk, &setup.email, &setup.password, cast::visit("Ponsel"))
            .await
            .unwrap()
            .inside()
            .unwrap();
        let actor = session::actor(&desk, &token).await.unwrap().unwrap();
        for act in [Act::See, Act::WriteRelease, Act::IssueRelease, Act::ManagePeople] {
            assert!(actor.may(act, office), "{act:?}");
        }
        let events = event::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, 10).await.unwrap();
        let mut told: Vec<_> = events.iter().map(|event| format!("{} {}", event.kind.as_str(), event.detail)).collect();
        told.sort_unstable();
        let given = [Right::Administrator, Right::PressOfficer].map(|right| format!("right_given {}", right.as_str()));
        assert_eq!(
            told,
            ["password_chosen ".to_owned(), given[0].clone(), given[1].clone(), "signed_in Ponsel".to_owned()]
        );
    });
}

#[test]
fn a_wrong_field_leaves_the_link_open() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        let key = setup::key(&desk).await.unwrap().unwrap();
        let wrong = setup::Setup { region: String::new(), password: "pendek".to_owned(), ..cast::setup() };
        let errors = fields(setup::finish(&desk, &key, &wrong).await);
        assert_eq!(errors.of("region"), Some(FieldError::Empty));
        assert_eq!(errors.of("password"), Some(FieldError::TooShort { least: 12 }));
        assert!(setup::is_open(&desk, &key).await.unwrap());
    });
}
