//! Finds times of day among tokens, and gives to each date the time written beside it.

use super::{DateMention, TimeMention};
use crate::indonesian::lexicon::{DayPart, Sense};
use crate::indonesian::token::{Kind, Tokens};

/// Hours, minutes and seconds as read from tokens up to `next`.
#[derive(Clone, Copy)]
struct Reading {
    minutes: u16,
    seconds: Option<i8>,
    next: usize,
    /// Written with two digits, a point or colon, and two digits.
    full: bool,
    colon: bool,
}

/// Every time, in order; those marked `bare` are times only beside a date.
pub(super) fn scan(tokens: &Tokens) -> Vec<TimeMention> {
    let (mut times, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        match time(tokens, at) {
            Some((time, next)) => {
                times.push(time);
                at = next;
            }
            None => at += 1,
        }
    }
    times
}

/// Gives dates the times beside them and drops the bare times that stand beside none.
pub(super) fn attach(tokens: &Tokens, dates: &mut [DateMention], times: &mut Vec<TimeMention>) {
    let mut pending = times.iter().peekable();
    let mut previous: Option<&TimeMention> = None;
    let count = dates.len();
    for index in 0..count {
        let limit = dates.get(index + 1).map_or(usize::MAX, |next| next.range.start);
        let Some(date) = dates.get_mut(index) else { return };
        while let Some(time) = pending.next_if(|time| time.range.start < date.range.start) {
            previous = Some(time);
        }
        let after =
            pending.peek().filter(|time| time.range.start < limit && beside(tokens, date.range.end, time.range.start));
        let before = previous
            .filter(|time| time.range.end <= date.range.start && beside(tokens, time.range.end, date.range.start));
        if let Some(time) = after.copied().or(before) {
            date.range = date.range.start.min(time.range.start)..date.range.end.max(time.range.end);
            date.time = Some(time.clone());
            previous = None;
        }
    }
    let starts: Vec<usize> = dates.iter().filter_map(|date| date.time.as_ref()).map(|time| time.range.start).collect();
    times.retain(|time| !time.bare || starts.binary_search(&time.range.start).is_ok());
}

/// True when only separators stand between two places of one line.
fn beside(tokens: &Tokens, from: usize, to: usize) -> bool {
    let first = tokens.index_at(from);
    for index in first..first + 6 {
        let token = tokens.at(index);
        if token.start >= to {
            return true;
        }
        let separates = match token.kind {
            Kind::Mark(mark) => matches!(mark, ',' | '|' | '-' | '–' | '—' | '•' | '·' | '/' | '(' | ')' | '~' | '.'),
            Kind::Word(_) => {
                matches!(token.sense, Sense::DayPart(_))
                    || ["t", "at", "pada", "mulai", "sekitar"].iter().any(|w| tokens.says(index, w))
            }
            _ => false,
        };
        if !separates {
            return false;
        }
    }
    false
}

fn time(tokens: &Tokens, at: usize) -> Option<(TimeMention, usize)> {
    // "2 jam 15 menit" is no hour of the day.
    let length = ["menit", "detik"].iter().any(|word| tokens.says(at + 2, word));
    let cue = tokens.sense(at) == Sense::Clock && !length;
    if !cue && tokens.at(at).kind != Kind::Number {
        return None;
    }
    let mut next = at;
    if cue {
        next += 1;
        next += usize::from(matches!(tokens.at(next).kind, Kind::Mark('.' | ':')));
    }
    let start = if cue { reading(tokens, next).or_else(|| hour(tokens, next))? } else { reading(tokens, next)? };
    if !cue && continues_left(tokens, at) {
        return None;
    }
    let (until, after) = match range_end(tokens, start.next, cue || start.full) {
        Some(end) => (Some(end), end.next),
        None => (None, start.next),
    };
    let mut next = after;
    let part = day_part(tokens, next);
    next += usize::from(part.is_some());
    let (zone, offset, next) = zone(tokens, next);
    let both_full = start.full && until.is_some_and(|end| end.full);
    let sure = cue || zone.is_some() || part.is_some() && (start.colon || start.full) || both_full;
    let bare = !sure;
    if bare && !start.full && !start.colon {
        return None;
    }
    let shift = |minutes: u16| part.map_or(minutes, |part| shifted(minutes, part));
    let range = tokens.at(at).start..tokens.at(next.saturating_sub(1)).end;
    let until = until.map(|end| shift(end.minutes));
    Some((
        TimeMention { range, minutes: shift(start.minutes), seconds: start.seconds, until, zone, offset, bare },
        next,
    ))
}

