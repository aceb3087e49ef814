"""Page builds. Each is an own invention, modelled on how such sites are built."""
import json
from core import layout, esc
def doc(p, body, head='', cls='', og=True, ld=None, gen='', tsep=' - ', dt=True, bodyattr=''):
    s = f'<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{esc(p.title)}{tsep}{p.site[0]}</title>\n'
    if p.desc: s += f'<meta name="description" content="{esc(p.desc)}">\n'
    if gen: s += f'<meta name="generator" content="{gen}">\n'
    if og: s += f'<meta property="og:type" content="article"><meta property="og:title" content="{esc(p.title)}"><meta property="og:site_name" content="{p.site[0]}"><meta property="og:url" content="{p.url()}">\n'
    if og and dt: s += f'<meta property="article:published_time" content="{p.d("{iso}")}">\n'
    if ld: s += '<script type="application/ld+json">' + json.dumps(ld, ensure_ascii=False) + '</script>\n'
    return s + head + f'</head>\n<body{" class=" + chr(34) + cls + chr(34) if cls else ""}{bodyattr}>\n{body}\n</body>\n</html>\n'
def ld(p, author=None, typ='NewsArticle'):
    d = {'@context': 'https://schema.org', '@type': typ, 'headline': p.title, 'datePublished': p.d('{iso}'), 'publisher': {'@type': 'Organization', 'name': p.site[0]}}
    if author: d['author'] = {'@type': 'Person' if author not in (p.site[0],) else 'Organization', 'name': author}
    if p.section: d['articleSection'] = p.section
    return d
def menu(*a): return ''.join(f'<li><a href="/{x.lower().replace(" ", "-")}">{x}</a></li>' for x in a)
def adv(cls, txt='ADVERTISEMENT'): return lambda p: p.rm('advertisement', txt, f'<div class="{cls}">{txt}</div>')
def tags(p, fmt='<a href="/tag/{1}">{0}</a>', sep=''): return sep.join(fmt.format(t, t.lower().replace(' ', '-')) for t in p.tags)
def lab(p, html):
    """label above the text, only where the page has it there"""
    return html.replace('@', p.label) if p.label and p.labelpos == 'top' else ''
def roles(p, fmt, sep): return sep.join(fmt.format(w, n) for w, n in p.roles)
def pop(p, n=4): return ''.join(f'<li><a href="/p/{i}">{p.h()}</a></li>' for i in range(n))

@layout('portal_arttitle')
def _(p):
    body = p.content(para=lambda s: f'<p>{s}</p>', baca=lambda t, u: f'<p class="baca"><strong>Baca juga: </strong><a href="{u}" class="rdmore">{t}</a></p>',
        ads={2: adv('ads-inarticle', 'Advertisement'), 5: lambda p: (lambda t: p.rm('related_link', t, f'<div class="lihatjg"><span>Lihat juga</span><a href="/v/1">{t}</a></div>'))(p.h())}, hd=lambda s: f'<h2>{s}</h2>')
    r = '<div id="penulis">' + ''.join(f'<span>{w}: <a href="/author/{i}">{n}</a></span> | ' for i, (w, n) in enumerate(p.roles)).rstrip(' |') + '</div>' if p.roles else ''
    wa = p.rm('channel', 'Ikuti Saluran WhatsApp ' + p.site[0], f'<div class="gnews"><a href="https://whatsapp.com/channel/x">Ikuti Saluran WhatsApp {p.site[0]}</a></div>')
    return doc(p, f'''<div id="header"><a class="logo" href="/">{p.site[0]}</a><ul class="navi">{menu("Home", "Regional", "Nasional", "Olahraga", "Video")}</ul></div>
<div class="main"><div class="breadcrumb"><a href="/">Home</a> » <a href="/k">{p.sec("Berita")}</a></div>{lab(p, '<div class="tagadv">@</div>')}
<h1 class="f50 black2 f400 crimson" id="arttitle">{p.title}</h1>{f'<h2 class="f20 subjudul">{p.sub}</h2>' if p.sub else ''}
<div class="mt10"><time class="grey">{"Tayang: " if p.upd else ""}{p.d("{hari}, {d} {bln} {y} {H}:{M} {tz}")}</time>{p.d(" <span class=grey>Diperbarui: {hari}, {d} {bln} {y} {H}:{M} {tz}</span>", p.upd) if p.upd else ""}</div>
{r}<div class="share_atas">{p.rm("share", "Share to Facebook", '<a href="#">Share to Facebook</a>')}<a href="#">Tweet</a><a href="#">Copy Link</a></div>
{p.fig('<div class="artimg"><img src="$" alt=""><div class="grey caption">@</div></div>')}
<div class="side-article txt-article multi-fontsize editcontent">
{body}
</div>{wa}
<div class="paging">{p.rm("pagination", "Halaman 1/2", "<span>Halaman 1/2</span>")} <a href="?page=2">Selanjutnya</a></div>
<div class="tagcloud3">{"<span>Tags</span>" if p.tags else ""}{tags(p)}</div></div>
<div class="terkini"><h3>Berita Terkini</h3><ul>{pop(p)}</ul></div><div id="footer">© {p.dt().year} {p.site[0]}, a subsidiary of Media Kita Grup. All Right Reserved</div>''', ld=ld(p, p.site[0]) if p.section else None)

@layout('detail_itp')
def _(p):
    body = p.content(baca=lambda t, u: f'<table class="linksisip" align="left"><tbody><tr><td><div class="lihatjg"><strong>Baca juga:</strong><a data-label="List Berita" href="{u}">{t}</a></div></td></tr></tbody></table>',
        ads={2: lambda p: p.rm('advertisement', 'SCROLL TO CONTINUE WITH CONTENT', '<div class="parallaxindetail"><div class="para_caption">ADVERTISEMENT</div><div>SCROLL TO CONTINUE WITH CONTENT</div></div>')})
    a = f'<div class="detail__author">{p.author} - <span class="detail__label">{p.site[0]}</span></div>' if p.author else ''
    return doc(p, f'''<header class="navbar"><a href="/">{p.site[0]}</a></header><div class="page__breadcrumb"><a href="/">{p.site[0]}</a><a href="/s">{p.sec("Berita")}</a></div>
<article class="detail"><div class="detail__header">{lab(p, '<span class="detail__flag">@</span>')}<h1 class="detail__title">
 {p.title} </h1>{a}<div class="detail__date">{p.d("{hari}, {d2} {b3} {y} {H}:{M} {tz}")}</div></div>
<div class="detail__share"><a>{p.rm("share", "0 komentar", "0 komentar")}</a><a>BAGIKAN</a><a>URL telah disalin</a></div>
{p.fig('<div class="detail__media"><figure class="detail__media-image"><img src="$"><figcaption class="detail__media-caption">@</figcaption></figure></div>')}
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">{body}
</div><div class="detail__body-tag mgt-16"><div class="nav">{tags(p, '<a href="/tag/{1}" class="nav__item">{0}</a>')}</div></div></div></article>
<div class="box cb-berita-terkait"><h2>Berita Terkait</h2><ul>{pop(p, 5)}</ul></div>
<footer>Copyright @ {p.dt().year} {p.site[0]}, All right reserved</footer>''', head=f'<meta name="publishdate" content="{p.d("{y}/{m2}/{d2} {H}:{M}:00")}">\n')

