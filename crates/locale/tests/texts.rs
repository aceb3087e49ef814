//! The texts themselves: what the build refuses, and words that no text may use.

#[cfg(test)]
#[path = "../build/catalogue.rs"]
mod catalogue;
#[cfg(test)]
#[path = "../build/source.rs"]
mod source;

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use locale::{Language, texts};

    use crate::catalogue::{Catalogue, compare, read};
    use crate::source;

    fn catalogue(text: &str) -> Result<Catalogue, String> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.ftl"), text).unwrap();
        read(folder.path())
    }

    fn compared(indonesian: &str, english: &str) -> Result<(), String> {
        compare(&catalogue(indonesian)?, &catalogue(english)?)
    }

    #[test]
    fn what_one_language_lacks_stops_the_build() {
        assert!(compared("satu = Satu { $n }", "satu = One { $n }").is_ok());
        assert!(compared("satu = Satu", "").unwrap_err().contains("missing in en/"));
        assert!(compared("", "satu = One").unwrap_err().contains("missing in id/"));
        assert!(compared("satu = Satu", "satu = One { $n }").unwrap_err().contains("takes"));
        assert!(compared("satu = { NUMBER($n) }", "satu = { $n }").unwrap_err().contains("takes"));
    }

    #[test]
    fn what_is_not_understood_stops_the_build() {
        for text in [
            "a = { b }",
            "a = { -term }",
            "a = { DATETIME($d) }",
            "a = { $n } { NUMBER($n) }",
            "a = { $n ->\n    [few] x\n   *[other] y\n}",
            "a = { NUMBER(1) }",
            "a =\n    .attribute = x",
            "a = x\na = y",
            "a = { $n",
        ] {
            assert!(catalogue(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_message_becomes_a_function_with_typed_arguments() {
        let text = catalogue("page-large = Over { SIZE($limit) } of { $name }").unwrap();
        let source = source::write(&text, &text);
        assert!(
            source.contains("pub fn page_large(language: Language, limit: u64, name: &str) -> String {"),
            "{source}"
        );
    }

    #[test]
    fn plurals_and_numbers_read_well() {
        assert_eq!(texts::count_rank(Language::English, 1), "1 rank");
        assert_eq!(texts::count_rank(Language::English, 1234), "1,234 ranks");
        assert_eq!(texts::count_rank(Language::Indonesian, 1234), "1.234 peringkat");
        assert_eq!(
            texts::unreadable_too_large(Language::Indonesian, 32_000_000),
            "Isinya lebih besar dari 32 MB, batas untuk satu halaman."
        );
    }

    #[test]
    fn no_text_blames_or_pronounces() {
        for (folder, words) in [
            ("id", ["bohong", "palsu", "hoaks", "sah", "valid", "salah Anda", "gagal", "error"]),
            ("en", ["lie", "fake", "false", "valid", "your fault", "fail", "error:", "illegal"]),
        ] {
            for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
                let path = entry.unwrap().path();
                for line in fs::read_to_string(&path).unwrap().lines() {
                    let text = line.split_once(" = ").map_or(line, |(_, text)| text);
                    let words_of = format!(" {} ", text.replace(|c: char| !c.is_alphanumeric(), " "));
                    let blames = words.iter().any(|word| words_of.contains(&format!(" {word} ")));
                    assert!(!blames, "{}: {line}", path.display());
                }
            }
        }
    }
}
