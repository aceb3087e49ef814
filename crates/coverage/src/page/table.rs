//! Word lists kept as text: a heading line, its entries indented below it, `#` for remarks.

use crate::article::Reason;

/// Headings with the text below them, in order.
pub(super) fn sections(text: &str) -> Vec<(&str, String)> {
    let mut out: Vec<(&str, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match out.last_mut() {
            Some((_, body)) if line.starts_with(' ') => {
                body.push(' ');
                body.push_str(line.trim());
            }
            _ => out.push((line.trim(), String::new())),
        }
    }
    out
}

/// The reason a heading names, written as in the JSON.
pub(super) fn reason(name: &str) -> Option<Reason> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_names_a_reason() {
        for text in [include_str!("phrases.txt"), include_str!("marks.txt")] {
            for (head, body) in sections(text) {
                let name = head.split(' ').next().unwrap_or_default();
                assert!(name == "content" || name == "headings" || reason(name).is_some(), "{head}");
                assert!(!body.is_empty(), "{head}");
            }
        }
    }
}
