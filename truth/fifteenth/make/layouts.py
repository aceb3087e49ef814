from lib import *
def dlx(a, f):  # the dateline's form
    return f.format(d=E(a.dateline), o=E(a.outlet), O=E(a.outlet.upper())) if a.dateline else ''
def fig(a, cls='wp-caption-text'):
    return f'<figure class="wp-caption aligncenter"><img src="/uploads/{slug(a.title)[:30]}.jpg" alt=""><figcaption class="{cls}">{a.rm("caption", a.cap)}</figcaption></figure>' if a.cap else ''
def related(a, i=0, pre='Baca Juga: '):
    t = a.baca[i]; a.rm('related_link', t); return f'<p class="baca"><strong>{pre}<a href="/berita/{slug(t)}">{E(t)}</a></strong></p>'
RW = dict(author='Penulis', editor='Editor', reporter='Reporter', photographer='Foto', contributor='Kontributor', source='Sumber', correspondent='Koresponden')
def rows(a, words={}, sep=' | ', roles=None): return sep.join(f'{ {**RW, **words}[r]}: {E(n)}' for r, n in a.by if r != 'unknown' and (roles is None or r in roles))

def portal_warta(a):  # big regional network
    au = a.who('author')[0] if a.who('author') else None
    return a.head(au=au) + f'''<body><div id="wrap"><ul class="nav">{NAV}</ul>
<div class="crumb"><a href="/">Home</a> &gt; <a href="/topic">{E(a.section)}</a></div>
{a.toplabel('div','kicker-adv')}<h1 class="f50 black2" id="arttitle">{E(a.title)}</h1>
<div class="mt10"><time class="grey">Tayang: <span>{a.d('long')}</span></time></div>
<div id="penulis-box">{''.join(f'<div class="credit">{ {**RW}[r]}: <a href="/penulis/{slug(n)}">{E(n)}</a></div>' for r, n in a.by if not (a.pre and r == 'reporter'))}</div>
<div class="share"><a>Facebook</a><a>X</a><a>WhatsApp</a></div>
{fig(a,'pb10 italic')}
<div class="side-article txt-article multi-fontsize">
{a.body(lead=dlx(a,'<strong>{O}, {d} - </strong>'), ins={1: '<div class="ads-mid">'+a.rm('advertisement','ADVERTISEMENT')+'</div>', 2: related(a,0,'Baca juga: ')})}
<p>{a.rm('newsletter','Ikuti kami di saluran WhatsApp dan Google News untuk kabar terkini')}</p>
</div>
<div class="paging">{a.rm('pagination','Halaman: 1 2 Semua Halaman')}</div>
<div class="tags"><h5>Tags</h5>{a.taglinks()}</div>
<div class="lain"><h4>Berita Terkait</h4><ul><li><a href="#">{E(a.baca[1])}</a></li></ul></div></div></body></html>'''
def portal_kilat(a):  # detik-like
    au = a.who('author')[0]
    return a.head(au=au) + f'''<body class="detail"><nav><ul>{NAV}</ul></nav><article class="detail"><div class="detail__header">
{a.toplabel('h2','detail__subtitle')}<h1 class="detail__title">{E(a.title)}</h1>
<div class="detail__author">{E(au)} - <span class="detail__label">{E(a.outlet)}</span></div>
<div class="detail__date">{a.d('dots').replace(' - ',' ').replace('.',':')}</div></div>
<div class="detail__media">{fig(a,'detail__media-caption')}</div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
{a.body(lead=dlx(a,'<strong>{d}</strong> - '), ins={1:'<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="#">'+a.rm('related_link',a.baca[0])+'</a></div></td></tr></tbody></table>', 3:'<div class="parallaxindetail scrollpage"><p class="para_caption">'+a.rm('advertisement','SCROLL TO CONTINUE WITH CONTENT')+'</p></div>'})}
<div class="clearfix"></div><strong>{a.rm('initials','(rwp/hsn)')}</strong>
</div><div class="detail__body-tag"><div class="nav">{a.taglinks()}</div></div></div>
<div id="komentar"><h3>Komentar Terbanyak</h3><p>Mantap pak, lanjutkan</p></div></article></body></html>'''
def portal_kompas_like(a):
    au = a.who('author')[0] if a.who('author') else None
    return a.head(au=au) + f'''<body><div class="container"><ul class="bc"><li>Home</li><li>{E(a.section)}</li></ul>{a.toplabel('div','read__label')}
<h1 class="read__title">{E(a.title)}</h1><div class="read__time"><a href="/">{E(a.outlet)}</a> - {a.d('num')}</div>
<div class="credit">{''.join(f'<div class="credit-title-name"><h6>{E(n)}</h6></div><p class="credit-role">{RW[r]}</p>' for r,n in a.by if 0)}<div class="credit-title">{', '.join(f'<span class="opsi">{RW[r]}</span> <a class="credit-name">{E(n)}</a>' for r,n in a.by)}</div></div>
<div class="photo">{fig(a,'photo__caption')}</div>
<div class="read__content"><div class="clearfix">
{a.body(lead=dlx(a,'<strong>{d}, {O}</strong> &ndash; '), ins={2: related(a,0), 4:'<div class="ads-on-body">'+a.rm('advertisement','Iklan')+'</div>'})}
<div class="kgnw"><p>{a.rm('newsletter','Dapatkan update berita pilihan dan breaking news setiap hari di kanal Telegram kami.')}</p></div>
</div></div><ul class="tag__article__wrap">{a.taglinks()}</ul>
<div class="copyright">Copyright 2008 - 2026 {E(a.outlet)}. All rights reserved.</div></div></body></html>'''
def agency(a):
    return a.head(ld=False, extra=f'<meta name="keywords" content="{E(", ".join(a.tags))}">\n') + f'''<body><header><a class="logo">{E(a.outlet)}</a></header><div class="wrap__article-detail">
{a.toplabel('p','rubrik')}<h1 class="post-title">{E(a.title)}</h1><ul class="list-inline"><li class="post-date"><i class="icon-clock"></i> {a.d('long')}</li></ul>
{fig(a,'wp-caption-text')}
<div class="wrap__article-detail-content post-content">
{a.body(lead=dlx(a,'{d} ({o}) - '), ins={2:'<span class="baca-juga">Baca juga: <a href="#"><b>'+a.rm('related_link',a.baca[0])+'</b></a></span>', 4:'<span class="baca-juga">Baca juga: <a href="#"><b>'+a.rm('related_link',a.baca[1])+'</b></a></span>'})}
<p class="text-muted small mt10">{'<br>'.join(f'{dict(RW,reporter="Pewarta")[r]}: {E(n)}' for r,n in a.by)}<br>{a.rm('copyright','Copyright © '+a.outlet+' 2026')}</p>
<p class="text-muted small">Dilarang keras mengambil konten untuk pengindeksan otomatis tanpa izin tertulis.</p></div>
<div class="tags-widget"><ul>{a.taglinks()}</ul></div></div></body></html>'''
def wp_newspaper(a):
    au = a.account or a.who('author')[0]
    return a.head() + f'''<body class="single td-standard-pack"><ul class="td-menu">{NAV}</ul><article class="post type-post"><div class="td-post-header">
<ul class="td-category"><li class="entry-category"><a href="#">{E(a.section)}</a></li></ul>{a.toplabel()}
<header class="td-post-title"><h1 class="entry-title">{E(a.title)}</h1>{'<p class="td-post-sub-title">'+E(a.subtitle)+'</p>' if a.subtitle else ''}
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/{slug(au)}">{E(au)}</a><div class="td-author-line"> - </div></div>
<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{a.d('iso')}">{a.d('us')}</time></span></div></header></div>
<div class="td-post-content tagdiv-type">{fig(a)}
{a.body(lead=dlx(a,'<strong>{d}, {o}</strong> – '), ins={3: related(a)})}
{'<p><em>'+rows(a,roles=('reporter','editor','photographer','contributor'))+'</em></p>' if [1 for r,_ in a.by if r in ('reporter','editor','photographer','contributor')] else ''}
</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li>{a.taglinks()}</ul></div>
<div class="td-post-sharing"><a>Facebook</a><a>Twitter</a></div><div class="td-block-row td-post-next-prev"><span>Previous article</span><a>{a.rm('related_link',a.baca[1])}</a></div></footer></article></body></html>'''
def wp_jnews(a):
    au = a.account or a.who('author')[0]
    return a.head() + f'''<body class="jnews"><div class="entry-header"><div class="jeg_breadcrumbs"><span>Home</span> <span>{E(a.section)}</span></div>{a.toplabel('div','jeg_label')}
<h1 class="jeg_post_title">{E(a.title)}</h1><div class="jeg_meta_container"><div class="jeg_post_meta"><div class="jeg_meta_author"><span class="meta_text">oleh</span> <a href="/author/{slug(au)}">{E(au)}</a></div>
<div class="jeg_meta_date"><a href="#">{a.d('day')}</a></div><div class="jeg_meta_category"><span>in</span> <a rel="category tag">{E(a.section)}</a></div></div></div></div>
<div class="jeg_featured featured_image">{fig(a)}</div><div class="entry-content"><div class="jeg_share_button"><span>Share on Facebook</span></div><div class="content-inner">
{a.body(lead=dlx(a,'<b>{d} |</b> '), ins={1:'<div class="jnews_inline_related_post"><h3 class="jeg_block_title">Baca Juga</h3><a href="#">'+a.rm('related_link',a.baca[0])+'</a></div>'})}
{'<p>'+rows(a,roles=('reporter','editor','photographer','source'),sep='<br>')+'</p>' if [1 for r,_ in a.by if r in ('reporter','editor','photographer','source')] else ''}
</div><div class="jeg_post_tags"><span>Tags:</span> {a.taglinks()}</div></div>
<div class="comments"><h3>Discussion about this post</h3><p>{a.rm('comment','Tinggalkan Balasan Batalkan balasan')}</p></div></body></html>'''
def wp_sahifa(a):
    au = a.account or a.who('author')[0]
    return a.head(ld=False) + f'''<body><div id="crumbs"><a>Home</a> / <a>{E(a.section)}</a> / <span class="current">{E(a.title)}</span></div>
<article id="the-post"><div class="post-inner">{a.toplabel()}<h1 class="name post-title entry-title"><span itemprop="name">{E(a.title)}</span></h1>
<p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a>{E(au)}</a></span> <span class="tie-date"><i class="fa fa-clock-o"></i>{a.d('day')}</span> <span class="post-cats"><a rel="category tag">{E(a.section)}</a></span> <span class="post-comments">Leave a comment</span> <span class="post-views">312 Views</span></p>
<div class="entry">{fig(a)}
{a.body(lead=dlx(a,'<strong>{d} ({o})</strong> – '), ins={2:'<div class="e3lan">'+a.rm('advertisement','[Space Iklan 300x250]')+'</div>', 3:related(a)})}
</div><div class="share-post"><span class="share-text">Share</span></div></div></article>
<p class="post-tag">Tagged with: {a.taglinks()}</p><section id="author-box"><h3>About {E(au)}</h3></section></body></html>'''
def wp_generatepress(a):
    au = a.account or a.who('author')[0]
    return a.head() + f'''<body class="post-template-default single wp-embed-responsive"><main class="site-main"><article class="post"><div class="inside-article">
<header class="entry-header">{a.toplabel()}<h1 class="entry-title" itemprop="headline">{E(a.title)}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{a.d('iso')}">{a.d('day')}</time></span> <span class="byline">oleh <span class="author vcard"><a class="url fn n"><span class="author-name" itemprop="name">{E(au)}</span></a></span></span></div></header>
<div class="featured-image">{fig(a)}</div><div class="entry-content" itemprop="text">
{a.body(lead=dlx(a,'<strong>{d} –</strong> '), ins={2:related(a,1)})}
</div><footer class="entry-meta"><span class="cat-links">Kategori <a rel="category tag">{E(a.section)}</a></span> <span class="tags-links">Tag {a.taglinks()}</span></footer></div></article></main></body></html>'''
def wp_astra(a):
    au = a.account or a.who('author')[0]
    return a.head() + f'''<body class="ast-single-post"><article class="ast-article-single"><header class="entry-header">{a.toplabel()}<h1 class="entry-title">{E(a.title)}</h1>
<div class="entry-meta"><span class="comments-link"><a>Tinggalkan Komentar</a></span> / <span class="cat-links"><a>{E(a.section)}</a></span> / Oleh <span class="posted-by vcard author"><a class="url fn n"><span class="author-name">{E(au)}</span></a></span> / <span class="published">{a.d('day')}</span></div></header>
<div class="entry-content clear">{fig(a)}
{a.body(lead=dlx(a,'{d} — '), ins={1:'<p style="text-align:center"><em>'+a.rm('newsletter','Gabung saluran WhatsApp kami, klik di sini')+'</em></p>'})}
</div></article><nav class="post-navigation"><a>&larr; Previous Post</a></nav><div class="ast-single-related-posts-container"><h2>Related Posts</h2><a>{a.rm('related_link',a.baca[0])}</a></div></body></html>'''
def wp_wpberita(a):  # Gutenverse/gmr themes of SMSI members
    au = a.account or a.who('author')[0]
    return a.head() + f'''<body class="gmr-theme"><div class="breadcrumbs"><span>Beranda</span> <span>{E(a.section)}</span></div><article class="content-single"><header class="entry-header entry-header-single">{a.toplabel('div','gmr-label')}
<h1 class="entry-title"><strong>{E(a.title)}</strong></h1><div class="list-table clearfix"><div class="gmr-gravatar-metasingle"><div class="meta-content gmr-content-metasingle"><span class="author vcard"><a class="url fn n">{E(au)}</a></span><span class="posted-on byline"><time class="entry-date published" datetime="{a.d('iso')}">{a.d('hday')} - {a.dt:%H:%M} {a.tz}</time></span></div></div></div></header>
<figure class="post-thumbnail gmr-thumbnail-single"><img src="/a.jpg"><figcaption class="wp-caption-text">{a.rm('caption',a.cap) if a.cap else ''}</figcaption></figure>
<div class="single-wrap"><div class="entry-content entry-content-single clearfix">
{a.body(lead=dlx(a,'<strong>{d}, {O} –</strong> '), ins={2:'<div class="gmr-related-post-onlytitle"><div class="related-text-onlytitle">Baca Juga:</div><div class="recent-title"><a>'+a.rm('related_link',a.baca[0])+'</a></div></div>'})}
{'<p>'+rows(a,words=dict(editor='Redaktur',reporter='Wartawan'),roles=('reporter','editor','contributor'),sep=' / ')+'</p>' if [1 for r,_ in a.by if r in ('reporter','editor','contributor')] else ''}
<footer class="entry-footer"><div class="tags-links">{a.taglinks()}</div><div class="gmr-cf-metacontent">Follow WhatsApp Channel untuk berita terbaru setiap hari</div></footer></div></div></article></body></html>'''
def wp_twenty(a):
    au = a.account or a.who('author')[0]
    return a.head(ld=False) + f'''<body class="wp-site-blocks"><main id="wp--skip-link--target"><div class="wp-block-group">{a.toplabel('p','wp-block-label')}<h1 class="wp-block-post-title">{E(a.title)}</h1>
<div class="wp-block-post-date"><time datetime="{a.d('iso')}">{a.d('day')}</time></div><div class="wp-block-post-author"><p class="wp-block-post-author__byline">Ditulis oleh</p><p class="wp-block-post-author__name">{E(au)}</p></div> <div class="taxonomy-category wp-block-post-terms">di <a>{E(a.section)}</a></div></div>
<div class="entry-content wp-block-post-content">{fig(a,'wp-element-caption')}
{a.body(lead=dlx(a,'<strong>{d}</strong>, {o} – '))}
<div class="sharedaddy"><h3 class="sd-title">{a.rm('share','Bagikan ini:')}</h3><ul><li>Klik untuk berbagi di X</li></ul></div></div><div class="wp-block-post-terms">{a.taglinks()}</div></main></body></html>'''
def daily_cms(a):  # regional daily
    return a.head() + f'''<body><div class="top-menu"><ul>{NAV}</ul></div><section class="read-page"><div class="kanal">{E(a.section)}</div>{a.toplabel('div','kanal-adv')}
<h1>{E(a.title)}</h1>{'<h2 class="lead-sub">'+E(a.subtitle)+'</h2>' if a.subtitle else ''}<div class="read-info"><span class="by">{rows(a)}</span> <span class="date">{a.d('dots')}</span></div>
<div class="main-img">{fig(a,'img-desc')}</div><div class="artikel" id="isi">
{a.body(lead=dlx(a,'<b>{d}</b>- '), ins={1:'<div class="box-baca"><span>BACA JUGA:</span> <a>'+a.rm('related_link',a.baca[0])+'</a></div>', 4:'<div class="box-baca"><span>BACA JUGA:</span> <a>'+a.rm('related_link',a.baca[1])+'</a></div>'})}
<p class="ini">{a.rm('initials','(ari/k8)')}</p></div><div class="tag-list">{a.taglinks()}</div></section><footer>© {E(a.outlet)} 2026</footer></body></html>'''
def gov(a):
    return a.head(ld=False) + f'''<body><nav class="navbar"><ul>{NAV}</ul></nav><section class="page-title"><div class="container"><h2>{a.toplabel()}{E(a.title)}</h2></div></section><div class="container"><div class="row"><div class="col-lg-8"><div class="blog-details">
<ul class="meta"><li><i class="bi bi-calendar"></i> {a.d('hday')}</li><li><i class="bi bi-person"></i> {E(a.account or a.who('author')[0])}</li><li><i class="bi bi-eye"></i> Dibaca 187 kali</li><li><i class="bi bi-folder"></i> {E(a.section)}</li></ul>
<div class="isi-berita text-justify">{fig(a,'small')}
{a.body(lead=dlx(a,'<strong>{d}</strong> – '), cls='MsoNormal').replace('<p class="MsoNormal">','<p class="MsoNormal" style="text-align:justify"><span style="font-size:12.0pt">').replace('</p>','</span></p><p class="MsoNormal">&nbsp;</p>')}
<div class="bagikan">{a.rm('share','Bagikan berita ini')}</div></div></div></div><div class="col-lg-4"><h5>Layanan Publik</h5><ul><li>PPID</li><li>SP4N-LAPOR!</li></ul></div></div></div></body></html>'''
def handmade(a):
    return f'''<html><head><title>{E(a.outlet)} :: {E(a.title)}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body bgcolor="#ffffff"><table width="900" align="center"><tr><td colspan="2"><font size="6">{E(a.outlet)}</font><hr></td></tr><tr><td width="620" valign="top">
<font color="red" size="2">{E(a.section)}</font><br>{a.toplabel('b','lbl')}<br><font size="5"><b>{E(a.title)}</b></font><br><font size="2" color="gray">{a.d('hday')} | {a.dt:%H:%M} {a.tz}</font><br><br>
<img src="foto/{slug(a.title)[:12]}.jpg" width="600"><br><font size="1"><i>{a.rm('caption',a.cap)}</i></font><br><br><font size="3">
{a.body(lead=dlx(a,'<b>{d}, {o} -</b> '), br=True)}
{'<b>'+rows(a)+'</b>' if a.by and a.by[0][0]!='unknown' else ''}</font><br><br><a href="javascript:window.print()">{a.rm('share','[ Cetak halaman ini ]')}</a></td>
<td width="280" valign="top" bgcolor="#eeeeee"><b>BERITA LAIN</b><br>- <a href="b.php?id=811">{a.rm('related_link',a.baca[0])}</a><br></td></tr></table></body></html>'''
def joomla(a):
    au = a.account or a.who('author')[0]
    return a.head(ld=False) + f'''<body class="site com_content view-article"><div class="item-page" itemscope itemtype="https://schema.org/Article">{a.toplabel()}<div class="page-header"><h2 itemprop="headline">{E(a.title)}</h2></div>
<dl class="article-info muted"><dt class="article-info-term">Detail</dt><dd class="createdby">Ditulis oleh <span itemprop="name">{E(au)}</span></dd><dd class="category-name">Kategori: <a>{E(a.section)}</a></dd><dd class="published">Diterbitkan: <time datetime="{a.d('iso')}">{a.d('day')}</time></dd><dd class="hits">Dilihat: 402</dd></dl>
<div itemprop="articleBody">{fig(a)}
{a.body(lead=dlx(a,'<strong>{d}</strong>: '))}
</div><ul class="pager pagenav"><li class="previous"><a>Sebelumnya</a></li><li>{a.rm('pagination','Berikutnya')}</li></ul>{'<ul class="tags inline">'+a.taglinks()+'</ul>' if a.tags else ''}</div></body></html>'''
def plaintext(a):
    b = '\n\n'.join(a.lines()); d = (f'{a.dateline}, {a.outlet} - ' if a.dateline else '')
    by = '\n'.join(f'{RW[r]}: {n}' for r, n in a.by)
    return f'''Beranda » {a.section}\n\n{a.title}\n\n{a.d('long')}\n\n{d}{b}\n\n{by}\n\nBaca juga:\n{a.rm('related_link',a.baca[0])}\n\nTag: {', '.join(a.tags)}\n'''
