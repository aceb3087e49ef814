//! How long it takes to group the answers of a large consultation: `cargo run --release -p coverage --example alike -- COUNT`. The sentences are
//! put together by chance, about 60 words a text; once nearly all are distinct, once nearly all are one letter with other names.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a measurement")]

use std::time::Instant;

use coverage::alike;

const WHO: [&str; 8] = ["warga", "pedagang", "nelayan", "guru", "sopir", "pelajar", "petani", "perawat"];
const WISH: [&str; 8] =
    ["meminta", "menolak", "mendukung", "berharap", "mengusulkan", "menanyakan", "menyayangkan", "menunggu"];
const WHAT: [&str; 10] = [
    "jembatan",
    "pasar",
    "dermaga",
    "sekolah",
    "taman",
    "terminal",
    "puskesmas",
    "saluran air",
    "jalan kampung",
    "perpustakaan",
];
const WHERE: [&str; 8] = [
    "di hulu",
    "di tepi sungai",
    "di kampung lama",
    "dekat pelabuhan",
    "di simpang tiga",
    "di bukit",
    "di seberang",
    "di muara",
];
const WHY: [&str; 8] = [
    "karena ongkos angkut makin tinggi",
    "sebab anak anak berjalan jauh setiap hari",
    "agar hasil kebun sampai pada waktunya",
    "karena air naik pada musim hujan",
    "supaya orang tua mudah berobat",
    "sebab lampu di sana sering padam",
    "agar tamu mau singgah lebih lama",
    "karena tanahnya milik bersama",
];
const NAMES: [&str; 10] = ["Rina", "Yusuf", "Kardi", "Melati", "Sari", "Bayu", "Tirta", "Wulan", "Galih", "Laras"];

struct Chance(u64);

impl Chance {
    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        of[usize::try_from(self.0 >> 33).unwrap() % of.len()]
    }

    fn sentence(&mut self) -> String {
        let (who, wish, what, place, why) =
            (self.one(&WHO), self.one(&WISH), self.one(&WHAT), self.one(&WHERE), self.one(&WHY));
        format!("Kami para {who} {wish} {what} {place} {why}.")
    }

    fn text(&mut self) -> String {
        (0..4).map(|_| self.sentence()).collect::<Vec<_>>().join(" ") + " Terima kasih atas perhatian Bapak dan Ibu."
    }

    fn name(&mut self) -> String {
        format!("{} {}", self.one(&NAMES), self.one(&NAMES))
    }
}

fn main() {
    let count: usize = std::env::args().nth(1).map_or(5_000, |count| count.parse().unwrap());
    let mut chance = Chance(7);
    let distinct: Vec<String> = (0..count).map(|_| format!("{} {}", chance.text(), chance.name())).collect();
    let letter = chance.text();
    let named: Vec<String> = (0..count)
        .map(|_| format!("Kepada Yth. Bapak {}. {letter} Hormat kami, {}", chance.name(), chance.name()))
        .collect();
    let equal = vec![letter; count];
    for (what, texts) in [("distinct", distinct), ("one letter, many names", named), ("equal", equal)] {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let began = Instant::now();
        let groups = alike(&texts);
        let took = began.elapsed().as_secs_f64() * 1000.0;
        println!("{count} texts, {what}: {} groups in {took:.1} ms", groups.len());
    }
}
