//! Where something comes from: the form with its answer, the answer as it is shared, the links that are handed out for it.

use askama::Template;
use domain::check::LONGEST;
use locale::{judgement, texts};

use super::{Entry, JudgedView, Layout, Mark, Moment, Photo, ReleaseLine, Shape, Withdrawn};
use crate::comparison::PageView;
use crate::{address, asset};

/// The form, with the answer to what was asked before.
#[derive(Debug, Template)]
#[template(path = "check.html")]
pub struct CheckPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// What was typed.
    pub text: &'a str,
    /// What was typed.
    pub address: &'a str,
    /// Fields with what is wrong, as a sentence; the empty field for all of it.
    pub wrong: Vec<(&'static str, String)>,
    /// The answer.
    pub answer: Option<CheckView<'a>>,
}

impl CheckPage<'_> {
    /// What is wrong with a field.
    fn fault(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|(of, _)| *of == field).map(|(_, told)| told.as_str())
    }
}

/// An answer.
#[derive(Debug)]
pub struct CheckView<'a> {
    /// Its sign.
    pub shape: Shape,
    /// The answer in a line.
    pub says: String,
    /// What there is to know beside it.
    pub advice: Vec<String>,
    /// What it comes from, or may come from.
    pub releases: Vec<ReleaseLine<'a>>,
    /// That it was withdrawn.
    pub withdrawn: Option<Withdrawn<'a>>,
    /// Which version.
    pub version: Vec<String>,
    /// When it was corrected, and why, under a heading.
    pub corrected: Option<(&'static str, Vec<(Moment, &'a str)>)>,
    /// The text beside its release, with what differs.
    pub compared: Option<ComparedView>,
    /// Release and page side by side, a paragraph each, with nothing marked.
    pub beside: Option<[Vec<&'a str>; 2]>,
    /// What everybody reads of what differs in the page.
    pub differs: Vec<JudgedView<'a>>,
    /// The photo.
    pub photo: Option<Photo<'a>>,
    /// How it is given an address of its own.
    pub share: Option<CheckShare<'a>>,
}

impl CheckView<'_> {
    /// An answer of which no more is said than this; the advice may be empty.
    pub fn bare(shape: Shape, says: &str, advice: &str) -> Self {
        Self {
            shape,
            says: says.to_owned(),
            advice: if advice.is_empty() { Vec::new() } else { vec![advice.to_owned()] },
            releases: Vec::new(),
            withdrawn: None,
            version: Vec::new(),
            corrected: None,
            compared: None,
            beside: None,
            differs: Vec::new(),
            photo: None,
            share: None,
        }
    }
}

/// A text beside its release.
#[derive(Debug)]
pub struct ComparedView {
    /// In a line.
    pub says: String,
    /// What there is to know beside it; may be empty.
    pub advice: &'static str,
    /// Both texts, with what differs.
    pub view: PageView,
}

/// What is sent to give an answer an address of its own.
#[derive(Debug)]
pub struct CheckShare<'a> {
    /// Who then reads what.
    pub advice: String,
    /// What is sent again.
    pub fields: Vec<(&'static str, &'a str)>,
}

/// An answer as whoever has its link reads it.
#[derive(Debug, Template)]
#[template(path = "check_shared.html")]
pub struct CheckSharedPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The answer.
    pub answer: Option<CheckView<'a>>,
    /// When it was made, and when it is erased.
    pub lasts: [Moment; 2],
    /// The page that was checked.
    pub page: Option<&'a str>,
    /// The photo that was found was taken down.
    pub gone: bool,
}

/// The links of an answer, shown once.
#[derive(Debug, Template)]
#[template(path = "check_handed.html")]
pub struct CheckHandedPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Opens it.
    pub link: &'a str,
    /// Erases it.
    pub removal: &'a str,
    /// Where WhatsApp opens with a message around it.
    pub share: &'a str,
    /// For how long, in days.
    pub days: usize,
}

/// Before and after an answer is erased.
#[derive(Debug, Template)]
#[template(path = "check_removal.html")]
pub struct CheckRemovalPage<'a> {
    /// The frame; its title says what is, or was, done.
    pub layout: Layout<'a>,
    /// What there is to know.
    pub advice: &'a str,
    /// The key that erases it; none afterwards.
    pub key: Option<&'a str>,
}
