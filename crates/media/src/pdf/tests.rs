//! What is written is read back by programs of others: poppler and qpdf.

use std::process::Command;

use super::*;
use crate::block::blocks_behind;
use crate::paper::{Foot, Head, PaperPhoto, Tongue};

const BODY: &str = "Tiga ruas jalan di hulu **Sungai Merdu** dibuka, kata [Sari Wulan](https://a.example/?a=1&b=2).\n\n## Cara melapor\n\n- Telepon balai kampung.\n- Kirim foto:\n  1. nama jalan\n  2. patokan\n\n> Kami *tidak* menunggu laporan resmi.\n\n| Ruas | Panjang |\n|---|---|\n| Hulu Seraya–Pasir Elok | 12,4 km |\n| Kuala Bening | 7 km |\n\n### Jadwal\n\nCO₂ turun 3 persen; suhu 30 °C 👍.";

const HEAD: Head<'static> = Head {
    authority: "Pemerintah Provinsi Borneo Timur",
    name: "Dinas Komunikasi\ndan Informatika",
    lines: &[],
    logo: None,
};

const FOOT: Foot<'static> = Foot {
    contact_label: "Narahubung",
    contact: "Yohana Laing\n0800 111 222",
    signed: "Samarinda, 3 Agustus 2026",
    signer_office: "Kepala Dinas",
    signer: "Ratna Wulandari",
    link_label: "Siaran pers ini di laman:",
    link: "https://pers.example/s/bcdfghj",
    code_alternative: "Kode QR",
};

/// A release's parts.
fn letter<'a>(body: &str, photos: &'a [PaperPhoto<'a>]) -> Vec<Part<'a>> {
    vec![
        Part::Opening(["", "SIARAN PERS", "Nomor: 045/SP/VIII/2026"]),
        Part::Title(Tongue::Text, "Tiga ruas jalan dibuka", "Warga tidak lagi memutar."),
        Part::Text(blocks_behind("HULU SERAYA, 3 Agustus 2026", body)),
        Part::Foot(FOOT),
        Part::Photos("Foto", photos),
    ]
}

fn paper<'a>(parts: &'a [Part<'a>], lines: &'a [String], photos: &'a [PaperPhoto<'a>]) -> Paper<'a> {
    Paper {
        language: "id",
        labels: "id",
        title: "Siaran Pers Nomor 045/SP/VIII/2026: Tiga ruas jalan dibuka",
        head: Head { lines, logo: photos.first().map(|photo| (photo.bytes, "Lambang dinas")), ..HEAD },
        parts,
        below: "Nomor: 045/SP/VIII/2026",
        page: |page, pages| format!("Halaman {page} dari {pages}"),
        wide: false,
        made: ("2026-08-03T14:00:00".parse().unwrap(), 8),
    }
}

/// What a program says about a document.
fn told(program: &str, arguments: &[&str], document: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), document).unwrap();
    let path = file.path().to_str().unwrap();
    let arguments = arguments.iter().map(|argument| if *argument == "FILE" { path } else { argument });
    let output = Command::new(program).args(arguments).output().expect("poppler-utils and qpdf are installed");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn scene(number: u32) -> Vec<u8> {
    crate::picture(&crate::scene(number)).unwrap().sizes.remove(0).bytes
}

#[test]
fn all_of_a_letter_is_read_back_in_its_order() {
    let photo = scene(1);
    let photos = [PaperPhoto { bytes: &photo, alternative: "Perahu di sungai", caption: "Sungai Merdu. Foto: Agus" }];
    let lines = ["Jalan Air 3, Samarinda 75111".to_owned()];
    let document = pdf(&paper(&letter(BODY, &photos), &lines, &photos)).unwrap();
    let text = told("pdftotext", &["-layout", "FILE", "-"], &document);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = text.as_str();
    for words in [
        "PEMERINTAH PROVINSI BORNEO TIMUR",
        "DINAS KOMUNIKASI",
        "DAN INFORMATIKA",
        "Jalan Air 3, Samarinda 75111",
        "SIARAN PERS",
        "Nomor: 045/SP/VIII/2026",
        "Tiga ruas jalan dibuka",
        "Warga tidak lagi memutar.",
        "HULU SERAYA, 3 Agustus 2026 – Tiga ruas jalan di hulu Sungai Merdu dibuka, kata Sari",
        "Cara melapor",
        "• Telepon balai kampung.",
        "1. nama jalan",
        "Kami tidak menunggu laporan resmi.",
        "Panjang",
        "12,4 km",
        "Jadwal",
        "CO2 turun 3 persen; suhu 30 °C ?.",
        "Kepala Dinas",
        "0800 111 222",
        "Ratna Wulandari",
    ] {
        let at = rest.find(words).unwrap_or_else(|| panic!("{words} in {rest}"));
        rest = rest.split_at(at + words.len()).1;
    }
    assert!(rest.contains("pers.example/s/bcdfghj") || text.contains("pers.example/s/bcdfghj"));
    assert!(text.contains("Halaman 1 dari 2") && text.contains("Sungai Merdu. Foto: Agus"), "{text}");
}

