//! A stamp is the same while nothing is written, and another one after any write, of whatever table.

use store::{Db, release, setting};

use crate::databases::on_both;
use crate::office::office;

async fn set(db: &Db, value: &str) {
    let mut tx = db.begin().await.unwrap();
    setting::set(&mut tx, "kata", value).await.unwrap();
    tx.commit().await.unwrap();
}

/// Whether it is the same after reading. Other tests write to the same server: then it is tried again.
async fn lasts(db: &Db) -> bool {
    for _ in 0..200 {
        let stamp = db.stamp().await.unwrap();
        setting::value(&mut db.read().await.unwrap(), "kata").await.unwrap();
        if db.stamp().await.unwrap() == stamp {
            return true;
        }
    }
    false
}

#[test]
fn a_stamp_changes_with_every_write_and_with_nothing_else() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut seen = vec![db.stamp().await.unwrap()];
        for value in ["satu", "dua", "tiga"] {
            set(&db, value).await;
            let stamp = db.stamp().await.unwrap();
            assert!(!seen.contains(&stamp), "{value}: {stamp:?} among {seen:?}");
            assert!(lasts(&db).await, "reading writes nothing");
            seen.push(stamp);
        }
        let mut tx = db.begin().await.unwrap();
        let id = office.draft(&mut tx, 1).await;
        let before = db.stamp().await.unwrap();
        tx.commit().await.unwrap();
        assert_ne!(db.stamp().await.unwrap(), before, "what was under way is written now");
        assert!(release::by_id(&mut db.read().await.unwrap(), id).await.unwrap().is_some());
    });
}
