//! `ruhui draft`: looks a policy draft through as legal drafting, and tells clause by clause what was changed.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use connect::docx;
use drafting::{Change, Draft, Kind, compare, lint, read};
use locale::{Language, drafting as words, texts};

use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;
use crate::settings::Settings;
use crate::terminal::{Canvas, Tone, visible};

/// A draft with more bytes is not opened.
const LARGEST: u64 = 16 << 20;

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let canvas = Canvas::new(settings);
    let Some(("check", matches)) = matches.subcommand() else { return Ok(Outcome::Fine) };
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let text = text(canvas.language, &path)?;
    let draft = opened(canvas.language, &path, &text)?;
    let (mut told, outcome) = faults(&canvas, &path, &draft);
    if let Some(before) = matches.get_one::<PathBuf>("against") {
        let old = self::text(canvas.language, before)?;
        let old_draft = opened(canvas.language, before, &old)?;
        told += &changes(&canvas, (&old_draft, &old), (&draft, &text), matches.get_flag("all"));
    }
    output::print(&told)?;
    Ok(outcome)
}

fn told(language: Language, path: &Path, why: &str) -> Fault {
    Fault::Told(texts::error_line(language, &path.display().to_string(), why))
}

/// A draft's text: as it stands, or the paragraphs of a Word document with their numbers.
fn text(language: Language, path: &Path) -> Result<String, Fault> {
    let unread = |error: &std::io::Error| told(language, path, &texts::unreadable_io(language, &error.to_string()));
    let size = std::fs::metadata(path).map_err(|error| unread(&error))?.len();
    if size > LARGEST {
        return Err(told(language, path, texts::drafting_refused_long(language)));
    }
    let bytes = std::fs::read(path).map_err(|error| unread(&error))?;
    if !bytes.starts_with(b"PK") {
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    let document =
        docx::read(&bytes).map_err(|error| told(language, path, &crate::unreadable::docx(language, &error).message))?;
    Ok(document.draft_text())
}

fn opened(language: Language, path: &Path, text: &str) -> Result<Draft, Fault> {
    read(text).map_err(|refusal| told(language, path, words::refusal(language, refusal)))
}

/// What is wrong with its form, a line each.
fn faults(canvas: &Canvas, path: &Path, draft: &Draft) -> (String, Outcome) {
    let language = canvas.language;
    let form = words::form(language, draft.form, draft.nodes.len());
    let mut text = format!("{}\n  {form}\n", canvas.paint(Tone::Strong, &visible(&path.display().to_string())));
    if draft.amends {
        text += &format!("  {}\n", texts::drafting_amends(language));
    }
    let faults = lint(draft);
    if faults.is_empty() {
        text += &format!("  {}\n", canvas.paint(Tone::Same, texts::drafting_sound(language)));
        return (text, Outcome::Fine);
    }
    text += &format!("  {}\n", texts::drafting_faults(language, &faults.len().to_string()));
    for fault in &faults {
        let citation = if fault.citation.is_empty() { "–" } else { &fault.citation };
        let why = words::fault(language, &fault.of);
        let line = texts::drafting_line(language, citation, &fault.line.to_string(), &why);
        let (tone, mark) = if fault.of.is_note() {
            (Tone::Quiet, format!(" ({})", texts::drafting_note(language)))
        } else {
            (Tone::Plain, String::new())
        };
        text += &format!("  {}\n", canvas.paint(tone, &visible(&format!("{line}{mark}"))));
    }
    let differs = faults.iter().any(|fault| !fault.of.is_note());
    (text, if differs { Outcome::Differs } else { Outcome::Fine })
}

/// What was changed, clause by clause; what was kept too where `all` is asked for.
fn changes(canvas: &Canvas, (old, old_text): (&Draft, &str), (new, new_text): (&Draft, &str), all: bool) -> String {
    let language = canvas.language;
    let compared = compare(old, new);
    let count = |is: &dyn Fn(&Change) -> bool| compared.changes.iter().filter(|change| is(change)).count().to_string();
    let same = |change: &Change| matches!(change.kind, Kind::Kept | Kind::References);
    let counts = texts::drafting_counts(
        language,
        &count(&|change| change.kind == Kind::Added),
        &count(&|change| same(change) && !change.renumbered),
        &count(&|change| change.kind == Kind::Removed),
        &count(&|change| same(change) && change.renumbered),
        &count(&|change| change.kind == Kind::Reworded),
    );
    let mut text = format!("\n{}\n", canvas.paint(Tone::Strong, &counts));
    for change in compared.changes.iter().filter(|change| all || !is_quiet(change)) {
        let cited = |draft: &Draft, node: Option<usize>| node.map(|node| draft.citation(node)).unwrap_or_default();
        let citation = if change.new.is_some() { cited(new, change.new) } else { cited(old, change.old) };
        let (tone, what) = said(language, change, &cited(old, change.old));
        text += &format!("  {}: {}\n", visible(&citation), canvas.paint(tone, &visible(&what)));
        for (spans, whole, tone) in [(&change.gone, old_text, Tone::Gone), (&change.come, new_text, Tone::Came)] {
            for span in spans.iter().filter(|_| change.kind == Kind::Reworded) {
                let words = whole.get(span.start..span.end).unwrap_or_default();
                let sign = if tone == Tone::Gone { "−" } else { "+" };
                text += &format!("    {sign} {}\n", canvas.paint(tone, &visible(words.trim())));
            }
        }
    }
    text
}

/// The same, in the same place.
fn is_quiet(change: &Change) -> bool {
    matches!(change.kind, Kind::Kept | Kind::References) && !change.renumbered && !change.moved
}

fn said(language: Language, change: &Change, before: &str) -> (Tone, String) {
    match change.kind {
        Kind::Added => (Tone::Came, texts::drafting_added(language).to_owned()),
        Kind::Removed => (Tone::Gone, texts::drafting_removed(language).to_owned()),
        Kind::Reworded => (Tone::Doubtful, texts::drafting_reworded(language).to_owned()),
        Kind::References => (Tone::Quiet, texts::drafting_references(language).to_owned()),
        Kind::Kept if change.renumbered => (Tone::Quiet, texts::drafting_renumbered(language, before)),
        Kind::Kept if change.moved => (Tone::Quiet, texts::drafting_moved(language).to_owned()),
        Kind::Kept => (Tone::Quiet, texts::drafting_same(language).to_owned()),
    }
}
