//! `ruhui verify --record`: a record checked from outside. All of it is read again; what was seen last time must still be its beginning.

mod memory;
mod place;

use std::sync::{Mutex, PoisonError};

use clap::ArgMatches;
use ledger::{Audit, Checkpoint, Entry, Misfit, Note, Tile, Verifier, audit::Part, note};
use locale::{Language, texts};
use web::comparison::State;

use self::memory::Memory;
use self::place::Place;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::settings::Settings;
use crate::terminal::{Canvas, visible};
use crate::{output, parallel};

/// The act by which a record says which key signs from there on (docs/format/record.md).
const KEY_SET: &str = "record.key-set";

/// Tiles that are read ahead.
const WINDOW: usize = 64;

/// What of a tile came in.
type Read = Result<Part, Fault>;

pub(super) fn run(settings: &Settings, matches: &ArgMatches, name: &str) -> Result<Outcome, Fault> {
    let language = settings.language;
    let place = Place::new(settings, name);
    let given = matches.get_one::<String>("key").map(|key| memory::key(key));
    let memory = Memory::open(language, matches, name)?;
    let text = place.text(language, "checkpoint")?;
    let keys = match given.or_else(|| memory.keys()) {
        Some(keys) => keys,
        None => place.text(language, "kunci")?,
    };
    let keys: Vec<Verifier> = keys.lines().filter_map(|line| Verifier::parse(line.trim()).ok()).collect();
    let Some(origin) = keys.first().map(|key| key.name().to_owned()) else {
        return Err(Fault::Told(texts::record_no_key(language).to_owned()));
    };
    let head = match Checkpoint::open(&text, &origin, &keys) {
        Ok(head) => head,
        Err(fault) => {
            output::print(&unsigned(language, &text, &keys, fault))?;
            return Ok(Outcome::Differs);
        }
    };
    let Audited { misfits, before, set } = audited(settings, &place, &head, memory.last.as_ref())?;
    // A key that is not known here is asked of the record itself: whether it signed can be told, whose it is cannot.
    let named = place.text(language, "kunci").unwrap_or_default();
    let replaced = set.as_ref().and_then(|set| Replaced::of(&text, (&keys, &named), set));
    let gone = memory.last.as_ref().filter(|last| before.is_none_or(|root| root != last.root));
    let canvas = Canvas::new(settings);
    output::print(&told(&canvas, &place, (&head, &misfits), (memory.last.as_ref(), gone))?)?;
    if let Some(replaced) = &replaced {
        output::print(&replaced.told(&canvas, set.as_ref()))?;
    }
    if !misfits.is_empty() || gone.is_some() || replaced == Some(Replaced::Alone) {
        return Ok(Outcome::Differs);
    }
    memory.keep(&text, &keys)?;
    if memory.is_first {
        let known = keys.iter().map(Verifier::to_string).collect::<Vec<_>>().join("\n  ");
        output::print(&format!("{}\n  {known}\n", texts::record_first(language)))?;
    }
    Ok(Outcome::Fine)
}

/// What a record says of its own keys: an entry's place, and the id of the key that signs from there on.
type Set = (u64, String);

/// The head is not signed by the key that was set last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Replaced {
    /// That one, which is not known here, is said to sign beside the one that is.
    Beside,
    /// By one that was replaced, alone.
    Alone,
}

impl Replaced {
    fn of(text: &str, (keys, named): (&[Verifier], &str), (_, id): &Set) -> Option<Self> {
        let name = keys.first().map_or("", Verifier::name);
        let signs = |key: &Verifier| key.id() == *id && Checkpoint::open(text, name, std::slice::from_ref(key)).is_ok();
        if keys.iter().any(signs) {
            return None;
        }
        let beside = named.lines().filter_map(|line| Verifier::parse(line.trim()).ok()).any(|key| signs(&key));
        Some(if beside { Self::Beside } else { Self::Alone })
    }

    fn told(self, canvas: &Canvas, set: Option<&Set>) -> String {
        let (place, id) = set.map_or((String::new(), ""), |(place, id)| (place.to_string(), id.as_str()));
        let (state, sentence) = match self {
            Self::Beside => (State::Unknown, texts::record_key_beside(canvas.language, id, &place)),
            Self::Alone => (State::Differs, texts::record_key_replaced(canvas.language, id, &place)),
        };
        format!("{} {}\n", canvas.paint(state.into(), state.shape()), visible(&sentence))
    }
}

/// What is found in a record.
struct Audited {
    /// What does not fit.
    misfits: Vec<Misfit>,
    /// The root over as many entries as were seen last time.
    before: Option<ledger::Hash>,
    /// The key that was set last.
    set: Option<Set>,
}

