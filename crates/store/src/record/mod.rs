//! The record: entries without a place, written in the transaction of their act; the places that one sequencer gives them; the tree
//! over them, and its head.

mod content;
mod entry;
mod head;
mod programme;
mod tile;
mod time_stamp;

pub use content::{
    agreement, agreement_end, capture, commitment, consultation, consultation_closed, consultation_dropped,
    consultation_term, contribution, contribution_end, decision, determination, erasure, key, objection, photo,
    release_text, right, rule, rule_end, ruling, site, step, visit, withdrawal,
};
pub use entry::{
    New, Stored, bundle, erase, erased, insert, is_waiting, kept, of_subject, place, place_of, stored_from,
};
pub use head::{Head, add_key, begin, grow, hold, keys, load, publish};
pub use programme::{programme, programme_called_off, programme_counted, programme_days};
pub use tile::{put, tile};
pub use time_stamp::{TimeStamp, before as stamps_before, insert as add_stamp, of_size as stamp_of};

use crate::StoreError;

/// A number of the record as both databases keep it.
pub(crate) fn stored(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The same the other way round.
pub(crate) fn read(number: i64, column: &'static str) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| StoreError::Column(column))
}
