"""Page builds, each modelled on a shape that Indonesian newsrooms and offices use."""
import html
import json
import re

from clutter import Clutter, esc
from core import DAYS, MONTHS
import datetime

TZ = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}
SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"]


def dt(p):
    return datetime.datetime.strptime(p.pub, "%Y-%m-%d %H:%M")


def when(p, form=0):
    d = dt(p)
    day, mon, tz = DAYS[d.weekday()], MONTHS[d.month - 1], p.tz
    return [f"{day}, {d.day} {mon} {d.year} {d:%H:%M} {tz}", f"{d.day} {mon} {d.year}", f"{day}, {d:%d/%m/%Y} - {d:%H:%M} {tz}",
            f"{d.day} {SHORT[d.month-1]} {d.year}, {d:%H.%M}", f"{day} {d.day} {mon} {d.year} | {d:%H:%M} {tz}", f"{d:%d-%m-%Y}",
            f"{d:%d/%m/%y}", f"{day}, {d.day} {mon} {d.year}"][form]


def iso(p):
    return dt(p).strftime("%Y-%m-%dT%H:%M:00") + TZ[p.tz]


def site_name(p):
    return p.opts.get("site_name", p.site.split(".")[0].capitalize())


def txt(p, s):
    """Text to HTML, with the page's typography."""
    s = esc(s)
    ty = p.typo
    if ty == "entities":
        s = s.replace("“", "&ldquo;").replace("”", "&rdquo;").replace("–", "&ndash;").replace("’", "&rsquo;")
    elif ty == "numeric":
        s = s.replace("“", "&#8220;").replace("”", "&#8221;").replace("–", "&#8211;").replace("’", "&#8217;")
    elif ty == "nbsp":
        s = re.sub(r"(\d) (?=[a-z])", r"\1&nbsp;", s).replace(", ", ",&nbsp; ".replace("&nbsp; ", " "))
        s = s.replace(". ", ".&nbsp;", 1)
    elif ty == "shy":
        s = re.sub(r"\b(pem|per|ke|ber)(?=[a-z]{6,})", "\\1\u00ad", s)
    if p.opts.get("bold"):
        for b in p.opts["bold"]:
            s = s.replace(esc(b), "<strong>%s</strong>" % esc(b), 1)
    if p.opts.get("link"):
        b = p.opts["link"]
        s = s.replace(esc(b), '<a href="https://www.%s/tag/x/">%s</a>' % (p.site, esc(b)), 1)
    return s


def meta(p, c, og=True, ld=True, author=None, body=False, extra=""):
    desc = next((x for t, x in p.lines if t == "p"), p.title)[:155]
    d = iso(p) if p.pub else None
    e = lambda s: html.escape(s, quote=True)
    out = ['<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', "<title>%s - %s</title>" % (esc(p.title), site_name(p)),
           '<meta name="description" content="%s">' % e(desc), '<link rel="canonical" href="%s">' % c.canon]
    if og:
        out += ['<meta property="og:locale" content="id_ID">', '<meta property="og:type" content="article">', '<meta property="og:title" content="%s">' % e(p.title),
                '<meta property="og:description" content="%s">' % e(desc), '<meta property="og:url" content="%s">' % c.canon, '<meta property="og:site_name" content="%s">' % site_name(p),
                '<meta property="og:image" content="%s">' % c.img(1200, 630), '<meta name="twitter:card" content="summary_large_image">']
        if d:
            out += ['<meta property="article:published_time" content="%s">' % d, '<meta property="article:modified_time" content="%s">' % d]
        if p.section:
            out.append('<meta property="article:section" content="%s">' % p.section)
        out += ['<meta property="article:tag" content="%s">' % e(t) for t in p.tags]
    if ld:
        o = {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": c.canon, "headline": p.title, "image": [c.img(1200, 675)],
             "publisher": {"@type": "Organization", "name": site_name(p), "logo": {"@type": "ImageObject", "url": c.base + "/logo.png"}}}
        if d:
            o["datePublished"] = o["dateModified"] = d
        if author:
            o["author"] = {"@type": "Person", "name": author}
        if body:
            o["articleBody"] = " ".join(p.bodylines())
        out.append('<script type="application/ld+json">%s</script>' % json.dumps(o, ensure_ascii=False))
    return "\n".join(out) + extra


def dateline(p):
    return p.dlraw or ""


def blocks(p, c, baca=None, para="p", figure=None, subhead="h3", ad=0, promo=None):
    """The body with its directives; the dateline stands before the first paragraph."""
    out, i, first = [], 0, True
    while i < len(p.lines):
        t, x = p.lines[i]
        if t in ("ul", "ol"):
            tag, items = t, []
            while i < len(p.lines) and p.lines[i][0] == tag:
                items.append("<li>%s</li>" % txt(p, p.lines[i][1]))
                i += 1
            out.append("<%s>%s</%s>" % (tag, "\n".join(items), tag))
            continue
        if t == "tr":
            rows = []
            while i < len(p.lines) and p.lines[i][0] == "tr":
                cells = [z.strip() for z in p.lines[i][1].split("|")]
                cell = "th" if not rows else "td"
                rows.append("<tr>%s</tr>" % "".join("<%s>%s</%s>" % (cell, txt(p, z), cell) for z in cells))
                i += 1
            out.append('<table class="tabel-data" border="1"><tbody>%s</tbody></table>' % "".join(rows))
            continue
        if t == "h":
            out.append("<%s>%s</%s>" % (subhead, txt(p, x), subhead))
        elif t == "q":
            out.append('<blockquote class="wp-block-quote"><p>%s</p></blockquote>' % txt(p, x))
        elif t == "@":
            k, _, rest = x.partition(" ")
            if k == "baca":
                out.append((baca or '<p><strong>Baca Juga: <a href="{u}">{t}</a></strong></p>').format(u=c.url(rest), t=esc(rest)))
            elif k == "img":
                cap, _, cred = rest.partition("|")
                out.append((figure or '<figure class="wp-caption aligncenter"><img decoding="async" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="{i}" class="lazyload" alt="{cap}"><figcaption class="wp-caption-text">{cap} {cred}</figcaption></figure>').format(i=c.img(800, 533), cap=esc(cap.strip()), cred=esc(cred.strip())))
            elif k == "ad":
                out.append(c.ad(ad))
            elif k == "promo":
                out.append(promo or '<p class="gnews">Ikuti berita terkini dari %s di <a href="#">Google News</a> dan <a href="#">saluran WhatsApp</a>.</p>' % site_name(p))
        else:
            dl = dateline(p) if first else ""
            first = False
            s = txt(p, x)
            if dl:
                d = esc(dl)
                form = p.opts.get("dlform", "strong")
                s = {"strong": "<strong>%s</strong> %s", "b": "<b>%s </b>%s", "plain": "%s %s", "span": '<span class="dateline">%s</span> %s', "em": "<em><strong>%s</strong></em> %s"}[form] % (d, s)
            out.append(p_tag(para, s))
        i += 1
    for tl in p.tail:
        out.append(p_tag(para, p.opts.get("tailfmt", "<strong>%s</strong>") % txt_tail(p, tl)))
    return out


def txt_tail(p, tl):
    return esc(tl).replace("\n", "<br />\n")


def p_tag(para, s):
    return {"p": "<p>%s</p>", "div": "<div>%s</div>", "pj": '<p style="text-align: justify;">%s</p>', "span": '<p class="MsoNormal"><span style="font-size:12.0pt;line-height:115%%">%s</span></p>', "br": "%s", "divdir": '<div dir="auto">%s</div>'}[para] % s


def doc(head, body, lang="id-ID", bodycls="", attrs=""):
    return '<!DOCTYPE html>\n<html lang="%s"%s>\n<head>\n%s\n</head>\n<body class="%s">\n%s\n</body>\n</html>\n' % (lang, attrs, head, bodycls, body)


def crumbs(p, c, cls="breadcrumb"):
    return '<div class="%s"><a href="%s">Beranda</a> » <a href="#">%s</a> » <span>%s</span></div>' % (cls, c.base, p.section or "Berita", esc(p.title)) if p.section else ""


def hb(p, default="Oleh {}"):
    """The by-line line at the head."""
    if p.head is not None:
        return esc(p.head)
    a = [n for r, n in p.by if r == "author"]
    return esc(default.format(a[0])) if a and not p.tail else ""


