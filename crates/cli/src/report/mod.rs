//! The HTML report: one self-contained page without scripts. Pages are written to a spool as they come, so memory does
//! not grow with their number; the file appears under its name only when it is whole.

use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use askama::Template;
use coverage::Release;
use locale::{Language, format, texts};
use tempfile::NamedTempFile;

use crate::failure::{Failure, Fault};
use crate::json::Checked;
use web::comparison::{PageView, State};

/// A report being written.
pub(crate) struct Report<'a> {
    language: Language,
    path: PathBuf,
    release: &'a Release,
    spool: NamedTempFile,
    rows: Vec<Row>,
}

/// A line of the overview.
struct Row {
    number: usize,
    name: String,
    state: State,
    verdict: String,
}

#[derive(Template)]
#[template(path = "head.html")]
struct Head<'a> {
    language: Language,
    title: &'a str,
    kicker: &'a str,
    summary: &'a str,
    rows: &'a [Row],
}

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    language: Language,
    view: &'a PageView,
    release: &'a str,
}

#[derive(Template)]
#[template(path = "unreadable.html")]
struct Unreadable<'a> {
    language: Language,
    number: usize,
    failure: &'a Failure,
}

#[derive(Template)]
#[template(path = "foot.html")]
struct Foot {
    language: Language,
}

impl<'a> Report<'a> {
    pub(crate) fn create(language: Language, path: &Path, release: &'a Release) -> Result<Self, Fault> {
        let spool = beside(path).map_err(|error| Fault::Write(path.to_owned(), error))?;
        Ok(Self { language, path: path.to_owned(), release, spool, rows: Vec::new() })
    }

    /// Adds a page.
    pub(crate) fn put(&mut self, result: &Result<Checked, Failure>) -> Result<(), Fault> {
        let language = self.language;
        let number = self.rows.len() + 1;
        let (row, markup) = match result {
            Ok(checked) => {
                let page = PageView::new(language, number, self.release, &checked.article, &checked.check);
                let release = self.release.title.as_deref().unwrap_or(&self.release.name);
                let markup = Page { language, view: &page, release }.render();
                (Row { number, name: page.title, state: page.state, verdict: page.verdict }, markup)
            }
            Err(failure) => {
                let verdict = failure.error.message.clone();
                let row = Row { number, name: failure.input.clone(), state: State::Unknown, verdict };
                (row, Unreadable { language, number, failure }.render())
            }
        };
        self.rows.push(row);
        let written = markup.map_err(io::Error::other).and_then(|markup| self.spool.write_all(markup.as_bytes()));
        written.map_err(|error| self.fault(error))
    }

    /// Puts the overview before the pages and gives the file its name.
    pub(crate) fn finish(mut self, summary: &str) -> Result<PathBuf, Fault> {
        let written = self.assemble(summary);
        written.map_err(|error| self.fault(error))?;
        Ok(self.path)
    }

    fn assemble(&mut self, summary: &str) -> io::Result<()> {
        let language = self.language;
        let title = self.release.title.as_deref().unwrap_or(&self.release.name);
        let date = self.release.date.map(|date| format::date(language, date));
        let kicker = [self.release.office.clone(), date].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let head = Head { language, title, kicker: &kicker, summary, rows: &self.rows };
        let mut file = beside(&self.path)?;
        file.write_all(head.render().map_err(io::Error::other)?.as_bytes())?;
        self.spool.seek(SeekFrom::Start(0))?;
        io::copy(&mut self.spool, &mut file)?;
        file.write_all(Foot { language }.render().map_err(io::Error::other)?.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&self.path).map_err(|error| error.error)?;
        Ok(())
    }

    fn fault(&self, error: io::Error) -> Fault {
        Fault::Write(self.path.clone(), error)
    }
}

/// An unnamed neighbour: renaming works only within a file system.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.prefix(".ruhui-").tempfile_in(folder)
}
