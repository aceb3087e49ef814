//! The office's letterhead with sample data, and how a release is shared.

use domain::letterhead::{Letterhead, TypedLetterhead};
use domain::media::FileFault;
use domain::release::{NumberPattern, PatternFault};
use domain::{FieldError, FieldErrors};
use locale::{Language, texts};
use web::address;
use web::page::{Entry, LetterheadPage, Share};

use crate::sample::{before, desk, drawn};

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    let none = FieldErrors::default();
    let mut errors = FieldErrors::one("name", FieldError::TooManyLines { most: 3 });
    errors.add("pattern", FieldError::Pattern(PatternFault::NoYear));
    errors.add("logo", FieldError::File(FileFault::NotAPicture));
    vec![
        ("letterhead", page(language, true, true, &none)),
        ("letterhead-empty", page(language, false, true, &none)),
        ("letterhead-closed", page(language, true, false, &none)),
        ("letterhead-refused", page(language, true, true, &errors)),
    ]
}

fn page(language: Language, filled: bool, may_change: bool, errors: &FieldErrors) -> String {
    let typed = if filled { filled_in() } else { TypedLetterhead::default() };
    let pattern = NumberPattern::parse(&typed.pattern).unwrap_or_default();
    let words = Letterhead {
        authority: typed.authority.clone(),
        name: if filled { typed.name.clone() } else { "Dinas Pekerjaan Umum".to_owned() },
        contact: typed.contact.clone(),
        seat: typed.seat.clone(),
        signer_office: typed.signer_office.clone(),
        signer: typed.signer.clone(),
        pattern,
        ..Letterhead::default()
    };
    let lines = ["Jalan Tepian 3, Kota Merdu 75111", "Telepon (0541) 000 111 · Laman pu.borneotimur.example"];
    let path = address::letterhead(language);
    drawn(&LetterheadPage {
        layout: desk(language, texts::letterhead_title(language), &path, Entry::Letterhead),
        may_change,
        saved: filled.then_some(("Sari Rahmawati", before(1))),
        logo: None,
        words: &words,
        lines: lines.into_iter().filter(|_| filled).map(str::to_owned).collect(),
        next: if filled { "046/SP/PU/VIII/2026" } else { "1/2026" },
        typed: &typed,
        errors,
    })
}

fn filled_in() -> TypedLetterhead {
    let text = str::to_owned;
    TypedLetterhead {
        authority: text("Pemerintah Provinsi Borneo Timur"),
        name: text("Dinas Pekerjaan Umum\ndan Perumahan Rakyat"),
        address: text("Jalan Tepian 3, Kota Merdu 75111"),
        phone: text("(0541) 000 111"),
        email: text("pers@pu.borneotimur.example"),
        site: text("pu.borneotimur.example"),
        seat: text("Kota Merdu"),
        contact: text("Yohana Laing, juru bicara\n0800 111 222"),
        signer_office: text("Kepala Dinas Pekerjaan Umum\ndan Perumahan Rakyat"),
        signer: text("Murni Lestari"),
        pattern: text("{nomor-3}/SP/PU/{bulan-romawi}/{tahun}"),
    }
}

/// How the sample's release is shared.
pub(crate) fn share() -> Share {
    Share {
        text: "*SIARAN PERS Dinas PU*\n*Tiga ruas jalan dibuka*\n\nhttps://pers.borneotimur.example/s/bcdfghj"
            .to_owned(),
        short: "https://pers.borneotimur.example/s/bcdfghj".to_owned(),
        photos: "/contoh/sungai.svg".to_owned(),
    }
}
