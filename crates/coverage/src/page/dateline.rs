//! The place (and site) before the first sentence: `SAMARINDA –`, `SAMARINDA, nama-situs.com –`, `Samarinda (situs) -`.

use super::seat::SEATS;
use super::trim::same_words;
use crate::indonesian::lexicon::{Sense, sense};

/// The dateline and what stands before the text; none without either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dateline {
    /// Bytes of the dateline itself; none where only the outlet's name stands in front.
    pub(crate) length: usize,
    /// Bytes up to the first word of the text.
    pub(crate) skip: usize,
}

const DASHES: &[&str] = &[
    " — ", " – ", " - ", " -- ", " --- ", "— ", "– ", "- ", "-- ", " —", " –", " --", " ― ", "—", "–", " : ", ": ",
    " | ", " || ", " // ", " · ", " • ", ". ",
];

/// Finds a dateline; `emphasised` is how many bytes at the front are bold, `outlet` what the outlet is called.
pub(crate) fn find(text: &str, emphasised: usize, outlet: &[String]) -> Option<Dateline> {
    let Some(start) = outlet_in_front(text, outlet) else {
        let found = after_place(text, emphasised, outlet)?;
        // "Kabar Serumpun - BELITUNG - Tim …"
        if let Some(found) = second_place(text, &found, emphasised, outlet) {
            return Some(found);
        }
        // "BELITUNG – Kabar Serumpun – Tim …"
        let more = text.get(found.skip..).and_then(|rest| outlet_in_front(rest, outlet)).unwrap_or(0);
        return Some(Dateline { skip: found.skip + more, ..found });
    };
    let rest = text.get(start..)?;
    let place = after_place(rest, emphasised.saturating_sub(start), outlet);
    let place = place.filter(|place| rest.get(..place.length).is_some_and(|name| name.split(' ').count() <= 4));
    if let Some(found) = place {
        return Some(Dateline { length: start + found.length, skip: start + found.skip });
    }
    let whole = after_place(text, emphasised, outlet).filter(|found| found.skip > start);
    whole.or(Some(Dateline { length: 0, skip: start }))
}

/// A place behind what was taken for one and is the name of an outlet that the page does not give.
fn second_place(text: &str, first: &Dateline, emphasised: usize, outlet: &[String]) -> Option<Dateline> {
    let rest = text.get(first.skip..)?;
    let name = text.get(..first.length)?;
    let inner = after_place(rest, emphasised.saturating_sub(first.skip), outlet)?;
    let place = rest.get(..inner.length)?;
    let sure = (in_capitals(place) || is_known_place(place)) && place.split(' ').count() <= 3 && place.len() > 3;
    let other = !is_known_place(name) && !in_capitals(name) && !name.contains(',');
    (sure && other).then(|| Dateline { length: first.skip + inner.length, skip: first.skip + inner.skip })
}

/// "Kabar Rinjani – ", "Kabar Rinjani.com | ": bytes of the outlet's name before a dash or a bar.
fn outlet_in_front(text: &str, outlet: &[String]) -> Option<usize> {
    const MARKS: &[&str] = &[" – ", " — ", " - ", " | ", " -- ", " / "];
    let (at, mark) = MARKS.iter().filter_map(|mark| Some((text.find(mark)?, mark))).min()?;
    let name = text.get(..at).filter(|name| name.split(' ').count() <= 5 && !name.contains(','))?;
    let known = outlet.iter().any(|one| same_words(one, name));
    let rest = text.get(at + mark.len()..)?;
    (known || is_site(name.rsplit(' ').next()?) && rest.starts_with(char::is_uppercase)).then_some(at + mark.len())
}

/// Finds a dateline that begins the text.
fn after_place(text: &str, emphasised: usize, outlet: &[String]) -> Option<Dateline> {
    let mut edge = text.len().min(90);
    while !text.is_char_boundary(edge) {
        edge -= 1;
    }
    let head = text.get(..edge)?;
    // A plain hyphen or colon inside a word or clock is none; of several that fit, the last one ends the dateline.
    let marks = DASHES.iter().filter_map(|dash| Some((head.find(dash).filter(|at| *at > 2)?, *dash)));
    marks
        .filter_map(|(at, dash)| at_mark(text, at, dash, emphasised, outlet))
        .max_by_key(|found| (found.length, found.skip))
        .or_else(|| outlet_behind(text, outlet))
        .or_else(|| comma(text, emphasised))
        .or_else(|| set_in_bold(text, emphasised))
}

