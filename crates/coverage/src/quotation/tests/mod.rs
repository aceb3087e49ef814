//! Written forms of quotations and who speaks.

mod narration;
mod phrase;

use super::*;

/// Holds each text's last speaker against the one expected.
fn all_speak(table: &[(&str, &str)]) {
    let wrong: Vec<String> = table
        .iter()
        .map(|(text, expected)| (text, expected, last_speaker(text)))
        .filter(|(_, expected, got)| got != *expected)
        .map(|(text, expected, got)| format!("{text}\n   should be {expected}\n   is        {got}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The speaker of the last quotation, after one of a known official; "?" for none.
fn last_speaker(text: &str) -> String {
    let earlier = "“Bus ini dibayar dari pajak warga,” ujar Kepala Dinas Perhubungan Kota Tegal Bagus Prakoso Adi.\n";
    let found = find(&format!("{earlier}{text}"), &[]);
    let last = found.last().filter(|_| found.len() > 1).expect("a quotation");
    last.speaker.as_ref().map_or("?".to_owned(), |speaker| speaker.name.clone())
}

/// "speaker: words" for each quotation; "?" for no speaker, "~" before an inferred one.
fn shown(text: &str, people: &[&str]) -> Vec<String> {
    let people: Vec<String> = people.iter().map(ToString::to_string).collect();
    let show = |quotation: &Quotation| {
        let speaker = quotation.speaker.as_ref();
        let name = speaker.map_or("?".to_owned(), |s| format!("{}{}", if s.inferred { "~" } else { "" }, s.name));
        format!("{name}: {}", quotation.words(text))
    };
    find(text, &people).iter().map(show).collect()
}

#[test]
fn the_seed_article_has_three_quotations_of_one_speaker() {
    let Some(text) = seed_article() else { return };
    let found = find(&text, &[]);
    assert_eq!(found.len(), 3);
    for quotation in &found {
        assert_eq!(quotation.speaker.as_ref().map(|speaker| speaker.name.as_str()), Some("Muhammad Faisal"));
    }
}

/// The seed article beside the checkout; a run in CI must have it.
#[expect(clippy::disallowed_methods, reason = "only the test asks where it runs")]
fn seed_article() -> Option<String> {
    let roots = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let text = roots
        .map(|root| root.join("shared/seed/kemitraan-smsi-pemprov-kaltim.txt"))
        .find_map(|path| std::fs::read_to_string(path).ok());
    if text.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "the seed article is missing");
        eprintln!("skipped: no seed article");
    }
    text
}

/// A text, and the quotations in it.
type Form = (&'static str, &'static [&'static str]);

fn check(forms: &[Form]) {
    let wrong: Vec<String> = forms
        .iter()
        .map(|(text, expected)| (text, expected, shown(text, &[])))
        .filter(|(_, expected, got)| got != *expected)
        .map(|(text, expected, got)| format!("{text}\n   should be {expected:?}\n   is        {got:?}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

const MARKS: &[Form] = &[
    ("“Kami siap bekerja,” kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("\"Kami siap bekerja,\" kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("“Kami siap bekerja,\" kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("\"Kami siap bekerja,” kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("”Kami siap bekerja,” kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("“Kami siap bekerja,“ kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("„Kami siap bekerja,“ kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("«Kami siap bekerja,» kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("″Kami siap bekerja,″ kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("''Kami siap bekerja,'' kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("“Kami siap bekerja”, kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja"]),
    ("“Kami siap bekerja,”kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("\"Kami siap bekerja,\"kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("“Kami siap Jum'at ini,” kata Surya Darmaji.", &["Surya Darmaji: Kami siap Jum'at ini,"]),
    ("“Program ‘Gratis’ itu berjalan,” kata Surya Darmaji.", &["Surya Darmaji: Program ‘Gratis’ itu berjalan,"]),
    ("“Program “Gratis” itu berjalan,” kata Surya Darmaji.", &["Surya Darmaji: Program “Gratis” itu berjalan,"]),
    ("\"Program \"Gratis\" itu berjalan,\" kata Surya Darmaji.", &["Surya Darmaji: Program \"Gratis\" itu berjalan,"]),
    ("“Kami siap bekerja, kata Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    (
        "“Kami siap bekerja.\n“Kami juga siap belajar,” kata Surya Darmaji.",
        &["Surya Darmaji: Kami siap bekerja. Kami juga siap belajar,"],
    ),
    ("(“Kami siap bekerja,” kata Surya Darmaji)", &["Surya Darmaji: Kami siap bekerja,"]),
];

#[test]
fn quotation_marks_of_every_kind_are_paired() {
    check(MARKS);
}

const NO_QUOTATIONS: &[Form] = &[
    ("Program “Gratispol” berjalan lancar.", &[]),
    ("Rapat bertema “Sinergi Media untuk Indonesia Maju” dibuka.", &[]),
    ("Ia menyebut “Gratispol” sebagai program utama.", &[]),
    ("Buku berjudul “Dari Hulu ke Hilir” itu laris.", &[]),
    ("Mereka yang disebut “pahlawan” itu pulang.", &[]),
    ("Lomba “Ayo Membaca Bersama Keluarga Tercinta!” dibuka.", &[]),
    ("Aplikasi \"SiapAntar\" mempermudah warga.", &[]),
    ("Kata “kata” berasal dari bahasa Sanskerta.", &[]),
    ("Pohon setinggi 5\" tumbang.", &[]),
    ("Tanpa tanda petik.", &[]),
];

#[test]
fn names_titles_and_single_words_between_marks_are_no_quotations() {
    check(NO_QUOTATIONS);
}

const CUES: &[Form] = &[
    ("“Kami siap bekerja,” ujar Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("“Kami siap bekerja!” seru Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja!"]),
    ("“Apakah kami siap?” tanya Surya Darmaji.", &["Surya Darmaji: Apakah kami siap?"]),
    ("“Kami siap bekerja,” demikian Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("“Kami siap bekerja,” Surya Darmaji menambahkan.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("Surya Darmaji mengatakan, “Kami siap bekerja.”", &["Surya Darmaji: Kami siap bekerja."]),
    ("Surya Darmaji mengatakan: “Kami siap bekerja.”", &["Surya Darmaji: Kami siap bekerja."]),
    ("Surya Darmaji juga menegaskan, “Kami siap bekerja.”", &["Surya Darmaji: Kami siap bekerja."]),
    ("Menurut Surya Darmaji, “Kami siap bekerja.”", &["Surya Darmaji: Kami siap bekerja."]),
    ("Kepala Dinas Surya Darmaji hadir.\nSurya: “Kami siap bekerja.”", &["Surya Darmaji: Kami siap bekerja."]),
    ("“Kami siap,” kata Surya Darmaji, “tetapi belum penuh.”", &["Surya Darmaji: Kami siap, tetapi belum penuh."]),
    ("“Kami siap,” kata Surya Darmaji. “Tetapi belum penuh.”", &["Surya Darmaji: Kami siap, Tetapi belum penuh."]),
    (
        "“Kami siap.” kata Surya Darmaji. “Tetapi kami belum bekerja penuh hari ini.”",
        &["Surya Darmaji: Kami siap.", "~Surya Darmaji: Tetapi kami belum bekerja penuh hari ini."],
    ),
    (
        "“Kami siap bekerja,” kata Surya Darmaji. “Kami juga siap belajar,” ujarnya.",
        &["Surya Darmaji: Kami siap bekerja,", "~Surya Darmaji: Kami juga siap belajar,"],
    ),
    ("Pesan Surya Darmaji jelas. “Layani dulu, baru bertanya.”", &["~Surya Darmaji: Layani dulu, baru bertanya."]),
];

#[test]
fn cues_before_after_and_between_belong_to_their_quotation() {
    check(CUES);
}

const SPEAKERS: &[Form] = &[
    (
        "“Kami siap bekerja,” kata Kepala Dinas Kesehatan Kaltim, dr. Surya Darmaji, M.Kes.",
        &["Surya Darmaji: Kami siap bekerja,"],
    ),
    ("“Kami siap bekerja,” kata Kepala Dinas Kesehatan Kaltim Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    ("“Kami siap bekerja,” kata warga setempat, Surya Darmaji.", &["Surya Darmaji: Kami siap bekerja,"]),
    (
        "Kepala Dinas Kesehatan Kaltim, Surya Darmaji, hadir. “Kami siap bekerja,” kata Kepala Dinas Kesehatan Kaltim itu.",
        &["~Surya Darmaji: Kami siap bekerja,"],
    ),
    ("Surya Darmaji menjelaskan hal itu. “Kami siap bekerja,” ujarnya.", &["~Surya Darmaji: Kami siap bekerja,"]),
    ("Surya Darmaji menjelaskan hal itu. “Kami siap bekerja,” kata dia.", &["~Surya Darmaji: Kami siap bekerja,"]),
    (
        "Surya Darmaji menjelaskan hal itu. Ia menambahkan, “Kami siap bekerja.”",
        &["~Surya Darmaji: Kami siap bekerja."],
    ),
    (
        "Surya Darmaji menjelaskan hal itu. “Kami siap bekerja,” ujar pria kelahiran Bontang itu.",
        &["~Surya Darmaji: Kami siap bekerja,"],
    ),
    (
        "Surya Darmaji menjelaskan hal itu. “Kami siap bekerja,” ujar pria yang akrab disapa Ical.",
        &["~Surya Darmaji: Kami siap bekerja,"],
    ),
    ("Hal senada disampaikan Rina Wati. “Kami siap bekerja,” ujarnya.", &["~Rina Wati: Kami siap bekerja,"]),
    (
        "Hal senada disampaikan oleh Ketua Panitia, Rina Wati. “Kami siap bekerja,” ujarnya.",
        &["~Rina Wati: Kami siap bekerja,"],
    ),
    ("Seorang warga, Rina Wati, mengeluh. “Air belum mengalir,” ujarnya.", &["~Rina Wati: Air belum mengalir,"]),
    (
        "Surya Darmaji menjelaskan hal itu.\nSementara itu, Ketua Panitia Rina Wati mengapresiasi. “Kami siap bekerja,” ujarnya.",
        &["~Rina Wati: Kami siap bekerja,"],
    ),
    (
        "Surya Darmaji mengatakan hal itu.\nSeorang warga mengatakan sebaliknya. “Air belum mengalir,” ujarnya.",
        &["?: Air belum mengalir,"],
    ),
    ("Surya Darmaji mengatakan hal itu.\n“Air belum mengalir,” kata seorang warga.", &["?: Air belum mengalir,"]),
    ("Surya Darmaji mengatakan hal itu.\n“Air belum mengalir,” kata istri Surya.", &["?: Air belum mengalir,"]),
    ("Acara dihadiri Surya Darmaji dan Rina Wati. “Kami siap bekerja,” ujarnya.", &["?: Kami siap bekerja,"]),
    ("“Kami siap bekerja,” ujarnya.", &["?: Kami siap bekerja,"]),
    ("Kepala Dinas Surya Darmaji hadir. “Kami siap bekerja,” kata Gubernur.", &["?: Kami siap bekerja,"]),
    ("Surya Darmaji dan Rina Wati hadir.\n“Kami siap bekerja,” kata Rina.", &["Rina Wati: Kami siap bekerja,"]),
];

#[test]
fn the_speaker_is_the_one_the_text_names_or_nobody() {
    check(SPEAKERS);
}

#[test]
fn people_known_beforehand_complete_a_name_but_never_speak_unnamed() {
    let people = ["Surya Darmaji"];
    assert_eq!(shown("“Kami siap bekerja,” kata Surya.", &people), ["Surya Darmaji: Kami siap bekerja,"]);
    assert_eq!(shown("“Kami siap bekerja,” ujarnya.", &people), ["?: Kami siap bekerja,"]);
}

#[test]
fn any_text_gives_quotations_inside_it() {
    let pieces = [
        "“",
        "”",
        "\"",
        "''",
        "«",
        "»",
        "Kami siap. ",
        "kata ",
        "ujarnya ",
        "Surya Darmaji",
        ", ",
        ". ",
        "\n",
        "ia ",
        "mengatakan",
        ": ",
        "Menurut ",
        "a",
        "?",
        "itu ",
        "Ketua ",
        "demikian ",
        " ",
        "(",
        ")",
    ];
    let mut seed = 5_u64;
    for _ in 0..6000 {
        let mut text = String::new();
        for _ in 0..16 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[usize::try_from((seed >> 33) % 25).unwrap()]);
        }
        for quotation in find(&text, &[]) {
            assert!(text.get(quotation.range.clone()).is_some(), "{text:?}");
            assert!(
                quotation
                    .parts
                    .iter()
                    .all(|part| part.start >= quotation.range.start && part.end <= quotation.range.end),
                "{text:?} {quotation:?}"
            );
            assert!(quotation.parts.iter().all(|part| text.get(part.clone()).is_some()), "{text:?}");
        }
    }
}

#[test]
fn long_runs_take_linear_time() {
    for piece in [
        "\"",
        "“",
        "”",
        "“a ",
        "''",
        "“Ya,” kata ",
        "“Ya\n",
        "Ia mengatakan, “",
        "“Kami siap bekerja,” kata Budi. ",
        "kata Budi ",
    ] {
        let text = piece.repeat(60_000);
        let started = std::time::Instant::now();
        find(&text, &[]);
        assert!(started.elapsed().as_secs() < 20, "{piece}");
    }
}

#[test]
fn a_person_introduced_just_before_speaks_and_an_unknown_one_is_nobody() {
    let earlier = "“Bus ini dibayar dari pajak warga,” ujar Kepala Dinas Perhubungan Kota Tegal Bagus Prakoso Adi.\n";
    let table = [
        (
            "Salah seorang penumpang, Tukinem (61), mengaku senang. “Dulu saya dua kali ganti angkot,” katanya.",
            "~Tukinem",
        ),
        ("Nurlina (44), istri nelayan, membenarkan. “Dulu kami selalu takut hujan turun,” ucapnya.", "~Nurlina"),
        (
            "Kepala Puskesmas Wanasari dr Lesti Anggun memberi pujian kepada kader. “Kader mengetuk pintu,” ujarnya.",
            "~Lesti Anggun",
        ),
        ("Seorang penumpang tersenyum lebar. “Dulu saya dua kali ganti angkot,” katanya.", "?"),
        ("Salah seorang pedagang ikut antre. “Dulu saya dua kali ganti angkot,” katanya.", "?"),
        ("Ketua Paguyuban Sopir menyambut rencana itu. “Kami tidak mau ditinggal,” katanya.", "?"),
        ("Rencana itu sudah lama disusun. “Kami tidak mau ada yang tertinggal,” katanya.", "~Bagus Prakoso Adi"),
    ];
    for (text, speaker) in table {
        let found = shown(&format!("{earlier}{text}"), &[]);
        let last = found.last().and_then(|line| line.split(':').next());
        assert_eq!(last, Some(speaker), "{text}: {found:?}");
    }
}

#[test]
fn the_name_of_an_organisation_behind_an_office_does_not_speak() {
    let table = [
        ("kata Ketua Koperasi Tani Subur Jaya, Wening Palupi Astuti, Selasa (16/9/2025).", "Wening Palupi Astuti"),
        ("kata Ketua Koperasi Tani Subur Jaya, Wening Palupi Astuti, di Sleman.", "Wening Palupi Astuti"),
        ("kata Ketua Koperasi Tani Subur Jaya, Wening Palupi Astuti.", "Wening Palupi Astuti"),
        ("kata Ketua KSM Tunas Rimba itu.", "?"),
        ("kata Ketua KSM Yusran Prakoso.", "Yusran Prakoso"),
    ];
    for (cue, speaker) in table {
        let found = shown(&format!("“Dengan gudang ini kami bisa menunggu harga yang pantas,” {cue}"), &[]);
        let last = found.last().and_then(|line| line.split(':').next());
        assert_eq!(last, Some(speaker), "{cue}: {found:?}");
    }
}
