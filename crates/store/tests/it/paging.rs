//! Lists page by key: whoever walks through the pages meets each row exactly once, also where moments are equal.

use jiff::Timestamp;
use store::public::{Gate, Place};
use store::{Db, organisation, release};

use crate::databases::on_both;
use crate::office::{Office, at, office};

const ROWS: u32 = 500;
const FROM: i64 = 1_790_000_000_000;

async fn public_pages(db: &Db, most: i64) -> Vec<String> {
    let mut gate = Gate::new(db.read().await.unwrap(), at(FROM + 10));
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = gate.latest(after.as_ref(), most).await.unwrap();
        let Some(last) = page.last() else { return seen };
        after = Some(Place { at: last.public_from, id: last.id.clone() });
        seen.extend(page.into_iter().map(|release| release.id));
        assert!(seen.len() <= 500, "the pages do not end");
    }
}

#[test]
fn every_public_release_is_on_exactly_one_page() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        for number in 0..ROWS {
            office.published(&mut tx, number, at(FROM + i64::from(number % 3))).await;
        }
        tx.commit().await.unwrap();
        let whole = public_pages(&db, i64::from(ROWS)).await;
        let mut unique = whole.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!((whole.len(), unique.len()), (500, 500));
        for most in [1, 7, 166, 167, 499, 501] {
            assert_eq!(public_pages(&db, most).await, whole, "pages of {most}");
        }
    });
}

#[test]
fn every_release_of_an_office_is_on_exactly_one_page_and_no_other_office_s() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        for number in 0..ROWS {
            office.draft(&mut tx, number).await;
        }
        let other = Office::insert(&mut tx, 2).await;
        other.draft(&mut tx, 1_000).await;
        tx.commit().await.unwrap();
        let mut conn = db.read().await.unwrap();
        let (mut seen, mut before) = (Vec::new(), (Timestamp::MAX, String::new()));
        loop {
            let page = release::list(&mut conn, office.id, (before.0, &before.1), 33).await.unwrap();
            let Some(last) = page.last() else { break };
            before = (last.edited_at, last.id.to_string());
            seen.extend(page.into_iter().map(|release| release.slug));
        }
        // All were changed at the same moment: the newest id comes first.
        let all: Vec<_> = (0..ROWS).rev().map(|number| format!("rilis-{number}")).collect();
        assert_eq!(seen, all);
    });
}

#[test]
fn every_organisation_is_on_exactly_one_page() {
    on_both(async |db| {
        let mut tx = db.begin().await.unwrap();
        for number in 0..100 {
            Office::insert(&mut tx, number).await;
        }
        tx.commit().await.unwrap();
        let mut conn = db.read().await.unwrap();
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let page = organisation::list(&mut conn, &after, 9).await.unwrap();
            let Some(last) = page.last() else { break };
            after.clone_from(&last.slug);
            seen.extend(page.into_iter().map(|organisation| organisation.slug));
        }
        let mut all: Vec<_> = (0..100).map(|number| format!("dinas-kominfo-{number}")).collect();
        all.sort_unstable();
        assert_eq!(seen, all);
    });
}
