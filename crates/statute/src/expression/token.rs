//! The words of a condition: names, numbers, texts and signs.

use super::parse::Fault;

/// A word, and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) at: usize,
    pub(super) word: Word<'a>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word<'a> {
    /// `company.legal_form`, `true`, `in`.
    Name(&'a str),
    Number(i64),
    Text(String),
    Sign(&'static str),
}

/// Signs of which one begins another stand behind it.
const SIGNS: [&str; 18] =
    ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "+", "-", "*", "(", ")", "[", "]", ",", "/"];

/// Cuts a condition into its words.
pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, (usize, Fault)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        if first.is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let (word, long) = if first.is_ascii_alphabetic() || first == '_' {
            name(rest).ok_or((at, Fault::Strange))?
        } else if first.is_ascii_digit() {
            number(rest).ok_or((at, Fault::Number))?
        } else if first == '"' || first == '\'' {
            quoted(rest, first).ok_or((at, Fault::Text))?
        } else {
            let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign)).ok_or((at, Fault::Strange))?;
            (Word::Sign(sign), sign.len())
        };
        if word == Word::Sign("/") {
            return Err((at, Fault::Division));
        }
        tokens.push(Token { at, word });
        at += long;
    }
    Ok(tokens)
}

/// A name with its dots.
fn name(text: &str) -> Option<(Word<'_>, usize)> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '.';
    let long = text.find(|letter| !is_part(letter)).unwrap_or(text.len());
    let name = text.get(..long)?;
    let is_word = |step: &str| step.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    name.split('.').all(is_word).then_some((Word::Name(name), long))
}

/// A whole number; with a point, an exponent or a unit it is none.
fn number(text: &str) -> Option<(Word<'_>, usize)> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '.';
    let long = text.find(|letter| !is_part(letter)).unwrap_or(text.len());
    let digits = text.get(..long).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))?;
    Some((Word::Number(digits.parse().ok()?), long))
}

/// A text between quotation marks of its own line. It has no escapes: nothing that is compared needs them.
fn quoted(text: &str, mark: char) -> Option<(Word<'_>, usize)> {
    let inner = text.get(1..)?;
    let end = inner.find(mark)?;
    let said = inner.get(..end).filter(|said| !said.contains(['\n', '\r', '\\']))?;
    Some((Word::Text(said.to_owned()), end + 2))
}