def tags(p, c, sep="", tpl='<a href="{u}" rel="tag">{t}</a>'):
    return sep.join(tpl.format(u=c.base + "/tag/" + c.slug(t) + "/", t=esc(t)) for t in p.tags)


def sub(p, tpl):
    return tpl % esc(p.sub) if p.sub else ""


def wp_newspaper(p, c):
    head = meta(p, c, author=p.opts.get("metaauthor", "admin")) + "<style>%s</style><script>%s</script>" % (c.css(90, "td"), c.js(30))
    side = c.items(8, '<div class="td_module_6 td_module_wrap td-animation-stack"><div class="td-module-thumb"><a href="{u}" rel="bookmark" title="{t}"><img width="100" height="70" class="entry-thumb" src="{i}" alt=""></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}">{t}</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date">{d}</time></span></div></div></div>')
    rel = c.items(3, '<div class="td_module_related_posts td-animation-stack td_mod_related_posts"><div class="td-module-image"><a href="{u}"><img src="{i}" alt=""></a><a href="#" class="td-post-category">{c}</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}">{t}</a></h3></div></div>')
    by = '<div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="%s/author/x/">%s</a><div class="td-author-line"> - </div> </div>' % (c.base, p.opts.get("wpuser", "Redaksi")) if p.opts.get("wpuser") else ""
    if not by and p.head is not None:
        by = '<div class="td-post-author-name">%s</div>' % esc(p.head)
    elif not by and p.by and not p.tail:
        by = '<div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="%s/author/x/">%s</a><div class="td-author-line"> - </div> </div>' % (c.base, p.by[0][1])
    body = '<div id="td-outer-wrap"><div class="td-header-wrap td-header-style-1"><div class="td-header-menu-wrap"><ul id="menu-utama-1" class="sf-menu">%s</ul></div></div>' % c.menu()
    body += '<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container">%s</div><div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><article id="post-%d" class="post type-post status-publish format-standard hentry" itemscope itemtype="https://schema.org/Article">' % (crumbs(p, c, "entry-crumbs"), c.r.randint(999, 99999))
    body += '<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="#">%s</a></li></ul><header class="td-post-title"><h1 class="entry-title">%s</h1>%s<div class="td-module-meta-info">%s<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="%s">%s</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-%d">%d</span></div></div></header></div>' % (p.section or "Berita", esc(p.title), sub(p, '<p class="td-post-sub-title">%s</p>'), by, iso(p), when(p, 1), 7, c.r.randint(30, 900))
    body += c.share(1) + '<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="#"><img width="696" height="464" class="entry-thumb td-modal-image" src="%s" alt=""></a><figcaption class="wp-caption-text">%s</figcaption></figure></div>' % (c.img(696, 464), p.opts.get("caption", "Suasana kegiatan. (Ist)"))
    body += "\n".join(blocks(p, c, baca='<div class="td-a-rec"><p><strong>BACA JUGA: </strong><a href="{u}"><strong>{t}</strong></a></p></div>')) + "</div>"
    body += '<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>%s</ul></div>%s<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Artikulli paraprak</span><a href="#">%s</a></div></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Berita berikutnya</span><a href="#">%s</a></div></div></div><div class="author-box-wrap"><a href="#"><img alt="" src="%s"></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="#">Redaksi %s</a></span></div><div class="td-author-url"><a href="%s">%s</a></div></div></div></footer></article>' % (tags(p, c, tpl='<li><a href="{u}">{t}</a></li>'), c.share(3), c.head(), c.head(), c.img(96, 96), site_name(p), c.base, c.base)
    body += '<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item" href="#">ARTIKEL TERKAIT</a><a class="td-related-right" href="#">DARI PENULIS</a></h4><div class="td_block_inner">%s</div></div>%s</div></div>' % (rel, c.comment_form())
    body += '<div class="td-pb-span4 td-main-sidebar" role="complementary"><aside class="widget"><h4 class="block-title"><span>Berita Terbaru</span></h4>%s</aside>%s<aside class="widget"><h4 class="block-title"><span>KATEGORI POPULER</span></h4><ul>%s</ul></aside></div></div></div></div><div class="td-footer-wrapper">%s</div></div><script>%s</script>' % (side, c.ad(0), c.items(6, '<li><a href="{u}">{c}<span class="td-cat-no">{v}</span></a></li>'), c.footer(), c.js(40))
    return doc(head, body, bodycls="post-template-default single single-post single-format-standard td-standard-pack global-block-template-1")


def wp_jnews(p, c):
    head = meta(p, c, author=p.by[0][1] if p.by else None) + "<style id='jnews-style-inline-css'>%s</style><script>%s</script>" % (c.css(80, "jeg"), c.js(40))
    pl = c.items(6, '<article class="jeg_post jeg_pl_sm format-standard"><div class="jeg_thumb"><a href="{u}"><div class="thumbnail-container animate-lazy size-715"><img width="120" height="86" src="data:image/gif;base64,R0lGODlh" class="lazyload" data-src="{i}" alt=""/></div></a></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_date"><a href="{u}"><i class="fa fa-clock-o"></i> {d}</a></div></div></div></article>')
    inline = '<div class="jnews_inline_related_post_wrapper left half"><div class="jnews_inline_related_post"><div class="jeg_postblock_21 jeg_postblock"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Baca Juga</span></h3></div><div class="jeg_posts"><article class="jeg_post"><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3></div></article></div></div></div></div>'
    byl = hb(p, "{}")
    m = '<div class="jeg_meta_author"><span class="meta_text">oleh</span> <a href="#">%s</a></div>' % byl if byl and p.head is None else '<div class="jeg_meta_author">%s</div>' % byl if byl else ""
    body = '<div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_topbar"><div class="jeg_top_date">%s</div></div><div class="jeg_nav_item jeg_main_menu_wrapper"><ul class="jeg_menu jeg_main_menu jeg_menu_style_1">%s</ul></div></div>' % ("Kamis, 3 Desember 2026", c.menu(12))
    body += '<div class="post-wrapper"><div class="post-wrap"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container"><div class="jeg_ad jeg_article jnews_article_top_ads">%s</div><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content">%s<div class="entry-header"><h1 class="jeg_post_title">%s</h1>%s<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left">%s<div class="jeg_meta_date"><a href="#">%s</a></div>%s</div><div class="meta_right"><div class="jeg_meta_zoom"><a href="#">A</a></div><div class="jeg_meta_comment"><a href="#"><i class="fa fa-comment-o"></i> 0</a></div></div></div></div></div>' % (c.ad(0), '<div class="jeg_breadcrumbs jeg_breadcrumb_container"><div id="breadcrumbs"><span><a href="#">Home</a></span><i class="fa fa-angle-right"></i><span class="breadcrumb_last_link"><a href="#">%s</a></span></div></div>' % (p.section or "Berita"), esc(p.title), sub(p, '<h2 class="jeg_post_subtitle">%s</h2>'), m, when(p, 1), '<div class="jeg_meta_category"><span><span class="meta_text">dalam</span> <a href="#" rel="category tag">%s</a></span></div>' % p.section if p.section else "")
    body += '<div class="jeg_featured featured_image"><a href="#"><div class="thumbnail-container" style="padding-bottom:56.25%%"><img width="750" height="422" src="%s" class="attachment-jnews-750x375 wp-post-image" alt=""/></div><p class="wp-caption-text">%s</p></a></div>' % (c.img(750, 422), p.opts.get("caption", "Foto: istimewa"))
    body += '<div class="jeg_share_top_container"><div class="jeg_share_button clearfix"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">%d</div><span class="sharetext">SHARES</span></div><div class="jeg_views_count"><div class="counts">1.2k</div><span class="sharetext">VIEWS</span></div></div><div class="jeg_sharelist">%s</div></div></div><div class="entry-content no-share"><div class="content-inner">' % (c.r.randint(2, 90), c.share(0))
    body += "\n".join(blocks(p, c, baca=inline, subhead="h2")) + '<div class="jeg_post_tags"><span>Tags:</span> %s</div></div></div>' % tags(p, c)
    body += '<div class="jeg_share_bottom_container">%s</div><div class="jnews_prev_next_container"><div class="jeg_prevnext_post"><a href="#" class="post prev-post"><span class="caption">Previous Post</span><h3 class="post-title">%s</h3></a><a href="#" class="post next-post"><span class="caption">Next Post</span><h3 class="post-title">%s</h3></a></div></div><div class="jnews_related_post_container"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Related<strong> Posts</strong></span></h3></div>%s</div><div class="jnews_comment_container">%s</div></div></div>' % (c.share(0), c.head(), c.head(), c.items(3, '<article class="jeg_post jeg_pl_md_2"><div class="jeg_post_category"><span><a href="#">{c}</a></span></div><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3><div class="jeg_post_excerpt"><p>{t}. Kegiatan itu dihadiri sejumlah pejabat dan warga setempat...</p></div></article>'), c.comment_form("en"))
    body += '<div class="jeg_sidebar col-md-4"><div class="widget widget_jnews_tab_post"><div class="jeg_tabpost_nav"><ul><li class="active">Trending</li><li>Comments</li><li>Latest</li></ul></div>%s</div></div></div></div></div></div></div></div></div><div class="jeg_footer">%s</div></div><script>%s</script>' % (pl, c.footer(), c.js(60))
    return doc(head, body, bodycls="post-template-default single single-post wp-embed-responsive jeg_toggle_light jnews jsc_normal")


