//! What a page asks for while it is drawn, and what it gets: itself from its capture, pictures, style sheets and fonts within bounds,
//! nothing else. Frames, scripts, films and other pages stay away.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Piece, Shown};

/// Most pieces of a page.
const MOST_PIECES: usize = 120;
/// Most bytes of all pieces together.
const MOST_BYTES: u64 = 24 << 20;

/// What is to be told to the browser: a method and its parameters.
pub(super) type Told = (&'static str, Value);

/// A request that is answered on another thread.
pub(super) struct Asked {
    id: Value,
    address: String,
}

/// The requests of one page.
pub(super) struct Requests<'a> {
    shown: Shown<'a>,
    /// The frame of the page itself.
    frame: String,
    /// The page was given: one that asks for itself again stays as it is.
    is_given: AtomicBool,
    pieces: AtomicUsize,
    bytes: AtomicU64,
    to: Mutex<Option<Sender<Asked>>>,
}

impl<'a> Requests<'a> {
    pub(super) fn new(shown: Shown<'a>, frame: String, to: Sender<Asked>) -> Self {
        let (is_given, pieces, bytes) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicU64::new(0));
        Self { shown, frame, is_given, pieces, bytes, to: Mutex::new(Some(to)) }
    }

    /// The answer to a request, where it can be given at once.
    pub(super) fn answer(&self, message: &Value) -> Option<Told> {
        let text = |place| message.pointer(place).and_then(Value::as_str).unwrap_or_default();
        let id = message.pointer("/params/requestId")?.clone();
        let (address, kind) = (text("/params/request/url"), text("/params/resourceType"));
        let is_get = text("/params/request/method") == "GET";
        match kind {
            "Document" if text("/params/frameId") == self.frame && is_get && same(address, self.shown.address) => {
                let again = self.is_given.swap(true, Ordering::Relaxed);
                Some(if again { refused(&id) } else { self.page(&id) })
            }
            "Stylesheet" | "Image" | "Font" if is_get && self.has_room() => {
                let asked = Asked { id: id.clone(), address: address.to_owned() };
                let to = self.to.lock().unwrap_or_else(PoisonError::into_inner);
                let is_taken = to.as_ref().is_some_and(|to| to.send(asked).is_ok());
                if is_taken { None } else { Some(refused(&id)) }
            }
            _ => Some(refused(&id)),
        }
    }

    /// No more come.
    pub(super) fn close(&self) {
        *self.to.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn has_room(&self) -> bool {
        self.pieces.fetch_add(1, Ordering::Relaxed) < MOST_PIECES && self.bytes.load(Ordering::Relaxed) < MOST_BYTES
    }

    fn page(&self, id: &Value) -> Told {
        let charset = self.shown.charset.map(|charset| format!("; charset={charset}")).unwrap_or_default();
        fulfilled(id, 200, &format!("text/html{charset}"), self.shown.page)
    }

    /// Answers requests one after another, until no more come.
    pub(super) fn work(
        &self,
        todo: &Mutex<Receiver<Asked>>,
        piece: &(dyn Fn(&str) -> Option<Piece> + Sync),
        tell: &(dyn Fn(Told) + Sync),
    ) {
        loop {
            let asked = todo.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(Asked { id, address }) = asked else { return };
            let found = if self.bytes.load(Ordering::Relaxed) < MOST_BYTES { piece(&address) } else { None };
            tell(match found {
                Some(Piece { status, content_type, bytes }) => {
                    self.bytes.fetch_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX), Ordering::Relaxed);
                    fulfilled(&id, status, &content_type, &bytes)
                }
                None => refused(&id),
            });
        }
    }
}

/// Whether two addresses are the same page.
fn same(asked: &str, shown: &str) -> bool {
    let bare = |address: &str| address.split('#').next().unwrap_or_default().to_owned();
    bare(asked) == bare(shown)
}

fn fulfilled(id: &Value, status: u16, content_type: &str, bytes: &[u8]) -> Told {
    let mut fields = vec![json!({ "name": "Access-Control-Allow-Origin", "value": "*" })];
    if !content_type.is_empty() {
        fields.push(json!({ "name": "Content-Type", "value": content_type }));
    }
    let body = STANDARD.encode(bytes);
    let answer = json!({ "requestId": id, "responseCode": status, "responseHeaders": fields, "body": body });
    ("Fetch.fulfillRequest", answer)
}

/// The page stays as it is, without what it asked for.
fn refused(id: &Value) -> Told {
    ("Fetch.failRequest", json!({ "requestId": id, "errorReason": "Aborted" }))
}
