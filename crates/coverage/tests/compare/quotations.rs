//! Quotations: kept, cut, joined, reworded, given to another.

use coverage::check::Status::{Altered, Changed, Missing, Moved, Partial, Verbatim};
use coverage::check::{FindingKind, Side, Status};

use crate::{assert_all, check, find};

const ONE: &str = "Kepala Dinas Perdagangan Borneo Timur, Rudi Hartawan, membuka pasar itu. “Pasar ini kita bangun supaya \
    pedagang kecil punya tempat yang layak dan pembeli merasa nyaman,” kata Rudi Hartawan.";

const TWO: &str = "Kepala Dinas Perdagangan Borneo Timur, Rudi Hartawan, membuka pasar itu. “Pasar ini kita bangun supaya \
    pedagang kecil punya tempat yang layak,” kata Rudi Hartawan.\n\nKetua Paguyuban Pedagang, Sinta Lestari, menyambut \
    baik. “Kami sudah menunggu tempat ini selama tujuh tahun dan hari ini penantian itu selesai,” ujar Sinta Lestari.";

#[test]
fn quotations_are_kept_cut_and_joined_without_fault() {
    assert_all(&[
        (
            "other marks",
            ONE,
            "\"Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak dan pembeli merasa \
            nyaman\", kata Rudi Hartawan.",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "capital and comma",
            ONE,
            "Menurut Rudi Hartawan, “pasar ini kita bangun, supaya pedagang kecil punya tempat yang \
            layak dan pembeli merasa nyaman.”",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "soft hyphens and hard spaces",
            ONE,
            "“Pasar ini kita ba\u{ad}ngun supaya pedagang\u{a0}kecil punya tempat yang layak \
            dan pembeli merasa nyaman,” kata Rudi.",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "split by a cue",
            ONE,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak,” kata Rudi Hartawan, “dan \
            pembeli merasa nyaman.”",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "first half",
            ONE,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak,” kata Rudi Hartawan.",
            &[("Pasar ini", Partial)],
        ),
        (
            "ellipsis",
            ONE,
            "“Pasar ini kita bangun supaya pedagang kecil … merasa nyaman,” kata Rudi Hartawan.",
            &[("Pasar ini", Partial)],
        ),
        (
            "fragment",
            ONE,
            "“Pedagang kecil punya tempat yang layak,” kata Rudi Hartawan tentang pasar itu.",
            &[("Pasar ini", Partial)],
        ),
        (
            "indirect",
            ONE,
            "Rudi Hartawan mengatakan pasar itu dibangun supaya pedagang kecil punya tempat yang layak dan pembeli \
            merasa nyaman.",
            &[("Pasar ini", Missing)],
        ),
        ("left out", ONE, "Pasar itu dibuka pada hari Minggu.", &[("Pasar ini", Missing)]),
        (
            "bracketed note",
            ONE,
            "“Pasar ini (Pasar Segar, red) kita bangun supaya pedagang kecil punya tempat yang layak dan \
            pembeli merasa nyaman,” kata Rudi.",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "a slip of the finger",
            ONE,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak dan pembeli \
            mersaa nyaman,” kata Rudi Hartawan.",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "joined spelling",
            "“Kami bekerja sama di mana pun warga membutuhkan,” kata Rudi Hartawan.",
            "“Kami bekerjasama dimana \
            pun warga membutuhkan,” kata Rudi Hartawan.",
            &[("Kami bekerja", Verbatim)],
        ),
        (
            "numbers in words",
            "“Ada lima kios dan 20 persen sudah terisi,” kata Rudi Hartawan.",
            "“Ada 5 kios dan 20% sudah \
            terisi,” kata Rudi Hartawan.",
            &[("Ada lima", Verbatim)],
        ),
        (
            "abbreviation",
            "“Pemerintah Provinsi Kalimantan Timur siap membantu warga,” kata Rudi Hartawan.",
            "“Pemprov Kaltim siap \
            membantu warga,” kata Rudi Hartawan.",
            &[("siap membantu", Verbatim)],
        ),
        (
            "two sentences published apart",
            "“Kita mulai hari ini. Semua pedagang sudah terdata dengan rapi,” kata Rudi \
            Hartawan.",
            "“Kita mulai hari ini,” kata Rudi Hartawan.\nPara pedagang bertepuk tangan.\n“Semua pedagang sudah terdata \
            dengan rapi,” katanya.",
            &[("Kita mulai", Verbatim)],
        ),
        (
            "joined with a sentence said to the reporter",
            ONE,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang \
            layak dan pembeli merasa nyaman. Besok kita buka pukul enam pagi,” kata Rudi.",
            &[("Pasar ini", Verbatim)],
        ),
    ]);
}

