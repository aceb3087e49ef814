//! The drafts that were written by hand, and five faults for each in its own layout.

pub(crate) const DRAFTS: [&str; 8] = [
    "anggaran-dasar",
    "informasi-publik",
    "kebersihan",
    "kerja-sama-media",
    "layanan-desa",
    "parkir",
    "pasar",
    "sekolah",
];

/// A draft's text.
pub(crate) fn draft(name: &str) -> String {
    let file = format!("{}/tests/drafts/{name}.md", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(file).unwrap()
}

/// What is replaced by what, the kind of fault, its citation.
type Fault = (&'static str, &'static str, &'static str, &'static str);

pub(super) fn planted(name: &str) -> &'static [Fault] {
    match name {
        "anggaran-dasar" => &ASSOCIATION,
        "informasi-publik" => &INFORMATION,
        "kebersihan" => &CLEANLINESS,
        "kerja-sama-media" => &MEDIA,
        "layanan-desa" => &LIBRARY,
        "parkir" => &PARKING,
        "pasar" => &MARKET,
        _ => &SCHOOL,
    }
}

const ASSOCIATION: [Fault; 5] = [
    ("Pasal 7 huruf c dilakukan", "Pasal 7 huruf e dilakukan", "unresolved", "Pasal 8 ayat (1)"),
    ("\nPasal 13\n", "\nPasal 12\n", "twice", "Pasal 12"),
    ("dalam Pasal 11.", "dalam Pasal 21.", "unresolved", "Pasal 15"),
    ("(2) Hak sebagaimana", "(3) Hak sebagaimana", "gap", "Pasal 6 ayat (3)"),
    (
        "b) meningkatkan kecakapan anggota; dan",
        "b) meningkatkan kecakapan anggota;",
        "no conjunction",
        "Pasal 4 huruf b)",
    ),
];
const INFORMATION: [Fault; 5] = [
    ("angka 2 huruf b) disimpan", "angka 2 huruf d) disimpan", "unresolved", "Pasal 5 ayat (1)"),
    ("c.\tmelayani Pemohon Informasi;", "c.\t", "empty", "Pasal 4 huruf c"),
    (
        "dijawab melampaui waktu sebagaimana dimaksud dalam Pasal 7.",
        "dijawab melampaui waktu sebagaimana dimaksud dalam Pasal 7 ayat (4).",
        "unresolved",
        "Pasal 8 ayat (1) huruf c",
    ),
    ("pimpinan Badan Publik.", "pimpinan Badan publik.", "term capitals", "Pasal 3 ayat (3)"),
    (
        "tercantum dalam Lampiran I dan Lampiran II yang",
        "tercantum dalam Lampiran I yang",
        "attachment unnamed",
        "Lampiran II",
    ),
];
const CLEANLINESS: [Fault; 5] = [
    (
        "dalam Pasal 3 ayat (2), Pasal 5 ayat (1), atau Pasal 8",
        "dalam Pasal 3 ayat (2), Pasal 5 ayat (6), atau Pasal 8",
        "unresolved",
        "Pasal 9 ayat (1)",
    ),
    ("ayat (1) sampai dengan ayat (3)", "ayat (1) sampai dengan ayat (7)", "unresolved", "Pasal 9 ayat (4)"),
    ("dalam Bab II Bagian Kedua dilaksanakan", "dalam Bab II Bagian Ketiga dilaksanakan", "unresolved", "Pasal 10"),
    ("    3.  rambu lalu lintas.", "    c.  rambu lalu lintas.", "twice", "Pasal 8 huruf c"),
    ("                                   BAB III\n", "                                   BAB VI\n", "order", "Bab VI"),
];
const MEDIA: [Fault; 5] = [
    (
        "dimaksud pada ayat (1) huruf c berpindah",
        "dimaksud pada ayat (1) huruf cb berpindah",
        "broken",
        "Pasal 3 ayat (3)",
    ),
    ("huruf c angka 2 diutamakan", "huruf c angka 7 diutamakan", "unresolved", "Pasal 5 ayat (2)"),
    ("### Bagian Kedua Syarat Media Siber", "### Bagian Keempat Syarat Media Siber", "gap", "Bab II Bagian Keempat"),
    ("7. Bukti Tayang adalah", "7. Surat Pesanan adalah", "term twice", "Pasal 1 angka 7"),
    ("tercantum dalam Lampiran yang", "tercantum dalam dokumen yang", "attachment unnamed", "Lampiran"),
];
const LIBRARY: [Fault; 5] = [
    ("dalam Bab II dan Bab IV paling", "dalam Bab II dan Bab IX paling", "unresolved", "Pasal 9"),
    ("b. ruang seluas", "b) ruang seluas", "mixed", "Pasal 3 huruf b)"),
    ("untuk Taman Baca yang", "untuk tempat yang", "term unused", "Pasal 1 angka 5"),
    ("### Pasal 6", "### Pasal 5A", "gap", "Pasal 7"),
    ("2. bedah buku; dan", "2. bedah buku;", "no conjunction", "Pasal 4 ayat (1) huruf c angka 2"),
];
const PARKING: [Fault; 5] = [
    ("huruf b atau huruf c diberi", "huruf b atau huruf cd diberi", "broken", "Pasal 4 ayat (3)"),
    (
        "sesuai dengan perjanjian.",
        "sesuai dengan perjanjian sebagaimana tercantum dalam Lampiran III.",
        "attachment missing",
        "Pasal 4 ayat (2)",
    ),
    ("(2) Satu kendaraan dilarang memakai lebih dari 1 (satu) SRP.\n", "", "only verse", "Pasal 3"),
    (
        "dimaksud dalam Pasal 4, Pasal 5, dan Pasal 6.",
        "dimaksud dalam Pasal 4, Pasal 15, dan Pasal 6.",
        "unresolved",
        "Pasal 8 ayat (1)",
    ),
    ("(2) Juru Parkir berhak", "(2) Juru parkir berhak", "term capitals", "Pasal 4 ayat (2)"),
];
const MARKET: [Fault; 5] = [
    ("dimaksud pada ayat\n(2) diterima", "dimaksud pada ayat\n(6) diterima", "unresolved", "Pasal 3 ayat (3)"),
    ("Pasal 3\npaling lama", "Pasal 30\npaling lama", "unresolved", "Pasal 9"),
    ("b. penutupan sementara; dan", "ab. penutupan sementara; dan", "broken", "Pasal 7 ayat (1) huruf ab"),
    ("Agar setiap orang", "BAB VIII\nLAIN-LAIN\nAgar setiap orang", "no article", "Bab VIII"),
    ("4. Los adalah bangunan", "4. Kios adalah bangunan", "term twice", "Pasal 1 angka 4"),
];
const SCHOOL: [Fault; 5] = [
    ("**Pasal 4A**", "**Pasal 3A**", "order", "Pasal 3A"),
    (
        "dimaksud dalam Pasal 4 ayat (3) huruf b diumumkan",
        "dimaksud dalam Pasal 4 ayat (3) huruf f diumumkan",
        "unresolved",
        "Pasal 4A",
    ),
    (
        "pada ayat (1) dan ayat (1a) dirahasiakan",
        "pada ayat (1) dan ayat (1b) dirahasiakan",
        "unresolved",
        "Pasal 7 ayat (3)",
    ),
    (
        "    c. air minum; dan\n    d. tempat",
        "    d. air minum; dan\n    c. tempat",
        "order",
        "Pasal 5 ayat (2) huruf c",
    ),
    ("tercantum dalam Lampiran Peraturan Bupati ini", "ditetapkan oleh Dinas", "attachment unnamed", "Lampiran"),
];
