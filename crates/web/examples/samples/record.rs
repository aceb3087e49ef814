//! The record with sample data.

use domain::record::PublicAct;
use locale::{Language, record as words, texts};
use web::address;
use web::page::{ActLink, Contents, Layout, RecordLine, RecordPage, RecordedPage, StampLine};

use crate::sample::{HEADLINE, before, drawn, layout};

const WRITTEN: &str = "ruhui/entry/v1\nid 01KB5N0Z7Q3W5X9Y2C4D6F8G0H\nact release.published\nsubject release/01KB5MZK3T8V2B4N6P8R0S2T4V\norganisation 01KA0C9M2H4J6K8M0N2P4Q6R8S\nat 2026-11-30T00:53:20.007Z\ncontent 3b1f0c7d2ab94e5f608172839a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d\n";
const LEAF: &str = "9f1c2d3e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    let told = [
        ("title", "Tiga ruas jalan dibuka"),
        ("reason", ""),
        ("body", "Gubernur membuka tiga ruas jalan.\n\nPanjangnya 83,78 kilometer."),
    ];
    let fits = Contents::Fits(told.into_iter().map(|(name, value)| (name, value.to_owned())).collect());
    vec![
        ("record", list(language, true)),
        ("record-empty", list(language, false)),
        ("recorded", one(language, fits, true)),
        ("recorded-closed", one(language, Contents::Closed(texts::record_closed_person(language)), false)),
        ("recorded-erased", one(language, Contents::Erased("Permintaan subjek data (UU 27/2022).", before(1)), true)),
        ("recorded-changed", one(language, Contents::Changed, true)),
    ]
}

fn line(language: Language, number: u64, act: PublicAct) -> RecordLine<'static> {
    let right = act == PublicAct::RightGiven;
    RecordLine {
        number,
        address: address::recorded(language, number),
        act: words::act(language, act),
        about: (!right).then(|| (address::release(language, "tiga-ruas-jalan-dibuka"), HEADLINE)),
        organisation: Some((address::organisation(language, "diskominfo"), "Dinas Komunikasi dan Informatika")),
        at: before(1),
        hash: LEAF.chars().take(12).collect(),
    }
}

fn list(language: Language, full: bool) -> String {
    let path = address::record(language);
    let acts =
        PublicAct::ALL.map(|act| ActLink { label: words::act(language, act), address: path.clone(), current: false });
    let page = RecordPage {
        layout: layout(language, texts::record_title(language), &path),
        signed: full.then_some(123_456),
        acts: acts.into(),
        about: full.then_some("release/01KB5MZK3T8V2B4N6P8R0S2T4V"),
        lines: if full {
            [PublicAct::ReleaseCorrected, PublicAct::RightGiven, PublicAct::ReleasePublished]
                .into_iter()
                .zip([123_455, 123_454, 9])
                .map(|(act, number)| line(language, number, act))
                .collect()
        } else {
            Vec::new()
        },
        older: full.then_some("/jejak?before=9"),
        stamp: full.then(|| StampLine {
            size: 123_402,
            at: before(1),
            authority: "https://waktu.borneotimur.example/tsa",
            files: ["checkpoint", "tsr"].map(|kind| format!("/jejak/stempel-waktu/123402.{kind}")),
        }),
    };
    drawn(&page)
}

fn one(language: Language, contents: Contents<'_>, signed: bool) -> String {
    let (path, title) = (address::recorded(language, 9), texts::record_entry(language, "9"));
    let page = RecordedPage {
        layout: Layout { path: &path, ..layout(language, &title, &path) },
        line: line(language, 9, if signed { PublicAct::ReleasePublished } else { PublicAct::RightGiven }),
        written: WRITTEN,
        leaf: LEAF.to_owned(),
        proof: signed.then(|| (123_456, "mpdatiHpBP6DHKqQQui8ZcOXbMVGV4gI0Wi7NZj8xPk=".to_owned())),
        contents,
        program: "/api/record/9".to_owned(),
    };
    drawn(&page)
}
