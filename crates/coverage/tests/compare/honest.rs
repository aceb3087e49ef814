//! Honest work that must come out clean: rewriting, cutting, reordering, own reporting, other years, other voices.

use crate::check;

const INDEX: &str = "---\nspokespersons: [\"Rudi Hartawan, Kepala Dinas Kominfo\"]\ndate: 2025-03-18\n---\nKalimantan Timur berada di \
    peringkat ketiga nasional Indeks Keterbukaan Data 2024 dengan nilai 83,78 poin, naik dari 81,92 poin pada 2023. Hasil itu \
    diumumkan di Balai Kota Samarinda, Selasa (18/03/2025) pukul 09.00 WITA.\n\nKepala Dinas Kominfo, Rudi Hartawan, menyebut \
    240 petugas dari 10 kabupaten dan kota terlibat. “Kami tidak mengejar peringkat, yang kami kejar adalah data yang bisa \
    dipakai warga,” kata Rudi Hartawan.\n\nPada 2021 provinsi itu berada di peringkat kelima, lalu naik ke peringkat keempat pada \
    2022. Anggaran pengelolaan data tahun ini Rp12,5 miliar, bertambah 8 persen dari tahun lalu.\n\nKetua Forum Data, Sinta \
    Lestari, meminta pembaruan dilakukan setiap bulan. “Data yang terlambat sama saja dengan data yang salah,” ujar Sinta Lestari.";

