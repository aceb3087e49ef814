//! The page number in an address: `?page=2`, `/halaman/2`, `/2/`.

use url::Url;

/// Names of a page number.
const NAMES: [&str; 5] = ["page", "halaman", "hal", "pg", "paged"];

/// Higher numbers at the end of an address are an article's own number.
pub(super) const MOST: u32 = 50;

/// An address taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Host, path and query without what counts pages.
    pub(super) base: String,
    pub(super) number: Option<u32>,
    /// The number is named (`page=2`, `/page/2`), and so surely one of a page.
    pub(super) named: bool,
}

impl Place {
    /// Base and page number of an address.
    pub(super) fn of(url: &Url) -> Self {
        let mut counters = url.query_pairs().filter(|(name, _)| is_counter(name));
        if let Some(number) = counters.find_map(|(_, value)| value.parse().ok()).filter(is_page) {
            return Self { base: base(url), number: Some(number), named: true };
        }
        let mut path: Vec<&str> = url.path().trim_end_matches('/').split('/').collect();
        let Some(number) = path.last().and_then(|last| last.parse().ok()).filter(is_page) else {
            return Self { base: base(url), number: None, named: false };
        };
        path.pop();
        let named = path.last().is_some_and(|last| is_counter(last));
        if named {
            path.pop();
        }
        let mut shorter = url.clone();
        shorter.set_path(&path.join("/"));
        Self { base: base(&shorter), number: Some(number), named }
    }
}

/// Host, path and query without what counts pages.
pub(super) fn base(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let path = url.path().trim_end_matches('/');
    let kept = url.query_pairs().filter(|(name, _)| !is_counter(name));
    let query: Vec<String> = kept.map(|(name, value)| format!("{name}={value}")).collect();
    format!("{host}{path}?{}", query.join("&"))
}

/// False for an address without a page number, as written.
pub(super) fn may_count(href: &str) -> bool {
    let href = href.split('#').next().unwrap_or_default().trim();
    let (path, query) = href.split_once('?').unwrap_or((href, ""));
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.parse().is_ok_and(|number| is_page(&number)) || NAMES.iter().any(|name| query.contains(name))
}

/// `page=all` shows the whole article, and still prints the pager.
pub(super) fn is_whole(url: &Url) -> bool {
    url.query_pairs().any(|(name, value)| is_counter(&name) && value.parse::<u32>().is_err())
}

fn is_counter(name: &str) -> bool {
    NAMES.contains(&name)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "filters an option")]
fn is_page(number: &u32) -> bool {
    (1..=MOST).contains(number)
}