@layout('read_credit')
def _(p):
    body = p.content(baca=lambda t, u: f'<p><strong>Baca juga: <a class="inner-link-baca-juga" href="{u}">{t}</a></strong></p>', hd=lambda s: f'<h2><strong>{s}</strong></h2>',
        ads={1: lambda p: '<div class="kcm__ads" id="div-Inside-MediumRectangle"></div>', 4: adv('ads-on-body', 'Lanjutkan membaca di bawah iklan')})
    cr = ''.join(f'<div class="credit-title"><div class="credit-title-name"><h6>{n}{"," if i < len(p.roles) - 1 else ""}</h6></div><div class="credit-role">{w}</div></div>' for i, (w, n) in enumerate(p.roles))
    nl = p.rm('newsletter', 'Dapatkan update berita pilihan dan breaking news setiap hari', '<div class="newsletter-kg"><em>Dapatkan update berita pilihan dan breaking news setiap hari dari kami. Pilih akses favoritmu.</em></div>')
    return doc(p, f'''<div class="header"><a href="/">{p.site[0]}</a><ul>{menu("News", "Daerah", "Tren", "Bola")}</ul></div><ul class="breadcrumb__wrap"><li>Home</li><li>{p.sec("News")}</li></ul>
{lab(p, '<div class="read__label">@</div>')}<h1 class="read__title">{p.title}</h1><div class="read__header"><div class="read__time">{p.site[0]} - {p.d("{d2}/{m2}/{y}, {H}:{M} {tz}")}</div></div>
<div class="credit">{cr}</div><div class="photo">{p.fig('<div class="photo__wrap"><img src="$"></div><div class="photo__caption">@</div>')}</div>
<div class="read__article"><div class="read__content"><div class="clearfix">
{body}
{nl}</div></div></div><ul class="tag__article__wrap">{tags(p, '<li class="tag__article__item"><a class="tag__article__link" href="/tag/{1}">{0}</a></li>')}</ul>
<section class="comment">{p.rm("comments", "Kirim komentar", "<h3>Komentar</h3><button>Kirim komentar</button>")}</section><div class="mostList"><ol>{pop(p, 5)}</ol></div>''',
        ld=ld(p), head=f'<meta name="content_PublishedDate" content="{p.d("{y}-{m2}-{d2} {H}:{M}:00")}">\n')

@layout('wire_post_content')
def _(p):
    body = p.content(para=lambda s: s + '<br /><br />', baca=lambda t, u: f'<span class="baca-juga"><b>Baca juga: <a href="{u}" title="{t}">{t}</a></b></span><br />', hd=lambda s: f'<b>{s}</b><br /><br />', sep='\n')
    r = '<br />'.join(f'{w}: {n}' for w, n in p.roles)
    cp = p.rm('copyright', f'Copyright © {p.site[0]} {p.dt().year}', f'Copyright © {p.site[0]} {p.dt().year}')
    return doc(p, f'''<header id="hdr"><a href="/">{p.site[0]}</a></header><div class="breadcrumbs"><a href="/">Home</a> / <a href="/s">{p.sec("Warta")}</a></div>
<article class="post-wrapper clearfix"><header class="post-header clearfix">{lab(p, '<span class="badge-adv">@</span>')}<h1 class="post-title">{p.title}</h1>
<p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> {p.d("{hari}, {d} {bln} {y} {H}:{M} {tz}")}</span></p></header>
{p.fig('<figure class="image-overlay"><picture><img src="$"></picture><figcaption class="wp-caption">@</figcaption></figure>')}
<div class="post-content clearfix font17">{body}
<p class="text-muted small mt10">{r}{"<br />" if r else ""}
{cp}</p></div>
<footer class="post-meta"><div class="tags-wrapper"><ul class="tags-widget clearfix"><li class="trending">Tags:</li>{tags(p, '<li><a href="/tag/{1}">{0}</a></li>')}</ul></div></footer></article>
<aside><h4>Terpopuler</h4><ul>{pop(p)}</ul></aside>''')

@layout('wp_newspaper_td', prec='date')
def _(p):
    body = p.content(ads={2: lambda p: p.rm('advertisement', '- Advertisement -', '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><ins class="adsbygoogle"></ins></div>')},
        baca=lambda t, u: f'<p><strong>BACA JUGA: <a href="{u}">{t}</a></strong></p>')
    au = f'<div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/x/">{p.author}</a><div class="td-author-line"> - </div></div>' if p.author else ''
    return doc(p, f'''<div class="td-header-wrap"><a class="td-main-logo" href="/">{p.site[0]}</a></div><div class="td-main-content-wrap"><div class="td-crumb-container"><span><a class="entry-crumb" href="/">Beranda</a></span></div>
<article class="post type-post status-publish"><div class="td-post-header"><ul class="td-category">{f'<li class="entry-category"><a href="/category/x/">{p.section}</a></li>' if p.section else ''}</ul>
<header class="td-post-title"><h1 class="entry-title">{p.title}</h1>{f'<p class="td-post-sub-title">{p.sub}</p>' if p.sub else ''}<div class="td-module-meta-info">{au}<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{p.d("{iso}")}">{p.d("{bln} {d}, {y}")}</time></span><div class="td-post-views"><span>{p.hseed % 700}</span></div></div></header></div>
<div class="td-post-sharing-top">{p.rm("share", "Bagikan di Facebook", "<a>Bagikan di Facebook</a>")}<a>Twitter</a></div>
<div class="td-post-content tagdiv-type">{p.fig('<div class="td-post-featured-image"><figure><img class="entry-thumb" src="$"><figcaption class="wp-caption-text">@</figcaption></figure></div>')}{lab(p, '<p><strong>@</strong></p>')}
{body}
</div><footer><div class="td-post-source-tags">{'<ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>' + tags(p, '<li><a href="/tag/{1}/">{0}</a></li>') + '</ul>' if p.tags else ''}</div>
<div class="td-block-row td-post-next-prev"><div class="td-post-prev-post"><span>Artikulli sebelumnya</span><a href="/a">{p.h()}</a></div></div></footer></article>
<div class="td_block_related_posts"><h4>ARTIKEL TERKAIT</h4><ul>{pop(p, 3)}</ul></div><div class="comments" id="comments"><h3>LEAVE A REPLY</h3><a>Log in to leave a comment</a></div></div>''', gen='WordPress 6.4.2', cls='single single-post')

@layout('wp_jnews')
def _(p):
    body = p.content(baca=lambda t, u: f'<div class="jnews_inline_related_post"><div class="jeg_postblock_21"><div class="jeg_block_heading"><h3>Baca Juga</h3></div><div class="jeg_posts"><article class="jeg_post"><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3></article></div></div></div>',
        ads={3: lambda p: p.rm('advertisement', 'ADVERTISEMENT', '<div class="jeg_ad jeg_ad_article jnews_content_inline_ads"><div class="ads-wrapper"><div class="ads-text">ADVERTISEMENT</div></div></div>')})
    au = f'<div class="jeg_meta_author"><img src="/avatar.png" alt="{p.author}"><span class="meta_text">oleh</span> <a href="/author/x/">{p.author}</a></div>' if p.author else ''
    return doc(p, f'''<div class="jeg_viewport"><div class="jeg_header"><a href="/">{p.site[0]}</a></div><div class="entry-header"><div class="jeg_breadcrumbs"><a href="/">Home</a> <a href="/c">{p.sec("Berita")}</a></div>
<h1 class="jeg_post_title">{p.title}</h1>{f'<h2 class="jeg_post_subtitle">{p.sub}</h2>' if p.sub else ''}<div class="jeg_meta_container"><div class="jeg_post_meta">{au}<div class="jeg_meta_date"><a href="#">{p.d("{d} {bln} {y} {H}:{M}")}</a></div>{f'<div class="jeg_meta_category"><span class="meta_text">in</span> <a href="/c">{p.section}</a></div>' if p.section else ''}</div></div></div>
{p.fig('<div class="jeg_featured featured_image"><a href="$"><img src="$"><p class="wp-caption-text">@</p></a></div>')}
<div class="jeg_share_top_container"><div class="jeg_share_stats"><div class="counts">0</div><span class="sharetext">SHARES</span></div>{p.rm("share", "Share on Facebook", "<a class='jeg_btn-facebook'><span>Share on Facebook</span></a>")}<a>Share on Twitter</a></div>
<div class="entry-content no-share"><div class="content-inner">{lab(p, '<p><em>@</em></p>')}
{body}
{f'<div class="jeg_post_tags"><span>Tags:</span> {tags(p, sep=", ")}</div>' if p.tags else ''}</div></div>
<div class="jnews_related_post_container"><h3>Related Posts</h3><ul>{pop(p, 3)}</ul></div></div>''', gen='WordPress 6.3', ld=ld(p, p.author) if p.author else ld(p))

