//! Workbooks made by hand, sound and otherwise.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TYPES: &str = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
    </Types>";
const BOOK: &str = "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
    <sheets><sheet name=\"Media\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
const LINKS: &str = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
    Target=\"worksheets/sheet1.xml\"/></Relationships>";

const ROOT: &str = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
    Target=\"xl/workbook.xml\"/></Relationships>";

/// Rows of text, each with its number.
pub(crate) fn sheet(rows: &[(u32, Vec<&str>)]) -> String {
    let mut xml = String::new();
    for (number, cells) in rows {
        write!(xml, "<row r=\"{number}\">").unwrap();
        for (column, cell) in ('A'..).zip(cells) {
            write!(xml, "<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>").unwrap();
        }
        xml.push_str("</row>");
    }
    xml
}

/// A workbook of one sheet with these rows.
pub(crate) fn workbook(rows: &str) -> Vec<u8> {
    with(rows, |_| ())
}

/// One with `count` further parts of `bytes` zeros.
pub(crate) fn bomb(bytes: usize, count: usize) -> Vec<u8> {
    with("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>media</v></c></row>", |zip| {
        // Half of each part is noise enough that the ratio alone does not give it away.
        let noise: Vec<u8> =
            (0..bytes).map(|at| if count > 1 && at % 64 == 0 { at.to_le_bytes()[1] } else { 0 }).collect();
        for number in 0..count {
            zip.start_file(format!("xl/media/{number}.bin"), SimpleFileOptions::default()).unwrap();
            zip.write_all(&noise).unwrap();
        }
    })
}

fn with(rows: &str, further: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Vec<u8> {
    let sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
        <sheetData>{rows}</sheetData></worksheet>"
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", LINKS),
        ("xl/worksheets/sheet1.xml", &sheet),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    further(&mut zip);
    zip.finish().unwrap().into_inner()
}
