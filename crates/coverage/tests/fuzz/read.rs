//! `coverage::read` on anything.

use coverage::{Input, Release, read};

use crate::damage::{Edit, damaged};
use crate::keep::{keep, kept};
use crate::material::{MARKUP, PAGES, RELEASES, TEXT, joined};
use crate::sound::reading;

/// What a server may say about a page.
const LABELS: [Option<&str>; 8] =
    [None, None, None, Some("utf-8"), Some("windows-1252"), Some("utf-16le"), Some("gbk"), Some("x-unknown")];

/// `form` tells how the text is written and what the server says about it.
fn check(target: &str, bytes: &[u8], form: u8) {
    let bytes = written(bytes, form % 8);
    keep(target, &bytes, || drop(reading(&bytes, LABELS[usize::from(form / 8) % LABELS.len()])));
}

/// The text in another character set, as some sites still write it.
fn written(bytes: &[u8], set: u8) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    match set {
        0 => [&[0xff, 0xfe][..], &text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()].concat(),
        1 => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        2 => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        3 => encoding_rs::GB18030.encode(&text).0.into_owned(),
        _ => bytes.to_vec(),
    }
}

#[test]
fn pages_that_failed_once() {
    for page in kept("read") {
        LABELS.iter().for_each(|label| drop(reading(&page, *label)));
    }
}

#[test]
fn damaged_pages() {
    let words: Vec<&str> = MARKUP.iter().chain(TEXT.iter()).copied().collect();
    bolero::check!().with_type::<(u16, u8, Vec<Edit>)>().for_each(|(page, form, edits)| {
        check("read", &damaged(&PAGES[usize::from(*page) % PAGES.len()], edits, &words), *form);
    });
}

#[test]
fn markup_at_random() {
    let words: Vec<&str> = MARKUP.iter().chain(TEXT.iter()).copied().collect();
    bolero::check!().with_type::<(u8, Vec<[u16; 8]>)>().for_each(|(form, picks)| {
        check("markup", joined(picks.as_flattened(), &words).as_bytes(), *form);
    });
}

#[test]
fn scraped_text_at_random() {
    bolero::check!().with_type::<(u8, Vec<[u16; 8]>)>().for_each(|(form, picks)| {
        check("text", joined(picks.as_flattened(), &TEXT).as_bytes(), *form);
    });
}

#[test]
fn noise() {
    bolero::check!().with_type::<(u8, bool, Vec<u8>)>().for_each(|(form, markup, bytes)| {
        let front: &[u8] = if *markup { b"<html><p>" } else { b"" };
        check("noise", &[front, bytes].concat(), *form);
    });
}

#[test]
fn a_release_beside_the_page_adds_no_word() {
    bolero::check!().with_type::<(u16, u16, Vec<Edit>)>().for_each(|(page, release, edits)| {
        let bytes = damaged(&PAGES[usize::from(*page) % PAGES.len()], edits, &MARKUP);
        let release = Release::parse("a.md", &RELEASES[usize::from(*release) % RELEASES.len()]).unwrap();
        keep("guided", &bytes, || {
            let guided = read(&Input { name: "a", bytes: &bytes, release: Some(&release), ..Input::default() });
            crate::sound::text_is_sound(&guided.text, &bytes);
        });
    });
}
