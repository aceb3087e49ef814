//! Which release a page comes from: by words, and runs of words, that few releases share. A newsroom that rewrites every sentence keeps the
//! names, the numbers and what stands beside them. It proposes; whether what it proposes is so, the comparison says.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Words that make a run: short enough to survive a newsroom's rewording, long enough to be somebody's own.
const RUN: usize = 4;
/// Of so many neighbouring runs one is kept (winnowing): a copied stretch of this many runs always has one in common.
const WINDOW: usize = 4;
/// Signs that stand in more releases than that are words of the trade and tell nothing.
const COMMON: usize = 12;
/// Among fewer releases what is common cannot be told from what is rare: words that all people say are left out.
const FEW: u32 = 60;
/// Up to so many releases each sign counts as little as it ever does.
const FEWER: u32 = 20;
/// What it counts then; from there on more, up to a whole one where there are enough.
const FAINT: f64 = 0.7;
/// Stands in the place of a release where a sign is common: its releases are forgotten, it is not.
const MANY: u32 = u32::MAX;
/// Least weight of a match: about so many signs that stand in no other release. Of 1,598 pages of `truth/` the least had 4.8, the next
/// 8.5; of 110 pages that come from no release the most had 9.1.
const LEAST: f64 = 9.2;
/// How much more the likeliest must have than the next.
const CLEAR: f64 = 2.0;

/// Releases to be recognised, by the caller's numbers.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    /// Runs with the release in which they stand, in order.
    runs: Vec<(u32, u32)>,
    /// How many releases there are.
    releases: u32,
}

impl Match {
    /// It shares enough to come from it, as far as this release alone is concerned.
    pub fn is_one(&self) -> bool {
        self.weight >= LEAST
    }

    /// It shares so much more than another, the next, that it is this one.
    pub fn is_clear_of(&self, next: f64) -> bool {
        self.weight >= CLEAR * next
    }
}

/// What an index is made of, where its texts do not come all at once.
#[derive(Debug, Clone, Default)]
pub struct Gathered {
    runs: Vec<(u32, u32)>,
    numbers: HashSet<u32>,
}

impl Gathered {
    /// Adds a text of a release.
    pub fn add(&mut self, number: u32, text: &str) {
        self.runs.extend(fingerprints(text).into_iter().map(|(run, _)| (run, number)));
        self.numbers.insert(number);
    }

    /// The index.
    pub fn index(self) -> Origins {
        let mut runs = self.runs;
        runs.sort_unstable();
        runs.dedup();
        let mut kept = Vec::new();
        for same in runs.chunk_by(|one, other| one.0 == other.0) {
            match same.first() {
                Some((run, _)) if same.len() > COMMON => kept.push((*run, MANY)),
                _ => kept.extend_from_slice(same),
            }
        }
        kept.shrink_to_fit();
        Origins { runs: kept, releases: u32::try_from(self.numbers.len()).unwrap_or(u32::MAX) }
    }
}

/// A release that a page may come from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Match {
    /// The caller's number.
    pub release: u32,
    /// How many signs they share, each the less the more releases have it.
    pub weight: f64,
}

