//! Where the text of `<script>`, `<style>`, `<title>` and their like ends.

use memchr::memchr_iter;

/// True when `</name` followed by a space, `/` or `>` stands at `at`.
fn closes(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    bytes.get(at + 1) == Some(&b'/')
        && bytes.get(at + 2..at + 2 + name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name))
        && matches!(bytes.get(at + 2 + name.len()), Some(b' ' | b'\n' | b'\t' | b'\r' | 0x0c | b'/' | b'>'))
}

/// The offset of the `<` of the closing tag; the end of the text where there is none.
pub(super) fn end(bytes: &[u8], from: usize, name: &str) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let name = name.as_bytes();
    memchr_iter(b'<', rest).map(|n| from + n).find(|at| closes(bytes, *at, name)).unwrap_or(bytes.len())
}

/// The same for scripts, in which `<!-- <script> … </script> -->` hides a closing tag.
pub(super) fn script_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    let mut escaped_from: Option<usize> = None;
    let mut doubled = false;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let next = memchr::memchr2(b'<', b'>', rest);
        let Some(found) = next.map(|n| at + n) else { return bytes.len() };
        if bytes.get(found) == Some(&b'>') {
            // `-->` ends the escape; its dashes may be those of `<!--`.
            if escaped_from.is_some_and(|start| found >= start + 2)
                && found.checked_sub(2).and_then(|from| bytes.get(from..found)) == Some(b"--")
            {
                (escaped_from, doubled) = (None, false);
            }
        } else if escaped_from.is_none() && bytes.get(found..found + 4) == Some(b"<!--") {
            escaped_from = Some(found + 2);
            at = found + 4;
            continue;
        } else if closes(bytes, found, b"script") {
            if !doubled {
                return found;
            }
            doubled = false;
        } else if escaped_from.is_some() && !doubled && opens_script(bytes, found) {
            doubled = true;
        }
        at = found + 1;
    }
}

fn opens_script(bytes: &[u8], at: usize) -> bool {
    bytes.get(at + 1..at + 7).is_some_and(|tag| tag.eq_ignore_ascii_case(b"script"))
        && matches!(bytes.get(at + 7), Some(b' ' | b'\n' | b'\t' | b'\r' | 0x0c | b'/' | b'>'))
}