/// Articles on the release above.
const INDEX_ARTICLES: [(&str, &str); 54] = [
    (
        "last year's rank as background",
        "Kalimantan Timur meraih 83,78 poin dalam Indeks Keterbukaan Data. Tahun lalu provinsi ini \
        berada di peringkat kedua nasional Indeks Keterbukaan Pangan dengan nilai 79,10 poin.",
    ),
    (
        "another official's number",
        "Kepala Bidang Data, Lina Marlina, menyebut 75 petugas dari 10 kabupaten dan kota terlibat.",
    ),
    (
        "another official's number of people",
        "Kepala Dinas Sosial, Lina Marlina, menyebut 320 petugas dari 10 kabupaten dan kota terlibat.",
    ),
    (
        "another budget in one clause",
        "Anggaran pengelolaan arsip tahun ini Rp7,4 miliar, bertambah 3 persen dari tahun lalu.",
    ),
    (
        "the same budget in another province",
        "Anggaran pengelolaan data di Kalimantan Utara tahun ini Rp9,1 miliar, bertambah 4 persen dari tahun lalu.",
    ),
    (
        "an announcement elsewhere",
        "Hasil lomba kebersihan diumumkan di Balai Kota Bontang, Rabu (19/03/2025) pukul 14.00 WITA.",
    ),
    (
        "a list of years with own figures",
        "Pada 2019 provinsi itu berada di peringkat kedelapan, lalu naik ke peringkat ketujuh pada 2020.",
    ),
    ("half a year later", "Pada semester kedua 2024 nilainya 82,40 poin, menurut catatan redaksi."),
    (
        "a digit exchanged, but of last year",
        "Tahun lalu anggaran pengelolaan data hanya Rp11,57 miliar, dan pada 2022 Rp15,2 miliar.",
    ),
    (
        "only the background of another year",
        "Kalimantan Timur berada di peringkat kedua nasional Indeks Keterbukaan Data 2020 dengan \
        nilai 80,15 poin. Tahun ini hasilnya lebih baik.",
    ),
    (
        "a neighbour in the same words",
        "Kalimantan Selatan berada di peringkat keempat nasional Indeks Keterbukaan Data 2024 dengan nilai \
        82,11 poin, naik dari 80,20 poin pada 2023.",
    ),
    (
        "a neighbour beside the own figure",
        "Kalimantan Timur berada di peringkat ketiga nasional Indeks Keterbukaan Data 2024. \
        Kalimantan Utara berada di peringkat kesembilan nasional dengan nilai 77,30 poin.",
    ),
    (
        "years told backwards",
        "Pada 2022 provinsi itu berada di peringkat keempat, setelah pada 2021 berada di peringkat kelima.",
    ),
    ("figures told backwards", "Nilainya naik menjadi 83,78 poin setelah pada 2023 hanya 81,92 poin."),
    ("rounded and said so", "Nilai Kalimantan Timur hampir 84 poin, sedangkan setahun sebelumnya sekitar 82 poin."),
    ("rounded with lebih", "Kalimantan Timur mengumpulkan 83 poin lebih."),
    ("rounded with lebih dari", "Dengan nilai lebih dari 83 poin, Kalimantan Timur berada di tiga besar."),
    ("in the top three", "Kalimantan Timur masuk tiga besar nasional Indeks Keterbukaan Data 2024."),
    ("a target", "Pemerintah menargetkan peringkat kesatu nasional Indeks Keterbukaan Data dengan nilai 90 poin."),
    (
        "a target in the release's words",
        "Kalimantan Timur ditargetkan berada di peringkat kedua nasional Indeks Keterbukaan Data \
        dengan nilai 85 poin.",
    ),
    (
        "budget of another year",
        "Anggaran pengelolaan data tahun lalu Rp11,6 miliar, bertambah 5 persen dari tahun sebelumnya.",
    ),
    ("budget of another office", "Anggaran pengelolaan data Dinas Kesehatan Rp9,2 miliar."),
    ("own count of petugas", "Redaksi menghitung 31 petugas di Samarinda saja. Seluruhnya ada 240 petugas."),
    ("same count of other things", "Sebanyak 240 warga antre di loket. Petugasnya 12 orang."),
    ("a speaker's number", "“Di kampung kami hanya ada 2 petugas,” kata Lukman Hakim, warga Sungai Pinang."),
    (
        "own quotation on the same matter",
        "“Kalau datanya lengkap, peringkat akan ikut naik,” kata Rudi Hartawan saat ditanya seusai acara.",
    ),
    (
        "another voice near the same words",
        "“Data yang salah lebih berbahaya daripada data yang terlambat,” kata Lukman Hakim, dosen \
        statistik Universitas Mulawarman.",
    ),
    ("contrary voice", "“Kami tidak butuh peringkat, yang kami butuh adalah data harga,” kata Lukman Hakim, pedagang."),
    (
        "quotation turned into telling",
        "Rudi Hartawan mengatakan pihaknya tidak mengejar peringkat, melainkan data yang bisa dipakai warga.",
    ),
    ("quotation cut", "“Kami tidak mengejar peringkat,” kata Rudi Hartawan."),
    ("quotation cut at the front", "“Yang kami kejar adalah data yang bisa dipakai warga,” kata Rudi Hartawan."),
    ("quotation with ellipsis", "“Kami tidak mengejar peringkat … yang bisa dipakai warga,” kata Rudi Hartawan."),
    (
        "quotation split",
        "“Kami tidak mengejar peringkat,” kata Rudi. “Yang kami kejar adalah data yang bisa dipakai warga.”",
    ),
    (
        "quotation with a bracket",
        "“Kami (Pemprov Kaltim) tidak mengejar peringkat, yang kami kejar adalah data yang bisa dipakai \
        warga,” kata Rudi Hartawan.",
    ),
    (
        "quotation with a spelling",
        "“Kami tidak mengejar peringkat, yang kami kejar adalah data yang bisa di pakai warga,” kata Rudi.",
    ),
    ("speaker by title", "“Data yang terlambat sama saja dengan data yang salah,” ujar Ketua Forum Data."),
    (
        "speaker by pronoun after another name",
        "Rudi Hartawan mengangguk. “Data yang terlambat sama saja dengan data yang salah,” ujarnya.",
    ),
    (
        "speaker quoted through another",
        "“Data yang terlambat sama saja dengan data yang salah,” kata Rudi Hartawan menirukan Sinta Lestari.",
    ),
    (
        "two speakers in one sentence",
        "Sinta Lestari, didampingi Rudi Hartawan, menegaskan hal itu. “Data yang terlambat sama saja dengan \
        data yang salah,” kata Sinta.",
    ),
    ("date in another form", "Hasil diumumkan 18 Maret 2025 di Samarinda."),
    ("date without a year", "Hasil diumumkan Selasa (18/3) di Samarinda."),
    (
        "another event's date",
        "Hasil diumumkan Selasa (18/03/2025). Pelatihan petugas berikutnya digelar Senin (24/03/2025) pukul \
        10.00 WITA di Balai Kota Samarinda.",
    ),
    ("the reporter's day", "Rudi Hartawan ditemui Rabu (19/03/2025) di kantornya."),
    ("another zone, same hour", "Pengumuman disiarkan langsung pukul 08.00 WIB."),
    ("another programme's hour", "Pengumuman dimulai pukul 09.00 WITA, dan diskusi dimulai pukul 13.00 WITA."),
    ("short name", "Hartawan menyebut 240 petugas dari 10 kabupaten dan kota terlibat."),
    ("degrees added", "Kepala Dinas Kominfo, Dr. H. Rudi Hartawan, S.Sos., M.Si., menyebut 240 petugas terlibat."),
    ("title dropped", "Rudi Hartawan menyebut 240 petugas terlibat."),
    (
        "a colleague of like name",
        "Rudi Hartono, staf Dinas Kominfo, menyiapkan data. Kepala Dinas Kominfo Rudi Hartawan meninjau.",
    ),
    ("a second office added", "Rudi Hartawan, yang juga Ketua Panitia, menyebut 240 petugas terlibat."),
    ("headline of a list", "Peringkat nasional: 1. Jawa Barat, 2. Bali, 3. Kalimantan Timur."),
    (
        "all merged in one sentence",
        "Dengan 83,78 poin, naik dari 81,92, Kalimantan Timur yang pada 2021 peringkat kelima dan 2022 \
        keempat kini peringkat ketiga, sementara anggarannya Rp12,5 miliar.",
    ),
    (
        "percentage of something else",
        "Anggaran pengelolaan data tahun ini Rp12,5 miliar. Partisipasi warga bertambah 15 persen dari \
        tahun lalu.",
    ),
    (
        "another year's budget beside",
        "Anggaran pengelolaan data 2025 sebesar Rp12,5 miliar, sedangkan pada 2024 sebesar Rp11,57 miliar.",
    ),
];