@layout('wp_sahifa', prec='date')
def _(p):
    body = p.content(baca=lambda t, u: f'<p>Baca Juga : <a href="{u}">{t}</a></p>', ads={3: lambda p: '<div class="e3lan e3lan-in-post"><img src="/banner.gif" alt=""></div>'})
    return doc(p, f'''<div id="wrapper"><header id="theme-header"><h2><a href="/">{p.site[0]}</a></h2><ul id="menu">{menu("Beranda", "Daerah", "Hukrim", "Politik", "Opini")}</ul></header><nav id="crumbs"><a href="/">Home</a> / <a href="/c">{p.sec("Daerah")}</a> / <span class="current">{p.title}</span></nav>
<article class="post-listing post"><div class="post-inner"><h1 class="name post-title entry-title"><span>{p.title}</span></h1>
<p class="post-meta">{f'<span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/x/">{p.author} </a></span>' if p.author else ''}<span class="tie-date"><i class="fa fa-clock-o"></i>{p.d("{d} {bln} {y}")}</span>{f'<span class="post-cats"><a href="/c">{p.section}</a></span>' if p.section else ''}<span class="post-comments"><a href="#respond">{p.rm("comments", "Leave a comment", "Leave a comment")}</a></span><span class="post-views">{p.hseed % 900} Views</span></p>
<div class="entry">{lab(p, '<p style="text-align:center"><strong>@</strong></p>')}{p.fig('<div class="wp-caption aligncenter"><img src="$"><p class="wp-caption-text">@</p></div>')}
{body}
<div class="share-post"><span class="share-text">Share</span><ul><li>Facebook</li><li>Twitter</li></ul></div></div>
{f'<p class="post-tag">Tags {tags(p)}</p>' if p.tags else ''}</div></article>
{f'<section id="author-box"><div class="block-head"><h3>About {p.author}</h3></div></section>' if p.author else ''}<section id="related_posts"><h3>Related Articles</h3><ul>{pop(p, 3)}</ul></section></div>''', gen='WordPress 5.8', dt=False)

@layout('wp_generatepress', prec='date')
def _(p):
    body = p.content(baca=lambda t, u: f'<p><em>Baca juga: </em><a href="{u}"><em>{t}</em></a></p>', hd=lambda s: f'<h2 class="wp-block-heading">{s}</h2>', bq=lambda s: f'<blockquote class="wp-block-quote"><p>{s}</p></blockquote>')
    return doc(p, f'''<header class="site-header"><p class="main-title"><a href="/">{p.site[0]}</a></p></header><div class="site-content"><main class="site-main"><article class="post"><div class="inside-article">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{p.title}</h1><div class="entry-meta"><span class="posted-on"><time class="updated" datetime="{p.d("{iso}")}" style="display:none"></time><time class="entry-date published" datetime="{p.d("{iso}")}">{p.d("{bln} {d}, {y}")}</time></span> {f'<span class="byline">oleh <span class="author vcard"><a class="url fn n" href="/author/x/"><span class="author-name">{p.author}</span></a></span></span>' if p.author else ''}</div></header>
{p.fig('<figure class="featured wp-block-image"><img src="$"><figcaption class="wp-element-caption">@</figcaption></figure>')}
<div class="entry-content" itemprop="text">{lab(p, '<p class="has-small-font-size">@</p>')}
{body}
</div><footer class="entry-meta">{f'<span class="cat-links">Kategori <a href="/c/">{p.section}</a></span>' if p.section else ''}{f'<span class="tags-links">Tag {tags(p, sep=", ")}</span>' if p.tags else ''}<nav class="post-navigation"><span class="prev"><a href="/x">{p.h()}</a></span></nav></footer></div></article>
<div class="comments-area"><h3>{p.rm("comments", "Tinggalkan komentar", "Tinggalkan komentar")}</h3><form><label>Nama</label><label>Surel</label><label>Situs Web</label></form></div></main></div><footer>© {p.dt().year} {p.site[0]} • Built with GeneratePress</footer>''', gen='WordPress 6.5.3')

@layout('wp_astra', prec='date')
def _(p):
    body = p.content(baca=lambda t, u: f'<p class="has-background">Baca juga:&nbsp;<a href="{u}">{t}</a></p>')
    meta = [f'<span class="comments-link"><a>{p.rm("comments", "Leave a Comment", "Leave a Comment")}</a></span>']
    if p.section: meta.append(f'<span class="cat-links"><a href="/c">{p.section}</a></span>')
    if p.author: meta.append(f'By <span class="posts-by vcard author"><a class="url fn n" href="/author/x/"><span class="author-name">{p.author}</span></a></span>')
    meta.append(f'<span class="posted-on"><span class="published">{p.d("{d} {bln} {y}")}</span><span class="updated"> {p.d("{d} {bln} {y}")}</span></span>')
    return doc(p, f'''<div class="site"><header class="main-header-bar"><a href="/">{p.site[0]}</a></header><div id="content" class="site-content"><article class="post ast-article-single"><div class="ast-post-format-"><header class="entry-header">{p.fig('<div class="post-thumb-img-content"><img src="$"></div><small>@</small>')}
<h1 class="entry-title">{p.title}</h1><div class="entry-meta">{" / ".join(meta)}</div></header>
<div class="entry-content clear">{lab(p, '<p>@</p>')}
{body}
</div></div></article><nav class="post-navigation"><a rel="prev">← Previous Post</a><a rel="next">Next Post →</a></nav></div><footer>Copyright © {p.dt().year} {p.site[0]} | Powered by Astra WordPress Theme</footer></div>''', gen='WordPress 6.6')

@layout('wp_block_theme', prec='date')
def _(p):
    body = p.content(para=lambda s: f'\n<p class="wp-block-paragraph">{s}</p>\n', hd=lambda s: f'<h2 class="wp-block-heading">{s}</h2>', bq=lambda s: f'<figure class="wp-block-pullquote"><blockquote><p>{s}</p></blockquote></figure>',
        baca=lambda t, u: f'<div class="wp-block-group has-border-color"><p>Baca juga</p><p><a href="{u}">{t}</a></p></div>')
    return doc(p, f'''<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{p.site[0]}</a></p></header><main class="wp-block-group"><h1 class="wp-block-post-title">{p.title}</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="{p.d("{iso}")}">{p.d("{d} {bln} {y}")}</time></div>{f'<p>—</p><p>oleh</p><div class="wp-block-post-author-name"><a class="wp-block-post-author-name__link" href="/author/x">{p.author}</a></div>' if p.author else ''}{f'<div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">di </span><a rel="tag" href="/c">{p.section}</a></div>' if p.section else ''}</div>
{p.fig('<figure class="wp-block-post-featured-image"><img src="$"><figcaption>@</figcaption></figure>')}
<div class="entry-content wp-block-post-content">{lab(p, '<p><mark>@</mark></p>')}{body}</div>
{f'<div class="taxonomy-post_tag wp-block-post-terms">{tags(p, sep=" ")}</div>' if p.tags else ''}<div class="wp-block-comments"><h2>{p.rm("comments", "Satu tanggapan", "Satu tanggapan")}</h2><ol><li><b>Warga62</b>{p.rm("comments", "Mantap, semoga berlanjut", "<p>Mantap, semoga berlanjut</p>")}</li></ol></div></main></div>''', gen='WordPress 6.6.1')

