"""Pages of other kinds, and articles that follow no release."""
import os
from engine import sections
from layouts import POP, slug

HERE = os.path.dirname(os.path.abspath(__file__))


def ARTICLES():
    out = []
    for i, (name, h, lines) in enumerate(sections(open(os.path.join(HERE, "own.txt"), encoding="utf-8").read())):
        out.append((f"X{i + 1:02d}", name.split(None, 1)[1], h, lines))
    return out


def truth(layout, kind, title=None, published=None):
    return {"layout": layout, "release": None, "kind": kind, "title": title, "subtitle": None, "dateline": None, "label": None,
            "published": published, "section": None, "tags": [], "bylines": [], "body": [], "quotations": [], "removed": []}


def shell(title, body, extra="", lang="id"):
    return f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n<meta name="viewport" content="width=device-width, initial-scale=1">\n{extra}</head>\n<body>\n{body}\n</body>\n</html>'


def not_found_wp():
    b = '<header class="site-header"><p class="site-title"><a href="/">Lereng Kini</a></p><nav><a href="/daerah">Daerah</a><a href="/opini">Opini</a></nav></header>\n<main class="site-main"><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">Oops! Halaman itu tidak dapat ditemukan.</h1></header><div class="page-content"><p>Sepertinya tidak ada yang ditemukan di lokasi ini. Mungkin coba salah satu tautan di bawah ini atau lakukan pencarian?</p><form class="search-form"><input type="search" placeholder="Cari …"><input type="submit" value="Cari"></form><div class="widget"><h2>Pos-pos Terbaru</h2><ul>' + "".join(f"<li><a href='/{slug(x)}'>{x}</a></li>" for x in POP[:5]) + '</ul></div></div></section></main>\n<footer>© 2025 Lereng Kini</footer>'
    return shell("Halaman tidak ditemukan - Lereng Kini", b, '<meta name="robots" content="noindex, follow">\n'), truth("wp_404", "not_found", None)


def not_found_soft():
    cards = "".join(f'<article class="card"><a href="/{slug(x)}"><img src="/t/{i}.jpg"><h3>{x}</h3></a><time>{i + 1} jam lalu</time></article>' for i, x in enumerate(POP))
    b = f'<div class="nav"><a href="/">TRANSKOTA</a></div><div class="box-center"><img src="/img/404.svg" alt=""><p class="big">404</p><p>Maaf, berita yang Anda cari sudah dihapus atau alamatnya berubah.</p><a class="btn" href="/">Kembali ke beranda</a></div><h2>Mungkin Anda tertarik</h2><div class="grid">{cards}</div><footer>Transkota Media, 2025</footer>'
    return shell("Transkota", b), truth("portal_404_with_cards", "not_found", None)


def listing_category():
    rows = [("Dua Jembatan Gantung di Mamasa Selesai Diperbaiki", "Warga tidak lagi memutar sejauh sebelas kilometer untuk sampai ke pasar.", "3 Nov 2025"),
            ("Dinas Sosial Data Ulang Penerima Bantuan", "Pendataan dilakukan dari rumah ke rumah sampai akhir bulan.", "3 Nov 2025"),
            ("Pelajar Polewali Bikin Alat Pengering Kakao", "Alat itu memakai sisa kulit kakao sebagai bahan bakar.", "2 Nov 2025"),
            ("Mobil Pustaka Singgah di Lapas", "Sebanyak 200 buku dipinjamkan kepada warga binaan.", "2 Nov 2025"),
            ("Kades Serahkan Motor Sampah", "Tiga motor roda tiga mulai beroperasi pekan ini.", "1 Nov 2025")]
    cards = "".join(f'<article class="post hentry"><div class="content-thumbnail"><img src="/{slug(t)}.jpg"></div><h2 class="entry-title"><a href="/{slug(t)}" rel="bookmark">{t}</a></h2><div class="gmr-metacontent"><span class="posted-on"><time>{d}</time></span> <span class="author vcard">Redaksi</span></div><div class="entry-content"><p>{e}</p></div></article>\n' for t, e, d in rows)
    b = f'<header><a href="/">Mandar Pagi</a></header><div class="breadcrumbs"><a>Beranda</a> / Daerah</div><h1 class="page-title">Daerah</h1>\n<main>{cards}</main><nav class="pagination"><span class="current">1</span> <a>2</a> <a>3</a> <a>Berikutnya</a></nav><footer>© Mandar Pagi</footer>'
    return shell("Daerah Archives - Mandar Pagi", b, '<meta property="og:type" content="article">\n'), truth("wp_category", "listing", "Daerah")


