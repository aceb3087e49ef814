//! The desk on the web: addresses, pages and their files, and the routes that fill them. A page takes plain data and gives HTML;
//! only the routes read and write, through the verbs of `desk` and the public gate of `store`.

pub mod address;
mod answer;
mod app;
pub mod asset;
mod calendar;
mod calendar_file;
mod client;
pub mod comparison;
mod device;
mod difference;
pub mod embargo;
mod kept;
mod letter;
pub mod markdown;
mod metrics;
pub mod page;
mod panic;
mod paper;
mod problem;
mod route;
mod visitor;

pub use app::{App, Around, Tools};
pub use client::Network;
pub use letter::{Carrier, Letter, Undelivered, deliver};
pub use route::{metrics, paths, serve, serve_metrics, service};
