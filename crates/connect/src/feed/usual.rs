//! Addresses that feeds have by custom, where no page names them.

use url::Url;

use super::address;

/// The likeliest first.
const USUAL: [&str; 6] = ["/feed/", "/rss", "/sitemap-news.xml", "/news-sitemap.xml", "/atom.xml", "/feed.json"];

/// What is asked of WordPress: the latest changes, and only the fields that are read. Not those since a moment (`modified_after`): a post that
/// was scheduled comes out with the time at which it was last edited, perhaps days before, and would be named in no answer.
const POSTS: &str = "per_page=100&orderby=modified&_fields=link,title,date_gmt,modified_gmt";

/// The addresses that feeds usually have on a host, the likeliest first.
pub fn usual(base: &Url) -> Vec<String> {
    USUAL.iter().filter_map(|path| address::absolute(path, base)).collect()
}

/// Where WordPress lists its posts; `root` is its interface's address, a parameter where the site has plain addresses.
pub(super) fn posts(root: &str) -> Option<String> {
    let mut url = Url::parse(root).ok()?;
    let plain = url.query_pairs().find(|(name, _)| name == "rest_route").map(|(_, route)| route.into_owned());
    if let Some(route) = plain {
        let route = route.trim_end_matches('/');
        url.set_query(Some(&format!("rest_route={route}/wp/v2/posts&{POSTS}")));
    } else {
        let path = format!("{}/wp/v2/posts", url.path().trim_end_matches('/'));
        url.set_path(&path);
        url.set_query(Some(POSTS));
    }
    Some(url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_addresses_stand_at_the_hosts_root() {
        let all = usual(&Url::parse("https://kabar.example:8443/daerah/?a=b").unwrap());
        assert_eq!((all.len(), all[0].as_str()), (6, "https://kabar.example:8443/feed/"));
    }

    #[test]
    fn wordpress_with_plain_addresses_is_asked_by_parameter() {
        let plain = format!("https://kabar.example/index.php?rest_route=/wp/v2/posts&{POSTS}");
        assert_eq!(posts("https://kabar.example/index.php?rest_route=/"), Some(plain));
        let pretty = format!("https://kabar.example/situs/wp-json/wp/v2/posts?{POSTS}");
        assert_eq!(posts("https://kabar.example/situs/wp-json"), Some(pretty));
    }
}
