//! Export and backup: every row comes out, the same from both databases, while others write.

use store::{backup, export};

use crate::databases::on_both;
use crate::office::{at, office};

#[test]
fn every_row_of_every_table_is_told_as_json_as_it_was_when_the_export_began() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        office.published(&mut tx, 1, at(50)).await;
        tx.commit().await.unwrap();
        let mut conn = db.snapshot().await.unwrap();
        let tables = export::tables(&mut conn).await.unwrap();
        for table in ["event", "membership", "organisation", "person", "release", "release_version", "setting"] {
            assert!(tables.iter().any(|known| known == table), "{table}: {tables:?}");
        }
        assert!(tables.is_sorted() && tables.iter().all(|table| !table.starts_with('_')), "{tables:?}");
        let mut tx = db.begin().await.unwrap();
        office.draft(&mut tx, 2).await;
        tx.commit().await.unwrap();
        let mut lines = Vec::new();
        let count = export::rows(&mut conn, "release", |row| {
            lines.push(row.to_owned());
            true
        });
        assert_eq!(count.await.unwrap(), 1);
        for part in
            ["\"slug\":\"rilis-1\"", "\"public_from\":50", "\"withdrawn_at\":null", "\"body\":\"kenari-isi-1.\""]
        {
            assert!(lines.iter().all(|line| line.contains(part) && !line.contains('\n')), "{part}: {lines:?}");
        }
    });
}

#[tokio::test]
async fn a_backup_is_sound_and_holds_what_was_committed_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let db = store::Db::sqlite(&folder.path().join("ruhui.sqlite")).await.unwrap();
    let office = office(&db).await;
    let mut tx = db.begin().await.unwrap();
    office.draft(&mut tx, 1).await;
    let file = folder.path().join("copy.sqlite");
    // A transaction is open and is not waited for; what it did is not in the copy.
    backup::copy(&db, &file).await.unwrap();
    tx.commit().await.unwrap();
    assert!(backup::is_sound(&file).await.unwrap());
    assert!(backup::copy(&db, &file).await.is_err(), "a copy overwrites nothing");
    assert!(backup::settle(&folder.path().join("ruhui.sqlite")).await.is_err(), "it is in use");
    db.close().await;
    backup::settle(&folder.path().join("ruhui.sqlite")).await.unwrap();
    let copy = store::Db::sqlite(&file).await.unwrap();
    let mut conn = copy.read().await.unwrap();
    assert!(!store::release::has_slug(&mut conn, "rilis-1").await.unwrap());
    assert_eq!(store::membership::of_person(&mut conn, office.person, at(9)).await.unwrap(), []);
}