def wp_gmr(p, c):
    head = meta(p, c, author=p.opts.get("metaauthor")) + "<style id='newkarma-style-inline-css'>%s</style>" % c.css(70, "gmr")
    byl = hb(p, "{}")
    m = '<span class="posted-by"><span class="entry-author vcard" itemprop="author"><a class="url fn n" href="#"><span itemprop="name">%s</span></a></span></span> - ' % byl if byl else ""
    rel = '<div class="gmr-related-post-onlytext"><p style="padding:10px;border-left:3px solid #d00"><span>Baca Juga</span> : <a href="{u}">{t}</a></p></div>'
    if p.opts.get("gmrbaca") == "plain":
        rel = '<p>Baca juga: <a href="{u}">{t}</a></p>'
    body = '<div id="site-container"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><div class="top-header"><div class="container"><div class="gmr-top-date">%s</div><nav class="gmr-mainmenu"><ul id="primary-menu" class="menu">%s</ul></nav></div></div><div class="idt-floatbanner">%s</div><div id="content" class="gmr-content"><div class="container"><div class="row"><div id="primary" class="content-area col-md-content"><main id="main" class="site-main-single" role="main">' % (when(p, 7), c.menu(15), c.ad(2))
    body += '<div class="gmr-list-table single-head-wrap"><div class="gmr-table-cell"><div class="breadcrumbs"><span class="first-cl"><a href="#">Beranda</a></span> <span class="separator">/</span> <span class="0-cl"><a href="#">%s</a></span></div></div></div>' % (p.section or "Berita")
    body += '<div class="site-main gmr-single hentry" itemscope itemtype="http://schema.org/NewsArticle"><article id="post-%d" class="post-%d post type-post format-standard"><div class="gmr-box-content-single"><header class="entry-header">%s<h1 class="entry-title" itemprop="headline">%s</h1><div class="gmr-aftertitle-wrap"><div class="gmr-metacontent gmr-metacontent-single">%s<span class="posted-on"><time class="entry-date published updated" itemprop="dateModified" datetime="%s">%s</time></span></div></div></header>' % (c.r.randint(99, 9999), c.r.randint(99, 9999), sub(p, '<div class="gmr-subtitle">%s</div>'), esc(p.title), m, iso(p), when(p, 0))
    body += '<figure class="wp-caption alignnone gmr-attachment-img"><img width="640" height="358" src="%s" class="attachment-idt-bigger-thumb wp-post-image" alt="%s"/><figcaption class="wp-caption-textmain">%s</figcaption></figure><div class="entry-content entry-content-single" itemprop="text"><div class="entry-main-single">' % (c.img(640, 358), html.escape(p.title), p.opts.get("caption", "Ket Foto: Kegiatan berlangsung tertib. (Foto: Dok.)"))
    body += "\n".join(blocks(p, c, baca=rel, ad=0, para=p.opts.get("para", "p")))
    body += '<div class="gmr-banner-aftercontent">%s</div></div>%s<footer class="entry-footer"><div class="tags-links">%s</div><div class="gmr-cf-metacontent">%s</div></footer></div></div>' % (c.ad(0), '<div class="page-links"><span class="page-text">Pages:</span><span class="post-page-numbers current">1</span></div>' if p.opts.get("pager") else "", tags(p, c), c.share(1))
    body += '</article><div class="newkarma-core-related-post site-main gmr-single gmr-list-related"><h3 class="related-title"><span>Pos terkait</span></h3><ul>%s</ul></div>%s<p class="sap">Social Media Auto Publish Powered By : <a href="#">XYZScripts.com</a></p></div></main></div><aside id="secondary" class="widget-area col-md-sb-r"><div class="widget"><h3 class="widget-title"><span>Terpopuler</span></h3><ul class="gmr-rp-widget">%s</ul></div></aside></div></div></div><footer class="site-footer">%s</footer></div><script>%s</script>' % (c.items(6, '<li><div class="other-content-thumbnail"><a href="{u}" class="image-related"><img data-src="{i}" class="lazyload"/></a></div><p><a href="{u}" class="rp-title">{t}</a></p></li>'), c.comment_form(), c.items(9, '<li><div class="rp-number">{n}</div><div class="gmr-rp-content"><a class="rp-title" href="{u}">{t}</a><div class="gmr-metacontent"><span class="posted-on">{d}</span></div></div></li>'), c.footer(), c.js(30))
    return doc(head, body, bodycls="post-template-default single single-post gmr-theme idtheme kentooz gmr-sticky group-blog", attrs=' itemscope itemtype="http://schema.org/WebPage"')


def wp_block(p, c):
    head = meta(p, c, author=p.by[0][1] if p.by else None) + "<style id='global-styles-inline-css'>%s</style><script>%s</script>" % (c.css(60, "wp--preset--color"), c.js(12))
    byl = hb(p, "{}")
    bl = []
    for b in blocks(p, c, baca='<div class="wp-block-group has-background"><p><em>Baca juga: <a href="{u}">{t}</a></em></p></div>', subhead="h2", figure='<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" src="{i}" alt="{cap}"/><figcaption class="wp-element-caption">{cap} {cred}</figcaption></figure>'):
        bl.append(b.replace("<h2>", '<h2 class="wp-block-heading">').replace("<ul>", '<ul class="wp-block-list">').replace('<table class="tabel-data" border="1">', '<figure class="wp-block-table"><table class="has-fixed-layout">').replace("</table>", "</table></figure>"))
    body = '<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="%s" rel="home">%s</a></p><nav class="is-responsive wp-block-navigation" aria-label="Menu"><ul class="wp-block-navigation__container">%s</ul></nav></div></header><main class="wp-block-group" id="wp--skip-link--target"><div class="wp-block-group alignfull"><h1 class="wp-block-post-title has-x-large-font-size">%s</h1>%s<div class="wp-block-group has-small-font-size">%s<div class="wp-block-post-date"><time datetime="%s">%s</time></div>%s</div></div>' % (c.base, site_name(p), c.menu(9), esc(p.title), sub(p, '<p class="wp-block-post-excerpt__excerpt">%s</p>'), ('<div class="wp-block-post-author-name">%s</div>' % byl) if byl else "", iso(p), when(p, 1), '<div class="taxonomy-category wp-block-post-terms"><a href="#" rel="tag">%s</a></div>' % p.section if p.section else "")
    body += '<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained wp-block-post-content-is-layout-constrained">%s<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-social-icon-text sd-sharing"><h3 class="sd-title">Bagikan ini:</h3><div class="sd-content"><ul>%s</ul></div></div></div><div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"><h3 class="sd-title">Menyukai ini:</h3><span class="button"><span>Suka</span></span> <span class="loading">Memuat...</span></div></div>' % ("\n".join(bl), c.items(4, '<li class="share-{n}"><a rel="nofollow noopener" class="share-x sd-button" href="#">Klik untuk berbagi ({v})</a></li>'))
    body += '<div class="taxonomy-post_tag wp-block-post-terms">%s</div><nav class="wp-block-group" aria-label="Navigasi pos"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="#" rel="prev">%s</a></div><div class="post-navigation-link-next wp-block-post-navigation-link"><a href="#" rel="next">%s</a></div></nav><div class="wp-block-comments">%s%s</div><h2 class="wp-block-heading">Tulisan lainnya</h2><ul class="wp-block-post-template">%s</ul></main><footer class="wp-block-template-part">%s<p>Dirancang dengan WordPress</p></footer></div>' % (tags(p, c, '<span class="wp-block-post-terms__separator">, </span>'), c.head(), c.head(), c.comments(2), c.comment_form(), c.items(5, '<li class="wp-block-post"><h3 class="wp-block-post-title"><a href="{u}">{t}</a></h3><div class="wp-block-post-date"><time>{d}</time></div></li>'), c.footer())
    return doc(head, body, lang="id", bodycls="wp-singular post-template-default single single-post wp-embed-responsive")


