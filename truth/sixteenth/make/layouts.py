"""Page builds. {{x}} is a value, {{?x|html with @@?}} stands only where x is given."""
from core import layout, outlet
HEAD = '''<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>{{title}} - {{outlet}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{desc}}">
<link rel="canonical" href="https://{{dom}}/{{slug}}">
<meta property="og:title" content="{{title}}">
<meta property="og:site_name" content="{{outlet}}">
'''
WPH = HEAD + '''<meta property="og:type" content="article">
<meta property="article:published_time" content="{{iso}}">
{{?section|<meta property="article:section" content="@@">?}}
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}</script>
</head>
'''
# 1 Newspaper (tagDiv)
layout('tdnews', 'wp-newspaper', WPH + '''<body class="post-template-default single single-post td-standard-pack">
<div id="td-outer-wrap"><div class="td-header-wrap"><ul class="sf-menu"><li><a href="/">Beranda</a></li><li><a href="/daerah/">Daerah</a></li><li><a href="/ekonomi/">Ekonomi</a></li><li><a href="/olahraga/">Olahraga</a></li></ul></div>
<div class="td-main-content-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Beranda</a></span> <i class="td-icon-right"></i> <span><a class="entry-crumb" href="/{{sslug}}/">{{section}}</a></span> <i class="td-icon-right"></i> <span class="td-bred-no-url-last">{{title}}</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content">
<article class="post status-publish format-standard hentry" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/{{sslug}}/">{{section}}</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">{{title}}</h1>
{{?sub|<p class="td-post-sub-title">@@</p>?}}
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/{{aslug}}/">{{author}}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{{iso}}">{{d_day}}</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views">{{num}}</span></div></div></header></div>
<div class="td-post-sharing-top"><a class="td-social-sharing-button td-social-facebook" href="#">Facebook</a><a class="td-social-sharing-button" href="#">Twitter</a><a class="td-social-sharing-button" href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type">
<div class="td-post-featured-image"><figure><img class="entry-thumb" src="/wp-content/uploads/{{ym}}/foto-696x464.jpg" width="696">{{?lead|<figcaption class="wp-caption-text">@@</figcaption>?}}</figure></div>
{{content}}
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>{{tags}}</ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><span>Artikulli paraprak</span><a href="/p1">{{r1}}</a></div></div>
</footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item">ARTIKEL TERKAIT</a></h4><div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="/r2">{{r2}}</a></h3></div></div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">TINGGALKAN KOMENTAR</h3><p>Silakan masukkan komentar anda!</p></div></div>
</div></div></div></div></div></div></body></html>
'''.replace('Artikulli paraprak', 'Artikel sebelumya'),
 dict(rel='<div class="td-related-inline"><strong>BACA JUGA: <a href="/x/">{}</a></strong></div>',
      ad='<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">{}</span><ins class="adsbygoogle"></ins></div>',
      cap='<div class="wp-caption aligncenter"><img src="/a.jpg"><p class="wp-caption-text">{}</p></div>'),
 prec='d', tag='<li><a href="/tag/{s}/">{}</a></li>', tagsep='', rm=[('related_link', '{{r2}}')], ent='num')
# 2 JNews
layout('jnews', 'wp-jnews', WPH + '''<body class="post-template-default single single-post jeg_single_tpl_1">
<div class="jeg_viewport"><div class="jeg_header_wrapper"><ul class="jeg_menu jeg_main_menu"><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></div>
<div class="post-wrapper"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container">
<div class="jeg_breadcrumbs jeg_breadcrumb_container"><div id="breadcrumbs"><span class=""><a href="/">Home</a></span><i class="fa fa-angle-right"></i><span class="breadcrumb_last_link"><a href="/{{sslug}}">{{section}}</a></span></div></div>
<div class="entry-header"><h1 class="jeg_post_title">{{title}}</h1>{{?sub|<h2 class="jeg_post_subtitle">@@</h2>?}}
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><img class="avatar" src="/avatar.png" alt="{{author}}"><span class="meta_text">by</span> <a href="/author/{{aslug}}/">{{author}}</a></div><div class="jeg_meta_date"><a href="#">{{d_day}}</a></div><div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/{{sslug}}" rel="category tag">{{section}}</a></span></div></div><div class="meta_right"><div class="jeg_meta_comment"><a href="#respond"><i class="fa fa-comment-o"></i> 0</a></div></div></div></div></div>
<div class="jeg_featured featured_image"><div class="thumbnail-container"><img src="/wp-content/uploads/foto.jpg"></div>{{?lead|<p class="wp-caption-text">@@</p>?}}</div>
<div class="jeg_share_top_container"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">0</div><span class="sharetext">SHARES</span></div><div class="jeg_views_count"><div class="counts">{{num}}</div><span>VIEWS</span></div></div></div>
<div class="entry-content no-share"><div class="content-inner ">{{?label_top|<p><strong>@@</strong></p>?}}
{{content}}
<div class="jeg_post_tags"><span>Tags:</span> {{tags}}</div></div></div>
<div class="jeg_authorbox jnews_author_box_container">{{?about|<div class="jeg_author_content"><h3 class="jeg_author_name"><a href="#">{{author}}</a></h3><p class="jeg_author_desc">@@</p></div>?}}</div>
<div class="jnews_related_post_container"><h3 class="jeg_block_title"><span>Related <strong>Posts</strong></span></h3><article class="jeg_post jeg_pl_md_1"><h3 class="jeg_post_title"><a href="/q">{{r1}}</a></h3></article><article class="jeg_post jeg_pl_md_1"><h3 class="jeg_post_title"><a href="/q2">{{r3}}</a></h3></article></div>
</div></div></div></div></div></div></body></html>
''', dict(rel='<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Baca<strong> Juga</strong></span></h3></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="#">{}</a></h3></div></div></div>',
          ad='<div class="jeg_ad jeg_ad_article jnews_content_inline_ads"><div class="ads-wrapper"><span class="ads-text">{}</span></div></div>'),
 prec='d', tag='<a href="/tag/{s}" rel="tag">{}</a>', tagsep='', rm=[('related_link', '{{r1}}'), ('related_link', '{{r3}}')])
