//! The looked-at truth, for the ignored tests that write the tables from which weights are made.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;

const SETS: [&str; 19] = [
    "open",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "more",
    "builds",
    "wordpress",
];

/// The name and folder of each set.
pub(crate) fn sets() -> impl Iterator<Item = (&'static str, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../truth");
    SETS.into_iter().map(move |set| (set, root.join(set)))
}

/// What is written down of each page in a folder, with the file's name without its end, in the order of names.
pub(crate) fn pages(folder: &Path) -> Vec<(String, Json)> {
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    paths.sort();
    paths.iter().map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), json(path))).collect()
}

pub(crate) fn json(path: &Path) -> Json {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Writes a table where `tools/truth` reads it.
pub(crate) fn write(name: &str, table: &str) {
    std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target").join(name), table).unwrap();
}
