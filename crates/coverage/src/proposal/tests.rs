//! Drafts as press offices write them, and what is proposed for them.

use super::*;

const BODY: &str = "Pemerintah Provinsi Borneo Timur membuka kembali tiga ruas jalan di hulu Sungai Merdu, Minggu (11/5/2025). \
Perbaikannya menelan biaya Rp12,5 miliar.\n\n“Warga sudah dapat melintas sejak pagi ini,” kata Kepala Dinas Pekerjaan Umum \
Borneo Timur Rahmat Hidayat di Samarinda.\n\nPanjang ruas yang dibuka mencapai 83,78 km. “Kami menjaga **ketiganya** sampai \
akhir tahun,” ujar Rahmat.\n";

fn draft<'a>(headline: &'a str, body: &'a str) -> Draft<'a> {
    Draft { headline, standfirst: "", body, day: Date::new(2025, 5, 12).ok() }
}

#[test]
fn quotations_come_with_speaker_and_office_and_facts_with_what_they_are_about() {
    let proposal = read(&draft("Tiga ruas jalan dibuka kembali", BODY));
    let quotations: Vec<_> = proposal.quotations.iter().map(|q| (q.words.as_str(), q.speaker.as_str())).collect();
    assert_eq!(
        quotations,
        [
            ("Warga sudah dapat melintas sejak pagi ini", "Rahmat Hidayat"),
            ("Kami menjaga ketiganya sampai akhir tahun", "Rahmat Hidayat"),
        ]
    );
    assert_eq!(proposal.quotations[0].position, "Kepala Dinas Pekerjaan Umum Borneo Timur");
    assert_eq!(proposal.quotations[1].place.part, Part::Paragraph(3));
    let facts: Vec<_> = proposal.facts.iter().map(|f| format!("{:?}: {} | {}", f.kind, f.about, f.words)).collect();
    for expected in [
        "Money: Perbaikannya menelan biaya | Rp12,5 miliar",
        "Number: Panjang ruas yang dibuka | 83,78 km",
        "Date: tiga ruas jalan di hulu Sungai Merdu | 11/5/2025",
        "Person: Kepala Dinas Pekerjaan Umum Borneo Timur | Rahmat Hidayat",
    ] {
        assert!(facts.iter().any(|fact| fact == expected), "{expected} in {facts:#?}");
    }
    assert_eq!(proposal.warnings, []);
}

#[test]
fn what_a_fact_is_about_cuts_no_name_in_two() {
    let about = |body| read(&draft("Posko", body)).facts.iter().map(|f| f.about.clone()).collect::<Vec<_>>();
    for (body, expected) in [
        (
            "Dinas Kesehatan Borneo Timur membuka posko kesehatan lansia di sembilan pasar.",
            "Dinas Kesehatan Borneo Timur membuka posko kesehatan lansia",
        ),
        ("Ruas:\n\n| Ruas | Panjang |\n|---|---|\n| Pasir Elok–Tanjung Sari | 11,2 km |\n", "Pasir Elok–Tanjung Sari"),
        (
            "Badan Pengelola Pelabuhan Dan Penyeberangan Kelas Dua Sungai Merdu Hulu Seraya Barat menerima hibah 40 kapal.",
            "menerima hibah",
        ),
        (
            "Kemarin pagi sekali warga kampung di tepi sungai itu menanam 300 pohon.",
            "warga kampung di tepi sungai itu menanam",
        ),
        ("Pada Senin (11/5/2026), 300 pohon ditanam warga di tepi sungai.", "ditanam warga di tepi sungai"),
    ] {
        assert!(about(body).iter().any(|about| about == expected), "{expected} in {:?}", about(body));
    }
}

fn warned(headline: &str, body: &str) -> Vec<String> {
    let told = |warning: &Warning| match warning {
        Warning::Weekday { written, computed, .. } => format!("{written:?} {computed:?}"),
        Warning::Number { first, second, same, .. } => format!("{first} | {second} | {same}"),
        Warning::Name { first, second, .. } => format!("{first} | {second}"),
        Warning::Speaker { words, .. } => words.clone(),
    };
    read(&draft(headline, body)).warnings.iter().map(told).collect()
}