# 3 Sahifa
layout('sahifa', 'wp-sahifa', WPH + '''<body id="top" class="single single-post">
<div class="wrapper-outer"><div class="background-cover"></div><header id="theme-header"><div class="breaking-news"><span class="breaking-news-title"><i class="fa fa-bolt"></i> <span>Breaking News</span></span><ul><li><a href="/b1">{{r2}}</a></li></ul></div></header>
<div id="main-content" class="container"><div class="content">
<nav id="crumbs"><a href="/"><span class="fa fa-home"></span> Home</a><span class="delimiter">/</span><a href="/category/{{sslug}}">{{section}}</a><span class="delimiter">/</span><span class="current">{{title}}</span></nav>
<article class="post-listing post hentry" id="the-post"><div class="single-post-thumb"><img src="/x-660x330.jpg"></div>
<div class="post-inner"><h1 class="name post-title entry-title"><span itemprop="name">{{title}}</span></h1>
<p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/{{aslug}}">{{author}} </a></span> <span class="tie-date"><i class="fa fa-clock-o"></i>{{d_day}}</span> <span class="post-cats"><i class="fa fa-folder"></i><a href="/category/{{sslug}}">{{section}}</a></span> <span class="post-comments"><i class="fa fa-comments"></i><a href="#respond">Leave a comment</a></span> <span class="post-views"><i class="fa fa-eye"></i>{{num}} Views</span></p>
<div class="clear"></div><div class="entry">
<div class="share-post"><span class="share-text">Share</span><ul class="flat-social"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div>
{{content}}
</div><p class="post-tag">Tagged with: {{tags}}</p></div></article>
<section id="author-box"><div class="block-head"><h3>About {{author}}</h3></div></section>
<section id="related_posts"><div class="block-head"><h3>Related Articles</h3></div><div class="related-item"><h3><a href="/r">{{r1}}</a></h3><p class="post-meta"><span class="tie-date">2 hari ago</span></p></div></section>
<div id="comments"><div id="respond"><h3 id="reply-title">Leave a Reply</h3><p>Your email address will not be published.</p></div></div>
</div></div></div></body></html>
''', dict(rel='<p><span style="color:#ff0000;"><strong>Baca Juga:</strong></span> <a href="#">{}</a></p>', ad='<div class="e3lan e3lan-in-post1">{}</div>'),
 prec='d', tag='<a href="/tag/{s}/" rel="tag">{}</a>', rm=[('related_link', '{{r1}}')])
# 4 GeneratePress
layout('gp', 'wp-generatepress', WPH + '''<body class="post-template-default single single-post wp-embed-responsive right-sidebar nav-below-header">
<header class="site-header" id="masthead"><div class="inside-header grid-container"><div class="site-branding"><p class="main-title"><a href="/" rel="home">{{outlet}}</a></p></div></div></header>
<nav class="main-navigation"><ul class="menu"><li class="menu-item"><a href="/">Beranda</a></li><li class="menu-item"><a href="/redaksi">Redaksi</a></li><li class="menu-item"><a href="/pedoman-media-siber">Pedoman Media Siber</a></li></ul></nav>
<div class="site grid-container container hfeed"><div class="site-content"><div class="content-area" id="primary"><main class="site-main" id="main">
<article class="post type-post status-publish format-standard has-post-thumbnail" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{{title}}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{{iso}}" itemprop="datePublished">{{d_day}}</time></span> <span class="byline">oleh <span class="author vcard" itemprop="author"><a class="url fn n" href="/author/{{aslug}}" rel="author" itemprop="url"><span class="author-name" itemprop="name">{{author}}</span></a></span></span></div></header>
<div class="featured-image page-header-image-single"><img src="/f.jpg" itemprop="image"></div>
<div class="entry-content" itemprop="text">
{{?lead|<p style="font-size:13px" class="has-text-align-center"><em>@@</em></p>?}}
{{content}}
</div>
<footer class="entry-meta" aria-label="Meta entri"><span class="cat-links"><span class="screen-reader-text">Kategori </span><a href="/category/{{sslug}}" rel="category tag">{{section}}</a></span> <span class="tags-links"><span class="screen-reader-text">Tag </span>{{tags}}</span><nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev"><a href="/p" rel="prev">{{r1}}</a></span></div><div class="nav-next"><span class="next"><a href="/n" rel="next">{{r2}}</a></span></div></nav></footer>
</div></article>
<div class="comments-area"><div id="comments"><div class="comment-respond"><h3 class="comment-reply-title">Tinggalkan komentar</h3></div></div></div>
</main></div><div class="widget-area sidebar" id="right-sidebar"><aside class="widget widget_recent_entries"><h2 class="widget-title">Pos-pos Terbaru</h2><ul><li><a href="#">{{r3}}</a></li></ul></aside></div></div></div>
<footer class="site-info"><div class="copyright-bar">© 2025 {{outlet}} • Dibangun dengan GeneratePress</div></footer></body></html>
''', dict(rel='<p><strong>Baca Juga: </strong><a href="#"><strong>{}</strong></a></p>'), prec='d', tag='<a href="/tag/{s}" rel="tag">{}</a>', tagsep=', ', rm=[('navigation', '{{r1}}')], ent='num')
# 5 Astra
layout('astra', 'wp-astra', WPH + '''<body class="post-template-default single ast-single-post ast-right-sidebar astra-4.1.5">
<div class="hfeed site" id="page"><header class="site-header"><span class="site-title"><a href="/">{{outlet}}</a></span></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main">
<article class="post type-post ast-article-single"><div class="ast-post-format- ast-no-thumb single-layout-1">
<header class="entry-header"><div class="post-thumb-img-content post-thumb"><img src="/z.jpg"></div><h1 class="entry-title" itemprop="headline">{{title}}</h1><div class="entry-meta"><span class="comments-link"><a href="#respond">Tinggalkan Komentar</a></span> / <span class="cat-links"><a href="/category/{{sslug}}" rel="category tag">{{section}}</a></span> / Oleh <span class="posted-by vcard author"><a class="url fn n" href="/author/{{aslug}}" rel="author"><span class="author-name">{{author}}</span></a></span> / <span class="posted-on"><span class="published">{{d_day}}</span></span></div></header>
<div class="entry-content clear" itemprop="text">
{{content}}
</div></div></article>
<nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="#" rel="prev"><span class="ast-left-arrow">&larr;</span> Pos Sebelumnya</a></div></div></nav>
<div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Pos Terkait</h2><article class="ast-related-post"><h3 class="ast-related-post-title entry-title"><a href="#">{{r3}}</a></h3></article></div>
</main></div></div></div><footer class="site-footer"><div class="ast-footer-copyright"><p>Hak Cipta &copy; 2025 {{outlet}} | Didukung oleh Tema WordPress Astra</p></div></footer></div></body></html>
''', dict(p='<p class="wp-block-paragraph">{}</p>', h='<h2 class="wp-block-heading">{}</h2>', ad='<div class="code-block code-block-2" style="margin: 8px auto">{}</div>'), prec='d', rm=[('related_link', '{{r3}}')])
# 6 block theme
layout('block', 'wp-block-theme', WPH + '''<body class="wp-singular post-template-default single">
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{{outlet}}</a></p></header>
<main class="wp-block-group" id="wp--skip-link--target"><div class="wp-block-group has-global-padding">
<figure class="wp-block-post-featured-image"><img src="/f.jpg"></figure>
<h1 class="wp-block-post-title has-x-large-font-size">{{title}}</h1>
<div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{{iso}}"><a href="#">{{d_day}}</a></time></div><p class="has-contrast-2-color has-text-color">—</p><p class="has-small-font-size">oleh</p><div class="wp-block-post-author-name"><a href="/author/{{aslug}}" class="wp-block-post-author-name__link">{{author}}</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">di </span><a href="/category/{{sslug}}" rel="tag">{{section}}</a></div></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
{{content}}
</div>
<div class="wp-block-group"><div class="taxonomy-post_tag is-style-pill wp-block-post-terms">{{tags}}</div></div>
<section class="wp-block-group"><div class="wp-block-comments"><h2 class="wp-block-heading">Komentar</h2><div class="wp-block-post-comments-form"><h3 class="comment-reply-title">Tinggalkan Balasan</h3><p class="comment-notes">Alamat email Anda tidak akan dipublikasikan.</p></div></div></section>
</main></div></body></html>
''', dict(h='<h2 class="wp-block-heading">{}</h2>', bq='<blockquote class="wp-block-quote"><p>{}</p></blockquote>', ul='<ul class="wp-block-list">{}</ul>',
          tb='<figure class="wp-block-table"><table><tbody>{}</tbody></table></figure>', cap='<figure class="wp-block-image size-large"><img src="/c.jpg"><figcaption class="wp-element-caption">{}</figcaption></figure>',
          rel='<p class="has-background" style="background-color:#f1f1f1">Baca juga: <a href="#">{}</a></p>'), prec='d', tagsep='<span class="wp-block-post-terms__separator"> </span>')
