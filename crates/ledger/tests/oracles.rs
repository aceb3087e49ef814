//! Other people's programs judge ours: the same trees, proofs, notes and tiles.

#![expect(clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use std::collections::HashMap;
use std::convert::Infallible;

use ledger::{Checkpoint, Frontier, Hash, Hashes, Signer, Subtree, Tile, Verifier, proof, tile};

/// All whole subtrees of a tree.
struct Tree {
    hashes: HashMap<Subtree, Hash>,
    roots: Vec<Hash>,
}

impl Hashes for Tree {
    type Error = Infallible;

    fn hash(&self, subtree: Subtree) -> Result<Hash, Infallible> {
        Ok(self.hashes[&subtree])
    }
}

fn entry(number: usize) -> Vec<u8> {
    format!("entri {number}").into_bytes()
}

fn tree(size: usize) -> Tree {
    let (mut tree, mut frontier) = (Tree { hashes: HashMap::new(), roots: Vec::new() }, Frontier::default());
    tree.roots.push(frontier.root());
    for number in 0..size {
        frontier.append(Hash::leaf(&entry(number)), |subtree, hash| {
            tree.hashes.insert(subtree, hash);
        });
        tree.roots.push(frontier.root());
    }
    tree
}

#[test]
fn every_proof_of_every_small_tree_holds_and_no_bent_one_does() {
    let size = 70_u64;
    let tree = tree(70);
    let root = |size: u64| tree.roots[usize::try_from(size).unwrap()];
    for later in 1..=size {
        for index in 0..later {
            let leaf = Hash::leaf(&entry(usize::try_from(index).unwrap()));
            let path = proof::inclusion(&tree, index, later).unwrap();
            let check = |leaf, index, path: &[Hash]| proof::verify_inclusion(leaf, index, (later, root(later)), path);
            assert_eq!(check(leaf, index, &path), Ok(()), "{index} in {later}");
            assert!(check(Hash::leaf(b"lain"), index, &path).is_err());
            assert!(check(leaf, later, &path).is_err());
            if let Some((_, shorter)) = path.split_last() {
                assert!(check(leaf, index, shorter).is_err());
            }
            assert!(check(leaf, index, &[path.clone(), vec![leaf]].concat()).is_err());
        }
        for earlier in 0..=later {
            let path = proof::consistency(&tree, earlier, later).unwrap();
            let check =
                |before, path: &[Hash]| proof::verify_consistency((earlier, before), (later, root(later)), path);
            assert_eq!(check(root(earlier), &path), Ok(()), "{earlier} before {later}");
            assert!(check(Hash::leaf(b"lain"), &path).is_err(), "{earlier} before {later}");
            for at in 0..path.len() {
                let mut bent = path.clone();
                bent[at] = Hash::leaf(b"lain");
                assert!(check(root(earlier), &bent).is_err(), "{earlier} before {later}: hash {at}");
            }
        }
    }
    assert!(proof::verify_consistency((2, root(2)), (1, root(1)), &[]).is_err());
}

/// The same hashes for `tlog_tiles`, by its own numbers of subtrees.
struct Theirs<'t>(&'t Tree);

impl tlog_tiles::HashReader for Theirs<'_> {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        let hash = |index: &u64| {
            let (level, index) = tlog_tiles::split_stored_hash_index(*index);
            theirs(self.0.hashes[&Subtree { level, index }])
        };
        Ok(indexes.iter().map(hash).collect())
    }
}

fn theirs(hash: Hash) -> tlog_tiles::Hash {
    tlog_tiles::Hash(*hash.as_bytes())
}

#[test]
fn tlog_tiles_makes_the_same_roots_and_proofs() {
    let tree = tree(270);
    for size in [1_u64, 2, 3, 7, 8, 100, 255, 256, 257, 270] {
        let root = theirs(tree.roots[usize::try_from(size).unwrap()]);
        assert!(tlog_tiles::tree_hash(size, &Theirs(&tree)).unwrap() == root, "{size}");
        for index in 0..size {
            let ours: Vec<_> = proof::inclusion(&tree, index, size).unwrap().into_iter().map(theirs).collect();
            assert!(tlog_tiles::prove_record(size, index, &Theirs(&tree)).unwrap() == ours, "{index} in {size}");
            let leaf = theirs(Hash::leaf(&entry(usize::try_from(index).unwrap())));
            tlog_tiles::check_record(&ours, size, root, index, leaf).unwrap();
        }
        for earlier in 1..=size {
            let before = theirs(tree.roots[usize::try_from(earlier).unwrap()]);
            let ours: Vec<_> = proof::consistency(&tree, earlier, size).unwrap().into_iter().map(theirs).collect();
            tlog_tiles::check_tree(&ours, size, root, earlier, before).unwrap();
        }
    }
}

