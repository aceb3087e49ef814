//! `ruhui read`: the article of each page, as text for people or as JSON Lines.

use std::io;
use std::path::PathBuf;

use clap::ArgMatches;
use connect::docx;
use connect::source::{Format, Page};
use coverage::Input;
use coverage::{Article, Release};
use locale::Language;

use crate::archive::Keeper;
use crate::articles::Reading;
use crate::exit::Outcome;
use crate::failure::{Failure, Fault};
use crate::json::{self, ArticleLine};
use crate::pages::{self, Opened};
use crate::settings::Settings;
use crate::terminal::{Canvas, article};
use crate::{output, unreadable};

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let release = matches.get_one::<PathBuf>("release");
    let release = release.map(|path| pages::release(settings, path)).transpose()?.map(|(release, _)| release);
    let keeper = matches.get_one::<PathBuf>("archive").map(|folder| Keeper::new(settings.language, folder, None));
    let canvas = Canvas::new(settings);
    let mut outcome = Outcome::Fine;
    let mut first = true;
    let reading = Reading { settings, release: release.as_ref(), keeper: keeper.as_ref(), judge: |_: &Article| () };
    reading.each(matches, |result| {
        let result = result.and_then(|found| {
            if let Some(keeper) = &keeper {
                keeper.keep(&found.pages, found.article.title.as_deref(), &found.article)?;
            }
            Ok(found.article)
        });
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
pub(crate) fn read(language: Language, page: &Page, release: Option<&Release>) -> Result<Article, Failure> {
    let text = match page.format {
        Format::Html | Format::Text => None,
        Format::Docx => Some(document(language, page)?),
    };
    let bytes = text.as_ref().map_or(page.bytes.as_slice(), |text| text.as_bytes());
    let charset = if text.is_some() { Some("utf-8") } else { page.charset.as_deref() };
    Ok(coverage::read(&Input { name: &page.name, url: page.url.as_deref(), charset, bytes, release }))
}

/// The paragraphs of a Word document; places are then bytes of this text.
fn document(language: Language, page: &Page) -> Result<String, Failure> {
    let refuse = |error| Failure { input: page.name.clone(), error: unreadable::docx(language, &error) };
    let document = docx::read(&page.bytes).map_err(refuse)?;
    let paragraphs: Vec<_> = document.paragraphs.into_iter().map(|paragraph| paragraph.text).collect();
    Ok(paragraphs.join("\n\n"))
}

/// The page, or why there is none; what a server sent instead is kept too.
pub(crate) fn opened(language: Language, opened: Opened, keeper: Option<&Keeper>) -> Result<Page, Failure> {
    opened.or_else(|failure| {
        if let Some(keeper) = keeper {
            keeper.keep_refusal(&failure.name, failure.capture.as_ref())?;
        }
        Err(Failure { input: failure.name.clone(), error: unreadable::source(language, &failure.error) })
    })
}
