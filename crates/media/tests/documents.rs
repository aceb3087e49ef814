//! Office documents as people upload them: plain, with macros or objects inside, packed to burst, random, damaged.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::io::{Cursor, Write};

use domain::media::FileFault;
use media::{Foot, Head, Kind, Letter, Paper, PaperPhoto, Part, Run, Tongue, blocks_behind, docx, manuscript, word};
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

#[test]
fn a_paper_is_the_same_document_in_word() {
    let logo = media::picture(&media::scene(1)).unwrap().sizes.remove(0).bytes;
    let plain = |text: &str| vec![Run::plain(text)];
    let photo = PaperPhoto { bytes: &logo, alternative: "Perahu", caption: "Sungai Merdu" };
    let parts = [
        Part::Title(Tongue::Label, "Kliping berita", "2 berita"),
        Part::Rows(vec!["No.", "Judul"], vec![vec![plain("1"), vec![Run::link("Jembatan", "#berita-1")]]]),
        Part::Heading(2, Tongue::Text, "1/2025 – Jembatan".to_owned(), String::new()),
        Part::Heading(3, Tongue::Text, "Judul \u{202e}\u{7}& <b>".to_owned(), "berita-1".to_owned()),
        Part::Facts(vec![("Alamat".to_owned(), vec![Run::link("a.example", "https://a.example/?a=1&b=2")])]),
        Part::Text(blocks_behind("HULU", "Isi berita.\n\n- butir")),
        Part::Picture(photo),
        Part::Foot(Foot { signed: "Samarinda", signer_office: "Yang membuat,", ..Foot::NONE }),
    ];
    let paper = Paper {
        language: "id",
        labels: "en",
        title: "Kliping",
        head: Head { authority: "Pemerintah", name: "Dinas\nKominfo", lines: &[], logo: Some((&logo, "Lambang")) },
        parts: &parts,
        below: "Kliping & rekap",
        page: |page, pages| format!("{page}/{pages}"),
        wide: true,
        made: ("2026-08-03T14:00:00".parse().unwrap(), 8),
    };
    let document = docx(&paper).unwrap();
    assert_eq!(Some(&document), docx(&paper).as_ref());
    assert_eq!(Kind::of(&document), Ok(Kind::Docx));
    let read = connect::docx::read(&document).unwrap();
    let told: Vec<&str> = read.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    for words in [
        "PEMERINTAH",
        "KOMINFO",
        "Kliping berita",
        "No.\tJudul",
        "1\tJembatan",
        "Judul & <b>",
        "Alamat\ta.example",
        "HULU – Isi berita.",
        "•\tbutir",
        "Sungai Merdu",
    ] {
        assert!(told.contains(&words), "{words}: {told:?}");
    }
    assert!(told.iter().any(|text| text.contains("(……………………………)")), "{told:?}");
    let broken = [Part::Picture(PaperPhoto { bytes: b"<svg/>", ..photo })];
    assert_eq!(docx(&Paper { parts: &broken, ..paper }), None);
}