/// Reads all of it.
fn audited(
    settings: &Settings,
    place: &Place<'_>,
    head: &Checkpoint,
    last: Option<&Checkpoint>,
) -> Result<Audited, Fault> {
    let language = settings.language;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(settings.jobs).build();
    let pool = pool.map_err(|error| Fault::Told(error.to_string()))?;
    let mut audit = Audit::looking_back(last.map(|last| last.size));
    let leaves = Tile::all(head.size).filter(|tile| tile.level() == 0);
    let set: Mutex<Option<Set>> = Mutex::default();
    let note = |at: u64, entry: &Entry| {
        if entry.act == KEY_SET
            && let Some(id) = entry.subject.strip_prefix("key/")
        {
            let mut set = set.lock().unwrap_or_else(PoisonError::into_inner);
            if set.as_ref().is_none_or(|(last, _)| *last < at) {
                *set = Some((at, id.to_owned()));
            }
        }
    };
    let read = |tile: Tile| -> Read {
        let (bundle, hashes) =
            (place.tile(language, tile, Tile::bundle)?, place.tile(language, tile, |tile| tile.to_string())?);
        Ok(Part::read(tile, &bundle, &hashes, note))
    };
    parallel::in_order(&pool, WINDOW, leaves, read, |part| part.map(|part| audit.add(part)))?;
    let before = audit.earlier();
    let upper = |tile: Tile| place.tile(language, tile, |tile| tile.to_string());
    let misfits = audit.finish(head, upper)?;
    Ok(Audited { misfits, before, set: set.into_inner().unwrap_or_else(PoisonError::into_inner) })
}

/// Why a checkpoint is not to be trusted.
fn unsigned(language: Language, text: &str, keys: &[Verifier], fault: ledger::checkpoint::Fault) -> String {
    use ledger::checkpoint::Fault as Of;
    let name = keys.first().map_or("", Verifier::name);
    let why = match fault {
        Of::Note(note::Fault::Unsigned) => {
            let signers = Note::parse(text).map(|note| note.signers().join(", ")).unwrap_or_default();
            texts::record_other_key(language, &signers)
        }
        Of::Note(note::Fault::Forged) => texts::record_forged(language).to_owned(),
        Of::Origin => texts::record_other_log(language, name),
        Of::Note(_) | Of::NotACheckpoint => texts::record_no_checkpoint(language).to_owned(),
    };
    format!("✕ {}\n", visible(&why))
}

fn told(
    canvas: &Canvas,
    place: &Place<'_>,
    (head, misfits): (&Checkpoint, &[Misfit]),
    (last, gone): (Option<&Checkpoint>, Option<&Checkpoint>),
) -> Result<String, Fault> {
    let language = canvas.language;
    let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let mut text = String::new();
    let mut line = |state: State, sentence: &str| {
        text += &format!("{} {}\n", canvas.paint(state.into(), state.shape()), visible(sentence));
    };
    if misfits.is_empty() {
        line(State::Same, &texts::record_sound(language, count(head.size), &head.origin));
    } else {
        line(State::Differs, &texts::record_unsound(language, misfits.len(), count(head.size), &head.origin));
    }
    match (last, gone) {
        (Some(_), Some(gone)) if gone.size > head.size => {
            line(State::Differs, &texts::record_shorter(language, count(gone.size), count(head.size)));
        }
        (Some(_), Some(gone)) => line(State::Differs, &texts::record_rewritten(language, count(gone.size))),
        (Some(last), None) => line(State::Same, &texts::record_goes_on(language, count(last.size))),
        (None, _) => {}
    }
    for misfit in misfits {
        text += &visible(&format!("  {}", misfit_told(language, place, (misfit, head.size))?));
        text.push('\n');
    }
    Ok(text)
}

fn misfit_told(language: Language, place: &Place<'_>, (misfit, size): (&Misfit, u64)) -> Result<String, Fault> {
    Ok(match misfit {
        Misfit::Entry(number) => {
            texts::record_entry_misfit(language, &entry(language, place, (*number, size))?, &number.to_string())
        }
        Misfit::Both(number) => {
            texts::record_both_misfit(language, &entry(language, place, (*number, size))?, &number.to_string())
        }
        Misfit::Form(number) => texts::record_form_misfit(language, &number.to_string()),
        Misfit::Length(path) => texts::record_length_misfit(language, path),
        Misfit::Tile(path) => texts::record_tile_misfit(language, path),
        Misfit::Head => texts::record_head_misfit(language).to_owned(),
    })
}

/// What stands at a place now: `release.published release/01J… 2026-11-30T00:53:20.007Z`.
fn entry(language: Language, place: &Place<'_>, (number, size): (u64, u64)) -> Result<String, Fault> {
    let mut found = String::new();
    let Some(tile) = Tile::of_leaf(number, size) else { return Ok(found) };
    let bundle = place.tile(language, tile, Tile::bundle)?;
    Part::read(tile, &bundle, &[], |at, Entry { act, subject, at: moment, .. }| {
        if at == number {
            found = format!("{act} {subject} {moment}");
        }
    });
    Ok(found)
}
