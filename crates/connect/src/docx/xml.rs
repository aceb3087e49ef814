//! The XML of a document's parts as a plain sequence of steps. No depth is followed by recursion and no entity but XML's
//! own five is known, so that no part can grow by being read.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::DocxError;

/// Namespaces of the elements that carry a document's text: the usual one and that of the strict form.
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/// A step through a part.
pub(super) enum Step<'a> {
    /// An element begins; an empty one ends in the next step.
    Start(Element<'a>),
    /// An element ends.
    End(&'a str),
    /// Characters.
    Text(&'a str),
}

/// An element that begins.
pub(super) struct Element<'a> {
    /// Its name; without prefix for elements of a Word document's own namespace.
    pub(super) name: &'a str,
    start: &'a BytesStart<'a>,
}

impl Element<'_> {
    /// The value of an attribute, whatever its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        let found = attributes.with_checks(false).flatten().find(|attribute| local(attribute.key.0) == name)?;
        quick_xml::escape::unescape(&found.value).ok().map(std::borrow::Cow::into_owned)
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Walks through a part.
pub(super) fn walk(part: &str, text: &str, mut each: impl FnMut(Step<'_>)) -> Result<(), DocxError> {
    let broken = || DocxError::Broken(part.to_owned());
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut own: Option<String> = None;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| broken())? {
            Event::Start(start) => {
                depth = depth.saturating_add(1);
                if own.is_none() {
                    own = Some(own_prefix(&start));
                }
                let name = shorten(start.name().0, own.as_deref());
                each(Step::Start(Element { name, start: &start }));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                each(Step::End(shorten(end.name().0, own.as_deref())));
            }
            Event::Text(text) => each(Step::Text(&text.xml10_content())),
            Event::CData(text) => each(Step::Text(&text.xml10_content())),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| broken())?;
                let name = reference.into_inner();
                match (character, resolve_predefined_entity(&name)) {
                    (Some(character), _) => each(Step::Text(character.encode_utf8(&mut [0; 4]))),
                    (None, Some(text)) => each(Step::Text(text)),
                    (None, None) => return Err(broken()),
                }
            }
            Event::Eof if depth == 0 && own.is_some() => return Ok(()),
            Event::Eof | Event::DocType(_) => return Err(broken()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Empty(_) => {}
        }
    }
}

/// The prefix, with its colon, of a document's own namespace: `w:` nearly always.
fn own_prefix(root: &BytesStart<'_>) -> String {
    for attribute in root.attributes().with_checks(false).flatten() {
        if WORD.contains(&&*attribute.value) {
            return match attribute.key.0.strip_prefix("xmlns:") {
                Some(prefix) => format!("{prefix}:"),
                None => String::new(),
            };
        }
    }
    "w:".to_owned()
}

fn shorten<'a>(name: &'a str, own: Option<&str>) -> &'a str {
    own.and_then(|own| name.strip_prefix(own)).unwrap_or(name)
}
