//! Tables as people make them, and as nobody should: every bad file ends in a reason, never in a panic or in half a table.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

#[path = "tables/workbook.rs"]
mod workbook;

use domain::directory::{MOST_LINES, TableFault};
use domain::field::FieldError;
use domain::media::FileFault;
use domain::table::{Column, Line, Sheet};
use media::Table;

use crate::workbook::{bomb, sheet, workbook};

fn line(number: usize, cells: [&str; 7]) -> Line {
    (number, cells.map(str::to_owned).to_vec())
}

fn table(bytes: &[u8]) -> Result<Table, FieldError> {
    media::table(Sheet::Outlets, bytes)
}

fn fault(bytes: &[u8]) -> FieldError {
    table(bytes).unwrap_err()
}

const MERDU: [&str; 7] =
    ["Kabar Mérdu", "kabarmerdu.example", "Kota; Hulu", "Tumini", "Redaktur", "t@kabarmerdu.example", ""];

#[test]
fn the_same_table_is_read_from_every_program_that_writes_one() {
    let semicolons = "Daftar media 2025\n\nNo;Nama Media;Website;Kab/Kota;Nama Wartawan;Jabatan;E-mail;HP\n\
        1;Kabar Mérdu;kabarmerdu.example;\"Kota; Hulu\";Tumini;Redaktur;t@kabarmerdu.example;0811\n";
    let commas = semicolons.replace("\"Kota; Hulu\"", "\"Kota# Hulu\"").replace(';', ",").replace('#', ";");
    let tabs = commas.replace(',', "\t").replace("2025\n", "2025\r\n");
    let utf16 = |text: &str, big: bool| {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect::<Vec<u8>>()
    };
    let latin: Vec<u8> = semicolons.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let marked = [b"\xef\xbb\xbf".as_slice(), semicolons.as_bytes()].concat();
    let files = [
        semicolons.as_bytes().to_vec(),
        commas.into_bytes(),
        tabs.clone().into_bytes(),
        marked,
        utf16(&tabs, false),
        utf16(&tabs, true),
    ];
    for (index, file) in files.iter().enumerate() {
        let read = table(file).unwrap();
        assert_eq!(read.lines, [line(4, MERDU)], "{index}");
        assert_eq!((read.unread, read.is_guessed), (vec!["No".to_owned(), "HP".to_owned()], false), "{index}");
    }
    let guessed = table(&latin).unwrap();
    assert_eq!((guessed.lines, guessed.is_guessed), (vec![line(4, MERDU)], true));
    let noted = table(format!("sep=;\n{}", "media;kota\nA;B\n").as_bytes()).unwrap();
    assert_eq!(noted.lines, [line(3, ["A", "", "B", "", "", "", ""])]);
}

#[test]
fn a_workbook_is_read_from_its_first_sheet_with_the_numbers_of_its_rows() {
    let rows =
        [(1, vec!["Daftar media"]), (3, vec!["Media", "Telepon", "Surel"]), (7, vec!["Kabar Merdu", "0811", ""])];
    let read = table(&workbook(&sheet(&rows))).unwrap();
    assert_eq!(read.lines, [line(7, ["Kabar Merdu", "", "", "", "", "", ""])]);
    assert_eq!(read.unread, ["Telepon"]);
}

#[test]
fn a_formula_of_a_workbook_counts_by_its_result_and_an_error_is_no_result() {
    let cells = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>media</v></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"https://x.example\",\"Kabar\")</f><v>Kabar</v></c></row>\
        <row r=\"3\"><c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>\
        <row r=\"4\"><c r=\"A4\"><v>2025</v></c></row>";
    let read = table(&workbook(cells)).unwrap();
    let names: Vec<&str> = read.lines.iter().map(|(_, cells)| cells[0].as_str()).collect();
    assert_eq!(names, ["Kabar", "=", "2025"]);
}

#[test]
fn each_kind_of_table_has_its_own_columns() {
    let text = "Jenis;Nama lengkap;Nama singkat;Tingkat;Bagian dari;Tempat;Situs;Surel\n\
        Asosiasi;Serikat Borneo;SB;provinsi;Serikat Agung;Kota Merdu;sb.example;x@sb.example\n";
    let read = media::table(Sheet::Organisations, text.as_bytes()).unwrap();
    let cells = ["Asosiasi", "Serikat Borneo", "SB", "provinsi", "Serikat Agung", "Kota Merdu", "sb.example"];
    assert_eq!((read.lines, read.unread), (vec![line(2, cells)], vec!["Surel".to_owned()]));
    assert_eq!(fault(text.as_bytes()), FieldError::Table(TableFault::NoHeading(Column::Outlet)));
}

