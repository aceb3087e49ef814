//! A record in files, checked by a program that is not ours to compile: `tools/verify-record`, plain Python written from the
//! specifications. Each way to bend the files is told, and what no longer fits.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use ledger::{Checkpoint, Commitment, Entry, Frontier, Hash, Signer, Subtree, Tile, tile};

const ORIGIN: &str = "pers.borneotimur.example/jejak";

fn entry(number: u64) -> Entry {
    Entry {
        id: format!("01J{number:023}"),
        act: "release.published".to_owned(),
        subject: format!("release/01K{number:023}"),
        organisation: Some("01JDISKOMINFO".to_owned()),
        at: jiff::Timestamp::from_millisecond(1_796_000_000_000 + i64::try_from(number).unwrap()).unwrap(),
        content: Commitment::new(&[7; 32], &number.to_be_bytes()),
    }
}

fn signer() -> Signer {
    Signer::new(ORIGIN, &[9; 32]).unwrap()
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let file = folder.join(name);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, bytes).unwrap();
}

/// Writes a record of so many entries; the tiles grow in steps, as a sequencer writes them.
fn record(folder: &Path, steps: &[u64], bend: impl Fn(u64, String) -> String) {
    let text = |number| bend(number, entry(number).to_string());
    let (mut tree, mut hashes) = (Frontier::default(), HashMap::<Subtree, Hash>::new());
    for size in steps {
        let earlier = tree.size();
        for number in earlier..*size {
            tree.append(Hash::leaf(text(number).as_bytes()), |subtree, hash| {
                hashes.insert(subtree, hash);
            });
        }
        for tile in Tile::grown(earlier, *size) {
            let bytes: Vec<u8> = tile.subtrees().flat_map(|subtree| *hashes[&subtree].as_bytes()).collect();
            write(folder, &tile.to_string(), &bytes);
            if tile.level() == 0 {
                let texts: Vec<String> = tile.subtrees().map(|leaf| text(leaf.index)).collect();
                let bundle = tile::bundled(texts.iter().map(String::as_bytes)).unwrap();
                assert_eq!(tile::unbundled(&bundle).unwrap().len(), tile.width());
                write(folder, &tile.bundle(), &bundle);
            }
        }
    }
    let head = Checkpoint { origin: ORIGIN.to_owned(), size: tree.size(), root: tree.root() };
    write(folder, "checkpoint", head.signed(&signer()).unwrap().to_string().as_bytes());
}

/// What the other program says, and whether it is content.
fn judged(folder: &Path, seen: Option<&Path>) -> (bool, String) {
    let program = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tools/verify-record");
    let mut command = Command::new("python3");
    command.arg(program).arg(folder).arg(signer().verifier().unwrap().to_string());
    if let Some(seen) = seen {
        command.arg("--seen").arg(seen);
    }
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn a_record_is_whole_and_goes_on_from_what_was_seen() {
    let folder = tempfile::tempdir().unwrap();
    let seen = folder.path().join("seen");
    let whole = |_, text| text;
    for (number, steps) in [&[1_u64][..], &[1, 3, 256], &[1, 3, 256, 257, 700], &[700]].into_iter().enumerate() {
        let files = folder.path().join(number.to_string());
        record(&files, steps, whole);
        let (content, said) = judged(&files, Some(&seen));
        assert!(content && said.contains(&format!("{} entries", steps.last().unwrap())), "{said}");
        assert_eq!(said.contains("as seen before"), number > 0, "{said}");
    }
    let files = folder.path().join("others");
    record(&files, &[800], |number, text| if number == 5 { entry(6).to_string() } else { text });
    let (content, said) = judged(&files, Some(&seen));
    assert!(!content && said.contains("the first 700 entries are not those that were seen before"), "{said}");
    let files = folder.path().join("fewer");
    record(&files, &[600], whole);
    let (content, said) = judged(&files, Some(&seen));
    assert!(!content && said.contains("700 entries were seen before, and there are 600 now"), "{said}");
}

#[test]
fn what_was_bent_is_named() {
    let folder = tempfile::tempdir().unwrap();
    record(folder.path(), &[600], |_, text| text);
    let bent = |name: &str, at: usize, told: &str| {
        let file = folder.path().join(name);
        let whole = std::fs::read(&file).unwrap();
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        std::fs::write(&file, bytes).unwrap();
        let (content, said) = judged(folder.path(), None);
        std::fs::write(&file, whole).unwrap();
        assert!(!content && said.contains(told), "{name}, byte {at}: {said}");
    };
    // A digit of the subject in the second bundle, the form of an entry, a length.
    bent("tile/entries/001", 2 + 15 + 40, "tile/0/001 does not fit the entries from 256 on");
    bent("tile/entries/001", 3, "entry 256 is not written as entries are");
    bent("tile/entries/002.p/88", 1, "not whole");
    bent("tile/0/000", 0, "tile/0/000 does not fit the entries from 0 on");
    bent("tile/1/000.p/2", 40, "tile/1/000.p/2 does not fit the entries from 0 on");
    bent("checkpoint", ORIGIN.len() + 1, "its signature does not fit its text");
    bent("checkpoint", ORIGIN.len() + 10, "its signature does not fit its text");
    assert!(judged(folder.path(), None).0);
    // A full file that took the place of one that was not, while somebody was reading.
    let grown = tempfile::tempdir().unwrap();
    record(grown.path(), &[600, 800], |_, text| text);
    std::fs::copy(folder.path().join("checkpoint"), grown.path().join("checkpoint")).unwrap();
    for part in ["tile/0/002.p/88", "tile/entries/002.p/88", "tile/1/000.p/2"] {
        std::fs::remove_file(grown.path().join(part)).unwrap();
    }
    let (content, said) = judged(grown.path(), None);
    assert!(!content && said.contains("tile/1/000.p/2 cannot be read"), "the level above is not full yet: {said}");
    std::fs::copy(folder.path().join("tile/1/000.p/2"), grown.path().join("tile/1/000.p/2")).unwrap();
    let (content, said) = judged(grown.path(), None);
    assert!(content && said.contains("600 entries"), "{said}");
    std::fs::remove_file(folder.path().join("tile/0/001")).unwrap();
    assert!(judged(folder.path(), None).1.contains("tile/0/001 cannot be read"));
    record(
        folder.path(),
        &[600],
        |number, text| if number == 300 { text.replace("published", "Published!") } else { text },
    );
    let (content, said) = judged(folder.path(), None);
    assert!(!content && said.contains("entry 300 is not written as entries are"), "{said}");
}
