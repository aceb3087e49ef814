"""Pages of other kinds."""
from lib import P
from layouts import lay, doc, opt, tags


@lay(site='Ufuk Media', dom='ufukmedia.example.com', df=None)
def wp_404(c):
    return doc('<meta charset="utf-8">\n<title>Laman tidak ditemukan - Ufuk Media</title>\n<meta name="robots" content="noindex, follow">', '''<div id="page"><header class="site-header"><a href="/">Ufuk Media</a><nav><ul><li><a href="/daerah">Daerah</a></li><li><a href="/ekonomi">Ekonomi</a></li></ul></nav></header>
<main><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">Ups! Laman itu tidak dapat ditemukan.</h1></header>
<div class="page-content"><p>Sepertinya tidak ada apa pun di lokasi ini. Mungkin coba salah satu tautan di bawah atau lakukan pencarian?</p>
<form role="search" class="search-form"><input type="search" placeholder="Cari …"><button>Cari</button></form>
<div class="widget widget_recent_entries"><h2 class="widgettitle">Pos-pos Terbaru</h2><ul><li><a href="/a">Petani Sembalun mulai menjemur bawang di halaman masjid</a></li><li><a href="/b">Harga gabah di tingkat penggilingan naik tipis</a></li><li><a href="/c">Lomba dayung tradisional diikuti dua puluh regu</a></li></ul></div></div></section></main>
<footer>© Ufuk Media, anggota SMSI</footer></div>''')


@lay(site='Portal Pemkab', dom='pemkab.example.go.id', df=None)
def gov_soft404(c):
    return doc('<meta charset="utf-8">\n<title>Portal Resmi Pemerintah Kabupaten Tanah Seribu</title>', '''<nav class="navbar"><a href="/">Portal Resmi Pemerintah Kabupaten Tanah Seribu</a><ul><li><a href="/profil">Profil</a></li><li><a href="/berita">Berita</a></li><li><a href="/ppid">PPID</a></li></ul></nav>
<div class="container text-center my-5"><img src="/img/kosong.svg" alt=""><h4>Maaf, berita yang Anda cari sudah dihapus atau tidak tersedia.</h4><p class="text-muted">Silakan kembali ke <a href="/">beranda</a> atau hubungi admin melalui kanal pengaduan.</p></div>
<footer class="bg-dark"><p>Jl. Merdeka Nomor 1, Kompleks Perkantoran Pemerintah Kabupaten</p><p>&copy; 2025 Dinas Komunikasi dan Informatika</p></footer>''')


@lay(site='Radar Selat', dom='radarselat.example.co', df=None)
def wp_category(c):
    it = [('Kapal tol laut kembali singgah di pelabuhan rakyat', 'Maret 4, 2026', 'Setelah tiga bulan absen, kapal tol laut kembali singgah membawa beras dan bahan bangunan […]'),
          ('Polisi musnahkan 300 liter minuman keras tradisional', 'Maret 3, 2026', 'Pemusnahan dilakukan di halaman mapolres dengan disaksikan tokoh adat dan pemuda […]'),
          ('Siswa SMK rakit perahu listrik dari pelat bekas', 'Maret 3, 2026', '“Baterainya masih kami pinjam dari bengkel,” kata ketua tim sambil tertawa […]'),
          ('Dua puskesmas pembantu akan ditingkatkan statusnya', 'Maret 2, 2026', 'Dinas kesehatan menyiapkan delapan tenaga kontrak untuk mengisi kekurangan perawat […]'),
          ('Bupati minta proyek jembatan selesai sebelum Lebaran', 'Maret 1, 2026', 'Kontraktor diberi tambahan waktu empat belas hari tanpa tambahan biaya […]'),
          ('Pasar ikan higienis sepi pembeli', 'Februari 28, 2026', 'Pedagang lebih memilih berjualan di tepi jalan karena lebih mudah dijangkau […]')]
    return doc('<meta charset="utf-8">\n<title>Arsip Daerah - Radar Selat</title>\n<meta property="og:type" content="website">\n<meta property="og:title" content="Arsip Daerah - Radar Selat">', '<div class="main-wrap"><header class="site-header"><a href="/">Radar Selat</a></header><main><section class="archive-title"><div class="pre-title"><span>Browsing Category</span></div><h1 class="page-heading"><span class="h-title">Daerah</span></h1></section><div class="listing listing-blog">\n' + '\n'.join(
        f'<article class="post listing-item"><div class="featured"><a class="img-holder" href="/p{i}"></a><span class="term-badge"><a href="/c">Daerah</a></span></div><h2 class="title"><a class="post-url post-title" href="/p{i}">{a}</a></h2><div class="post-meta"><span class="post-author-a">Redaksi</span> <span class="time">{b}</span></div><div class="post-summary">{t}</div><a class="read-more" href="/p{i}">Baca Selengkapnya...</a></article>' for i, (a, b, t) in enumerate(it)) + '\n</div><div class="pagination"><span class="page-numbers current">1</span> <a class="page-numbers" href="/2">2</a> <a class="page-numbers" href="/18">18</a> <a class="next" href="/2">Berikutnya</a></div></main></div>')


