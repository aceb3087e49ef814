"""Page builds. Each takes a Page and returns the whole HTML."""
import html, json
L = {}

def layout(f):
    L[f.__name__] = f
    return f

def E(s):
    return html.escape(s, quote=True)

def tagrow(p, one, sep=""):
    return sep.join(one.replace("{t}", E(t)).replace("{u}", "/tag/" + t.lower().replace(" ", "-")) for t in p.tags)

def head(p, og=True, ld=None, gen="", css="", mod=False):
    o = ['<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">',
         "<title>%s - %s</title>" % (E(p.title), E(p.outlet))]
    first = [t for k, t in p.blocks if k == "p"][:1]
    if gen:
        o.append('<meta name="generator" content="%s">' % gen)
    if first:
        import core
        o.append('<meta name="description" content="%s">' % E(core.strip_md(first[0])[:140]))
    if og:
        o.append('<meta property="og:type" content="article">\n<meta property="og:title" content="%s">\n<meta property="og:site_name" content="%s">\n<meta property="og:url" content="%s">' % (E(p.title), E(p.outlet), p.url))
        if p.dt:
            o.append('<meta property="article:published_time" content="%s">' % p.iso())
        if p.sec:
            o.append('<meta property="article:section" content="%s">' % E(p.sec))
    if ld:
        d = {"@context": "https://schema.org", "@type": ld, "headline": p.title, "publisher": {"@type": "Organization", "name": p.outlet}}
        if p.dt:
            d["datePublished"] = p.iso()
        if p.author:
            d["author"] = {"@type": "Person", "name": p.author.lstrip("@")}
        o.append('<script type="application/ld+json">%s</script>' % json.dumps(d, ensure_ascii=False))
    if css:
        o.append("<style>%s</style>" % css)
    o.append("</head>")
    return "\n".join(o) + "\n"

def opt(cond, s):
    return s if cond else ""

@layout
def elementor(p):
    b = p.render({"ad": '<div class="code-block code-block-1"><div class="iklan-konten">{t}</div></div>',
                  "baca": '<p class="bacajuga"><strong>BACA JUGA: </strong><a href="{u}">{t}</a></p>',
                  "img": '<figure id="attachment_{n}" class="wp-caption aligncenter"><img decoding="async" src="/wp-content/uploads/{n}.jpg"><figcaption class="wp-caption-text">{t}</figcaption></figure>'})
    return head(p, ld="NewsArticle", gen="Elementor 3.24.5; features: e_font_icon_svg") + f'''<body class="post-template-default single elementor-default elementor-kit-6">
<div data-elementor-type="header" class="elementor elementor-21 elementor-location-header"><section class="elementor-section"><div class="elementor-widget-heading"><a href="/">{E(p.outlet)}</a></div>
<nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu"><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li><li><a href="/ekonomi">Ekonomi</a></li><li><a href="/opini">Opini</a></li></ul></nav></section></div>
<div data-elementor-type="single-post" class="elementor elementor-88 elementor-location-single post type-post status-publish hentry">
<section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap elementor-element-populated">
{opt(p.labelpos == "above", '<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">%s</div></div>' % p.label)}
<div class="elementor-element elementor-widget elementor-widget-theme-post-title elementor-page-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{p.esc(p.title)}</h1></div></div>
{opt(p.sub, '<div class="elementor-element elementor-widget elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">%s</div></div>' % p.esc(p.sub or ""))}
<div class="elementor-element elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info">
{opt(p.author, '<li class="elementor-icon-list-item" itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">%s</span></li>' % p.author_html())}
<li class="elementor-icon-list-item" itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>{p.shown("{M} {d}, {y}")}</time></span></li>
{opt(p.sec, '<li class="elementor-icon-list-item" itemprop="about"><span class="elementor-post-info__terms-list"><a class="elementor-post-info__terms-list-item" href="/kat">%s</a></span></li>' % E(p.sec or ""))}
</ul></div>
<div class="elementor-element elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn"><span class="elementor-share-btn__title">Facebook</span></div><div class="elementor-share-btn"><span class="elementor-share-btn__title">WhatsApp</span></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">
{opt(p.bytop, "<p>" + p.bytop_html() + "</p>")}
{b}
</div></div>
{opt(p.tags, '<div class="elementor-element elementor-widget"><span class="elementor-post-info__terms-list">Tag: %s</span></div>' % tagrow(p, '<a href="{u}" rel="tag">{t}</a>', ", "))}
<div class="elementor-widget elementor-widget-post-navigation"><div class="elementor-post-navigation__prev"><a rel="prev" href="/a"><span class="post-navigation__prev--label">Sebelumnya</span><span class="post-navigation__prev--title">Jalan Lingkar Selesai Ditambal</span></a></div></div>
</div></div></div></section></div>
<div class="elementor elementor-location-footer"><p>© {p.dt.year} {E(p.outlet)}. All rights reserved.</p></div></body></html>
'''

@layout
def divi(p):
    b = p.render({"ad": '<div class="et_pb_code_inner">{t}</div>', "baca": '<p style="padding-left: 20px; border-left: 3px solid red;">Baca Juga: <a href="{u}">{t}</a></p>', "h": "<h3><strong>{t}</strong></h3>"})
    rm = p.rm("comments", "Kirim Komentar Batalkan balasan")
    return head(p, og=False, ld="Article", gen="Divi v.4.27.4") + f'''<body class="post-template-default single et_pb_button_helper_class et_right_sidebar et_divi_theme">
<div id="page-container"><header id="main-header"><div class="logo_container"><a href="/">{E(p.outlet)}</a></div><ul id="top-menu" class="nav"><li><a href="/">Home</a></li><li><a href="/berita">Berita</a></li></ul></header>
<div id="et-main-area"><div id="main-content"><div class="container"><div id="content-area" class="clearfix"><div id="left-area">
<article id="post-4412" class="et_pb_post post-4412 post type-post status-publish format-standard hentry">
<div class="et_post_meta_wrapper">{opt(p.labelpos == "above", '<span class="kanal-label">%s</span>' % p.label)}<h1 class="entry-title">{p.esc(p.title)}</h1>
<p class="post-meta">{opt(p.author, 'oleh <span class="author vcard"><a href="/author/x/" title="Pos-pos oleh %s" rel="author">%s</a></span> | ' % (p.author_html(), p.author_html()))}<span class="published">{p.shown("{B} {d}, {y}")}</span>{opt(p.sec, ' | <a href="/k" rel="category tag">%s</a>' % E(p.sec or ""))} | <span class="comments-number"><a href="#respond">0 Komentar</a></span></p></div>
<div class="entry-content">
<div class="et_pb_section et_section_regular"><div class="et_pb_row"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_text et_pb_text_align_left"><div class="et_pb_text_inner">
{opt(p.bytop, "<p>" + p.bytop_html() + "</p>")}
{b}
</div></div></div></div></div>
</div>
<div class="et_post_meta_wrapper">{opt(p.tags, '<p class="post-tags">%s</p>' % tagrow(p, '<a href="{u}" rel="tag">{t}</a>', " "))}
<section id="comment-wrap"><div id="comment-section" class="nocomments"></div><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title"><span>{rm}</span></h3></div></section></div>
</article></div>
<div id="sidebar"><div class="et_pb_widget"><h4 class="widgettitle">Pos-pos Terbaru</h4><ul><li><a href="/1">Pasar Murah Digelar di Empat Titik</a></li><li><a href="/2">Turnamen Voli Antar-RT Ditutup</a></li></ul></div></div>
</div></div></div><footer id="main-footer"><div id="footer-info">Designed by Elegant Themes | Powered by WordPress</div></footer></div></div></body></html>
'''

@layout
def bricks(p):
    b = p.render({"p": "<p>{t}</p>", "ad": '<div class="brxe-shortcode iklan">{t}</div>', "baca": '<div class="brxe-related-inline"><span>Baca juga</span> <a href="{u}">{t}</a></div>',
                  "list": '<div class="brxe-related-posts"><h3>Berita terkait</h3><ul class="related-posts">{t}</ul></div>', "by": '<div class="brxe-text-basic kredit">{t}</div>'})
    return head(p) + f'''<body class="single single-post brx-body bricks-is-frontend wp-embed-responsive">
<a class="skip-link" href="#brx-content">Lewati ke konten utama</a>
<header id="brx-header"><section class="brxe-section"><div class="brxe-container"><a class="brxe-logo" href="/">{E(p.outlet)}</a><nav class="brxe-nav-menu"><ul><li><a href="/warta">Warta</a></li><li><a href="/jelajah">Jelajah</a></li></ul></nav></div></section></header>
<main id="brx-content"><section class="brxe-section"><div class="brxe-container">
<div class="brxe-breadcrumbs"><a href="/">Beranda</a><span class="separator">/</span>{opt(p.sec, '<a href="/s">%s</a>' % E(p.sec or ""))}</div>
{opt(p.labelpos == "above", '<div class="brxe-text-basic penanda">%s</div>' % p.label)}
<h1 class="brxe-post-title">{p.esc(p.title)}</h1>
{opt(p.sub, '<div class="brxe-text-basic teras">%s</div>' % p.esc(p.sub or ""))}
<div class="brxe-post-meta post-meta">{opt(p.author, '<span class="item"><a href="/penulis">%s</a></span>' % p.author_html())}<span class="item">{p.shown("{d} {M} {y}, {h}:{i}")}</span><span class="item">3 menit baca</span></div>
{opt(p.bytop, '<div class="brxe-text-basic">%s</div>' % p.bytop_html())}
<div class="brxe-post-content" data-source="editor">
{b}
</div>
<ul class="brxe-post-sharing"><li><a href="#" title="Bagikan di Facebook">{p.rm("share_buttons", "Bagikan ke Facebook")}</a></li><li><a href="#">Salin tautan</a></li></ul>
{opt(p.tags, '<ul class="brxe-post-taxonomy">%s</ul>' % tagrow(p, '<li><a class="bricks-button" href="{u}">{t}</a></li>'))}
</div></section></main><footer id="brx-footer"><div class="brxe-text-basic">Hak cipta {p.dt.year} {E(p.outlet)}</div></footer></body></html>
'''

