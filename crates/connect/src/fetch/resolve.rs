//! From a host to the addresses it is reached at: resolved once, checked, and the same until the fetcher forgets, so
//! that a name cannot point elsewhere after it was checked.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::{Mutex, PoisonError};

use url::Host;

use super::address::is_public;
use super::{FetchError, FetchOptions};

/// Finds the addresses of a name.
pub trait Resolve: Send + Sync {
    /// All addresses of a host name, best first.
    fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>>;
}

/// The operating system's resolver.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        Ok((host, 0).to_socket_addrs()?.map(|socket| socket.ip()).collect())
    }
}

/// The addresses of names seen so far.
#[derive(Default)]
pub(super) struct Pins {
    known: Mutex<HashMap<String, Vec<IpAddr>>>,
}

impl Pins {
    /// Forgets all names.
    pub(super) fn forget(&self) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The addresses of a host; `look_up` is asked for a name's once.
    pub(super) fn addresses(
        &self,
        host: &Host<&str>,
        look_up: impl FnOnce(&str) -> Result<Vec<IpAddr>, FetchError>,
    ) -> Result<Vec<IpAddr>, FetchError> {
        let name = match host {
            Host::Ipv4(address) => return Ok(vec![IpAddr::V4(*address)]),
            Host::Ipv6(address) => return Ok(vec![IpAddr::V6(*address)]),
            Host::Domain(name) => *name,
        };
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(addresses) = known().get(name) {
            return Ok(addresses.clone());
        }
        // Not under the lock: a slow name must not hold up the others. The first answer stays.
        let found = look_up(name)?;
        Ok(known().entry(name.to_owned()).or_insert(found).clone())
    }
}

/// Those of a host's addresses that may be reached.
pub(super) fn reachable(host: &str, found: &[IpAddr], options: &FetchOptions) -> Result<Vec<IpAddr>, FetchError> {
    let may = |address: &IpAddr| options.allow_private || is_public(*address) || options.allowed.contains(address);
    let allowed: Vec<IpAddr> = found.iter().copied().filter(may).collect();
    match found.first() {
        None => Err(FetchError::UnknownHost { host: host.to_owned() }),
        Some(first) if allowed.is_empty() => Err(FetchError::PrivateAddress { host: host.to_owned(), address: *first }),
        Some(_) => Ok(allowed),
    }
}
