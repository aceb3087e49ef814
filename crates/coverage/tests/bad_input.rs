//! Pages that are no pages, or lie about themselves: each is read on a small stack without a panic, keeps the words it has,
//! and says what is doubtful. `tools/bad-input` measures time and memory on more of them.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::thread;

use coverage::article::{Doubt, PageKind};
use coverage::check::Paid;
use coverage::{Article, Input, Release, compare};

/// What a spawned thread gets where nobody asks for more.
const STACK: usize = 2 << 20;
const DEEP: usize = 200_000;
const WORDS: &str = "Kafé “Rumah Sungai” di Kuala Baru dibuka kembali setelah tiga bulan diperbaiki warga.";

struct Case {
    name: &'static str,
    charset: Option<&'static str>,
    bytes: Vec<u8>,
    /// Words of the body.
    keeps: &'static str,
    doubts: &'static [Doubt],
}

fn case(name: &'static str, bytes: impl Into<Vec<u8>>, keeps: &'static str, doubts: &'static [Doubt]) -> Case {
    Case { name, charset: None, bytes: bytes.into(), keeps, doubts }
}

fn page(declared: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=id><head><meta charset={declared}><title>Kafé dibuka</title></head><body><article>\
         <h1>Kafé dibuka</h1>{body}</article></body></html>"
    )
}

fn article(declared: &str) -> String {
    page(declared, &format!("<p>{WORDS}</p>").repeat(4))
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

/// Windows-1252 for the letters used here.
fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |c| match c {
        '“' => 0x93,
        '”' => 0x94,
        c => u8::try_from(u32::from(c)).unwrap(),
    };
    text.chars().map(byte).collect()
}

fn encodings() -> Vec<Case> {
    vec![
        case("UTF-8 with its mark", [b"\xef\xbb\xbf", article("utf-8").as_bytes()].concat(), WORDS, &[]),
        case("UTF-16 labelled UTF-8", utf16(&article("utf-8"), u16::to_le_bytes), WORDS, &[Doubt::Charset]),
        case("UTF-16, other order", utf16(&article("utf-8"), u16::to_be_bytes), WORDS, &[Doubt::Charset]),
        case("UTF-16 with its mark", utf16(&format!("\u{feff}{}", article("utf-16")), u16::to_be_bytes), WORDS, &[]),
        case("windows-1252 labelled UTF-8", windows_1252(&article("utf-8")), WORDS, &[Doubt::Charset]),
        case("windows-1252 labelled ISO-8859-1", windows_1252(&article("iso-8859-1")), WORDS, &[]),
        Case { charset: Some("iso-8859-1"), ..case("UTF-8, the server says else", article("utf-8"), WORDS, &[]) },
        case("a charset nobody knows", article("x-tidak-ada"), WORDS, &[]),
        case("a character cut in two", [article("utf-8").as_bytes(), b"\xe2\x80"].concat(), WORDS, &[]),
    ]
}

