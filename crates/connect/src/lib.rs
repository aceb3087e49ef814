//! The outside world: fetching pages safely and keeping the bytes, web archives, feeds, office documents, opening inputs.
//! Everything read here comes from strangers: each reader has bounds, and each failure is a value, never a sentence.

pub mod browser;
pub mod capture;
pub mod clock;
pub mod digest;
pub mod docx;
pub mod evidence;
pub mod feed;
pub mod fetch;
pub mod mail;
pub mod message;
pub mod source;
pub mod time_stamp;
pub mod unpack;
pub mod wacz;
pub mod warc;
