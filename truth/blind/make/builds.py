# Page builds (layouts). Each takes a page and gives its HTML.
import html, json, re
from core import HARI, BULAN, esc, Stop
import datetime

POOL = ["Harga Cabai Rawit di Pasar Induk Turun Jadi Rp38 Ribu", "Jembatan Gantung Putus, Warga Dua Dusun Memutar Enam Kilometer", "Tim Futsal SMA Garuda Wakili Provinsi ke Solo",
        "Listrik Padam Bergilir, PLN Minta Maaf", "Pelabuhan Feri Ditutup Sementara Akibat Gelombang Tinggi", "Pencuri Motor di Parkiran Masjid Ditangkap", "Guru Honorer Menang Lomba Menulis Cerpen",
        "Kebakaran Hanguskan Tiga Rumah di Gang Mufakat", "Ratusan Pelari Ikut Night Run Akhir Pekan", "Prakiraan Cuaca Besok: Hujan Ringan Sejak Siang", "Sopir Truk Antre Solar Sampai Dua Malam",
        "Mahasiswa KKN Bangun Perpustakaan Apung", "Pasar Malam Pindah ke Lapangan Baru", "Buaya Muncul di Muara, Nelayan Diminta Waspada", "Penerbangan Perintis Tambah Jadwal Kamis",
        "Petani Keluhkan Pupuk Datang Terlambat", "Kopi Lokal Tembus Pasar Ekspor Kecil", "Remaja Masjid Gelar Donor Darah"]


def seed(P):
    return sum(ord(c) * (k + 1) for k, c in enumerate(P.pid))


def heads(P, n, off=0):
    s = seed(P) + off
    return [POOL[(s + 5 * k) % len(POOL)] for k in range(n)]


def q(s):
    return html.escape(s or "", quote=True)


def dt(P):
    return datetime.datetime.strptime(P.pub, "%Y-%m-%dT%H:%M")


def D(P, f):
    t = dt(P); h, b = HARI[t.weekday()], BULAN[t.month - 1]
    P.exact = "d" if f in ("date", "slash", "en", "daydate", "dash") else "m"
    hm, hd = t.strftime("%H:%M"), t.strftime("%H.%M")
    return {"date": "%d %s %d" % (t.day, b, t.year), "slash": t.strftime("%d/%m/%Y"), "en": t.strftime("%B ") + "%d, %d" % (t.day, t.year), "dash": t.strftime("%d-%m-%Y"),
            "daydate": "%s, %d %s %d" % (h, t.day, b, t.year), "full": "%s, %d %s %d %s %s" % (h, t.day, b, t.year, hm, P.tz), "short": "%s, %d %s %d %s %s" % (h, t.day, b[:3], t.year, hm, P.tz),
            "comma": "%s, %d %s %d, %s %s" % (h, t.day, b, t.year, hm, P.tz), "bar": "%s, %d %s %d | %s %s" % (h, t.day, b, t.year, hd, P.tz), "slashm": t.strftime("%d/%m/%Y, ") + hm + " " + P.tz,
            "nday": "%d %s %d %s" % (t.day, b, t.year, hm), "dashm": "%d %s %d - %s" % (t.day, b[:3], t.year, hm), "enm": t.strftime("%B ") + "%d, %d " % (t.day, t.year) + hm,
            "pukul": "%s, %d %s %d pukul %s %s" % (h, t.day, b, t.year, hd, P.tz)}[f]


def iso(P):
    return P.pub + ":00" + ("+07:00" if P.tz == "WIB" else "+08:00")


def head(P, extra="", ld=None, meta=True, og=True, suffix=True):
    s = '<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="UTF-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    s += "<title>%s</title>\n" % (q(P.title) + (" - " + q(P.site[0]) if suffix else ""))
    first = re.sub(r"\*\*|\[\[|\]\]", "", P.lines[0])[:150] if P.lines else ""
    if og:
        s += '<meta name="description" content="%s">\n<meta property="og:type" content="article">\n<meta property="og:title" content="%s">\n<meta property="og:site_name" content="%s">\n<meta property="og:url" content="https://%s/%s">\n' % (q(first), q(P.title), q(P.site[0]), P.site[1], slug(P))
    if meta and P.pub:
        s += '<meta property="article:published_time" content="%s">\n' % iso(P)
    if meta and P.section:
        s += '<meta property="article:section" content="%s">\n' % q(P.section)
    if ld:
        o = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": P.title, "datePublished": iso(P), "dateModified": iso(P), "publisher": {"@type": "Organization", "name": P.site[0]}}
        if P.author:
            o["author"] = {"@type": "Person", "name": P.author}
        s += '<script type="application/ld+json">%s</script>\n' % json.dumps(o, ensure_ascii=False)
    return s + extra + "</head>\n"


def slug(P):
    return re.sub(r"[^a-z0-9]+", "-", P.title.lower()).strip("-")[:70]


def body(P, p="<p>{}</p>", h="<h3>{}</h3>", ul='<ul>{}</ul>', li="<li>{}</li>", bq="<blockquote><p>{}</p></blockquote>", baca='<p><strong>Baca juga: <a href="#">{}</a></strong></p>',
         iklan='<div class="ads-in"><small>{}</small></div>', img='<figure class="wp-caption"><img src="/foto.jpg" alt=""><figcaption>{}</figcaption></figure>', lend="<p><strong>({})</strong></p>",
         bottom="<p>{}</p>", sep="\n", after=None):
    out, k, its = [], 0, P.items_html
    txt = [n for n, x in enumerate(its) if not x[0].startswith("!")]
    first, last = txt[0], txt[-1]
    while k < len(its):
        kd, s = its[k]
        pre = ""
        if k == first and P.dl:
            pre = P.dlf.replace("{d}", P.dl).replace("{s}", P.site[0]).replace("{h}", P.site[1])
        post = " " + esc(P.tail) if k == last and P.tail else ""
        if k == last and P.lpos == "inline":
            post += " (%s)" % P.label
        if kd == "p":
            out.append(p.replace("{}", pre + esc(s) + post))
        elif kd == "##":
            out.append(h.replace("{}", esc(s)))
        elif kd == ">":
            out.append(bq.replace("{}", esc(s)))
        elif kd == "-":
            ls = []
            while k < len(its) and its[k][0] == "-":
                ls.append(li.replace("{}", esc(its[k][1]))); k += 1
            out.append(ul.replace("{}", "\n".join(ls))); continue
        elif kd == "|":
            rs = []
            while k < len(its) and its[k][0] == "|":
                rs.append("<tr>" + "".join("<td>%s</td>" % esc(c.strip()) for c in its[k][1].strip(" |").split("|")) + "</tr>"); k += 1
            out.append("<table><tbody>%s</tbody></table>" % "".join(rs)); continue
        elif kd == "!baca":
            out.append(baca.replace("{}", esc(s))); P.rem.append(("related_link", s))
        elif kd == "!iklan":
            s = s or "ADVERTISEMENT"
            out.append(iklan.replace("{}", s)); P.rem.append(("advertisement", s))
        elif kd == "!img":
            out.append(img.replace("{}", esc(s))); P.rem.append(("caption", s))
        elif kd == "!hal":
            out.append('<div class="paging">Halaman: <span class="current">1</span> <a href="?page=2">2</a> <a href="?page=all">Selanjutnya</a></div>'); P.rem.append(("pagination", "Halaman: 1 2"))
        elif kd == "!wa":
            out.append('<div class="wa-box"><p>%s <a href="https://whatsapp.com/channel/0029">di sini</a></p></div>' % esc(s)); P.rem.append(("promotion", s))
        elif kd == "!terkait":
            out.append('<div class="inline-related"><h4>Berita Terkait</h4><ul>%s</ul></div>' % "".join('<li><a href="#">%s</a></li>' % esc(x) for x in s.split("~")))
            P.rem += [("related_link", x) for x in s.split("~")]
        elif kd == "!nl":
            out.append('<form class="newsletter"><p>%s</p><input type="email" placeholder="Alamat email"><button>Daftar</button></form>' % esc(s)); P.rem.append(("newsletter", s))
        else:
            raise Stop(P.pid + " kind " + kd)
        k += 1
    if P.lpos == "end":
        out.append(lend.replace("{}", P.label))
    for b in P.bottom:
        out.append(bottom.replace("{}", esc(b)))
    return sep.join(out)


def tags(P, wrap, one='<a href="/tag/x" rel="tag">{}</a>', sep=" "):
    return wrap.replace("{}", sep.join(one.replace("{}", esc(t)) for t in P.tags)) if P.tags else ""


def cap(P, t):
    if not P.cap:
        return ""
    P.rem.append(("caption", P.cap))
    return t.replace("{}", esc(P.cap))


