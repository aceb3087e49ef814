//! A page with all its redirects. Every hop is parsed, resolved, checked and asked for its rules anew.

use std::collections::HashSet;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use url::Url;

use super::robots::{self, Rules};
use super::wire::{Answer, Ask, Call};
use super::{AddressFault, FetchError, Fetcher, resolve, tls};
use crate::capture::{Capture, Exchange};
use crate::message::Response;
use crate::unpack::Bounds;

/// Fetches a page and gives its address after all redirects; every exchange made on the way is in `capture`, whatever
/// comes of it, the page's own last.
pub(super) fn page(
    fetcher: &Fetcher,
    address: &str,
    ask: &Ask<'_>,
    capture: &mut Capture,
) -> Result<String, FetchError> {
    let mut url = parse(address)?;
    let mut seen = HashSet::new();
    let mut left = ask.within.unwrap_or(fetcher.options.total_timeout);
    loop {
        if !seen.insert(url.clone()) {
            return Err(FetchError::RedirectLoop { url: url.into() });
        }
        if seen.len() > fetcher.options.max_redirects.saturating_add(1) {
            return Err(FetchError::TooManyRedirects { limit: fetcher.options.max_redirects });
        }
        if ask.takes_turn {
            wait_for_turn(fetcher, &url)?;
        }
        let began = fetcher.clock.now();
        let started = Instant::now();
        let answer = exchange(fetcher, &url, ask, left)?;
        left = left.saturating_sub(started.elapsed());
        let Answer { peer, request, response } = answer;
        capture.exchanges.push(Exchange { url: url.to_string(), peer, began, request, response });
        let raw = capture.page().map(|exchange| exchange.response.as_slice()).unwrap_or_default();
        match redirect(&url, raw)? {
            Some(next) => url = next,
            None => return Ok(url.into()),
        }
    }
}

/// The response that ends a page's redirects.
pub(super) fn last(capture: &Capture) -> Result<Response<'_>, FetchError> {
    let exchange = capture.page();
    let response = exchange.and_then(|exchange| Response::parse(&exchange.response));
    response.ok_or_else(|| FetchError::NotHttp { host: host(capture), reason: String::new() })
}

/// Its body, unpacked.
pub(super) fn payload(
    fetcher: &Fetcher,
    response: &Response<'_>,
    ask: &Ask<'_>,
    capture: &Capture,
) -> Result<Vec<u8>, FetchError> {
    let bounds = Bounds { bytes: ask.max_bytes, ratio: fetcher.options.max_ratio };
    response.payload(bounds).map_err(|error| FetchError::Payload { host: host(capture), error })
}

fn host(capture: &Capture) -> String {
    let url = capture.page().and_then(|exchange| Url::parse(&exchange.url).ok());
    url.as_ref().and_then(Url::host_str).unwrap_or_default().to_owned()
}

fn parse(address: &str) -> Result<Url, FetchError> {
    let fault = |fault| FetchError::Address { address: address.to_owned(), fault };
    let url = Url::parse(address).map_err(|_| fault(AddressFault::Unreadable))?;
    checked(url).map_err(fault)
}

fn checked(mut url: Url) -> Result<Url, AddressFault> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(AddressFault::Scheme(url.scheme().to_owned()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AddressFault::Credentials);
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(AddressFault::NoHost);
    }
    url.set_fragment(None);
    Ok(url)
}

/// Where a response leads, if it leads on.
fn redirect(from: &Url, raw: &[u8]) -> Result<Option<Url>, FetchError> {
    let Some(response) = Response::parse(raw) else { return Ok(None) };
    let (301 | 302 | 303 | 307 | 308, Some(target)) = (response.status, response.field("location")) else {
        return Ok(None);
    };
    let fault = |fault| FetchError::Address { address: target.to_owned(), fault };
    let next = from.join(target).map_err(|_| fault(AddressFault::Unreadable))?;
    checked(next).map(Some).map_err(fault)
}