@layout
def blocktheme(p):
    b = p.render({"p": '<p class="wp-block-paragraph">{t}</p>', "h": '<h2 class="wp-block-heading">{t}</h2>', "ul": '<ul class="wp-block-list">\n{t}\n</ul>',
                  "bq": '<blockquote class="wp-block-quote is-layout-flow"><p>{t}</p></blockquote>', "baca": '<p class="has-background" style="background-color:#eee">Baca juga: <a href="{u}">{t}</a></p>',
                  "img": '<figure class="wp-block-image size-large"><img src="/wp-content/uploads/{n}-1024x683.jpg" alt=""/><figcaption class="wp-element-caption">{t}</figcaption></figure>',
                  "ad": '<div class="wp-block-group"><p class="has-text-align-center has-small-font-size">{t}</p></div>', "by": '<p class="has-small-font-size">{t}</p>'})
    return head(p, gen="WordPress 6.7") + f'''<body class="wp-singular post-template-default single single-post wp-embed-responsive">
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">{E(p.outlet)}</a></p></header>
<main class="wp-block-group has-global-padding is-layout-constrained">
{opt(p.labelpos == "above", '<p class="has-accent-color has-small-font-size">%s</p>' % p.label)}
<h1 class="wp-block-post-title">{p.esc(p.title)}</h1>
<div class="wp-block-group is-nowrap is-layout-flex"><div class="wp-block-post-date"><time datetime="{p.iso()}"><a href="{p.url}">{p.shown("{d} {M} {y}")}</a></time></div>
{opt(p.author, '<p>—</p><p>oleh</p><div class="wp-block-post-author-name"><a href="/author/a" class="wp-block-post-author-name__link">%s</a></div>' % p.author_html())}
{opt(p.sec, '<p>dalam</p><div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">%s</a></div>' % E(p.sec or ""))}</div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained wp-block-post-content-is-layout-constrained">
{opt(p.bytop, '<p>' + p.bytop_html() + '</p>')}
{b}
</div>
{opt(p.tags, '<div class="taxonomy-post_tag is-style-post-terms-1 wp-block-post-terms">%s</div>' % tagrow(p, '<a href="{u}" rel="tag">{t}</a>', '<span class="wp-block-post-terms__separator">  </span>'))}
<nav class="wp-block-group"><div class="post-navigation-link-previous wp-block-post-navigation-link">← <a href="/p" rel="prev">{p.rm("related_link", "Lomba Perahu Naga Kembali Ramai")}</a></div></nav>
<div class="wp-block-comments"><h2 class="wp-block-heading">Komentar</h2><p class="comment-form">{p.rm("comments", "Alamat email Anda tidak akan dipublikasikan.")}</p></div>
</main><footer class="wp-block-template-part"><p>Dirancang dengan WordPress</p></footer></div></body></html>
'''

@layout
def nextcss(p):
    b = p.render({"p": '<p class="css-1hx9kq2 e1tr3b80">{t}</p>', "h": '<h2 class="css-9z0aa1">{t}</h2>', "ad": '<div class="css-k008qs"><span class="css-ad1x0">{t}</span></div>',
                  "baca": '<div class="css-1lnk7r"><span>Baca juga:</span> <a class="css-77q" href="{u}">{t}</a></div>', "img": '<figure class="css-fgq2"><img loading="lazy" src="/_next/image?url={n}"/><figcaption class="css-1cap9">{t}</figcaption></figure>',
                  "li": '<li class="css-li02">{t}</li>', "ul": '<ul class="css-ul44">{t}</ul>', "by": '<p class="css-1crd8">{t}</p>', "sep": ""})
    data = {"props": {"pageProps": {"article": {"id": 88121, "slug": p.slug, "title": p.title, "publishedAt": p.iso()}}}, "page": "/berita/[slug]", "buildId": "kJ2x8"}
    return head(p, ld="NewsArticle") + f'''<body><div id="__next"><header class="css-1n7hynb"><a class="css-0" href="/">{E(p.outlet)}</a><nav class="css-nv3"><a href="/terkini">Terkini</a><a href="/populer">Populer</a><a href="/video">Video</a></nav></header><main class="css-mn10"><article class="css-art7"><div class="css-1top">{opt(p.sec, '<a class="css-kt1" href="/kanal">%s</a>' % E(p.sec or ""))}{opt(p.labelpos == "above", '<span class="css-badge2">%s</span>' % p.label)}</div><h1 class="css-1q2w3e">{p.esc(p.title)}</h1>{opt(p.sub, '<p class="css-dek5">%s</p>' % p.esc(p.sub or ""))}<div class="css-by11"><div class="css-av"><img src="/a.png" alt=""/></div><div class="css-bynm">{opt(p.author, '<a href="/penulis/x" class="css-a9">%s</a>' % p.author_html())}{opt(p.bytop, '<span class="css-s8">%s</span>' % p.bytop_html())}</div><time class="css-tm2" datetime="{p.iso()}">{p.shown("{H}, {d} {B} {y} {h}:{i} WIB") if p.opt.get("tz", "+07:00") == "+07:00" else p.shown("{H}, {d} {B} {y} {h}:{i} " + ("WITA" if p.opt["tz"] == "+08:00" else "WIT"))}</time></div><div class="css-shr"><button type="button">{p.rm("share_buttons", "Bagikan artikel")}</button></div><div class="css-bd00" data-testid="article-body">{b}</div>{opt(p.tags, '<div class="css-tg1">%s</div>' % tagrow(p, '<a class="css-tg2" href="{u}">#{t}</a>'))}<section class="css-nl3"><h3>{p.rm("newsletter", "Dapatkan kabar pagi di surel Anda")}</h3><button>Langganan</button></section></article><aside class="css-asd"><h3>Terpopuler</h3><ol><li><a href="/1">Harga Cabai Rawit Turun Tipis</a></li><li><a href="/2">Sekolah Libur Dua Hari</a></li></ol></aside></main><footer class="css-ft">© {p.dt.year} {E(p.outlet)}</footer></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(data, ensure_ascii=False)}</script></body></html>
'''

@layout
def nuxt(p):
    v = "data-v-7ba5bd90"
    b = p.render({"p": f"<p {v}>{{t}}</p>", "ad": f'<div {v} class="slot-iklan">{{t}}</div>', "baca": f'<div {v} class="inline-related"><div {v} class="inline-related__head">Baca Juga</div><a {v} href="{{u}}">{{t}}</a></div>',
                  "h": f"<h3 {v}>{{t}}</h3>", "by": f'<div {v} class="credit">{{t}}</div>', "list": f'<div {v} class="lainnya"><ul {v}>{{t}}</ul></div>'})
    return head(p, ld="NewsArticle") + f'''<body><div id="__nuxt"><div id="__layout"><div {v} class="app"><header {v} class="topbar"><a {v} href="/" class="nuxt-link-active">{E(p.outlet)}</a></header>
<div {v} class="article-page"><div {v} class="crumb"><a {v} href="/">Home</a> › {opt(p.sec, f'<a {v} href="/k">%s</a>' % E(p.sec or ""))}</div>
{opt(p.labelpos == "above", f'<div {v} class="tag-label">%s</div>' % p.label)}
<h1 {v} class="article-page__title">{p.esc(p.title)}</h1>
<div {v} class="article-page__info"><span {v} class="when">{p.shown("{dd}/{mm}/{y} {h}.{i}")}</span>{opt(p.author, f'<span {v} class="who">%s</span>' % p.author_html())}</div>
{opt(p.bytop, f'<div {v} class="article-page__crew">%s</div>' % p.bytop_html())}
<div {v} class="article-page__content">
{b}
</div>
<div {v} class="tags">{tagrow(p, f'<a {v} href="{{u}}">{{t}}</a>', " ")}</div>
<div {v} class="feedback"><p {v}>{p.rm("feedback", "Apakah artikel ini bermanfaat?")}</p><button {v}>Ya</button><button {v}>Tidak</button></div>
</div></div></div></div><script>window.__NUXT__=(function(a){{return {{layout:"default",data:[{{}}]}}}})(null)</script></body></html>
'''

@layout
def appview(p):
    b = p.render({"p": "<p>{t}</p>", "baca": '<div class="av-link"><a href="{u}">{t}</a></div>', "ad": '<div class="av-ads" id="div-gpt-1">{t}</div>', "by": '<div class="av-credit">{t}</div>',
                  "img": '<div class="av-photo"><img src="https://img.{n}.jpg"><span class="av-caption">{t}</span></div>', "wa": '<div class="av-wa">{t}</div>'})
    return f'''<!doctype html><html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,user-scalable=no"><meta name="robots" content="noindex"><title>{E(p.title)}</title><link rel="stylesheet" href="/webview/av.css"></head>
<body class="webview android dark-auto"><div id="av-wrap">
{opt(p.sec, '<div class="av-kanal">%s</div>' % E(p.sec or ""))}
{opt(p.labelpos == "above", '<div class="av-flag">%s</div>' % p.label)}
<div class="av-title">{p.esc(p.title)}</div>
<div class="av-meta">{opt(p.author, '<span class="av-author">%s</span> - ' % p.author_html())}<span class="av-date">{p.shown("{H}, {dd} {B} {y} | {h}:{i}")}</span></div>
{opt(p.bytop, '<div class="av-crew">%s</div>' % p.bytop_html())}
<div class="av-body">
{b}
</div>
{opt(p.tags, '<div class="av-topics">Topik: %s</div>' % tagrow(p, '<a href="{u}">{t}</a>', ", "))}
<div class="av-install">{p.rm("app_promo", "Baca lebih nyaman di aplikasi, unduh gratis")}</div>
</div><script src="/webview/bridge.js"></script></body></html>
'''

