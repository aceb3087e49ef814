//! The numbers that Word makes by itself: documents written here part by part, as policy drafts have them.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::io::{Cursor, Write};

use connect::docx::{Document, ParagraphKind, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// BAB I, Pasal 1 (counted on through all chapters), (1), a., 1).
const LAW: [&str; 5] = [
    "<w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"Bab\"/><w:lvlText w:val=\"BAB %1\"/>",
    "<w:start w:val=\"1\"/><w:lvlRestart w:val=\"0\"/><w:pStyle w:val=\"Pasal\"/><w:lvlText w:val=\"Pasal %2\"/>",
    "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Ayat\"/><w:lvlText w:val=\"(%3)\"/>",
    "<w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%4.\"/>",
    "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%5)\"/>",
];

fn levels(levels: &[&str]) -> String {
    let level = |(at, inner): (usize, &&str)| format!("<w:lvl w:ilvl=\"{at}\">{inner}</w:lvl>");
    levels.iter().enumerate().map(level).collect()
}

/// An abstract list and the list of the same id.
fn list(id: usize, inner: &[&str]) -> String {
    let levels = levels(inner);
    format!("<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>{}", num(id, id, ""))
}

fn num(id: usize, of: usize, inner: &str) -> String {
    format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{of}\"/>{inner}</w:num>")
}

fn start_over(level: usize, start: usize) -> String {
    format!("<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>")
}

fn style(id: &str, based_on: &str, inner: &str) -> String {
    let base = format!("<w:basedOn w:val=\"{based_on}\"/><w:pPr><w:numPr>{inner}</w:numPr></w:pPr>");
    format!("<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/>{base}</w:style>")
}

fn paragraph(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn item(list: usize, level: usize, text: &str) -> String {
    let inner = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
    paragraph(&inner, text)
}

fn styled(style: &str, text: &str) -> String {
    paragraph(&format!("<w:pStyle w:val=\"{style}\"/>"), text)
}

fn pack(numbering: &str, styles: &str, body: &str) -> Vec<u8> {
    let relation = |kind: &str| format!("<Relationship Type=\"http://x/{kind}\" Target=\"{kind}.xml\"/>");
    let relations =
        format!("<Relationships xmlns=\"x\">{}</Relationships>", ["styles", "numbering"].map(relation).concat());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("word/document.xml", format!("<w:document {WORD}><w:body>{body}</w:body></w:document>")),
        ("word/_rels/document.xml.rels", relations),
        ("word/styles.xml", format!("<w:styles {WORD}>{styles}</w:styles>")),
        ("word/numbering.xml", numbering.to_owned()),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn document(lists: &str, styles: &str, body: &str) -> Document {
    read(&pack(&format!("<w:numbering {WORD}>{lists}</w:numbering>"), styles, body)).unwrap()
}

/// The numbers in order; "-" is none.
fn numbers(lists: &str, styles: &str, body: &str) -> Vec<String> {
    let shown = |number: Option<connect::docx::Number>| number.map_or_else(|| "-".to_owned(), |number| number.shown);
    document(lists, styles, body).paragraphs.into_iter().map(|paragraph| shown(paragraph.number)).collect()
}

/// The numbers of items of list and level.
fn counted(lists: &str, items: &[(usize, usize)]) -> Vec<String> {
    numbers(lists, "", &items.iter().map(|(list, level)| item(*list, *level, "isi")).collect::<String>())
}

#[test]
fn chapters_articles_verses_and_letters_are_numbered_as_on_paper() {
    let steps = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 3), (1, 3), (1, 4), (1, 2), (1, 3), (1, 0), (1, 1), (1, 2)];
    let shown = ["BAB I", "Pasal 1", "(1)", "(2)", "a.", "b.", "1)", "(3)", "a.", "BAB II", "Pasal 2", "(1)"];
    assert_eq!(counted(&list(1, &LAW), &steps), shown);
}

#[test]
fn a_style_numbers_its_paragraphs_and_those_of_styles_based_on_it() {
    let numbered = "<w:numId w:val=\"1\"/>";
    let styles = [
        style("Bab", "", numbered),
        style("Pasal", "Bab", "<w:ilvl w:val=\"1\"/>"),
        // The list says which level a style stands for, not the style.
        style("Ayat", "", "<w:ilvl w:val=\"7\"/><w:numId w:val=\"1\"/>"),
        style("AyatRapat", "Ayat", ""),
        style("Huruf", "", "<w:ilvl w:val=\"3\"/><w:numId w:val=\"1\"/>"),
        style("Lanjutan", "Huruf", "<w:numId w:val=\"0\"/>"),
        style("Putar", "Balik", ""),
        style("Balik", "Putar", ""),
    ]
    .concat();
    let off = "<w:pStyle w:val=\"Huruf\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
    let deeper = "<w:pStyle w:val=\"Huruf\"/><w:numPr><w:ilvl w:val=\"4\"/></w:numPr>";
    let names = ["Bab", "Pasal", "Ayat", "AyatRapat", "Huruf", "Lanjutan", "Huruf", "Putar", "TidakAda"];
    let mut body: String = names.map(|name| styled(name, name)).concat();
    body += &[paragraph(off, "tanpa nomor"), paragraph(deeper, "angka"), styled("Huruf", "huruf")].concat();
    let shown = ["BAB I", "Pasal 1", "(1)", "(2)", "a.", "-", "b.", "-", "-", "-", "1)", "c."];
    assert_eq!(numbers(&list(1, &LAW), &styles, &body), shown);
}

