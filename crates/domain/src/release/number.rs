//! The number of a release's letter: the pattern in which an office writes its numbers, such as
//! `{nomor-3}/SP/DISKOMINFO/{bulan-romawi}/{tahun}`, and a number as an officer copies it from the office's agenda book.

use jiff::civil::Date;

use crate::field::FieldError;
use crate::text;

/// What is wrong with a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PatternFault {
    /// Braces that hold none of the marks, or do not close.
    UnknownMark,
    /// Nothing counts.
    NoNumber,
    /// Numbers begin anew each year, and the year does not stand in them.
    NoYear,
    /// Two marks without anything between them cannot be told apart.
    Touching,
}

/// How numbers are written. Counting begins anew each year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberPattern {
    text: String,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Words(String),
    Number(usize),
    Month,
    RomanMonth,
    Year,
    ShortYear,
}

/// The largest number that counts: a slip of the pen beyond it does not move an office's counting, which could not be put right.
const LARGEST: i64 = 999_999;

const ROMAN: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

impl Default for NumberPattern {
    /// `17/2026`.
    fn default() -> Self {
        let parts = vec![Part::Number(1), Part::Words("/".to_owned()), Part::Year];
        Self { text: "{nomor}/{tahun}".to_owned(), parts }
    }
}

impl NumberPattern {
    /// Reads a pattern of up to 60 characters; an empty one is the usual.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let text = text::line(typed, 0, 60)?;
        if text.is_empty() {
            return Ok(Self::default());
        }
        let (mut parts, mut rest) = (Vec::new(), text.as_str());
        while !rest.is_empty() {
            let (part, behind) = next(rest).ok_or(FieldError::Pattern(PatternFault::UnknownMark))?;
            let touches = parts.last().is_some_and(|last| !matches!(last, Part::Words(_)));
            if touches && !matches!(part, Part::Words(_)) {
                return Err(FieldError::Pattern(PatternFault::Touching));
            }
            parts.push(part);
            rest = behind;
        }
        if !parts.iter().any(|part| matches!(part, Part::Number(_))) {
            return Err(FieldError::Pattern(PatternFault::NoNumber));
        }
        if !parts.iter().any(|part| matches!(part, Part::Year | Part::ShortYear)) {
            return Err(FieldError::Pattern(PatternFault::NoYear));
        }
        // "{nomor}2/{tahun}": words that cannot be told from the mark before them.
        let pattern = Self { text, parts };
        let year = 2026;
        let told = |month| pattern.counted(&pattern.written(7, Date::constant(year, month, 1)), year) == Some(7);
        if (1..=12).all(told) { Ok(pattern) } else { Err(FieldError::Pattern(PatternFault::Touching)) }
    }

    /// The pattern as it was typed.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The number of a letter that goes out on a day.
    pub fn written(&self, number: i64, day: Date) -> String {
        let month = usize::try_from(day.month()).unwrap_or(1);
        let part = |part: &Part| match part {
            Part::Words(words) => words.clone(),
            Part::Number(digits) => format!("{number:0digits$}"),
            Part::Month => format!("{month:02}"),
            Part::RomanMonth => ROMAN.get(month.saturating_sub(1)).copied().unwrap_or_default().to_owned(),
            Part::Year => day.year().to_string(),
            Part::ShortYear => format!("{:02}", day.year().rem_euclid(100)),
        };
        self.parts.iter().map(part).collect()
    }

    /// What counts in a number that was written by hand in this pattern for a letter of `year`; none in another one's.
    pub fn counted(&self, written: &str, year: i16) -> Option<i64> {
        let (mut rest, mut number) = (written, None);
        for part in &self.parts {
            let is_digit = |c: &char| c.is_ascii_digit();
            let word = |wanted: fn(&char) -> bool| rest.chars().take_while(wanted).collect::<String>();
            let taken = match part {
                Part::Words(words) => words.clone(),
                Part::Number(_) => rest.chars().take_while(is_digit).collect(),
                Part::Month => word(char::is_ascii_digit),
                Part::RomanMonth => word(char::is_ascii_uppercase),
                Part::Year => year.to_string(),
                Part::ShortYear => format!("{:02}", year.rem_euclid(100)),
            };
            match part {
                Part::Number(_) => number = Some(taken.parse().ok().filter(|number| (1..=LARGEST).contains(number))?),
                Part::Month if !(1..=12).contains(&taken.parse::<u8>().ok()?) => return None,
                Part::RomanMonth if !ROMAN.contains(&taken.as_str()) => return None,
                _ => {}
            }
            rest = rest.strip_prefix(taken.as_str())?;
        }
        number.filter(|_| rest.is_empty())
    }
}

