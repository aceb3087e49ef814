//! Indonesian word forms: `menulis`, `ditulis` and `penulisan` are read as `tulis`. A derived word does not tell what it was made
//! of (`meng-` hides a `k` or nothing), so a word has readings: its known roots, or else everything it could have come from.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use super::names::NAMES;

static ROOTS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("roots.txt").lines().filter(|line| !line.starts_with('#'));
    lines.chain([NAMES]).flat_map(str::split_whitespace).collect()
});

/// Affixes that are taken off one word at most.
const DEEPEST: usize = 4;

/// Most readings of a word.
const MOST: usize = 12;

const SUFFIXES: [&str; 8] = ["lah", "kah", "pun", "nya", "ku", "mu", "kan", "an"];

/// Prefixes that leave the root as it is; those before a nasal are in [`after_nasal`].
const PREFIXES: [&str; 12] = ["di", "ke", "se", "ber", "be", "ter", "te", "per", "pe", "me", "menge", "penge"];

/// What a word is found by: known roots, or the word itself with everything it could have been made of. `word` is in lower case.
pub(super) fn readings(word: &str) -> Vec<String> {
    let mut all = BTreeSet::from([word.to_owned()]);
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return vec![word.to_owned()];
    }
    let mut level = all.clone();
    for _ in 0..=DEEPEST {
        // Roots with the fewest affixes taken off: `penduduk` of `kependudukan`, not `duduk`.
        let known: Vec<String> = level.iter().filter(|form| is_root(form)).cloned().collect();
        if !known.is_empty() {
            return known;
        }
        level = level.iter().flat_map(|form| shorter(form, word)).filter(|form| !all.contains(form)).collect();
        all.extend(level.iter().cloned());
    }
    std::iter::once(word.to_owned()).chain(all.into_iter().filter(|form| form != word)).take(MOST).collect()
}

/// What every word has in it that can be read so: taking affixes off changes at most the first letter.
pub(super) fn tail(reading: &str) -> &str {
    let mut letters = reading.chars();
    letters.next();
    letters.as_str()
}

fn is_root(form: &str) -> bool {
    ROOTS.contains(form)
}

/// The forms that are left when one affix is taken off, in all ways.
fn shorter(form: &str, whole: &str) -> Vec<String> {
    let mut left: Vec<String> =
        SUFFIXES.iter().filter_map(|suffix| form.strip_suffix(suffix)).map(str::to_owned).collect();
    left.extend(form.strip_suffix('i').filter(|rest| may_end_in_i(rest, whole)).map(str::to_owned));
    left.extend(PREFIXES.iter().filter_map(|prefix| form.strip_prefix(prefix)).map(str::to_owned));
    left.extend(["me", "pe"].iter().filter_map(|prefix| form.strip_prefix(prefix)).flat_map(after_nasal));
    // Alone in this: ajar.
    left.extend(
        ["bel", "pel"]
            .iter()
            .filter_map(|prefix| form.strip_prefix(prefix))
            .map(str::to_owned)
            .filter(|rest| rest.starts_with("ajar")),
    );
    left.retain(|form| is_root(form) || is_plausible(form));
    left
}

/// `-i` follows a consonant, or a vowel where a prefix shows that something was derived: `menandai`, not `Kutai`.
fn may_end_in_i(rest: &str, whole: &str) -> bool {
    let prefixed = ["me", "di", "ter", "pe"].iter().any(|prefix| whole.starts_with(prefix));
    prefixed || !rest.ends_with(is_vowel)
}

/// What may stand behind `me-` or `pe-` and the nasal it brought along: `ng`, `ny`, `m`, `n` hide the first letter of a root.
fn after_nasal(rest: &str) -> Vec<String> {
    let hidden = |nasal: &str, letter: &str| {
        let behind = rest.strip_prefix(nasal).filter(|behind| behind.starts_with(is_vowel))?;
        Some(format!("{letter}{behind}"))
    };
    let kept = |nasal: &str, letters: &[char]| {
        rest.strip_prefix(nasal).filter(|behind| behind.starts_with(letters)).map(str::to_owned)
    };
    let forms = [
        hidden("ng", "k"),
        hidden("ny", "s"),
        hidden("m", "p"),
        hidden("n", "t"),
        kept("ng", &['a', 'i', 'u', 'e', 'o', 'g', 'h', 'k']),
        kept("m", &['b', 'f', 'p', 'v']),
        kept("n", &['c', 'd', 'j', 's', 't', 'z']),
    ];
    forms.into_iter().flatten().collect()
}

/// A root that is not in the list has two syllables at least.
fn is_plausible(form: &str) -> bool {
    form.len() >= 3 && form.chars().filter(|c| is_vowel(*c)).count() >= 2
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}
