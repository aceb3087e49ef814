//! What names in a byline look like, and what signs as if it were a person.

use std::ops::Range;

use crate::article::Role;
use crate::indonesian::lexicon::people::CROWD;

/// True for accounts: "Admin Sumut", "Tim Redaksi".
pub(crate) fn is_account(name: &str) -> bool {
    let words = name.to_lowercase();
    ["admin", "redaksi", "tim", "operator"].contains(&first_word(name).as_str())
        || words.split(' ').any(|word| word == "redaksi")
}

/// True for the names people give to accounts: `MedCenBJB`, `redaksi2`, `web_papua`.
pub(crate) fn is_handle(name: &str) -> bool {
    let inner_capital = name.chars().skip(1).any(char::is_uppercase) && name.chars().any(char::is_lowercase);
    let sign = |c: char| c == '_' || c == '@' || c.is_ascii_digit();
    !name.contains(' ') && (inner_capital || name.contains(sign) || name.chars().all(|c| !c.is_uppercase()))
}

/// True for accounts and parts of an office: "Humas Setda".
pub(crate) fn is_unit(name: &str) -> bool {
    const UNITS: &[&str] = &[
        "humas",
        "bidang",
        "bagian",
        "dinas",
        "diskominfo",
        "kominfo",
        "sekretariat",
        "prokopim",
        "protokol",
        "ppid",
        "biro",
        "seksi",
        "kantor",
        "badan",
        "diskominsa",
        "pemkab",
        "pemkot",
        "pemprov",
        "media",
        "mediacenter",
        "mc",
        "kominfotik",
        "diskominfotik",
        "prokompim",
        "kehumasan",
        "penrem",
        "pendim",
        "penkodim",
        "tribratanews",
        "sihumas",
    ];
    is_account(name) || UNITS.contains(&first_word(name).as_str())
}

/// Words that newspapers, sites and stations are called by.
const OUTLETS: &str =
    "kabar warta berita media suara harian radar pantau lintas pos koran portal jurnal info majalah tabloid";

/// "Teluk Pos", "Kabar Rinjani": a word that outlets are called by, at either end.
pub(super) fn ends_as_outlet(name: &str) -> bool {
    const ENDS: &str = "pos post news kini terkini online times ekspres express today media tv fm radio tribun";
    let last = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
    is_outlet(name) || ENDS.split(' ').any(|word| word == last)
}

/// "Kabar Rinjani", "kabarrinjani.id"
fn is_outlet(name: &str) -> bool {
    let outlet = OUTLETS.split(' ').any(|word| word == first_word(name)) && name.contains(' ');
    outlet
        || !name.contains(' ')
            && [".com", ".id", ".co", ".net", ".news"].iter().any(|end| name.to_lowercase().ends_with(end))
}

fn first_word(name: &str) -> String {
    name.split([' ', '/', '-']).next().unwrap_or_default().to_lowercase()
}

/// True for up to seven words that read as a person's name.
pub(crate) fn reads_as_name(text: &str) -> bool {
    is_name(text, false) && text.chars().next().is_some_and(char::is_uppercase)
}

/// The names in a stretch: several joined by commas, `dan` or `&`. None when it does not read like names.
pub(super) fn names(line: &str, range: Range<usize>, colon: bool, role: Role) -> Option<Vec<Range<usize>>> {
    let whole = line.get(range.clone())?;
    // What stands behind a bar or a dash is something else: a label, a copyright line.
    let cut = whole.find(['|', '•', '·', ';', '\t', '©', '[', '–', '—', '<']).unwrap_or(whole.len());
    let cut = whole.get(..cut).and_then(|s| s.find(" - ").or_else(|| s.find(" / "))).unwrap_or(cut);
    let part = before_date(whole.get(..cut)?);
    let part = part.trim_end().strip_suffix(" on").or(part.trim_end().strip_suffix(" pada")).unwrap_or(part);
    // "Wartawan Kabar Rinjani sejak 2012." tells of somebody.
    if !colon && whole.trim_end().ends_with('.') && whole.contains(" sejak ") {
        return None;
    }
    // "Laporan A dari Tarakan"
    let part = part.find(" dari ").and_then(|at| part.get(..at)).unwrap_or(part);
    // A writer's outlet stands behind the name: "Oleh A, Kabar Rinjani".
    let skip = if colon || role == Role::Author { 0 } else { desk(part) };
    let part = part.get(skip..)?;
    let range = range.start + skip..range.end;
    let mut out = Vec::new();
    let mut from = 0;
    let mut pieces: Vec<(usize, &str)> = Vec::new();
    for (at, mark) in separators(part) {
        pieces.push((from, part.get(from..at)?));
        from = at + mark;
    }
    pieces.push((from, part.get(from..)?));
    for (offset, piece) in pieces {
        let start = offset + (piece.len() - piece.trim_start_matches(is_edge).len());
        let name = piece.trim_matches(is_edge);
        let name = name.split(" (").next().unwrap_or(name).trim_matches(is_edge);
        // "Penulis: Novia Lestari. Foto: Budi": the point ends the sentence.
        let word = name.rsplit(' ').next().unwrap_or(name);
        let name = if word.len() > 5 && word.matches('.').count() == 1 { name.trim_end_matches('.') } else { name };
        // "Oleh: Hairul Anwar, pengajar tata kota"
        let trade = !out.is_empty() && name.starts_with(char::is_lowercase);
        if name.is_empty() || trade || !out.is_empty() && is_outlet(name) {
            continue;
        }
        // "Sumber: siaran pers"
        let thing = role == Role::Source && !name.contains(char::is_uppercase);
        // "Pewarta Warga Terverifikasi"
        let plain = !colon && role == Role::Reporter && CROWD.has(name.split(' ').next().unwrap_or_default());
        if !is_name(name, colon) || thing || plain {
            return None;
        }
        let at = range.start + start;
        out.push(at..at + name.len());
    }
    (!out.is_empty()).then_some(out)
}

