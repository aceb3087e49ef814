//! The text of a release, parsed from what a writer typed.

use super::Subjects;
use crate::field::{FieldError, FieldErrors};
use crate::text;

/// Headline, standfirst, place, subjects and body. Body is Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseText {
    /// 8 to 200 characters.
    pub headline: String,
    /// One sentence under the headline; may be empty.
    pub standfirst: String,
    /// The dateline's place: `Samarinda`.
    pub place: String,
    /// What it is about, up to five.
    pub subjects: Subjects,
    /// Markdown, 40 to 60,000 characters.
    pub body: String,
}

impl ReleaseText {
    /// A draft: anything goes, within bounds, but a release needs a name to be found by.
    pub fn draft(
        headline: &str,
        standfirst: &str,
        place: &str,
        subjects: &str,
        body: &str,
    ) -> Result<Self, FieldErrors> {
        Self::parse([headline, standfirst, place, subjects, body], [1, 0, 0, 1, 0])
    }

    /// A text fit to be submitted and published.
    pub fn whole(
        headline: &str,
        standfirst: &str,
        place: &str,
        subjects: &str,
        body: &str,
    ) -> Result<Self, FieldErrors> {
        Self::parse([headline, standfirst, place, subjects, body], [8, 0, 2, 2, 40])
    }

    fn parse([headline, standfirst, place, subjects, body]: [&str; 5], least: [usize; 5]) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let headline = errors.take("headline", text::line(headline, least[0], 200));
        let standfirst = errors.take("standfirst", text::line(standfirst, least[1], 400));
        let place = errors.take("place", text::line(place, least[2], 80));
        let subjects = errors.take("subjects", Subjects::parse(subjects, least[3]));
        let body = errors.take("body", text::lines(body, least[4], 60_000));
        match (headline, standfirst, place, subjects, body) {
            (Some(headline), Some(standfirst), Some(place), Some(subjects), Some(body)) => {
                Ok(Self { headline, standfirst, place, subjects, body })
            }
            _ => Err(errors),
        }
    }
}

/// Why a release is given back, corrected or withdrawn: 10 to 1,000 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    /// Reads a reason.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        text::lines(text, 10, 1_000).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_errors_of_a_form_are_told_at_once() {
        let errors = ReleaseText::whole(" ", &"x".repeat(401), "", "a", "pendek").unwrap_err();
        let fields: Vec<_> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["headline", "standfirst", "place", "subjects", "body"]);
        assert_eq!(errors.of("body"), Some(FieldError::TooShort { least: 40 }));
        assert!(ReleaseText::draft("Catatan", "", "", "", "").is_ok());
    }
}
