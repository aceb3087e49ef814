//! The demo's policy drafts and what was said about them. All of it is invented.

/// Who answers for the associations: name, address, right, association.
pub(super) const SECRETARIES: [(&str, &str, &str, &str); 2] = [
    ("Jamal Rasyid", "jamal@smsn.example", "administrator", "Serikat Media Siber Nusantara Borneo Timur"),
    ("Rina Maharani", "rina@jaringanmedia.example", "administrator", "Jaringan Media Siber Borneo Timur"),
];

/// An association that is in the register for this room alone: name, short name, level, parent, place, site.
pub(super) const NETWORK: [&str; 6] = [
    "Jaringan Media Siber Borneo Timur",
    "JMS Borneo Timur",
    "provincial",
    "",
    "Kota Bontara",
    "jaringanmedia.example",
];

/// Boards: chair, decree, years before and after the day of the demo.
pub(super) const BOARDS: [(&str, &str, i16, i16); 2] =
    [("Hasan Basri Lubis", "SK 021/DPP-SMSN/2024", 2, 3), ("Maria Kewa Lamak", "SK 07/JMS/2023", 2, 1)];

/// What was decided about the standard of coordination: title and text.
pub(super) const STANDARD: [&str; 2] = [
    "Keputusan Kepala Dinas tentang standar koordinasi kebijakan dengan mitra",
    "Setiap rancangan kebijakan ditanyakan kepada semua mitra untuk pokoknya sebelum ditetapkan.\n\nWaktu menjawab paling sedikit 14 hari.\n\nSetiap butir masukan dijawab dengan alasan, dan perbedaan naskah akhir ditampilkan.",
];

/// A policy that was set: kind, title, question, public or not.
pub(super) const SET: [&str; 4] = [
    "regulation",
    "Tata cara pemberitahuan kegiatan kepada media mitra",
    "Apakah tenggat di Pasal 3 dan cara pemberitahuan di Pasal 4 dapat dijalankan media di hulu?",
    "ya",
];

/// Its text as it was asked about.
pub(super) const SET_TEXT: &str = "PERATURAN KEPALA DINAS KOMUNIKASI DAN INFORMATIKA
TENTANG TATA CARA PEMBERITAHUAN KEGIATAN KEPADA MEDIA MITRA

BAB I
KETENTUAN UMUM

Pasal 1
Dalam Peraturan ini yang dimaksud dengan:
1. Media Mitra adalah media yang terdaftar sebagai mitra Dinas.
2. Kegiatan adalah acara Pemerintah Daerah yang terbuka untuk liputan.

Pasal 2
Pemberitahuan Kegiatan diberikan kepada semua Media Mitra pada waktu yang sama.

BAB II
PEMBERITAHUAN

Pasal 3
(1) Pemberitahuan Kegiatan diberikan paling lambat 1 (satu) hari sebelum Kegiatan.
(2) Perubahan jadwal diberitahukan segera.

Pasal 4
(1) Pemberitahuan diberikan melalui:
a. surel;
b. laman Dinas; dan
c. pesan singkat.
(2) Media Mitra memberi tahu alamat surelnya kepada Dinas.

BAB III
PENUTUP

Pasal 5
Peraturan ini berlaku pada tanggal ditetapkan.
";

/// What was changed in it before it was set: before, after.
pub(super) const CHANGED: [(&str, &str); 2] = [
    (
        "paling lambat 1 (satu) hari sebelum Kegiatan.",
        "paling lambat 3 (tiga) hari sebelum Kegiatan di luar ibu kota provinsi, dan 1 (satu) hari sebelum Kegiatan lainnya.",
    ),
    (
        "(2) Perubahan jadwal diberitahukan segera.",
        "(2) Perubahan jadwal diberitahukan paling lambat 2 (dua) jam setelah diputuskan.",
    ),
];

/// What the associations said: clause, stance, reason, wanted words.
pub(super) const POSITIONS: [&[[&str; 4]]; 2] = [
    &[
        ["", "changes", "Kami mendukung pemberitahuan serentak; tenggatnya perlu disesuaikan untuk media di hulu.", ""],
        [
            "Pasal 3 ayat (1)",
            "changes",
            "Perjalanan ke hulu lebih dari satu hari, sehingga pemberitahuan sehari sebelumnya tidak dapat dipakai.",
            "Pemberitahuan Kegiatan di luar ibu kota provinsi diberikan paling lambat 3 (tiga) hari sebelum Kegiatan.",
        ],
        ["Pasal 2", "agree", "", ""],
    ],
    &[
        ["", "agree", "Serentak untuk semua adalah hal terpenting.", ""],
        [
            "Pasal 3 ayat (2)",
            "changes",
            "Kata segera tidak dapat diperiksa.",
            "Perubahan jadwal diberitahukan paling lambat 1 (satu) jam setelah diputuskan.",
        ],
    ],
];

