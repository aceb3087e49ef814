//! One request and its response over a connection of their own, within its time and size.

use std::error::Error;
use std::future::{Future as _, poll_fn};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Method, Request, header};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use url::Url;

use super::poll::Validators;
use super::tee::{Log, SharedLog, Tee};
use super::{AddressFault, FetchError, FetchOptions, TlsFault, tls};
use crate::message::{PayloadError, Response, interim_length};

/// What a response may have beside its body.
const HEAD_ALLOWANCE: u64 = 256 << 10;

/// The Accept field for pages.
const PAGE: &str = "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5";

/// The bytes of an exchange, and who answered.
pub(super) struct Answer {
    pub(super) peer: IpAddr,
    pub(super) request: Vec<u8>,
    pub(super) response: Vec<u8>,
}

/// What is asked for, and how much of it may come.
pub(super) struct Ask<'a> {
    /// The Accept field.
    pub(super) accept: &'a str,
    /// What is known already; it is sent again only where it has changed since.
    pub(super) known: &'a Validators,
    /// Most bytes of the body, packed and unpacked.
    pub(super) max_bytes: u64,
    /// It takes a turn of its own, as the host's rules allow it. What a page is made of comes with the page.
    pub(super) takes_turn: bool,
    /// For all of it; none for the usual time.
    pub(super) within: Option<Duration>,
    /// What is sent, and its media type; none only asks.
    pub(super) sent: Option<(&'a str, Bytes)>,
}

impl Ask<'_> {
    /// A page that is not known yet.
    pub(super) fn page(max_bytes: u64) -> Self {
        Self { accept: PAGE, known: &Validators::NONE, max_bytes, takes_turn: true, within: None, sent: None }
    }
}

/// What an exchange needs to know.
pub(super) struct Call<'a> {
    pub(super) url: &'a Url,
    pub(super) host: &'a str,
    pub(super) addresses: &'a [IpAddr],
    pub(super) options: &'a FetchOptions,
    pub(super) tls: Arc<ClientConfig>,
    pub(super) ask: &'a Ask<'a>,
    pub(super) total: Duration,
}

