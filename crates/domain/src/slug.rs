//! The readable part of an address: `tiga-ruas-jalan-dibuka`.

use std::fmt;

/// Lower-case ASCII letters, digits and single hyphens, 1 to 80 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// Longest slug made from a title.
const LONGEST: usize = 80;

impl Slug {
    /// Reads a slug as it stands in an address.
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let sound = (1..=LONGEST + 8).contains(&text.len()) && text.chars().all(allowed);
        (sound && !text.starts_with('-') && !text.ends_with('-') && !text.contains("--")).then(|| Self(text.to_owned()))
    }

    /// From a title; whole words up to the longest length, `tanpa-judul` where nothing can be kept.
    pub fn from_title(title: &str) -> Self {
        let mut slug = String::new();
        for word in title.split(|c: char| !c.is_alphanumeric()) {
            let word: String = word.chars().filter_map(plain).collect();
            if word.is_empty() || slug.len() + word.len() + 1 > LONGEST {
                continue;
            }
            if !slug.is_empty() {
                slug.push('-');
            }
            slug += &word;
        }
        if slug.is_empty() { Self("tanpa-judul".to_owned()) } else { Self(slug) }
    }

    /// The same with a number, for a second one of the same title.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        Self(format!("{}-{number}", self.0))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A letter without its accent, or none.
pub(crate) fn plain(c: char) -> Option<char> {
    let c = match c {
        'À'..='Å' | 'à'..='å' => 'a',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ò'..='Ö' | 'ò'..='ö' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        'Ñ' | 'ñ' => 'n',
        'Ç' | 'ç' => 'c',
        other => other.to_ascii_lowercase(),
    };
    c.is_ascii_alphanumeric().then_some(c)
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_made_of_whole_words_and_read_back() {
        let slug = Slug::from_title("Indeks Naik 3,5 Poin: “Café” Sungai Merdu Tembus Tiga Besar!");
        assert_eq!(slug.as_str(), "indeks-naik-3-5-poin-cafe-sungai-merdu-tembus-tiga-besar");
        assert_eq!(Slug::parse(slug.as_str()), Some(slug.clone()));
        assert_eq!(Slug::parse(slug.numbered(2).as_str()), Some(slug.numbered(2)));
        assert_eq!(Slug::from_title("新聞 ???").as_str(), "tanpa-judul");
        let long = Slug::from_title(&"kata ".repeat(60));
        assert!(long.as_str().len() <= 80 && Slug::parse(long.numbered(4_000_000).as_str()).is_some());
    }

    #[test]
    fn what_is_no_slug_is_refused() {
        for text in ["", "-a", "a-", "a--b", "A", "a/b", "a.b", "é", "../etc", &"a".repeat(100)] {
            assert_eq!(Slug::parse(text), None, "{text}");
        }
    }
}
