//! Numbers, money and dates as each language writes them: `1.234,5`, `Rp12,5 miliar`, `Minggu, 11 Mei 2025, 14.00 WITA`.

use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::Language;

/// A whole number with thousands set apart.
#[must_use]
pub fn number(language: Language, value: usize) -> String {
    group(language, &value.to_string())
}

/// A whole number that may be less than nothing, with thousands set apart.
#[must_use]
pub fn whole(language: Language, value: i64) -> String {
    format!("{}{}", if value < 0 { "-" } else { "" }, group(language, &value.unsigned_abs().to_string()))
}

/// A number with `places` digits behind the decimal mark.
#[must_use]
pub fn decimal(language: Language, value: f64, places: usize) -> String {
    let plain = format!("{value:.places$}");
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = group(language, whole);
    if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}{}{fraction}", language.choose(',', '.'))
    }
}

/// Tenths as a number with one digit behind the decimal mark: `32` is `3,2`.
#[must_use]
pub fn tenths(language: Language, tenths: i64) -> String {
    let (sign, value) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    format!("{sign}{}{}{}", group(language, &(value / 10).to_string()), language.choose(',', '.'), value % 10)
}

/// A share of one as whole per cent: `62%`.
#[must_use]
pub fn percent(language: Language, share: f64) -> String {
    format!("{}%", decimal(language, share * 100.0, 0))
}

/// Bytes as `12,5 MB` (a million bytes), small ones as kB or bytes.
#[must_use]
pub fn size(language: Language, bytes: u64) -> String {
    let tenths = |unit: u64| {
        let value = (bytes + unit / 20) / (unit / 10);
        let (whole, tenth) = (value / 10, value % 10);
        let whole = group(language, &whole.to_string());
        if tenth == 0 { whole } else { format!("{whole}{}{tenth}", language.choose(',', '.')) }
    };
    match bytes {
        0..1_000 => format!("{bytes} {}", language.choose("byte", "bytes")),
        1_000..1_000_000 => format!("{} kB", tenths(1_000)),
        _ => format!("{} MB", tenths(1_000_000)),
    }
}

/// Rupiah, in words from a million on: `Rp12,5 miliar`, `Rp12.5 billion`, `Rp950.000`.
#[must_use]
pub fn rupiah(language: Language, amount: u64) -> String {
    let units = [
        (1_000_000_000_000, language.choose("triliun", "trillion")),
        (1_000_000_000, language.choose("miliar", "billion")),
        (1_000_000, language.choose("juta", "million")),
    ];
    // Only where nothing is lost: two decimals at most.
    let unit = units.into_iter().find(|(unit, _)| amount >= *unit && amount.is_multiple_of(unit / 100));
    let Some((unit, word)) = unit else { return format!("Rp{}", group(language, &amount.to_string())) };
    let (whole, hundredths) = (amount / unit, amount % unit / (unit / 100));
    let fraction = format!("{hundredths:02}");
    let fraction = fraction.trim_end_matches('0');
    let mark = if fraction.is_empty() { "" } else { language.choose(",", ".") };
    format!("Rp{}{mark}{fraction} {word}", group(language, &whole.to_string()))
}

/// `Minggu, 11 Mei 2025`.
#[must_use]
pub fn date(language: Language, date: Date) -> String {
    format!("{}, {} {} {}", weekday(language, date.weekday()), date.day(), month(language, date.month()), date.year())
}

/// `11 Mei 2025`.
#[must_use]
pub fn day(language: Language, date: Date) -> String {
    format!("{} {} {}", date.day(), month(language, date.month()), date.year())
}

/// `Minggu, 11 Mei 2025`, or several: `5–11 Mei 2025`, `28 April–4 Mei 2025`.
#[must_use]
pub fn days(language: Language, first: Date, last: Date) -> String {
    let end = day(language, last);
    match (first.year() == last.year(), first.month() == last.month()) {
        _ if first == last => date(language, first),
        (true, true) => format!("{}–{end}", first.day()),
        (true, false) => format!("{} {}–{end}", first.day(), month(language, first.month())),
        (false, _) => format!("{}–{end}", day(language, first)),
    }
}

/// `14.00`, English `14:00`.
#[must_use]
pub fn time(language: Language, time: Time) -> String {
    format!("{:02}{}{:02}", time.hour(), language.choose('.', ':'), time.minute())
}

/// A page's publication time as `Article` gives it (`2025-05-11`, `2025-05-11T14:00+08:00`), for people; anything else
/// is shown as it is.
#[must_use]
pub fn published(language: Language, text: &str) -> String {
    published_on(language, text, date)
}

/// The same without the name of the day, for tables.
#[must_use]
pub fn published_brief(language: Language, text: &str) -> String {
    published_on(language, text, day)
}

