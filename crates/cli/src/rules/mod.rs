//! `ruhui rules`: looks rule files through, and explains what follows from facts.

mod explain;

use std::path::Path;

use clap::ArgMatches;
use locale::{Language, rules as words, texts};
use statute::{Fault as RuleFault, Rules};

use crate::exit::Outcome;
use crate::failure::Fault;
use crate::settings::Settings;
use crate::terminal::{Canvas, Tone, visible};
use crate::{output, pages};

/// A rule file with more bytes is none.
const LARGEST: u64 = 2 << 20;

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    match matches.subcommand() {
        Some(("explain", matches)) => explain::run(settings, matches),
        Some((_, matches)) => check(settings, matches),
        None => Ok(Outcome::Fine),
    }
}

fn check(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let language = settings.language;
    let Some((rules, _)) = read(settings, matches)? else { return Ok(Outcome::Differs) };
    let faults = rules.lint();
    if !faults.is_empty() {
        tell(language, &pages::named(matches, "files"), &faults);
        return Ok(Outcome::Differs);
    }
    let conditions = rules.clauses.iter().filter(|clause| clause.condition.is_some()).count();
    let cases = rules.cases();
    let [files, clauses, conditions, cases] =
        [rules.sources.len(), rules.clauses.len(), conditions, cases].map(|count| count.to_string());
    let line = texts::rules_checked(language, &cases, &clauses, &conditions, &files);
    output::print(&format!("{}\n", Canvas::new(settings).paint(Tone::Same, &line)))?;
    Ok(Outcome::Fine)
}

/// The rules of the named files, with the names; nothing where they were told to be wrong.
fn read(settings: &Settings, matches: &ArgMatches) -> Result<Option<(Rules, Vec<String>)>, Fault> {
    let language = settings.language;
    let names = pages::named(matches, "files");
    let texts: Vec<String> = names.iter().map(|name| text(language, Path::new(name))).collect::<Result<_, _>>()?;
    match Rules::parse(&texts.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(rules) => Ok(Some((rules, names))),
        Err(faults) => {
            tell(language, &names, &faults);
            Ok(None)
        }
    }
}

/// A file's text, where it is one of a size that a person writes.
fn text(language: Language, path: &Path) -> Result<String, Fault> {
    let told = |why: String| Fault::Told(texts::error_line(language, &path.display().to_string(), &why));
    let size = std::fs::metadata(path).map_err(|error| told(texts::unreadable_io(language, &error.to_string())))?.len();
    if size > LARGEST {
        return Err(told(texts::rules_too_large(language).to_owned()));
    }
    std::fs::read_to_string(path).map_err(|error| told(texts::unreadable_io(language, &error.to_string())))
}

/// One line for each fault, on standard error.
fn tell(language: Language, names: &[String], faults: &[RuleFault]) {
    for fault in faults {
        let why = words::fault(language, &fault.of);
        let line = match (fault.file.and_then(|file| names.get(file)), fault.line) {
            (Some(name), Some(line)) => texts::rules_line(language, name, &line.to_string(), &why),
            (Some(name), None) => texts::rules_whole_file(language, name, &why),
            (None, _) => why,
        };
        output::complain(&visible(&line));
    }
}
