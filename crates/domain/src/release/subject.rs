//! Subjects of a release (topik): what it is about, in the writer's words. Two that differ only in case, accents or spaces are one.

use std::fmt;

use crate::directory::fold;
use crate::field::FieldError;
use crate::text;

/// Most subjects of a release.
pub const MOST_SUBJECTS: usize = 5;

/// Most characters of a subject.
pub const LONGEST_SUBJECT: usize = 40;

/// A subject as it is shown: a line without commas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject(String);

impl Subject {
    /// As it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What it is compared and found by: `jalan-dan-jembatan`.
    pub fn key(&self) -> String {
        key(&self.0)
    }
}

/// The key of a subject that was typed or stands in an address; empty where nothing can be compared.
pub fn key(text: &str) -> String {
    fold(text).replace(' ', "-")
}

/// The subjects of a release, each once, in the order they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subjects(Vec<Subject>);

impl Subjects {
    /// Reads subjects that stand behind each other with commas between; each has `least` to 40 characters.
    pub fn parse(text: &str, least: usize) -> Result<Self, FieldError> {
        let mut subjects: Vec<Subject> = Vec::new();
        let parts = text.split(',').map(|part| part.trim().trim_start_matches('#'));
        for part in parts.filter(|part| !part.trim().is_empty()) {
            let subject = Subject(text::line(part, least, LONGEST_SUBJECT)?);
            if subject.key().is_empty() {
                return Err(FieldError::TooShort { least });
            }
            if subjects.iter().all(|known| known.key() != subject.key()) {
                subjects.push(subject);
            }
        }
        if subjects.len() > MOST_SUBJECTS {
            return Err(FieldError::TooMany { most: MOST_SUBJECTS });
        }
        Ok(Self(subjects))
    }

    /// What was stored, which was read before.
    pub fn stored(text: &str) -> Self {
        Self(text.split(", ").filter(|name| !name.is_empty()).map(|name| Subject(name.to_owned())).collect())
    }

    /// The subjects.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Subject> {
        self.0.iter()
    }

    /// Their names, as they are shown.
    pub fn names(&self) -> Vec<String> {
        self.iter().map(|subject| subject.as_str().to_owned()).collect()
    }

    /// True without subjects.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same subjects, each written as it was written first, where that is known: pairs of key and name.
    #[must_use]
    pub fn written_as(&self, known: &[(String, String)]) -> Self {
        let written = |subject: &Subject| {
            let first = known.iter().find(|(key, _)| *key == subject.key());
            first.map_or_else(|| subject.clone(), |(_, name)| Subject(name.clone()))
        };
        Self(self.iter().map(written).collect())
    }
}

/// As they are typed and stored.
impl fmt::Display for Subjects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iter().map(Subject::as_str).collect::<Vec<_>>().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<String>, FieldError> {
        Subjects::parse(text, 2).map(|subjects| subjects.names())
    }

    #[test]
    fn subjects_that_fold_to_the_same_are_one_as_it_was_written_first() {
        let typed = " Infrastruktur,infra  struktur, INFRASTRUKTUR ,, #Café ,cafe";
        assert_eq!(read(typed).unwrap(), ["Infrastruktur", "infra struktur", "Café"]);
        assert_eq!(key("Jalan & Jembatan"), "jalan-jembatan");
        assert_eq!(key("..//?%"), "");
        let known = [("cafe".to_owned(), "CAFÉ".to_owned())];
        assert_eq!(Subjects::parse("cafe, Baru", 2).unwrap().written_as(&known).names(), ["CAFÉ", "Baru"]);
    }

    #[test]
    fn too_many_too_long_and_too_short_ones_are_refused() {
        assert_eq!(read("aa,bb,cc,dd,ee,AA").unwrap().len(), 5);
        assert_eq!(read("aa,bb,cc,dd,ee,ff"), Err(FieldError::TooMany { most: 5 }));
        assert_eq!(read("a"), Err(FieldError::TooShort { least: 2 }));
        assert_eq!(read("!?"), Err(FieldError::TooShort { least: 2 }));
        assert_eq!(read(&"x".repeat(41)), Err(FieldError::TooLong { most: 40 }));
        assert_eq!(read(" , ,"), Ok(Vec::new()));
        assert!(Subjects::parse("a", 1).is_ok(), "a draft may be half typed");
    }

    #[test]
    fn what_is_stored_is_read_back() {
        let subjects = Subjects::parse("Jalan, Air bersih,Kesehatan ibu & anak", 2).unwrap();
        assert_eq!(Subjects::stored(&subjects.to_string()), subjects);
        assert_eq!(Subjects::stored(""), Subjects::default());
    }
}
