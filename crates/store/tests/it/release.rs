//! Releases and their versions: what is written is read back; addresses, numbers and revisions are unique.

use domain::id::{ReleaseId, VersionId};
use domain::release::{ShortCode, State};
use store::public::Gate;
use store::version::{self, Act};
use store::{Db, release};

use crate::databases::on_both;
use crate::office::{Office, at, issue, office, text};

async fn stored(db: &Db, id: ReleaseId) -> release::Release {
    release::by_id(&mut db.read().await.unwrap(), id).await.unwrap().unwrap()
}

#[test]
fn a_draft_is_read_back_as_it_was_written() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.draft(&mut tx, 1).await;
        tx.commit().await.unwrap();
        let release = stored(&db, id).await;
        assert_eq!((release.id, release.organisation, release.slug.as_str()), (id, office.id, "rilis-1"));
        assert_eq!((release.state, release.revision, release.text), (State::Draft, 1, text(1)));
        assert_eq!((release.created_by, release.edited_by, release.edited_at), (office.person, office.person, at(2)));
        assert_eq!((release.returned_reason, release.letter, release.public_version), (None, None, None));
        assert_eq!((release.public_from, release.withdrawn), (None, None));
        let nobody = release::by_id(&mut db.read().await.unwrap(), ReleaseId::new(at(9), 9)).await.unwrap();
        assert_eq!(nobody, None);
    });
}

#[test]
fn who_saves_over_a_newer_text_changes_nothing() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.draft(&mut tx, 1).await;
        let editor = (office.person, at(7));
        assert!(release::update_text(&mut tx, (id, 1), &text(5), editor).await.unwrap());
        assert!(!release::update_text(&mut tx, (id, 1), &text(6), editor).await.unwrap());
        assert!(!release::update_text(&mut tx, (id, 3), &text(6), editor).await.unwrap());
        tx.commit().await.unwrap();
        let release = stored(&db, id).await;
        assert_eq!((release.revision, release.text, release.edited_at), (2, text(5), at(7)));
    });
}

#[test]
fn an_address_belongs_to_one_release() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        office.draft(&mut tx, 1).await;
        assert!(release::has_slug(&mut tx, "rilis-1").await.unwrap());
        assert!(!release::has_slug(&mut tx, "rilis-2").await.unwrap());
        let second = (ReleaseId::new(at(2), 77), office.id);
        let error = release::insert(&mut tx, second, "rilis-1", &text(2), (office.person, at(2))).await.unwrap_err();
        assert!(error.is_taken() && !error.is_conflict(), "{error}");
    });
}

#[test]
fn letters_are_numbered_by_office_and_year_without_doubles() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let other = Office::insert(&mut tx, 2).await;
        assert_eq!(release::next_number(&mut tx, office.id, 2026).await.unwrap(), 1);
        office.published(&mut tx, 1, at(10)).await;
        office.published(&mut tx, 7, at(10)).await;
        assert_eq!(release::next_number(&mut tx, office.id, 2026).await.unwrap(), 8);
        assert_eq!(release::next_number(&mut tx, office.id, 2027).await.unwrap(), 1);
        assert_eq!(release::next_number(&mut tx, other.id, 2026).await.unwrap(), 1);
        let third = office.draft(&mut tx, 9).await;
        let error = release::publish(&mut tx, third, VersionId::new(at(9), 9), &issue(at(10), 7)).await.unwrap_err();
        assert!(error.is_taken(), "{error}");
    });
}

#[test]
fn a_life_from_return_to_withdrawal_is_read_back() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.draft(&mut tx, 1).await;
        release::update_state(&mut tx, id, State::Draft, Some("Tanggalnya keliru.")).await.unwrap();
        let returned = release::by_id(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(returned.returned_reason.as_deref(), Some("Tanggalnya keliru."));
        let [first, second] = [1, 2].map(|number| VersionId::new(at(5), number));
        version::insert(&mut tx, (first, id), (Act::Published, None), &text(1), (office.person, at(5))).await.unwrap();
        release::publish(&mut tx, id, first, &issue(at(50), 3)).await.unwrap();
        let published = release::by_id(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(
            (published.state, published.returned_reason, published.letter),
            (State::Published, None, Some(issue(at(50), 3).letter))
        );
        assert_eq!((published.public_version, published.public_from), (Some(first), Some(at(50))));
        let act = (Act::Corrected, Some("Angkanya keliru."));
        version::insert(&mut tx, (second, id), act, &text(2), (office.person, at(60))).await.unwrap();
        release::correct(&mut tx, id, second).await.unwrap();
        release::withdraw(&mut tx, id, "Acara dibatalkan.", (office.person, at(70))).await.unwrap();
        tx.commit().await.unwrap();
        let release = stored(&db, id).await;
        assert_eq!((release.state, release.public_version), (State::Withdrawn, Some(second)));
        assert_eq!(release.withdrawn, Some((at(70), "Acara dibatalkan.".to_owned())));
    });
}

#[test]
fn versions_are_numbered_from_one_for_each_release() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let [one, two] = [office.draft(&mut tx, 1).await, office.draft(&mut tx, 2).await];
        let acts = [(one, Act::Submitted, None), (two, Act::Submitted, None), (one, Act::Published, None)];
        let acts = acts.into_iter().chain([(one, Act::Corrected, Some("Angkanya keliru."))]);
        for (number, (release, act, reason)) in (1..).zip(acts) {
            let id = VersionId::new(at(4), number);
            version::insert(&mut tx, (id, release), (act, reason), &text(8), (office.person, at(4))).await.unwrap();
        }
        tx.commit().await.unwrap();
        let versions = version::of_release(&mut db.read().await.unwrap(), one).await.unwrap();
        let told: Vec<_> =
            versions.iter().map(|version| (version.number, version.act, version.reason.as_deref())).collect();
        assert_eq!(
            told,
            [(1, Act::Submitted, None), (2, Act::Published, None), (3, Act::Corrected, Some("Angkanya keliru."))]
        );
        let first = versions.first().unwrap();
        assert_eq!((&first.text, first.made_by.as_str(), first.made_at), (&text(8), "Sari Wulan", at(4)));
        assert_eq!(version::of_release(&mut db.read().await.unwrap(), two).await.unwrap().len(), 1);
    });
}

#[test]
fn releases_from_before_there_were_letters_get_their_number_and_a_code() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let (id, draft) = (office.published(&mut tx, 7, at(10)).await, office.draft(&mut tx, 8).await);
        tx.commit().await.unwrap();
        let migration = include_str!("../../migrations/0011_letters.sql");
        let filling = migration.split(';').find(|statement| statement.contains("UPDATE release")).unwrap();
        for statement in ["UPDATE release SET letter = NULL, code = NULL", filling] {
            match &db {
                Db::Sqlite { writer, .. } => drop(sqlx::raw_sql(statement).execute(writer).await.unwrap()),
                Db::Postgres { pool, .. } => drop(sqlx::raw_sql(statement).execute(pool).await.unwrap()),
            }
        }
        let known = stored(&db, id).await;
        assert_eq!(known.letter, Some(issue(at(10), 7).letter));
        let code = known.code.unwrap();
        assert!(id.to_string().to_lowercase().ends_with(&code) && code.len() == 10, "{code}");
        let mut gate = Gate::new(db.read().await.unwrap(), at(10));
        let found = gate.slug(&ShortCode::parse(&code).unwrap()).await.unwrap();
        assert_eq!((found.as_deref(), stored(&db, draft).await.code), (Some("rilis-7"), None));
    });
}