/// `<b>SELONG, Kabar Rinjani</b>, Hujan …`: place and outlet, and no dash.
fn outlet_behind(text: &str, outlet: &[String]) -> Option<Dateline> {
    let (place, rest) = text.split_once(", ")?;
    let (name, rest) = rest.split_once(", ")?;
    let known = outlet.iter().any(|one| same_words(one, name)) || is_site(name.rsplit(' ').next()?);
    let fits = known && place.len() < 30 && place.split(' ').all(|word| word.starts_with(char::is_uppercase));
    fits.then(|| Dateline { length: place.len(), skip: text.len() - rest.len() })
}

/// `<b>Kabar Rinjani.com, Selong</b> Hujan …`: site and place in bold, and no mark after them.
fn set_in_bold(text: &str, emphasised: usize) -> Option<Dateline> {
    let (place, rest) = (text.get(..emphasised)?.trim_end(), text.get(emphasised..)?.trim_start());
    let (site, city) = place.split_once(", ")?;
    let capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
    let words = |text: &str| text.split_whitespace().count() <= 3 && text.split_whitespace().all(capital);
    let fits = is_site(site.rsplit(' ').next()?) && words(city) && capital(rest) && rest.len() > 30;
    fits.then(|| Dateline { length: place.len(), skip: text.len() - rest.len() })
}

/// A line that is nothing but a dateline: `Samarinda -`. Length of the place.
pub(crate) fn alone(text: &str) -> Option<usize> {
    let trimmed = text.trim_end();
    let place = trimmed.trim_end_matches(['-', '–', '—', ' ']);
    (place.len() < trimmed.len() && trimmed.len() < 60 && is_place(place, true, false, false)).then_some(place.len())
}

/// `MASAMBA, Sebanyak 870 petani …`: a city in capitals, or one of the gazetteer, before a sentence.
fn comma(text: &str, emphasised: usize) -> Option<Dateline> {
    let at = text.find(", ").filter(|at| *at < 30)?;
    let (place, rest) = (text.get(..at)?, text.get(at + 2..)?);
    let words = place.split_whitespace().count();
    let capitals = place.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase) && place.len() > 4;
    let known = || is_known_place(place);
    let set_off = emphasised >= at && emphasised <= at + 2;
    let opens = rest.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric() || matches!(c, '“' | '"'));
    let list = is_list(rest);
    let fits =
        (1..=3).contains(&words) && opens && (set_off || !list) && rest.len() > 40 && (capitals || set_off || known());
    // "Lewoleba, PW. Polisi menahan": the outlet's initials.
    let initials = rest
        .find(". ")
        .filter(|end| (set_off || known()) && (2..=5).contains(end))
        .filter(|end| rest.get(..*end).is_some_and(|word| word.chars().all(char::is_uppercase)));
    fits.then_some(Dateline { length: at, skip: at + 2 + initials.map_or(0, |end| end + 2) })
}

/// "Bontang, dan Kutai", "ibu kota provinsi, menjadi"; but "Siswi SMAN 3, Kadek Rika, mencatat", "DPRD dan Pemerintah …".
fn is_list(rest: &str) -> bool {
    let words: Vec<&str> = rest.split_whitespace().take(6).collect();
    let capital = |word: Option<&&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    let body = || words.first().is_some_and(|word| matches!(sense(word), Sense::Acronym | Sense::Organisation));
    words.iter().take(4).enumerate().any(|(n, word)| match *word {
        "dan" => !body(),
        _ => word.ends_with(',') && (n < 2 || !capital(words.get(n + 1))),
    })
}

/// The whole name of a place in the gazetteer, or of a regency's seat.
fn is_known_place(name: &str) -> bool {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    let Some(first) = words.first() else { return false };
    let seat = SEATS.split(", ").any(|seat| seat.eq_ignore_ascii_case(name.trim()));
    seat || crate::indonesian::lexicon::places(first).any(|(known, _)| {
        known.len() == words.len() && known.iter().zip(&words).all(|(a, b)| a.eq_ignore_ascii_case(b))
    })
}