def wp_elementor(p, c):
    head = meta(p, c, author="Admin Web", body=True) + "<style>%s</style><script>%s</script>" % (c.css(110, "e-global"), c.js(50))
    byl = hb(p, "{}")
    w = lambda k, x, extra="": '<div class="elementor-element elementor-element-%07x elementor-widget elementor-widget-%s" data-id="%07x" data-element_type="widget" data-widget_type="%s.default"%s><div class="elementor-widget-container">%s</div></div>' % (c.r.randint(0, 2**28 - 1), k, c.r.randint(0, 2**28 - 1), k, extra, x)
    info = '<ul class="elementor-inline-items elementor-icon-list-items elementor-post-info">%s<li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><span class="elementor-post-info__item elementor-post-info__item--type-date"><time>%s</time></span></li><li class="elementor-icon-list-item"><span class="elementor-post-info__item--type-time">%s</span></li></ul>' % ('<li class="elementor-icon-list-item elementor-inline-item" itemprop="author"><span class="elementor-post-info__item elementor-post-info__item--type-author">%s</span></li>' % byl if byl else "", when(p, 1), "%s %s" % (p.pub[11:].replace(":", "."), p.tz))
    body = '<div data-elementor-type="header" class="elementor elementor-location-header"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column">%s</div></div></section></div>' % w("nav-menu", '<nav class="elementor-nav-menu--main"><ul id="menu-1" class="elementor-nav-menu">%s</ul></nav>' % c.menu(10))
    body += '<div data-elementor-type="single-post" class="elementor elementor-location-single post type-post"><section class="elementor-section elementor-top-section"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">'
    body += w("theme-post-title", '<h1 class="elementor-heading-title elementor-size-default">%s</h1>' % esc(p.title)) + (w("theme-post-excerpt", esc(p.sub)) if p.sub else "") + w("post-info", info) + w("share-buttons", c.share(0)) + w("theme-post-featured-image", '<figure class="wp-caption"><img src="%s" alt=""/><figcaption class="widget-image-caption wp-caption-text">%s</figcaption></figure>' % (c.img(), p.opts.get("caption", "Dok. panitia")))
    body += w("theme-post-content", "\n".join(blocks(p, c, baca='<p><span style="color: #ff0000;"><strong>BACA JUGA : <a style="color: #ff0000;" href="{u}">{t}</a></strong></span></p>', para="pj", subhead="h4")))
    if p.tags:
        body += w("post-info", '<span class="elementor-post-info__terms-list">Tag : %s</span>' % tags(p, c, ", ", '<a href="{u}" class="elementor-post-info__terms-list-item">{t}</a>'))
    body += w("post-navigation", '<a href="#" rel="prev">Sebelumnya %s</a> <a href="#" rel="next">Selanjutnya %s</a>' % (c.head(), c.head())) + w("facebook-comments", '<div class="fb-comments" data-href="%s"></div>' % c.canon)
    body += '</div></div><div class="elementor-column elementor-col-33"><div class="elementor-widget-wrap">' + w("heading", "<h2>Berita Terkini</h2>") + w("posts", c.items(10, '<article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="{u}">{t}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">{d}</span></div><div class="elementor-post__excerpt"><p>{t}, demikian disampaikan dalam rapat kemarin.</p></div><a class="elementor-post__read-more" href="{u}">Selengkapnya »</a></div></article>')) + '</div></div></div></section></div><div data-elementor-type="footer" class="elementor elementor-location-footer">%s</div><script>%s</script>' % (w("text-editor", c.footer()), c.js(50))
    return doc(head, body, bodycls="post-template-default single single-post elementor-default elementor-page")


def blogger(p, c):
    c.canon = "https://%s/2025/%s/%s.html" % (p.site, p.pub[5:7], c.slug(p.title)[:39])
    head = meta(p, c, ld=False) + "<style id='page-skin-1' type='text/css'><!--\n%s\n--></style><script>%s</script>" % (c.css(80, "b"), c.js(10))
    style = p.opts.get("blog", "br")
    bl = blocks(p, c, baca="<b>Baca Juga: <a href=\"{u}\">{t}</a></b>" if style == "br" else '<div style="text-align: justify;"><b>Baca juga: <a href="{u}">{t}</a></b></div>', para="br" if style == "br" else "div", figure='<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left: auto; margin-right: auto;"><tbody><tr><td style="text-align: center;"><a href="{i}"><img border="0" height="360" src="{i}" width="640" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">{cap} {cred}</td></tr></tbody></table>')
    sep = "<br /><br />\n" if style == "br" else '\n<div><br /></div>\n'
    by = hb(p, "Oleh: {}")
    body = "<div class='navbar section' id='navbar'></div><div id='outer-wrapper'><header><div class='header section' id='header'><div class='widget Header' id='Header1'><h1 class='title'><a href='/'>%s</a></h1><p class='description'>Mengabarkan dari dekat</p></div></div><div class='PageList' id='PageList1'><ul>%s</ul></div></header>" % (site_name(p), c.menu(10, sub=False))
    body += "<div class='main section' id='main'><div class='widget Blog' data-version='1' id='Blog1'><div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>%s</span></h2><div class='date-posts'><div class='post-outer'><div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><a name='%d'></a><h3 class='post-title entry-title' itemprop='name'>%s</h3><div class='post-header'><div class='post-header-line-1'>%s</div></div><div class='post-body entry-content' id='post-body-%d' itemprop='description articleBody'>" % (when(p, 7), c.r.randint(10**15, 10**16), esc(p.title), by, c.r.randint(10**15, 10**16))
    body += ('<div class="separator" style="clear: both; text-align: center;"><a href="%s" imageanchor="1"><img border="0" src="%s" /></a></div><br />\n' % (c.img(), c.img())) + sep.join(bl)
    body += "<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Diposting oleh <span class='fn' itemprop='author'>%s</span></span> <span class='post-timestamp'>di <a class='timestamp-link' href='%s' rel='bookmark'><abbr class='published' itemprop='datePublished' title='%s'>%s</abbr></a></span><div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='#'><span class='share-button-link-text'>Kirimkan Ini lewat Email</span></a><a class='share-button sb-blog' href='#'><span class='share-button-link-text'>BlogThis!</span></a><a class='share-button sb-facebook' href='#'><span class='share-button-link-text'>Berbagi ke Facebook</span></a></div></div>%s</div></div>" % (site_name(p), c.canon, iso(p), p.pub[11:], "<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Label: %s</span></div>" % tags(p, c, ",\n") if p.tags else "")
    body += "<div class='comments' id='comments'><h4>Tidak ada komentar:</h4><div class='comment-form'><h4 id='comment-post-message'>Posting Komentar</h4></div></div></div></div></div></div><div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='#'>Posting Lebih Baru</a></span><span id='blog-pager-older-link'><a href='#'>Posting Lama</a></span><a class='home-link' href='/'>Beranda</a></div><div class='post-feeds'>Langganan: <a href='#'>Posting Komentar (Atom)</a></div></div></div><aside class='sidebar section'><div class='widget PopularPosts'><h2>Popular Posts</h2>%s</div><div class='widget BlogArchive'><h2>Arsip Blog</h2><ul>%s</ul></div><div class='widget Label'><h2>Label</h2><ul>%s</ul></div></aside><footer>%s Diberdayakan oleh <a href='https://www.blogger.com'>Blogger</a>.</footer></div><script>%s</script>" % (c.items(6, "<div class='item-content'><div class='item-title'><a href='{u}'>{t}</a></div><div class='item-snippet'>{t} pada hari ini mendapat perhatian warga. Sejumlah tokoh hadir dalam acara yang dibuka ...</div></div>"), c.items(9, "<li class='archivedate collapsed'><a href='{u}'>{d}</a> <span class='post-count'>({v})</span></li>"), c.items(10, "<li><a href='{u}'>{c}</a> <span>({v})</span></li>"), c.footer(), c.js(16))
    return doc(head, body, lang="id", attrs=" xmlns='http://www.w3.org/1999/xhtml'")


