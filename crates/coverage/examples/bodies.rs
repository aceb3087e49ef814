//! Reads every page of a folder and prints `{id: {articleBody}}` for the metric; the time taken goes to standard error.
//! With a file of it as second argument: every line of that page with its fate.

use std::error::Error;
use std::fs::{File, read_dir};
use std::io::Read;
use std::path::Path;
use std::time::Instant;

use coverage::Input;
use flate2::read::GzDecoder;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: bodies FOLDER [FILE]")?;
    let folder = Path::new(&folder);
    if let Some(file) = std::env::args().nth(2) {
        println!("{}", coverage::page::explain(&unpacked(&folder.join(file))?, None));
        return Ok(());
    }
    let mut pages = Vec::new();
    for entry in read_dir(folder)?.flatten() {
        pages.push((entry.file_name().to_string_lossy().replace(".html.gz", ""), unpacked(&entry.path())?));
    }
    let start = Instant::now();
    let mut out = serde_json::Map::new();
    for (id, bytes) in &pages {
        let body = coverage::read(&Input { bytes, ..Default::default() }).body;
        out.insert(id.clone(), serde_json::json!({ "articleBody": body }));
    }
    eprintln!("{} pages in {:?}", pages.len(), start.elapsed());
    println!("{}", serde_json::Value::Object(out));
    Ok(())
}

fn unpacked(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    GzDecoder::new(File::open(path)?).read_to_end(&mut bytes)?;
    Ok(bytes)
}
