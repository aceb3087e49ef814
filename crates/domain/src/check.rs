//! Checking where something comes from: what can be asked about, and how much of it is taken.

/// Longest text that is checked, in characters: a long article has some 10,000.
pub const LONGEST: usize = 20_000;
/// Fewest words of which it can be said that they are not here: fewer say too little.
pub const TELLING: usize = 12;
/// Fewest words that are looked for word by word.
pub const FEWEST: usize = 4;
/// Days that a shared answer is kept.
pub const DAYS: i64 = 90;

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A text.
    Text,
    /// The page of an address.
    Address,
    /// A photo.
    Photo,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Text, Self::Address, Self::Photo];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Address => "address",
            Self::Photo => "photo",
        }
    }

    /// Of the word in the database.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == word)
    }
}

/// The words of a text: runs of letters and digits, in lower case, as they are compared word by word.
pub fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether all of `sought` stand in `text`, one behind the other.
pub fn has_run(text: &[String], sought: &[String]) -> bool {
    !sought.is_empty() && text.windows(sought.len()).any(|run| run == sought)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_one_behind_the_other_whatever_marks_are_between_them() {
        let text = words("“Warga tidak perlu *memutar* dua jam,” kata Murni Lestari (11/5/2025).");
        assert!(has_run(&text, &words("warga TIDAK perlu memutar dua jam")));
        assert!(has_run(&text, &words("dua jam\" kata Murni")));
        assert!(!has_run(&text, &words("warga perlu memutar dua jam")));
        assert!(!has_run(&text, &words("")) && !has_run(&words(""), &words("warga")));
    }

    #[test]
    fn a_kind_is_read_back_from_its_word() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(Kind::parse("teks"), None);
    }
}
