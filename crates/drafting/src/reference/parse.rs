//! Finds references among the words of a clause.

use super::outside::is_inside;
use super::{Pointer, Rank, Step};
use crate::number::{arabic, ordinal, roman};
use crate::token::Token;

/// "huruf di atas" is no letter.
const NO_LETTERS: [&str; 8] = ["di", "ke", "se", "yg", "tt", "an", "ia", "ku"];

/// All references of a clause.
pub(crate) fn pointers(tokens: &[Token<'_>]) -> Vec<Pointer> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut quoted = false;
    while let Some(token) = tokens.get(at) {
        let Some((mut group, end)) = group(tokens, at) else {
            quoted ^= matches!(token.text, "\"" | "“" | "”" | "„");
            at += 1;
            continue;
        };
        let is_inside = !quoted && is_inside(tokens, at, end);
        for pointer in &mut group {
            pointer.is_sure &= is_inside;
        }
        found.append(&mut group);
        at = end;
    }
    found
}

/// The references from `at` on that commas and conjunctions join; where they end.
fn group(tokens: &[Token<'_>], at: usize) -> Option<(Vec<Pointer>, usize)> {
    let (first, mut end) = unit(tokens, at)?;
    let is_sure = is_meant(tokens, at, &first);
    let mut group: Vec<Pointer> = Vec::new();
    let mut open = start(tokens, at, end, vec![first], is_sure)?;
    loop {
        if let Some((step, behind)) = unit(tokens, end) {
            chain(&mut open, step);
            end = behind;
            open.end = tokens.get(end - 1).map_or(open.end, |token| token.end);
            continue;
        }
        let Some(next) = separator(tokens, end) else { break };
        let last = open.steps.last().map(|step| step.rank);
        let Some((step, behind)) = unit(tokens, next).or_else(|| bare(tokens, next, last?)) else { break };
        let same = open.steps.iter().position(|known| known.rank == step.rank);
        let mut steps = open.steps.clone();
        // "Pasal 5 dan ayat (2)": of which article, nobody can tell.
        let is_sure = open.is_sure && (same.is_some() || last.is_some_and(|last| step.rank < last));
        steps.truncate(same.unwrap_or_else(|| steps.partition_point(|known| known.rank < step.rank)));
        steps.push(step);
        let following = start(tokens, next, behind, steps, is_sure)?;
        group.push(std::mem::replace(&mut open, following));
        end = behind;
    }
    group.push(open);
    Some((group, end))
}

fn start(tokens: &[Token<'_>], at: usize, end: usize, steps: Vec<Step>, is_sure: bool) -> Option<Pointer> {
    let (first, last) = (tokens.get(at)?, tokens.get(end.checked_sub(1)?)?);
    Some(Pointer { steps, start: first.start, end: last.end, is_sure })
}

/// A step directly behind another: deeper, or the older way "ayat (1) Pasal 5".
fn chain(pointer: &mut Pointer, step: Step) {
    let outer = step.rank <= Rank::Verse && pointer.steps.iter().all(|known| known.rank > step.rank);
    if outer { pointer.steps.insert(0, step) } else { pointer.steps.push(step) }
}

/// Whether the words before a reference leave no doubt that one begins here.
fn is_meant(tokens: &[Token<'_>], at: usize, first: &Step) -> bool {
    let back = |count: usize| at.checked_sub(count).and_then(|before| tokens.get(before));
    let Some(before) = back(1) else { return first.rank != Rank::Number };
    let is_one_of = |words: &[&str]| words.iter().any(|word| before.is(word));
    match first.rank {
        // "pada angka 3", not "di atas angka 75".
        Rank::Number => is_one_of(&["dalam", "pada"]) && back(2).is_some_and(|word| word.is("dimaksud")),
        Rank::Attachment => is_one_of(&["dalam", "pada"]) || !first.mark.is_empty(),
        // "Pajak Penghasilan Pasal 21" is a tax.
        Rank::Article => !(before.is_capital() && at > 1) || before.is("ketentuan"),
        // "Pasal 12 ayat (4) kecuali huruf c" goes on with what nobody can tell.
        Rank::Verse | Rank::Letter => {
            let joins = is_one_of(&["kecuali", "dan", "atau", "dan/atau", "serta", "sampai", "hingga", "selain"]);
            before.is_word() && before.text.len() > 2 && !joins
        }
        _ => true,
    }
}

/// A keyword with its number: the step, and what stands behind it.
fn unit(tokens: &[Token<'_>], at: usize) -> Option<(Step, usize)> {
    let keyword = tokens.get(at)?;
    let next = tokens.get(at + 1);
    let number = |rank: Rank| {
        let next = next.filter(|next| arabic(next.text).is_some())?;
        Some((Step { rank, mark: next.text.to_owned() }, at + 2))
    };
    match keyword.text.to_lowercase().as_str() {
        "pasal" => number(Rank::Article),
        "ayat" => bracketed(tokens, at + 1).or_else(|| number(Rank::Verse)),
        "huruf" => {
            let mark = next.filter(|next| is_letter(next.text)).map(|next| next.text.to_owned())?;
            Some((Step { rank: Rank::Letter, mark }, at + 2))
        }
        "angka" => number(Rank::Number),
        "bab" => {
            let mark = next.filter(|next| roman(next.text).is_some())?;
            Some((Step { rank: Rank::Chapter, mark: mark.text.to_owned() }, at + 2))
        }
        "bagian" if keyword.is_capital() => {
            let words: Vec<&str> = tokens.iter().skip(at + 1).take(3).map(|token| token.text).collect();
            let (number, count) = ordinal(&words).filter(|_| next.is_some_and(Token::is_capital))?;
            Some((Step { rank: Rank::Part, mark: crate::number::write_ordinal(number) }, at + 1 + count))
        }
        "paragraf" if keyword.is_capital() => number(Rank::Subpart),
        "lampiran" if keyword.is_capital() => {
            let mark = next.filter(|next| roman(next.text).or(arabic(next.text).map(|place| place.number)).is_some());
            let text = mark.map_or_else(String::new, |mark| mark.text.to_owned());
            Some((Step { rank: Rank::Attachment, mark: text }, at + 1 + usize::from(mark.is_some())))
        }
        _ => None,
    }
}

fn is_letter(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase()) && !NO_LETTERS.contains(&text)
}

/// "(1)".
fn bracketed(tokens: &[Token<'_>], at: usize) -> Option<(Step, usize)> {
    let is = |place: usize, sign: &str| tokens.get(place).is_some_and(|token| token.text == sign);
    let inner = tokens.get(at + 1).filter(|inner| is(at, "(") && is(at + 2, ")") && arabic(inner.text).is_some())?;
    Some((Step { rank: Rank::Verse, mark: inner.text.to_owned() }, at + 3))
}

/// A number without its keyword behind a conjunction: "ayat (1) dan (2)", "huruf a, b, dan c".
fn bare(tokens: &[Token<'_>], at: usize, last: Rank) -> Option<(Step, usize)> {
    match last {
        Rank::Verse => bracketed(tokens, at),
        Rank::Letter => {
            let mark = tokens.get(at).filter(|token| token.text.len() == 1 && is_letter(token.text))?;
            Some((Step { rank: Rank::Letter, mark: mark.text.to_owned() }, at + 1))
        }
        _ => None,
    }
}

/// A comma, a conjunction, "sampai dengan" from `at` on: what stands behind them.
fn separator(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let is = |place: usize, word: &str| tokens.get(place).is_some_and(|token| token.is(word));
    let comma = usize::from(is(at, ","));
    let next = at + comma;
    if ["dan", "atau", "dan/atau", "serta", "hingga", "s/d", "sampai"].iter().any(|word| is(next, word)) {
        let long = 1 + usize::from(is(next, "sampai") && is(next + 1, "dengan"));
        return Some(next + long);
    }
    if is(next, "s") && is(next + 1, ".") && is(next + 2, "d") && is(next + 3, ".") {
        return Some(next + 4);
    }
    (comma > 0).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    fn read(text: &str) -> Vec<(String, bool)> {
        pointers(&tokens(text)).iter().map(|pointer| (pointer.write(), pointer.is_sure)).collect()
    }

    fn sure(text: &str) -> Vec<String> {
        read(text).into_iter().filter(|(_, sure)| *sure).map(|(text, _)| text).collect()
    }

    #[test]
    fn references_are_read_in_all_the_ways_they_are_joined() {
        assert_eq!(sure("dalam Pasal 5 ayat (1) huruf b angka 2, dinas"), ["Pasal 5 ayat (1) huruf b angka 2"]);
        assert_eq!(sure("pada ayat (1), ayat (2), dan ayat (3)"), ["ayat (1)", "ayat (2)", "ayat (3)"]);
        assert_eq!(sure("pada ayat (1) dan (2)"), ["ayat (1)", "ayat (2)"]);
        assert_eq!(sure("Pasal 3 sampai dengan Pasal 5"), ["Pasal 3", "Pasal 5"]);
        assert_eq!(
            sure("Pasal 5 ayat (1) huruf a dan huruf c"),
            ["Pasal 5 ayat (1) huruf a", "Pasal 5 ayat (1) huruf c"]
        );
        assert_eq!(sure("Pasal 5 ayat (1) huruf a dan ayat (2)"), ["Pasal 5 ayat (1) huruf a", "Pasal 5 ayat (2)"]);
        assert_eq!(sure("Pasal 5 ayat (1) dan Pasal 7 ayat (2)"), ["Pasal 5 ayat (1)", "Pasal 7 ayat (2)"]);
        assert_eq!(sure("huruf a, b, dan c"), ["huruf a", "huruf b", "huruf c"]);
        assert_eq!(sure("ayat (2) Pasal 7 berlaku"), ["Pasal 7 ayat (2)"]);
        assert_eq!(sure("pada huruf cb."), ["huruf cb"]);
        assert_eq!(sure("dalam Bab III Bagian Kedua Belas berlaku"), ["Bab III Bagian Kedua Belas"]);
        assert_eq!(sure("tercantum dalam Lampiran II Peraturan Bupati ini"), ["Lampiran II"]);
    }

    #[test]
    fn other_laws_are_never_taken_for_this_draft() {
        for text in [
            "Undang-Undang Nomor 40 Tahun 1999 tentang Pers Pasal 5 ayat (2)",
            "dalam Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
            "ketentuan Pasal 7 dan Pasal 9 Peraturan Daerah Nomor 3 Tahun 2020",
            "Peraturan Menteri Nomor 5 Tahun 2020 sebagaimana dimaksud dalam Pasal 90",
            "KUHP Pasal 310",
            "Pasal 4 Kode Etik Jurnalistik",
            "tercantum dalam Lampiran Peraturan Menteri Dalam Negeri",
            "berbunyi “Pasal 99 tidak berlaku”",
            "Pasal 5 peraturan tersebut",
            "dipotong Pajak Penghasilan Pasal 21 yang terutang",
            "Pasal 72 ayat (1) dan Pasal 73 dalam Peraturan Pemerintah Nomor 39 Tahun 2010",
            "mengesahkan Konvensi Warga dengan pernyataan terhadap Pasal 94",
            "memenuhi syarat kecuali huruf c",
        ] {
            assert!(sure(text).is_empty(), "{text}: {:?}", sure(text));
        }
        assert_eq!(sure("dengan Keputusan Bupati sebagaimana dimaksud pada ayat (9)"), ["ayat (9)"]);
        assert_eq!(sure("dalam Pasal 9 Peraturan Bupati ini"), ["Pasal 9"]);
    }

    #[test]
    fn ordinary_words_are_no_references() {
        for text in [
            "huruf di atas",
            "huruf kapital",
            "di atas angka 75 tidak",
            "lampiran dokumen",
            "bagian kedua",
            "dengan Lampiran",
        ] {
            assert!(sure(text).is_empty(), "{text}");
        }
    }
}