@layout
def drupal_kab(p):
    b = p.render({"p": '<p class="text-align-justify">{t}</p>', "img": '<figure role="group" class="caption caption-img align-center"><img alt="" src="/sites/default/files/inline-images/{n}.jpeg"><figcaption>{t}</figcaption></figure>'})
    return head(p, og=False, gen="Drupal 10 (https://www.drupal.org)") + f'''<body class="path-node page-node-type-berita"><a href="#main-content" class="visually-hidden focusable">Lompat ke isi utama</a>
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div class="site-branding__name"><a href="/" rel="home">{E(p.outlet)}</a></div></div><nav role="navigation"><ul class="menu"><li><a href="/profil">Profil</a></li><li><a href="/ppid">PPID</a></li><li><a href="/berita">Berita</a></li></ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content">
<div class="block block-page-title-block"><h1 class="page-header"><span class="field field--name-title field--type-string field--label-hidden">{p.esc(p.title)}</span></h1></div>
<article data-history-node-id="1182" role="article" class="node node--type-berita node--promoted node--view-mode-full">
<footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="">{(p.author or "@operator").lstrip("@")}</span></span> on <span class="field field--name-created">{p.shown("{H}, {mm}/{dd}/{y} - {h}:{i}") if False else p.shown("{H}, {d} {M} {y} - {h}:{i}")}</span></div></footer>
<div class="node__content">
{opt(p.sec, '<div class="field field--name-field-kategori field--label-inline"><div class="field__label">Kategori</div><div class="field__item"><a href="/k" hreflang="id">%s</a></div></div>' % E(p.sec or ""))}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
{opt(p.bytop, '<p>' + p.bytop_html() + '</p>')}
{b}
</div>
{opt(p.tags, '<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items">%s</div></div>' % tagrow(p, '<div class="field__item"><a href="{u}" hreflang="id">{t}</a></div>'))}
<div class="field field--name-field-dibaca"><span>{p.rm("counter", "Dibaca 214 kali")}</span></div>
</div></article></div></main><footer role="contentinfo"><p>Hak Cipta {p.dt.year} Diskominfo</p></footer></div></body></html>
'''

@layout
def joomla_kab(p):
    b = p.render({"p": '<p style="text-align: justify;"><span style="font-size: 12pt; font-family: arial, helvetica, sans-serif;">{t}</span></p>', "by": '<p style="text-align: right;"><span style="font-size: 10pt;">{t}</span></p>'})
    return head(p, og=False, gen="Joomla! - Open Source Content Management") + f'''<body class="site com_content wrapper-static view-article no-layout itemid-131">
<header class="header container-header full-width"><div class="navbar-brand"><a class="brand-logo" href="/">{E(p.outlet)}</a></div><ul class="mod-menu"><li><a href="/index.php/profil">Profil</a></li><li><a href="/index.php/berita">Berita</a></li><li><a href="/index.php/layanan">Layanan Publik</a></li></ul></header>
<div class="site-grid"><div class="grid-child container-component"><main>
<div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID">
<div class="page-header"><h1 itemprop="headline">{p.esc(p.title)}</h1></div>
<dl class="article-info text-muted"><dt class="article-info-term">Detail</dt>
{opt(p.author, '<dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Ditulis oleh: <span itemprop="name">%s</span></dd>' % p.author_html())}
{opt(p.sec, '<dd class="category-name">Kategori: <a href="/b" itemprop="genre">%s</a></dd>' % E(p.sec or ""))}
<dd class="published"><time datetime="{p.iso()}" itemprop="datePublished">Diterbitkan: {p.shown("{dd} {M} {y}")}</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:377">{p.rm("counter", "Dilihat: 377")}</dd></dl>
<div itemprop="articleBody" class="com-content-article__body">
{opt(p.bytop, '<p>' + p.bytop_html() + '</p>')}
{b}
</div>
{opt(p.tags, '<ul class="tags list-inline">%s</ul>' % tagrow(p, '<li class="list-inline-item"><a href="{u}" class="btn btn-sm btn-info">{t}</a></li>'))}
<nav class="pagenavigation"><a class="btn btn-sm btn-secondary previous" href="/x" rel="prev"><span class="visually-hidden">Artikel sebelumnya: Apel Gabungan Awal Bulan</span> Sebelumnya</a></nav>
</div></main></div></div><footer class="container-footer">Copyright © {p.dt.year}</footer></body></html>
'''

@layout
def laravel_dinas(p):
    b = p.render({"p": '<p class="MsoNormal" style="text-align:justify">{t}</p>', "img": '<div class="text-center"><img class="img-fluid" src="/storage/berita/{n}.jpg"><small class="text-muted d-block">{t}</small></div>'})
    return head(p, og=True) + f'''<body><meta name="csrf-token" content="Jx0a"><div id="app"><nav class="navbar navbar-expand-md navbar-light bg-white shadow-sm"><div class="container"><a class="navbar-brand" href="/">{E(p.outlet)}</a><ul class="navbar-nav ms-auto"><li class="nav-item"><a class="nav-link" href="/beranda">Beranda</a></li><li class="nav-item"><a class="nav-link" href="/pengumuman">Pengumuman</a></li></ul></div></nav>
<main class="py-4"><div class="container"><div class="row"><div class="col-lg-8"><div class="card border-0"><div class="card-body">
{opt(p.sec, '<span class="badge bg-primary">%s</span>' % E(p.sec or ""))}
<h2 class="card-title fw-bold">{p.esc(p.title)}</h2>
<div class="d-flex text-muted small mb-3"><div class="me-3"><i class="bi bi-calendar"></i> {p.shown("{y}-{mm}-{dd} {h}:{i}")}</div>{opt(p.author, '<div class="me-3"><i class="bi bi-person"></i> %s</div>' % p.author_html())}<div><i class="bi bi-eye"></i> {p.rm("counter", "128 views")}</div></div>
{opt(p.bytop, '<p class="small">%s</p>' % p.bytop_html())}
<div class="content-berita">
{b}
</div>
<div class="mt-4"><b>{p.rm("share_buttons", "Bagikan:")}</b> <a class="btn btn-sm btn-primary" href="#">Facebook</a> <a class="btn btn-sm btn-success" href="#">WhatsApp</a></div>
{opt(p.tags, '<div class="mt-2">%s</div>' % tagrow(p, '<a class="badge rounded-pill bg-light text-dark" href="{u}">{t}</a>', " "))}
</div></div></div><div class="col-lg-4"><h5>Berita Terbaru</h5><div class="list-group"><a class="list-group-item" href="/3">Jadwal Pelayanan Keliling Bulan Ini</a><a class="list-group-item" href="/4">Seleksi Terbuka Dibuka Kembali</a></div></div></div></div></main>
<footer class="bg-dark text-white py-3"><div class="container">© {p.dt.year} {E(p.outlet)}</div></footer></div></body></html>
'''

@layout
def ci_kantor(p):
    b = p.render({"p": "{t}<br><br>", "h": "<b>{t}</b><br>", "li": "<li>{t}", "ul": "<ol>{t}</ol>", "by": "<i>{t}</i><br>", "init": "{t}<br>", "label": "<b>{t}</b><br>", "raw": "<span class='ket'>{t}</span><br><br>",
                  "baca": "<b>Baca juga : <a href='{u}'>{t}</a></b><br><br>", "bq": "<blockquote>{t}</blockquote>", "img": "<center><img src='/assets/img/{n}.jpg' width='80%'><br><span class='ket'>{t}</span></center><br>"})
    return f'''<html>
<head><meta charset="utf-8"><title>{E(p.outlet)} | {E(p.title)}</title><link href="/assets/bootstrap/css/bootstrap.min.css" rel="stylesheet"></head>
<body>
<div class="container"><div class="row"><div class="col-md-12 header"><a href="/">{E(p.outlet)}</a></div></div>
<div class="row"><div class="col-md-3 sidebar-kiri"><ul class="list-unstyled"><li><a href="/index.php/profil">Profil</a></li><li><a href="/index.php/berita">Berita</a></li><li><a href="/index.php/agenda">Agenda</a></li></ul></div>
<div class="col-md-9">
<div class="panel panel-default"><div class="panel-heading"><h3 class="judul_berita">{p.esc(p.title)}</h3></div>
<div class="panel-body"><div class="info_berita"><span class="glyphicon glyphicon-time"></span> {p.shown("{H}, {d} {M} {y}")} {opt(p.author, '&nbsp; <span class="glyphicon glyphicon-user"></span> %s' % p.author_html())} {opt(p.sec, '&nbsp; <span class="glyphicon glyphicon-folder-open"></span> %s' % E(p.sec or ""))}</div>
{opt(p.bytop, '<div class="penulis_berita">%s</div>' % p.bytop_html())}
<div class="isi_berita" align="justify">
{b}
</div>
{opt(p.tags, '<div class="tag_berita">Label: %s</div>' % tagrow(p, '<a href="{u}">{t}</a>', ", "))}
<div class="hits">{p.rm("counter", "Telah dibaca: 96 kali")}</div>
</div></div></div></div>
<div class="footer">Copyright &copy; {p.dt.year} {E(p.outlet)}. Page rendered in 0.0412 seconds</div></div></body></html>
'''

