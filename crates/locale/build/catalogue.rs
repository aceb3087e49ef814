//! One language's messages, read from its Fluent files. Only what we use of Fluent is accepted: text, `{ $argument }`,
//! `{ NUMBER($n) }` and its kin, and `{ $n -> [one] … *[other] … }`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// How an argument is given and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `{ $name }`: text as it is.
    Text,
    /// `{ NUMBER($n) }`, or a plural's selector: a whole number.
    Number,
    /// `{ PERCENT($share) }`: 0 to 1.
    Percent,
    /// `{ SIZE($bytes) }`: bytes, shown in MB.
    Size,
}

/// A run of a message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Text(String),
    Argument(String, Kind),
    Plural { count: String, one: Vec<Part>, other: Vec<Part> },
}

/// A message: what it takes, what it says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) arguments: BTreeMap<String, Kind>,
    pub(crate) parts: Vec<Part>,
}

pub(crate) type Catalogue = BTreeMap<String, Message>;

/// Every message of the `.ftl` files in `folder`.
pub(crate) fn read(folder: &Path) -> Result<Catalogue, String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut catalogue = Catalogue::new();
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            add(&mut catalogue, &text).map_err(|e| format!("{}: {e}", path.display()))?;
        }
    }
    Ok(catalogue)
}

/// Both languages have the same messages with the same arguments.
pub(crate) fn compare(indonesian: &Catalogue, english: &Catalogue) -> Result<(), String> {
    for key in indonesian.keys().chain(english.keys()) {
        let id = indonesian.get(key).ok_or_else(|| format!("`{key}` is missing in id/"))?;
        let en = english.get(key).ok_or_else(|| format!("`{key}` is missing in en/"))?;
        if id.arguments != en.arguments {
            return Err(format!("`{key}` takes {:?} in id/ and {:?} in en/", id.arguments, en.arguments));
        }
    }
    Ok(())
}

fn add(catalogue: &mut Catalogue, text: &str) -> Result<(), String> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
    for entry in resource.body {
        let Entry::Message(entry) = entry else { continue };
        let key = entry.id.name.replace('-', "_");
        let pattern = entry.value.ok_or_else(|| format!("`{key}` has no text"))?;
        let mut message = Message::default();
        message.parts = parts(&pattern, &mut message.arguments).map_err(|e| format!("`{key}`: {e}"))?;
        if catalogue.insert(key.clone(), message).is_some() {
            return Err(format!("`{key}` stands twice"));
        }
    }
    Ok(())
}

fn parts(pattern: &Pattern<&str>, arguments: &mut BTreeMap<String, Kind>) -> Result<Vec<Part>, String> {
    pattern.elements.iter().map(|element| part(element, arguments)).collect()
}

fn part(element: &PatternElement<&str>, arguments: &mut BTreeMap<String, Kind>) -> Result<Part, String> {
    match element {
        PatternElement::TextElement { value } => Ok(Part::Text((*value).to_owned())),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => inline_part(inline, arguments),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("only an argument can choose a plural".to_owned());
            };
            let count = note(id.name, Kind::Number, arguments)?;
            let [one, other] = variants.as_slice() else { return Err("a plural is [one] and *[other]".to_owned()) };
            Ok(Part::Plural { count, one: variant(one, "one", arguments)?, other: variant(other, "other", arguments)? })
        }
    }
}

fn variant(variant: &Variant<&str>, name: &str, arguments: &mut BTreeMap<String, Kind>) -> Result<Vec<Part>, String> {
    match variant.key {
        VariantKey::Identifier { name: found } if found == name => parts(&variant.value, arguments),
        _ => Err(format!("a plural needs [{name}] here")),
    }
}

fn inline_part(inline: &InlineExpression<&str>, arguments: &mut BTreeMap<String, Kind>) -> Result<Part, String> {
    let (name, kind) = match inline {
        InlineExpression::StringLiteral { value } => return Ok(Part::Text((*value).to_owned())),
        InlineExpression::VariableReference { id } => (id.name, Kind::Text),
        InlineExpression::FunctionReference { id, arguments } => match arguments.positional.as_slice() {
            [InlineExpression::VariableReference { id: argument }] => (argument.name, function(id.name)?),
            _ => return Err(format!("{} takes one argument", id.name)),
        },
        _ => return Err("only text, arguments and functions are used".to_owned()),
    };
    Ok(Part::Argument(note(name, kind, arguments)?, kind))
}

fn function(name: &str) -> Result<Kind, String> {
    match name {
        "NUMBER" => Ok(Kind::Number),
        "PERCENT" => Ok(Kind::Percent),
        "SIZE" => Ok(Kind::Size),
        _ => Err(format!("unknown function {name}")),
    }
}

fn note(name: &str, kind: Kind, arguments: &mut BTreeMap<String, Kind>) -> Result<String, String> {
    let name = name.replace('-', "_");
    match arguments.insert(name.clone(), kind) {
        Some(before) if before != kind => Err(format!("`{name}` is {before:?} and {kind:?}")),
        _ => Ok(name),
    }
}