def rel(P, n, wrap, one, off=0, note=True):
    hs = heads(P, n, off)
    if note:
        P.rem += [("related_link", x) for x in hs[:1]]
    return wrap.replace("{}", "\n".join(one.replace("{}", x) for x in hs))


def lab(P, t):
    return t.replace("{}", esc(P.label)) if P.label and P.lpos == "above" else ""


def sub(P, t):
    return t.replace("{}", esc(P.sub)) if P.sub else ""


def nav(P, items=("Beranda", "Daerah", "Nasional", "Ekonomi", "Olahraga"), cls="menu"):
    return '<nav class="%s"><ul>%s</ul></nav>' % (cls, "".join('<li><a href="/%s">%s</a></li>' % (i.lower().replace(" ", "-"), i) for i in items))


def copyr(P, t):
    P.rem.append(("copyright", t)); return t


def top(P, t):
    return t.replace("{}", esc(P.top)) if P.top else ""


def newspaper(P):
    return head(P, '<meta name="generator" content="WordPress 6.6.2">\n<link rel="stylesheet" href="/wp-content/themes/Newspaper/style.css?ver=12.6">\n') + f'''<body class="single single-post td-blog-newspaper">
<div id="td-outer-wrap"><div class="td-header-wrap"><a class="td-main-logo" href="/">{P.site[0]}</a>{nav(P, cls="td-main-menu")}</div>
<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">Beranda</a></span> <i class="td-icon-right"></i> <span><a href="#">{P.section or "Berita"}</a></span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><article class="post type-post format-standard">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="#">{P.section or "Berita"}</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">{esc(P.title)}</h1>{sub(P, '<p class="td-post-sub-title">{}</p>')}
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/x">{P.author or "redaksi"}</a><div class="td-author-line"> - </div> </div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{iso(P)}">{D(P, "date")}</time></span><div class="td-post-comments"><a href="#comments"><i class="td-icon-comments"></i>0</a></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-social-sharing-button"><div class="td-social-but-text">Bagikan</div></div><a class="td-social-facebook" href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type">{cap(P, '<div class="td-post-featured-image"><figure><img class="entry-thumb" src="/f.jpg"><figcaption class="wp-caption-text">{}</figcaption></figure></div>')}
{lab(P, '<p style="text-align:center"><strong>{}</strong></p>')}{top(P, "<p>{}</p>")}
{body(P, iklan='<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">{}</span></div>', baca='<p>Baca juga: <a href="#"><strong>{}</strong></a></p>')}
</div><footer>{tags(P, '<div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAG</span></li>{}</ul></div>', '<li><a href="#">{}</a></li>')}
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><span>Artikel sebelumnya</span><a href="#">{heads(P, 1, 3)[0]}</a></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item">BERITA TERKAIT</a><a class="td-related-right">DARI PENULIS</a></h4>{rel(P, 3, '<div class="td_block_inner">{}</div>', '<div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="#">{}</a></h3></div>')}</div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">TINGGALKAN KOMENTAR</h3><p>Silakan masukkan komentar Anda!</p></div></div></div>
<div class="td-pb-span4 td-main-sidebar"><aside class="td_block_template_1"><h4 class="block-title">TERPOPULER</h4><ul><li>{heads(P, 1, 7)[0]}</li></ul></aside></div></div></div></div>
<div class="td-sub-footer-container"><div class="td-sub-footer-copy">&copy; 2025 {P.site[0]}</div></div></div></body></html>
'''


def jnews(P):
    return head(P, '<link rel="stylesheet" href="/wp-content/themes/jnews/style.css">\n', ld=True) + f'''<body class="post-template-default single jnews jeg_single_tpl_1">
<div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_logo"><a href="/">{P.site[0]}</a></div>{nav(P, cls="jeg_main_menu")}</div>
<div class="post-wrapper"><div class="post-wrap"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container"><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content">
<div class="jeg_breadcrumbs jeg_breadcrumb_container"><div id="breadcrumbs"><span><a href="/">Home</a></span><i class="fa fa-angle-right"></i><span class="breadcrumb_last_link"><a href="#">{P.section or "Berita"}</a></span></div></div>
<div class="entry-header"><h1 class="jeg_post_title">{esc(P.title)}</h1>{sub(P, '<h2 class="jeg_post_subtitle">{}</h2>')}
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author/x">{P.author or "Redaksi"}</a></div><div class="jeg_meta_date"><a href="#">{D(P, "nday")}</a></div><div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="#" rel="category tag">{P.section or "Berita"}</a></span></div></div>
<div class="meta_right"><div class="jeg_meta_zoom"><span>A</span><span>A</span></div><div class="jeg_meta_comment"><a href="#">0</a></div></div></div></div></div>
<div class="jeg_featured featured_image"><a href="/f.jpg"><div class="thumbnail-container"><img src="/f.jpg"></div>{cap(P, '<p class="wp-caption-text">{}</p>')}</a></div>
<div class="jeg_share_top_container"><div class="jeg_share_button clearfix"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">0</div><span class="sharetext">SHARES</span></div><div class="jeg_views_count"><div class="counts">37</div><strong>VIEWS</strong></div></div><a class="jeg_btn-facebook"><span>Share on Facebook</span></a><a class="jeg_btn-twitter"><span>Share on Twitter</span></a></div></div>
<div class="entry-content no-share"><div class="content-inner">{lab(P, "<p><em>{}</em></p>")}{top(P, "<p>{}</p>")}
{body(P, baca='<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_postblock_28 jeg_postblock"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Baca Juga</span></h3></div><article class="jeg_post"><p class="jeg_post_title"><a href="#">{}</a></p></article></div></div></div>', iklan='<div class="jeg_ad jeg_ad_article jnews_content_inline_ads"><div class="ads-wrapper"><div class="ads-text">{}</div></div></div>')}
{tags(P, '<div class="jeg_post_tags"><span>Tags:</span> {}</div>')}</div></div>
<div class="jnews_prev_next_container"><a class="post prev-post"><span class="caption">Previous Post</span><h3 class="post-title">{heads(P, 1, 2)[0]}</h3></a></div>
<div class="jnews_author_box_container"></div><div class="jnews_related_post_container"><h3 class="jeg_block_title"><span>Related <strong>Posts</strong></span></h3>{rel(P, 2, "<div>{}</div>", '<article class="jeg_post"><h3 class="jeg_post_title"><a href="#">{}</a></h3></article>')}</div>
<div class="jnews_comment_container"><div id="respond"><h3 class="comment-reply-title">Tinggalkan Balasan</h3><p class="comment-notes">Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *</p></div></div>
</div></div></div></div></div></div></div></div></div><div class="jeg_footer"><p>&copy; 2025 {P.site[0]}</p></div></div></body></html>
'''


def sahifa(P):
    return head(P, '<link rel="stylesheet" href="/wp-content/themes/sahifa/style.css">\n', meta=False) + f'''<body class="single single-post lazy-enabled">
<div class="wrapper-outer"><div id="wrapper" class="wide-layout"><header id="theme-header"><div class="logo"><h2><a href="/">{P.site[0]}</a></h2></div>{nav(P, cls="main-nav")}</header>
<div id="main-content" class="container"><div class="content">
<div id="crumbs"><a href="/"><span class="fa fa-home"></span> Home</a> <span class="delimiter">/</span> <a href="#">{P.section or "Berita"}</a> <span class="delimiter">/</span> <span class="current">{esc(P.title)}</span></div>
<article class="post-listing post" id="the-post"><div class="single-post-thumb"><img src="/f.jpg"></div>{cap(P, '<div class="single-post-caption">{}</div>')}
<div class="post-inner"><h1 class="name post-title entry-title"><span itemprop="name">{esc(P.title)}</span></h1>
<p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/x" title="">{P.author or "admin"} </a></span> <span class="tie-date"><i class="fa fa-clock-o"></i>{D(P, "en")}</span> <span class="post-cats"><i class="fa fa-folder"></i><a href="#" rel="category tag">{P.section or "Berita"}</a></span> <span class="post-comments"><a href="#respond">Leave a comment</a></span> <span class="post-views"><i class="fa fa-eye"></i>112 Views</span></p>
<div class="entry">{lab(P, '<p style="text-align: center;">{}</p>')}{top(P, "<p>{}</p>")}
<div class="share-post"><span class="share-text">Share</span><ul class="flat-social"><li><a class="social-facebook"><span>Facebook</span></a></li><li><a class="social-twitter"><span>Twitter</span></a></li></ul></div>
{body(P, p='<p style="text-align: justify;">{}</p>', baca='<p style="text-align: justify;"><strong>BACA JUGA : <a href="#">{}</a></strong></p>', bottom='<p style="text-align: justify;"><strong>{}</strong></p>', lend='<p style="text-align: right;"><em>{}</em></p>')}
</div>{tags(P, '<p class="post-tag">Tags {}</p>')}</div></article>
<section id="related_posts"><div class="block-head"><h3>Related Articles</h3><div class="stripe-line"></div></div>{rel(P, 3, '<div class="post-listing">{}</div>', '<div class="related-item"><h3><a href="#">{}</a></h3><p class="post-meta"><span class="tie-date">3 hari ago</span></p></div>')}</section>
<div id="comments"><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></div>
<aside id="sidebar"><div class="widget"><h4>Recent Posts</h4><ul><li>{heads(P, 1, 9)[0]}</li></ul></div></aside></div>
<div class="footer-bottom"><div class="alignleft">&copy; Copyright 2025, All Rights Reserved {P.site[0]}</div></div></div></div></body></html>
'''


