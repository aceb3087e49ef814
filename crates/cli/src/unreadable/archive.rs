//! What is wrong with a web archive, in words.

use connect::wacz::WaczError;
use connect::warc::WarcError;
use locale::{Language, texts};

/// A broken record.
pub(crate) fn warc(language: Language, error: &WarcError) -> String {
    match error {
        WarcError::Truncated { offset } => texts::unreadable_warc_truncated(language, &offset.to_string()),
        WarcError::BrokenLength { offset } => texts::unreadable_warc_length(language, &offset.to_string()),
        WarcError::BadHead { offset } => texts::unreadable_warc_head(language, &offset.to_string()),
        WarcError::BadGzip { offset } => texts::unreadable_warc_gzip(language, &offset.to_string()),
        WarcError::TooLarge { offset, limit, .. } => {
            texts::unreadable_warc_large(language, *limit, &offset.to_string())
        }
        WarcError::Io(kind) => texts::unreadable_io(language, &kind.to_string()),
    }
}

/// A packed archive that cannot be read or written.
pub(crate) fn wacz(language: Language, error: &WaczError) -> String {
    match error {
        WaczError::Zip => texts::unreadable_wacz_zip(language).to_owned(),
        WaczError::NotStored(part) => texts::unreadable_wacz_stored(language, part),
        WaczError::NoArchive => texts::unreadable_wacz_empty(language).to_owned(),
        WaczError::Exists => texts::unreadable_exists(language).to_owned(),
        WaczError::DiskFull => texts::unreadable_disk_full(language).to_owned(),
        WaczError::Io(kind) => texts::unreadable_io(language, &kind.to_string()),
    }
}
