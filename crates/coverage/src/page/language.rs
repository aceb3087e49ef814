//! Whether a text is Indonesian, by the words every Indonesian text is full of.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

use crate::indonesian::lexicon::Fnv;

type Words = HashSet<&'static str, BuildHasherDefault<Fnv>>;

static INDONESIAN: LazyLock<Words> = LazyLock::new(|| {
    "yang dan di ke dari untuk dengan pada ini itu tidak dalam akan juga oleh adalah sebagai kata para saat telah \
    bisa agar kepada tersebut serta atau karena sudah kita kami ia dia ada lebih hingga ujarnya katanya bahwa \
    sebuah masyarakat menjadi secara hanya sampai maka baru lagi mau saya selesai mereka orang tahun hari warga \
    kota kabupaten dinas kepala punya satu dua tiga kali setelah belum sejak sama masih daerah pukul mengatakan \
    menurut ujar bagi selama antara melalui sebanyak rupiah persen provinsi wakil ketua bupati gubernur jalan \
    desa kecamatan"
        .split(' ')
        .collect()
});

static ENGLISH: LazyLock<Words> =
    LazyLock::new(|| "the of and to in a is that for on with was as it by at from be are this".split(' ').collect());

/// Words looked at; enough to be sure.
const SAMPLE: usize = 1500;

fn share(words: &[Cow<'_, str>], list: &Words) -> usize {
    words.iter().filter(|word| list.contains(word.as_ref())).count() * 100 / words.len().max(1)
}

fn sample<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Cow<'a, str>> {
    lines
        .flat_map(|line| line.split(|c: char| !c.is_alphabetic()))
        .filter(|word| !word.is_empty())
        .take(SAMPLE)
        .map(|word| {
            let lower = word.bytes().all(|byte| byte.is_ascii_lowercase());
            if lower { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
        })
        .collect()
}

/// True for Indonesian (and Malay, which the same words mark). A text full of names and figures has few of them, so
/// that many different ones are as good as many.
/// `declared` says that the page calls itself Indonesian.
pub(crate) fn is_indonesian<'a>(lines: impl Iterator<Item = &'a str>, declared: bool) -> bool {
    let words = sample(lines);
    let different = words
        .iter()
        .filter_map(|word| INDONESIAN.get(word.as_ref()))
        .collect::<HashSet<_, BuildHasherDefault<Fnv>>>()
        .len();
    let own = share(&words, &INDONESIAN);
    let english = share(&words, &ENGLISH);
    (declared && own >= 2 && english <= own) || own >= 9 || (own >= 4 && different >= 5 && english < own)
}

/// The language's code, where it can be told.
pub(crate) fn name(indonesian: bool, text: &str) -> Option<String> {
    let english = || share(&sample(text.lines()), &ENGLISH) >= 15;
    if indonesian { Some("id".to_owned()) } else { english().then(|| "en".to_owned()) }
}
