//! A title as plain text. Feeds write markup and character references into titles, escaped once, twice or not at all;
//! an HTML tokenizer takes both away.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind,
};

/// Most characters of a title.
const LONGEST: usize = 300;

/// The text alone: on one line, without control characters, at most 300 characters.
pub(super) fn plain(markup: &str) -> String {
    let tokenizer = Tokenizer::new(Words::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(markup));
    drop(tokenizer.feed(&queue));
    tokenizer.end();
    let text = tokenizer.sink.text.take();
    let shown: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = shown.chars().filter(|c| !is_hidden(*c)).take(LONGEST).collect();
    cut.trim().to_owned()
}

/// Control characters, and those that turn the direction of the text around them or are nothing to see.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[derive(Default)]
struct Words {
    text: RefCell<String>,
    /// Within a script or a style.
    hidden: Cell<bool>,
}

impl TokenSink for Words {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        match token {
            Token::CharacterTokens(text) if !self.hidden.get() => self.text.borrow_mut().push_str(&text),
            Token::TagToken(tag) if matches!(&*tag.name, "script" | "style") => {
                self.hidden.set(tag.kind == TagKind::StartTag);
                if self.hidden.get() {
                    return TokenSinkResult::RawData(RawKind::Rawtext);
                }
            }
            Token::TagToken(tag) if matches!(&*tag.name, "br" | "p" | "div") => self.text.borrow_mut().push(' '),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_references_are_gone() {
        assert_eq!(
            plain("Panen <b>Raya</b> &#8211; Desa&nbsp;Sukamaju &amp; Sekitar"),
            "Panen Raya – Desa Sukamaju & Sekitar"
        );
        assert_eq!(plain("Harga < 5 ribu"), "Harga < 5 ribu");
        assert_eq!(plain("Satu<br/>dua\n\ttiga"), "Satu dua tiga");
        assert_eq!(plain("A<script>alert('<b>')</script>B<style>x"), "AB");
        assert_eq!(plain("<img src=x onerror=alert(1)>Judul\0\u{7}\u{202e}"), "Judul");
        assert_eq!(plain("Pasar &tidakada; &"), "Pasar &tidakada; &");
        assert_eq!(plain("é".repeat(400).as_str()).chars().count(), 300);
    }
}
