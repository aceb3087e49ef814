//! What the sample pages share: the frame, moments, releases. Every name is invented.

use askama::Template;
use locale::Language;
use web::page::{Entry, Layout, Moment, ReleaseLine, Zone};

pub(crate) const REGION: &str = "Provinsi Borneo Timur";
pub(crate) const OFFICE: &str = "Dinas Komunikasi dan Informatika";

/// A public page's frame.
pub(crate) fn layout<'a>(language: Language, title: &'a str, path: &'a str) -> Layout<'a> {
    Layout {
        language,
        title,
        region: REGION,
        origin: "https://pers.borneotimur.example",
        path,
        person: None,
        office: "",
        others: &[],
        keeps_register: false,
        entry: Entry::None,
    }
}

/// A desk page's frame.
pub(crate) fn desk<'a>(language: Language, title: &'a str, path: &'a str, entry: Entry) -> Layout<'a> {
    let person = Some("Sari Rahmawati");
    Layout { person, office: OFFICE, entry, ..layout(language, title, path) }
}

/// The page, or what went wrong: then the tests find no page.
pub(crate) fn drawn(page: &impl Template) -> String {
    page.render().unwrap_or_else(|error| error.to_string())
}

/// `hours` before Sunday, 11 May 2025, 14.00 WITA.
pub(crate) fn before(hours: i64) -> Moment {
    Moment::new(1_746_943_200_000 - hours * 3_600_000, Zone::Wita)
}

pub(crate) const HEADLINE: &str = "Tiga ruas jalan di hulu Sungai Merdu dibuka kembali sesudah perbaikan tujuh bulan";
pub(crate) const STANDFIRST: &str = "Warga sembilan desa tidak lagi memutar dua jam untuk sampai ke puskesmas dan pasar; angkutan perintis mulai berjalan Senin.";

const RICE: &str = "Harga beras turun 2,1% sesudah operasi pasar di enam kabupaten";
const FERRY: &str = "Jadwal feri Pulau Kelapa berubah mulai 15 Mei";

/// Releases of a list, newest first.
pub(crate) fn lines() -> Vec<ReleaseLine<'static>> {
    let line = |slug, headline, standfirst, office, place, hours| ReleaseLine {
        slug,
        headline,
        standfirst,
        office,
        place,
        published: before(hours),
        corrected: false,
        withdrawn: false,
    };
    vec![
        line("tiga-ruas-jalan", HEADLINE, STANDFIRST, "Dinas Pekerjaan Umum", "Kota Merdu", 3),
        line(
            "beasiswa-2025",
            "Beasiswa Borneo Timur 2025 menerima 4.120 mahasiswa, pendaftaran ditutup 30 Juni",
            "Kuota untuk kabupaten hulu naik menjadi 1.350 orang; bukti domisili cukup dari kantor desa.",
            "Dinas Pendidikan",
            "Kota Merdu",
            22,
        ),
        line(
            "vaksinasi-rabies",
            "Vaksinasi rabies gratis di 27 puskeswan sepanjang Mei",
            "Petugas mendatangi desa yang lebih dari satu jam dari puskeswan.",
            "Dinas Peternakan",
            "Tanjung Sari",
            49,
        ),
        ReleaseLine { corrected: true, ..line("harga-beras", RICE, "", "Dinas Perdagangan", "Kota Merdu", 74) },
        ReleaseLine { withdrawn: true, ..line("jadwal-feri", FERRY, "", "Dinas Perhubungan", "Pulau Kelapa", 120) },
        line(
            "indeks-layanan",
            "Indeks layanan publik naik 3,5 poin, peringkat ketiga dari 38 provinsi",
            "Kenaikan terbesar pada kecepatan izin dan keterbukaan biaya.",
            "Biro Organisasi",
            "Kota Merdu",
            290,
        ),
    ]
}

/// A release's text as HTML.
pub(crate) const BODY: &str = "<p><strong>KOTA MERDU</strong> – Dinas Pekerjaan Umum Provinsi Borneo Timur membuka kembali tiga ruas jalan di hulu Sungai Merdu, Minggu (11/5/2025). Panjang seluruhnya 83,78 kilometer, termasuk dua jembatan baru di Desa Lubuk Pinang dan Desa Air Tenang.</p>
<p>“Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas,” kata Kepala Dinas Pekerjaan Umum Murni Lestari di Kota Merdu.</p>
<p>Perbaikan dimulai Oktober 2024 dengan anggaran Rp128,4 miliar dari APBD. Pekerjaan selesai tiga minggu lebih cepat daripada jadwal karena musim kering lebih panjang.</p>
<h2>Angkutan perintis mulai Senin</h2>
<p>Mulai Senin (12/5/2025) dua bus perintis berangkat dari Terminal Merdu pukul 06.00 dan 13.00 WITA. Tarifnya Rp15.000, gratis untuk pelajar berseragam.</p>
<ul><li>Ruas Merdu–Lubuk Pinang, 31,20 km</li><li>Ruas Lubuk Pinang–Air Tenang, 28,46 km</li><li>Ruas Air Tenang–Batu Lima, 24,12 km</li></ul>
<p>Truk dengan muatan di atas delapan ton belum boleh melintas sampai uji beban jembatan selesai akhir Juni.</p>";
