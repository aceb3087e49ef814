//! Which terms a draft defines: "X adalah …", "yang selanjutnya disebut X", "yang selanjutnya disingkat X".

use super::{Words, is_body};
use crate::draft::Draft;
use crate::level::Level;
use crate::token::Token;

/// More definitions than any regulation has are not looked at.
const MOST: usize = 1000;
/// The longest name, in words.
const LONGEST: usize = 12;

/// A term with its names: "Dinas Kebersihan yang selanjutnya disebut Dinas" has two.
#[derive(Debug)]
pub(super) struct Term {
    /// As written.
    pub(super) names: Vec<Vec<String>>,
    pub(super) node: usize,
    /// Among the general terms, not in the middle of an article.
    pub(super) is_general: bool,
}

impl Term {
    /// The name that is used, as written.
    pub(super) fn name(&self) -> String {
        self.names.last().map(|words| words.join(" ")).unwrap_or_default()
    }
}

/// All terms that a draft defines.
pub(super) fn terms(draft: &Draft, words: &[Words<'_>]) -> Vec<Term> {
    let general = general(draft);
    let mut terms = Vec::new();
    for words in words.iter().filter(|words| is_body(draft, words.node)) {
        let is_general = draft.node(words.node).is_some_and(|node| node.parent.is_some() && node.parent == general);
        let names = if is_general { defined(&words.tokens) } else { introduced(&words.tokens) };
        if !names.is_empty() && terms.len() < MOST {
            terms.push(Term { names, node: words.node, is_general });
        }
    }
    terms
}

/// The article or ayat of the general terms: "… yang dimaksud dengan:", with points below.
pub(super) fn general(draft: &Draft) -> Option<usize> {
    let says = |text: &str| text.contains("dimaksud dengan") && text.trim_end().ends_with(':');
    let is_body = |level: Level| matches!(level, Level::Article | Level::Verse);
    let mut clauses = draft.nodes.iter().enumerate().filter(|(_, node)| is_body(node.level));
    clauses.find(|(_, node)| says(&node.text)).map(|(at, _)| at)
}

/// Whether a clause is running text: in an article, and not among the general terms.
pub(super) fn is_running(draft: &Draft, node: usize, general: Option<usize>) -> bool {
    is_body(draft, node) && draft.path(node).all(|(at, _)| Some(at) != general)
}

/// The names before "adalah".
fn defined(tokens: &[Token<'_>]) -> Vec<Vec<String>> {
    let Some(end) = tokens.iter().take(60).position(|token| token.is("adalah") || token.is("ialah")) else {
        return Vec::new();
    };
    let head = tokens.get(..end).unwrap_or_default();
    // "Informasi yang Dikecualikan" is a name, "Informasi, yang selanjutnya disebut …" is not.
    let stops = |at: &usize| {
        let next = |word: &str| head.get(at + 1).is_some_and(|next| next.is(word));
        head.get(*at).is_some_and(|token| {
            (token.is("yang") && next("selanjutnya")) || token.is("selanjutnya") || matches!(token.text, "," | "(")
        })
    };
    let long = (0..head.len()).find(stops).unwrap_or(head.len());
    let first = head.get(..long).unwrap_or_default();
    // "A, B, dan C adalah": several names that nobody writes alone.
    if head.get(long).is_some_and(|stop| stop.text == ",") && !head.get(long + 1).is_some_and(|next| next.is("yang")) {
        return introduced(head);
    }
    let short = introduced(head);
    // "yang selanjutnya disebut calon" is a name that cannot be told from ordinary words.
    if short.is_empty() && head.iter().any(|token| token.is("selanjutnya")) {
        return short;
    }
    let mut names: Vec<Vec<String>> = name(first).into_iter().collect();
    names.extend(short);
    names
}

fn name(tokens: &[Token<'_>]) -> Option<Vec<String>> {
    let tokens = match tokens.split_last() {
        Some((last, rest)) if last.is("atau") || last.is("dan") => rest,
        _ => tokens,
    };
    let is_name = tokens.first().is_some_and(Token::is_capital) && tokens.len() <= LONGEST;
    is_name.then(|| tokens.iter().map(|token| token.text.to_owned()).collect())
}

/// The names behind "selanjutnya disebut" and "selanjutnya disingkat".
fn introduced(tokens: &[Token<'_>]) -> Vec<Vec<String>> {
    let mut names = Vec::new();
    let is = |at: usize, word: &str| tokens.get(at).is_some_and(|token| token.is(word));
    for at in 1..tokens.len() {
        if !(is(at - 1, "selanjutnya") && (is(at, "disebut") || is(at, "disingkat"))) {
            continue;
        }
        let skip = ["dengan", "sebagai", "menjadi"].iter().any(|word| is(at + 1, word));
        let behind = tokens.get(at + 1 + usize::from(skip)..).unwrap_or_default();
        let joins = |token: &Token<'_>| ["dan", "atau", "di", "dalam", "dengan"].iter().any(|word| token.is(word));
        let long = behind.iter().position(|token| !(joins(token) || token.is_word() && token.is_capital()));
        let mut found = behind.get(..long.unwrap_or(behind.len())).unwrap_or_default();
        while let Some((_, rest)) = found.split_last().filter(|(last, _)| !last.is_capital()) {
            found = rest;
        }
        names.extend(name(found).filter(|name| !name.is_empty()));
    }
    names
}