@layout('wp_twentyseventeen', prec='date')
def _(p):
    body = p.content(para=lambda s: f'<p style="text-align: justify;">{s}</p>', baca=lambda t, u: f'<p style="text-align: justify;"><a href="{u}">BACA: {t}</a></p>')
    return doc(p, f'''<div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">{p.site[0]}</a></p></header><div id="primary" class="content-area"><main id="main"><article id="post-{p.hseed % 9999}" class="post hentry"><header class="entry-header">
<div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Dipos pada</span> <a href="#" rel="bookmark"><time class="entry-date published updated" datetime="{p.d("{iso}")}">{p.d("{d} {bln} {y}")}</time></a></span>{f'<span class="byline"> oleh <span class="author vcard"><a class="url fn n" href="/author/x/">{p.author}</a></span></span>' if p.author else ''}</div><h1 class="entry-title">{p.title}</h1></header>
<div class="entry-content">{lab(p, '<p style="text-align: justify;"><strong>@</strong></p>')}{p.fig('<div id="attachment_12" class="wp-caption alignnone"><img src="$"><p id="caption-attachment-12" class="wp-caption-text">@</p></div>')}
{body}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">{p.rm("share", "Bagikan ini:", "Bagikan ini:")}</h3><ul><li>Klik untuk berbagi di X</li></ul></div></div></div>
<footer class="entry-footer">{f'<span class="cat-tags-links"><span class="cat-links"><a href="/c/">{p.section}</a></span>{tags(p, sep=", ")}</span>' if p.section or p.tags else ''}</footer></article></main></div></div>''', gen='WordPress 4.9.8', dt=False)

@layout('wp_newkarma')
def _(p):
    body = p.content(baca=lambda t, u: f'<div class="gmr-banner-insidecontent"></div><p><strong>Baca Juga:</strong> <a href="{u}">{t}</a></p>', ads={2: lambda p: (lambda a, b: p.rm('related_link', a, f'<div class="gmr-related-post-onlytitle"><div class="related-text-onlytitle">Berita Terkait</div><ul><li><a href="/a">{a}</a></li><li><a href="/b">{b}</a></li></ul></div>'))(p.h(), p.h())})
    r = ', '.join(f'{w}: {n}' for w, n in p.roles)
    return doc(p, f'''<div class="site" id="page"><header class="gmr-logo"><a href="/">{p.site[0]}</a></header><div class="breadcrumbs"><span>Beranda</span> / <span>{p.sec("Berita")}</span></div>
<article class="gmr-single hentry"><header class="entry-header"><span class="gmr-meta-topic">{lab(p, '<a href="#">@</a>')}</span><h1 class="entry-title"><strong>{p.title}</strong></h1><div class="gmr-metacontent gmr-metacontent-single">{f'<span class="entry-author vcard"><a class="url fn n" href="/author/x/">{p.author}</a></span><span class="separator">-</span>' if p.author else ''}<span class="posted-on"><time class="entry-date published" datetime="{p.d("{iso}")}">{p.d("{hari}, {d} {bln} {y} | {H}:{M} {tz}")}</time></span>{f'<span class="cat-links-single"><a href="/c/">{p.section}</a></span>' if p.section else ''}</div></header>
{p.fig('<figure class="post-thumbnail gmr-thumbnail-single"><img src="$"><figcaption class="wp-caption-text">@</figcaption></figure>')}<div class="gmr-content-share"><ul><li>Sebarkan</li><li>Tweet</li></ul></div>
<div class="entry-content entry-content-single">
{body}
</div><footer class="entry-footer">{f'<div class="gmr-cf-metacontent heading-text meta-content">{r}</div>' if r else ''}<span class="tags-links">{tags(p)}</span><div class="gmr-nextposts-button"><span>Berita Berikutnya</span><a href="/n">{p.h()}</a></div></footer></article></div>''', gen='WordPress 6.4')

@layout('blogger', prec='date')
def _(p):
    body = p.content(para=lambda s: f'<div style="text-align: justify;">{s}</div><div style="text-align: justify;"><br /></div>', hd=lambda s: f'<div style="text-align: justify;"><b>{s}</b></div>', baca=lambda t, u: f'<div><b>Baca juga : <a href="{u}">{t}</a></b></div>')
    return doc(p, f'''<div class="header"><h1 class="title"><a href="/">{p.site[0]}</a></h1></div><div class="main section" id="main"><div class="widget Blog" data-version="1" id="Blog1"><div class="blog-posts hfeed"><h2 class="date-header"><span>{p.d("{hari}, {d2} {bln} {y}")}</span></h2>
<div class="post hentry"><h3 class="post-title entry-title">
{p.title}
</h3><div class="post-body entry-content" id="post-body-{p.hseed}">{p.fig('<table class="tr-caption-container"><tbody><tr><td><img src="$"></td></tr><tr><td class="tr-caption" style="text-align: center;">@</td></tr></tbody></table>')}{lab(p, '<div><b>@</b></div>')}
{body}
<div style="clear: both;"></div></div><div class="post-footer">{f'<span class="post-author vcard">Diposting oleh <span class="fn"><a rel="author" href="https://www.blogger.com/profile/1"><span>{p.author}</span></a></span></span>' if p.author else ''} <span class="post-labels">{'Label: ' + tags(p, '<a rel="tag" href="/search/label/{0}">{0}</a>', ', ') if p.tags else ''}</span></div></div></div>
<div class="comments"><h4>{p.rm("comments", "Tidak ada komentar:", "Tidak ada komentar:")}</h4><a>Posting Komentar</a></div></div></div>''', gen='blogger', og=False)

@layout('joomla_item')
def _(p):
    body = p.content(para=lambda s: f'<p style="text-align: justify;"><span style="font-size: 12pt;">{s}</span></p>', baca=lambda t, u: f'<p><span>Baca juga: <a href="{u}">{t}</a></span></p>')
    return doc(p, f'''<div class="container"><a class="brand" href="/">{p.site[0]}</a><ul class="nav menu">{menu("Beranda", "Profil", "Berita", "Galeri")}</ul><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{p.title}</h2></div>
<dl class="article-info muted"><dt class="article-info-term">Detail</dt>{f'<dd class="createdby">Ditulis oleh <span itemprop="name">{p.author}</span></dd>' if p.author else ''}{f'<dd class="category-name">Kategori: <a href="/c">{p.section}</a></dd>' if p.section else ''}<dd class="published"><time datetime="{p.d("{iso}")}">Diterbitkan: {p.d("{d2} {bln} {y} {H}:{M}")}</time></dd><dd class="hits">Dilihat: {p.hseed % 3000}</dd></dl>
<div itemprop="articleBody">{lab(p, '<p>@</p>')}{p.fig('<p><img src="$"></p><p style="text-align:center"><em>@</em></p>')}
{body}
</div><ul class="pager pagenav"><li class="previous"><a>Sebelumnya</a></li><li class="next"><a>Berikutnya</a></li></ul></div></div>''', gen='Joomla! - Open Source Content Management', og=False)

