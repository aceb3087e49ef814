//! People, organisations, memberships and the audit list are read back as they were written.

use domain::id::{EventId, MembershipId, OrganisationId, PersonId};
use domain::organisation::{Kind, OrganisationName};
use domain::person::{Email, PersonName};
use domain::right::Right;
use domain::slug::Slug;
use store::event::{self, EventKind};
use store::{membership, organisation, person};

use crate::databases::on_both;
use crate::office::{Office, at, office};

#[test]
fn a_person_is_found_by_id_and_by_address_and_an_address_is_theirs_alone() {
    on_both(async |db| {
        let office = office(&db).await;
        let email = Email::parse("Sari1@Kominfo.example").unwrap();
        let mut tx = db.begin().await.unwrap();
        person::set_password(&mut tx, office.person, "$argon2id$rahasia").await.unwrap();
        let by_id = person::by_id(&mut tx, office.person).await.unwrap().unwrap();
        assert_eq!(person::by_email(&mut tx, &email).await.unwrap().as_ref(), Some(&by_id));
        assert_eq!(
            (by_id.name.as_str(), by_id.email.as_str(), by_id.language.as_str()),
            ("Sari Wulan", email.as_str(), "id")
        );
        assert_eq!(by_id.password.as_deref(), Some("$argon2id$rahasia"));
        assert_eq!(person::by_id(&mut tx, PersonId::new(at(9), 9)).await.unwrap(), None);
        assert_eq!(person::by_email(&mut tx, &Email::parse("budi@kominfo.example").unwrap()).await.unwrap(), None);
        let name = PersonName::parse("Budi").unwrap();
        let error = person::insert(&mut tx, PersonId::new(at(9), 9), (&name, &email), "en", at(9)).await.unwrap_err();
        assert!(error.is_taken(), "{error}");
    });
}

#[test]
fn every_kind_of_organisation_is_read_back() {
    on_both(async |db| {
        let mut tx = db.begin().await.unwrap();
        let name = |number: u128| OrganisationName::parse(&format!("Serikat Media Borneo {number}")).unwrap();
        let short = OrganisationName::parse("SMB").unwrap();
        for (number, kind) in (1..).zip(Kind::ALL) {
            let (id, slug) = (OrganisationId::new(at(1), number), Slug::from_title(&format!("smb {number}")));
            organisation::insert(&mut tx, (id, kind), (&name(number), &short), &slug, at(1)).await.unwrap();
            let stored = organisation::by_id(&mut tx, id).await.unwrap().unwrap();
            assert_eq!((stored.id, stored.kind, stored.slug.as_str()), (id, kind, slug.as_str()));
            assert_eq!((stored.name.as_str(), stored.short_name.as_str()), (name(number).as_str(), "SMB"));
        }
        assert_eq!(organisation::by_id(&mut tx, OrganisationId::new(at(9), 9)).await.unwrap(), None);
        let (id, slug) = (OrganisationId::new(at(1), 9), Slug::from_title("smb 1"));
        let error =
            organisation::insert(&mut tx, (id, Kind::Other), (&name(9), &short), &slug, at(1)).await.unwrap_err();
        assert!(error.is_taken(), "{error}");
    });
}

