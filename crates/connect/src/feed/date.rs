//! Dates as feeds write them: RFC 3339, RFC 2822 with any weekday, month names in English and Indonesian, zone names of
//! Indonesia. What names no zone, or one that is not known here, is no date.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Longest text that is looked at, bytes.
const LONGEST: usize = 100;

/// A moment; `None` for what cannot be read without guessing.
pub(super) fn read(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    text.parse().ok().or_else(|| numbers(text)).or_else(|| words(text))
}

/// A moment of WordPress's `…_gmt` fields, which carry no zone and mean UTC.
pub(super) fn read_utc(text: &str) -> Option<Timestamp> {
    read(text).or_else(|| Offset::UTC.to_timestamp(civil(text.trim())?).ok())
}

/// `2026-11-03 10:00:00 WIB`
fn numbers(text: &str) -> Option<Timestamp> {
    let (moment, zone) = text.rsplit_once(' ')?;
    offset(zone)?.to_timestamp(civil(moment.trim())?).ok()
}

/// A day with its time and nothing more: alone, a day would be a day long, and an offset here is left unread by the parser.
fn civil(text: &str) -> Option<DateTime> {
    let alone = text.contains(':') && !text.contains(['+', '[']) && text.matches('-').count() == 2;
    alone.then(|| text.parse().ok())?
}

/// `Tue, 03 Nov 2026 10:00:00 +0700`, the day and the month in either order. The weekday is passed over: often it is
/// wrong, and it adds nothing.
fn words(text: &str) -> Option<Timestamp> {
    let mut words = text.split([' ', ',', '\t', '\n', '\r']).filter(|word| !word.is_empty()).peekable();
    words.next_if(|word| word.starts_with(char::is_alphabetic) && month(word).is_none());
    let (first, second) = (words.next()?, words.next()?);
    let (day, month) = match month(first) {
        Some(month) => (second, month),
        None => (first, month(second)?),
    };
    let year = year(words.next()?)?;
    let [hour, minute, second] = time(words.next()?)?;
    let zone = offset(words.next()?)?;
    zone.to_timestamp(DateTime::new(year, month, day.parse().ok()?, hour, minute, second, 0).ok()?).ok()
}

fn month(word: &str) -> Option<i8> {
    Some(match word.get(..3)?.to_ascii_lowercase().as_str() {
        "jan" => 1,
        "feb" | "peb" => 2,
        "mar" => 3,
        "apr" => 4,
        "may" | "mei" => 5,
        "jun" => 6,
        "jul" => 7,
        "aug" | "agu" | "ags" | "agt" => 8,
        "sep" => 9,
        "oct" | "okt" => 10,
        "nov" | "nop" => 11,
        "dec" | "des" => 12,
        _ => return None,
    })
}

/// Two and three digits as in RFC 2822, 4.3.
fn year(word: &str) -> Option<i16> {
    let year: i16 = word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.parse().ok())??;
    match word.len() {
        2 if year < 50 => Some(2000 + year),
        2 | 3 => Some(1900 + year),
        4 => Some(year),
        _ => None,
    }
}

fn time(word: &str) -> Option<[i8; 3]> {
    let mut parts = word.split(':');
    let (hour, minute) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let second: i8 = parts.next().map_or(Some(0), |part| part.split('.').next()?.parse().ok())?;
    // A leap second is the one before it.
    Some([hour, minute, second.min(if second == 60 { 59 } else { second })])
}

/// `+0700`, `+07:00`, `GMT+7` or a name. Names that mean several zones have RFC 2822's meaning.
fn offset(zone: &str) -> Option<Offset> {
    let zone = zone.trim_matches(['(', ')', '.']).to_ascii_uppercase();
    let hours = match zone.as_str() {
        "Z" | "UT" | "UTC" | "GMT" => 0,
        "WIB" => 7,
        "WITA" => 8,
        "WIT" => 9,
        "EDT" => -4,
        "EST" | "CDT" => -5,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        _ => return distance(zone.strip_prefix("GMT").or_else(|| zone.strip_prefix("UTC")).unwrap_or(&zone)),
    };
    Offset::from_hours(hours).ok()
}

fn distance(text: &str) -> Option<Offset> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+')?),
    };
    let digits: String = digits.chars().filter(|c| *c != ':').collect();
    let number: i32 = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
    let minutes = match digits.len() {
        1 | 2 => number * 60,
        4 if number % 100 < 60 => number / 100 * 60 + number % 100,
        _ => return None,
    };
    Offset::from_seconds(sign * minutes * 60).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_met_in_the_field_are_read() {
        let same = [
            "2026-11-03T03:00:00Z",
            "2026-11-03T10:00+07:00",
            "2026-11-03T10:00:00.000+0700",
            "2026-11-03 10:00:00 +0700",
            "2026-11-03 10:00 WIB",
            "Tue, 03 Nov 2026 10:00:00 +0700",
            "Mon, 03 Nov 2026 10:00:00 WIB",
            "Selasa, 3 November 2026 11:00:00 WITA",
            "Sel, 3 Nop 26 12:00 WIT",
            "Nov 3, 2026 03:00:00 GMT",
            "3 Nov 2026 03:00:00 -0000",
            "  Tue,\n 03 Nov 2026 10:00:00 GMT+7 (WIB) ",
            "Mon, 02 Nov 2026 22:00:00 EST",
        ];
        for text in same {
            assert_eq!(read(text).map(|moment| moment.to_string()).as_deref(), Some("2026-11-03T03:00:00Z"), "{text}");
        }
    }

    #[test]
    fn a_date_that_would_have_to_be_guessed_is_none() {
        let none = [
            "",
            "2026-11-03",
            "2026-11-03T10:00:00",
            "2026-11-03 WIB",
            "2026-11-03T10:00:00+07:00 PM",
            "2026-11-03T10:00:00-05:00 WIB",
            "Tue, 03 Nov 2026 10:00:00",
            "Tue, 03 Nov 2026 10:00:00 PM",
            "Tue, 03 Nov 2026",
            "Mon, 30 Nov -0001 00:00:00 +0000",
            "31 Feb 2026 10:00:00 +0700",
            "03 Nov 2026 25:00:00 +0700",
            "03 Nov 2026 10:00:00 +9999",
            "1762138800",
            "kemarin pukul 10:00 WIB",
        ];
        for text in none {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn wordpress_fields_without_a_zone_are_utc() {
        assert_eq!(read_utc("2026-11-03T03:00:00").unwrap().to_string(), "2026-11-03T03:00:00Z");
        assert_eq!(read_utc("2026-11-03T10:00:00+07:00").unwrap().to_string(), "2026-11-03T03:00:00Z");
        assert_eq!(read_utc("0000-00-00T00:00:00"), None);
        assert_eq!(read_utc("2026-11-03"), None);
    }
}
