BULAN = ['', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']
BLN = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
POOL = '''Warga Gotong Royong Bersihkan Parit Jelang Musim Hujan
Kapal Perintis Kembali Singgah Setelah Docking Tiga Pekan
Harga Kakao di Tingkat Petani Turun Lagi
Dua Pelajar SMK Rakit Alat Pengering Rumput Laut
Polisi Amankan Pelaku Pencurian Mesin Ketinting
Pasar Malam Ramadan Digelar di Eks Terminal
Lomba Dayung Antarkampung Diikuti Puluhan Regu
Sopir Truk Keluhkan Antrean Solar di SPBU
BMKG Ingatkan Gelombang Tinggi di Perairan Utara
Petani Hortikultura Mulai Lirik Cabai Katokkon
Guru Honorer Menunggu Kepastian Jadwal Seleksi
Cuaca Buruk, Nelayan Pilih Menambat Perahu
Kebakaran Hanguskan Lima Rumah di Tepi Sungai
Ribuan Pil Terlarang Disita dari Gudang Ekspedisi
Tim Putri Sabet Emas di Kejuaraan Voli Pantai
Perpustakaan Keliling Sambangi Kampung Nelayan
Wisatawan Mancanegara Mulai Ramai Setelah Lebaran
Puskesmas Pembantu di Hulu Dapat Ambulans Air
Produksi Rumput Laut Naik, Harga Justru Lesu
Sekolah Terendam, Ujian Digeser Dua Hari
Penyelundupan Burung Paruh Bengkok Digagalkan di Pelabuhan
Bandara Perintis Layani Rute Baru Mulai Bulan Depan
UMKM Tenun Ikut Pameran Kerajinan di Jakarta
Jadwal Imsakiyah dan Waktu Salat Hari Ini
Ramalan Cuaca Besok: Hujan Ringan di Pesisir
Kolektor Buru Perangko Lawas di Pasar Loak
Resep Sambal Roa Rumahan yang Tahan Sepekan
Lowongan Kerja Tambang Dibuka untuk Lulusan SMA
Jembatan Gantung Putus, Anak Sekolah Naik Rakit
DPRD Minta Perusda Sampaikan Laporan Keuangan
Mahasiswa KKN Bangun Bank Sampah di Dusun Terpencil
Vaksinasi Rabies Gratis Digelar Akhir Pekan
Penyanyi Dangdut Asal Kendari Rilis Lagu Baru
Lima Tempat Berburu Takjil yang Wajib Dicoba
Motor Dinas Raib di Halaman Kantor Camat
Pemadaman Listrik Bergilir, Ini Daftar Wilayahnya
Kejari Musnahkan Barang Bukti Perkara Inkrah
Tambak Udang Warga Jebol Diterjang Rob
Peternak Babi Waspadai Penyakit Kulit Berbenjol
Pembangunan Pasar Rakyat Tunggu Hasil Lelang
Festival Layang-Layang Batal karena Angin Kencang
Ekspor Pala Lewat Pelabuhan Kecil Meningkat
Tiga Desa Adat Terima Sertifikat Hak Komunal
Pemuda Karang Taruna Tanam Seribu Bakau
Kisah Penjaga Mercusuar yang Setia 30 Tahun
Calon Jemaah Haji Ikuti Manasik di Islamic Center
Persiapan Liga Tiga, Stadion Masih Dibenahi
Buaya Muncul di Permukiman, Warga Diminta Waspada
Kopi Toraja Dilirik Pembeli dari Korea
Balai Bahasa Latih Siswa Menulis Cerita Rakyat
Tunggakan Pajak Kendaraan Diputihkan hingga Desember
Longsor Tutup Jalan Poros, Arus Dialihkan
Komunitas Sepeda Onthel Napak Tilas Kota Tua
Dokter Spesialis Enggan Bertugas di Pulau Terluar
Seleksi Paskibraka Diikuti Ratusan Pelajar
Air PDAM Keruh, Pelanggan Minta Kompensasi
Kantor Pos Tua Jadi Ruang Kreatif Anak Muda
Pencarian Nelayan Hilang Masuk Hari Keempat
Warga Binaan Panen Sayur Hidroponik
Pelabuhan Rakyat Bakal Ditata Ulang Tahun Depan'''.split('\n')
LAYOUTS = {}
def L(name, **k): LAYOUTS[name] = k
NAV = '<ul class="menu"><li><a href="/">Beranda</a></li><li><a href="/daerah/">Daerah</a></li><li><a href="/ekonomi/">Ekonomi</a></li><li><a href="/olahraga/">Olahraga</a></li><li><a href="/indeks/">Indeks</a></li></ul>'

L('newspaper', outlet='Lentera Barito', domain='lenterabarito.example', curly=True, ld=True, alink=True, fmt='{d} {bulan} {y}',
  author='<div class="td-post-author-name"><div class="td-author-by">Oleh</div> {a}<div class="td-author-line"> - </div></div>',
  fig='<div class="td-post-featured-image"><figure><a href="/wp-content/uploads/{s}.jpg" class="td-modal-image"><img class="entry-thumb" src="/wp-content/uploads/{s}-696x464.jpg" alt=""></a><figcaption class="wp-caption-text">{c}</figcaption></figure></div>',
  label='<ul class="td-category"><li class="entry-category"><a href="/category/adv/">{l}</a></li></ul>', cat='<span><a href="/category/{g}/" class="entry-crumb">{s}</a></span>',
  tag=('<div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li>{t}</li></ul></div>', '</li><li>'),
  baca='<p><strong>Baca Juga: <a href="/{s}/">{t}</a></strong></p>', ad=('<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><div id="gpt-inline-1"></div></div>', '- Advertisement -'),
  rel=('<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left">BERITA TERKAIT</a><a class="td-related-right">DARI PENULIS</a></h4>{r}</div>', '<div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="/{s}/">{t}</a></h3></div>'),
  box='<div class="author-box-wrap"><img class="avatar" src="/a.png" alt=""><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/x/">{n}</a></span></div><div class="td-author-description">Meliput daerah aliran sungai dan kota-kota kecil.</div></div></div>', boxtext='Meliput daerah aliran sungai dan kota-kota kecil.',
  rm=[('comments', 'TINGGALKAN KOMENTAR')],
  tpl='''<!doctype html>
<html lang="id-ID"><head>
$meta$</head>
<body class="post-template-default single single-post global-block-template-1">
<div class="td-header-wrap">'''+NAV+'''</div>
<article class="post type-post status-publish format-standard"><div class="td-post-header">
<div class="entry-crumbs"><span><a href="/">Beranda</a></span> <i class="td-icon-right"></i> $cat$</div>$label$
<header class="td-post-title"><h1 class="entry-title">$title$</h1>$sub$
<div class="td-module-meta-info">$author$<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="$iso$">$date$</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-77">214</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-social-but-text">Facebook</div><div class="td-social-but-text">Twitter</div><div class="td-social-but-text">WhatsApp</div></div>
<div class="td-post-content tagdiv-type">
$fig$
$content$
</div>
<footer>$tags$$box$</footer></article>
$rel$
<div class="comments" id="comments"><div id="respond"><h3 class="comment-reply-title">TINGGALKAN KOMENTAR</h3><form><textarea placeholder="Komentar:"></textarea></form></div></div>
<div class="td-sub-footer-copy">&copy; $year$ $outlet$</div></body></html>
''')

L('sahifa', outlet='Gaung Kapuas', domain='gaungkapuas.example', curly=True, alink=True, fmt='{d} {bulan} {y}', mt=True,
  author='<span class="post-meta-author"><i class="fa fa-user"></i>{a}</span>',
  fig='<div class="single-post-thumb"><img src="/img/{s}.jpg" alt=""><div class="single-post-caption">{c}</div></div>', label='<p class="post-tag-label"><strong>{l}</strong></p>',
  cat='<span class="post-cats"><i class="fa fa-folder"></i><a href="/category/{g}/" rel="category tag">{s}</a></span>',
  tag=('<p class="post-tag">Tags {t}</p>', ' '), baca='<div class="post-baca"><em>Baca juga:</em> <a href="/{s}/"><strong>{t}</strong></a></div>',
  ad=('<div class="e3lan e3lan-in-post2"><a href="https://iklan.example/"><img src="/banner.gif" alt=""></a><small>Iklan Pemasangan hubungi bagian usaha</small></div>', 'Iklan Pemasangan hubungi bagian usaha'),
  rel=('<section id="related_posts"><div class="block-head"><h3>Related Articles</h3></div>{r}</section>', '<div class="related-item"><h3><a href="/{s}/">{t}</a></h3><p class="post-meta"><span class="tie-date">2 minggu yang lalu</span></p></div>'),
  rm=[('share', 'Stumbleupon'), ('comments', 'Leave a Reply'), ('comments', 'Mantap, lanjutkan min, pantau terus')],
  tpl='''<!DOCTYPE html>
<html lang="id-ID" prefix="og: http://ogp.me/ns#"><head>
$meta$</head><body id="top" class="single single-post lazy-enabled"><div class="wrapper-outer"><header id="theme-header">'''+NAV+'''<div class="breaking-news"><span>Breaking News</span></div></header>
<div id="main-content"><div class="content"><nav id="crumbs"><a href="/">Home</a> / $cat$</nav>
<article class="post-listing post"><div class="post-inner"><h1 class="name post-title entry-title"><span itemprop="name">$title$</span></h1>
<p class="post-meta">$author$ <span class="tie-date"><i class="fa fa-clock-o"></i>$date$</span> <span class="post-comments"><i class="fa fa-comments"></i><a href="#respond">Leave a comment</a></span> <span class="post-views"><i class="fa fa-eye"></i>388 Views</span></p><div class="clear"></div>
<div class="entry">$label$$sub$
$fig$
$content$
</div><div class="share-post"><span class="share-text">Share</span><ul class="flat-social"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="#">Stumbleupon</a></li></ul></div></div></article>
$tags$
$rel$
<ol class="commentlist"><li class="comment even"><cite class="fn">wong ndeso</cite> <span class="says">says:</span><p>Mantap, lanjutkan min, pantau terus.</p></li></ol><div id="respond"><h3 id="reply-title">Leave a Reply</h3><p class="comment-notes">Your email address will not be published.</p></div></div>
<aside id="sidebar"><div class="widget"><h4>Popular</h4></div></aside></div><div class="footer-bottom">&copy; Copyright $year$, All Rights Reserved</div></div></body></html>
''')

L('generatepress', outlet='Catatan Muara', domain='catatanmuara.example', curly=True, alink=True, fmt='{d} {bulan} {y}', p='wpb', ld=True,
  author='<span class="byline">oleh <span class="author vcard">{a}</span></span>', secvis=True,
  fig='<figure class="wp-block-image size-large"><img src="/wp-content/uploads/{s}.webp" alt="" decoding="async"/><figcaption class="wp-element-caption">{c}</figcaption></figure>',
  label='<div class="gb-headline gb-headline-text">{l}</div>', cat='<span class="cat-links"><span class="gp-icon icon-categories"></span><span class="screen-reader-text">Kategori </span><a href="/category/{g}/">{s}</a></span>',
  tag=('<span class="tags-links"><span class="screen-reader-text">Tag </span>{t}</span>', ', '), baca='<div class="gb-container baca"><p>BACA JUGA: <a href="/{s}/">{t}</a></p></div>',
  ad=('<div class="code-block code-block-3" style="margin: 8px auto;"><center><small>Advertisements</small><ins class="adsbygoogle"></ins></center></div>', 'Advertisements'),
  rm=[('comments', 'Tinggalkan komentar')], tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body class="post-template-default single right-sidebar nav-below-header"><header class="site-header"><div class="main-title"><a href="/">$outlet$</a></div></header><nav class="main-navigation">'''+NAV+'''</nav>
<div class="site grid-container"><main class="site-main"><article class="post type-post"><div class="inside-article"><header class="entry-header">$label$<h1 class="entry-title" itemprop="headline">$title$</h1>$sub$<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="$iso$" itemprop="datePublished">$date$</time></span> $author$</div></header>
<div class="entry-content" itemprop="text">$fig$
$content$
</div><footer class="entry-meta">$cat$ $tags$ <nav id="nav-below" class="post-navigation"><div class="nav-previous"><a href="/sebelum/" rel="prev">Pasar Apung Mulai Sepi Pembeli</a></div></nav></footer></div></article>
<div class="comments-area"><div id="respond"><h3>Tinggalkan komentar</h3></div></div></main></div><footer class="site-info">&copy; $year$ $outlet$ &bull; Built with GeneratePress</footer></body></html>
''')

L('astra', outlet='Pena Tomini', domain='penatomini.example', curly=True, alink=True, fmt='{d} {bulan} {y}',
  author='By <span class="posts-author author vcard"><span class="author-name">{a}</span></span> / ', fig='<div class="post-thumb-img-content post-thumb"><img src="/u/{s}.jpg" alt=""><p class="thumb-caption">{c}</p></div>',
  label='<span class="ast-badge">{l}</span>', cat='<span class="cat-links"><a href="/category/{g}/" rel="category tag">{s}</a></span> / ', tag=None,
  baca='<blockquote class="wp-block-quote baca-juga"><p>Baca Juga : <a href="/{s}/">{t}</a></p></blockquote>', ad=('<div class="ast-ads"><p class="ads-note">Iklan</p><iframe src="about:blank"></iframe></div>', 'Iklan'),
  rel=('<div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Related Posts</h2>{r}</div>', '<article class="ast-related-post"><h3 class="ast-related-post-title"><a href="/{s}/">{t}</a></h3><a class="ast-related-post-cta" href="/{s}/">Read More</a></article>'),
  rm=[('comments', 'Leave a Comment')], tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body class="ast-single-post ast-plain-container"><div class="hfeed site" id="page"><header class="site-header"><span class="site-title">$outlet$</span>'''+NAV+'''</header>
<div id="content" class="site-content"><div class="ast-container"><main class="site-main"><div class="ast-breadcrumbs-wrapper"><a href="/">Home</a> &raquo; $title$</div><article class="ast-article-single"><header class="entry-header">$fig$$label$<h1 class="entry-title" itemprop="headline">$title$</h1><div class="entry-meta">$cat$$author$<span class="posted-on"><span class="published" itemprop="datePublished">$date$</span></span></div></header>
<div class="entry-content clear" itemprop="text">$sub$
$content$
</div></article><nav class="navigation post-navigation"><a href="/p/" rel="prev">&larr; Previous Post</a></nav>$rel$<div id="comments"><h3>Leave a Comment</h3></div></main></div></div><footer class="site-footer">Copyright &copy; $year$ $outlet$ | Powered by Astra</footer></div></body></html>
''')

L('twentyseventeen', outlet='Jurnal Bahari Buton', domain='jurnalbahaributon.example', curly=True, alink=True, fmt='{d} {bulan} {y}',
  author=' <span class="byline"> oleh <span class="author vcard">{a}</span></span>', fig='<figure class="wp-caption aligncenter"><img src="/u/{s}.jpg" alt=""><figcaption class="wp-caption-text">{c}</figcaption></figure>',
  cat='<span class="cat-links"><span class="screen-reader-text">Kategori</span><a href="/category/{g}/" rel="category tag">{s}</a></span>', tag=('<span class="tags-links"><span class="screen-reader-text">Tag</span>{t}</span>', ', '),
  label='<p><em>{l}</em></p>', baca='<p>Baca juga: <a href="/{s}/">{t}</a></p>', ad=('<p style="text-align:center;font-size:11px">Advertisement</p><p><img src="/iklan.png" alt=""></p>', 'Advertisement'),
  rm=[('comments', 'Alamat email Anda tidak akan dipublikasikan'), ('navigation', 'Pos berikutnya')], tpl='''<!DOCTYPE html>
<html lang="id-ID" class="no-js no-svg"><head>
$meta$</head><body class="post-template-default single has-sidebar"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Lanjut ke konten</a><header id="masthead"><p class="site-title"><a href="/">$outlet$</a></p><p class="site-description">Kabar dari pulau ke pulau</p>'''+NAV+'''</header>
<div id="content"><div class="wrap"><div id="primary" class="content-area"><main id="main"><article class="post hentry"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="#" rel="bookmark"><time class="entry-date published" datetime="$iso$">$date$</time></a></span>$author$</div><h1 class="entry-title">$title$</h1>$sub$</header>
<div class="entry-content">$label$$fig$
$content$
</div><footer class="entry-footer"><span class="cat-tags-links">$cat$$tags$</span></footer></article>
<div id="comments"><h2 id="reply-title">Tinggalkan Balasan</h2><p>Alamat email Anda tidak akan dipublikasikan.</p></div><nav class="post-navigation"><span class="nav-subtitle">Pos berikutnya</span> <span class="nav-title">Kerang Raksasa Kembali Terlihat</span></nav></main></div><aside id="secondary"><section class="widget"><h2>Arsip</h2></section></aside></div></div></div></body></html>
''')

L('twentytwentyfour', outlet='Senja Pesisir', domain='senjapesisir.example', curly=True, alink=True, fmt='{bulan} {d}, {y}', p='wpb', secvis=True,
  author='<p class="has-contrast-2-color has-text-color">oleh</p><div class="wp-block-post-author-name">{a}</div>', fig='<figure class="wp-block-post-featured-image"><img src="/u/{s}.jpg" alt=""></figure><p class="has-small-font-size wp-element-caption">{c}</p>',
  cat='<div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/category/{g}/" rel="tag">{s}</a></div>', tag=('<div class="taxonomy-post_tag wp-block-post-terms">{t}</div>', '<span class="wp-block-post-terms__separator"> </span>'),
  label='<p class="has-small-font-size">{l}</p>', baca='<p class="has-background"><mark>Baca juga → <a href="/{s}/">{t}</a></mark></p>', ad=('<div class="wp-block-group ad"><p class="has-x-small-font-size">Konten Sponsor</p></div>', 'Konten Sponsor'),
  rm=[('comments', 'Comments')], tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body class="single wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">$outlet$</a></p></header>
<main class="wp-block-group is-layout-flow"><div class="wp-block-group has-global-padding">$label$<h1 class="wp-block-post-title">$title$</h1>$sub$<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="$iso$"><a href="#">$date$</a></time></div><p>&mdash;</p>$author$$cat$</div></div>
$fig$<div class="entry-content wp-block-post-content has-global-padding">
$content$
</div>$tags$<section class="wp-block-comments"><h2>Comments</h2><div id="respond"></div></section></main><footer class="wp-block-template-part"><p>Designed with WordPress</p></footer></div></body></html>
''')

L('kadence', outlet='Titik Khatulistiwa', domain='titikkhatulistiwa.example', alink=True, fmt='{bulan} {d}, {y}', ld=True, curly=True,
  author='<span class="posted-by"><span class="meta-label">Oleh</span><span class="author vcard">{a}</span></span>', fig='<div class="post-thumbnail article-post-thumbnail"><img src="/k/{s}.jpg" alt=""></div><div class="article-post-thumbnail-caption">{c}</div>',
  cat='<div class="entry-taxonomies"><span class="category-links term-links category-style-normal"><a href="/category/{g}/" rel="tag">{s}</a></span></div>', tag=('<footer class="entry-footer"><div class="entry-tags"><span class="tags-links"><span class="tags-label screen-reader-text">Post Tags:</span>{t}</span></div></footer>', ' '),
  label='<div class="kt-adv-heading"><mark class="kt-highlight">{l}</mark></div>', baca='<div class="kb-row-layout-wrap"><div class="kt-inside-inner-col"><p class="kt-adv-heading_b">Baca Juga:</p><p><a href="/{s}/">{t}</a></p></div></div>', ad=('<div class="kadence-ad"><span>IKLAN — GULIR UNTUK MELANJUTKAN</span></div>', 'IKLAN — GULIR UNTUK MELANJUTKAN'),
  rel=('<div class="entry-related"><h2 class="entry-related-title">Artikel Serupa</h2><ul class="splide__list">{r}</ul></div>', '<li class="splide__slide"><article class="entry loop-entry"><h3 class="entry-title"><a href="/{s}/">{t}</a></h3><div class="entry-summary"><p>Selengkapnya tentang kabar ini…</p></div></article></li>'),
  rm=[('related_link', 'Artikel Serupa')], tpl='''<!doctype html>
<html lang="id" class="no-js"><head>
$meta$</head><body class="single content-style-boxed"><div id="wrapper" class="site"><header id="masthead">'''+NAV+'''</header><main id="inner-wrap"><section class="entry-hero"><div class="entry-hero-container-inner"><header class="entry-header post-title">$cat$<h1 class="entry-title">$title$</h1><div class="entry-meta entry-meta-divider-dot">$author$<span class="posted-on"><span class="meta-label">pada</span> <time class="entry-date published" datetime="$iso$">$date$</time></span></div></header></div></section>
<div class="content-wrap"><article class="entry content-bg single-entry"><div class="entry-content-wrap">$fig$<div class="entry-content single-content">$label$$sub$
$content$
</div>$tags$</div></article>$rel$</div></main><footer class="site-footer"><p>&copy; $year$ $outlet$ - WordPress Theme by Kadence WP</p></footer></div></body></html>
''')

L('mhmagazine', outlet='Corong Mandar', domain='corongmandar.example', curly=True, alink=True, fmt='{d} {bulan} {y}',
  author='<span class="entry-meta-author author vcard"><i class="fa fa-user"></i><span class="fn">{a}</span></span>', fig='<figure class="entry-thumbnail"><img src="/m/{s}-678x381.jpg" alt=""><figcaption class="wp-caption-text">{c}</figcaption></figure>',
  cat='<span class="entry-meta-categories"><i class="fa fa-folder-open-o"></i><a href="/category/{g}/">{s}</a></span>', tag=('<div class="entry-tags mh-clearfix"><i class="fa fa-tag"></i><ul><li>{t}</li></ul></div>', '</li><li>'),
  label='<div class="mh-label">{l}</div>', baca='<ul class="baca-juga"><li>Baca juga: <a href="/{s}/">{t}</a></li></ul>', ad=('<div class="mh-content-ad"><em>Iklan Layanan</em></div>', 'Iklan Layanan'),
  box='<div class="mh-author-box mh-clearfix"><figure class="mh-author-box-avatar"><img alt="" src="/g.png"></figure><div class="mh-author-box-header"><span class="mh-author-box-name">About {n}</span><span class="mh-author-box-postcount"><a href="#">312 Articles</a></span></div><div class="mh-author-box-bio">Menulis dari kaki gunung, gemar kopi tubruk.</div></div>', boxtext='Menulis dari kaki gunung, gemar kopi tubruk.',
  rm=[('comments', 'Be the first to comment')], rel=('<div class="mh-related-content"><h3 class="mh-widget-title mh-related-content-title"><span class="mh-widget-title-inner">Related Articles</span></h3>{r}</div>', '<article class="mh-posts-grid-item"><h3 class="entry-title mh-posts-grid-title"><a href="/{s}/">{t}</a></h3><div class="mh-meta"><span class="mh-meta-date">3 hari lalu</span></div></article>'),
  tpl='''<!DOCTYPE html>
<html class="no-js" lang="id"><head>
$meta$</head><body id="mh-mobile" class="single mh-right-sb"><div class="mh-container mh-container-outer"><header class="mh-header">'''+NAV+'''</header><div class="mh-wrapper mh-clearfix"><div id="main-content" class="mh-content"><nav class="mh-breadcrumb"><a href="/">Home</a><span class="mh-breadcrumb-delimiter"></span>$title$</nav><article class="post"><header class="entry-header mh-clearfix">$label$<h1 class="entry-title">$title$</h1><p class="mh-meta entry-meta"><span class="entry-meta-date updated"><i class="fa fa-clock-o"></i><a href="/2025/">$date$</a></span>$author$$cat$<span class="entry-meta-comments"><a class="mh-comment-count-link" href="#mh-comments">0</a></span></p></header><div class="entry-content mh-clearfix">$fig$$sub$
$content$
</div>$tags$$box$</article>$rel$<div id="comments"><h4 id="mh-comments" class="mh-widget-title mh-comment-form-title">Be the first to comment</h4></div></div><aside class="mh-widget-col-1 mh-sidebar"></aside></div><p class="mh-copyright">Copyright &copy; $year$ | WordPress Theme by MH Themes</p></div></body></html>
''')

L('handcms', outlet='Harian Muara Sentosa', domain='hariansentosa.example', fmt='{hari}, {d} {bulan} {y} | {hh}:{mi} {tz}', p='br', og=False, mt=False, h='<b>{t}</b><br><br>',
  author='<font size="2">Oleh : {a}</font><br>', fig='<table width="300" align="left" cellpadding="4"><tr><td><img src="foto_berita/{s}.jpg" width="300"></td></tr><tr><td class="ket_foto">{c}</td></tr></table>',
  label='<b><font color="#cc0000">{l}</font></b><br>', cat='<a href="index.php?kat={g}">{s}</a>', tag=('<div class="tagberita">Tag : {t}</div>', ' , '), baca='<b>Baca Juga : <a href="berita-{s}.html">{t}</a></b><br><br>',
  ad=('<center><a href="#"><img src="iklan/tengah.gif"></a><br><small>Pasang iklan Anda di sini</small></center><br>', 'Pasang iklan Anda di sini'),
  rel=('<div class="terkait"><h4>BERITA LAINNYA</h4><ul>{r}</ul></div>', '<li><a href="berita-{s}.html">{t}</a></li>'), rm=[('share', 'Kirim ke teman'), ('other', 'Dibaca : 1.204 kali')],
  tpl='''<html><head>
$meta$<link rel="stylesheet" href="style.css"></head><body topmargin="0"><table width="980" align="center" border="0"><tr><td colspan="3"><img src="header.jpg"></td></tr><tr><td colspan="3" class="menu">'''+NAV+'''</td></tr>
<tr><td width="640" valign="top"><div class="posisi">Anda di sini : Home &raquo; $cat$</div>$label$<h2 class="judul">$title$</h2>$sub$<span class="tgl">$date$</span><br>$author$<span class="hit">Dibaca : 1.204 kali</span> <a href="cetak.php">Cetak</a> <a href="kirim.php">Kirim ke teman</a><hr>
<div id="isi_berita">$fig$
$content$
</div>$tags$$rel$<div class="komentar"><h4>KOMENTAR</h4><form>Nama <input name="nama"> Isi <textarea></textarea></form></div></td><td width="300" valign="top"><h4>TERPOPULER</h4></td></tr><tr><td colspan="3" align="center">Copyright &copy; $year$ $outlet$. All rights reserved</td></tr></table></body></html>
''')

L('joomla', outlet='Portal Lembah Hijau', domain='lembahhijau.example', fmt='{hari}, {dd} {bulan} {y} {hh}:{mi}', p='just', og=False, mt=False,
  author='<dd class="createdby" itemprop="author">Ditulis oleh <span itemprop="name">{a}</span></dd>', fig='<div class="pull-none item-image"><img src="/images/{s}.jpg" alt="" class="caption"><p class="img_caption">{c}</p></div>',
  label='<span class="label label-info">{l}</span>', cat='<dd class="category-name">Kategori: <a href="/index.php/{g}" itemprop="genre">{s}</a></dd>', tag=('<ul class="tags inline"><li class="tag-12">{t}</li></ul>', '</li><li class="tag-13">'),
  baca='<p style="text-align: justify;"><em>Baca juga: <a href="/index.php/{s}">{t}</a></em></p>', ad=('<div class="bannergroup"><div class="bannerheader">Sponsor</div><div class="banneritem"><img src="/images/banners/b.jpg" alt=""></div></div>', 'Sponsor'),
  rm=[('other', 'Dilihat: 641')], tpl='''<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="id-id" dir="ltr"><head>
$meta$<meta name="generator" content="Joomla! - Open Source Content Management"></head><body class="site com_content view-article"><div class="body"><header class="header">'''+NAV+'''</header><main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header">$label$<h2 itemprop="headline">$title$</h2></div>
<div class="icons"><a href="#" title="Cetak">Cetak</a> <a href="#">Email</a></div><dl class="article-info muted"><dt class="article-info-term">Rincian</dt>$author$$cat$<dd class="published"><time datetime="$iso$" itemprop="datePublished">Diterbitkan: $date$</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:641">Dilihat: 641</dd></dl>
$fig$<div itemprop="articleBody">$sub$
$content$
</div>$tags$<ul class="pager pagenav"><li class="previous"><a href="/index.php/p" rel="prev">Sebelumnya</a></li><li class="next"><a href="/index.php/n" rel="next">Berikutnya</a></li></ul></div></main><footer><p>&copy; $year$ $outlet$</p></footer></div></body></html>
''')

L('drupal', outlet='Simpul Warga', domain='simpulwarga.example', fmt='{end}, {en} {d}, {y} - {hh}:{mi}', curly=False, mt=False,
  author='Dikirim oleh <span class="username">{a}</span> pada ', fig='<div class="field field--name-field-image"><img src="/sites/default/files/{s}.jpg" alt="" typeof="foaf:Image"><div class="field field--name-field-keterangan">{c}</div></div>',
  label='<div class="field field--name-field-jenis field--label-hidden">{l}</div>', cat='<div class="field field--name-field-rubrik"><div class="field__label">Rubrik</div><div class="field__item"><a href="/rubrik/{g}">{s}</a></div></div>', tag=('<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><div class="field__item">{t}</div></div></div>', '</div><div class="field__item">'),
  baca='<p class="rtejustify"><a href="/node/{s}">Baca juga: {t}</a></p>', ad=('<div class="views-element-container iklan"><div class="views-row">Ruang iklan</div></div>', 'Ruang iklan'),
  rm=[('comments', 'Log in or register to post comments')], tpl='''<!DOCTYPE html>
<html lang="id" dir="ltr" prefix="dc: http://purl.org/dc/terms/"><head>
$meta$<meta name="Generator" content="Drupal 9"></head><body class="path-node page-node-type-berita"><div class="dialog-off-canvas-main-canvas"><header role="banner">'''+NAV+'''</header><main role="main"><div class="region region-content"><div class="block block-page-title-block"><h1 class="page-header"><span class="field field--name-title">$title$</span></h1></div>
<article role="article" class="node node--type-berita node--view-mode-full"><footer class="node__meta"><div class="node__submitted">$author$<span>$date$</span></div></footer><div class="node__content">$label$$fig$<div class="field field--name-body field--type-text-with-summary field__item">$sub$
$content$
</div>$cat$$tags$<ul class="links inline"><li class="comment-forbidden"><a href="/user/login">Log in or register to post comments</a></li></ul></div></article></div></main></div></body></html>
''')

L('jpnnlike', outlet='Jaringan Nusa', domain='jaringannusa.example', fmt='{hari}, {dd} {bulan} {y} – {hh}:{mi} {tz}', curly=True, ld=True,
  author='<div class="author">{a}</div>', asep=' | ', fig='<div class="post-image"><img src="/cdn/{s}.jpg" alt=""><p class="caption" style="font-size:12px">{c}</p></div>', label='<div class="ribbon">{l}</div>',
  cat='<a href="/{g}" class="breadcrumb-item">{s}</a>', tag=('<div class="tags"><span>TAGS &nbsp;</span>{t}</div>', ' &nbsp; '), baca='<p class="baca-juga-new"><span>Baca Juga:</span><br><a href="/news/{s}">{t}</a></p>',
  ad=('<div class="ads300"><p>Advertisement</p></div>', 'Advertisement'), rel=('<div class="terkait"><h5>BERITA TERKAIT</h5><ul>{r}</ul></div>', '<li><a href="/news/{s}">{t}</a></li>'),
  rm=[('share', 'Facebook JaringanNusa'), ('channel_link', 'Simak berita Jaringan Nusa lainnya di Google News')], tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body><div class="top">'''+NAV+'''</div><div class="container"><div class="breadcrumb"><a href="/">Jaringan Nusa</a> › $cat$</div>$label$<h1 class="post-title">$title$</h1>$sub$<div class="date">$date$</div>
$fig$<div class="page-content"><div itemprop="articleBody">
$content$
</div><div class="followus">Simak berita Jaringan Nusa lainnya di Google News</div>$author$$tags$</div><div class="sharebutton"><a href="#">Facebook JaringanNusa</a> <a href="#">Pinterest</a></div>$rel$<div class="komentar">Komentar</div></div><div class="foot">Jaringan Nusa &copy; $year$</div></body></html>
''')

L('suaralike', outlet='Swara Timur', domain='swaratimur.example', fmt='{hari}, {dd} {bulan} {y} | {hh}:{mi} {tz}', curly=False, ld=True,
  author='<div class="head-writer-name">{a}</div>', asep=' | ', fig='<figure class="img-cover"><img src="/s/{s}.jpg" alt=""><figcaption class="caption">{c}</figcaption></figure>', label='<span class="pariwara-badge">{l}</span>',
  cat='<a class="kanal-name" href="/{g}">{s}</a>', tag=('<div class="tag-header">Tag</div><div class="list-tag"><span># </span>{t}</div>', ' <span># </span>'), baca='<div class="baca-juga-new"><ul><li><div class="baca-label">Baca Juga:</div><a href="/read/{s}">{t}</a></li></ul></div>',
  ad=('<div class="ads-slot" data-slot="inarticle"><span>SCROLL UNTUK LANJUT MEMBACA</span></div>', 'SCROLL UNTUK LANJUT MEMBACA'), rel=('<section class="other-article"><h3>BERITA TERKAIT</h3>{r}</section>', '<div class="item-content"><h4><a href="/read/{s}">{t}</a></h4><span class="date">kemarin</span></div>'),
  sub='<div class="head-sub">{s}</div>', rm=[('channel_link', 'Ikuti Kami di Telegram')], tpl='''<!DOCTYPE html>
<html lang="id-ID"><head>
$meta$</head><body class="desktop"><header>'''+NAV+'''</header><div class="wrap"><div class="info">$cat$ $label$<h1>$title$</h1>$sub$<div class="head-writer"><img src="/icon.svg" alt="">$author$<div class="head-writer-date">$date$</div></div></div>
$fig$<article class="detail-content detail-berita">
$content$
</article><div class="btn-telegram"><a href="#">Ikuti Kami di Telegram</a></div>$tags$$rel$</div><footer>&copy; $year$ $outlet$ - All Rights Reserved.</footer></body></html>
''')

L('radarlike', outlet='Radar Meratus Jaya', domain='radarmeratusjaya.example', fmt='{hari}, {d} {bulan} {y} | {hh}:{mi} {tz}', curly=True, ld=True,
  author='<div class="read__info__author">{a}</div>', asep=' - ', fig='<div class="photo"><figure class="photo__figure"><div class="photo__img"><img src="/r/{s}.jpg" alt=""></div><figcaption class="photo__caption">{c}</figcaption></figure></div>', label='<div class="read__label">{l}</div>',
  cat='<li class="breadcrumb__item"><a href="/{g}">{s}</a></li>', tag=('<div class="tag"><h4 class="tag__title">Tags</h4><ul class="tag__list"><li>{t}</li></ul></div>', '</li><li>'), baca='<p><strong>Baca Juga: <a href="/{s}">{t}</a></strong></p>',
  ad=('<div class="ads__horizontal"><span>ADVERTISEMENT</span></div>', 'ADVERTISEMENT'), rel=('<div class="related"><h3 class="title">Artikel Terkait</h3>{r}</div>', '<div class="related__item"><a class="related__link" href="/{s}">{t}</a></div>'),
  rm=[('other', 'Terkini')], tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body><header class="header">'''+NAV+'''</header><section class="main"><div class="breadcrumb"><ul class="breadcrumb__wrap">$cat$</ul></div><div class="read__header">$label$<h1 class="read__title">$title$</h1>$sub$<div class="read__info">$author$<div class="read__info__date">- $date$</div></div></div>
$fig$<article class="read__content clearfix">
$content$
</article>$tags$$rel$<aside class="latest"><h2>Terkini</h2></aside></section><footer class="footer">&copy;$year$ $outlet$</footer></body></html>
''')

L('tribunlike', outlet='Tribuana Enggang', domain='tribuanaenggang.example', fmt='{hari}, {d} {bulan} {y} {hh}:{mi} {tz}', curly=False, ld=True,
  author='<div class="mb10 f11 grey" id="penulis">{a}</div>', aw='Penulis: {n}', asep=' | ', fig='<div class="pb20 ovh imgfull_div"><a href="#"><img src="/t/{s}.jpg" class="imgfull" alt=""></a><div class="arial f12 pt5 grey2">{c}</div></div>', label='<div class="adv-tag">{l}</div>',
  cat='<h4 class="fbo2 f14 ln18"><a href="/{g}">{s}</a></h4>', tag=('<div class="mb10 f16 bold">Tags</div><div class="mt10 taglist"><h5 class="tagcloud3">{t}</h5></div>', '</h5><h5 class="tagcloud3">'),
  baca='<p class="baca"><strong>Baca juga: <a href="/2025/{s}" target="_blank">{t}</a></strong></p>', ad=('<div class="ads_mid"><span class="ads-label">Advertisement</span></div>', 'Advertisement'),
  rel=('<div class="related-news"><div class="f20 bold">Berita Terkait</div><ul>{r}</ul></div>', '<li class="p1520 art-list"><h3><a href="/2025/{s}">{t}</a></h3></li>'), rm=[('comments', 'KOMENTAR'), ('share', 'Kirim lewat WhatsApp')],
  tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body><div id="header">'''+NAV+'''</div><div class="main"><div class="content"><div id="article"><div class="breadcrumb">$cat$</div>$label$<h1 class="f32 ln40 fbo txt-black display-inline-block mt10" id="arttitle">$title$</h1>$sub$<div class="mt10"><span class="grey">Tayang: <time>$date$</time></span></div>$author$<div class="sosmed"><a href="#">Kirim lewat WhatsApp</a></div>
<div id="artimg">$fig$</div><div class="side-article txt-article multi-fontsize" id="article_con">
$content$
</div>$tags$$rel$<div id="komentar"><div class="f20">KOMENTAR</div><p>Komentar di luar tanggung jawab redaksi</p></div></div></div></div><div class="footer">© $year$ $outlet$</div></body></html>
''')

L('detiklike', outlet='lintasDetak', domain='lintasdetak.example', fmt='{hari}, {dd} {bln} {y} {hh}:{mi} {tz}', curly=False, ld=True,
  author='<div class="detail__author">{a} - <span>lintasDetak</span></div>', fig='<div class="detail__media"><figure class="detail__media-image"><img src="/d/{s}.jpeg" alt=""><figcaption class="detail__media-caption">{c}</figcaption></figure></div>', label='<div class="detail__adv">{l}</div>',
  cat='<a dtr-evt="breadcrumb" href="/{g}">{s}</a>', tag=('<div class="detail__body-tag mgt-16"><div class="nav"><h3 class="sr-only">Tag</h3>{t}</div></div>', ' '), baca='<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/{s}" data-label="List Berita">{t}</a></div></td></tr></tbody></table>',
  ad=('<div class="parallaxindetail scrollpage"><p class="parallaxindetail_text">SCROLL TO CONTINUE WITH CONTENT</p></div>', 'SCROLL TO CONTINUE WITH CONTENT'), rel=('<div class="list-content list-content--column"><h3>Berita Terkait</h3>{r}</div>', '<article class="list-content__item"><h3 class="media__title"><a class="media__link" href="/{s}">{t}</a></h3></article>'),
  rm=[('share', 'URL telah disalin')], sub='<h2 class="detail__subtitle">{s}</h2>', tpl='''<!DOCTYPE html>
<html lang="id-ID"><head>
$meta$</head><body><header>'''+NAV+'''</header><div class="page__breadcrumb"><a href="/">lintasDetak</a> $cat$</div><article class="detail"><div class="detail__header">$sub$$label$<h1 class="detail__title">$title$</h1>$author$<div class="detail__date">$date$</div><div class="share"><span class="copied">URL telah disalin</span></div></div>
$fig$<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
$content$
</div>$tags$</div></article>$rel$<footer>Copyright @ $year$ lintasDetak. All right reserved</footer></body></html>
''')

L('kompaslike', outlet='HALUAN KITA', domain='haluankita.example', fmt='{dd}/{mm}/{y}, {hh}:{mi} {tz}', curly=True, ld=True,
  author='<div class="credit"><div class="credit-title">{a}</div><div class="credit-title-editor">Tim Redaksi</div></div>', asep=', ', fig='<div class="photo__wrap"><img src="/h/{s}.jpg" alt=""></div><div class="photo__caption">{c}</div>', label='<div class="jixie-label">{l}</div>',
  cat='<li class="breadcrumb__item"><a class="breadcrumb__link" href="/{g}"><span>{s}</span></a></li>', tag=('<ul class="tag__article__wrap"><li class="tag__article__item">{t}</li></ul>', '</li><li class="tag__article__item">'), baca='<p><strong>Baca juga: <a class="inner-link-baca-juga" href="/read/{s}">{t}</a></strong></p>',
  ad=('<div class="kcm-ads" id="div-inside-MediumRectangle"><span>Iklan</span> <span>Lanjutkan membaca di bawah iklan</span></div>', 'Lanjutkan membaca di bawah iklan'), rm=[('login', 'Dapatkan kabar pilihan tanpa iklan'), ('share', 'Salin Link')],
  tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body class="theme--megapolitan">'''+NAV+'''<div class="container clearfix"><div class="breadcrumb"><ul>$cat$</ul></div>$label$<h1 class="read__title">$title$</h1>$sub$<div class="read__time">HALUAN KITA - <span>$date$</span></div>$author$<div class="social--inline"><a href="#">Salin Link</a></div>
<div class="photo">$fig$</div><div class="read__article"><div class="read__content"><div class="clearfix">
$content$
</div></div></div><div class="kcm-premium-box">Dapatkan kabar pilihan tanpa iklan</div>$tags$</div><footer>Copyright $year$ $outlet$. All Rights Reserved.</footer></body></html>
''')

L('antaralike', outlet='NUSAKABAR', domain='nusakabar.example', fmt='{hari}, {d} {bulan} {y} {hh}:{mi} {tz}', curly=False,
  author=None, fig='<figure class="wrap__article-detail-image"><img src="/n/{s}.jpg" class="img-fluid" alt=""><figcaption class="mt-2 text-muted small">{c}</figcaption></figure>', label='<span class="badge badge-danger">{l}</span>',
  cat='<li class="breadcrumb-item"><a href="/{g}">{s}</a></li>', tag=('<div class="wrap__article-detail-tags"><div class="blog-tags"><ul class="list-inline"><li class="list-inline-item"><i class="fa fa-tags"></i></li><li class="list-inline-item">{t}</li></ul></div></div>', '</li><li class="list-inline-item">'),
  byp='<p class="text-muted mt-2 small">{t}</p>', baca='<p><span class="baca-juga"><b>Baca juga: <a href="/berita/{s}">{t}</a></b></span></p>', ad=('<div class="dfp-inline"><small>iklan</small></div>', 'iklan'), rel=('<div class="wrapper__related"><h5>Berita terkait</h5>{r}</div>', '<div class="card__post"><h6><a href="/berita/{s}">{t}</a></h6></div>'), tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body><nav class="navbar">'''+NAV+'''</nav><section><ul class="breadcrumb">$cat$</ul><div class="wrap__article-detail"><div class="wrap__article-detail-title">$label$<h1>$title$</h1>$sub$</div><div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item"><i class="fa fa-clock-o"></i> <span>$date$</span></li><li class="list-inline-item"><span>3 menit baca</span></li></ul></div>
$fig$<div class="wrap__article-detail-content post-content">
$content$
</div>$tags$</div>$rel$</section><footer class="wrapper__footer">$outlet$ $year$</footer></body></html>
''')

L('blogger', outlet='Kabar Kampung Kita', domain='kabarkampungkita.example', fmt='{hari}, {d} {bulan} {y}', curly=True, p='div', og=True, mt=False,
  author='<span class="post-author vcard">Diposting oleh <span class="fn">{a}</span></span> ', fig='<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container"><tbody><tr><td><img border="0" src="https://blogger.example/img/{s}.jpg" /></td></tr><tr><td class="tr-caption">{c}</td></tr></tbody></table><br />',
  label='<div><b>{l}</b></div>', secvis=False, tag=('<span class="post-labels">Label: {t}</span>', ', '), baca='<div><b>Baca juga : <a href="/2025/10/{s}.html">{t}</a></b></div><div><br /></div>', ad=('<div class="adsbygoogle-note">Iklan Bersponsor</div>', 'Iklan Bersponsor'),
  rm=[('comments', 'Posting Komentar'), ('share', 'Bagikan ke X')], tpl='''<!DOCTYPE html>
<html class='v2' dir='ltr' lang='id'><head>
$meta$</head><body class='loading'><div class='header section'><h1 class='title'><a href='/'>$outlet$</a></h1></div><div class='main section'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>$date$</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry'><h3 class='post-title entry-title' itemprop='name'>$title$</h3>
<div class='post-header'></div><div class='post-body entry-content' itemprop='description articleBody'>$label$$sub$$fig$
$content$
<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'>$author$<span class='post-timestamp'></span><div class='post-share-buttons'><a href='#'>Kirimkan Ini lewat Email</a> <a href='#'>Bagikan ke X</a></div></div><div class='post-footer-line'>$tags$</div></div></div>
<div class='comments' id='comments'><h4>Tidak ada komentar:</h4><p class='comment-footer'><a href='#'>Posting Komentar</a></p></div></div></div></div></div></div><div class='footer'>Diberdayakan oleh Blogger.</div></body></html>
''')

L('gov', outlet='Portal Resmi Daerah', domain='portaldaerah.example', fmt='{dd} {bulan} {y}', curly=False, p='span', mt=False, og=False,
  author='<span class="mr-3"><i class="fas fa-user"></i> {a}</span>', fig='<div class="news-img"><img src="/storage/{s}.jpg" class="img-fluid" alt=""><small class="d-block text-center">{c}</small></div>', label='<span class="badge">{l}</span>',
  cat='<span class="mr-3"><i class="fas fa-folder"></i> <a href="/kategori/{g}">{s}</a></span>', tag=None, baca='<div class="alert alert-light">Baca juga: <a href="/berita/{s}">{t}</a></div>', ad=('<div class="banner-layanan">Layanan Pengaduan Masyarakat 24 Jam</div>', 'Layanan Pengaduan Masyarakat 24 Jam'),
  rel=('<div class="col-lg-4 sidebar"><h5>Berita Lainnya</h5><ul class="list-unstyled">{r}</ul></div>', '<li class="media"><a href="/berita/{s}">{t}</a></li>'), rm=[('other', '97 kali dilihat')], tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body><div class="topbar">'''+NAV+'''</div><section class="page-header"><ol class="breadcrumb"><li><a href="/">Beranda</a></li><li><a href="/berita">Berita</a></li><li class="active">Detail</li></ol></section><div class="container"><div class="row"><div class="col-lg-8"><div class="news-detail">$label$<h3 class="title">$title$</h3>$sub$<div class="meta text-muted"><span class="mr-3"><i class="fas fa-calendar"></i> $date$</span>$author$$cat$<span><i class="fas fa-eye"></i> 97 kali dilihat</span></div>
$fig$<div class="content-text">
$content$
</div></div></div>$rel$</div></div><footer><p>Hak Cipta &copy; $year$ $outlet$</p></footer></body></html>
''')

L('jnews', outlet='Papua Selasar', domain='papuaselasar.example', fmt='{d} {bulan} {y}', curly=True, alink=True, ld=True,
  author='<div class="jeg_meta_author"><img class="avatar" src="/av.png" alt=""><span class="meta_text">by</span> {a}</div>', fig='<div class="jeg_featured featured_image"><a href="/j/{s}.jpg"><div class="thumbnail-container"><img src="/j/{s}-750x375.jpg" alt=""></div><p class="wp-caption-text">{c}</p></a></div>',
  label='<div class="jnews_sponsored"><span>{l}</span></div>', cat='<div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/category/{g}/" rel="category tag">{s}</a></span></div>', tag=('<div class="jeg_post_tags"><span>Tags:</span> {t}</div>', ''),
  baca='<div class="jnews_inline_related_post"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Baca Juga</span></h3></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="/{s}/">{t}</a></h3></div></div>',
  ad=('<div class="jeg_ad jeg_ad_article jnews_content_inline_2_ads"><div class="ads_text">ADVERTISEMENT</div></div>', 'ADVERTISEMENT'), sub='<h2 class="jeg_post_subtitle">{s}</h2>',
  box='<div class="jeg_authorbox"><div class="jeg_author_content"><h3 class="jeg_author_name"><a href="#">{n}</a></h3><p class="jeg_author_desc">Pewarta yang tinggal di tepi danau.</p></div></div>', boxtext='Pewarta yang tinggal di tepi danau.',
  rel=('<div class="jnews_related_post_container"><h3 class="jeg_block_title"><span>Related<strong> Posts</strong></span></h3>{r}</div>', '<article class="jeg_post jeg_pl_md_1"><h3 class="jeg_post_title"><a href="/{s}/">{t}</a></h3></article>'), rm=[('share', 'SHARES')],
  tpl='''<!doctype html>
<html class="no-js" lang="id"><head>
$meta$</head><body class="single jeg_toggle_light jnews"><div class="jeg_viewport"><div class="jeg_header">'''+NAV+'''</div><div class="jeg_content jeg_singlepage"><div class="jeg_breadcrumbs"><a href="/">Home</a></div><div class="entry-header">$label$<h1 class="jeg_post_title">$title$</h1>$sub$<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left">$author$<div class="jeg_meta_date"><a href="#">$date$</a></div>$cat$</div><div class="meta_right"><div class="jeg_meta_comment">0</div></div></div></div></div>
$fig$<div class="jeg_share_top_container"><div class="jeg_sharecount"><div class="counts">12</div><span class="sharetext">SHARES</span></div></div><div class="entry-content no-share"><div class="content-inner">
$content$
$tags$</div></div>$box$$rel$</div><div class="jeg_footer"><p>&copy; $year$ $outlet$</p></div></div></body></html>
''')

L('nextapp', outlet='Kanal Rimba', domain='kanalrimba.example', fmt='{d} {bln} {y}, {hh}.{mi} {tz}', curly=True, og=True, mt=True,
  author='<div class="flex items-center gap-2"><div class="text-sm font-semibold text-slate-800">{a}</div></div>', aw='{n}', fig='<div class="relative w-full"><img class="rounded-xl" src="/_next/image?url={s}" alt=""><div class="text-xs text-slate-500 mt-2">{c}</div></div>', label='<div class="inline-block px-2 bg-amber-100 text-xs uppercase">{l}</div>',
  secvis=True, cat='<a class="text-emerald-700 text-xs font-bold" href="/{g}">{s}</a>', tag=('<div class="flex flex-wrap gap-2 mt-8">{t}</div>', ''), baca='<a class="block border-l-4 pl-3 my-4" href="/{s}"><span class="text-xs">Baca Juga</span><span class="block font-bold">{t}</span></a>', ad=('<div class="my-6 bg-slate-100 text-center text-[10px]">ADVERTISEMENT</div>', 'ADVERTISEMENT'),
  rel=('<section class="mt-10"><div class="text-lg font-bold">Untukmu</div><div class="grid grid-cols-2">{r}</div></section>', '<a class="group" href="/{s}"><div class="font-medium">{t}</div></a>'), rm=[('share', 'Bagikan artikel')], tpl='''<!DOCTYPE html>
<html lang="id"><head>
$meta$</head><body><div id="__next"><div class="min-h-screen"><nav class="sticky">'''+NAV+'''</nav><main class="max-w-2xl mx-auto px-4">$cat$$label$<h1 class="text-3xl font-extrabold">$title$</h1>$sub$<div class="flex justify-between py-3 border-y">$author$<div class="text-xs text-slate-500">$date$</div><button class="text-xs">Bagikan artikel</button></div>
$fig$<div class="prose prose-slate mt-6">
$content$
</div>$tags$$rel$</main><footer class="text-xs">© $year$ $outlet$</footer></div></div></body></html>
''')