/// The text before a date that follows a name.
pub(crate) fn before_date(text: &str) -> &str {
    let digit = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
    let lower = text.to_lowercase();
    let days = [
        "senin",
        "selasa",
        "rabu",
        "kamis",
        "jumat",
        "jum'at",
        "sabtu",
        "minggu",
        "pada",
        "mei",
        "juni",
        "juli",
        "agustus",
        "januari",
        "februari",
        "maret",
        "april",
        "september",
        "oktober",
        "november",
        "desember",
    ];
    let ends =
        |day: &str| lower.strip_suffix(day).filter(|before| before.ends_with(' ')).map(|before| before.len() - 1);
    let day = days
        .iter()
        .filter_map(|d| lower.find(&format!(" {d},")).or_else(|| lower.find(&format!(" {d} "))).or_else(|| ends(d)))
        .min();
    text.get(..day.unwrap_or(digit).min(digit)).unwrap_or(text)
}

/// Length of the place or site between role and name: "Kontributor Bima: A", "Wartawan Kabar Rinjani, A".
pub(super) fn desk(part: &str) -> usize {
    let short = |at: &usize| part.get(..*at).is_some_and(|before| (1..=4).contains(&before.split_whitespace().count()));
    let colon = part.find(':').filter(short).map(|at| at + 1);
    let comma = || {
        separators(part)
            .into_iter()
            .find(|(at, _)| part.get(*at..).is_some_and(|r| r.starts_with(',')))
            .map(|(at, _)| at)
            .filter(short)
            .map(|at| at + 1)
    };
    // "Kabarnusa.com, Moh. Fikri"
    let site = || {
        part.find(", ")
            .filter(|at| part.get(..*at).is_some_and(|s| !s.trim().contains(' ') && s.contains('.')))
            .map(|at| at + 1)
    };
    colon.or_else(site).or_else(comma).unwrap_or(0)
}

fn is_edge(c: char) -> bool {
    c.is_whitespace() || matches!(c, ':' | ',' | '/' | '-' | '(' | ')' | '*' | '_' | '"' | '\'' | ']' | '&')
}

fn separators(part: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> =
        [" dan ", " & ", "/"].iter().flat_map(|mark| part.match_indices(mark)).map(|(at, m)| (at, m.len())).collect();
    // A comma before a degree belongs to the name.
    for (at, _) in part.match_indices(',') {
        let next = part.get(at + 1..).unwrap_or_default().trim_start();
        let word = next.split([' ', ',']).next().unwrap_or_default();
        if !word.contains('.') && word.len() > 2 {
            out.push((at, 1));
        }
    }
    out.sort_unstable();
    out
}

/// Up to six words that begin with capitals, no sentence.
fn is_name(text: &str, colon: bool) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |w: &&&str| w.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    let capitals = words.iter().filter(capital).count();
    // "Pieter van der Hoeven"
    let particle = |w: &&&str| ["van", "der", "den", "von", "de", "bin", "binti", "al", "el"].contains(*w);
    let particles = words.iter().filter(particle).count();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let named = if colon && words.len() <= 3 { true } else { capitals * 3 >= (words.len() - particles) * 2 };
    text.len() <= 70 && words.len() <= 7 && digits <= 2 && named && !text.contains(['?', '!', '“', '”', '=', ':', '@'])
}
