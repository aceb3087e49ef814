//! Texts of the length and mixture of words of real ones: some words stand in every release, some in one of a thousand.

use domain::release::{ReleaseText, Subjects};

const PLACES: [&str; 12] = [
    "Kota Merdu",
    "Tanjung Laras",
    "Muara Tenang",
    "Long Seruni",
    "Batu Rimbun",
    "Teluk Damar",
    "Sungai Puan",
    "Pulau Ara",
    "Bukit Selasih",
    "Rantau Jernih",
    "Hulu Kenanga",
    "Simpang Tiga",
];
const SUBJECTS: [&str; 20] = [
    "Infrastruktur",
    "Kesehatan",
    "Pendidikan",
    "Pangan",
    "Air bersih",
    "Banjir",
    "Perhubungan",
    "Kependudukan",
    "Pajak daerah",
    "Pariwisata",
    "Perikanan",
    "Pertanian",
    "Energi",
    "Desa",
    "Anak dan perempuan",
    "Lingkungan hidup",
    "Kebudayaan",
    "Keamanan",
    "Koperasi",
    "Layanan digital",
];
const WHO: [&str; 8] = [
    "Kepala dinas",
    "Sekretaris daerah",
    "Camat",
    "Kepala bidang",
    "Penyuluh",
    "Kepala sekolah",
    "Direktur rumah sakit",
    "Bupati",
];
const DOES: [&str; 10] = [
    "meresmikan",
    "meninjau",
    "memperbaiki",
    "membagikan",
    "menyiapkan",
    "membuka kembali",
    "mengukur",
    "mengumumkan",
    "menyerahkan",
    "menambah",
];
const WHAT: [&str; 16] = [
    "jembatan gantung",
    "ruas jalan",
    "bibit padi",
    "jaringan air bersih",
    "ruang kelas",
    "perahu ambulans",
    "gudang pangan",
    "pasar ikan",
    "posyandu",
    "tanggul sungai",
    "perpustakaan keliling",
    "pelatihan penenun",
    "pemeriksaan kesehatan",
    "pembayaran pajak kendaraan",
    "layanan kependudukan",
    "lampu penerangan",
];
const WHY: [&str; 8] = [
    "karena banjir bulan lalu merusak sebagian",
    "sesudah warga menunggu selama dua musim",
    "agar hasil panen lebih cepat sampai",
    "supaya anak-anak tidak lagi menyeberang dengan rakit",
    "sebagai lanjutan musyawarah kecamatan",
    "dengan anggaran yang dibahas bersama dewan",
    "menjelang musim kemarau",
    "bersama kelompok tani dan nelayan",
];

/// A choice that is always the same for the same number and turn, and looks like chance (the finalizer of `SplitMix64`).
fn choice(number: usize, turn: u64, among: usize) -> usize {
    let mut bits =
        u64::try_from(number).unwrap_or_default().wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(turn << 32 | turn);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from(bits ^ (bits >> 31)).unwrap_or_default() % among.max(1)
}

fn of(pool: &[&'static str], number: usize, turn: u64) -> &'static str {
    pool.get(choice(number, turn, pool.len())).copied().unwrap_or_default()
}

/// The release of a number.
pub(crate) fn release(number: usize) -> ReleaseText {
    // A few places issue most.
    let place =
        PLACES.get(choice(number, 1, PLACES.len()).min(choice(number, 2, PLACES.len()))).copied().unwrap_or_default();
    let (who, does, what, why) = (of(&WHO, number, 3), of(&DOES, number, 4), of(&WHAT, number, 5), of(&WHY, number, 6));
    let headline = format!("{who} {place} {does} {what} {why}");
    let standfirst =
        format!("{} unit selesai tahun ini; {} lagi menyusul.", choice(number, 7, 90) + 2, choice(number, 8, 40) + 2);
    let body = (10..19).map(|turn| paragraph(number, turn, place)).collect::<Vec<_>>().join("\n\n");
    ReleaseText { headline, standfirst, place: place.to_owned(), subjects: subjects(number), body }
}

/// Two or three that many releases have, and for a few one of 2,000 that hardly any other has.
fn subjects(number: usize) -> Subjects {
    let usual = (20..23).map(|turn| of(&SUBJECTS, number, turn));
    let rare = number.is_multiple_of(8).then(|| format!("Program {}", name(choice(number, 23, 2_000))));
    let all: Vec<String> = usual.map(str::to_owned).chain(rare).collect();
    Subjects::parse(&all.join(", "), 2).unwrap_or_default()
}

fn paragraph(number: usize, turn: u64, place: &str) -> String {
    let pick = |pool: &[&'static str], further| of(pool, number, turn * 16 + further);
    let (who, does, what, why) = (pick(&WHO, 1), pick(&DOES, 2), pick(&WHAT, 3), pick(&WHY, 4));
    // Words that only few texts have: names of people and of hamlets.
    let (person, hamlet) = (name(choice(number, turn, 4_000)), name(choice(number, turn + 100, 900)));
    let other = pick(&WHAT, 5);
    match turn % 3 {
        0 => format!(
            "“Kami {does} {what} {why}, dan warga {hamlet} ikut menjaganya,” ujar {who} {person} di {place}. Ia menambahkan bahwa \
             {other} menyusul pada triwulan berikut."
        ),
        1 => format!(
            "{who} {does} {what} di dusun {hamlet} {why}. Panjangnya {} meter, dikerjakan {} orang selama {} hari, dan diawasi \
             {person} dari kecamatan.",
            choice(number, turn + 200, 900) + 20,
            choice(number, turn + 300, 60) + 4,
            choice(number, turn + 400, 120) + 5,
        ),
        _ => format!(
            "Selain itu {what} di {hamlet} akan dibuka untuk umum. Warga dapat menghubungi kantor {place} pada jam kerja, membawa kartu \
             keluarga, dan menanyakan {other} kepada {person}."
        ),
    }
}

/// A name of syllables; each number its own.
fn name(number: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["sa", "ri", "mu", "la", "no", "we", "ti", "da", "ka", "bu", "re", "na", "go", "pe", "lu", "hi"];
    let syllable = |place: u32| SYLLABLES.get(number / 16_usize.pow(place) % 16).copied().unwrap_or_default();
    let name = format!("{}{}{}n", syllable(0), syllable(1), syllable(2));
    let (first, rest) = name.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}