#[test]
fn a_numbering_style_lends_its_list_and_a_circle_of_them_lends_none() {
    let linked = |id: usize, style: &str| {
        format!("<w:abstractNum w:abstractNumId=\"{id}\"><w:numStyleLink w:val=\"{style}\"/></w:abstractNum>")
    };
    let lists = [list(1, &LAW), linked(2, "Daftar"), num(2, 2, ""), linked(3, "Putar"), num(3, 3, "")].concat();
    let styles = [style("Daftar", "", "<w:numId w:val=\"1\"/>"), style("Putar", "", "<w:numId w:val=\"3\"/>")].concat();
    let body = [item(2, 1, "a"), item(1, 1, "b"), item(3, 1, "c")].concat();
    assert_eq!(numbers(&lists, &styles, &body), ["Pasal 1", "Pasal 2", "-"]);
}

#[test]
fn lists_of_one_kind_count_on_unless_one_starts_over() {
    let lists = [list(1, &LAW), num(2, 1, ""), num(3, 1, &start_over(2, 1)), num(4, 1, &start_over(2, 5))].concat();
    let steps = [(1, 2), (2, 2), (3, 2), (3, 2), (1, 2), (4, 2), (4, 2), (3, 2)];
    assert_eq!(counted(&lists, &steps), ["(1)", "(2)", "(1)", "(2)", "(3)", "(5)", "(6)", "(7)"]);
    // Behind a higher number a level begins where its list says.
    let again = [(4, 2), (4, 1), (4, 2), (4, 2)];
    assert_eq!(counted(&lists, &again), ["(5)", "Pasal 2", "(5)", "(6)"]);
    let level = "<w:start w:val=\"3\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"Bagian %1\"/>";
    let replaced = format!("<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\">{level}</w:lvl></w:lvlOverride>");
    let lists = [list(1, &LAW), num(2, 1, &replaced)].concat();
    assert_eq!(counted(&lists, &[(2, 0), (2, 0), (1, 0)]), ["Bagian C", "Bagian D", "BAB V"]);
}

#[test]
fn a_list_goes_on_behind_text_and_behind_another_list() {
    let marks = ["<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>", LAW[3]];
    let lists = [list(1, &LAW), list(2, &marks)].concat();
    let body = [item(1, 3, "satu"), item(2, 0, "titik"), paragraph("", "teks"), item(1, 3, "dua")].concat();
    let read = document(&lists, "", &body);
    assert_eq!(read.draft_text(), "a. satu\n\n- titik\n\nteks\n\nb. dua");
    let kinds: Vec<_> = read.paragraphs.iter().map(|paragraph| paragraph.kind).collect();
    assert_eq!(kinds[..3], [ParagraphKind::ListItem, ParagraphKind::ListItem, ParagraphKind::Text]);
}

#[test]
fn levels_that_were_left_out_restarts_and_plain_digits_follow_word() {
    let level = |format: &str, more: &str, text: &str| {
        format!("<w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/>")
    };
    let inner = [
        level("upperRoman", "", "%1."),
        level("lowerRoman", "", "%1.%2 %3"),
        level("decimalZero", "<w:isLgl/>", "%1.%2.%3"),
        level("decimal", "<w:lvlRestart w:val=\"1\"/>", "%4 %"),
        level("none", "", "Kesatu: %5"),
        level("chicago", "", "%6"),
    ];
    let lists = list(1, &inner.each_ref().map(String::as_str));
    // The level above counts as used once, as Word has it.
    assert_eq!(counted(&lists, &[(1, 1), (1, 1), (1, 0)]), ["I.i", "I.ii", "II."]);
    let steps = [(1, 2), (1, 3), (1, 1), (1, 3), (1, 0), (1, 3), (1, 4), (1, 5), (1, 6), (1, 9)];
    let shown = ["1.1.1", "1 %", "I.ii", "2 %", "II.", "1 %", "Kesatu:", "1", "-", "-"];
    assert_eq!(counted(&lists, &steps), shown);
}

