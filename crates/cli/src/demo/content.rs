//! The invented province: its office, its people, and releases in every state, told by how many days ago each was written.

use domain::letterhead::TypedLetterhead;
use domain::organisation::Kind;

pub(super) const REGION: &str = "Provinsi Borneo Timur";
pub(super) const OFFICE: &str = "Dinas Komunikasi dan Informatika Provinsi Borneo Timur";

/// Name, address and rights; the first one sets the desk up and has both by that.
pub(super) const PEOPLE: [(&str, &str, &str); 4] = [
    ("Ratna Wulandari", "ratna@kominfo.borneotimur.example", "administrator press_officer"),
    ("Bagas Prakoso", "bagas@kominfo.borneotimur.example", "writer"),
    ("Dewi Anggraini", "dewi@kominfo.borneotimur.example", "press_officer"),
    ("Yusran Hamid", "yusran@kominfo.borneotimur.example", "viewer"),
];

/// What stands above and below its letters.
pub(super) fn letterhead() -> TypedLetterhead {
    let text = str::to_owned;
    TypedLetterhead {
        authority: text("Pemerintah Provinsi Borneo Timur"),
        name: text("Dinas Komunikasi dan Informatika"),
        address: text("Jalan Tepian Merdu 3, Hulu Seraya 75000"),
        phone: text("(0500) 000 111"),
        email: text("pers@kominfo.borneotimur.example"),
        site: text("kominfo.borneotimur.example"),
        seat: text("Hulu Seraya"),
        contact: text("Dewi Anggraini, petugas pers\n0800 111 222"),
        signer_office: text("Kepala Dinas Komunikasi dan Informatika"),
        signer: text("Ratna Wulandari"),
        pattern: text("{nomor-3}/SP/DISKOMINFO/{bulan-romawi}/{tahun}"),
    }
}

pub(super) const DRAFT: i64 = 0;
pub(super) const SUBMITTED: i64 = 1;
pub(super) const EMBARGOED: i64 = 2;
pub(super) const RETURNED: i64 = 3;
pub(super) const CORRECTED: i64 = 5;
pub(super) const APPROVED: i64 = 12;
pub(super) const WITHDRAWN: i64 = 16;

/// What the corrected release had wrong, and how it is right.
pub(super) const MISTAKE: (&str, &str) = ("81,46", "81,64");
pub(super) const CORRECTION: &str =
    "Angka indeks tahun 2024 pada paragraf pertama semula tertulis 81,46; yang benar 81,64.";
pub(super) const WITHDRAWAL: &str =
    "Jadwal penyeberangan berubah setelah rapat dengan operator kapal. Jadwal baru akan kami umumkan tersendiri.";

/// Drawn by the program: of which release, number of the drawing, alternative text, caption, credit.
pub(super) const PHOTOS: [(i64, u32, [&str; 3]); 5] = [
    (
        CORRECTED,
        4,
        [
            "Perahu layar di sungai, bukit di seberang",
            "Relawan literasi menuju kampung di seberang Muara Lindung.",
            "Diskominfo Borneo Timur/Bagas Prakoso",
        ],
    ),
    (
        30,
        1,
        [
            "Perahu layar di sungai lebar, bukit hijau di seberang",
            "Sungai Merdu di hulu, jalur mobil perpustakaan keliling.",
            "Dinas Perpustakaan/Agus Salim",
        ],
    ),
    (
        12,
        3,
        [
            "Perahu layar di sungai lebar pada siang hari, bukit di seberang",
            "Pasir Elok dilihat dari ruas jalan yang selesai diperbaiki.",
            "Dinas Pekerjaan Umum/Yohana Laing",
        ],
    ),
    (
        12,
        2,
        [
            "Perahu layar di sungai saat matahari terbenam",
            "Perahu pengangkut rumput laut di dermaga Pasir Elok.",
            "Dinas Pekerjaan Umum/Yohana Laing",
        ],
    ),
    (
        EMBARGOED,
        6,
        [
            "Perahu layar di sungai, bukit di seberang",
            "Salah satu kampung di tepi Sungai Merdu.",
            "Dinas Pariwisata/Rudi Hartono",
        ],
    ),
];

/// A document that a release carries: of which release, its name, headline, text.
pub(super) const DOCUMENT: (i64, &str, &str, &str) = (
    30,
    "jadwal-kunjungan.docx",
    "Jadwal kunjungan perpustakaan keliling",
    "| Kampung | Minggu | Pukul |\n|---|---|---|\n| Long Betung | I dan III | 09.00–11.00 WITA |\n| Sungai Lamin | I dan III | 13.00–15.00 WITA |\n| Bukit Agung | II dan IV | 09.00–11.00 WITA |\n",
);

