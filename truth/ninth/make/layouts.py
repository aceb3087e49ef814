"""Page builds. A line of a template that holds a token whose value is empty is dropped."""
from datetime import datetime
D="Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
M="Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
def d(p,f):
    t=datetime.fromisoformat(p['at'])
    return f.format(W=D[t.weekday()],d=t.day,M=M[t.month-1],m3=M[t.month-1][:3],m=f"{t.month:02}",dd=f"{t.day:02}",Y=t.year,h=f"{t.hour:02}",i=f"{t.minute:02}",z=p.get('z','WIB'))
HEAD='<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n<title>[[title]] - [[site]]</title>\n<meta property="og:title" content="[[title]]">\n<meta property="og:site_name" content="[[site]]">\n'
L={}
# key: date format, time shown, body options, template
def lay(name,date,time,tpl,p='<p>{}</p>',join='\n',h='<h3>{}</h3>',li='<li>{}</li>',ul='<ul>\n{}\n</ul>',bq='<blockquote><p>{}</p></blockquote>',baca='<p><strong>Baca juga: <a href="/berita/terkait">{}</a></strong></p>',ad='<div class="ads"><span>ADVERTISEMENT</span></div>',adt='ADVERTISEMENT',dl='<strong>{}</strong> - ',sec=True,tags=True,cap='<figure><img src="/img/foto.jpg" alt=""><figcaption>{}</figcaption></figure>',page='<p class="page">Halaman: <b>1</b> <a href="?page=2">2</a> <a href="?page=all">Tampilkan semua</a></p>',lab='<p>({})</p>'):
    L[name]=dict(locals())
