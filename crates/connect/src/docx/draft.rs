//! A document as the text of a policy draft: what a reader sees on paper, with the numbers that no text has.

use super::{Document, Paragraph, ParagraphKind};

impl Document {
    /// The document as the text of a draft, in Markdown as far as the crate `drafting` reads it: its paragraphs with an empty
    /// line between two of them, each behind its automatic number; "- " before an item without one, cells between "|".
    pub fn draft_text(&self) -> String {
        let mut lone = self.lone_numbers.iter().peekable();
        let mut blocks = Vec::with_capacity(self.paragraphs.len());
        for (at, paragraph) in self.paragraphs.iter().enumerate() {
            while let Some(number) = lone.next_if(|number| number.before <= at) {
                blocks.push(number.shown.clone());
            }
            blocks.push(block(paragraph));
        }
        blocks.extend(lone.map(|number| number.shown.clone()));
        blocks.join("\n\n")
    }
}

fn block(paragraph: &Paragraph) -> String {
    let text = &paragraph.text;
    match (&paragraph.number, paragraph.kind) {
        (Some(number), _) if number.own_line => format!("{}\n{text}", number.shown),
        (Some(number), _) => format!("{} {text}", number.shown),
        (None, ParagraphKind::ListItem) => format!("- {text}"),
        (None, ParagraphKind::TableRow) => format!("| {} |", text.replace('\t', " | ")),
        (None, _) => text.clone(),
    }
}
