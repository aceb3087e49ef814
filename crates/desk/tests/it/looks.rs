//! What looks at a page find of the page as a whole: it is gone, its paid label was taken off. Both wait for a person, and end by a note.

use std::sync::Arc;

use desk::coverage::{self, Poller, Press};
use desk::judgement::{self, Decision};
use domain::coverage::{Attention, Visit, Whole};
use domain::id::CoverageId;
use store::coverage::Filter;

use crate::cast::Cast;
use crate::coverage::{HOUR, STORY, World, begun, story};
use crate::databases::on_both;

/// A page of which nothing has to be asked, found in its feed.
async fn found(cast: &Cast, press: &Arc<dyn Press>) -> CoverageId {
    Poller::new(cast.desk.clone(), press.clone()).round().await.unwrap();
    let found = coverage::list(&cast.desk, &cast.officer, cast.office, Filter::All, None).await.unwrap().remove(0);
    assert_eq!(found.attention, Attention::Quiet);
    found.id
}

/// Looks until the next look is more than so many hours away.
async fn looked(cast: &Cast, press: &Arc<dyn Press>, hours: i64) {
    cast.clock.advance(hours * HOUR);
    while coverage::look(&cast.desk, press, false).await.unwrap() {}
}

async fn waits(cast: &Cast, press: &Arc<dyn Press>, id: CoverageId) -> (Attention, Vec<Whole>) {
    let seen = coverage::see(&cast.desk, &cast.officer, press, id).await.unwrap();
    let wholes = seen.differences().iter().filter_map(|known| Whole::parse(&known.kind)).collect();
    (seen.coverage.attention, wholes)
}

/// Somebody notes it, and it waits no longer.
async fn noted(cast: &Cast, press: &Arc<dyn Press>, id: CoverageId, whole: Whole) {
    let excuse = Decision::Excuse { reason: "Sudah dibicarakan dengan redaksi." };
    let seen = coverage::see(&cast.desk, &cast.officer, press, id).await.unwrap();
    let mark = &seen.differences().iter().find(|known| known.kind == whole.as_str()).unwrap().mark;
    judgement::judge(&cast.desk, &cast.officer, press, (id, mark, None), excuse).await.unwrap();
    assert_eq!(waits(cast, press, id).await.0, Attention::Quiet);
}

fn results(seen: &coverage::Seen) -> Vec<Visit> {
    seen.visits.iter().map(|visit| visit.result).collect()
}

#[test]
fn a_page_that_is_gone_waits_for_a_person_until_it_was_noted_or_is_back() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "cukup berjalan").await;
        let press: Arc<dyn Press> = world.clone();
        let id = found(&cast, &press).await;
        world.remove(STORY);
        looked(&cast, &press, 2).await;
        assert_eq!(waits(&cast, &press, id).await, (Attention::Quiet, vec![]), "once may be an accident");
        looked(&cast, &press, 7).await;
        assert_eq!(waits(&cast, &press, id).await, (Attention::Look, vec![Whole::Gone]));
        assert_eq!(coverage::waiting(&cast.desk, &cast.officer, cast.office).await.unwrap(), (1, 0));

        world.put(STORY, &story("cukup berjalan").iter().map(String::as_str).collect::<Vec<_>>());
        looked(&cast, &press, 24 * 8).await;
        assert_eq!(waits(&cast, &press, id).await, (Attention::Quiet, vec![]), "it is back");
        world.remove(STORY);
        looked(&cast, &press, 24 * 40).await;
        looked(&cast, &press, 7).await;
        assert_eq!(waits(&cast, &press, id).await, (Attention::Look, vec![Whole::Gone]));
        noted(&cast, &press, id, Whole::Gone).await;
        looked(&cast, &press, 24 * 100).await;
        assert_eq!(waits(&cast, &press, id).await.0, Attention::Quiet, "what was noted stays noted");
        world.put(STORY, &story("cukup berjalan").iter().map(String::as_str).collect::<Vec<_>>());
        looked(&cast, &press, 24 * 100).await;
        world.remove(STORY);
        looked(&cast, &press, 24 * 100).await;
        looked(&cast, &press, 7).await;
        assert_eq!(waits(&cast, &press, id).await.0, Attention::Look, "gone once more is another matter");
    });
}

#[test]
fn what_differed_on_a_page_that_is_gone_asks_for_nothing_but_a_note() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "harus berlari").await;
        let press: Arc<dyn Press> = world.clone();
        Poller::new(cast.desk.clone(), press.clone()).round().await.unwrap();
        let list = coverage::list(&cast.desk, &cast.officer, cast.office, Filter::All, None).await.unwrap();
        assert_eq!(list[0].attention, Attention::Look);
        world.remove(STORY);
        looked(&cast, &press, 2).await;
        looked(&cast, &press, 7).await;
        assert_eq!(waits(&cast, &press, list[0].id).await, (Attention::Look, vec![Whole::Gone]));
    });
}

/// The page with or without the word that marks it as paid.
fn put(world: &World, label: &str) {
    let body: String = story("cukup berjalan").iter().map(|text| format!("<p>{text}</p>")).collect();
    world.put_whole(
        STORY,
        &format!(
            "<!DOCTYPE html><html lang=id><head><title>Jembatan Hulu Dibuka</title></head><body><article>{label}<h1>Jembatan Hulu Dibuka</h1>{body}</article></body></html>"
        ),
    );
}

#[test]
fn a_paid_label_that_was_taken_off_waits_for_a_person_until_it_was_noted_or_is_back() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "cukup berjalan").await;
        let press: Arc<dyn Press> = world.clone();
        put(&world, "<p>ADVERTORIAL</p>");
        let id = found(&cast, &press).await;
        put(&world, "");
        looked(&cast, &press, 2).await;
        let seen = coverage::see(&cast.desk, &cast.officer, &press, id).await.unwrap();
        assert_eq!(results(&seen), [Visit::LabelRemoved]);
        assert_eq!(waits(&cast, &press, id).await, (Attention::Look, vec![Whole::Unlabelled]));
        put(&world, "<p>ADVERTORIAL</p>");
        looked(&cast, &press, 24).await;
        assert_eq!(waits(&cast, &press, id).await, (Attention::Quiet, vec![]), "it is back");
        put(&world, "");
        looked(&cast, &press, 24 * 8).await;
        assert_eq!(waits(&cast, &press, id).await, (Attention::Look, vec![Whole::Unlabelled]));
        noted(&cast, &press, id, Whole::Unlabelled).await;
    });
}
