//! `ruhui read`: the article of each page, as text for people or as JSON Lines.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;

use clap::ArgMatches;
use connect::docx;
use connect::source::{self, Format, Page};
use coverage::{Article, Release};
use locale::Language;

use crate::exit::Outcome;
use crate::failure::{Failure, Fault};
use crate::json::{self, ArticleLine};
use crate::pages::{self, Opened};
use crate::settings::Settings;
use crate::terminal::{Canvas, article};
use crate::{output, unreadable};

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let release = matches.get_one::<PathBuf>("release").map(|path| pages::release(settings, path)).transpose()?;
    let release = release.map(|(release, _)| release);
    let canvas = Canvas::new(settings);
    let mut outcome = Outcome::Fine;
    let mut first = true;
    let work = |opened: Opened| match opened {
        Ok(page) => read(settings.language, &page, release.as_ref()),
        Err(failure) => Err(refused(settings.language, &failure)),
    };
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
pub(crate) fn read(language: Language, page: &Page, _release: Option<&Release>) -> Result<Article, Failure> {
    let bytes = match page.format {
        Format::Html | Format::Text => Cow::Borrowed(&page.bytes),
        Format::Docx => {
            let document = docx::read(&page.bytes)
                .map_err(|error| Failure { input: page.name.clone(), error: unreadable::docx(language, &error) })?;
            let paragraphs: Vec<_> = document.paragraphs.into_iter().map(|paragraph| paragraph.text).collect();
            Cow::Owned(paragraphs.join("\n\n").into_bytes())
        }
    };
    Ok(crate::sample::article(&page.name, &String::from_utf8_lossy(&bytes)))
}

/// A page that could not be opened.
pub(crate) fn refused(language: Language, failure: &source::Failure) -> Failure {
    Failure { input: failure.name.clone(), error: unreadable::source(language, &failure.error) }
}
