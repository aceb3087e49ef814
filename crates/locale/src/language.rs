//! The two languages, and how one is recognised.

/// A language of the texts. Indonesian is the default everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Bahasa Indonesia.
    #[default]
    Indonesian,
    /// English.
    English,
}

impl Language {
    /// By tag: `id`, `en`, or a POSIX locale such as `en_US.UTF-8`; none for other languages.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "id" | "in" => Some(Self::Indonesian),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// Its ISO 639-1 tag.
    pub fn tag(self) -> &'static str {
        self.choose("id", "en")
    }

    /// The value for this language.
    pub fn choose<T>(self, indonesian: T, english: T) -> T {
        match self {
            Self::Indonesian => indonesian,
            Self::English => english,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_posix_locale_tells_the_language() {
        assert_eq!(Language::from_tag("en_US.UTF-8"), Some(Language::English));
        assert_eq!(Language::from_tag("id_ID"), Some(Language::Indonesian));
        assert_eq!(Language::from_tag("C.UTF-8"), None);
        assert_eq!(Language::from_tag("engkau"), None);
        assert_eq!(Language::from_tag(""), None);
    }
}
