//! What people upload and take along: photos and office documents read within bounds, text pasted or taken from Word made clean
//! Markdown, and a release written as plain text, for a chat, as Word and as PDF. Bytes in, bytes out; no I/O.

mod block;
mod chat;
mod kind;
mod manuscript;
mod markdown;
mod office;
mod paste;
mod pdf;
mod picture;
mod plain;
mod print;
mod scene;
mod table;
mod word;

pub use chat::{Chat, chat};
pub use kind::Kind;
pub use manuscript::{Manuscript, manuscript};
pub use paste::paste;
pub use pdf::{Foot, Head, Paper, PaperPhoto, PdfFault, pdf};
pub use picture::{Picture, Size, WIDTHS, picture};
pub use plain::plain;
pub use print::{Print, print};
pub use scene::scene;
pub use table::{BookSheet, Cell, Table, sheet, table, workbook, written};
pub use word::{Letter, word};
