//! Runs the real binary, with no language or colour of the machine's own, and makes folders of pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The binary, in an environment that says nothing.
pub(crate) fn ruhui() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ruhui"));
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "COLUMNS"] {
        command.env_remove(variable);
    }
    command
}

/// Runs it with arguments parted by spaces.
pub(crate) fn run(line: &str) -> Output {
    ruhui().args(line.split_whitespace()).output().unwrap()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// A file of the bundled example.
pub(crate) fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name)
}

/// A folder of its own for one test.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// A small news page.
pub(crate) fn page(title: &str, paragraph: &str) -> String {
    format!(
        "<!doctype html><html lang=id><head><meta charset=utf-8><title>{title}</title></head><body><article><h1>{title}</h1>\
         <p>SAMARINDA – {paragraph}</p><p>{paragraph}</p><p>{paragraph}</p></article></body></html>"
    )
}

/// Writes a file and gives its path as text.
pub(crate) fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}
