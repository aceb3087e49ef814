//! `ruhui check` on the real binary: verdicts, exit status, JSON, the HTML report, evidence.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;

use crate::support::{code, err, example, folder, out, ruhui, serve, write};

fn check(arguments: &[&str]) -> Output {
    ruhui().arg("check").arg("--release").arg(example("release.md")).args(arguments).output().unwrap()
}

fn path(name: &str) -> String {
    example(name).to_str().unwrap().to_owned()
}

fn findings(page: &str) -> Vec<(String, String)> {
    let line: Value = serde_json::from_slice(&check(&["--json", page]).stdout).unwrap();
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let findings = line["findings"].as_array().unwrap().iter();
    findings.map(|finding| (text(finding, "kind"), text(finding, "status"))).collect()
}

#[test]
fn the_example_shows_each_fault_as_what_it_is() {
    let differs = |page: &str| {
        let all = findings(&path(page)).into_iter();
        all.filter(|(_, status)| ["altered", "moved", "changed"].contains(&status.as_str())).collect::<Vec<_>>()
    };
    let pair = |kind: &str, status: &str| (kind.to_owned(), status.to_owned());
    assert_eq!(differs("kabar-hulu.html"), [pair("rank", "changed")]);
    assert_eq!(differs("rimba-pos.html"), [pair("number", "changed")]);
    assert_eq!(differs("lensa-muara.html"), [pair("quotation", "altered")]);
    assert_eq!(differs("suara-pesisir.html"), []);
}

#[test]
fn a_difference_gives_1_also_beside_an_unreadable_page() {
    let (differing, honest) = (path("kabar-hulu.html"), path("suara-pesisir.html"));
    assert_eq!(code(&check(&[&honest])), 0);
    assert_eq!(code(&check(&[&differing, &honest])), 1);
    assert_eq!(code(&check(&[&honest, "tidak-ada.html"])), 2);
    assert_eq!(code(&check(&["tidak-ada.html", &differing])), 1);
    for mode in ["--json", "--quiet"] {
        assert_eq!(code(&check(&[mode, &differing])), 1);
    }
}

#[test]
fn missing_partial_added_and_new_text_never_gives_1() {
    let statuses: HashSet<String> =
        findings(&path("suara-pesisir.html")).into_iter().map(|(_, status)| status).collect();
    assert!(["missing", "partial", "added", "new"].iter().all(|status| statuses.contains(*status)), "{statuses:?}");
}

#[test]
fn an_unreadable_release_stops_at_once_and_says_why() {
    let folder = folder();
    let cases = [
        ("tidak-ada.md".to_owned(), "tidak ada"),
        (write(folder.path(), "kosong.md", " \n"), "Tidak ada"),
        (write(folder.path(), "foto.md", b"\x89PNG\r\n\x1a\n\0\0"), "Berikan Markdown"),
    ];
    for (release, words) in cases {
        let output = ruhui().args(["check", "--release", &release, &path("kabar-hulu.html")]).output().unwrap();
        assert_eq!(code(&output), 2, "{release}");
        assert!(out(&output).is_empty() && err(&output).contains(words), "{release}: {}", err(&output));
    }
}

#[test]
fn the_table_names_verdict_words_and_place_in_both_languages() {
    for (language, words) in [
        ("id", ["berbeda dari siaran pers", "[-ketiga-]", "{+kedua+}", "peringkat berubah", "byte"]),
        ("en", ["differs from the release", "[-ketiga-]", "{+kedua+}", "rank changed", "bytes"]),
    ] {
        let shown = out(&check(&["--lang", language, &path("kabar-hulu.html")]));
        assert!(words.iter().all(|word| shown.contains(word)), "{shown}");
        assert!(!shown.contains('\u{1b}'));
    }
}