@layout
def radio(p):
    b = p.render({"p": "<p>{t}</p>", "baca": '<p class="rd-also">&raquo; <a href="{u}">{t}</a></p>', "ad": '<div class="rd-spot">{t}</div>', "raw": '<div class="rd-ident rd-promo">{t}</div>', "by": '<p class="rd-kru">{t}</p>'})
    return head(p, ld=None) + f'''<body class="radio-site">
<div class="rd-player"><button aria-label="Putar">▶</button><span class="rd-now">{p.rm("player", "Sedang mengudara: Selamat Pagi Kota")}</span><audio src="https://stream.{p.domain}/live"></audio></div>
<header><a class="rd-logo" href="/">{E(p.outlet)}</a><nav><a href="/siaran">Jadwal Siaran</a> <a href="/podcast">Podcast</a> <a href="/warta">Warta</a></nav></header>
<section class="rd-post">
{opt(p.sec, '<p class="rd-rubrik">%s</p>' % E(p.sec or ""))}
{opt(p.labelpos == "above", '<p class="rd-label">%s</p>' % p.label)}
<h1>{p.esc(p.title)}</h1>
<p class="rd-meta">{p.shown("{d} {M} {y} {h}:{i}")}{opt(p.author, ' &middot; <a href="/kru/x" class="rd-author">%s</a>' % p.author_html())}</p>
{opt(p.bytop, '<p class="rd-kru">%s</p>' % p.bytop_html())}
<div class="rd-audio"><span>{p.rm("player", "Dengarkan laporan ini (2:41)")}</span></div>
<div class="rd-text">
{b}
</div>
{opt(p.tags, '<p class="rd-tags">%s</p>' % tagrow(p, '<a href="{u}">{t}</a>', " / "))}
<div class="rd-hub"><p>{p.rm("contact", "Kirim pesan suara ke studio lewat WhatsApp 0800-000-113")}</p></div>
</section><footer>{E(p.outlet)} — suara kita bersama</footer></body></html>
'''

@layout
def kampus(p):
    b = p.render({"p": "<p>{t}</p>", "h": "<h4>{t}</h4>", "img": '<div class="wp-caption aligncenter"><img src="/uploads/{n}.jpg"><p class="wp-caption-text">{t}</p></div>', "by": '<p style="text-align:right">{t}</p>'})
    bio = p.opt.get("bio", "Pengelola keredaksian lembaga pers mahasiswa.")
    return head(p, ld="BlogPosting") + f'''<body class="single single-post lpm-theme"><div id="page" class="site"><header class="site-header"><p class="site-title"><a href="/">{E(p.outlet)}</a></p><p class="site-description">Menulis, Bergerak, Merawat Akal Sehat</p></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article class="post type-post status-publish hentry"><header class="entry-header">{opt(p.sec, '<span class="cat-links"><a href="/c" rel="category tag">%s</a></span>' % E(p.sec or ""))}
{opt(p.labelpos == "above", '<span class="post-flag">%s</span>' % p.label)}
<h1 class="entry-title">{p.esc(p.title)}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{p.iso()}">{p.shown("{d} {M} {y}")}</time></span></div></header>
<div class="entry-content">
{opt(p.bytop, '<p>' + p.bytop_html() + '</p>')}
{b}
</div>
<footer class="entry-footer">{opt(p.tags, '<span class="tags-links">Ditandai %s</span>' % tagrow(p, '<a href="{u}" rel="tag">{t}</a>', ", "))}</footer></article>
{opt(p.author, '<div class="author-box"><div class="author-avatar"><img class="avatar" src="/av.jpg"></div><div class="author-info"><h3 class="author-name"><a href="/author/x" rel="author">%s</a></h3><p class="author-bio">%s</p></div></div>' % (p.author_html(), p.rm("author_bio", bio) if p.author else ""))}
<div id="comments" class="comments-area"><h2 class="comments-title">1 komentar</h2><ol class="comment-list"><li class="comment"><div class="comment-author">Alumni 09</div><div class="comment-content"><p>{p.rm("comments", "Semangat terus adik-adik redaksi!")}</p></div></li></ol></div>
</main></div></div></div></body></html>
'''

@layout
def newsletter(p):
    td = '<td style="padding:0 24px 14px 24px;font-family:Georgia,serif;font-size:16px;line-height:24px;color:#222222;">'
    b = p.render({"p": f"<tr>{td}{{t}}</td></tr>", "h": f'<tr>{td}<h2 style="margin:0;font-size:20px;">{{t}}</h2></td></tr>', "li": "<li>{t}</li>", "ul": f"<tr>{td}<ul>{{t}}</ul></td></tr>",
                  "bq": f"<tr>{td}<blockquote>{{t}}</blockquote></td></tr>", "by": f'<tr><td style="padding:0 24px;font-size:13px;color:#777;">{{t}}</td></tr>', "init": f"<tr>{td}{{t}}</td></tr>", "label": f"<tr>{td}{{t}}</td></tr>",
                  "raw": f'<tr>{td}<em>{{t}}</em></td></tr>', "baca": f'<tr>{td}Baca juga: <a href="{{u}}">{{t}}</a></td></tr>', "img": '<tr><td align="center"><img src="https://mcusercontent.example/{n}.png" width="552"><br><span style="font-size:12px;color:#999;">{t}</span></td></tr>',
                  "wa": f"<tr>{td}{{t}}</td></tr>", "ad": '<tr><td align="center" style="font-size:11px;">{t}</td></tr>', "share": f"<tr>{td}{{t}}</td></tr>", "copy": f"<tr>{td}{{t}}</td></tr>"})
    return f'''<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{E(p.title)}</title></head>
<body style="margin:0;padding:0;background-color:#f4f4f4;">
<center><table border="0" cellpadding="0" cellspacing="0" width="100%" id="bodyTable"><tbody><tr><td align="center" style="font-size:11px;"><a href="#">{p.rm("view_online", "Tidak tampil dengan baik? Lihat di peramban")}</a></td></tr>
<tr><td align="center"><table border="0" cellpadding="0" cellspacing="0" width="600" class="templateContainer"><tbody>
<tr><td align="center" style="padding:18px;font-size:22px;"><strong>{E(p.outlet)}</strong></td></tr>
<tr><td align="center" style="font-size:12px;color:#888;">{opt(p.opt.get("edisi"), "Edisi " + str(p.opt.get("edisi")) + " &bull; ")}{p.shown("{H}, {d} {M} {y}")}</td></tr>
{opt(p.labelpos == "above", '<tr><td align="center" style="font-size:12px;">%s</td></tr>' % p.label)}
<tr><td style="padding:24px;"><h1 style="font-size:28px;margin:0;">{p.esc(p.title)}</h1></td></tr>
{opt(p.bytop, '<tr><td style="padding:0 24px 14px;font-size:14px;">%s</td></tr>' % p.bytop_html())}
{b}
<tr><td align="center" style="padding:20px;"><a href="#" style="background:#0a7;color:#fff;padding:10px;">{p.rm("share_buttons", "Teruskan ke teman")}</a></td></tr>
<tr><td align="center" style="font-size:11px;color:#999;padding:20px;">{p.rm("newsletter", "Anda menerima surel ini karena berlangganan di situs kami.")} <a href="#">Berhenti berlangganan</a></td></tr>
</tbody></table></td></tr></tbody></table></center></body></html>
'''

@layout
def medium(p):
    b = p.render({"p": '<p id="a{n}" class="pw-post-body-paragraph nk nl fp nm b nn no">{t}</p>', "h": '<h1 class="oo op fp be oq">{t}</h1>', "bq": '<blockquote class="pa pb"><p class="nk nl pc nm">{t}</p></blockquote>',
                  "img": '<figure class="mz na"><img class="bg lw" src="https://miro.{n}.jpeg"/><figcaption class="my ff mz">{t}</figcaption></figure>', "by": '<p class="pw-post-body-paragraph nk nl"><em class="nz">{t}</em></p>', "li": '<li class="nk nl qa">{t}</li>', "ul": '<ul class="">{t}</ul>',
                  "baca": '<div class="rb rc"><a href="{u}"><div class="rd"><h2 class="be fq">{t}</h2></div></a></div>', "sep": ""}).replace("{n}", "9f2")
    return head(p, ld="NewsArticle") + f'''<body><div id="root"><div class="a b c"><div class="d e"><a href="/" aria-label="Beranda">{E(p.outlet)}</a><a href="/m/signin">Masuk</a></div><article><div class="l"><section><div class="ab ca"><div><h1 id="4c1d" class="pw-post-title fr fs">{p.esc(p.title)}</h1></div>{opt(p.sub, '<div><h2 id="b01" class="pw-subtitle-paragraph go fs">%s</h2></div>' % p.esc(p.sub or ""))}<div class="speechify-ignore ab cp"><div class="ab q"><a rel="noopener follow" href="/@x"><img alt="" class="l ep by" width="44"/></a><div class="bn"><a class="af ag ah" data-testid="authorName" rel="noopener follow" href="/@x">{p.author_html() or ""}</a><span class="pw-follow">·</span><button>{p.rm("follow_line", "Ikuti")}</button></div><div class="ab ae"><span data-testid="storyReadTime">4 menit baca</span><span>·</span><span data-testid="storyPublishDate">{p.shown("{d} {B} {y}")}</span></div></div></div><div class="ab co speechify-ignore"><button class="pw-multi-vote-count">182</button><button class="pw-responses-count">6</button><button>Simpan</button></div>{b}</div></section></div></article><div class="ab ow">{tagrow(p, '<a class="ox" href="{u}"><div class="oy">{t}</div></a>')}</div><div class="l pq"><h2>Ditulis oleh {p.author_html() or ""}</h2><span class="pw-follower-count">312 pengikut</span></div></div></div></body></html>
'''

