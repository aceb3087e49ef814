//! What people upload and take along: photos and office documents read within bounds, text pasted or taken from Word made clean
//! Markdown, a release written as plain text and for a chat, papers of an office as PDF and Word. Bytes in, bytes out; no I/O.

mod block;
mod chat;
mod kind;
mod manuscript;
mod markdown;
mod office;
mod paper;
mod paste;
mod pdf;
mod picture;
mod plain;
mod print;
mod scene;
mod table;
mod word;

pub use block::{Block, Run, blocks_behind};
pub use chat::{Chat, chat};
pub use kind::Kind;
pub use manuscript::{Manuscript, manuscript};
pub use paper::{Foot, Head, Paper, PaperPhoto, Part, Tongue};
pub use paste::paste;
pub use pdf::{PdfFault, pdf};
pub use picture::{Picture, Size, WIDTHS, picture};
pub use plain::plain;
pub use print::{Print, print};
pub use scene::scene;
pub use table::{BookSheet, Cell, Table, sheet, table, workbook, written};
pub use word::{Letter, docx, word};
