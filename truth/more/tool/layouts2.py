"""National portals, networks, agencies, government sites, blogs and odd builds."""
L = {}

L["portal-read"] = """<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"><title>[[t]] Halaman all - [[site]].com</title><meta name="content_PublishedDate" content="[[iso]]"><meta name="content_category" content="[[sec]]">
<script>dataLayer.push({"content_title":[[tjson]],"content_author":"x"});</script></head><body class="theme--news">
<div class="header"><a class="nav__link" href="/">News</a><a class="nav__link" href="/global">Global</a><a class="nav__link">Otomotif</a></div>
<div class="container clearfix"><ul class="breadcrumb__wrap"><li class="breadcrumb__item"><a><span>News</span></a></li><li><a><span>[[sec]]</span></a></li></ul>
<h1 class="read__title">[[t]]</h1><div class="read__header col-offset-fluid clearfix"><div class="col-bs10-7"><div class="read__time">[[site]].com, [[date]]</div></div><div class="col-bs10-3"><a class="read__comment">Lihat Komentar</a></div></div>
<div class="photo"><img src="/d.jpg"><div class="photo__caption">[[cap]]</div></div>
<div class="col-bs10-10 js-giant-wp-sticky-parent"><div class="read__article clearfix"><div class="read__credit clearfix"><div class="read__credit__item">[[credit]]</div></div>
<div class="read__content"><div class="clearfix">
[[body]]
<div class="ads-on-body" id="ads-inline"></div>
</div></div>
<p class="inner-link-google"><i>Dapatkan update berita pilihan setiap hari dari kanal pesan kami. Caranya klik tautan lalu gabung. Anda harus memasang aplikasinya terlebih dulu di ponsel.</i></p>
[[by]]
<div class="tag"><div class="tag__title">TAG:</div><ul class="tag__article__wrap">[[tags|<li class="tag__article__item"><a class="tag__article__link" href="/tag/{s}">{t}</a></li>|]]</ul></div></div></div>
<div class="comment__wrap"><div class="comment__header">Tulis komentarmu dengan tagar dan menangkan e-voucher untuk 90 pemenang!</div><div class="comment__list">Nilai komentarmu</div></div>
<div class="most__wrap"><h3>Terpopuler</h3>[[each:5|<div class="most__list"><div class="most__count">{i}</div><h4 class="most__title">{t}</h4></div>]]</div>
<div class="article__list__wrap">[[each:3|<div class="article__list"><h3 class="article__title"><a href="/{s}">{t}</a></h3><div class="article__subtitle">{x}</div></div>]]</div></div>
<div class="footer">Copyright 2008 - 2025 PT Cakrawala Media Siber ([[site]] Grup). All Rights Reserved.</div></body></html>"""

