//! Runs the real binary, with no language or colour of the machine's own, makes folders of pages, and serves pages.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread;

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

/// Serves pages by path and query, and 404 for everything else, until the test ends.
pub(crate) fn serve(pages: Vec<(&'static str, Vec<u8>)>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = [0; 4096];
            let read = stream.read(&mut request).unwrap_or(0);
            let line = String::from_utf8_lossy(&request[..read]).into_owned();
            let target = line.split(' ').nth(1).unwrap_or_default();
            let page = pages.iter().find(|(path, _)| *path == target);
            let (status, body) = page.map_or(("404 Not Found", &b"-"[..]), |(_, page)| ("200 OK", page.as_slice()));
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            drop(stream.write_all(&[head.as_bytes(), body].concat()));
        }
    });
    address
}
