//! The benchmark's worker: holds all pages in memory and works only when asked, so that the asker can read its CPU clock.
//! usage: `measure parse|read|check MANIFEST`: one page a line (`id<TAB>page<TAB>release`). Standard input: `write PATH` (one
//! pass, bodies to PATH as JSON) or `pass N` (N passes); each is answered by one line, the count of pages that failed.
//! `bench/coverage/worker.py` answers the same lines for the peers; `bench/coverage/measure.py` asks.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io::{self, BufRead, Write};

use coverage::check::Paid;
use coverage::{Input, Release, compare, read};
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::RcDom;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

struct Page {
    id: String,
    bytes: Vec<u8>,
    release: Release,
}

/// What is done with a page; the body, where the mode gives one.
type Work = fn(&Page) -> Option<String>;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(mode), Some(manifest)) = (arguments.next(), arguments.next()) else {
        return Err("usage: measure parse|read|check MANIFEST".into());
    };
    let work: Work = match mode.as_str() {
        "parse" => parse,
        "read" => body,
        "check" => check,
        _ => return Err(format!("{mode}: no such mode").into()),
    };
    serve(work, &load(&manifest)?)
}

fn load(manifest: &str) -> Result<Vec<Page>, Box<dyn Error>> {
    let mut pages = Vec::new();
    for line in fs::read_to_string(manifest)?.lines() {
        let mut fields = line.split('\t');
        let (Some(id), Some(page), Some(release)) = (fields.next(), fields.next(), fields.next()) else {
            return Err(format!("{line}: not id<TAB>page<TAB>release").into());
        };
        let release = Release::parse(release, &fs::read(release)?)?;
        pages.push(Page { id: id.to_owned(), bytes: fs::read(page)?, release });
    }
    Ok(pages)
}

fn serve(work: Work, pages: &[Page]) -> Result<(), Box<dyn Error>> {
    let mut answers = io::stdout();
    writeln!(answers, "ready")?;
    for line in io::stdin().lock().lines() {
        let line = line?;
        let mut failed = 0;
        match line.split_once(' ') {
            Some(("write", path)) => failed = write(work, pages, path)?,
            Some(("pass", count)) => {
                for _ in 0..count.parse::<usize>()? {
                    failed += pages.iter().filter(|page| black_box(work(page)).is_none()).count();
                }
            }
            _ => return Err(format!("{line}: no such order").into()),
        }
        writeln!(answers, "{failed}")?;
    }
    Ok(())
}

fn write(work: Work, pages: &[Page], path: &str) -> Result<usize, Box<dyn Error>> {
    let mut bodies = Map::new();
    for page in pages {
        if let Some(body) = work(page) {
            bodies.insert(page.id.clone(), Value::String(body));
        }
    }
    let failed = pages.len() - bodies.len();
    fs::write(path, serde_json::to_vec(&Value::Object(bodies))?)?;
    Ok(failed)
}

/// The floor of every reader built on html5ever: its tree and nothing else.
#[expect(clippy::unnecessary_wraps, reason = "a `Work`")]
fn parse(page: &Page) -> Option<String> {
    let text = String::from_utf8_lossy(&page.bytes);
    let tree = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(&*text);
    black_box(&tree);
    Some(String::new())
}

/// What the table calls "ruhui": bytes in, article out, without a release to guide it.
#[expect(clippy::unnecessary_wraps, reason = "a `Work`")]
fn body(page: &Page) -> Option<String> {
    Some(read(&Input { name: &page.id, bytes: &page.bytes, ..Input::default() }).body)
}

/// All that happens to a page that came back: its hash, its article, the comparison (the release made ready each time).
#[expect(clippy::unnecessary_wraps, reason = "a `Work`")]
fn check(page: &Page) -> Option<String> {
    black_box(Sha256::digest(&page.bytes));
    let article = read(&Input { name: &page.id, bytes: &page.bytes, release: Some(&page.release), ..Input::default() });
    black_box(compare(&page.release, &article, Paid::Unknown));
    Some(article.body)
}
