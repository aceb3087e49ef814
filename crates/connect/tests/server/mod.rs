//! A web server on the loopback address that answers as badly as a test wants.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use connect::clock::Clock;
use connect::fetch::{FetchOptions, Fetcher, Resolve};

/// Where a test's server listens, and the paths it was asked for.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers every path by `answer`, which writes to the connection; robots.txt too.
    pub(crate) fn start(answer: impl Fn(&str, &mut TcpStream) + Send + Sync + 'static) -> Self {
        Self::by_head(move |head, stream| answer(path(head).unwrap_or_default(), stream))
    }

    /// As `start`, by the whole head of a request.
    pub(crate) fn by_head(answer: impl Fn(&str, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, log, answer) = (stream.unwrap(), Arc::clone(&log), Arc::clone(&answer));
                thread::spawn(move || {
                    let Some(head) = read_head(&mut stream) else { return };
                    log.lock().unwrap().push(path(&head).unwrap_or_default().to_owned());
                    answer(&head, &mut stream);
                });
            }
        });
        Self { address, asked }
    }

    /// As `start`, without rules for robots.
    pub(crate) fn without_robots(answer: impl Fn(&str, &mut TcpStream) + Send + Sync + 'static) -> Self {
        Self::start(move |path, stream| {
            if path == "/robots.txt" {
                send(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            } else {
                answer(path, stream);
            }
        })
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// The path that a request's head asks for.
pub(crate) fn path(head: &str) -> Option<&str> {
    head.split(' ').nth(1)
}

/// The head of a request, once it has come.
pub(crate) fn read_head(stream: &mut impl Read) -> Option<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    String::from_utf8(head).ok()
}

/// Writes; the other side may have gone.
pub(crate) fn send(stream: &mut impl Write, answer: impl AsRef<[u8]>) {
    drop(stream.write_all(answer.as_ref()).and_then(|()| stream.flush()));
}

/// A clock that stands still and notes how long it was asked to wait.
#[derive(Default)]
pub(crate) struct Still {
    pub(crate) waited: Mutex<Vec<std::time::Duration>>,
}

impl Clock for Still {
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::UNIX_EPOCH
    }

    fn wait(&self, duration: std::time::Duration) {
        self.waited.lock().unwrap().push(duration);
    }
}

/// Names for tests.
pub(crate) struct Names(pub(crate) Vec<(&'static str, Vec<IpAddr>)>);

impl Resolve for Names {
    fn resolve(&self, host: &str) -> std::io::Result<Vec<IpAddr>> {
        let known = self.0.iter().find(|(name, _)| *name == host);
        known.map(|(_, addresses)| addresses.clone()).ok_or_else(|| std::io::ErrorKind::NotFound.into())
    }
}

/// Options under which the loopback server may be reached.
pub(crate) fn options() -> FetchOptions {
    FetchOptions { allowed: vec![Ipv4Addr::LOCALHOST.into()], ..FetchOptions::default() }
}

pub(crate) fn fetcher(options: FetchOptions) -> Fetcher {
    Fetcher::with_resolver(options, Arc::new(Still::default()), Arc::new(Names(Vec::new())))
}
