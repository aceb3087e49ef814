//! Fixed vectors, never made anew: roots of the trees that implementations of RFC 6962 share, a note of the C2SP specification, and
//! a log of our own as it stood when the format was written down.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use ledger::{Checkpoint, Commitment, Entry, Frontier, Hash, Note, Signer, Verifier};

/// The leaves of the reference tests of Certificate Transparency.
const LEAVES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];

/// The roots over the first one, two, … of them.
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

#[test]
fn the_roots_are_those_of_rfc_6962() {
    let mut tree = Frontier::default();
    assert_eq!(tree.root().to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (leaf, root) in LEAVES.iter().zip(ROOTS) {
        tree.append(Hash::leaf(leaf), |_, _| {});
        assert_eq!(tree.root().to_string(), root);
    }
}

#[test]
fn the_note_of_the_specification_is_read_and_nothing_of_it_can_be_bent() {
    let key = Verifier::parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").unwrap();
    let note = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n\
        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    let read = Note::parse(note).unwrap();
    assert_eq!(read.to_string(), note);
    assert!(read.verified(std::slice::from_ref(&key)).unwrap().starts_with("If you think"));
    assert_eq!(key.to_string(), "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    for at in 0..note.len() {
        let mut bent = note.as_bytes().to_vec();
        bent[at] ^= 1;
        let told = String::from_utf8(bent).ok().and_then(|bent| Note::parse(&bent).ok());
        assert!(told.is_none_or(|note| note.verified(std::slice::from_ref(&key)).is_err()), "byte {at}");
    }
}

fn entry(number: u8) -> Entry {
    Entry {
        id: format!("01JDEMO{number:02}"),
        act: "release.published".to_owned(),
        subject: format!("release/01JSIARAN{number:02}"),
        organisation: (number > 0).then(|| "01JDISKOMINFO".to_owned()),
        at: jiff::Timestamp::from_millisecond(1_796_000_000_000 + i64::from(number)).unwrap(),
        content: Commitment::new(&[number; 32], b"Tiga ruas jalan dibuka"),
    }
}

#[test]
fn an_entry_is_written_in_one_way() {
    let text = "ruhui/entry/v1\nid 01JDEMO07\nact release.published\nsubject release/01JSIARAN07\norganisation 01JDISKOMINFO\n\
        at 2026-11-30T00:53:20.007Z\ncontent CONTENT\n"
        .replace("CONTENT", &entry(7).content.to_string());
    assert_eq!(entry(7).to_string(), text);
    assert_eq!(Entry::parse(text.as_bytes()), Ok(entry(7)));
    assert!(entry(0).to_string().contains("\norganisation -\n"));
    let broken = Entry { subject: "release/1\nact x".to_owned(), ..entry(7) };
    assert!(broken.written().is_err() && entry(7).written().is_ok());
    for bent in [
        text.replace("Z\n", "+00:00\n"),
        text.replace(".007", ".0070"),
        text.replace("id ", "id  "),
        text.replace("01JDEMO07", "01JDEMO 07"),
        text.replace('\n', "\r\n"),
        text.to_uppercase(),
        text.trim_end().to_owned(),
        format!("{text}\n"),
        format!("{text}more\n"),
        String::new(),
    ] {
        assert!(Entry::parse(bent.as_bytes()).is_err(), "{bent}");
    }
    assert!(
        entry(7).content.is_of(&[7; 32], b"Tiga ruas jalan dibuka")
            && !entry(7).content.is_of(&[8; 32], b"Tiga ruas jalan dibuka")
    );
}

#[test]
fn a_checkpoint_of_our_own_is_the_same_today_as_when_the_format_was_written_down() {
    let mut tree = Frontier::default();
    for number in 0..7 {
        tree.append(Hash::leaf(&entry(number).written().unwrap()), |_, _| {});
    }
    let signer = Signer::new("pers.borneotimur.example/jejak", &[9; 32]).unwrap();
    let origin = "pers.borneotimur.example/jejak".to_owned();
    let head = Checkpoint { origin, size: tree.size(), root: tree.root() };
    let note = head.signed(&signer).unwrap().to_string();
    assert_eq!(note, include_str!("seven.checkpoint"));
    let key = signer.verifier().unwrap();
    assert_eq!(key.to_string(), include_str!("seven.key").trim_end());
    assert_eq!(Checkpoint::open(&note, &head.origin, std::slice::from_ref(&key)).as_ref(), Ok(&head));
    let other = Checkpoint { origin: "pers.borneoutara.example/jejak".to_owned(), ..head.clone() };
    assert!(other.signed(&signer).is_err(), "a key signs its own log alone");
    assert!(Checkpoint::open(&note, "pers.borneoutara.example/jejak", &[key]).is_err());
}