def generatepress(P):
    return head(P, '<meta name="generator" content="WordPress 6.7">\n') + f'''<body class="post-template-default single wp-embed-responsive right-sidebar nav-below-header separate-containers">
<a class="screen-reader-text skip-link" href="#content">Langsung ke isi</a>
<header class="site-header" id="masthead"><div class="inside-header grid-container"><div class="site-branding"><p class="main-title"><a href="/" rel="home">{P.site[0]}</a></p></div></div></header>{nav(P, cls="main-navigation")}
<div class="site grid-container container hfeed" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main">
<article class="post type-post status-publish"><div class="inside-article"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{esc(P.title)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{iso(P)}">{D(P, "date")}</time></span> <span class="byline">oleh <span class="author vcard"><a class="url fn n" href="/author/x" rel="author"><span class="author-name">{P.author or "admin"}</span></a></span></span></div></header>
<div class="entry-content" itemprop="text">{lab(P, "<p><strong>{}</strong></p>")}{cap(P, '<figure class="wp-block-image size-large"><img src="/f.jpg" alt=""><figcaption class="wp-element-caption">{}</figcaption></figure>')}{top(P, '<p>{}</p>')}
{body(P, baca='<p class="has-background"><strong>Baca Juga</strong>: <a href="#">{}</a></p>', img='<figure class="wp-block-image"><img src="/g.jpg"><figcaption class="wp-element-caption">{}</figcaption></figure>', ul='<ul class="wp-block-list">{}</ul>', h='<h2 class="wp-block-heading">{}</h2>', bq='<blockquote class="wp-block-quote"><p>{}</p></blockquote>')}
</div><footer class="entry-meta"><span class="cat-links"><span class="screen-reader-text">Kategori </span><a href="#" rel="category tag">{P.section or "Berita"}</a></span> {tags(P, '<span class="tags-links"><span class="screen-reader-text">Tag </span>{}</span>', sep=", ")}
<nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev"><a href="#" rel="prev">{heads(P, 1)[0]}</a></span></div></nav></footer></div></article>
<div class="comments-area"><div id="comments"><h2 class="comments-title">Tinggalkan komentar</h2></div></div></main></div>
<div class="widget-area sidebar is-right-sidebar"><aside class="widget widget_recent_entries"><h2>Pos-pos Terbaru</h2><ul><li><a href="#">{heads(P, 1, 4)[0]}</a></li></ul></aside></div></div></div>
<footer class="site-info">&copy; 2025 {P.site[0]} &bull; Dibangun dengan GeneratePress</footer></body></html>
'''


def astra(P):
    return head(P, "", ld=True, meta=False) + f'''<body class="single single-post ast-desktop ast-separate-container ast-right-sidebar">
<div class="hfeed site" id="page"><header class="site-header" id="masthead"><div class="ast-main-header-wrap"><span class="site-title"><a href="/">{P.site[0]}</a></span>{nav(P, cls="main-header-menu")}</div></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main">
<article class="post ast-article-single"><div class="ast-post-format- ast-no-thumb single-layout-1"><header class="entry-header"><div class="post-thumb-img-content"><img src="/f.jpg"></div>{cap(P, '<p class="thumb-caption">{}</p>')}<h1 class="entry-title" itemprop="headline">{esc(P.title)}</h1>{sub(P, '<p class="subjudul">{}</p>')}
<div class="entry-meta"><span class="comments-link"><a href="#respond">Tinggalkan Komentar</a></span> / <span class="ast-terms-link"><a href="#">{P.section or "Berita"}</a></span> / Oleh <span class="posted-by vcard author"><a class="url fn n" href="#" rel="author"><span class="author-name">{P.author or "Admin Web"}</span></a></span> / <span class="posted-on"><span class="published">{D(P, "date")}</span></span></div></header>
<div class="entry-content clear">{lab(P, "<p>{}</p>")}{top(P, "<p>{}</p>")}
{body(P, baca='<blockquote class="bacajuga"><p>Baca juga: <a href="#">{}</a></p></blockquote>')}
</div>{tags(P, '<div class="tags-links">Tag: {}</div>', sep=", ")}</div></article>
<nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="#" rel="prev">&larr; Pos Sebelumnya</a></div><div class="nav-next"><a href="#">Pos Berikutnya &rarr;</a></div></div></nav>
<div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Pos Terkait</h2>{rel(P, 2, "<div>{}</div>", '<article class="ast-related-post"><h3 class="ast-related-post-title entry-title"><a href="#">{}</a></h3></article>')}</div>
<div id="comments" class="comments-area"><h3 id="reply-title" class="comment-reply-title">Tinggalkan Komentar <small><a>Batalkan Balasan</a></small></h3></div></main></div></div></div>
<footer class="site-footer"><p>Hak Cipta &copy; 2025 {P.site[0]} | Powered by Tema WordPress Astra</p></footer></div></body></html>
'''


def twentytwentyone(P):
    return head(P, '<meta name="generator" content="WordPress 5.9.3">\n', og=False, meta=False) + f'''<body class="post-template-default single is-light-theme has-main-navigation">
<div id="page" class="site"><header id="masthead" class="site-header has-title-and-tagline"><div class="site-branding"><p class="site-title"><a href="/">{P.site[0]}</a></p><p class="site-description">Kabar dari kampung sendiri</p></div>{nav(P, cls="primary-navigation")}</header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article class="post hentry entry"><header class="entry-header alignwide"><h1 class="entry-title">{esc(P.title)}</h1><figure class="post-thumbnail"><img src="/f.jpg">{cap(P, '<figcaption class="wp-caption-text">{}</figcaption>')}</figure></header>
<div class="entry-content">{lab(P, "<p>{}</p>")}{top(P, "<p>{}</p>")}
{body(P, bottom="<p><em>{}</em></p>")}
</div><footer class="entry-footer default-max-width"><div class="posted-by"><span class="posted-on">Diterbitkan <time class="entry-date published updated" datetime="{iso(P)}">{D(P, "date")}</time></span><span class="byline">Oleh <a href="#" rel="author">{P.author or "adminweb"}</a></span></div><div class="post-taxonomies"><span class="cat-links">Dikategorikan dalam <a href="#" rel="category tag">{P.section or "Berita"}</a> </span>{tags(P, '<span class="tags-links">Ditag {}</span>', sep=", ")}</div></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Navigasi pos</h2><a href="#" rel="prev"><p class="meta-nav">Pos sebelumnya</p><p class="post-title">{heads(P, 1)[0]}</p></a></nav>
<div id="comments" class="comments-area default-max-width show-avatars"><h2 class="comment-reply-title">Tinggalkan Balasan</h2><p>Alamat email Anda tidak akan dipublikasikan.</p></div></main></div></div>
<footer id="colophon"><div class="site-name">{P.site[0]}</div><div class="powered-by">Dengan bangga bertenaga WordPress.</div></footer></div></body></html>
'''


def tribun(P):
    return head(P, ld=True) + f'''<body class="bodyart"><div class="header"><a href="/" class="logo"><img src="/logo.svg" alt="{P.site[0]}"></a>{nav(P, ("News", "Superskor", "Seleb", "Bisnis", "Kesehatan", "Network"))}</div>
<div class="main"><div class="content"><div id="article"><div class="breadcrumb"><a href="/">Home</a> <span>&raquo;</span> <a href="#">{P.section or "News"}</a></div>
{lab(P, '<div class="label-adv">{}</div>')}<h1 class="f50 black2 f400 crimson" id="arttitle">{esc(P.title)}</h1>{sub(P, '<h2 class="sub">{}</h2>')}
<div class="mt10"><time class="grey">Tayang: <span>{D(P, "full")}</span></time></div>
<div class="pt5 author"><div id="penulis">{esc(P.top or "")}</div>{'<div id="editor">' + P.editor + '</div>' if P.editor else ''}</div>
<div class="sos">Share on Facebook | Tweet | <span>A+</span> <span>A-</span></div>
<div class="pb20 ovh"><div class="imgfull_div"><img src="/f.jpg"><div class="arial f12 pt5 grey2">{cap(P, "<span>{}</span>")}</div></div></div>
<div class="side-article txt-article multi-fontsize" id="txt-article">
{body(P, baca='<p class="baca"><strong>Baca juga: <a href="#">{}</a></strong></p>', iklan='<div class="ads_inarticle"><span>{}</span></div>', lend="<p>({})</p>", bottom='<p>{}</p>')}
<div class="mb10 f13">Baca berita lainnya di <a href="#">Google News {P.site[0]}</a></div></div>
{tags(P, '<div class="mt10"><h5 class="tagcloud3">{}</h5></div>', '<a class="rd2" href="#">{}</a>')}
<div class="komentar"><span>Komentar</span></div><div class="box_bkait"><h3>Berita Terkait</h3>{rel(P, 3, "<ul>{}</ul>", '<li class="pb10"><a href="#">{}</a></li>')}</div></div></div>
<div class="side"><h4>Berita Populer</h4><ol><li>{heads(P, 1, 6)[0]}</li></ol></div></div><div class="footer">{P.site[0]} &copy; 2025. All Right Reserved</div></body></html>
'''


