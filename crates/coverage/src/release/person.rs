//! "Dr. H. Name, S.Sos., M.Si., Kepala Dinas …" taken apart: the name without titles and degrees, and the office.

use super::Spokesperson;

/// Titles before a name (gelar, sapaan) that are not part of it.
const BEFORE: [&str; 21] = [
    "dr", "drs", "dra", "drg", "drh", "ir", "prof", "h", "hj", "kh", "k.h", "ust", "ustaz", "hc", "apt", "ns", "tgh",
    "bapak", "ibu", "pak", "bu",
];

/// A person from one line of front matter.
pub(super) fn spokesperson(text: &str) -> Spokesperson {
    let text = text.trim().trim_matches(['"', '\'']);
    let (name, rest) =
        text.split_once([',', '(']).map_or((text, ""), |(name, rest)| (name, rest.trim_end_matches(')')));
    let office = rest.split(',').map(str::trim).skip_while(|part| is_degree(part)).collect::<Vec<_>>().join(", ");
    Spokesperson { name: bare_name(name), position: (!office.is_empty()).then_some(office) }
}

fn bare_name(name: &str) -> String {
    let words = name.split_whitespace();
    let is_title = |word: &&str| BEFORE.contains(&word.trim_end_matches('.').to_lowercase().as_str());
    let kept: Vec<&str> = words.clone().skip_while(is_title).collect();
    if kept.is_empty() { words.collect::<Vec<_>>().join(" ") } else { kept.join(" ") }
}

/// `S.Sos.`, `M.Si`, `SH`, `MM`, `Ph.D`: short, and with a dot inside or all in capitals.
fn is_degree(part: &str) -> bool {
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    let upper = part.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    let one_word = !part.contains(' ');
    part.is_empty() || (one_word && letters <= 6 && (part.contains('.') || (upper && letters <= 4)))
}
