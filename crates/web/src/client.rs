//! Which client asks: the peer of the connection, or who a configured proxy says stands behind it. Nobody else is believed.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::HeaderName;
use axum::http::request::Parts;

/// A proxy, or the network of several: `127.0.0.1`, `10.0.0.0/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// Reads an address with or without the length of its prefix.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(most), |bits| bits.parse().ok())?;
        (bits <= most).then_some(Self { address, bits })
    }

    fn holds(self, other: IpAddr) -> bool {
        let same = |one: u128, two: u128, length: u32| (one ^ two).checked_shr(length - self.bits).unwrap_or(0) == 0;
        match (self.address, other) {
            (IpAddr::V4(one), IpAddr::V4(two)) => same(one.to_bits().into(), two.to_bits().into(), 32),
            (IpAddr::V6(one), IpAddr::V6(two)) => same(one.to_bits(), two.to_bits(), 128),
            _ => false,
        }
    }
}

/// What counts as one client of a request. Requests whose peer is not known all count as one.
pub(crate) fn client(parts: &Parts, proxies: &[Network]) -> String {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
    let name = HeaderName::from_static("x-forwarded-for");
    let lines: Vec<&str> = parts.headers.get_all(name).iter().filter_map(|line| line.to_str().ok()).collect();
    told(behind(peer.unwrap_or(IpAddr::from([0; 4])), &lines.join(","), proxies))
}

/// Follows the addresses from the nearest one outwards, as long as each is a proxy of ours.
fn behind(peer: IpAddr, forwarded: &str, proxies: &[Network]) -> IpAddr {
    let trusted = |address: IpAddr| proxies.iter().any(|proxy| proxy.holds(address));
    let mut last = peer.to_canonical();
    for hop in forwarded.rsplit(',') {
        let hop = hop.trim();
        let address = hop.parse().ok().or_else(|| hop.parse().ok().map(|socket: SocketAddr| socket.ip()));
        match address {
            Some(address) if trusted(last) => last = address.to_canonical(),
            _ => break,
        }
    }
    last
}

/// An IPv4 address is one client; of an IPv6 address only the first half is given out to one.
fn told(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:x}/64", address.to_bits() >> 64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(peer: &str, forwarded: &str, proxies: &[&str]) -> String {
        let proxies: Vec<Network> = proxies.iter().map(|text| Network::parse(text).unwrap()).collect();
        told(behind(peer.parse().unwrap(), forwarded, &proxies))
    }

    #[test]
    fn only_a_configured_proxy_is_believed() {
        let own = ["127.0.0.1", "10.0.0.0/8"];
        assert_eq!(asked("203.0.113.9", "198.51.100.1", &own), "203.0.113.9", "a stranger says what it likes");
        assert_eq!(asked("127.0.0.1", "198.51.100.1", &[]), "127.0.0.1", "none is configured");
        assert_eq!(asked("127.0.0.1", "198.51.100.1", &own), "198.51.100.1");
        assert_eq!(
            asked("127.0.0.1", "6.6.6.6, 198.51.100.1, 10.2.3.4", &own),
            "198.51.100.1",
            "what it made up before"
        );
        assert_eq!(asked("127.0.0.1", "6.6.6.6, entah, 10.2.3.4", &own), "10.2.3.4", "up to what cannot be read");
        assert_eq!(asked("127.0.0.1", "", &own), "127.0.0.1");
        assert_eq!(asked("127.0.0.1", "198.51.100.1:4711", &own), "198.51.100.1");
        assert_eq!(asked("::ffff:127.0.0.1", "198.51.100.1", &own), "198.51.100.1");
    }

    #[test]
    fn one_client_has_half_an_ipv6_address() {
        assert_eq!(asked("2001:db8:1:2:aaaa::1", "", &[]), asked("2001:db8:1:2:bbbb::2", "", &[]));
        assert_ne!(asked("2001:db8:1:2::1", "", &[]), asked("2001:db8:1:3::1", "", &[]));
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for text in ["", "10.0.0.0/33", "::/129", "10.0.0.0/-1", "10.0.0.0/x", "rumah", "10.0.0.0/"] {
            assert_eq!(Network::parse(text), None, "{text}");
        }
        assert!(Network::parse("0.0.0.0/0").unwrap().holds("203.0.113.9".parse().unwrap()));
        assert!(!Network::parse("2001:db8::/32").unwrap().holds("2001:db9::1".parse().unwrap()));
    }
}
