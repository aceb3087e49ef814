//! Reads every page of a folder and prints `{id: {articleBody}}` for the metric; the time taken goes to standard error.
use std::io::Read as _;

fn main() {
    let folder = std::env::args().nth(1).expect("folder");
    if let Some(file) = std::env::args().nth(2) {
        let mut bytes = Vec::new();
        let file = std::fs::File::open(std::path::Path::new(&folder).join(file)).expect("file");
        flate2::read::GzDecoder::new(file).read_to_end(&mut bytes).expect("gzip");
        println!("{}", coverage::page::explain(&bytes, None));
        return;
    }
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder).expect("folder").flatten() {
        let mut bytes = Vec::new();
        let file = std::fs::File::open(entry.path()).expect("file");
        flate2::read::GzDecoder::new(file).read_to_end(&mut bytes).expect("gzip");
        pages.push((entry.file_name().to_string_lossy().replace(".html.gz", ""), bytes));
    }
    let start = std::time::Instant::now();
    let mut out = serde_json::Map::new();
    for (id, bytes) in &pages {
        out.insert(id.clone(), serde_json::json!({"articleBody": coverage::page::read(&coverage::page::Input { bytes, ..Default::default() }).body}));
    }
    eprintln!("{} pages in {:?}", pages.len(), start.elapsed());
    println!("{}", serde_json::Value::Object(out));
}
