//! What a document's paragraph styles mean. Their ids are in the language of the Word that made them (`Judul1`); their
//! names of the built-in ones are always English.

use std::collections::HashMap;

use super::xml::{Step, walk};
use super::{DocxError, ParagraphKind};

/// How many styles may be based on each other.
const DEEPEST: usize = 20;

#[derive(Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    numbered: bool,
}

/// The paragraph styles by id.
#[derive(Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
}

impl Styles {
    /// What a paragraph of this style is.
    pub(super) fn kind(&self, id: &str) -> ParagraphKind {
        let mut id = id;
        let mut numbered = false;
        for _ in 0..DEEPEST {
            let Some(style) = self.by_id.get(id) else { break };
            if let Some(kind) = by_name(&style.name).or_else(|| heading(style.outline?)) {
                return kind;
            }
            numbered = numbered || style.numbered;
            match &style.based_on {
                Some(base) => id = base,
                None => return if numbered { ParagraphKind::ListItem } else { ParagraphKind::Text },
            }
        }
        by_name(id).unwrap_or(ParagraphKind::Text)
    }
}

/// The kind that an outline level (0 to 8) means; 9 is running text.
pub(super) fn heading(outline: u8) -> Option<ParagraphKind> {
    (outline < 9).then(|| ParagraphKind::Heading(outline.saturating_add(1)))
}

fn by_name(name: &str) -> Option<ParagraphKind> {
    let name = name.to_ascii_lowercase().replace([' ', '-', '_'], "");
    if name == "title" {
        return Some(ParagraphKind::Title);
    }
    if name.starts_with("list") && !name.starts_with("listtable") {
        return Some(ParagraphKind::ListItem);
    }
    let level: u8 = name.strip_prefix("heading")?.parse().ok()?;
    heading(level.checked_sub(1)?)
}

pub(super) fn read(part: &str, text: &str) -> Result<Styles, DocxError> {
    let mut styles = Styles::default();
    let mut current: Option<(String, Style)> = None;
    walk(part, text, |step| match step {
        Step::Start(element) => {
            if element.name == "style" {
                current = element.attribute("styleId").map(|id| (id, Style::default()));
                return;
            }
            let Some((_, style)) = &mut current else { return };
            let value = || element.attribute("val").unwrap_or_default();
            match element.name {
                "name" => style.name = value(),
                "basedOn" => style.based_on = Some(value()),
                "outlineLvl" => style.outline = value().parse().ok(),
                "numId" => style.numbered = value() != "0",
                _ => {}
            }
        }
        Step::End("style") => styles.by_id.extend(current.take()),
        Step::End(_) | Step::Text(_) => {}
    })?;
    Ok(styles)
}