impl Origins {
    /// Makes an index of releases: numbers below `u32::MAX`, and texts. A release may have several texts, its versions.
    pub fn of<'t>(releases: impl IntoIterator<Item = (u32, &'t str)>) -> Self {
        let mut gathered = Gathered::default();
        for (number, text) in releases {
            gathered.add(number, text);
        }
        gathered.index()
    }

    /// Bytes that it holds.
    pub fn size(&self) -> usize {
        self.runs.capacity() * size_of::<(u32, u32)>()
    }

    /// The release that a text comes from; none where that is not clear. Among few releases it is asked more of.
    pub fn origin(&self, text: &str) -> Option<Match> {
        let releases = self.releases.clamp(FEWER, FEW);
        let sign = FAINT + (1.0 - FAINT) * f64::from(releases - FEWER) / f64::from(FEW - FEWER);
        let found = Self::weighed(&[self], text, (sign, releases < FEW));
        let next = found.get(1).map_or(0.0, |next| next.weight);
        found.first().copied().filter(|first| first.is_one() && first.is_clear_of(next))
    }

    /// The releases that a text may come from, the likeliest first.
    pub fn find(&self, text: &str) -> Vec<Match> {
        Self::find_in(&[self], text)
    }

    /// The same over several indexes that make one; a release that stands in two of them has the same number in both.
    pub fn find_in(parts: &[&Self], text: &str) -> Vec<Match> {
        Self::weighed(parts, text, (1.0, false))
    }

    /// The same where a sign in one release counts so much, and those that all people say may be left out.
    fn weighed(parts: &[&Self], text: &str, (sign, telling): (f64, bool)) -> Vec<Match> {
        let mut weights: HashMap<u32, f64> = HashMap::new();
        for (run, _) in fingerprints(text).into_iter().filter(|(_, everyday)| !(telling && *everyday)) {
            let mut same: Vec<u32> = parts.iter().flat_map(|part| part.having(run)).copied().collect();
            same.sort_unstable();
            same.dedup();
            let Ok(count) = u32::try_from(same.len()) else { continue };
            if same.len() > COMMON || same.contains(&MANY) {
                continue;
            }
            for release in same {
                *weights.entry(release).or_default() += sign / f64::from(count);
            }
        }
        let found = weights.into_iter().map(|(release, weight)| Match { release, weight });
        let mut found: Vec<Match> = found.collect();
        found.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.release.cmp(&b.release)));
        found
    }

    /// The releases that have a run.
    fn having(&self, run: u32) -> impl Iterator<Item = &u32> {
        let from = self.runs.partition_point(|(known, _)| *known < run);
        let all = self.runs.get(from..).unwrap_or_default();
        all.iter().take_while(move |(known, _)| *known == run).map(|(_, release)| release)
    }
}

/// Words that one of forty releases has, whoever issues it (of the 241 of `truth/`). Where an office has issued few, they would seem rare.
static EVERYDAY: LazyLock<HashSet<u64>> = LazyLock::new(|| include_str!("everyday.txt").lines().map(hashed).collect());

/// What a text is known by, each once: its kept runs, each two words that stand together, each word; and whether it is of words alone that all
/// people say.
fn fingerprints(text: &str) -> Vec<(u32, bool)> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<(u64, bool)> = words
        .map(|word| {
            let hash = hashed(word);
            (hash, is_small(word) || EVERYDAY.contains(&hash))
        })
        .collect();
    let run = |run: &[(u64, bool)]| folded(run.iter().fold(0, |hash, (word, _)| mixed(hash, *word)));
    let runs: Vec<u32> = words.windows(RUN).map(run).collect();
    let winnowed = runs.windows(WINDOW.min(runs.len().max(1))).filter_map(|window| window.iter().min().copied());
    let told = |words: &[(u64, bool)]| (run(words), words.iter().all(|(_, everyday)| *everyday));
    let few = [2, 1].into_iter().flat_map(|many| words.windows(many).map(told));
    let mut all: Vec<(u32, bool)> = winnowed.map(|run| (run, false)).chain(few).collect();
    all.sort_unstable();
    all.dedup_by_key(|(run, _)| *run);
    all
}

/// A number of two digits, or the end of one of thousands.
fn is_small(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit()) && (word.len() < 3 || word == "000")
}

fn hashed(word: &str) -> u64 {
    word.chars().flat_map(char::to_lowercase).fold(0xcbf2_9ce4_8422_2325, |hash, c| mixed(hash, u64::from(c)))
}