@layout
def forum(p):
    b = p.render({"p": "{t}<br />\n<br />", "h": "<strong>{t}</strong><br />", "li": "<li>{t}</li>", "ul": "<ul>{t}</ul>", "bq": '<div class="bbCodeBlock-content">{t}</div>', "by": "<i>{t}</i><br />", "init": "{t}<br />", "label": "{t}<br />", "raw": '<div class="bbMediaWrapper">{t}</div>',
                  "img": '<div class="bbImageWrapper"><img class="bbImage" src="/attachments/{n}.jpg" /><div class="js-caption">{t}</div></div>', "baca": '<div class="bbCodeBlock--unfurl"><a href="{u}">{t}</a></div>'})
    a = p.author_html() or "Warga"
    return head(p, og=True) + f'''<body data-template="thread_view" class="has-no-js"><div class="p-pageWrapper"><header class="p-header"><a href="/">{E(p.outlet)}</a></header><ul class="p-breadcrumbs"><li><a href="/">Forum</a></li>{opt(p.sec, '<li><a href="/forums/x">%s</a></li>' % E(p.sec or ""))}</ul>
<div class="p-body-header"><h1 class="p-title-value">{p.esc(p.title)}</h1><div class="p-description"><ul class="listInline"><li><a class="username" href="/members/1">{a}</a></li><li><time class="u-dt" datetime="{p.iso()}">{p.shown("{d} {M} {y}")}</time></li></ul></div></div>
<div class="block-body js-replyNewMessageContainer">
<article class="message message--post js-post" data-author="{a}" id="js-post-1"><div class="message-inner"><div class="message-cell message-cell--user"><h4 class="message-name"><a class="username">{a}</a></h4><h5 class="userTitle message-userTitle">{p.rm("user_title", "Pewarta Warga Terverifikasi")}</h5></div>
<div class="message-cell message-cell--main"><div class="message-userContent"><article class="message-body js-selectToQuote"><div class="bbWrapper">{opt(p.bytop, p.bytop_html() + "<br /><br />")}
{b}
</div></article></div><footer class="message-footer"><a class="actionBar-action">Suka</a> <a class="actionBar-action">Balas</a></footer></div></div></article>
<article class="message message--post js-post" data-author="tanjung_88" id="js-post-2"><div class="message-inner"><div class="message-cell message-cell--user"><h4 class="message-name"><a class="username">tanjung_88</a></h4></div><div class="message-cell message-cell--main"><article class="message-body"><div class="bbWrapper">{p.rm("comments", "Mantap infonya gan, ditunggu kelanjutannya.")}</div></article></div></div></article>
</div><div class="p-sharethread">{tagrow(p, '<a class="tagItem" href="{u}">{t}</a>', " ")}</div></div></body></html>
'''

@layout
def ghost(p):
    b = p.render({"img": '<figure class="kg-card kg-image-card kg-card-hascaption"><img src="/content/images/{n}.jpg" class="kg-image" loading="lazy"><figcaption><span style="white-space: pre-wrap;">{t}</span></figcaption></figure>',
                  "baca": '<div class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{u}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">{t}</div></div></a></div>', "news": '<div class="kg-card kg-signup-card"><p>{t}</p></div>',
                  "ad": '<div class="kg-card kg-callout-card"><div class="kg-callout-text">{t}</div></div>', "h": '<h2 id="sub">{t}</h2>'})
    return head(p, ld="Article", gen="Ghost 5.96") + f'''<body class="post-template is-head-left-logo"><div class="gh-viewport"><header id="gh-head" class="gh-head"><a class="gh-head-logo" href="/">{E(p.outlet)}</a><a class="gh-head-link" href="#/portal/signin">Masuk</a></header>
<main id="site-main" class="site-main"><article class="gh-article post">
<header class="gh-article-header gh-canvas">{opt(p.sec, '<a class="gh-article-tag" href="/tag/x/">%s</a>' % E(p.sec or ""))}
{opt(p.labelpos == "above", '<span class="gh-article-flag">%s</span>' % p.label)}
<h1 class="gh-article-title is-title">{p.esc(p.title)}</h1>
{opt(p.sub, '<p class="gh-article-excerpt is-body">%s</p>' % p.esc(p.sub or ""))}
<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"></div><div class="gh-article-meta-wrapper">{opt(p.author, '<h4 class="gh-article-author-name"><a href="/author/x/">%s</a></h4>' % p.author_html())}<div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="{p.dt.strftime("%Y-%m-%d")}">{p.shown("{d} {B} {y}")}</time><span class="gh-article-meta-length"><span class="bull">—</span> 2 min read</span></div></div></div></header>
<section class="gh-content gh-canvas is-body">
{opt(p.bytop, "<p><em>" + p.bytop_html() + "</em></p>")}
{b}
</section></article>
<section class="gh-container"><h2 class="gh-container-title">Baca selanjutnya</h2><article class="gh-card"><h3 class="gh-card-title">{p.rm("related_list", "Cerita dari Dermaga Kecil")}</h3></article></section>
<section class="gh-footer-signup"><h2>{p.rm("newsletter", "Daftar untuk kiriman berikutnya")}</h2></section></main></div></body></html>
'''

@layout
def suratkabar_surel(p):
    b = p.render({"p": "<p><span>{t}</span></p>", "img": '<div class="captioned-image-container"><figure><img src="https://cdn.{n}.png"><figcaption class="image-caption">{t}</figcaption></figure></div>',
                  "news": '<div class="subscription-widget-wrap-editor"><div class="preamble"><p class="cta-caption">{t}</p></div><input type="email" placeholder="Ketik surel…"></div>', "bq": '<div class="pullquote"><p>{t}</p></div>',
                  "baca": '<div class="digest-post-embed"><a href="{u}">{t}</a></div>', "h": '<h3 class="header-anchor-post">{t}</h3>', "by": "<p><em>{t}</em></p>"})
    return head(p, ld="NewsArticle") + f'''<body><div id="entry"><div id="main" class="main"><div class="main-menu"><a href="/" class="navbar-title-link">{E(p.outlet)}</a><button>Langganan</button></div>
<div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header" role="region"><h1 dir="auto" class="post-title published">{p.esc(p.title)}</h1>{opt(p.sub, '<h3 dir="auto" class="subtitle">%s</h3>' % p.esc(p.sub or ""))}
<div class="byline-wrapper"><div class="pencraft pc-display-flex profile-hover">{opt(p.author, '<a href="/@x" class="pencraft">%s</a>' % p.author_html())}</div><div class="pencraft pc-reset color-secondary meta-EgzBVA">{p.shown("{B} {dd}, {y}")}</div></div>
<div class="post-ufi"><a class="post-ufi-button"><div class="label">14</div></a><a class="post-ufi-button"><div class="label">{p.rm("share_buttons", "Bagikan surat ini")}</div></a></div></div>
<div class="available-content"><div dir="auto" class="body markup">
{opt(p.bytop, "<p>" + p.bytop_html() + "</p>")}
{b}
</div></div></article>
<div class="comments-section"><h4>Diskusi tentang tulisan ini</h4><div class="comment-body"><p>{p.rm("comments", "Terima kasih, akhirnya ada yang menjelaskan.")}</p></div></div></div></div></div></div></body></html>
'''

@layout
def svelte(p):
    s = "svelte-1k7mz3e"
    b = p.render({"p": f'<p class="{s}">{{t}}</p>', "h": f'<h2 class="{s}">{{t}}</h2>', "baca": f'<aside class="simak {s}"><b>Simak pula</b><a href="{{u}}">{{t}}</a></aside>', "ad": f'<div class="pariwara-slot {s}">{{t}}</div>', "by": f'<p class="kredit {s}">{{t}}</p>'})
    return head(p, ld=None) + f'''<body data-sveltekit-preload-data="hover"><div style="display: contents"><header class="{s}"><a href="/" class="{s}">{E(p.outlet)}</a></header>
<main class="{s}"><article class="{s}"><p class="kanal {s}">{E(p.sec or "")}</p>{opt(p.labelpos == "above", f'<p class="flag {s}">%s</p>' % p.label)}<h1 class="{s}">{p.esc(p.title)}</h1><!-- HTML_TAG_START -->
<p class="meta {s}">{opt(p.author, f'<span class="nama {s}">%s</span> ' % p.author_html())}<time class="{s}" datetime="{p.iso()}">{p.shown("{d} {M} {y} pukul {h}.{i}")}</time></p>
{opt(p.bytop, f'<p class="kru {s}">%s</p>' % p.bytop_html())}
{b}
<!-- HTML_TAG_END --></article>
{opt(p.tags, f'<ul class="topik {s}">%s</ul>' % tagrow(p, f'<li class="{s}"><a href="{{u}}">{{t}}</a></li>'))}
<section class="lain {s}"><h3>Yang lain</h3><a href="/a">{p.rm("related_list", "Warga Menunggu Jembatan Gantung")}</a></section></main></div></body></html>
'''