/// A number, mark or letter goes straight into this one: a date, a score, a telephone number.
fn continues_left(tokens: &Tokens, at: usize) -> bool {
    if !tokens.glued(at) {
        return false;
    }
    match tokens.back(at, 1).kind {
        Kind::Word(_) => !tokens.says(at.wrapping_sub(1), "T"),
        Kind::Mark(mark) => {
            matches!(mark, ':' | '/' | '-' | '–' | '.' | ',')
                && tokens.back(at, 2).kind == Kind::Number
                && tokens.glued(at - 1)
        }
        _ => false,
    }
}

/// `09.00`, `9:30`, `14:05:33`.
fn reading(tokens: &Tokens, at: usize) -> Option<Reading> {
    let text = tokens.text(at);
    if tokens.at(at).kind != Kind::Number {
        return None;
    }
    if let Some((hours, minutes)) = text.split_once('.') {
        let full = hours.len() == 2 && minutes.len() == 2;
        return Some(Reading { minutes: clock(hours, minutes)?, seconds: None, next: at + 1, full, colon: false });
    }
    if !tokens.is(at + 1, ':') || !tokens.glued(at + 1) || !tokens.glued(at + 2) {
        return None;
    }
    let minutes = clock(text, tokens.text(at + 2))?;
    let seconds = Some(at + 4).filter(|_| tokens.is(at + 3, ':') && tokens.glued(at + 3) && tokens.glued(at + 4));
    let seconds = seconds.and_then(|index| two_digits(tokens.text(index).split('.').next()?, 59));
    let next = if seconds.is_some() { at + 5 } else { at + 3 };
    let seconds = seconds.and_then(|seconds| i8::try_from(seconds).ok());
    Some(Reading { minutes, seconds, next, full: text.len() == 2, colon: true })
}

/// A bare hour after "pukul" or "jam": `8`, `delapan`, `setengah sepuluh` (half an hour before ten).
fn hour(tokens: &Tokens, at: usize) -> Option<Reading> {
    let half = tokens.says(at, "setengah");
    let index = at + usize::from(half);
    let (hour, next) = match (tokens.at(index).kind, tokens.sense(index)) {
        (Kind::Number, _) if tokens.text(index).len() <= 2 => (tokens.text(index).parse::<u16>().ok()?, index + 1),
        (_, Sense::Digit(digit)) if tokens.sense(index + 1) == Sense::Teen => (u16::from(digit) + 10, index + 2),
        (_, Sense::Digit(digit)) if tokens.sense(index + 1) != Sense::Ten => (u16::from(digit), index + 1),
        (_, Sense::Whole(number)) if number < 12 => (u16::from(number), index + 1),
        _ => return None,
    };
    let minutes = if half { (hour * 60).checked_sub(30)? } else { hour * 60 };
    (hour <= 24).then_some(Reading { minutes, seconds: None, next, full: false, colon: false })
}

fn clock(hours: &str, minutes: &str) -> Option<u16> {
    if hours.is_empty() || hours.len() > 2 {
        return None;
    }
    let total = hours.parse::<u16>().ok()? * 60 + two_digits(minutes, 59)?;
    (total <= 24 * 60).then_some(total)
}

fn two_digits(text: &str, highest: u16) -> Option<u16> {
    let number = text.parse().ok().filter(|number| *number <= highest)?;
    (text.len() == 2).then_some(number)
}

