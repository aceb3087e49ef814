//! Finds dates among tokens: first the date itself, then the days of a list or range before it, then its weekday.

use jiff::civil::Date;

use super::{DateMention, WeekdayMention};
use crate::indonesian::lexicon::Sense;
use crate::indonesian::token::{Kind, Tokens};

/// A date and the tokens it takes: `first..next`.
#[derive(Debug, Clone, Copy)]
struct Found {
    first: usize,
    next: usize,
    year: Option<i16>,
    month: i8,
    day: Option<i8>,
}

/// Every date, in order, years as written.
pub(super) fn scan(tokens: &Tokens) -> Vec<DateMention> {
    let (mut found, mut groups): (Vec<Found>, Vec<usize>) = (Vec::new(), Vec::new());
    let (mut at, mut floor) = (0, 0);
    while at < tokens.len() {
        let hit = match tokens.at(at).kind {
            Kind::Number => iso(tokens, at).or_else(|| numeric(tokens, at)).or_else(|| day_month(tokens, at)),
            Kind::Word(_) => month_first(tokens, at).or_else(|| lone_month(tokens, at)),
            _ => None,
        };
        let Some(hit) = hit else {
            at += 1;
            continue;
        };
        let begin = found.len();
        listed_days(tokens, &hit, floor, &mut found);
        found.push(hit);
        groups.extend(std::iter::repeat_n(begin, found.len() - begin));
        at = hit.next;
        floor = at;
    }
    inherit_years(tokens, &mut found, &mut groups);
    let mut mentions: Vec<DateMention> = found.iter().map(|f| mention(tokens, f)).collect();
    add_weekdays(tokens, &found, &groups, &mut mentions);
    mentions
}

/// Completes a missing year to the one that puts the date nearest to `reference`, rather before than after it.
pub(super) fn complete(mention: &mut DateMention, reference: Date) {
    let (None, Some(month), Some(day)) = (mention.year, mention.month, mention.day) else { return };
    let year = reference.year();
    let candidates = [year, year.saturating_sub(1), year.saturating_add(1)];
    // News looks back more often than ahead: a day to come counts as twice as far.
    let distance =
        |date: &Date| reference.since(*date).map_or(i32::MAX, |span| span.get_days().max(span.get_days() * -2));
    let nearest = candidates.iter().filter_map(|year| Date::new(*year, month, day).ok()).min_by_key(distance);
    if let Some(date) = nearest {
        mention.year = Some(date.year());
        mention.year_implied = true;
    }
}

fn mention(tokens: &Tokens, found: &Found) -> DateMention {
    let range = tokens.at(found.first).start..tokens.at(found.next.saturating_sub(1)).end;
    DateMention {
        range: range.clone(),
        date_range: range,
        year: found.year,
        year_implied: false,
        month: Some(found.month),
        day: found.day,
        weekday: None,
        time: None,
    }
}

/// `2025-05-11`, `2025/05/11`, `2025.05.11` is not in use.
fn iso(tokens: &Tokens, at: usize) -> Option<Found> {
    let mark = separator(tokens, at + 1).filter(|mark| matches!(mark, '-' | '/'))?;
    if separator(tokens, at + 3)? != mark
        || !tokens.glued(at + 2)
        || !tokens.glued(at + 4)
        || tokens.text(at).len() != 4
    {
        return None;
    }
    let (year, month, day) = (year(tokens, at)?, month_number(tokens, at + 2)?, day(tokens, at + 4)?);
    Date::new(year, month, day).ok()?;
    Some(Found { first: at, next: at + 5, year: Some(year), month, day: Some(day) })
}