def detik(P):
    P.rem.append(("promotion", "Simak juga video pilihan redaksi"))
    return head(P, f'<meta name="publishdate" content="{P.pub.replace("-", "/").replace("T", " ")}:00">\n' + ('<meta name="keywords" content="%s">\n' % q(", ".join(P.tags)) if P.tags else "")) + f'''<body class="detail__page"><header class="header"><div class="logo"><a href="/">{P.site[0]}</a></div>{nav(P, ("Home", "Berita", "Hukum dan Kriminal", "Bisnis", "Wisata"), "nav")}</header>
<div class="container"><div class="page__breadcrumb"><a href="/">{P.site[0]}</a> <i class="icon"></i> <a href="#">{P.section or "Berita"}</a></div>
<div class="column-8"><article class="detail"><div class="detail__header">{lab(P, '<div class="detail__label">{}</div>')}<h1 class="detail__title">{esc(P.title)}</h1><div class="detail__author">{P.author or ""}<span class="detail__label"> - {P.site[0]}</span></div><div class="detail__date">{D(P, "short")}</div></div>
<div class="share-box"><a>Share</a> <span>0</span> komentar <a>Tulis Komentar</a></div>
<div class="detail__media"><figure class="detail__media-image"><img src="/f.jpg">{cap(P, '<figcaption class="detail__media-caption">{}</figcaption>')}</figure></div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">{top(P, "<p>{}</p>")}
{body(P, baca='<table class="linksisip" align="center"><tbody><tr><td><div class="lihatjg"><strong>Baca juga:</strong> <a href="#">{}</a></div></td></tr></tbody></table>', iklan='<div class="parallax"><p class="para_caption">{}</p></div>', img='<table class="pic_artikel_sisip_table" align="center"><tbody><tr><td><div class="pic_artikel_sisip"><img src="/g.jpg"><span>{}</span></div></td></tr></tbody></table>')}
<div class="sisip_video_ds"><p>Simak juga video pilihan redaksi</p></div><strong>({(P.author or "red").split()[0][:3].lower()}/red)</strong></div>
{tags(P, '<div class="detail__body-tag mgt-16"><div class="nav">{}</div></div>', '<a class="nav__item" href="#">{}</a>')}</div></article>
<div class="berita-terkait"><h3>Berita Terkait</h3>{rel(P, 3, "<div>{}</div>", '<article class="list-content__item"><h3><a href="#">{}</a></h3></article>')}</div></div></div>
<footer>part of jaringan media lokal. Copyright @ 2025 {P.site[0]}</footer></body></html>
'''


def kompas(P):
    return head(P, '<meta name="content_PublishedDate" content="%s:00">\n' % P.pub.replace("T", " ")) + f'''<body class="theme--regional"><div class="header clearfix"><a class="logo__img" href="/">{P.site[0]}</a>{nav(P)}</div>
<div class="container clearfix"><div class="row mt2 col-offset-fluid clearfix js-giant-wp-sticky-parent"><ul class="breadcrumb__wrap"><li class="breadcrumb__item"><a href="/"><span>Home</span></a></li><li class="breadcrumb__item"><a href="#"><span>{P.section or "Regional"}</span></a></li></ul>
<h1 class="read__title">{esc(P.title)}</h1>{lab(P, '<div class="read__label">{}</div>')}
<div class="read__header col-offset-fluid clearfix"><div class="read__time">{P.site[1].title()} - {D(P, "slashm")}</div><div class="read__credit clearfix">{top(P, '<div class="credit-title"><span>{}</span></div>')}{"".join('<div class="credit-title-nameEditor">%s</div>' % x for x in ([P.author] if P.author else []))}</div></div>
<div class="photo"><img src="/f.jpg">{cap(P, '<div class="photo__caption">{}</div>')}</div>
<div class="read__article js-tower-sticky-parent"><div class="col-bs9-7"><div class="read__content"><div class="clearfix">
{body(P, baca='<p><strong>Baca juga: <a class="inner-link-baca-juga" href="#">{}</a></strong></p>', iklan='<div class="kompasidRec"><span class="ads-on-body">{}</span></div>', bottom='<p>{}</p>')}
</div></div>
<div class="ads-partner"><p>{copyrp(P)}</p></div>{tags(P, '<div class="tag tag--article clearfix"><h3 class="tag__title">Tag</h3><ul class="tag__article__wrap">{}</ul></div>', '<li class="tag__article__item"><a class="tag__article__link" href="#">{}</a></li>')}
<div class="comment__wrap"><h3>Komentar</h3><p>Jadilah yang pertama berkomentar</p></div></div></div>
<div class="latest"><h3>Terkini Lainnya</h3>{rel(P, 3, "<div>{}</div>", '<div class="latest__item"><h4><a href="#">{}</a></h4><div class="latest__date">1 jam lalu</div></div>')}</div></div></div>
<footer><p>Copyright 2008 - 2025 {P.site[0]}. Hak cipta dilindungi.</p></footer></body></html>
'''


def copyrp(P):
    t = "Dapatkan pembaruan berita pilihan dan breaking news setiap hari. Ikuti kanal WhatsApp kami"
    P.rem.append(("promotion", t)); return t


def antara(P):
    c = copyr(P, "Copyright © %s 2025" % P.site[0])
    d = "Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis."
    P.rem.append(("copyright", d))
    return head(P, '<meta name="author" content="%s">\n' % q(P.site[0]), ld=None) + f'''<body class="id"><header><div class="top-bar"><a class="brand" href="/">{P.site[0]}</a>{nav(P, ("Beranda", "Lintas Daerah", "Hukum", "Ekonomi", "Foto"))}</div></header>
<section class="pb-80"><div class="container"><div class="row"><div class="col-md-8"><ul class="breadcrumbs breadcrumbs--single"><li class="breadcrumbs-item"><a href="/">Home</a></li><li class="breadcrumbs-item"><a href="#">{P.section or "Lintas Daerah"}</a></li></ul>
<div class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>{esc(P.title)}</h1></div><div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item"><span class="text-dark"><i class="fa fa-clock-o"></i> {D(P, "full")}</span></li><li class="list-inline-item">waktu baca 2 menit</li></ul></div>
<div class="wrap__article-detail-image"><figure><img src="/f.jpg"><figcaption>{cap(P, "{}")}</figcaption></figure></div>
<div class="wrap__article-detail-content post-content">{lab(P, "<p>{}</p>")}
{body(P, p="{}<br><br>", h="<b>{}</b><br><br>", baca='<span class="baca-juga"><b>Baca juga: <a href="#">{}</a></b></span><br><br>', bottom="<p class='text-muted small'>{}</p>", sep="")}
<p class="text-muted mt-2 small">{P.top or ""}<br>{"Editor: " + P.editor + "<br>" if P.editor else ""}{c}</p></div>
<p class="small warning">{d}</p>{tags(P, '<div class="blog-tags"><ul class="list-inline"><li class="list-inline-item">Tags:</li>{}</ul></div>', '<li class="list-inline-item"><a href="#">#{}</a></li>')}</div>
<div class="related-article"><h4>Berita Terkait</h4>{rel(P, 2, "<div>{}</div>", '<div class="card__post"><h6><a href="#">{}</a></h6></div>')}</div></div></div></div></section></body></html>
'''


