//! Lines that open a part of a draft: BAB, Bagian, Paragraf, Pasal, Menimbang and the others.

use crate::draft::Place;
use crate::level::Level;
use crate::line::Line;
use crate::number::{arabic, ordinal, roman};
use crate::reference::is_instrument;

/// A line that opens something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) level: Level,
    pub(super) mark: String,
    pub(super) place: Option<Place>,
    /// Where the words behind it begin; the length of the line when there are none.
    pub(super) rest: usize,
}

/// Words that a sentence goes on behind: "dalam", then a line "Pasal 5" that opens nothing.
const OPEN_ENDS: [&str; 14] = [
    "ayat",
    "pasal",
    "huruf",
    "angka",
    "bab",
    "bagian",
    "paragraf",
    "nomor",
    "tahun",
    "lampiran",
    "dalam",
    "pada",
    "dengan",
    "ketentuan",
];

/// Whether the line before leaves its sentence open, so that this one only looks like a mark or a heading.
pub(super) fn goes_on(before: Option<&Line>, line: &Line) -> bool {
    let Some(before) = before.filter(|_| !line.apart) else { return false };
    let last = before.text.rsplit(' ').next().unwrap_or_default();
    OPEN_ENDS.iter().any(|word| last.eq_ignore_ascii_case(word)) && before.text.contains(' ')
}

/// Whether a line that ends like this ends a clause.
pub(super) fn ends(text: &str) -> bool {
    let joined = |word: &str| text.strip_suffix(word).is_some_and(|rest| rest.trim_end().ends_with([';', ',']));
    text.ends_with([';', ':', '.', ',', '?', '!', '”', '"', ')'])
        || joined("dan")
        || joined("atau")
        || joined("dan/atau")
}

/// The heads of all lines.
pub(super) fn heads(lines: &[Line]) -> Vec<Option<Head>> {
    let mut before: Option<&Line> = None;
    let mut heads: Vec<Option<Head>> = Vec::with_capacity(lines.len());
    for line in lines {
        let opened = heads.last().is_some_and(Option::is_some);
        let is_closed = goes_on(before, line) || line.text.starts_with('|');
        let found = if is_closed { None } else { head(line, is_free(before, opened, line)) };
        heads.push(found.filter(|head| !(head.level == Level::Article && enumerates(before, line))));
        before = Some(line);
    }
    explain(lines, &mut heads);
    heads
}

/// Whether nothing before a line can go on in it: a heading may stand here in the line of its number.
fn is_free(before: Option<&Line>, opened: bool, line: &Line) -> bool {
    let closes = |before: &Line| ends(&before.text) || !before.text.chars().any(char::is_lowercase);
    line.apart || opened || before.is_none_or(closes)
}

/// "dalam Pasal 4 dan", then a line "Pasal 5".
fn enumerates(before: Option<&Line>, line: &Line) -> bool {
    let joins =
        |text: &str| text.ends_with(',') || (!ends(text) && (text.ends_with(" dan") || text.ends_with(" atau")));
    !line.apart && before.is_some_and(|before| joins(&before.text))
}

/// An explanation without its heading: articles a second time, behind the end or with "Cukup jelas".
fn explain(lines: &[Line], heads: &mut [Option<Head>]) {
    let start = explanation(lines, heads);
    if let Some(head) = start.and_then(|start| heads.get_mut(start)) {
        *head = Some(Head { level: Level::Explanation, mark: String::new(), place: None, rest: 0 });
    }
}

fn explanation(lines: &[Line], heads: &[Option<Head>]) -> Option<usize> {
    let mut highest = None;
    let mut again = None;
    let mut closed = false;
    for (at, (head, next)) in heads.iter().zip(lines.iter().skip(1)).enumerate() {
        let Some(head) = head else { continue };
        closed |= head.level == Level::Closing;
        let Some(place) = head.place.filter(|_| head.level == Level::Article) else { continue };
        if highest.is_some_and(|highest| place <= highest) {
            again = again.or(Some(at));
            if closed || next.text.contains("Cukup jelas") {
                return again;
            }
        } else {
            (highest, again) = (Some(place), None);
        }
    }
    None
}

