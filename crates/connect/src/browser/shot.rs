//! How a picture is taken: a new browser, the page, its pieces, the picture.

use std::cell::Cell;
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::pipe::Pipe;
use super::requests::{Requests, Told};
use super::{BrowserError, Picture, Piece, Shown};

/// For all of it.
const LONGEST: Duration = Duration::from_mins(1);
/// Until the page is taken as it is.
const SETTLED: Duration = Duration::from_secs(25);
/// Threads that bring pieces.
const CARRIERS: usize = 6;
/// The window, in pixels.
const WIDTH: u32 = 1_080;
const WINDOW: u32 = 1_600;
/// A picture's greatest height, in pixels; what lies lower is loaded by no browser before somebody scrolls there.
const TALLEST: u32 = 4_000;
/// Of a JPEG file, of 100.
const QUALITY: u32 = 70;

pub(super) fn take(
    program: &Path,
    shown: Shown<'_>,
    piece: &(dyn Fn(&str) -> Option<Piece> + Sync),
) -> Result<Picture, BrowserError> {
    let until = Instant::now() + LONGEST;
    let mut pipe = Pipe::open(program)?;
    let (session, frame) = opened(&mut pipe, until)?;
    let (to, todo) = channel();
    let todo = Mutex::new(todo);
    let requests = Requests::new(shown, frame, to);
    let teller = pipe.teller();
    // Whether the browser still listens is seen by who asks it for the picture.
    let tell = |(method, answer): Told| drop(teller.tell(&session, method, &answer));
    thread::scope(|scope| {
        for _ in 0..CARRIERS {
            scope.spawn(|| requests.work(&todo, piece, &tell));
        }
        let picture = drawn(&mut pipe, (&session, until), shown.address, &mut |message| {
            if let Some(told) = requests.answer(message) {
                tell(told);
            }
        });
        requests.close();
        picture
    })
}

/// An empty page: the session by which it is told things, and its frame.
fn opened(pipe: &mut Pipe, until: Instant) -> Result<(String, String), BrowserError> {
    let mut ask = |session: &str, method, params| pipe.ask((session, until), (method, &params), &mut |_| {});
    let word = |value: Value, name: &str| {
        let word = value.get(name).and_then(Value::as_str).map(str::to_owned);
        word.ok_or_else(|| BrowserError::Said(format!("no {name}")))
    };
    let target = word(ask("", "Target.createTarget", json!({ "url": "about:blank" }))?, "targetId")?;
    let attached = ask("", "Target.attachToTarget", json!({ "targetId": target, "flatten": true }))?;
    let session = word(attached, "sessionId")?;
    let window = json!({ "width": WIDTH, "height": WINDOW, "deviceScaleFactor": 1, "mobile": false });
    ask(&session, "Emulation.setDeviceMetricsOverride", window)?;
    ask(&session, "Emulation.setScriptExecutionDisabled", json!({ "value": true }))?;
    ask(&session, "Fetch.enable", json!({ "patterns": [{ "urlPattern": "*" }] }))?;
    ask(&session, "Page.enable", json!({}))?;
    Ok((session, target))
}

/// The page when it has everything, or as far as it came.
fn drawn(
    pipe: &mut Pipe,
    (session, until): (&str, Instant),
    address: &str,
    paused: &mut dyn FnMut(&Value),
) -> Result<Picture, BrowserError> {
    let settled = until.min(Instant::now() + SETTLED);
    let is_loaded = Cell::new(false);
    let mut event = |message: &Value| match message.get("method").and_then(Value::as_str) {
        Some("Fetch.requestPaused") => paused(message),
        Some("Page.loadEventFired") => is_loaded.set(true),
        _ => {}
    };
    let went = pipe.ask((session, until), ("Page.navigate", &json!({ "url": address })), &mut event)?;
    if let Some(why) = went.get("errorText").and_then(Value::as_str) {
        return Err(BrowserError::Said(why.to_owned()));
    }
    loop {
        match pipe.next(settled) {
            Ok(message) => event(&message),
            Err(BrowserError::Slow) => break,
            Err(error) => return Err(error),
        }
        if is_loaded.get() {
            break;
        }
    }
    let mut event = |message: &Value| {
        if message.get("method").and_then(Value::as_str) == Some("Fetch.requestPaused") {
            paused(message);
        }
    };
    let sizes = pipe.ask((session, until), ("Page.getLayoutMetrics", &json!({})), &mut event)?;
    let height = sizes.pointer("/cssContentSize/height").and_then(Value::as_f64).unwrap_or_default();
    let height = (1..=TALLEST).rev().find(|pixels| f64::from(*pixels) <= height).unwrap_or(WINDOW);
    let clip = json!({ "x": 0, "y": 0, "width": WIDTH, "height": height, "scale": 1 });
    let how = json!({ "format": "jpeg", "quality": QUALITY, "clip": clip, "captureBeyondViewport": true });
    let taken = pipe.ask((session, until), ("Page.captureScreenshot", &how), &mut event)?;
    let jpeg = taken.get("data").and_then(Value::as_str).and_then(|data| STANDARD.decode(data).ok());
    let jpeg = jpeg.ok_or_else(|| BrowserError::Said("no picture".to_owned()))?;
    Ok(Picture { jpeg, width: WIDTH, height })
}
