//! Six invented feeds of the kinds that outlets have, read to what was written down by hand; then the same feeds damaged.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

use connect::feed::{self, Kind, MOST_ITEMS};
use url::Url;

const WORDPRESS: &[u8] = include_bytes!("feeds/wordpress.xml");
const ATOM: &[u8] = include_bytes!("feeds/atom.xml");
const JSON: &[u8] = include_bytes!("feeds/feed.json");
const NEWS: &[u8] = include_bytes!("feeds/news-sitemap.xml");
const POSTS: &[u8] = include_bytes!("feeds/posts.json");
const BROKEN: &[u8] = include_bytes!("feeds/broken.xml");
const ALL: [&[u8]; 6] = [WORDPRESS, ATOM, JSON, NEWS, POSTS, BROKEN];

/// Address, title, published, modified; `-` for no date.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str);

fn expect(bytes: &[u8], base: &str, kind: Kind, rows: &[Row<'_>]) {
    let feed = feed::read(bytes, &Url::parse(base).unwrap()).unwrap();
    let shown = |moment: Option<jiff::Timestamp>| moment.map_or("-".to_owned(), |moment| moment.to_string());
    let found: Vec<_> = feed
        .items
        .iter()
        .map(|item| (item.address.as_str(), item.title.as_str(), shown(item.published), shown(item.modified)))
        .collect();
    let expected: Vec<_> = rows.iter().map(|row| (row.0, row.1, row.2.to_owned(), row.3.to_owned())).collect();
    assert_eq!(found, expected);
    assert_eq!((feed.kind, feed.further), (kind, Vec::new()));
}

#[test]
fn the_rss_of_a_wordpress_site_is_read() {
    let pasar = "https://lembayung.example/2026/11/pasar-sukaraja/?utm_source=rss";
    expect(
        WORDPRESS,
        "https://lembayung.example/feed/",
        Kind::Rss,
        &[
            (
                "https://lembayung.example/2026/11/jembatan-wanasari/",
                "Jembatan Wanasari Selesai – Warga Senang",
                "2026-11-03T03:05:00Z",
                "-",
            ),
            (pasar, "Pasar Sukaraja “Dibuka” Kembali & Ramai", "2026-11-02T02:30:00Z", "-"),
            ("https://lembayung.example/2026/11/jadwal-imunisasi/", "Jadwal Imunisasi", "-", "-"),
        ],
    );
}

#[test]
fn an_atom_feed_is_read() {
    expect(
        ATOM,
        "https://lain.example/atom.xml",
        Kind::Atom,
        &[
            ("https://gema.example/nelayan?a=1&b=2", "Nelayan Muara Biru Melaut Lagi", "2026-11-02T23:00:00Z", "-"),
            (
                "https://gema.example/kabar/festival-layang",
                "Festival Layang-layang Digelar di Tanjung Asri",
                "2026-11-01T01:00:00Z",
                "2026-11-03T02:15:30Z",
            ),
        ],
    );
}

#[test]
fn a_json_feed_is_read() {
    expect(
        JSON,
        "https://rimba.example/feed.json",
        Kind::Json,
        &[
            ("https://rimba.example/berita/8", "", "2026-11-02T21:00:00Z", "-"),
            (
                "https://rimba.example/berita/7",
                "Bibit Pohon Dibagikan & Ditanam",
                "2026-11-01T23:00:00Z",
                "2026-11-02T03:00:00Z",
            ),
            ("https://rimba.example/berita/10", "", "-", "-"),
        ],
    );
}

#[test]
fn a_news_sitemap_is_read() {
    expect(
        NEWS,
        "https://pijar.example/news-sitemap.xml",
        Kind::Sitemap,
        &[
            (
                "https://pijar.example/daerah/irigasi-cempaka",
                "Irigasi Cempaka Mengalir, Sawah \"Hijau\" Lagi",
                "2026-11-03T00:20:00Z",
                "2026-11-03T01:00:00Z",
            ),
            ("https://pijar.example/daerah/puskesmas-baru", "Puskesmas Baru Dibuka", "-", "-"),
        ],
    );
}

#[test]
fn posts_of_wordpress_are_read() {
    expect(
        POSTS,
        "https://teratai.example/wp-json/wp/v2/posts",
        Kind::WordPress,
        &[
            (
                "https://teratai.example/2026/11/beasiswa/",
                "Beasiswa untuk 40 Siswa Desa Teratai",
                "2026-11-03T01:30:00Z",
                "2026-11-03T01:30:00Z",
            ),
            (
                "https://teratai.example/2026/11/lomba-perahu/",
                "Lomba Perahu “Teratai Cup” Usai",
                "2026-11-02T02:00:00Z",
                "2026-11-03T05:00:00Z",
            ),
            ("https://teratai.example/?p=12", "", "-", "-"),
        ],
    );
}

#[test]
fn a_broken_feed_gives_what_can_be_read_of_it() {
    expect(
        BROKEN,
        "https://melati.example/rss",
        Kind::Rss,
        &[
            (
                "https://melati.example/air?id=1&kota=2",
                "Air Bersih &desa; & Sekitarnya Lancar",
                "2026-11-03T00:00:00Z",
                "-",
            ),
            ("https://melati.example/cabai", "Harga Cabai", "2026-11-02T23:00:00Z", "-"),
            ("https://melati.example/kafe", "Kafé “Kenanga” Dibuka", "-", "-"),
            ("https://melati.example/lampu", "Lampu Jalan Menyala", "-", "-"),
            ("https://melati.example/putus", "Terputus di tengah", "-", "-"),
        ],
    );
}

/// What holds of every feed, however damaged.
fn check(bytes: &[u8]) {
    let Ok(feed) = feed::read(bytes, &Url::parse("https://a.example/b/c").unwrap()) else { return };
    assert!(feed.items.len() <= MOST_ITEMS && feed.further.len() <= MOST_ITEMS);
    for item in &feed.items {
        let url = Url::parse(&item.address).unwrap();
        assert!(matches!(url.scheme(), "http" | "https") && url.fragment().is_none() && item.address.len() <= 2000);
        assert!(item.title.chars().count() <= 300 && !item.title.chars().any(char::is_control));
    }
}

#[test]
fn no_changed_byte_makes_a_reader_panic() {
    for sound in ALL {
        for at in 0..sound.len() {
            for mask in [0xff, 0x01, 0x20, 0x80] {
                let mut bytes = sound.to_vec();
                bytes[at] ^= mask;
                check(&bytes);
            }
            check(sound.get(..at).unwrap());
        }
    }
}

#[test]
fn no_damage_makes_a_reader_panic() {
    bolero::check!().with_type::<(Vec<(u16, u8)>, u16, Vec<u8>)>().for_each(|(damage, place, piece)| {
        check(piece);
        for sound in ALL {
            let mut bytes = sound.to_vec();
            for (place, value) in damage.iter().take(12) {
                let at = usize::from(*place) % bytes.len();
                bytes[at] = *value;
            }
            let at = usize::from(*place) % bytes.len();
            bytes.splice(at..at, piece.iter().copied());
            check(&bytes);
        }
    });
}