def portal_detail(p, c):
    head = meta(p, c, author=p.by[0][1] if p.by else None, extra='\n<meta name="dtk:articletype" content="x"><meta name="content_type" content="singlepagenews">') + "<style>%s</style><script>%s</script>" % (c.css(100, "dp"), c.js(60))
    byl = hb(p, "{}")
    extra = p.opts.get("credit", "%s - %s" % (byl, site_name(p)) if byl else "")
    body = '<div class="container"><div class="nav-bar"><ul>%s</ul></div></div><div class="ads-leaderboard">%s</div><div class="page__content"><div class="breadcrumb"><a href="#">%s</a> <span>%s</span></div><article class="detail"><div class="detail__header">%s<h1 class="detail__title">%s</h1><div class="detail__author">%s</div><div class="detail__date">%s</div></div>' % (c.menu(16, sub=False), c.ad(1), site_name(p), p.section or "Berita", sub(p, '<h2 class="detail__subtitle">%s</h2>'), esc(p.title), extra, when(p, 0))
    body += '<div class="detail__share">%s</div><div class="detail__media"><figure class="detail__media-image"><img src="%s" alt="%s"><figcaption class="detail__media-caption">%s</figcaption></figure></div><div class="detail__body flex-between"><div class="detail__body-text itp_bodycontent">' % (c.share(1), c.img(700, 393), html.escape(p.title), p.opts.get("caption", "Foto: Istimewa"))
    body += "\n".join(blocks(p, c, ad=1, baca='<!--s:parallaxindetail--><div class="clearfix"></div><table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a data-label="List Berita" href="{u}">{t}</a></div></td></tr></tbody></table><!--e:parallaxindetail-->', promo='<p><strong>[Gambas:Video]</strong></p>'))
    body += '<div class="clearfix"></div><p><strong>Lihat juga Video: %s</strong></p></div>' % c.head() if p.opts.get("video") else "</div>"
    body += '<div class="detail__body-tag mgt-16"><div class="nav">%s</div></div></div></article><div class="berita-terkait"><h2 class="title">Berita Terkait</h2>%s</div><div class="komentar"><h3>Komentar Terbanyak</h3>%s</div></div><div class="column-4"><div class="box"><h2>Berita detail Terpopuler</h2><div class="list-content">%s</div></div></div><footer>%s</footer><script>%s</script>' % (tags(p, c, tpl='<a href="{u}" class="nav__item">{t}</a>'), c.items(5, '<article class="list-content__item"><h3 class="media__title"><a href="{u}" class="media__link">{t}</a></h3></article>'), c.items(3, '<div class="media__text"><a href="{u}">{t}</a><span>{v} Komentar</span></div>'), c.items(10, '<article class="list-content__item"><div class="media"><div class="media__text"><span class="media__number">#{n}</span><h3 class="media__title"><a href="{u}">{t}</a></h3><div class="media__date">{c} | {d}</div></div></div></article>'), c.footer(), c.js(80))
    return doc(head, body, bodycls="detail-page")


def portal_read(p, c):
    head = meta(p, c, author="Tim " + site_name(p)) + "<style>%s</style><script>%s</script>" % (c.css(90, "kc"), c.js(60))
    ed = [n for r, n in p.by if r == "editor"]
    au = [n for r, n in p.by if r in ("author", "contributor", "reporter")]
    cred = "".join('<div class="credit-title-nameEditor" id="penulis">%s,</div>' % n for n in au) if p.head is None else '<div class="credit-title-name">%s</div>' % esc(p.head)
    bl = blocks(p, c, ad=1, baca='<p><strong>Baca juga: <a href="{u}" class="inner-link-baca-juga" target="_self">{t}</a></strong></p>', subhead="h2", promo='<div class="google-news"><p>Dapatkan update berita pilihan dan breaking news setiap hari. Mari bergabung di kanal WhatsApp "%s Update". Anda harus install aplikasi WhatsApp terlebih dulu di ponsel.</p></div>' % site_name(p))
    body = '<header class="header"><div class="nav__wrap"><ul class="nav__row">%s</ul></div></header><div class="container clearfix"><ul class="breadcrumb__wrap"><li class="breadcrumb__item"><a href="#"><span>Home</span></a></li><li class="breadcrumb__item"><a href="#"><span>%s</span></a></li></ul><div class="read__header"><h1 class="read__title">%s</h1>%s<div class="credit"><div class="credit-title">%s</div></div><div class="read__time">%s, %s</div></div><div class="social--inline">%s</div><div class="photo"><div class="photo__wrap"><img src="%s" alt=""></div><div class="photo__caption">%s</div></div>' % (c.menu(14), p.section or "Regional", esc(p.title), sub(p, '<p class="read__subtitle">%s</p>'), cred, site_name(p) + ".com", "%s, %s %s" % (dt(p).strftime("%d/%m/%Y"), p.pub[11:], p.tz), c.share(0), c.img(780, 390), p.opts.get("caption", "Lihat Foto"))
    body += '<div class="read__article clearfix"><div class="read__content"><div class="clearfix">%s</div>' % "\n".join(bl)
    if p.head is None and not p.tail:
        body += '<div class="read__credit"><div class="read__credit__item">Editor: %s</div></div>' % ed[0] if ed else ""
    body += '</div><div class="paging__wrap clearfix"><div class="paging__item">Halaman</div><div class="paging__item"><a class="paging__link paging__link--active" href="#">1</a></div><div class="paging__item"><a href="?page=all">Show All</a></div></div>' if p.opts.get("pager") else "</div>"
    body += '<div class="tag__article"><h3>Tag</h3><ul class="tag__article__wrap">%s</ul></div><div class="comment"><h3>Komentar</h3><p>Jadilah yang pertama berkomentar. <a href="#">Login untuk memberi komentar</a></p></div><div class="recommend"><h2>Rekomendasi untuk anda</h2>%s</div><div class="most"><h3>Terpopuler</h3>%s</div></div></div><footer>%s</footer><script>%s</script>' % (tags(p, c, tpl='<li class="tag__article__item"><a class="tag__article__link" href="{u}">{t}</a></li>'), c.items(6, '<div class="article__list"><h3 class="article__title"><a href="{u}">{t}</a></h3><div class="article__date">{d}</div></div>'), c.items(10, '<div class="most__list"><div class="most__count">{n}</div><h4 class="most__title"><a href="{u}">{t}</a></h4><div class="most__read">Dibaca {v} kali</div></div>'), c.footer(), c.js(60))
    return doc(head, body, bodycls="theme--reg")


def agency(p, c):
    head = meta(p, c, author=p.by[0][1] if p.by else None) + "<style>%s</style><script>%s</script>" % (c.css(50, "an"), c.js(40))
    bl = blocks(p, c, baca='<p><span class="baca-juga"><b>Baca juga: <a href="{u}" title="{t}">{t}</a></b></span></p>', para=p.opts.get("para", "p"))
    tailcr = "<p class=\"text-muted small mt10\">%s<br />COPYRIGHT © %s 2025</p>" % ("<br />".join(esc(x) for x in p.opts.get("cr", [])), site_name(p).upper())
    body = '<header id="header" class="header-style-1"><nav class="main-menu"><ul>%s</ul></nav></header><div class="main-container container"><div class="row"><div class="col-md-8"><div class="breadcrumb"><ul><li><a href="#">Home</a></li><li><a href="#">%s</a></li></ul></div><article class="post-wrapper clearfix"><header class="post-header clearfix"><h1 class="post-title">%s</h1>%s<p class="simple-share">%s</p><span class="article-date"><i class="fa fa-clock-o"></i> %s</span></header><div class="post-content clearfix"><figure class="image-overlay"><img class="img-responsive" src="%s" alt=""><p class="wp-caption-text">%s</p></figure>%s%s</div><footer class="post-meta"><div class="tags-widget clearfix"><ul class="tags-widget">%s</ul></div>%s</footer></article><div class="related"><h3 class="block-title">Berita Terkait</h3>%s</div></div>' % (c.menu(14), p.section or "Daerah", esc(p.title), sub(p, "<h2>%s</h2>"), c.share(1), when(p, 0), c.img(), p.opts.get("caption", "Ilustrasi. (ANTARA NUSA/HO)").replace("ANTARA NUSA", site_name(p)), "\n".join(bl), tailcr, tags(p, c, tpl='<li><a href="{u}">{t}</a></li>'), c.share(0), c.items(6, '<article class="simple-post"><h4><a href="{u}">{t}</a></h4><p class="simple-share"><span>{d}</span></p></article>'))
    body += '<div class="col-md-4"><aside><h3 class="block-title">Terpopuler</h3>%s</aside></div></div></div><footer>%s</footer><script>%s</script>' % (c.items(9, '<article class="simple-post simple-big clearfix"><h3><a href="{u}">{t}</a></h3><p>{d}</p></article>'), c.footer(), c.js(40))
    return doc(head, body)