/// Who agrees to a release by a link: role and name.
pub(super) const APPROVER: (&str, &str) = ("head", "Teguh Wiranata");

/// Why a release came back.
pub(super) const RETURN: &str =
    "Jumlah kapal belum cocok dengan lampiran dinas. Mohon diperiksa lagi dan sebutkan sumbernya.";

/// Outlets that are accredited with the office, and for how many months; 0 for without an end.
pub(super) const ACCREDITED: [(&str, &str); 3] =
    [("Warta Muara", "12"), ("Borneo Timur Kini", "6"), ("Radio Tepian", "0")];

/// Who may use them.
pub(super) const RIGHTS: &str = "Bebas dimuat dengan menyebut kredit";

/// Headline, standfirst, place, subjects, body.
pub(super) const RELEASES: [(i64, [&str; 5]); 9] = [
    (
        30,
        [
            "Perpustakaan keliling menjangkau 48 kampung di hulu Sungai Merdu",
            "Dua mobil buku datang dua kali sebulan; warga cukup menunjukkan kartu penduduk.",
            "Hulu Seraya",
            "Pendidikan, Perpustakaan",
            "Dua mobil perpustakaan keliling mulai melayani 48 kampung di hulu Sungai Merdu pekan ini. Setiap kampung dikunjungi dua kali sebulan.\n\n“Anak-anak di hulu tidak perlu lagi menunggu libur untuk meminjam buku,” kata Kepala Dinas Perpustakaan Borneo Timur, Endang Suharti.\n\n## Cara meminjam\n\n- Tunjukkan kartu penduduk atau kartu pelajar.\n- Paling banyak lima buku, dua pekan.\n- Buku yang hilang diganti dengan buku lain.\n\nJadwal kunjungan ditempel di balai kampung dan di laman dinas.",
        ],
    ),
    (
        16,
        [
            "Jadwal baru penyeberangan Muara Lindung berlaku mulai Senin",
            "Kapal berangkat setiap dua jam, dari pukul 06.00 sampai 20.00 WITA.",
            "Muara Lindung",
            "Perhubungan",
            "Dinas Perhubungan Borneo Timur mengatur ulang jadwal penyeberangan Muara Lindung–Pasir Elok mulai Senin. Kapal berangkat setiap dua jam.\n\n“Antrean truk kami pisahkan dari kendaraan pribadi,” ujar Kepala Bidang Pelayaran, Vincentius Lalo.",
        ],
    ),
    (
        12,
        [
            "Tiga ruas jalan menuju sentra rumput laut selesai diperbaiki",
            "Waktu tempuh dari Pasir Elok ke pelabuhan berkurang dari 95 menit menjadi 60 menit.",
            "Pasir Elok",
            "Infrastruktur, Pertanian",
            "Perbaikan tiga ruas jalan sepanjang 27,4 kilometer menuju sentra rumput laut Pasir Elok selesai dengan anggaran Rp38,6 miliar.\n\n“Petani tidak lagi kehilangan harga karena rumput laut basah di jalan,” kata Kepala Dinas Pekerjaan Umum Borneo Timur, Teguh Wiranata.\n\n| Ruas | Panjang | Selesai |\n|---|---|---|\n| Pasir Elok–Tanjung Sari | 11,2 km | Maret |\n| Tanjung Sari–Dermaga | 9,8 km | April |\n| Lingkar Dermaga | 6,4 km | April |\n\nKetua Koperasi Tani Makmur, Tumini, menyebut ongkos angkut turun seperempat. “Sekali jalan dulu Rp400 ribu, sekarang Rp300 ribu,” ucapnya.",
        ],
    ),
    (
        8,
        [
            "Pendaftaran pelatihan juru warta kampung dibuka untuk 200 peserta",
            "Pelatihan tiga hari di lima kabupaten, tanpa biaya, bersama asosiasi media.",
            "Kota Bontara",
            "Literasi digital, Pelatihan",
            "Dinas Komunikasi dan Informatika membuka pendaftaran pelatihan juru warta kampung untuk 200 peserta di lima kabupaten. Pendaftaran ditutup akhir bulan.\n\n“Kabar kampung paling baik ditulis oleh orang kampung itu sendiri,” kata Ratna Wulandari.\n\n> Peserta belajar menulis berita, mengambil gambar, dan memeriksa kebenaran kabar sebelum membagikannya.\n\nNarasumber datang dari asosiasi media siber di provinsi.",
        ],
    ),
    (
        CORRECTED,
        [
            "Indeks literasi digital Borneo Timur naik 2,14 poin",
            "Kenaikan tertinggi tercatat di kabupaten yang memiliki relawan literasi desa.",
            "Kota Bontara",
            "Literasi digital, Statistik",
            "Indeks literasi digital Borneo Timur naik 2,14 poin menjadi 83,78, dari 81,46 pada 2024. Kenaikan tertinggi tercatat di Muara Lindung.\n\n“Relawan datang ke rumah warga, bukan menunggu warga datang ke balai desa,” kata Ratna Wulandari.\n\nSurvei dilakukan terhadap 4.200 responden di seluruh kabupaten dan kota.",
        ],
    ),
    (
        RETURNED,
        [
            "Enam belas kapal ikan menerima alat pelacak",
            "Alat dipasang tanpa biaya bagi nelayan kecil.",
            "Tanjung Sari",
            "Perikanan",
            "Dinas Kelautan dan Perikanan Borneo Timur memasang alat pelacak pada 16 kapal ikan di Tanjung Sari.\n\n“Keluarga di darat sekarang tahu di mana kapal berada,” kata Kepala Dinas Kelautan dan Perikanan Borneo Timur, Hendrik Laway.",
        ],
    ),
    (
        EMBARGOED,
        [
            "Gubernur tetapkan 12 kampung sebagai kawasan wisata sungai",
            "Penetapan disertai larangan bangunan baru dalam jarak 50 meter dari tepi sungai.",
            "Kota Bontara",
            "Pariwisata, Lingkungan hidup",
            "Gubernur Borneo Timur menetapkan 12 kampung di sepanjang Sungai Merdu sebagai kawasan wisata sungai.\n\n“Sungai adalah halaman depan kita, bukan halaman belakang,” kata Kepala Dinas Pariwisata Borneo Timur, Rosalina Manurung.",
        ],
    ),
    (
        SUBMITTED,
        [
            "Posko kesehatan lansia dibuka di sembilan pasar",
            "Periksa tekanan darah dan gula tanpa biaya, setiap Sabtu pukul 07.00–10.00 WITA.",
            "Kota Bontara",
            "Kesehatan, Lansia",
            "Dinas Kesehatan Borneo Timur membuka posko kesehatan lansia di sembilan pasar mulai Sabtu pekan ini.\n\n“Pasar adalah tempat orang tua kita berkumpul, jadi ke sanalah kami datang,” kata Kepala Dinas Kesehatan, dr. Lewi Anggen.",
        ],
    ),
    (
        DRAFT,
        [
            "Festival perahu hias kembali digelar di dermaga lama",
            "",
            "Muara Lindung",
            "Pariwisata, Kebudayaan",
            "Festival perahu hias kembali digelar di dermaga lama.\n\n(kutipan kepala dinas menyusul)",
        ],
    ),
];

