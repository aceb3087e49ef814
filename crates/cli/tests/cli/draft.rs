//! A policy draft from the command line: its faults by line and citation, what was changed since the version before, in both languages.

use std::path::Path;

use media::{Letter, word};

use crate::support::{code, err, folder, out, ruhui, write};

const FIRST: &str = "PERATURAN BUPATI SERAYA\nTENTANG KERJA SAMA MEDIA\n\nMEMUTUSKAN:\nMenetapkan: PERATURAN BUPATI TENTANG KERJA SAMA MEDIA.\n\n\
BAB I\nKETENTUAN UMUM\n\nPasal 1\nDalam Peraturan Bupati ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Seraya.\n2. Media adalah media yang terbit di Daerah.\n\n\
BAB II\nPENDAFTARAN\n\nPasal 2\n(1) Media mendaftar kepada dinas.\n(2) Pendaftaran sebagaimana dimaksud pada ayat (1) tidak dipungut biaya.\n\n\
Pasal 3\nMedia yang mendaftar sebagaimana dimaksud dalam Pasal 2 ayat (1) memperoleh tanda daftar di Daerah.\n";

/// A zip file without compression.
fn zip(parts: &[(&str, String)]) -> Vec<u8> {
    let sum = |bytes: &[u8]| {
        let step = |sum: u32, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg());
        !bytes.iter().fold(!0_u32, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
    };
    let (mut files, mut index) = (Vec::new(), Vec::new());
    let long = |length: usize| u32::try_from(length).unwrap().to_le_bytes();
    for (name, text) in parts {
        let place = long(files.len());
        let size = long(text.len());
        let about = [&[10, 0, 0, 0, 0, 0, 0, 0, 0, 0], &sum(text.as_bytes()).to_le_bytes()[..], &size, &size].concat();
        let about = [&about[..], &long(name.len())].concat();
        files.extend([b"PK\x03\x04", &about[..], name.as_bytes(), text.as_bytes()].concat());
        index.extend([b"PK\x01\x02\x0a\0", &about[..], &[0; 10], &place, name.as_bytes()].concat());
    }
    let count = &long(parts.len())[..2];
    let end = [b"PK\x05\x06\0\0\0\0", count, count, &long(index.len()), &long(files.len()), &[0, 0]].concat();
    [files, index, end].concat()
}

