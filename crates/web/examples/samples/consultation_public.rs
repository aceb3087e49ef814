//! The public pages of consultations with sample data.

use domain::{FieldError, FieldErrors};
use locale::{Language, texts};
use web::address;
use web::page::{ConsultationLine, PublicAsked, PublicConsultationPage, PublicConsultationsPage, PublicEvent, Shape};

use crate::consultation::{ID, QUESTION, SLUG, SMSN, TITLE, differences, groups, units, verdict};
use crate::sample::{drawn, layout};

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("public-consultations", public_list(language)),
        ("public-consultation-open", public(language, false)),
        ("public-consultation-set", public(language, true)),
    ]
}

fn public_list(language: Language) -> String {
    let path = address::public_consultations(language);
    let line = ConsultationLine {
        address: address::public_consultation(language, SLUG),
        title: TITLE.to_owned(),
        under: format!("{} · Dinas Komunikasi dan Informatika", texts::policy_regulation(language)),
        standing: (Shape::Met, texts::consultation_state_decided(language).to_owned()),
        answers: vec![(Shape::Met, texts::consultation_coordinated(language).to_owned())],
    };
    drawn(&PublicConsultationsPage {
        layout: layout(language, texts::consultation_public_title(language), &path),
        lines: vec![line],
        older: Some(address::older_consultations(language, ID)),
    })
}

fn public(language: Language, is_set: bool) -> String {
    let path = address::public_consultation(language, SLUG);
    let partner = |name: &str, said| PublicAsked {
        name: name.to_owned(),
        address: address::organisation(language, "smsn"),
        said: vec![said],
    };
    let event = |what: &str, why: &str| PublicEvent {
        when: "Minggu, 11 Mei 2025, 14.00 WITA".to_owned(),
        what: what.to_owned(),
        why: why.to_owned(),
    };
    let errors = if is_set { FieldErrors::default() } else { FieldErrors::one("name", FieldError::Empty) };
    drawn(&PublicConsultationPage {
        layout: layout(language, TITLE, &path),
        slug: SLUG,
        office: ["diskominfo".to_owned(), "Dinas Komunikasi dan Informatika".to_owned()],
        kind: texts::policy_regulation(language),
        standing: (Shape::Met, texts::consultation_state_decided(language).to_owned()),
        question: QUESTION,
        events: vec![
            event(texts::consultation_public_opened(language), ""),
            event(&texts::consultation_public_extended(language, "25 Mei 2025"), "Diminta dua asosiasi."),
        ],
        asked: vec![
            partner(SMSN, (Shape::Met, texts::consultation_public_said(language).to_owned())),
            partner("Pusat", (Shape::Unknown, texts::consultation_public_left_out(language, "Pengurus pusat."))),
        ],
        wait: if is_set { "" } else { texts::consultation_public_wait(language) },
        waiting: if is_set { 0 } else { 3 },
        groups: if is_set { groups(language) } else { Vec::new() },
        counts: (202, 200),
        has_answers: is_set,
        coordinated: is_set.then_some(true),
        verdict: if is_set { verdict(language) } else { Vec::new() },
        units: units(),
        differences: is_set.then(|| differences(language)),
        releases: vec![(address::release(language, "jadwal"), "Jadwal kegiatan diumumkan lebih awal".to_owned())],
        record: address::record_of_consultation(language, ID),
        commenting: (!is_set).then(|| vec!["Pasal 3".to_owned()]),
        is_thanked: is_set,
        typed: ["", "", "agree", "Baik."],
        errors: &errors,
    })
}