@layout('drupal_node')
def _(p):
    body = p.content(baca=lambda t, u: f'<p><a href="{u}">Baca juga: {t}</a></p>', hd=lambda s: f'<h3>{s}</h3>')
    return doc(p, f'''<div class="dialog-off-canvas-main-canvas"><header role="banner"><a href="/" rel="home">{p.site[0]}</a></header><main role="main"><h1 class="page-title"><span class="field field--name-title">{p.title}</span></h1>
<article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">{f'Dikirim oleh <span class="field field--name-uid"><span>{p.author}</span></span> pada ' if p.author else ''}<span class="field field--name-created">{p.d("{hari}, {d2}/{m2}/{y} - {H}:{M}")}</span></div></footer>
<div class="node__content">{p.fig('<div class="field field--name-field-image"><img src="$"><blockquote class="image-field-caption"><p>@</p></blockquote></div>')}<div class="field field--name-field-label">{lab(p, "@")}</div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary">
{body}
</div>{f'<div class="field field--name-field-tags"><div class="field__label">Tag</div><div class="field__items">{tags(p, "<div class=field__item><a href=/tag/{1}>{0}</a></div>")}</div></div>' if p.tags else ''}<ul class="links inline"><li class="comment-forbidden">{p.rm("comments", "Masuk untuk menambahkan komentar", "<a href=/user/login>Masuk</a> untuk menambahkan komentar")}</li></ul></div></article></main></div>''', gen='Drupal 9 (https://www.drupal.org)', dt=False)

@layout('old_table')
def _(p):
    body = p.content(para=lambda s: f'{s}<br><br>', baca=lambda t, u: f'<b>Berita lain: <a href="{u}">{t}</a></b><br><br>', hd=lambda s: f'<b>{s}</b><br>')
    return f'''<html>
<head><title>{p.site[0]} :: {esc(p.title)}</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">{f'<meta name="keywords" content="{", ".join(p.keywords)}">' if p.keywords else ''}</head>
<body bgcolor="#FFFFFF" topmargin="0"><center><table width="980" border="0" cellpadding="0"><tr><td colspan="2"><font face="Verdana" size="5"><b>{p.site[0]}</b></font></td></tr>
<tr><td colspan="2"><a href="index.php">Depan</a> | <a href="kota.php">Kota</a> | <a href="desa.php">Desa</a> | <a href="arsip.php">Arsip</a></td></tr>
<tr><td width="680" valign="top"><font face="Arial" size="1" color="#777777">{p.d("{hari}, {d} {bln} {y} - {H}:{M} {tz}")}</font><br>
{lab(p, '<font color="red" size="2"><b>@</b></font><br>')}<font face="Georgia" size="5"><b>{p.title}</b></font><br>
{f'<font face="Arial" size="2">{roles(p, "{0}: {1}", " | ")}</font><br>' if p.roles else ''}<br>{p.fig('<table width="300" align="left"><tr><td><img src="$" width="300"></td></tr><tr><td><font size="1"><i>@</i></font></td></tr></table>')}
<font face="Georgia" size="3">{body}</font>
<a href="javascript:window.print()">{p.rm("share", "Cetak halaman ini", "Cetak halaman ini")}</a> | <a href="kirim.php">Kirim ke teman</a></td>
<td width="300" valign="top" bgcolor="#EEEEEE"><font size="2"><b>BERITA TERBARU</b><ul>{pop(p, 6)}</ul></font></td></tr>
<tr><td colspan="2" align="center"><font size="1">&copy; 2009-{p.dt().year} {p.site[0]}. Hak cipta dilindungi.</font></td></tr></table></center></body></html>
'''

@layout('gov_bootstrap', prec='date')
def _(p):
    body = p.content(para=lambda s: f'<p class="MsoNormal" style="text-align:justify">{s}<o:p></o:p></p>')
    return doc(p, f'''<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">{p.site[0]}</a><ul class="navbar-nav">{menu("Beranda", "Profil", "Layanan", "PPID", "Kontak")}</ul></nav><section class="page-title-area"><div class="container"><h2>Detail Berita</h2></div></section>
<div class="container"><div class="row"><div class="col-lg-8"><div class="blog-details">{p.fig('<img class="img-fluid" src="$"><small class="d-block">@</small>')}<ul class="blog-meta list-inline"><li><i class="far fa-user"></i> {p.author or "Admin"}</li><li><i class="far fa-calendar"></i> {p.d("{d2} {bln} {y}")}</li><li><i class="far fa-eye"></i> {p.hseed % 500} kali dilihat</li></ul>
<h3 class="title">{p.title}</h3>{lab(p, '<span class="badge">@</span>')}<div class="isi-berita">
{body}
</div><div class="share-box"><strong>{p.rm("share", "Bagikan berita ini:", "Bagikan berita ini:")}</strong> <a>WhatsApp</a> <a>Facebook</a></div></div></div><div class="col-lg-4"><div class="widget"><h5>Berita Lainnya</h5><ul>{pop(p, 4)}</ul></div></div></div></div><footer>Hak Cipta © {p.dt().year} {p.site[0]}</footer>''', og=False)

@layout('lpm_colormag', prec='date')
def _(p):
    body = p.content(bq=lambda s: f'<blockquote><p>{s}</p></blockquote>', baca=lambda t, u: f'<p>(Baca juga: <a href="{u}">{t}</a>)</p>')
    r = '<br>'.join(f'<strong>{w}:</strong> {n}' for w, n in p.roles)
    return doc(p, f'''<div id="page"><header id="masthead"><a href="/" rel="home">{p.site[0]}</a><p id="site-description">Lembaga Pers Mahasiswa</p></header><div id="main"><article class="post"><div class="article-content clearfix">{f'<div class="above-entry-meta"><span class="cat-links"><a href="/c/" rel="category tag">{p.section}</a></span></div>' if p.section else ''}
<header class="entry-header"><h1 class="entry-title">{p.title}</h1></header><div class="below-entry-meta"><span class="posted-on"><a href="#"><i class="fa fa-calendar-o"></i> <time class="entry-date published" datetime="{p.d("{iso}")}">{p.d("{d} {bln} {y}")}</time></a></span>{f'<span class="byline"><span class="author vcard"><i class="fa fa-user"></i><a class="url fn n" href="/author/x/">{p.author}</a></span></span>' if p.author else ''}</div>
<div class="entry-content clearfix">{p.fig('<figure class="wp-caption"><img src="$"><figcaption class="wp-caption-text">@</figcaption></figure>')}
{body}
{f'<hr><p>{r}</p>' if r else ''}</div></div></article>
<div class="author-box"><div class="author-description-wrapper"><h4 class="author-name">{p.author or ''}</h4></div></div><div class="related-posts-wrapper"><h4>You May Also Like</h4><ul>{pop(p, 3)}</ul></div></div></div>''', gen='WordPress 6.1')

@layout('radio_station')
def _(p):
    body = p.content(para=lambda s: f'<p class="txt">{s}</p>', baca=lambda t, u: f'<div class="simak">Simak juga: <a href="{u}">{t}</a></div>', ads={3: lambda p: p.rm('advertisement', 'Dengarkan siaran langsung', '<div class="player-inline"><button>▶</button><span>Dengarkan siaran langsung 97,2 FM</span></div>')})
    r = ' · '.join(f'<span>{w} : {n}</span>' for w, n in p.roles)
    return doc(p, f'''<div class="topbar"><span class="onair">ON AIR</span> <span>Lintas Kota Sore</span></div><header><a class="station" href="/">{p.site[0]}</a></header><section class="news-single">{f'<a class="kanal" href="/k">{p.section}</a>' if p.section else ''}{lab(p, '<span class="kanal-adv">@</span>')}
<h1>{p.title}</h1><div class="info"><span class="tgl">{p.d("{d} {bln} {y}, {H}.{M} {tz}")}</span></div>{p.fig('<div class="foto"><img src="$"><span class="ket">@</span></div>')}
<div class="isi">
{body}
</div><div class="kru">{r}</div><div class="topik">{tags(p, '<a href="/topik/{1}">#{0}</a>', ' ')}</div><div class="bagikan">{p.rm("share", "Teruskan lewat WhatsApp", "<a>Teruskan lewat WhatsApp</a>")}</div></section><aside><h3>Paling Didengar</h3><ul>{pop(p, 3)}</ul></aside>''')

