//! What a document's paragraph styles mean. Their ids are in the language of the Word that made them (`Judul1`); their
//! names of the built-in ones are always English.

use std::collections::HashMap;

use super::xml::{Step, walk};
use super::{DocxError, ParagraphKind};

/// How many styles may be based on each other.
const DEEPEST: usize = 20;

/// A style.
#[derive(Default)]
pub(super) struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    /// The list that its paragraphs belong to; "0" is none.
    list: Option<String>,
    /// The level in it.
    pub(super) level: Option<usize>,
}

/// The paragraph styles by id.
#[derive(Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    usual: Option<String>,
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
            numbered = numbered || style.list.as_deref().is_some_and(|list| list != "0");
            match &style.based_on {
                Some(base) => id = base,
                None => return if numbered { ParagraphKind::ListItem } else { ParagraphKind::Text },
            }
        }
        by_name(id).unwrap_or(ParagraphKind::Text)
    }

    /// A paragraph's style and those that it is based on, each with its id. It ends where they go round in a circle.
    pub(super) fn chain<'a>(&'a self, id: Option<&str>) -> impl Iterator<Item = (&'a str, &'a Style)> {
        let known = |id: &str| self.by_id.get_key_value(id).map(|(id, style)| (id.as_str(), style));
        let first = id.or(self.usual.as_deref()).and_then(known);
        std::iter::successors(first, move |(_, style)| known(style.based_on.as_deref()?)).take(DEEPEST)
    }

    /// The list that a paragraph of this style belongs to.
    pub(super) fn list(&self, id: Option<&str>) -> Option<&str> {
        self.chain(id).find_map(|(_, style)| style.list.as_deref())
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
                let says = |name, value| element.attribute(name).is_some_and(|said| said == value);
                let id = element.attribute("styleId");
                if says("type", "paragraph") && (says("default", "1") || says("default", "true")) {
                    styles.usual.clone_from(&id);
                }
                current = id.map(|id| (id, Style::default()));
                return;
            }
            let Some((_, style)) = &mut current else { return };
            let value = || element.attribute("val").unwrap_or_default();
            match element.name {
                "name" => style.name = value(),
                "basedOn" => style.based_on = Some(value()),
                "outlineLvl" => style.outline = value().parse().ok(),
                "numId" => style.list = Some(value()),
                "ilvl" => style.level = value().parse().ok(),
                _ => {}
            }
        }
        Step::End("style") => styles.by_id.extend(current.take()),
        Step::End(_) | Step::Text(_) => {}
    })?;
    Ok(styles)
}
