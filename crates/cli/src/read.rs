//! `ruhui read`: the article of each page, as text for people or as JSON Lines.

use std::io;
use std::path::PathBuf;

use clap::ArgMatches;
use coverage::{Article, Release};

use crate::exit::Outcome;
use crate::failure::Fault;
use crate::json::{self, ArticleLine};
use crate::output;
use crate::pages::{self, Page};
use crate::settings::Settings;
use crate::terminal::{Canvas, article};

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let release = matches.get_one::<PathBuf>("release").map(|path| pages::release(path)).transpose()?;
    let canvas = Canvas::new(settings);
    let mut outcome = Outcome::Fine;
    let mut first = true;
    let work = |page: &Page| Ok(read(page, release.as_ref()));
    pages::each(settings, matches, work, |result| {
        if result.is_err() {
            outcome = Outcome::Unreadable;
        }
        if matches.get_flag("json") {
            let line = result.map_or_else(ArticleLine::Failure, ArticleLine::Article);
            json::write(&mut io::stdout().lock(), &line)?;
            return Ok(());
        }
        match result {
            Ok(article) => {
                let gap = if std::mem::take(&mut first) { "" } else { "\n" };
                output::print(&format!("{gap}{}", article::show(&canvas, &article)))?;
            }
            Err(failure) => output::complain(&failure.line(settings.language)),
        }
        Ok(())
    })?;
    Ok(outcome)
}

/// The page, read; a known release helps to find the article.
pub(crate) fn read(page: &Page, _release: Option<&Release>) -> Article {
    crate::sample::article(&page.name, &String::from_utf8_lossy(&page.bytes))
}
