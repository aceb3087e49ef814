//! Faults one by one: what is told of each, and where it is silent.

use drafting::{Fault, FaultKind, Level, lint, read};

fn faults(text: &str) -> Vec<Fault> {
    lint(&read(text).unwrap())
}

fn kinds(text: &str) -> Vec<FaultKind> {
    faults(text).into_iter().map(|fault| fault.of).collect()
}

/// A draft of which one article says this.
fn saying(text: &str) -> String {
    format!(
        "Pasal 1\nDalam Peraturan Bupati ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Seraya.\nPasal 2\n(1) Isi di Daerah meliputi:\na. satu; dan\nb. dua.\n(2) {text}\nPasal 3\nIsi.\n"
    )
}

#[test]
fn a_letter_that_is_none_is_told_with_its_bytes() {
    let text = saying("Isi sebagaimana dimaksud pada ayat (1) huruf cb berlaku.");
    let [fault] = &faults(&text)[..] else { panic!() };
    assert_eq!(fault.of, FaultKind::Broken("cb".into()));
    assert_eq!((fault.citation.as_str(), fault.line), ("Pasal 2 ayat (2)", 8));
    assert_eq!(text.get(fault.span.start..fault.span.end), Some("ayat (1) huruf cb"));
}

#[test]
fn a_reference_to_nothing_is_told_as_written_and_as_understood() {
    let told = |text: &str| match &kinds(&saying(text))[..] {
        [FaultKind::Unresolved(written, understood)] => (written.clone(), understood.clone()),
        other => panic!("{text}: {other:?}"),
    };
    let pair = |written: &str, understood: &str| (written.to_owned(), understood.to_owned());
    assert_eq!(told("Menurut Pasal 17 ayat (4)."), pair("Pasal 17 ayat (4)", "Pasal 17 ayat (4)"));
    assert_eq!(told("Dimaksud pada ayat (1) dan ayat (9)."), pair("ayat (9)", "Pasal 2 ayat (9)"));
    assert_eq!(
        told("Dimaksud pada ayat (1) huruf a, huruf b, dan huruf f."),
        pair("huruf f", "Pasal 2 ayat (1) huruf f")
    );
    assert_eq!(told("Dimaksud dalam Pasal 1 sampai dengan Pasal 5."), pair("Pasal 5", "Pasal 5"));
    assert_eq!(told("Dimaksud dalam Pasal 1 angka 8."), pair("Pasal 1 angka 8", "Pasal 1 angka 8"));
    assert_eq!(told("Dimaksud pada huruf a berlaku."), pair("huruf a", "Pasal 2 huruf a"));
    assert_eq!(told("Dimaksud dalam Bab IV berlaku."), pair("Bab IV", "Bab IV"));
    assert_eq!(told("Dimaksud dalam Pasal 9 Peraturan Bupati ini."), pair("Pasal 9", "Pasal 9"));
}

#[test]
fn a_reference_to_another_law_or_in_doubt_is_never_told() {
    for text in [
        "Menurut Pasal 17 ayat (4) Undang-Undang Nomor 40 Tahun 1999 tentang Pers.",
        "Menurut Undang-Undang Nomor 40 Tahun 1999 tentang Pers Pasal 17 ayat (4).",
        "Menurut Peraturan Daerah Nomor 3 Tahun 2020 Pasal 12, Pasal 13, dan Pasal 14 ayat (5).",
        "Menurut Pasal 17 dan Pasal 19 Peraturan Menteri Dalam Negeri Nomor 5 Tahun 2020.",
        "Menurut Pasal 17 Kode Etik Jurnalistik dan Pasal 18 UUD 1945.",
        "Pajak Penghasilan Pasal 21 dipotong.",
        "Menurut ketentuan “sebagaimana dimaksud dalam Pasal 90”.",
        "Persetujuan Warga Seraya menurut Pasal 44.",
        "Nilai di atas angka 75 ditulis dengan huruf besar.",
        "Dimaksud dalam Pasal 2 dan ayat (7).",
    ] {
        assert_eq!(kinds(&saying(text)), [], "{text}");
    }
}

#[test]
fn considerations_point_at_their_own_letters_only() {
    let text = |letter: &str| {
        format!(
            "JUDUL\nMenimbang : a. bahwa untuk melaksanakan Pasal 88 ayat (3) perlu aturan;\nb. bahwa berdasarkan huruf a dan huruf {letter}, perlu aturan;\nPasal 1\nIsi.\nPasal 2\nIsi.\n"
        )
    };
    assert_eq!(kinds(&text("b")), []);
    assert_eq!(kinds(&text("d")), [FaultKind::Unresolved("huruf d".into(), "huruf d".into())]);
}