/// The first part of a pattern and what is behind it.
fn next(text: &str) -> Option<(Part, &str)> {
    let Some(mark) = text.strip_prefix('{') else {
        let end = text.find(['{', '}']).unwrap_or(text.len());
        let (words, behind) = text.split_at_checked(end)?;
        // A brace that closes nothing has no words before it.
        return (!words.is_empty()).then(|| (Part::Words(words.to_owned()), behind));
    };
    let (mark, behind) = mark.split_once('}')?;
    let part = match mark {
        "nomor" => Part::Number(1),
        "nomor-2" => Part::Number(2),
        "nomor-3" => Part::Number(3),
        "nomor-4" => Part::Number(4),
        "nomor-5" => Part::Number(5),
        "bulan" => Part::Month,
        "bulan-romawi" => Part::RomanMonth,
        "tahun" => Part::Year,
        "tahun-2" => Part::ShortYear,
        _ => return None,
    };
    Some((part, behind))
}

/// A number as an officer gives it by hand, 1 to 80 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterNumber(String);

impl LetterNumber {
    /// Reads a number; nothing typed is none.
    pub fn parse(typed: &str) -> Result<Option<Self>, FieldError> {
        let text = text::line(typed, 0, 80)?;
        Ok((!text.is_empty()).then_some(Self(text)))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn numbers_are_written_as_offices_write_them() {
        let day = date(2026, 8, 3);
        for (pattern, written) in [
            ("", "7/2026"),
            ("{nomor-2}/HM/KOMINFO/{bulan}/{tahun}", "07/HM/KOMINFO/08/2026"),
            ("{nomor}/sipers/A6/{bulan-romawi}/{tahun}", "7/sipers/A6/VIII/2026"),
            ("{nomor-3}.Pers/04/SJI/{tahun}", "007.Pers/04/SJI/2026"),
            ("SP-{nomor}/{bulan-romawi}/BIRO ADPIM/{tahun-2}", "SP-7/VIII/BIRO ADPIM/26"),
        ] {
            let pattern = NumberPattern::parse(pattern).unwrap();
            assert_eq!(pattern.written(7, day), written);
            assert_eq!(pattern.counted(written, 2026), Some(7), "{written}");
            assert_eq!(NumberPattern::parse(pattern.as_str()).as_ref(), Ok(&pattern));
        }
        assert_eq!(NumberPattern::parse("{nomor-3}/{tahun}").unwrap().written(12_345, day), "12345/2026");
    }

    #[test]
    fn a_number_of_another_kind_does_not_count() {
        let pattern = NumberPattern::parse("{nomor-3}/SP/{bulan-romawi}/{tahun}").unwrap();
        assert_eq!(pattern.counted("45/SP/XII/2026", 2026), Some(45));
        for other in ["045/SP/XII/2025", "045/HM/XII/2026", "/SP/XII/2026", "0/SP/XII/2026", "45/SP/XIII/2026", "x", ""]
        {
            assert_eq!(pattern.counted(other, 2026), None, "{other}");
        }
        for slip in ["99999999999999999999/SP/XII/2026", "9223372036854775807/SP/XII/2026", "1000000/SP/XII/2026"] {
            assert_eq!(pattern.counted(slip, 2026), None, "{slip}");
        }
    }

    #[test]
    fn a_pattern_that_cannot_count_is_refused() {
        let fault = |pattern| NumberPattern::parse(pattern).unwrap_err();
        assert_eq!(fault("{angka}/{tahun}"), FieldError::Pattern(PatternFault::UnknownMark));
        assert_eq!(fault("{nomor}/{tahun"), FieldError::Pattern(PatternFault::UnknownMark));
        assert_eq!(fault("}{nomor}/{tahun}"), FieldError::Pattern(PatternFault::UnknownMark));
        assert_eq!(fault("SP/{tahun}"), FieldError::Pattern(PatternFault::NoNumber));
        assert_eq!(fault("SP-{nomor}"), FieldError::Pattern(PatternFault::NoYear));
        assert_eq!(fault("{nomor}{tahun}"), FieldError::Pattern(PatternFault::Touching));
        assert_eq!(fault("{nomor}2/{tahun}"), FieldError::Pattern(PatternFault::Touching));
        assert_eq!(fault("{nomor}/{bulan-romawi}SP/{tahun}"), FieldError::Pattern(PatternFault::Touching));
        assert_eq!(fault(&"x".repeat(61)), FieldError::TooLong { most: 60 });
    }
}