# 7 gmr (Indonesian news theme)
layout('gmr', 'wp-gmr', WPH + '''<body class="single single-post idtheme kentooz">
<div id="topnavwrap" class="gmr-topnavwrap"><div class="gmr-topdate">{{d_long}}</div></div>
<div id="content" class="gmr-content"><div class="container"><div class="row"><main id="primary" class="col-md-8">
<div class="breadcrumbs" itemscope><span class="first-cl"><a href="/">Beranda</a></span> <span class="separator"></span> <span class="0-cl"><a href="/category/{{sslug}}">{{section}}</a></span></div>
<article id="post-{{num}}" class="content-single post hentry">
<header class="entry-header entry-header-single"><div class="gmr-meta-topic"><strong><span class="cat-links-content"><a href="/category/{{sslug}}" rel="category tag">{{section}}</a></span></strong></div>
<h1 class="entry-title"><strong>{{title}}</strong></h1>
<div class="list-table clearfix"><div class="table-row"><div class="table-cell gmr-gravatar-metasingle"><img src="/g.png" class="img-cicle"></div><div class="table-cell gmr-content-metasingle"><div class="meta-content gmr-content-metasingle"><span class="author vcard"><a class="url fn n" href="/author/{{aslug}}" title="{{author}}">{{author}}</a></span></div><div class="meta-content gmr-content-metasingle"><span class="posted-on"><time class="entry-date published" datetime="{{iso}}">{{d_long}} - {{hmd}} {{tz}}</time></span></div></div><div class="table-cell gmr-content-share"><ul class="gmr-socialicon-share"><li><a href="#">Share</a></li></ul></div></div></div></header>
<figure class="post-thumbnail gmr-thumbnail-single"><img src="/t.jpg">{{?lead|<figcaption class="wp-caption-text">@@</figcaption>?}}</figure>
<div class="single-wrap"><div class="entry-content entry-content-single clearfix">
{{content}}
<footer class="entry-footer entry-footer-single"><span class="tags-links"><span class="idt-tagtitle">Tag:</span>{{tags}}</span><div class="gmr-cf-metacontent heading-text meta-content"></div></footer>
</div></div>
<div class="gmr-related-post"><h3 class="related-text sub-title">Pos Terkait</h3><div class="col-md-4"><p><a href="/rp">{{r1}}</a></p></div><div class="col-md-4"><p><a href="/rp2">{{r2}}</a></p></div></div>
</article></main></div></div></div>
<div class="gmr-floatbanner"><button>tutup</button></div></body></html>
''', dict(rel='<div class="gmr-related-post-onpost"><h2 class="related-text-onpost">Baca Juga</h2><div class="clearfix"><div class="recent-title"><a class="recent-title" href="#">{}</a></div></div></div>',
          ad='<div class="gmr-banner-insidecontent text-center">{}</div>'), tag='<a href="/tag/{s}" rel="tag">{}</a>', tagsep=' ', rm=[('related_link', '{{r1}}')])
# 8 Blogger classic
layout('blogger', 'blogger-classic', HEAD + '''<meta content='blogger' name='generator'/>
</head><body class='item-view'>
<div class='navbar section' id='navbar'></div><div class='header section'><h2 class='title'><a href='/'>{{outlet}}</a></h2></div>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer">
<h2 class='date-header'><span>{{d_long}}</span></h2>
<div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template'>
<h1 class='post-title entry-title' itemprop='name'>{{title}}</h1>
<div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-{{num}}' itemprop='description articleBody'>
<table align="center" class="tr-caption-container"><tbody><tr><td><img src="https://blogger.example/s640/1.jpg" width="640"></td></tr>{{?lead|<tr><td class="tr-caption" style="text-align: center;">@@</td></tr>?}}</tbody></table>
{{content}}
<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Diposting oleh <span class='fn' itemprop='author'><a class='g-profile' href='#' rel='author'><span itemprop='name'>{{author}}</span></a></span></span> <span class='post-timestamp'>di <a class='timestamp-link' href='#' rel='bookmark'><abbr class='published' itemprop='datePublished' title='{{iso}}'>{{hmd}}</abbr></a></span> <div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='#'><span class='share-button-link-text'>Kirimkan Ini lewat Email</span></a></div></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Label: {{tags}}</span></div></div></div>
<div class='comments' id='comments'><h4>Tidak ada komentar:</h4><h4 id='comment-post-message'>Posting Komentar</h4></div>
</div></div></div></div><div class='blog-pager'><a class='blog-pager-newer-link' href='#'>Posting Lebih Baru</a> <a class='home-link' href='/'>Beranda</a></div></div></div>
<div class='sidebar section'><div class='widget BlogArchive'><h2>Arsip Blog</h2><ul><li>November (14)</li></ul></div></div></body></html>
''', dict(p='<div style="text-align: justify;">{}</div><div style="text-align: justify;"><br /></div>', h='<div style="text-align: justify;"><b>{}</b></div>',
          rel='<div style="text-align: justify;"><b>Baca juga:</b> <a href="#">{}</a></div><br />', by='<div style="text-align: justify;">{}</div>'), tag="<a href='/search/label/{s}' rel='tag'>{}</a>", tagsep=', ')