def blogger(P):
    return head(P, "<meta content='blogger' name='generator'/>\n", meta=False) + f'''<body class='item-view'><div class='header section' id='header'><h1 class='title'><a href='/'>{P.site[0]}</a></h1></div>{nav(P, ("Home", "Daerah", "Desa", "Redaksi"))}
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='post-outer'><div class='post hentry'>
<div class='breadcrumbs'><a href='/'>Home</a> &#187; <a href='/search/label/x' rel='tag'>{(P.tags or ["Berita"])[0]}</a></div>
<h2 class='post-title entry-title'>{esc(P.title)}</h2><div class='post-header'><span class='post-author vcard'><span class='fn'>{P.author or "Redaksi"}</span></span> <span class='post-timestamp'><abbr class='published' title='{iso(P)}'>{D(P, "daydate")}</abbr></span></div>
<div class='post-body entry-content' id='post-body-1'><div class="separator" style="clear: both; text-align: center;"><a href="#"><img src="/f.jpg" border="0"></a></div>{cap(P, '<div style="text-align: center;"><i><span style="font-size: x-small;">{}</span></i></div>')}<br />
{lab(P, "<div style='text-align:center'><b>{}</b></div>")}{top(P, "{}<br /><br />")}{body(P, p="{}<br /><br />", bottom="<b>{}</b><br />", lend="<b>({})</b><br />", baca="<b>Baca Juga : <a href='#'>{}</a></b><br /><br />", sep="")}
<div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-labels'>Label: {", ".join("<a href='#' rel='tag'>%s</a>" % esc(t) for t in P.tags)}</span><div class='post-share-buttons'><a>Kirimkan Ini lewat Email</a><a>BlogThis!</a><a>Bagikan ke Facebook</a></div></div></div>
<div class='comments' id='comments'><h4>Tidak ada komentar:</h4><p>Posting Komentar</p></div></div></div></div></div>
<div class='sidebar section'><div class='widget PopularPosts'><h2>Pos Populer</h2><ul><li>{heads(P, 1)[0]}</li></ul></div></div><div class='footer'>Diberdayakan oleh Blogger.</div></body></html>
'''


def joomla(P):
    return head(P, '<meta name="generator" content="Joomla! - Open Source Content Management">\n', og=False, meta=False, suffix=False) + f'''<body class="site com_content view-article"><header class="header"><div class="navbar-brand">{P.site[0]}</div>{nav(P, ("Beranda", "Profil", "Berita", "Layanan", "Unduhan"), "mod-menu")}</header>
<div class="container-component"><ul class="mod-breadcrumbs breadcrumb"><li>Anda di sini: </li><li><a href="/">Beranda</a></li><li class="active"><span>{P.section or "Berita"}</span></li></ul>
<main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID"><div class="page-header"><h2 itemprop="headline">{esc(P.title)}</h2></div>
<dl class="article-info text-muted"><dt class="article-info-term">Detail</dt><dd class="createdby"><span class="icon-user"></span> Ditulis oleh: <span itemprop="name">{P.author or "Super User"}</span></dd><dd class="category-name">Kategori: <a href="#"><span itemprop="genre">{P.section or "Berita"}</span></a></dd><dd class="published"><span class="icon-calendar"></span> <time datetime="{iso(P)}" itemprop="datePublished">Diterbitkan: {D(P, "date")}</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:214"> Dilihat: 214</dd></dl>
<div itemprop="articleBody" class="com-content-article__body">{lab(P, "<p>{}</p>")}{top(P, "<p>{}</p>")}
{body(P, p='<p style="text-align: justify;">{}</p>', img='<p><img src="/images/a.jpg"></p><p style="text-align:center;font-size:10pt"><em>{}</em></p>')}
</div>{tags(P, '<ul class="tags list-inline">{}</ul>', '<li class="list-inline-item"><a class="btn btn-sm btn-info" href="#">{}</a></li>')}<nav class="pagenavigation"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="#"><span>Sebelumnya</span></a> <a class="next"><span>Berikutnya</span></a></span></nav></div></main></div>
<footer>Hak Cipta &copy; 2025 {P.site[0]}</footer></body></html>
'''


def drupal(P):
    return head(P, '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">\n', meta=False, suffix=False) + f'''<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="site-branding__name"><a href="/" rel="home">{P.site[0]}</a></div>{nav(P, ("Beranda", "Pemerintahan", "Layanan Publik", "Berita"), "menu--main")}</header>
<div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">Beranda</a></li><li><a href="#">{P.section or "Berita"}</a></li></ol></nav></div>
<main role="main"><div class="layout-content"><div class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title field--type-string">{esc(P.title)}</span></h1></div>
<article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Oleh <span class="field field--name-uid"><span lang="" typeof="schema:Person">{P.author or "operator"}</span></span>, <span class="field field--name-created">{D(P, "nday")}</span></div></footer>
<div class="node__content"><div class="field field--name-field-image"><img src="/sites/default/files/f.jpg"></div>{cap(P, '<div class="field field--name-field-caption">{}</div>')}{lab(P, '<div class="field field--name-field-label">{}</div>')}<div class="clearfix text-formatted field field--name-body field--type-text-with-summary">{top(P, "<p>{}</p>")}
{body(P, h="<h2>{}</h2>")}
</div>{tags(P, '<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items">{}</div></div>', '<div class="field__item"><a href="#">{}</a></div>')}</div></article></div></main>
<footer><p>&copy; 2025 {P.site[0]}</p></footer></div></body></html>
'''


def govcard(P):
    return head(P, meta=False) + f'''<body><nav class="navbar navbar-expand-lg bg-primary"><a class="navbar-brand" href="/">{P.site[0]}</a><ul class="navbar-nav"><li class="nav-item">Profil</li><li class="nav-item">PPID</li><li class="nav-item">Berita</li><li class="nav-item">Pengumuman</li></ul></nav>
<section class="py-5"><div class="container"><div class="row"><div class="col-lg-8"><div class="card shadow-sm"><img class="card-img-top" src="/storage/berita/f.jpg"><div class="card-body"><h2 class="card-title">{esc(P.title)}</h2>
<div class="mb-3 text-secondary small"><i class="bi bi-calendar"></i> {D(P, "daydate")} &nbsp; <i class="bi bi-person"></i> {P.author or "Admin"} &nbsp; <i class="bi bi-eye"></i> 86 kali dibaca</div>{cap(P, '<p class="text-center fst-italic small">{}</p>')}
<div class="isi-berita">{lab(P, "<p>{}</p>")}{top(P, "<p>{}</p>")}
{body(P, p='<p class="MsoNormal" style="text-align:justify;line-height:150%"><span lang="IN" style="font-family:Arial">{}</span></p>')}
</div><hr><div class="share"><span>Bagikan:</span> <a class="btn btn-sm">Facebook</a> <a class="btn btn-sm">WhatsApp</a> <a class="btn btn-sm">Salin tautan</a></div></div></div></div>
<div class="col-lg-4"><div class="card"><div class="card-header">Berita Lainnya</div>{rel(P, 3, '<ul class="list-group">{}</ul>', '<li class="list-group-item"><a href="#">{}</a></li>')}</div></div></div></div></section>
<footer class="bg-dark text-white"><p>Hak cipta &copy; 2025 {P.site[0]}. Jam pelayanan Senin-Kamis 08.00-16.00</p></footer></body></html>
'''


def govtable(P):
    return head(P, og=False, meta=False, suffix=False) + f'''<body bgcolor="#ffffff"><table width="980" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2"><img src="images/banner.jpg" alt="{P.site[0]}"></td></tr><tr><td colspan="2" class="menu"><a href="index.php">Beranda</a> | <a href="?hal=profil">Profil</a> | <a href="?hal=berita">Berita</a> | <a href="?hal=kontak">Kontak</a></td></tr>
<tr><td width="220" valign="top" class="kiri"><b>Pengumuman</b><br>{heads(P, 1)[0]}<br><b>Statistik</b><br>Pengunjung hari ini: 41</td>
<td valign="top" class="kanan"><div class="judulberita">{esc(P.title)}</div><div class="tglberita">Diposting pada {D(P, "pukul")} oleh {P.author or "admin"}</div><div class="isiberita"><img src="foto/f.jpg" align="left" width="300">{cap(P, "<br><i>{}</i><br>")}
{lab(P, "<b>{}</b><br>")}{top(P, "{}<br>")}{body(P, p="{}<br><br>", bottom="{}<br>", sep=chr(10))}</div><div class="bagikan">Kirim ke teman | Cetak | Versi PDF</div></td></tr>
<tr><td colspan="2" align="center" class="bawah">Copyright &copy; 2025 {P.site[0]}</td></tr></table></body></html>
'''