/// The later end: "- 16.00", "s/d 12.00", "hingga pukul 11".
fn range_end(tokens: &Tokens, at: usize, allowed: bool) -> Option<Reading> {
    if !allowed {
        return None;
    }
    let mut next = match tokens.at(at).kind {
        Kind::Mark('-' | '–' | '—') => at + 1,
        Kind::Word(_) if ["sampai", "hingga", "sd"].iter().any(|word| tokens.says(at, word)) => at + 1,
        Kind::Word(_) if tokens.says(at, "s") && tokens.says(at + 2, "d") => {
            at + 3 + usize::from(tokens.is(at + 3, '.'))
        }
        _ => return None,
    };
    next += usize::from(tokens.says(next, "dengan"));
    let cue = tokens.sense(next) == Sense::Clock;
    next += usize::from(cue);
    reading(tokens, next).or_else(|| hour(tokens, next).filter(|_| cue))
}

fn day_part(tokens: &Tokens, at: usize) -> Option<DayPart> {
    match tokens.sense(at) {
        Sense::DayPart(part) => Some(part),
        _ => None,
    }
}

/// "8 malam" is 20:00, "1 siang" 13:00, "12 malam" midnight; 24-hour forms stay.
fn shifted(minutes: u16, part: DayPart) -> u16 {
    const HALF: u16 = 12 * 60;
    match part {
        DayPart::Morning | DayPart::Night if (HALF..HALF + 60).contains(&minutes) => minutes - HALF,
        DayPart::Noon if minutes < 5 * 60 => minutes + HALF,
        DayPart::Afternoon if minutes < HALF => minutes + HALF,
        DayPart::Night if (6 * 60..HALF).contains(&minutes) => minutes + HALF,
        _ => minutes,
    }
}

/// A zone or offset, its minutes, and the next token: `WITA`, `(WIB)`, `+08:00`, `+0800`, `Z`, `GMT+8`.
fn zone(tokens: &Tokens, at: usize) -> (Option<&'static str>, Option<i16>, usize) {
    let bracket = tokens.is(at, '(');
    let index = at + usize::from(bracket);
    if let Sense::Zone(hours) = tokens.sense(index)
        && (!bracket || tokens.is(index + 1, ')'))
    {
        let name = match hours {
            7 => "WIB",
            8 => "WITA",
            _ => "WIT",
        };
        return (Some(name), Some(i16::from(hours) * 60), index + 1 + usize::from(bracket));
    }
    if tokens.text(at) == "Z" && tokens.glued(at) {
        return (None, Some(0), at + 1);
    }
    let named = tokens.says(index, "GMT") || tokens.says(index, "UTC");
    let sign = if named { index + 1 } else { at };
    let direction = match tokens.at(sign).kind {
        Kind::Mark('+') => 1,
        Kind::Mark('-') if sign == at && tokens.glued(at) && tokens.text(at + 1).len() > 1 => -1,
        Kind::Mark('-') if tokens.text(sign + 1).len() == 4 && tokens.text(sign + 1).starts_with(['0', '1']) => -1,
        _ => return (None, None, at),
    };
    let digits = tokens.text(sign + 1);
    let colon = tokens.is(sign + 2, ':') && tokens.glued(sign + 2);
    let offset = match digits.len() {
        1 | 2 if colon => clock(digits, tokens.text(sign + 3)).map(|minutes| (minutes, sign + 4)),
        1 | 2 => clock(digits, "00").map(|minutes| (minutes, sign + 2)),
        4 => digits
            .split_at_checked(2)
            .and_then(|(hours, minutes)| clock(hours, minutes))
            .map(|minutes| (minutes, sign + 2)),
        _ => None,
    };
    let closing = |next| next + usize::from(named && bracket && tokens.is(next, ')'));
    let signed = offset.and_then(|(minutes, next)| Some((i16::try_from(minutes).ok()? * direction, closing(next))));
    signed.map_or((None, None, at), |(minutes, next)| (None, Some(minutes), next))
}
