//! Where sentences end in Indonesian news text. Lines always end a sentence.

use std::ops::Range;

/// Abbreviations after which a sentence goes on.
const ABBREVIATIONS: [&str; 36] = [
    "dr", "drs", "dra", "drg", "ir", "prof", "h", "hj", "kh", "moh", "muh", "mohd", "abd", "jl", "jln", "no", "tgl",
    "hal", "kab", "kec", "kel", "prov", "sdr", "yth", "s", "m", "st", "sos", "ag", "ss", "pd", "kom", "si", "ust",
    "gg", "rt",
];

/// Byte ranges of the sentences, in order, without white space around them.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut line_start = 0;
    for line in text.split('\n') {
        let mut start = 0;
        for (at, _) in line.match_indices(['.', '!', '?', '…']) {
            if let Some(end) = end_of_sentence(line, at).filter(|end| *end > start) {
                push(&mut found, text, line_start + start..line_start + end);
                start = end;
            }
        }
        push(&mut found, text, line_start + start..line_start + line.len());
        line_start += line.len() + 1;
    }
    found
}

fn push(found: &mut Vec<Range<usize>>, text: &str, range: Range<usize>) {
    let piece = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (piece.len() - piece.trim_start().len());
    let end = start + piece.trim().len();
    if start < end {
        found.push(start..end);
    }
}

/// The offset after the stop at `at` and its closing marks, when a new sentence begins there.
fn end_of_sentence(line: &str, at: usize) -> Option<usize> {
    let stop = line.get(at..)?;
    let rest = stop.trim_start_matches(['.', '!', '?', '…', '"', '”', '’', '\'', ')', ']', '»']);
    let end = line.len() - rest.len();
    let next = rest.trim_start();
    if next.len() == rest.len() || next.is_empty() {
        return None;
    }
    let opens = next.trim_start_matches(['"', '“', '‘', '\'', '(', '[', '«']);
    let begins = opens.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let abbreviated = stop.starts_with('.') && end == at + 1 && is_abbreviation(line.get(..at)?);
    (begins && !abbreviated).then_some(end)
}

fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let mut letters = word.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    // "S.Sos." and "no. 5", but not a sentence that ends in "... di rt."
    let titled = word.starts_with(char::is_uppercase) && ABBREVIATIONS.contains(&word.to_lowercase().as_str());
    initial || titled || matches!(word, "no" | "hal" | "jl" | "tgl" | "dr" | "drg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_readers_see_them_end() {
        let text = "Kepala Dinas, Dr. H. Moh. Rudi, S.Sos., M.Si. hadir di Jl. Basuki No. 5. Nilainya 83,78. “Baik,” ujarnya. \
                    “Kita bisa!” Ia pulang\nBaris baru";
        let found: Vec<_> = sentences(text).into_iter().map(|range| text.get(range).unwrap()).collect();
        assert_eq!(
            found,
            [
                "Kepala Dinas, Dr. H. Moh. Rudi, S.Sos., M.Si. hadir di Jl. Basuki No. 5.",
                "Nilainya 83,78.",
                "“Baik,” ujarnya.",
                "“Kita bisa!”",
                "Ia pulang",
                "Baris baru"
            ]
        );
    }
}