/// `11/05/2025`, `11-05-2025`, `11.05.2025`, `11/5/25`, `10/11` after a weekday.
fn numeric(tokens: &Tokens, at: usize) -> Option<Found> {
    if in_longer_number(tokens, at) {
        return None;
    }
    if let Some(found) = pointed(tokens, at) {
        return Some(found);
    }
    let mark = separator(tokens, at + 1)?;
    let first = small(tokens, at)?;
    let second = small(tokens, at + 2)?;
    let slash = mark == '/';
    let third = separator(tokens, at + 3).filter(|next| *next == mark).and_then(|_| full_year(tokens, at + 4, slash));
    let apart = slash && third.is_some() && tokens.text(at + 4).len() == 4;
    if !(apart || tokens.glued(at + 1) && tokens.glued(at + 2)) {
        return None;
    }
    let longer = third.is_some() && tokens.is(at + 5, mark) && tokens.glued(at + 5) && tokens.glued(at + 6);
    if longer && tokens.at(at + 6).kind == Kind::Number {
        return None;
    }
    if let Some(year) = third {
        let (day, month) = day_and_month(year, first, second)?;
        return Some(Found { first: at, next: at + 5, year: Some(year), month, day: Some(day) });
    }
    let goes_on = separator(tokens, at + 3).is_some() && tokens.glued(at + 3) && tokens.at(at + 4).kind == Kind::Number;
    if !slash || goes_on || !(1..=12).contains(&second) || !(1..=31).contains(&first) || !expects_day(tokens, at) {
        return None;
    }
    Some(Found { first: at, next: at + 3, year: None, month: second, day: Some(first) })
}

/// `11.05.2025`, one token.
fn pointed(tokens: &Tokens, at: usize) -> Option<Found> {
    let mut parts = tokens.text(at).split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || day.len() > 2 || month.len() > 2 || year.len() != 4 {
        return None;
    }
    let (day, month, year) = (day.parse().ok()?, month.parse().ok()?, year.parse().ok()?);
    Date::new(year, month, day).ok().filter(|_| (1900..=2100).contains(&year))?;
    Some(Found { first: at, next: at + 1, year: Some(year), month, day: Some(day) })
}

/// Days come first; only where that gives no date, the month does.
fn day_and_month(year: i16, first: i8, second: i8) -> Option<(i8, i8)> {
    if Date::new(year, second, first).is_ok() {
        Some((first, second))
    } else {
        Date::new(year, first, second).ok().map(|_| (second, first))
    }
}

/// A number that goes on to the left, as in a telephone number, a score or a statute's number.
fn in_longer_number(tokens: &Tokens, at: usize) -> bool {
    let glued_mark = tokens.glued(at) && matches!(tokens.back(at, 1).kind, Kind::Mark('/' | '-' | '.' | '+' | ':'));
    let range = tokens.glued(at) && matches!(tokens.back(at, 1).kind, Kind::Mark('-')) && tokens.is(at + 1, '/');
    let path =
        matches!(tokens.back(at, 1).kind, Kind::Mark('/')) && tokens.glued(at) && tokens.glued(at.wrapping_sub(1));
    (glued_mark && tokens.back(at, 2).kind == Kind::Number && !range)
        || path && tokens.back(at, 2).is_word() && !matches!(tokens.back(at, 2).sense, Sense::Weekday(_))
        || tokens.glued(at) && tokens.back(at, 1).is_word()
}

/// A day and month without a year are one only where a day is expected: "Jumat (10/11)", "tanggal 10/11".
fn expects_day(tokens: &Tokens, at: usize) -> bool {
    let mut before = at;
    for _ in 0..8 {
        let Some(start) = list_separator(tokens, before) else { break };
        if small(tokens, start.wrapping_sub(1)).is_none() {
            break;
        }
        before = start - 1;
    }
    let bracket = matches!(tokens.back(before, 1).kind, Kind::Mark('('));
    let steps = if bracket { 2 } else { 1 };
    let steps = if matches!(tokens.back(before, steps).kind, Kind::Mark(',')) { steps + 1 } else { steps };
    let word = tokens.back(before, steps);
    let named = ["kemarin", "ini", "lalu", "tadi", "besok", "esok", "mendatang", "lusa", "nanti", "depan"];
    let index = before.wrapping_sub(steps);
    match word.sense {
        Sense::Weekday(_) | Sense::WeekdayShort(_) => true,
        Sense::DayPart(_) => bracket,
        _ => {
            tokens.says(index, "tanggal")
                || tokens.says(index, "tgl")
                || bracket && named.iter().any(|w| tokens.says(index, w))
        }
    }
}

