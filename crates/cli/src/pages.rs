//! What a person names on the command line: the pages, and the release.

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use clap::ArgMatches;
use connect::docx;
use connect::fetch::{FetchOptions, Fetcher};
use connect::source::{self, Format, Limits, Opener, Page};
use coverage::Release;
use locale::texts;

use crate::clock::SystemClock;
use crate::failure::{Failure, Fault, Reason};
use crate::settings::Settings;

/// A page, or the failure with what went over the wire.
pub(crate) type Opened = Result<Page, Box<source::Failure>>;

/// The values of a positional argument.
pub(crate) fn named(matches: &ArgMatches, name: &str) -> Vec<String> {
    let values = matches.get_many::<OsString>(name).into_iter().flatten();
    values.map(|value| value.to_string_lossy().into_owned()).collect()
}

/// The release with the bytes it was read from.
pub(crate) fn release(settings: &Settings, path: &Path) -> Result<(Release, Vec<u8>), Fault> {
    let language = settings.language;
    let name = path.to_string_lossy().into_owned();
    let refuse = |error: Reason| Fault::Release(Failure { input: name.clone(), error });
    let mut pages = opener(settings).pages(&name);
    let (first, second) = (pages.next(), pages.next());
    let page = match (first, second) {
        (Some(Ok(page)), None) => page,
        (Some(Err(failure)), None) => return Err(refuse(crate::unreadable::release_source(language, &failure.error))),
        (None, _) => return Err(refuse(Reason::new("empty", texts::unreadable_release_empty(language)))),
        (_, Some(_)) => return Err(refuse(Reason::new("many", texts::unreadable_release_many(language)))),
    };
    let release = if page.format == Format::Docx {
        let document = docx::read(&page.bytes).map_err(|error| refuse(crate::unreadable::docx(language, &error)))?;
        let paragraphs: Vec<_> = document.paragraphs.into_iter().map(|paragraph| paragraph.text).collect();
        Release::from_paragraphs(&name, &paragraphs)
    } else {
        Release::parse(&name, &page.bytes)
    };
    let release = release.map_err(|error| refuse(crate::unreadable::release(language, error)))?;
    Ok((release, page.bytes))
}

pub(crate) fn opener(settings: &Settings) -> Opener {
    let mut options = FetchOptions { allow_private: settings.allow_private, ..FetchOptions::default() };
    if let Some(contact) = &settings.contact {
        options.agent = format!("{} (+{contact})", options.agent);
    }
    Opener::new(Arc::new(Fetcher::new(options, Arc::new(SystemClock))), Limits::default())
}

/// How many pages there are, when every input is one page by its name.
pub(crate) fn total(names: &[String]) -> Option<usize> {
    let many: HashSet<&str> = ["gz", "warc", "wacz"].into();
    let single = |name: &String| {
        let path = Path::new(name);
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        source::is_address(name) || (!path.is_dir() && !many.contains(ending))
    };
    names.iter().all(single).then_some(names.len())
}
