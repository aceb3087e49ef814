//! Invented outlets that carry the example's releases: copied faithfully, reworded, mistaken, reported anew. Their pages are fetched as real ones
//! are, from here.

use std::net::IpAddr;
use std::sync::Arc;

use connect::capture::{Capture, Exchange};
use connect::evidence;
use connect::source::SourceError;
use desk::coverage::{self, Added, Bundle, News, NewsArticle, NotTaken, Poller, Press, Sheet, Taken};
use desk::judgement::{self, Answer, Decision};
use desk::{Actor, Desk, Error};
use domain::id::{CoverageId, OrganisationId, ReleaseId};
use domain::judgement::Way;
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

use super::{content, site};
use crate::press::{Newsstand, SOFTWARE, told};

/// A page: of which release, how many hours after it, where, headline, who wrote it, paragraphs.
struct Page {
    of: i64,
    hours: i64,
    address: &'static str,
    title: &'static str,
    writer: &'static str,
    paragraphs: &'static [&'static str],
    /// How many hours later it was mended: words, what stands there since, the notice.
    mended: Option<(i64, [&'static str; 3])>,
}

const PAGES: [Page; 6] = [
    Page {
        of: 30,
        hours: 5,
        address: "https://kabarmerdu.example/2026/perpustakaan-keliling-48-kampung",
        title: "Perpustakaan Keliling Jangkau 48 Kampung di Hulu Sungai Merdu",
        writer: "Tumini Lestari",
        paragraphs: &[
            "HULU SERAYA – Dua mobil perpustakaan keliling mulai melayani 48 kampung di hulu Sungai Merdu pekan ini. Setiap kampung dikunjungi dua kali sebulan.",
            "“Anak-anak di hulu tidak perlu lagi menunggu libur untuk meminjam buku,” kata Kepala Dinas Perpustakaan Borneo Timur, Endang Suharti.",
            "Baca juga: Harga cabai di pasar pagi mulai turun",
            "Warga cukup menunjukkan kartu penduduk atau kartu pelajar, dan boleh meminjam paling banyak lima buku selama dua pekan.",
        ],
        mended: None,
    },
    Page {
        of: content::APPROVED,
        hours: 3,
        address: "https://wartamuara.example/daerah/jalan-rumput-laut-selesai",
        title: "Jalan ke Sentra Rumput Laut Selesai, Anggaran Rp36,8 Miliar",
        writer: "Rahmat Jaya",
        paragraphs: &[
            "PASIR ELOK – Perbaikan tiga ruas jalan sepanjang 27,4 kilometer menuju sentra rumput laut Pasir Elok selesai dengan anggaran Rp36,8 miliar.",
            "“Petani tidak lagi merugi besar karena rumput laut rusak di jalan,” kata Kepala Dinas Pekerjaan Umum Borneo Timur, Teguh Wiranata.",
            "Ketua Koperasi Tani Makmur, Tumini, menyebut ongkos angkut turun seperempat. “Sekali jalan dulu Rp400 ribu, sekarang Rp300 ribu,” ucapnya.",
            "Waktu tempuh dari Pasir Elok ke pelabuhan kini 60 menit.",
        ],
        mended: None,
    },
    Page {
        of: content::APPROVED,
        hours: 26,
        address: "https://suarahulu.example/liputan/ongkos-angkut-rumput-laut",
        title: "Setelah Jalan Mulus, Petani Rumput Laut Hitung Ulang Ongkos",
        writer: "Agus Salim",
        paragraphs: &[
            "PASIR ELOK – Pagi itu Sarinah menjemur rumput laut di halaman rumahnya. Ia bercerita, tahun lalu dua karung pernah terjatuh dari bak truk karena jalan berlubang.",
            "Kini ruas menuju dermaga sudah diaspal. “Petani tidak lagi kehilangan harga karena rumput laut basah di jalan,” kata Kepala Dinas Pekerjaan Umum Borneo Timur, Teguh Wiranata, ketika ditemui di lokasi.",
            "Sarinah menghitung, sekali kirim ia menghemat cukup untuk membeli jaring baru sebelum musim hujan. Anaknya ikut membantu menimbang setiap sore.",
            "Para pengepul di dermaga mengatakan mutu kiriman membaik sejak bulan lalu, meski harga di tingkat petani belum banyak berubah.",
        ],
        mended: None,
    },
    Page {
        of: content::CORRECTED,
        hours: 4,
        address: "https://borneotimurkini.example/berita/indeks-literasi-digital-naik",
        title: "Indeks Literasi Digital Borneo Timur Naik 2,14 Poin",
        writer: "Redaksi",
        paragraphs: &[
            "KOTA BONTARA – Indeks literasi digital Borneo Timur naik 2,14 poin menjadi 83,78, dari 81,46 pada 2024. Kenaikan tertinggi tercatat di Muara Lindung.",
            "“Relawan datang ke rumah warga, bukan menunggu warga datang ke balai desa,” kata Ratna Wulandari.",
            "Survei dilakukan terhadap 4.200 responden di seluruh kabupaten dan kota.",
        ],
        mended: None,
    },
    Page {
        of: 8,
        hours: 20,
        address: "https://radiotepian.example/kabar/juru-warta-kampung",
        title: "200 Warga Dilatih Jadi Juru Warta Kampung",
        writer: "Jamal Rasyid",
        paragraphs: &[
            "KOTA BONTARA – Dinas Komunikasi dan Informatika membuka pendaftaran pelatihan juru warta kampung untuk 200 peserta di lima kabupaten. Pendaftaran ditutup akhir bulan.",
            "“Kabar kampung paling baik ditulis oleh orang kampung itu sendiri,” kata Ratna Wulandari.",
        ],
        mended: None,
    },
    Page {
        of: 30,
        hours: 9,
        address: "https://pojokhilir.example/kabar/buku-naik-mobil",
        title: "Buku Naik Mobil, Dua Perpustakaan Keliling Masuk Hulu",
        writer: "Salmah Dewi",
        paragraphs: &[
            "HULU SERAYA – Dua mobil perpustakaan keliling mulai melayani 84 kampung di hulu Sungai Merdu pekan ini. Setiap kampung dikunjungi dua kali sebulan.",
            "“Anak-anak di hulu tidak perlu lagi menunggu libur untuk meminjam buku,” kata Kepala Dinas Perpustakaan Borneo Timur, Endang Suharti.",
            "Peminjam cukup menunjukkan kartu penduduk atau kartu pelajar.",
        ],
        mended: Some((40, ["84 kampung", "48 kampung", "Ralat: jumlah kampung semula tertulis 84, yang benar 48."])),
    },
];

/// The page that nobody reports.
const FOUND: &str = "https://suarahulu.example/liputan/ongkos-angkut-rumput-laut";

/// The outlets of the example, and behind them the world.
pub(super) struct Invented {
    /// When each page was published.
    today: Timestamp,
    rest: Newsstand,
}

impl Invented {
    pub(super) fn new(today: Timestamp, rest: Newsstand) -> Self {
        Self { today, rest }
    }

    fn published(&self, page: &Page) -> Timestamp {
        // Releases go out three hours before their hour of the day, as `fill` plays it.
        self.today.checked_sub((page.of * 24 + 3 - page.hours).hours()).unwrap_or(self.today)
    }
}

/// A page as it goes over the wire.
fn capture(address: &str, html: &str, now: Timestamp) -> Capture {
    let (host, path) = address.trim_start_matches("https://").split_once('/').unwrap_or((address, ""));
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: {SOFTWARE}\r\n\r\n");
    let kind = "Content-Type: text/html; charset=utf-8";
    let response = format!("HTTP/1.1 200 OK\r\n{kind}\r\nContent-Length: {}\r\n\r\n{html}", html.len());
    // An address for documentation (RFC 5737).
    let peer = IpAddr::from([203, 0, 113, 7]);
    let (request, response) = (request.into_bytes(), response.into_bytes());
    Capture { exchanges: vec![Exchange { url: address.to_owned(), peer, began: now, request, response }] }
}

impl Press for Invented {
    fn fetch(&self, address: &str, now: Timestamp) -> Result<Taken, NotTaken> {
        let html = match PAGES.iter().find(|page| page.address == address) {
            Some(page) => html(page, self.published(page), now),
            None => match site::page(address, now, self.today) {
                Some(html) => html,
                None => return self.rest.fetch(address, now),
            },
        };
        let archive = evidence::packed(&capture(address, &html, now), SOFTWARE, now);
        let archive = archive.map_err(|error| told(&SourceError::Wacz(error)))?;
        let (address, charset) = (address.to_owned(), Some("utf-8".to_owned()));
        Ok(Taken { sheet: Sheet { address, charset, page: html.into_bytes() }, archive })
    }

    fn feeds(&self, site: &str) -> Result<Vec<String>, NotTaken> {
        let has = |page: &Page| page.address.split('/').nth(2) == Some(site);
        // The example asks nobody else for feeds.
        Ok(if PAGES.iter().any(has) { vec![format!("https://{site}/feed/")] } else { Vec::new() })
    }

    fn news(&self, feed: &str, _: &str, _: &str) -> Result<News, NotTaken> {
        let site = feed.split('/').nth(2);
        let pages = PAGES.iter().filter(|page| page.address.split('/').nth(2) == site);
        let article =
            |page: &Page| NewsArticle { address: page.address.to_owned(), published: Some(self.published(page)) };
        let (etag, modified) = (String::new(), String::new());
        Ok(News::Changed { articles: pages.map(article).collect(), etag, modified })
    }

    fn no_feed(&self) -> NotTaken {
        self.rest.no_feed()
    }

    fn open(&self, archive: &[u8]) -> Vec<Sheet> {
        self.rest.open(archive)
    }

    fn joined(&self, archives: &[Vec<u8>], now: Timestamp) -> Result<Vec<u8>, String> {
        self.rest.joined(archives, now)
    }

    fn bundle(&self, title: &str, now: Timestamp) -> Result<Box<dyn Bundle>, String> {
        self.rest.bundle(title, now)
    }

    fn can_picture(&self) -> bool {
        self.rest.can_picture()
    }

    fn picture(&self, address: &str, charset: Option<&str>, page: &[u8]) -> Result<Vec<u8>, String> {
        self.rest.picture(address, charset, page)
    }
}

/// How they look.
const STYLE: &str = "body{margin:0;font:18px/1.6 sans-serif;color:#222}header{background:#7a1f1f;padding:14px 40px}\
    nav a{color:#fff;margin-right:24px;text-decoration:none}main{display:grid;grid-template-columns:2fr 1fr;gap:48px;\
    max-width:960px;margin:32px auto;padding:0 40px}h1{font:bold 36px/1.2 serif;margin:0}.byline{color:#777}\
    aside{border-left:1px solid #ddd;padding-left:24px}footer{background:#eee;padding:20px 40px}";

/// A page as such outlets build them.
fn html(page: &Page, published: Timestamp, now: Timestamp) -> String {
    let Page { address, title, writer, paragraphs, .. } = page;
    let site = address.trim_start_matches("https://").split('/').next().unwrap_or_default();
    let mut body: String = paragraphs.iter().map(|paragraph| format!("<p>{paragraph}</p>\n")).collect();
    if let Some((hours, [old, new, notice])) = page.mended {
        let mended = published.checked_add(hours.hours()).unwrap_or(published);
        if mended <= now {
            let day = Offset::constant(8).to_datetime(mended).strftime("%d/%m/%Y, %H.%M WITA").to_string();
            body = format!("{}<p><em>{notice} ({day})</em></p>\n", body.replace(old, new));
        }
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>{title} - {site}</title>\n\
        <meta property=\"og:title\" content=\"{title}\"><meta property=\"og:url\" content=\"{address}\">\n\
        <meta property=\"article:published_time\" content=\"{published}\"><style>{STYLE}</style></head>\n<body><header><nav><a href=\"/\">Beranda</a> \
        <a href=\"/daerah\">Daerah</a> <a href=\"/olahraga\">Olahraga</a></nav></header>\n<main><article><h1>{title}</h1>\n\
        <p class=\"byline\">Penulis: {writer}</p>\n<div class=\"entry-content\">{body}</div></article>\n\
        <aside><h2>Terpopuler</h2><ul><li><a href=\"/a\">Jadwal kapal berubah</a></li><li><a href=\"/b\">Panen raya di hilir</a></li></ul></aside>\n\
        </main><footer>Hak cipta {site}</footer></body></html>\n"
    )
}

/// Gives the pages of the releases that are there; `set` moves the clock.
pub(super) async fn fill(
    desk: &Desk,
    officer: &Actor,
    office: OrganisationId,
    releases: &[(i64, ReleaseId)],
    (invented, set): (Invented, impl Fn(Timestamp)),
) -> Result<(), Error> {
    let today = invented.today;
    let times: Vec<Timestamp> = PAGES.iter().map(|page| invented.published(page)).collect();
    let press: Arc<dyn Press> = Arc::new(invented);
    for (page, published) in PAGES.iter().zip(times) {
        let Some((_, release)) = releases.iter().find(|(days, _)| *days == page.of) else { continue };
        // One is left to be found in its outlet's feed.
        if page.address == FOUND {
            continue;
        }
        set(published.checked_add(1.hour()).unwrap_or(published));
        let added = coverage::add(desk, officer, &press, (office, Some(*release)), page.address).await?;
        if let (Added::Kept(id), Some((hours, _))) = (added, page.mended) {
            let at = |after: i64| published.checked_add((hours + after).hours()).unwrap_or(published);
            corrected(desk, officer, &press, id, at, &set).await?;
        }
    }
    set(today);
    Poller::new(desk.clone(), press).round().await.map(drop)
}

/// A difference from its finding to its correction: asked, answered, seen again.
async fn corrected(
    desk: &Desk,
    officer: &Actor,
    press: &Arc<dyn Press>,
    id: CoverageId,
    at: impl Fn(i64) -> Timestamp,
    set: &impl Fn(Timestamp),
) -> Result<(), Error> {
    set(at(-26));
    let seen = coverage::see(desk, officer, press, id).await?;
    for difference in seen.differences() {
        let ask = Decision::Ask { way: Way::Correction, wanted: "", mailed: false };
        judgement::judge(desk, officer, press, (id, &difference.mark, None), ask).await?;
    }
    let token = judgement::hand_over(desk, officer, id).await?;
    set(at(1));
    for asked in coverage::see(desk, officer, press, id).await?.judged.judgements {
        let words = "Terima kasih. Angkanya terbalik ketika diketik ulang, sudah kami ralat.";
        let answer = Answer::Corrected { address: "", words };
        judgement::answer(desk, press, (&token, asked.id), answer).await?;
    }
    while coverage::look(desk, press, false).await? {}
    Ok(())
}