@lay(site='Kabupaten', dom='kab.example.go.id', df=None)
def joomla_blog(c):
    it = [('Apel gabungan awal bulan di halaman kantor bupati', '03 November 2025', 'Sekretaris daerah memimpin apel gabungan yang diikuti seluruh pegawai di lingkungan sekretariat.'),
          ('Musrenbang tematik anak digelar perdana', '31 Oktober 2025', 'Perwakilan forum anak dari sembilan kecamatan menyampaikan usulan mengenai taman bermain dan bus sekolah.'),
          ('Penyerahan sertipikat tanah wakaf', '30 Oktober 2025', 'Sebanyak 26 sertipikat diserahkan kepada pengurus masjid dan musala.'),
          ('Rapat persiapan seleksi tilawatil quran', '28 Oktober 2025', 'Panitia menetapkan tempat lomba dan jadwal kedatangan kafilah.')]
    return doc('<meta charset="utf-8">\n<base href="https://kab.example.go.id/index.php/berita">\n<meta name="generator" content="Joomla! - Open Source Content Management">\n<title>Berita Daerah</title>', '<div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1>Berita Daerah</h1></div>\n<div class="items-leading">' + '\n'.join(
        f'<div class="item" itemprop="blogPost"><div class="page-header"><h2 itemprop="name"><a href="/berita/{i}-x" itemprop="url">{a}</a></h2></div><dl class="article-info"><dd class="createdby">Ditulis oleh Super User</dd><dd class="published">Diterbitkan: {b}</dd></dl><p>{t}</p><p class="readmore"><a class="btn" href="/berita/{i}-x">Selengkapnya ...</a></p></div>' for i, (a, b, t) in enumerate(it)) + '</div>\n<div class="items-more"><h3>Artikel Lainnya...</h3><ol><li><a href="/o1">Pelatihan barista bagi pemuda desa</a></li><li><a href="/o2">Kunjungan kerja komisi dua</a></li></ol></div>\n<div class="pagination"><p class="counter">Halaman 1 dari 94</p><ul><li>Awal</li><li><a href="?start=4">Selanjutnya</a></li><li><a href="?start=372">Akhir</a></li></ul></div></div>')


@lay(site='Lintas Kabar Premium', dom='premium.example.com', df=None)
def wp_paywall(c):
    return doc('<meta charset="utf-8">\n<title>Masuk - Lintas Kabar Premium</title>\n<meta name="robots" content="noindex">', '''<header class="td-header"><a href="/">Lintas Kabar <b>Premium</b></a></header>
<main class="leaky-paywall"><div class="lp-box"><h2>Masuk untuk membaca</h2><p>Konten ini khusus pelanggan. Silakan masuk dengan akun Anda atau berlangganan mulai Rp15.000 per bulan.</p>
<form id="leaky-paywall-login" method="post"><label>Alamat surel</label><input type="text" name="log"><label>Kata sandi</label><input type="password" name="pwd"><label><input type="checkbox"> Ingat saya</label><button type="submit">Masuk</button></form>
<p><a href="/lupa">Lupa kata sandi?</a> · Belum punya akun? <a href="/daftar">Daftar sekarang</a></p><p>Atau masuk dengan <a href="/g">Google</a></p></div></main>
<footer>Butuh bantuan? Hubungi layanan pelanggan melalui WhatsApp.</footer>''')


