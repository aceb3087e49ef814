def T(layout,kind,**k):
    t=dict(layout=layout,release=None,kind=kind,title=None,subtitle=None,dateline=None,label=None,published=None,section=None,tags=[],bylines=[],body=[],quotations=[],removed=[])
    t.update(k); return t
NF='''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Halaman tidak ditemukan - Noken News</title></head>
<body class="error404 ast-separate-container">
<header><a href="/">Noken News</a></header>
<section class="error-404 not-found"><h1 class="page-title">Halaman yang Anda cari tidak ada.</h1>
<div class="page-content"><p>Tautan mungkin salah ketik atau berita sudah dihapus. Coba cari dengan kata kunci lain.</p>
<form role="search" class="search-form"><input type="search" placeholder="Cari &hellip;"></form></div></section>
<aside><h2>Pos-pos Terbaru</h2><ul><li><a href="/a">Stok Vaksin di Puskesmas Abepura Aman</a></li><li><a href="/b">Kapal Perintis Kembali Berlayar</a></li></ul></aside>
</body></html>
'''
LS='''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Arsip Pertanian - Gumi Sasak Post</title><link rel="next" href="/category/pertanian/page/2/"></head>
<body class="archive category category-pertanian">
<div class="td-category-header"><h1 class="entry-title td-page-title">Pertanian</h1></div>
<div class="td-ss-main-content">
'''+''.join('''<div class="td_module_10 td_module_wrap"><h3 class="entry-title td-module-title"><a href="/p%d">%s</a></h3>
<div class="td-module-meta-info"><span class="td-post-author-name"><a href="/author/r">Redaksi</a> <span>-</span></span> <span class="td-post-date"><time class="entry-date">%s</time></span></div>
<div class="td-excerpt">%s</div></div>
'''%x for x in [(1,'Pupuk Subsidi Dipastikan Aman sampai Akhir Tahun','13 Oktober 2025','Dinas Pertanian memastikan alokasi pupuk bersubsidi cukup hingga Desember...'),(2,'Petani Tembakau Mulai Panen Raya','9 Oktober 2025','Harga daun kering di tingkat petani bertahan di kisaran tahun lalu...'),(3,'Hama Wereng Serang Sawah di Dua Kecamatan','6 Oktober 2025','Petugas penyuluh turun ke lapangan sejak pekan lalu...'),(4,'Bibit Bawang Putih Dibagikan di Sembalun','2 Oktober 2025','Sebanyak 30 kelompok menerima bantuan benih...')])+'''</div>
<div class="page-nav"><span class="current">1</span><a href="/category/pertanian/page/2/">2</a><span class="pages">Page 1 of 7</span></div>
</body></html>
'''
LW='''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Masuk - BERITANUSA.com</title></head>
<body><div class="login-page"><img src="/logo.svg" alt="BERITANUSA.com">
<h1>Masuk untuk melanjutkan membaca</h1>
<p>Artikel ini khusus pelanggan BERITANUSA.com Plus. Silakan masuk atau daftar akun baru.</p>
<form method="post" action="/login"><label>Surel <input type="email" name="email"></label><label>Kata sandi <input type="password" name="password"></label><button type="submit">Masuk</button></form>
<p><a href="/lupa">Lupa kata sandi?</a> Belum punya akun? <a href="/daftar">Daftar</a></p>
<p>Mulai Rp15.000 per bulan, batalkan kapan saja.</p></div></body></html>
'''
intro='Pawai budaya dalam rangka hari jadi Kota Ternate digelar hari ini, Sabtu (27/12/2025). Berikut laporan langsung dari lokasi.'
E=[('17.40','Rombongan terakhir tiba di Benteng Oranje. Jalan di sekitar pasar mulai dibuka kembali.'),
('16.55','“Kami menghitung ada 31 kelompok yang tampil,” kata ketua panitia, Hasan Tidore.'),
('16.10','Hujan ringan turun, tetapi penonton bertahan di tepi jalan.'),
('15.30','Pawai dilepas dari Dodoku Ali. Penari soya-soya berada di barisan depan.')]
LB='''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>LIVE: Pawai Budaya Ternate - Gamalama Post</title></head>
<body><div class="site"><a href="/">Gamalama Post</a></div>
<article class="live-blog"><span class="live-badge">LIVE</span>
<h1 class="live-title">Laporan Langsung: Pawai Budaya Hari Jadi Kota Ternate</h1>
<div class="live-meta"><span class="date">Sabtu, 27 Desember 2025 15:25 WIT</span></div>
<div class="live-credit">Reporter: Ridwan Soamole</div>
<div class="live-intro"><p>'''+intro+'''</p></div>
<ul class="live-entries">
'''+''.join('<li class="live-entry"><time class="live-time">%s WIT</time><div class="live-text"><p>%s</p></div></li>\n'%e for e in E)+'''</ul>
<div class="live-more"><a href="#">Muat lebih banyak</a></div></article></body></html>
'''
P=[
(dict(),(NF,T('wp_astra','not_found'))),
(dict(),(LS,T('wp_newspaper','listing',title='Pertanian'))),
(dict(),(LW,T('login_page','login_wall'))),
(dict(),(LB,T('live_list','live_blog',title='Laporan Langsung: Pawai Budaya Hari Jadi Kota Ternate',published='2025-12-27T15:25',bylines=[dict(role='reporter',name='Ridwan Soamole')],body=[intro]+[e[1] for e in E],quotations=[dict(text='Kami menghitung ada 31 kelompok yang tampil,',speaker='Hasan Tidore')]))),
(dict(l='wp_jnews',site='Rawa Pening Kini',at='2025-10-20T10:00',sec='Olahraga',au='Bagas Wicaksana',by='author:Bagas Wicaksana',title='Tim Dayung Rawa Pening Bawa Pulang Dua Emas',dl='UNGARAN',names=dict(A='Dimas Ardhana',B='Wiwik Setyowati'),tags=['Dayung','Rawa Pening'],
 body='''Tim dayung Rawa Pening membawa pulang dua medali emas dari kejuaraan antarwaduk di Jawa Tengah.
“Kami latihan jam empat pagi waktu enceng gondoknya belum rapat,” kata Dimas Ardhana, kapten tim.
Nomor 500 meter putra dimenangkan dengan selisih 0,8 detik.
!baca Atlet Panahan Semarang Siap Berlaga
Sang pelatih, Wiwik Setyowati, tidak ingin anak asuhnya cepat puas.
“Pulang dari sini mereka libur dua hari saja,” kata perempuan 44 tahun itu. “~Setelah itu kembali mendayung.”'''.replace("dua hari saja,” kata","dua hari saja,”{B} kata"),),None),
(dict(l='bootstrap_cms',site='Layar Batanghari',at='2025-11-11T07:30',sec='Hukum',top='Reporter: Yenni Marlina | Fotografer: Andi Saputra Jaya | Editor: Rudi Hartono K',by='reporter:Yenni Marlina;photographer:Andi Saputra Jaya;editor:Rudi Hartono K',title='Pencuri Kotak Amal di Jambi Tertangkap Warga',dl='JAMBI',names=dict(A='Syamsul Bahri'),tags=['Jambi','Kriminal'],
 body='''Seorang pria berinisial RD (31) ditangkap warga saat membongkar kotak amal di sebuah masjid di Kecamatan Telanaipura, Jambi, Senin (10/11/2025) dini hari.
Pengurus masjid, Syamsul Bahri, mengatakan pelaku terekam kamera pengawas.
“Uangnya sekitar empat ratus ribu, tapi ini sudah yang ketiga kali,” ungkapnya.
!baca Truk Batu Bara Terguling di Mendalo
Warga sempat berteriak ‹maling› sebelum menangkap pelaku.
“Dia bilang untuk beli susu anak,”{-} ujar seorang warga yang enggan disebut namanya.
Pelaku kini diperiksa di kantor polisi terdekat.
!wa Dapatkan kabar terbaru lewat WhatsApp Channel Layar Batanghari'''),None),
(dict(l='cms_tabel',site='KABAR MUSI',at='2025-07-02T11:05',top='Oleh: Emilia Zahra',by='author:Emilia Zahra',title='Pempek dan Ingatan Kota',names={},
 body='''Setiap kota punya rasa yang tidak bisa dijelaskan dengan angka. Bagi saya, Palembang adalah kuah cuko yang terlalu pedas pada pagi yang terlalu panas.
Nenek saya menjual pempek di tepi sungai sejak 1961. Ia tidak pernah menulis resep.
# Resep yang tidak ditulis
Kini banyak kedai memakai mesin. Rasanya rapi, tetapi saya rindu yang tidak rapi.
Barangkali sebuah kota memang diingat dari hal-hal kecil yang hampir hilang.'''),None),
(dict(l='kantor_berita',site='Kantor Berita Cakrawala',z='WITA',at='2025-09-30T20:15',title='Nelayan Kupang temukan penyu langka di Teluk Semau',dl='Kupang',dlf='{} (CAKRA) - ',bot='Pewarta: Yohanes Nenobais<br>Editor: Laksmi Wedhaningrum',by='reporter:Yohanes Nenobais;editor:Laksmi Wedhaningrum',names=dict(A='Melkianus Tefa',B='Agnes Bria'),tags=['penyu','Kupang'],
 body='''Seorang nelayan di Kupang, Nusa Tenggara Timur, menemukan penyu belimbing sepanjang 1,7 meter terjerat jaring di Teluk Semau.
“Saya potong jaringnya karena kasihan, walaupun harganya mahal,” kata nelayan tersebut, Melkianus Tefa, di Kupang, Selasa.
Pegiat konservasi Agnes Bria mengapresiasi tindakan itu.
!baca Tiga ekor paus terdampar di Rote
“Jenis ini hanya terlihat satu atau dua kali dalam setahun,”{B} katanya.
Penyu tersebut telah dilepas kembali ke laut.'''),None),
]