# 9 Blogger magazine theme
layout('viomagz', 'blogger-magazine', HEAD + '''<script type='application/ld+json'>{"@context":"https://schema.org","@type":"BlogPosting","headline":"{{title}}","datePublished":"{{iso}}","author":{"@type":"Person","name":"{{author}}"},"publisher":{"@type":"Organization","name":"{{outlet}}"}}</script>
</head><body class='single-post'><div id='wrap'><header><div class='judul-blog'>{{outlet}}</div></header>
<div class='breadcrumbs'><a class='homex' href='/'>Beranda</a><svg></svg>{{tags}}</div>
<div class='post-artikel'><article>
<h1 class='judul-posting'>{{title}}</h1>
<div class='info-post'><span class='author-nama'>{{author}}</span><span class='waktu-post'> {{d_day}}, {{hmd}} {{tz}}</span> <span>Last Updated</span></div>
<div class='iklan-atas-post'></div>
<div class='post-isi' id='post-isi'>
{{content}}
</div>
<div class='share-wrap'><span>Share:</span> <a href='#'>WA</a></div>
<div class='penulis-box'><b>{{author}}</b>{{?about|<p>@@</p>?}}</div>
</article>
<div class='related-post'><h4>Artikel Terkait</h4><ul><li><a href='#'>{{r1}}</a></li><li><a href='#'>{{r3}}</a></li></ul></div></div>
<footer><span>Copyright 2025 {{outlet}}</span></footer></div></body></html>
''', dict(p='{}<br><br>', h='<h3>{}</h3>', rel='<div class="bacajuga">Baca Juga : <a href="#">{}</a></div>', by='<p>{}</p>', rels='<div class="post-terkait-tengah"><b>Berita Lainnya</b><ul>{}</ul></div>'), tag="<a href='/search/label/{s}'>{}</a>", rm=[('related_link', '{{r1}}')])
# 10 Tribun-like
layout('trib', 'daily-portal-a', HEAD + '''<meta name="content_PublishedDate" content="{{isod}} {{hm}}:00"><meta name="keywords" content="{{keywords}}"><meta name="content_category" content="{{section}}">
</head><body><div class="main"><div class="header"><a href="/">{{outlet}}</a></div>
<div class="pa15 bcrumb"><h4 class="lh20"><a href="/">Home</a></h4> <h4><a href="/{{sslug}}">{{section}}</a></h4></div>
<div id="article"><div class="grey bdr3 pb10 pt10">{{?label_top|<div class="f16 red fbo">@@</div>?}}
<h1 class="f50 black2 f400 crimson" id="arttitle">{{title}}</h1>
<div class="mt10"><time class="grey"><span>Tayang: {{d_long}} {{hm}} {{tz}}</span></time></div>
<div class="mt5 f14"><span>Penulis: <a href="#">{{author}}</a></span> | <span>Editor: <a href="#">{{editor}}</a></span></div></div>
<div class="pb20"><div class="imgfull_div"><img class="imgfull" src="/foto.jpg"></div>{{?lead|<div class="grey f14 credit">@@</div>?}}</div>
<div class="f12 grey2">A+ A-</div>
<div class="side-article txt-article multi-fontsize">
{{content}}
</div>
<div class="mt15"><b class="f16">Tags:</b> {{tags}}</div>
<div class="komentar"><div class="f20">Komentar</div><div class="isi-komentar"><b>pembaca_setia</b> Semoga bermanfaat untuk warga.</div></div>
<div class="terkini"><h3 class="f24">Berita Terkini</h3><ul><li><h3><a href="#">{{r1}}</a></h3><time>10 menit lalu</time></li><li><h3><a href="#">{{r2}}</a></h3><time>1 jam lalu</time></li></ul></div></div></div></body></html>
''', dict(rel='<p class="baca"><strong>Baca juga: <a href="#">{}</a></strong></p>', ad='<div class="ads-inside"><div class="ads_tag">{}</div></div>',
          pg='<div class="paging"><div class="paging-txt">{}</div></div>', h='<h2>{}</h2>'), tag='<h5 class="tagcloud3"><a class="rd2" href="/tag/{s}">{}</a></h5>', rm=[('comments', 'Semoga bermanfaat untuk warga.'), ('related_link', '{{r2}}')])
# 11 detik-like
layout('detk', 'daily-portal-b', HEAD + '''<meta name="publishdate" content="{{isod}} {{hm}}:00"><meta name="dtk:keywords" content="{{keywords}}">
</head><body><div class="container"><div class="nav-kanal"><a href="/">Home</a><a href="/berita">Berita</a><a href="/foto">Foto</a></div>
<div class="page__breadcrumb"><a href="/">{{outlet}}</a> <a href="/{{sslug}}">{{section}}</a></div>
<article class="detail"><div class="detail__header"><h1 class="detail__title">{{title}}</h1>{{?sub|<h2 class="detail__subtitle">@@</h2>?}}<div class="detail__author">{{author}} - <span class="detail__label">{{outlet}}</span></div><div class="detail__date">{{d_shd}} {{hm}} {{tz}}</div></div>
<div class="detail__media"><figure class="detail__media-image"><img src="/d.jpeg">{{?lead|<figcaption class="detail__media-caption">@@</figcaption>?}}</figure></div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
{{content}}
</div>
<div class="detail__body-tag mgt-16"><div class="nav">{{tags}}</div></div></div>
<div class="detail__comment"><a href="#">0 komentar</a> <span>Tampilkan komentar terbanyak</span></div></article>
<div class="box cb-berita-terkait"><h2 class="title">Berita Terkait</h2><article class="list-content__item"><h3 class="media__title"><a href="#">{{r1}}</a></h3></article></div></div></body></html>
''', dict(rel='<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="#">{}</a></div></td></tr></tbody></table>',
          ad='<div class="parallaxindetail scrollpage"><p class="para_caption">{}</p></div>', pg='<div class="detail__multiple">{}</div>', h='<h3>{}</h3>'), tag='<a href="/tag/{s}" class="nav__item">{}</a>', tagsep='', rm=[('related_link', '{{r1}}')])
# 12 Kompas-like
layout('komp', 'daily-portal-c', HEAD + '''<meta name="content_author" content="{{author}}"><meta name="content_category" content="{{section}}"><meta name="content_PublishedDate" content="{{isod}} {{hm}}:00">
</head><body class="theme--news"><div class="wrap"><ul class="breadcrumb__wrap"><li class="breadcrumb__item"><a class="breadcrumb__link" href="/"><span>Home</span></a></li><li class="breadcrumb__item"><a href="/{{sslug}}"><span>{{section}}</span></a></li></ul>
<h1 class="read__title">{{title}}</h1>
<div class="read__header"><div class="read__time">{{outlet}}, {{d_num}}, {{hm}} {{tz}}</div><div class="read__comment"><a href="#">Komentar</a></div></div>
<div class="credit"><div class="credit-title"><div class="credit-title-name"><h6>{{author}}</h6><p>Penulis</p></div><div class="credit-title-name"><h6>{{editor}}</h6><p>Editor</p></div></div></div>
<div class="photo"><div class="photo__wrap"><img src="/k.jpg"></div>{{?lead|<div class="photo__caption">@@</div>?}}</div>
<div class="read__content"><div class="clearfix">
{{content}}
</div></div>
<div class="tag tag--article clearfix"><h3 class="tag__title">Tag</h3><ul class="tag__article__wrap">{{tags}}</ul></div>
<div class="form__wrap"><p>Berikan komentarmu dan menangkan uang elektronik setiap minggu!</p></div>
<div class="mostWrap"><h2>Terpopuler</h2><div class="mostList"><h2 class="mostTitle">{{r2}}</h2></div></div></div></body></html>
''', dict(rel='<p><strong>Baca juga: <a class="inner-link-baca-juga" href="#">{}</a></strong></p>', ad='<div class="kcm-ads-inline"><span>{}</span></div>', pg='<div class="paging__wrap"><div class="paging__item">{}</div></div>',
          wa='<p><em><strong>{}</strong></em></p>', h='<h2>{}</h2>'), tag='<li class="tag__article__item"><a class="tag__article__link" href="/tag/{s}">{}</a></li>', tagsep='', rm=[('related_link', '{{r2}}'), ('comments', 'Berikan komentarmu dan menangkan uang elektronik setiap minggu!')])
