//! Mastheads, guidelines and verification lists as outlets and lists build them. All names, outlets and companies are
//! invented; the layouts are those of real pages. A page that is none of them must state nothing.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

mod guideline;
mod hostile;
mod layouts;
mod links;
mod others;
mod roster;

use coverage::Input;
use coverage::masthead::{self, Level, Masthead, Role};

/// Where the invented outlet keeps its masthead.
const ADDRESS: &str = "https://kabarrimba.example/redaksi";

fn input<'a>(address: &'a str, page: &'a str) -> Input<'a> {
    Input { name: "page", url: Some(address), bytes: page.as_bytes(), ..Input::default() }
}

/// A page of a usual theme around `body`.
fn theme(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=id><head><title>{title} - Kabar Rimba</title></head><body>\
         <header><nav><ul><li><a href=/>Beranda</a></li><li><a href=/nasional>Nasional</a></li>\
         <li><a href=/redaksi>Redaksi</a></li></ul></nav></header>\
         <main><article><h1>{title}</h1><div class=entry-content>{body}</div></article></main>\
         <aside><h3>Berita Populer</h3><ul><li><a href=/a1>Bupati Resmikan Jembatan Kuala Baru</a></li>\
         <li><a href=/a2>Harga Cabai Turun</a></li></ul></aside>\
         <footer><p>Copyright 2026 Kabar Rimba</p></footer></body></html>"
    )
}

fn read(address: &str, page: &str) -> Masthead {
    masthead::read(&input(address, page))
}

/// The masthead of a themed page called "Redaksi".
fn body(body: &str) -> Masthead {
    read(ADDRESS, &theme("Redaksi", body))
}

/// Each person on a line: roles, name, level and number of the certificate.
fn people(masthead: &Masthead) -> Vec<String> {
    let role = |role: &Role| match role {
        Role::Director => "director",
        Role::Responsible => "responsible",
        Role::EditorInChief => "chief",
        Role::Editor => "editor",
        Role::Reporter => "reporter",
        Role::Other => "other",
    };
    let level = |level: Option<Level>| match level {
        Some(Level::Main) => " utama",
        Some(Level::Middle) => " madya",
        Some(Level::Young) => " muda",
        None => "",
    };
    let line = |person: &masthead::Person| {
        let roles: Vec<&str> = person.roles.iter().map(role).collect();
        let said = person.certificate.as_ref();
        let number = said.and_then(|said| said.number.clone()).map(|number| format!(" {number}")).unwrap_or_default();
        format!("{}: {}{}{number}", roles.join("+"), person.name, level(said.and_then(|said| said.level)))
    };
    masthead.people.iter().map(line).collect()
}
