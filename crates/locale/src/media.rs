//! What is wrong with an uploaded file, in words that say what to do.

use domain::media::{FileFault, LARGEST, MOST_PHOTOS, MOST_PIXELS};

use crate::{Language, texts};

/// Why a file is not taken.
#[must_use]
pub fn fault(language: Language, fault: FileFault) -> String {
    match fault {
        FileFault::Empty => texts::file_empty(language).to_owned(),
        FileFault::TooLarge => texts::file_too_large(language, LARGEST),
        FileFault::TooManyPixels => {
            texts::file_too_many_pixels(language, usize::try_from(MOST_PIXELS / 1_000_000).unwrap_or_default())
        }
        FileFault::Damaged => texts::file_damaged(language).to_owned(),
        FileFault::UnknownKind => texts::file_unknown_kind(language).to_owned(),
        FileFault::Drawing => texts::file_drawing(language).to_owned(),
        FileFault::Macros => texts::file_macros(language).to_owned(),
        FileFault::OldOffice => texts::file_old_office(language).to_owned(),
        FileFault::Bomb => texts::file_bomb(language).to_owned(),
        FileFault::NotPdf => texts::file_not_pdf(language).to_owned(),
        FileFault::NotText => texts::file_not_text(language).to_owned(),
        FileFault::NotWord => texts::file_not_word(language).to_owned(),
        FileFault::NotAPicture => texts::file_not_a_picture(language).to_owned(),
        FileFault::NoText => texts::file_no_text(language).to_owned(),
        FileFault::Known => texts::file_known(language).to_owned(),
        FileFault::TooMany => texts::file_too_many(language, MOST_PHOTOS),
    }
}
