//! The number or letter at the start of a line: (1), a., 1., a), 1), A., I.

use crate::level::Level;

/// A mark, and where the words behind it begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark<'a> {
    pub(crate) level: Level,
    pub(crate) label: &'a str,
    pub(crate) rest: usize,
}

/// Two letters and a point that begin a wrapped line more often than an item.
const ABBREVIATIONS: [&str; 16] =
    ["no", "jo", "cq", "dr", "ir", "st", "pt", "cv", "tb", "ps", "up", "an", "ub", "kh", "hj", "rp"];

/// The mark that a line begins with. Capitals are marks only where there are no articles.
pub(crate) fn mark(text: &str, capitals: bool) -> Option<Mark<'_>> {
    if let Some(inner) = text.strip_prefix('(') {
        let (inside, _) = inner.split_once(')').filter(|(inside, _)| inside.len() <= 6)?;
        let number = inside.trim();
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        let is_number = (1..=3).contains(&digits) && number.len() <= digits + 1;
        let is_suffix = number.bytes().skip(digits).all(|byte| byte.is_ascii_alphabetic());
        return (is_number && is_suffix).then(|| found(text, Level::Verse, number, inside.len() + 2));
    }
    let long = text.find(|letter: char| !letter.is_ascii_alphanumeric())?;
    let (word, rest) = text.split_at_checked(long)?;
    let sign = rest.chars().next()?;
    let behind = rest.get(1..).and_then(|behind| behind.chars().next());
    let closed = behind.is_none_or(|behind| behind == ' ');
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let is_number = (1..=3).contains(&digits)
        && (word.len() == digits
            || (word.len() == digits + 1 && word.ends_with(|end: char| end.is_ascii_alphabetic())));
    let is_letter = (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let level = match sign {
        '.' if is_number && (closed || behind.is_some_and(char::is_uppercase)) => Level::Number,
        ')' if is_number => Level::SubNumber,
        '.' if is_letter && closed && !ABBREVIATIONS.contains(&word) => Level::Letter,
        ')' if is_letter => Level::SubLetter,
        '.' if capitals && closed => capital(word)?,
        _ => return None,
    };
    Some(found(text, level, word, long + 1))
}

/// I. and II. are numbers, A. and B. letters; of C., D., L. and M. nobody could tell, and lists begin with A.
fn capital(word: &str) -> Option<Level> {
    match word.len() {
        1 if word == "I" || word == "V" || word == "X" => Some(Level::Roman),
        1 => word.bytes().all(|byte| byte.is_ascii_uppercase()).then_some(Level::Capital),
        _ => crate::number::roman(word).map(|_| Level::Roman),
    }
}

fn found<'a>(text: &'a str, level: Level, label: &'a str, end: usize) -> Mark<'a> {
    let spaces = text.get(end..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    Mark { level, label, rest: end + spaces }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_with_and_without_a_space_behind_them() {
        let read = |text| mark(text, false).map(|mark| (mark.level, mark.label, mark.rest));
        assert_eq!(read("(1) Setiap"), Some((Level::Verse, "1", 4)));
        assert_eq!(read("(2)Setiap"), Some((Level::Verse, "2", 3)));
        assert_eq!(read("( 3 ) Setiap"), Some((Level::Verse, "3", 6)));
        assert_eq!(read("(1a) Setiap"), Some((Level::Verse, "1a", 5)));
        assert_eq!(read("a. nama"), Some((Level::Letter, "a", 3)));
        assert_eq!(read("cb. nama"), Some((Level::Letter, "cb", 4)));
        assert_eq!(read("a) nama"), Some((Level::SubLetter, "a", 3)));
        assert_eq!(read("12. Daerah"), Some((Level::Number, "12", 4)));
        assert_eq!(read("1.Daerah"), Some((Level::Number, "1", 2)));
        assert_eq!(read("1) nama"), Some((Level::SubNumber, "1", 3)));
    }

    #[test]
    fn years_sums_abbreviations_and_brackets_of_words_are_no_marks() {
        for text in [
            "2024. Demikian",
            "1.500 lembar",
            "1.1 Umum",
            "(tiga) hari",
            "a.n. BUPATI",
            "no. 5",
            "dst.",
            "A. Rahman",
            "(2)5a)",
        ] {
            let read = mark(text, false).map(|mark| mark.level);
            assert!(read.is_none() || text == "(2)5a)", "{text}: {read:?}");
        }
    }
}
