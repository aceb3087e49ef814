//! Cuts paragraphs into sentences. A point ends one only before a capital, and not after "Dr.", "No.", an initial or a
//! degree; closing marks after it belong to its sentence. Every visible byte is in exactly one sentence.

use std::ops::Range;

use super::lexicon::Sense;
use super::token::{Case, Kind, Tokens};

/// The sentences of `text`, each without the space around it; a line break always ends one.
pub fn split(text: &str) -> Vec<Range<usize>> {
    let tokens = Tokens::cut(text);
    bounds(&tokens)
        .into_iter()
        .map(|range| tokens.at(range.start).start..tokens.at(range.end.saturating_sub(1)).end)
        .collect()
}

/// The sentences as ranges of tokens.
pub(crate) fn bounds(tokens: &Tokens) -> Vec<Range<usize>> {
    let (mut sentences, mut start, mut at) = (Vec::new(), 0, 0);
    while at < tokens.len() {
        let kind = tokens.at(at).kind;
        if kind == Kind::Break {
            if start < at {
                sentences.push(start..at);
            }
            start = at + 1;
        } else if is_terminal(kind) && at >= start {
            let last = last_terminal(tokens, at);
            let next = after_closers(tokens, last + 1);
            if begins(tokens, next) && (at != last || kind != Kind::Mark('.') || !abbreviates(tokens, start, at, next))
            {
                sentences.push(start..next);
                start = next;
            }
            at = next;
            continue;
        }
        at += 1;
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

/// True for the first word of a sentence, quotation or list item.
pub(crate) fn opens(tokens: &Tokens, at: usize) -> bool {
    match tokens.back(at, 1).kind {
        Kind::Break | Kind::End => true,
        Kind::Mark(mark) => {
            matches!(mark, '.' | '!' | '?' | '…' | '“' | '"' | '„' | '«' | '”' | '–' | '—' | ':' | '•' | '‘' | '*')
        }
        _ => false,
    }
}

fn is_terminal(kind: Kind) -> bool {
    matches!(kind, Kind::Mark('.' | '!' | '?' | '…'))
}

/// "?!", "...": the last of a run.
fn last_terminal(tokens: &Tokens, at: usize) -> usize {
    let mut last = at;
    while is_terminal(tokens.at(last + 1).kind) && tokens.glued(last + 1) {
        last += 1;
    }
    last
}

fn after_closers(tokens: &Tokens, at: usize) -> usize {
    let mut next = at;
    while let Kind::Mark(mark) = tokens.at(next).kind {
        let closes = match mark {
            '”' | '»' | '’' | ')' | ']' => true,
            '"' | '\'' | '“' | '″' => !tokens.glued(next + 1) || tokens.at(next + 1).kind == Kind::Mark(mark),
            _ => false,
        };
        if !closes || !tokens.glued(next) {
            break;
        }
        next += 1;
    }
    next
}

/// True when a sentence may begin at `at`, after a space.
fn begins(tokens: &Tokens, at: usize) -> bool {
    match tokens.at(at).kind {
        Kind::Break | Kind::End => true,
        Kind::Word(Case::Lower) => false,
        Kind::Word(_) | Kind::Number => !tokens.glued(at),
        Kind::Mark(mark) => {
            !tokens.glued(at) && !matches!(mark, ',' | ';' | ':' | ')' | ']' | '”' | '»' | '/' | '&' | '%')
        }
    }
}

/// True when the point at `at` belongs to the word before it.
fn abbreviates(tokens: &Tokens, start: usize, at: usize, next: usize) -> bool {
    let ends_text = tokens.at(next).is_break();
    let word = tokens.back(at, 1);
    if at <= start || !tokens.glued(at) || ends_text || next > at + 1 {
        return false;
    }
    if word.kind == Kind::Number {
        // "1. Satu": the number of a list item.
        return at == start + 1 && tokens.text(start).len() <= 3;
    }
    if !word.is_word() {
        return false;
    }
    let dotted = tokens.is(at.wrapping_sub(2), '.') && tokens.glued(at.wrapping_sub(1)) && tokens.back(at, 3).is_word();
    if dotted {
        return !ends_degree(tokens, at, next);
    }
    match word.sense {
        Sense::Honorific { short } => short,
        Sense::Abbreviation => true,
        // "Plt. Kepala Dinas".
        Sense::OfficePrefix => word.end - word.start <= 3,
        _ => is_initial(tokens, at.wrapping_sub(1)),
    }
}

/// "M.Si. Ia": a degree may end a sentence, unless another follows; "H.M. Noor" and "a.n. Kepala" go on.
fn ends_degree(tokens: &Tokens, at: usize, next: usize) -> bool {
    let before = tokens.text(at.wrapping_sub(3));
    let joined = format!("{before}{}", tokens.text(at.wrapping_sub(1)));
    let known = joined.len() > 2 || super::lexicon::sense(&joined) == Sense::Degree;
    let again = tokens.is(next + 1, '.') && tokens.glued(next + 1) && tokens.glued(next + 2);
    known && before.starts_with(char::is_uppercase) && !again
}

/// "A. Rahman"; but "Komisi I. Ia" ends.
fn is_initial(tokens: &Tokens, at: usize) -> bool {
    let text = tokens.text(at);
    let roman = matches!(text, "I" | "V" | "X");
    let numbered =
        roman && matches!(tokens.sense(at.wrapping_sub(1)), Sense::Organisation | Sense::Common | Sense::Acronym);
    text.chars().count() == 1 && tokens.at(at).is_capital() && !numbered
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &[&str] = &[
        "Kepala dinas, dr. Sari Melati, hadir.",
        "Drs. H. Anwar Rasyid, M.Si. hadir.",
        "Ia tinggal di Jl. Cempaka No. 5 RT. 12 Kel. Baru.",
        "Anggaran Rp1.234.567 dibagi pukul 09.00 WITA.",
        "A. Rahman dan M. Yusuf hadir.",
        "“Kami siap. ” katanya.",
        "“Apakah siap?” tanya Sari.",
        "“Luar biasa!” serunya.",
        "H.M. Noor memimpin rapat.",
        "Surat a.n. Kepala Dinas diterima.",
        "Menurut nama-situs.com harga naik 12.5 persen.",
        "Lihat S.K. Nomor 5.",
        "Yth. Bapak Camat.",
        "1. Membuka rapat",
    ];

    const TWO: &[(&str, &str)] = &[
        ("Ia hadir. Mereka pulang.", "Mereka pulang."),
        ("“Kami siap.” Ia pergi.", "Ia pergi."),
        ("\"Kami siap.\" Ia pergi.", "Ia pergi."),
        ("Ia pergi. \"Kami siap,\" katanya.", "\"Kami siap,\" katanya."),
        ("Rapat tahun 2025. Ia hadir.", "Ia hadir."),
        ("Bersama Komisi I. Ia hadir.", "Ia hadir."),
        ("Hadir Anwar, M.Si. Ia pulang.", "Ia pulang."),
        ("Benarkah? Ya.", "Ya."),
        ("Selesai... Lalu pulang.", "Lalu pulang."),
        ("Selesai (pukul 09.00). Lalu pulang.", "Lalu pulang."),
        ("Satu\nDua", "Dua"),
        ("Selesai. []", "[]"),
    ];

    #[test]
    fn points_inside_a_sentence_do_not_end_it() {
        for text in ONE {
            assert_eq!(split(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_sentence_ends_with_its_closing_marks() {
        for (text, second) in TWO {
            let sentences = split(text);
            assert_eq!(sentences.len(), 2, "{text}");
            assert_eq!(text.get(sentences[1].clone()), Some(*second), "{text}");
        }
    }

    #[test]
    fn every_visible_byte_is_in_one_sentence() {
        let pieces =
            [". ", "”", "\"", "A", "a", "M.Si. ", "9.", "\n", "Dr. ", "… ", "? ", "(", ")", "é", "\u{a0}", "'"];
        let mut seed = 7_u64;
        for _ in 0..3000 {
            let mut text = String::new();
            for _ in 0..12 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                text.push_str(pieces[usize::try_from((seed >> 33) % 16).unwrap()]);
            }
            let (mut covered, mut end) = (String::new(), 0);
            for range in split(&text) {
                assert!(range.start >= end, "{text:?}");
                end = range.end;
                covered.push_str(text.get(range).unwrap());
            }
            let visible = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(visible(&covered), visible(&text), "{text:?}");
        }
    }
}
