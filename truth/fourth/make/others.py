"""Pages that follow no release: own articles, live blogs, listings, login walls, not-found pages."""
import os, re, random
import gen, layouts
from html import escape as E
HERE = os.path.dirname(os.path.abspath(__file__))
def blank(layout, kind, title, **k):
    T = dict(layout=layout, release=None, kind=kind, title=title, subtitle=None, dateline=None, label=None, published=None, section=None, tags=[], bylines=[], body=[], quotations=[], removed=[], variant=None); T.update(k); return T

def own():
    for c in re.split(r'(?m)^(?=O\d\d )', open(os.path.join(HERE, 'src', 'own.txt'), encoding='utf-8').read()):
        if not c.strip(): continue
        first, rest = c.split('\n', 1); pid, lay = first.split(); h, ls = gen.headers(rest.strip('\n').split('\n'))
        r = gen.R(); r.id = None; r.h = {}; r.sp = {}
        for k, v in h:
            if k.startswith('k '): f = [x.strip() for x in v.split('|')]; r.sp[k.split()[1]] = f
        v = gen.R(); v.h = dict(h); v.layout = lay; v.lines = ls; A = gen.article(pid, r, v); A.rid = None
        page, T, parts = layouts.render(A); T['variant'] = None
        yield pid, page, T, parts

