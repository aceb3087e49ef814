"""How pages are built. [[name]] is filled in, [[?name|...?]] stands only when the name is set, [[each:N|...]] repeats over a pool of headlines."""
L = {}

L["td-newspaper"] = """<!doctype html>
<html lang="id"><head><meta charset="UTF-8"><title>[[t]] | [[site]]</title>
<meta property="og:title" content="[[t]] | [[site]]"><meta property="article:published_time" content="[[iso]]"><meta property="article:section" content="[[sec]]">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":[[tjson]],"datePublished":"[[iso]]","publisher":{"@type":"Organization","name":"[[site]]"}}</script>
<style>.td-post-content p{margin-bottom:26px}</style></head>
<body class="post-template-default single single-post td-standard-pack">
<div class="td-header-menu-wrap"><ul class="sf-menu"><li><a href="/">Home</a></li><li><a href="/daerah">Daerah</a></li><li><a href="/hukum">Hukum</a></li><li><a href="/olahraga">Olahraga</a></li></ul></div>
<div class="td-main-content-wrap td-container"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Beranda</a></span> <i class="td-icon-right"></i> <span><a href="/c">[[sec]]</a></span> <i class="td-icon-right"></i> <span class="td-bred-no-url-last">[[t]]</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-[[id]]" class="post type-post">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">[[sec]]</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">[[t]]</h1>[[?sub|<p class="td-post-sub-title">[[sub]]</p>?]]
<div class="td-module-meta-info">[[?slot|<div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/x">[[slot]]</a><div class="td-author-line"> - </div></div>?]]<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="[[iso]]">[[date]]</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views">[[id]]</span></div></div></header></div>
<div class="td-post-sharing-top"><a href="#" class="td-social-sharing-button">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img src="/u/x.jpg" alt=""><figcaption class="wp-caption-text">[[cap]]</figcaption></figure></div>
<div class="td-a-rec td-a-rec-id-content_top"><span class="td-adspot-title">- Advertisement -</span></div>
[[body]]
[[by]]
<div class="td-a-rec td-a-rec-id-content_bottom"><span class="td-adspot-title">- Advertisement -</span></div>
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>[[tags|<li><a href="/tag/{s}">{t}</a></li>|]]</ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-post-next-prev-content"><span>Artikulli paraprak</span>[[each:1|<a href="/{s}">{t}</a>]]</div></div>
[[?bio|<div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/x">[[slot]]</a></span></div><div class="td-author-description">[[bio]]</div></div></div>?]]</footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item">ARTIKEL TERKAIT</a><a>DARI PENULIS</a></h4>[[each:3|<div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="/{s}">{t}</a></h3><div class="td-excerpt">{x}</div></div>]]</div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">TINGGALKAN KOMENTAR</h3><form><p class="comment-form-comment"><textarea placeholder="Komentar:"></textarea></p><p>Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.</p></form></div></div>
</div></div><div class="td-pb-span4 td-main-sidebar"><aside class="td_block_template_1 widget"><h4>TERPOPULER</h4>[[each:4|<div class="item-details"><h3 class="entry-title"><a href="/{s}">{t}</a></h3></div>]]</aside></div></div></div>
<div class="td-footer-wrapper"><div class="footer-text-wrap">TENTANG KAMI<br>[[site]] adalah media siber yang menyajikan berita daerah secara berimbang, terverifikasi Dewan Pers, dan diterbitkan oleh PT Lembayung Cipta Warta.</div><div class="td-sub-footer-copy">&copy; [[site]] 2025 - Seluruh hak cipta</div></div></body></html>"""