#[test]
fn what_is_no_table_says_why() {
    let table_fault = FieldError::Table;
    assert_eq!(fault(b""), FieldError::File(FileFault::Empty));
    for bytes in [b"%PDF-1.7\n%%EOF".as_slice(), b"\x89PNG\r\n\x1a\n", b"\x7fELF\0\0", b"<svg/>", b"\xff\xfea\0\0\xd8"]
    {
        assert_eq!(fault(bytes), table_fault(TableFault::UnknownKind), "{bytes:?}");
    }
    assert_eq!(fault(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), FieldError::File(FileFault::OldOffice));
    assert_eq!(fault(b"nomor;alamat\n1;2\n"), table_fault(TableFault::NoHeading(Column::Outlet)));
    assert_eq!(fault(b"media;kota\n;;\n \n"), table_fault(TableFault::NoLines));
    assert_eq!(fault(b"media;kota\n\"Kabar;Hulu\nSuara;Hilir\n"), table_fault(TableFault::OpenQuote));
    assert_eq!(fault(&vec![b'x'; 5_000_001]), table_fault(TableFault::TooLarge));
    assert_eq!(fault(&workbook("<row r=\"1\"/>")), table_fault(TableFault::NoHeading(Column::Outlet)));
}

#[test]
fn five_thousand_lines_are_read_and_fifty_thousand_are_told_to_be_too_many() {
    let csv = |count: usize| {
        let lines = (0..count).map(|number| format!("Media {number};m{number}.example;Kota\n"));
        format!("media;situs;kota\n{}", lines.collect::<String>()).into_bytes()
    };
    assert_eq!(table(&csv(MOST_LINES)).unwrap().lines.len(), MOST_LINES);
    for count in [MOST_LINES + 1, 50_000] {
        assert_eq!(fault(&csv(count)), FieldError::Table(TableFault::TooManyLines), "{count}");
    }
    let rows = |count: u32| {
        let names: Vec<String> = (2..count + 2).map(|number| format!("Media {number}")).collect();
        let rows = (2..).zip(&names).map(|(number, name)| (number, vec![name.as_str()]));
        workbook(&sheet(&std::iter::once((1, vec!["media"])).chain(rows).collect::<Vec<_>>()))
    };
    assert_eq!(table(&rows(5_000)).unwrap().lines.len(), MOST_LINES);
    assert_eq!(fault(&rows(50_000)), FieldError::Table(TableFault::TooManyLines));
}

#[test]
fn a_workbook_that_unpacks_to_far_more_or_names_the_last_cell_takes_no_room() {
    assert_eq!(fault(&bomb(400 << 20, 1)), FieldError::File(FileFault::Bomb));
    // Each part is modest, all together are not.
    assert_eq!(fault(&bomb(2 << 20, 40)), FieldError::File(FileFault::Bomb));
    let far = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>media</v></c></row>\
        <row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><v>Kabar</v></c><c r=\"XFD1048576\"><v>1</v></c></row>";
    assert_eq!(table(&workbook(far)).unwrap().lines, [line(1_048_576, ["Kabar", "", "", "", "", "", ""])]);
}

#[test]
fn a_damaged_file_is_refused_or_read_and_never_panics() {
    let rows = [(1, vec!["media", "surel"]), (2, vec!["Kabar Merdu", "redaksi@kabarmerdu.example"])];
    let good = workbook(&sheet(&rows));
    for at in 0..good.len() {
        for change in [0x01, 0x80, 0xff] {
            let mut bytes = good.clone();
            bytes[at] ^= change;
            drop(table(&bytes));
        }
        drop(table(&good[..at]));
    }
    let text = "media;surel\n\"Kabar \"\"Merdu\";redaksi@kabarmerdu.example\n".as_bytes();
    for at in 0..text.len() {
        for byte in [0, b'"', b'\n', b'\r', b';', 0xff, 0xc3] {
            let mut bytes = text.to_vec();
            bytes[at] = byte;
            drop(table(&bytes));
        }
    }
}
