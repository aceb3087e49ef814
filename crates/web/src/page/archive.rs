//! The archive: everything, a month, a place or a subject; older and newer pages behind links that name where to go on.

use askama::Template;
use locale::texts;

use super::{Entry, Layout, ReleaseLine};
use crate::{address, asset};

/// Releases of one month, or a part of them.
#[derive(Debug)]
pub struct Month<'a> {
    /// `Mei 2025`.
    pub name: String,
    /// Its id on the page: `2025-05`.
    pub key: String,
    /// The releases, newest first.
    pub releases: Vec<ReleaseLine<'a>>,
}

/// A month that can be gone to.
#[derive(Debug)]
pub struct MonthLink<'a> {
    /// `Mei`.
    pub name: &'a str,
    /// Its page.
    pub address: &'a str,
    /// How many releases.
    pub count: usize,
    /// Shown now.
    pub current: bool,
}

/// A place or a subject that can be gone to.
#[derive(Debug)]
pub struct PlaceLink<'a> {
    /// `Kota Merdu`.
    pub name: &'a str,
    /// Its page.
    pub address: &'a str,
    /// How many releases.
    pub count: usize,
    /// Shown now.
    pub current: bool,
}

/// The archive.
#[derive(Debug, Template)]
#[template(path = "archive.html")]
pub struct ArchivePage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Everything is shown, not a month, a place or a subject.
    pub whole: bool,
    /// The months shown, newest first.
    pub months: Vec<Month<'a>>,
    /// Years with their months, newest first.
    pub years: Vec<(&'a str, Vec<MonthLink<'a>>)>,
    /// Places, most releases first.
    pub places: Vec<PlaceLink<'a>>,
    /// Subjects, most releases first.
    pub subjects: Vec<PlaceLink<'a>>,
    /// The page with older releases.
    pub older: Option<&'a str>,
    /// The page with newer releases.
    pub newer: Option<&'a str>,
}
