//! The tokenizer: finds tags and text runs in the decoded page and hands them to html5ever's tree builder.
//! States follow section 13.2.5 of the HTML standard; comments are passed over, attributes are only measured.

use std::collections::HashMap;

use html5ever::interface::TreeSink;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, LocalName, QualName, local_name, ns};
use memchr::{memchr, memchr2, memmem};

use super::attributes::{self, Step};
use super::dom::{Dom, Piece, StartTag};
use super::sink::{self, Sink};
use super::{doctype, raw_text, reference, small};

/// Start tags below this depth are passed over, as browsers do.
const DEEPEST: u32 = 400;

pub(super) struct Tokenizer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    builder: TreeBuilder<<Sink as TreeSink>::Handle, Sink>,
    /// Start tags of formatting elements by their text: equal ones share a number, because the builder compares them.
    formatting: HashMap<&'a [u8], u32>,
    /// After `<pre>` and `<textarea>` the builder drops one line feed.
    first_line_feed: bool,
    cut: bool,
}

impl<'a> Tokenizer<'a> {
    pub(super) fn new(text: &'a str, sink: Sink) -> Self {
        let builder = TreeBuilder::new(sink, TreeBuilderOpts::default());
        let (bytes, formatting) = (text.as_bytes(), HashMap::new());
        Self { text, bytes, at: 0, builder, formatting, first_line_feed: false, cut: false }
    }

    pub(super) fn run(mut self) -> Dom<'a> {
        while self.at < self.bytes.len() {
            if self.builder.sink.full() {
                self.cut = true;
                break;
            }
            if self.bytes.get(self.at) == Some(&b'<') { self.markup() } else { self.data() }
        }
        self.send(Token::EOFToken);
        self.builder.end();
        let sink = self.builder.sink;
        Dom {
            text: self.text,
            nodes: sink.nodes.into_inner(),
            tags: sink.tags.into_inner(),
            pieces: sink.pieces.into_inner(),
            cut: self.cut,
            closed: self
                .text
                .trim_end()
                .to_ascii_lowercase()
                .get(self.text.trim_end().len().saturating_sub(400)..)
                .is_none_or(|tail| tail.contains("</html") || tail.contains("</body")),
        }
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn send(&self, token: Token) -> Option<TokenSinkResult<<Sink as TreeSink>::Handle>> {
        match self.builder.process_token(token, 1) {
            TokenSinkResult::Continue => None,
            other => Some(other),
        }
    }

    /// Text up to the next `<`.
    fn data(&mut self) {
        let end = memchr(b'<', self.rest()).map_or(self.bytes.len(), |n| self.at + n);
        self.text_run(end, true, true);
    }

    /// Sends `self.at..end` as text. `references`: decode them; `drop_nul`: hand NULs to the builder instead of U+FFFD.
    fn text_run(&mut self, end: usize, references: bool, drop_nul: bool) {
        while self.at < end {
            let run = self.bytes.get(self.at..end).unwrap_or_default();
            let stop = if references { memchr2(b'&', 0, run) } else { memchr(0, run) };
            self.plain(self.at + stop.unwrap_or(run.len()));
            match self.bytes.get(self.at).copied().filter(|_| self.at < end) {
                Some(0) if drop_nul => {
                    self.at += 1;
                    self.send(Token::NullCharacterToken);
                }
                Some(0) => self.character(['\u{fffd}', '\0'], 1),
                Some(_) => {
                    let rest = self.text.get(self.at..end).unwrap_or_default();
                    let (chars, length) = reference::read(rest, false).unwrap_or((['&', '\0'], 1));
                    self.character(chars, length);
                }
                None => {}
            }
        }
    }

    fn character(&mut self, decoded: [char; 2], length: usize) {
        let piece = Piece { start: small(self.at), end: small(self.at + length), decoded };
        self.at += length;
        self.piece(piece, decoded[0].is_ascii_whitespace(), decoded[0] == '\n');
    }

    /// Text without references: white space at its front goes as a token of its own, as the builder would split it.
    fn plain(&mut self, end: usize) {
        let run = self.bytes.get(self.at..end).unwrap_or_default();
        let spaces = run.iter().take_while(|b| b.is_ascii_whitespace()).count();
        let (middle, line_feed) = (self.at + spaces, matches!(run.first(), Some(b'\n' | b'\r')));
        if spaces > 0 {
            let feed = if run.starts_with(b"\r\n") { 2 } else { 1 };
            if std::mem::take(&mut self.first_line_feed) && line_feed && spaces > feed {
                self.raw_piece(self.at, self.at + feed, true, true);
                self.at += feed;
            }
            self.raw_piece(self.at, middle, true, line_feed);
        }
        self.raw_piece(middle, end, false, false);
        self.at = end;
    }

