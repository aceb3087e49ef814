"""Pages that are no article of a release: lists, error pages, a paywall, a live report, articles of the outlet's own."""
from clutter import Clutter, esc
from core import Page
from layouts import doc, meta, when


def page404(p):
    c = Clutter(p)
    c.canon = c.base + "/404"
    p.lines = []
    head = '<meta charset="utf-8"><title>Halaman tidak ditemukan - %s</title><meta name="robots" content="noindex, follow"><style>%s</style><script>%s</script>' % (p.site, c.css(80, "e"), c.js(40))
    body = '<div id="page"><nav><ul>%s</ul></nav><main class="site-main"><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">%s</h1></header><div class="page-content"><p>%s</p><form role="search" class="search-form"><label><span class="screen-reader-text">Cari untuk:</span><input type="search" placeholder="Cari &hellip;"></label><input type="submit" value="Cari"></form><div class="widget"><h2>Pos-pos Terbaru</h2><ul>%s</ul></div></div></section></main><footer>%s</footer></div>' % (c.menu(14), esc(p.title), p.opts["say"], c.items(12, '<li><a href="{u}">{t}</a> <span>{d}</span></li>'), c.footer())
    return doc(head, body, bodycls="error404 wp-embed-responsive")


def listing(p):
    c = Clutter(p)
    c.canon = c.base + "/category/x/"
    p.lines = []
    head = '<meta charset="utf-8"><title>%s Archives - %s</title><meta property="og:type" content="object"><meta property="og:title" content="%s Archives"><style>%s</style><script>%s</script>' % (p.title, p.site, p.title, c.css(80, "l"), c.js(40))
    tpl = '<article class="post hentry item-infinite"><div class="content-thumbnail"><a href="{u}"><img src="{i}" alt=""></a></div><header class="entry-header"><h2 class="entry-title"><a href="{u}" rel="bookmark">{t}</a></h2><div class="entry-meta"><span class="cat-links">{c}</span> <time class="entry-date">{d}</time></div></header><div class="entry-content entry-content-archive"><p>{t}. Keterangan itu disampaikan kepada wartawan di sela kegiatan, beberapa waktu lalu &hellip;</p><a class="read-more" href="{u}">Selengkapnya</a></div></article>'
    body = '<div class="site"><nav><ul>%s</ul></nav><main class="site-main"><header class="page-header"><h1 class="page-title">%s</h1></header>%s<nav class="navigation pagination"><div class="nav-links"><span class="page-numbers current">1</span> <a class="page-numbers" href="page/2/">2</a> <a class="page-numbers" href="page/3/">3</a> <a class="next page-numbers" href="page/2/">Berikutnya</a></div></nav></main><aside>%s</aside><footer>%s</footer></div>' % (c.menu(14), esc(p.title), c.items(18, tpl), c.items(8, '<div class="widget"><a href="{u}">{t}</a></div>'), c.footer())
    return doc(head, body, bodycls="archive category hfeed")


def wall(p):
    c = Clutter(p)
    c.canon = c.url()
    head = meta(p, c, author=p.by[0][1]) + "<style>%s</style><script>%s</script>" % (c.css(80, "w"), c.js(40))
    body = '<nav><ul>%s</ul></nav><main><article class="premium"><div class="kicker">Premium</div><h1 class="title">%s</h1><div class="meta"><span class="author">Oleh %s</span> <time>%s</time></div><div class="teaser">%s</div><div class="paywall-overlay"><h3>Artikel ini khusus pelanggan</h3><p>Silakan masuk atau berlangganan untuk membaca selengkapnya. Mulai Rp25.000 per bulan.</p><a class="btn" href="/login">Masuk</a> <a class="btn" href="/langganan">Berlangganan</a><p>Sudah punya akun? <a href="/login">Login di sini</a></p></div></article><section><h2>Gratis dibaca</h2>%s</section></main><footer>%s</footer>' % (c.menu(12), esc(p.title), p.by[0][1], when(p, 0), "".join("<p>%s</p>" % esc(x) for x in p.bodylines()), c.items(8, '<div><a href="{u}">{t}</a><span>{d}</span></div>'), c.footer())
    return doc(head, body)


def live(p):
    c = Clutter(p)
    c.canon = c.url()
    head = meta(p, c, author=p.by[0][1]).replace('"NewsArticle"', '"LiveBlogPosting"') + "<style>%s</style><script>%s</script>" % (c.css(80, "lv"), c.js(40))
    ent, cur = [], None
    for t, x in p.lines[1:]:
        if t == "h":
            cur = [x, []]
            ent.append(cur)
        else:
            cur[1].append(x)
    html = "".join('<div class="live-entry" id="entry-%d" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><h3 class="live-entry__title" itemprop="headline">%s</h3><div itemprop="articleBody">%s</div><div class="live-share"><a href="#">Bagikan</a></div></div>' % (i, esc(h), "".join("<p>%s</p>" % esc(x) for x in ps)) for i, (h, ps) in enumerate(ent))
    body = '<nav><ul>%s</ul></nav><main><article class="liveblog"><span class="live-badge">LIVE</span><h1>%s</h1><div class="byline">Oleh %s</div><time datetime="%s">%s</time><div class="intro"><p>%s</p></div><div class="live-feed">%s</div></article></main><aside><h2>Terpopuler</h2>%s</aside><footer>%s</footer>' % (c.menu(12), esc(p.title), p.by[0][1], p.pub.replace(" ", "T"), when(p, 0), esc(p.lines[0][1]), html, c.items(8, '<div><a href="{u}">{t}</a></div>'), c.footer())
    return doc(head, body)