def handcms(P):
    return head(P, meta=False, suffix=False) + f'''<body><div id="atas"><a href="/"><b>{P.site[0]}</b></a> <span>Tajam Merawat Kabar</span></div><div id="menu"><a href="/k/1">Utama</a> <a href="/k/2">Daerah</a> <a href="/k/3">Hukum</a> <a href="/k/4">Olahraga</a></div>
<div id="tengah"><div class="kategori"><a href="#">{P.section or "Daerah"}</a></div><h1>{esc(P.title)}</h1><div class="tanggal">{D(P, "bar")}</div><div class="penulis">{P.top or ""}</div>
<div class="foto"><img src="/foto_berita/f.jpg" width="640">{cap(P, '<div class="ket-foto">{}</div>')}</div>{lab(P, '<div class="adv">{}</div>')}
<div class="teks">{body(P, p="<div>{}</div><div><br></div>", bottom="<div><b>{}</b></div>", lend="<div><b>{}</b></div>", baca='<div class="bacajuga">BACA JUGA: <a href="#">{}</a></div>')}</div>
{tags(P, '<div class="tag">Tag: {}</div>', '<a href="#">#{}</a>')}<div class="medsos"><a>FB</a> <a>X</a> <a>WA</a> <a>Telegram</a></div>
<div class="lain"><h3>Berita Lainnya</h3>{rel(P, 4, "<ul>{}</ul>", '<li><a href="#">{}</a></li>')}</div><div class="fb-comments" data-width="100%">Komentar Facebook</div></div><div id="bawah">Redaksi | Pedoman Media Siber | Kode Etik<br>(c) 2025 {P.site[1]}</div></body></html>
'''


def wpberita(P):
    return head(P, '<link rel="stylesheet" href="/wp-content/themes/wpberita/style.css">\n') + f'''<body class="post-template-default single idtheme kentooz"><div class="site inner-wrap" id="site-container"><div id="topnavwrap"><div class="gmr-logo"><a class="custom-logo-link" href="/">{P.site[0]}</a></div>{nav(P, cls="gmr-mainmenu")}</div>
<div id="content" class="gmr-content"><div class="container"><div class="row"><main id="primary" class="site-main col-md-8"><article class="content-single post">
<div class="breadcrumbs"><span class="first-cl"><a href="/">Beranda</a></span> <span class="separator">&raquo;</span> <span><a href="#">{P.section or "Berita"}</a></span></div>
<header class="entry-header entry-header-single"><div class="gmr-meta-topic"><strong><span class="cat-links-content"><a href="#" rel="category tag">{P.section or "Berita"}</a></span></strong></div><h1 class="entry-title"><strong>{esc(P.title)}</strong></h1>
<div class="list-table clearfix"><div class="table-row"><div class="table-cell gmr-gravatar-metasingle"><img class="gmr-gravatar" src="/a.png"></div><div class="table-cell gmr-content-metasingle"><div class="meta-content gmr-content-metasingle"><span class="author vcard"><a class="url fn n" href="/author/x" title="{P.author or "Redaksi"}">{P.author or "Redaksi"}</a></span></div><div class="meta-content gmr-content-metasingle"><span class="posted-on"><time class="entry-date published" datetime="{iso(P)}">{D(P, "nday")}</time></span></div></div></div></div></header>
<figure class="post-thumbnail gmr-thumbnail-single"><img src="/f.jpg">{cap(P, '<figcaption class="wp-caption-text">{}</figcaption>')}</figure>
<div class="single-wrap"><div class="entry-content entry-content-single clearfix have-stickybanner">{lab(P, "<p><strong>{}</strong></p>")}{top(P, "<p>{}</p>")}
{body(P, baca='<div class="gmr-related-post-onlytitle"><div class="related-text-onlytitle">Baca Juga</div><div class="clearfix"><div class="list-gallery"><div class="list-gallery-title"><a class="recent-title heading-text" href="#">{}</a></div></div></div></div>', iklan='<div class="gmr-banner-insidecontent text-center">{}</div>')}
<footer class="entry-footer entry-footer-single">{tags(P, '<span class="tags-links heading-text"><strong>{}</strong></span>')}<div class="gmr-cf-metacontent"><span>Penulis: </span></div></footer></div></div>
<div class="gmr-socialicon-share"><span class="share-text">Bagikan:</span><a title="Facebook">Facebook</a></div></article>
<div class="gmr-related-post"><h3 class="related-text">Berita Terkait</h3>{rel(P, 3, '<div class="wpberita-list-gallery clearfix">{}</div>', '<div class="list-gallery"><a class="recent-title" href="#">{}</a></div>')}</div>
<div class="comments-area" id="comments"><h3>Tinggalkan Balasan</h3><p>Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *</p></div></main></div></div></div><footer class="site-footer"><span>Copyright {P.site[0]}</span></footer></div></body></html>
'''.replace('<div class="gmr-cf-metacontent"><span>Penulis: </span></div>', '')


def bloggingpro(P):
    return head(P, '<link rel="stylesheet" href="/wp-content/themes/newkarma/style.css">\n', ld=True) + f'''<body class="single gmr-theme gmr-sticky gmr-disable-sticky"><div class="site inner-wrap"><header id="masthead" class="site-header"><div class="gmr-logo">{P.site[0]}</div></header>{nav(P, cls="gmr-responsive-menu")}
<div id="content" class="gmr-content"><div class="container gmr-box-content"><div id="primary" class="content-area col-md-8"><main class="site-main"><div class="gmr-list-table single-head-wrap"><div class="breadcrumbs"><a href="/">Home</a> <a href="#">{P.section or "Berita"}</a></div></div>
<article class="post type-post hentry"><div class="gmr-box-content gmr-single"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{esc(P.title)}</h1>{sub(P, '<span class="gmr-subtitle">{}</span>')}<span class="byline">{P.author or "Redaksi"}</span><span class="gmr-separator"> - </span><span class="posted-on byline"><time class="entry-date published" datetime="{iso(P)}">{D(P, "comma")}</time></span></header>
<div class="gmr-featured-wrap"><figure class="wp-caption alignnone single-thumbnail"><img src="/f.jpg">{cap(P, '<figcaption class="wp-textcaption">{}</figcaption>')}</figure></div>
<div class="entry-content entry-content-single">{lab(P, '<p style="text-align: center"><strong>{}</strong></p>')}{top(P, "<p>{}</p>")}
{body(P, baca='<div class="newkarma-core-related-post"><p>Baca Juga: <a href="#">{}</a></p></div>', iklan='<div class="newkarma-core-banner-insidecontent">{}</div>')}
</div><footer class="entry-footer">{tags(P, '<div class="tags-links">#{}</div>', '<a href="#">{}</a>', " #")}<ul class="gmr-socialicon-share"><li>Facebook</li><li>Telegram</li></ul></footer></div></article>
<div class="gmr-related-post"><h3 class="widget-title">Pos terkait</h3>{rel(P, 2, "<ul>{}</ul>", '<li><p><a href="#">{}</a></p></li>')}</div><div class="comments-area"><h3>Tinggalkan Balasan</h3></div></main></div></div></div><div class="site-info">&copy; 2025 {P.site[0]}</div></div></body></html>
'''


def newsup(P):
    return head(P, '<link rel="stylesheet" href="/wp-content/themes/newsup/style.css">\n', meta=False) + f'''<body class="single wp-embed-responsive ta-hide-date-author-in-list"><div id="page" class="site"><header class="mg-headwidget"><div class="site-branding-text"><h1 class="site-title"><a href="/">{P.site[0]}</a></h1></div>{nav(P, cls="navbar")}</header>
<main id="content" class="single-class"><div class="container-fluid"><div class="row"><div class="col-lg-9 col-md-8"><div class="mg-blog-post-box"><div class="mg-header"><div class="mg-blog-category"><a class="newsup-categories category-color-1" href="#">{P.section or "Daerah"}</a></div><h1 class="title single"><a title="Permalink">{esc(P.title)}</a></h1>
<div class="media mg-info-author-block"><a class="mg-author-pic" href="#"><img src="/a.png"></a><div class="media-body"><h4 class="media-heading"><span>By</span><a href="/author/x">{P.author or "admin"}</a></h4><span class="mg-blog-date"><i class="fas fa-clock"></i> {D(P, "en")}</span></div></div></div><img class="img-fluid wp-post-image" src="/f.jpg">{cap(P, '<span class="featured-image-caption">{}</span>')}
<article class="page-content-single small single">{lab(P, "<p><b>{}</b></p>")}{top(P, "<p>{}</p>")}
{body(P)}
<div class="post-share"><div class="post-share-icons cf"><a class="link facebook" href="#"><i class="fab fa-facebook"></i></a></div></div><div class="clearfix mb-3"></div><nav class="navigation post-navigation"><h2 class="screen-reader-text">Navigasi pos</h2><div class="nav-links"><div class="nav-previous"><a href="#" rel="prev">{heads(P, 1, 2)[0]}</a></div></div></nav></article></div>
{tags(P, '<div class="mg-tags">{}</div>')}<div class="media mg-info-author-block author-box"><a class="mg-author-pic"><img src="/a.png"></a><div class="media-body"><h4 class="media-heading">By <a href="/author/x">{P.author or "admin"}</a></h4><p></p></div></div>
<div class="mg-featured-slider p-3 mb-4"><div class="mg-sec-title"><h4>Related Post</h4></div>{rel(P, 2, '<div class="row">{}</div>', '<div class="mg-blog-post"><h4 class="title"><a href="#">{}</a></h4></div>')}</div></div></div></div></main><footer>{P.site[0]} | Newsup by Themeansar.</footer></div></body></html>
'''


