//! Writes the Rust functions: one for each message, with a match on the language.

use crate::catalogue::{Catalogue, Kind, Message, Part};

/// The text of `texts.rs`. Both catalogues hold the same keys and arguments.
pub(crate) fn write(indonesian: &Catalogue, english: &Catalogue) -> String {
    let pairs = indonesian.iter().filter_map(|(key, id)| Some((key, id, english.get(key)?)));
    pairs.map(|(key, id, en)| function(key, id, en)).collect()
}

fn function(key: &str, indonesian: &Message, english: &Message) -> String {
    let summary: Vec<String> = summary(english).lines().map(|line| format!("/// {line}")).collect();
    let mut source = summary.join("\n");
    if indonesian.arguments.is_empty() {
        let (id, en) = (plain(indonesian), plain(english));
        source += &format!("\n#[must_use]\npub fn {key}(language: Language) -> &'static str {{\n");
        source += &format!("    language.choose({id:?}, {en:?})\n}}\n\n");
        return source;
    }
    let arguments: String =
        indonesian.arguments.iter().map(|(name, kind)| format!(", {name}: {}", typed(*kind))).collect();
    source += &format!("\n#[must_use]\npub fn {key}(language: Language{arguments}) -> String {{\n");
    for (name, kind) in &indonesian.arguments {
        if let Some(format) = formatter(*kind) {
            source += &format!("    let {name}_shown = format::{format}(language, {name});\n");
        }
    }
    source += "    let mut text = String::new();\n    match language {\n";
    source += &format!("        Language::Indonesian => {{\n{}        }}\n", statements(&indonesian.parts, 12));
    source += &format!("        Language::English => {{\n{}        }}\n", statements(&english.parts, 12));
    source + "    }\n    text\n}\n\n"
}

fn plain(message: &Message) -> String {
    let texts =
        message.parts.iter().filter_map(|part| if let Part::Text(text) = part { Some(text.as_str()) } else { None });
    texts.collect()
}

fn statements(parts: &[Part], indent: usize) -> String {
    let space = " ".repeat(indent);
    let statement = |part: &Part| match part {
        Part::Text(text) => {
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(only), None) => format!("{space}text.push({only:?});\n"),
                _ => format!("{space}text.push_str({text:?});\n"),
            }
        }
        Part::Argument(name, kind) if formatter(*kind).is_some() => format!("{space}text.push_str(&{name}_shown);\n"),
        Part::Argument(name, _) => format!("{space}text.push_str({name});\n"),
        Part::Plural { count, one, other } => {
            let (one, other) = (statements(one, indent + 4), statements(other, indent + 4));
            format!("{space}if {count} == 1 {{\n{one}{space}}} else {{\n{other}{space}}}\n")
        }
    };
    parts.iter().map(statement).collect()
}

/// What the function says, for its documentation.
fn summary(message: &Message) -> String {
    fn show(parts: &[Part]) -> String {
        let shown = parts.iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Argument(name, _) => format!("`{name}`"),
            Part::Plural { other, .. } => show(other),
        });
        shown.collect()
    }
    let whole = show(&message.parts);
    let line = whole.lines().next().unwrap_or_default();
    line.replace('[', "\\[").replace('<', "\\<")
}

fn typed(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&str",
        Kind::Number => "usize",
        Kind::Percent => "f64",
        Kind::Size => "u64",
    }
}

fn formatter(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Text => None,
        Kind::Number => Some("number"),
        Kind::Percent => Some("percent"),
        Kind::Size => Some("size"),
    }
}