@layout('next_tailwind')
def _(p):
    body = p.content(para=lambda s: f'<p class="mb-4 text-lg leading-8">{s}</p>', hd=lambda s: f'<h2 class="mb-2 text-2xl font-bold">{s}</h2>', baca=lambda t, u: f'<aside class="my-6 border-l-4 pl-4"><span class="text-xs uppercase">Baca juga</span><a class="block font-semibold" href="{u}">{t}</a></aside>',
        ads={2: adv('my-4 flex justify-center bg-gray-100', 'Iklan')})
    by = ' '.join(f'<div class="flex items-center gap-2"><span class="text-gray-500">{w}</span><a class="font-medium" href="/penulis/{i}">{n}</a></div>' for i, (w, n) in enumerate(p.roles))
    return doc(p, f'''<div id="__next"><header class="sticky top-0"><a href="/">{p.site[0]}</a></header><main class="mx-auto max-w-3xl px-4"><nav aria-label="breadcrumb" class="text-sm"><a href="/">Beranda</a><span>/</span><a href="/k">{p.sec("Kabar")}</a></nav>{lab(p, '<span class="rounded bg-amber-200 px-2 text-xs">@</span>')}
<h1 class="text-4xl font-extrabold">{p.title}</h1>{f'<p class="mt-2 text-xl text-gray-600">{p.sub}</p>' if p.sub else ''}<div class="mt-4 flex flex-wrap gap-4">{by}</div><p class="text-sm text-gray-500">{p.d("{d} {b3} {y}, {H}:{M} {tz}")} · 3 menit baca</p>
{p.fig('<figure class="my-6"><img src="$" class="w-full"><figcaption class="text-sm italic">@</figcaption></figure>')}
<article class="prose" id="isi">
{body}
</article><div class="mt-8 flex gap-2">{tags(p, '<a class="rounded-full border px-3" href="/topik/{1}">{0}</a>')}</div>{p.rm("newsletter", "Langganan buletin mingguan kami", '<div class="mt-8 rounded bg-gray-50 p-6"><h3>Langganan buletin mingguan kami</h3><input placeholder="Surel"><button>Daftar</button></div>')}</main></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": {"slug": p.slug(), "judul": p.title}}, "page": "/baca/[slug]"}, ensure_ascii=False)}</script>''')

@layout('amp_page')
def _(p):
    body = p.content(para=lambda s: f'<p>{s}</p>', baca=lambda t, u: f'<p class="bacajuga"><b>BACA JUGA: <a href="{u}">{t}</a></b></p>', ads={2: lambda p: '<amp-ad width="300" height="250" type="doubleclick"></amp-ad>'})
    r = ''.join(f'<div class="amp-byline"><b>{w}</b> {n}</div>' for w, n in p.roles)
    return f'''<!doctype html>
<html ⚡ lang="id"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>{esc(p.title)}</title><link rel="canonical" href="{p.url()}"><meta name="viewport" content="width=device-width">
<script type="application/ld+json">{json.dumps({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": p.url(), "headline": p.title, "datePublished": p.d("{iso}"), "dateModified": p.d("{iso}"), **({"articleSection": p.section} if p.section else {}), "publisher": {"@type": "Organization", "name": p.site[0]}}, ensure_ascii=False)}</script></head>
<body><header class="amp-head"><a href="/amp/">{p.site[0]}</a></header><amp-sidebar id="sb" layout="nodisplay"><ul>{menu("Terkini", "Daerah", "Video")}</ul></amp-sidebar>
<article class="amp-wp-article"><header class="amp-wp-article-header">{lab(p, '<span class="adv">@</span>')}<h1 class="amp-wp-title">{p.title}</h1>{r}<div class="amp-wp-meta amp-wp-posted-on"><time datetime="{p.d("{iso}")}">{p.d("{d2}-{m2}-{y}, {H}:{M} {tz}")}</time></div></header>
{p.fig('<figure class="amp-wp-article-featured-image"><amp-img src="$" width="600" height="400" layout="responsive"></amp-img><figcaption>@</figcaption></figure>')}
<div class="amp-wp-article-content">
{body}
</div><footer class="amp-wp-article-footer"><div class="amp-wp-tax-tag">{tags(p, sep=", ")}</div></footer></article><a href="{p.url()}">Lihat versi lengkap</a></body></html>
'''

@layout('info_pipe')
def _(p):
    body = p.content(baca=lambda t, u: f'<div class="baca-juga-new"><p>Baca Juga: <a href="{u}">{t}</a></p></div>', ads={1: lambda p: p.rm('advertisement', 'Gulir untuk lanjut membaca', '<div class="ads-paralax"><span>Gulir untuk lanjut membaca</span></div>')})
    return doc(p, f'''<header><a href="/">{p.site[0]}</a></header><div class="wrap"><div class="info"><h1>{p.title}</h1><div class="writer">{roles(p, '<span><a href="/a">{1}</a> {0}</span>', ' | ')}</div><span class="date">{p.d("{hari}, {d2} {bln} {y} | {H}:{M} {tz}")}</span></div>
{p.fig('<figure class="img-cover"><img src="$"><figcaption>@</figcaption></figure>')}<article class="detail-content detail-berita">{lab(p, '<p class="adv-tag">@</p>')}
{body}
</article>{p.rm("channel", "Dapatkan informasi terkini dan terbaru yang dikirimkan langsung ke Inbox anda", '<div class="nl">Dapatkan informasi terkini dan terbaru yang dikirimkan langsung ke Inbox anda</div>')}<div class="tag-header"><span>Tag</span><ul class="list-tag">{tags(p, '<li><a href="/tag/{1}"># {0}</a></li>')}</ul></div>
<div class="terkait"><h4>BERITA TERKAIT</h4><ul>{pop(p, 4)}</ul></div></div>''', ld=ld(p) if p.section else None)

@layout('magazine_reporter')
def _(p):
    body = p.content(para=lambda s: f'<p>{s}</p>', hd=lambda s: f'<h3>{s}</h3>', baca=lambda t, u: f'<p><strong>Pilihan Editor:</strong> <a href="{u}"><em>{t}</em></a></p>', ads={2: lambda p: p.rm('advertisement', 'Scroll ke bawah untuk melanjutkan membaca', '<div class="iklan-tengah"><small>Iklan</small><p>Scroll ke bawah untuk melanjutkan membaca</p></div>')})
    return doc(p, f'''<header><a href="/">{p.site[0]}</a></header><article><div class="breadcrumb">{f'<a href="/r">{p.section}</a>' if p.section else ''}{lab(p, '<a class="infor">@</a>')}</div><h1 class="title margin-bottom-sm">{p.title}</h1>{f'<p class="intro">{p.sub}</p>' if p.sub else ''}
<div class="box-avatar">{''.join(f'<div class="meta"><p class="role">{w}</p><p class="title bold"><a href="/penulis/x"><span>{n}</span></a></p></div>' for w, n in p.roles)}</div><p class="date margin-bottom-sm">{p.d("{d} {bln} {y} {H}:{M} {tz}")}</p>
{p.fig('<figure class="foto-detail"><img src="$"><figcaption>@</figcaption></figure>')}<div class="detail-konten" id="isi">
{body}
</div><ul class="tag-artikel">{tags(p, '<li><a href="/tag/{1}">{0}</a></li>')}</ul></article><div class="rekomendasi"><h4>Rekomendasi Artikel</h4><ul>{pop(p, 4)}</ul></div>''')

