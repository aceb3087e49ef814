//! The page behind a link that asks for approval, for somebody without an account on a phone: who asks, what will be said,
//! one answer. Whatever is wrong with the link, nothing of the release is shown.

use askama::Template;
use domain::FieldErrors;
use locale::{format, texts};

use super::{Attachment, Entry, Field, FieldKind, Form, Layout, Moment, Photo, Quotation};
use crate::{address, asset};

/// What is asked.
#[derive(Debug, Template)]
#[template(path = "approval.html")]
pub struct ApprovalPage<'a> {
    /// The frame; its title is the headline.
    pub layout: Layout<'a>,
    /// The link's key.
    pub key: &'a str,
    /// The office that asks.
    pub office: &'a str,
    /// Who asks.
    pub by: &'a str,
    /// Who is asked.
    pub name: &'a str,
    /// As what.
    pub role: &'a str,
    /// The version's number.
    pub number: usize,
    /// When it was submitted.
    pub submitted: Moment,
    /// Until when it can be answered.
    pub until: Moment,
    /// The headline.
    pub headline: &'a str,
    /// The standfirst; may be empty.
    pub standfirst: &'a str,
    /// The text as HTML, rendered and cleaned.
    pub body: &'a str,
    /// Quotations that the office confirmed.
    pub quotations: Vec<Quotation<'a>>,
    /// Photos.
    pub photos: Vec<Photo<'a>>,
    /// Documents.
    pub documents: Vec<Attachment<'a>>,
    /// Typed as a remark.
    pub reason: &'a str,
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl ApprovalPage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let reason = Field::new("reason", texts::approval_note(language), self.reason);
        let reason = reason.kind(FieldKind::Lines(3)).hint(texts::approval_note_hint(language));
        Form::new(language, self.errors, [reason])
    }
}

/// What there is to say when nothing is asked (any more).
#[derive(Debug, Template)]
#[template(path = "approval_told.html")]
pub struct ApprovalToldPage<'a> {
    /// The frame; its title is the headline.
    pub layout: Layout<'a>,
    /// What there is to do.
    pub advice: &'a str,
}