@layout
def tailwind(p):
    b = p.render({"p": "<p>{t}</p>", "img": '<figure class="my-6"><img class="rounded-xl w-full" src="/storage/{n}.webp"><figcaption class="text-xs text-gray-500 mt-2">{t}</figcaption></figure>',
                  "baca": '<div class="not-prose border-l-4 border-emerald-600 pl-4 my-6"><span class="text-xs uppercase">Baca juga</span><a class="block font-semibold" href="{u}">{t}</a></div>', "ad": '<div class="not-prose flex justify-center my-4 text-xs text-gray-400">{t}</div>',
                  "wa": '<div class="not-prose rounded-lg bg-green-50 p-4 text-sm">{t}</div>', "by": '<div class="not-prose text-sm text-gray-600">{t}</div>'})
    return head(p) + f'''<body class="antialiased bg-gray-50 text-gray-900"><header class="sticky top-0 bg-white shadow"><div class="max-w-6xl mx-auto px-4 flex items-center justify-between h-16"><a class="text-2xl font-black" href="/">{E(p.outlet)}</a><nav class="hidden md:flex gap-6 text-sm"><a href="/nasional">Nasional</a><a href="/lokal">Lokal</a><a href="/niaga">Niaga</a></nav></div></header>
<main class="max-w-3xl mx-auto px-4 py-10"><nav class="flex text-xs text-gray-500 gap-2"><a href="/">Beranda</a><span>/</span>{opt(p.sec, '<a href="/k">%s</a>' % E(p.sec or ""))}</nav>
{opt(p.labelpos == "above", '<span class="inline-block bg-amber-100 text-amber-800 text-xs px-2 py-1 rounded">%s</span>' % p.label)}
<h1 class="text-3xl md:text-4xl font-extrabold leading-tight mt-3">{p.esc(p.title)}</h1>
{opt(p.sub, '<p class="text-lg text-gray-600 mt-2">%s</p>' % p.esc(p.sub or ""))}
<div class="flex items-center gap-3 mt-4"><img class="w-10 h-10 rounded-full" src="/img/a.webp" alt=""><div>{opt(p.author, '<div class="text-sm font-semibold">%s</div>' % p.author_html())}<div class="text-xs text-gray-500">{p.shown("{H}, {d} {M} {y} - {h}:{i}")}</div></div></div>
{opt(p.bytop, '<div class="text-xs text-gray-500 mt-2">%s</div>' % p.bytop_html())}
<div class="prose prose-lg max-w-none mt-8">
{b}
</div>
<div class="flex flex-wrap gap-2 mt-8">{tagrow(p, '<a class="bg-gray-200 rounded-full px-3 py-1 text-xs" href="{u}">{t}</a>')}</div>
<div x-data="{{open:false}}" class="mt-8"><button class="bg-emerald-600 text-white rounded px-4 py-2">{p.rm("comments", "Tulis komentar")}</button></div></main><footer class="bg-gray-900 text-gray-300 py-8"><div class="max-w-6xl mx-auto px-4 text-sm">&copy; {p.dt.year} {E(p.outlet)}. Hak cipta dilindungi.</div></footer></body></html>
'''

@layout
def webflow(p):
    b = p.render({"p": "<p>{t}</p>", "img": '<figure class="w-richtext-figure-type-image w-richtext-align-fullwidth"><div><img src="https://uploads.example/{n}.jpg" loading="lazy"></div><figcaption>{t}</figcaption></figure>', "h": "<h3>{t}</h3>", "by": "<p>‍<em>{t}</em></p>".replace("‍", "")})
    return head(p).replace("<head>", '<head><!-- This site was created in Webflow. -->') + f'''<body class="body"><div class="navbar w-nav"><a href="/" class="brand w-nav-brand">{E(p.outlet)}</a><nav role="navigation" class="nav-menu w-nav-menu"><a class="nav-link w-nav-link" href="/kabar">Kabar</a></nav></div>
<div class="section-post"><div class="container w-container"><div class="post-top">{opt(p.sec, '<a href="/c" class="category-pill">%s</a>' % E(p.sec or ""))}<h1 class="heading-post">{p.esc(p.title)}</h1>{opt(p.sub, '<p class="post-summary">%s</p>' % p.esc(p.sub or ""))}
<div class="post-info-wrapper"><div class="text-block-12">{p.shown("{d} {M} {y}")}</div>{opt(p.author, '<div class="text-block-13">Oleh</div><a href="/tim/x" class="author-link">%s</a>' % p.author_html())}</div></div>
<div class="rich-text-block w-richtext">
{opt(p.bytop, "<p>" + p.bytop_html() + "</p>")}
{b}
</div>
<div class="w-dyn-list"><div role="list" class="w-dyn-items">{tagrow(p, '<div role="listitem" class="w-dyn-item"><a href="{u}" class="tag-link">{t}</a></div>')}</div></div>
<div class="w-form-done"><div>{p.rm("newsletter", "Terima kasih, kiriman Anda sudah kami terima!")}</div></div></div></div></body></html>
'''

@layout
def wix(p):
    c = 'class="oj9SQ" style="line-height:1.8"'
    b = p.render({"p": f'<p {c} id="viewer-f{{n}}"><span class="z4Q"><span>{{t}}</span></span></p>', "h": f'<h2 class="font_4 x9h"><span>{{t}}</span></h2>', "img": '<figure data-hook="figure-IMAGE"><img src="https://static.{n}.jpg"><figcaption><span dir="auto">{t}</span></figcaption></figure>',
                  "li": f'<li><p {c}><span>{{t}}</span></p></li>', "by": f'<p {c}><span><em>{{t}}</em></span></p>', "baca": f'<p {c}><span><a href="{{u}}"><u>{{t}}</u></a></span></p>'}).replace("{n}", "oo1")
    return head(p, ld="BlogPosting", gen="Wix.com Website Builder") + f'''<body><div id="SITE_CONTAINER"><div id="main_MF"><header id="SITE_HEADER"><h1 class="font_0 logoteks"><a href="/">{E(p.outlet)}</a></h1></header><main id="PAGES_CONTAINER"><div data-hook="post-page"><article class="post-page-content">
<ul class="post-header-meta"><li class="pmeta">{opt(p.author, '<span class="user-name" data-hook="user-name" title="%s">%s</span>' % (p.author_html(), p.author_html()))}</li><li><span title="{p.shown("{d} {B} {y}")}" class="post-metadata__date time-ago" data-hook="time-ago">{p.shown("{d} {B} {y}")}</span></li><li><span class="post-metadata__readTime" data-hook="time-to-read">2 menit membaca</span></li></ul>
<h1 class="blog-post-title-font" data-hook="post-title"><span class="blog-post-title-color">{p.esc(p.title)}</span></h1>
<div class="rich-content-viewer" data-rce-version="9"><div dir="ltr">
{opt(p.bytop, f"<p {c}><span>" + p.bytop_html() + "</span></p>")}
{b}
</div></div>
<div data-hook="post-footer">{opt(p.tags, '<nav aria-label="tags"><ul>%s</ul></nav>' % tagrow(p, '<li><a href="{u}">{t}</a></li>'))}{opt(p.sec, '<ul data-hook="category-label-list"><li><a href="/c">%s</a></li></ul>' % E(p.sec or ""))}<span data-hook="view-count">{p.rm("counter", "83 tampilan")}</span></div></article>
<section data-hook="related-posts"><h2>Postingan terakhir</h2><p>{p.rm("related_list", "Kelas Membatik Buka Pendaftaran")}</p></section></div></main></div></div></body></html>
'''

@layout
def blogger_median(p):
    b = p.render({"p": "<div>{t}</div><div><br /></div>", "h": "<h3 style=\"text-align: left;\">{t}</h3>", "img": '<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container"><tbody><tr><td><img border="0" src="https://blogger.{n}.jpg" /></td></tr><tr><td class="tr-caption" style="text-align: center;">{t}</td></tr></tbody></table>',
                  "by": "<div><b>{t}</b></div>", "init": "<div>{t}</div>", "label": "<div>{t}</div>", "baca": '<div class="pRelate"><b>Baca juga</b><ul><li><a href="{u}">{t}</a></li></ul></div>', "ad": '<div class="widget-iklan">{t}</div>', "raw": "<div><i>{t}</i></div>", "wa": "<div><b>{t}</b></div>"})
    return head(p, og=False, ld="BlogPosting", gen="blogger") + f'''<body class="MN-4 onPs"><div class="mainWrp"><header class="header"><div class="headL"><h2 class="headH"><a href="/">{E(p.outlet)}</a></h2></div></header><div class="blogM"><main class="mainbar"><div class="section" id="main-widget"><div class="widget Blog" id="Blog1"><div class="blogPts"><article class="ntry ps post">
<div class="brdCmb"><a href="/">Beranda</a></div>
<h1 class="pTtl aTtl sml itm"><span>{p.esc(p.title)}</span></h1>
<div class="pInf pSml"><div class="pIm"><div class="im lazy"></div></div><div class="pNm">{opt(p.author, '<bdi class="nm" data-text="%s" data-write="Ditulis oleh"></bdi><span class="author">%s</span>' % (p.author_html(), p.author_html()))}<div class="pDtTm"><time class="aTtmp pDtTm pbl" data-text="{p.shown("{d} {M}, {y}")}" datetime="{p.iso()}" title="Diterbitkan">{p.shown("{d} {M}, {y}")}</time></div></div></div>
<div class="pEnt" id="postID-778"><div class="pS post-body postBody" id="postBody">
{opt(p.bytop, "<div>" + p.bytop_html() + "</div>")}
{b}
</div></div>
<div class="lbHt">{tagrow(p, '<a aria-label="{t}" data-text="{t}" href="/search/label/x" rel="tag">{t}</a>', " ")}</div>
<div class="pSh"><div class="pShc" data-text="Share:">{p.rm("share_buttons", "Salin Link")}</div></div></article></div><div id="comment"><h3 class="title">{p.rm("comments", "Posting Komentar")}</h3></div></div></div></main></div></div></body></html>
'''

