//! Many at once: each is done exactly once.

use std::collections::BTreeSet;

use desk::release::{self, Publication};
use domain::Refusal;

use crate::cast::{Cast, draft, refusal};
use crate::databases::on_both;

#[test]
fn sixteen_releases_published_at_once_get_the_numbers_from_one_to_sixteen() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let mut tasks = Vec::new();
        for _ in 0..16 {
            let (desk, officer, id) = (cast.desk.clone(), cast.officer.clone(), cast.submitted().await);
            let publish =
                async move { release::publish(&desk, &officer, id, 1, Publication::Now, None).await.map(|_| id) };
            tasks.push(tokio::spawn(publish));
        }
        let mut numbers = BTreeSet::new();
        for task in tasks {
            let id = task.await.unwrap().unwrap();
            numbers.insert(cast.seen(id).await.release.letter.unwrap().number.unwrap());
        }
        assert_eq!(numbers, (1..=16).collect());
    });
}

#[test]
fn a_release_that_many_publish_at_once_is_published_once() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        let tasks = (0..8).map(|_| {
            let (desk, officer) = (cast.desk.clone(), cast.officer.clone());
            tokio::spawn(async move { release::publish(&desk, &officer, id, 1, Publication::Now, None).await })
        });
        let mut done = 0;
        for task in tasks.collect::<Vec<_>>() {
            match task.await.unwrap() {
                Ok(_) => done += 1,
                refused => assert_eq!(refusal(refused), Refusal::State),
            }
        }
        assert_eq!((done, cast.seen(id).await.versions.len()), (1, 2));
    });
}

#[test]
fn of_many_who_save_at_once_one_is_kept_and_the_others_are_told() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        let tasks = (0..8).map(|number| {
            let (desk, writer) = (cast.desk.clone(), cast.writer.clone());
            let text = draft(&format!("Ruas jalan {number} dibuka"));
            tokio::spawn(async move { release::edit(&desk, &writer, id, 1, &text).await.map(|_| text.headline) })
        });
        let mut kept = Vec::new();
        for task in tasks.collect::<Vec<_>>() {
            match task.await.unwrap() {
                Ok(headline) => kept.push(headline),
                refused => assert_eq!(refusal(refused), Refusal::ChangedMeanwhile),
            }
        }
        let stored = cast.seen(id).await.release;
        assert_eq!((kept, stored.revision), (vec![stored.text.headline], 2));
    });
}

#[test]
fn drafts_begun_at_once_with_one_headline_get_addresses_of_their_own() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let tasks = (0..16).map(|_| {
            let (desk, writer, office) = (cast.desk.clone(), cast.writer.clone(), cast.office);
            tokio::spawn(async move { release::create(&desk, &writer, office, &draft("Jembatan dibuka")).await })
        });
        let mut slugs = BTreeSet::new();
        for task in tasks.collect::<Vec<_>>() {
            slugs.insert(cast.seen(task.await.unwrap().unwrap()).await.release.slug);
        }
        assert_eq!(slugs.len(), 16);
    });
}
