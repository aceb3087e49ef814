//! The pages a person names, read one by one on all cores, results in the order of the input.
//! A page that cannot be read becomes a `Failure`; the others go on.

use std::ffi::OsString;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use clap::ArgMatches;
use coverage::Release;
use locale::texts;

use crate::failure::{Failure, Fault};
use crate::parallel;
use crate::progress::Progress;
use crate::settings::Settings;

/// A page's bytes.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// Runs `work` on every page named on the command line, and `emit` on every result.
pub(crate) fn each<R: Send>(
    settings: &Settings,
    matches: &ArgMatches,
    work: impl Fn(&Page) -> Result<R, Failure> + Sync,
    mut emit: impl FnMut(Result<R, Failure>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let names: Vec<String> = named(matches, "pages");
    let progress = Progress::new(settings, Some(names.len()));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(settings.jobs).build().map_err(std::io::Error::other)?;
    let guarded = |name: String| {
        // Reading never panics; should it, one page is lost and not the run.
        let result = catch_unwind(AssertUnwindSafe(|| load(&name).and_then(|page| work(&page))));
        result.unwrap_or_else(|_| Err(Failure::new(&name, "internal", texts::error_internal(settings.language))))
    };
    parallel::in_order(&pool, settings.jobs * 4, names.into_iter(), guarded, |result| progress.step(|| emit(result)))
}

/// The values of a positional argument.
pub(crate) fn named(matches: &ArgMatches, name: &str) -> Vec<String> {
    let values = matches.get_many::<OsString>(name).into_iter().flatten();
    values.map(|value| value.to_string_lossy().into_owned()).collect()
}

/// The release.
pub(crate) fn release(path: &Path) -> Result<Release, Fault> {
    let name = path.to_string_lossy();
    let failure = |code, message| Fault::Release(Failure::new(&name, code, message));
    let bytes = fs::read(path).map_err(|error| failure("io", error.to_string()))?;
    Release::parse(&name, &bytes).map_err(|error| failure("release", error.to_string()))
}

fn load(name: &str) -> Result<Page, Failure> {
    let bytes = fs::read(name).map_err(|error| Failure::new(name, "io", error.to_string()))?;
    Ok(Page { name: name.to_owned(), bytes })
}
