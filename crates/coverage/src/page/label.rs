//! The mark of paid content, wherever it stands. Rule: Pedoman Pemberitaan Media Siber, point 6b, which names
//! "advertorial", "iklan", "ads", "sponsored" or another clear word.

use std::ops::Range;

use super::byline;

/// A mark found in a text; ranges are bytes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) word: Range<usize>,
    pub(crate) funder: Option<Range<usize>>,
    pub(crate) whole: Range<usize>,
}

impl Mark {
    /// "(Adv/Teuku Maulana)": who wrote it, in the place of who paid.
    pub(crate) fn person(&self, text: &str) -> Option<Range<usize>> {
        let range = self.funder.clone()?;
        let name = text.get(range.clone())?;
        let person = name.contains(' ') && byline::reads_as_name(name) && !byline::is_unit(name);
        person.then_some(range)
    }
}

const WORDS: &[&str] = &[
    "adv",
    "advertorial",
    "advetorial",
    "adventorial",
    "advertorials",
    "pariwara",
    "inforial",
    "infotorial",
    "infomercial",
    "sponsored",
    "sponsor content",
    "konten sponsor",
    "konten berbayar",
    "berita berbayar",
    "konten kerja sama",
    "paid content",
    "brand content",
];

/// Said of paid content only where it stands by itself: "kerja sama" is a subject of news besides.
const ALONE: &[&str] = &["kerja sama", "kerjasama", "kerja sama media", "konten kerja sama", "berita kerja sama"];

/// "Kerja Sama", "(Kerjasama)" as a line of its own.
pub(crate) fn alone(text: &str) -> Option<Mark> {
    let inner = text.trim_matches(|c: char| !c.is_alphanumeric());
    let start = text.find(inner)?;
    let whole = start..start + inner.len();
    ALONE.contains(&inner.to_lowercase().as_str()).then(|| Mark {
        word: whole.clone(),
        funder: None,
        whole: whole.clone(),
    })
}

/// Words that mean an advertisement slot unless they stand as a category or in brackets.
const SLOT_WORDS: &[&str] = &["iklan", "ads", "ad", "promosi", "promo"];

fn is_word(text: &str, slots: bool) -> bool {
    let lower = text.to_lowercase();
    WORDS.contains(&lower.as_str()) || (slots && SLOT_WORDS.contains(&lower.as_str()))
}

/// A category, tag or short line of its own: `Advertorial`, `ADV`, `Adv Diskominfo`, `[ADV]`.
pub(crate) fn in_phrase(text: &str, slots: bool) -> Option<Mark> {
    let edge = |c: char| !c.is_alphanumeric();
    let start = text.len() - text.trim_start_matches(edge).len();
    let inner = text.trim_matches(edge);
    if inner.len() > 80 {
        return None;
    }
    let mut from = 0;
    for word in inner.split(edge) {
        let at = from;
        from += word.len() + inner.get(from + word.len()..).and_then(|r| r.chars().next()).map_or(0, char::len_utf8);
        if !is_word(word, slots) {
            continue;
        }
        // The word leads, or closes after a bar or slash: "Berita/Advertorial".
        let rest = inner.get(at + word.len()..).unwrap_or_default();
        let lead = inner.get(..at).unwrap_or_default();
        if at != 0 && !lead.trim_end().ends_with(['|', '/', '-', '–', ':', ',', '(']) {
            return None;
        }
        let funder = rest.trim_matches(|c: char| !c.is_alphanumeric());
        let offset =
            start + at + word.len() + (rest.len() - rest.trim_start_matches(|c: char| !c.is_alphanumeric()).len());
        let range = (!funder.is_empty()).then_some(offset..offset + funder.len());
        return Some(Mark {
            word: start + at..start + at + word.len(),
            funder: range,
            whole: start..start + inner.len(),
        });
    }
    None
}