/// The register beside the office: kind, name, short name, level, parent, place, site; each after its parent.
pub(super) const ORGANISATIONS: [(Kind, [&str; 6]); 7] = [
    (Kind::Association, ["Serikat Media Siber Nusantara", "SMSN", "national", "", "Kota Agung", "smsn.example"]),
    (
        Kind::Association,
        [
            "Serikat Media Siber Nusantara Borneo Timur",
            "SMSN Borneo Timur",
            "provincial",
            "Serikat Media Siber Nusantara",
            "Kota Bontara",
            "borneotimur.smsn.example",
        ],
    ),
    (Kind::PressCompany, ["PT Merdu Media Utama", "Merdu Media", "", "", "Kota Merdu", "merdumedia.example"]),
    (Kind::PressCompany, ["PT Pena Hulu Seraya", "", "", "", "Hulu Seraya", ""]),
    (Kind::PressCompany, ["PT Lintas Muara Sejahtera", "Lintas Muara", "", "", "Muara Tenang", "lintasmuara.example"]),
    (Kind::PressCompany, ["PT Radio Tepian Air Tenang", "", "", "", "Air Tenang", "radiotepian.example"]),
    (Kind::Other, ["Komisi Informasi Borneo Timur", "KI Borneo Timur", "", "", "Kota Bontara", ""]),
];

/// Which company publishes which outlet.
pub(super) const COMPANIES: [(&str, &str); 7] = [
    ("Kabar Merdu", "PT Merdu Media Utama"),
    ("Borneo Timur Kini", "PT Merdu Media Utama"),
    ("Suara Hulu", "PT Pena Hulu Seraya"),
    ("Pena Seraya", "PT Pena Hulu Seraya"),
    ("Warta Muara", "PT Lintas Muara Sejahtera"),
    ("Lintas Pinang", "PT Lintas Muara Sejahtera"),
    ("Radio Tepian", "PT Radio Tepian Air Tenang"),
];

/// Outlets that the office does not show to everybody.
pub(super) const UNLISTED: [&str; 2] = ["Lintas Pinang", "Pena Seraya"];