/// `11 Mei 2025`, `11 Nop. 2024`, `11-Mei-2025`, `11 Mei`.
fn day_month(tokens: &Tokens, at: usize) -> Option<Found> {
    let day = day(tokens, at)?;
    if tokens.glued(at) && tokens.back(at, 1).is_word() {
        return None;
    }
    let mark = separator(tokens, at + 1).filter(|_| tokens.glued(at + 1) && tokens.glued(at + 2));
    let name = at + 1 + usize::from(mark.is_some());
    let (month, short) = month_name(tokens, name)?;
    let mut next = name + 1;
    if mark.is_some() {
        if separator(tokens, next) == mark
            && let Some(year) = full_year(tokens, next + 1, true)
        {
            return Some(Found { first: at, next: next + 2, year: Some(year), month, day: Some(day) });
        }
        return None;
    }
    let end = next;
    next += usize::from(short && tokens.is(next, '.'));
    next += usize::from(tokens.is(next, ','));
    next += usize::from(tokens.says(next, "tahun"));
    if let Some(year) = year(tokens, next) {
        return Some(Found { first: at, next: next + 1, year: Some(year), month, day: Some(day) });
    }
    if matches!(tokens.at(end).kind, Kind::Mark('\'' | '’')) && tokens.glued(end + 1) {
        let year = full_year(tokens, end + 1, true)?;
        return Some(Found { first: at, next: end + 2, year: Some(year), month, day: Some(day) });
    }
    // Without a year a short or small month name is too weak: "5 jun" may be anything.
    let strong = !short && (tokens.at(name).is_capital() || month != 5);
    strong.then_some(Found { first: at, next: end, year: None, month, day: Some(day) })
}

/// `Mei 2025`, `May 11, 2025`.
fn month_first(tokens: &Tokens, at: usize) -> Option<Found> {
    let (month, short) = month_name(tokens, at)?;
    if !tokens.at(at).is_capital() {
        return None;
    }
    let next = at + 1 + usize::from(short && tokens.is(at + 1, '.'));
    if let Some(day) = day(tokens, next) {
        let after =
            next + 1 + usize::from(tokens.glued(next + 1) && ["st", "nd", "rd", "th"].contains(&tokens.text(next + 1)));
        let comma = usize::from(tokens.is(after, ','));
        if let Some(year) = year(tokens, after + comma) {
            return Some(Found { first: at, next: after + comma + 1, year: Some(year), month, day: Some(day) });
        }
    }
    let next = next + usize::from(tokens.says(next, "tahun"));
    let year = year(tokens, next)?;
    Some(Found { first: at, next: next + 1, year: Some(year), month, day: None })
}

/// "mulai Juli", "akhir Desember": a month that a word of time shows to be one.
fn lone_month(tokens: &Tokens, at: usize) -> Option<Found> {
    let Sense::Month(month) = tokens.sense(at) else { return None };
    let before = [
        "bulan",
        "pada",
        "mulai",
        "sejak",
        "hingga",
        "sampai",
        "akhir",
        "awal",
        "pertengahan",
        "medio",
        "setiap",
        "tiap",
        "antara",
        "selama",
    ];
    let shown = before.iter().any(|word| tokens.says(at.wrapping_sub(1), word)) && !tokens.at(at + 1).is_capital();
    let alone = tokens.at(at + 1).kind != Kind::Number && tokens.at(at).is_capital();
    (shown && alone).then_some(Found { first: at, next: at + 1, year: None, month, day: None })
}

/// Months before a month with its year: "Januari–Mei 2025".
fn listed_months(tokens: &Tokens, hit: &Found, floor: usize, found: &mut Vec<Found>) {
    let Some(index) = list_separator(tokens, hit.first).and_then(|separator| separator.checked_sub(1)) else { return };
    if let Sense::Month(month) = tokens.sense(index)
        && index >= floor
        && tokens.at(index).is_capital()
        && hit.year.is_some()
    {
        found.push(Found { first: index, next: index + 1, year: hit.year, month, day: None });
    }
}

