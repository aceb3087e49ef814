//! What it costs to know where a text comes from, in a data folder that `fill` has filled: `cargo run --release -p desk --example check -- FOLDER`.
//! Texts are asked about word by word, the first half of them, and from elsewhere.
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, reason = "a measurement")]

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use desk::check::{self, Checker, Origin};
use desk::{Clock, Desk, Random};
use jiff::Timestamp;
use store::public::Gate;
use store::{Db, Files};

struct System;

impl Clock for System {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

impl Random for System {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

/// The most memory that this process ever held, and what it holds, MB.
fn memory() -> [u64; 2] {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    ["VmHWM:", "VmRSS:"].map(|name| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1_024
    })
}

#[tokio::main]
async fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap());
    let db = Db::sqlite(&folder.join("ruhui.sqlite")).await.unwrap();
    let files = Files::folder(&folder.join("files")).unwrap();
    let desk = Desk { db, files, clock: Arc::new(System), random: Arc::new(System) };
    let mut gate = Gate::new(desk.db.read().await.unwrap(), desk.now());
    let (mut texts, mut behind) = (Vec::new(), None);
    for _ in 0..40 {
        let (read, last) = gate.texts(behind.as_ref(), 500).await.unwrap();
        texts.extend(read.into_iter().step_by(40));
        behind = last.or(behind);
    }
    drop(gate);
    let words = texts.iter().map(|(_, text)| text.split_whitespace().count()).sum::<usize>() / texts.len();
    println!("{} texts of {words} words on average; before: {:?} MB (most, now)", texts.len(), memory());
    let checker = Checker::default();
    let began = Instant::now();
    let first = check::text(&desk, &checker, &texts[0].1).await.unwrap();
    let found = matches!(first, Origin::Found(_));
    println!("first answer {:.0} ms, found {found}; {:?} MB", began.elapsed().as_secs_f64() * 1e3, memory());
    let (mut times, mut right, mut wrong, mut several, mut none) = (Vec::new(), 0, 0, 0, 0);
    for (number, (id, text)) in texts.iter().enumerate() {
        let asked = match number % 3 {
            0 => text.clone(),
            1 => text.split_whitespace().take(words / 2).collect::<Vec<_>>().join(" "),
            _ => text
                .split_whitespace()
                .rev()
                .map(|word| word.chars().rev().collect::<String>())
                .collect::<Vec<_>>()
                .join(" "),
        };
        let began = Instant::now();
        let found = check::text(&desk, &checker, &asked).await.unwrap();
        times.push(began.elapsed().as_secs_f64() * 1e3);
        match found {
            Origin::Found(found) if found.release.id == id.to_string() => right += 1,
            Origin::Found(found) => {
                wrong += 1;
                let own = found.compared.map(|compared| compared.check.reuse.release_reproduced);
                println!("way {}: led to {}, of which {own:?} stands there", number % 3, found.release.slug);
            }
            Origin::Several(_) | Origin::Quoted(_) => several += 1,
            Origin::None | Origin::Short => none += 1,
        }
    }
    times.sort_by(f64::total_cmp);
    let at = |hundredth: usize| times[(times.len() * hundredth / 100).min(times.len() - 1)];
    println!("{} answers: median {:.1} ms, p99 {:.1} ms", times.len(), at(50), at(99));
    println!("right {right}, wrong {wrong}, several {several}, none {none} (a third is from elsewhere)");
}