#[test]
fn other_words_inside_the_marks_are_named() {
    assert_all(&[
        (
            "one word",
            ONE,
            "“Pasar ini kita bangun supaya pedagang besar punya tempat yang layak dan pembeli merasa nyaman,” kata \
            Rudi Hartawan.",
            &[("Pasar ini", Altered)],
        ),
        (
            "we and you",
            ONE,
            "“Pasar ini kami bangun supaya pedagang kecil punya tempat yang layak dan pembeli merasa nyaman,” kata \
            Rudi Hartawan.",
            &[("Pasar ini", Altered)],
        ),
        (
            "a word put in",
            ONE,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang sangat layak dan pembeli merasa \
            nyaman,” kata Rudi Hartawan.",
            &[("Pasar ini", Altered)],
        ),
        (
            "a reworded half",
            ONE,
            "“Pasar ini dibangun agar pedagang kecil punya tempat yang layak dan pembeli merasa aman,” kata \
            Rudi Hartawan.",
            &[("Pasar ini", Altered)],
        ),
        (
            "a lost negation",
            "“Kami tidak akan menaikkan harga sewa kios tahun ini,” kata Rudi Hartawan.",
            "“Kami akan menaikkan \
            harga sewa kios tahun ini,” kata Rudi Hartawan.",
            &[("Kami tidak", Altered)],
        ),
        (
            "a number",
            "“Ada lima kios yang sudah terisi sejak pagi,” kata Rudi Hartawan.",
            "“Ada enam kios yang sudah terisi sejak \
            pagi,” kata Rudi Hartawan.",
            &[("Ada lima", Altered), ("lima kios", Changed)],
        ),
        (
            "the second sentence",
            "“Kita mulai hari ini. Semua pedagang sudah terdata dengan rapi,” kata Rudi Hartawan.",
            "“Kita \
            mulai hari ini. Sebagian pedagang sudah terdata dengan rapi,” kata Rudi Hartawan.",
            &[("Kita mulai", Altered)],
        ),
    ]);
}

#[test]
fn another_named_speaker_is_named() {
    assert_all(&[
        (
            "swapped",
            TWO,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak,” kata Ketua Paguyuban Pedagang, \
            Sinta Lestari.",
            &[("Pasar ini", Moved)],
        ),
        (
            "both swapped",
            TWO,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak,” kata Sinta Lestari.\n“Kami \
            sudah menunggu tempat ini selama tujuh tahun dan hari ini penantian itu selesai,” ujar Rudi Hartawan.",
            &[("Pasar ini", Moved), ("Kami sudah", Moved)],
        ),
        (
            "short name",
            TWO,
            "Kepala Dinas Perdagangan Rudi Hartawan hadir. “Pasar ini kita bangun supaya pedagang kecil punya \
            tempat yang layak,” kata Hartawan.",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "title only",
            TWO,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak,” kata Kadis Perdagangan.",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "pronoun",
            TWO,
            "Rudi Hartawan hadir. “Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak,” ujarnya.",
            &[("Pasar ini", Verbatim)],
        ),
        (
            "no speaker",
            TWO,
            "“Pasar ini kita bangun supaya pedagang kecil punya tempat yang layak.”",
            &[("Pasar ini", Verbatim)],
        ),
    ]);
}

#[test]
fn quotations_of_the_articles_own_are_added() {
    let check =
        check(ONE, "“Kami senang sekali karena jualan jadi lebih mudah,” kata Sinta Lestari, seorang pedagang.");
    let added: Vec<_> = check.findings.iter().filter(|finding| finding.status == Status::Added).collect();
    assert_eq!(added.len(), 1);
    assert_eq!(added[0].kind, FindingKind::Quotation);
    assert_eq!(find(&check, "Pasar ini").map(|finding| finding.status), Some(Missing));
}

#[test]
fn an_altered_quotation_shows_its_words() {
    let check = check(
        ONE,
        "“Pasar ini kami bangun supaya pedagang kecil punya tempat yang layak dan pembeli merasa nyaman,” kata \
        Rudi Hartawan.",
    );
    let finding = find(&check, "Pasar ini").unwrap();
    let pieces: Vec<_> = finding.difference.iter().map(|piece| (piece.side, piece.text.as_str())).collect();
    assert_eq!(pieces[..3], [(Side::Both, "Pasar ini"), (Side::Release, "kita"), (Side::Article, "kami")]);
    let article = finding.article.as_ref().unwrap();
    assert!(article.text.starts_with("Pasar ini kami"), "{article:?}");
}