for i, l in (('Y01', 'wp_404'), ('Y02', 'gov_soft404'), ('Y03', 'wp_category'), ('Y04', 'joomla_blog'), ('Y05', 'wp_paywall')):
    P(i, l, '', '2026-03-04 00:00', '', kind={'wp_404': 'not_found', 'gov_soft404': 'not_found', 'wp_category': 'listing', 'joomla_blog': 'listing', 'wp_paywall': 'login_wall'}[l], published=None)


@lay(site='Pijar Nusantara', dom='pijarnusantara.example.com', df='{W}, {d} {M} {Y} {H}:{i} {z}', dl='<strong>{D}</strong> – ')
def wp_liveblog(c):
    intro, ent = c.blocks[0][1], c.blocks[1:]
    times = ['17:42', '16:15', '15:05', '13:50', '12:20', '11:08']
    e = '\n'.join(f'<div class="elb-liveblog-post" data-timestamp="{i}"><time class="elb-liveblog-post-time" datetime="2026-01-18T{t}:00+07:00"><span class="elb-post-time">{t} WIB</span></time><div class="elb-liveblog-post-content">' + ''.join(f'<p>{x}</p>' for x in g) + '</div><div class="elb-share"><a href="#">Bagikan</a></div></div>'
                  for i, (t, g) in enumerate(zip(times, group(ent))))
    return doc(c.head(ld=False) + '\n<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"' + c.title + '","datePublished":"' + c.iso + '"}</script>', f'''<header><a href="/">{c.site}</a></header><main><article class="post">
<div class="cat-links"><a href="/c">{c.sec}</a></div><h1 class="entry-title">{c.title}</h1>
<div class="entry-meta"><span class="posts-author"><a href="/author/x">{c.author}</a></span> <span class="posts-date">{c.D('{W}, {d} {M} {Y} {H}:{i} {z}')}</span></div>
<div class="entry-content"><p>{c.dlhtml}{intro}</p>
<div id="elb-liveblog" class="elb-liveblog"><div class="elb-liveblog-new">{c.x('other', '<span>Pembaruan otomatis setiap 60 detik</span>')}</div>
{e}
</div>{c.x('share', '<p class="ikuti">Pantau terus halaman ini untuk perkembangan terbaru.</p>')}</div></article></main><footer>© {c.site}</footer>''')


def group(ent):
    g, out = [], []
    for k, t in ent:
        if k == 'raw':
            out.append(g); g = []
        else:
            g.append(t)
    return out + [g]


P('Y06', 'wp_liveblog', 'LIVE: Banjir Rendam Empat Kecamatan di Muara Lintang', '2026-01-18 11:00', '''
Hujan sejak Sabtu malam membuat Sungai Lintang meluap. Tim Pijar Nusantara melaporkan perkembangannya dari lapangan sepanjang Minggu (18/1/2026).
Air mulai surut di Kelurahan Pasar Lama. Listrik di dua kelurahan masih padam, dan petugas baru akan menyalakannya setelah gardu kering.
!
Pos dapur umum di SMA Negeri 3 membagikan 1.400 nasi bungkus. “Beras cukup sampai Rabu, yang kurang air minum,”«Nuraini Hasyim» kata koordinator dapur umum, Nuraini Hasyim.
!
Kepala Pelaksana BPBD setempat, Gunawan Sitepu, memastikan tidak ada korban jiwa.
“Satu orang lansia dirawat karena kedinginan, kondisinya stabil,”«Gunawan Sitepu» ujarnya.
!
Jalan lintas di kilometer 12 ditutup. Kendaraan dari arah utara dialihkan lewat Simpang Tiga Bukit.
!
Ketinggian air di depan kantor camat mencapai 110 sentimeter. Perahu karet pertama tiba membawa enam petugas.
!
Sebanyak 2.300 warga diperkirakan terdampak di empat kecamatan.
''', kind='live_blog', dateline='MUARA LINTANG', sec='Peristiwa', author='Redaksi', year=2026)