fn head(line: &Line, free: bool) -> Option<Head> {
    let text = line.text.as_str();
    let first = text.split([' ', ':']).next()?.to_lowercase();
    match first.as_str() {
        _ if text.ends_with("PASAL DEMI PASAL") && text.len() <= 24 => {
            Some(Head { rest: 0, ..whole(text, Level::Explanation, "") })
        }
        "pasal" => article(line, free),
        "bab" => chapter(line, text.get(3..)?, 3, free),
        "bagian" => group(line, Level::Part, "bagian", free),
        "paragraf" => group(line, Level::Subpart, "paragraf", free),
        "menimbang" => labelled(text, Level::Considering, "Menimbang"),
        "mengingat" => labelled(text, Level::Basis, "Mengingat"),
        "memperhatikan" => labelled(text, Level::Basis, "Memperhatikan"),
        "memutuskan" if text.starts_with("MEMUTUSKAN") || line.hashes > 0 => {
            labelled(text, Level::Decision, "Memutuskan")
        }
        "m" if text.starts_with("M E M U T U S K A N") => Some(whole(text, Level::Decision, "Memutuskan")),
        "menetapkan" => labelled(text, Level::Decision, "Menetapkan").filter(|head| head.rest < text.len()),
        "ditetapkan" if text.starts_with("Ditetapkan di") => Some(Head { rest: 0, ..whole(text, Level::Closing, "") }),
        "agar" if text.starts_with("Agar setiap orang") => Some(Head { rest: 0, ..whole(text, Level::Closing, "") }),
        "penjelasan" => {
            let alone =
                text == "PENJELASAN" || text.starts_with("PENJELASAN ATAS") || (line.hashes > 0 && text.len() == 10);
            alone.then(|| Head { rest: 0, ..whole(text, Level::Explanation, "") })
        }
        "lampiran" => attachment(line),
        _ if text.starts_with("BAB") => chapter(line, text.get(3..)?, 3, free).filter(|head| head.rest == text.len()),
        _ => dictum(text),
    }
}

fn whole(text: &str, level: Level, mark: &str) -> Head {
    Head { level, mark: mark.to_owned(), place: None, rest: text.len() }
}

/// "Menimbang : a. bahwa …": where the words behind the colon begin.
fn labelled(text: &str, level: Level, label: &str) -> Option<Head> {
    let behind = text.get(label.len()..)?.trim_start();
    let rest = behind.strip_prefix(':').map(str::trim_start);
    match rest {
        Some(rest) => Some(Head { rest: text.len() - rest.len(), ..whole(text, level, label) }),
        None if behind.is_empty() => Some(whole(text, level, label)),
        None => None,
    }
}

/// Behind a number: nothing, or a heading in the same line.
fn heading(line: &Line, behind: &str, free: bool) -> Option<usize> {
    let rest = behind.trim_start_matches([' ', ':', '.', '-', '–', '—']);
    let at = line.text.len() - rest.len();
    if rest.is_empty() || line.hashes > 0 {
        return Some(at);
    }
    let is_title = rest.starts_with(char::is_uppercase) && !rest.ends_with(['.', ',', ';', ':']);
    let words = rest.split(' ').count();
    let is_heading = if line.apart { words <= 12 || is_capitalised(rest) } else { words <= 40 && is_capitalised(rest) };
    (free && is_title && is_heading).then_some(at)
}

/// "Hak dan Kewajiban Warga": every word but the small ones has a capital letter.
fn is_capitalised(text: &str) -> bool {
    const SMALL: &str = "dan di dalam dengan yang atau dan/atau atas bagi untuk pada dari oleh terhadap serta secara antara kepada melalui \
        tentang sebagai ke";
    text.split(' ')
        .all(|word| !word.starts_with(char::is_lowercase) || SMALL.split_whitespace().any(|small| small == word))
}