def tribunish(p, c):
    head = meta(p, c, author=p.opts.get("metaauthor")) + "<style>%s</style><script>%s</script>" % (c.css(100, "tb"), c.js(70))
    lap = '<p><em><strong>%s</strong></em></p>' % esc(p.head) if p.head else ""
    bl = blocks(p, c, ad=1, baca='<p class="baca"><strong>Baca juga: <a href="{u}" title="{t}">{t}</a></strong></p>')
    body = '<div id="header"><div class="menu"><ul id="mainmenu">%s</ul></div></div><div class="content"><div class="fl w677"><div id="article" class="mb20"><div class="ovh f14 pb10">%s</div><h1 class="f50 black2 f400 crimson" id="arttitle">%s</h1>%s<div class="mt10"><time class="grey">%s</time></div><div class="pt10 grey f12">Editor: <a href="#">%s</a></div><div class="share">%s</div><div class="ovh imgfull_div"><a href="#"><img class="imgfull" src="%s"/></a><div class="arial f12 pt5 grey2">%s</div></div><div class="side-article txt-article multi-fontsize" style="width:677px;">' % (c.menu(16), crumbs(p, c, "bc"), esc(p.title), sub(p, '<h2 class="f20 ln24">%s</h2>'), when(p, 0), next((n for r, n in p.by if r == "editor"), "Redaksi"), c.share(1), c.img(), p.opts.get("caption", "KEGIATAN - Suasana kegiatan."))
    body += lap + "\n".join(bl) + '<p class="gnews"><em>Baca berita lainnya di Google News</em></p><div class="paging mb20"><span>Halaman</span> <b>1</b></div></div><div class="mt20"><div class="f14"><b>Tags</b></div><div class="pt10">%s</div></div><div class="komentar"><b>KOMENTAR</b></div></div><div class="bdr"><h2>Berita Terkait</h2><ul>%s</ul></div><div class="populer"><h3>BERITA POPULER</h3><ul>%s</ul></div></div><div class="fr w320">%s<h3>TERKINI</h3><ul>%s</ul></div></div><div id="footer">%s</div><script>%s</script>' % (tags(p, c, tpl='<h5 class="tagcloud3"><a class="rd2" href="{u}">{t}</a></h5>'), c.items(8, '<li class="p1520 art-list pos_rel"><h3 class="f20 ln24 fbo txt-oev-2"><a class="fbo2" href="{u}">{t}</a></h3><h4 class="f14 grey2">{t} dan sejumlah kabar lain dari daerah.</h4><time class="foot grey2">{d}</time></li>'), c.items(6, '<li><a href="{u}">{t}</a></li>'), c.ad(0), c.items(10, '<li><h3><a href="{u}">{t}</a></h3><time>{d}</time></li>'), c.footer(), c.js(70))
    return doc(head, body, bodycls="bg-tribun")


def amp(p, c):
    ld = meta(p, c, author=p.by[0][1] if p.by else None)
    head = ld + '<script async src="https://cdn.ampproject.org/v0.js"></script><style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style><style amp-custom>%s</style>' % c.css(80, "amp")
    byl = hb(p, "{}")
    bl = blocks(p, c, ad=0, subhead="h2", baca='<p class="amp-related-inline">Baca juga: <a href="{u}">{t}</a></p>', figure='<figure class="amp-wp-article-image"><amp-img src="{i}" width="800" height="533" layout="responsive" class="amp-wp-enforced-sizes"><noscript><img src="{i}" alt=""></noscript></amp-img><figcaption class="wp-caption-text">{cap} {cred}</figcaption></figure>')
    bl = [b.replace('<ins class="adsbygoogle"', '<amp-ad width="300" height="250" type="adsense"').replace("</ins>", "</amp-ad>") for b in bl]
    body = '<amp-sidebar id="menu" layout="nodisplay" side="left"><ul>%s</ul></amp-sidebar><header id="top" class="amp-wp-header"><div><a href="%s">%s</a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">%s</h1>%s%s<div class="amp-wp-meta amp-wp-posted-on"><time datetime="%s">%s</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img width="1024" height="683" src="%s" layout="intrinsic"></amp-img><p class="wp-caption-text">%s</p></figure><amp-social-share type="whatsapp"></amp-social-share><amp-social-share type="twitter"></amp-social-share><div class="amp-wp-article-content">%s</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="#">%s</a></div>%s<div class="amp-wp-meta amp-wp-comments-link"><a href="#">Leave a Comment</a></div></footer></article><div class="amp-related"><h2>Berita Lainnya</h2><ul>%s</ul></div><footer class="amp-wp-footer"><div><h2>%s</h2><a href="#top" class="back-to-top">Back to top</a></div>%s</footer>' % (c.menu(10, sub=False), c.base, site_name(p), esc(p.title), sub(p, '<p class="amp-sub">%s</p>'), '<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">%s</span></div>' % byl if byl else "", iso(p), when(p, 0), c.img(), p.opts.get("caption", "Foto: dok. panitia"), "\n".join(bl), p.section or "Berita", '<div class="amp-wp-meta amp-wp-tax-tag">Tags: %s</div>' % tags(p, c, ", ") if p.tags else "", c.items(8, '<li><a href="{u}">{t}</a></li>'), site_name(p), c.footer())
    return doc(head, body, attrs=" amp")


def gov_cms(p, c):
    head = meta(p, c, og=False, ld=False) + '<link rel="stylesheet" href="/assets/css/bootstrap.min.css"><style>%s</style><script>%s</script>' % (c.css(40, "gov"), c.js(20))
    byl = hb(p, "Penulis : {}")
    bl = blocks(p, c, para=p.opts.get("para", "span"), baca='<p>Baca juga : <a href="{u}">{t}</a></p>')
    body = '<div class="top-bar"><div class="container"><span><i class="fa fa-phone"></i> (0000) 21000</span> <span><i class="fa fa-envelope"></i> humas@%s</span></div></div><nav class="navbar navbar-expand-lg"><ul class="navbar-nav">%s</ul></nav><section class="page-title"><div class="container"><h2>Detail Berita</h2><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Beranda</a></li>%s</ol></div></section><section class="blog-detail"><div class="container"><div class="row"><div class="col-lg-8"><div class="card"><div class="card-body"><h1 class="blog-title">%s</h1>%s<ul class="list-inline post-meta"><li class="list-inline-item"><i class="fa fa-calendar"></i> %s</li>%s<li class="list-inline-item"><i class="fa fa-eye"></i> Dibaca %d kali</li></ul><img class="img-fluid" src="/uploads/berita/%d.jpg" alt=""><div class="isi-berita" id="isi">%s</div><div class="mt-3"><div class="addthis_inline_share_toolbox"></div>%s</div></div></div><div class="card mt-3"><div class="card-header">Berikan Rating</div><div class="card-body">Seberapa bermanfaat berita ini? <button>Sangat</button> <button>Cukup</button> <button>Kurang</button></div></div></div>' % (p.site, c.menu(8), '<li class="breadcrumb-item">%s</li>' % p.section if p.section else "", esc(p.title), sub(p, '<p class="lead">%s</p>'), when(p, p.opts.get("dform", 7)), '<li class="list-inline-item"><i class="fa fa-user"></i> %s</li>' % byl if byl else "", c.r.randint(20, 2000), c.r.randint(1000, 9999), "\n".join(bl), c.share(2))
    body += '<div class="col-lg-4"><div class="card"><div class="card-header">Berita Terbaru</div><ul class="list-group">%s</ul></div><div class="card"><div class="card-header">Agenda</div><p>Belum ada agenda.</p></div><div class="card"><div class="card-header">Statistik Pengunjung</div><table><tr><td>Hari ini</td><td>%d</td></tr><tr><td>Total</td><td>%d</td></tr></table></div></div></div></div></section><section class="tautan"><h4>Tautan Terkait</h4><ul><li><a href="#">LAPOR!</a></li><li><a href="#">PPID</a></li><li><a href="#">LPSE</a></li><li><a href="#">JDIH</a></li></ul></section><footer>%s</footer><script>%s</script>' % (c.items(7, '<li class="list-group-item"><a href="{u}">{t}</a><br><small>{d}</small></li>'), c.r.randint(10, 400), c.r.randint(10000, 400000), c.footer(), c.js(20))
    return doc(head, body, lang="id")


