//! What a reader on a slow line loads of a public page: itself with its styles and scripts, compressed, and nothing from elsewhere.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::api::Program;
use crate::site::{OFFICER, Site, WRITER};
use serde_json::json;

/// Bytes that everything of a page may have, compressed (issue of the desk, bars).
const MOST: usize = 60_000;

fn compressed(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

/// Addresses of the styles and scripts that a page asks for.
fn parts(page: &str) -> Vec<String> {
    let after = |mark: &'static str| page.split(mark).skip(1).filter_map(|rest| rest.split('"').next());
    let styles = after("rel=\"stylesheet\" href=\"");
    styles.chain(after("<script src=\"")).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_public_page_with_all_it_needs_is_light_and_comes_from_one_place() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (Program::of(&site, WRITER).await, Program::of(&site, OFFICER).await);
    let body = "Jembatan gantung di hulu dibuka untuk warga. “Sekarang cukup lima menit,” kata Tumini.\n\n".repeat(40);
    let text = json!({ "headline": "Jembatan dibuka", "place": "Hulu Seraya", "subjects": ["Jembatan"], "body": body });
    let made = writer.act("/api/desk/releases", text).await;
    let at = format!("/api/desk/releases/{}", made["id"].as_str().unwrap());
    writer.act(&format!("{at}/submission"), json!({ "revision": 1 })).await;
    officer.act(&format!("{at}/publication"), json!({ "revision": 1 })).await;
    for path in ["/", "/siaran-pers", "/siaran-pers/jembatan-dibuka", "/en/cari?q=jembatan", "/direktori", "/masuk"] {
        let page = site.stranger().get(path).await.body;
        let parts = parts(&page);
        assert!(!parts.is_empty(), "{path}");
        let mut bytes = compressed(&page);
        for part in &parts {
            assert!(part.starts_with("/aset/"), "{path}: {part}");
            bytes += compressed(&site.stranger().get(part).await.body);
        }
        println!("{path}: {bytes} bytes compressed, {} files beside it", parts.len());
        assert!(bytes < MOST, "{path}: {bytes}");
    }
}