# 13 agency
layout('agen', 'national-agency', HEAD + '''<meta name="keywords" content="{{keywords}}"><meta name="author" content="{{author}}">
</head><body><div class="navbar navbar-expand"><a class="nav-link" href="/">Top News</a><a class="nav-link" href="/terkini">Terkini</a></div>
<div class="container"><div class="row"><div class="col-md-8"><ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/{{sslug}}">{{section}}</a></li></ul>
<div class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>{{title}}</h1></div>
<div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item"><span class="text-secondary font-weight-normal"><i class="fa fa-clock-o"></i> {{d_long}} {{hm}} {{tz}}</span></li><li class="list-inline-item">waktu baca 2 menit</li></ul></div>
<div class="wrap__article-detail-image"><figure><picture><img class="img-fluid" src="/a.jpg"></picture>{{?lead|<figcaption>@@</figcaption>?}}</figure></div>
<div class="wrap__article-detail-content post-content">
{{content}}
</div>
<div class="blog-tags"><ul class="list-inline"><li class="list-inline-item"><i class="fa fa-tags"></i></li>{{tags}}</ul></div></div>
<div class="related-article"><h4 class="border_section">Berita Terkait</h4><div class="article__entry"><h5><a href="#">{{r1}}</a></h5></div></div></div></div></div></body></html>
''', dict(rel='<span class="baca-juga"><b>Baca juga: <a href="#">{}</a></b></span>', by='<p class="text-muted small mt10">{}</p>', copy='<div class="text-muted mt-2 small">{}</div>', p='<p>{}</p>'), tag='<li class="list-inline-item"><a href="/tag/{s}">{}</a></li>', tagsep='', rm=[('related_link', '{{r1}}')])
# 14 agency, older build with br
layout('agbr', 'agency-br', HEAD + '''<meta itemprop="datePublished" content="{{iso}}"></head><body>
<div id="wrapper"><div class="main-content"><article class="post-wrapper clearfix" itemscope itemtype="http://schema.org/NewsArticle">
<header class="post-header clearfix"><h1 class="post-title" itemprop="headline">{{title}}</h1><p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> {{d_long}} {{hm}} {{tz}}</span></p></header>
<figure class="image-overlay"><img src="/b.jpg">{{?lead|<figcaption class="wp-caption-text"><p class="wp-caption-text">@@</p></figcaption>?}}</figure>
<div class="post-content clearfix font17" itemprop="articleBody">{{content}}
</div>
<footer class="post-meta"><div class="tags-widget clearfix"><span>Tags:</span> {{tags}}</div><div class="share-buttons">Bagikan: <a href="#">facebook</a> <a href="#">x</a></div></footer></article>
<section class="related"><h3>Berita Lainnya</h3><p class="simple-title"><a href="#">{{r2}}</a></p></section></div></div></body></html>
''', dict(p='{}<br /><br />', rel='<span><b>Baca juga: <a href="#">{}</a></b></span><br /><br />', ad='<div class="adsbox"><i>{}</i></div>', by='<p class="text-muted small">{}</p>', copy='<p>{}</p>'), tag='<a href="/tag/{s}" title="{}">{}</a>'.replace('title="{}"', ''), rm=[('related_link', '{{r2}}')])
# 15 Bootstrap own CMS
layout('boot', 'own-cms-bootstrap', HEAD + '''</head><body><nav class="navbar"><a class="navbar-brand" href="/">{{outlet}}</a></nav>
<div class="container mt-4"><div class="row"><div class="col-lg-8"><div class="berita-detail card"><div class="card-body">
{{?section|<span class="badge badge-danger">@@</span>?}}
<h1 class="h2 judul-berita">{{title}}</h1>
{{?sub|<p class="lead sub-judul">@@</p>?}}
<p class="text-muted meta-berita"><i class="bi bi-calendar"></i> {{d_sh}} | {{hm}} {{tz}} <span class="ml-2"><i class="bi bi-eye"></i> {{num}}x dibaca</span></p>
{{?author|<p class="penulis">@@</p>?}}
<img class="img-fluid" src="/uploads/berita.jpg">{{?lead|<small class="caption d-block text-muted">@@</small>?}}
<div class="isi-berita">
{{content}}
</div>
<div class="tags mt-3">{{tags}}</div>
<div class="bagikan"><strong>Bagikan:</strong> <a class="btn btn-sm" href="#">WhatsApp</a> <a class="btn btn-sm" href="#">Telegram</a></div></div></div></div>
<div class="col-lg-4"><h5>Terpopuler</h5><ul class="list-group"><li class="list-group-item"><a href="#">{{r1}}</a></li><li class="list-group-item"><a href="#">{{r2}}</a></li></ul></div></div></div>
<footer class="footer"><p>&copy; 2025 {{outlet}}. Semua hak dilindungi.</p></footer></body></html>
''', dict(rel='<div class="alert alert-light baca-juga">Baca Juga : <a href="#">{}</a></div>', ad='<div class="iklan text-center"><small>{}</small></div>', by='<p class="penulis-bawah"><b>{}</b></p>', tb='<div class="table-responsive"><table class="table table-bordered">{}</table></div>'), tag='<a class="badge badge-light" href="/tag/{s}">#{}</a>', ent='named')
# 16 Joomla
layout('joom', 'joomla', HEAD + '''<meta name="generator" content="Joomla! - Open Source Content Management"></head><body class="site com_content view-article">
<div class="body"><div class="container"><ul class="breadcrumb"><li>Anda di sini: </li><li><a class="pathway" href="/"><span>Beranda</span></a></li></ul>
<main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID">
<div class="page-header"><h2 itemprop="headline">{{title}}</h2></div>
<div class="icons"><ul class="actions"><li class="print-icon"><a href="#">Cetak</a></li><li class="email-icon"><a href="#">Email</a></li></ul></div>
<dl class="article-info muted"><dt class="article-info-term">Rincian</dt>{{?author|<dd class="createdby" itemprop="author">Ditulis oleh <span itemprop="name">@@</span></dd>?}}{{?section|<dd class="category-name">Kategori: <a href="#" itemprop="genre">@@</a></dd>?}}<dd class="published"><span class="icon-calendar"></span> <time datetime="{{iso}}" itemprop="datePublished">Diterbitkan: {{d_day}}</time></dd><dd class="hits">Dilihat: {{num}}</dd></dl>
<div itemprop="articleBody">
{{content}}
</div>
<ul class="tags inline">{{tags}}</ul>
<ul class="pager pagenav"><li class="previous"><a href="#" rel="prev">Sebelumnya</a></li><li class="next"><a href="#" rel="next">Selanjutnya</a></li></ul></div></main></div></div>
<footer><p>&copy; 2025 {{outlet}}</p></footer></body></html>
''', dict(p='<p style="text-align: justify;">{}</p>'), prec='d', tag='<li class="tag-list0"><a href="/tag/{s}" class="label label-info">{}</a></li>', tagsep='')
# 17 Drupal
layout('drup', 'drupal', HEAD + '''<meta name="Generator" content="Drupal 9 (https://www.drupal.org)"></head><body class="path-node page-node-type-berita">
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">{{outlet}}</a></div></header>
<main role="main"><div class="region region-content"><div id="block-page-title" class="block block-core"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{{title}}</span></h1></div>
<article role="article" class="node node--type-berita node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Dikirim oleh <span class="field field--name-uid"><a title="Lihat profil pengguna." href="/user/7">{{author}}</a></span> pada <span class="field field--name-created">{{d_day}} - {{hm}}</span></div></footer>
<div class="node__content"><div class="field field--name-field-image"><img src="/sites/default/files/1.jpg"></div>
{{?section|<div class="field field--name-field-kategori field--label-inline"><div class="field__label">Kategori</div><div class="field__item"><a href="#">@@</a></div></div>?}}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
{{content}}
</div>
<div class="field field--name-field-tags field--type-entity-reference field--label-above"><div class="field__label">Tags</div><div class="field__items">{{tags}}</div></div>
<ul class="links inline list-inline"><li class="comment-forbidden"><a href="/user/login">Masuk</a> untuk mengirim komentar</li></ul></div></article></div></main></div></body></html>
''', dict(), tag='<div class="field__item"><a href="/taxonomy/term/{s}">{}</a></div>', tagsep='', rm=[('comments', 'untuk mengirim komentar')])
# 18 government site
layout('govt', 'office-site', HEAD + '''</head><body><div class="topbar"><span>Portal Resmi</span> <span>PPID</span> <span>Kontak</span></div>
<section class="page-title-area"><h1 class="title">{{title}}</h1><ul class="bread"><li><a href="/">Beranda</a></li><li><a href="/berita">{{section}}</a></li></ul></section>
<section class="blog-details"><div class="news-detail"><div class="news-thumb"><img src="/storage/berita/1.jpeg"></div>
<ul class="entry-meta"><li><i class="icofont-user-alt-4"></i> {{author}}</li><li><i class="icofont-calendar"></i> {{d_day}}</li><li><i class="icofont-eye"></i> Dilihat {{num}} kali</li></ul>
<div class="news-text">
{{content}}
</div>
<div class="share-area"><h6>Bagikan Berita Ini</h6><a href="#">Facebook</a><a href="#">Twitter</a></div></div>
<aside class="widget-area"><h3 class="widget-title">Berita Terbaru</h3><article class="item"><a href="#">{{r1}}</a></article><h3 class="widget-title">Pengumuman</h3><article class="item"><a href="#">Pengumuman Hasil Seleksi Administrasi Tenaga Pendukung</a></article></aside></section>
<footer class="footer-area"><p>Jalan Protokol Nomor 1. Telepon (000) 123456</p><p>Copyright 2025 {{outlet}}. All rights reserved</p></footer></body></html>
''', dict(p='<p><span style="font-size:14px">{}</span></p>', by='<p>{}</p>'), prec='d')
# 19 AMP
layout('ampx', 'amp', '''<!doctype html>
<html amp lang="id"><head><meta charset="utf-8"><title>{{title}}</title><script async src="https://cdn.ampproject.org/v0.js"></script>
<link rel="canonical" href="https://{{dom}}/{{slug}}.html">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"{{title}}","datePublished":"{{iso}}","dateModified":"{{iso}}","articleSection":"{{section}}","author":{"@type":"Person","name":"{{author}}"},"publisher":{"@type":"Organization","name":"{{outlet}}"}}</script></head>
<body><header class="amp-header"><a href="/amp">{{outlet}}</a></header><amp-sidebar id="sidebar1" layout="nodisplay"><ul><li><a href="/amp/nasional">Nasional</a></li></ul></amp-sidebar>
<article class="amp-article"><header><h1 class="amp-title">{{title}}</h1><div class="amp-meta"><span class="amp-author">{{author}}</span> <time class="amp-date">{{d_long}} | {{hm}} {{tz}}</time></div></header>
<amp-img src="/p.jpg" width="640" height="360" layout="responsive"></amp-img>{{?lead|<div class="amp-caption">@@</div>?}}
<amp-ad width="300" height="250" type="doubleclick"></amp-ad>
<div class="amp-content">
{{content}}
</div>
<div class="amp-tags">{{tags}}</div>
<amp-social-share type="whatsapp"></amp-social-share></article>
<div class="amp-related"><h3>Artikel Terkait</h3><ul><li><a href="#">{{r1}}</a></li><li><a href="#">{{r2}}</a></li></ul></div>
<footer><a href="/full">Lihat versi desktop</a> <p>© 2025 {{outlet}}</p></footer></body></html>
''', dict(rel='<div class="amp-bacajuga"><span>BACA JUGA:</span> <a href="#">{}</a></div>', cap='<div class="amp-inline"><amp-img src="/q.jpg" width="600" height="400"></amp-img><small>{}</small></div>', bq='<blockquote>{}</blockquote>'), tag='<a href="/tag/{s}">{}</a>', rm=[('related_link', '{{r1}}')])
# 20 radio
layout('radi', 'radio-site', HEAD + '''</head><body class="radio"><div class="player-bar"><span class="on-air">ON AIR</span> <audio src="/live.mp3"></audio><span class="prog">Sedang mengudara: Pagi Ceria</span></div>
<div id="page"><div class="kanal"><a href="/">Beranda</a> &raquo; <a href="/{{sslug}}">{{section}}</a></div>
<div class="berita"><h1 class="berita-judul">{{title}}</h1>
<div class="berita-info"><span class="tgl">{{d_day}} {{hm}} {{tz}}</span></div>
{{?credit|<div class="berita-kru">@@</div>?}}
<div class="audio-berita"><span>Dengarkan berita ini</span> <audio controls src="/berita.mp3"></audio></div>
<div class="berita-foto"><img src="/rf.jpg">{{?lead|<div class="ket-foto">@@</div>?}}</div>
<div class="berita-isi">
{{content}}
</div>
<div class="berita-kata-kunci">Kata Kunci: {{tags}}</div></div>
<div class="lain"><h4>Berita Lain</h4><p><a href="#">{{r1}}</a></p><p><a href="#">{{r3}}</a></p></div>
<div class="streaming">Streaming 24 jam di {{dom}}</div></div></body></html>
''', dict(rel='<p class="simak">Simak juga: <a href="#">{}</a></p>'), tag='<a href="/kata/{s}">{}</a>', tagsep=' / ', rm=[('related_link', '{{r3}}'), ('navigation', 'Dengarkan berita ini')])
# 21 Next.js
layout('next', 'nextjs-portal', '''<!DOCTYPE html><html lang="id"><head><meta charSet="utf-8"/><title>{{title}} | {{outlet}}</title><meta property="og:title" content="{{title}}"/><meta property="article:published_time" content="{{iso}}"/><meta property="article:section" content="{{section}}"/><link rel="preload" as="style" href="/_next/static/css/1a2b.css"/></head>
<body><div id="__next"><nav class="Navbar_root__x1Yz"><a href="/">{{outlet}}</a></nav>
<main class="Detail_main__9sKd"><div class="Breadcrumb_wrap__2aA"><a href="/">Home</a><span>/</span><a href="/{{sslug}}">{{section}}</a></div>
<h1 class="Detail_title__Qw12">{{title}}</h1>
<div class="Detail_meta__7uJ"><div class="Author_name__pLm"><span>{{author}}</span></div><span class="Detail_date__33s">{{d_long}} · {{hm}} {{tz}}</span></div>
<div class="Share_row__aa1"><button>Salin Tautan</button></div>
<figure class="Image_fig__tt"><img src="/_next/image?url=1" alt=""/>{{?lead|<figcaption class="Image_cap__kk">@@</figcaption>?}}</figure>
<div class="Content_body__Zx9">
{{content}}
</div>
<div class="Tags_list__m0">{{tags}}</div>
<section class="Rekomendasi_box__u7"><h2>Rekomendasi untuk Anda</h2><a href="#"><h3>{{r1}}</h3></a><a href="#"><h3>{{r3}}</h3></a></section></main>
<footer class="Footer_f__1">© 2025 {{outlet}}</footer></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"id":{{num}},"slug":"{{slug}}"}},"page":"/[kanal]/[slug]"}</script></body></html>
''', dict(rel='<div class="BacaJuga_box__r2"><span class="BacaJuga_label__e">Baca Juga</span><a href="#">{}</a></div>', ad='<div class="Ads_slot__q1"><span>{}</span></div>', nl='<div class="Newsletter_box__v"><p>{}</p><button>Langganan</button></div>', h='<h2 class="Content_sub__1">{}</h2>'),
 tag='<a class="Tag_item__k" href="/tag/{s}">{}</a>', tagsep='', rm=[('related_link', '{{r1}}')])
