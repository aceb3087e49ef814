//! Makes an archive of invented pages: `evidence OUT.wacz [PAGES]`. `tools/check-archives` shows it to other programs.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use connect::capture::{Capture, Exchange};
use connect::digest::Digest;
use connect::wacz::{About, Finding, Packer};
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn exchange(url: &str, second: i64, response: &[u8]) -> Outcome<Exchange> {
    Ok(Exchange {
        url: url.to_owned(),
        peer: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)),
        began: Timestamp::from_second(1_746_921_600 + second)?,
        request: format!("GET {url} HTTP/1.1\r\nHost: berita.example\r\n\r\n").into_bytes(),
        response: response.to_vec(),
    })
}

/// The responses of page `number`: plain, chunked, gzip, after a redirect, without payload, in turn.
fn page(number: i64) -> Outcome<(Capture, Vec<u8>)> {
    let body = format!("<!doctype html><title>Berita {number}</title><p>SAMARINDA \u{2013} Isi berita ke-{number}.")
        .into_bytes();
    let kind = "Content-Type: text/html; charset=utf-8";
    let url = format!("https://www.Berita.example/kaltim/{number}/?b={number}&a=1");
    let length = body.len();
    let mut exchanges = Vec::new();
    let response = match number % 5 {
        0 => [format!("HTTP/1.1 200 OK\r\n{kind}\r\nContent-Length: {length}\r\n\r\n").as_bytes(), &body].concat(),
        1 => {
            let head = format!("HTTP/1.1 200 OK\r\n{kind}\r\nTransfer-Encoding: chunked\r\n\r\n{length:x}\r\n");
            [head.as_bytes(), &body, b"\r\n0\r\n\r\n"].concat()
        }
        2 => {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
            gzip.write_all(&body)?;
            let packed = gzip.finish()?;
            let head = format!(
                "HTTP/1.1 200 OK\r\n{kind}\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
                packed.len()
            );
            [head.as_bytes(), &packed].concat()
        }
        3 => {
            let moved = format!("HTTP/1.1 301 Moved Permanently\r\nLocation: {url}\r\nContent-Length: 0\r\n\r\n");
            exchanges.push(exchange(&format!("http://berita.example/{number}"), number, moved.as_bytes())?);
            [format!("HTTP/1.1 200 OK\r\n{kind}\r\n\r\n").as_bytes(), &body].concat()
        }
        _ => {
            let gone = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
            return Ok((Capture { exchanges: vec![exchange(&url, number, gone)?] }, Vec::new()));
        }
    };
    exchanges.push(exchange(&url, number, &response)?);
    Ok((Capture { exchanges }, body))
}

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: evidence OUT.wacz [PAGES]")?;
    let count = arguments.next().map_or(Ok(10), |count| count.parse())?;
    let about = About {
        software: concat!("Ruhui/", env!("CARGO_PKG_VERSION")).to_owned(),
        title: Some("Bukti tayang".to_owned()),
        created: Timestamp::from_second(1_746_930_000)?,
    };
    let mut packer = Packer::create(Path::new(&path), about)?;
    for number in 0..count {
        let (capture, payload) = page(number)?;
        let url = capture.page().map(|page| page.url.clone()).unwrap_or_default();
        packer.page(&capture, Some(&format!("Berita {number}")))?;
        let result = serde_json::json!({ "verdict": "nothing_differs" });
        packer.finding(&Finding { url, payload: Digest::of(&payload), result })?;
    }
    packer.attach("rilis.md", b"# Rilis\n\nIsi rilis.\n")?;
    packer.finish()?;
    Ok(())
}
