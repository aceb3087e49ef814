//! Any bytes under any label: text, and every offset leads back into the bytes.

use coverage::decode::decode;

use crate::keep::{keep, kept};

const LABELS: [&str; 14] = [
    "",
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1252",
    "iso-8859-1",
    "gbk",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "euc-kr",
    "replacement",
];

fn check(bytes: &[u8], label: &str) {
    let decoded = decode(bytes, Some(label).filter(|label| !label.is_empty()));
    let mut before = 0;
    for (at, c) in decoded.text.char_indices() {
        let span = decoded.span(at, at + c.len_utf8());
        assert!(before <= span.start && span.start <= span.end && span.end <= bytes.len(), "{label} {at} {span:?}");
        // Every set but three writes ASCII as itself.
        let plain = !decoded.charset.starts_with("UTF-16") && !matches!(decoded.charset, "ISO-2022-JP" | "replacement");
        if plain && c.is_ascii() {
            assert_eq!(bytes.get(span.start..span.end), Some(c.to_string().as_bytes()), "{label} {at}");
        }
        before = span.start;
    }
}

#[test]
fn bytes_that_failed_once() {
    for bytes in kept("decode") {
        LABELS.iter().for_each(|label| check(&bytes, label));
    }
}

#[test]
fn any_bytes_under_any_label() {
    bolero::check!().with_type::<(u8, Option<[u8; 3]>, Vec<u8>)>().for_each(|(label, mark, bytes)| {
        let bytes = [mark.as_ref().map_or(&[][..], |mark| &mark[..]), bytes].concat();
        keep("decode", &bytes, || check(&bytes, LABELS[usize::from(*label) % LABELS.len()]));
    });
}
