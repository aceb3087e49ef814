//! Feeds that are hostile, huge, empty or none, and those that say less than they should.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::io::Write;

use connect::feed::{self, Feed, FeedError, Kind, MOST_BYTES, MOST_ITEMS};
use flate2::Compression;
use flate2::write::GzEncoder;
use url::Url;

fn read(bytes: impl AsRef<[u8]>) -> Result<Feed, FeedError> {
    feed::read(bytes.as_ref(), &Url::parse("https://kabar.example/umpan").unwrap())
}

fn addresses(feed: &Feed) -> Vec<&str> {
    feed.items.iter().map(|item| item.address.as_str()).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn a_feed_without_dates_keeps_its_items_in_its_order() {
    let feed =
        read("<rss><item><link>/b</link></item><item><link>/a</link></item><item><link>/b#x</link></item></rss>");
    assert_eq!(addresses(&feed.unwrap()), ["https://kabar.example/b", "https://kabar.example/a"]);
}

#[test]
fn the_older_forms_of_rss_and_atom_are_read() {
    let rdf = r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel rdf:about="https://kabar.example/"><title>Kabar</title><link>https://kabar.example/</link></channel>
        <item rdf:about="https://kabar.example/1"><title>Satu</title><dc:date>2026-11-03T10:00+07:00</dc:date></item></rdf:RDF>"#;
    let feed = read(rdf).unwrap();
    assert_eq!((feed.kind, addresses(&feed)), (Kind::Rss, vec!["https://kabar.example/1"]));
    assert_eq!(feed.items[0].published.unwrap().to_string(), "2026-11-03T03:00:00Z");
    let prefixed = "<a:feed><a:title>Kabar</a:title><a:entry><a:link href='/1'/><a:issued>2026-11-03T03:00:00Z</a:issued>\
        <a:modified>2026-11-04T03:00:00Z</a:modified></a:entry></a:feed>";
    let feed = read(prefixed).unwrap();
    assert_eq!((feed.kind, addresses(&feed)), (Kind::Atom, vec!["https://kabar.example/1"]));
    assert_eq!(feed.items[0].modified.unwrap().to_string(), "2026-11-04T03:00:00Z");
    let linkless = "<feed><entry><id>https://kabar.example/3</id></entry><entry><id>urn:x</id></entry></feed>";
    assert_eq!(addresses(&read(linkless).unwrap()), ["https://kabar.example/3"]);
}

#[test]
fn the_pages_own_address_is_taken_before_a_counter_of_clicks() {
    let feed = read(
        "<rss><item><link>https://hitung.example/~r/1</link><feedburner:origLink>https://kabar.example/1</feedburner:origLink>\
         </item><item><link>javascript:x</link><guid>https://kabar.example/2</guid></item></rss>",
    );
    assert_eq!(addresses(&feed.unwrap()), ["https://kabar.example/1", "https://kabar.example/2"]);
}

#[test]
fn a_sitemap_index_names_its_sitemaps_newest_first() {
    let index = "<sitemapindex><sitemap><loc>https://kabar.example/1.xml</loc></sitemap><sitemap>\
        <loc>https://kabar.example/2.xml.gz</loc><lastmod>2026-11-03T03:00:00Z</lastmod></sitemap></sitemapindex>";
    let feed = read(gzip(index.as_bytes())).unwrap();
    assert_eq!((feed.kind, feed.items), (Kind::SitemapIndex, Vec::new()));
    assert_eq!(feed.further, ["https://kabar.example/2.xml.gz", "https://kabar.example/1.xml"]);
}

#[test]
fn the_newest_of_many_items_are_kept() {
    let urls: String = (0..60_i32)
        .flat_map(|minute| (0..20).map(move |n| (minute, n)))
        .map(|(minute, n)| {
            format!("<url><loc>/{minute}/{n}</loc><lastmod>2026-11-03T03:{minute:02}:{n:02}Z</lastmod></url>")
        })
        .collect();
    let feed = read(format!("<urlset>{urls}</urlset>")).unwrap();
    assert_eq!((feed.items.len(), feed.items[0].address.as_str()), (MOST_ITEMS, "https://kabar.example/59/19"));
}

#[test]
fn what_is_no_feed_is_told_apart() {
    let pages =
        ["<!DOCTYPE html><title>x", "\n<!doctype HTML PUBLIC 'x'>", "<HTML><body>", "<?xml version='1.0'?><html/>"];
    for page in pages {
        assert_eq!(read(page), Err(FeedError::Html), "{page}");
    }
    for other in ["", " \n", "halo", "<svg/>", "{}", "{\"items\":[]}", "[{\"a\":1}]", "\0\0\0", "<", "&"] {
        assert_eq!(read(other), Err(FeedError::Unknown), "{other}");
    }
    for broken in
        ["<rss><channel><item><title>x", "<feed>", "{\"items\":[{\"url\":", "{", "[1]", "\x1f\u{b}", "[{\"link\":\"/"]
    {
        let expected = if broken.starts_with('\x1f') { FeedError::Unknown } else { FeedError::Broken };
        assert_eq!(read(broken), Err(expected), "{broken}");
    }
    assert_eq!(read(b"\x1f\x8brusak"), Err(FeedError::Broken));
}

#[test]
fn a_feed_without_articles_is_a_feed() {
    let empty =
        ["<rss><channel/></rss>", "<feed/>", "[]", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}"];
    for feed in empty {
        assert_eq!(read(feed).unwrap().items, [], "{feed}");
    }
}

#[test]
fn a_warning_before_a_feed_does_not_hide_it() {
    let feed =
        read("<br />\n<b>Warning</b>: foo() in bar.php\n<?xml version='1.0'?><rss><item><link>/1</link></item></rss>");
    assert_eq!(addresses(&feed.unwrap()), ["https://kabar.example/1"]);
}

#[test]
fn json_that_breaks_off_keeps_what_was_read() {
    let posts = read("[{\"link\":\"/1\",\"title\":{\"rendered\":\"Satu\"}},{\"link\":\"/2\",\"tit");
    assert_eq!(addresses(&posts.unwrap()), ["https://kabar.example/1"]);
    let feed = read("{\"items\":[{\"url\":\"/1\"},{\"url\":\"/2\"},7]}");
    assert_eq!(addresses(&feed.unwrap()), ["https://kabar.example/1", "https://kabar.example/2"]);
}

#[test]
fn too_large_feeds_and_bombs_are_refused() {
    assert_eq!(read(vec![b' '; 50 << 20]), Err(FeedError::TooLarge));
    assert_eq!(read(vec![b'<'; MOST_BYTES + 1]), Err(FeedError::TooLarge));
    assert_eq!(read(gzip(&vec![b' '; 50 << 20])), Err(FeedError::TooLarge));
    let bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">\
        <!ENTITY d SYSTEM \"file:///etc/passwd\">]><rss><item><link>/1</link><title>&c;&d;</title></item></rss>";
    assert_eq!(read(bomb).unwrap().items[0].title, "&c;&d;");
}

#[test]
fn depth_and_length_have_no_hold_on_a_reader() {
    let deep = "<a>".repeat(1_000_000);
    assert_eq!(read(format!("<rss><item><link>/1</link>{deep}")).unwrap().items.len(), 1);
    assert_eq!(read(format!("<rss><item><title>{deep}")), Err(FeedError::Broken));
    assert_eq!(read("[".repeat(1_000_000)), Err(FeedError::Broken));
    assert_eq!(read(format!("[{{\"link\":\"/1\",\"x\":{}", "[".repeat(1_000_000))), Err(FeedError::Broken));
    assert_eq!(read(format!("{{\"version\":{}", "{\"rendered\":".repeat(300_000))), Err(FeedError::Broken));
    let long = format!("<rss><item><link>/{}</link><title>{}", "a".repeat(1 << 20), "é<b>".repeat(100_000));
    assert_eq!(read(long), Err(FeedError::Broken));
    let many = "<item><link>a</link><title>b</title></item>".repeat(90_000);
    assert_eq!(read(format!("<rss>{many}</rss>")).unwrap().items.len(), 1);
}

#[test]
fn nuls_and_directions_are_gone_from_titles() {
    let feed =
        read("<rss><item><link>/1\0</link><title>Ju\0dul\u{202e}\u{7} Ba\u{81}ru&#0;&#x1b;</title></item></rss>")
            .unwrap();
    assert_eq!(
        (feed.items[0].title.as_str(), feed.items[0].address.as_str()),
        ("Judul Baru", "https://kabar.example/1")
    );
}
