//! Releases as offices write them, and what must be read from each.

use super::*;

fn parse(text: &str) -> Release {
    Release::parse("rilis.md", text.as_bytes()).unwrap()
}

#[test]
fn front_matter_gives_title_date_office_and_people() {
    let release = parse(
        "---\ntitle: \"Pasar Baru Dibuka\"\ndate: 2025-05-11\noffice: Dinas Perdagangan\nspokespersons:\n  - \"Dr. H. Rudi \
         Hartawan, S.Sos., M.Si., Kepala Dinas Perdagangan\"\n  - name: Sinta Lestari\n    title: Sekretaris Dinas\n---\n\n\
         # Pasar Baru Dibuka\n\nPasar **baru** dibuka.\n\nWarga senang.\n",
    );
    assert_eq!(release.title.as_deref(), Some("Pasar Baru Dibuka"));
    assert_eq!(release.date, Some(jiff::civil::date(2025, 5, 11)));
    assert_eq!(release.office.as_deref(), Some("Dinas Perdagangan"));
    let people: Vec<_> = release.spokespersons.iter().map(|p| (p.name.as_str(), p.position.as_deref())).collect();
    let expected = [("Rudi Hartawan", Some("Kepala Dinas Perdagangan")), ("Sinta Lestari", Some("Sekretaris Dinas"))];
    assert_eq!(people, expected);
    assert_eq!(release.text.as_str(), "Pasar baru dibuka.\nWarga senang.");
}

#[test]
fn indonesian_keys_and_inline_lists_are_read() {
    let release = parse(
        "---\njudul: Pasar Dibuka\ninstansi: Diskominfo\nnarasumber: [\"Rudi Hartawan, Kepala Dinas\", {nama: Sinta, \
         jabatan: Camat}]\n---\nPasar dibuka.\n",
    );
    assert_eq!(release.title.as_deref(), Some("Pasar Dibuka"));
    assert_eq!(release.office.as_deref(), Some("Diskominfo"));
    let people: Vec<_> = release.spokespersons.iter().map(|p| (p.name.as_str(), p.position.as_deref())).collect();
    assert_eq!(people, [("Rudi Hartawan", Some("Kepala Dinas")), ("Sinta", Some("Camat"))]);
}

#[test]
fn places_are_bytes_of_the_file() {
    let file = "---\ntitle: T\n---\nRuas *jalan* baru [dibuka](https://contoh.id).\n";
    let release = parse(file);
    assert_eq!(release.text.as_str(), "Ruas jalan baru dibuka.");
    let at = release.text.as_str().find("jalan").unwrap();
    let span = release.text.span(at..at + 5);
    assert_eq!(file.get(span.start..span.end), Some("jalan"));
    let at = release.text.as_str().find("dibuka").unwrap();
    let span = release.text.span(at..at + 6);
    assert_eq!(file.get(span.start..span.end), Some("dibuka"));
}

#[test]
fn the_customary_head_and_foot_are_not_body() {
    let release = parse(
        "PEMERINTAH PROVINSI KALIMANTAN TIMUR\nDINAS KOMUNIKASI DAN INFORMATIKA\nJl. Basuki No. 1 Samarinda\n\nSIARAN \
         PERS\nNomor: 480/12/2025\nUntuk disiarkan segera\n\nPasar Baru Dibuka untuk Warga\n\nPasar baru dibuka pada hari \
         Minggu oleh gubernur, dan semua warga boleh datang.\n\nNarahubung:\nRudi, 0812\n",
    );
    assert_eq!(release.title.as_deref(), Some("Pasar Baru Dibuka untuk Warga"));
    assert_eq!(release.office.as_deref(), Some("DINAS KOMUNIKASI DAN INFORMATIKA"));
    assert!(release.text.as_str().starts_with("Pasar baru dibuka pada hari Minggu"), "{}", release.text.as_str());
    assert!(release.text.as_str().ends_with("boleh datang."), "{}", release.text.as_str());
}

#[test]
fn a_title_that_opens_with_an_office_is_still_the_title() {
    let release = parse("Dinas Perdagangan Buka Pasar Baru\n\nPasar baru dibuka pada hari Minggu.\n");
    assert_eq!(release.title.as_deref(), Some("Dinas Perdagangan Buka Pasar Baru"));
    assert_eq!(release.text.as_str(), "Pasar baru dibuka pada hari Minggu.");
}

#[test]
fn the_place_before_the_first_sentence_is_taken_off() {
    let release = parse("Judul\n\nSAMARINDA – Pasar baru dibuka pada hari Minggu oleh gubernur.\n");
    assert_eq!(release.dateline.as_deref(), Some("SAMARINDA"));
    assert_eq!(release.text.as_str(), "Pasar baru dibuka pada hari Minggu oleh gubernur.");
}

#[test]
fn wrapped_lines_are_one_paragraph_and_lists_are_lines() {
    let release = parse(
        "Judul\n\nSatu kalimat yang sangat panjang sehingga penyunting teks\nmembungkusnya ke baris kedua.\n\n- butir \
         satu\n- butir dua\n\n1. nomor satu\n",
    );
    let lines: Vec<_> = release.text.as_str().lines().collect();
    let sentence = "Satu kalimat yang sangat panjang sehingga penyunting teks membungkusnya ke baris kedua.";
    assert_eq!(lines, [sentence, "butir satu", "butir dua", "1. nomor satu"]);
}

#[test]
fn other_charsets_keep_their_places() {
    let release = Release::parse("r.txt", b"Judul\n\n\x93Kita bisa,\x94 kata Rudi pada hari itu.\n").unwrap();
    assert_eq!(release.text.as_str(), "“Kita bisa,” kata Rudi pada hari itu.");
    assert_eq!(release.text.span(0..3), crate::span::Span { start: 7, end: 8 });
    let wide: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("Halo dunia.".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(Release::parse("r.txt", &wide).unwrap().text.as_str(), "Halo dunia.");
}

#[test]
fn empty_and_binary_files_are_refused() {
    assert_eq!(Release::parse("r", b"").unwrap_err(), ReleaseError::Empty);
    assert_eq!(Release::parse("r", b"---\ntitle: T\n---\n").unwrap_err(), ReleaseError::Empty);
    assert_eq!(Release::parse("r", b"PK\x03\x04\0\0\0").unwrap_err(), ReleaseError::Binary);
}

#[test]
fn paragraphs_of_a_document_become_lines() {
    let release =
        Release::from_paragraphs("r.docx", &["SIARAN PERS", "Pasar Baru Dibuka", "", "Pasar baru dibuka hari ini."]);
    let release = release.unwrap();
    assert_eq!(release.title.as_deref(), Some("Pasar Baru Dibuka"));
    assert_eq!(release.text.as_str(), "Pasar baru dibuka hari ini.");
}

#[test]
fn any_bytes_give_a_release_or_an_error() {
    let pieces: [&[u8]; 12] =
        [b"---\n", b"*", b"[", b"](", b")", b"\n", b"- ", b"\\", b"<a", b">", b"narasumber: {", "\u{ad}é“".as_bytes()];
    let mut state = 7_u64;
    for _ in 0..3000 {
        let mut bytes = Vec::new();
        for _ in 0..24 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let pick = usize::try_from(state >> 33).unwrap();
            if pick % 5 == 0 {
                bytes.push(u8::try_from(pick / 5 % 256).unwrap());
            } else {
                bytes.extend_from_slice(pieces[pick % pieces.len()]);
            }
        }
        let _ = Release::parse("r.md", &bytes);
    }
}
