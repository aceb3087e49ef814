//! Writes a record of so many entries into a folder, and prints its key: `cargo run --release -p ledger --example folder -- FOLDER COUNT`.
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, reason = "makes something to measure")]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use ledger::tile::{WIDTH, bundled};
use ledger::{Checkpoint, Commitment, Entry, Frontier, Hash, Signer, Tile};

fn entry(number: u64) -> Vec<u8> {
    let entry = Entry {
        id: format!("01KB{number:022}"),
        act: "release.published".to_owned(),
        subject: format!("release/01KA{number:022}"),
        organisation: Some("01KA0C9M2H4J6K8M0N2P4Q6R8S".to_owned()),
        at: Timestamp::from_millisecond(1_790_000_000_000 + i64::try_from(number).unwrap()).unwrap(),
        content: Commitment::new(&[7; 32], &number.to_be_bytes()),
    };
    entry.written().unwrap()
}

fn main() {
    let mut given = std::env::args().skip(1);
    let (folder, count): (PathBuf, u64) = (given.next().unwrap().into(), given.next().unwrap().parse().unwrap());
    let (mut tree, mut hashes) = (Frontier::default(), HashMap::new());
    for number in 0..count {
        tree.append(Hash::leaf(&entry(number)), |subtree, hash| {
            if subtree.level.is_multiple_of(8) {
                hashes.insert(subtree, hash);
            }
        });
    }
    for tile in Tile::all(count) {
        let bytes: Vec<u8> = tile.subtrees().flat_map(|subtree| *hashes[&subtree].as_bytes()).collect();
        write(&folder, &tile.to_string(), &bytes);
        if tile.level() == 0 {
            let entries: Vec<Vec<u8>> = (tile.index() * WIDTH..).take(tile.width()).map(entry).collect();
            write(&folder, &tile.bundle(), &bundled(entries.iter().map(Vec::as_slice)).unwrap());
        }
    }
    let signer = Signer::new("pers.example/jejak", &[1; 32]).unwrap();
    let head = Checkpoint { origin: signer.name().to_owned(), size: count, root: tree.root() };
    write(&folder, "checkpoint", head.signed(&signer).unwrap().to_string().as_bytes());
    println!("{}", signer.verifier().unwrap());
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}
