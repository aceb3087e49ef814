//! Transactions: all or nothing, and what lies between is seen by nobody.

use store::{Db, release, setting};

use crate::databases::on_both;
use crate::office::office;

#[test]
fn a_transaction_dropped_without_commit_leaves_nothing() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        let id = office.draft(&mut tx, 1).await;
        setting::set(&mut tx, "region", "Provinsi Borneo Timur").await.unwrap();
        let outside = release::by_id(&mut db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(outside, None, "seen before it was committed");
        drop(tx);
        let mut conn = db.begin().await.unwrap();
        assert_eq!(release::by_id(&mut conn, id).await.unwrap(), None);
        assert_eq!(setting::value(&mut conn, "region").await.unwrap(), None);
    });
}

#[test]
fn a_setting_is_set_changed_and_removed() {
    on_both(async |db| {
        let mut tx = db.begin().await.unwrap();
        assert_eq!(setting::value(&mut tx, "region").await.unwrap(), None);
        for region in ["Provinsi Borneo Timur", "Provinsi Borneo Utara"] {
            setting::set(&mut tx, "region", region).await.unwrap();
            assert_eq!(setting::value(&mut tx, "region").await.unwrap().as_deref(), Some(region));
        }
        assert!(setting::remove(&mut tx, "region").await.unwrap());
        assert!(!setting::remove(&mut tx, "region").await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(setting::value(&mut db.read().await.unwrap(), "region").await.unwrap(), None);
    });
}

#[test]
fn two_transactions_that_read_before_they_write_do_not_both_win() {
    on_both(async |db| {
        let tasks = (0..8).map(|_| tokio::spawn(count_up(db.clone()))).collect::<Vec<_>>();
        let mut done = 0;
        for task in tasks {
            done += i32::from(task.await.unwrap());
        }
        let counted = setting::value(&mut db.read().await.unwrap(), "count").await.unwrap();
        assert!(done >= 1);
        assert_eq!(counted, Some(done.to_string()));
    });
}

/// Reads a number and writes the next one; false when another transaction came between.
async fn count_up(db: Db) -> bool {
    let mut tx = db.begin().await.unwrap();
    let work = async {
        let count: i32 = setting::value(&mut tx, "count").await?.map_or(0, |count| count.parse().unwrap());
        setting::set(&mut tx, "count", &(count + 1).to_string()).await?;
        tx.commit().await
    };
    match work.await {
        Ok(()) => true,
        Err(error) => {
            assert!(error.is_conflict() || error.is_taken(), "{error}");
            false
        }
    }
}

#[test]
fn a_database_keeps_what_was_committed_when_it_is_opened_again() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ruhui.sqlite");
        for (before, after) in [(None, "satu"), (Some("satu"), "dua")] {
            let db = Db::sqlite(&file).await.unwrap();
            assert_eq!(setting::value(&mut db.read().await.unwrap(), "word").await.unwrap().as_deref(), before);
            let mut tx = db.begin().await.unwrap();
            setting::set(&mut tx, "word", after).await.unwrap();
            tx.commit().await.unwrap();
            db.close().await;
        }
        assert!(Db::postgres("mysql://elsewhere").await.is_err());
    });
}
