//! The browser's process, and messages to and from it over a pipe (Chrome’s remote debugging): no port that others could reach.

use std::fs;
use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::BrowserError;

/// Longest message that is taken, bytes: a picture in base 64.
const LONGEST: u64 = 64 << 20;

/// The browser reads its third file and writes its fourth; a shell puts them there.
const START: &str = r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#;

/// No network of its own: names lead nowhere, and the proxy is a port on which nobody may listen. No sound, no pictures of its own making,
/// nothing brought along from an earlier page.
const OPTIONS: [&str; 19] = [
    "--headless",
    "--remote-debugging-pipe",
    "--proxy-server=http://127.0.0.1:1",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-features=IsolateOrigins,site-per-process",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--mute-audio",
    "--no-first-run",
    "--no-pings",
];

/// A browser that runs. It ends when this is dropped.
pub(super) struct Pipe {
    child: Child,
    teller: Teller,
    from: Receiver<Value>,
    last: u64,
    /// Removed with everything that the browser keeps.
    _profile: TempDir,
}

/// Tells the browser something, from any thread.
#[derive(Clone)]
pub(super) struct Teller(Arc<Mutex<Option<ChildStdin>>>);

impl Teller {
    /// Sends a message whose answer nobody reads.
    pub(super) fn tell(&self, session: &str, method: &str, params: &Value) -> Result<(), BrowserError> {
        self.send(0, session, method, params)
    }

    fn send(&self, id: u64, session: &str, method: &str, params: &Value) -> Result<(), BrowserError> {
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let (false, Some(message)) = (session.is_empty(), message.as_object_mut()) {
            message.insert("sessionId".to_owned(), session.into());
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let mut to = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let to = to.as_mut().ok_or(BrowserError::Gone(io::ErrorKind::BrokenPipe))?;
        Ok(to.write_all(&bytes)?)
    }

    fn close(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl Pipe {
    /// Starts one, in an empty folder.
    pub(super) fn open(program: &Path) -> Result<Self, BrowserError> {
        let profile = tempfile::Builder::new().prefix("ruhui-picture-").tempdir()?;
        let mut command = Command::new("sh");
        command.args(["-c", START]).arg(program).args(OPTIONS);
        command.arg(format!("--user-data-dir={}", profile.path().display()));
        // The administrator of a machine has no rights to give up, which is what the browser's own walls are made of.
        if is_root() {
            command.arg("--no-sandbox");
        }
        command.env("HOME", profile.path()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (to, from) = pipes.ok_or(BrowserError::Gone(io::ErrorKind::BrokenPipe))?;
        let teller = Teller(Arc::new(Mutex::new(Some(to))));
        Ok(Self { child, teller, from: messages(from), last: 0, _profile: profile })
    }

    /// For threads that tell it something.
    pub(super) fn teller(&self) -> Teller {
        self.teller.clone()
    }

    /// Sends a message and waits for its answer; what else comes goes to `event`.
    pub(super) fn ask(
        &mut self,
        (session, until): (&str, Instant),
        (method, params): (&str, &Value),
        event: &mut dyn FnMut(&Value),
    ) -> Result<Value, BrowserError> {
        self.last = self.last.saturating_add(1);
        let id = self.last;
        self.teller.send(id, session, method, params)?;
        loop {
            let mut message = self.next(until)?;
            if message.get("id").and_then(Value::as_u64) != Some(id) {
                event(&message);
            } else if let Some(error) = message.pointer("/error/message").and_then(Value::as_str) {
                return Err(BrowserError::Said(format!("{method}: {error}")));
            } else {
                return Ok(message.get_mut("result").map(Value::take).unwrap_or_default());
            }
        }
    }

    /// The next message.
    pub(super) fn next(&self, until: Instant) -> Result<Value, BrowserError> {
        self.from.recv_timeout(until.saturating_duration_since(Instant::now())).map_err(|error| match error {
            RecvTimeoutError::Timeout => BrowserError::Slow,
            RecvTimeoutError::Disconnected => BrowserError::Gone(io::ErrorKind::BrokenPipe),
        })
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        // It ends when nobody can tell it anything any more; whether it does is not waited for.
        self.teller.close();
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// What the browser says, read on a thread of its own so that waiting for it has an end.
fn messages(from: ChildStdout) -> Receiver<Value> {
    let (to, messages) = channel();
    thread::spawn(move || {
        let mut from = BufReader::new(from);
        loop {
            let mut bytes = Vec::new();
            let read = from.by_ref().take(LONGEST).read_until(0, &mut bytes);
            if bytes.pop() != Some(0) || read.is_err() {
                return;
            }
            let message = serde_json::from_slice(&bytes);
            if message.is_ok_and(|message| to.send(message).is_err()) {
                return;
            }
        }
    });
    messages
}

/// Whether this program runs as the administrator.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}