/// Pairs of release and article.
const PAIRS: [(&str, &str, &str); 25] = [
    (
        "two places in the other order",
        "Kecamatan Sambaliung mencatat 82 kasus dan Kecamatan Talisayan mencatat 97 kasus.",
        "Kecamatan \
        Talisayan mencatat 97 kasus dan Kecamatan Sambaliung mencatat 82 kasus.",
    ),
    (
        "two years in the other order",
        "Tercatat 82 kasus pada 2023 dan 97 kasus pada 2024.",
        "Tercatat 97 kasus pada 2024 dan 82 kasus \
        pada 2023.",
    ),
    (
        "converted length",
        "Ruas jalan sepanjang 1,5 kilometer diperbaiki.",
        "Ruas jalan sepanjang 1.500 meter diperbaiki.",
    ),
    (
        "money in full",
        "Bantuan senilai Rp2,5 miliar disalurkan kepada warga.",
        "Bantuan senilai Rp2.500.000.000 disalurkan kepada warga.",
    ),
    (
        "number in words",
        "Sebanyak lima perahu diserahkan kepada nelayan.",
        "Sebanyak 5 perahu diserahkan kepada nelayan.",
    ),
    ("another month's figure", "Inflasi bulan Mei tercatat 0,31 persen.", "Inflasi bulan April tercatat 0,27 persen."),
    (
        "another group",
        "Kelompok makanan naik 0,72 persen dalam sebulan.",
        "Kelompok pendidikan naik 0,15 persen dalam sebulan.",
    ),
    (
        "another village",
        "Di Desa Sungai Raya terdapat 120 rumah terendam banjir.",
        "Di Desa Muara Jawa terdapat 75 rumah terendam banjir.",
    ),
    (
        "another match",
        "Tim putri menang 3-1 atas Bali pada laga pertama.",
        "Tim putra menang 2-0 atas Bali pada laga pertama.",
    ),
    ("next stage", "Pendaftaran tahap pertama dibuka 14 April 2025.", "Pendaftaran tahap kedua dibuka 2 Juni 2025."),
    (
        "partial sum",
        "Panitia membagikan 500 helm anak selama operasi.",
        "Panitia membagikan 120 helm anak pada hari pertama.",
    ),
    (
        "own survey",
        "Sebanyak 68 persen warga puas dengan layanan itu.",
        "Survei redaksi menunjukkan 54 persen pembaca puas dengan \
        layanan itu.",
    ),
    (
        "earlier flood",
        "Banjir merendam 2.016 rumah di empat kecamatan.",
        "Banjir pada 2019 merendam 1.190 rumah di tiga kecamatan.",
    ),
    (
        "the reporter's count",
        "Hadir 150 peserta dari sepuluh daerah.",
        "Di ruang sidang redaksi menghitung 97 peserta.",
    ),
    (
        "an hour later",
        "Upacara dimulai pukul 08.00 WITA.",
        "Hujan turun pukul 08.30 WITA, setengah jam setelah upacara.",
    ),
    ("another edition", "Festival ke-12 digelar di tepi sungai.", "Festival ke-11 tahun lalu digelar di lapangan."),
    (
        "another rank in another table",
        "Kota itu peringkat kedua lomba kebersihan.",
        "Kota itu peringkat ketujuh lomba taman.",
    ),
    (
        "a predecessor",
        "Kepala Dinas Sosial, Rina Wahyuni, menyerahkan bantuan.",
        "Kepala Dinas Sosial sebelumnya, Budi Santosa, kini \
        pensiun. Rina Wahyuni menggantikannya.",
    ),
    (
        "two people of one family name",
        "Camat Long Iram, Martinus Lung, hadir bersama warga.",
        "Warga bernama Agustinus Lung datang \
        lebih awal.",
    ),
    (
        "a question as quotation",
        "“Semua warga harus dilayani dengan baik tanpa kecuali,” kata Rudi Hartawan.",
        "“Apakah semua warga \
        sudah dilayani?” tanya seorang ibu.",
    ),
    (
        "the same wish in other words",
        "“Kami berharap media menjadi mitra pemerintah,” kata Rudi Hartawan.",
        "“Pers itu teman berpikir \
        pemerintah, kami butuh kritiknya,” kata Rudi Hartawan.",
    ),
    (
        "a slogan that everyone says",
        "“Kerja keras, kerja cerdas, kerja ikhlas adalah kunci,” kata Rudi Hartawan.",
        "“Kerja ikhlas itu \
        yang paling sulit,” kata Lukman Hakim, guru.",
    ),
    (
        "period told by its end",
        "Operasi berlangsung 14 hari, sejak 17 November hingga 30 November 2025.",
        "Operasi yang berakhir 30 \
        November 2025 itu berlangsung dua pekan.",
    ),
    (
        "a rank in another table, without the release's year",
        "Borneo Timur menempati peringkat ketiga pada 2021, peringkat kelima pada 2022, dan peringkat kedua pada 2023.",
        "Borneo Timur menempati peringkat keempat klasemen akhir dari 11 provinsi.",
    ),
    (
        "price range",
        "Harga cabai Rp85.000 per kilogram.",
        "Harga cabai di pasar lain Rp90.000 per kilogram, kemarin Rp82.000.",
    ),
];

#[test]
fn honest_articles_on_one_release_come_out_clean() {
    let cases = INDEX_ARTICLES.iter().map(|(name, article)| (*name, INDEX, *article));
    assert_clean(cases);
}

#[test]
fn honest_rewrites_of_small_releases_come_out_clean() {
    assert_clean(PAIRS.iter().copied());
}

fn assert_clean(cases: impl Iterator<Item = (&'static str, &'static str, &'static str)>) {
    let mut accusations = Vec::new();
    for (name, release, article) in cases {
        let check = check(release, article);
        let differing = check.findings.iter().filter(|finding| finding.status.differs());
        accusations.extend(differing.map(|finding| format!("{name}: {finding:?}")));
    }
    assert!(accusations.is_empty(), "{} false accusations\n{}", accusations.len(), accusations.join("\n"));
}
