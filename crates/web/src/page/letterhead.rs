//! The office's letterhead and how it numbers its letters: the form, and beside it how it looks on paper.

use askama::Template;
use domain::FieldErrors;
use domain::letterhead::{Letterhead, TypedLetterhead};
use domain::release::NumberPattern;
use jiff::civil::date;
use locale::texts;

use super::{Entry, Field, FieldKind, Form, Layout, Moment};
use crate::{address, asset};

/// An example of a pattern.
const PATTERN: &str = "{nomor-3}/SP/DISKOMINFO/{bulan-romawi}/{tahun}";

/// The page.
#[derive(Debug, Template)]
#[template(path = "letterhead.html")]
pub struct LetterheadPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Whether the reader may change it.
    pub may_change: bool,
    /// Who saved it last, and when.
    pub saved: Option<(&'a str, Moment)>,
    /// Width and height of the picture beside it.
    pub logo: Option<(u32, u32)>,
    /// What is saved.
    pub words: &'a Letterhead,
    /// The lines under the name.
    pub lines: Vec<String>,
    /// The number of the next release.
    pub next: &'a str,
    /// What stands in the form.
    pub typed: &'a TypedLetterhead,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl LetterheadPage<'_> {
    /// All fields in their order, for what is wrong with them.
    fn all(&self) -> Form<'_> {
        let [head, foot, number] = self.parts();
        let logo = Field::new("logo", texts::letterhead_logo(self.layout.language), "");
        let logo = Form::new(self.layout.language, self.errors, [logo]);
        Form { fields: [head.fields, logo.fields, foot.fields, number.fields].concat() }
    }

    /// The fields of the letterhead, of the foot, of the number.
    fn parts(&self) -> [Form<'_>; 3] {
        let (language, typed) = (self.layout.language, self.typed);
        let line = |name, label, value| Field::new(name, label, value).optional();
        let lines = |name, label, value, rows| line(name, label, value).kind(FieldKind::Lines(rows));
        let head = vec![
            line("authority", texts::letterhead_authority(language), &typed.authority)
                .hint(texts::letterhead_authority_hint(language)),
            Field::new("name", texts::letterhead_name(language), &typed.name)
                .hint(texts::letterhead_name_hint(language))
                .kind(FieldKind::Lines(2)),
            lines("address", texts::letterhead_address(language), &typed.address, 2)
                .hint(texts::letterhead_address_hint(language)),
            line("phone", texts::letterhead_phone(language), &typed.phone),
            line("email", texts::field_email(language), &typed.email),
            line("site", texts::letterhead_site(language), &typed.site),
        ];
        let foot = vec![
            lines("contact", texts::letterhead_contact(language), &typed.contact, 2)
                .hint(texts::letterhead_contact_hint(language)),
            line("seat", texts::letterhead_seat(language), &typed.seat).hint(texts::letterhead_seat_hint(language)),
            lines("signer_office", texts::letterhead_signer_office(language), &typed.signer_office, 2)
                .hint(texts::letterhead_signer_office_hint(language)),
            line("signer", texts::letterhead_signer(language), &typed.signer),
        ];
        let pattern = line("pattern", texts::letterhead_pattern(language), &typed.pattern);
        let number = vec![pattern.hint(texts::letterhead_pattern_hint(language))];
        [head, foot, number].map(|fields| Form::new(language, self.errors, fields))
    }

    /// What is wrong with the picture.
    fn logo_error(&self) -> Option<String> {
        let error = self.errors.of("logo")?;
        Some(locale::desk::field_error(self.layout.language, error))
    }

    /// An example of a pattern and of a number written in it.
    fn example(&self) -> String {
        let pattern = NumberPattern::parse(PATTERN).unwrap_or_default();
        let number = pattern.written(45, date(2026, 8, 3));
        texts::letterhead_pattern_example(self.layout.language, &number, PATTERN)
    }

    /// The marks, each with what it becomes.
    fn marks(&self) -> [(&'static str, &'static str); 6] {
        let language = self.layout.language;
        [
            ("{nomor}", texts::mark_number(language)),
            ("{nomor-3}", texts::mark_number_digits(language)),
            ("{bulan-romawi}", texts::mark_month_roman(language)),
            ("{bulan}", texts::mark_month(language)),
            ("{tahun}", texts::mark_year(language)),
            ("{tahun-2}", texts::mark_year_short(language)),
        ]
    }
}
