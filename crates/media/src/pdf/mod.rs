//! A paper of an office as a PDF: letterhead with a line below, then its parts. Tagged for screen readers (PDF/UA-1) and fit for
//! archives (PDF/A-2a); the same bytes for the same input.

mod face;
mod facts;
mod flow;
mod foot;
mod head;
mod line;
mod outline;
mod photo;
mod sheet;
mod table;
mod text;
mod tree;

use self::face::Faces;
use self::flow::Flow;
use crate::block::Run;
use crate::paper::{Paper, Part};

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfFault {
    /// The program's own letters cannot be read.
    #[error("the letters cannot be read")]
    Letters,
    /// A photo is no JPEG.
    #[error("a photo is no JPEG")]
    Photo,
    /// What was laid out breaks a rule of the format.
    #[error("not written: {0}")]
    Format(String),
}

/// The document. Takes tens of milliseconds.
pub fn pdf(paper: &Paper<'_>) -> Result<Vec<u8>, PdfFault> {
    let faces = Faces::open().ok_or(PdfFault::Letters)?;
    let mut flow = Flow::new(&faces, paper);
    flow.head(&paper.head);
    for part in paper.parts {
        flow.part(part).ok_or(PdfFault::Photo)?;
    }
    sheet::written(flow, paper)
}

impl Flow<'_> {
    /// Sets a part; none where a picture is no JPEG.
    fn part(&mut self, part: &Part<'_>) -> Option<()> {
        match part {
            Part::Opening(lines) => self.opening(*lines),
            Part::Title(tongue, title, under) => self.title(*tongue, title, under),
            Part::Heading(level, tongue, words, name) => {
                self.skip(6.0);
                self.subhead((u16::from(*level).max(2), *tongue, name), &[Run::plain(words.as_str())]);
            }
            Part::Text(blocks) => self.text_of(blocks),
            Part::Line(tongue, runs) => self.said_line(*tongue, runs),
            Part::Note(runs) => self.note(runs),
            Part::Facts(facts) => self.facts(facts),
            Part::Rows(head, rows) => self.rows(head, rows),
            Part::Photos(label, photos) => self.photos(label, photos)?,
            Part::Picture(picture) => self.picture(picture)?,
            Part::Foot(foot) => self.foot(foot),
        }
        Some(())
    }
}

#[cfg(test)]
mod tests;