Page("X01", "error_wp", None, "Ups! Halaman itu tidak dapat ditemukan.", "", "kabarpulautukang.id", kind="not_found", opts={"raw": page404, "say": "Sepertinya tidak ada yang ditemukan di lokasi ini. Mungkin coba lakukan pencarian?"})
Page("X02", "error_soft", None, "404", "", "detaktimur.com", kind="not_found", opts={"raw": page404, "say": "Mohon maaf, berita yang Anda cari sudah dihapus atau tidak tersedia."})
Page("X03", "listing_wp", None, "Ekonomi", "", "minangbasuo.com", kind="listing", opts={"raw": listing})
Page("X04", "listing_wp", None, "Kategori: Advertorial", "", "borneokenyalang.com", kind="listing", opts={"raw": listing})
Page("X05", "login_wall", None, "Di Balik Mahalnya Tiket Kapal Cepat", '''
Harga tiket kapal cepat naik tiga kali dalam setahun. Penumpang mengeluh, operator berdalih, pemerintah menunggu.

Kami menelusuri struktur biaya satu kali penyeberangan dan menemukan sejumlah pos yang tidak pernah dijelaskan kepada publik.
''', "acehsepekan.com", pub="2026-01-30 05:00", by=[("author", "Nezar Maulana")], tz="WIB", kind="login_wall", opts={"raw": wall})
Page("X06", "live_blog", None, "LIVE: Pemilihan Ketua Forum Media Siber Tompaso Raya", '''
Ikuti jalannya pemungutan suara di Amurang sepanjang Sabtu sore.

## 17.40 WITA – Penghitungan selesai

Panitia mengumumkan perolehan akhir. Saksi dari kedua calon menandatangani berita acara.

{DP|“Saya menerima hasil ini,”} kata Denny Pangkey.

## 16.55 WITA – Kotak suara dibuka

Penghitungan dimulai di hadapan seluruh utusan. Surat suara dibacakan satu per satu.

## 15.30 WITA – Pemungutan suara dimulai

Antrean mengular di depan dua bilik. Sejumlah utusan sempat mempersoalkan surat mandat.
''', "minahasaraya-pos.com", pub="2025-09-20 17:45", by=[("author", "Toar Lengkong")], people={"DP": "Denny Pangkey"}, kind="live_blog", opts={"raw": live})

Page("X07", "wp_jnews", None, "Menunggu Perahu di Muara Kering", '''
Perahu bermesin tempel itu terikat di tiang ulin. Airnya tinggal setinggi lutut. Sudah sebelas hari tak ada yang berani melintas.

Di Desa Tanjung Baringin, kemarau bukan soal cuaca saja. Ia menentukan kapan anak sekolah, kapan gabah dijual, dan kapan orang sakit boleh sakit.

## Jalan yang tak pernah jadi

{KD|“Kami disuruh sabar sejak 2008,”} ujar Kasim Daeng Situru, kepala dusun. Ia menunjuk patok kayu yang sudah lapuk. {KD|“Patoknya saja sudah tiga kali diganti, jalannya belum pernah datang.”}

@baca Sungai Dangkal, Harga Barang Melonjak

Menurut catatan desa, 214 keluarga bergantung pada sungai. Ongkos carter perahu Rp350.000 sekali jalan, setara upah empat hari.

## Air pasang terakhir

- Pasang tertinggi bulan ini 1,2 meter
- Kapal sembako terakhir sandar 3 Agustus
- Puskesmas terdekat 27 kilometer

Malam itu hujan turun sebentar. Cukup untuk membasahi papan dermaga, tidak cukup untuk mengangkat perahu.
''', "mandarpos.id", pub="2025-08-15 08:00", by=[("author", "Nurdin Amrullah")], section="Laporan Khusus", tags=["kemarau", "sungai"], sub="Kemarau membuat satu desa terkurung sebelas hari", people={"KD": "Kasim Daeng Situru"}, variant=None)
Page("X08", "portal_read", None, "Tiga Pelajar Lombok Timur Ciptakan Alat Pengering Tembakau", '''
Tiga pelajar SMK di Lombok Timur, Nusa Tenggara Barat, menciptakan alat pengering tembakau bertenaga sekam. Alat itu memangkas waktu pengeringan dari 96 jam menjadi 61 jam.

@ad

{BQ|“Ide awalnya dari bapak saya yang batuk terus karena asap,”} kata Baiq Safitri, salah satu penciptanya, Senin (6/10/2025).

Bersama Lalu Hadi dan Mustiadi, Safitri menghabiskan tujuh bulan dan Rp3,7 juta. Sebagian uang berasal dari menjual kacang.

@baca Petani Tembakau Lombok Mulai Beralih ke Porang

Guru pembimbing mereka, Sahnan, menyebut alat itu akan diuji di empat desa. {SN|“Kalau di desa tahan, baru kami bicara paten,”} ujarnya.
''', "wartanusra.com", pub="2025-10-06 19:15", dl="LOMBOK TIMUR", dlraw="LOMBOK TIMUR, WartaNusra.com -", by=[("contributor", "Idham Khalik"), ("editor", "Glori Wadu")], head="Kontributor Lombok Timur, Idham Khalik", tail="Editor: Glori Wadu", opts={"site_name": "WartaNusra", "tailfmt": "%s"}, section="Regional", tags=["Lombok Timur", "inovasi"], people={"BQ": "Baiq Safitri", "SN": "Sahnan"})

# Quotations told as indirect speech nearly word for word: a careful reader may call them left out or partly used.
from core import PAGES  # noqa: E402

for _id, _qs in {"B01b": "q3", "B02b": "q2 q3", "B03c": "q1", "B04b": "q2", "B06b": "q2", "B09b": "q2", "B14c": "q1", "B16b": "q1"}.items():
    for _q in _qs.split():
        next(p for p in PAGES if p.id == _id).q[_q] = ["missing", "partial"]