def listing_tag():
    rows = [f'<li class="list-item"><h3><a href="/berita/{slug(t)}">{t}</a></h3><span class="tgl">{d}</span></li>' for t, d in [
        ("Bendungan Kecil di Timor Mulai Terisi", "Senin, 10 Nov 2025 | 11:20 WITA"), ("Petani Bawang Malaka Tunggu Hujan", "Minggu, 9 Nov 2025 | 16:02 WITA"),
        ("Pipa Bocor, Warga Antre Air Tangki", "Sabtu, 8 Nov 2025 | 08:45 WITA"), ("Embung Baru untuk Tiga Dusun", "Jumat, 7 Nov 2025 | 19:30 WITA"), ("Kemarau Panjang, Sekolah Hemat Air", "Kamis, 6 Nov 2025 | 10:10 WITA")]]
    b = '<div class="top"><a href="/">Flobamora Kini</a></div><section class="tag-head"><p>Topik</p><h1>#kekeringan</h1><p>Kumpulan berita tentang kekeringan, terbaru dan terlengkap hari ini.</p></section><ul class="list">' + "".join(rows) + '</ul><button>Muat lebih banyak</button><footer>Flobamora Kini 2025</footer>'
    return shell("Berita Kekeringan Terbaru Hari Ini - Flobamora Kini", b), truth("tag_page", "listing", "#kekeringan")


def listing_gov():
    rows = "".join(f'<tr><td>{i + 1}</td><td><a href="/berita/{i}">{t}</a></td><td>{d}</td><td>{n}</td></tr>' for i, (t, d, n) in enumerate([
        ("Rapat Koordinasi Penanganan Stunting Triwulan III", "12 September 2025", 88), ("Penyerahan SK CPNS Formasi 2024", "11 September 2025", 412),
        ("Kerja Bakti Jumat Bersih di Lingkungan Kantor Camat", "5 September 2025", 57), ("Sosialisasi Pajak Bumi dan Bangunan", "3 September 2025", 120), ("Upacara Hari Pelanggan Nasional", "4 September 2025", 39)]))
    b = f'<nav class="navbar"><a>Pemerintah Kabupaten Seruyan Hilir</a></nav><div class="container"><h3>Indeks Berita</h3><table class="table"><thead><tr><th>No</th><th>Judul</th><th>Tanggal</th><th>Dibaca</th></tr></thead><tbody>{rows}</tbody></table><ul class="pagination"><li>«</li><li>1</li><li>2</li><li>»</li></ul></div><footer>Diskominfo</footer>'
    return shell("Indeks Berita", b), truth("gov_index", "listing", "Indeks Berita")


def login_teaser():
    b = '<header><a href="/">Koran Bahtera</a><a href="/masuk">Masuk</a></header><article><div class="kicker">Eksklusif Pelanggan</div><h1>Di Balik Mandeknya Pelabuhan Peti Kemas Sunda Kelapa Timur</h1><div class="meta">Oleh <a>Ferdinand Wibisono</a> | 6 Oktober 2025 05:00 WIB</div><div class="body"><p>Dermaga itu selesai dua tahun lalu. Derek sudah terpasang, pagar sudah dicat.</p></div></article>\n<div class="paywall" role="dialog"><h2>Lanjutkan membaca dengan berlangganan</h2><p>Artikel ini khusus untuk pelanggan. Sudah berlangganan? Masuk untuk membaca selengkapnya.</p><ul><li>Rp49.000 per bulan</li><li>Rp490.000 per tahun</li></ul><form><input type="email" placeholder="Alamat email"><input type="password" placeholder="Kata sandi"><button>Masuk</button></form><a>Daftar sekarang</a></div><footer>© Koran Bahtera</footer>'
    x = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Di Balik Mandeknya Pelabuhan Peti Kemas Sunda Kelapa Timur","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paywall"}}</script>\n'
    return shell("Di Balik Mandeknya Pelabuhan Peti Kemas Sunda Kelapa Timur - Koran Bahtera", b, x), truth("paywall_teaser", "login_wall", "Di Balik Mandeknya Pelabuhan Peti Kemas Sunda Kelapa Timur", "2025-10-06T05:00")


