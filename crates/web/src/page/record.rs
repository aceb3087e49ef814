//! The record for people: what was done by whom and when, and one entry with its proof.

use askama::Template;
use locale::texts;

use super::{Entry, Layout, Moment};
use crate::{address, asset};

/// Which acts are shown.
#[derive(Debug)]
pub struct ActLink<'a> {
    /// The act in words.
    pub label: &'a str,
    /// Where only these are.
    pub address: String,
    /// Shown now.
    pub current: bool,
}

/// An entry in a line.
#[derive(Debug)]
pub struct RecordLine<'a> {
    /// Its place, from 0.
    pub number: u64,
    /// Its page.
    pub address: String,
    /// What was done.
    pub act: &'a str,
    /// With which release, where everybody may know it: its page and its headline.
    pub about: Option<(String, &'a str)>,
    /// By whom: its page and its name.
    pub organisation: Option<(String, &'a str)>,
    /// When.
    pub at: Moment,
    /// The first signs of its hash.
    pub hash: String,
}

/// The newest stamp of the head.
#[derive(Debug)]
pub struct StampLine<'a> {
    /// How many entries it covers.
    pub size: usize,
    /// When.
    pub at: Moment,
    /// By whom: an address.
    pub authority: &'a str,
    /// Where the checkpoint and the token are.
    pub files: [String; 2],
}

/// The record.
#[derive(Debug, Template)]
#[template(path = "record.html")]
pub struct RecordPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// How many entries are signed; none before the first checkpoint.
    pub signed: Option<usize>,
    /// Acts to choose from.
    pub acts: Vec<ActLink<'a>>,
    /// Only what was done with this is shown.
    pub about: Option<&'a str>,
    /// The entries, newest first.
    pub lines: Vec<RecordLine<'a>>,
    /// Where the older ones are.
    pub older: Option<&'a str>,
    /// The newest stamp; none where no authority is asked.
    pub stamp: Option<StampLine<'a>>,
}

/// What an entry is about.
#[derive(Debug)]
pub enum Contents<'a> {
    /// It is not shown; why.
    Closed(&'a str),
    /// It was erased: why and when.
    Erased(&'a str, Moment),
    /// What is stored now is not what was recorded.
    Changed,
    /// Names and values.
    Fits(Vec<(&'a str, String)>),
}

/// One entry.
#[derive(Debug, Template)]
#[template(path = "recorded.html")]
pub struct RecordedPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The entry.
    pub line: RecordLine<'a>,
    /// As it stands in the log.
    pub written: &'a str,
    /// The hash of its leaf, hexadecimal.
    pub leaf: String,
    /// Size and root of the tree it is in; none while it waits to be signed.
    pub proof: Option<(u64, String)>,
    /// What it is about.
    pub contents: Contents<'a>,
    /// The same for programs.
    pub program: String,
}
