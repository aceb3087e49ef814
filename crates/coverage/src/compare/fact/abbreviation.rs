//! Short forms that no list has: "UBH" for "Universitas Benua Hulu", "Kepala Dinas PU" for "Kepala Dinas Pekerjaan Umum",
//! "Botim" for "Borneo Timur". Offices and names only; a short form never makes two values differ.

use crate::compare::word::normal;

/// True when each word of `short` is a word of `long`, in order, or stands for several of them.
pub(super) fn is_short_form(short: &str, long: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(normal).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    let (short, long) = (words(short), words(long));
    !short.is_empty() && short.len() < long.len() && fits(&short, &long)
}

/// Words of the long form may be left out at its end, and "dan" anywhere.
fn fits(short: &[String], long: &[String]) -> bool {
    let Some((first, rest)) = short.split_first() else { return true };
    let Some((word, more)) = long.split_first() else { return false };
    if first == word {
        return fits(rest, more);
    }
    let level = matches!(word.as_str(), "kota" | "kabupaten" | "provinsi" | "ahli" | "muda" | "madya");
    if (is_joint(word) || level) && fits(short, more) {
        return true;
    }
    (2..=long.len().min(8)).any(|count| {
        let (stood, after) = long.split_at_checked(count).unwrap_or((long, &[]));
        stands_for(first, stood) && fits(rest, after)
    })
}

/// Initials ("ubh"), or pieces of the words ("botim", "disbudpar").
fn stands_for(short: &str, words: &[String]) -> bool {
    let telling: Vec<&str> = words.iter().map(String::as_str).filter(|word| !is_joint(word)).collect();
    let initials: String = telling.iter().filter_map(|word| word.chars().next()).collect();
    (2..=12).contains(&short.len()) && telling.len() >= 2 && (initials == short || is_blend(short, &telling))
}

/// Each word gives up to five letters in a row ("kaltim"), or with gaps from its first one ("dispora" of "dinas kepemudaan
/// dan olahraga"); the first word at least two.
fn is_blend(short: &str, words: &[&str]) -> bool {
    fn rest_fits(short: &str, words: &[&str], first: bool) -> bool {
        let Some((word, rest)) = words.split_first() else { return short.is_empty() };
        (if first { 2 } else { 1 }..=5).any(|count| {
            let Some((piece, left)) = short.split_at_checked(count) else { return false };
            // "dukcapil" of "kependudukan dan pencatatan sipil"
            let fits = is_drawn(piece, word) || (!first || count >= 3) && word.contains(piece);
            fits && rest_fits(left, rest, false)
        })
    }
    rest_fits(short, words, true)
}

/// The letters of `piece` in the order of `word`, the first ones the same.
fn is_drawn(piece: &str, word: &str) -> bool {
    let mut letters = word.chars();
    piece.chars().next() == word.chars().next() && piece.chars().all(|c| letters.any(|letter| letter == c))
}

/// True for a word that joins others and may be left out.
pub(super) fn is_joint(word: &str) -> bool {
    matches!(word, "dan" | "serta" | "untuk" | "di")
}

#[cfg(test)]
mod tests {
    use super::is_short_form;

    #[test]
    fn short_forms_are_known_by_their_letters() {
        for (short, long) in [
            ("UBH", "Universitas Benua Hulu"),
            ("kepala dinas pu", "kepala dinas pekerjaan umum kota tepian raya"),
            ("kepala bpbd botim", "kepala bpbd borneo timur"),
            ("Disbudpar", "Dinas Kebudayaan dan Pariwisata"),
            ("kepala dispora hsu", "kepala dinas kepemudaan dan olahraga kabupaten hsu"),
            ("dinas perdagangan", "dinas perdagangan kota"),
            ("kepala dinas dukcapil hsu", "kepala dinas kependudukan dan pencatatan sipil kota hsu"),
        ] {
            assert!(is_short_form(short, long), "{short} | {long}");
        }
        for (short, long) in [
            ("dinas perhubungan", "dinas perdagangan kota"),
            ("sekretaris dinas", "kepala dinas perdagangan"),
            ("UBT", "Universitas Benua Hulu"),
            ("", "Universitas Benua Hulu"),
        ] {
            assert!(!is_short_form(short, long), "{short} | {long}");
        }
    }
}