L["jnews"] = """<!doctype html><html lang="id-ID"><head><meta charset="UTF-8"><title>[[t]] - [[site]]</title><meta name="description" content="Berita [[sec]]">
<meta property="og:type" content="article"><meta property="og:title" content="[[t]]"><meta property="og:site_name" content="[[site]]"></head>
<body class="single jeg_toggle_light jnews jsc_normal"><div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_navbar"><ul class="jeg_menu"><li><a href="/">Beranda</a></li><li><a>Peristiwa</a></li><li><a>Ekonomi</a></li><li><a>Login</a></li></ul></div>
<div class="jeg_search_no_ajax"><a class="jeg_search_toggle">Tidak ada hasil</a><a>Lihat semua hasil</a></div></div>
<div class="post-wrapper"><div class="jeg_main"><div class="jeg_content jeg_singlepage"><div class="container"><div class="jeg_ad jeg_article jnews_article_top_ads"><div class="ads-wrapper"></div></div>
<div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content">
<div class="jeg_breadcrumbs jeg_breadcrumb_container"><div id="breadcrumbs"><span><a href="/">Home</a></span><i class="fa fa-angle-right"></i><span class="breadcrumb_last_link"><a href="/c">[[sec]]</a></span></div></div>
<div class="entry-header"><h1 class="jeg_post_title">[[t]]</h1>[[?sub|<h2 class="jeg_post_subtitle">[[sub]]</h2>?]]
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left">[[?slot|<div class="jeg_meta_author"><img alt="[[slot]]" src="/a.jpg"> <span class="meta_text">by</span> <a href="/author/a">[[slot]]</a></div>?]]<div class="jeg_meta_date"><a href="/x">[[date]]</a></div><div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/c" rel="category tag">[[sec]]</a></span></div></div><div class="meta_right"><div class="jeg_meta_reading_time"><i class="fa fa-clock-o"></i> Reading Time: 3 mins read</div><div class="jeg_meta_comment"><a href="#c"><i class="fa fa-comment-o"></i> 0</a></div></div></div></div></div>
<div class="jeg_featured featured_image"><div class="thumbnail-container"><img class="attachment-jnews-750x375" src="data:image/gif;base64,R0lGOD" data-src="/foto.jpg" alt="x"></div><p class="wp-caption-text">[[cap]]</p></div>
<div class="jeg_share_top_container"><div class="jeg_share_button clearfix"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">0</div><span class="sharetext">SHARES</span></div><div class="jeg_views_count"><div class="counts">[[id]]</div><span class="sharetext">VIEWS</span></div></div><div class="jeg_sharelist"><a class="jeg_btn-facebook"><span>Share on Facebook</span></a><a class="jeg_btn-twitter"><span>Share on Twitter</span></a></div></div></div>
<div class="entry-content no-share"><div class="content-inner">
[[body]]
[[by]]
<div class="jeg_post_tags"><span>Tags:</span> [[tags|<a href="/tag/{s}" rel="tag">{t}</a>|]]</div></div>
<div class="jeg_share_bottom_container"><div class="jeg_share_button share-bottom"><a class="jeg_btn-facebook"><span>Share</span></a><a class="jeg_btn-twitter"><span>Tweet</span></a></div></div>
<div class="jnews_prev_next_container"><div class="jeg_prevnext_post">[[each:2|<a href="/{s}" class="post prev-post"><span class="caption">Previous Post</span><h3 class="post-title">{t}</h3></a>]]</div></div>
[[?bio|<div class="jnews_author_box_container"><div class="jeg_authorbox"><div class="jeg_author_content"><h3 class="jeg_author_name"><a>[[slot]]</a></h3><p class="jeg_author_desc">[[bio]]</p></div></div></div>?]]
<div class="jnews_related_post_container"><div class="jeg_postblock_22"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Related<strong> Posts</strong></span></h3></div>[[each:3|<article class="jeg_post jeg_pl_md_5"><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="/{s}">{t}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_date"><a>2 hari ago</a></div></div><div class="jeg_post_excerpt"><p>{x}</p></div></div></article>]]</div></div>
<div id="comments"><div class="comment-respond"><h3 class="comment-reply-title">Tinggalkan Balasan <small><a>Batalkan balasan</a></small></h3><p class="comment-notes">Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *</p></div></div>
</div></div></div><div class="jeg_sidebar col-md-4"><div class="widget widget_jnews_popular"><h3>Popular News</h3>[[each:5|<div class="jeg_post jeg_pl_sm"><h3 class="jeg_post_title"><a href="/{s}">{t}</a></h3><div class="jeg_meta_share">0 shares</div></div>]]</div></div></div></div></div></div></div>
<div class="jeg_footer"><div class="footer_text">[[site]] diterbitkan oleh PT Pena Rantau Media. Redaksi: Jalan Melur 17.</div><p class="copyright">© 2025 [[site]] - All rights reserved.</p></div>
<div id="jeg_loginform" class="jeg_popup mfp-hide"><h3>Welcome Back!</h3><p>Login to your account below</p><a>Forgotten Password?</a></div></div></body></html>"""