#[test]
fn a_letter_is_sound_tagged_titled_and_the_same_each_time() {
    let photo = scene(2);
    let photos = [PaperPhoto { bytes: &photo, alternative: "Perahu di sungai", caption: "Sungai" }];
    let document = pdf(&paper(&letter(BODY, &photos), &[], &photos)).unwrap();
    assert_eq!(Ok(&document), pdf(&paper(&letter(BODY, &photos), &[], &photos)).as_ref());
    told("qpdf", &["--check", "FILE"], &document);
    let info = told("pdfinfo", &["FILE"], &document);
    for words in
        ["Tagged:          yes", "Page size:       595.28 x 841.89 pts (A4)", "Pages:           2", "045/SP/VIII/2026"]
    {
        assert!(info.contains(words), "{words} in {info}");
    }
    let parts = told("pdfinfo", &["-struct-text", "FILE"], &document);
    for words in ["H1", "H2", "H3", "Table", "THead", "TH", "LBody", "BlockQuote", "Figure", "Link", "Caption"] {
        assert!(parts.contains(words), "{words} in {parts}");
    }
    assert!(parts.find("HULU SERAYA") < parts.find("Ratna Wulandari"));
    let links = told("pdfinfo", &["-url", "FILE"], &document);
    assert!(
        links.contains("https://a.example/?a=1&b=2") && links.contains("https://pers.example/s/bcdfghj"),
        "{links}"
    );
    let fonts = told("pdffonts", &["FILE"], &document);
    assert!(fonts.lines().skip(2).all(|font| font.contains("Caladea") && font.contains("yes yes yes")), "{fonts}");
}

#[test]
fn a_long_letter_goes_on_over_many_sheets_and_loses_nothing() {
    let body: Vec<String> = (0..400).map(|n| format!("Paragraf{n} {}", "ruas jalan dibuka ".repeat(n % 40))).collect();
    let document = pdf(&paper(&letter(&body.join("\n\n"), &[]), &[], &[])).unwrap();
    let text = told("pdftotext", &["FILE", "-"], &document);
    assert!((0..400).all(|n| text.contains(&format!("Paragraf{n}"))));
    told("qpdf", &["--check", "FILE"], &document);
}

#[test]
fn whatever_is_written_becomes_a_sound_letter() {
    let deep = format!("{}ujung", "- ".repeat(3_000));
    let wide = format!("|{}\n|{}\n|{}", "kepala|".repeat(90), "---|".repeat(90), "sel|".repeat(90));
    let tall = format!("|a|b|\n|---|---|\n|{}|b|", "kata ".repeat(4_000));
    let cases = [
        "",
        "\u{0}\u{fffe}\u{202e}\u{e000}",
        "### Tanpa induk\n\n###### Lebih dalam\n\nteks",
        "> > > kutip\n> - butir\n\n| a |\n|---|",
        "[a](javascript:alert(1)) [b](https://x.example/é) [c](<https://x.example/a b>) ![gambar](x.png)",
        "1. satu\n\n   - dua\n\n     tiga\n\n99999999999. banyak",
        &"x".repeat(60_000),
        &deep,
        &wide,
        &tall,
    ];
    for body in cases {
        let start: String = body.chars().take(60).collect();
        let document = pdf(&paper(&letter(body, &[]), &[], &[])).unwrap_or_else(|fault| panic!("{start}: {fault}"));
        told("qpdf", &["--check", "FILE"], &document);
        assert!(!String::from_utf8_lossy(&document).contains("javascript"), "{start}");
    }
}

#[test]
fn a_photo_without_words_yet_is_printed() {
    let photo = scene(3);
    let photos = [PaperPhoto { bytes: &photo, alternative: "", caption: "" }];
    let document = pdf(&paper(&letter(BODY, &photos), &[], &photos)).unwrap();
    told("qpdf", &["--check", "FILE"], &document);
}