def blogger(a):  # free blog theme, labels only
    au = a.account or a.who('author')[0]
    return a.head(ld=False) + f'''<body class="item-view"><div class="blog-posts hfeed"><div class="post hentry"><div class="post-labels">{a.taglinks()}</div>{a.toplabel()}
<h3 class="post-title entry-title">{E(a.title)}</h3><div class="post-header"><span class="post-author vcard"><span class="fn">{E(au)}</span></span> <abbr class="published" title="{a.d('iso')}">{a.d('us')}</abbr></div>
<div class="post-body entry-content"><table class="tr-caption-container"><tr><td><img src="/x.jpg"></td></tr><tr><td class="tr-caption">{a.rm('caption',a.cap) if a.cap else ''}</td></tr></table>
{a.body(lead=dlx(a,'<b>{d}, {o}</b> - '), br=True)}
</div><div class="post-share"><span>{a.rm('share','Share This:')}</span></div></div></div><div id="comments"><h4>No comments:</h4><p>Post a Comment</p></div></body></html>'''
def next_ssr(a):  # AMSI member, hydrated app with utility classes
    return a.head(au=a.who('author')[0] if a.who('author') else None) + f'''<body><div id="__next"><main class="mx-auto max-w-screen-lg"><nav class="flex text-sm"><a href="/">Beranda</a><a href="/k">{E(a.section)}</a></nav><article>
{a.toplabel('span','inline-flex rounded bg-amber-200 px-2')}<h1 class="text-3xl font-bold">{E(a.title)}</h1>{'<p class="text-lg text-gray-500">'+E(a.subtitle)+'</p>' if a.subtitle else ''}
<div class="flex gap-2 text-sm text-gray-600"><div>{' <span>•</span> '.join(f'<span>{ {**RW}[r]}: {E(n)}</span>' for r,n in a.by)}</div><time datetime="{a.d('iso')}">{a.d('hday')} | {a.dt:%H:%M} {a.tz}</time></div>
<div class="relative aspect-video">{fig(a,'text-xs italic')}</div><div class="prose prose-lg">
{a.body(lead=dlx(a,'<strong>{d}</strong> — '), ins={1:'<aside class="not-prose rounded border p-4"><p>'+a.rm('newsletter','Jangan ketinggalan berita pilihan, daftar buletin kami')+'</p><input type="email"><button>Daftar</button></aside>', 3:'<div class="not-prose"><a>'+a.rm('related_link','Baca juga: '+a.baca[0])+'</a></div>'})}
</div><div class="flex flex-wrap">{a.taglinks()}</div></article></main></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"slug":"{slug(a.title)}"}}}}</script></body></html>'''
def wp_bloggingpro(a):  # JMSI member; everything about persons at the end
    return a.head() + f'''<body class="single idtheme"><article class="post"><div class="gmr-box-content"><header class="entry-header">{a.toplabel('span','cat-adv')}<h1 class="entry-title" itemprop="headline">{E(a.title)}</h1>
<span class="byline"><span class="entry-author vcard"><a class="url fn n">{E(a.account or a.who('author')[0])}</a></span></span> <span class="posted-on"><time class="entry-date published" datetime="{a.d('iso')}">{a.d('day')}</time></span> <span class="cat-links-content">{E(a.section)}</span></header>
<div class="entry-content entry-content-single" itemprop="text">{fig(a)}
{a.body(lead=dlx(a,'{O}, <strong>{d}</strong> – '), ins={0:'<div class="gmr-banner-insidecontent">'+a.rm('advertisement','Scroll untuk lanjut membaca')+'</div>', 2:related(a,0,'Baca Juga :  ')})}
<div class="page-links">{a.rm('pagination','Halaman Selanjutnya')} <span class="post-page-numbers current">1</span> <span>2</span></div>
<div class="wa-channel"><p>{a.rm('newsletter','Cek berita dan artikel lainnya di Google News dan WhatsApp Channel')}</p></div></div>
<footer><div class="tags-links">{a.taglinks()}</div></footer></div></article></body></html>'''
NOTIME = 'blogger wp_bloggingpro '.split() + 'wp_newspaper wp_jnews wp_sahifa wp_generatepress wp_astra wp_twenty gov joomla'.split()

SIDE = '<aside class="sidebar widget-area"><section class="widget"><h3 class="widget-title">Terpopuler</h3><ol><li><a href="/p1">Jadwal Kapal Perintis Bulan Ini, Cek Rutenya</a></li><li><a href="/p2">Resep Ikan Kuah Kuning ala Rumahan</a></li><li><a href="/p3">Link Pendaftaran Mudik Gratis Dibuka Besok</a></li></ol></section></aside>\n'
def foot(a): return f'<footer class="site-footer"><a>Redaksi</a> | <a>Tentang Kami</a> | <a>Pedoman Media Siber</a> | <a>Disclaimer</a><p>&copy; 2026 {E(a.outlet)} &ndash; Terverifikasi Administratif dan Faktual Dewan Pers</p></footer>\n'
def frame(a, page):
    if a.layout in ('gov', 'handmade', 'plaintext', 'blogger'): return page
    return page.replace('</body>', ('' if a.layout in ('joomla', 'wp_twenty') else SIDE) + foot(a) + '</body>')
