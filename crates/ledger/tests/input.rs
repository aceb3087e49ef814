//! Bytes of every kind: nothing panics, and what is read is written again as it was.

use ledger::{Checkpoint, Entry, Note, Verifier, tile};

#[test]
fn whatever_is_read_is_written_the_same_or_refused() {
    bolero::check!().for_each(|bytes: &[u8]| {
        if let Ok(entry) = Entry::parse(bytes) {
            assert_eq!(entry.to_string().as_bytes(), bytes);
        }
        if let Ok(entries) = tile::unbundled(bytes) {
            assert_eq!(tile::bundled(entries).as_deref(), Some(bytes));
        }
        let Ok(text) = str::from_utf8(bytes) else { return };
        if let Ok(key) = Verifier::parse(text) {
            assert_eq!(key.to_string(), text);
        }
        if let Ok(note) = Note::parse(text) {
            assert_eq!(Note::parse(&note.to_string()), Ok(note));
        }
        drop(Checkpoint::claimed(text));
    });
}

/// The same with one place of a sound input changed: what random bytes never reach.
#[test]
fn sound_input_that_is_bent_anywhere_is_refused_or_reads_as_written() {
    let note = include_str!("seven.checkpoint").as_bytes();
    let entry = b"ruhui/entry/v1\nid 01J\nact release.published\nsubject release/01K\norganisation 01L\n\
        at 2026-11-30T00:53:20.007Z\ncontent 0000000000000000000000000000000000000000000000000000000000000000\n";
    assert!(Entry::parse(entry).is_ok());
    bolero::check!().with_type::<(u8, u8, u8)>().for_each(|(at, byte, cut)| {
        for sound in [note, entry.as_slice()] {
            let mut bent = sound.to_vec();
            if let Some(place) = bent.get_mut(usize::from(*at)) {
                *place = *byte;
            }
            bent.truncate(sound.len().saturating_sub(usize::from(*cut % 8)));
            if let Ok(read) = Entry::parse(&bent) {
                assert_eq!(read.to_string().as_bytes(), bent);
            }
            let Ok(text) = str::from_utf8(&bent) else { continue };
            if let Ok(read) = Note::parse(text) {
                assert_eq!(Note::parse(&read.to_string()), Ok(read));
            }
        }
    });
}
