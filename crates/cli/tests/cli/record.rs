//! `ruhui verify --record`: a folder with a record, as it should be and bent in each way that must be told.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Output;

use jiff::Timestamp;
use ledger::tile::{WIDTH, bundled};
use ledger::{Checkpoint, Commitment, Entry, Frontier, Hash, Signer, Tile};

use crate::support::{code, ruhui};

const NAME: &str = "pers.example/jejak";

/// The place at which a record of these tests sets another key, where it does.
const SET: u64 = 300;

fn entry(number: u64, set: Option<&str>) -> Vec<u8> {
    let set = set.filter(|_| number == SET);
    let (act, subject) = match set {
        Some(id) => ("record.key-set", format!("key/{id}")),
        None => ("release.published", format!("release/01KA{number:022}")),
    };
    let entry = Entry {
        id: format!("01KB{number:022}"),
        act: act.to_owned(),
        subject,
        organisation: None,
        at: Timestamp::from_millisecond(1_790_000_000_000 + i64::try_from(number).unwrap()).unwrap(),
        content: Commitment::new(&[7; 32], &number.to_be_bytes()),
    };
    entry.written().unwrap()
}

/// Writes a record of so many entries, signed by a key; gives the public one.
fn written(folder: &Path, count: u64, seed: u8) -> String {
    signed(folder, count, None, &[seed])
}

/// The same signed by several, perhaps with an entry that sets the key of an id.
fn signed(folder: &Path, count: u64, set: Option<&str>, seeds: &[u8]) -> String {
    let entry = |number| entry(number, set);
    let (mut tree, mut hashes) = (Frontier::default(), HashMap::new());
    for number in 0..count {
        tree.append(Hash::leaf(&entry(number)), |subtree, hash| {
            hashes.insert(subtree, hash);
        });
    }
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    for tile in Tile::all(count) {
        write(&tile.to_string(), &tile.subtrees().flat_map(|one| *hashes[&one].as_bytes()).collect::<Vec<u8>>());
        if tile.level() == 0 {
            let entries: Vec<Vec<u8>> = (tile.index() * WIDTH..).take(tile.width()).map(entry).collect();
            write(&tile.bundle(), &bundled(entries.iter().map(Vec::as_slice)).unwrap());
        }
    }
    let signers: Vec<Signer> = seeds.iter().map(|seed| Signer::new(NAME, &[*seed; 32]).unwrap()).collect();
    let head = Checkpoint { origin: NAME.to_owned(), size: count, root: tree.root() };
    let mut note = head.signed(&signers[0]).unwrap();
    signers.iter().skip(1).for_each(|signer| note.sign(signer));
    write("checkpoint", note.to_string().as_bytes());
    signers[0].verifier().unwrap().to_string()
}

/// What the verifier that is not ours says of a folder by one key.
fn judged(folder: &Path, key: &str) -> (bool, String) {
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools/verify-record");
    let output = std::process::Command::new("python3").arg(program).arg(folder).arg(key).output().unwrap();
    (output.status.success(), said(&output))
}

#[test]
fn a_head_that_only_a_replaced_key_signs_is_not_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let [old, new] = [1, 2].map(|seed| Signer::new(NAME, &[seed; 32]).unwrap().verifier().unwrap());
    let (path, id, keys) = (folder.path(), new.id(), format!("{old}\n{new}\n"));
    fs::write(path.join("kunci"), keys).unwrap();
    let [old, new] = [old, new].map(|key| key.to_string());
    // Before the change, and while both sign: whoever knows the old one is told of the new one, and goes on.
    signed(path, SET, Some(&id), &[1]);
    assert_eq!(code(&verified(path, &["--key", &old])), 0);
    signed(path, 600, Some(&id), &[2, 1]);
    let both = verified(path, &["--key", &old]);
    assert!(code(&both) == 0 && said(&both).contains(&format!("newer key, {id}")), "{}", said(&both));
    let (whole, told) = judged(path, &old);
    assert!(whole && told.contains(&format!("the newer one {id}")), "{told}");
    assert_eq!(code(&verified(path, &["--key", &new])), 0);
    assert!(judged(path, &new).0);
    // Whoever has the old key goes on signing.
    signed(path, 700, Some(&id), &[1]);
    for more in [&["--key", old.as_str()][..], &["--forget"]] {
        let alone = verified(path, more);
        assert!(code(&alone) == 1 && said(&alone).contains("since entry 300"), "{more:?}: {}", said(&alone));
    }
    let (whole, told) = judged(path, &old);
    assert!(!whole && told.contains("replaced: since entry 300"), "{told}");
    // A signature of the new one on another head is none on this.
    let note = fs::read_to_string(path.join("checkpoint")).unwrap();
    let other = Checkpoint { origin: NAME.to_owned(), size: 1, root: Hash::empty() };
    let other = other.signed(&Signer::new(NAME, &[2; 32]).unwrap()).unwrap().to_string();
    fs::write(path.join("checkpoint"), format!("{note}{}\n", other.lines().last().unwrap())).unwrap();
    let claimed = verified(path, &["--key", &old]);
    assert_eq!(code(&claimed), 1, "{}", said(&claimed));
    assert!(!judged(path, &old).0);
}