@layout
def kadence(p):
    b = p.render({"ad": '<div class="wp-block-kadence-advancedheading iklan-tengah">{t}</div>', "baca": '<div class="kt-inside-inner-col"><p class="lihat-juga">Lihat juga: <a href="{u}">{t}</a></p></div>', "p": '<p class="has-text-align-left">{t}</p>',
                  "img": '<figure class="wp-block-kadence-image kb-image_77"><img src="/wp-content/uploads/{n}.jpg" class="kb-img"/><figcaption>{t}</figcaption></figure>', "list": '<div class="yarpp yarpp-related"><h3>Bacaan terkait:</h3><ol>{t}</ol></div>'})
    return head(p, ld="NewsArticle", gen="WordPress 6.6.2") + f'''<body class="post-template-default single single-post content-title-style-above content-width-normal"><div id="wrapper" class="site wp-site-blocks"><header id="masthead" class="site-header"><div class="site-branding"><a class="brand has-logo-image" href="/">{E(p.outlet)}</a></div></header>
<div id="inner-wrap" class="wrap kt-clear"><section class="entry-hero post-hero-section"><div class="hero-container site-container"><header class="entry-header post-title title-align-left">
{opt(p.sec, '<div class="entry-taxonomies"><span class="category-links term-links category-style-normal"><a href="/c" rel="tag">%s</a></span></div>' % E(p.sec or ""))}
{opt(p.labelpos == "above", '<div class="entry-flag">%s</div>' % p.label)}
<h1 class="entry-title">{p.esc(p.title)}</h1><div class="entry-meta entry-meta-divider-dot">{opt(p.author, '<span class="posted-by"><span class="meta-label">By</span><span class="author vcard"><a class="url fn n" href="/author/x/">%s</a></span></span>' % p.author_html())}<span class="posted-on"><time class="entry-date published" datetime="{p.iso()}">{p.shown("{d} {M} {y}")}</time></span></div></header></div></section>
<div id="primary" class="content-area"><div class="content-container site-container"><main id="main" class="site-main"><div class="content-wrap"><article class="entry content-bg single-entry post"><div class="entry-content-wrap"><div class="entry-content single-content">
{opt(p.bytop, "<p>" + p.bytop_html() + "</p>")}
{b}
</div><footer class="entry-footer">{opt(p.tags, '<div class="entry-tags"><span class="tags-links"><span class="tags-label">Post Tags:</span> %s</span></div>' % tagrow(p, '<a href="{u}" rel="tag">#<span class="tag-inner">{t}</span></a>', " "))}</footer></div></article>
<nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/p"><div class="post-navigation-sub"><small>Previous</small></div>{p.rm("related_link", "Jembatan Bambu Diganti Beton")}</a></div></div></nav></div></main></div></div></div></div></body></html>
'''

@layout
def hugo(p):
    b = p.render({"sep": "\n\n", "img": '<figure><img src="/img/{n}.jpg"/><figcaption><p>{t}</p></figcaption></figure>', "by": "<p><small>{t}</small></p>", "baca": '<p>→ <a href="{u}">{t}</a></p>'})
    return head(p, og=False, gen="Hugo 0.128.0") + f'''<body><header><nav><a href="/">{E(p.outlet)}</a> · <a href="/arsip/">Arsip</a> · <a href="/tentang/">Tentang</a></nav></header>
<main><article><header><h1>{p.esc(p.title)}</h1><p class="meta"><time datetime="{p.iso()}">{p.shown("{d} {M} {y}")}</time>{opt(p.author, ' — %s' % p.author_html())}</p></header>
{opt(p.bytop, "<p>" + p.bytop_html() + "</p>")}
{b}

<footer>{opt(p.tags, '<p>%s</p>' % tagrow(p, '<a href="{u}">#{t}</a>', " "))}</footer></article></main>
<footer><p>{p.rm("copyright", "Konten situs ini berlisensi CC BY-SA 4.0")}</p></footer></body></html>
'''

@layout
def opensid_desa(p):
    b = p.render({"p": '<p style="text-align: justify;">{t}</p><p>&nbsp;</p>', "img": '<p><img src="/desa/upload/media/{n}.jpg" width="100%"><br><em>{t}</em></p>'})
    return head(p, og=True) + f'''<body class="bg-desa"><div class="container header-desa"><a href="/"><b>{E(p.outlet)}</b></a><marquee>{p.rm("running_text", "Selamat datang di situs resmi kami, layanan Senin sampai Jumat")}</marquee></div>
<div class="row"><div class="col-sm-8"><div class="single_page_area" id="artikel"><div class="post_titile"><h2 class="judul">{p.esc(p.title)}</h2></div>
<div class="post_commentbox"><span class="meta_date">{p.shown("{dd} {M} {y} {h}:{i}:00")}&nbsp;<i class="fa fa-user"></i> {(p.author or "@Administrator").lstrip("@")}&nbsp;<i class="fa fa-eye"></i> {p.rm("counter", "77 Kali Dibaca")}</span>{opt(p.sec, '<span><i class="fa fa-tag"></i> <a href="/k">%s</a></span>' % E(p.sec or ""))}</div>
{opt(p.bytop, '<p class="pen">%s</p>' % p.bytop_html())}
<div class="single_page_content">
{b}
</div>
<div class="btn-group"><a class="btn_share" href="#">{p.rm("share_buttons", "Kirim via Telegram")}</a></div>
<div class="form-komentar"><h4>{p.rm("comments", "Beri Komentar untuk artikel ini")}</h4></div></div></div><div class="col-sm-4"><h3>Aparatur Desa</h3><p>Hubungi kantor desa pada jam kerja</p></div></div></body></html>
'''

@layout
def wargablog(p):
    b = p.render({"p": "<p>{t}</p>", "baca": '<p class="read-too">BACA JUGA: <a href="{u}">{t}</a></p>', "page": '<div class="paging"><b>HALAMAN :</b> <span>{t}</span></div>'})
    return head(p, ld="NewsArticle") + f'''<body><header class="hd"><a href="/">{E(p.outlet)}</a><a href="/tulis">Mulai menulis</a></header>
<div class="read"><div class="read__user"><a href="/user" class="read__user-name">{p.author_html() or ""}</a><span class="read__user-job">{p.rm("author_bio", p.opt.get("bio", "Guru, penikmat kopi"))}</span></div>
{opt(p.sec, '<div class="read__cat"><a href="/k">%s</a></div>' % E(p.sec or ""))}
<h1 class="read__title">{p.esc(p.title)}</h1>
<div class="read__date">{p.shown("{d} {M} {y}")} &nbsp; {p.shown("{h}:{i}") if False else ""}<span>{p.rm("counter", "Diperbarui otomatis, dibaca 402 kali")}</span></div>
<div class="read__article clearfix">
{opt(p.bytop, "<p>" + p.bytop_html() + "</p>")}
{b}
</div>
<div class="disclaimer">{p.rm("disclaimer", "Konten ini menjadi tanggung jawab penulis dan tidak mewakili pandangan redaksi.")}</div>
<ul class="read__tags">{tagrow(p, '<li><a href="{u}">{t}</a></li>')}</ul></div></body></html>
'''

@layout
def amp(p):
    b = p.render({"img": '<figure><amp-img src="/{n}.jpg" width="700" height="393" layout="responsive"></amp-img><figcaption>{t}</figcaption></figure>', "ad": '<div class="amp-ad-wrap"><amp-ad width="300" height="250" type="adsense"></amp-ad><span>{t}</span></div>', "baca": '<p class="amp-baca">Baca Juga : <a href="{u}">{t}</a></p>', "by": '<p class="amp-crew">{t}</p>'})
    h = head(p, ld="NewsArticle").replace('<html lang="id">', '<html amp lang="id">')
    return h + f'''<body><amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header class="amp-hd"><a href="/">{E(p.outlet)}</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header">{opt(p.sec, '<div class="amp-wp-cat"><a href="/k">%s</a></div>' % E(p.sec or ""))}{opt(p.labelpos == "above", '<div class="amp-lab">%s</div>' % p.label)}<h1 class="amp-wp-title">{p.esc(p.title)}</h1>
<div class="amp-wp-meta amp-wp-byline">{opt(p.author, '<span class="amp-wp-author author vcard">%s</span>' % p.author_html())}</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="{p.iso()}">{p.shown("{H}, {d} {M} {y} {h}:{i}")}</time></div></header>
{opt(p.bytop, '<div class="amp-crew">%s</div>' % p.bytop_html())}
<div class="amp-wp-article-content">
{b}
</div>
<footer class="amp-wp-article-footer">{opt(p.tags, '<div class="amp-wp-meta amp-wp-tax-tag">Tags: %s</div>' % tagrow(p, '<a href="{u}" rel="tag">{t}</a>', ", "))}<amp-social-share type="whatsapp"></amp-social-share></footer></article>
<footer class="amp-wp-footer"><a href="#top">{p.rm("navigation", "Kembali ke atas")}</a></footer></body></html>
'''

@layout
def ionic(p):
    b = p.render({"p": '<ion-text><p class="ion-padding-horizontal">{t}</p></ion-text>', "h": '<ion-text><h3>{t}</h3></ion-text>', "baca": '<ion-card button><ion-card-subtitle>Baca juga</ion-card-subtitle><ion-card-title>{t}</ion-card-title></ion-card>', "by": '<ion-note>{t}</ion-note>'})
    return head(p, og=True) + f'''<body><app-root><ion-app><ion-header class="header-md"><ion-toolbar><ion-title>{E(p.outlet)}</ion-title></ion-toolbar></ion-header><ion-content><app-detail-berita _nghost-ng-c288>
{opt(p.sec, '<ion-chip><ion-label>%s</ion-label></ion-chip>' % E(p.sec or ""))}
<h1 _ngcontent-ng-c288 class="judul">{p.esc(p.title)}</h1>
<ion-item lines="none"><ion-avatar slot="start"><img src="/assets/u.svg"></ion-avatar><ion-label>{opt(p.author, '<h3 class="nama-penulis">%s</h3>' % p.author_html())}<p class="waktu">{p.shown("{d} {B} {y}, {h}:{i}")}</p></ion-label></ion-item>
{opt(p.bytop, '<p class="kru">%s</p>' % p.bytop_html())}
<div _ngcontent-ng-c288 class="isi">
{b}
</div>
<div class="tag-berita">{tagrow(p, '<ion-chip outline><ion-label>{t}</ion-label></ion-chip>')}</div>
<ion-button expand="block">{p.rm("share_buttons", "Bagikan berita ini")}</ion-button></app-detail-berita></ion-content></ion-app></app-root></body></html>
'''