fn without_a_text() -> Vec<Case> {
    let noise: Vec<u8> = (0..100_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    vec![
        case("nothing", "", "", &[Doubt::Short]),
        case("spaces", " \r\n\t".repeat(1000), "", &[Doubt::Short]),
        case("NUL bytes", vec![0; 100_000], "", &[Doubt::PlainText]),
        case("NUL bytes in a page", article("utf-8").replace("<p>", "<p>\0"), "Rumah Sungai", &[]),
        case("noise", noise, "", &[Doubt::PlainText]),
        case("a PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40".to_vec(), "", &[Doubt::Short]),
        case("only a head", "<!doctype html><html><head><title>x", "", &[Doubt::Short]),
        case("5 MB of one letter", page("utf-8", &format!("<p>{}", "a".repeat(5_000_000))), "aaaa", &[]),
        case("5 MB of one mark", page("utf-8", &"<".repeat(5_000_000)), "", &[]),
        case("5 MB of one plain letter", "a".repeat(5_000_000), "aaaa", &[Doubt::PlainText]),
    ]
}

fn nested() -> Vec<Case> {
    let deep = |tag: &str| page("utf-8", &format!("<{tag}>").repeat(DEEP));
    // The adoption agency makes a chain of copies of every open inline element.
    let inline = |count: usize| {
        let open: String = (0..count).map(|n| format!("<b id=a{n}><i><font size={n}>")).collect();
        page("utf-8", &format!("{open}<p>{WORDS}</p>").repeat(3))
    };
    let crossed = page("utf-8", &format!("<b><p><i>{WORDS}</b></i></p>").repeat(100));
    vec![
        case("200,000 times div", deep("div"), "", &[Doubt::Limits]),
        case("200,000 times b", deep("b"), "", &[Doubt::Limits]),
        case("200,000 times p and b", page("utf-8", &"<p><b>".repeat(DEEP)), "", &[Doubt::Short]),
        case("200,000 times table", deep("table"), "", &[Doubt::Short]),
        case("200,000 times svg", deep("svg"), "", &[Doubt::Limits]),
        case("200,000 times template", deep("template"), "", &[Doubt::Limits]),
        case("300 inline elements around the text", inline(100), WORDS, &[]),
        case("3,000 inline elements around the text", inline(1000), "", &[Doubt::Limits]),
        case("inline elements that cross", crossed, WORDS, &[]),
        case("JSON-LD of brackets", json_ld(&"[".repeat(DEEP)), WORDS, &[]),
        case("JSON-LD of objects", json_ld(&"{\"@graph\":".repeat(DEEP)), WORDS, &[]),
    ]
}

fn json_ld(data: &str) -> String {
    article("utf-8").replace("<title>", &format!("<script type='application/ld+json'>{data}</script><title>"))
}

fn other_languages() -> Vec<Case> {
    let page = |language: &str, text: &str| {
        page("utf-8", &format!("<p>{text}</p>").repeat(6)).replace("lang=id", &format!("lang={language}"))
    };
    let dutch = "De gemeente opent morgen een nieuwe brug over de rivier, zegt de wethouder van verkeer.";
    let arabic = "تفتح البلدية غدا جسرا جديدا فوق النهر، كما قال رئيس الأشغال العامة في المدينة.";
    vec![
        case("Dutch", page("nl", dutch), "nieuwe brug", &[Doubt::Language]),
        case("Dutch that says Indonesian", page("id", dutch), "nieuwe brug", &[Doubt::Language]),
        case("Arabic", page("ar", arabic), "جسرا جديدا", &[Doubt::Language]),
    ]
}

/// Read and compared, on a stack of `STACK` bytes.
fn read(case: &Case) -> Article {
    let release = Release::parse("siaran.md", WORDS.as_bytes()).unwrap();
    let work = || {
        let input =
            Input { name: case.name, charset: case.charset, bytes: &case.bytes, release: Some(&release), url: None };
        let article = coverage::read(&input);
        let check = compare(&release, &article, Paid::Unknown);
        assert!(check.findings.iter().all(|finding| !finding.status.differs()), "{}: {:?}", case.name, check.findings);
        article
    };
    thread::scope(|scope| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).unwrap().join().unwrap())
}

fn hold(cases: Vec<Case>) {
    for case in cases {
        let article = read(&case);
        let name = case.name;
        assert!(article.body.contains(case.keeps), "{name}: {:?}", article.body.chars().take(200).collect::<String>());
        let doubts = &article.doubts;
        assert!(case.doubts.iter().all(|doubt| doubts.contains(doubt)), "{name}: {doubts:?}");
        let sure = article.kind == PageKind::Article && article.confidence > 0.9;
        assert!(!sure || case.doubts.is_empty(), "{name}: {}", article.confidence);
    }
}

#[test]
fn the_words_survive_a_charset_that_lies() {
    hold(encodings());
}

#[test]
fn what_has_no_text_gives_none_and_says_so() {
    hold(without_a_text());
}

#[test]
fn deep_trees_fit_on_a_small_stack() {
    hold(nested());
}

#[test]
fn another_language_is_read_and_said() {
    hold(other_languages());
}

#[test]
fn a_page_that_asks_who_its_reader_is_is_no_article_and_a_story_about_one_is() {
    let asked = |title: &str, words: &str| {
        let html = format!(
            "<html><head><title>{title}</title></head><body><h1>kabar.example</h1><p>{words}</p></body></html>"
        );
        read(&case("asked", html, "", &[])).kind
    };
    let wait = "Please wait while your request is being verified...";
    let script = "Enable JavaScript and cookies to continue. This may take a few seconds, thank you for your patience.";
    for (title, words) in [("One moment, please...", wait), ("kabar.example", script), ("Just a moment...", script)] {
        assert_eq!(asked(title, words), PageKind::Unknown, "{title}: {words}");
    }
    let story = format!("Situs daerah sempat menampilkan “{script}” kepada pembaca. {}", format!("{WORDS} ").repeat(9));
    assert_eq!(asked("Situs daerah kembali normal", &story), PageKind::Article);
}
