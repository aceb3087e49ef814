//! Which lines are clutter by their words alone. The words stand in `phrases.txt`.

use std::collections::HashSet;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

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

struct Phrases {
    search: Option<AhoCorasick>,
    /// Reason and place of each pattern.
    meaning: Vec<(Reason, Place)>,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let (mut patterns, mut meaning) = (Vec::new(), Vec::new());
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
            patterns.push(phrase.to_owned());
            meaning.push((reason, place));
        }
    }
    Phrases { search: AhoCorasick::new(patterns).ok(), meaning }
});

/// Phrases that open the end of the page: whatever follows is not the article's.
const AFTERMATH: &str = "kirim komentar | isi komentar | leave a reply | leave a comment | tinggalkan balasan | tinggalkan komentar | \
    batalkan balasan | your email address will not | alamat email anda tidak | social media auto publish";

fn bare(line: &str) -> String {
    let sign = |c: char| c.is_whitespace() || ">»›•-–—[]*|▶►→+#·➤☛“".contains(c);
    line.trim_matches(sign)
        .chars()
        .map(|c| match c {
            '’' | '‘' => '\'',
            '\u{a0}' => ' ',
            _ => c,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// The reason a line is clutter by its words alone.
pub(crate) fn reason(line: &str) -> Option<Reason> {
    if line.len() > 420 {
        return None;
    }
    let text = bare(line);
    let length = text.len();
    let whole = text.trim_end_matches([':', ' ']).len();
    let search = PHRASES.search.as_ref()?;
    let fits = |start: usize, end: usize, place: Place| match place {
        Place::Whole => start == 0 && (end == length || end == whole),
        Place::Start(most) => start == 0 && length <= most,
        Place::Within(most) => length <= most,
    };
    let hits = search.find_overlapping_iter(&text).filter_map(|hit| {
        let number = hit.pattern().as_usize();
        let (reason, place) = PHRASES.meaning.get(number)?;
        fits(hit.start(), hit.end(), *place).then_some((number, *reason))
    });
    hits.min_by_key(|(number, _)| *number)
        .map(|(_, reason)| reason)
        .or_else(|| is_share_row(&text).then_some(Reason::Share))
        .or_else(|| is_pager(&text).then_some(Reason::Pager))
        .or_else(|| is_end_mark(line).then_some(Reason::EndMark))
}

/// True where the comment form or the page's end begins.
pub(crate) fn begins_aftermath(line: &str) -> bool {
    line.len() < 300 && {
        let text = bare(line);
        AFTERMATH.split(" | ").any(|phrase| text.starts_with(phrase))
    }
}

static BUTTON_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| BUTTONS.split_whitespace().collect());

/// The networks and buttons of a row that shares the page.
const BUTTONS: &str = "kirim facebook twitter whatsapp telegram email e-mail print cetak line pinterest pint linkedin google+ google \
    share bagikan tweet x threads instagram tiktok youtube reddit copy link salin tautan tumblr baixar pin pocket flipboard \
    messenger sms wa fb surel like on via ke di share: viber mix vk ok digg stumbleupon";

fn is_share_row(text: &str) -> bool {
    let separator = |c: char| c.is_whitespace() || matches!(c, '|' | '/' | ',' | '•' | '·');
    let words = || text.split(separator).filter(|word| !word.is_empty());
    (1..=14).contains(&words().take(15).count()) && words().all(|word| BUTTON_WORDS.contains(word))
}

/// "1 2 Next page →": numbers of pages and the words beside them.
fn is_pager(text: &str) -> bool {
    const WORDS: &str = "halaman page next previous prev selanjutnya berikutnya sebelumnya … ... › » « ‹ > < → ← last first lihat semua all";
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
    let lower = text.to_lowercase();
    END_MARKS.split(' ').any(|mark| mark == lower) || (!text.is_empty() && text.chars().all(signs))
}