/// What a citizen said: name, clause, stance, text.
pub(super) const CITIZEN: [&str; 4] = [
    "Pembaca di Hulu Seraya",
    "Pasal 4 ayat (1)",
    "changes",
    "Jadwal di laman Dinas hendaknya dapat dibaca warga juga, tidak hanya media.",
];

/// A meeting: title, place, minutes.
pub(super) const MEETING: [&str; 3] = ["Dengar pendapat dengan asosiasi", "Ruang Ulin, lantai 2", "120"];

/// What was said in it, under the first association: speaker, clause, stance, text.
pub(super) const MINUTES: [&str; 4] = [
    "Hasan Basri Lubis",
    "Pasal 4 ayat (2)",
    "changes",
    "Alamat surel redaksi sering berganti; cukup satu alamat resmi yang diperbarui setahun sekali.",
];

/// What the office answered, by clause: answer, reason, where it shows.
pub(super) const ANSWERS: [(&str, [&str; 3]); 6] = [
    ("", ["taken", "Dicatat; yang diminta dijawab per pasal.", ""]),
    (
        "Pasal 3 ayat (1)",
        ["taken", "Waktu tempuh ke hulu memang lebih dari sehari; tenggatnya dibedakan.", "Pasal 3 ayat (1)"],
    ),
    (
        "Pasal 3 ayat (2)",
        [
            "partly",
            "Batas waktu ditulis, tetapi dua jam: keputusan perlu disampaikan dulu ke narahubung di lapangan.",
            "Pasal 3 ayat (2)",
        ],
    ),
    (
        "Pasal 4 ayat (1)",
        ["not-taken", "Jadwal di laman Dinas sudah terbuka untuk umum; tidak perlu diatur lagi di sini.", ""],
    ),
    (
        "Pasal 4 ayat (2)",
        ["not-taken", "Pembaruan setahun sekali terlalu lama: surat yang tidak sampai tidak diketahui siapa pun.", ""],
    ),
    ("Pasal 2", ["taken", "Dicatat; pasalnya tetap.", "Pasal 2"]),
];

/// The number of the decision.
pub(super) const NUMBER: &str = "7 Tahun 2026";

/// A policy that is open: kind, title, question, public or not.
pub(super) const OPEN: [&str; 4] = [
    "prices",
    "Daftar harga pemuatan advertorial tahun depan",
    "Apakah harga di angka 1 sampai 3 menutup biaya media kecil? Harga mana yang keliru?",
    "",
];

/// Its text.
pub(super) const OPEN_TEXT: &str = "DAFTAR HARGA PEMUATAN ADVERTORIAL

1. Advertorial di media siber tingkat A dibayar Rp1.500.000 untuk satu pemuatan.
2. Advertorial di media siber tingkat B dibayar Rp1.000.000 untuk satu pemuatan.
3. Foto kegiatan dibayar Rp250.000 untuk satu foto.
4. Pajak dipotong menurut peraturan perpajakan.
";

/// What the second association said about it.
pub(super) const OPEN_POSITION: &[[&str; 4]] = &[
    ["", "changes", "Selisih tingkat A dan B terlalu besar untuk media yang baru terverifikasi.", ""],
    ["angka 2", "object", "Harga ini di bawah biaya penulisan dan penyuntingan.", "Rp1.250.000 untuk satu pemuatan"],
];

/// A draft that is prepared: kind, title, question, public or not.
pub(super) const DRAFT: [&str; 4] = [
    "circular",
    "Surat edaran tentang hak jawab di laman perangkat daerah",
    "Apakah tenggat menjawab di Pasal 3 cukup, dan siapa yang menerima hak jawab?",
    "",
];

/// Its text, with what a check of its form finds.
pub(super) const DRAFT_TEXT: &str = "SURAT EDARAN TENTANG HAK JAWAB

Pasal 1
Perangkat daerah melayani hak jawab sebagaimana dimaksud dalam Pasal 4 huruf cb.

Pasal 3
(1) Hak jawab dimuat paling lambat 2 (dua) hari.
(2) Penolakan disertai alasan.
";