/// Checks a folder with a memory of its own.
fn verified(folder: &Path, more: &[&str]) -> Output {
    let seen = folder.join("seen");
    let mut command = ruhui();
    command.args(["verify", "--lang", "en", "--record"]).arg(folder).arg("--seen").arg(seen).args(more);
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A record of 600 entries that was checked once.
fn known() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let key = written(folder.path(), 600, 1);
    fs::write(folder.path().join("kunci"), &key).unwrap();
    let first = verified(folder.path(), &[]);
    assert_eq!(code(&first), 0, "{}", said(&first));
    assert!(said(&first).contains("600 entries") && said(&first).contains(&key), "{}", said(&first));
    (folder, key)
}

#[test]
fn a_record_goes_on_from_what_was_seen_and_its_key_is_remembered() {
    let (folder, _) = known();
    written(folder.path(), 700, 1);
    let later = verified(folder.path(), &[]);
    assert!(code(&later) == 0 && said(&later).contains("first 600 entries"), "{}", said(&later));
    // Somebody else's key, and the key that the site names now is not asked.
    let other = written(folder.path(), 700, 2);
    fs::write(folder.path().join("kunci"), &other).unwrap();
    let strange = verified(folder.path(), &[]);
    assert!(code(&strange) == 1 && said(&strange).contains("another key"), "{}", said(&strange));
    assert_eq!(code(&verified(folder.path(), &["--key", &other])), 0, "unless it is given");
}

#[test]
fn what_was_changed_is_named_and_what_vanished_is_missed() {
    let (folder, _) = known();
    let bundle = folder.path().join("tile/entries/001");
    let sound = fs::read(&bundle).unwrap();
    let mut changed = sound.clone();
    let at = changed.windows(9).position(|window| window == b"published").unwrap();
    changed[at..at + 9].copy_from_slice(b"withdrawn");
    fs::write(&bundle, &changed).unwrap();
    let bent = verified(folder.path(), &[]);
    assert!(code(&bent) == 1 && said(&bent).contains("entry 256 is not the one that was signed"), "{}", said(&bent));
    assert!(said(&bent).contains("release.withdrawn release/01KA"), "{}", said(&bent));
    fs::write(&bundle, &sound[..sound.len() - 5]).unwrap();
    let cut = verified(folder.path(), &[]);
    let told = said(&cut);
    assert!(
        code(&cut) == 1 && told.contains("tile/entries/001 holds less or more") && told.lines().count() < 6,
        "{told}"
    );
    fs::write(&bundle, &sound).unwrap();

    let tile = folder.path().join("tile/0/001");
    let mut hashes = fs::read(&tile).unwrap();
    hashes[40] ^= 1;
    fs::write(&tile, &hashes).unwrap();
    let bent = verified(folder.path(), &[]);
    assert!(code(&bent) == 1 && said(&bent).contains("tile/0/001 does not fit"), "{}", said(&bent));

    fs::remove_dir_all(folder.path().join("tile")).unwrap();
    written(folder.path(), 500, 1);
    let shorter = verified(folder.path(), &[]);
    assert!(code(&shorter) == 1 && said(&shorter).contains("some have vanished"), "{}", said(&shorter));
    fs::remove_file(folder.path().join("tile/entries/000")).unwrap();
    let lacking = verified(folder.path(), &[]);
    assert!(code(&lacking) == 2 && said(&lacking).contains("tile/entries/000"), "{}", said(&lacking));
}

#[test]
fn a_memory_that_cannot_be_read_is_not_taken_for_none() {
    let (folder, _) = known();
    for junk in ["", "x", "pers.example/jejak+00000000+AAAA\n\nno checkpoint"] {
        fs::write(folder.path().join("seen"), junk).unwrap();
        let lost = verified(folder.path(), &[]);
        assert!(code(&lost) == 2 && said(&lost).contains("--forget"), "{junk}: {}", said(&lost));
    }
    assert_eq!(code(&verified(folder.path(), &["--forget"])), 0);
    assert_eq!(code(&verified(folder.path(), &[])), 0, "and it remembers again");
}
