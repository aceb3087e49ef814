//! A press release: what the source said. Markdown with optional front matter, plain text, or paragraphs of a document.
//! Bold and italic marks of a chat message (`*bold*`) are Markdown's, so plain text goes the same way.

mod block;
mod decode;
mod frame;
mod front_matter;
mod inline;
mod person;

use jiff::civil::Date;

use crate::page::dateline;
use crate::span::MappedText;

/// A release, read.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// The file's name as the caller gave it.
    pub name: String,
    /// Headline.
    pub title: Option<String>,
    /// Date of issue.
    pub date: Option<Date>,
    /// The issuing office.
    pub office: Option<String>,
    /// Who speaks in it.
    pub spokespersons: Vec<Spokesperson>,
    /// Place before the first sentence, without the dash.
    pub dateline: Option<String>,
    /// Title line, letterhead, dateline and contact lines excluded; paragraphs are lines, markup removed; places are bytes of the
    /// file.
    pub text: MappedText,
}

/// A person who may be quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spokesperson {
    /// Full name, without titles and degrees.
    pub name: String,
    /// Office or title, as written.
    pub position: Option<String>,
}

/// Why a file is not a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReleaseError {
    /// No text in it.
    #[error("the release has no text")]
    Empty,
    /// Not a text file.
    #[error("the release is not a text file")]
    Binary,
}

/// The paragraphs of a Markdown text that has no letterhead and no title, markup removed; places are bytes of the text.
pub(crate) fn paragraphs(markdown: &str) -> Vec<MappedText> {
    let blocks = block::blocks(&MappedText::verbatim(markdown, 0));
    blocks.into_iter().map(|block| block.text).collect()
}

impl Release {
    /// Reads Markdown (with or without front matter) or plain text in UTF-8, UTF-16 with a mark, or windows-1252.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, ReleaseError> {
        let file = decode::decode(bytes).ok_or(ReleaseError::Binary)?;
        let (front, rest) = front_matter::read(file.as_str());
        let blocks = block::blocks(&file.slice(rest..file.len()));
        Self::assemble(name, front, blocks)
    }

    /// A text that has no letterhead and no title in it: Markdown, as an office's own program keeps it. Places are bytes of the text.
    pub fn from_markdown(name: &str, markdown: &str) -> Result<Self, ReleaseError> {
        let mut text = MappedText::default();
        for paragraph in paragraphs(markdown) {
            if !text.is_empty() {
                text.push_unmapped("\n");
            }
            text.append(&paragraph);
        }
        if text.is_empty() {
            return Err(ReleaseError::Empty);
        }
        let (title, date, office, spokespersons, dateline) = (None, None, None, Vec::new(), None);
        Ok(Self { name: name.to_owned(), title, date, office, spokespersons, dateline, text })
    }

    /// Takes the paragraphs of a word processor's document. Places are bytes of the paragraphs joined by line breaks.
    pub fn from_paragraphs<S: AsRef<str>>(name: &str, paragraphs: &[S]) -> Result<Self, ReleaseError> {
        let mut start = 0;
        let mut blocks = Vec::new();
        for paragraph in paragraphs {
            let text = paragraph.as_ref();
            blocks.extend(block::Block::paragraph(&MappedText::verbatim(text, start)));
            start += text.len() + 1;
        }
        Self::assemble(name, front_matter::FrontMatter::default(), blocks)
    }

    fn assemble(name: &str, front: front_matter::FrontMatter, blocks: Vec<block::Block>) -> Result<Self, ReleaseError> {
        let frame = frame::Frame::of(blocks, front.title.as_deref());
        let mut text = MappedText::default();
        let mut dateline = None;
        for block in &frame.body {
            let mut block = block.text.clone();
            if text.is_empty() {
                if let Some(found) = dateline::find(block.as_str(), 0, &[]) {
                    dateline = block.as_str().get(..found.length).map(str::to_owned);
                    block = block.slice(found.skip..block.len());
                }
            } else {
                text.push_unmapped("\n");
            }
            text.append(&block);
        }
        if text.is_empty() {
            return Err(ReleaseError::Empty);
        }
        Ok(Self {
            name: name.to_owned(),
            title: front.title.or(frame.title),
            date: front.date.as_deref().and_then(frame::date).or(frame.date),
            office: front.office.or(frame.office),
            spokespersons: front.spokespersons,
            dateline,
            text,
        })
    }
}

#[cfg(test)]
mod tests;
