//! Whether a reference means another law: what stands before and behind it.

use crate::token::Token;

/// How far before a reference its law is looked for, in words.
const BACK: usize = 80;

const INSTRUMENTS: &str = "undang-undang undangundang uu uud uud1945 peraturan perda perbup pergub perwali pp perpres perppu \
    keputusan kepmen keppres kode kitab kuhp kuhap kuhperdata konvensi protokol persetujuan anggaran ad art piagam perjanjian \
    pedoman qanun statuta instruksi ketetapan tap surat standar naskah kontrak nota kesepakatan deklarasi";

/// A word that a law, a code or an agreement begins with.
pub(crate) fn is_instrument(word: &str) -> bool {
    let lower = word.to_lowercase();
    INSTRUMENTS.split(' ').any(|known| known == lower) || lower.starts_with("permen")
}

/// Whether words from `at` on name this very text: "Peraturan Bupati ini".
fn is_this(tokens: &[Token<'_>], at: usize) -> bool {
    let words = tokens.iter().skip(at).take(6).take_while(|token| token.is_word());
    words.into_iter().any(|token| token.is("ini"))
}

/// Whether the reference in `tokens[start..end]` means this draft without doubt.
pub(super) fn is_inside(tokens: &[Token<'_>], start: usize, end: usize) -> bool {
    let is = |at: usize, words: &[&str]| tokens.get(at).is_some_and(|token| words.iter().any(|word| token.is(word)));
    let behind = end + usize::from(is(end, &["dalam", "dari", "pada", "menurut"]));
    if let Some(next) = tokens.get(behind) {
        let names = is_instrument(next.text);
        if names && !is_this(tokens, behind) {
            return false;
        }
        // "Pasal 5 Dewan": whose article that is nobody can tell.
        if !names && behind == end && next.is_word() && next.is_capital() {
            return false;
        }
    }
    let first = start.saturating_sub(BACK);
    let near = tokens.get(first..start).unwrap_or_default();
    let from = near.iter().rposition(|token| token.text == ";").map_or(first, |at| first + at + 1);
    !(from..start).any(|at| names_other(tokens, at, start))
}

/// Whether the word at `at` names another law that a reference at `start` may belong to.
fn names_other(tokens: &[Token<'_>], at: usize, start: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    let digit =
        |at: usize| tokens.get(at).is_some_and(|next| next.text.starts_with(|first: char| first.is_ascii_digit()));
    if (token.is("Nomor") || token.is("No")) && token.is_capital() && (digit(at + 1) || digit(at + 2)) {
        return true;
    }
    if !token.is_capital() || !is_instrument(token.text) || is_this(tokens, at) {
        return false;
    }
    // "Keputusan Bupati sebagaimana dimaksud pada ayat (2)" means this draft.
    let between = tokens.get(at + 1..start).unwrap_or_default();
    !between.iter().any(|token| token.is("dimaksud"))
}