fn mixed(hash: u64, value: u64) -> u64 {
    (hash ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
}

fn folded(hash: u64) -> u32 {
    u32::try_from((hash ^ hash >> 32) & 0xffff_ffff).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROAD: &str = "Gubernur membuka kembali tiga ruas jalan di hulu Sungai Merdu, sesudah perbaikan selama tujuh bulan. Warga tidak perlu lagi memutar dua jam.";
    const PORT: &str =
        "Dermaga baru di Kota Merdu melayani empat kapal sehari. Kepala dinas perhubungan mengatakan tarifnya tetap.";

    #[test]
    fn a_page_is_known_by_what_it_took_over() {
        let origins = Origins::of([(7, ROAD), (8, PORT)]);
        let article =
            format!("KABAR MERDU - Jalan dibuka. {} Demikian kabar dari hulu.", ROAD.replace("tujuh", "delapan"));
        assert_eq!(origins.origin(&article).map(|found| found.release), Some(7));
        let other = "Harga cabai naik lagi di pasar pagi, pedagang mengeluh sepi pembeli sejak pekan lalu.";
        assert_eq!(origins.origin(other), None);
        assert_eq!(Origins::of([(1, ""), (2, "dua kata")]).origin("dua kata"), None);
    }

    #[test]
    fn a_phrase_that_all_releases_have_tells_nothing() {
        let foot =
            "Untuk keterangan lebih lanjut hubungi bagian hubungan masyarakat pada jam kerja di kantor gubernur.";
        let texts: Vec<String> =
            (0..40).map(|number| format!("Kabar nomor {number} dari kantor ini. {foot}")).collect();
        let origins = Origins::of((0..).zip(texts.iter().map(String::as_str)));
        assert_eq!(origins.origin(&format!("Berita lain sama sekali. {foot}")), None);
    }

    #[test]
    fn parts_of_an_index_find_what_the_whole_finds() {
        let foot = "Untuk keterangan lebih lanjut hubungi bagian humas di kantor gubernur pada jam kerja.";
        let mut texts: Vec<String> = (0..30).map(|number| format!("Kabar nomor {number}. {foot}")).collect();
        texts.extend([format!("{ROAD} {foot}"), format!("{PORT} {foot}")]);
        let all: Vec<(u32, &str)> = (0..).zip(texts.iter().map(String::as_str)).collect();
        let whole = Origins::of(all.iter().copied());
        // Some stand in both.
        let (old, new) = (Origins::of(all[..20].iter().copied()), Origins::of(all[18..].iter().copied()));
        for asked in [format!("Berita. {ROAD} {foot}"), PORT.to_owned(), foot.to_owned(), texts[3].clone()] {
            assert_eq!(Origins::find_in(&[&old, &new], &asked), whole.find(&asked), "{asked}");
        }
        // What both parts have often is common, though neither has it often enough.
        let (few, more) = (Origins::of(all[..7].iter().copied()), Origins::of(all[7..14].iter().copied()));
        assert_eq!(Origins::find_in(&[&few, &more], foot), Vec::new());
        assert!(few.find(foot)[0].weight > 1.0);
    }

    #[test]
    fn an_only_release_draws_no_article_of_another_matter() {
        let bridge = "Jembatan gantung dibuka. Empat kampung di hulu tidak perlu memutar lagi. Jembatan gantung sepanjang 120 meter di hulu \
            Sungai Merdu dibuka untuk warga empat kampung. “Sekarang anak sekolah cukup berjalan lima menit,” kata Kepala Dinas \
            Perhubungan Rahmat Hidayat. Pembangunannya memakan waktu delapan bulan dengan anggaran Rp4,2 miliar.";
        let chili = "Harga cabai di pasar pagi Kota Merdu turun menjadi Rp32.000 per kilogram sejak kapal pengangkut kembali berlayar. \
            Dinas perdagangan menyiapkan tiga titik penjualan di kampung hulu agar warga tidak perlu menyeberang sungai. Penjualan \
            dibuka setiap Selasa dan Jumat pukul tujuh sampai stok hari itu habis terjual kepada warga.";
        assert_eq!(Origins::of([(7, bridge)]).origin(chili), None);
    }
}
