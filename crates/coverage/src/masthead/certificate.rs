//! The competence certificate stated beside a name: level and number as written, nothing guessed. A level counts only
//! beside a word that says it is one: "Putra Utama" is a name.

use serde::{Deserialize, Serialize};

use crate::sheet::{fold, has_words};

/// Level of a competence certificate (Peraturan Dewan Pers 01/X/2018).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Wartawan muda.
    Young,
    /// Wartawan madya.
    Middle,
    /// Wartawan utama: required of who answers for the content.
    Main,
}

/// What the page states of a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Certificate {
    /// The level, where said.
    pub level: Option<Level>,
    /// The number as written, where said.
    pub number: Option<String>,
}

/// Words that begin what is said of a certificate.
pub(super) const MARKERS: [&str; 12] = [
    "ukw",
    "ukj",
    "sertifikat",
    "sertifikasi",
    "kompetensi",
    "kompeten",
    "jenjang",
    "nomor id",
    "no id",
    "id wartawan",
    "no reg",
    "nomor",
];

/// Reads what stands beside a name. None where it does not speak of a certificate.
pub(super) fn read(text: &str) -> Option<Certificate> {
    let folded = fold(text);
    let graded = ["wartawan utama", "wartawan madya", "wartawan muda"].iter().any(|word| has_words(&folded, word));
    let marked = graded || MARKERS.iter().any(|word| has_words(&folded, word));
    let number = number(text, marked);
    let council = number.as_deref().is_some_and(is_of_the_council);
    if !marked && !council {
        return None;
    }
    let level = level(&folded);
    (level.is_some() || number.is_some()).then_some(Certificate { level, number })
}

fn level(folded: &str) -> Option<Level> {
    let levels = [("utama", Level::Main), ("madya", Level::Middle), ("muda", Level::Young)];
    let mut said = levels.iter().filter(|(word, _)| has_words(folded, word));
    match (said.next(), said.next()) {
        (Some((_, level)), None) => Some(*level),
        _ => None,
    }
}

/// `1234-PWI/WU/DP/X/2019/01/02/70`: the form the Press Council gives.
fn is_of_the_council(number: &str) -> bool {
    number.contains("/DP/") || number.contains("/dp/")
}

/// The first run of letters, digits, strokes and hyphens that can be a number; spaces around the strokes are kept out.
fn number(text: &str, marked: bool) -> Option<String> {
    let joins = |word: &str| word.starts_with(['/', '-']) || word.ends_with(['/', '-']);
    let goes_on = |last: &String, word: &str| word.starts_with('-') && last.ends_with(|c: char| c.is_ascii_digit());
    let mut runs: Vec<String> = Vec::new();
    let mut open = false;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/' && c != '-');
        match runs.last_mut() {
            Some(last) if open || bare.starts_with('/') || goes_on(last, bare) => last.push_str(bare),
            _ => runs.push(bare.to_owned()),
        }
        open = joins(bare) && bare.ends_with(['/', '-']);
    }
    let fits = |run: &&String| {
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let signs = run.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '.' | '_'));
        let long = digits >= 4 && (run.contains(['/', '-']) || digits == run.len());
        signs && long && run.len() <= 60 && (marked || is_of_the_council(run))
    };
    let found = runs.iter().find(fits)?;
    Some(found.trim_matches(['/', '-', '.']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn level_and_number_are_read_as_written() {
        let read = read("UKW Utama No. 4321-XYZ/WU/DP/IX/2020/03/04/71").unwrap();
        assert_eq!(read.level, Some(Level::Main));
        assert_eq!(read.number.as_deref(), Some("4321-XYZ/WU/DP/IX/2020/03/04/71"));
    }

    #[test]
    fn a_number_with_spaces_around_its_strokes_is_one() {
        let read = read("Nomor UKW: 4321 - XYZ / WDa / DP / IX / 2020").unwrap();
        assert_eq!((read.level, read.number.as_deref()), (None, Some("4321-XYZ/WDa/DP/IX/2020")));
    }

    #[test]
    fn what_does_not_speak_of_a_certificate_is_none() {
        assert_eq!(read("Samarinda"), None);
        assert_eq!(read("0812-5555-0101"), None);
        assert_eq!(read("Putra Utama"), None);
        assert_eq!(read("UKW"), None);
    }
}
