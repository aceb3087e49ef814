# Pages that follow no release: not_found, listing, login_wall, live_blog, own articles.
import json, re, html
from lib import *
from layouts import BUILDS, pick, slug
E = html.escape

def rec(layout, kind, title, **k):
    d = {"layout": layout, "release": None, "kind": kind, "title": title, "subtitle": None, "dateline": None, "label": None, "published": None,
         "section": None, "tags": [], "bylines": [], "body": [], "quotations": [], "removed": []}
    d.update(k); return d

def nf(site, title, text, extra=""):
    return f'''<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><title>{title} - {site}</title><meta name="robots" content="noindex"></head>
<body class="error404"><header><a href="/">{site}</a><nav><a href="/daerah">Daerah</a> <a href="/nasional">Nasional</a> <a href="/olahraga">Olahraga</a></nav></header>
<main><section class="error-404 not-found"><h1 class="page-title">{title}</h1>
{text}
</section>{extra}</main>
<footer>© 2026 {site}</footer></body></html>'''

LIST = [("Kapal Ikan Asing Ditangkap di Laut Natuna Utara", "2 jam lalu", "Petugas menggiring kapal ke dermaga Selat Lampa untuk diperiksa."),
        ("Guru Honorer Ternate Menanti Kejelasan Gaji", "3 jam lalu", "Sudah tiga bulan mereka mengajar tanpa menerima upah."),
        ("Festival Tabuik Pariaman Ditutup dengan Doa", "5 jam lalu", "Ribuan orang memenuhi Pantai Gandoriah sejak siang."),
        ("Harga Kopra di Halmahera Utara Naik Tipis", "kemarin", "Petani berharap kenaikan bertahan sampai akhir tahun."),
        ("Jalan Poros Mamasa Tertutup Longsor", "kemarin", "Alat berat dikerahkan dari dua arah."),
        ("Pelajar Kupang Ciptakan Alat Pengering Rumput Laut", "2 hari lalu", "Alat itu memakai panas matahari dan kipas bekas komputer.")]

def article(do_page, used, pid, lay, hd, body):
    h = header(hd)
    p = make_page(pid, None, "x", "own", lay, ["norelease"], h, pars(body))
    return do_page(p, used)

def live(title, site, date_shown, pub, section, intro, entries, by, quotes, tail):
    ent = "\n".join(f'<div class="live-entry" id="e{i}"><time class="live-time">{t}</time><div class="live-text">{"".join("<p>%s</p>" % E(x, quote=False) for x in ps)}</div></div>' for i, (t, ps) in enumerate(entries))
    ld = json.dumps({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "datePublished": pub + ":00+07:00", "coverageStartTime": pub + ":00+07:00",
                     "liveBlogUpdate": [{"@type": "BlogPosting", "headline": ps[0][:60], "datePublished": pub[:11] + t.replace(".", ":")[:5] + ":00+07:00", "articleBody": " ".join(ps)} for t, ps in entries]}, ensure_ascii=False)
    h = f'''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>{title} | {site}</title>
<meta property="og:type" content="article"><meta property="og:title" content="{title}"><meta property="article:section" content="{section}">
<script type="application/ld+json">{ld}</script></head>
<body class="liveblog-page"><header><a href="/">{site}</a></header>
<main><article class="liveblog"><span class="live-badge">LIVE</span><h1>{title}</h1>
<div class="live-meta"><span class="live-by">{by}</span> <span class="live-date">{date_shown}</span></div>
<div class="live-intro">{"".join("<p>%s</p>" % E(x, quote=False) for x in intro)}</div>
<div class="live-sort"><button>Terbaru</button><button>Terlama</button></div>
<div class="live-entries">
{ent}
</div>{tail}</article></main><footer>© 2026 {site}</footer></body></html>'''
    body = intro + [x for t, ps in entries for x in ps]
    return h, body