/// Asks the host's rules, then waits for its turn.
fn wait_for_turn(fetcher: &Fetcher, url: &Url) -> Result<(), FetchError> {
    let host = url.host_str().unwrap_or_default();
    let cell = fetcher.robots.rules(url, |robots| rules(fetcher, robots));
    let delay = cell.get().map_or(Ok(None), |rules| rules.check(host, url).map(|()| rules.delay()))?;
    let asked = delay.unwrap_or(Duration::ZERO).min(fetcher.options.longest_pause);
    fetcher.pace.wait(host, fetcher.options.pause.max(asked), fetcher.clock.as_ref());
    Ok(())
}

/// Reads a host's robots.txt. It belongs to the visit that needs it, so it takes no turn of its own.
fn rules(fetcher: &Fetcher, robots: &Url) -> Rules {
    let agent = fetcher.options.agent.split('/').next().unwrap_or_default();
    let host = robots.host_str().unwrap_or_default().to_owned();
    let unreachable = |status| Rules::Failed(FetchError::RobotsUnreachable { host: host.clone(), status });
    let (ask, mut url) = (Ask::page(robots::MAX_BYTES), robots.clone());
    for _ in 0..=robots::MAX_REDIRECTS {
        let raw = match exchange(fetcher, &url, &ask, fetcher.options.total_timeout) {
            Ok(answer) => answer.response,
            // What would stop the page itself is said as that.
            Err(
                error @ (FetchError::UnknownHost { .. }
                | FetchError::PrivateAddress { .. }
                | FetchError::Connect { .. }
                | FetchError::Tls { .. }
                | FetchError::NoRuntime),
            ) => return Rules::Failed(error),
            Err(_) => return unreachable(None),
        };
        match redirect(&url, &raw) {
            Ok(Some(next)) => url = next,
            Err(_) => return unreachable(None),
            Ok(None) => {
                let Some(response) = Response::parse(&raw) else { return unreachable(None) };
                let bounds = Bounds { bytes: robots::MAX_BYTES, ratio: fetcher.options.max_ratio };
                return match (response.status, response.payload(bounds)) {
                    (200..300, Ok(text)) => Rules::parse(agent, &text),
                    (200..300, Err(_)) => unreachable(None),
                    (status @ 500.., _) => unreachable(Some(status)),
                    _ => Rules::Free,
                };
            }
        }
    }
    Rules::Free
}

/// One request and its response.
fn exchange(fetcher: &Fetcher, url: &Url, ask: &Ask<'_>, total: Duration) -> Result<Answer, FetchError> {
    let runtime = runtime(fetcher)?;
    let host = url.host_str().unwrap_or_default();
    let tls = fetcher.tls.get_or_init(|| tls::config(&fetcher.options.extra_roots)).clone();
    let tls = tls.map_err(|fault| FetchError::Tls { host: host.to_owned(), fault })?;
    let parsed = url.host().ok_or_else(|| FetchError::UnknownHost { host: host.to_owned() })?;
    let found = fetcher.pins.addresses(&parsed, |name| look_up(fetcher, runtime, name))?;
    let addresses = resolve::reachable(host, &found, &fetcher.options)?;
    let call = Call { url, host, addresses: &addresses, options: &fetcher.options, tls, ask, total };
    runtime.block_on(call.run())
}

fn runtime(fetcher: &Fetcher) -> Result<&Runtime, FetchError> {
    let start = || Builder::new_multi_thread().worker_threads(1).enable_all().build().ok();
    fetcher.runtime.get_or_init(start).as_ref().ok_or(FetchError::NoRuntime)
}

/// The operating system's resolver may take long, and cannot be stopped: it is left behind on its own thread.
fn look_up(fetcher: &Fetcher, runtime: &Runtime, name: &str) -> Result<Vec<IpAddr>, FetchError> {
    let (resolver, asked) = (Arc::clone(&fetcher.resolver), name.to_owned());
    let wait = fetcher.options.connect_timeout;
    let answer =
        runtime.block_on(async { timeout(wait, tokio::task::spawn_blocking(move || resolver.resolve(&asked))).await });
    match answer {
        Ok(Ok(Ok(addresses))) => Ok(addresses),
        Ok(_) => Err(FetchError::UnknownHost { host: name.to_owned() }),
        Err(_) => Err(FetchError::Timeout { host: name.to_owned(), seconds: wait.as_secs() }),
    }
}