#[test]
fn what_is_no_photo_makes_no_letter() {
    let photos = [PaperPhoto { bytes: b"<svg/>", alternative: "", caption: "" }];
    assert_eq!(pdf(&paper(&letter(BODY, &photos), &[], &photos)), Err(PdfFault::Photo));
}

#[test]
fn a_paper_has_its_table_its_facts_and_headings_that_its_own_links_lead_to() {
    let row = |n: usize| {
        let cells = [format!("{n}."), "Kabar Merdu".to_owned(), format!("Judul {n} {}", "panjang sekali ".repeat(8))];
        let mut cells: Vec<Vec<Run>> = cells.into_iter().map(|cell| vec![Run::plain(cell)]).collect();
        cells.push(vec![Run::link("baca", "#satu")]);
        cells
    };
    let parts = [
        Part::Title(Tongue::Label, "Kliping berita", "Dua berita"),
        Part::Rows(vec!["No.", "Media", "Judul", "Tautan"], (0..60).map(row).collect()),
        Part::Heading(2, Tongue::Text, "Siaran pers".to_owned(), String::new()),
        Part::Heading(3, Tongue::Text, "Judul pertama".to_owned(), "satu".to_owned()),
        Part::Facts(vec![(
            "Alamat".to_owned(),
            vec![Run::link(format!("https://a.example/{}", "x".repeat(900)), "https://a.example/")],
        )]),
        Part::Line(Tongue::Label, vec![Run::link("hilang", "#tidak-ada"), Run::strong(" kata tebal")]),
        Part::Foot(Foot { link: "https://pers.example/jejak/7", link_label: "Jejak:", ..Foot::NONE }),
    ];
    let document = pdf(&Paper { wide: true, ..paper(&parts, &[], &[]) }).unwrap();
    told("qpdf", &["--check", "FILE"], &document);
    let info = told("pdfinfo", &["FILE"], &document);
    assert!(
        info.contains("Page size:       841.89 x 595.28 pts (A4)") && info.contains("Tagged:          yes"),
        "{info}"
    );
    let text = told("pdftotext", &["-layout", "FILE", "-"], &document);
    let sheets = text.matches('\u{c}').count();
    // The head stands on each sheet of the table, and once for who listens.
    assert!(sheets > 3 && text.matches("Media").count() >= sheets - 1, "{sheets}: {text}");
    let parts = told("pdfinfo", &["-struct-text", "FILE"], &document);
    assert_eq!(parts.matches("\"Media\"").count(), 1, "{parts}");
    assert!(parts.contains("H3") && parts.contains("TH:"), "{parts}");
    let places = told("pdfinfo", &["-dests", "FILE"], &document);
    let links = told("pdfinfo", &["-url", "FILE"], &document);
    assert!(links.contains("https://pers.example/jejak/7") && !links.contains("tidak-ada"), "{links} {places}");
}

#[test]
fn any_text_in_any_place_becomes_a_letter_that_keeps_the_rules() {
    // A letter that breaks a rule of PDF/A-2a or PDF/UA-1 is not written at all.
    bolero::check!().with_type::<(String, String, String)>().for_each(|(body, line, name)| {
        let lines = [line.clone()];
        let foot = Foot { contact: line, signer: name, signer_office: line, link: name, ..FOOT };
        let cells = vec![vec![Run::plain(line.as_str())], vec![Run::link(name.as_str(), "#satu")]];
        let parts = [
            Part::Opening([line, name, line]),
            Part::Title(Tongue::Text, line, name),
            Part::Rows(vec![name, line], vec![cells.clone(), cells]),
            Part::Heading(4, Tongue::Label, body.clone(), "satu".to_owned()),
            Part::Facts(vec![(
                line.clone(),
                vec![Run::strong(name.as_str()), Run::link(body.as_str(), name.as_str())],
            )]),
            Part::Text(blocks_behind(line, body)),
            Part::Foot(foot),
        ];
        let paper = paper(&parts, &lines, &[]);
        let head = Head { authority: line, name, ..paper.head };
        let document = pdf(&Paper { head, below: name, title: line, wide: body.len() % 2 == 0, ..paper });
        let document = document.unwrap_or_else(|fault| panic!("{fault}"));
        assert!(document.starts_with(b"%PDF-1.7"));
    });
}