def pages(do_page, used):
    out = []
    # --- not found
    out.append(("Y01", nf("Kabar Kepulauan", "Halaman Tidak Ditemukan", "<p>Maaf, halaman yang Anda cari tidak ada atau sudah dipindahkan.</p><form role=\"search\"><input type=\"search\" placeholder=\"Cari berita …\"><button>Cari</button></form>",
        '<div class="terbaru"><h3>Berita Terbaru</h3><ul>' + "".join(f'<li><a href="/{slug(t)}">{t}</a></li>' for t, _, _ in LIST) + "</ul></div>"), rec("notfound_wp", "not_found", "Halaman Tidak Ditemukan")))
    out.append(("Y02", nf("Lantang", "404", "<h2>Oops! Konten ini sudah dihapus</h2><p>Artikel yang Anda tuju telah dihapus oleh redaksi atau alamatnya salah ketik.</p><p><a href=\"/\">Kembali ke beranda</a></p>"), rec("notfound_plain", "not_found", "404")))
    out.append(("Y03", nf("Media Center", "Error 404 - Artikel tidak ditemukan", "<p>Artikel tidak ditemukan. Silakan gunakan menu di atas atau hubungi pengelola situs.</p><p>Kode: COM_CONTENT_ERROR_ARTICLE_NOT_FOUND</p>"), rec("notfound_joomla", "not_found", "Error 404 - Artikel tidak ditemukan")))
    # --- listings
    items = "".join(f'<article class="post hentry"><h2 class="entry-title"><a href="/{slug(t)}">{t}</a></h2><div class="entry-meta"><span>{w}</span></div><div class="entry-summary"><p>{s} <a class="read-more" href="/{slug(t)}">Selengkapnya</a></p></div></article>' for t, w, s in LIST)
    out.append(("Y04", f'''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Daerah Archives - Suara Pesisir</title><meta property="og:type" content="website"></head>
<body class="archive category category-daerah"><header><a href="/">Suara Pesisir</a></header>
<main class="site-main"><header class="page-header"><h1 class="page-title">Kategori: Daerah</h1></header>{items}
<nav class="pagination"><span class="current">1</span> <a href="/page/2">2</a> <a href="/page/3">3</a> <a href="/page/2">Berikutnya</a></nav></main><footer>© 2026 Suara Pesisir</footer></body></html>''', rec("listing_wp", "listing", "Kategori: Daerah")))
    rows = "".join(f'<li class="media"><a href="/topik/{slug(t)}"><img src="/t.jpg" alt=""><div class="media__text"><h3>{t}</h3><span class="date">{w}</span></div></a></li>' for t, w, s in LIST + [(x, "3 hari lalu", "") for x in ["Pasar Apung Lok Baintan Sepi Pengunjung", "Warga Sumba Timur Panen Jagung Hibrida", "Kereta Perintis Makassar-Parepare Tambah Jadwal"]])
    out.append(("Y05", f'''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Indeks Berita Hari Ini - teluknews</title></head>
<body><div class="nav">teluknews</div><div class="indeks"><h1>Indeks Berita</h1><form><label>Pilih tanggal</label><input type="date" value="2026-05-06"></form><ul class="list-content">{rows}</ul>
<div class="paging"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div></div></body></html>''', rec("listing_index", "listing", "Indeks Berita")))
    # --- login walls
    out.append(("Y06", '''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Utang Air di Kota Pantai - Lentera Pagi</title><meta property="og:type" content="article"><meta property="og:title" content="Utang Air di Kota Pantai"></head>
<body><header>Lentera Pagi</header><main><h1>Utang Air di Kota Pantai</h1><p class="lead">Sumur bor makin dalam, tanah makin turun.</p>
<div class="paywall"><h2>Artikel ini khusus pelanggan</h2><p>Masuk atau berlangganan mulai Rp25.000 per bulan untuk melanjutkan membaca.</p><a class="btn" href="/login">Masuk</a> <a class="btn" href="/langganan">Berlangganan</a><p>Sudah punya akun? <a href="/login">Masuk di sini</a></p></div></main><footer>© 2026 Lentera Pagi</footer></body></html>''',
        rec("paywall", "login_wall", "Utang Air di Kota Pantai")))
    out.append(("Y07", '''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Masuk - Portal Berita Internal</title></head>
<body class="login"><div id="login"><h1>Masuk ke akun Anda</h1><p>Anda harus masuk untuk melihat halaman ini.</p><form action="/login" method="post"><label>Nama pengguna atau surel</label><input name="log"><label>Kata sandi</label><input type="password" name="pwd"><label><input type="checkbox"> Ingat saya</label><button type="submit">Masuk</button></form><p><a href="/lupa">Lupa kata sandi?</a></p></div></body></html>''',
        rec("login_form", "login_wall", "Masuk ke akun Anda")))
    # --- live blogs
    intro = ["Pemungutan suara ulang digelar di tiga TPS di Kecamatan Kur Selatan, Kota Tual, Sabtu (14/2/2026). Ikuti perkembangannya di sini."]
    ent = [("14.20", ["Seluruh TPS sudah ditutup. Penghitungan dimulai dengan disaksikan warga dari luar tali pembatas."]),
           ("11.05", ["Ketua KPU Kota Tual, Ibrahim Renuat, meninjau TPS 2. “Tidak ada antrean panjang, warga datang bergantian sesuai jam undangan,” katanya.", "Hujan sempat turun sekitar dua puluh menit."]),
           ("07.00", ["TPS dibuka. Kapal pengangkut logistik cadangan bersiaga di dermaga."])]
    h, body = live("Langsung: Pemungutan Suara Ulang di Kota Tual", "Sorot Timur", "Sabtu, 14 Februari 2026 07:00 WIT", "2026-02-14T07:00", "Pemilu", intro, ent, "Reporter: Hasan Rumakway", None, "")
    h = h.replace("+07:00", "+09:00")
    out.append(("Y08", h, rec("liveblog_cards", "live_blog", "Langsung: Pemungutan Suara Ulang di Kota Tual", published="2026-02-14T07:00", section="Pemilu", bylines=[{"role": "reporter", "name": "Hasan Rumakway"}], body=body,
        quotations=[{"text": "Tidak ada antrean panjang, warga datang bergantian sesuai jam undangan", "speaker": "Ibrahim Renuat"}])))
    intro = ["Gempa bermagnitudo 5,9 mengguncang wilayah Bengkulu, Minggu pagi. Kami merangkum informasi terbaru dari lapangan."]
    ent = [("10.40 WIB", ["Listrik di Kecamatan Ratu Agung sudah menyala kembali."]),
           ("09.15 WIB", ["“Kami baru menerima laporan 14 rumah retak ringan, belum ada korban jiwa,” ujar Kepala BPBD Kota Bengkulu, Wilson Harmoko, di Simpang Lima."]),
           ("08.02 WIB", ["Warga masih bertahan di halaman masjid. Aisyah, ibu dua anak, mengaku belum berani pulang. “Masih terasa goyang,” katanya."]),
           ("07.31 WIB", ["BMKG menyatakan gempa tidak berpotensi tsunami."])]
    h, body = live("LIVE UPDATE: Gempa Bengkulu", "Aktual Barat", "1 Maret 2026 07:40", "2026-03-01T07:40", "Peristiwa", intro, ent, "Penulis: Yuliardi Hardjo, Editor: Sinta Dewi Kartika", None, '<div class="live-more"><button>Muat lebih banyak</button></div>')
    out.append(("Y09", h, rec("liveblog_timeline", "live_blog", "LIVE UPDATE: Gempa Bengkulu", published="2026-03-01T07:40", section="Peristiwa", bylines=[{"role": "author", "name": "Yuliardi Hardjo"}, {"role": "editor", "name": "Sinta Dewi Kartika"}], body=body,
        quotations=[{"text": "Kami baru menerima laporan 14 rumah retak ringan, belum ada korban jiwa", "speaker": "Wilson Harmoko"}, {"text": "Masih terasa goyang", "speaker": "Aisyah"}])))
    # --- own articles
    h, r = article(do_page, used, "Y10", "twentyblock", """title: Penjaga Suar Terakhir di Pulau Tuan
pub: 2026-04-18
sec: Sosok
tags: Banda, mercusuar
by: @: Marlin Hukubun
""", """Lampu itu menyala otomatis sejak 2019, tetapi Lexi Wattimury tetap naik 142 anak tangga setiap sore.

{Lexi Wattimury|“Kalau saya tidak naik, badan yang protes,”} katanya sambil menyeka keringat.

Lexi bekerja sebagai penjaga suar sejak berumur 22 tahun. Kini umurnya 58. Penggantinya tidak akan ada; surat keputusan sudah bilang begitu.

## Buku yang tidak pernah basah

Di bawah tangga, ia menyimpan 36 buku catatan. Isinya cuaca, kapal yang lewat, dan kadang-kadang nama orang.
!baca Menyusuri Benteng-Benteng Kecil di Banda
{Lexi Wattimury|“Ini tanggal anak pertama saya lahir,”} ujarnya menunjuk satu baris. {+|“Lihat, tulisannya miring, saya menulis sambil lari.”}

Mama Dina, istrinya, tertawa dari dapur. {Mama Dina|“Dia lari, tapi tetap terlambat,”} katanya.""")
    out.append(("Y10", h, r))
    h, r = article(do_page, used, "Y11", "agency", """title: Polisi tangkap dua penyelundup burung di Pelabuhan Bakauheni
dateline: Kalianda, Lampung Selatan
pub: 2026-02-23T11:08
sec: Hukum
tags: burung, bakauheni
by: Pewarta: Ruspandi Arman; Editor: Lukman Haryono
outlet: KBN
""", """Kepolisian Sektor Kawasan Pelabuhan Bakauheni menangkap dua orang yang diduga menyelundupkan 312 ekor burung tanpa dokumen karantina, Senin dini hari.

Kapolsek Kawasan Pelabuhan Bakauheni AKP Ferdian Saputro mengatakan burung tersebut disembunyikan di bawah tumpukan sayur di dalam truk.

{Ferdian Saputro|“Kami curiga karena sopirnya berputar dua kali sebelum masuk antrean,”} kata dia.
!baca Karantina Lampung gagalkan pengiriman daging celeng
Menurut dia, burung jenis kolibri dan cucak ijo itu rencananya dikirim ke Bogor, Jawa Barat.

Seluruh burung diserahkan kepada Balai Karantina untuk dilepasliarkan. Kedua tersangka terancam hukuman dua tahun penjara.""")
    out.append(("Y11", h, r))
    h, r = article(do_page, used, "Y12", "table", """title: Cenderawasih Putra Ditahan Imbang Tamunya 1-1
dateline: Jayapura
pub: 2026-01-31T22:15
tz: WIT
by: Wartawan: Ones Kambu
img: Pemain kedua tim berebut bola. (Foto: Ones Kambu)
""", """Cenderawasih Putra gagal meraih poin penuh di kandang sendiri. Bertanding di Lapangan Mahacandra, Sabtu sore, tim biru-putih ditahan 1-1 oleh Nabire Putra.

Tuan rumah unggul lebih dulu pada menit ke-23 lewat sundulan Elias Yarangga. Tamu membalas dua menit sebelum jeda.

Pelatih Cenderawasih Putra, Christian Ayomi, kecewa dengan penyelesaian akhir anak asuhnya.

{Christian Ayomi|“Sebelas peluang, satu gol, itu namanya kami bertamu di rumah sendiri,”} katanya.
!baca Stadion Barnabas Dipoles Lagi
Kapten Nabire Putra, Demianus Kogoya, senang timnya membawa pulang satu angka. {Demianus Kogoya|“Kami datang naik kapal dua hari, jadi satu poin ini manis sekali,”} ucapnya.""")
    out.append(("Y12", h, r))
    # the proof for the hand-written live blogs
    for pid, h, r in out:
        if r["kind"] == "live_blog":
            t = text_of(h)
            for l in r["body"]: assert norm(l) in t, (pid, l)
            for q in r["quotations"]: assert q["text"] in " ".join(r["body"]) and q["speaker"] in " ".join(r["body"]), (pid, q)
            for b in r["bylines"]: assert b["name"] in t
        assert r["title"] in text_of(h), pid
    return out