/// A regulation whose numbers Word makes; a line is its level and its text, "-" stands for no level.
fn numbered(lines: &str) -> Vec<u8> {
    const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let level = |(at, (format, text)): (usize, &(&str, &str))| {
        let inner = format!(
            "<w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlRestart w:val=\"{at}\"/><w:lvlText w:val=\"{text}\"/>"
        );
        // Articles are counted through all chapters.
        let inner = inner.replace("<w:lvlRestart w:val=\"1\"/>", "<w:lvlRestart w:val=\"0\"/>");
        format!("<w:lvl w:ilvl=\"{at}\">{inner}</w:lvl>")
    };
    let levels =
        [("upperRoman", "BAB %1"), ("decimal", "Pasal %2"), ("decimal", "(%3)"), ("decimal", "%4."), ("bullet", "•")];
    let levels: String = levels.iter().enumerate().map(level).collect();
    let lists = format!(
        "<w:abstractNum w:abstractNumId=\"1\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    );
    let paragraph = |line: &str| {
        let (level, text) = line.split_once(' ').unwrap_or((line, ""));
        let list = if level == "-" { "0" } else { "1" };
        let text = text.replace('/', "</w:t><w:br/><w:t>");
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let body: String = lines.lines().map(paragraph).collect();
    let relation = "<Relationship Type=\"http://x/numbering\" Target=\"numbering.xml\"/>";
    zip(&[
        ("word/document.xml", format!("<w:document {WORD}><w:body>{body}</w:body></w:document>")),
        ("word/_rels/document.xml.rels", format!("<Relationships xmlns=\"x\">{relation}</Relationships>")),
        ("word/numbering.xml", format!("<w:numbering {WORD}>{lists}</w:numbering>")),
    ])
}

fn check(arguments: &[&str]) -> (i32, String, String) {
    let done = ruhui().args([&["draft", "check"], arguments].concat()).output().unwrap();
    (code(&done), out(&done), err(&done))
}

fn saved(folder: &Path, name: &str, text: &str) -> String {
    write(folder, name, text)
}

#[test]
fn faults_are_told_with_their_line_and_citation_and_a_sound_draft_has_none() {
    let folder = folder();
    let sound = saved(folder.path(), "baik.md", FIRST);
    let (status, told, _) = check(&[&sound]);
    assert!(status == 0 && told.contains("tidak ada yang keliru pada bentuknya"), "{status} {told}");
    let wrong =
        FIRST.replace("Pasal 2 ayat (1) memperoleh", "Pasal 17 ayat (4) memperoleh").replace("Pasal 3\n", "Pasal 4\n");
    let wrong = saved(folder.path(), "keliru.md", &wrong);
    let (status, told, _) = check(&[&wrong]);
    assert_eq!(status, 1, "{told}");
    assert!(told.contains("“Pasal 17 ayat (4)” merujuk ke") && told.contains("baris 22: Bab II Pasal 4"), "{told}");
    assert!(told.contains("Pasal 3 terlewat"), "{told}");
    let (_, told, _) = check(&[&wrong, "--lang", "en"]);
    assert!(told.contains("points to Pasal 17 ayat (4), which is not there"), "{told}");
}

#[test]
fn an_article_put_in_front_is_new_and_the_others_are_only_renumbered() {
    let folder = folder();
    let before = saved(folder.path(), "satu.md", FIRST);
    let after = FIRST
        .replace(
            "Pasal 3\nMedia yang mendaftar sebagaimana dimaksud dalam Pasal 2",
            "Pasal 4\nMedia yang mendaftar sebagaimana dimaksud dalam Pasal 3",
        )
        .replace(
            "Pasal 2\n(1)",
            "Pasal 2\nDinas mengumumkan pendaftaran setiap tahun di laman resminya.\n\nPasal 3\n(1)",
        )
        .replace("tidak dipungut biaya", "gratis dan terbuka");
    let after = saved(folder.path(), "dua.md", &after);
    let (status, told, error) = check(&[&after, "--against", &before]);
    assert_eq!(status, 0, "{told} {error}");
    assert!(told.contains("1 baru, 0 dihapus, 1 diubah"), "{told}");
    assert!(told.contains("Bab II Pasal 2: baru") && told.contains("+ gratis dan terbuka"), "{told}");
    assert!(told.contains("sebelumnya Bab II Pasal 2 ayat (1)"), "{told}");
}

#[test]
fn a_word_document_and_a_free_text_are_drafts_too_and_what_cannot_be_read_says_so() {
    let folder = folder();
    let letter = Letter {
        kicker: "Surat edaran",
        headline: "Jam layanan",
        standfirst: "",
        place: "",
        body: "Layanan buka pukul delapan.\n\nLayanan tutup pukul empat.",
        citation: "",
        language: "id",
    };
    let path = write(folder.path(), "edaran.docx", word(&letter).unwrap());
    let (status, told, error) = check(&[&path]);
    assert!(status == 0 && told.contains("naskah bebas"), "{told} {error}");
    let broken = write(folder.path(), "rusak.docx", b"PK\x03\x04rusak");
    assert_eq!(check(&[&broken]).0, 2);
    let long = write(folder.path(), "panjang.txt", "kata ".repeat(500_000));
    let (status, _, error) = check(&[&long]);
    assert!(status == 2 && error.contains("lebih dari 2 MB"), "{error}");
    assert_eq!(check(&[&folder.path().join("tiada.md").display().to_string()]).0, 2);
}

#[test]
fn the_numbers_that_word_makes_by_itself_are_looked_through_as_if_they_were_typed() {
    let folder = folder();
    let lines = "- PERATURAN BUPATI SERAYA/TENTANG KERJA SAMA MEDIA\n- MEMUTUSKAN:\n- Menetapkan: PERATURAN BUPATI TENTANG KERJA SAMA MEDIA.\n\
        0 /KETENTUAN UMUM\n1\n- Dalam Peraturan Bupati ini yang dimaksud dengan:\n3 Daerah adalah Kabupaten Seraya.\n\
        3 Media adalah media yang terbit di Daerah.\n0 /PENDAFTARAN\n1\n2 Media mendaftar kepada dinas.\n\
        2 Pendaftaran sebagaimana dimaksud pada ayat (1) tidak dipungut biaya.\n1\n\
        - Media yang mendaftar sebagaimana dimaksud dalam Pasal 2 ayat (1) memperoleh tanda daftar di Daerah.";
    let typed = saved(folder.path(), "ketik.md", FIRST);
    let sound = write(folder.path(), "baik.docx", numbered(lines));
    let (status, told, error) = check(&[&sound, "--against", &typed]);
    assert!(status == 0 && told.contains("tidak ada yang keliru pada bentuknya"), "{told} {error}");
    assert!(told.contains("0 baru, 0 dihapus, 0 diubah"), "{told}");
    let wrong = lines.replace("Pasal 2 ayat (1) memperoleh", "Pasal 2 ayat (4) memperoleh");
    let wrong = write(folder.path(), "keliru.docx", numbered(&wrong));
    let (status, told, error) = check(&[&wrong]);
    assert!(status == 1 && told.contains("Bab II Pasal 3") && told.contains("“Pasal 2 ayat (4)”"), "{told} {error}");
}
