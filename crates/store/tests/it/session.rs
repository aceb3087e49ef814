//! Sessions and invitations: they last as long as they say and open for whoever has the token.

use domain::id::MembershipId;
use domain::person::Email;
use domain::right::Right;
use store::invitation::{self, Invitation};
use store::session::{self, Session};
use store::{membership, organisation};

use crate::databases::on_both;
use crate::office::{Office, at, office};

#[test]
fn a_session_lasts_until_its_end_or_until_its_person_ends_it() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let other = Office::insert(&mut tx, 2).await;
        let held = |hash: &str, created| Session {
            token_hash: hash.to_owned(),
            person: office.person,
            organisation: None,
            name: String::new(),
            device: "Ponsel".to_owned(),
            created_at: at(created),
            seen_at: at(created + 1),
            ends_at: at(100),
        };
        let (old, new) = (held("aa", 10), held("bb", 20));
        session::insert(&mut tx, &old).await.unwrap();
        session::insert(&mut tx, &new).await.unwrap();
        assert_eq!(session::by_hash(&mut tx, "aa", at(99)).await.unwrap(), Some(old.clone()));
        assert_eq!(session::by_hash(&mut tx, "aa", at(100)).await.unwrap(), None);
        assert_eq!(session::by_hash(&mut tx, "cc", at(1)).await.unwrap(), None);
        assert_eq!(session::of_person(&mut tx, office.person, at(50)).await.unwrap(), [new.clone(), old]);
        assert_eq!(session::of_person(&mut tx, office.person, at(100)).await.unwrap(), []);
        assert_eq!(session::of_person(&mut tx, other.person, at(50)).await.unwrap(), []);
        assert!(!session::end(&mut tx, other.person, "aa").await.unwrap(), "another person's session");
        assert!(session::end(&mut tx, office.person, "aa").await.unwrap());
        assert!(!session::end(&mut tx, office.person, "aa").await.unwrap());
        assert_eq!(session::of_person(&mut tx, office.person, at(50)).await.unwrap(), [new]);
    });
}

#[test]
fn an_invitation_is_open_until_it_is_used_or_over() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let invitation = Invitation {
            token_hash: "ab".to_owned(),
            email: Email::parse("budi@kominfo.example").unwrap(),
            organisation: office.id,
            right: Right::Writer,
            office: "Kepala Seksi Layanan Informasi".to_owned(),
            invited_by: office.person,
            ends_at: at(100),
        };
        invitation::insert(&mut tx, &invitation, at(5)).await.unwrap();
        assert_eq!(invitation::open(&mut tx, "ab", at(99)).await.unwrap(), Some(invitation));
        assert_eq!(invitation::open(&mut tx, "ab", at(100)).await.unwrap(), None);
        assert_eq!(invitation::open(&mut tx, "cd", at(9)).await.unwrap(), None);
        assert!(invitation::spend(&mut tx, "ab", at(50)).await.unwrap());
        assert!(!invitation::spend(&mut tx, "ab", at(51)).await.unwrap());
        assert_eq!(invitation::open(&mut tx, "ab", at(60)).await.unwrap(), None);
    });
}

#[test]
fn a_session_keeps_the_organisation_that_was_chosen_and_its_person_s_organisations_are_told_apart() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let other = Office::insert(&mut tx, 2).await;
        let held = Session {
            token_hash: "aa".to_owned(),
            person: office.person,
            organisation: Some(office.id),
            name: "Naskah otomatis".to_owned(),
            device: String::new(),
            created_at: at(10),
            seen_at: at(10),
            ends_at: at(100),
        };
        session::insert(&mut tx, &held).await.unwrap();
        assert_eq!(session::by_hash(&mut tx, "aa", at(20)).await.unwrap(), Some(held.clone()));
        session::set_organisation(&mut tx, "aa", other.id).await.unwrap();
        let chosen = Session { organisation: Some(other.id), ..held };
        assert_eq!(session::by_hash(&mut tx, "aa", at(20)).await.unwrap(), Some(chosen));
        for (number, place, right) in [(1, other, Right::Writer), (2, office, Right::Viewer), (3, other, Right::Editor)]
        {
            let id = MembershipId::new(at(3), number);
            membership::insert(&mut tx, id, (office.person, place.id), (right, ""), at(3)).await.unwrap();
        }
        let own = organisation::of_person(&mut tx, office.person, at(9)).await.unwrap();
        assert_eq!(own.iter().map(|one| one.id).collect::<Vec<_>>(), [office.id, other.id]);
        membership::end(&mut tx, MembershipId::new(at(3), 2), office.id, at(4)).await.unwrap();
        let own = organisation::of_person(&mut tx, office.person, at(9)).await.unwrap();
        assert_eq!(own.iter().map(|one| one.id).collect::<Vec<_>>(), [other.id]);
    });
}
