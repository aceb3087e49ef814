//! Papers about coverage, where they are chosen: clippings of a day and a week, a recap of any days.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::form::{Choice, Field, FieldKind};
use super::{Entry, Form, Layout};
use crate::{address, asset};

/// Clippings of a day that many ask for.
#[derive(Debug)]
pub struct Ready<'a> {
    /// `Kemarin`.
    pub name: &'a str,
    /// `Sabtu, 10 Mei 2025`.
    pub day: String,
    /// `2025-05-10`.
    pub key: String,
    /// How many articles, in words; none where there are none.
    pub pages: Option<String>,
}

/// Where papers are chosen.
#[derive(Debug, Template)]
#[template(path = "coverage_papers.html")]
pub struct CoveragePapersPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Yesterday and today.
    pub ready: Vec<Ready<'a>>,
    /// Outlets with coverage in the last year: key and name.
    pub outlets: &'a [(String, String)],
    /// What was typed: a day, a day of a week, the first and the last day, an outlet.
    pub typed: [&'a str; 5],
    /// What is wrong with it.
    pub errors: &'a FieldErrors,
}

impl CoveragePapersPage<'_> {
    fn day(&self) -> Form<'_> {
        let [day, ..] = self.typed;
        self.form([Field::new("hari", texts::papers_day(self.layout.language), day).kind(FieldKind::Day)])
    }

    fn week(&self) -> Form<'_> {
        let ([_, day, ..], language) = (self.typed, self.layout.language);
        let field = Field::new("pekan", texts::papers_week(language), day).kind(FieldKind::Day);
        self.form([field.hint(texts::papers_week_hint(language))])
    }

    fn recap(&self) -> Form<'_> {
        let ([_, _, from, until, outlet], language) = (self.typed, self.layout.language);
        let all = Choice { value: "", label: texts::papers_outlet_all(language) };
        let known = self.outlets.iter().map(|(key, name)| Choice { value: key, label: name });
        let outlets = std::iter::once(all).chain(known).collect();
        self.form([
            Field::new("dari", texts::papers_from(language), from).kind(FieldKind::Day),
            Field::new("sampai", texts::papers_until(language), until).kind(FieldKind::Day),
            Field::new("media", texts::papers_outlet(language), outlet).kind(FieldKind::Choice(outlets)).optional(),
        ])
    }

    fn form<'f>(&self, fields: impl IntoIterator<Item = Field<'f>>) -> Form<'f> {
        Form::new(self.layout.language, self.errors, fields)
    }
}