#[test]
fn each_warning_is_given_where_it_is_due() {
    for (headline, body, expected) in [
        ("Rapat", "Rapat digelar di Samarinda, Senin (11/5/2025).", "Monday Sunday"),
        ("Rapat", "Rapat digelar pada Jumat, 9 Mei 2025, dan Sabtu, 11 Mei 2025.", "Saturday Sunday"),
        ("Indeks 83,7 poin", "Indeks kemerdekaan pers tahun ini 83,78 poin.", "83,7 poin | 83,78 poin | false"),
        ("Biaya", "Biayanya Rp12,5 miliar. Anggaran Rp12.500.000.000 cair.", "Rp12,5 miliar | Rp12.500.000.000 | true"),
        ("Empat ruas jalan dibuka", "Pemerintah membuka 3 ruas di hulu.", "Empat ruas | 3 ruas | false"),
        (
            "Rapat",
            "Kepala Dinas Kominfo Muhammad Faisal hadir. Rapat dibuka pukul 09.00 WITA. Menurut Muhammad Faizal, rapat lancar.",
            "Muhammad Faisal | Muhammad Faizal",
        ),
        (
            "Rapat",
            "Rapat digelar di Balikpapan. Peserta datang sehari sebelumnya.\n\n“Semua peserta diminta hadir tepat waktu.”\n\nRapat selesai.",
            "Semua peserta diminta hadir tepat waktu.",
        ),
    ] {
        assert_eq!(warned(headline, body), [expected], "{body}");
    }
}

#[test]
fn what_is_right_is_not_warned_of() {
    for body in [
        "Rapat digelar Minggu, 11 Mei 2025. Minggu lalu 12 orang hadir, kini 125 orang dan 12,5 kg beras.",
        "Program “Desa Terang Sepanjang Tahun” dimulai. Biayanya Rp12 miliar dari Rp15 miliar.",
        "Bantuan untuk 3 (tiga) kecamatan di Kutai Barat dan Kutai Timur. Sekitar 80 persen tersalur, tepatnya 79,6 persen.",
        "“Kami siap,” kata Rahmat Hidayat. “Semua pihak sudah diminta menunggu sampai besok,” lanjutnya.",
        "Rudi Hartawan dan Rudi Santosa hadir bersama Siti Aminah dan Siti Aisyah.",
    ] {
        assert_eq!(warned("Rapat koordinasi", body), [""; 0], "{body}");
    }
    assert_eq!(warned("Jembatan rampung 63,5 persen", "Pekerjaan tahap akhir baru 2,1 persen."), [""; 0]);
}

#[test]
fn what_was_confirmed_follows_the_text() {
    let quotation = |words, read| Confirmed { kind: FindingKind::Quotation, words, read, said: "Dr. Rahmat Hidayat" };
    let first = quotation("Warga sudah dapat melintas sejak pagi ini", "Rahmat Hidayat");
    let standing = |body: &str, confirmed: &Confirmed<'_>| read(&draft("Jalan dibuka", body)).standing(confirmed);
    assert_eq!(standing(BODY, &first), Standing::Stands);
    assert_eq!(standing(&format!("Paragraf baru.\n\n{BODY}"), &first), Standing::Stands);
    assert_eq!(standing(&BODY.replace("pagi ini", "siang ini"), &first), Standing::Gone);
    assert_eq!(standing(&BODY.replace("Rahmat Hidayat", "Sinta Lestari"), &first), Standing::Changed);
    let km = Confirmed {
        kind: FindingKind::Number,
        words: "83,78 km",
        read: "Panjang ruas yang dibuka",
        said: "Panjang ruas",
    };
    assert_eq!(standing(BODY, &km), Standing::Stands);
    assert_eq!(standing(&BODY.replace("83,78 km", "183,78 km"), &km), Standing::Gone);
    assert_eq!(standing(&BODY.replace("Panjang ruas yang dibuka", "Panjang semua jalan"), &km), Standing::Changed);
}

#[test]
fn any_text_is_read_without_a_panic() {
    for body in [
        "",
        "”“",
        "“",
        "Senin (31/2/2025) 5,5,5,5 % Rp",
        "Rp",
        "\u{feff}**“a”** kata\n- \n# ",
        &"“Ya,” kata Budi. 1,5 km ".repeat(300),
    ] {
        let proposal = read(&draft(body, body));
        assert!(proposal.facts.len() <= 2_000);
    }
}
