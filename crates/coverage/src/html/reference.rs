//! Character references (`&nbsp;`, `&#8220;`), by section 13.2.5.72 on of the HTML standard.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// What the `&` at the start of `rest` stands for, and how many bytes it takes; none when it is a plain `&`.
pub(super) fn read(rest: &str, in_attribute: bool) -> Option<([char; 2], usize)> {
    match rest.as_bytes().get(1)? {
        b'#' => numeric(rest),
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => named(rest, in_attribute),
        _ => None,
    }
}

fn numeric(rest: &str) -> Option<([char; 2], usize)> {
    let hex = matches!(rest.as_bytes().get(2), Some(b'x' | b'X'));
    let (start, radix) = if hex { (3, 16) } else { (2, 10) };
    let mut value: u32 = 0;
    let mut end = start;
    while let Some(digit) = rest.as_bytes().get(end).and_then(|b| char::from(*b).to_digit(radix)) {
        value = value.saturating_mul(radix).saturating_add(digit);
        end += 1;
    }
    if end == start {
        return None;
    }
    if rest.as_bytes().get(end) == Some(&b';') {
        end += 1;
    }
    Some(([scalar(value), '\0'], end))
}

fn scalar(value: u32) -> char {
    let c1 = value.checked_sub(0x80).and_then(|n| usize::try_from(n).ok()).and_then(|n| C1_REPLACEMENTS.get(n));
    match (value, c1) {
        (0, _) => '\u{fffd}',
        (_, Some(Some(c))) => *c,
        _ => char::from_u32(value).unwrap_or('\u{fffd}'),
    }
}

fn named(rest: &str, in_attribute: bool) -> Option<([char; 2], usize)> {
    let bytes = rest.as_bytes();
    let mut best = None;
    let mut end = 1;
    while let Some(byte) = bytes.get(end).copied()
        && (byte.is_ascii_alphanumeric() || byte == b';')
    {
        end += 1;
        // The table has every prefix of every name; a miss ends the search.
        let Some(&(first, second)) = rest.get(1..end).and_then(|name| NAMED_ENTITIES.get(name)) else { break };
        if first != 0 {
            best = Some((first, second, end));
        }
    }
    let (first, second, end) = best?;
    let bare = bytes.get(end - 1) != Some(&b';');
    let next = bytes.get(end).copied().unwrap_or(b' ');
    if bare && in_attribute && (next == b'=' || next.is_ascii_alphanumeric()) {
        return None;
    }
    Some(([char::from_u32(first)?, char::from_u32(second)?], end))
}

/// `text` with all references decoded.
pub(crate) fn decode(text: &str, in_attribute: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.find('&').and_then(|at| rest.split_at_checked(at)) {
        out.push_str(before);
        let (chars, length) = read(after, in_attribute).unwrap_or((['&', '\0'], 1));
        out.extend(chars.iter().filter(|c| **c != '\0'));
        rest = after.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_decoded_as_browsers_do() {
        let cases = [
            ("&amp;&ldquo;a&rdquo;", "&“a”"),
            ("&notit;&notin;", "¬it;∉"),
            ("&#8220;&#x201D;&#150;", "“”–"),
            ("&#;&#x;&;& &zzz;", "&#;&#x;&;& &zzz;"),
            ("&nbsp&copy2025", "\u{a0}©2025"),
            ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
        ];
        for (input, expected) in cases {
            assert_eq!(decode(input, false), expected, "{input}");
        }
        assert_eq!(decode("?a=1&copy=2&amp;b", true), "?a=1&copy=2&b");
    }
}