lay('portal_regional','{W}, {d} {M} {Y} {h}:{i} {z}',True,HEAD+'''</head>
<body class="desktop">
<div class="topbar"><a href="/">[[site]]</a> <a href="/indeks">Indeks Berita</a> <a href="/login">Login</a></div>
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/k">[[sec]]</a></li></ul>
<div id="article" class="pos_rel">
<div class="labeltop"><span class="lb">[[label]]</span></div>
<h1 class="f50 black2 f400 crimson" id="arttitle">[[title]]</h1>
<div class="grey bdr3 pb10 pt10"><time class="foot1"><span>Tayang: [[date]]</span></time></div>
<div class="credit" id="penulis">[[top]]</div>
<div class="share-top"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">WhatsApp</a></div>
<div class="side-article txt-article multi-fontsize">
[[body]]
[[bot]]
</div>
<div class="pb10 mb10 taglist"><h5 class="tagcloud3">Tags</h5> [[tags]]</div>
<div class="rekomendasi"><h4>Rekomendasi untuk Anda</h4><ul><li><a href="/r1">Jadwal Pemadaman Listrik Pekan Ini</a></li><li><a href="/r2">Harga Emas Antam Hari Ini</a></li></ul></div>
</div>
<footer>&copy; 2025 [[site]], all rights reserved</footer>
</body></html>''',baca='<p class="baca"><strong>Baca juga: <a href="/berita/terkait">{}</a></strong></p>',dl='<strong>{}</strong> - ')
lay('detil_berita','{W}, {dd} {m3} {Y} {h}:{i} {z}',True,HEAD+'''<meta name="publishdate" content="[[iso]]">
</head>
<body>
<div class="navbar"><a href="/">[[site]]</a></div>
<div class="page__breadcrumb"><a href="/">[[site]]</a> <a href="/kanal">[[sec]]</a></div>
<article class="detail">
<div class="detail__header">
<div class="detail__subtitle">[[label]]</div>
<h1 class="detail__title">[[title]]</h1>
<div class="detail__author">[[au]] - <span class="detail__label">[[site]]</span></div>
<div class="detail__date">[[date]]</div>
</div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
[[body]]
[[bot]]
</div></div>
<div class="detail__body-tag"><div class="nav"> [[tags]]</div></div>
</article>
<div class="komentar-iframe-min"><span>Lihat 0 komentar lainnya</span></div>
</body></html>''',baca='<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/d-7781"><h2>{}</h2></a></div></td></tr></tbody></table>',ad='<div class="parallaxindetail scrollpage"><div class="para_caption">SCROLL TO CONTINUE WITH CONTENT</div></div>',adt='SCROLL TO CONTINUE WITH CONTENT',dl='<strong>{}</strong> - ')
lay('baca_utama','{dd}/{m}/{Y}, {h}:{i} {z}',True,HEAD+'''</head>
<body>
<div class="header__box">[[site]]</div>
<div class="breadcrumb__wrap"><span>Home</span> / <span>[[sec]]</span></div>
<div class="col-bs10-10"><span class="read__label">[[label]]</span></div>
<h1 class="read__title">[[title]]</h1>
<div class="read__time">[[site]] - [[date]]</div>
<div class="read__credit clearfix"><div class="credit-title">[[top]]</div></div>
<div class="read__article"><div class="read__content"><div class="clearfix">
[[body]]
[[bot]]
</div></div></div>
<div class="tag__article">Tag [[tags]]</div>
<div class="latest"><h3>Terkini Lainnya</h3><a href="/x">Cuaca Besok: Hujan Ringan di Pesisir</a></div>
</body></html>''',baca='<p><strong>Baca juga: <a href="/read/terkait" class="inner-link-baca-juga">{}</a></strong></p>',dl='<strong>{}</strong> &#8211; ',h='<h2>{}</h2>')
lay('kantor_berita','{W}, {d} {M} {Y} {h}:{i} {z}',True,HEAD+'''</head>
<body>
<header><a href="/">[[site]]</a></header>
<div class="wrap__article-detail">
<div class="wrap__article-detail-title"><h1>[[title]]</h1></div>
<span class="rubrik">[[label]]</span>
<div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item"><i class="fa fa-clock-o"></i> [[date]]</li></ul></div>
<div class="wrap__article-detail-content post-content">
[[body]]
<p class="text-muted mt-2 small">[[bot]]<br>Copyright &copy; [[site]] 2025</p>
</div>
<div class="blog-tags"><ul class="list-inline"><li>Tags:</li> [[tags]]</ul></div>
</div>
</body></html>''',baca='<span class="baca-juga"><b>Baca juga: <a href="/berita/4412">{}</a></b></span>',dl='{} - ',sec=False)
WP='<link rel="https://api.w.org/" href="/wp-json/">\n<meta property="article:published_time" content="[[iso]]+00:00">\n</head>\n'
lay('wp_newspaper','{d} {M} {Y}',False,HEAD+WP+'''<body class="post-template-default single single-post td-standard-pack">
<div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">Beranda</a></span> <span class="td-bred-no-url-last">[[title]]</span></div></div>
<article class="post type-post td-post-template-default">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/category/k/">[[sec]]</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">[[title]]</h1>
<p class="td-post-sub-title">[[sub]]</p>
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/a/">[[au]]</a><div class="td-author-line"> - </div></div>
<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="[[iso]]+00:00">[[date]]</time></span></div></header></div>
<div class="td-post-sharing-top"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type">
<p class="labelads"><em>[[label]]</em></p>
[[body]]
[[bot]]
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>TAGS</span></li> [[tags]]</ul></div>
<div class="td-block-row td-post-next-prev"><span>Artikulli</span><a href="/prev">Warga Keluhkan Jalan Berlubang</a></div></footer>
</article></body></html>''',dl='<strong>{}</strong> &#8211; ',ad='<div class="td-a-rec"><span class="td-adspot-title">- Advertisement -</span></div>',adt='- Advertisement -')
lay('wp_jnews','{d} {M} {Y}',False,HEAD+WP+'''<body class="single jeg_single_tpl_1">
<div class="jeg_breadcrumbs"><a href="/">Home</a> <a href="/category/k">[[sec]]</a></div>
<div class="entry-header"><h1 class="jeg_post_title">[[title]]</h1>
<h2 class="jeg_post_subtitle">[[sub]]</h2>
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left">
<div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author/a">[[au]]</a></div>
<div class="jeg_meta_date"><a href="#">[[date]]</a></div>
<div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/category/k">[[sec]]</a></span></div></div></div></div></div>
<div class="jeg_share_stats"><div class="counts">0</div><span class="sharetext">SHARES</span></div>
<div class="entry-content no-share"><div class="content-inner">
<p><b>[[label]]</b></p>
[[body]]
[[bot]]
<div class="jeg_post_tags"><span>Tags:</span> [[tags]]</div>
</div></div>
<div class="jeg_authorbox"><div class="jeg_author_content"><h3 class="jeg_author_name"><a href="/author/a">[[au]]</a></h3></div></div>
<div class="jnews_related_post_container"><h3>Related Posts</h3><p class="jeg_post_title"><a href="/r">Festival Layang-Layang Siap Digelar</a></p></div>
</body></html>''',baca='<div class="jnews_inline_related_post"><div class="jeg_postblock_21"><h3 class="jeg_block_title"><span>Baca Juga</span></h3><div class="jeg_post"><a href="/r2">{}</a></div></div></div>',dl='<strong>{}</strong> — ',h='<h4>{}</h4>')
lay('wp_sahifa','{W}, {d} {M} {Y}',False,HEAD+WP+'''<body id="top" class="single">
<article class="post-listing post"><div class="post-inner">
<h1 class="name post-title entry-title"><span itemprop="name">[[title]]</span></h1>
<p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/a/">[[au]]</a></span>
<span class="tie-date"><i class="fa fa-clock-o"></i>[[date]]</span> <span class="post-cats"><i class="fa fa-folder"></i><a href="/category/k/">[[sec]]</a></span> <span class="post-comments"><a href="#respond">Leave a comment</a></span></p>
<div class="entry">
<p style="text-align:center"><strong>[[label]]</strong></p>
[[body]]
[[bot]]
<div class="share-post"><span class="share-text">Share</span><ul><li>Facebook</li><li>Twitter</li></ul></div>
</div></div></article>
<p class="post-tag">Tags [[tags]]</p>
<section id="related_posts"><h3>Related Articles</h3><a href="/q">Pasar Murah Digelar Tiga Hari</a></section>
</body></html>''',p='<p style="text-align: justify;">{}</p>',dl='<b>{},</b> ',baca='<blockquote class="baca"><p>Baca Juga: <a href="/q2">{}</a></p></blockquote>')
lay('wp_generatepress','{d} {M} {Y}',False,HEAD+WP+'''<body class="single wp-embed-responsive right-sidebar">
<header class="site-header"><p class="main-title"><a href="/">[[site]]</a></p></header>
<article class="post type-post format-standard"><div class="inside-article">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">[[title]]</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="[[iso]]+00:00">[[date]]</time></span>
<span class="byline">oleh <span class="author vcard"><a class="url fn n" href="/author/a/"><span class="author-name">[[au]]</span></a></span></span></div></header>
<div class="entry-content">
<p><strong>[[label]]</strong></p>
[[body]]
[[bot]]
</div>
<footer class="entry-meta"><span class="cat-links">Kategori <a href="/category/k/" rel="category tag">[[sec]]</a></span>
<span class="tags-links">Tag [[tags]]</span></footer>
</div></article>
<div class="comments-area"><h3 id="reply-title">Tinggalkan komentar</h3></div>
</body></html>''',dl='<strong>{}</strong> – ',h='<h2 class="wp-block-heading">{}</h2>')
lay('wp_astra','{d} {M} {Y} {h}:{i}',True,HEAD+WP+'''<body class="ast-single-post">
<main class="site-main"><article class="ast-article-single"><div class="ast-post-format- ast-no-thumb">
<header class="entry-header"><span class="kicker">[[label]]</span>
<h1 class="entry-title">[[title]]</h1>
<div class="entry-meta"><span class="cat-links"><a href="/category/k/">[[sec]]</a></span> / <span class="posted-on"><span class="published">[[date]]</span></span></div>
<div class="entry-meta">By <span class="posts-author"><a href="/author/a/"><span class="author-name">[[au]]</span></a></span></div></header>
<div class="entry-content clear">
[[body]]
[[bot]]
</div></div></article>
<nav class="post-navigation"><a href="/p">&larr; Previous Post</a></nav></main>
<span class="tags-links">[[tags]]</span>
</body></html>''',dl='<strong>{} |</strong> ',baca='<p class="has-background">BACA JUGA: <a href="/b">{}</a></p>')
lay('wp_twentytwentyone','{d} {M} {Y}',False,HEAD+WP+'''<body class="single-post is-light-theme">
<article class="post entry"><header class="entry-header alignwide"><h1 class="entry-title">[[title]]</h1></header>
<div class="entry-content">
<p><em>[[label]]</em></p>
[[body]]
[[bot]]
</div>
<footer class="entry-footer default-max-width"><div class="posted-by"><span class="posted-on">Diterbitkan <time class="entry-date published" datetime="[[iso]]+00:00">[[date]]</time></span>
<span class="byline">Oleh <a href="/author/a/" rel="author">[[au]]</a></span></div>
<div class="post-taxonomies"><span class="cat-links">Dikategorikan sebagai <a href="/category/k/">[[sec]]</a></span>
<span class="tags-links">Ditandai [[tags]]</span></div></footer></article>
<footer class="site-footer">Dengan bangga didukung oleh WordPress.</footer>
</body></html>''',dl='<strong>{}</strong> — ',bq='<blockquote class="wp-block-quote"><p>{}</p></blockquote>')
lay('blogspot','{W}, {d} {M} {Y}',False,HEAD+'''<meta content="blogger" name="generator">
</head>
<body>
<div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed">
<h2 class="date-header"><span>[[date]]</span></h2>
<div class="post hentry"><h3 class="post-title entry-title">[[title]]</h3>
<div class="post-body entry-content">
<div style="text-align:center"><b>[[label]]</b></div>
[[body]]
[[bot]]
<div style="clear:both"></div></div>
<div class="post-footer"><span class="post-author vcard">Diposting oleh <span class="fn">[[au]]</span></span> <span class="post-comment-link"><a href="#c">Tidak ada komentar:</a></span>
<div class="post-footer-line-2"><span class="post-labels">Label: [[tags]]</span></div></div></div>
<div class="blog-pager"><a href="#">Posting Lebih Baru</a> <a href="#">Beranda</a></div>
</div></div></div></body></html>''',p='{}',join='<br /><br />\n',h='<b>{}</b>',ul='<ul>\n{}\n</ul>',bq='<blockquote>{}</blockquote>',dl='<b>{}</b> - ',sec=False,baca='<b>Baca juga: <a href="/b.html">{}</a></b>',cap='<table class="tr-caption-container"><tbody><tr><td><img src="f.jpg"></td></tr><tr><td class="tr-caption">{}</td></tr></tbody></table>',lab='({})')
lay('joomla_protostar','{d} {M} {Y}',False,HEAD+'''<meta name="generator" content="Joomla! - Open Source Content Management">
</head>
<body class="site com_content view-article">
<div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">[[title]]</h2></div>
<div class="icons"><ul class="dropdown-menu"><li class="print-icon"><a href="#">Cetak</a></li><li class="email-icon"><a href="#">Surel</a></li></ul></div>
<dl class="article-info muted"><dt class="article-info-term">Detail</dt>
<dd class="createdby" itemprop="author">Ditulis oleh <span itemprop="name">[[au]]</span></dd>
<dd class="category-name">Kategori: <a href="/k"><span itemprop="genre">[[sec]]</span></a></dd>
<dd class="published"><span class="icon-calendar"></span><time datetime="[[iso]]+00:00">Diterbitkan: [[date]]</time></dd>
<dd class="hits"><span class="icon-eye-open"></span>Dilihat: 214</dd></dl>
<div itemprop="articleBody">
<p>[[label]]</p>
[[body]]
[[bot]]
</div>
<ul class="tags inline">[[tags]]</ul>
<ul class="pager pagenav"><li class="previous"><a href="/p">Sebelumnya</a></li></ul></div>
</body></html>''',dl='{} – ',p='<p style="text-align: justify;">{}</p>')
lay('drupal_bartik','{W}, {d} {M} {Y} - {h}:{i}',True,HEAD+'''<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">
</head>
<body class="path-node page-node-type-article">
<h1 class="title page-title"><span class="field field--name-title">[[title]]</span></h1>
<article class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Dikirim oleh <span class="field--name-uid"><span>[[au]]</span></span> pada <span class="field--name-created">[[date]]</span></div></footer>
<div class="node__content clearfix"><div class="field field--name-field-rubrik"><div class="field__label">Rubrik</div> <div class="field__item">[[sec]]</div></div>
<div class="field field--name-field-label">[[label]]</div>
<div class="text-formatted field field--name-body field__item">
[[body]]
[[bot]]
</div>
<div class="field field--name-field-tags"><h3 class="field__label inline">Tags</h3> <ul class="links field__items">[[tags]]</ul></div>
<ul class="links inline"><li><a href="/user/login">Masuk</a> untuk mengirim komentar</li></ul></div></article>
</body></html>''',dl='<strong>{}</strong> : ',h='<h4>{}</h4>')
lay('cms_tabel','{W}, {dd}-{m}-{Y} {h}:{i}:00',True,'''<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>[[site]] | [[title]]</title></head>
<body bgcolor="#ffffff">
<table width="980" align="center"><tr><td colspan="2"><font size="5">[[site]]</font> | Home | Daerah | Hukum | Redaksi</td></tr>
<tr><td valign="top" width="680">
<font color="red"><b>[[label]]</b></font><br>
<font size="5"><b>[[title]]</b></font><br>
<font size="2" color="#666666">[[date]] | Dibaca 871 kali</font><br>
<font size="2">[[top]]</font><br><br>
<div class="isi">[[body]]
[[bot]]</div>
<br><b>Kirim Komentar</b><br>Nama: <input name="n"><br>
</td><td valign="top"><b>TERPOPULER</b><br><a href="b.php?id=2">Sidang Sengketa Lahan Ditunda</a></td></tr></table>
</body></html>''',p='{}',join='<br><br>\n',h='<b>{}</b>',bq='<blockquote>{}</blockquote>',ul='<ul>{}</ul>',dl='<b>{}</b> -- ',sec=False,tags=False,baca='<b>BACA JUGA : <a href="b.php?id=9">{}</a></b>',cap='<div class="fotoket"><img src="f.jpg"><br><i>{}</i></div>',lab='<i>[{}]</i>',page='<div class="halaman">Halaman: 1 <a href="?h=2">2</a></div>')
lay('situs_pemda','{dd} {M} {Y}',False,HEAD+'''</head>
<body class="pemda">
<div class="top-gov">Portal Resmi | Layanan | PPID | Kontak</div>
<section class="berita-detail container"><div class="row"><div class="col-lg-8">
<span class="badge bg-primary">[[sec]]</span>
<h3 class="judul-berita fw-bold">[[title]]</h3>
<ul class="meta list-unstyled"><li><i class="bi bi-calendar"></i> [[date]]</li> <li><i class="bi bi-eye"></i> 132 kali dilihat</li></ul>
<div class="meta"><i class="bi bi-person"></i> [[au]]</div>
<div class="isi-berita">
<p>[[label]]</p>
[[body]]
[[bot]]
</div>
<div class="share">Bagikan: <a href="#">WA</a> <a href="#">FB</a></div>
<div class="tag-berita">[[tags]]</div>
</div><div class="col-lg-4"><h5>Berita Terbaru</h5><a href="/b/3">Apel Gabungan Awal Bulan</a></div></div></section>
</body></html>''',dl='{} – ',p='<p class="MsoNormal" style="text-align:justify"><span lang="IN">{}</span></p>')
lay('react_cerita','{d} {M} {Y} {h}:{i} {z}',True,HEAD+'''</head>
<body><div id="__next"><div class="Viewweb__StyledView-sc-1 jBkRrT">
<span data-qa-id="channel" class="Textweb__T">[[sec]]</span>
<h1 data-qa-id="story-title" class="Titleweb__T">[[title]]</h1>
<div data-qa-id="label">[[label]]</div>
<div class="Viewweb__V"><a href="/@u"><span data-qa-id="editor-name">[[au]]</span></a></div>
<div class="Viewweb__V"><span data-qa-id="publish-date">[[date]]</span><span>·</span><span>waktu baca 2 menit</span></div>
<div data-qa-id="story-content">
[[body]]
[[bot]]
</div>
<div data-qa-id="tags">[[tags]]</div>
<div data-qa-id="comments"><span>0 Komentar</span></div>
</div></div></body></html>''',p='<div class="Viewweb__V"><span class="Textweb__StyledText-sc-2 story-p">{}</span></div>',h='<h2 class="Textweb__H">{}</h2>',baca='<div class="read-also"><span>Baca juga:</span> <a href="/k/9"><span>{}</span></a></div>',ad='<div class="ad-slot"><span>ADVERTISEMENT</span></div>',dl='{} - ',lab='<div class="Viewweb__V"><span class="Textweb__StyledText-sc-2 story-p">({})</span></div>')
lay('elementor_single','{M} {d}, {Y}',False,HEAD+WP+'''<body class="elementor-template-full-width">
<div class="elementor elementor-location-single post"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title elementor-size-default">[[title]]</h1></div>
<div class="elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info">
<li class="elementor-icon-list-item" itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">[[au]]</span></li>
<li class="elementor-icon-list-item" itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item--type-date">[[date]]</span></li>
<li class="elementor-icon-list-item" itemprop="about"><span class="elementor-post-info__terms-list"><a href="/category/k">[[sec]]</a></span></li></ul></div>
<div class="elementor-widget-text-editor"><b>[[label]]</b></div>
<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">
[[body]]
[[bot]]
</div></div>
<div class="elementor-widget-post-tags">[[tags]]</div>
<div class="elementor-widget-form"><h4>Langganan Newsletter</h4><p>Dapatkan berita pilihan langsung di surel Anda.</p></div>
</div></body></html>''',dl='<strong>{}</strong>, ')
lay('bootstrap_cms','{W}, {d} {M} {Y} | {h}:{i} {z}',True,HEAD+'''<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"[[title]]","datePublished":"[[iso]]:00+07:00"}</script>
</head>
<body>
<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">[[site]]</a></nav>
<div class="container mt-4"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Beranda</a></li><li class="breadcrumb-item active">[[sec]]</li></ol></nav>
<span class="badge bg-warning">[[label]]</span>
<h1 class="post-title mb-2">[[title]]</h1>
<p class="lead">[[sub]]</p>
<div class="post-info text-muted"><span class="post-date">[[date]]</span></div>
<div class="post-info post-credit">[[top]]</div>
<div class="post-detail-content">
[[body]]
[[bot]]
</div>
<div class="post-tags"><strong>Tag:</strong> [[tags]]</div>
<div class="wa-channel">Ikuti saluran WhatsApp [[site]] untuk berita terkini</div>
</div></body></html>''',dl='<strong>{}</strong> — ',baca='<div class="card baca-juga"><div class="card-body"><small>BACA JUGA</small><a href="/b">{}</a></div></div>')
lay('amp_page','{W}, {d} {M} {Y} - {h}:{i}',True,'''<!doctype html>
<html amp lang="id"><head><meta charset="utf-8"><title>[[title]]</title><link rel="canonical" href="https://contoh.invalid/x"><style amp-custom>body{margin:0}</style></head>
<body class="amp-wp"><header id="top" class="amp-wp-header"><a href="/">[[site]]</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><div class="amp-label">[[label]]</div>
<h1 class="amp-wp-title">[[title]]</h1>
<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">[[au]]</span></div>
<div class="amp-wp-meta amp-wp-posted-on"><time>[[date]]</time></div></header>
<div class="amp-wp-article-content">
[[body]]
[[bot]]
</div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Kategori: <a href="/k">[[sec]]</a></div>
<div class="amp-wp-meta amp-wp-tax-tag">Tag: [[tags]]</div></footer></article></body></html>''',dl='<strong>{}</strong>- ',ad='<div class="ampforwp-ads"><small>Iklan</small></div>',adt='Iklan',cap='<figure class="wp-caption"><amp-img src="f.jpg" width="700" height="400"></amp-img><figcaption class="wp-caption-text">{}</figcaption></figure>')
TAGFMT={'portal_regional':'<h5 class="tagcloud3"><a href="/tag/t">{}</a></h5>','kantor_berita':'<li><a href="/tag/t">{}</a></li>','wp_newspaper':'<li><a href="/tag/t/">{}</a></li>','joomla_protostar':'<li><a class="label label-info" href="/t">{}</a></li>','drupal_bartik':'<li><a href="/t">{}</a></li>'}