#[test]
fn what_tracked_changes_deleted_is_not_counted() {
    let deleted = "<w:rPr><w:del w:author=\"x\"/></w:rPr>";
    let numbered = "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr>";
    let gone = format!(
        "<w:p><w:pPr>{numbered}{deleted}</w:pPr><w:del w:author=\"x\"><w:r><w:delText>lama</w:delText></w:r></w:del></w:p>"
    );
    let row =
        |mark: &str| format!("<w:tbl><w:tr><w:trPr>{mark}</w:trPr><w:tc>{}</w:tc></w:tr></w:tbl>", item(1, 2, "sel"));
    let rows = [row("<w:del w:author=\"x\"/>"), row("")].concat();
    let body = [item(1, 2, "satu"), gone, item(1, 2, "dua"), rows, item(1, 2, "empat")].concat();
    // A cell is counted; the row that it stands in has no number.
    assert_eq!(numbers(&list(1, &LAW), "", &body), ["(1)", "(2)", "-", "(4)"]);
}

#[test]
fn a_number_without_text_and_one_above_its_text_stand_on_their_own_lines() {
    let chapter = item(1, 0, "</w:t><w:br/><w:t>UMUM");
    let body = [chapter, item(1, 1, ""), item(1, 2, "Satu."), item(1, 1, " "), paragraph("", "Dua."), item(1, 1, "")];
    let read = document(&list(1, &LAW), "", &body.concat());
    assert_eq!(read.draft_text(), "BAB I\nUMUM\n\nPasal 1\n\n(1) Satu.\n\nPasal 2\n\nDua.\n\nPasal 3");
    let texts: Vec<&str> = read.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    assert_eq!(texts, ["UMUM", "Satu.", "Dua."]);
    let rows = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    assert_eq!(document("", "", rows).draft_text(), "| a | b |");
}

#[test]
fn broken_or_boundless_lists_leave_the_document_without_numbers() {
    let body = [item(1, 2, "satu"), item(1, 2, "dua")].concat();
    let sound = format!("<w:numbering {WORD}>{}</w:numbering>", list(1, &LAW));
    let large = format!("<w:numbering {WORD}>{}</w:numbering>", " ".repeat(20 << 20));
    let cut = sound.get(..sound.len() - 5).unwrap();
    for broken in ["", "<a></b>", "<a>&lain;</a>", cut, &large] {
        let read = read(&pack(broken, "", &body)).unwrap();
        assert_eq!(read.draft_text(), "- satu\n\n- dua");
    }
    let many: String = (1..7000).map(|id| list(id, &LAW[..1])).collect();
    assert_eq!(counted(&many, &[(5000, 0), (5001, 0), (9999, 0)]), ["BAB I", "-", "-"]);
    let (long, huge) = (format!("<w:lvlText w:val=\"{}\"/>", "x".repeat(5000)), "4294967295");
    let numbered = format!("<w:start w:val=\"{huge}\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1\"/>");
    let lists = [list(1, &[&long]), list(2, &[&numbered]), list(3, &["<w:lvlText w:val=\"%1 %\"/>"])].concat();
    let shown = counted(&lists, &[(1, 0), (2, 0), (2, 0), (3, 0)]);
    assert_eq!((shown[0].len(), &shown[1..]), (100, &[huge.into(), huge.into(), "0 %".into()][..]));
}

#[test]
fn no_damage_to_the_lists_makes_it_panic() {
    let lists = [list(1, &LAW), num(2, 1, &start_over(0, 3))].concat();
    let sound = format!("<w:numbering {WORD}>{lists}</w:numbering>");
    let styles = style("Ayat", "Ayat", "<w:numId w:val=\"1\"/>");
    let body: String = [item(1, 0, "a"), item(2, 0, "b"), styled("Ayat", "c"), item(1, 4, "d")].concat();
    for at in (0..sound.len()).step_by(3) {
        for sign in ["<", ">", "&", "\"", "/", "9", "%"] {
            let mut damaged = sound.clone();
            damaged.replace_range(at..=at, sign);
            assert_eq!(read(&pack(&damaged, &styles, &body)).unwrap().paragraphs.len(), 4);
        }
    }
}

#[test]
fn a_hundred_thousand_paragraphs_are_counted() {
    let body = item(1, 1, "isi").repeat(100_000);
    let read = document(&list(1, &LAW), "", &body);
    let last = read.paragraphs.last().and_then(|paragraph| paragraph.number.clone());
    assert_eq!((read.paragraphs.len(), last.unwrap().shown.as_str()), (100_000, "Pasal 100000"));
    assert!(read.draft_text().ends_with("\n\nPasal 100000 isi"));
}
