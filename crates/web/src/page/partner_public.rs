//! What everybody reads of partners: the rules, signed lists and agreements.

use askama::Template;
use locale::texts;

use super::{AgreementLine, Entry, Layout, ProgrammeLine, RuleSource, Shape, SharedRule};
use crate::{address, asset};

/// The rules, for everybody.
#[derive(Debug, Template)]
#[template(path = "public_rules.html")]
pub struct PublicRulesPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Of what several sources speak.
    pub shared: Vec<SharedRule>,
    /// The sources.
    pub sources: Vec<RuleSource>,
}

/// An outlet on a signed list.
#[derive(Debug)]
pub struct DeterminedLine {
    /// The outlet.
    pub outlet: String,
    /// Its company.
    pub company: String,
    /// Its site; may be empty.
    pub site: String,
    /// Admitted or not.
    pub fate: (Shape, &'static str),
    /// Empty where none was published.
    pub grade: String,
    /// Objection and appeal, and why they were answered so.
    pub objections: Vec<(Shape, String, String)>,
    /// The clauses as they stood.
    pub clauses: Vec<(Shape, &'static str, String)>,
}

/// A signed list.
#[derive(Debug)]
pub struct DeterminedList {
    /// Number and day.
    pub title: String,
    /// Address and name of the office.
    pub office: [String; 2],
    /// Its entry in the record.
    pub record: String,
    /// When it was judged.
    pub judged: String,
    /// The outlets.
    pub lines: Vec<DeterminedLine>,
}

/// What everybody reads of partners.
#[derive(Debug, Template)]
#[template(path = "public_partners.html")]
pub struct PublicPartnersPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The lists, newest first.
    pub lists: Vec<DeterminedList>,
    /// Agreements, newest first, each with its office: address and name.
    pub agreements: Vec<(AgreementLine, [String; 2])>,
    /// Joint programmes, newest first.
    pub programmes: Vec<ProgrammeLine>,
    /// Where older ones are.
    pub older: Option<String>,
}
