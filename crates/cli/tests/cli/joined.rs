//! The pages of one article: given as files in any order, or found one after another from the first page's address.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{code, err, folder, out, ruhui, serve, write};

const TITLE: &str = "Sehari Bersama Pedagang Pasar Terapung yang Bertahan";

/// A page rendered by a real `WordPress`.
fn rendered(name: &str) -> String {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../truth/wordpress/pages");
    pages.join(name).to_str().unwrap().to_owned()
}

fn read(arguments: &[&str]) -> Vec<Value> {
    let output = ruhui().args(["read", "--json"]).args(arguments).output().unwrap();
    out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn body(article: &Value) -> &str {
    article["body"].as_str().unwrap()
}

/// A page of an article in three pages, with its pager.
fn third(number: u32, paragraphs: &str) -> Vec<u8> {
    let links = (1..=3).map(|n| match n {
        n if n == number => format!("<b>{n}</b> "),
        1 => "<a href='/berita/pasar'>1</a> ".to_owned(),
        n => format!("<a href='/berita/pasar?page={n}'>{n}</a> "),
    });
    let paragraphs: String = paragraphs.split('|').map(|text| format!("<p>{text}</p>")).collect();
    format!(
        "<!doctype html><html lang=id><head><meta charset=utf-8><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>\
         {paragraphs}<div class=paging>{}</div></article></body></html>",
        links.collect::<String>()
    )
    .into_bytes()
}

const FIRST: &str = "SAMARINDA – Pedagang pasar terapung bertahan sejak pagi di dermaga lama yang mulai lapuk.|\
    Ketua paguyuban Zulkarnain Effendi menyebut tinggal sebelas perahu yang masih datang setiap pagi.";
const SECOND: &str = "Pedagang pasar terapung bertahan sejak pagi di dermaga lama yang mulai lapuk.|\
    “Kami tidak minta bangunan baru, cukup papan yang tidak berlubang,” ucapnya di dermaga, Minggu.";
const THIRD: &str = "Menjelang siang, pedagang menggulung terpal dan kembali ke rumah panggung masing-masing.|\
    Penulis: Ratih Kusumawardhani|Editor: Bima Sakti Nugraha";

#[test]
fn pages_given_in_any_order_are_one_article() {
    for theme in ["kabarcontoh", "twentytwentyone", "twentytwentythree"] {
        let (first, second) =
            (rendered(&format!("{theme}-pasar-terapung.html")), rendered(&format!("{theme}-pasar-terapung-2.html")));
        let alone = [read(&[&first]).remove(0), read(&[&second]).remove(0)];
        assert_eq!(alone[0]["next_page"], "http://kabar-contoh.example/2026/07/pasar-terapung/2/");
        assert!(alone.iter().all(|page| page["doubts"].as_array().unwrap().contains(&"more_pages".into())));
        for order in [[&first, &second], [&second, &first]] {
            let articles = read(&order.map(String::as_str));
            assert_eq!(articles.len(), 1);
            assert_eq!(body(&articles[0]), format!("{}\n{}", body(&alone[0]), body(&alone[1])));
            assert_eq!(articles[0]["doubts"].as_array().unwrap().len(), 0, "{}", articles[0]["doubts"]);
            assert!(articles[0].get("next_page").is_none());
            every_sentence_stands_at_its_place(&articles[0]);
        }
    }
}

/// Places count the bytes of all pages, one after another.
fn every_sentence_stands_at_its_place(article: &Value) {
    let pages = article["pages"].as_array().unwrap();
    let bytes: Vec<u8> = pages.iter().flat_map(|page| fs::read(page["input"].as_str().unwrap()).unwrap()).collect();
    assert_eq!(pages.last().unwrap()["span"]["end"], bytes.len());
    let mut seen = 0;
    for sentence in
        article["blocks"].as_array().unwrap().iter().flat_map(|block| block["sentences"].as_array().unwrap())
    {
        let place = |key: &str| usize::try_from(sentence["span"][key].as_u64().unwrap()).unwrap();
        let there = String::from_utf8_lossy(&bytes[place("start")..place("end")]).into_owned();
        let word = sentence["text"].as_str().unwrap().split(' ').next_back().unwrap();
        assert!(there.contains(word.trim_matches(['“', '”', '.', ','])), "{word:?} is not in {there:?}");
        seen += 1;
    }
    assert!(seen > 10);
}

#[test]
fn other_articles_are_not_joined() {
    let folder = folder();
    let one = write(folder.path(), "1.html", third(1, FIRST));
    let other = String::from_utf8(third(2, SECOND)).unwrap().replace(TITLE, "Harga Ikan Asin Turun Menjelang Panen");
    let other = write(folder.path(), "2.html", other);
    assert_eq!(read(&[&one, &other]).len(), 2);
    let same = write(folder.path(), "3.html", third(1, FIRST));
    assert_eq!(read(&[&one, &same]).len(), 2, "two copies of one page are two results");
}

#[test]
fn the_further_pages_of_an_address_are_fetched_and_kept() {
    let folder = folder();
    let pages = vec![
        ("/berita/pasar", third(1, FIRST)),
        ("/berita/pasar?page=2", third(2, SECOND)),
        ("/berita/pasar?page=3", third(3, THIRD)),
    ];
    let address = format!("{}/berita/pasar", serve(pages));
    let kept = folder.path().join("bukti");
    let articles = read(&["--allow-private", "--archive", kept.to_str().unwrap(), &address]);
    assert_eq!(articles.len(), 1, "{articles:?}");
    let article = &articles[0];
    assert_eq!(article["pages"].as_array().unwrap().len(), 3);
    assert_eq!(body(article).lines().count(), 4, "{}", body(article));
    let repeated = article["removed"].as_array().unwrap().iter().filter(|piece| piece["reason"] == "repeated");
    assert_eq!(repeated.count(), 1, "the line that opens the second page again");
    assert_eq!(article["quotations"][0]["speaker"], "Zulkarnain Effendi", "who was named on the page before");
    assert_eq!(article["bylines"].as_array().unwrap().len(), 2);
    assert_eq!(article["confidence"], 1.0, "{}", article["doubts"]);

    let archives: Vec<_> = fs::read_dir(&kept).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(archives.len(), 1);
    assert_eq!(code(&ruhui().arg("verify").args(&archives).output().unwrap()), 0);
    let again = read(&[archives[0].to_str().unwrap()]);
    assert_eq!(again.len(), 1);
    assert_eq!(body(&again[0]), body(article));
}

#[test]
fn a_page_that_does_not_come_is_said_and_the_rest_is_read() {
    let address = serve(vec![("/berita/pasar", third(1, FIRST)), ("/berita/pasar?page=2", third(2, SECOND))]);
    let output =
        ruhui().args(["read", "--json", "--allow-private", &format!("{address}/berita/pasar")]).output().unwrap();
    let lines: Vec<Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((code(&output), lines.len()), (2, 2), "{}", err(&output));
    assert_eq!(lines[0]["pages"].as_array().unwrap().len(), 2);
    assert_eq!(lines[0]["next_page"], format!("{address}/berita/pasar?page=3"));
    assert_eq!(lines[1]["error"]["code"], "status");
}

#[test]
fn a_quotation_on_the_last_page_is_found() {
    let folder = folder();
    let release = "# Pasar Terapung Bertahan\n\nKetua paguyuban Zulkarnain Effendi menyebut tinggal sebelas perahu yang masih \
        datang setiap pagi.\n\n“Kami tidak minta bangunan baru, cukup papan yang tidak berlubang,” ucap Zulkarnain Effendi.\n";
    let release = write(folder.path(), "siaran.md", release);
    let pages = [FIRST, SECOND, THIRD];
    let pages: Vec<String> = (1..)
        .zip(pages)
        .map(|(number, text)| write(folder.path(), &format!("{number}.html"), third(number, text)))
        .collect();
    let output = ruhui().args(["check", "--json", "--release", &release]).args(&pages).output().unwrap();
    let check: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(check["verdict"], "nothing_differs");
    assert_eq!(check["counts"]["verbatim"], 1, "{}", check["findings"]);
}