# 22 hand-written table CMS
layout('tabl', 'handmade-table', '''<html><head><title>{{outlet}} :: {{title}}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body bgcolor="#ffffff"><table width="980" align="center" cellpadding="4"><tr><td colspan="2"><img src="banner.gif" alt="{{outlet}}"></td></tr>
<tr><td width="180" valign="top"><b>MENU</b><br><a href="index.php">Beranda</a><br><a href="kat.php?id=1">Daerah</a><br><a href="kat.php?id=2">Ekonomi</a></td>
<td valign="top"><font size="2" color="#990000">{{section}}</font><br>
<h1 style="font-size:22px">{{title}}</h1>
<font size="1" color="gray">{{d_long}} | {{hm}} {{tz}} - dibaca {{num}} kali</font><br>
<img src="foto/1.jpg" width="400" align="left">
<div id="isi">{{content}}</div>
<hr><b>Berita Terkait :</b><br>- <a href="baca.php?id=4">{{r1}}</a><br>- <a href="baca.php?id=5">{{r2}}</a><br>
<form action="komentar.php"><b>Kirim Komentar</b><br>Nama : <input name="n"><br></form></td></tr>
<tr><td colspan="2" align="center"><font size="1">Copyright &copy; {{outlet}} 2025</font></td></tr></table></body></html>
''', dict(p='{}<br><br>', h='<b>{}</b><br><br>', rel='<a href="baca.php?id=8"><i>(Baca juga: {})</i></a><br><br>', by='{}<br>', note='<i>{}</i><br>'), rm=[('related_link', '{{r1}}')])
# 23 Tempo-like
layout('temp', 'daily-portal-d', HEAD + '''<meta property="article:published_time" content="{{iso}}"></head><body>
<div class="top-strip"><a href="/">{{outlet}}</a></div><article class="detail-in"><div class="breadcrumb"><a href="/{{sslug}}">{{section}}</a></div>
<h1 class="title margin-bottom-sm">{{title}}</h1>{{?sub|<p class="sub-headline">@@</p>?}}
<div class="box-avatar">{{?reporter|<div class="kru"><p class="bold">Reporter</p><p><a href="#">@@</a></p></div>?}}<div class="kru"><p class="bold">Editor</p><p><a href="#">{{editor}}</a></p></div></div>
<p class="date margin-bottom-sm">{{d_long}} {{hm}} {{tz}}</p>
<div class="foto-detail"><figure><img src="/t.jpg">{{?lead|<figcaption>@@</figcaption>?}}</figure></div>
<div class="detail-konten">
{{content}}
</div>
<div class="box-tag-detail"><ul class="list">{{tags}}</ul></div>
<div class="box-rekomendasi"><h3>Rekomendasi Artikel</h3><p>Konten sponsor pada widget ini tidak berkaitan dengan redaksi.</p><h2 class="title"><a href="#">{{r2}}</a></h2></div></article></body></html>
''', dict(ad='<div class="iklan-parallax"><div class="scroll-text">{}</div></div>', nl='<div class="newsletter-wrap"><p class="info">{}</p></div>', rel='<p><strong>Pilihan Editor: <a href="#">{}</a></strong></p>', h='<h3 class="subjudul">{}</h3>'),
 tag='<li><a href="/tag/{s}">{}</a></li>', tagsep='', rm=[('advertisement', 'Konten sponsor pada widget ini tidak berkaitan dengan redaksi.')])