#[test]
fn a_right_is_held_once_at_a_time_and_its_end_is_final() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let other = Office::insert(&mut tx, 2).await;
        for (number, right) in (1..).zip(Right::ALL) {
            let id = MembershipId::new(at(3), number);
            membership::insert(&mut tx, id, (office.person, office.id), (right, "Staf"), at(3)).await.unwrap();
        }
        let held = membership::of_person(&mut tx, office.person, at(6)).await.unwrap();
        assert_eq!(held.iter().map(|place| place.right).collect::<Vec<_>>(), Right::ALL);
        assert_eq!(membership::of_organisation(&mut tx, office.id, at(6)).await.unwrap(), held);
        assert_eq!(membership::of_organisation(&mut tx, other.id, at(6)).await.unwrap(), []);
        let first = held.first().unwrap();
        assert_eq!((first.name.as_str(), first.office.as_str(), first.began_at), ("Sari Wulan", "Staf", at(3)));
        assert!(!membership::end(&mut tx, first.id, other.id, at(4)).await.unwrap(), "ended by another organisation");
        assert!(membership::end(&mut tx, first.id, office.id, at(4)).await.unwrap());
        assert!(!membership::end(&mut tx, first.id, office.id, at(5)).await.unwrap());
        assert_eq!(membership::of_person(&mut tx, office.person, at(6)).await.unwrap().len(), Right::ALL.len() - 1);
        let again = MembershipId::new(at(6), 1);
        membership::insert(&mut tx, again, (office.person, office.id), (first.right, ""), at(6)).await.unwrap();
        let twice = MembershipId::new(at(7), 1);
        let error = membership::insert(&mut tx, twice, (office.person, office.id), (first.right, ""), at(7)).await;
        assert!(error.unwrap_err().is_taken());
    });
}

#[test]
fn a_place_is_over_at_the_end_of_its_term_and_can_be_given_again() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let (first, second) = (MembershipId::new(at(3), 1), MembershipId::new(at(20), 1));
        let give = (office.person, office.id);
        membership::insert(&mut tx, first, give, (Right::Writer, "Staf"), at(3)).await.unwrap();
        membership::set_term(&mut tx, first, Some(at(10))).await.unwrap();
        let held = membership::of_person(&mut tx, office.person, at(9)).await.unwrap();
        assert_eq!(held.first().map(|place| place.until), Some(Some(at(10))));
        assert_eq!(organisation::of_person(&mut tx, office.person, at(9)).await.unwrap().len(), 1);
        assert_eq!(membership::of_person(&mut tx, office.person, at(10)).await.unwrap(), []);
        assert_eq!(membership::of_organisation(&mut tx, office.id, at(10)).await.unwrap(), []);
        assert_eq!(organisation::of_person(&mut tx, office.person, at(10)).await.unwrap(), []);
        assert_eq!(membership::ended(&mut tx, office.id, at(9), 9).await.unwrap(), []);
        membership::insert(&mut tx, second, give, (Right::Writer, ""), at(20)).await.unwrap();
        let over = membership::ended(&mut tx, office.id, at(20), 9).await.unwrap();
        assert_eq!(over.iter().map(|known| known.ended_at).collect::<Vec<_>>(), [at(10)]);
        assert_eq!(membership::of_person(&mut tx, office.person, at(20)).await.unwrap().len(), 1);
    });
}

#[test]
fn the_audit_list_is_its_subject_s_newest_first_and_bounded() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let other = Office::insert(&mut tx, 2).await;
        let kinds = [EventKind::SignedIn, EventKind::SignInRefused, EventKind::SessionEnded, EventKind::PasswordChosen];
        let kinds: Vec<_> = kinds.into_iter().chain([EventKind::RightGiven, EventKind::RightTaken]).collect();
        for (moment, kind) in (10..).zip(&kinds) {
            let actor = (*kind == EventKind::RightTaken).then_some(other.person);
            let id = EventId::new(at(moment), 0);
            event::insert(&mut tx, id, (office.person, actor), (*kind, "Ponsel"), at(moment)).await.unwrap();
        }
        let list = event::of_person(&mut tx, office.person, 100).await.unwrap();
        assert_eq!(list.iter().rev().map(|event| event.kind).collect::<Vec<_>>(), kinds);
        let newest = list.first().unwrap();
        assert_eq!(
            (newest.actor.as_deref(), newest.detail.as_str(), newest.at),
            (Some("Sari Wulan"), "Ponsel", at(15))
        );
        assert_eq!(list.last().unwrap().actor, None);
        assert_eq!(event::of_person(&mut tx, office.person, 2).await.unwrap(), list[..2]);
        assert_eq!(event::of_person(&mut tx, other.person, 100).await.unwrap(), []);
    });
}
