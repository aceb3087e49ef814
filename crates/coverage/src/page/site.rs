//! Which site a page belongs to, so that a link to another article can be told from a link into the world.

use super::metadata::Metadata;

/// The page's own site: the part of its host that all its servers share.
#[derive(Debug, Clone, Default)]
pub(crate) struct Site(Option<String>);

impl Site {
    /// From the page's canonical address, or the caller's.
    pub(crate) fn new(metadata: &Metadata, address: Option<&str>) -> Self {
        let said = metadata.canonical.iter().map(|t| t.value.as_str());
        Self(address.into_iter().chain(said).find_map(host).map(|h| domain(&h)))
    }

    /// True when a link leads to a page of the same site; unknown sites count as the same for relative links only.
    pub(crate) fn owns(&self, href: &str) -> bool {
        match host(href) {
            None => !href.starts_with("mailto:") && !href.starts_with("tel:"),
            Some(host) => self.0.as_ref().is_some_and(|own| domain(&host) == *own),
        }
    }
}

/// The site's own word in its address: `kabarrinjani` of `www.kabarrinjani.co.id`.
pub(crate) fn name(address: &str) -> Option<String> {
    domain(&host(address)?).split('.').next().map(str::to_owned)
}

fn host(address: &str) -> Option<String> {
    let (_, rest) = address.trim().split_once("//")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    (host.contains('.')).then(|| host.to_ascii_lowercase())
}

/// `news.example.co.id` and `www.example.co.id` share `example.co.id`.
fn domain(host: &str) -> String {
    let labels: Vec<&str> = host.split('.').collect();
    let short = |n: usize| labels.iter().rev().nth(n).is_some_and(|label| label.len() <= 3);
    let keep = if labels.len() > 2 && short(0) && short(1) { 3 } else { 2 };
    labels.iter().skip(labels.len().saturating_sub(keep)).copied().collect::<Vec<_>>().join(".")
}
