//! Lists page by key: whoever walks through the pages meets each row exactly once, also where moments are equal.

use std::collections::BTreeSet;

use domain::search::Query;
use jiff::Timestamp;
use store::overview::{self, Wanted};
use store::public::{Gate, Only, PublicRelease, Section, Turn};
use store::{Db, organisation};

use crate::databases::on_both;
use crate::office::{Office, at, office};

const ROWS: u32 = 500;
const FROM: i64 = 1_790_000_000_000;

/// The ids on all pages of a section, from the newest on and back again.
async fn walk(db: &Db, section: &Section<'_>, most: usize) -> [Vec<String>; 2] {
    let mut gate = Gate::new(db.read().await.unwrap(), at(FROM + 10));
    let ids = |lines: Vec<PublicRelease>| lines.into_iter().map(|release| release.id);
    let (mut there, mut back, mut turn) = (Vec::new(), Vec::new(), Turn::Newest);
    let mut last = loop {
        let page = gate.page(section, &turn, most).await.unwrap();
        there.extend(ids(page.lines.clone()));
        assert!(there.len() <= 500, "the pages do not end");
        match &page.older {
            Some(older) => turn = Turn::Older(older.clone()),
            None => break page,
        }
    };
    loop {
        let newer = last.newer.clone();
        back.splice(0..0, ids(last.lines).collect::<Vec<_>>());
        match newer {
            Some(newer) => last = gate.page(section, &Turn::Newer(newer), most).await.unwrap(),
            None => return [there, back],
        }
    }
}

#[test]
fn every_public_release_is_on_exactly_one_page_on_the_way_there_and_back() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        for number in 0..ROWS {
            office.published(&mut tx, number, at(FROM + i64::from(number % 3))).await;
        }
        tx.commit().await.unwrap();
        let [whole, _] = walk(&db, &Section::ALL, 1_000).await;
        let unique: BTreeSet<_> = whole.iter().collect();
        assert_eq!((whole.len(), unique.len()), (500, 500));
        for most in [1, 7, 166, 167, 499, 501] {
            let [there, back] = walk(&db, &Section::ALL, most).await;
            assert_eq!(there, whole, "pages of {most}");
            // Towards the newer ones the first page is whole: it may repeat some.
            let back: Vec<_> = back.iter().rev().take(whole.len()).rev().cloned().collect();
            let unique: BTreeSet<_> = back.iter().collect();
            assert!(unique.len() == 500 || unique.len() + most > 500, "pages of {most}, back");
        }
        let middle = Section { from: at(FROM + 1), until: at(FROM + 2), only: Only::All };
        let [there, _] = walk(&db, &middle, 20).await;
        assert_eq!((there.len(), there.iter().collect::<BTreeSet<_>>().len()), (167, 167), "one third");
        let here = Section { only: Only::Place("kenari-tempat-7"), ..Section::ALL };
        assert_eq!(walk(&db, &here, 20).await[0].len(), 1);
    });
}

#[test]
fn every_hit_is_on_exactly_one_page_of_the_search() {
    on_both(async |db| {
        let office = office(&db).await;
        let mut tx = db.begin().await.unwrap();
        for number in 0..ROWS {
            office.published(&mut tx, number, at(FROM + i64::from(number % 3))).await;
        }
        tx.commit().await.unwrap();
        let query = Query::parse("kenari isi").unwrap();
        let mut gate = Gate::new(db.read().await.unwrap(), at(FROM + 10));
        let (mut there, mut turn) = (Vec::new(), Turn::Newest);
        loop {
            let page = gate.search(&query, &turn, 33).await.unwrap();
            there.extend(page.lines.into_iter().map(|found| (found.release.public_from, found.release.id)));
            let Some(older) = page.older else { break };
            turn = Turn::Older(older);
        }
        let unique: BTreeSet<_> = there.iter().collect();
        assert_eq!((there.len(), unique.len()), (500, 500));
        assert!(there.is_sorted_by_key(|(from, _)| std::cmp::Reverse(*from)), "newest first");
        let back = gate.search(&query, &Turn::Newer(0), 33).await.unwrap();
        assert_eq!((back.lines.len(), back.newer.is_some(), back.older.is_some()), (33, true, true));
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
            let page =
                overview::page(&mut conn, office.id, &Wanted::default(), (before.0, &before.1), 33).await.unwrap();
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
