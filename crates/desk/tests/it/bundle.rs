//! A bundle that is made while a page is captured again: what the record's part tells of lies in the file.

use std::fs::File;
use std::sync::{Arc, Mutex};

use desk::coverage::{self, Bundle, News, NotTaken, Poller, Press, Sheet, Taken};
use desk::{Actor, Desk};
use domain::id::{OrganisationId, ReleaseId};
use jiff::Timestamp;
use serde_json::Value;
use store::coverage::Filter;

use crate::cast::Cast;
use crate::coverage::{HOUR, STORY, World, begun};
use crate::databases::on_both;
use crate::record::{sequencer, settled};
use crate::sealed::Kept;

/// A world in which a page is given again, and that is signed, as soon as a bundle's first capture is read.
struct Racing {
    world: Arc<World>,
    made: Arc<Mutex<Made>>,
    again: Arc<dyn Fn() + Send + Sync>,
}

/// What was put into the bundle: pages by their archives, files by their names.
#[derive(Default)]
struct Made {
    captures: Vec<Value>,
    files: Vec<(String, String)>,
}

impl Press for Racing {
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        self.world.fetch(address, now)
    }

    fn feeds(&self, site: &str) -> Result<Vec<String>, NotTaken> {
        self.world.feeds(site)
    }

    fn news(&self, feed: &str, etag: &str, modified: &str) -> Result<News, NotTaken> {
        self.world.news(feed, etag, modified)
    }

    fn open(&self, archive: &[u8]) -> Vec<Sheet> {
        self.world.open(archive)
    }

    fn bundle(&self, _: &str, _: Timestamp) -> Result<Box<dyn Bundle>, String> {
        Ok(Box::new(Making(self.made.clone(), Some(self.again.clone()))))
    }
}

struct Making(Arc<Mutex<Made>>, Option<Arc<dyn Fn() + Send + Sync>>);

impl Bundle for Making {
    fn add(&mut self, _: &[u8], _: &str, _: &str, result: Value) -> Result<(), String> {
        if let Some(again) = self.1.take() {
            again();
        }
        self.0.lock().unwrap().captures.push(result);
        Ok(())
    }

    fn attach(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        self.0.lock().unwrap().files.push((name.to_owned(), String::from_utf8_lossy(bytes).into_owned()));
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<File, String> {
        tempfile::tempfile().map_err(|error| error.to_string())
    }
}

/// Gives the page again, and waits until that stands under a signed head.
fn again(cast: &Cast, world: &Arc<World>, seal: &Arc<Kept>, release: ReleaseId) -> Arc<dyn Fn() + Send + Sync> {
    let (desk, officer, office) = (cast.desk.clone(), cast.officer.clone(), cast.office);
    let press: Arc<dyn Press> = world.clone();
    let (sequencer, runtime) = (sequencer(cast, seal), tokio::runtime::Handle::current());
    Arc::new(move || {
        runtime.block_on(async {
            given(&desk, &officer, &press, (office, release)).await;
            settled(&sequencer).await;
        });
    })
}

async fn given(desk: &Desk, officer: &Actor, press: &Arc<dyn Press>, (office, release): (OrganisationId, ReleaseId)) {
    coverage::add(desk, officer, press, (office, Some(release)), STORY).await.unwrap();
}

#[test]
fn what_the_record_tells_of_a_bundle_lies_in_it_though_a_page_is_captured_meanwhile() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let world = begun(&cast, "harus berlari").await;
        let (desk, officer, seal) = (&cast.desk, &cast.officer, Arc::new(Kept::new(1)));
        let press: Arc<dyn Press> = world.clone();
        Poller::new(desk.clone(), press.clone()).round().await.unwrap();
        let release = coverage::list(desk, officer, cast.office, Filter::All, None).await.unwrap()[0].release.0;
        settled(&sequencer(&cast, &seal)).await;
        cast.clock.advance(HOUR);
        let made = Arc::new(Mutex::new(Made::default()));
        let again = again(&cast, &world, &seal, release);
        let racing: Arc<dyn Press> = Arc::new(Racing { world, made: made.clone(), again });
        coverage::bundle(desk, officer, &racing, release).await.unwrap();

        let page = coverage::list(desk, officer, cast.office, Filter::All, None).await.unwrap()[0].id;
        assert_eq!(coverage::captures(desk, officer, page).await.unwrap().len(), 2, "it was captured meanwhile");
        let made = made.lock().unwrap();
        let record = &made.files.iter().find(|(name, _)| name == "record.jsonl").unwrap().1;
        let told: Vec<&str> = record.lines().filter(|line| line.contains("act page.captured")).collect();
        assert_eq!((told.len(), made.captures.len()), (1, 1), "{record}");
        assert!(
            told[0].contains(made.captures[0]["archive"].as_str().unwrap().trim_start_matches("sha256:")),
            "{record}"
        );
    });
}
