//! Why an input could not be read: a stable code for programs, a sentence for people.
//! Every match is complete: a new failure of `connect` does not build without its text.

mod archive;
mod fetch;

pub(crate) use archive::{wacz, warc};

use connect::docx::DocxError;
use connect::message::PayloadError;
use connect::source::{Binary, SourceError};
use connect::unpack::UnpackError;
use coverage::release::ReleaseError;
use locale::{Language, texts};

use crate::failure::Reason;

/// An input that gave no page.
pub(crate) fn source(language: Language, error: &SourceError) -> Reason {
    match error {
        SourceError::NotFound => Reason::new("not_found", texts::unreadable_not_found(language)),
        SourceError::PermissionDenied => Reason::new("permission_denied", texts::unreadable_permission(language)),
        SourceError::Io(kind) => Reason::new("io", texts::unreadable_io(language, &kind.to_string())),
        SourceError::Empty => Reason::new("empty", texts::unreadable_empty(language)),
        SourceError::TooLarge { limit } => Reason::new("too_large", texts::unreadable_too_large(language, *limit)),
        SourceError::Unpack(error) => unpack(language, error),
        SourceError::Binary(binary) => Reason::new("binary", self::binary(language, *binary)),
        SourceError::DamagedZip => Reason::new("corrupt", texts::unreadable_damaged_zip(language)),
        SourceError::NotText(kind) => Reason::new("not_text", texts::unreadable_not_text(language, kind)),
        SourceError::Status(status) => Reason::new("status", self::status(language, *status)),
        SourceError::Fetch(error) => fetch::reason(language, error),
        SourceError::Payload(error) => payload(language, error),
        SourceError::Warc(error) => Reason::new("archive", warc(language, error)),
        SourceError::Wacz(error) => Reason::new("archive", wacz(language, error)),
        SourceError::NotInArchive { url } => {
            Reason::new("not_in_archive", texts::unreadable_not_in_archive(language, url))
        }
        SourceError::NoPages => Reason::new("no_pages", texts::unreadable_no_pages(language)),
    }
}

/// A release that gave no text: what is not a web page may still not be a release.
pub(crate) fn release_source(language: Language, error: &SourceError) -> Reason {
    match error {
        SourceError::Binary(Binary::OldWord) => source(language, error),
        SourceError::Binary(_) => release(language, ReleaseError::Binary),
        _ => source(language, error),
    }
}

/// A Word document.
pub(crate) fn docx(language: Language, error: &DocxError) -> Reason {
    match error {
        DocxError::Zip | DocxError::NotWord | DocxError::Broken(_) => {
            Reason::new("docx", texts::unreadable_docx(language))
        }
        DocxError::TooLarge { limit } => Reason::new("too_large", texts::unreadable_too_large(language, *limit)),
        DocxError::Bomb { ratio } => Reason::new("bomb", texts::unreadable_bomb(language, saturated(*ratio))),
    }
}

/// A file that is not a release.
pub(crate) fn release(language: Language, error: ReleaseError) -> Reason {
    match error {
        ReleaseError::Empty => Reason::new("empty", texts::unreadable_release_empty(language)),
        ReleaseError::Binary => Reason::new("binary", texts::unreadable_release_binary(language)),
    }
}

fn payload(language: Language, error: &PayloadError) -> Reason {
    let message = match error {
        PayloadError::NoHead => texts::unreadable_payload_head(language).to_owned(),
        PayloadError::Incomplete { expected, got } => {
            texts::unreadable_payload_incomplete(language, &expected.to_string(), &got.to_string())
        }
        PayloadError::BadChunks => texts::unreadable_payload_broken(language).to_owned(),
        PayloadError::UnknownCoding(coding) => texts::unreadable_payload_coding(language, coding),
        PayloadError::Unpack(error) => return unpack(language, error),
    };
    Reason::new("payload", message)
}

fn unpack(language: Language, error: &UnpackError) -> Reason {
    match error {
        UnpackError::TooLarge { limit } => Reason::new("too_large", texts::unreadable_too_large(language, *limit)),
        UnpackError::Bomb { ratio } => Reason::new("bomb", texts::unreadable_bomb(language, saturated(*ratio))),
        UnpackError::Corrupt(_) => Reason::new("corrupt", texts::unreadable_corrupt(language)),
    }
}

fn binary(language: Language, binary: Binary) -> &'static str {
    match binary {
        Binary::Pdf => texts::unreadable_pdf(language),
        Binary::Image => texts::unreadable_image(language),
        Binary::Zip => texts::unreadable_zip(language),
        Binary::OldWord => texts::unreadable_old_word(language),
        Binary::Media => texts::unreadable_media(language),
        Binary::Other => texts::unreadable_binary(language),
    }
}

fn status(language: Language, status: u16) -> String {
    let shown = status.to_string();
    match status {
        401 | 402 | 403 | 429 | 451 => texts::unreadable_forbidden(language, &shown),
        404 | 410 => texts::unreadable_gone(language, &shown),
        500..=599 => texts::unreadable_server(language, &shown),
        _ => texts::unreadable_status(language, &shown),
    }
}

fn saturated(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
