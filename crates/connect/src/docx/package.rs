//! The zip file around a document's parts, and which part is which. Every part is read within bounds.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::DocxError;
use super::xml::{Step, walk};

/// Most bytes of a part.
const LIMIT: u64 = 32 << 20;
/// Most unpacked bytes of a part for each packed byte; counts only beyond the first MiB. Word's XML packs very well.
const RATIO: u64 = 300;
const RATIO_FREE: u64 = 1 << 20;
const MAIN: &str = "word/document.xml";

pub(super) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
}

/// Parts that belong to the main part.
#[derive(Default)]
pub(super) struct Related {
    pub(super) styles: Option<String>,
    pub(super) numbering: Option<String>,
    pub(super) footnotes: Option<String>,
    pub(super) endnotes: Option<String>,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, DocxError> {
        Ok(Self { zip: ZipArchive::new(Cursor::new(bytes)).map_err(|_| DocxError::Zip)? })
    }

    /// The text of a part; `None` where there is none of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, DocxError> {
        if self.zip.index_for_name(name).is_none() {
            return Ok(None);
        }
        let broken = || DocxError::Broken(name.to_owned());
        let entry = self.zip.by_name(name).map_err(|_| broken())?;
        let most = LIMIT.min(entry.compressed_size().saturating_mul(RATIO).max(RATIO_FREE));
        let mut bytes = Vec::new();
        entry.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| broken())?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most {
            return Err(if most == LIMIT {
                DocxError::TooLarge { limit: LIMIT }
            } else {
                DocxError::Bomb { ratio: RATIO }
            });
        }
        let text = String::from_utf8(bytes).map_err(|_| broken())?;
        Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
    }

    /// The part that holds the document.
    pub(super) fn main_part(&mut self) -> Result<String, DocxError> {
        let found = self.relationships("", "_rels/.rels")?.into_iter().find(|(kind, _)| kind == "officeDocument");
        let name = found.map_or_else(|| MAIN.to_owned(), |(_, target)| target);
        if self.zip.index_for_name(&name).is_none() { Err(DocxError::NotWord) } else { Ok(name) }
    }

    /// The parts that the main part names.
    pub(super) fn related(&mut self, main: &str) -> Result<Related, DocxError> {
        let (folder, file) = main.rsplit_once('/').unwrap_or(("", main));
        let list = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let mut related = Related::default();
        for (kind, target) in self.relationships(folder, &list)? {
            match kind.as_str() {
                "styles" => related.styles = Some(target),
                "numbering" => related.numbering = Some(target),
                "footnotes" => related.footnotes = Some(target),
                "endnotes" => related.endnotes = Some(target),
                _ => {}
            }
        }
        Ok(related)
    }

    /// Last word of each relationship's type, with the part it leads to.
    fn relationships(&mut self, folder: &str, list: &str) -> Result<Vec<(String, String)>, DocxError> {
        let Some(text) = self.part(list)? else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        walk(list, &text, |step| {
            let Step::Start(element) = step else { return };
            if element.attribute("TargetMode").is_some_and(|mode| mode == "External") {
                return;
            }
            if let (Some(kind), Some(target)) = (element.attribute("Type"), element.attribute("Target")) {
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                found.push((kind, resolve(folder, &target)));
            }
        })?;
        Ok(found)
    }
}

fn resolve(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }
}

/// Title and time of making, from the core properties.
pub(super) fn properties(part: &str, text: &str) -> Result<(Option<String>, Option<String>), DocxError> {
    let (mut title, mut created) = (String::new(), String::new());
    let mut inside = String::new();
    walk(part, text, |step| match step {
        Step::Start(element) => element.name.clone_into(&mut inside),
        Step::End(_) => inside.clear(),
        Step::Text(text) => match inside.as_str() {
            "dc:title" => title.push_str(text),
            "dcterms:created" => created.push_str(text),
            _ => {}
        },
    })?;
    let filled = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    Ok((filled(title), filled(created)))
}
