//! A policy draft from the command line: its faults by line and citation, what was changed since the version before, in both languages.

use std::path::Path;

use media::{Letter, word};

use crate::support::{code, err, folder, out, ruhui, write};

const FIRST: &str = "PERATURAN BUPATI SERAYA\nTENTANG KERJA SAMA MEDIA\n\nMEMUTUSKAN:\nMenetapkan: PERATURAN BUPATI TENTANG KERJA SAMA MEDIA.\n\n\
BAB I\nKETENTUAN UMUM\n\nPasal 1\nDalam Peraturan Bupati ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Seraya.\n2. Media adalah media yang terbit di Daerah.\n\n\
BAB II\nPENDAFTARAN\n\nPasal 2\n(1) Media mendaftar kepada dinas.\n(2) Pendaftaran sebagaimana dimaksud pada ayat (1) tidak dipungut biaya.\n\n\
Pasal 3\nMedia yang mendaftar sebagaimana dimaksud dalam Pasal 2 ayat (1) memperoleh tanda daftar di Daerah.\n";

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
