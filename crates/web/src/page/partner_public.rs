//! The rules, for an office and for everybody; and what everybody reads of partners: signed lists and agreements.

use askama::Template;
use locale::texts;

use super::{AgreementLine, Entry, Layout, Shape};
use crate::{address, asset};

/// A source of rules as it is shown.
#[derive(Debug)]
pub struct RuleSource {
    /// By which it is named.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// How sure it is.
    pub status: &'static str,
    /// What a reader should know; may be empty.
    pub note: &'static str,
    /// Where it was seen: title and address.
    pub seen: Vec<(&'static str, Option<&'static str>)>,
    /// Its clauses.
    pub clauses: Vec<RuleClause>,
    /// Who read its text and when, where somebody did; everybody is not told.
    pub confirmed: Option<(String, String)>,
    /// Whether it needs that.
    pub is_open: bool,
}

/// A clause as it is shown.
#[derive(Debug)]
pub struct RuleClause {
    /// Where it stands in its source.
    pub place: String,
    /// What it says.
    pub summary: &'static str,
    /// How sure it is.
    pub status: &'static str,
    /// Its condition as it is written; may be empty.
    pub condition: &'static str,
    /// What a reader should know; may be empty.
    pub note: &'static str,
}

/// The rules, for an office.
#[derive(Debug, Template)]
#[template(path = "partner_rules.html")]
pub struct PartnerRulesPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The sources.
    pub sources: Vec<RuleSource>,
    /// Whether this person may confirm a text.
    pub may_confirm: bool,
    /// Of which source the file was refused, and why.
    pub refused: Option<(&'a str, String)>,
}

impl PartnerRulesPage<'_> {
    fn error(&self, id: &str) -> Option<&str> {
        self.refused.as_ref().filter(|(of, _)| *of == id).map(|(_, why)| why.as_str())
    }
}

/// The rules, for everybody.
#[derive(Debug, Template)]
#[template(path = "public_rules.html")]
pub struct PublicRulesPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
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
    /// Where older ones are.
    pub older: Option<String>,
}