/// Days before a complete date: "5 dan 6 Mei 2025", "5, 6 dan 7 Mei 2025", "10-11/5/2025".
fn listed_days(tokens: &Tokens, hit: &Found, floor: usize, found: &mut Vec<Found>) {
    if hit.day.is_none() {
        listed_months(tokens, hit, floor, found);
        return;
    }
    if tokens.at(hit.first).is_word() || tokens.text(hit.first).len() > 2 {
        return;
    }
    let (mut first, mut days) = (hit.first, Vec::new());
    while let Some(separator) = list_separator(tokens, first) {
        let comma = tokens.is(separator, ',') && first - separator == 1;
        let index = separator.wrapping_sub(1);
        let Some(day) = day(tokens, index).filter(|_| index >= floor && days.len() < 31) else { break };
        if comma && days.is_empty()
            || tokens.glued(index) && matches!(tokens.back(index, 1).kind, Kind::Mark('/' | ':' | '-'))
        {
            break;
        }
        days.push(Found { first: index, next: index + 1, year: hit.year, month: hit.month, day: Some(day) });
        first = index;
    }
    found.extend(days.into_iter().rev());
}

/// The first token of a separator that ends before `at`: "-", "dan", ", dan", "s/d", "hingga".
fn list_separator(tokens: &Tokens, at: usize) -> Option<usize> {
    let last = at.checked_sub(1)?;
    match tokens.at(last).kind {
        Kind::Mark('-' | '–' | '—' | '&' | ',') => Some(last),
        Kind::Mark('.') if tokens.says(last.wrapping_sub(1), "d") && tokens.says(last.wrapping_sub(3), "s") => {
            last.checked_sub(3)
        }
        Kind::Word(_) if ["dan", "hingga", "sampai", "sd"].iter().any(|word| tokens.says(last, word)) => {
            let comma = tokens.is(last.wrapping_sub(1), ',');
            Some(last - usize::from(comma))
        }
        Kind::Word(_) if tokens.says(last, "dengan") && tokens.says(last.wrapping_sub(1), "sampai") => {
            last.checked_sub(1)
        }
        Kind::Word(_) if tokens.says(last, "d") && tokens.says(last.wrapping_sub(2), "s") => last.checked_sub(2),
        _ => None,
    }
}

/// "30 April - 2 Mei 2025": the first takes the year of the second, and both are one group.
fn inherit_years(tokens: &Tokens, found: &mut [Found], groups: &mut [usize]) {
    let mut touching = vec![false; found.len()];
    for later in (1..found.len()).rev() {
        let Some([earlier, next]) = found.get_mut(later - 1..=later) else { continue };
        if list_separator(tokens, next.first) == Some(earlier.next) && !tokens.is(earlier.next, ',') {
            earlier.year = earlier.year.or(next.year);
            touching.iter_mut().skip(later).take(1).for_each(|slot| *slot = true);
        }
    }
    let (mut before, mut renamed) = (0, None);
    for (group, touches) in groups.iter_mut().zip(touching) {
        if touches {
            renamed = Some((*group, before));
        }
        if let Some((old, new)) = renamed
            && *group == old
        {
            *group = new;
        }
        before = *group;
    }
}

fn add_weekdays(tokens: &Tokens, found: &[Found], groups: &[usize], mentions: &mut [DateMention]) {
    let mut begin = 0;
    while begin < groups.len() {
        let size = groups.iter().skip(begin).take_while(|group| groups.get(begin) == Some(group)).count().max(1);
        let (Some(first), Some(last)) = (found.get(begin), found.get(begin + size - 1)) else { return };
        let weekdays = match weekdays_before(tokens, first.first) {
            names if names.is_empty() => weekday_after(tokens, last.next).into_iter().collect(),
            names => names,
        };
        let slots: Vec<usize> = match weekdays.len() {
            1 if size == 1 || tokens.at(first.first).start > weekdays.first().map_or(0, |w| w.range.start) => {
                vec![begin]
            }
            1 => vec![begin + size - 1],
            n if n == size => (begin..begin + size).collect(),
            _ => Vec::new(),
        };
        for (slot, weekday) in slots.into_iter().zip(weekdays) {
            if let Some(mention) = mentions.get_mut(slot) {
                mention.range.start = mention.range.start.min(weekday.range.start);
                mention.range.end = mention.range.end.max(weekday.range.end);
                mention.weekday = Some(weekday);
            }
        }
        begin += size;
    }
}