def gov_drupal(p, c):
    head = meta(p, c, ld=False) + '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><style>%s</style>' % c.css(60, "dru")
    byl = hb(p, "{}")
    bl = blocks(p, c, baca='<p><strong>Berita terkait: </strong><a href="{u}">{t}</a></p>')
    body = '<div class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation" class="block block-menu navigation menu--main"><h2 class="visually-hidden">Main navigation</h2><ul class="menu">%s</ul></nav></header><main role="main"><div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">Beranda</a></li><li><a href="#">%s</a></li></ol></nav></div><div class="region region-content"><h1 class="page-header"><span class="field field--name-title field--type-string field--label-hidden">%s</span></h1><article class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">%s<span class="field field--name-created">%s</span></div></footer>%s<div class="node__content"><div class="field field--name-field-image field--type-image"><img src="/sites/default/files/%d.jpg" alt=""></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">%s</div><div class="field field--name-field-tags field--type-entity-reference field--label-above clearfix"><h3 class="field__label">Tags</h3><ul class="links field__items">%s</ul></div><div class="node__links"><ul class="links inline"><li class="statistics-counter">%d kali dilihat</li></ul></div></div></article></div></main><aside class="region region-sidebar-second"><div class="block block-views"><h2>Berita Lain</h2><div class="view-content">%s</div></div><div class="block"><h2>Jajak Pendapat</h2><form><label>Bagaimana tampilan situs kami?</label><button>Vote</button></form></div></aside><footer role="contentinfo">%s</footer></div><script>%s</script>' % (c.menu(9), p.section or "Berita", esc(p.title), "Dikirim oleh %s pada " % byl if byl and p.head is None else (byl + " " if byl else ""), when(p, 0), sub(p, '<div class="field field--name-field-subjudul">%s</div>'), c.r.randint(100, 999), "\n".join(bl), tags(p, c, tpl='<li class="field__item"><a href="{u}" hreflang="id">{t}</a></li>'), c.r.randint(50, 900), c.items(8, '<div class="views-row"><span class="field-content"><a href="{u}">{t}</a></span> <span>{d}</span></div>'), c.footer(), c.js(25))
    return doc(head, body, lang="id", bodycls="path-node page-node-type-article")


def legacy_table(p, c):
    bl = blocks(p, c, para="br", baca='<font color="#990000" size="2"><b>Baca juga : <a href="{u}">{t}</a></b></font>', figure='<center><img src="{i}" width="400"><br><font size="1"><i>{cap} {cred}</i></font></center>', subhead="b")
    byl = hb(p, "Laporan: {}")
    head = "<meta http-equiv='Content-Type' content='text/html; charset=utf-8'>\n<title>%s :: %s</title>\n<style>%s</style>\n<script language='JavaScript'>%s</script>" % (site_name(p), esc(p.title), c.css(25, "t"), c.js(14))
    menu = c.items(18, '<tr><td bgcolor="#e8eef7"><font face="Verdana" size="1">» <a href="{u}">{c} {n}</a></font></td></tr>')
    body = '<center><table width="980" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="3" bgcolor="#003366"><img src="images/header.gif" width="980" height="110"></td></tr><tr><td colspan="3"><marquee scrollamount="3"><font size="2">%s *** %s *** %s</font></marquee></td></tr><tr><td width="160" valign="top"><table width="100%%">%s</table></td><td width="600" valign="top"><table width="100%%" cellpadding="8"><tr><td><font face="Georgia" size="5"><b>%s</b></font><br>%s<font face="Verdana" size="1" color="#666666">%s%s</font><br><br><font face="Verdana" size="2">%s</font><br><br><font size="1"><a href="cetak.php?id=%d">Versi cetak</a> | <a href="kirim.php">Kirim ke teman</a> | <a href="javascript:history.back()">[ Kembali ]</a></font><hr><font size="2"><b>Berita Lainnya :</b><br>%s</font></td></tr></table></td><td width="220" valign="top"><table><tr><td bgcolor="#003366"><font color="#ffffff"><b>TERPOPULER</b></font></td></tr>%s</table><br>%s</td></tr><tr><td colspan="3" align="center"><font size="1">%s</font></td></tr></table></center>' % (c.head(), c.head(), c.head(), menu, esc(p.title), sub(p, "<i>%s</i><br>"), when(p, 4) if p.opts.get("showdate", True) else "", " | %s" % byl if byl else "", "<br><br>\n".join(bl), c.r.randint(100, 9999), c.items(8, '» <a href="{u}">{t}</a> ({d})<br>'), c.items(8, '<tr><td><font size="1"><a href="{u}">{t}</a></font></td></tr>'), c.ad(2), c.footer())
    return '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<html>\n<head>\n%s\n</head>\n<body bgcolor="#FFFFFF" topmargin="0">\n%s\n</body>\n</html>\n' % (head, body)


def joomla_br(p, c):
    head = meta(p, c, og=False, ld=False) + '<meta name="generator" content="Joomla! - Open Source Content Management"><style>%s</style><script>%s</script>' % (c.css(40, "jm"), c.js(20))
    bl = blocks(p, c, para="br", baca='<strong>BACA: <a href="{u}">{t}</a></strong>', subhead="strong")
    byl = hb(p, "Ditulis oleh {}")
    body = '<div class="body"><div class="container"><nav class="navigation"><ul class="nav menu nav-pills">%s</ul></nav><div class="row-fluid"><main id="content" role="main" class="span9"><ul itemscope class="breadcrumb"><li>Anda di sini: </li><li><a href="/">Home</a></li>%s</ul><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">%s</h2></div><div class="icons"><ul class="actions"><li class="print-icon"><a href="#">Cetak</a></li><li class="email-icon"><a href="#">Email</a></li></ul></div><dl class="article-info muted"><dt class="article-info-term">Detail</dt>%s<dd class="published">Diterbitkan: <time datetime="%s" itemprop="datePublished">%s</time></dd><dd class="hits">Dilihat: %d</dd></dl>%s<div itemprop="articleBody">%s</div><ul class="pager pagenav"><li class="previous"><a href="#" rel="prev">Sebelumnya</a></li><li class="next"><a href="#" rel="next">Berikutnya</a></li></ul></div></main><aside class="span3"><div class="well"><h3>Artikel Terbaru</h3><ul class="latestnews">%s</ul></div><div class="well"><h3>Login</h3><form><label>Nama Pengguna</label><input><label>Kata Sandi</label><input type="password"><button>Masuk</button></form><a href="#">Lupa kata sandi?</a></div></aside></div></div></div><footer>%s<p><a href="#top">Kembali ke atas</a></p></footer>' % (c.menu(9), '<li><span class="divider">/</span><span>%s</span></li>' % p.section if p.section else "", esc(p.title), '<dd class="createdby" itemprop="author">%s</dd>' % byl if byl else "", iso(p), when(p, 1), c.r.randint(10, 4000), c.share(3), "<br /><br />\n".join(bl), c.items(9, '<li><a href="{u}"><span>{t}</span></a></li>'), c.footer())
    return doc(head, body, lang="id-id", bodycls="site com_content view-article no-layout")