fn at_mark(text: &str, at: usize, dash: &str, emphasised: usize, outlet: &[String]) -> Option<Dateline> {
    let place = text.get(..at)?;
    let named = place.rsplit_once(", ").is_some_and(|(_, last)| outlet.iter().any(|name| same_words(name, last)));
    // A full stop ends a dateline only behind a site's name, or where the bold type ends.
    let set_off = emphasised >= at && emphasised <= at + 2;
    let site = || is_site(place.rsplit([' ', ',']).next().unwrap_or_default());
    // "Pontianak. Pemerintah …": a sentence that is only a place.
    let city = || place.len() > 3 && (is_known_place(place) || set_off && in_capitals(place) && !place.contains(' '));
    if dash == ". " && !(place.contains(',') && (set_off || site() || named) || city()) {
        return None;
    }
    // "Penyeberangan Merak–Bakauheni ditutup": a dash between two words joins them.
    let glued = matches!(dash, "–" | "—") && !text.get(at + dash.len()..)?.starts_with(char::is_whitespace);
    if glued && !(in_capitals(place) || is_known_place(place) || set_off || site() || named) {
        return None;
    }
    let colon = dash.contains(':') || dash.contains('|') || dash.contains('/');
    let rest = text.get(at + dash.len()..)?;
    let gap =
        rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':')).len();
    let begins = rest.trim_start_matches(|c: char| !c.is_alphanumeric()).chars().next();
    let starts_sentence = begins.is_some_and(|c| c.is_uppercase() || c.is_numeric());
    let bold = emphasised > 0 && emphasised + 4 >= at || named;
    let length = place.trim_end_matches([',', ' ', '|']).len();
    (starts_sentence && rest.len() > 30 && is_place(place, bold, colon, dash.contains('|')))
        .then_some(Dateline { length, skip: at + dash.len() + gap })
}

fn in_capitals(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}

fn is_place(text: &str, bold: bool, colon: bool, bar: bool) -> bool {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | ','));
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    if letters().count() < 3 || text.len() > 70 || text.contains(['“', '”', '"', '!', '?', ';']) {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let site = words
        .iter()
        .any(|word| is_site(word.trim_matches(|c: char| matches!(c, ',' | '(' | ')' | '/' | '|' | '[' | ']'))));
    let brackets = text.ends_with(')') && text.contains('(') && words.len() <= 6;
    let capital = |w: &&str| w.chars().find(|c| c.is_alphanumeric()).is_none_or(|c| c.is_uppercase() || c.is_numeric());
    let all_capitals = letters().all(char::is_uppercase);
    let first = words.first().copied().unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    let known = is_city(text.split([',', '(', '/']).next().unwrap_or(text).trim());
    let short = words.len() <= 5;
    let short_site = words.len() <= 8;
    let pieces: Vec<&str> = text.split(['|', '(', '/']).map(str::trim).filter(|p| !p.is_empty()).collect();
    let joined =
        pieces.len() > 1 && short_site && words.iter().all(|w| capital(w) || !w.chars().any(char::is_alphanumeric));
    let capital_first = first.chars().all(|c| !c.is_lowercase()) && first.len() > 3 && text.contains(',') && short_site;
    let plain_name = !colon
        && words.len() <= 3
        && words.iter().all(&capital)
        && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let commas: Vec<&str> = text.split(',').map(str::trim).collect();
    let listed = !colon
        && commas.len() == 2
        && commas.iter().all(|part| (1..=3).contains(&part.split_whitespace().count()))
        && words.iter().all(&capital)
        && !text.contains(". ");
    let dated = !colon
        && commas.len() >= 2
        && text.split_once(',').is_some_and(|(place, rest)| {
            place.split_whitespace().count() <= 3
                && crate::indonesian::calendar::find(rest, None).iter().any(|d| d.range.len() + 12 >= rest.len())
        });
    (!colon && (joined || listed || dated || capital_first || plain_name))
        || (site && short_site)
        || (!colon && short && all_capitals)
        || (colon && all_capitals && words.len() <= 3 && bold)
        || (colon && brackets && (bold || all_capitals || known))
        || (colon && words.len() <= 3 && words.iter().all(capital) && is_known_place(first))
        || (colon && (listed_station(text) || words.len() <= 3 && is_known_place(text)))
        || (colon && all_capitals && words.len() <= 3)
        || (bar && short && words.len() <= 3 && words.iter().all(capital))
        || (!colon && short && words.iter().all(capital) && (bold || known || brackets) && first.len() > 2)
        || (!colon && known && words.len() <= 7)
}

