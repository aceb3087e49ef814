//! How long a list of verification takes: 5,000 lines read, then 600 outlets looked up in 20,000. `cargo run --release -p coverage --example
//! roster`
#![expect(clippy::print_stdout, reason = "a measurement")]

use std::time::Instant;

use coverage::Input;
use coverage::roster::{Found, Sought, read};

fn main() {
    let line = |n: usize| {
        let site = format!("media{n}.example");
        let named = format!("<td>{n}</td><td>Media Nomor {n}</td><td>PT Media Nomor {n} Sejahtera</td>");
        format!("<tr>{named}<td><a href=https://{site}/>{site}</a></td><td>Terverifikasi Administratif</td></tr>")
    };
    let heads = "<tr><th>No</th><th>Nama Media</th><th>Perusahaan</th><th>Situs</th><th>Status</th></tr>";
    let page = format!("<html><body><table>{heads}{}</table></body></html>", (0..5_000).map(line).collect::<String>());
    let began = Instant::now();
    let input = Input { url: Some("https://daftar.example/"), bytes: page.as_bytes(), ..Input::default() };
    let mut list = read(&input);
    println!("{} lines read in {:.0?}", list.rows.len(), began.elapsed());
    let pages = list.rows.clone();
    for _ in 0..3 {
        list.rows.extend_from_slice(&pages);
    }
    let began = Instant::now();
    let index = list.index();
    let found = (0..600).filter(|n| {
        let (name, site) = (format!("Media Nomor {n}"), format!("media{}.example", n * 17));
        let sought = Sought { name: &name, company: None, site: Some(&site) };
        !matches!(index.find(&sought), Found::NotThere)
    });
    println!("600 outlets looked up in {} lines, {} found, in {:.0?}", list.rows.len(), found.count(), began.elapsed());
}