fn published_on(language: Language, text: &str, date: fn(Language, Date) -> String) -> String {
    let Some((day, clock)) = text.split_once('T') else {
        return text.parse().map_or_else(|_| text.to_owned(), |day| date(language, day));
    };
    let zone_at = clock.find(['+', '-', 'Z']).unwrap_or(clock.len());
    let (clock, zone) = clock.split_at_checked(zone_at).unwrap_or((clock, ""));
    let Ok(moment) = format!("{day}T{clock}").parse::<DateTime>() else { return text.to_owned() };
    let shown = format!("{}, {}", date(language, moment.date()), time(language, moment.time()));
    match zone {
        "" => shown,
        "+07:00" => format!("{shown} WIB"),
        "+08:00" => format!("{shown} WITA"),
        "+09:00" => format!("{shown} WIT"),
        "Z" | "+00:00" => format!("{shown} UTC"),
        other => format!("{shown} UTC{other}"),
    }
}

/// The name of a day. "Minggu" is Sunday.
#[must_use]
pub fn weekday(language: Language, weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => language.choose("Senin", "Monday"),
        Weekday::Tuesday => language.choose("Selasa", "Tuesday"),
        Weekday::Wednesday => language.choose("Rabu", "Wednesday"),
        Weekday::Thursday => language.choose("Kamis", "Thursday"),
        Weekday::Friday => language.choose("Jumat", "Friday"),
        Weekday::Saturday => language.choose("Sabtu", "Saturday"),
        Weekday::Sunday => language.choose("Minggu", "Sunday"),
    }
}

/// The name of a month, 1 to 12; empty for other numbers.
#[must_use]
pub fn month(language: Language, month: i8) -> &'static str {
    match month {
        1 => language.choose("Januari", "January"),
        2 => language.choose("Februari", "February"),
        3 => language.choose("Maret", "March"),
        4 => "April",
        5 => language.choose("Mei", "May"),
        6 => language.choose("Juni", "June"),
        7 => language.choose("Juli", "July"),
        8 => language.choose("Agustus", "August"),
        9 => "September",
        10 => language.choose("Oktober", "October"),
        11 => "November",
        12 => language.choose("Desember", "December"),
        _ => "",
    }
}

/// Digits in groups of three from the right.
fn group(language: Language, digits: &str) -> String {
    let mark = language.choose('.', ',');
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Indonesian};

    #[test]
    fn numbers_are_written_as_each_language_does() {
        assert_eq!(number(Indonesian, 1_234_567), "1.234.567");
        assert_eq!(number(English, 1_234_567), "1,234,567");
        assert_eq!(number(Indonesian, 999), "999");
        assert_eq!(decimal(Indonesian, 1234.5, 1), "1.234,5");
        assert_eq!(decimal(English, -1234.5, 2), "-1,234.50");
        assert_eq!(percent(Indonesian, 0.625), "62%");
        assert_eq!((tenths(Indonesian, 32), tenths(English, -10_005)), ("3,2".to_owned(), "-1,000.5".to_owned()));
    }

    #[test]
    fn sizes_are_short() {
        assert_eq!(size(Indonesian, 12_500_000), "12,5 MB");
        assert_eq!(size(English, 60_000_000), "60 MB");
        assert_eq!(size(English, 174_000), "174 kB");
        assert_eq!(size(Indonesian, 12), "12 byte");
    }

    #[test]
    fn rupiah_loses_no_digit() {
        assert_eq!(rupiah(Indonesian, 12_500_000_000), "Rp12,5 miliar");
        assert_eq!(rupiah(English, 12_500_000_000), "Rp12.5 billion");
        assert_eq!(rupiah(Indonesian, 1_000_000), "Rp1 juta");
        assert_eq!(rupiah(Indonesian, 1_234_567), "Rp1.234.567");
        assert_eq!(rupiah(Indonesian, 950_000), "Rp950.000");
        assert_eq!(rupiah(Indonesian, 1_050_000_000), "Rp1,05 miliar");
    }

    #[test]
    fn days_say_no_month_and_year_twice() {
        let told = |first: &str, last: &str| days(Indonesian, first.parse().unwrap(), last.parse().unwrap());
        assert_eq!(told("2025-05-11", "2025-05-11"), "Minggu, 11 Mei 2025");
        assert_eq!(told("2025-05-05", "2025-05-11"), "5–11 Mei 2025");
        assert_eq!(told("2025-04-28", "2025-05-04"), "28 April–4 Mei 2025");
        assert_eq!(told("2025-12-29", "2026-01-04"), "29 Desember 2025–4 Januari 2026");
    }

    #[test]
    fn a_publication_time_names_its_zone() {
        assert_eq!(published(Indonesian, "2025-05-11T14:00+08:00"), "Minggu, 11 Mei 2025, 14.00 WITA");
        assert_eq!(published(English, "2025-05-11T14:00:00Z"), "Sunday, 11 May 2025, 14:00 UTC");
        assert_eq!(published(Indonesian, "2025-05-11"), "Minggu, 11 Mei 2025");
        assert_eq!(published_brief(Indonesian, "2025-05-11T14:00+08:00"), "11 Mei 2025, 14.00 WITA");
        assert_eq!(published_brief(English, "2025-05-11"), "11 May 2025");
        assert_eq!(published(Indonesian, "kemarin"), "kemarin");
        assert_eq!(published(Indonesian, "2025-05-11T25:00"), "2025-05-11T25:00");
    }
}