/// Every value of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_report_is_one_page_whose_links_all_lead_somewhere() {
    let folder = folder();
    let report = folder.path().join("laporan.html");
    let pages = ["kabar-hulu.html", "rimba-pos.html", "lensa-muara.html", "suara-pesisir.html"].map(path);
    let pages: Vec<&str> = pages.iter().map(String::as_str).chain(["tidak-ada.html"]).collect();
    for language in ["id", "en"] {
        let output = check(&[&["--lang", language, "--html", report.to_str().unwrap()], pages.as_slice()].concat());
        assert_eq!(code(&output), 1);
        let html = fs::read_to_string(&report).unwrap();
        let ids = values(&html, "id");
        let unique: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "an id stands twice");
        for link in values(&html, "href") {
            assert!(link.strip_prefix('#').is_some_and(|id| unique.contains(id)), "{link} leads nowhere");
        }
        assert!(html.contains(&format!("<html lang=\"{language}\">")));
        assert!(!html.contains("<script") && !html.contains(" src=") && !html.contains("url("));
        let again = folder.path().join("lagi.html");
        check(&[&["--lang", language, "--html", again.to_str().unwrap()], pages.as_slice()].concat());
        assert!(html == fs::read_to_string(&again).unwrap(), "the same pages give another report");
    }
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_page_cannot_put_markup_into_the_report() {
    let folder = folder();
    let attack = "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;";
    let text = fs::read_to_string(example("kabar-hulu.html")).unwrap();
    let text = text.replace("Literasi Digital Muara Lindung Masuk", attack).replace("kerja relawan", attack);
    let name = write(folder.path(), "serang\"><b>.html", text.replace("Baca juga", attack));
    let report = folder.path().join("laporan.html");
    check(&["--html", report.to_str().unwrap(), &name, "<i>tidak-ada"]);
    let html = fs::read_to_string(&report).unwrap();
    assert!(html.contains("alert(1)"));
    assert!(!["<script", "<img", "<b>", "<i>"].iter().any(|tag| html.contains(tag)));
}

#[test]
fn a_report_that_cannot_be_written_is_an_error() {
    let output = check(&["--html", "/tidak/ada/laporan.html", &path("kabar-hulu.html")]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("/tidak/ada/laporan.html"));
}

fn archives(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().display().to_string()).collect();
    names.sort();
    names
}

#[test]
fn fetched_pages_are_kept_as_evidence_that_shows_any_changed_byte() {
    let folder = folder();
    let address = serve(vec![("/berita", fs::read(example("kabar-hulu.html")).unwrap())]);
    let kept = folder.path().join("bukti");
    let (found, gone) = (format!("{address}/berita"), format!("{address}/hilang"));
    let refused = check(&[&found]);
    assert!(code(&refused) == 2 && err(&refused).contains("--allow-private"), "{}", err(&refused));

    let output = check(&["--allow-private", "--archive", kept.to_str().unwrap(), "--json", &found, &gone]);
    assert_eq!(code(&output), 1, "{}", err(&output));
    let line: Value = serde_json::from_str(out(&output).lines().next().unwrap()).unwrap();
    let archives = archives(&kept);
    assert_eq!(archives.len(), 2, "{archives:?}");
    assert!(archives.contains(&line["archive"].as_str().unwrap().to_owned()));

    let verified = ruhui().arg("verify").args(&archives).output().unwrap();
    assert_eq!(code(&verified), 0, "{}", out(&verified));
    let again = check(&["--json", &archives[0]]);
    let again: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!(again["findings"], line["findings"], "the archive reads as the page did");

    let mut bytes = fs::read(&archives[0]).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&archives[0], bytes).unwrap();
    let broken = ruhui().args(["verify", "--lang", "en"]).args(&archives).output().unwrap();
    assert!(code(&broken) == 1 && out(&broken).contains("not fit"), "{}", out(&broken));
    let cut = write(folder.path(), "cut.wacz", &fs::read(&archives[0]).unwrap()[..middle]);
    let broken = ruhui().args(["verify", "--lang", "en", &cut]).output().unwrap();
    assert!(code(&broken) == 1 && out(&broken).contains("cut off"), "{}", out(&broken));
    assert!(!out(&broken).contains("Another program"), "{}", out(&broken));
    assert_eq!(code(&ruhui().args(["verify", "tidak-ada.wacz"]).output().unwrap()), 2);
}