def login_form():
    b = '<div class="wrap"><a class="logo" href="/">e-Paper Suara Muria</a><h1>Masuk ke akun Anda</h1><p>Silakan masuk untuk mengakses halaman ini.</p><form method="post" action="/login"><label>Email atau nomor telepon</label><input name="user"><label>Kata sandi</label><input type="password" name="pass"><label><input type="checkbox"> Ingat saya</label><button type="submit">Masuk</button></form><p>Lupa kata sandi?</p><p>atau masuk dengan</p><button>Google</button><button>Facebook</button><p>Belum punya akun? <a href="/daftar">Daftar gratis</a></p></div>'
    return shell("Masuk - e-Paper Suara Muria", b), truth("login_form", "login_wall", None)


def live_match():
    ups = [("21.52", "Selesai! Persim Maros menang 2-1 atas PS Laskar Samudra.", "Pelatih Persim memeluk satu per satu pemainnya di tengah lapangan."), ("21.37", "GOL! 2-1.", "Andika Yusran menyambar bola muntah dari jarak enam meter."), ("21.20", "Babak kedua dimulai.", "PS Laskar Samudra memasukkan dua pemain muda."), ("20.48", "GOL! 1-1.", "Tendangan bebas Rahmat Hidayah menembus pagar betis."), ("20.15", "GOL! 0-1.", "Tuan rumah kebobolan dari sepak pojok."), ("20.00", "Laga dimulai.", "Stadion Kassi Kebo penuh sejak petang.")]
    e = "".join(f'<div class="live-post" id="p{i}"><time datetime="2025-11-15T{t.replace(".", ":")}:00+08:00">{t} WITA</time><h3>{h}</h3><p>{p}</p></div>\n' for i, (t, h, p) in enumerate(ups))
    b = f'<header><a href="/">Bola Celebes</a></header><main><div class="live-badge">LIVE</div><h1>LIVE REPORT: Persim Maros vs PS Laskar Samudra</h1><p class="meta">Sabtu, 15 Nov 2025 19:45 WITA</p><p class="auto">Halaman ini diperbarui otomatis setiap 30 detik.</p><div class="timeline">{e}</div></main><footer>Bola Celebes</footer>'
    x = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"LIVE REPORT: Persim Maros vs PS Laskar Samudra","coverageStartTime":"2025-11-15T19:45:00+08:00"}</script>\n'
    return shell("LIVE REPORT: Persim Maros vs PS Laskar Samudra - Bola Celebes", b, x), truth("live_match", "live_blog", "LIVE REPORT: Persim Maros vs PS Laskar Samudra", "2025-11-15T19:45")


def live_flood():
    ups = [("3 Des 2025, 14.10 WIB", "Tim SAR mengevakuasi 42 warga dari Dusun Lubuk Kasih. Perahu karet masih hilir mudik."), ("3 Des 2025, 13.25 WIB", "Ketinggian air di pos pantau turun sepuluh sentimeter."), ("3 Des 2025, 12.40 WIB", "Dapur umum dibuka di halaman kantor camat. Relawan menyiapkan 600 bungkus nasi."), ("3 Des 2025, 11.05 WIB", "Jalan lintas ditutup untuk kendaraan kecil."), ("3 Des 2025, 09.30 WIB", "Hujan deras sejak dini hari membuat Sungai Kasih meluap.")]
    e = "".join(f'<li class="update"><span class="jam">{t}</span><div class="isi">{p}</div><span class="oleh">Tim Liputan</span></li>\n' for t, p in ups)
    b = f'<div class="top"><a href="/">Serambi Batang Hari</a></div><article><span class="kanal">Laporan Langsung</span><h1>Laporan Langsung: Banjir Sungai Kasih</h1><p>Pembaruan terakhir: Rabu, 3 Desember 2025 14:10 WIB</p><ul class="updates">{e}</ul><button>Muat pembaruan sebelumnya</button></article><footer>Serambi Batang Hari</footer>'
    return shell("Laporan Langsung: Banjir Sungai Kasih", b), truth("live_flood", "live_blog", "Laporan Langsung: Banjir Sungai Kasih", "2025-12-03T14:10")


def PAGES():
    fs = [not_found_wp, not_found_soft, listing_category, listing_tag, listing_gov, login_teaser, login_form, live_match, live_flood]
    return [(f"Y{i + 1:02d}",) + f() for i, f in enumerate(fs)]
