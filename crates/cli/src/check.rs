//! `ruhui check`: each page compared with the release, as a table, JSON Lines, or one HTML report.

use std::io;
use std::path::PathBuf;

use clap::ArgMatches;
use coverage::check::{Paid, Verdict};
use coverage::compare::Prepared;
use coverage::{Article, Release};
use locale::texts;

use crate::archive::Keeper;
use crate::articles::Reading;
use crate::exit::Outcome;
use crate::failure::{Failure, Fault};
use crate::json::{self, CheckLine, Checked};
use crate::output;
use crate::pages;
use crate::report::Report;
use crate::settings::Settings;
use crate::terminal::{Canvas, check as table};

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let Some(path) = matches.get_one::<PathBuf>("release") else { return Ok(Outcome::Unreadable) };
    let (release, bytes) = pages::release(settings, path)?;
    let prepared = Prepared::new(&release);
    let paid = paid(matches);
    let keeper = matches.get_one::<PathBuf>("archive");
    let keeper = keeper.map(|folder| Keeper::new(settings.language, folder, Some((bytes, path))));
    let judge = |article: &Article| prepared.check(article, paid);
    let reading = Reading { settings, release: Some(&release), keeper: keeper.as_ref(), judge };
    let mut sink = Sink::new(settings, matches, &release)?;
    let mut tally = Tally::default();
    reading.each(matches, |result| {
        let result = result.and_then(|found| {
            let mut checked = Checked { check: found.judged, article: found.article, archive: None };
            if let Some(keeper) = &keeper {
                checked.archive = keeper.keep(&found.pages, checked.article.title.as_deref(), &checked)?;
            }
            Ok(checked)
        });
        tally.count(&result);
        sink.put(result)
    })?;
    sink.close(&tally)?;
    Ok(tally.outcome())
}

fn paid(matches: &ArgMatches) -> Paid {
    match matches.get_one::<String>("paid").map(String::as_str) {
        Some("yes") => Paid::Yes,
        Some("no") => Paid::No,
        _ => Paid::Unknown,
    }
}

/// How many pages came out how.
#[derive(Debug, Default)]
struct Tally {
    pages: usize,
    differing: usize,
    unreadable: usize,
}

impl Tally {
    fn count(&mut self, result: &Result<Checked, Failure>) {
        self.pages += 1;
        match result {
            Ok(page) if page.check.verdict == Verdict::Differs => self.differing += 1,
            Ok(_) => {}
            Err(_) => self.unreadable += 1,
        }
    }

    fn outcome(&self) -> Outcome {
        match self {
            Self { differing: 1.., .. } => Outcome::Differs,
            Self { unreadable: 1.., .. } => Outcome::Unreadable,
            _ => Outcome::Fine,
        }
    }
}

/// Where the results go.
struct Sink<'a> {
    settings: &'a Settings,
    canvas: Canvas,
    json: bool,
    report: Option<Report<'a>>,
    first: bool,
}

impl<'a> Sink<'a> {
    fn new(settings: &'a Settings, matches: &ArgMatches, release: &'a Release) -> Result<Self, Fault> {
        let path = matches.get_one::<PathBuf>("html");
        let report = path.map(|path| Report::create(settings.language, path, release)).transpose()?;
        Ok(Self { settings, canvas: Canvas::new(settings), json: matches.get_flag("json"), report, first: true })
    }

    fn put(&mut self, result: Result<Checked, Failure>) -> Result<(), Fault> {
        if self.json {
            let line = result.map_or_else(CheckLine::Failure, CheckLine::Checked);
            json::write(&mut io::stdout().lock(), &line)?;
            return Ok(());
        }
        if let Some(report) = &mut self.report {
            report.put(&result)?;
        }
        match result {
            Ok(_) if self.report.is_some() => {}
            Ok(page) => {
                let gap = if std::mem::take(&mut self.first) { "" } else { "\n" };
                let kept = page.archive.map(|path| texts::kept_archive(self.settings.language, &path) + "\n");
                let table = table::show(&self.canvas, &page.article, &page.check);
                output::print(&format!("{gap}{table}{}", kept.unwrap_or_default()))?;
            }
            Err(failure) => output::complain(&failure.line(self.settings.language)),
        }
        Ok(())
    }

    fn close(self, tally: &Tally) -> Result<(), Fault> {
        let language = self.settings.language;
        let summary = texts::summary(language, tally.differing, tally.pages, tally.unreadable);
        let mut closing = String::new();
        if let Some(report) = self.report {
            let path = report.finish(&summary)?;
            closing = format!("{summary}\n{}\n", texts::summary_report(language, &path.display().to_string()));
        } else if !self.json && tally.pages > 1 {
            closing = format!("\n{summary}\n");
        }
        if !self.settings.quiet {
            output::print(&closing)?;
        }
        Ok(())
    }
}