    fn raw_piece(&self, start: usize, end: usize, space: bool, line_feed: bool) {
        if start < end {
            self.piece(Piece { start: small(start), end: small(end), decoded: ['\0', '\0'] }, space, line_feed);
        }
    }

    fn piece(&self, piece: Piece, space: bool, line_feed: bool) {
        let index = {
            let mut pieces = self.builder.sink.pieces.borrow_mut();
            pieces.push(piece);
            small(pieces.len() - 1)
        };
        let text = if space {
            self.builder.sink.space.set(index);
            StrTendril::from_slice(if line_feed { "\n" } else { " " })
        } else {
            sink::word(index)
        };
        self.send(Token::CharacterTokens(text));
    }

    /// What begins with `<`.
    fn markup(&mut self) {
        match (self.byte(1), self.byte(2)) {
            (b'a'..=b'z' | b'A'..=b'Z', _) => self.tag(TagKind::StartTag, self.at + 1),
            (b'/', b'a'..=b'z' | b'A'..=b'Z') => self.tag(TagKind::EndTag, self.at + 2),
            (b'/', b'>') => {
                self.at += 3;
                self.passed_over();
            }
            (b'!', _) => self.declaration(),
            (b'?', _) => self.skip_to_close(1),
            (b'/', _) if self.at + 2 < self.bytes.len() => self.skip_to_close(2),
            _ => {
                let end = memchr(b'<', self.rest().get(1..).unwrap_or_default());
                let end = end.map_or(self.bytes.len(), |n| self.at + 1 + n);
                self.text_run(end, true, true);
            }
        }
    }

    fn skip_to_close(&mut self, from: usize) {
        let rest = self.rest().get(from..).unwrap_or_default();
        self.at = memchr(b'>', rest).map_or(self.bytes.len(), |n| self.at + from + n + 1);
        self.passed_over();
    }

    /// Comments are not handed on, but after one the builder must no longer wait for the line feed that opens a `pre`.
    fn passed_over(&mut self) {
        if std::mem::take(&mut self.first_line_feed) {
            self.send(Token::ParseError("".into()));
        }
    }