fn article(line: &Line, free: bool) -> Option<Head> {
    let rest = line.text.get(5..)?.strip_prefix(' ')?;
    let long = rest.find([' ', '.', ':', '-', '–', '—']).unwrap_or(rest.len());
    let (mark, behind) = rest.split_at_checked(long)?;
    let place = arabic(mark).or_else(|| roman(mark).map(Place::of))?;
    // "Pasal 5 (1) Setiap orang": the first ayat stands in the line of its article.
    let verse = behind.trim_start();
    if free && verse.strip_prefix("(1) ").is_some_and(|words| words.starts_with(char::is_uppercase)) {
        let rest = line.text.len() - verse.len();
        return Some(Head { level: Level::Article, mark: mark.to_owned(), place: Some(place), rest });
    }
    let from = heading(line, behind, free)?;
    let title = line.text.get(from..).unwrap_or_default();
    let is_small =
        |word: &str| word.starts_with(char::is_uppercase) || matches!(word, "dan" | "atau" | "di" | "dan/atau");
    let is_title =
        title.is_empty() || (title.split(' ').all(is_small) && !title.split(' ').next().is_some_and(is_instrument));
    is_title.then(|| Head { level: Level::Article, mark: mark.to_owned(), place: Some(place), rest: from })
}

fn chapter(line: &Line, behind: &str, at: usize, free: bool) -> Option<Head> {
    let rest = behind.trim_start();
    let long = rest.find([' ', '.', ':', '-', '–']).unwrap_or(rest.len());
    let (mark, behind) = rest.split_at_checked(long)?;
    let is_roman = !mark.is_empty() && mark.bytes().all(|byte| b"IVXLCDM".contains(&byte));
    let place = roman(mark).map(Place::of).or_else(|| arabic(mark));
    if place.is_none() && !is_roman {
        return None;
    }
    let from = heading(line, behind, free).or_else(|| {
        let title = behind.trim_start_matches([' ', ':', '.', '-', '–']);
        let upper = !title.chars().any(char::is_lowercase);
        upper.then_some(line.text.len() - title.len())
    })?;
    // "Bab II" alone is a heading; "Bab II mengatur" is not, and "BAB I" never is a sentence.
    let is_upper = line.text.get(..at) == Some("BAB");
    let alone = from == line.text.len() || line.hashes > 0;
    (is_upper || alone).then(|| Head { level: Level::Chapter, mark: mark.to_owned(), place, rest: from })
}

fn group(line: &Line, level: Level, label: &str, free: bool) -> Option<Head> {
    let rest = line.text.get(label.len()..)?.trim_start();
    let words: Vec<&str> = rest.split(' ').take(4).map(|word| word.trim_end_matches([':', '.'])).collect();
    let first = words.first().copied().filter(|word| word.starts_with(|letter: char| !letter.is_lowercase()))?;
    let (place, count) = match (arabic(first), ordinal(&words)) {
        (Some(place), _) => (place, 1),
        (None, Some((number, count))) => (Place::of(number), count),
        (None, None) => return None,
    };
    let mark = words.iter().take(count).copied().collect::<Vec<_>>().join(" ");
    let from = heading(line, rest.get(mark.len()..)?, free)?;
    Some(Head { level, mark, place: Some(place), rest: from })
}

fn attachment(line: &Line) -> Option<Head> {
    let text = line.text.as_str();
    let rest = text.get(8..)?.trim_start_matches([' ', ':', '.']);
    let first = rest.split([' ', ':', '.']).next().unwrap_or_default();
    let place = roman(first).or_else(|| arabic(first).map(|place| place.number));
    let alone = rest.len() == first.len() && (rest.is_empty() || place.is_some());
    if !(text.starts_with("LAMPIRAN") || line.hashes > 0 || (alone && line.apart)) {
        return None;
    }
    let mark = if place.is_some() { first } else { "" };
    Some(Head { level: Level::Attachment, mark: mark.to_owned(), place: place.map(Place::of), rest: 0 })
}

/// "KESATU : …".
fn dictum(text: &str) -> Option<Head> {
    let (label, rest) = text.split_once(':').filter(|(label, _)| label.len() <= 30)?;
    let words: Vec<&str> = label.split_whitespace().collect();
    let (number, count) = ordinal(&words).filter(|_| !label.chars().any(char::is_lowercase))?;
    let at = text.len() - rest.trim_start().len();
    (count == words.len()).then(|| Head {
        level: Level::Dictum,
        mark: words.join(" "),
        place: Some(Place::of(number)),
        rest: at,
    })
}
