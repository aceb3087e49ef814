//! The document type declaration: only what decides whether a page is in quirks mode.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::Doctype;

/// Parses what stands between `<!doctype` and `>`.
pub(super) fn parse(inside: &str) -> Doctype {
    let name_end = inside.trim_start().find(|c: char| c.is_ascii_whitespace()).unwrap_or(inside.trim_start().len());
    let (name, rest) = inside.trim_start().split_at_checked(name_end).unwrap_or_default();
    let rest = rest.trim_start();
    let keyword = rest.get(..6).unwrap_or_default().to_ascii_lowercase();
    let (public_id, system_id) = match keyword.as_str() {
        "public" => {
            let (public, after) = quoted(rest.get(6..).unwrap_or_default());
            (public, quoted(after).0)
        }
        "system" => (None, quoted(rest.get(6..).unwrap_or_default()).0),
        _ => (None, None),
    };
    let force_quirks = name.is_empty() || (!rest.is_empty() && public_id.is_none() && system_id.is_none());
    let tendril = |s: &str| StrTendril::from_slice(s);
    Doctype {
        name: (!name.is_empty()).then(|| tendril(&name.to_ascii_lowercase())),
        public_id: public_id.map(tendril),
        system_id: system_id.map(tendril),
        force_quirks,
    }
}

fn quoted(text: &str) -> (Option<&str>, &str) {
    let text = text.trim_start();
    let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) else { return (None, text) };
    match text.get(1..).and_then(|rest| rest.split_once(quote)) {
        Some((value, rest)) => (Some(value), rest),
        None => (text.get(1..), ""),
    }
}
