//! What is said in a consultation: by whom it counts, where it stands, and about which clause.

use super::words;
use crate::field::{FieldError, FieldErrors};
use crate::text;

words! {
    /// As whose words something counts.
    Voice {
        /// An organisation's position (sikap), signed by who may sign for it.
        Position = "position",
        /// What a member says under its organisation.
        Comment = "comment",
        /// What somebody says on the public page.
        Public = "public",
        /// What somebody said in a meeting, as the minute-taker has it (menurut notula) until it is confirmed.
        Minutes = "minutes",
    }
}

words! {
    /// Where somebody stands.
    Stance {
        /// Agrees.
        Agree = "agree",
        /// Agrees with the changes that are asked.
        Changes = "changes",
        /// Objects.
        Object = "object",
        /// Has no view.
        NoView = "no-view",
    }
}

/// One point: about a clause, or about all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointText {
    /// The clause as it is cited, `Pasal 5 ayat (1)`; empty for the whole.
    pub clause: String,
    /// Where it stands.
    pub stance: Stance,
    /// Why.
    pub text: String,
    /// The words that are wanted instead; may be empty.
    pub wanted: String,
}

/// A word of a form in which nothing is chosen.
const NOTHING: &str = "";

impl PointText {
    /// Reads one as typed: clause, stance, text and wanted words; none where nothing was said. Who objects or asks for changes says why, or
    /// which words are wanted. Errors name `stance`, `text` and `wanted`.
    pub fn parse([clause, stance, said, wanted]: [&str; 4]) -> Result<Option<Self>, FieldErrors> {
        let mut errors = FieldErrors::default();
        let text = errors.take("text", text::lines(said, 0, 4_000));
        let wanted = errors.take("wanted", text::lines(wanted, 0, 4_000));
        let is_silent = |words: &Option<String>| words.as_deref().is_some_and(str::is_empty);
        let silent = is_silent(&text) && is_silent(&wanted);
        if stance == NOTHING && silent {
            return Ok(None);
        }
        let stance = errors.take("stance", Stance::parse(stance).ok_or(FieldError::NotAChoice));
        if silent && matches!(stance, Some(Stance::Changes | Stance::Object)) {
            errors.add("text", FieldError::Empty);
        }
        match (text, wanted, stance) {
            (Some(text), Some(wanted), Some(stance)) if errors.is_empty() => {
                Ok(Some(Self { clause: clause.to_owned(), stance, text, wanted }))
            }
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_without_words_is_none_and_an_objection_says_why() {
        assert_eq!(PointText::parse(["Pasal 1", "", " ", ""]), Ok(None));
        let agreed = PointText::parse(["Pasal 1", "agree", "", ""]).unwrap().unwrap();
        assert_eq!((agreed.stance, agreed.text.as_str()), (Stance::Agree, ""));
        let why = PointText::parse(["Pasal 1", "object", "", ""]).unwrap_err();
        assert_eq!(why.of("text"), Some(FieldError::Empty));
        let stance = PointText::parse(["Pasal 1", "", "Terlalu singkat", ""]).unwrap_err();
        assert_eq!(stance.of("stance"), Some(FieldError::NotAChoice));
        let wanted = PointText::parse(["", "changes", "", "30 hari"]).unwrap().unwrap();
        assert_eq!(wanted.wanted, "30 hari");
        let long = "a".repeat(4_001);
        assert_eq!(
            PointText::parse(["", "agree", &long, ""]).unwrap_err().of("text"),
            Some(FieldError::TooLong { most: 4_000 })
        );
    }
}