# 24 Elementor
layout('elem', 'wp-elementor', WPH + '''<body class="elementor-default single-post"><div data-elementor-type="single-post" class="elementor elementor-55 post type-post">
<section class="elementor-section"><div class="elementor-container"><div class="elementor-widget elementor-widget-theme-post-title elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{{title}}</h1></div></div>
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item--type-author">{{author}}</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item--type-date">{{d_eng}}</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item--type-time">{{ampm}}</span></li><li class="elementor-icon-list-item"><span class="elementor-post-info__terms-list"><a href="#" class="elementor-post-info__terms-list-item">{{section}}</a></span></li></ul></div>
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">
{{content}}
</div></div>
<div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn"><span>Share on facebook</span></div></div>
<div class="elementor-widget elementor-widget-posts"><h2 class="elementor-heading-title">Berita Lainnya</h2><article class="elementor-post"><h3 class="elementor-post__title"><a href="#">{{r1}}</a></h3><div class="elementor-post__excerpt"><p>Baca selengkapnya tentang kabar daerah terbaru di sini.</p></div></article></div></div></section></div></body></html>
''', dict(h='<h4>{}</h4>', rel='<h5>Baca Juga: <a href="#">{}</a></h5>'), rm=[('related_link', '{{r1}}')])
# 25 magazine theme with avatar and updated time
layout('blok', 'wp-blocksy', WPH + '''<body class="single single-post ct-loading"><div id="main-container"><main id="main" class="site-main"><div class="ct-container-full"><article class="post">
<div class="hero-section"><header class="entry-header"><h1 class="page-title">{{title}}</h1><ul class="entry-meta" data-type="simple:slash"><li class="meta-author" itemprop="author"><a class="ct-meta-element-author" href="#"><span itemprop="name">{{author}}</span></a></li><li class="meta-date"><time class="ct-meta-element-date" datetime="{{iso}}">{{d_num}} {{hm}}</time></li><li class="meta-categories"><a href="#" class="ct-term-3">{{section}}</a></li></ul></header></div>
<figure class="ct-featured-image"><div class="ct-media-container"><img src="/1.webp"></div>{{?lead|<figcaption>@@</figcaption>?}}</figure>
<div class="entry-content is-layout-constrained">
{{content}}
</div>
<div class="entry-tags"><span class="ct-module-title">Tag</span><div class="entry-tags-items">{{tags}}</div></div>
<div class="ct-share-box"><span class="ct-module-title">Sebarkan</span></div>
{{?about|<div class="author-box"><section><h5 class="author-box-name">{{author}}</h5><div class="author-box-bio"><p>@@</p></div></section></div>?}}
<nav class="post-navigation"><a class="nav-item-prev"><div class="item-content"><span class="item-label">Sebelumnya</span><span class="item-title">{{r1}}</span></div></a></nav></article></div></main></div></body></html>
''', dict(rel='<p class="has-text-color"><mark>BACA JUGA</mark> <a href="#">{}</a></p>'), tag='<a href="/tag/{s}"><span>#</span>{}</a>', rm=[('navigation', '{{r1}}')])
# 26 Laravel portal, microdata, article tag with sections
layout('lara', 'laravel-portal', HEAD + '''<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"{{title}}","datePublished":"{{iso}}","articleSection":"{{section}}","keywords":"{{keywords}}"}</script></head>
<body><header class="w-full"><a href="/">{{outlet}}</a><div class="ticker">Terkini: {{r3}}</div></header>
<main class="max-w-6xl"><article class="prose-wrapper"><a class="kategori uppercase text-xs" href="/{{sslug}}">{{section}}</a>
<h1 class="text-3xl font-bold">{{title}}</h1>
{{?credit|<p class="text-sm text-gray-500 kru">@@</p>?}}<p class="text-sm tanggal">{{d_long}} | {{hm}} {{tz}}</p>
<div class="flex gap-2 share"><span>Bagikan</span><a href="#">FB</a><a href="#">WA</a></div>
<img class="rounded" src="/img/1.jpg">{{?lead|<p class="text-xs italic keterangan-foto">@@</p>?}}
<section class="isi prose">
{{content}}
</section>
<div class="mt-6 topik"><span>Topik:</span> {{tags}}</div></article>
<aside><h2>Baca Lainnya</h2><ol><li><a href="#">{{r1}}</a></li><li><a href="#">{{r2}}</a></li></ol></aside></main>
<footer class="text-xs">Hak cipta {{outlet}} 2025. Dilarang mengutip tanpa izin.</footer></body></html>
''', dict(p='<p class="mb-4">{}</p>', rel='<div class="border-l-4 pl-2 my-4"><span class="font-bold">Baca Juga:</span> <a href="#">{}</a></div>', wa='<div class="bg-green-50 p-3"><a href="#">{}</a></div>', bq='<blockquote class="pull">{}</blockquote>'),
 tag='<a class="chip" href="/topik/{s}">{}</a>', rm=[('related_link', '{{r1}}')])

