//! Office documents as people upload them: plain, with macros or objects inside, packed to burst, random, damaged.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::io::{Cursor, Write};

use domain::media::FileFault;
use media::{Kind, Letter, manuscript, word};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const DOCM: &str = "application/vnd.ms-word.document.macroEnabled.main+xml";

fn pack(kind: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let types = format!("<Types><Override ContentType=\"{kind}\"/></Types>");
    for (name, bytes) in [("[Content_Types].xml", types.as_bytes())].iter().chain(parts) {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn documents_are_told_by_their_content() {
    assert_eq!(Kind::of(&pack(DOCX, &[("word/document.xml", b"<x/>")])), Ok(Kind::Docx));
    assert_eq!(Kind::of(&pack(XLSX, &[("xl/printerSettings/printerSettings1.bin", b"x")])), Ok(Kind::Xlsx));
    assert_eq!(Kind::of(&pack("application/epub+zip", &[])), Err(FileFault::UnknownKind));
}

#[test]
fn what_could_run_is_refused() {
    let away =
        b"<Relationship Type=\"x/attachedTemplate\" Target=\"https://jahat.example/x.dotm\" TargetMode=\"External\"/>";
    for (why, file) in [
        ("a macro-enabled document", pack(DOCM, &[])),
        ("macros under a plain type", pack(DOCX, &[("word/vbaProject.bin", b"x")])),
        ("an object of another program", pack(DOCX, &[("word/embeddings/oleObject1.bin", b"x")])),
        ("ActiveX", pack(XLSX, &[("xl/activeX/activeX1.xml", b"x")])),
        ("old macro sheets", pack(XLSX, &[("xl/macrosheets/sheet1.xml", b"x")])),
        ("a template from elsewhere", pack(DOCX, &[("word/_rels/settings.xml.rels", away)])),
    ] {
        assert_eq!(Kind::of(&file), Err(FileFault::Macros), "{why}");
    }
}

#[test]
fn what_unpacks_to_far_more_is_refused() {
    let zeros = vec![b' '; 40 << 20];
    let bomb = pack(DOCX, &[("word/document.xml", &zeros)]);
    assert!(bomb.len() < 200_000);
    assert_eq!(Kind::of(&bomb), Err(FileFault::Bomb));
    assert_eq!(manuscript(&bomb), Err(FileFault::Bomb));
}

#[test]
fn no_damaged_byte_of_a_document_makes_it_panic() {
    let letter = Letter {
        kicker: "",
        headline: "Judul",
        standfirst: "",
        place: "Kota",
        body: "Satu paragraf teks.",
        citation: "",
        language: "id",
    };
    let whole = word(&letter).unwrap();
    let mut faults = std::collections::BTreeSet::new();
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0xff;
        faults.extend(manuscript(&damaged).err().map(|fault| format!("{fault:?}")));
        assert!(manuscript(&whole[..at]).is_err(), "cut at {at}");
    }
    println!("{faults:?}");
    assert!(faults.contains("Damaged"));
}
