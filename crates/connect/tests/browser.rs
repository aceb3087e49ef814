//! Pictures of pages in the real browser: what is drawn is the capture, and nothing leaves but through who called.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

#[expect(dead_code, reason = "each test file needs its part of it")]
mod server;

use std::sync::Mutex;
use std::time::{Duration, Instant};

use connect::browser::{Browser, Piece, Shown};

use self::server::{Server, send};

fn browser() -> Browser {
    Browser::find().unwrap_or_else(|| panic!("chromium is needed: apt-get install chromium"))
}

/// The colour in the middle of a picture's part: left, right.
fn colours(jpeg: &[u8]) -> [[u8; 3]; 2] {
    let picture = image::load_from_memory(jpeg).unwrap().to_rgb8();
    [100, picture.width() - 100].map(|x| picture.get_pixel(x, 60).0)
}

fn near(one: [u8; 3], other: [u8; 3]) -> bool {
    one.iter().zip(other).all(|(one, other)| one.abs_diff(other) < 24)
}

const GREEN: [u8; 3] = [0, 128, 0];
const BLUE: [u8; 3] = [0, 0, 255];

#[test]
fn the_capture_is_drawn_with_what_it_is_made_of_and_the_browser_reaches_nobody_itself() {
    let outside = Server::start(|_, stream| send(stream, "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"));
    let address = outside.url("/berita#bagian");
    let elsewhere = outside.url("/lain");
    // The right half is blue by a style sheet; each way out that a page has is tried.
    let page = format!(
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title>
        <link rel=stylesheet href=/gaya.css><link rel=preconnect href={elsewhere}><link rel=dns-prefetch href=//nama.example>
        <link rel=prefetch href={elsewhere}><meta http-equiv=refresh content='0;url={elsewhere}'>
        <style>body{{margin:0;background:green}}</style></head><body><div id=kanan></div>
        <img src={elsewhere}/gambar.png><iframe src={elsewhere}></iframe><video src={elsewhere}></video>
        <object data={elsewhere}></object><script src={elsewhere}></script>
        <script>document.body.style.background='red'; fetch('{elsewhere}'); new WebSocket('{}')</script>
        <p style='height:9000px'>panjang</p></body></html>",
        elsewhere.replace("http", "ws")
    );
    let asked = Mutex::new(Vec::new());
    let piece = |address: &str| {
        asked.lock().unwrap().push(address.to_owned());
        let css = b"#kanan{position:absolute;left:50%;width:50%;height:200px;background:blue}".to_vec();
        let is_css = address.ends_with("/gaya.css");
        is_css.then(|| Piece { status: 200, content_type: "text/css".to_owned(), bytes: css })
    };
    let shown = Shown { address: &address, charset: Some("utf-8"), page: page.as_bytes() };
    let picture = browser().picture(shown, &piece).unwrap();
    assert_eq!((picture.width, picture.height), (1_080, 4_000));
    let [left, right] = colours(&picture.jpeg);
    assert!(near(left, GREEN) && near(right, BLUE), "{left:?} {right:?}");
    assert_eq!(outside.asked(), Vec::<String>::new(), "the browser went out itself");
    let asked = asked.into_inner().unwrap();
    let strange = asked.iter().find(|one| !one.ends_with("/gaya.css") && !one.ends_with("/gambar.png"));
    assert_eq!(strange, None, "{asked:?}");
}

#[test]
fn a_page_that_leads_back_to_itself_and_pieces_that_never_come_have_an_end() {
    let began = Instant::now();
    let page = "<!DOCTYPE html><html><head><meta http-equiv=refresh content=0><style>body{background:green}</style>
        <body><p>singkat</p><img src=https://kabar.example/a.png>";
    let shown = Shown { address: "https://kabar.example/", charset: None, page: page.as_bytes() };
    let slow = |_: &str| {
        std::thread::sleep(Duration::from_millis(300));
        None
    };
    let picture = browser().picture(shown, &slow).unwrap();
    assert!(near(colours(&picture.jpeg)[0], GREEN) && picture.height >= 100);
    assert!(began.elapsed() < Duration::from_secs(50));
}

#[test]
fn a_program_that_is_no_browser_and_one_that_is_not_there_are_errors() {
    let shown = Shown { address: "https://kabar.example/", charset: None, page: b"<p>x" };
    let path = std::path::Path::new;
    for program in [path("/bin/true"), path("/bin/cat"), path("/tidak/ada")] {
        let began = Instant::now();
        assert!(Browser::at(program).picture(shown, &|_| None).is_err(), "{program:?}");
        assert!(began.elapsed() < Duration::from_secs(5), "{program:?}");
    }
}