/// The weekdays written before the date that begins at `at`: "Minggu (", "Sabtu dan Minggu, ", "Minggu pagi, tanggal ".
fn weekdays_before(tokens: &Tokens, at: usize) -> Vec<WeekdayMention> {
    let (mut index, mut names) = (at.wrapping_sub(1), Vec::new());
    let mut direct = true;
    for _ in 0..5 {
        let gap = match tokens.at(index).kind {
            Kind::Mark('(' | ',' | '.' | '/' | '|') => true,
            Kind::Word(_) => {
                let part = matches!(tokens.sense(index), Sense::DayPart(_));
                let after_part = ["tanggal", "tgl", "dini", "bertepatan"].iter().any(|word| tokens.says(index, word));
                let hari = tokens.says(index, "hari") && tokens.says(index.wrapping_sub(1), "dini");
                direct &= !part && !hari;
                part || after_part || hari
            }
            _ => false,
        };
        if !gap {
            break;
        }
        index = index.wrapping_sub(1);
    }
    while let Some(number) = weekday(tokens, index, direct) {
        let token = tokens.at(index);
        names.push(WeekdayMention { range: token.start..token.end, number });
        let Some(separator) = list_separator(tokens, index).filter(|_| names.len() < 7) else { break };
        index = separator.wrapping_sub(1);
    }
    names.reverse();
    names
}

fn weekday_after(tokens: &Tokens, next: usize) -> Option<WeekdayMention> {
    let token = tokens.at(next + 1);
    let bracketed = tokens.is(next, '(') && tokens.is(next + 2, ')');
    let number = weekday(tokens, next + 1, false).filter(|_| bracketed)?;
    Some(WeekdayMention { range: token.start..token.end, number })
}

fn weekday(tokens: &Tokens, at: usize, direct: bool) -> Option<i8> {
    match tokens.sense(at) {
        // "dua minggu, 11 Mei" is a span of weeks.
        Sense::Weekday(7) if tokens.says(at, "minggu") && !tokens.at(at).is_capital() => {
            (direct && tokens.says(at.wrapping_sub(1), "hari")).then_some(7)
        }
        Sense::Weekday(number) => Some(number),
        Sense::WeekdayShort(number) if direct && tokens.at(at).is_capital() && tokens.is(at + 1, ',') => Some(number),
        _ => None,
    }
}

fn separator(tokens: &Tokens, at: usize) -> Option<char> {
    match tokens.at(at).kind {
        Kind::Mark(mark @ ('/' | '-')) => Some(mark),
        Kind::Mark('–') => Some('-'),
        _ => None,
    }
}

fn month_name(tokens: &Tokens, at: usize) -> Option<(i8, bool)> {
    match tokens.sense(at) {
        Sense::Month(number) => Some((number, false)),
        Sense::MonthShort(number) => Some((number, true)),
        _ => None,
    }
}

fn small(tokens: &Tokens, at: usize) -> Option<i8> {
    let text = tokens.text(at);
    if tokens.at(at).kind != Kind::Number || text.len() > 2 {
        return None;
    }
    text.parse().ok()
}

fn day(tokens: &Tokens, at: usize) -> Option<i8> {
    small(tokens, at).filter(|day| (1..=31).contains(day))
}

fn month_number(tokens: &Tokens, at: usize) -> Option<i8> {
    small(tokens, at).filter(|month| (1..=12).contains(month))
}

/// A year of four digits.
fn year(tokens: &Tokens, at: usize) -> Option<i16> {
    let text = tokens.text(at);
    if tokens.at(at).kind != Kind::Number || text.len() != 4 {
        return None;
    }
    text.parse().ok().filter(|year| (1900..=2100).contains(year))
}

/// A year of four digits, or of two where `short` allows it: 70 is 1970, 69 is 2069.
fn full_year(tokens: &Tokens, at: usize, short: bool) -> Option<i16> {
    let two = |tokens: &Tokens| small(tokens, at).filter(|_| short && tokens.text(at).len() == 2).map(i16::from);
    year(tokens, at).or_else(|| two(tokens).map(|year| if year < 70 { 2000 + year } else { 1900 + year }))
}