#[test]
fn numbers_that_are_wrong_are_told_once_each() {
    let list = |marks: &str| {
        let items: String = marks.chars().map(|mark| format!("{mark}. isi;\n")).collect();
        kinds(&format!("Pasal 1\nIsi:\n{items}Pasal 2\nIsi.\n"))
    };
    let text = |text: &str| text.to_owned();
    assert_eq!(list("abcd"), []);
    assert_eq!(list("abd"), [FaultKind::Gap(Level::Letter, text("c"), text("c"))]);
    assert_eq!(list("abg"), [FaultKind::Gap(Level::Letter, text("c"), text("f"))]);
    assert_eq!(list("abbc"), [FaultKind::Twice(Level::Letter, text("b"), 4)]);
    // "b" stands for "c": one wrong letter, one fault.
    assert_eq!(list("abbd"), [FaultKind::Twice(Level::Letter, text("b"), 4)]);
    assert_eq!(list("acbd"), [FaultKind::Order(Level::Letter, text("b"), text("c"))]);
    assert_eq!(list("abhde"), [FaultKind::Order(Level::Letter, text("h"), text("b"))]);
    let articles = kinds("Pasal 1\nIsi.\nPasal 2\nIsi.\nPasal 2A\nIsi.\nPasal 4\nIsi.\n");
    assert_eq!(articles, [FaultKind::Gap(Level::Article, text("3"), text("3"))]);
}

#[test]
fn a_part_of_a_regulation_is_no_fault() {
    let text = "Pasal 12\n(1) Isi sebagaimana dimaksud dalam Pasal 5 ayat (2).\n(2) Isi dalam Bab II.\nPasal 13\nIsi dalam Pasal 12 ayat (2).\n";
    assert_eq!(kinds(text), []);
    assert_eq!(kinds(&text.replace("Pasal 12 ayat (2)", "Pasal 12 ayat (3)")).len(), 1);
}

#[test]
fn terms_are_followed_from_their_definition() {
    let draft = |more: &str| {
        format!(
            "Pasal 1\nDalam Peraturan ini yang dimaksud dengan:\n1. Media Siber yang selanjutnya disebut Media adalah sarana.\n2. Mitra Kerja, yang selanjutnya disingkat MK, adalah orang.\nPasal 2\nMedia dan MK berperan di kota.\nPasal 3\n{more}\n"
        )
    };
    assert_eq!(kinds(&draft("Isi.")), []);
    assert_eq!(kinds(&draft("Isi.").replace(" dan MK", "")), [FaultKind::TermUnused("MK".into())]);
    let twice = draft("Isi.").replace("Pasal 2\n", "3. Media adalah hal lain.\nPasal 2\n");
    assert_eq!(kinds(&twice), [FaultKind::TermTwice("Media".into(), 3)]);
    let before =
        draft("Ini dinilai kelompok ahli yang selanjutnya disebut Panel.").replace("di kota.", "dengan Panel.");
    assert_eq!(kinds(&before), [FaultKind::TermBefore("Panel".into(), "Pasal 3".into())]);
    let name = "Anak yang Berhadapan dengan Hukum adalah anak.\n4. Anak adalah orang.\nPasal 2\nAnak dan Anak yang Berhadapan dengan Hukum. ";
    assert_eq!(kinds(&draft("Isi.").replace("Pasal 2\n", &format!("3. {name}"))), []);
}

#[test]
fn general_terms_may_stand_in_an_ayat_and_have_lost_their_numbers() {
    for mark in ["1.", "-"] {
        let text = format!(
            "Pasal 1\n(1) Dalam Peraturan ini yang dimaksud dengan:\n{mark} Media Siber adalah sarana.\n(2) Isi lain.\nPasal 2\nIsi.\n"
        );
        assert_eq!(kinds(&text), [FaultKind::TermUnused("Media Siber".into())]);
        assert_eq!(kinds(&text.replace("Pasal 2\nIsi", "Pasal 2\nMedia Siber")), []);
    }
}

#[test]
fn a_decision_is_held_to_its_attachments_and_its_numbers() {
    let text = crate::corpus::draft("keputusan");
    assert_eq!(kinds(&text), []);
    let alone = text.replace("LAMPIRAN\nSUSUNAN TIM\n", "");
    assert_eq!(kinds(&alone), [FaultKind::AttachmentMissing(String::new())]);
    let twice = text.replace("KEEMPAT :", "KETIGA :");
    assert_eq!(kinds(&twice), [FaultKind::Twice(Level::Dictum, "KETIGA".into(), 18)]);
}

#[test]
fn capitals_of_names_offices_and_sentences_are_no_terms() {
    let text =
        "Kepala Dinas Kesehatan Kabupaten Seraya bersama Dewan Pers dan Komisi Informasi menemui Pemerintah Daerah. "
            .repeat(4);
    let draft = format!(
        "Pasal 1\nDalam Peraturan ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Seraya.\nPasal 2\n{text}\nPasal 3\n{text}\n"
    );
    assert_eq!(kinds(&draft), []);
}
