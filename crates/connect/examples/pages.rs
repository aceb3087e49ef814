//! Lists the pages of any input, `pages ARGUMENT...`, with the hash of each; of a WACZ file also what `verify` finds.
//! Ends with the number of pages and failures; the exit status is 1 where a WACZ file is not sound.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use connect::clock::Clock;
use connect::digest::Digest;
use connect::fetch::{FetchOptions, Fetcher};
use connect::source::{Limits, Opener};
use connect::wacz::verify;
use jiff::Timestamp;

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

fn main() -> ExitCode {
    let fetcher = Fetcher::new(FetchOptions::default(), Arc::new(SystemClock));
    let opener = Opener::new(Arc::new(fetcher), Limits::default());
    let (mut pages, mut failures, mut sound) = (0_u64, 0_u64, true);
    for argument in std::env::args().skip(1) {
        for result in opener.pages(&argument) {
            match result {
                Ok(page) => {
                    pages += 1;
                    println!("{} {} {}", page.name, page.bytes.len(), Digest::of(&page.bytes));
                }
                Err(failure) => {
                    failures += 1;
                    println!("{failure}");
                }
            }
        }
        if Path::new(&argument).extension().is_some_and(|ending| ending == "wacz") {
            match verify(Path::new(&argument)) {
                Ok(report) => {
                    sound = sound && report.is_sound();
                    println!("{report:?}");
                }
                Err(error) => {
                    sound = false;
                    println!("{error}");
                }
            }
        }
    }
    println!("{pages} pages, {failures} failures");
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