def colormag(P):
    return head(P, '<link rel="stylesheet" href="/wp-content/themes/colormag/style.css">\n') + f'''<body class="single right-sidebar box-layout"><div id="page" class="hfeed site"><header id="cm-masthead"><p class="cm-site-title"><a href="/">{P.site[0]}</a></p>{nav(P, cls="cm-primary-nav")}</header>
<div id="cm-content" class="cm-content"><div class="cm-container"><div class="cm-rows"><div id="cm-primary" class="cm-primary"><div class="cm-posts clearfix"><article class="post type-post hentry"><div class="cm-featured-image"><img src="/f.jpg">{cap(P, '<span class="featured-image-caption">{}</span>')}</div>
<div class="cm-post-content"><div class="cm-entry-header-meta"><div class="cm-post-categories"><a href="#" rel="category tag">{P.section or "Berita"}</a></div></div><header class="cm-entry-header"><h1 class="cm-entry-title">{esc(P.title)}</h1></header><div class="cm-below-entry-meta"><span class="cm-post-date"><a href="#"><time class="entry-date published updated" datetime="{iso(P)}">{D(P, "en")}</time></a></span><span class="cm-author cm-vcard"><i class="fa fa-user"></i><a class="url fn n" href="#">{P.author or "admin"}</a></span><span class="cm-comments-link"><a href="#">0 Comments</a></span></div>
<div class="cm-entry-summary">{lab(P, "<p>{}</p>")}{top(P, "<p>{}</p>")}
{body(P)}
</div>{tags(P, '<div class="cm-tags"><span class="cm-tag-links">{}</span></div>', sep=", ")}</div></article></div><ul class="default-wp-page clearfix"><li class="previous"><a href="#" rel="prev"><span class="meta-nav">&larr;</span> {heads(P, 1, 8)[0]}</a></li></ul>
<div class="related-posts-wrapper"><h4 class="related-posts-main-title"><span>You May Also Like</span></h4>{rel(P, 3, '<div class="related-posts">{}</div>', '<div class="single-related-posts"><h3 class="entry-title"><a href="#">{}</a></h3></div>')}</div></div></div></div></div><footer>Copyright &copy; 2025 {P.site[0]}. All rights reserved. Theme: ColorMag</footer></div></body></html>
'''


def elementor(P):
    return head(P, '<meta name="generator" content="Elementor 3.24.7">\n') + f'''<body class="post-template post-template-elementor_header_footer single elementor-default elementor-kit-7"><header data-elementor-type="header" class="elementor elementor-12"><div class="elementor-widget-theme-site-logo">{P.site[0]}</div>{nav(P, cls="elementor-nav-menu--main")}</header>
<div data-elementor-type="single-post" class="elementor elementor-88 elementor-location-single post"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">
<div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{esc(P.title)}</h1></div></div>{sub(P, '<div class="elementor-widget elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">{}</div></div>')}
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item--type-author">{P.author or "admin"}</span></li><li itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item--type-date"><time>{D(P, "date")}</time></span></li><li itemprop="about"><span class="elementor-post-info__terms-list"><a href="#">{P.section or "Berita"}</a></span></li></ul></div>
<div class="elementor-widget elementor-widget-theme-post-featured-image"><div class="elementor-widget-container"><figure class="wp-caption"><img src="/f.jpg">{cap(P, '<figcaption class="widget-image-caption wp-caption-text">{}</figcaption>')}</figure></div></div>
<div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn"><span class="elementor-share-btn__title">Facebook</span></div><div class="elementor-share-btn"><span class="elementor-share-btn__title">WhatsApp</span></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{lab(P, "<p><strong>{}</strong></p>")}{top(P, "<p>{}</p>")}
{body(P, h="<h4>{}</h4>")}
</div></div>{tags(P, '<div class="elementor-widget elementor-widget-post-info tagline"><span>Tags: {}</span></div>', sep=", ")}
<div class="elementor-widget elementor-widget-post-navigation"><span class="elementor-post-navigation__prev--title">{heads(P, 1, 2)[0]}</span></div>
<div class="elementor-widget elementor-widget-posts"><h4 class="elementor-heading-title">Artikel Lainnya</h4>{rel(P, 3, '<div class="elementor-posts-container">{}</div>', '<article class="elementor-post"><h3 class="elementor-post__title"><a href="#">{}</a></h3><a class="elementor-post__read-more">Baca Selengkapnya</a></article>')}</div></div></div></div></section></div>
<footer class="elementor elementor-19"><p>&copy; 2025 {P.site[0]}</p></footer></body></html>
'''


def amp(P):
    s = head(P, '<script async src="https://cdn.ampproject.org/v0.js"></script>\n', ld=True).replace("<html lang", "<html amp lang")
    return s + f'''<body class="amp-wp-article-body"><header class="amp-wp-header"><div><a href="/"><span class="amp-site-title">{P.site[0]}</span></a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{esc(P.title)}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{P.author or "Redaksi"}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="{iso(P)}">{D(P, "comma")}</time></div></header>
<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/f.jpg" width="800" height="450" layout="responsive"></amp-img>{cap(P, '<p class="wp-caption-text">{}</p>')}</figure>
<div class="amp-wp-article-content">{lab(P, "<p><strong>{}</strong></p>")}{top(P, "<p>{}</p>")}
{body(P, iklan='<div class="amp-ad-wrap"><amp-ad width="300" height="250" type="doubleclick"></amp-ad><span>{}</span></div>')}
</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="#" rel="category tag">{P.section or "Berita"}</a></div>{tags(P, '<div class="amp-wp-meta amp-wp-tax-tag">Tags: {}</div>', sep=", ")}<div class="amp-wp-meta amp-wp-comments-link"><a href="#">Leave a Comment</a></div></footer></article>
<footer class="amp-wp-footer"><div><h2>{P.site[0]}</h2><a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>
'''


def nextjs(P):
    st = json.dumps({"props": {"pageProps": {"article": {"id": seed(P), "slug": slug(P), "publishedAt": iso(P)}}}, "page": "/read/[slug]"})
    return head(P, ld=True) + f'''<body><div id="__next"><div class="css-1a2b3c"><header class="css-hd9"><a href="/" aria-label="{P.site[0]}"><svg></svg></a>{nav(P, cls="css-nav2")}</header>
<main class="css-9kxz1"><div class="css-bread"><a href="/">Home</a><span>/</span><a href="#">{P.section or "Berita"}</a></div><div class="css-14t8k">{lab(P, '<span class="css-badge">{}</span>')}<h1 class="css-1tt0q">{esc(P.title)}</h1>{sub(P, '<p class="css-deck7">{}</p>')}<div class="css-meta5"><div class="css-auth3"><a href="/penulis/x">{P.author or "Tim Redaksi"}</a></div><time datetime="{iso(P)}">{D(P, "comma")}</time></div></div>
<figure class="css-fig1"><img src="/_next/image?url=f.jpg" alt="">{cap(P, "<figcaption>{}</figcaption>")}</figure><div class="css-shr"><button>Bagikan</button><button>Simpan</button></div>
<article class="css-art8">{top(P, '<p class="css-p">{}</p>')}
{body(P, p='<p class="css-p">{}</p>', baca='<a class="css-rel4" href="#"><span>Baca juga</span><span>{}</span></a>', iklan='<div class="css-ad1"><p>{}</p></div>', img='<figure class="css-fig2"><img src="/g.jpg"><figcaption>{}</figcaption></figure>')}
</article>{tags(P, '<div class="css-tag6">{}</div>', '<a href="#">{}</a>')}<section class="css-rec"><h2>Rekomendasi untuk Anda</h2>{rel(P, 3, "<div>{}</div>", '<a class="css-card" href="#"><h3>{}</h3></a>')}</section></main><footer class="css-ft">&copy; 2025 {P.site[0]}</footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{st}</script></body></html>
'''


