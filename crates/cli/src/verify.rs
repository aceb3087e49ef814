//! `ruhui verify`: reads evidence archives again, offline, and names every byte that does not fit.

use std::path::Path;

use clap::ArgMatches;
use connect::wacz::{self, Fault as Misfit, FaultKind, Report};
use locale::{Language, texts};
use web::comparison::State;

use crate::exit::Outcome;
use crate::failure::{Failure, Fault, Reason};
use crate::settings::Settings;
use crate::terminal::{Canvas, Tone, visible};
use crate::{output, pages, unreadable};

mod bundle;
mod record;

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    if let Some(place) = matches.get_one::<String>("record") {
        return record::run(settings, matches, place);
    }
    let language = settings.language;
    let canvas = Canvas::new(settings);
    let mut outcome = Outcome::Fine;
    for name in pages::named(matches, "archives") {
        match wacz::verify(Path::new(&name)) {
            Ok(report) => {
                let proven = bundle::lines(&canvas, Path::new(&name));
                let is_sound = report.is_sound() && proven.is_sound;
                outcome = outcome.max(if is_sound { Outcome::Fine } else { Outcome::Differs });
                output::print(&format!("{}{}", show(&canvas, &name, &report), proven.text))?;
            }
            Err(error) => {
                outcome = outcome.max(Outcome::Unreadable);
                let error = Reason::new("archive", unreadable::wacz(language, &error));
                output::complain(&Failure { input: name, error }.line(language));
            }
        }
    }
    Ok(outcome)
}

fn show(canvas: &Canvas, name: &str, report: &Report) -> String {
    let language = canvas.language;
    let name = canvas.paint(Tone::Quiet, &visible(name));
    let (state, sentence) = if report.is_sound() {
        let Report { parts, records, pages, findings, bytes, .. } = *report;
        (State::Same, texts::verify_sound(language, bytes, findings, pages, parts, records))
    } else {
        (State::Differs, texts::verify_unsound(language, report.bytes, report.faults.len(), report.records))
    };
    let mut text = format!("{name}\n{} {sentence}\n", canvas.paint(state.into(), state.shape()));
    for misfit in &report.faults {
        text += &visible(&format!("  {}: {}", place(language, misfit), kind(language, &misfit.kind)));
        text.push('\n');
    }
    // Of a file that cannot be opened nobody knows who made it.
    let opened = !report.faults.iter().any(|misfit| matches!(misfit.kind, FaultKind::Zip));
    if opened && !report.own {
        text += &format!("  {}\n", texts::verify_foreign(language));
    }
    text
}

fn place(language: Language, misfit: &Misfit) -> String {
    let part = if misfit.part.is_empty() { "WACZ" } else { &misfit.part };
    match misfit.offset {
        Some(offset) => texts::verify_place(language, &offset.to_string(), part),
        None => part.to_owned(),
    }
}

fn kind(language: Language, kind: &FaultKind) -> String {
    let bytes = |length: u64| usize::try_from(length).unwrap_or(usize::MAX);
    match kind {
        FaultKind::Zip => texts::verify_zip(language).to_owned(),
        FaultKind::Layout => texts::verify_layout(language).to_owned(),
        FaultKind::PartMissing => texts::verify_part_missing(language).to_owned(),
        FaultKind::PartUnlisted => texts::verify_part_unlisted(language).to_owned(),
        FaultKind::Hash { listed, found } => texts::verify_hash(language, &found.to_string(), listed),
        FaultKind::Length { listed, found } => texts::verify_length(language, bytes(*found), bytes(*listed)),
        FaultKind::Json => texts::verify_json(language).to_owned(),
        FaultKind::Record(error) => unreadable::warc(language, error),
        FaultKind::BlockDigest { listed, found } => texts::verify_block(language, &found.to_string(), listed),
        FaultKind::PayloadDigest { listed, found } => texts::verify_payload(language, &found.to_string(), listed),
        FaultKind::NoDigest => texts::verify_no_digest(language).to_owned(),
        FaultKind::Index => texts::verify_index(language).to_owned(),
        FaultKind::NotIndexed { url } => texts::verify_not_indexed(language, url),
        FaultKind::PageAbsent { url } => texts::verify_page_absent(language, url),
        FaultKind::FindingPayload { url } => texts::verify_finding_payload(language, url),
    }
}