#[test]
fn tlog_tiles_names_the_same_files_as_a_tree_grows() {
    for (earlier, size) in
        [(0, 1), (0, 255), (0, 256), (0, 257), (255, 257), (256, 256), (300, 70_000), (65_535, 65_537), (0, 200_000)]
    {
        let ours: Vec<String> = Tile::grown(earlier, size).map(|tile| tile.to_string()).collect();
        let theirs = tlog_tiles::Tile::new_tiles(8, earlier, size);
        // Their path names the height too, which C2SP leaves out.
        let theirs: Vec<String> = theirs.iter().map(|tile| tile.path().replacen("tile/8/", "tile/", 1)).collect();
        assert_eq!(ours, theirs, "{earlier} to {size}");
    }
    let deep = Tile::grown(1_234_067 * 256, 1_234_068 * 256).next().unwrap();
    assert_eq!((deep.to_string(), deep.bundle()), ("tile/0/x001/x234/067".into(), "tile/entries/x001/x234/067".into()));
}

#[test]
fn signed_note_reads_ours_and_we_read_theirs() {
    let signer = Signer::new("pers.borneotimur.example/jejak", &[7; 32]).unwrap();
    let key = signer.verifier().unwrap();
    let head = Checkpoint { origin: key.name().to_owned(), size: 3, root: Hash::leaf(b"tiga") };
    let ours = head.signed(&signer).unwrap().to_string();
    let known =
        signed_note::VerifierList::new(vec![Box::new(signed_note::StandardVerifier::new(&key.to_string()).unwrap())]);
    let read = signed_note::Note::from_bytes(ours.as_bytes()).unwrap();
    read.verify(&known).unwrap();
    let told = tlog_tiles::Checkpoint::from_bytes(read.text()).unwrap();
    assert_eq!((told.origin(), told.size(), told.hash().0), (key.name(), 3, *head.root.as_bytes()));
    let secret = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    let other = signed_note::StandardSigner::new(secret).unwrap();
    let mut note =
        signed_note::Note::new(b"PeterNeumann\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", &[]).unwrap();
    note.add_sigs(&[&other]).unwrap();
    let text = String::from_utf8(note.to_bytes()).unwrap();
    let key = Verifier::parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").unwrap();
    let head = Checkpoint::open(&text, "PeterNeumann", &[key]).unwrap();
    assert_eq!((head.size, head.root), (0, Hash::empty()));
}

#[test]
fn ct_merkle_believes_our_proofs() {
    use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
    use sha2_of_ct_merkle::{Sha256, digest::Output};
    let tree = tree(100);
    let digest = |hash: &Hash| Output::<Sha256>::from(*hash.as_bytes());
    let root = |size: u64| RootHash::<Sha256>::new(digest(&tree.roots[usize::try_from(size).unwrap()]), size);
    for size in 1..=100_u64 {
        for index in 0..size {
            let path: Vec<_> = proof::inclusion(&tree, index, size).unwrap().iter().map(digest).collect();
            let value = entry(usize::try_from(index).unwrap());
            root(size).verify_inclusion(&value, index, &InclusionProof::from_digests(&path)).unwrap();
        }
        for earlier in 1..=size {
            let path: Vec<_> = proof::consistency(&tree, earlier, size).unwrap().iter().map(digest).collect();
            root(size).verify_consistency(&root(earlier), &ConsistencyProof::from_digests(&path)).unwrap();
        }
    }
}

/// Tiles in memory, by their names.
struct Files(HashMap<String, Vec<u8>>);

impl tile::Tiles for Files {
    type Error = tile::NotATile;

    fn tile(&self, tile: Tile) -> Result<Vec<u8>, tile::NotATile> {
        self.0.get(&tile.to_string()).cloned().ok_or(tile::NotATile)
    }
}

#[test]
fn a_tree_is_proved_from_its_tiles_alone() {
    let tree = tree(66_000);
    for size in [1_u64, 255, 256, 257, 1000, 65_536, 65_537, 66_000] {
        let bytes = |tile: Tile| tile.subtrees().flat_map(|subtree| *tree.hashes[&subtree].as_bytes()).collect();
        let files = Files(Tile::all(size).map(|tile| (tile.to_string(), bytes(tile))).collect());
        let tiled = tile::Tiled { tiles: &files, size };
        assert_eq!(Frontier::of(size, &tiled).unwrap().root(), tree.roots[usize::try_from(size).unwrap()], "{size}");
        for index in [0, size / 3, size - 1] {
            assert_eq!(proof::inclusion(&tiled, index, size), Ok(proof::inclusion(&tree, index, size).unwrap()));
        }
        for earlier in [1, size / 2, size - 1].into_iter().filter(|earlier| *earlier > 0) {
            assert_eq!(
                proof::consistency(&tiled, earlier, size),
                Ok(proof::consistency(&tree, earlier, size).unwrap())
            );
        }
        let mut bent = files;
        bent.0.values_mut().for_each(|bytes| bytes.truncate(bytes.len() - 1));
        assert!(Frontier::of(size, &tile::Tiled { tiles: &bent, size }).is_err());
    }
}