def blocktheme(P):
    return head(P, '<meta name="generator" content="WordPress 6.7.1">\n', meta=False) + f'''<body class="post-template-default single wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{P.site[0]}</a></p>{nav(P, cls="wp-block-navigation")}</header>
<main class="wp-block-group"><h1 class="has-text-align-left wp-block-post-title">{esc(P.title)}</h1><div class="wp-block-group has-small-font-size"><div class="wp-block-post-date"><time datetime="{iso(P)}">{D(P, "date")}</time></div><p>—</p><p>oleh</p><div class="wp-block-post-author-name"><a href="#" class="wp-block-post-author-name__link">{P.author or "admin"}</a></div><p>dalam</p><div class="taxonomy-category wp-block-post-terms"><a href="#" rel="tag">{P.section or "Berita"}</a></div></div>
<figure class="wp-block-post-featured-image"><img src="/f.jpg"></figure><div class="entry-content wp-block-post-content is-layout-constrained">{lab(P, '<p class="has-text-align-center">{}</p>')}{cap(P, '<figure class="wp-block-image"><img src="/f2.jpg"><figcaption class="wp-element-caption">{}</figcaption></figure>')}{top(P, "<p>{}</p>")}
{body(P, h='<h2 class="wp-block-heading">{}</h2>', bottom='<p class="has-small-font-size">{}</p>')}
</div>{tags(P, '<div class="taxonomy-post_tag wp-block-post-terms">{}</div>', '<a href="#" rel="tag">{}</a>', '<span class="wp-block-post-terms__separator">, </span>')}
<div class="wp-block-comments"><h2>Komentar</h2><h3 class="comment-reply-title">Tinggalkan Balasan</h3></div></main><footer class="wp-block-template-part"><p>Didesain dengan WordPress</p></footer></div></body></html>
'''


def network(P):
    return head(P, ld=True) + f'''<body><div class="container"><header class="header"><a href="/"><img src="/logo.png" alt="{P.site[0]}"></a>{nav(P, cls="nav__wrap")}</header>
<section class="read__section"><div class="breadcrumb"><a href="/">Home</a> &gt; <a href="#">{P.section or "Berita Daerah"}</a></div><h1 class="read__title">{esc(P.title)}</h1>{lab(P, '<div class="read__adv">{}</div>')}
<div class="read__info"><div class="read__info__author">{('Tim ' + P.site[0]) if not P.author else '<a href="/author/x">' + P.author + '</a>'}</div><div class="read__info__date"> - {D(P, "bar")}</div></div><div class="social__share">Facebook Twitter WhatsApp Telegram</div>
<div class="photo__read"><img src="/f.jpg"><div class="photo__caption">{cap(P, "{}")}</div></div><article class="read__content clearfix">
{top(P, "<p>{}</p>")}{body(P, baca='<p><strong>Baca Juga: <a href="#">{}</a></strong></p>', iklan='<div class="ads__middle"><span>{}</span></div>')}
<div class="editor__text"><p>{("Editor: " + P.editor) if P.editor else ""}</p></div></article>
{tags(P, '<div class="tag__wrap"><h4 class="tag__title">Tags</h4><ul>{}</ul></div>', '<li><a href="#">{}</a></li>')}<section class="related"><h2 class="title">Terkait</h2>{rel(P, 3, "<div>{}</div>", '<div class="latest__item"><h3 class="latest__title"><a href="#">{}</a></h3></div>')}</section></section><footer class="footer">&copy; 2025 Jaringan {P.site[0]}</footer></div></body></html>
'''


def soledad(P):
    return head(P, '<link rel="stylesheet" href="/wp-content/themes/soledad/main.css">\n') + f'''<body class="single penci-body-single-style-1"><div class="wrapper-boxed header-style-header-3"><header id="header"><div id="logo"><a href="/">{P.site[0]}</a></div>{nav(P, cls="penci-nav")}</header>
<div class="container container-single penci_sidebar"><div id="main"><div class="theiaStickySidebar"><article class="post type-post"><div class="penci-breadcrumb single-breadcrumb"><span><a class="crumb" href="/">Home</a></span><i class="penci-faicon"></i><span><a class="crumb" href="#">{P.section or "Kabar"}</a></span></div>
<div class="header-standard header-classic single-header"><div class="penci-standard-cat"><span class="cat"><a class="penci-cat-name" href="#">{P.section or "Kabar"}</a></span></div><h1 class="post-title single-post-title entry-title">{esc(P.title)}</h1>{sub(P, '<h2 class="penci-psub-title">{}</h2>')}<div class="post-box-meta-single"><span class="author-post byline"><span class="author vcard">ditulis oleh <a class="author-url url fn n" href="#">{P.author or "redaksi"}</a></span></span><span><time class="entry-date published" datetime="{iso(P)}">{D(P, "date")}</time></span></div></div>
<div class="post-image"><img src="/f.jpg">{cap(P, '<div class="penci-featured-caption">{}</div>')}</div><div class="post-entry blockquote-style-1"><div class="inner-post-entry entry-content" id="penci-post-entry-inner">{lab(P, "<p><strong>{}</strong></p>")}{top(P, "<p>{}</p>")}
{body(P, baca='<div class="penci-ilrelated-posts"><span class="penci-ilrltp-title">Baca juga</span><a href="#">{}</a></div>')}
</div>{tags(P, '<div class="post-tags">{}</div>', '<a href="#" rel="tag">{}</a>', "")}</div><div class="tags-share-box"><span class="penci-social-share-text">Share</span><span class="count-number-like">0</span></div>
<div class="post-author"><div class="author-content"><h5><a href="/author/x">{P.author or "redaksi"}</a></h5><p></p></div></div><div class="post-related"><h4 class="post-box-title">You may also like</h4>{rel(P, 2, "<div>{}</div>", '<div class="item-related"><h3><a href="#">{}</a></h3></div>')}</div></article></div></div></div><footer id="footer-section"><p>@2025 - {P.site[0]}</p></footer></div></body></html>
'''


def portal(P):
    return head(P, ld=True) + f'''<body class="read-page"><header id="top"><a class="brand" href="/">{P.site[0]}</a>{nav(P, ("News", "Daerah", "Bisnis", "Bola", "Gaya Hidup", "Otomotif"))}</header>
<div class="wrap"><div class="main-col"><div class="kanal"><a href="#">{P.section or "Daerah"}</a></div>{lab(P, '<div class="kanal-adv">{}</div>')}<h1 class="judul">{esc(P.title)}</h1><div class="meta-baca"><div class="nama-penulis">{P.top or ""}</div><div class="waktu">{D(P, "bar")}</div></div>
<div class="foto-utama"><img src="/f.jpg">{cap(P, "<p class='teks-foto'>{}</p>")}</div><div class="tombol-bagi"><button>Bagikan</button><button>Komentar (0)</button></div>
<div class="isi" id="isi-berita">
{body(P, baca='<div class="sisip"><span class="sisip-label">BACA JUGA:</span> <a href="#">{}</a></div>', iklan='<div class="iklan-sisip" data-slot="mid"><p>{}</p></div>', bottom='<p class="kredit">{}</p>')}
</div>{tags(P, '<div class="topik"><span>TOPIK:</span> {}</div>', '<a href="#">{}</a>')}<div class="terkini"><h3>Terkini</h3>{rel(P, 4, "<ul>{}</ul>", '<li><a href="#">{}</a><span>2 jam yang lalu</span></li>')}</div></div></div><footer>Copyright &copy; 2025 {P.site[0]}. All Rights Reserved.</footer></body></html>
'''


def laravelgov(P):
    return head(P, meta=False) + f'''<body class="antialiased bg-gray-50"><header class="bg-white"><div class="max-w-7xl mx-auto flex"><img src="/logo.png" alt="Logo"><span class="font-bold">{P.site[0]}</span></div></header>
<main class="max-w-4xl mx-auto py-8"><nav aria-label="Breadcrumb"><ol class="flex text-sm"><li><a href="/">Beranda</a></li><li>/</li><li><a href="/berita">{P.section or "Berita"}</a></li></ol></nav>
<h1 class="text-3xl font-bold mb-2">{esc(P.title)}</h1><p class="text-sm text-gray-500">{P.author or "Admin PPID"} &middot; {D(P, "comma")} &middot; Dibaca 63 kali</p><img class="rounded-lg" src="/storage/f.webp">{cap(P, '<p class="text-xs italic">{}</p>')}
<div class="prose max-w-none">{lab(P, "<p>{}</p>")}{top(P, "<p>{}</p>")}
{body(P, h="<h2>{}</h2>")}
</div>{tags(P, '<div class="mt-6 flex gap-2">{}</div>', '<span class="badge">#{}</span>')}<div class="mt-4"><span>Bagikan artikel ini</span></div><section class="mt-10"><h2 class="font-semibold">Berita Terbaru</h2>{rel(P, 3, '<ul>{}</ul>', '<li><a href="#">{}</a></li>')}</section></main><footer class="bg-gray-800 text-white">Dikelola oleh {P.site[0]} &copy; 2025</footer></body></html>
'''


BUILDS = {k: v for k, v in list(globals().items()) if callable(v) and v.__module__ == __name__ and k in
          "newspaper jnews sahifa generatepress astra twentytwentyone tribun detik kompas antara blogger joomla drupal govcard govtable handcms wpberita bloggingpro newsup colormag elementor amp nextjs blocktheme network soledad portal laravelgov".split()}
