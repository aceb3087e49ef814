//! An article's address as a feed gives it: made absolute, and only where it can be fetched.

use url::Url;

/// Most bytes of an address.
const MOST_BYTES: usize = 2000;

/// The absolute address without its fragment; `None` for what is neither http nor https, carries a user name or
/// password, or is too long.
pub(super) fn absolute(text: &str, base: &Url) -> Option<String> {
    let text = text.trim();
    if text.is_empty() || text.len() > MOST_BYTES {
        return None;
    }
    let mut url = base.join(text).ok()?;
    let plain = url.username().is_empty() && url.password().is_none() && url.has_host();
    if !plain || !matches!(url.scheme(), "http" | "https") {
        return None;
    }
    url.set_fragment(None);
    Some(url.to_string()).filter(|address| address.len() <= MOST_BYTES)
}

/// True for what is an address by itself.
pub(super) fn is_whole(text: &str) -> bool {
    Url::parse(text.trim()).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_absolute_and_without_its_fragment() {
        let base = Url::parse("https://kabar.example/umpan/rss").unwrap();
        let read = |text: &str| absolute(text, &base);
        assert_eq!(read(" /berita/1#komentar\n").unwrap(), "https://kabar.example/berita/1");
        assert_eq!(read("//lain.example/a b").unwrap(), "https://lain.example/a%20b");
        assert_eq!(read("http://KABAR.example:80/x").unwrap(), "http://kabar.example/x");
        let refused =
            ["", "javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.example", "http://a:b@c.example/", "http://"];
        for text in refused {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&format!("/{}", "a".repeat(1990))), None);
        assert_eq!(read(&format!("/{}", "é".repeat(400))), None);
    }
}
