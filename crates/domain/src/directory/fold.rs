//! Names folded for finding and comparing: lower case, no accents, words apart by one space.

use crate::slug::plain;

/// Words that say what kind of body a name belongs to, and tell no two apart.
const FORMS: [&str; 9] = ["pt", "cv", "tbk", "ud", "yayasan", "koperasi", "media", "persero", "perseroan"];

/// Letters and digits in lower case; all else parts words.
pub fn fold(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let folded = |word: &str| word.chars().flat_map(|c| plain(c).map_or_else(|| lower(c), |c| vec![c])).collect();
    words.map(folded).filter(|word: &String| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn lower(c: char) -> Vec<char> {
    c.to_lowercase().filter(|c| c.is_alphanumeric()).collect()
}

/// The folded name without the words of its legal form and without spaces: `PT Kabar Merdu` and `Kabarmerdu` are the same.
pub fn bare(text: &str) -> String {
    let folded = fold(text);
    let kept: String = folded.split(' ').filter(|word| !FORMS.contains(word)).collect();
    if kept.is_empty() { folded.replace(' ', "") } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_and_compared_without_case_accents_and_legal_form() {
        assert_eq!(fold("  PT. Kabar-Merdu, Tbk (Café) "), "pt kabar merdu tbk cafe");
        assert_eq!(bare("PT. Kabar Merdu, Tbk"), bare("KabarMerdu"));
        assert_eq!(bare("Media"), "media");
        assert_eq!(fold("%_'"), "");
    }
}