@layout('laravel_daily')
def _(p):
    body = p.content(para=lambda s: f'<p>{s}</p>\n<p>&nbsp;</p>', baca=lambda t, u: f'<blockquote class="baca-juga"><span>Baca juga:</span> <a href="{u}">{t}</a></blockquote>', ads={2: lambda p: p.rm('advertisement', 'Pasang iklan di sini', '<div class="text-center banner"><a href="/iklan">Pasang iklan di sini, hubungi 0811-000-000</a></div>')})
    au = f'<div class="d-flex author-box"><img class="rounded-circle" src="/img/u.png"><div><strong>{p.author}</strong><br><span>{p.d("{d2} {b3} {y} | {H}:{M}")}</span></div></div>' if p.author else f'<div class="author-box"><span>{p.d("{d2} {b3} {y} | {H}:{M}")}</span></div>'
    return doc(p, f'''<div class="top-strip"><a href="/epaper">E-Paper</a></div><header><a href="/">{p.site[0]}</a></header><div class="container"><div class="post-category">{f'<a href="/rubrik">{p.section}</a>' if p.section else ''}</div>{lab(p, '<span class="label label-warning">@</span>')}<h1 class="post-headline">{p.title}</h1>{f'<p class="lead">{p.sub}</p>' if p.sub else ''}{au}
<div class="sharethis-inline">{p.rm("share", "Bagikan artikel", "<span>Bagikan artikel</span>")}<a>FB</a><a>WA</a><a>X</a></div>{p.fig('<div class="headline-photo"><img src="$"><p class="photo-caption">@</p></div>')}
<div class="post-body" id="post-body">
{body}
</div><div class="role-footer">{roles(p, '<b>{0} :</b> {1}', '<br>')}</div><div class="post-tags">{tags(p, '<a href="/tag/{1}">#{0}</a>', ' ')}</div><h4>Berita Terkait</h4><ul>{pop(p, 3)}</ul></div>''', dt=False)

@layout('elementor', prec='date')
def _(p):
    body = p.content(baca=lambda t, u: f'<p><a href="{u}">Baca Juga: {t}</a></p>', hd=lambda s: f'<h4>{s}</h4>')
    return doc(p, f'''<div data-elementor-type="header"><a href="/">{p.site[0]}</a></div><div data-elementor-type="single-post" class="elementor elementor-88"><section class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{p.title}</h1></div></div>
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-icon-list-items elementor-post-info">{f'<li class="elementor-icon-list-item" itemprop="author"><span class="elementor-post-info__item elementor-post-info__item--type-author">{p.author}</span></li>' if p.author else ''}<li class="elementor-icon-list-item" itemprop="datePublished"><span class="elementor-post-info__item--type-date">{p.d("{bln} {d}, {y}")}</span></li>{f'<li><span class="elementor-post-info__terms-list"><a href="/c">{p.section}</a></span></li>' if p.section else ''}</ul></div>
{p.fig('<div class="elementor-widget elementor-widget-theme-post-featured-image"><figure class="wp-caption"><img src="$"><figcaption class="widget-image-caption wp-caption-text">@</figcaption></figure></div>')}
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{lab(p, '<p><strong>@</strong></p>')}
{body}
</div></div><div class="elementor-widget elementor-widget-share-buttons"><span class="elementor-share-btn__title">{p.rm("share", "Share on WhatsApp", "Share on WhatsApp")}</span></div></section></div>''', gen='Elementor 3.19.2')

@layout('rich_viewer', prec='date')
def _(p):
    n = [0]
    def para(s):
        n[0] += 1
        return f'<div class="rXs" data-hook="rcv-block{n[0]}"><p class="uRk" dir="auto" id="viewer-{n[0]}"><span class="tQe"><span style="text-decoration:none">{s}</span></span></p></div><div data-hook="rcv-blank"><p class="uRk"><span class="tQe"><br role="presentation"/></span></p></div>'
    body = p.content(para=para, hd=lambda s: f'<h2 class="hDr"><span>{s}</span></h2>', baca=lambda t, u: f'<div class="lnk"><a href="{u}">{t}</a><span>Pratinjau tautan</span></div>', bq=lambda s: f'<blockquote class="qTe"><span>{s}</span></blockquote>')
    return doc(p, f'''<div id="SITE_CONTAINER"><header><a href="/">{p.site[0]}</a></header><div data-hook="post"><article class="pgx"><div class="hdr"><ul>{f'<li data-hook="user-name"><span title="{p.author}">{p.author}</span></li>' if p.author else ''}<li><span data-hook="time-ago" title="{p.d("{d} {b3} {y}")}">{p.d("{d} {b3} {y}")}</span></li><li><span data-hook="time-to-read">2 menit membaca</span></li></ul></div>
<h1 data-hook="post-title">{p.title}</h1><section data-hook="post-description"><div class="rich-content-viewer">{p.fig('<figure data-hook="imageViewer"><img src="$"><figcaption><span>@</span></figcaption></figure>')}
{body}
</div></section><footer><div class="post-categories">{f'<a data-hook="category-label-list__item" href="/c">{p.section}</a>' if p.section else ''}</div><span>{p.rm("share", "1 suka. Postingan tidak ditandai sebagai disukai", "1 suka. Postingan tidak ditandai sebagai disukai")}</span></footer></article></div></div>''')

@layout('radar_byline')
def _(p):
    body = p.content(para=lambda s: f'<p>{s}</p>', baca=lambda t, u: f'<p class="read-more">Baca juga: <a href="{u}">{t}</a></p>', ads={3: lambda p: p.rm('advertisement', 'Artikel berlanjut setelah iklan', '<div class="ads-mid">Artikel berlanjut setelah iklan</div>')})
    r = ' – '.join(f'{w}: {n}' for w, n in p.roles)
    return doc(p, f'''<header class="hd"><a href="/">{p.site[0]}</a><ul>{menu("Utama", "Metropolis", "Sportainment")}</ul></header><div class="page-content"><div class="post-info">{f'<a class="rubrik" href="/m">{p.section}</a> – ' if p.section else ''}<span class="tanggal">{p.d("{hari}, {d2} {bln} {y} – {H}:{M} {tz}")}</span></div>{lab(p, '<b class="advlbl">@</b>')}<h1>{p.title}</h1>{f'<h2 class="subtitle">{p.sub}</h2>' if p.sub else ''}
{f'<div class="author-line">{r}</div>' if r else ''}{p.fig('<div class="page-img"><img src="$"><span class="img-cap">@</span></div>')}<div itemprop="articleBody" class="txt">
{body}
</div><div class="pagination-art">{p.rm("pagination", "Halaman: 1 2 Selanjutnya", "<b>Halaman:</b> <a>1</a> <a>2</a> <a>Selanjutnya</a>")}</div><div class="sumber-tags">{tags(p, '<a href="/tag/{1}">{0}</a>', ' ')}</div></div><div class="sidebar"><h3>TERPOPULER</h3><ul>{pop(p, 5)}</ul></div>''')

@layout('network_info')
def _(p):
    body = p.content(baca=lambda t, u: f'<p><strong>Baca Juga: <a href="{u}">{t}</a></strong></p>', ads={4: lambda p: '<div class="ads__desktop" id="div-gpt-ad-2"></div>'})
    sel = p.rm('pagination', 'Selanjutnya', '<div class="paging paging--article"><div class="paging__label">Halaman:</div><div class="paging__item paging__item--active">1</div><a class="paging__item" href="?page=2">2</a><a class="paging__link--next">Selanjutnya</a></div>')
    return doc(p, f'''<header class="header"><a href="/">{p.site[0]}</a></header><section class="read clearfix"><div class="read__header"><ul class="breadcrumb"><li>{p.sec("Daerah")}</li></ul>{lab(p, '<div class="read__adv">@</div>')}<h1 class="read__title">{p.title}</h1><div class="read__info">{f'<div class="read__info__author"><a href="/author/x">{p.author}</a></div>' if p.author else ''}<div class="read__info__date">- {p.d("{hari}, {d} {bln} {y} | {H}:{M} {tz}")}</div></div></div>
{p.fig('<div class="photo"><div class="photo__img"><img src="$"></div><div class="photo__caption">@</div></div>')}<article class="read__content clearfix">
{body}
{sel}</article>{f'<div class="editor">{roles(p, "<p>{0}: {1}</p>", "")}</div>' if p.roles else ''}<div class="tag"><h4>Tags</h4><ul>{tags(p, '<li><h4><a href="/tag/{1}">{0}</a></h4></li>')}</ul></div><section class="latest"><h2>Terkini</h2><ul>{pop(p, 5)}</ul></section></section>''', ld=ld(p, p.author) if p.author and p.author != 'Redaksi' else None)

