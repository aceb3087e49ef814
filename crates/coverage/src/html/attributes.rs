//! Attributes inside a start tag, by the tokenizer states of the HTML standard (13.2.5.32 to 13.2.5.40).
//! Values are ranges of the text; references in them are decoded when somebody asks.

use std::borrow::Cow;

use memchr::memchr;

use super::reference;

/// One attribute: ranges of its name and of its value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attribute {
    pub(crate) name: (usize, usize),
    pub(crate) value: (usize, usize),
}

/// What stands at a place between attributes.
pub(super) enum Step {
    Attribute(Attribute),
    /// The closing `>` is at `at`.
    End {
        at: usize,
        self_closing: bool,
    },
    /// The text ended inside the tag.
    Cut,
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0x0c)
}

fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).copied().is_some_and(is_space) {
        at += 1;
    }
    at
}

/// Reads on from `at`; returns what it found and the place after it.
pub(super) fn step(bytes: &[u8], mut at: usize) -> (Step, usize) {
    loop {
        at = skip_space(bytes, at);
        match bytes.get(at) {
            None => return (Step::Cut, at),
            Some(b'>') => return (Step::End { at, self_closing: false }, at + 1),
            Some(b'/') if bytes.get(at + 1) == Some(&b'>') => {
                return (Step::End { at: at + 1, self_closing: true }, at + 2);
            }
            Some(b'/') => at += 1,
            Some(_) => return read(bytes, at),
        }
    }
}

fn read(bytes: &[u8], start: usize) -> (Step, usize) {
    // An equals sign in first place belongs to the name.
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at).copied()
        && !is_space(byte)
        && !matches!(byte, b'/' | b'>' | b'=')
    {
        at += 1;
    }
    let name = (start, at);
    let after = skip_space(bytes, at);
    if bytes.get(after) != Some(&b'=') {
        return (Step::Attribute(Attribute { name, value: (at, at) }), after);
    }
    let open = skip_space(bytes, after + 1);
    match bytes.get(open).copied() {
        Some(quote @ (b'"' | b'\'')) => {
            let rest = bytes.get(open + 1..).unwrap_or_default();
            match memchr(quote, rest) {
                Some(n) => (Step::Attribute(Attribute { name, value: (open + 1, open + 1 + n) }), open + 2 + n),
                None => (Step::Cut, bytes.len()),
            }
        }
        Some(b'>') => (Step::Attribute(Attribute { name, value: (open, open) }), open),
        None => (Step::Cut, bytes.len()),
        Some(_) => {
            let mut end = open;
            while let Some(byte) = bytes.get(end).copied()
                && !is_space(byte)
                && byte != b'>'
            {
                end += 1;
            }
            (Step::Attribute(Attribute { name, value: (open, end) }), end)
        }
    }
}

/// All attributes of a start tag whose attribute part is `start..end`, first of each name last to win is the caller's care.
pub(crate) fn attributes(text: &str, start: usize, end: usize) -> impl Iterator<Item = Attribute> {
    let bytes = text.as_bytes().get(..end + 1).unwrap_or_default();
    let mut at = start;
    std::iter::from_fn(move || match step(bytes, at) {
        (Step::Attribute(attribute), next) => {
            at = next;
            Some(attribute)
        }
        _ => None,
    })
}

/// The value of the first attribute called `name`.
pub(super) fn attribute(text: &str, start: usize, end: usize, name: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    attributes(text, start, end)
        .find(|a| bytes.get(a.name.0..a.name.1).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes())))
        .map(|a| a.value)
}

/// A value with references decoded and line ends normalised.
pub(crate) fn decode_value(raw: &str) -> Cow<'_, str> {
    if memchr::memchr3(b'&', b'\r', 0, raw.as_bytes()).is_none() {
        return Cow::Borrowed(raw);
    }
    let clean = raw.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
    Cow::Owned(reference::decode(&clean, true))
}
