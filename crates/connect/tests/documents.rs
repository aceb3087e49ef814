//! Word documents: made by three programs (`tests/documents/`), written here part by part, and damaged in every way.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::io::{Cursor, Read, Write};

use connect::docx::{DocxError, ParagraphKind, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

fn pack(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn document(body: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:document {WORD}><w:body>{body}</w:body></w:document>")
}

fn lines(body: &str) -> Vec<(ParagraphKind, String)> {
    let document = document(body);
    let paragraphs = read(&pack(&[("word/document.xml", document.as_bytes())])).unwrap().paragraphs;
    paragraphs.into_iter().map(|paragraph| (paragraph.kind, paragraph.text)).collect()
}

fn text(body: &str) -> Vec<String> {
    lines(body).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn documents_of_three_programs_are_read() {
    use ParagraphKind::{Footnote, Heading, ListItem, TableRow, Text, Title};
    let kinds = |file: &[u8]| {
        let document = read(file).unwrap();
        assert_eq!(document.title.as_deref(), Some("Panen Raya Desa Suka Maju"));
        assert!(document.created.is_some());
        assert!(document.paragraphs.iter().any(|paragraph| paragraph.text == "2021\tketiga"));
        document.paragraphs.iter().map(|paragraph| paragraph.kind).collect::<Vec<_>>()
    };
    let python = [Title, Text, Text, Heading(1), ListItem, ListItem, TableRow, TableRow, Heading(2), Text];
    assert_eq!(kinds(include_bytes!("documents/python-docx.docx")), python);
    let pandoc = [
        Title,
        Text,
        Text,
        Heading(1),
        ListItem,
        ListItem,
        ListItem,
        ListItem,
        TableRow,
        TableRow,
        Text,
        Text,
        Footnote,
    ];
    assert_eq!(kinds(include_bytes!("documents/pandoc.docx")), pandoc);
    assert_eq!(kinds(include_bytes!("documents/libreoffice.docx")), pandoc);
    let numbers = |file: &[u8]| -> Vec<String> {
        read(file).unwrap().paragraphs.into_iter().filter_map(|paragraph| Some(paragraph.number?.shown)).collect()
    };
    assert_eq!(numbers(include_bytes!("documents/python-docx.docx")), ["1."]);
    for file in [&include_bytes!("documents/pandoc.docx")[..], include_bytes!("documents/libreoffice.docx")] {
        assert_eq!(numbers(file), ["1.", "2."]);
    }
    let python = read(include_bytes!("documents/python-docx.docx")).unwrap();
    assert_eq!(python.created.as_deref(), Some("2025-05-09T03:00:00Z"));
    let quoted = "Kata Rahmat Hidayat: \"Kami siap <bekerja>.\"\nBaris kedua\tsetelah tab.";
    assert_eq!(python.paragraphs[2].text, quoted);
}

#[test]
fn insertions_are_kept_and_deletions_dropped() {
    let changed = "<w:p><w:r><w:t xml:space=\"preserve\">Rp12,</w:t></w:r>\
        <w:del w:author=\"x\"><w:r><w:delText>3</w:delText></w:r></w:del>\
        <w:ins w:author=\"x\"><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> miliar</w:t></w:r>\
        <w:moveFrom><w:r><w:t>pindah</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>!</w:t></w:r></w:moveTo></w:p>";
    assert_eq!(text(changed), ["Rp12,5 miliar!"]);
    // The end of the first paragraph is deleted: the two are one.
    let joined = "<w:p><w:pPr><w:rPr><w:del w:author=\"x\"/></w:rPr></w:pPr><w:r><w:t>satu </w:t></w:r></w:p>\
        <w:p><w:r><w:t>dua</w:t></w:r></w:p>";
    assert_eq!(text(joined), ["satu dua"]);
    let rows = "<w:tbl><w:tr><w:trPr><w:del w:author=\"x\"/></w:trPr><w:tc><w:p><w:r><w:t>lama</w:t></w:r></w:p></w:tc></w:tr>\
        <w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc>\
        <w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    assert_eq!(lines(rows), [(ParagraphKind::TableRow, "a b\t\tc".to_owned())]);
    let styled = "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/><w:pPrChange><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>\
        </w:pPrChange></w:pPr><w:r><w:t>Anak judul</w:t></w:r></w:p>";
    assert_eq!(lines(styled), [(ParagraphKind::Heading(2), "Anak judul".to_owned())]);
}

#[test]
fn fields_links_and_boxes_give_what_a_reader_sees() {
    let field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:hyperlink><w:r><w:t>tautan</w:t></w:r></w:hyperlink>\
        <w:r><w:fldChar w:fldCharType=\"end\"/><w:tab/><w:t>A&amp;B&#8211;C</w:t><w:br/><w:noBreakHyphen/></w:r></w:p>";
    assert_eq!(text(field), ["tautan\tA&B\u{2013}C\n-"]);
    let paragraph = "<w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent>";
    let boxed = format!(
        "<w:p><w:r><w:t>luar</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>{paragraph}</mc:Choice>\
         <mc:Fallback>{paragraph}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    );
    assert_eq!(text(&boxed), ["kotak", "luar"]);
    let listed = "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>butir</w:t></w:r></w:p>";
    assert_eq!(lines(listed), [(ParagraphKind::ListItem, "butir".to_owned())]);
}

#[test]
fn styles_are_known_by_their_english_name_and_by_what_they_are_based_on() {
    let styles = format!(
        "<w:styles {WORD}><w:style w:styleId=\"Judul1\"><w:name w:val=\"heading 1\"/></w:style>\
         <w:style w:styleId=\"Khusus\"><w:name w:val=\"Khusus\"/><w:basedOn w:val=\"Judul1\"/></w:style>\
         <w:style w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>\
         <w:style w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style></w:styles>"
    );
    let relations =
        "<Relationships xmlns=\"x\"><Relationship Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>";
    let paragraph =
        |style| format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{style}</w:t></w:r></w:p>");
    let body = document(&["Khusus", "A", "TidakAda"].map(paragraph).concat());
    let file = pack(&[
        ("word/document.xml", body.as_bytes()),
        ("word/_rels/document.xml.rels", relations.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
    ]);
    let document = read(&file).unwrap();
    let kinds: Vec<_> = document.paragraphs.iter().map(|paragraph| paragraph.kind).collect();
    assert_eq!(kinds, [ParagraphKind::Heading(1), ParagraphKind::Text, ParagraphKind::Text]);
    assert_eq!(document.title.as_deref(), Some("Khusus"));
}

#[test]
fn what_is_no_document_or_too_large_is_named() {
    assert_eq!(read(b""), Err(DocxError::Zip));
    assert_eq!(read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Err(DocxError::Zip));
    assert_eq!(read(&pack(&[("a.txt", b"a")])), Err(DocxError::NotWord));
    let broken = Err(DocxError::Broken("word/document.xml".into()));
    for part in ["", "<w:document>", "<a></b>", "<a>&lain;</a>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"] {
        assert_eq!(read(&pack(&[("word/document.xml", part.as_bytes())])), broken, "{part}");
    }
    let spaces = document(&" ".repeat(20 << 20));
    assert_eq!(read(&pack(&[("word/document.xml", spaces.as_bytes())])), Err(DocxError::Bomb { ratio: 300 }));
    let noise: String = (0..9_u32 << 20)
        .map(|i| char::from(b'a' + u8::try_from(i.wrapping_mul(2_654_435_761) >> 28).unwrap()))
        .collect();
    let large = document(&noise.repeat(4));
    assert_eq!(read(&pack(&[("word/document.xml", large.as_bytes())])), Err(DocxError::TooLarge { limit: 32 << 20 }));
    let deep = document(&"<w:p><w:r>".repeat(200_000));
    assert_eq!(read(&pack(&[("word/document.xml", deep.as_bytes())])), broken);
}

#[test]
fn no_damage_to_the_file_makes_it_panic() {
    for file in [&include_bytes!("documents/pandoc.docx")[..], include_bytes!("documents/libreoffice.docx")] {
        for at in (0..file.len()).step_by(5) {
            let mut broken = file.to_vec();
            broken[at] ^= 1 << (at % 8);
            drop(read(&broken));
            drop(read(&file[..at]));
        }
    }
}

#[test]
fn no_damage_to_the_parts_makes_it_panic() {
    let mut zip = ZipArchive::new(Cursor::new(include_bytes!("documents/pandoc.docx"))).unwrap();
    let mut parts = Vec::new();
    for name in ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "word/footnotes.xml"] {
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        parts.push((name, bytes));
    }
    for damaged in 0..parts.len() {
        for at in (0..parts[damaged].1.len()).step_by(13) {
            let mut parts = parts.clone();
            parts[damaged].1[at] = [b'<', b'>', b'&', b'"', b'/', 0, 0xff][at % 7];
            let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
            drop(read(&pack(&parts)));
        }
    }
}