@layout('chips_public')
def _(p):
    body = p.content(para=lambda s: f'<p class="mb-3">{s}</p>', baca=lambda t, u: f'<div class="alert alert-light">Baca Juga: <a href="{u}">{t}</a></div>')
    return doc(p, f'''<header><a href="/">{p.site[0]}</a></header><div class="container-xxl"><span class="chip">{p.sec("Kabar")}</span>{lab(p, '<span class="chip chip-red">@</span>')}<h1 class="h2 fw-bold">{p.title}</h1><div class="row small"><div class="col">{roles(p, '{0}: {1}', ', ')}</div><div class="col">{p.d("{d2} {b3} {y} - {H}:{M}")}</div></div><audio controls></audio>
{p.fig('<figure class="figure"><img class="figure-img" src="$"><figcaption class="figure-caption">@</figcaption></figure>')}<div class="article-read">
{body}
</div><h6>Kata Kunci / Tags</h6><div class="chips">{tags(p, '<a class="chip-outline" href="/t/{1}">{0}</a>')}</div><h6>Rekomendasi Berita</h6><ul>{pop(p, 4)}</ul>{p.rm("survey", "Apakah berita ini bermanfaat?", '<div class="poll">Apakah berita ini bermanfaat?</div>')}</div>''')

@layout('webforms')
def _(p):
    body = p.content(para=lambda s: f'<div>{s}</div><div>&nbsp;</div>', hd=lambda s: f'<div><strong>{s}</strong></div>', baca=lambda t, u: f'<div><em>Lihat pula: <a href="{u}">{t}</a></em></div>')
    return doc(p, f'''<form method="post" action="Berita.aspx?id={p.hseed % 5000}" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1">
<div id="menuAtas"><a href="Default.aspx">{p.site[0]}</a> <a href="Arsip.aspx">Arsip</a></div><div id="ctl00_ContentPlaceHolder1_pnlBerita"><span id="ctl00_ContentPlaceHolder1_lblJudul" class="judulBerita">{p.title}</span><br /><span id="ctl00_ContentPlaceHolder1_lblTanggal" class="tglBerita">{p.d("{d2}/{m2}/{y} {H}:{M}")}</span>
<span id="ctl00_ContentPlaceHolder1_lblPenulis" class="penulis">{roles(p, '{0}: {1}', '; ')}</span>{p.fig('<div class="fotoBerita"><img id="ctl00_imgBerita" src="$" /><span id="ctl00_lblKeteranganFoto">@</span></div>')}<span id="ctl00_ContentPlaceHolder1_lblIsi">{lab(p, '<div><strong>@</strong></div>')}
{body}
</span></div><div id="pnlKomentar">{p.rm("comments", "Beri Komentar", "<b>Beri Komentar</b>")}<input name="txtNama"></div></form>''', og=False)

@layout('ghost_member', prec='date')
def _(p):
    body = p.content(hd=lambda s: f'<h2 id="h">{s}</h2>', bq=lambda s: f'<blockquote class="kg-blockquote-alt">{s}</blockquote>', baca=lambda t, u: f'<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{u}"><div class="kg-bookmark-title">{t}</div></a></figure>')
    return doc(p, f'''<header class="gh-head"><a class="gh-head-logo" href="/">{p.site[0]}</a></header><main><article class="gh-article post"><header class="gh-article-header">{f'<a class="gh-article-tag" href="/t">{p.section}</a>' if p.section else ''}<h1 class="gh-article-title">{p.title}</h1>{f'<p class="gh-article-excerpt">{p.sub}</p>' if p.sub else ''}
<div class="gh-article-meta"><h4 class="gh-article-author-name">{f'<a href="/author/x/">{p.author}</a>' if p.author else ''}</h4><time class="gh-article-meta-date" datetime="{p.d("{y}-{m2}-{d2}")}">{p.d("{d2} {b3} {y}")}</time> <span>— 4 min read</span></div>{p.fig('<figure class="gh-article-image"><img src="$"><figcaption>@</figcaption></figure>')}</header>
<section class="gh-content gh-canvas">
{body}
</section></article><section class="gh-subscribe">{p.rm("newsletter", "Terima tulisan baru lewat surel", "<h3>Terima tulisan baru lewat surel</h3>")}<button>Berlangganan</button></section></main>''', gen='Ghost 5.82')

@layout('div_microdata')
def _(p):
    body = p.content(para=lambda s: f'<div class="par">{s}</div>', hd=lambda s: f'<div class="sub-judul">{s}</div>', baca=lambda t, u: f'<div class="par inline-link">» <a href="{u}">{t}</a></div>', ads={3: adv('par ad', 'IKLAN')})
    return doc(p, f'''<div class="bar"><a href="/">{p.site[0]}</a></div><div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="{p.d("{iso}")}">{lab(p, '<div class="tag-kerja-sama">@</div>')}<div class="judul" itemprop="headline">{p.title}</div>{f'<div class="lead-judul">{p.sub}</div>' if p.sub else ''}
<div class="waktu">Diterbitkan {p.d("{hari} {d} {bln} {y} pukul {H}.{M} {tz}")}</div>{f'<div class="nama" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{p.author}</span></div>' if p.author else ''}{p.fig('<div class="gambar"><img src="$"><div class="ket-gambar">@</div></div>')}
<div itemprop="articleBody" class="naskah">{body}</div><div class="akhir">{roles(p, '<div>{0}: <b>{1}</b></div>', '')}</div>{f'<div class="rubrik">Rubrik: {p.section}</div>' if p.section else ''}<div class="kunci">{tags(p, sep=" ")}</div></div><div class="lain"><div>Berita lainnya</div><ul>{pop(p, 4)}</ul></div>''', dt=False)

@layout('feed_relative')
def _(p):
    body = p.content(para=lambda s: f'<p class="story-p">{s}</p>', hd=lambda s: f'<h2 class="story-h">{s}</h2>', bq=lambda s: f'<blockquote class="story-q">{s}</blockquote>', baca=lambda t, u: f'<a class="story-card" href="{u}"><span>{t}</span></a>')
    return doc(p, f'''<nav class="top"><a href="/">{p.site[0]}</a><a href="/tulis">Tulis cerita</a></nav><main class="story"><h1 data-qa="title">{p.title}</h1>{p.fig('<figure class="cover"><img src="$"><figcaption>@</figcaption></figure>')}
<div class="writer-bar"><a class="writer" href="/@x"><b>{p.author}</b></a><span class="bio">Menulis apa yang dilihat di jalan</span><span data-qa="time">5 hari yang lalu</span> · <span>waktu baca 3 menit</span></div>{f'<a class="topic" href="/topic">{p.section}</a>' if p.section else ''}
<div class="story-body">
{body}
</div><div class="react">{p.rm("share", "0 orang menyukai cerita ini", "0 orang menyukai cerita ini")}</div><section><h3>Cerita lain</h3><ul>{pop(p, 3)}</ul></section></main>''')