impl Call<'_> {
    pub(super) async fn run(&self) -> Result<Answer, FetchError> {
        timeout(self.total, self.connect_and_ask())
            .await
            .unwrap_or_else(|_| Err(self.too_slow(self.options.total_timeout)))
    }

    async fn connect_and_ask(&self) -> Result<Answer, FetchError> {
        let log = SharedLog::default();
        let limit = usize::try_from(self.ask.max_bytes.saturating_add(HEAD_ALLOWANCE)).unwrap_or(usize::MAX);
        let wait = self.options.connect_timeout;
        let (stream, peer) = timeout(wait, self.connect()).await.map_err(|_| self.too_slow(wait))??;
        if self.url.scheme() == "https" {
            let secure = timeout(wait, self.secure(stream)).await.map_err(|_| self.too_slow(wait))??;
            self.ask(Tee::new(secure, Arc::clone(&log), limit), &log).await?;
        } else {
            self.ask(Tee::new(stream, Arc::clone(&log), limit), &log).await?;
        }
        let log = std::mem::take(&mut *log.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(Answer { peer, request: log.sent, response: message(&log.received).to_vec() })
    }

    /// The first of the addresses that answers; each gets its share of the time.
    async fn connect(&self) -> Result<(TcpStream, IpAddr), FetchError> {
        let port = self.url.port_or_known_default().unwrap_or(80);
        let share = self.options.connect_timeout / u32::try_from(self.addresses.len().clamp(1, 4)).unwrap_or(1);
        let mut last = io::ErrorKind::NotFound;
        for address in self.addresses {
            match timeout(share, TcpStream::connect(SocketAddr::new(*address, port))).await {
                Ok(Ok(stream)) => return Ok((stream, *address)),
                Ok(Err(error)) => last = error.kind(),
                Err(_) => last = io::ErrorKind::TimedOut,
            }
        }
        if last == io::ErrorKind::TimedOut {
            return Err(self.too_slow(self.options.connect_timeout));
        }
        Err(FetchError::Connect { host: self.host.to_owned(), kind: last })
    }

    async fn secure(
        &self,
        stream: TcpStream,
    ) -> Result<impl AsyncRead + AsyncWrite + Send + Unpin + use<>, FetchError> {
        let tls = |fault| FetchError::Tls { host: self.host.to_owned(), fault };
        let bare = self.host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let name = ServerName::try_from(bare).map_err(|_| tls(TlsFault::OtherName))?;
        let connected = TlsConnector::from(Arc::clone(&self.tls)).connect(name, stream).await;
        connected.map_err(|error| match tls::fault(&error) {
            Some(fault) => tls(fault),
            None => tls(TlsFault::Other(error.kind().to_string())),
        })
    }

    async fn ask(
        &self,
        stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
        log: &SharedLog,
    ) -> Result<(), FetchError> {
        let request = self.request()?;
        let mut builder = http1::Builder::new();
        builder
            .title_case_headers(true)
            .allow_obsolete_multiline_headers_in_responses(true)
            .allow_spaces_after_header_name_in_responses(true)
            .ignore_invalid_headers_in_responses(true);
        let fail = |error: &hyper::Error| self.fault(error, &log.lock().unwrap_or_else(PoisonError::into_inner));
        let (mut sender, connection) = builder.handshake(TokioIo::new(stream)).await.map_err(|error| fail(&error))?;
        let idle = self.options.idle_timeout;
        let exchange = async {
            let mut response = timeout(idle, sender.send_request(request))
                .await
                .map_err(|_| self.too_slow(idle))?
                .map_err(|error| fail(&error))?;
            while let Some(frame) = timeout(idle, response.frame()).await.map_err(|_| self.too_slow(idle))? {
                frame.map_err(|error| fail(&error))?;
            }
            Ok(())
        };
        // The connection moves the bytes while the exchange waits for them; what fails there, the exchange reports.
        let (mut connection, mut exchange) = (pin!(connection), pin!(exchange));
        let mut closed = false;
        poll_fn(|context| {
            closed = closed || connection.as_mut().poll(context).is_ready();
            exchange.as_mut().poll(context)
        })
        .await
    }

    fn request(&self) -> Result<Request<Full<Bytes>>, FetchError> {
        let url = self.url;
        let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        let host = url.port().map_or_else(|| self.host.to_owned(), |port| format!("{}:{port}", self.host));
        let (method, body) = match &self.ask.sent {
            Some((_, body)) => (Method::POST, body.clone()),
            None => (Method::GET, Bytes::new()),
        };
        let mut request = Request::builder()
            .method(method)
            .uri(target)
            .header(header::HOST, host)
            .header(header::USER_AGENT, self.options.agent.as_str())
            .header(header::ACCEPT, self.ask.accept)
            .header(header::ACCEPT_LANGUAGE, "id,en;q=0.7")
            .header(header::ACCEPT_ENCODING, "gzip, deflate, br")
            .header(header::CONNECTION, "close");
        if let Some((kind, body)) = &self.ask.sent {
            request = request.header(header::CONTENT_TYPE, *kind).header(header::CONTENT_LENGTH, body.len());
        }
        for (name, value) in self.ask.known.fields() {
            request = request.header(name, value);
        }
        request
            .body(Full::new(body))
            .map_err(|_| FetchError::Address { address: url.to_string(), fault: AddressFault::Unreadable })
    }

    fn too_slow(&self, limit: Duration) -> FetchError {
        FetchError::Timeout { host: self.host.to_owned(), seconds: limit.as_secs() }
    }

    fn fault(&self, error: &hyper::Error, log: &Log) -> FetchError {
        let host = self.host.to_owned();
        if log.overflow {
            return FetchError::TooLarge { host, limit: self.ask.max_bytes };
        }
        if error.is_parse() {
            return FetchError::NotHttp { host, reason: error.to_string() };
        }
        // A body that ends before its declared length says how much is missing.
        let payload = Response::parse(&log.received).map(|response| response.framing());
        if let Some(Err(error @ PayloadError::Incomplete { .. })) = payload {
            return FetchError::Payload { host, error };
        }
        let bad_chunks = error.source().and_then(|source| source.downcast_ref::<io::Error>());
        match bad_chunks.map(io::Error::kind) {
            Some(io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData) => {
                FetchError::Payload { host, error: PayloadError::BadChunks }
            }
            _ => FetchError::Broken { host },
        }
    }
}

/// The response alone: without interim responses before it and bytes after its end.
fn message(received: &[u8]) -> &[u8] {
    let rest = received.get(interim_length(received)..).unwrap_or_default();
    let Some(response) = Response::parse(rest) else { return rest };
    let head = rest.len().saturating_sub(response.body.len());
    rest.get(..head.saturating_add(response.body_length())).unwrap_or(rest)
}
