//! `masthead`, `guideline` and `roster` on anything: bounded, the same every time, and whatever is stated has a quote.

use coverage::{Input, guideline, masthead, roster};

use crate::damage::{Edit, damaged};
use crate::keep::{keep, kept};
use crate::material::{MARKUP, PAGES, TEXT, joined};

/// Words of the pages these readers look for, beside those of all pages.
const WORDS: &str = "<h1>Redaksi</h1>¦<h3>¦</h3>¦<ul><li>¦</li>¦<table><tr><td>¦</td><td>¦</tr>¦Pemimpin Redaksi¦/Penanggung Jawab¦\
    Reporter¦: ¦Rina Dewi, S.H.¦ dan ¦Budi K.¦ (UKW Utama No. 12-A/WU/DP/2020/1)¦PT Etam Raya¦Diterbitkan oleh ¦Alamat Redaksi: ¦\
    Jl. Melati No. 5¦Telp. 0541-555010¦a@etam.example¦2. Verifikasi dan keberimbangan¦akurasi merugikan¦Pasal 3¦{\"data\":[¦\
    {\"status\":\"¦\"}¦]}¦[¦Terverifikasi Faktual¦Status: Dalam proses¦<a rel=next href=?page=2>»</a>¦<a href=/redaksi>Redaksi</a>";

fn check(bytes: &[u8]) {
    keep("masthead", bytes, || {
        let page = Input { url: Some("https://www.etam.example/redaksi"), bytes, ..Input::default() };
        let found = masthead::read(&page);
        assert_eq!(found, masthead::read(&page), "the same every time");
        assert!(found.people.len() <= masthead::MOST_PEOPLE);
        assert!(found.people.iter().all(|person| !person.name.is_empty() && !person.quote.is_empty()));
        let links = masthead::links(&page);
        assert!(links.masthead.len() <= masthead::MOST_LINKS && links.guideline.len() <= masthead::MOST_LINKS);
        let shown = guideline::read(&page);
        assert_eq!(shown.points.len() + shown.missing.len(), usize::from(guideline::POINTS));
        let list = roster::read(&page);
        assert!(list.rows.len() <= roster::MOST_ROWS && (list.is_list || list.rows.is_empty()));
        let sought = roster::Sought { name: "Etam", company: Some("PT Etam Raya"), site: Some("etam.example") };
        let _ = list.index().find(&sought);
    });
}

#[test]
fn pages_that_failed_once() {
    kept("masthead").iter().for_each(|page| check(page));
}

#[test]
fn damaged_pages() {
    let words: Vec<&str> = MARKUP.iter().copied().chain(WORDS.split('¦')).collect();
    bolero::check!().with_type::<(u16, Vec<Edit>)>().for_each(|(page, edits)| {
        check(&damaged(&PAGES[usize::from(*page) % PAGES.len()], edits, &words));
    });
}

#[test]
fn markup_at_random() {
    let words: Vec<&str> = WORDS.split('¦').chain(MARKUP.iter().copied()).chain(TEXT.iter().copied()).collect();
    bolero::check!().with_type::<Vec<[u16; 8]>>().for_each(|picks| {
        check(joined(picks.as_flattened(), &words).as_bytes());
    });
}
