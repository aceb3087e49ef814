//! Pages that were read for an outlet, and the list of verification, with sample data.

use domain::{FieldError, FieldErrors};
use locale::{Language, texts};
use web::address;
use web::page::{ClaimLine, Entry, PageReadingLine, RosterOutlet, RosterPage, RosterTime, Shape};

use crate::sample::{desk, drawn};

const ID: &str = "01JV000000000000000000000P";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("roster", roster(language, false, false)),
        ("roster-empty", roster(language, true, false)),
        ("roster-refused", roster(language, false, true)),
    ]
}

/// What was read of an outlet.
pub(crate) fn readings(language: Language, is_own: bool) -> Vec<PageReadingLine> {
    let claim = |id: &str, label: &str, value: &str, is_open| ClaimLine {
        id: id.to_owned(),
        label: label.to_owned(),
        value: value.to_owned(),
        shape: if is_open { Shape::Look } else { Shape::Met },
        word: if is_open {
            texts::partner_claim_open(language).to_owned()
        } else {
            texts::partner_claim_confirmed(language, "9 Mei 2025", "Diskominfo")
        },
        reason: String::new(),
        is_open,
        is_confirmed: !is_open,
        former: None,
    };
    let also = texts::reading_also(language, "Suara Hulu", "Reporter");
    let line = |id: &str, kind, path: &str, says, claims, people| PageReadingLine {
        id: id.to_owned(),
        kind,
        address: format!("https://kabarmerdu.example/{path}"),
        taken: texts::reading_taken(language, "8 Mei 2025"),
        says,
        claims,
        people,
    };
    let company = texts::reading_company_other(language, "PT Merdu Media Utama", "PT Merdu Kabar");
    let points = format!("{} {}", texts::reading_points(language, 9, 8), texts::reading_points_missing(language, "7"));
    vec![
        line(
            "r1",
            texts::reading_masthead(language),
            "redaksi",
            vec![(Shape::Look, company)],
            vec![
                claim("r-a", texts::masthead_address(language), "Jl. Kenanga No. 12 RT 03, Samarinda", true),
                claim("r-b", texts::masthead_responsible(language), "Mardiana Lubis, S.Sos (1234-UKW/2019)", false),
            ],
            vec![
                ("Mardiana Lubis, S.Sos".to_owned(), "Pemimpin Redaksi · 1234-UKW/2019".to_owned(), Vec::new()),
                ("Tiara Anjani".to_owned(), "Reporter".to_owned(), if is_own { Vec::new() } else { vec![also] }),
                ("Gilang Ramadan".to_owned(), "Reporter".to_owned(), Vec::new()),
            ],
        ),
        line(
            "r2",
            texts::reading_guideline(language),
            "pedoman-media-siber",
            vec![(Shape::Look, points)],
            vec![claim("r-c", "Pedoman Media Siber dicantumkan jelas", texts::rules_yes(language), true)],
            Vec::new(),
        ),
        line(
            "r3",
            texts::roster_title(language),
            "daftar",
            vec![(Shape::Look, texts::roster_vanished(language).to_owned())],
            Vec::new(),
            Vec::new(),
        ),
    ]
}

fn roster(language: Language, is_empty: bool, refused: bool) -> String {
    let path = address::roster(language);
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("address", FieldError::NotASite);
    }
    let outlet = |name: &str, standing, line: &str| RosterOutlet {
        address: address::partner(language, ID),
        name: name.to_owned(),
        standing,
        days: texts::reading_seen(language, "2 Mei 2025", "9 Mei 2025"),
        line: line.to_owned(),
    };
    let vanished = (Shape::Look, texts::roster_vanished(language));
    let there = (Shape::Met, texts::roster_administrative(language));
    let row = "27 Kabar Merdu PT Merdu Media Utama kabarmerdu.example Terverifikasi Administratif";
    let absent = (Shape::Unknown, texts::roster_absent(language));
    let time = |id: &str, taken: &str, is_whole| RosterTime {
        archive: address::roster_archive(id),
        taken: taken.to_owned(),
        told: texts::roster_told(language, 43, 1_812, 38),
        is_whole,
    };
    let outlets =
        vec![outlet("Suara Hulu", vanished, ""), outlet("Kabar Merdu", there, row), outlet("Riam", absent, "")];
    drawn(&RosterPage {
        layout: desk(language, texts::roster_title(language), &path, Entry::Partners),
        next: if is_empty { String::new() } else { "16 Mei 2025".to_owned() },
        fault: if refused { texts::roster_fault_too_long(language).to_owned() } else { String::new() },
        is_on: true,
        outlets: if is_empty { Vec::new() } else { outlets },
        times: if is_empty { Vec::new() } else { vec![time("a", "9 Mei 2025", true), time("b", "2 Mei 2025", false)] },
        typed: if refused { "bukan alamat" } else { "" },
        errors: &errors,
    })
}
