//! The words, numbers and signs of a clause, each with its bytes.

/// A word, a number or a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub(crate) text: &'a str,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Token<'_> {
    pub(crate) fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    pub(crate) fn is_word(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_alphabetic)
    }

    /// Begins with a capital letter.
    pub(crate) fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// Words keep hyphens, slashes and points inside them ("Undang-Undang", "dan/atau", "1.000"); every other character stands alone.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if first.is_whitespace() {
            continue;
        }
        let mut end = start + first.len_utf8();
        let mut last = first;
        while first.is_alphanumeric() {
            let Some((at, next)) = chars.peek().copied() else { break };
            let after = text.get(at + next.len_utf8()..).and_then(|rest| rest.chars().next());
            let joins = match next {
                '-' | '/' | '\'' | '’' => last.is_alphanumeric() && after.is_some_and(char::is_alphanumeric),
                '.' | ',' => last.is_ascii_digit() && after.is_some_and(|after| after.is_ascii_digit()),
                _ => false,
            };
            if !joins && !next.is_alphanumeric() {
                break;
            }
            end = at + next.len_utf8();
            last = next;
            chars.next();
        }
        if let Some(word) = text.get(start..end) {
            tokens.push(Token { text: word, start, end });
        }
    }
    tokens
}
