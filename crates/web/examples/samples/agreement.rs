//! The pages of agreements with sample data.

use domain::{FieldError, FieldErrors};
use locale::{Language, texts};
use web::address;
use web::page::{AgreementLine, AgreementPage, AgreementTyped, AgreementsPage, Entry, PromiseLine, Shape};

use crate::sample::{desk, drawn};

const ID: &str = "01JV0000000000000000000000";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("agreements", agreements(language, false)),
        ("agreements-refused", agreements(language, true)),
        ("agreement", agreement(language, false)),
        ("agreement-refused", agreement(language, true)),
    ]
}

/// An agreement with two promises.
pub(crate) fn agreed(language: Language, address: &str) -> AgreementLine {
    let promise = |id: &str, side: &str, what: &str, standing, evidence: &str| PromiseLine {
        id: id.to_owned(),
        side: side.to_owned(),
        what: what.to_owned(),
        standing,
        evidence: evidence.to_owned(),
        is_open: evidence.is_empty(),
    };
    let office = texts::agreement_side_office(language);
    AgreementLine {
        address: address.to_owned(),
        title: format!("{} 019.6/12/2025", texts::agreement_memorandum(language)),
        subject: "Uji kompetensi dan literasi media di kabupaten hulu".to_owned(),
        with: ("Serikat Media Siber Nusantara Borneo Timur".to_owned(), address::organisation(language, "smsn")),
        standing: (Shape::Look, texts::agreement_soon(language, "30 Juni 2025")),
        ceiling: texts::agreement_at_most(language, "Rp150 juta"),
        reason: String::new(),
        promises: vec![
            promise(
                "p1",
                office,
                "Tempat untuk uji kompetensi, dua kali setahun",
                (Shape::Met, texts::promise_kept(language, "4 Maret 2025")),
                "Berita acara 12/2025",
            ),
            promise(
                "p2",
                "SMSN Borneo Timur",
                "Pelatihan literasi di sembilan desa",
                (Shape::Look, texts::promise_late(language, "1 Mei 2025")),
                "",
            ),
        ],
    }
}

fn agreements(language: Language, refused: bool) -> String {
    let path = address::agreements(language);
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("with", FieldError::NoSuchOrganisation);
        errors.add("file", FieldError::File(domain::media::FileFault::NotPdf));
    }
    drawn(&AgreementsPage {
        layout: desk(language, texts::agreement_title(language), &path, Entry::Partners),
        lines: if refused { Vec::new() } else { vec![agreed(language, &address::agreement(language, ID))] },
        is_office: true,
        may_add: true,
        typed: AgreementTyped { with: if refused { "SMSN Entah" } else { "" }, ..AgreementTyped::default() },
        errors: &errors,
    })
}

fn agreement(language: Language, refused: bool) -> String {
    let path = address::agreement(language, ID);
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("evidence", FieldError::TooShort { least: 5 });
    }
    let line = agreed(language, "");
    let told = format!("Uji kompetensi di hulu, {}", "5–7 Mei 2025");
    let joint = vec![(address::programme(language, ID), told)];
    drawn(&AgreementPage {
        layout: desk(language, "Uji kompetensi dan literasi media", &path, Entry::Partners),
        id: ID,
        line,
        signatories: vec!["Ratna Wulandari, Kepala Dinas", "Jamal Rasyid, Ketua SMSN Borneo Timur"],
        other: "Serikat Media Siber Nusantara Borneo Timur",
        programmes: joint.clone(),
        shows: joint.into_iter().map(|(_, told)| (ID.to_owned(), told)).collect(),
        may_change: true,
        may_keep: true,
        refused: refused.then_some(("p2", ["2025-05-02", "ya", ""])),
        errors: &errors,
    })
}
