//! Every shared piece with sample data (`/gaya`): what it looks like and what it is called.

use askama::Template;
use domain::release::State;
use domain::{FieldError, FieldErrors};
use locale::{desk, texts};

use super::{
    Chart, Choice, Entry, Event, Field, FieldKind, Finding, Form, Layout, Mark, Moment, Piece, Quotation, RecordMark,
    Shape, Share, StepState, Steps, Verdict, Zone, sample,
};
use crate::address;
use crate::asset;

/// The style page. It needs nothing but its frame.
#[derive(Debug, Template)]
#[template(path = "style.html")]
pub struct StylePage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
}

const SHAPES: [Shape; 4] = [Shape::Met, Shape::NotMet, Shape::Unknown, Shape::Look];

const RELEASE: [Piece<'static>; 3] = [
    Piece { mark: Mark::Same, text: "peringkat " },
    Piece { mark: Mark::Gone, text: "ketiga" },
    Piece { mark: Mark::Same, text: " dari 38 provinsi" },
];

const ARTICLE: [Piece<'static>; 3] = [
    Piece { mark: Mark::Same, text: "peringkat " },
    Piece { mark: Mark::New, text: "kedua" },
    Piece { mark: Mark::Same, text: " dari 38 provinsi" },
];

impl StylePage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let mut errors = FieldErrors::one("place", FieldError::Empty);
        errors.add("email", FieldError::NotAnEmail);
        let zones = vec![Choice { value: "WITA", label: texts::zone_wita(language) }];
        let fields = [
            Field::new("headline", texts::field_headline(language), "Tiga ruas jalan di hulu dibuka kembali")
                .hint(texts::field_headline_hint(language)),
            Field::new("place", texts::field_place(language), "").hint(texts::field_place_hint(language)),
            Field::new("email", texts::field_email(language), "sari.borneotimur").kind(FieldKind::Email),
            Field::new("zone", texts::field_zone(language), "WITA").kind(FieldKind::Choice(zones)),
            Field::new("body", texts::field_body(language), "").kind(FieldKind::Lines(3)).optional(),
        ];
        Form::new(language, &errors, fields)
    }

    fn chart(&self) -> Chart<'_> {
        let language = self.layout.language;
        let bars = vec![("6", 2), ("7", 5), ("8", 3), ("9", 0), ("10", 4), ("11", 6), ("12", 1)];
        Chart {
            title: texts::chart_week(language),
            across: texts::chart_day(language),
            up: texts::chart_count(language),
            bars,
        }
    }

    fn events(&self) -> [Event<'_>; 2] {
        let at = |milliseconds| Moment::new(milliseconds, Zone::Wita);
        let language = self.layout.language;
        [
            Event {
                at: at(1_746_943_200_000),
                person: "Sari Rahmawati",
                what: texts::event_published(language),
                about: None,
                reason: "",
                shape: Shape::Met,
            },
            Event {
                at: at(1_746_932_400_000),
                person: "Bagus Prakoso",
                what: texts::event_returned(language),
                about: None,
                reason: "Panjang ruas belum sama dengan lampiran.",
                shape: Shape::Look,
            },
        ]
    }

    fn verdicts() -> [Verdict<'static>; 3] {
        let row = |clause, shape, evidence| Verdict { clause, source: "Pergub contoh 4/2026", shape, evidence };
        [
            row("Pasal 5 ayat (1) huruf a", Shape::Met, "SK-12/2026"),
            row("Pasal 5 ayat (1) huruf b", Shape::NotMet, "LB-3/2026"),
            row("Pasal 5 ayat (2)", Shape::Unknown, ""),
        ]
    }

    fn quotation() -> Quotation<'static> {
        Quotation {
            words: "Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas",
            speaker: "Murni Lestari",
            position: "Kepala Dinas Pekerjaan Umum",
        }
    }

    fn share() -> Share {
        let short = "https://pers.borneotimur.example/s/bcdfghj".to_owned();
        Share { text: format!("*SIARAN PERS*\n*Tiga ruas jalan dibuka*\n\n{short}"), short, photos: String::new() }
    }

    fn finding(&self) -> Finding<'_> {
        let language = self.layout.language;
        Finding {
            kind: texts::kind_rank(language),
            status: texts::status_changed(language),
            shape: Shape::NotMet,
            release: &RELEASE,
            article: &ARTICLE,
            place: "§ 3",
        }
    }

    fn record() -> RecordMark<'static> {
        RecordMark { number: "1.204", hash: "a3f9", address: "/jejak/1204" }
    }
}