/// `KBRN, Temanggung`: a station in capitals before the place.
fn listed_station(text: &str) -> bool {
    text.split_once(", ").is_some_and(|(station, place)| {
        (3..=12).contains(&station.len())
            && station.chars().all(char::is_uppercase)
            && place.split_whitespace().count() <= 3
            && place.split_whitespace().all(|w| w.chars().next().is_some_and(char::is_uppercase))
    })
}

fn is_site(word: &str) -> bool {
    let lower = word.to_lowercase();
    let ends = [
        ".com", ".id", ".co", ".net", ".news", ".org", ".info", ".tv", ".media", ".go.id", ".co.id", ".my.id",
        ".or.id", ".example", ".test",
    ];
    ends.iter().any(|end| lower.len() > end.len() + 1 && lower.ends_with(end)) && !lower.contains('@')
}

/// Cities that stand in datelines without capitals.
fn is_city(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "samarinda",
        "balikpapan",
        "bontang",
        "tenggarong",
        "sangatta",
        "penajam",
        "tanjung redeb",
        "tanah grogot",
        "sendawar",
        "tarakan",
        "tanjung selor",
        "nusantara",
        "jakarta",
        "bandung",
        "surabaya",
        "semarang",
        "yogyakarta",
        "medan",
        "makassar",
        "palembang",
        "banjarmasin",
        "banjarbaru",
        "pontianak",
        "palangka raya",
        "denpasar",
        "mataram",
        "kupang",
        "manado",
        "palu",
        "kendari",
        "gorontalo",
        "ambon",
        "ternate",
        "jayapura",
        "sorong",
        "padang",
        "pekanbaru",
        "jambi",
        "bengkulu",
        "lampung",
        "serang",
        "bogor",
        "malang",
        "solo",
    ];
    NAMES.contains(&name.to_lowercase().as_str())
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "ranges under test")]
mod tests {
    use super::*;

    #[test]
    fn datelines_in_the_forms_of_the_wild() {
        let rest = "Pemerintah Provinsi menegaskan hal itu saat membuka rapat.";
        for (head, expected) in [
            ("SAMARINDA – ", "SAMARINDA"),
            ("SAMARINDA, nama-situs.com – ", "SAMARINDA, nama-situs.com"),
            ("nama-situs.com, Samarinda - ", "nama-situs.com, Samarinda"),
            ("NAMASITUS.COM, SAMARINDA- ", "NAMASITUS.COM, SAMARINDA"),
            ("Samarinda (namasitus) - ", "Samarinda (namasitus)"),
            ("KUTAI KARTANEGARA — ", "KUTAI KARTANEGARA"),
            ("Rimba Jaya, Kabar Rimba – ", "Rimba Jaya, Kabar Rimba"),
            ("Rimba Jaya, 12 Mei 2025 – ", "Rimba Jaya, 12 Mei 2025"),
            ("Rimba Jaya – ", "Rimba Jaya"),
            ("KBRN, Temanggung: ", "KBRN, Temanggung"),
            ("MASAMBA, ", "MASAMBA"),
            ("NAMASITUS.ID | SAMARINDA – ", "NAMASITUS.ID | SAMARINDA"),
        ] {
            let text = format!("{head}{rest}");
            let found = find(&text, 0, &[]).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((&text[..found.length], &text[found.skip..]), (expected, rest), "{text}");
        }
        for text in [
            "Kerja sama – yang sudah lama dinanti – akhirnya diteken oleh kedua pihak di aula.",
            "Menurut Faisal, kerja sama yang solid dengan organisasi – seperti asosiasi media siber – penting.",
            "Wakil Ketua DPRD - yang juga kader - hadir dalam rapat pembahasan anggaran itu.",
            "Tahun 2024 – 2025 menjadi masa yang berat bagi para petani di daerah itu.",
        ] {
            assert_eq!(find(text, 0, &[]), None, "{text}");
        }
    }
}
