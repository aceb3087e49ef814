//! What is worth a look in a draft, as a sentence that says what to do, and where it is.

use coverage::proposal::{Part, Warning};

use crate::{Language, format, texts};

/// The warning.
#[must_use]
pub fn warning(language: Language, warning: &Warning) -> String {
    match warning {
        Warning::Weekday { written, computed, date, .. } => {
            let day = format!("{} {} {}", date.day(), format::month(language, date.month()), date.year());
            let (written, computed) = (format::weekday(language, *written), format::weekday(language, *computed));
            texts::warning_weekday(language, computed, &day, written)
        }
        Warning::Number { first, second, same: true, .. } => texts::warning_number_same(language, first, second),
        Warning::Number { first, second, same: false, .. } => texts::warning_number_other(language, first, second),
        Warning::Name { first, second, .. } => texts::warning_name(language, first, second),
        Warning::Speaker { words, .. } => texts::warning_speaker(language, words),
    }
}

/// Where it is: `Paragraf 3`.
#[must_use]
pub fn part(language: Language, part: Part) -> String {
    match part {
        Part::Headline => texts::place_headline(language).to_owned(),
        Part::Standfirst => texts::place_standfirst(language).to_owned(),
        Part::Paragraph(number) => texts::place_paragraph(language, number),
    }
}