L["tdb-newsmag"] = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>[[t]]</title><meta property="og:title" content="[[t]]">[[?slot|<meta name="author" content="[[slot]]">?]]<meta property="article:published_time" content="[[iso]]"></head><body class="tdb-template">
<div id="td-outer-wrap"><div class="tdb-header-template"><div class="tdb-menu"><a href="/">HOME</a> <a href="/n">NASIONAL</a> <a href="/d">DAERAH</a> <a href="/v">VIDEO</a></div></div>
<div id="tdb-autoload-article"><div class="td-main-content-wrap"><article class="tdb_single_template"><div class="tdc-row"><div class="vc_row_inner"><div class="vc_column">
<div class="td_block_wrap tdb_breadcrumbs"><div class="tdb-block-inner"><span><a href="/">Home</a></span><span>[[sec]]</span></div></div>
<div class="td_block_wrap tdb_single_categories"><div class="tdb-category"><a class="tdb-entry-category" href="/c">[[sec]]</a></div></div>
<div class="td_block_wrap tdb_title"><div class="tdb-block-inner td-fix-index"><h1 class="tdb-title-text">[[t]]</h1></div></div>
[[?sub|<div class="td_block_wrap tdb_single_subtitle"><div class="tdb-block-inner td-fix-index"><p>[[sub]]</p></div></div>?]]
<div class="td_block_wrap tdb_single_author"><div class="tdb-block-inner td-fix-index"><div class="tdb-author-name-wrap"><span class="tdb-author-by">By</span> <a class="tdb-author-name" href="/a">[[slot]]</a></div></div></div>
<div class="td_block_wrap tdb_single_date"><div class="tdb-block-inner td-fix-index"><time class="entry-date" datetime="[[iso]]">[[date]]</time></div></div>
<div class="td_block_wrap tdb_single_featured_image"><img src="/p.webp" alt=""><div class="tdb-caption-text">[[cap]]</div></div>
<div class="td_block_wrap td_block_wrap tdb_single_content tdi_88 td-post-content tagdiv-type"><div class="tdb-block-inner td-fix-index">
[[body]]
[[by]]
</div></div>
<div class="td_block_wrap tdb_single_tags"><ul class="tdb-tags"><li><span>TAGS</span></li>[[tags|<li><a href="/t/{s}">{t}</a></li>|]]</ul></div>
<div class="td_block_wrap tdb_single_post_share"><div class="td-post-sharing-visible"><span>Share</span> <a>Facebook</a> <a>Telegram</a> <a>Copy URL</a></div></div>
<div class="td_block_wrap tdb_single_related"><div class="td-block-title-wrap"><h4>Baca berita lainnya</h4></div>[[each:4|<div class="td_module_flex td_module_wrap"><h3 class="entry-title td-module-title"><a href="/{s}">{t}</a></h3><div class="td-excerpt">{x} {x}</div></div>]]</div>
<div class="td_block_wrap tdb_single_comments"><h3>LEAVE A REPLY</h3><a>Cancel reply</a><p>Please enter your comment!</p><p>Please enter your name here</p></div>
</div></div></div></article></div></div>
<div class="tdc-footer-template"><p>Alamat Redaksi: Jalan Kenari Nomor 8</p><p>© [[site]] Made by Newsmag Wordpress Theme.</p></div></div></body></html>"""

L["wpberita"] = """<!DOCTYPE html><html lang="id" itemscope itemtype="https://schema.org/WebPage"><head><meta charset="UTF-8"><title>[[t]] - [[site]]</title>
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":[[tjson]],"datePublished":"[[iso]]","author":{"name":"admin"},"articleSection":["[[sec]]"]},{"@type":"Person","name":"admin","description":"Pengelola situs"}]}</script></head>
<body class="single wpberita"><header id="masthead" class="site-header"><div class="gmr-topnavmenu"><a href="/">Beranda</a><a href="/indeks">Indeks Berita</a></div></header>
<div id="content" class="gmr-content"><div class="container"><div class="row"><main id="primary" class="site-main col-md-8">
<article id="post-[[id]]" class="content-single post"><div class="breadcrumbs"><span><a href="/">Beranda</a></span> <span class="separator">/</span> <span><a href="/c">[[sec]]</a></span></div>
<header class="entry-header entry-header-single"><div class="gmr-meta-topic"><strong><span class="cat-links-content"><a href="/c" rel="category tag">[[sec]]</a></span></strong></div>
<h1 class="entry-title"><strong>[[t]]</strong></h1>[[?sub|<p class="subtitle">[[sub]]</p>?]]
<div class="list-table clearfix"><div class="table-row"><div class="table-cell gmr-gravatar-metasingle"><img src="/g.jpg" class="gmr-gravatar"></div><div class="table-cell gmr-content-metasingle"><div class="meta-content gmr-content-metasingle"><span class="author vcard"><a class="url fn n" href="/author/admin">[[slot]]</a></span></div><div class="meta-content gmr-content-metasingle"><span class="posted-on"><time class="entry-date published" datetime="[[iso]]">[[date]]</time></span></div></div>
<div class="table-cell gmr-content-share text-right"><button class="share-btn">Bagikan</button><a>Facebook</a><a>Twitter</a></div></div></div></header>
<figure class="post-thumbnail gmr-thumbnail-single"><img src="/x.jpg" alt=""><figcaption class="wp-caption-text">[[cap]]</figcaption></figure>
<div class="single-wrap"><div class="entry-content entry-content-single clearfix have-stickybanner">
[[body]]
[[by]]
<footer class="entry-footer entry-footer-single"><span class="tags-links"><span class="idt-tag">Tag:</span> [[tags|<a href="/tag/{s}" rel="tag">{t}</a>|, ]]</span><div class="gmr-nextposts-button"></div></footer></div>
</div><div class="list-table clearfix gmr-social-footer"><div class="gmr-socialicon-share">Bagikan <a>Whatsapp</a></div></div>
<div class="gmr-related-post"><h3 class="related-text">Baca Juga</h3><div class="wpberita-list-gallery">[[each:4|<div class="list-gallery related-gallery"><div class="list-gallery-title"><a class="recent-title" href="/{s}">{t}</a></div></div>]]</div>
<h3 class="related-text sec">Rekomendasi untuk kamu</h3>[[each:3|<article class="infinite-item"><h2 class="entry-title"><a href="/{s}">{t}</a></h2><div class="entry-content entry-content-archive"><p>{x}</p></div></article>]]</div></article>
<div id="comments" class="comments-area"><div class="comment-respond"><h3 class="comment-reply-title">Tinggalkan Balasan</h3><p>Alamat email Anda tidak akan dipublikasikan.</p></div></div></main>
<aside id="secondary" class="widget-area col-md-4"><section class="widget"><h2 class="widget-title">Berita Terkini</h2><ul>[[each:6|<li><a href="/{s}">{t}</a></li>]]</ul></section></aside></div></div></div>
<footer class="site-footer"><div class="site-info">Copyright 2025 [[site]]. Pedoman Media Siber | Kode Etik Jurnalistik | Kontak</div></footer></body></html>"""

L["bloggingpro"] = """<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>[[t]]</title><link rel="canonical" href="https://[[domain]]/[[url]]"></head><body class="single idtheme kentooz">
<div class="site inner-wrap"><div id="navigation"><ul><li><a href="/">Home</a></li><li><a>Politik</a></li><li><a>Desa</a></li></ul></div>
<div class="clearfix ktz-allcontent"><div class="content-area"><div class="site-main gmr-single hentry"><div class="gmr-box-content-single">
<header class="entry-header"><div class="entry-meta"><span class="byline">Oleh <span class="entry-author vcard"><a class="url fn n" href="/a">[[slot]]</a></span></span> <span class="posted-on"><span>pada</span> <time class="entry-date published updated" datetime="[[iso]]">[[date]]</time></span> <span class="view-single">Dilihat [[id]] kali</span></div><h1 class="entry-title">[[t]]</h1></header>
<div class="gmr-featured-wrap"><img src="/gbr.jpg"><span class="wp-caption-text">[[cap]]</span></div>
<ul class="gmr-socialicon-share"><li><a>Sebarkan</a></li><li><a>Tweet</a></li><li><a>Pin it</a></li></ul>
<div class="entry-content entry-content-single" itemprop="text"><div class="entry-main-single">
<div class="gmr-banner-beforecontent"><a href="/pasang-iklan">Pasang iklan di sini</a></div>
[[body]]
[[by]]
</div></div><footer class="entry-footer"><span class="cat-links">Posting pada <a href="/c" rel="category tag">[[sec]]</a></span><span class="tags-links">Ditag [[tags|<a href="/t/{s}" rel="tag">{t}</a>|, ]]</span></footer>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Navigasi pos</h2>[[each:2|<div class="nav-previous"><span>Pos sebelumnya</span> <a href="/{s}">{t}</a></div>]]</nav>
<div class="newkarma-core-related-post site-main gmr-box-content"><h3 class="related-title">Pos terkait</h3><ul>[[each:4|<li><p><a href="/{s}">{t}</a></p></li>]]</ul></div>
</div></div></div></div><div id="footer-container"><div class="text-footer">[[site]] | Tema oleh Kentooz | Alamat: Jalan Pahlawan 3 | Tim Redaksi | Privacy Policy</div></div></div></body></html>"""

L["colormag"] = """<!doctype html><html lang="en-US"><head><meta charset="UTF-8"/><title>[[t]] &#8211; [[site]]</title><meta property="article:published_time" content="[[iso]]"/></head><body class="post-template-default single right-sidebar wide">
<div id="page" class="hfeed site"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><header id="cm-masthead"><nav id="cm-primary-nav"><ul><li><a>Home</a></li><li><a>Profil</a></li><li><a>Berita</a></li></ul></nav><div class="breaking-news"><strong class="breaking-news-latest">Terbaru:</strong><ul class="newsticker">[[each:3|<li><a href="/{s}">{t}</a></li>]]</ul></div></header>
<div id="cm-content" class="cm-content"><div class="inner-wrap"><div class="cm-row"><div id="cm-primary" class="cm-primary"><div class="cm-posts">
<article id="post-[[id]]" class="post hentry"><div class="cm-featured-image"><img src="/f.jpg"></div><div class="cm-post-content"><div class="cm-post-categories above-entry-meta"><a href="/c" style="background:#289dcc" rel="category tag">[[sec]]</a></div>
<header class="entry-header cm-entry-header"><h1 class="cm-entry-title">[[t]]</h1></header>
<div class="cm-below-entry-meta below-entry-meta"><span class="cm-post-date"><a href="/x"><time class="entry-date published" datetime="[[iso]]">[[date]]</time></a></span> <span class="cm-author cm-vcard"><a class="url fn n" href="/a">[[slot]]</a></span> <span class="comments"><a href="#respond">0 Comments</a></span> <span class="tag-links">[[tags|<a href="/tag/{s}" rel="tag">{t}</a>|, ]]</span></div>
<div class="cm-entry-summary entry-content clearfix">
[[by]]
[[body]]
</div></div></article></div>
<ul class="default-wp-page clearfix"><li class="previous">[[each:1|<a href="/{s}">← {t}</a>]]</li></ul>
<div class="cm-author-bio author-box"><h4 class="author-name">[[slot]]</h4>[[?bio|<p class="author-description">[[bio]]</p>?]]</div>
<h4 class="related-posts-main-title"><i class="fa fa-thumbs-up"></i><span>You May Also Like</span></h4><div class="related-posts clearfix">[[each:3|<div class="single-related-posts"><h3 class="entry-title"><a href="/{s}">{t}</a></h3><div class="below-entry-meta"><time>Mei 2, 2025</time> <span class="author">admin</span></div></div>]]</div>
<div id="comments"><div id="respond"><h3 id="reply-title">Leave a Reply</h3><p><span id="email-notes">Your email address will not be published.</span> Required fields are marked *</p></div></div></div>
<div id="cm-secondary"><aside class="widget"><h3 class="widget-title"><span>Agenda</span></h3><p>Tidak ada agenda dalam waktu dekat.</p></aside></div></div></div></div>
<footer id="cm-footer"><div class="cm-footer-copyright">Copyright &copy; 2025 [[site]]. All rights reserved.<br>Theme: ColorMag by ThemeGrill. Powered by WordPress.</div></footer></div></body></html>"""

L["supermag"] = """<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>[[site]] » [[t]]</title></head><body class="post single at-sticky-sidebar right-sidebar acme-animate">
<div id="page"><header class="supermag-header"><div class="bn-title">Sorotan</div><div class="news-notice-content">[[each:2|<span class="news-content"><a href="/{s}">{t}</a></span>]]</div></header>
<div class="wrapper content-wrapper"><div id="content"><div id="breadcrumb" class="breadcrumbs"><span>Anda di sini:</span> <a>Home</a> &gt; <a>[[sec]]</a> &gt; [[t]]</div>
<div id="primary"><main id="main"><article class="post"><header class="entry-header"><h1 class="entry-title">[[t]]</h1><div class="entry-meta"><span class="posted-on"><a href="/x"><i class="fa fa-calendar"></i><time class="entry-date">[[date]]</time></a></span><span class="byline"> <span class="author vcard"><i class="fa fa-user"></i><a href="/a">[[slot]]</a></span></span><span class="comments-link"><i class="fa fa-comment"></i><a>Leave a comment</a></span></div></header>
<figure class="single-feat clearfix"><img src="/x.jpg"></figure>
<div class="entry-content">[[body]]
[[by]]<div class="heateor_sss_sharing_container"><div class="heateor_sss_sharing_title">Bagikan artikel ini</div><a>Facebook</a><a>X</a></div></div>
<footer class="entry-footer featured-image"><span class="cat-links"><i class="fa fa-folder-o"></i><a href="/c">[[sec]]</a></span><span class="tags-links"><i class="fa fa-tags"></i>[[tags|<a href="/t/{s}">{t}</a>|, ]]</span></footer></article>
<h2 class="widget-title">Artikel Terkait</h2><ul class="featured-entries-col">[[each:3|<li><h3><a href="/{s}">{t}</a></h3><div class="details">{x}</div></li>]]</ul>
<nav class="post-navigation"><span class="meta-nav">Sebelum</span></nav></main></div><div id="secondary-right"><section class="widget widget_recent_comments"><h3>Komentar Terbaru</h3><ul><li><span class="comment-author-link">Pak Lurah</span> pada <a>Lampu jalan kami kapan menyala, sudah tiga bulan gelap</a></li><li><span>Ani</span> pada <a>Semoga lancar</a></li></ul></section></div></div></div>
<footer id="colophon"><div class="site-info">Supermag by Acme Themes</div></footer></div></body></html>"""

L["newsup"] = """<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>[[t]] - [[site]]</title><meta property="og:article:published_time" content="[[iso]]"></head><body class="single-post wp-embed-responsive ta-hide-date-author-in-list">
<header class="mg-headwidget"><div class="mg-head-detail"><span>Sel. Mei 6th, 2025</span></div><nav class="navbar"><a>Beranda</a><a>Kabar Desa</a></nav></header>
<main id="content" class="single-class content"><div class="container-fluid"><div class="row"><div class="col-lg-9 col-md-8"><div class="mg-blog-post-box"><div class="mg-header"><div class="mg-blog-category"><a class="newsup-categories category-color-1" href="/c">[[sec]]</a></div>
<h1 class="title single"><a title="Permalink">[[t]]</a></h1><div class="media mg-info-author-block"><a class="mg-author-pic"><img></a><div class="media-body"><h4 class="media-heading"><span>By</span><a href="/a">[[slot]]</a></h4><span class="mg-blog-date"><i class="fas fa-clock"></i> [[date]]</span> <span class="newsup-tags"><i class="fas fa-tag"></i> [[tags|<a href="/t/{s}">#{t}</a>|, ]]</span></div></div></div>
<img class="img-fluid single-featured-image" src="/x.jpg"><span class="featured-image-caption">[[cap]]</span>
<article class="page-content-single small single">
[[body]]
[[by]]
<div class="post-share"><div class="post-share-icons cf"><a class="link facebook"></a><a class="link x-twitter"></a></div></div><div class="clearfix mb-3"></div>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Navigasi pos</h2><div class="nav-links">[[each:2|<div class="nav-previous"><a href="/{s}">{t}</a></div>]]</div></nav></article></div>
<div class="media mg-info-author-block"><div class="media-body"><h4 class="media-heading">By <a>[[slot]]</a></h4><p>[[bio]]</p></div></div>
<div class="mg-featured-slider p-3 mb-4"><div class="mg-sec-title"><h4>Related Post</h4></div>[[each:3|<div class="mg-blog-post-3"><h4 class="title"><a href="/{s}">{t}</a></h4><span class="mg-blog-date">Apr 29, 2025</span></div>]]</div></div>
<aside class="col-lg-3"><div class="mg-widget"><h6>You missed</h6>[[each:4|<div class="small-post"><h5>{t}</h5></div>]]</div></aside></div></div></main>
<footer><p>[[site]]</p><p>Copyright © All rights reserved | Newsup by Themeansar.</p></footer></body></html>"""

L["jannah"] = """<!DOCTYPE html><html lang="id-ID" class="light-skin"><head><meta charset="UTF-8"/><title>[[t]] | [[site]]</title><script type="application/ld+json">{"@context":"http://schema.org","@type":"Article","dateCreated":"[[iso]]","datePublished":"[[iso]]","headline":[[tjson]],"name":[[tjson]],"description":[[textjson]],"author":{"@type":"Person","name":"Redaksi"},"articleSection":"[[sec]]"}</script></head>
<body id="tie-body" class="single wrapper-has-shadow is-desktop"><div id="tie-container"><header id="theme-header"><ul class="menu"><li>Utama</li><li>Ragam</li></ul></header>
<div id="content" class="site-content container"><div class="main-content-row"><div class="main-content tie-col-md-8" role="main"><article id="the-post" class="container-wrapper post-content tie-standard">
<header class="entry-header-outer"><nav id="breadcrumb"><a>Home</a><em class="delimiter">/</em><a>[[sec]]</a><em class="delimiter">/</em><span class="current">[[t]]</span></nav><div class="entry-header"><span class="post-cat-wrap"><a class="post-cat tie-cat-5" href="/c">[[sec]]</a></span><h1 class="post-title entry-title">[[t]]</h1>[[?sub|<h2 class="entry-sub-title">[[sub]]</h2>?]]
<div class="single-post-meta post-meta clearfix"><span class="author-meta single-author with-avatars"><span class="meta-item meta-author-wrapper"><span class="meta-author"><a class="author-name tie-icon" href="/a">[[slot]]</a></span></span></span><span class="date meta-item tie-icon">[[date]]</span><div class="tie-alignright"><span class="meta-views meta-item"><span class="tie-icon-fire"></span> [[id]] </span><span class="meta-reading-time meta-item"><span class="tie-icon-bookmark"></span> 2 menit membaca</span></div></div></div></header>
<div id="share-buttons-top" class="share-buttons"><a><span class="social-text">Facebook</span></a><a><span>LinkedIn</span></a><a>Pinterest</a></div>
<div class="entry-content entry clearfix">
[[body]]
[[by]]
<div class="post-bottom-meta post-bottom-tags post-tags-modern"><div class="post-bottom-meta-title"><span class="tie-icon-tags"></span> Tags</div><span class="tagcloud">[[tags|<a href="/t/{s}" rel="tag">{t}</a>| ]]</span></div></div></article>
<div class="post-components"><div class="about-author container-wrapper"><div class="author-info"><h3 class="author-name"><a>[[slot]]</a></h3><div class="author-bio">[[bio]]</div></div></div>
<div class="multiple-post-pages"></div><div id="related-posts" class="container-wrapper"><div class="mag-box-title the-global-title"><h3>Artikel Terkait</h3></div><div class="related-posts-list">[[each:3|<div class="related-item"><h3 class="post-title"><a href="/{s}">{t}</a></h3><div class="post-meta"><span class="date">4 hari lalu</span></div></div>]]</div></div>
<div id="add-comment-block" class="container-wrapper"><h3 id="reply-title">Tinggalkan Balasan</h3></div></div></div></div></div>
<div id="reading-position-indicator"></div><div id="check-also-box" class="container-wrapper"><div class="widget-title"><div class="the-subtitle">Cek Juga</div><a id="check-also-close">Tutup</a></div>[[each:1|<div class="post-widget-body"><h2>{t}</h2><p>{x}</p></div>]]</div>
<footer id="footer">© Hak Cipta 2025, Semua Hak Dilindungi | [[site]]</footer></div></body></html>"""

L["bimber"] = """<!DOCTYPE html><html><head><meta charset="UTF-8"><title>[[t]]</title><meta name="twitter:title" content="[[t]]"></head><body class="g1-layout-boxed single">
<div class="g1-body-inner"><div class="g1-row g1-row-layout-page g1-hb-row"><nav><ul><li>Hot</li><li>Trending</li><li>Daerah</li></ul></nav></div>
<div class="g1-row g1-row-layout-page g1-row-padding-m"><div class="g1-column g1-column-2of3"><article class="entry-tpl-classic post"><div class="entry-inner"><header class="entry-header entry-header-01"><div class="entry-before-title"><span class="entry-categories"><span class="entry-categories-label">in</span> <a class="entry-category" href="/c"><span itemprop="articleSection">[[sec]]</span></a></span></div>
<h1 class="g1-mega g1-mega-1st entry-title" itemprop="headline">[[t]]</h1>[[?sub|<h2 class="entry-subtitle g1-gamma g1-gamma-3rd">[[sub]]</h2>?]]
<p class="g1-meta g1-meta-m entry-meta entry-meta-m"><span class="entry-byline entry-byline-m entry-byline-with-avatar"><span class="entry-author" itemprop="author"><span class="entry-meta-label">by</span> <a href="/a"><strong itemprop="name">[[slot]]</strong></a></span> <time class="entry-date" datetime="[[iso]]" itemprop="datePublished">[[date]]</time></span> <span class="entry-stats"><span class="entry-views"><strong>[[id]]</strong><span> Views</span></span></span></p></header>
<div class="mashsb-box"><div class="mashsb-count">12</div><span>Shares</span></div>
<div class="g1-content-narrow g1-typography-xl entry-content" itemprop="articleBody">
[[body]]
[[by]]
</div></div>
<div class="entry-after-content"><p class="entry-tags"><span class="entry-tags-inner">[[tags|<a class="entry-tag" href="/t/{s}">{t}</a>|]]</span></p><aside class="bimber-reactions"><h2>What's Your Reaction?</h2><ul><li>Cute</li><li>Fail</li><li>Geeky</li><li>Lol</li></ul></aside>
<section class="g1-newsletter"><h3>Berlangganan Nawala</h3><p>Dapatkan kabar terbaik langsung ke kotak surat Anda. Jangan khawatir, kami tidak mengirim spam.</p></section>
<aside class="g1-more-from"><h2>You May Also Like</h2>[[each:3|<article><h3 class="entry-title"><a href="/{s}">{t}</a></h3><div class="entry-summary">{x} <a class="g1-link-more">More</a></div></article>]]</aside></div></article></div></div>
<div class="g1-footer"><p>&copy; 2025 by [[site]]</p></div></div></body></html>"""

L["soledad"] = """<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>[[t]] - [[site]]</title></head><body class="single penci-body-single-style-1"><div id="soledad_wrapper" class="wrapper-boxed header-style-header-3">
<div class="penci-top-bar"><a class="penci-topbar-post-title">Top Posts</a>[[each:2|<a href="/{s}">{t}</a>]]</div>
<div class="container container-single penci_sidebar right-sidebar"><div id="main"><div class="theiaStickySidebar"><article id="post-[[id]]" class="post">
<div class="header-standard header-classic single-header"><div class="penci-standard-cat"><span class="cat"><a class="penci-cat-name" href="/c" rel="category tag">[[sec]]</a></span></div><h1 class="post-title single-post-title entry-title">[[t]]</h1><div class="penci-hide-tagupdated"><span class="author-italic author vcard">by <a class="url fn n">[[slot]]</a></span></div><div class="post-box-meta-single"><span class="author-post byline"><span class="author vcard">written by <a class="author-url url fn n" href="/a">[[slot]]</a></span></span><span><time class="entry-date published" datetime="[[iso]]">[[date]]</time></span></div></div>
<div class="post-image"><img class="penci-lazy" data-src="/x.jpg" src="data:image/svg+xml,%3Csvg"></div>
<div class="post-entry blockquote-style-1"><div class="inner-post-entry entry-content" id="penci-post-entry-inner">
[[body]]
[[by]]
<div class="penci-single-link-pages"></div><div class="post-tags">[[tags|<a href="/t/{s}" rel="tag">{t}</a>|]]</div></div></div>
<div class="tags-share-box single-post-share"><span class="single-comment-o"><i></i>0 comment</span><span class="post-share"><span class="count-number-like">0</span> <a>Facebook</a><a>Email</a></span></div>
<div class="post-author"><div class="author-content"><h5><a title="Author">[[slot]]</a></h5><p>[[bio]]</p></div></div>
<div class="post-pagination"><div class="prev-post"><span>previous post</span></div></div><div class="post-related"><div class="post-title-box"><h4 class="post-box-title">You may also like</h4></div>[[each:4|<div class="item-related"><h3><a href="/{s}">{t}</a></h3><span class="date">Maret 3, 2025</span></div>]]</div></article></div></div>
<div id="sidebar"><aside class="widget"><h3 class="widget-title">About Me</h3><p>Kami sekumpulan penulis daerah yang percaya bahwa kabar kecil pun patut ditulis dengan hati-hati.</p></aside></div></div>
<footer id="footer-section"><p>@2025 - All Right Reserved. Designed and Developed by PenciDesign</p><a id="close-sidebar-nav">Back To Top</a></footer></div></body></html>"""

L["flatsome"] = """<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>[[t]] - [[site]]</title></head><body class="post-template single lightbox nav-dropdown-has-arrow">
<div id="wrapper"><header id="header"><div class="flex-col hide-for-medium"><ul class="nav"><li>Beranda</li><li>Layanan</li><li>Berita</li><li>Kontak</li></ul></div></header>
<main id="main"><div id="content" class="blog-wrapper blog-single page-wrapper"><div class="row row-large"><div class="large-9 col"><article class="post"><div class="article-inner"><header class="entry-header"><div class="entry-header-text entry-header-text-top text-left"><h6 class="entry-category is-xsmall"><a href="/c" rel="category tag">[[sec]]</a></h6><h1 class="entry-title">[[t]]</h1><div class="entry-divider is-divider small"></div><div class="entry-meta uppercase is-xsmall"><span class="posted-on">Posted on <a><time class="entry-date published" datetime="[[iso]]">[[date]]</time></a></span> <span class="byline">by <span class="meta-author vcard"><a class="url fn n">[[slot]]</a></span></span></div></div></header>
<div class="entry-content single-page"><section class="section" id="section_188"><div class="section-bg fill"></div><div class="section-content relative"><div class="row"><div class="col small-12 large-12"><div class="col-inner"><div class="text">
[[body]]
</div></div></div></div></div></section>[[by]]
<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons share-icons"><a>Share on Facebook</a><a>Email to a Friend</a></div></div></div>
<footer class="entry-meta text-left">This entry was posted in <a href="/c">[[sec]]</a> and tagged [[tags|<a href="/t/{s}">{t}</a>|, ]]. Bookmark the <a>permalink</a>.</footer></div></article>
<div id="comments"><p class="must-log-in">Bạn phải đăng nhập</p></div></div><div class="post-sidebar large-3 col"><aside class="widget"><span class="widget-title"><span>Recent Posts</span></span><ul>[[each:4|<li><a href="/{s}">{t}</a></li>]]</ul></aside></div></div></div></main>
<footer id="footer"><section><h4>Hubungi Kami</h4><p>Kompleks Perkantoran Blok C, Telepon (021) 555-0199</p></section><div class="copyright-footer">Copyright 2025 © <strong>[[site]]</strong></div></footer></div></body></html>"""

L["divi"] = """<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"/><title>[[t]] | [[site]]</title><meta property="article:modified_time" content="[[iso]]"/></head><body class="post et_pb_button_helper_class et_pb_pagebuilder_layout et_full_width_page et_divi_theme">
<div id="page-container"><header id="main-header"><nav id="top-menu-nav"><ul><li>Beranda</li><li>Tentang</li><li>Warta</li></ul></nav></header><div id="et-main-area"><div id="main-content"><article class="post et_pb_post"><div class="entry-content"><div class="et-l et-l--post"><div class="et_builder_inner_content et_pb_gutters3">
<div class="et_pb_section et_pb_section_0 et_section_regular"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_post_title"><div class="et_pb_title_container"><h1 class="entry-title">[[t]]</h1><p class="et_pb_title_meta_container">[[?slot|by <span class="author vcard"><a>[[slot]]</a></span> | ?]]<span class="published">[[date]]</span> | <a href="/c" rel="category tag">[[sec]]</a> | <span class="comments-number">0 comments</span></p></div></div></div></div></div>
<div class="et_pb_section et_pb_section_1"><div class="et_pb_row et_pb_row_1"><div class="et_pb_column et_pb_column_2_3"><div class="et_pb_module et_pb_text et_pb_text_0 et_pb_text_align_justified"><div class="et_pb_text_inner">
[[body]]
[[by]]
</div></div></div><div class="et_pb_column et_pb_column_1_3"><div class="et_pb_module et_pb_blurb"><div class="et_pb_blurb_content"><h4 class="et_pb_module_header"><span>Layanan Pengaduan</span></h4><div class="et_pb_blurb_description">Sampaikan keluhan Anda melalui kanal resmi kami setiap hari kerja pukul delapan pagi hingga tiga sore.</div></div></div><div class="et_pb_module et_pb_sidebar_0"><ul>[[each:3|<li><a href="/{s}">{t}</a></li>]]</ul></div></div></div></div>
<div class="et_pb_section et_pb_section_2"><div class="et_pb_row"><div class="et_pb_module et_pb_blog_0 et_pb_blog_grid_wrapper"><h3>Warta Lainnya</h3>[[each:3|<article class="et_pb_post"><h2 class="entry-title"><a href="/{s}">{t}</a></h2><div class="post-content"><p>{x}</p><a class="more-link">read more</a></div></article>]]</div></div></div></div></div></div></article></div>
<footer id="main-footer"><div id="footer-info">Designed by Elegant Themes | Powered by WordPress</div></footer></div></div></body></html>"""

L["elementor"] = """<!doctype html><html lang="id"><head><meta charset="UTF-8"><title>[[t]] &mdash; [[site]]</title></head><body class="single elementor-default elementor-template-full-width elementor-kit-7">
<header data-elementor-type="header" class="elementor elementor-location-header"><div class="elementor-widget-nav-menu"><ul><li>Home</li><li>Rubrik</li></ul></div></header>
<div data-elementor-type="single-post" class="elementor elementor-location-single post"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap">
<div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">[[t]]</h1></div></div>
<div class="elementor-element elementor-widget elementor-widget-post-info"><div class="elementor-widget-container"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info">[[?slot|<li class="elementor-icon-list-item" itemprop="author"><a><span class="elementor-icon-list-icon"><i class="fas fa-user-edit"></i></span><span class="elementor-icon-list-text elementor-post-info__item--type-author">[[slot]]</span></a></li>?]]<li class="elementor-icon-list-item" itemprop="datePublished"><i class="fas fa-calendar"></i><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date">[[date]]</span></li><li><span class="elementor-post-info__item--type-terms"><span class="elementor-post-info__terms-list"><a class="elementor-post-info__terms-list-item" href="/c">[[sec]]</a></span></span></li></ul></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-featured-image"><figure class="wp-caption"><img src="/x.jpg"><figcaption class="widget-image-caption wp-caption-text">[[cap]]</figcaption></figure></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">
[[body]]
[[by]]
</div></div>
<div class="elementor-element elementor-widget-post-terms"><span>Topik: </span>[[tags|<a href="/t/{s}">{t}</a>|, ]]</div>
<div class="elementor-element elementor-widget-share-buttons"><div class="elementor-share-btn"><span class="elementor-share-btn__title">Facebook</span></div><div class="elementor-share-btn"><span>WhatsApp</span></div></div>
<div class="elementor-element elementor-widget-author-box"><div class="elementor-author-box"><h4 class="elementor-author-box__name">[[slot]]</h4><div class="elementor-author-box__bio">[[bio]]</div></div></div>
</div></div></div></section>
<section class="elementor-section"><div class="elementor-element elementor-grid-3 elementor-widget-posts"><h2 class="elementor-heading-title">Lebih Banyak</h2>[[each:6|<article class="elementor-post"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/{s}">{t}</a></h3><div class="elementor-post__excerpt"><p>{x} {x}</p></div><a class="elementor-post__read-more">Selengkapnya »</a></div></article>]]</div></section></div>
<footer class="elementor elementor-location-footer"><div class="elementor-widget-text-editor"><p>PT Arunika Sabda Nusantara. Wisma Kemuning Lantai 3.</p></div></footer></body></html>"""

L["gutenberg"] = """<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"/><title>[[t]] – [[site]]</title></head><body class="wp-singular post-template-default single wp-theme-twentytwentyfour">
<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignwide"><p class="wp-block-site-title"><a href="/">[[site]]</a></p><nav class="wp-block-navigation"><ul><li>Laman Contoh</li></ul></nav></div></header>
<main class="wp-block-group is-layout-flow"><h1 class="wp-block-post-title">[[t]]</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="[[iso]]"><a href="/x">[[date]]</a></time></div><p class="has-contrast-2-color has-text-color">—</p><p class="has-small-font-size">oleh</p><div class="wp-block-post-author-name"><a href="/a">[[slot]]</a></div><p>di</p><div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">[[sec]]</a></div></div>
<figure class="alignwide wp-block-post-featured-image"><img src="/x.jpg"></figure>
<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained wp-block-post-content-is-layout-constrained">
[[body]]
[[by]]
</div>
<div class="taxonomy-post_tag wp-block-post-terms">[[tags|<a href="/t/{s}" rel="tag">{t}</a>|  ]]</div>
<nav class="wp-block-group alignwide"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span class="wp-block-post-navigation-link__label">Sebelumnya: </span>[[each:1|<a href="/{s}">{t}</a>]]</div></nav>
<div class="wp-block-comments"><h2>Komentar</h2><ol class="wp-block-comment-template"><li><div class="wp-block-comment-author-name">Sutikno</div><div class="wp-block-comment-content"><p>Semoga tidak berhenti di acara seremonial saja. Kami di dusun atas belum pernah didatangi petugas sejak tahun lalu, padahal sudah berkali-kali mengisi formulir.</p></div></li><li><div>Bu Retno</div><div class="wp-block-comment-content"><p>Setuju dengan Pak Sutikno.</p></div></li></ol><div class="comment-respond"><h3>Tinggalkan Balasan</h3></div></div></main>
<footer class="wp-block-template-part"><p>Dirancang dengan WordPress</p></footer></div></body></html>"""

from layouts2 import L as MORE  # noqa: E402

LAYOUTS = {**L, **MORE}
from layouts3 import L as THIRD  # noqa: E402

LAYOUTS.update(THIRD)
