//! Which lines are clutter by their words alone. The words stand in `phrases.txt`.

use std::collections::HashSet;
use std::iter;
use std::sync::LazyLock;

use aho_corasick::automaton::OverlappingState;
use aho_corasick::{AhoCorasick, Anchored, Input, StartKind};

use super::table;
use crate::article::Reason;

/// How a phrase must stand in the line (lower case, leading signs removed).
#[derive(Debug, Clone, Copy)]
enum Place {
    /// The line is this.
    Whole,
    /// The line begins with this and is at most so many bytes long.
    Start(usize),
    /// The line has this and is at most so many bytes long.
    Within(usize),
}

#[derive(Default)]
struct Phrases {
    /// Patterns that are looked for at the line's start only, and anywhere.
    start: Search,
    within: Search,
    /// The longest line in which a phrase is looked for anywhere.
    longest: usize,
}

/// Patterns, each with its place in the list, its reason and how it must stand.
#[derive(Default)]
struct Search {
    automaton: Option<AhoCorasick>,
    meaning: Vec<(usize, Reason, Place)>,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let (mut start, mut within) = (Vec::new(), Vec::new());
    let (mut number, mut longest) = (0, 0);
    for (head, body) in table::sections(include_str!("phrases.txt")) {
        let mut words = head.split_whitespace();
        let Some(reason) = words.next().and_then(table::reason) else { continue };
        let place = words.next();
        let most = words.next().and_then(|n| n.parse().ok()).unwrap_or(0);
        let place = match place {
            Some("start") => Place::Start(most),
            Some("within") => Place::Within(most),
            _ => Place::Whole,
        };
        for phrase in body.split('|').map(str::trim).filter(|p| !p.is_empty()) {
            let list = if matches!(place, Place::Within(_)) { &mut within } else { &mut start };
            list.push((phrase.to_owned(), (number, reason, place)));
            number += 1;
        }
        if let Place::Within(most) = place {
            longest = longest.max(most);
        }
    }
    Phrases {
        start: Search::new(start, StartKind::Anchored),
        within: Search::new(within, StartKind::Unanchored),
        longest,
    }
});

impl Search {
    fn new(phrases: Vec<(String, (usize, Reason, Place))>, kind: StartKind) -> Self {
        let (patterns, meaning): (Vec<_>, Vec<_>) = phrases.into_iter().unzip();
        Self { automaton: AhoCorasick::builder().start_kind(kind).build(patterns).ok(), meaning }
    }

    /// The first in the list of what fits.
    fn first(&self, text: &str, anchored: Anchored) -> Option<(usize, Reason)> {
        let (length, whole) = (text.len(), text.trim_end_matches([':', ' ']).len());
        let (automaton, mut state) = (self.automaton.as_ref()?, OverlappingState::start());
        // The crate's own iterator takes no anchored search.
        let hits = iter::from_fn(|| {
            automaton.try_find_overlapping(Input::new(text).anchored(anchored), &mut state).ok()?;
            state.get_match()
        });
        let fitting = hits.filter_map(|hit| {
            let (number, reason, place) = *self.meaning.get(hit.pattern().as_usize())?;
            let fits = match place {
                // Phrases that end others are found with them.
                Place::Whole => hit.start() == 0 && (hit.end() == length || hit.end() == whole),
                Place::Start(most) => hit.start() == 0 && length <= most,
                Place::Within(most) => length <= most,
            };
            fits.then_some((number, reason))
        });
        fitting.min_by_key(|(number, _)| *number)
    }
}

/// Phrases that open the end of the page: whatever follows is not the article's.
const AFTERMATH: &str = "kirim komentar | isi komentar | leave a reply | leave a comment | tinggalkan balasan | tinggalkan komentar | \
    batalkan balasan | your email address will not | alamat email anda tidak | social media auto publish";

fn bare(line: &str) -> impl Iterator<Item = char> + Clone {
    let sign = |c: char| c.is_whitespace() || ">»›•-–—[]*|▶►→+#·➤☛“".contains(c);
    let plain = |c: char| match c {
        '’' | '‘' => '\'',
        '\u{a0}' => ' ',
        _ => c,
    };
    line.trim_matches(sign).chars().map(plain).flat_map(char::to_lowercase)
}

/// The reason a line is clutter by its words alone.
pub(crate) fn reason(line: &str) -> Option<Reason> {
    if line.len() > 420 {
        return None;
    }
    let text: String = bare(line).collect();
    let start = PHRASES.start.first(&text, Anchored::Yes);
    let within = if text.len() <= PHRASES.longest { PHRASES.within.first(&text, Anchored::No) } else { None };
    [start, within]
        .into_iter()
        .flatten()
        .min_by_key(|(number, _)| *number)
        .map(|(_, reason)| reason)
        .or_else(|| is_share_row(&text).then_some(Reason::Share))
        .or_else(|| is_pager(&text).then_some(Reason::Pager))
        .or_else(|| is_end_mark(line).then_some(Reason::EndMark))
}

/// True where the comment form or the page's end begins.
pub(crate) fn begins_aftermath(line: &str) -> bool {
    let letters = bare(line);
    let begins = |phrase: &str| {
        let mut letters = letters.clone();
        phrase.chars().all(|c| letters.next() == Some(c))
    };
    line.len() < 300 && AFTERMATH.split(" | ").any(begins)
}

static BUTTON_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| BUTTONS.split_whitespace().collect());

/// The networks and buttons of a row that shares the page.
const BUTTONS: &str = "kirim facebook twitter whatsapp telegram email e-mail print cetak line pinterest pint linkedin google+ google \
    share bagikan tweet x threads instagram tiktok youtube reddit copy link salin tautan tumblr baixar pin pocket flipboard \
    messenger sms wa fb surel like on via ke di share: viber mix vk ok digg stumbleupon";

fn is_share_row(text: &str) -> bool {
    let separator = |c: char| c.is_whitespace() || matches!(c, '|' | '/' | ',' | '•' | '·');
    let words = || text.split(separator).filter(|word| !word.is_empty());
    words().all(|word| BUTTON_WORDS.contains(word)) && (1..=14).contains(&words().take(15).count())
}

/// "1 2 Next page →": numbers of pages and the words beside them.
fn is_pager(text: &str) -> bool {
    const WORDS: &str = "halaman page next previous prev selanjutnya berikutnya sebelumnya … ... › » « ‹ > < → ← last first lihat semua all";
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let number = |word: &str| word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
    let words = || text.split([' ', '\t', ':', '|']).filter(|word| !word.is_empty());
    let pages = words().filter(|word| number(word)).count();
    pages > 0
        && words().nth(1).is_some()
        && pages < words().count() + usize::from(pages > 1)
        && words().take(30).all(|word| number(word) || WORDS.split(' ').any(|known| known == word))
}

/// Signs newsrooms close a text with.
const END_MARKS: &str = "[] (*) (**) (***) – (-) • (red) (redaksi) (*/red) (red/*) -30- | ·";

fn is_end_mark(line: &str) -> bool {
    let text = line.trim();
    let signs = |c: char| matches!(c, '*' | '-' | '=' | '~' | '•' | ' ' | '.' | '#' | '—');
    END_MARKS.split(' ').any(|mark| mark.eq_ignore_ascii_case(text)) || (!text.is_empty() && text.chars().all(signs))
}