L["portal-detail"] = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>[[t]]</title><meta name="dtk:kanal" content="[[sec]]"><meta name="publishdate" content="[[iso]]"></head><body>
<div class="static-detail-container"><nav class="nav-row"><a>Home</a><a>Berita</a><a>Foto</a><a>Indeks</a></nav>
<div class="grid-row content__bg mgt-16"><div class="column-8"><div class="page__breadcrumb"><a>[[site]]</a><a href="/c">[[sec]]</a></div>
<article class="detail"><div class="detail__header"><h1 class="detail__title">[[t]]</h1><div class="detail__author">[[credit]]</div><div class="detail__date">[[date]]</div></div>
<div class="detail__media"><figure class="detail__media-image"><img src="/i.jpeg"><figcaption class="detail__media-caption">[[cap]]</figcaption></figure></div>
<div class="share-box"><a>Komentar</a><a>Share</a></div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
[[body]]
</div><div class="detail__body-tag mgt-16"><div class="nav">[[tags|<a class="nav__item" href="/tag/{s}">{t}</a>|]]</div></div></div>
<div class="box-link-terkait"><div class="mgb-16">Berita Terkait</div><ul class="list">[[each:3|<li><a href="/{s}">{t}</a></li>]]</ul></div></article></div>
<div class="column-4"><div class="box cb-mostpop"><div class="box__header">Berita Terpopuler</div>[[each:5|<article class="list-content__item"><span class="list-content__number">#{i}</span><h3 class="media__title">{t}</h3></article>]]</div></div></div>
<div class="footer"><span>Redaksi</span> <span>Disclaimer</span> part of <b>Medianesia</b></div></div></body></html>"""

L["portal-tailwind"] = """<!DOCTYPE html><html lang="id"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>[[t]] | [[site]]</title></head><body class="antialiased"><div id="__next"><div class="flex flex-col min-h-screen"><header class="sticky top-0 z-50 bg-white"><div class="container mx-auto flex"><a href="/">[[site]]</a><button>Masuk</button><button class="bg-red-600">Berlangganan</button></div></header>
<main class="container mx-auto px-4 lg:max-w-[980px]"><article class="flex flex-col items-center"><a class="text-sm text-primary-main font-bold" href="/c">[[sec]]</a><h1 class="text-[26px] font-bold leading-[122%] text-neutral-1200">[[t]]</h1>[[?sub|<p class="font-roboto text-base text-neutral-900">[[sub]]</p>?]]<p class="text-neutral-900 text-sm">[[date]]</p>
<div class="flex items-center gap-2">[[?slot|<img class="rounded-full" alt="[[slot]]"/><div><p class="text-xs">Reporter</p><a class="font-bold" href="/penulis/a">[[slot]]</a></div>?]][[?ed|<div><p class="text-xs">Editor</p><a class="font-bold" href="/penulis/b">[[ed]]</a></div>?]]</div>
<figure><img class="lazyload" data-src="/x.jpg" src="data:image/png;base64,iVBORw0KGgo="/><figcaption class="text-xs text-neutral-700">[[cap]]</figcaption></figure>
<div id="content-wrapper" class="content-ads"><div class="detail-konten">
[[body]]
</div></div>[[by]]
<div class="paywall-hidden"><p class="text-center">Sudah berlangganan? Masuk di sini</p></div>
<div class="flex flex-wrap gap-2">[[tags|<a class="rounded-full border px-3" href="/tag/{s}">{t}</a>|]]</div></article>
<section class="mt-8"><h2 class="text-xl font-bold">Pilihan Editor</h2><div class="grid grid-cols-2">[[each:4|<figure class="flex"><figcaption><p class="text-sm font-bold">{t}</p><p class="text-xs">{x}</p></figcaption></figure>]]</div></section></main>
<footer class="bg-neutral-1000 text-white"><p>PT Wara Inti Gagasan</p><p>Copyright 2025. All Rights Reserved.</p></footer></div></div></body></html>"""

L["promedia"] = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>[[t]] - [[site]]</title><meta property="og:site_name" content="[[site]]"></head><body>
<div class="header__wrap"><nav class="nav"><a class="nav__link">Home</a><a class="nav__link">Terkini</a><a>Network</a></nav></div>
<section class="container clearfix"><div class="breadcrumb__wrap"><a href="/">Home</a><i class="icon icon-angle-right"></i><a href="/c">[[sec]]</a></div>
<div class="read__left clearfix"><div class="read__header mt2"><h1 class="read__title">[[t]]</h1><div class="read__info clearfix"><div class="read__info__img"><img alt="photo author" src="/avatar.png"></div><div class="read__info__author"><a href="/author/1">[[slot]]</a></div><div class="read__info__date">- [[date]]</div></div></div>
<div class="social__share"><a>Facebook</a><a>Whatsapp</a></div><div class="photo"><div class="photo__img"><img src="/f.jpg"></div><div class="photo__caption">[[cap]]</div></div>
<article class="read__content clearfix">
[[body]]
</article>
<div class="paging paging--article clearfix"><a class="paging__link paging__link--active">1</a><a class="paging__link" href="?page=2">2</a><a class="paging__link paging__link--next" href="?page=2">Selanjutnya</a></div>
<div class="read__info__editor"><p>Editor: <a href="/e">[[ed]]</a></p>[[?src|<p>Sumber: [[src]]</p>?]]</div>
<div class="tag"><h5>Tags</h5><ul class="tag__list">[[tags|<li><h4><a class="tag__link" href="/tag/{s}">{t}</a></h4></li>|]]</ul></div>
<div class="related"><h2 class="title">Artikel Terkait</h2>[[each:4|<div class="related__item"><h3 class="related__title"><a class="related__link" href="/{s}">{t}</a></h3></div>]]</div>
<div class="latest"><h2 class="title">Terkini</h2>[[each:5|<div class="latest__item"><h2 class="latest__title"><a class="latest__link" href="/{s}">{t}</a></h2><date class="latest__date">Jumat, 2 Mei 2025 | 19:1{i} WIB</date></div>]]</div></div></section>
<footer class="footer">©2025 ProMedia Buatan</footer></body></html>"""

L["tribunesia"] = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>[[t]] - [[site]]</title><script>var keywordBrandSafety = [[textjson]];</script><meta name="tanggal" content="[[iso]]"></head><body>
<div class="w1000 auto main"><div class="topmenu"><ul><li>Home</li><li>News</li><li>Superskor</li></ul></div><div class="content"><div class="fl w677"><div class="bashare"><h4 class="f12"><a>Home</a> &raquo; <a href="/c">[[sec]]</a></h4>
<h1 class="f50 black2 f400 crimson" id="arttitle">[[t]]</h1><div class="mt10"><time class="grey"><span>Tayang: </span>[[date]]</time></div><div id="penulis">[[?slot|Penulis: <a>[[slot]]</a>?]][[?ed| | Editor: <a>[[ed]]</a>?]]</div></div>
<div class="imgfull_div"><img class="imgfull" src="/x.jpg" alt=""><div class="arial f12 pt5 grey2">[[cap]]</div></div>
<div class="side-article txt-article multi-fontsize">
[[body]]
</div>
<div class="mb10"><h5 class="tagcloud3">Tags:&nbsp;[[tags|<a class="rd2" href="/tag/{s}">{t}</a>|&nbsp;]]</h5></div>
<div class="pos_rel" id="paging"><div>Halaman <b>1</b>/<a href="?page=2">2</a></div></div><div class="baca"><h3>Berita Terkait</h3><ul>[[each:4|<li class="bdr"><a href="/{s}">{t}</a></li>]]</ul></div>
<div id="komentar"><div class="box-comment"><b>Ikuti kami di</b></div></div></div>
<div class="fr w300"><h3>BERITA POPULER</h3><ul>[[each:5|<li><h4>{t}</h4></li>]]</ul></div></div><div class="footer">© 2025 [[site]], a subsidiary of Kelompok Warta. All Right Reserved</div></div></body></html>"""

L["kantorberita"] = """<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>[[t]] - [[site]]</title><meta name="author" content="[[meta]]"></head><body>
<header><div class="top-bar"><ul><li>Minggu, 4 Mei 2025</li></ul></div></header><section class="main-content mag-content clearfix"><div class="row blog-content"><div class="col-md-8"><div class="breadcrumb"><ul><li><a>Home</a></li><li><a href="/c">[[sec]]</a></li></ul></div>
<article class="post-wrapper clearfix"><header class="post-header clearfix"><h1 class="post-title">[[t]]</h1><p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> [[date]]</span></p></header>
<figure class="image-overlay"><picture><img src="/x.jpg"></picture></figure><div class="photo-caption">[[cap]]</div>
<div class="post-content clearfix font17">
[[body]]
<p class="text-muted small mt10">[[by]]</p>
</div></article>
<div class="tags-widget"><ul>[[tags|<li><a href="/tag/{s}">{t}</a></li>|]]</ul></div><h3 class="block-title">Berita Terkait</h3><div class="related">[[each:4|<div class="post-content"><h3><a href="/{s}">{t}</a></h3><p class="simple-share">3 Mei 2025 20:1{i}</p></div>]]</div>
<div class="fb-comments">Komentar</div></div><aside class="col-md-4"><h4>Terpopuler</h4>[[each:4|<p>{i} {t}</p>]]</aside></div></section>
<footer>Copyright &copy; [[site]] 2025</footer></body></html>"""

L["radio"] = """<!doctype html><html><head><meta charset="utf-8"><title>[[site]] - [[t]]</title></head><body class="bg-white"><div class="player-bar">Siaran langsung: Pro 1 <button>Putar</button></div>
<main id="app"><div class="grid"><div class="lg:col-span-8"><nav aria-label="breadcrumb">Beranda / [[sec]]</nav><div class="post-title"><h1>[[t]]</h1></div><div class="author-line"><ul><li>Oleh: <strong>[[slot]]</strong></li><li>Editor: <strong>[[ed]]</strong></li><li class="date">[[date]]</li><li class="station">[[station]]</li></ul></div>
<div class="tts"><button>Dengarkan artikel</button><span>00:00 / 02:14</span></div>
<div class="post-content" id="isi-berita">
[[body]]
</div><div class="topik">Kata Kunci / Tags [[tags|<a href="/tag/{s}"># {t}</a>| ]]</div>
<div class="rekomendasi"><h2>Rekomendasi Berita</h2>[[each:4|<div class="card"><h3><a href="/{s}">{t}</a></h3><p>{x}</p><small>Baca selengkapnya</small></div>]]</div></div></div></main>
<footer>Lembaga Penyiaran Buatan [[site]]. Jalan Siaran 4. © 2025</footer></body></html>"""

L["tv-video"] = """<!doctype html><html lang="id"><head><meta charset="utf-8"><title>[[t]]</title></head><body><div class="wrap"><ul class="menu"><li>Live</li><li>Program</li></ul>
<div class="video-hero"><video poster="/p.jpg"></video><div class="video-meta"><span class="durasi">02:41</span></div></div><div class="konten"><h1 class="judul-berita">[[t]]</h1><div class="meta-berita">[[date]] &middot; <a href="/c">[[sec]]</a></div>
<div class="isi">
[[body]]
</div>[[by]]
<details class="transkrip"><summary>Transkrip video</summary><p>[musik pembuka] Pemirsa, selamat malam, kembali lagi bersama kami di studio. [tepuk tangan] Kita langsung ke lapangan bersama rekan kami yang sudah menunggu sejak pagi tadi. Ya, silakan. Baik, terima kasih, saat ini saya berada di lokasi dan seperti Anda lihat di belakang saya cukup ramai.</p><p>Demikian laporan dari lapangan, kembali ke studio. [musik penutup]</p></details>
<div class="playlist"><h3>Putar berikutnya</h3>[[each:4|<div class="v-item"><span>0{i}:2{i}</span> {t}</div>]]</div></div></div><footer>[[site]] &copy; 2025</footer></body></html>"""

L["drupal"] = """<!DOCTYPE html><html lang="id" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9" /><title>[[t]] | [[site]]</title></head><body class="path-node page-node-type-berita">
<a href="#main-content" class="visually-hidden focusable skip-link">Lompat ke isi utama</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-primary-menu"><nav role="navigation"><ul class="menu"><li class="menu-item">Profil</li><li class="menu-item">PPID</li><li>Layanan</li></ul></nav></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-page-title"><h1 class="page-header"><span class="field field--name-title field--type-string field--label-hidden">[[t]]</span></h1></div>
<article role="article" class="node node--type-berita node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Dikirim oleh <span class="field field--name-uid"><span>[[slot]]</span></span> pada <span class="field field--name-created">[[date]]</span></div></footer>
<div class="node__content"><div class="field field--name-field-image"><img src="/sites/default/files/x.jpg"></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
[[body]]
[[by]]
</div><div class="field field--name-field-kategori field--label-inline"><div class="field__label">Kategori</div><div class="field__item"><a href="/c">[[sec]]</a></div></div><div class="field field--name-field-tags field--label-inline"><div class="field__label">Tag</div><div class="field__items">[[tags|<div class="field__item"><a href="/t/{s}" hreflang="id">{t}</a></div>|]]</div></div>
<ul class="links inline list-inline"><li class="statistics-counter">[[id]] kali dibaca</li><li class="print"><a>Versi cetak</a></li></ul></div></article></div></div>
<aside class="layout-sidebar-second"><div class="views-element-container block"><h2>Berita Terbaru</h2>[[each:4|<div class="views-row"><span class="field-content"><a href="/{s}">{t}</a></span></div>]]</div></aside></main>
<footer role="contentinfo"><p>Hak cipta © 2025 [[site]]. Statistik pengunjung: hari ini 212, bulan ini 9.871.</p></footer></div></body></html>"""

L["joomla"] = """<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="id-id"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><meta name="author" content="Super User" /><title>[[t]]</title></head><body class="com_content view-article layout-default">
<div id="sp-header"><ul class="sp-megamenu-parent"><li>Beranda</li><li>Profil</li><li>Unduhan</li></ul></div>
<ol class="breadcrumb"><li>You are here: &#160;</li><li><a class="pathway">Home</a></li><li class="active">[[t]]</li></ol>
<div id="sp-component"><article class="item item-page" itemscope itemtype="http://schema.org/Article"><meta itemprop="inLanguage" content="id-ID" /><div class="page-header"><h2 itemprop="headline">[[t]]</h2></div>
<div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon"><a>Print</a></li><li class="email-icon"><a>Email</a></li></ul></div></div>
<dl class="article-info muted"><dt class="article-info-term">Details</dt>[[?slot|<dd class="createdby" itemprop="author">Written by: <span itemprop="name">[[slot]]</span></dd>?]]<dd class="category-name">Category: <a href="/c" itemprop="genre">[[sec]]</a></dd><dd class="published"><span class="icon-calendar"></span> Published: <time datetime="[[iso]]">[[date]]</time></dd><dd class="hits">Hits: [[id]]</dd></dl>
<ul class="tags inline">[[tags|<li><a class="label label-info" href="/t/{s}">{t}</a></li>|]]</ul>
<div itemprop="articleBody">
[[body]]
[[by]]
</div><ul class="pager pagenav"><li class="previous"><a>Prev</a></li><li class="next"><a>Next</a></li></ul></article></div>
<div id="sp-right"><div class="sp-module"><h3 class="sp-module-title">Who's Online</h3><p>We have 41&#160;guests and no members online</p></div><div class="sp-module"><h3>Latest Articles</h3><ul class="latestnews">[[each:5|<li><a href="/{s}"><span>{t}</span></a></li>]]</ul></div></div>
<div id="sp-footer">Copyright &copy; 2025 [[site]]. All Rights Reserved. Joomla! is Free Software released under the GNU General Public License.</div></body></html>"""

L["opencms"] = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>[[site]]: [[t]]</title></head><body>
<div id="doc4" class="yui-t2"><div id="hd"><img src="/export/system/banner.jpg" alt="Banner" /></div><div id="bd"><div class="yui-b"><div class="box box_schema1"><h4>Navigasi</h4><ul class="navMenu"><li><a>Sekapur Sirih</a></li><li><a>Lambang Daerah</a></li></ul></div></div>
<div id="yui-main"><div class="yui-b"><div id="ocms_area_center"><div class="view-article"><h2>[[t]]</h2><h3 class="tgl">[[date]]</h3><div class="paragraph"><div class="left" style="width:210px"><img src="/export/x.jpg" alt="" /></div>
[[body]]
</div><div class="boxbody_info"><p>[[by]]</p></div><a href="#" class="print">Cetak halaman</a></div>
<div class="box"><h4>Berita lainnya</h4>[[each:5|<div class="boxbody_listentry"><h5><a href="/{s}.html">{t}</a></h5><p>{x}</p></div>]]</div></div></div></div></div><div id="ft">Pengelola Situs [[site]]</div></div></body></html>"""

L["laravel-bs"] = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="csrf-token" content="q8K1"><title>[[site]]</title></head><body class="hold-transition layout-top-nav"><div class="wrapper">
<nav class="main-header navbar navbar-expand-md"><a class="navbar-brand"><span class="brand-text">[[site]]</span></a><ul class="navbar-nav"><li class="nav-item">Dashboard</li><li>Data Terpadu</li><li>Survei</li></ul></nav>
<div class="content-wrapper"><div class="content-header"><ol class="breadcrumb float-sm-right"><li class="breadcrumb-item">Home</li><li class="breadcrumb-item active">Berita</li></ol></div>
<div class="content"><div class="container"><div class="row"><div class="col-lg-8"><div class="card card-outline card-primary"><div class="card-header"><h3 class="card-title"><b>[[t]]</b></h3></div><div class="card-body"><div class="d-flex text-muted"><small><i class="far fa-calendar-alt"></i> [[date]]</small> &nbsp; <small><i class="far fa-user"></i> [[slot]]</small> &nbsp; <small><i class="fas fa-folder"></i> [[sec]]</small> &nbsp; <small><i class="far fa-eye"></i> [[id]]x dilihat</small></div><hr>
[[body]]
[[by]]
</div><div class="card-footer"><button class="btn btn-sm btn-primary">Bagikan ke Facebook</button> <button class="btn">Salin Tautan</button></div></div></div>
<div class="col-lg-4"><div class="card"><div class="card-header"><h5>Pengumuman</h5></div><ul class="list-group">[[each:4|<li class="list-group-item">{t}<br><small>{x}</small></li>]]</ul></div></div></div></div></div></div>
<footer class="main-footer"><strong>Copyright &copy; 2025 Tim TI.</strong> All rights reserved. <b>Version</b> 3.2.0</footer></div></body></html>"""

L["opensid"] = """<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>[[t]] - Desa [[site]]</title></head><body>
<div class="container"><header id="header"><div class="header_top_left"><ul id="menu"><li>Halaman Utama</li><li>Profil Desa</li><li>Data Desa</li></ul></div></header><marquee>Selamat datang di situs resmi pemerintah desa. Jam pelayanan Senin-Kamis 08.00-15.00.</marquee>
<section id="contentSection"><div class="row"><div class="col-lg-8"><div class="left_content"><div class="single_page_area" id="Kategori-artikel"><div style="margin-top:0px;"><ol class="breadcrumb"><li><a>Beranda</a></li><li><a href="/c">[[sec]]</a></li></ol></div>
<span class="meta_date">[[date]]&nbsp;<i class="fa fa-user"></i> [[slot]] <i class="fa fa-eye"></i> [[id]] kali dibaca</span>
<div class="single_bottom_rightbar"><h2>[[t]]</h2></div><div class="post_content"><img class="img-thumbnail" src="/desa/upload/artikel/x.jpg">
<div class="teks" style="text-align: justify;">
[[body]]
</div>[[by]]</div><div class="share-artikel"><a>Kirim Facebook</a> <a>Kirim Whatsapp</a></div>
<div class="form-komentar"><h3>Kirim Komentar</h3><p>Komentar baru terbit setelah disetujui oleh admin</p><table><tr><td>Nama</td></tr><tr><td>No. HP</td></tr><tr><td>Isi Komentar</td></tr></table></div></div></div></div>
<div class="col-lg-4"><div class="single_bottom_rightbar"><h2>Aparatur Desa</h2><p>Kepala Desa: Sumardi</p></div><div class="single_bottom_rightbar"><h2>Statistik Pengunjung</h2><table><tr><td>Hari ini</td><td>87</td></tr><tr><td>Kemarin</td><td>143</td></tr></table></div><div><h2>Arsip Artikel</h2><ul>[[each:5|<li><small>28 April 2025 | 31 Kali</small> <a href="/{s}">{t}</a></li>]]</ul></div></div></div></section>
<footer id="footer"><p>Hak cipta situs © 2025 - Desa [[site]] - OpenSID 24.10</p></footer></div></body></html>"""

L["codeigniter"] = """<html><head><title>[[site]] | Detail Berita</title><meta charset="utf-8"></head><body><div id="wrap"><div class="topbar">Email: humas@[[domain]] | Telp 0000-21234</div><ul class="nav"><li>BERANDA</li><li>BERITA</li><li>GALERI</li><li>UNDUH</li></ul>
<div class="col-sm-8 detail-berita"><h3 class="judul">[[t]]</h3><p class="info-berita"><span class="glyphicon glyphicon-user"></span> Posted by [[slot]] | <span class="glyphicon glyphicon-time"></span> [[date]] | Kategori: <a href="/c">[[sec]]</a> | Dibaca: [[id]] kali</p>
<img class="img-responsive" src="/assets/berita/x.jpg" />
[[body]]
[[by]]
<p>Label : [[tags|<a href="/tag/{s}">{t}</a>|, ]]</p>
<div class="addthis_toolbox"></div><h4>Berita Lainnya</h4><ul>[[each:5|<li><a href="/berita/detail/{i}">{t}</a> <em>(12/04/2025)</em></li>]]</ul></div>
<div class="col-sm-4"><h4>Polling</h4><p>Bagaimana tampilan situs ini?</p><form><input type="radio"> Bagus <input type="radio"> Cukup <input type="submit" value="Pilih"></form><h4>Tautan Terkait</h4><p>LPSE - SIPD - LAPOR!</p></div>
<div class="footer">&copy; 2025 [[site]]. Page rendered in 0.2214 seconds.</div></div></body></html>"""

L["blogger"] = """<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>[[t]] - [[site]]</title></head><body class='loading'>
<div class='navbar section' id='navbar'></div><div class='header section'><h1 class='title'><a href='/'>[[site]]</a></h1><p class='description'><span>Catatan dan kabar dari kampung</span></p></div>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>[[date]]</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template' itemprop='blogPost'>
<h3 class='post-title entry-title' itemprop='name'>[[t]]</h3><div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-[[id]]' itemprop='description articleBody'>
<div class="separator" style="clear: both; text-align: center;"><a href="/s1600/a.jpg" imageanchor="1"><img border="0" src="/s320/a.jpg" /></a></div>
[[body]]
[[by]]
<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Diposting oleh <span class='fn' itemprop='author'><a class='g-profile'><span itemprop='name'>[[slot]]</span></a></span></span> <span class='post-timestamp'>di <a class='timestamp-link'><abbr class='published' title='[[iso]]'>[[clock]]</abbr></a></span> <span class='post-icons'></span><div class='post-share-buttons'><a>Kirimkan Ini lewat Email</a><a>BlogThis!</a><a>Berbagi ke X</a></div></div><div class='post-footer-line post-footer-line-2'><span class='post-labels'>Label: [[tags|<a href='/search/label/{s}' rel='tag'>{t}</a>|, ]]</span></div></div></div>
<div class='comments' id='comments'><h4>1 komentar:</h4><div id='Blog1_comments-block-wrapper'><dl><dt class='comment-author'>Unknown mengatakan...</dt><dd class='comment-body'><p>Mantap min, ijin share ke grup RT kami ya. Kebetulan minggu depan ada kumpulan warga dan banyak yang menanyakan soal ini.</p></dd></dl></div><p class='comment-footer'>Posting Komentar</p></div></div></div></div></div>
<div class='blog-pager' id='blog-pager'><a class='blog-pager-newer-link'>Posting Lebih Baru</a> <a class='home-link'>Beranda</a></div><div class='blog-feeds'>Langganan: Posting Komentar (Atom)</div></div></div>
<div class='sidebar section'><div class='widget BlogArchive'><h2>Arsip Blog</h2><ul class='hierarchy'><li>▼ 2025 (14)<ul class='posts'>[[each:4|<li><a href='/{s}.html'>{t}</a></li>]]</ul></li></ul></div></div><div id='footer'>Tema Sederhana. Diberdayakan oleh Blogger.</div></body></html>"""

L["blogger-mag"] = """<!DOCTYPE html><html class='v2' dir='ltr' lang='id'><head><meta charset='utf-8'/><meta content='blogger' name='generator'/><title>[[t]]</title></head><body class='is-post'>
<div class='mainWrp'><header class='header'><div class='headIc'><ul><li>Notifikasi</li><li>Mode gelap</li></ul></div></header><div class='mainIn'><div class='blogCont'><div class='section' id='main-widget'><div class='widget Blog'><div class='blogPts'><article class='ntry ps post'>
<div class='brdCmb'><div class='hm'><a href='/'>Beranda</a></div><div class='lb'><a href='/search/label/x'>[[crumb]]</a></div></div><h1 class='pTtl itm'><span>[[t]]</span></h1>[[?sub|<div class='pDesc'><p>[[sub]]</p></div>?]]
<div class='pInf pSml ps'><div class='pIm'></div><div class='pNm l'><bdi class='nm' data-text='[[slot]]'>[[slot]]</bdi></div><div class='pDr'><bdi class='pDt pIn'><time class='aTtmp iTtmp pbl' data-text='[[date]]' datetime='[[iso]]'>[[date]]</time></bdi><div class='pRd pIn'><bdi data-minutes='min read'>3 min read</bdi></div></div></div>
<div class='pEnt' id='postID-[[id]]'><div class='pS post-body postBody' id='postBody'>
[[body]]
[[by]]
</div></div><div class='pFoot'><div class='pLbls'>[[tags|<a data-text='{t}' href='/search/label/{s}' rel='tag'>{t}</a>| ]]</div><div class='pSh'><span>Bagikan:</span><a>Salin</a></div></div></article>
<div class='rPst'><div class='title'>Anda mungkin menyukai postingan ini</div>[[each:3|<div class='itm'><a href='/{s}.html'>{t}</a><p>{x}</p></div>]]</div><div class='pCmnts'><div class='cmnt-btn'>Posting Komentar</div></div></div></div></div></div></div><footer><div class='fotCd'>© 2025 ‧ [[site]]. All rights reserved.</div></footer></div></body></html>"""

L["medium"] = """<!doctype html><html lang="id"><head><title data-rh="true">[[t]] | by [[slot]] | [[site]] | Medium-ish</title><meta data-rh="true" charset="utf-8"/><meta data-rh="true" property="article:published_time" content="[[iso]]"/></head><body><div id="root"><div class="a b c"><div class="d e"><a>Open in app</a><button>Sign up</button><button>Sign in</button></div>
<article><div class="m n o"><section><div><div class="gm gn go"><h1 class="pw-post-title hj hk hl" id="a1b2">[[t]]</h1>[[?sub|<h2 class="pw-subtitle-paragraph ie hk">[[sub]]</h2>?]]<div class="speechify-ignore"><div class="if ig"><a rel="noopener">[[slot]]</a> <span>·</span> <button>Follow</button></div><div><span class="pw-reading-time">4 min read</span><span>·</span><span>[[date]]</span></div><div><button>Listen</button><button>Share</button></div></div>
<figure><img src="https://img.example/v2/resize:fit:700/1.jpeg"/><figcaption class="mj">[[cap]]</figcaption></figure>
[[body]]
</div></div></section></div></article><div class="tags">[[tags|<a href="/tag/{s}"><div class="px">{t}</div></a>|]]</div><div class="claps"><button>87</button></div><div class="author"><h2>Written by [[slot]]</h2><span>412 Followers</span><p>[[bio]]</p></div>
<div class="more"><h2>More from [[slot]]</h2>[[each:3|<div><h2>{t}</h2><h3>{x}</h3><span>Apr 2</span></div>]]</div><div class="foot"><a>Help</a><a>Status</a><a>About</a><a>Careers</a></div></div></div></body></html>"""

L["next-hash"] = """<!DOCTYPE html><html lang="id"><head><meta charSet="utf-8"/><title>[[t]]</title><style data-styled="" data-styled-version="5.3.6">.sc-bdvvtL{color:#222}</style></head><body><div id="__next"><div class="sc-bdvvtL kQwzXy"><div class="sc-gsDKAQ fTrXha"><span class="sc-dkPtRN">Menu</span><span>Cari</span></div>
<div class="sc-hKwDye bTrHjx"><a class="sc-eCImPb">[[sec]]</a><h1 class="sc-jRQBWg hQwNml">[[t]]</h1><div class="sc-gKclnd eEoqTr"><span class="sc-iCfMLu">[[credit]]</span><span class="sc-furwcr">[[date]]</span></div><div class="sc-pVTFL"><img src="data:image/gif;base64,R0lG" srcSet="/_next/image?url=x 1x"/><p class="sc-jrQzAO">[[cap]]</p></div>
<div class="sc-kDTinF jXyPqa">
[[body]]
</div><div class="sc-iqseJM">[[by]]</div><div class="sc-crHmcD">[[tags|<a class="sc-egiyK" href="/tag/{s}">#{t}</a>|]]</div></div>
<div class="sc-bqiRlB"><h3>Berita Populer</h3>[[each:5|<div class="sc-ksdxgE"><b>{t}</b><span>{x}</span></div>]]</div><div class="sc-hBUSln">Dengan melanjutkan, Anda menyetujui penggunaan kuki. <button>Mengerti</button></div></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"id":[[id]],"title":[[tjson]],"lead":[[textjson]],"publishedAt":"[[iso]]"},"related":[{"title":"Lampu Jalan Padam","body":"<p>Ruas gelap sejak awal bulan.</p>"}]}},"page":"/[slug]","buildId":"k2j"}</script></body></html>"""

L["amp"] = """<!doctype html><html amp lang="id"><head><meta charset="utf-8"><title>[[t]]</title><link rel="canonical" href="https://[[domain]]/[[url]]"><script async src="https://cdn.example/v0.js"></script><style amp-boilerplate>body{visibility:hidden}</style><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://[[domain]]/[[url]]","headline":[[tjson]],"datePublished":"[[iso]]","dateModified":"[[iso]]"}</script></head>
<body><amp-sidebar id="sidebar" layout="nodisplay"><ul><li>Beranda</li><li>Daerah</li></ul></amp-sidebar><header class="amp-wp-header"><div><a href="/">[[site]]</a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">[[t]]</h1>[[?slot|<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">[[slot]]</span></div>?]]<div class="amp-wp-meta amp-wp-posted-on"><time datetime="[[iso]]">[[date]]</time></div></header>
<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/x.jpg" width="700" height="400" layout="responsive"></amp-img><p class="wp-caption-text">[[cap]]</p></figure>
<div class="amp-wp-article-content">
<amp-ad width="300" height="250" type="doubleclick"></amp-ad>
[[body]]
[[by]]
</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c" rel="category tag">[[sec]]</a></div><div class="amp-wp-meta amp-wp-tax-tag">Tags: [[tags|<a href="/t/{s}" rel="tag">{t}</a>|, ]]</div><div class="amp-wp-meta amp-wp-comments-link"><a>Leave a Comment</a></div></footer></article>
<amp-sticky-ad layout="nodisplay"></amp-sticky-ad><footer class="amp-wp-footer"><div><h2>[[site]]</h2><a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>"""

L["print"] = """<html><head><title>Cetak - [[t]]</title><meta name="robots" content="noindex"><meta charset="utf-8"></head><body onload="window.print()"><table width="640" align="center"><tr><td><b>[[site]]</b><hr></td></tr><tr><td><span class="kanal">[[sec]]</span><h2>[[t]]</h2><small>[[date]]</small><br>
[[body]]
[[by]]
</td></tr><tr><td><hr><small>URL: https://[[domain]]/baca/[[id]]<br>Dicetak dari [[site]]</small></td></tr></table></body></html>"""

L["latin-table"] = """<HTML><HEAD><TITLE>[[site]] Online</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"></HEAD><BODY BGCOLOR="#FFFFFF" TOPMARGIN=0>
<TABLE WIDTH=780 CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3 BGCOLOR="#003366"><FONT COLOR=white>[[site]] | Utama | Daerah | Opini | Surat Pembaca</FONT></TD></TR>
<TR VALIGN=top><TD WIDTH=140><FONT SIZE=1>[[each:4|<A HREF="{i}.htm">{t}</A><BR><BR>]]</FONT></TD><TD WIDTH=480><TABLE CELLPADDING=6><TR><TD><FONT FACE="Arial" SIZE=1>[[date]]</FONT><BR><FONT FACE="Times" SIZE=5><B>[[t]]</B></FONT><BR><BR>
<FONT FACE="Arial" SIZE=2>
[[body]]
[[by]]
</FONT></TD></TR></TABLE></TD><TD WIDTH=160><IMG SRC="iklan.gif"><BR><FONT SIZE=1>Ruang iklan hubungi bagian pemasaran.</FONT></TD></TR>
<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>Hak Cipta [[site]] 1999-2025</FONT></TD></TR></TABLE></BODY></HTML>"""

L["liferay"] = """<!DOCTYPE html><html class="ltr" dir="ltr" lang="in-ID"><head><title>[[t]] - Berita - [[site]]</title><meta charset="UTF-8"></head><body class="controls-visible yui3-skin-sam signed-out public-page site">
<div class="container-fluid" id="wrapper"><nav class="sort-pages" id="navigation"><ul><li>Beranda</li><li>Kebijakan</li></ul></nav><section id="content"><h1 class="hide-accessible">Berita</h1><div class="columns-2"><div class="portlet-column"><div class="portlet-dropzone"><section class="portlet" id="portlet_56"><header class="portlet-topper"><span class="portlet-title-text">Asset Publisher</span></header><div class="portlet-content"><div class="asset-full-content show-asset-title"><h3 class="header-title"><span>[[t]]</span></h3>
<div class="asset-content"><div class="journal-content-article"><p class="tanggal">[[date]]</p><div class="isi-berita">
[[body]]
</div></div></div>[[by]]<div class="asset-metadata"><span class="metadata-entry metadata-categories">Kategori: [[sec]]</span></div><div class="taglib-ratings stars"><div class="rating-label">Rata-rata (0 Suara)</div></div><div class="asset-ratings">Tidak ada komentar. Jadilah yang pertama.</div></div></div></section></div></div></div></section>
<footer><p>Powered By Liferay</p></footer></div></body></html>"""

L["webforms"] = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>[[site]]</title><meta charset="utf-8"/></head><body><form name="aspnetForm" method="post" action="./Berita.aspx?id=[[id]]" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk2Njg4OTAzMw9kFgJmD2QWAgIDD2QWBAIB" /></div>
<div id="ctl00_menu"><a href="javascript:__doPostBack('ctl00$a','')">Depan</a> <a>Visi Misi</a> <a>Agenda</a></div>
<div id="ctl00_ContentPlaceHolder1_pnl"><span id="ctl00_ContentPlaceHolder1_lblJudul" style="font-size:18px;font-weight:bold">[[t]]</span><br /><span id="ctl00_ContentPlaceHolder1_lblTanggal">[[date]]</span><br /><img id="ctl00_ContentPlaceHolder1_img" src="Foto.ashx?id=3" /><br />
<span id="ctl00_ContentPlaceHolder1_lblIsi">
[[body]]
</span><br /><span id="ctl00_lblPenulis">[[by]]</span></div><div id="ctl00_pnlLain"><span>Berita Sebelumnya</span><table id="ctl00_GridView1">[[each:5|<tr><td>{i}</td><td><a>{t}</a></td><td>0{i}/04/2025</td></tr>]]</table></div><div id="footer">Jumlah kunjungan: 120934</div></form></body></html>"""

L["harian-umat"] = """<!doctype html><html lang="id"><head><meta charset="utf-8"><title>[[t]] | [[site]] Online</title><meta property="article:section" content="[[sec]]"></head><body><div class="wrap-top"><div class="menu-header"><a>Home</a><a>Khazanah</a><a>Daerah</a></div></div>
<div class="main-wrapper"><div class="main-content__left"><div class="max-card__title"><h1>[[t]]</h1></div>[[?sub|<div class="max-card__teaser">[[sub]]</div>?]]<div class="date date-item__headline">[[date]]</div><div class="max-card__caption"><img src="/x.jpg"><div class="caption-foto">[[cap]]</div></div><div class="by">[[credit]]</div>
<div class="share-top"><span>Bagikan</span> <a>WA</a> <a>FB</a></div>
<div class="article-content"><article>
[[body]]
</article></div>[[by]]<div class="tag-detail"><div class="inner-tag">[[tags|<a href="/tag/{s}">{t}</a>|]]</div></div>
<div class="disclaimer"><p>Disclaimer: Pandangan yang disampaikan dalam tulisan di atas adalah pendapat pribadi penulisnya yang tidak mencerminkan sikap [[site]] terkait isu-isu tersebut.</p></div>
<div class="berita-terkait"><h2>Berita Terkait</h2>[[each:4|<div class="content-card"><h3>{t}</h3><div class="date">Nusa - 20 jam yang lalu</div></div>]]</div></div></div><footer>Phone: 021 000 0000, Email: sekretariat@[[domain]]</footer></body></html>"""

L["ghost"] = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"/><title>[[t]]</title><meta name="generator" content="Ghost 5.80"/></head><body class="post-template tag-warta"><div class="gh-viewport"><header class="gh-head"><nav><ul class="nav"><li>Beranda</li></ul></nav><a class="gh-head-link" data-portal="signin">Sign in</a><a class="gh-head-button" data-portal="signup">Subscribe</a></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/a">[[sec]]</a><h1 class="gh-article-title is-title">[[t]]</h1>[[?sub|<p class="gh-article-excerpt is-body">[[sub]]</p>?]]<div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/a">[[slot]]</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="[[iso]]">[[date]]</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div></header>
<section class="gh-content gh-canvas is-body">
[[body]]
</section></article><section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2>[[each:3|<article class="gh-card post"><h3 class="gh-card-title is-title">{t}</h3><p class="gh-card-excerpt is-body">{x}</p></article>]]</section></main>
<footer class="gh-footer"><section class="gh-footer-signup"><h2>Langganan buletin [[site]]</h2><p>Satu surel setiap Ahad pagi.</p></section><div class="gh-footer-copyright">Powered by Ghost</div></footer></div></body></html>"""

L["nuxt"] = """<!doctype html><html data-n-head-ssr lang="id"><head><title>[[t]]</title><meta data-n-head="ssr" charset="utf-8"></head><body><div id="__nuxt"><div id="__layout"><div data-v-3c1a="" class="page"><div data-v-11f2 class="navbar"><span data-v-11f2>Terkini</span><span data-v-11f2>Terpopuler</span></div>
<div data-v-77 class="article-wrap"><div data-v-77 class="channel">[[sec]]</div><h1 data-v-77 class="headline">[[t]]</h1><div data-v-77 class="who"><i class="icon-user"></i> [[credit]]</div><div data-v-77 class="when"><i class="icon-clock"></i> [[date]]</div><div data-v-77 class="sharing"><span>Share</span> <span>Tweet</span></div>
<div data-v-77 class="story" itemprop="articleBody"><!---->
[[body]]
<!----></div>[[by]]<div data-v-77 class="chips">[[tags|<span data-v-9>{t}</span>| ]]</div></div>
<div data-v-5 class="feed"><div class="feed-title">Untukmu</div>[[each:6|<div data-v-5 class="feed-card"><div>{t}</div><div class="desc">{x} {x}</div></div>]]</div><div class="login-sticky">Masuk untuk menyimpan artikel ini <button>Masuk</button></div></div></div></div><script>window.__NUXT__=(function(a,b){return {data:[{judul:a,isi:b}]}}([[tjson]],[[textjson]]));</script></body></html>"""

L["astra"] = """<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>[[t]] &#8212; [[site]]</title></head><body class="single ast-single-post ast-separate-container ast-right-sidebar"><div class="hfeed site" id="page"><header class="site-header"><div class="main-navigation"><ul><li>Home</li><li>Blog</li></ul></div></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main"><article class="ast-article-single" itemtype="https://schema.org/CreativeWork"><div class="ast-post-format-"><header class="entry-header"><div class="post-thumb-img-content post-thumb"><img src="/x.jpg"></div><h1 class="entry-title" itemprop="headline">[[t]]</h1><div class="entry-meta"><span class="comments-link"><a>Tinggalkan Komentar</a></span> / <span class="cat-links"><a href="/c" rel="category tag">[[sec]]</a></span> / <span class="posted-by">Oleh <a class="url fn n" href="/a"><span class="author-name" itemprop="name">[[slot]]</span></a></span> / <span class="posted-on"><span class="published" itemprop="datePublished">[[date]]</span></span></div></header>
<div class="entry-content clear" itemprop="text">
[[body]]
[[by]]
</div></div></article><nav class="navigation post-navigation"><span class="screen-reader-text">Navigasi Artikel</span>[[each:1|<div class="nav-previous"><a href="/{s}">← Artikel Sebelumnya</a></div>]]</nav><div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Related Posts</h2>[[each:2|<article class="ast-related-post"><h3 class="ast-related-post-title"><a href="/{s}">{t}</a></h3><p class="ast-related-post-excerpt">{x}</p></article>]]</div>
<div id="comments"><h3 class="comments-title">3 pemikiran pada “[[t]]”</h3><ol class="ast-comment-list"><li><cite>Tono</cite><time>1 Mei 2025</time><p>Kapan giliran kecamatan kami? Jalan ke sini rusak dan mobil petugas tidak pernah lewat, jadi warga harus turun sendiri dua jam berjalan kaki.</p></li><li><cite>Sri</cite><p>Terima kasih infonya.</p></li><li><cite>Yanto</cite><p>Data di atas beda dengan spanduk di kantor camat, mohon dicek lagi ya admin, supaya warga tidak bingung.</p></li></ol><h3 id="reply-title">Tinggalkan Komentar</h3></div></main></div></div></div>
<footer class="site-footer"><p>Hak Cipta © 2025 [[site]] | Diberdayakan oleh Tema WordPress Astra</p></footer></div></body></html>"""

L["malformed"] = """<html><head><title>[[t]]</title><meta charset=utf-8></head><body><center><div class=atas><a href=/>Depan<a href=/arsip>Arsip</a></div></center><div class=utama><div class=kiri><h1>[[t]]</h1><p class=tgl>[[date]] - [[credit]]
<div class=isi><img src=a.jpg><i>[[cap]]</i>
[[body]]
</div>[[by]]<div class=lain><b>Berita Lain</b><ul>[[each:4|<li><a href=/{s}>{t}</a>]]</ul><p>[[site]] &copy 2025</div></body>"""

L["custom-id"] = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>[[t]] :: [[site]]</title></head><body><div class="kepala"><a class="merek" href="/">[[site]]</a><div class="rubrik"><a>Kota</a> <a>Desa</a> <a>Laut</a></div></div>
<div class="tubuh"><div class="kolom-utama"><div class="rubrik-berita">[[sec]]</div><h1 class="judul">[[t]]</h1>[[?sub|<div class="anak-judul">[[sub]]</div>?]]<div class="keterangan"><span class="jam">[[date]]</span> <span class="oleh">[[credit]]</span></div><div class="bingkai"><img src="/x.jpg"><div class="teks-foto">[[cap]]</div></div>
<div class="bagi"><span>Bagikan:</span><a>FB</a><a>WA</a><a>X</a></div><div class="naskah">
[[body]]
</div>[[by]]<div class="kata-kunci">Kata kunci: [[tags|<a href="/k/{s}">{t}</a>|; ]]</div><div class="warga"><h4>Suara Pembaca (3)</h4><div class="suara"><b>Dul</b> Wah kalau begini terus kapan majunya, tapi salut buat petugas lapangan yang tetap masuk walau hujan deras dan jalan longsor.</div><div class="suara"><b>Nining</b> Setuju.</div><div class="suara"><b>Dul</b> Makasih sudah dibaca.</div></div></div>
<div class="kolom-sisi"><h4>Kabar Terbaru</h4>[[each:6|<div class="kabar"><b>{t}</b><p>{x} {x}</p></div>]]</div></div><div class="kaki"><p>[[site]] terbit sejak 2011 di bawah PT Lentera Samudra Raya. Isi di luar tanggung jawab pengiklan.</p></div></body></html>"""

L["raw"] = """[[body]]"""
