//! How many entries a second the record takes: each in a transaction of its own that is on the disk before it counts, while the sequencer
//! gives places and signs beside it. `cargo run --release -p desk --example record -- FOLDER SECONDS WRITERS`; PostgreSQL where
//! `DATABASE_URL` is set.
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement")]

#[path = "../tests/sealed/mod.rs"]
mod sealed;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use desk::record::{Sequencer, State};
use desk::{Clock, Desk, Random};
use domain::id::EntryId;
use domain::record::PublicAct;
use jiff::Timestamp;
use ledger::{Commitment, Entry};
use store::record::{self, New};
use store::{Db, Files};

struct System;

impl Clock for System {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

struct Mixed(AtomicU64);

impl Random for Mixed {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let n = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            let n = (n ^ n >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let n = (n ^ n >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
            chunk.iter_mut().zip(n.to_le_bytes()).for_each(|(byte, drawn)| *byte = drawn);
        }
    }
}

/// One entry in a transaction of its own.
async fn append(desk: &Desk) {
    let (now, mut salt) = (desk.now(), [0; 32]);
    desk.random.fill(&mut salt);
    let (id, subject, act) =
        (EntryId::new(now, desk.chance()), format!("release/{}", desk.chance()), PublicAct::ReleasePublished);
    let content = Commitment::new(&salt, b"headline \"Jembatan dibuka\"\n");
    let entry =
        Entry { id: id.to_string(), act: act.as_str().to_owned(), subject, organisation: None, at: now, content };
    let (written, salt): (String, String) =
        (entry.to_string(), salt.iter().map(|byte| format!("{byte:02x}")).collect());
    let about = id.to_string();
    let new = New {
        id,
        act,
        subject: &entry.subject,
        organisation: None,
        at: now,
        written: &written,
        about: &about,
        salt: &salt,
    };
    let mut tx = desk.db.begin().await.unwrap();
    record::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::main]
async fn main() {
    let mut given = std::env::args().skip(1);
    let folder = PathBuf::from(given.next().unwrap());
    let (seconds, writers) = (given.next().unwrap().parse().unwrap(), given.next().unwrap().parse().unwrap());
    let db = match std::env::var("DATABASE_URL") {
        Ok(address) => Db::postgres(&address).await.unwrap(),
        Err(_) => Db::sqlite(&folder.join("ruhui.sqlite")).await.unwrap(),
    };
    let files = Files::folder(&folder.join("files")).unwrap();
    let desk = Desk { db, files, clock: Arc::new(System), random: Arc::new(Mixed(AtomicU64::new(1))) };
    let sequencer = Sequencer::new(desk.clone(), Arc::new(sealed::Kept::new(1)));
    let (count, begin) = (Arc::new(AtomicU64::new(0)), Instant::now());
    let end = begin + Duration::from_secs(seconds);
    let tasks: Vec<_> = (0..writers)
        .map(|_: u32| {
            let (desk, count) = (desk.clone(), count.clone());
            tokio::spawn(async move {
                while Instant::now() < end {
                    append(&desk).await;
                    count.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    // How long what waited first had waited when it was signed.
    let mut longest = Duration::ZERO;
    loop {
        let done = Instant::now() >= end && tasks.iter().all(tokio::task::JoinHandle::is_finished);
        let looked = Instant::now();
        let state = sequencer.round().await.unwrap();
        longest = longest.max(looked.elapsed() + Duration::from_millis(200));
        match state {
            State::More => {}
            State::Done if done => break,
            State::Done => tokio::time::sleep(Duration::from_millis(200)).await,
            other => panic!("{other:?}"),
        }
    }
    let appended = count.load(Ordering::Relaxed);
    let size = desk::record::checkpoint(&desk).await.unwrap().unwrap().size;
    println!(
        "{appended} entries in {seconds} s: {:.0}/s; {size} signed, {:.2} s after the last; each at most {:.2} s after its act",
        f64::from(u32::try_from(appended).unwrap()) / f64::from(u32::try_from(seconds).unwrap()),
        begin.elapsed().as_secs_f64() - Duration::from_secs(seconds).as_secs_f64(),
        longest.as_secs_f64()
    );
}
