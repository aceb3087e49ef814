//! Keeps the input that made a target fail, also where the process dies of it (a stack overflow) or never comes back.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// More than this for one input is a hang: hundreds of times what a large page takes in a debug build, on a busy machine too.
const MOST: Duration = Duration::from_mins(1);

/// Runs `work` on an input; on failure the input stays in `target/fuzz/TARGET-running` or `target/fuzz/TARGET-failed`.
pub(crate) fn keep(target: &str, input: &[u8], work: impl FnOnce()) {
    let running = folder().join(format!("{target}-running"));
    fs::write(&running, input).unwrap();
    let began = Instant::now();
    let result = catch_unwind(AssertUnwindSafe(|| {
        work();
        assert!(began.elapsed() < MOST, "took {:?}", began.elapsed());
    }));
    if let Err(panic) = result {
        let failed = folder().join(format!("{target}-failed"));
        let smallest = fs::metadata(&failed).is_ok_and(|found| found.len() < u64::try_from(input.len()).unwrap());
        if !smallest {
            fs::rename(&running, &failed).unwrap();
        }
        resume_unwind(panic);
    }
}

/// The inputs kept for a target.
pub(crate) fn kept(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/inputs").join(target);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/fuzz");
    fs::create_dir_all(&folder).unwrap();
    folder
}
