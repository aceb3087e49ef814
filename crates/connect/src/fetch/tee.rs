//! A stream that keeps a copy of every byte that goes through it, up to a limit.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The bytes of one exchange.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) sent: Vec<u8>,
    pub(super) received: Vec<u8>,
    /// More came than the limit allows.
    pub(super) overflow: bool,
}

pub(super) type SharedLog = Arc<Mutex<Log>>;

pub(super) struct Tee<S> {
    stream: S,
    log: SharedLog,
    limit: usize,
}

impl<S> Tee<S> {
    pub(super) fn new(stream: S, log: SharedLog, limit: usize) -> Self {
        Self { stream, log, limit }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Log) -> T) -> T {
        act(&mut self.log.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Tee<S> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        let result = Pin::new(&mut self.stream).poll_read(context, into);
        let new = into.filled().get(before..).unwrap_or_default();
        let limit = self.limit;
        let overflow = self.with(|log| {
            log.received.extend_from_slice(new);
            log.overflow = log.received.len() > limit;
            log.overflow
        });
        if overflow { Poll::Ready(Err(io::ErrorKind::FileTooLarge.into())) } else { result }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tee<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.stream).poll_write(context, bytes);
        if let Poll::Ready(Ok(count)) = result {
            self.with(|log| log.sent.extend(bytes.iter().take(count)));
        }
        result
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
