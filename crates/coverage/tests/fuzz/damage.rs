//! Damage to sound bytes: what transfer, cutting, pasting and bad software do to a page.

use bolero::TypeGenerator;

/// One piece of damage; places are parts of 65536 of the length.
#[derive(Debug, Clone, TypeGenerator)]
pub(crate) enum Edit {
    Put {
        at: u16,
        byte: u8,
    },
    Insert {
        at: u16,
        byte: u8,
    },
    Drop {
        at: u16,
        length: u16,
    },
    Cut {
        at: u16,
    },
    Repeat {
        at: u16,
        length: u8,
        times: u8,
    },
    Move {
        from: u16,
        length: u16,
        to: u16,
    },
    /// A piece of markup or text from the dictionary.
    Write {
        at: u16,
        word: u16,
    },
}

/// At most this much comes out.
const LARGEST: usize = 200_000;

/// `sound` with up to twelve edits; `words` is the dictionary.
pub(crate) fn damaged(sound: &[u8], edits: &[Edit], words: &[&str]) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    for edit in edits.iter().take(12) {
        apply(&mut bytes, edit, words);
        bytes.truncate(LARGEST);
    }
    bytes
}

fn apply(bytes: &mut Vec<u8>, edit: &Edit, words: &[&str]) {
    let length = bytes.len();
    let place = |at: u16| usize::from(at) * (length + 1) / 65536;
    let piece = |at: u16, size: usize| place(at)..(place(at) + size).min(length);
    match *edit {
        Edit::Put { at, byte } => bytes.iter_mut().skip(place(at)).take(1).for_each(|old| *old = byte),
        Edit::Insert { at, byte } => bytes.insert(place(at), byte),
        Edit::Drop { at, length } => drop(bytes.drain(piece(at, usize::from(length)))),
        // Most pages are whole, or what comes after the cut is never tried.
        Edit::Cut { at } if at > 40_000 => bytes.truncate(place(at)),
        Edit::Cut { .. } => {}
        Edit::Repeat { at, length, times } => {
            let range = piece(at, usize::from(length));
            let again = bytes.get(range.clone()).unwrap_or_default().repeat(usize::from(times));
            bytes.splice(range.start..range.start, again);
        }
        Edit::Move { from, length, to } => {
            let moved: Vec<u8> = bytes.drain(piece(from, usize::from(length))).collect();
            let to = usize::from(to) * (bytes.len() + 1) / 65536;
            bytes.splice(to..to, moved);
        }
        Edit::Write { at, word } => {
            let word = words.get(usize::from(word) % words.len()).copied().unwrap_or_default();
            bytes.splice(place(at)..place(at), word.bytes());
        }
    }
}