def next_app(p, c):
    head = meta(p, c, author=p.by[0][1] if p.by else None) + '<style data-styled="active">%s</style>' % c.css(60, "sc")
    k = lambda n: "css-%x" % c.r.randint(0x100000, 0xFFFFFF)
    bl = blocks(p, c, para="divdir", baca='<div class="ReadAlso"><span>Baca juga</span><a href="{u}">{t}</a></div>')
    byl = hb(p, "{}")
    if byl and p.head is None:
        byl = "<span>%s</span>" % byl
    data = {"props": {"pageProps": {"article": {"id": c.r.randint(1, 99999), "title": p.title, "content": "".join("<p>%s</p>" % esc(x) for x in p.bodylines()), "published_at": iso(p), "category": {"name": p.section}}, "latest": [{"title": c.head(), "excerpt": "Ringkasan berita"} for _ in range(10)]}}, "page": "/[category]/[slug]", "buildId": "x%08x" % c.r.randint(0, 2**32 - 1)}
    body = '<div id="__next"><header class="%s"><div class="%s"><a href="/">%s</a><nav>%s</nav></div></header><main class="%s"><div class="%s"><section class="%s"><div class="%s"><a href="#">%s</a></div><h1 class="%s">%s</h1>%s<div class="%s">%s<time dateTime="%s">%s</time></div><div class="%s">%s</div><div class="%s"><img alt="" loading="lazy" src="data:image/svg+xml;base64,PHN2Zy8+" data-nimg="fill"/><p class="%s">%s</p></div><div class="%s" id="article-body">%s</div><div class="%s">%s</div></section><aside class="%s"><h2>Terbaru</h2>%s</aside></div><section><h2>Pilihan Editor</h2>%s</section></main><footer>%s</footer></div><script id="__NEXT_DATA__" type="application/json">%s</script><script>%s</script>' % (k(1), k(1), site_name(p), "".join('<a href="/%s">%s</a>' % (x.lower(), x) for x in c.cats[:10]), k(1), k(1), k(1), k(1), p.section or "Berita", k(1), esc(p.title), sub(p, '<p class="css-sub">%s</p>'), k(1), byl, iso(p), when(p, 0), k(1), c.share(1), k(1), k(1), p.opts.get("caption", "Foto: Dok. Humas"), k(1), "\n".join(bl), k(1), tags(p, c, tpl='<a href="{u}">#{t}</a>'), k(1), c.items(8, '<div class="css-card"><a href="{u}"><h3>{t}</h3></a><span>{d}</span></div>'), c.items(6, '<div class="css-card2"><a href="{u}"><h3>{t}</h3><p>{t} menjadi perhatian warga sepekan terakhir.</p></a></div>'), c.footer(), json.dumps(data, ensure_ascii=False).replace("</", "<\\/"), c.js(20))
    return doc(head, body, lang="id")


def promedia(p, c):
    head = meta(p, c, author="Tim " + site_name(p)) + "<style>%s</style><script>%s</script>" % (c.css(70, "pr"), c.js(50))
    bl = blocks(p, c, ad=0, baca='<p><strong>Baca Juga: <a href="{u}">{t}</a></strong></p>', promo='<p class="gnews-text"><em>Dapatkan informasi terbaru dari %s dengan mengikuti kanal kami di Google News.</em></p>' % site_name(p))
    body = '<div class="top-bar"><ul class="nav__menu">%s</ul></div><div class="content"><section class="breadcrumb"><ul><li><a href="/">Home</a></li><li><a href="#">%s</a></li></ul></section><section class="read"><h1 class="read__title">%s</h1>%s<div class="read__info"><div class="read__info__author">%s</div><div class="read__info__date">- %s</div></div>%s<div class="photo"><img src="%s" alt=""><div class="photo__caption">%s</div></div><article class="read__content clearfix">%s</article>%s<div class="read__tags"><h3>Tags</h3><ul>%s</ul></div></section><section class="related"><h2>Artikel Terkait</h2>%s</section><section class="latest"><h2>Terkini</h2>%s</section></div><aside><h3>Terpopuler</h3>%s</aside><footer>%s</footer><script>%s</script>' % (c.menu(12), p.section or "Daerah", esc(p.title), sub(p, '<p class="read__desc">%s</p>'), hb(p, "{}"), when(p, 4), c.share(2), c.img(), p.opts.get("caption", "Kegiatan di lapangan (Dok. Humas)"), "\n".join(bl), '<div class="paging paging--article"><a class="paging__link active" href="#">1</a></div>' if p.opts.get("pager") else "", tags(p, c, tpl='<li><a href="{u}">{t}</a></li>'), c.items(4, '<div class="latest__item"><h3 class="latest__title"><a href="{u}">{t}</a></h3></div>'), c.items(8, '<div class="latest__item"><h2 class="latest__title"><a href="{u}">{t}</a></h2><date class="latest__date">{d}</date></div>'), c.items(8, '<div class="most__item"><div class="most__number">{n}</div><a href="{u}">{t}</a></div>'), c.footer(), c.js(50))
    return doc(head, body)


def wp_twenty(p, c):
    head = meta(p, c, og=False, ld=False) + "<style>%s</style><script>%s</script>" % (c.css(40, "tt"), c.js(12))
    byl = hb(p, "{}")
    bl = blocks(p, c, para=p.opts.get("para", "p"), baca='<p>BACA JUGA: <em><a href="{u}">{t}</a></em></p>')
    body = '<div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="%s" rel="home">%s</a></p><p class="site-description">Portal berita daerah</p></div><nav id="site-navigation" class="main-navigation"><ul class="primary-menu">%s</ul></nav></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-%d" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">%s</h1></header>%s<div class="entry-content">%s</div><footer class="entry-footer">%s<span class="posted-on"><span class="screen-reader-text">Diposkan pada </span><a href="#" rel="bookmark"><time class="entry-date published updated" datetime="%s">%s</time></a></span><span class="cat-links"><span class="screen-reader-text">Kategori </span><a href="#" rel="category tag">%s</a></span>%s</footer></article>%s<div class="comment-holder">%s%s</div><nav class="navigation post-navigation" aria-label="Pos"><h2 class="screen-reader-text">Navigasi pos</h2><div class="nav-links"><div class="nav-previous"><a href="#" rel="prev"><span class="meta-nav">Sebelumnya</span> <span class="post-title">%s</span></a></div><div class="nav-next"><a href="#" rel="next"><span class="meta-nav">Lanjut</span> <span class="post-title">%s</span></a></div></div></nav></main></div><aside id="secondary" class="sidebar widget-area"><section class="widget widget_search"><form role="search"><label><span class="screen-reader-text">Cari untuk:</span><input type="search" placeholder="Cari …"></label><button>Cari</button></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">Pos-pos Terbaru</h2><ul>%s</ul></section><section class="widget widget_archive"><h2 class="widget-title">Arsip</h2><ul>%s</ul></section><section class="widget widget_meta"><h2 class="widget-title">Meta</h2><ul><li><a href="#">Masuk</a></li><li><a href="#">Feed entri</a></li></ul></section></aside></div><footer id="colophon" class="site-footer">%s<a href="https://wordpress.org/" class="imprint">Dengan bangga bertenaga WordPress</a></footer></div>' % (c.base, site_name(p), c.menu(8), c.r.randint(9, 9999), esc(p.title), sub(p, '<div class="entry-summary"><p>%s</p></div>'), "\n".join(bl), '<span class="byline"><span class="author vcard"><a class="url fn n" href="#">%s</a></span></span>' % byl if byl else "", iso(p), when(p, 1), p.section or "Berita", '<span class="tags-links"><span class="screen-reader-text">Tag </span>%s</span>' % tags(p, c, ", ") if p.tags else "", c.share(2), c.comments(3), c.comment_form(), c.head(), c.head(), c.items(10, '<li><a href="{u}">{t}</a></li>'), c.items(8, '<li><a href="{u}">{d}</a></li>'), c.footer())
    return doc(head, body, bodycls="post-template-default single single-post group-blog")


def text(p, c):
    """What is left when a page is copied or scraped into a text file."""
    out = []
    if p.opts.get("menu"):
        out += [" ".join(c.cats[:7]), ""]
    out += [p.title, ""]
    if p.sub:
        out += [p.sub, ""]
    if p.head:
        out += [p.head]
    if p.opts.get("showdate") is not None:
        out += [when(p, p.opts["showdate"])]
    if p.head or p.opts.get("showdate") is not None:
        out += [""]
    first = True
    for t, x in p.lines:
        if t == "@":
            if x.startswith("baca "):
                out += ["Baca juga: " + x[5:], ""]
            continue
        pre = {"ul": "- ", "q": ""}.get(t, "")
        if first and t == "p" and p.dlraw:
            pre = p.dlraw + " "
        if t == "p":
            first = False
        out += [pre + x, ""]
    for tl in p.tail:
        out += [tl, ""]
    out += p.opts.get("left", ["Leave a Reply", "", "Your email address will not be published. Required fields are marked *", "", "Social Media Auto Publish Powered By : XYZScripts.com"])
    return "\n".join(out) + "\n"


ALL = {f.__name__: f for f in (wp_newspaper, wp_jnews, wp_gmr, wp_block, wp_elementor, wp_twenty, blogger, portal_detail, portal_read, agency, tribunish, amp, gov_cms, gov_drupal, legacy_table, joomla_br, next_app, promedia, text)}


def render(p):
    c = Clutter(p)
    c.canon = c.url()
    return ALL[p.layout](p, c)