/// The outlets of the directory, as a table: name, site, town, contact, position, address.
pub(super) const OUTLETS: &str = "media;situs;kota;kontak;jabatan;surel
Kabar Merdu;kabarmerdu.example;Kota Merdu;Tumini Lestari;Pemimpin Redaksi;tumini@kabarmerdu.example
Kabar Merdu;kabarmerdu.example;Kota Merdu;;;redaksi@kabarmerdu.example
Suara Hulu;suarahulu.example;Hulu Seraya;;;redaksi@suarahulu.example
Pena Seraya;penaseraya.example;Hulu Seraya;Agus Salim;Redaktur Pelaksana;agus@penaseraya.example
Warta Muara;wartamuara.example;Muara Tenang;;;redaksi@wartamuara.example
Lintas Pinang;lintaspinang.example;Lubuk Pinang;Rukmini;Wartawan;rukmini@lintaspinang.example
Borneo Timur Kini;borneotimurkini.example;Kota Merdu;;;redaksi@borneotimurkini.example
Radio Tepian;radiotepian.example;Air Tenang;Jamal Rasyid;Kepala Siaran;jamal@radiotepian.example
Mingguan Lentera;;Kota Merdu;;;
";

/// Who works for a press company: name, address, right, company.
pub(super) const GUEST: (&str, &str, &str, &str) =
    ("Tumini Lestari", "tumini@merdumedia.example", "administrator", "PT Merdu Media Utama");

/// The number of the decision by which an outlet is a partner.
pub(super) const DECISION: &str = "500.12/117/DISKOMINFO";

/// The day of the decision: that of the moment, on the office's clock.
pub(super) fn signed(moment: jiff::Timestamp) -> String {
    domain::zone::Zone::Wita.clock(moment).date().to_string()
}

/// A document: what it is; its number, issuer, date and last day; what it shows.
pub(super) type Document = (&'static str, [&'static str; 4], &'static [(&'static str, &'static str)]);

/// What both outlets of the company rest on.
const COMPANY: [Document; 6] = [
    (
        "deed",
        ["12", "Notaris Ratna Wulan", "2020-02-03", ""],
        &[("company.legal_form", "pt"), ("company.capital", "100000000"), ("outlet.active_since", "2020-03-01")],
    ),
    ("approval", ["AHU-0012.AH.01", "Kementerian Hukum", "2020-02-20", ""], &[("company.is_approved", "true")]),
    ("tax-number", ["00.111.222.3", "Kantor pajak", "", ""], &[("company.has_tax_number", "true")]),
    ("tax-standing", ["S-12/PKP", "Kantor pajak", "2024-01-10", ""], &[("company.is_taxable", "true")]),
    ("pay-slips", ["", "", "", ""], &[("staff.minimum_wage", "true"), ("staff.wage_payments", "13")]),
    ("social-insurance", ["", "BPJS", "", ""], &[("staff.social_insurance", "true")]),
];

/// What is of the first outlet alone.
const OUTLET: [Document; 10] = [
    ("application", ["07/MM/2025", "", "", ""], &[("company.media_types", "1")]),
    ("profile", ["", "", "", ""], &[("editor_in_chief.outlets", "2")]),
    ("masthead", ["", "", "", ""], &[("outlet.masthead_published", "true")]),
    ("domicile", ["470/88", "Kelurahan Merdu", "2025-01-15", ""], &[("outlet.office_in_region", "true")]),
    ("membership", ["031/SMSN", "SMSN Borneo Timur", "2023-05-02", ""], &[("outlet.is_constituent_member", "true")]),
    ("competence-editor-in-chief", ["UKW-1021", "", "2021-08-11", ""], &[("editor_in_chief.competence", "senior")]),
    ("identity-editor-in-chief", ["", "", "", ""], &[("editor_in_chief.lives_in_region", "true")]),
    ("competence-editors", ["UKW-2044", "", "2022-03-09", ""], &[("editors.competence", "intermediate")]),
    ("competence-reporters", ["", "", "", ""], &[("reporters.certified", "3")]),
    ("verification", ["", "Dewan Pers", "", ""], &[("verification.status", "administrative")]),
];

const WAITING: [Document; 3] = [
    ("competence-editors", ["UKW-2301", "", "2023-06-14", ""], &[("editors.competence", "junior")]),
    ("masthead", ["", "", "", ""], &[("outlet.masthead_published", "true")]),
    ("statement", ["09/MM/2025", "", "", ""], &[("verification.has_statement", "true")]),
];

/// Outlets that are put forward: name, site, documents, and whether the office checked them.
pub(super) const PARTNERS: [(&str, &str, &[&[Document]], bool); 2] = [
    ("Kabar Merdu", "kabarmerdu.example", &[&COMPANY, &OUTLET], true),
    ("Borneo Timur Kini", "borneotimurkini.example", &[&WAITING], false),
];