@layout
def kantorberita(p):
    b = p.render({"p": "<p>{t}</p>", "baca": '<p><span class="baca-juga"><b>Baca juga: <a href="{u}" title="{t}">{t}</a></b></span></p>', "by": '<p class="text-muted small mt10"><span>{t}</span></p>', "copy": '<p class="text-muted small mt10">{t}</p>'})
    return head(p, ld="NewsArticle") + f'''<body><header class="main-header"><a class="logo" href="/">{E(p.outlet)}</a></header><div class="container"><div class="breadcrumbs"><ul><li><a href="/">Home</a></li>{opt(p.sec, '<li><a href="/k">%s</a></li>' % E(p.sec or ""))}</ul></div>
<article class="post-wrapper clearfix"><header class="post-header clearfix">{opt(p.labelpos == "above", '<span class="lbl">%s</span>' % p.label)}<h1 class="post-title">{p.esc(p.title)}</h1><p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> {p.shown("{H}, {d} {M} {y} {h}:{i} " + {"+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT"}[p.opt.get("tz", "+07:00")])}</span></p></header>
{opt(p.bytop, '<p class="crew">%s</p>' % p.bytop_html())}
<div class="post-content clearfix">
{b}
</div>
{opt(p.tags, '<footer class="post-meta"><div class="tags-widget"><span class="tags-title">Tags:</span> <ul>%s</ul></div></footer>' % tagrow(p, '<li><a href="{u}">{t}</a></li>'))}
</article><section class="related-post"><h3>Berita Terkait</h3><h4><a href="/r">{p.rm("related_list", "Petani Muda Belajar Pascapanen")}</a></h4></section></div></body></html>
'''

@layout
def squarespace(p):
    b = p.render({"p": '<p class="" style="white-space:pre-wrap;">{t}</p>', "img": '<figure class="sqs-block-image-figure"><img src="https://images.{n}.jpg"><figcaption class="image-caption-wrapper"><div class="image-caption"><p class="">{t}</p></div></figcaption></figure>', "h": '<h3 style="white-space:pre-wrap;">{t}</h3>'})
    return head(p, ld="Article") + f'''<body class="collection-type-blog view-item"><div id="siteWrapper"><header class="Header"><a href="/" class="Header-branding">{E(p.outlet)}</a></header><main class="Main Main--blog-item"><article class="h-entry blog-item-wrapper"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" data-content-field="title">{p.esc(p.title)}</h1></div>
<div class="blog-item-meta-wrapper"><time class="dt-published blog-meta-item blog-meta-item--date" datetime="{p.dt.strftime("%Y-%m-%d")}"><span>{p.shown("{d} {M} {y}")}</span></time>{opt(p.author, '<div class="blog-meta-item blog-meta-item--author"><span>Written By </span><span class="blog-author-name">%s</span></div>' % p.author_html())}</div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content">
{opt(p.bytop, "<p>" + p.bytop_html() + "</p>")}
{b}
</div></div></div></div></div></div></div>
<div class="blog-meta-item--tags">{tagrow(p, '<a href="{u}" class="blog-item-tag">{t}</a>', " ")}</div></div></article><section id="itemPagination"><a href="/n" class="item-pagination-link--next"><h2 class="item-pagination-title">{p.rm("related_link", "Pameran Anyaman Pindah Tempat")}</h2></a></section></main></div></body></html>
'''

@layout
def livefeed(p):
    b = p.render({"clock": '</div></div>\n<div class="lf-entry"><div class="lf-time">{t}</div><div class="lf-text">', "p": "<p>{t}</p>", "by": '<p class="lf-crew">{t}</p>'})
    b = b.replace('</div></div>\n<div class="lf-entry">', '<div class="lf-feed"><div class="lf-entry">', 1)
    return head(p, ld="LiveBlogPosting") + f'''<body class="liveblog"><header><a href="/">{E(p.outlet)}</a><nav><a href="/langsung">Langsung</a><a href="/arsip">Arsip</a></nav></header><main>
<div class="lf-head"><span class="lf-badge">LIVE</span><h1>{p.esc(p.title)}</h1><p class="lf-meta">{opt(p.author, '<span class="lf-author">%s</span> · ' % p.author_html())}{p.shown("{d} {M} {y}, {h}:{i}")}</p></div>
<div class="lf-body">
{b}
</div></div></div>
</div><button class="lf-more">{p.rm("navigation", "Muat pembaruan sebelumnya")}</button></main></body></html>
'''

@layout
def notfound_next(p):
    return f'''<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"/><title>404: This page could not be found</title><meta name="next-head-count" content="3"/></head><body><div id="__next"><header class="css-1n7hynb"><a href="/">{E(p.outlet)}</a></header><main class="css-404"><h1 class="css-x4">{p.title}</h1><p>Tautan yang Anda buka mungkin sudah dipindahkan atau dihapus.</p><form action="/cari"><input name="q" placeholder="Cari berita"/><button>Cari</button></form><h2>Mungkin Anda mencari</h2><ul><li><a href="/1">Jadwal Feri Akhir Pekan</a></li><li><a href="/2">Warga Menanam Bakau di Muara</a></li></ul></main><footer>© 2026 {E(p.outlet)}</footer></div><script id="__NEXT_DATA__" type="application/json">{{"page":"/404","props":{{}}}}</script></body></html>
'''

@layout
def notfound_laravel(p):
    return f'''<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{p.title}</title></head>
<body class="antialiased"><div class="relative flex items-top justify-center min-h-screen bg-gray-100"><div class="max-w-xl mx-auto"><div class="flex items-center pt-8"><div class="px-4 text-lg text-gray-500 border-r tracking-wider">404</div><div class="ml-4 text-lg text-gray-500 uppercase tracking-wider">{p.title}</div></div></div></div></body></html>
'''

@layout
def listing_elementor(p):
    items = "\n".join(f'<article class="elementor-post elementor-grid-item post type-post"><a class="elementor-post__thumbnail__link" href="/{i}"><img src="/u/{i}.jpg"></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/{i}">{t}</a></h3><div class="elementor-post-date">{d}</div><div class="elementor-post__excerpt"><p>{x}</p></div><a class="elementor-post__read-more" href="/{i}">Baca Selengkapnya »</a></div></article>' for i, (t, d, x) in enumerate(p.opt["items"]))
    return f'''<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{p.title} Arsip - {E(p.outlet)}</title><meta property="og:type" content="article"><meta property="og:title" content="{p.title} Arsip"></head><body class="archive category elementor-page"><header><a href="/">{E(p.outlet)}</a></header><div data-elementor-type="archive" class="elementor elementor-location-archive"><h1 class="elementor-heading-title">{p.title}</h1><div class="elementor-posts-container elementor-posts elementor-grid">
{items}
</div><nav class="elementor-pagination"><span class="page-numbers current">1</span> <a class="page-numbers" href="/2">2</a> <a class="page-numbers next" href="/2">Berikutnya »</a></nav></div></body></html>
'''

@layout
def listing_ci(p):
    items = "\n".join(f"<div class='media'><div class='media-body'><h4 class='media-heading'><a href='/index.php/berita/detail/{i}'>{t}</a></h4><small>{d}</small><p>{x} <a href='/index.php/berita/detail/{i}'>[selengkapnya]</a></p></div></div><hr>" for i, (t, d, x) in enumerate(p.opt["items"], 210))
    return f'''<html><head><meta charset="utf-8"><title>{E(p.outlet)} | {p.title}</title></head><body><div class="container"><div class="header"><a href="/">{E(p.outlet)}</a></div><div class="row"><div class="col-md-9"><h3 class="judul">{p.title}</h3>
{items}
<ul class="pagination"><li class="active"><a>1</a></li><li><a href="/index.php/berita/index/10">2</a></li><li><a href="/index.php/berita/index/20">3</a></li></ul></div><div class="col-md-3"><div class="panel">Agenda Kegiatan</div></div></div><div class="footer">Copyright &copy; {E(p.outlet)}</div></div></body></html>
'''

@layout
def wall_app(p):
    return f'''<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{p.title} - {E(p.outlet)}</title><meta property="og:type" content="article"><meta property="og:title" content="{p.title}"></head><body><div id="app"><header class="bar"><a href="/">{E(p.outlet)}</a><a href="/masuk">Masuk</a></header><article class="story"><h1>{p.title}</h1><p class="teaser">{p.opt["teaser"]}</p></article><div class="gate" role="dialog"><h2>Masuk untuk melanjutkan membaca</h2><p>Artikel ini hanya untuk pelanggan. Silakan masuk atau berlangganan mulai Rp15.000 per bulan.</p><form action="/masuk" method="post"><label>Surel</label><input type="email" name="email"><label>Kata sandi</label><input type="password" name="password"><button type="submit">Masuk</button></form><a href="/daftar">Belum punya akun? Daftar</a> <a href="/lupa">Lupa kata sandi?</a></div></div></body></html>
'''
