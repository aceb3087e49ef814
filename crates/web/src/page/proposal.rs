//! Quotations and facts on a release's page for its office: what is proposed, what was confirmed, what is worth a look.

use locale::{Language, texts};

use super::Shape;
use crate::address;

/// A line that is proposed or confirmed, with its form.
#[derive(Debug, Default)]
pub struct Statement {
    /// Where its form is sent.
    pub target: String,
    /// True for the words of a speaker.
    pub quotation: bool,
    /// Its words.
    pub words: String,
    /// Who says them, or what they are about; may be empty.
    pub said: String,
    /// The speaker's office; may be empty.
    pub office: String,
    /// Where it stands: `Paragraf 3`; empty where that is not known.
    pub place: String,
    /// Who confirmed it and when; empty while nobody has.
    pub by: String,
    /// What became of it, in shape and sentence; none where it stands.
    pub trouble: Option<(Shape, String)>,
    /// Where it is confirmed again, as the draft has it now.
    pub again: Option<String>,
    /// Where it is taken back.
    pub removal: Option<String>,
    /// Its words do not stand in the draft any more.
    pub gone: bool,
    /// What was typed and refused: who says it, and the office.
    pub typed: Option<[String; 2]>,
}

/// All of a draft.
#[derive(Debug, Default)]
pub struct Statements {
    /// Not confirmed yet.
    pub open: Vec<Statement>,
    /// Confirmed.
    pub known: Vec<Statement>,
    /// Whether the reader may confirm now.
    pub may_change: bool,
    /// What is worth a look: place and sentence, and the words around it.
    pub warnings: Vec<[String; 3]>,
}

impl Statement {
    /// Set before its fields, so that no two on the page have the same id.
    pub fn prefix(&self) -> String {
        let kept = self.target.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        kept.get(kept.len().saturating_sub(40)..).unwrap_or_default().to_owned()
    }

    /// What stands in its two fields.
    pub fn fields(&self) -> [&str; 2] {
        self.typed.as_ref().map_or([&self.said, &self.office], |[said, office]| [said, office])
    }

    /// What the first field is called.
    pub fn label(&self, language: Language) -> &'static str {
        if self.quotation { texts::proposal_speaker(language) } else { texts::proposal_about(language) }
    }
}

impl Statements {
    /// What a writer looks at before the text goes to a second person; empty where there is nothing.
    pub fn to_look_at(&self, language: Language) -> String {
        let quotations = self.unconfirmed();
        let told = [
            (quotations, texts::next_look_quotations(language, quotations)),
            (self.warnings.len(), texts::next_look_warnings(language, self.warnings.len())),
        ];
        let told = told.into_iter().filter(|(count, _)| *count > 0).map(|(_, told)| told);
        told.collect::<Vec<_>>().join(", ")
    }

    /// Whether what was typed for one of them was refused.
    pub fn is_refused(&self) -> bool {
        self.open.iter().chain(&self.known).any(|line| line.typed.is_some())
    }

    /// Quotations that nobody confirmed yet.
    pub fn unconfirmed(&self) -> usize {
        self.open.iter().filter(|line| line.quotation).count()
    }

    /// Where the reader is led back to.
    pub fn anchor(language: Language, id: &str) -> String {
        format!("{}#statements", address::desk_release(language, id))
    }
}