# ---------------------------------------------------------------- outlets
for k, l, n, d, *z in [
 ('serayu', 'tdnews', 'Kabar Serayu', 'kabarserayu.example'), ('lawu', 'tdnews', 'Lawu Pos', 'lawupos.example'),
 ('minang', 'jnews', 'Minang Bersuara', 'minangbersuara.example'), ('ogan', 'jnews', 'Ogan Media', 'oganmedia.example'),
 ('krakatau', 'sahifa', 'Krakatau Ekspres', 'krakatauekspres.example'), ('siak', 'sahifa', 'Berita Batanghari', 'beritabatanghari.example'),
 ('galuh', 'gp', 'Galuh Pikiran', 'galuhpikiran.example'), ('sentani', 'gp', 'Suara Sentani', 'suarasentani.example', 'WIT'),
 ('kerinci', 'astra', 'Kerinci Kini', 'kerincikini.example'), ('tenggara', 'astra', 'Timur Raya Post', 'timurrayapost.example', 'WIT'),
 ('brantas', 'block', 'Catatan Brantas', 'catatanbrantas.example'), ('musi', 'block', 'Lembar Musi', 'lembarmusi.example'),
 ('cendra', 'gmr', 'Cendrawasih Terkini', 'cendrawasihterkini.example', 'WIT'), ('wartapriangan', 'gmr', 'Warta Priangan Raya', 'wartapriangan.example'), ('banyak', 'gmr', 'Serang Satu', 'serangsatu.example'),
 ('blogsumbar', 'blogger', 'Nagari Kito', 'nagarikito.example'), ('blogpapua', 'blogger', 'Catatan Kampung Timur', 'kampungtimur.example', 'WIT'),
 ('vio', 'viomagz', 'Info Kaki Gunung', 'infokakigunung.example'), ('vio2', 'viomagz', 'Anim Ha News', 'animhanews.example', 'WIT'),
 ('tjateng', 'trib', 'Harian Bawah Merapi', 'bawahmerapi.example'), ('tsumsel', 'trib', 'Harian Sriwangi', 'hariansriwangi.example'), ('tpapua', 'trib', 'Harian Numbay', 'hariannumbay.example', 'WIT'),
 ('dtk', 'detk', 'menitcom', 'menitcom.example'), ('dtkj', 'detk', 'menitJatim', 'jatim.menitcom.example'),
 ('kmp', 'komp', 'PENJURU.com', 'penjuru.example'), ('kmpp', 'komp', 'KORAN PENJURU', 'koranpenjuru.example', 'WIT'),
 ('kbn', 'agen', 'KBN News', 'kbn.example'), ('kbnp', 'agen', 'KBN Papua', 'papua.kbn.example', 'WIT'), ('kbnj', 'agbr', 'KBN Jambi', 'jambi.kbn.example'), ('kbnb', 'agbr', 'KBN Banten', 'banten.kbn.example'),
 ('boot1', 'boot', 'Siar Minangkabau', 'siarminangkabau.example'), ('boot2', 'boot', 'Doberai Pos', 'doberaipos.example', 'WIT'),
 ('joom1', 'joom', 'Dinas Pendidikan Jatim', 'dindikjatim.example'), ('joom2', 'joom', 'Kanwil Pertanahan Papua Selatan', 'pertanahan-ps.example', 'WIT'),
 ('drup1', 'drup', 'Portal Palembang Darussalam', 'portalpalembang.example'), ('drup2', 'drup', 'Portal Jabar Hari Ini', 'jabarhariini.example'),
 ('gov1', 'govt', 'Dinas Perhubungan Jawa Barat', 'dishubjabar.example'), ('gov2', 'govt', 'BPBD Provinsi Jambi', 'bpbdjambi.example'),
 ('amp1', 'ampx', 'Jurnal Nusa', 'jurnalnusa.example'), ('amp2', 'ampx', 'Jurnal Timur', 'jurnaltimur.example', 'WIT'),
 ('rad1', 'radi', 'Radio Suara Tugu', 'suaratugu.example'), ('rad2', 'radi', 'Radio Gema Kasuari', 'gemakasuari.example', 'WIT'), ('rad3', 'radi', 'Radio Swara Angso Duo', 'swaraangsoduo.example'),
 ('nx1', 'next', 'Nalar.id', 'nalarid.example'), ('nx2', 'next', 'Fokuswara', 'fokuswara.example'),
 ('tab1', 'tabl', 'Banten Pagi', 'bantenpagi.example'), ('tab2', 'tabl', 'Harian Ranah', 'harianranah.example'),
 ('tmp1', 'temp', 'Lentera', 'lentera.example'), ('elm1', 'elem', 'Priangan Update', 'prianganupdate.example'), ('elm2', 'elem', 'Lensa Domberai', 'lensadomberai.example', 'WIT'),
 ('blk1', 'blok', 'Arek Warta', 'arekwarta.example'), ('blk2', 'blok', 'Merauke Menyapa', 'meraukemenyapa.example', 'WIT'),
 ('lar1', 'lara', 'Pantau Daerah', 'pantaudaerah.example'), ('lar2', 'lara', 'Bumi Papua Post', 'bumipapuapost.example', 'WIT')]:
    outlet(k, l, n, d, z[0] if z else 'WIB')