P('Y07', 'wp_newspaper', 'Sepuluh Tahun Menunggu Jembatan, Warga Tebing Sunyi Masih Menyeberang dengan Rakit', '2025-06-03 09:00', '''
Rakit itu terbuat dari sebelas batang bambu dan empat drum bekas. Setiap pagi, 63 murid sekolah dasar dari Dusun Tebing Sunyi naik bergiliran, delapan anak sekali jalan.
“Kalau arus deras, sekolah libur. Guru sudah paham,”«Mardiah» kata Mardiah, ibu dua murid, Senin (2/6/2025).
Jembatan gantung di dusun itu putus diterjang banjir pada Februari 2015. Sejak itu, usulan jembatan baru sudah tujuh kali masuk musyawarah desa.
~bj Rakit terbalik, dua pelajar selamat setelah berpegangan pada drum
Kepala Dinas Pekerjaan Umum setempat, Taufik Sembiring, menyatakan detail rancangan baru selesai tahun lalu. Biayanya, menurut dia, Rp9,8 miliar.
“Kami sudah usulkan ke pusat karena kas daerah tidak sanggup. Mudah-mudahan masuk tahun 2026,”«Taufik Sembiring» ujarnya.
## Ongkos yang tidak pernah dihitung
Penarik rakit, Sahbudin, tidak memungut bayaran dari murid. Dari orang dewasa ia meminta Rp2.000, dari sepeda motor Rp5.000.
“Sehari dapat enam puluh ribu. Kalau jembatan jadi, saya kehilangan pekerjaan,”«Sahbudin» katanya, “tapi saya ingin jembatan itu tetap dibangun.”«+»
Catatan pemerintah desa menunjukkan tiga orang meninggal saat menyeberang dalam sepuluh tahun terakhir.
''', dateline='TEBING SUNYI', sec='Laporan Khusus', author='Rina Marbun', by='author:Rina Marbun;editor:Joko Santosa;photographer:Darwin Purba', foot='Foto: Darwin Purba<br>Editor: Joko Santosa', tags=['jembatan', 'pendidikan'], cap='Murid SD menyeberang dengan rakit di Dusun Tebing Sunyi.')

P('Y08', 'handmade', 'Pedagang Pasar Sentral Tolak Pindah ke Lantai Dua', '2025-02-11 16:35', '''
Puluhan pedagang sayur di Pasar Sentral Labuan Tua menolak pindah ke lantai dua gedung baru. Mereka beralasan pembeli enggan naik tangga sambil membawa belanjaan.
Penolakan disampaikan dalam pertemuan dengan pengelola pasar, Selasa (11/2/2025).
“Sudah pernah dicoba tahun 2018, tiga bulan kami rugi, akhirnya turun lagi ke jalan,”«Rosmini Tahir» ujar Rosmini Tahir, yang mengaku mewakili 48 pedagang.
Kepala UPT Pasar, Andi Mappasomba, menjanjikan eskalator. Namun ia belum dapat memastikan kapan alat itu dipasang.
“Anggarannya masih dibahas dewan,”«Andi Mappasomba» jawabnya singkat.
Sewa lapak di lantai dua ditetapkan Rp150 ribu per bulan, separuh dari lantai satu.
''', dateline='LABUAN TUA', sec='Kota', head='Jurnalis: Nursyamsi Aras', by='reporter:Nursyamsi Aras', zone='WITA', site='Harian Labuan')