/// A headline that opens or closes with the mark: `[ADV] …`, `ADV: …`, `… (ADV)`.
pub(crate) fn in_title(title: &str) -> Option<Mark> {
    let bracketed = |open: usize, close: usize| {
        let inside = title.get(open + 1..close)?;
        let mark = in_phrase(inside, true)?;
        let shift = |r: Range<usize>| r.start + open + 1..r.end + open + 1;
        Some(Mark { word: shift(mark.word), funder: mark.funder.map(shift), whole: open..close + 1 })
    };
    let pair = |from: &str| Some((from.find(['[', '('])?, from.find([']', ')'])?));
    if let Some((open, close)) = pair(title)
        && (open < 3 || close + 2 >= title.len())
        && let Some(mark) = bracketed(open, close)
    {
        return Some(mark);
    }
    let end = title.find([':', '|', '-', '–'])?;
    let head = title.get(..end)?.trim();
    (is_word(head, false) || head.to_lowercase().starts_with("adv ")).then(|| in_phrase(head, false)).flatten()
}

/// Closing initials in brackets with the mark among them: `(Adv/xx/diskominfokaltim)`, `(ADV)`, `(xx/adv)`.
pub(crate) fn in_initials(text: &str) -> Option<Mark> {
    let inside = text.trim().strip_prefix(['(', '['])?.strip_suffix([')', ']'])?;
    if let Some(mark) = alone(text) {
        return Some(mark);
    }
    // "[Space Iklan 300x250]": where something else goes.
    let lower = inside.to_lowercase();
    if ["space ", "slot ", "ruang ", "banner ", "pasang "].iter().any(|word| lower.starts_with(word)) {
        return None;
    }
    let base = text.find(['(', '['])? + 1;
    let mut from = 0;
    let (mut word, mut rest) = (None, None);
    for part in inside.split(['/', '|', ',', '-', ' ']) {
        let trimmed = part.trim();
        let at = base + from + (part.len() - part.trim_start().len());
        from += part.len() + 1;
        if word.is_none() && (is_word(trimmed, false) || trimmed.eq_ignore_ascii_case("iklan")) {
            word = Some(at..at + trimmed.len());
        } else if trimmed.len() > 4 {
            rest = Some(match rest {
                Some(Range { start, .. }) => start..at + trimmed.len(),
                None => at..at + trimmed.len(),
            });
        }
    }
    Some(Mark { word: word?, funder: rest, whole: base - 1..base + inside.len() + 1 })
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "ranges under test")]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_where_they_stand() {
        let word = |mark: Option<Mark>, text: &str| {
            mark.map(|m| (text[m.word].to_owned(), m.funder.map(|f| text[f].to_owned())))
        };
        for (text, expected) in [
            ("ADV Diskominfo Kaltim", Some(("ADV", Some("Diskominfo Kaltim")))),
            ("Advertorial", Some(("Advertorial", None))),
            ("Pariwara DPRD", Some(("Pariwara", Some("DPRD")))),
            ("Advokat itu berkata", None),
            ("Berita / Advertorial", Some(("Advertorial", None))),
        ] {
            let expected = expected.map(|(w, f)| (w.to_owned(), f.map(str::to_owned)));
            assert_eq!(word(in_phrase(text, false), text), expected, "{text}");
        }
        for (text, expected) in [
            ("(Adv/xx/diskominfokaltim)", Some(("Adv", Some("diskominfokaltim")))),
            ("(ADV)", Some(("ADV", None))),
            ("(rd/as)", None),
        ] {
            let expected = expected.map(|(w, f)| (w.to_owned(), f.map(str::to_owned)));
            assert_eq!(word(in_initials(text), text), expected, "{text}");
        }
        for (text, found) in [
            ("[ADV] Pemkot Gelar Rapat", true),
            ("Pemkot Gelar Rapat (Adv)", true),
            ("ADV: Rapat", true),
            ("Adu Cepat - Final", false),
            ("Rapat (Bagian 2)", false),
        ] {
            assert_eq!(in_title(text).is_some(), found, "{text}");
        }
    }
}