def nav(site): return '<header><a href="/">%s</a><nav><a>Beranda</a><a>Daerah</a><a>Ekonomi</a><a>Olahraga</a></nav></header>' % site
def pages():
    yield from own()
    H = layouts.HEADS
    # not found
    t = '404 - Halaman tidak ditemukan'
    yield 'N01', '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%s</title><meta name="robots" content="noindex"></head><body class="error404">%s<main><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">%s</h1></header><div class="page-content"><p>Sepertinya tidak ada apa pun di lokasi ini. Coba gunakan pencarian?</p><form role="search"><input placeholder="Cari …"><button>Cari</button></form><h2>Pos-pos Terbaru</h2><ul>%s</ul></div></section></main><footer>© 2025 Lensa Kampung</footer></body></html>' % (t, nav('Lensa Kampung'), t, ''.join('<li><a href="/p/%d">%s</a></li>' % (i, E(x)) for i, x in enumerate(H[:5]))), blank('genpress_404', 'not_found', t), []
    t = 'Maaf, berita yang Anda cari sudah tidak tersedia'
    yield 'N02', '<!doctype html><html><head><meta charset="utf-8"><title>Berita tidak ditemukan | lekascom</title></head><body><div class="header__nav">lekascom</div><div class="page-error"><img src="/img/oops.svg" alt="oops"><h2>%s</h2><p>Halaman mungkin telah dihapus, dipindahkan, atau alamat yang Anda ketik keliru.</p><a class="btn" href="/">Kembali ke beranda</a></div><div class="box"><h3>Terpopuler</h3><ol>%s</ol></div><footer>Copyright @ 2025 lekascom</footer></body></html>' % (t, ''.join('<li><a>%s</a><span>%d jam yang lalu</span></li>' % (E(x), i + 1) for i, x in enumerate(H[6:11]))), blank('lekas_404', 'not_found', t), []
    # listings
    t = 'Indeks Berita Daerah'
    items = ''.join('<article class="td_module_wrap"><h3 class="entry-title"><a href="/2025/%02d/%d">%s</a></h3><span class="td-post-date">%d Oktober 2025</span><div class="td-excerpt">%s. Warga berharap persoalan itu segera mendapat penanganan dari pihak terkait...</div></article>' % (i + 1, i * 37, E(x), 20 - i, E(x)) for i, x in enumerate(H[3:15]))
    yield 'L01', '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Daerah Arsip - Pena Timur</title><meta property="og:type" content="website"></head><body class="archive category category-daerah">%s<div class="td-category-header"><h1 class="entry-title td-page-title">%s</h1></div><div class="td-main-content">%s</div><div class="page-nav"><span class="current">1</span><a>2</a><a>3</a><a>...</a><a>48</a></div></body></html>' % (nav('Pena Timur'), t, items), blank('tagdiv_archive', 'listing', t), []
    t = 'Tag: kopi gayo'
    items = ''.join('<div class="card-berita row"><div class="col-4"><img src="t%d.jpg"></div><div class="col-8"><a href="/berita/%d"><h4>%s</h4></a><small>Kamis, %d Desember 2025 | %02d:15 WIB</small><p>Selengkapnya</p></div></div>' % (i, i * 91 + 5, E(x), 4, 20 - i) for i, x in enumerate(H[10:18]))
    yield 'L02', '<html><head><meta charset="utf-8"><title>%s | KBN News</title></head><body>%s<div class="container"><h2>%s</h2><p>Menampilkan 1-8 dari 132 berita</p>%s<ul class="pagination"><li>«</li><li class="active">1</li><li>2</li><li>»</li></ul></div></body></html>' % (t, nav('KBN News'), t, items), blank('kabar_tag', 'listing', t), []
    # login walls
    t = 'Laba Pabrik Semen Menyusut, Serikat Buruh Khawatirkan Pemutusan Kerja'
    yield 'W01', '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%s - HARIANSATU.com</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-03T06:10:00+07:00"></head><body>%s<h1 class="read__title">%s</h1><div class="read__content"><p>Laba pabrik semen milik daerah menyusut hampir separuh pada triwulan ketiga...</p></div><div class="paywall"><h3>Anda membaca konten premium</h3><p>Masuk atau berlangganan untuk melanjutkan membaca artikel ini.</p><form><label>Email</label><input type="email"><label>Kata sandi</label><input type="password"><button>Masuk</button></form><p>Belum punya akun? <a>Daftar sekarang</a>. Paket mulai Rp25.000 per bulan.</p><p>Sudah berlangganan lewat aplikasi? Pulihkan pembelian.</p></div></body></html>' % (t, nav('HARIANSATU.com'), t), blank('harian_premium', 'login_wall', t, published='2025-11-03T06:10'), []
    t = 'Masuk ke akun Anda'
    yield 'W02', '<!doctype html><html><head><meta charset="utf-8"><title>Login - Arus.id</title><meta name="robots" content="noindex"></head><body><div id="__next"><div class="css-lg"><h1>%s</h1><p>Silakan masuk terlebih dahulu untuk mengakses halaman yang Anda minta.</p><form action="/masuk" method="post"><input name="user" placeholder="Email atau nomor ponsel"><input type="password" name="pass" placeholder="Kata sandi"><button type="submit">Masuk</button></form><div>atau lanjutkan dengan</div><button>Google</button><button>Apple</button><a>Lupa kata sandi?</a><p>Dengan masuk, Anda menyetujui Syarat dan Ketentuan.</p></div></div></body></html>' % t, blank('next_login', 'login_wall', t), []
    # live blogs
    t = 'LIVE: Penghitungan Suara Pilkada Ulang Kabupaten Seram Raya'
    ent = [('20.41 WIT', 'Data masuk 81,2 persen. Selisih kedua pasangan calon tinggal 214 suara.'), ('20.15 WIT', 'Saksi pasangan nomor dua meminta pembukaan kotak di dua TPS. “Kami hanya ingin angka yang sama dengan formulir di dinding,” kata saksi Hasanah Tuasikal.'), ('19.30 WIT', 'Listrik di gedung penghitungan sempat padam tujuh menit. Petugas memakai lampu darurat.'), ('18.05 WIT', 'Penghitungan dimulai. Ketua panitia Demianus Ririhena membacakan tata tertib.'), ('17.20 WIT', 'Kotak suara terakhir dari Pulau Manipa tiba dengan perahu cepat.')]
    yield 'B01', '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%s - Radar Pulau</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"%s","coverageStartTime":"2025-09-10T17:20:00+09:00"}</script></head><body>%s<article class="liveblog"><span class="live-badge">LIVE</span><h1>%s</h1><p class="updated">Diperbarui: Rabu, 10 September 2025 - 20:41 WIT</p>%s</article></body></html>' % (t, t, nav('Radar Pulau'), t, ''.join('<section class="live-entry"><time>%s</time><p>%s</p></section>' % x for x in ent)), blank('amp_live', 'live_blog', t, published='2025-09-10T20:41', body=[x[1] for x in ent]), []
    t = 'Langsung: Pertandingan Persipal Muda vs Putra Mahakam, Final Piala Teluk'
    ent = [('90+4\'', 'Peluit panjang. Persipal Muda juara!'), ('78\'', 'Gol! Sundulan kapten Risky Lamakampali menaklukkan kiper.'), ('61\'', 'Pergantian pemain di kubu Putra Mahakam.'), ('45\'', 'Turun minum. Skor masih kacamata.'), ('12\'', 'Hujan deras, wasit sempat memeriksa genangan di kotak penalti.'), ('1\'', 'Laga dimulai di Stadion Gawalise Baru.')]
    yield 'B02', '<html lang="id"><head><meta charset="utf-8"><title>%s | lekascom</title></head><body>%s<div class="detail liveupdate"><h1 class="detail__title">%s</h1><div class="detail__date">Minggu, 07 Des 2025 21:50 WITA</div><div class="liveupdate__info">Halaman ini dimutakhirkan otomatis setiap 30 detik</div><ul class="timeline">%s</ul><button>Muat lebih banyak</button></div></body></html>' % (t, nav('lekascom'), t, ''.join('<li class="timeline__item"><span class="timeline__minute">%s</span><div>%s</div></li>' % x for x in ent)), blank('lekas_live', 'live_blog', t, published='2025-12-07T21:50', body=[x[1] for x in ent]), []