    fn declaration(&mut self) {
        let rest = self.rest();
        if rest.starts_with(b"<!--") {
            self.comment();
        } else if rest.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype")) {
            let end = memchr(b'>', rest).map_or(self.bytes.len(), |n| self.at + n);
            let declared = doctype::parse(self.text.get(self.at + 9..end).unwrap_or_default());
            self.at = end + 1;
            self.send(Token::DoctypeToken(declared));
        } else if rest.starts_with(b"<![CDATA[")
            && self.builder.adjusted_current_node_present_but_not_in_html_namespace()
        {
            self.at += 9;
            let end = memmem::find(self.rest(), b"]]>").map_or(self.bytes.len(), |n| self.at + n);
            self.text_run(end, false, true);
            self.at = (end + 3).min(self.bytes.len());
        } else {
            self.skip_to_close(2);
        }
    }

    fn comment(&mut self) {
        let rest = self.rest().get(4..).unwrap_or_default();
        let length = if rest.starts_with(b">") {
            1
        } else if rest.starts_with(b"->") {
            2
        } else {
            let plain = memmem::find(rest, b"-->").map_or(rest.len(), |n| n + 3);
            let bang = rest.get(..plain).and_then(|inside| memmem::find(inside, b"--!>")).map(|n| n + 4);
            bang.unwrap_or(plain)
        };
        self.at += 4 + length;
        self.passed_over();
    }

    fn tag(&mut self, kind: TagKind, name_start: usize) {
        let start = self.at;
        let ends = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'/' | b'>');
        let tail = self.bytes.get(name_start..).unwrap_or_default();
        let name_end = name_start + tail.iter().position(ends).unwrap_or(tail.len());
        let raw_name = self.text.get(name_start..name_end).unwrap_or_default();
        let name = if raw_name.bytes().any(|b| b.is_ascii_uppercase() || b == 0) {
            LocalName::from(raw_name.to_ascii_lowercase().replace('\0', "\u{fffd}"))
        } else {
            LocalName::from(raw_name)
        };
        let mut tag = StartTag { start: small(start), attributes: small(name_end), ..StartTag::default() };
        let Some((self_closing, has_attributes, attrs)) = self.measure(&mut tag, name_end, &name) else {
            self.at = self.bytes.len();
            return;
        };
        if kind == TagKind::StartTag && self.builder.sink.depth.get() > DEEPEST && !is_void(&name) {
            self.cut = true;
            // Passed over with its end tag; deeper text stays where it is.
            return;
        }
        let mut attrs = attrs;
        if kind == TagKind::StartTag && has_attributes {
            attrs.push(sink::tag_attribute(self.number(tag, &name)));
        }
        self.first_line_feed = kind == TagKind::StartTag && matches!(&*name, "pre" | "textarea" | "listing");
        let token = Tag { kind, name: name.clone(), self_closing, attrs, had_duplicate_attributes: false };
        match self.send(Token::TagToken(token)) {
            Some(TokenSinkResult::RawData(raw)) => self.raw_text(raw, &name),
            Some(TokenSinkResult::Plaintext) => self.text_run(self.bytes.len(), false, false),
            _ => {}
        }
    }

    /// Walks over the attributes; notes class and id, and hands on the few that the tree builder looks at.
    fn measure(&mut self, tag: &mut StartTag, from: usize, name: &LocalName) -> Option<(bool, bool, Vec<Attribute>)> {
        let (mut at, mut any, mut passed) = (from, false, Vec::new());
        loop {
            let (step, next) = attributes::step(self.bytes, at);
            at = next;
            match step {
                Step::Cut => return None,
                Step::End { at: end, self_closing } => {
                    tag.end = small(end);
                    self.at = end + 1;
                    return Some((self_closing, any, passed));
                }
                Step::Attribute(attribute) => {
                    any = true;
                    let key = self.bytes.get(attribute.name.0..attribute.name.1).unwrap_or_default();
                    let place = (small(attribute.value.0), small(attribute.value.1));
                    if key.eq_ignore_ascii_case(b"class") && tag.class.0 == 0 {
                        tag.class = place;
                    } else if key.eq_ignore_ascii_case(b"id") && tag.id.0 == 0 {
                        tag.id = place;
                    } else if matters(name, key) {
                        let value = self.text.get(attribute.value.0..attribute.value.1).unwrap_or_default();
                        let local = LocalName::from(String::from_utf8_lossy(key).to_ascii_lowercase());
                        let value = StrTendril::from_slice(&attributes::decode_value(value));
                        passed.push(Attribute { name: QualName::new(None, ns!(), local), value });
                    }
                }
            }
        }
    }

    /// The start tag's number, under which its attributes are found again.
    fn number(&mut self, tag: StartTag, name: &LocalName) -> u32 {
        let tags = &mut self.builder.sink.tags.borrow_mut();
        let mut add = || {
            tags.push(tag);
            small(tags.len() - 1)
        };
        if !is_formatting(name) {
            return add();
        }
        let text = self.bytes.get(super::wide(tag.start)..super::wide(tag.end)).unwrap_or_default();
        *self.formatting.entry(text).or_insert_with(add)
    }

    fn raw_text(&mut self, kind: RawKind, name: &LocalName) {
        let end = match kind {
            RawKind::ScriptData | RawKind::ScriptDataEscaped(_) => raw_text::script_end(self.bytes, self.at),
            RawKind::Rawtext | RawKind::Rcdata => raw_text::end(self.bytes, self.at, name),
        };
        self.text_run(end, matches!(kind, RawKind::Rcdata), false);
    }
}

/// Attributes whose values change the tree.
fn matters(element: &LocalName, key: &[u8]) -> bool {
    match *element {
        local_name!("input") => key.eq_ignore_ascii_case(b"type"),
        local_name!("annotation-xml") => key.eq_ignore_ascii_case(b"encoding"),
        local_name!("font") => [&b"color"[..], b"face", b"size"].iter().any(|k| key.eq_ignore_ascii_case(k)),
        _ => false,
    }
}

fn is_formatting(name: &LocalName) -> bool {
    const NAMES: [&str; 14] =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    NAMES.contains(&&**name)
}

fn is_void(name: &LocalName) -> bool {
    const NAMES: [&str; 13] =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    NAMES.contains(&&**name)
}
