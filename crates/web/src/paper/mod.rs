//! Papers of an office: what stands on them is put together here and written by `media`, on a thread that may wait, two at a time.

mod clipping;
mod proof;
mod recap;
mod release;
mod said;

use domain::letterhead::Letterhead;
use jiff::civil::DateTime;
use locale::{Language, texts};
use media::{Head, Kind, Paper, Part, docx, pdf};
use store::letterhead::SavedLetterhead;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::answer::Trouble;
use crate::app::App;
use crate::visitor::Visitor;

pub(crate) use clipping::ClippingPaper;
pub(crate) use proof::ProofPaper;
pub(crate) use recap::RecapPaper;
pub(crate) use release::{Writing, head_lines, pictures};

/// Each takes tens of milliseconds and a few MB: readers of pages do not wait for them.
static PLACE: Semaphore = Semaphore::const_new(2);

/// Waits for a place, which the work takes with it; whoever waits holds no photos yet.
pub(crate) async fn place() -> Result<SemaphorePermit<'static>, Trouble> {
    PLACE.acquire().await.map_err(|error| Trouble::Failed(error.to_string()))
}

/// Does the work where it may take its time. The place is taken until it is done, though nobody may wait for it any longer.
pub(crate) async fn made(
    place: SemaphorePermit<'static>,
    work: impl FnOnce() -> Result<Vec<u8>, Unwritten> + Send + 'static,
) -> Result<Vec<u8>, Trouble> {
    let work = tokio::task::spawn_blocking(move || {
        let _place = place;
        work()
    });
    let failed = |error: &dyn std::fmt::Display| Trouble::Failed(error.to_string());
    work.await.map_err(|error| failed(&error))?.map_err(|Unwritten(why)| failed(&why))
}

/// Why there is no file; for the log.
#[derive(Debug)]
pub(crate) struct Unwritten(String);

/// In which form a paper is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Pdf,
    Docx,
}

impl Form {
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Pdf => Kind::Pdf,
            Self::Docx => Kind::Docx,
        }
    }

    /// How a file's name ends.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }
}

/// What every paper of an office has.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    pub(crate) language: Language,
    pub(crate) letterhead: Letterhead,
    pub(crate) logo: Option<Vec<u8>>,
    /// When it was made, on the office's clock, with its hours before UTC.
    pub(crate) made: (DateTime, i8),
}

impl Sheet {
    /// The file. `below` stands at the foot of each sheet; `wide` sheets lie on their long side.
    fn written(
        &self,
        form: Form,
        (title, below): (&str, &str),
        parts: &[Part<'_>],
        wide: bool,
    ) -> Result<Vec<u8>, Unwritten> {
        let (language, words) = (self.language, &self.letterhead);
        let emblem = texts::letter_logo(language, &words.name.replace('\n', " "));
        let paper = Paper {
            language: "id",
            labels: language.tag(),
            title,
            head: Head {
                authority: &words.authority,
                name: &words.name,
                lines: &head_lines(language, words),
                logo: self.logo.as_deref().map(|bytes| (bytes, emblem.as_str())),
            },
            parts,
            below,
            page: match language {
                Language::Indonesian => |page, count| texts::letter_page(Language::Indonesian, count, page),
                Language::English => |page, count| texts::letter_page(Language::English, count, page),
            },
            wide,
            made: self.made,
        };
        match form {
            Form::Pdf => pdf(&paper).map_err(|fault| Unwritten(fault.to_string())),
            Form::Docx => docx(&paper).ok_or_else(|| Unwritten("a picture is no JPEG".to_owned())),
        }
    }

    /// The day on which it was made.
    fn day(&self) -> String {
        locale::format::day(self.language, self.made.0.date())
    }
}

/// The letterhead of an office, with its picture.
pub(crate) async fn head(
    app: &App,
    saved: Option<SavedLetterhead>,
    office: &str,
) -> Result<(Letterhead, Option<Vec<u8>>), Trouble> {
    let Some(saved) = saved else { return Ok((Letterhead::of_office(office), None)) };
    let logo = match &saved.logo {
        Some(logo) => Some(app.desk.files.read(&logo.digest).await?),
        None => None,
    };
    Ok((saved.words, logo))
}

/// A moment on the office's clock, with its hours before UTC.
pub(crate) fn clock(visitor: &Visitor, at: jiff::Timestamp) -> (DateTime, i8) {
    (visitor.site.zone.clock(at), visitor.site.zone.hours())
}
