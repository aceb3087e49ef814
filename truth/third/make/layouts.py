"""The builds of the pages. Each function gives (html, shown time as truth)."""
import html, json
from engine import DAYS, MONTHS, SHORT, OFFSET, inline, plain, squash

E = lambda s: html.escape(s, quote=False)
A = lambda s: html.escape(s, quote=True)

CLUTTER = {
    "baca": ("related_link", '<p class="baca"><strong>Baca juga: <a href="/baca/{slug}.html">{t}</a></strong></p>'),
    "ads": ("advertisement", '<div class="ads-inline"><small>{t}</small><ins class="adsbygoogle"></ins></div>'),
    "share": ("share", '<div class="share-inline">{t}</div>'),
    "page": ("pagination", '<div class="paging">{pages}</div>'),
    "list": ("related_list", '<div class="terkait"><h4>{head}</h4><ul>{lis}</ul></div>'),
    "wa": ("channel", '<p class="wa-channel"><em>{t}</em></p>'),
    "news": ("newsletter", '<div class="newsletter"><p>{t}</p><input type="email" placeholder="Email"><button>Daftar</button></div>'),
    "img": ("caption", '<figure><img src="/img/{slug}.jpg" alt=""><figcaption>{t}</figcaption></figure>'),
    "video": ("related_link", '<div class="video-embed"><p>{t}</p><iframe src="https://video.example/{slug}"></iframe></div>'),
    "copy": ("copyright", '<p class="copyright">{t}</p>'),
}


def slug(s):
    return "-".join("".join(ch if ch.isalnum() else " " for ch in s.lower()).split())[:60]


class R:
    """Renders the blocks of a page; notes what it adds beside the body."""

    def __init__(self, pg, P="<p>{}</p>", H="<h2>{}</h2>", Q="<blockquote><p>{}</p></blockquote>", over=None, sep="\n", LI="<li>{}</li>",
                 END="<p>{}</p>", FIRST=None, dirt=None, TABLE='<table border="1">{}</table>'):
        self.pg, self.P, self.H, self.Q, self.sep, self.LI, self.END, self.TABLE = pg, P, H, Q, sep, LI, END, TABLE
        self.FIRST = FIRST or P
        self.over = over or {}
        self.dirt = dirt or {}

    def txt(self, s):
        s = inline(s)
        if self.pg.one("q") == "entity":
            s = s.replace("“", "&ldquo;").replace("”", "&rdquo;")
        if self.pg.one("q") == "quot":
            s = s.replace('"', "&quot;")
        return s

    def x(self, kind, t):
        pg = self.pg
        if kind == "note":      # clutter that looks like any other paragraph: "!note reason|text"
            reason, t = t.split("|", 1)
            pg.rm(reason, plain(t))
            return self.P.format(inline(t))
        reason, tpl = CLUTTER[kind]
        tpl = self.over.get(kind, tpl)
        if kind == "list":
            head, *its = [y.strip() for y in t.split(";")]
            for y in [head] + its:
                pg.rm(reason, y)
            return tpl.format(head=E(head), lis="".join('<li><a href="/%s">%s</a></li>' % (slug(y), E(y)) for y in its))
        if kind == "page":
            nums = t.split(";")
            if "{pages}" in tpl:
                out = tpl.format(pages=" ".join('<span class="now">%s</span>' % n if i < 2 else '<a href="?page=%d">%s</a>' % (i, n)
                                               for i, n in enumerate(nums)))
            else:
                out = tpl.format(t=E(" ".join(nums)))
            pg.rm(reason, " ".join(nums))
            return out
        if kind == "baca" and "{t}" in tpl:
            before = tpl.split("{t}")[0]
            pg.rm(reason, t)
        else:
            pg.rm(reason, t)
        return tpl.format(t=E(t), slug=slug(t))

    def content(self):
        pg = self.pg
        out, first = [], True
        where, raw = pg.label_at()
        if where == "first":
            out.append(self.END.format(E(raw)))
            pg.rm("label", raw)
        if pg.one("first"):
            out.append(self.END.format(inline(pg.one("first"))))
            pg.rm("byline", plain(pg.one("first")))
        last = max(i for i, b in enumerate(pg.blocks) if b[0] == "p")
        seen = 0
        for i, b in enumerate(pg.blocks):
            if b[0] == "p":
                seen += 1
                if seen in self.dirt:
                    out.append(self.dirt[seen])
                t = self.txt(b[1])
                tail = ""
                if i == last and pg.one("tail"):
                    tail += " " + inline(pg.one("tail"))
                    pg.rm("byline", plain(pg.one("tail")))
                if i == last and where == "tail":
                    tail += " " + inline(raw)
                    pg.rm("label", plain(raw))
                if first:
                    out.append(self.FIRST.format(pg.dateline_raw() + t + tail))
                    first = False
                else:
                    out.append(self.P.format(t + tail))
            elif b[0] == "h":
                out.append(self.H.format(self.txt(b[1])))
            elif b[0] == "q":
                out.append(self.Q.format(self.txt(b[1])))
            elif b[0] in ("li", "ol"):
                tag = "ul" if b[0] == "li" else "ol"
                out.append("<%s>" % tag + "".join(self.LI.format(self.txt(x)) for x in b[1]) + "</%s>" % tag)
            elif b[0] == "tr":
                rows = "".join("<tr>" + "".join("<td>%s</td>" % self.txt(c) for c in r) + "</tr>" for r in b[1])
                out.append(self.TABLE.format(rows))
            else:
                out.append(self.x(b[1], b[2]))
        for e in pg.h.get("end", []):
            out.append(self.END.format(inline(e)))
            pg.rm("byline", plain(e))
        if where == "end":
            out.append(self.END.format(inline(raw)))
            pg.rm("label", plain(raw))
        return self.sep.join(out)

    def foot(self):
        return "".join("<div class=\"credit\">%s</div>" % inline(e) for e in self.pg.h.get("foot", []))


def dt(pg):
    return pg.when()


def long(pg, day=True, time=True, sep=", ", tz=True, short=False, dash=" "):
    d = dt(pg)
    s = (DAYS[d.weekday()] + sep if day else "") + "%d %s %d" % (d.day, (SHORT if short else MONTHS)[d.month - 1], d.year)
    if time:
        s += dash + d.strftime("%H:%M") + (" " + pg.one("tz", "WIB") if tz else "")
    return s


def iso(pg):
    if pg.one("iso"):
        return pg.one("iso")
    return dt(pg).strftime("%Y-%m-%dT%H:%M:00") + OFFSET[pg.one("tz", "WIB")]


def T(pg, time=True):
    return dt(pg).strftime("%Y-%m-%dT%H:%M" if time else "%Y-%m-%d")


def toplabel(pg, tpl='<span class="label-adv">{}</span>'):
    where, raw = pg.label_at()
    return tpl.format(E(raw)) if where == "top" else ""


def dom(pg):
    return slug(pg.one("outlet")).replace("-", "") + ".example"


def head(pg, extra="", ld=False, og=True, charset="utf-8", gen=None, title=True):
    t, o = pg.glyphs(pg.one("title")), pg.one("outlet")
    s = '<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="%s">\n' % charset
    if title:
        s += "<title>%s - %s</title>\n" % (E(t), E(o))
    s += '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    first = next((b[1] for b in pg.blocks if b[0] == "p"), "")
    desc = plain(first)[:150].rsplit(" ", 1)[0]
    s += '<meta name="description" content="%s">\n' % A(pg.glyphs(desc))
    if pg.one("tags"):
        s += '<meta name="keywords" content="%s">\n' % A(pg.one("tags"))
    s += '<link rel="stylesheet" href="/assets/style.css?ver=%d">\n<style>body{font-family:sans-serif}.hidden{display:none}</style>\n' % (sum(map(ord, pg.id)) % 90 + 10)
    s += '<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag("js",new Date());</script>\n'
    if gen:
        s += '<meta name="generator" content="%s">\n' % gen
    if og:
        s += '<meta property="og:title" content="%s">\n<meta property="og:site_name" content="%s">\n<meta property="og:type" content="article">\n' % (A(t), A(o))
        s += '<meta property="article:published_time" content="%s">\n' % iso(pg)
    s += '<link rel="canonical" href="https://%s/%s">\n' % (dom(pg), slug(t))
    if ld:
        d = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": t, "datePublished": iso(pg), "dateModified": iso(pg),
             "author": {"@type": "Person" if pg.one("author", "-").lstrip("-") else "Organization",
                        "name": pg.one("author", "-" + o).lstrip("-") or o}, "publisher": {"@type": "Organization", "name": o}}
        s += '<script type="application/ld+json">%s</script>\n' % json.dumps(d, ensure_ascii=False)
    return s + extra + "</head>\n"


def au(pg, default="Redaksi"):
    a = pg.one("author")
    return a.lstrip("-") if a else default


def sec(pg):
    return pg.one("sec") or "Berita"


def setsec(pg, default):
    """The layout shows a section in any case: if the page names none, the default is its section."""
    if not pg.one("sec"):
        pg.h["sec"] = [default]
    return pg.one("sec")


def tags(pg, tpl='<a href="/tag/{s}" rel="tag">{t}</a>', sep=" "):
    return sep.join(tpl.format(s=slug(x.strip()), t=E(x.strip())) for x in pg.one("tags", "").split(",") if x.strip())


def top(pg, tpl="<div class=\"penulis\">{}</div>"):
    return tpl.format(inline(pg.one("top"))) if pg.one("top") else ""


def sub(pg, tpl):
    return tpl.format(E(pg.glyphs(pg.one("sub")))) if pg.one("sub") else ""


def img(pg, tpl):
    c = pg.one("cap")
    if not c:
        return ""
    pg.rm("caption", c)
    return tpl.format(t=E(c), slug=slug(c))


def box(pg, tpl):
    b = pg.one("box")
    if not b:
        return ""
    n, bio = [x.strip() for x in b.split("|")]
    pg.rm("author_box", bio)
    return tpl.format(n=E(n), bio=E(bio))


POP = ["Harga Cabai di Pasar Induk Mulai Turun", "Jadwal Kapal Penyeberangan Akhir Pekan Ini", "Tim Futsal Putri Melaju ke Semifinal",
       "Resep Bubur Manado untuk Sarapan", "Jalan Lintas Sempat Tertutup Longsor", "Cara Memperpanjang SIM Tanpa Antre Lama"]


def popular(n=4, start=0):
    return [POP[(start + i) % len(POP)] for i in range(n)]


def pops(pg, n=4, li="<li><a href=\"/{s}\">{t}</a></li>"):
    return "".join(li.format(s=slug(x), t=x) for x in popular(n, sum(map(ord, pg.id)) % 6))


# ------------------------------------------------------------------ layouts

def portal_t(pg):  # big network portal, grey bylines above, "Halaman 1/2"
    s = setsec(pg, "Regional")
    r = R(pg, dirt={3: '<script>var googletag = googletag || {}; googletag.cmd = googletag.cmd || [];</script><div id="div-gpt-ad-inside"></div>', 5: '<p>&nbsp;</p>'}, over={"baca": '<p class="baca"><strong>Baca juga: </strong><a href="/x/{slug}">{t}</a></p>',
                    "page": '<div class="paging mt20"><b>{t}</b></div>',
                    "ads": '<div class="ads-placeholder" id="inarticle"><span>{t}</span></div>'})
    c = r.content()
    b = head(pg, ld=True) + '<body class="portal">\n<div id="header"><a class="logo" href="/">%s</a><ul class="nav"><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/superskor">Olahraga</a></li></ul></div>\n' % E(pg.one("outlet"))
    b += '<div class="breadcrumb"><a href="/">Home</a> » <a href="/%s">%s</a></div>\n' % (slug(s), E(s))
    b += toplabel(pg, '<div class="label-konten">{}</div>\n')
    b += '<h1 class="f50 black2 f400 crimson" id="arttitle">%s</h1>\n' % E(pg.glyphs(pg.one("title")))
    b += sub(pg, '<h2 class="sub">{}</h2>')
    b += '<div class="mt10"><time class="grey">Tayang: %s</time></div>\n' % long(pg)
    if pg.one("author"):
        b += '<div class="credit mt10"><a href="/penulis/%s" rel="author">%s</a></div>\n' % (slug(au(pg)), E(au(pg)))
    b += top(pg, '<div class="credit mt10">{}</div>\n')
    b += '<div class="ovh sosmed"><a>Bagikan</a> <a>Facebook</a> <a>WhatsApp</a> <a>X</a></div>\n'
    b += img(pg, '<div class="ovh imgfull_div"><img src="/foto/{slug}.jpg" alt="foto"><div class="arial f12 pt5 grey2">{t}</div></div>\n')
    b += '<div class="side-article txt-article multi-fontsize" id="article_con">\n%s\n%s</div>\n' % (c, r.foot())
    b += '<div class="mt20 tagcloud3"><b>Tags:</b> %s</div>\n' % tags(pg)
    b += box(pg, '<div class="author-desc"><b>{n}</b><p>{bio}</p></div>\n')
    b += '<div class="side populer"><h3>Berita Populer</h3><ul>%s</ul></div>\n' % pops(pg)
    b += '<div id="footer">© %d %s. Pedoman Media Siber. Tentang Kami.</div>\n</body></html>' % (dt(pg).year, E(pg.one("outlet")))
    return b, T(pg)


def portal_d(pg):  # detik-like
    s = setsec(pg, "Berita")
    r = R(pg, dirt={3: '<!-- S: inbetween --><div class="parallax1" id="parallax"></div><!-- E: inbetween -->'}, over={"baca": '<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga:</strong> <a href="/{slug}">{t}</a></div></td></tr></tbody></table>',
                    "ads": '<div class="para_caption"><p>ADVERTISEMENT</p><p class="para_caption2">{t}</p></div>',
                    "page": '<div class="detail__multiple"><a>{t}</a></div>',
                    "list": '<div class="berita-terkait"><h5>{head}</h5><ul>{lis}</ul></div>'}, H="<h3>{}</h3>")
    c = r.content()
    b = head(pg) + '<body>\n<header><nav><a href="/">%s</a> <a>Hukum</a> <a>Bisnis</a> <a>Wisata</a></nav></header>\n<main><article class="detail">\n' % E(pg.one("outlet"))
    b += '<div class="page__breadcrumb"><a href="/">Home</a><a href="/%s">%s</a></div>\n' % (slug(s), E(s))
    b += toplabel(pg, '<div class="detail__label">{}</div>')
    b += '<div class="detail__header">\n' + sub(pg, '<h2 class="detail__subtitle">{}</h2>')
    b += '<h1 class="detail__title">\n   %s\n</h1>\n' % E(pg.glyphs(pg.one("title")))
    if pg.one("author"):
        b += '<div class="detail__author">%s - <span class="detail__label">%s</span></div>\n' % (E(au(pg)), E(pg.one("outlet")))
    b += '<div class="detail__date">%s</div></div>\n' % long(pg, short=True)
    b += img(pg, '<div class="detail__media"><figure><img src="/i/{slug}.jpeg"><figcaption class="detail__media-caption">{t}</figcaption></figure></div>\n')
    b += '<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">\n%s\n</div></div>\n%s' % (c, r.foot())
    b += '<div class="detail__body-tag"><div class="nav">%s</div></div>\n' % tags(pg)
    b += '<div class="share-box">Bagikan: <a>FB</a><a>WA</a><a>Salin Tautan</a></div>\n</article>\n'
    b += '<div class="mostpopular"><h2>Berita Terpopuler</h2>%s</div></main>\n<footer>Copyright @ %d %s, All right reserved</footer></body></html>' % (pops(pg, 3, "<article><h3><a href='/{s}'>{t}</a></h3></article>"), dt(pg).year, E(pg.one("outlet")))
    return b, T(pg)


def portal_k(pg):  # Kompas-like
    s = setsec(pg, "Regional")
    r = R(pg, over={"baca": '<p><strong>Baca juga: <a href="/read/{slug}" class="inner-link-baca-juga">{t}</a></strong></p>',
                    "page": '<div class="paging"><div class="paging__wrap">{pages}</div></div>',
                    "news": '<div class="read__newsletter"><div class="nl-title">{t}</div><button>Daftarkan email</button></div>'})
    c = r.content()
    b = head(pg, ld=True) + '<body>\n<div class="header"><a class="logo">%s</a></div>\n' % E(pg.one("outlet"))
    b += '<ul class="breadcrumb__wrap"><li>Home</li><li>%s</li></ul>\n' % E(s) + toplabel(pg, '<div class="read__label">{}</div>')
    b += '<h1 class="read__title">%s</h1>\n' % E(pg.glyphs(pg.one("title"))) + sub(pg, '<div class="read__sub">{}</div>')
    b += '<div class="read__time">%s, %s</div>\n' % (E(pg.one("outlet")), dt(pg).strftime("%d/%m/%Y, %H:%M ") + pg.one("tz", "WIB"))
    if pg.one("top"):
        b += '<div class="credit"><div class="credit-title"><h6>Tim Penulis</h6></div><div class="credit-title-name"><p>%s</p></div></div>\n' % inline(pg.one("top"))
    if pg.one("author"):
        b += '<div class="read__author"><a rel="author" href="/author/%s">%s</a></div>\n' % (slug(au(pg)), E(au(pg)))
    b += '<div class="read__comment">Lihat Komentar</div><div class="social"><a>Copy Link</a></div>\n'
    b += img(pg, '<div class="photo"><img src="/crops/{slug}.jpg"><div class="photo__caption">{t}</div></div>\n')
    b += '<div class="read__content"><div class="clearfix">\n%s\n</div></div>%s\n' % (c, r.foot())
    b += '<div class="tag"><h3>Tag</h3><ul class="tag__article__wrap">%s</ul></div>\n' % tags(pg, '<li><a href="/tag/{s}">{t}</a></li>')
    b += '<div class="comment"><h3>Komentar</h3><p>Jadilah yang pertama memberikan komentar.</p></div>\n<div class="most"><h3>Terpopuler</h3>%s</div>\n' % pops(pg, 3, '<div class="most__title">{t}</div>')
    b += '<footer>Copyright 2008 - %d. All Rights Reserved.</footer></body></html>' % dt(pg).year
    return b, T(pg)


def agency(pg):  # ANTARA-like
    s = setsec(pg, "Nusantara")
    r = R(pg, over={"baca": '<p><span class="baca-juga"><b>Baca juga: <a href="/berita/{slug}">{t}</a></b></span></p>'}, P="{}<br/><br/>", H="<b>{}</b><br/><br/>", END='<p class="text-muted small">{}</p>', sep="\n",
          Q="<blockquote>{}</blockquote>")
    c = r.content()
    y = dt(pg).year
    b = head(pg) + '<body>\n<header><a href="/">%s</a><div>%s</div></header>\n' % (E(pg.one("outlet")), "Jaringan berita nusantara")
    b += '<ol class="breadcrumb"><li>Home</li><li>%s</li></ol>\n<article class="post-wrapper">\n' % E(s) + toplabel(pg, '<span class="badge">{}</span>')
    b += '<header class="post-header"><h1 class="post-title">%s</h1>\n' % E(pg.glyphs(pg.one("title")))
    b += '<p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> %s</span></p></header>\n' % long(pg)
    b += img(pg, '<figure class="image-overlay"><img src="/img/{slug}.jpg"><figcaption class="wp-caption-text">{t}</figcaption></figure>\n')
    cr = "<br/>".join(inline(e) for e in pg.h.get("credit", []))
    cp = "Copyright © %s %d" % (pg.one("outlet"), y)
    pg.rm("copyright", cp)
    b += '<div class="post-content clearfix">\n%s\n<p class="text-muted small mt10">%s<br/>%s</p>\n' % (c, cr, E(cp))
    dil = "Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita %s." % pg.one("outlet").replace("Kantor Berita ", "")
    pg.rm("copyright", dil)
    b += '<p class="text-muted mt10 small"><i>%s</i></p>\n</div>\n' % E(dil)
    b += '<ul class="tags-widget"><li><span>Tags:</span></li>%s</ul></article>\n' % tags(pg, '<li><a href="/tag/{s}">{t}</a></li>')
    b += '<aside><h2>Berita Terkait</h2>%s</aside>\n</body></html>' % pops(pg, 3, '<h3 class="post-title"><a>{t}</a></h3>')
    return b, T(pg)


def newspaper(pg):  # tagDiv Newspaper
    s = setsec(pg, "Daerah")
    r = R(pg, dirt={3: '<script async src="https://pagead2.example/adsbygoogle.js"></script><ins class="adsbygoogle" style="display:block"></ins><script>(adsbygoogle = window.adsbygoogle || []).push({});</script>', 4: '<p></p>'}, over={"list": '<div class="td_block_wrap td_block_related_posts"><h4>{head}</h4><ul>{lis}</ul></div>', "ads": '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">{t}</span></div>'})
    c = r.content()
    b = head(pg, gen="WordPress 6.4.3") + '<body class="post-template-default single single-post td-standard-pack">\n<div class="td-header-wrap"><a class="td-main-logo">%s</a></div>\n' % E(pg.one("outlet"))
    b += '<div class="td-crumb-container"><span><a>Beranda</a></span> <span><a>%s</a></span></div>\n<article class="post type-post">\n' % E(s)
    b += '<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a>%s</a></li></ul>' % E(s) + toplabel(pg)
    b += '<header class="td-post-title"><h1 class="entry-title">%s</h1>' % E(pg.glyphs(pg.one("title"))) + sub(pg, '<p class="td-post-sub-title">{}</p>')
    b += '<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/%s">%s</a> <div class="td-author-line"> - </div></div>' % (slug(au(pg)), E(au(pg)))
    b += '<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="%s">%s</time></span><div class="td-post-views"><i></i><span class="td-nr-views">412</span></div></div></header></div>\n' % (iso(pg), long(pg, day=False, time=False))
    b += '<div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a>Facebook</a><a>Twitter</a><a>WhatsApp</a></div></div>\n'
    b += '<div class="td-post-content tagdiv-type">\n' + img(pg, '<div class="td-post-featured-image"><figure><img src="/wp-content/uploads/{slug}.jpg"><figcaption class="wp-caption-text">{t}</figcaption></figure></div>\n')
    b += top(pg, "<p>{}</p>\n") + c + '\n</div>\n' + r.foot()
    b += '<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li>%s</ul></div>' % tags(pg, '<li><a href="/tag/{s}">{t}</a></li>', "")
    b += '<div class="td-post-next-prev"><div>Artikulli sebelumnya</div><a>%s</a></div>' % popular(1, 2)[0]
    b += box(pg, '<div class="author-box-wrap"><div class="desc"><div class="td-author-name"><a>{n}</a></div><div class="td-author-description">{bio}</div></div></div>')
    b += '</footer></article>\n<div class="comments"><h3>LEAVE A REPLY</h3><p>Please enter your comment!</p></div>\n<div class="td-footer">© %s</div></body></html>' % E(pg.one("outlet"))
    return b.replace("Artikulli sebelumnya", "Berita sebelumnya"), T(pg, False)


def jnews(pg):
    s = setsec(pg, "Headline")
    r = R(pg, dirt={4: '<div class="jeg_ad jeg_ad_article jnews_content_inline_2_ads"><div class="ads-wrapper"></div></div>'}, over={"baca": '<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><h3 class="jeg_block_title"><span>Baca Juga</span></h3><div class="jeg_posts"><h3 class="jeg_post_title"><a href="/{slug}">{t}</a></h3></div></div></div>',
                    "ads": '<div class="jnews_content_inline_ads"><div class="ads-text">{t}</div></div>'})
    c = r.content()
    b = head(pg, gen="WordPress 6.5") + '<body class="single jnews">\n<div class="jeg_header"><a class="jeg_logo">%s</a></div>\n<div class="jeg_breadcrumbs"><a>Home</a> <a>%s</a></div>\n' % (E(pg.one("outlet")), E(s))
    b += '<div class="entry-header">' + toplabel(pg, '<div class="jeg_label">{}</div>') + '<h1 class="jeg_post_title">%s</h1>' % E(pg.glyphs(pg.one("title"))) + sub(pg, '<h2 class="jeg_post_subtitle">{}</h2>')
    b += '<div class="jeg_post_meta"><div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author/%s">%s</a></div><div class="jeg_meta_date"><a>%s</a></div><div class="jeg_meta_category"><span>in</span> <a>%s</a></div><div class="jeg_meta_comment"><a>0</a></div></div></div>\n' % (
        slug(au(pg)), E(au(pg)), long(pg, day=False, tz=False, dash=" - "), E(s))
    b += img(pg, '<div class="jeg_featured featured_image"><img src="/wp-content/{slug}.jpg"><p class="wp-caption-text">{t}</p></div>\n')
    b += '<div class="jeg_share_top_container"><div class="jeg_share_count"><div class="counts">0</div><span class="sharetext">SHARES</span></div><a>Share on Facebook</a><a>Share on Twitter</a></div>\n'
    b += '<div class="entry-content no-share"><div class="content-inner">\n%s%s\n%s<div class="jeg_post_tags"><span>Tags:</span> %s</div></div></div>\n' % (top(pg, "<p>{}</p>\n"), c, r.foot(), tags(pg))
    b += box(pg, '<div class="jeg_authorbox"><h3 class="jeg_author_name"><a>{n}</a></h3><p class="jeg_author_desc">{bio}</p></div>\n')
    b += '<div class="jnews_related_post_container"><h3>Related Posts</h3>%s</div></body></html>' % pops(pg, 3, '<article><h3 class="jeg_post_title"><a>{t}</a></h3></article>')
    return b, T(pg)


def sahifa(pg):
    s = setsec(pg, "Berita Daerah")
    r = R(pg, dirt={3: '<!--more--><span id="more-881"></span>'}, over={"list": '<section class="related_posts"><div class="block-head"><h3>{head}</h3></div><ul>{lis}</ul></section>'}, P='<p style="text-align: justify;">{}</p>', END='<p style="text-align: justify;"><strong>{}</strong></p>')
    c = r.content()
    b = head(pg, gen="WordPress 5.8.9") + '<body class="single-post">\n<div id="theme-header"><div class="logo"><a>%s</a></div><nav><a>Home</a><a>Nasional</a></nav></div>\n' % E(pg.one("outlet"))
    b += '<div id="crumbs"><a>Home</a> / <a>%s</a> / <span class="current">%s</span></div>\n<article class="post-listing"><div class="post-inner">' % (E(s), E(pg.glyphs(pg.one("title"))))
    b += toplabel(pg, '<span class="post-cat-label">{}</span>') + '<h1 class="name post-title entry-title"><span itemprop="name">%s</span></h1>\n' % E(pg.glyphs(pg.one("title")))
    b += '<p class="post-meta"><span class="post-meta-author">Posted by: <a>%s</a></span> <span class="post-cats">in <a>%s</a></span> <span class="tie-date">%s</span> <span class="post-comments"><a>Leave a comment</a></span> <span class="post-views">218 Views</span></p>\n' % (E(au(pg)), E(s), long(pg, day=False, time=False))
    b += '<div class="entry">\n' + img(pg, '<figure class="wp-caption aligncenter"><img src="/{slug}.jpg"><figcaption class="wp-caption-text">{t}</figcaption></figure>\n') + top(pg, "<p>{}</p>\n") + c + "\n" + r.foot()
    b += '<div class="share-post"><span class="share-text">Share</span><ul><li><a>Facebook</a></li><li><a>Twitter</a></li></ul></div></div></div></article>\n<p class="post-tag">Tagged with: %s</p>\n' % tags(pg)
    b += box(pg, '<section id="author-box"><div class="block-head"><h3>About {n}</h3></div><div class="author-bio">{bio}</div></section>\n')
    b += '<div class="post-navigation"><div class="post-previous"><a>Previous: %s</a></div></div><div id="sidebar"><h4>Recent</h4><ul>%s</ul></div>\n<footer>Copyright %d, All Rights Reserved</footer></body></html>' % (popular(1, 3)[0], pops(pg), dt(pg).year)
    return b, T(pg, False)


def generatepress(pg):
    setsec(pg, "Kabar")
    r = R(pg, H="<h2 class=\"wp-block-heading\">{}</h2>", over={"img": '<figure class="wp-block-image size-large"><img src="/wp-content/uploads/{slug}.webp" alt=""/><figcaption class="wp-element-caption">{t}</figcaption></figure>', "baca": '<p class="has-background"><strong>BACA JUGA:</strong> <a href="/{slug}/">{t}</a></p>'}, Q='<blockquote class="wp-block-quote"><p>{}</p></blockquote>', TABLE='<figure class="wp-block-table"><table><tbody>{}</tbody></table></figure>')
    c = r.content()
    b = head(pg, ld=True, gen="GeneratePress 3.4") + '<body class="wp-singular post-template-default single">\n<header class="site-header"><div class="site-branding"><p class="main-title"><a>%s</a></p></div></header>\n<main><article class="post hentry"><div class="inside-article">\n' % E(pg.one("outlet"))
    b += '<header class="entry-header">' + toplabel(pg, '<p class="entry-label">{}</p>') + '<h1 class="entry-title" itemprop="headline">%s</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="%s">%s</time></span> <span class="byline">oleh <span class="author vcard"><a class="url fn n" rel="author"><span class="author-name">%s</span></a></span></span></div></header>\n' % (E(pg.glyphs(pg.one("title"))), iso(pg), long(pg, day=False, time=False), E(au(pg)))
    b += img(pg, '<div class="featured-image"><img src="/{slug}.jpg"/><p class="credit-foto">{t}</p></div>\n')
    b += '<div class="entry-content" itemprop="text">\n%s%s\n</div>\n%s<footer class="entry-meta"><span class="cat-links">Kategori <a rel="category tag">%s</a></span> <span class="tags-links">Tag %s</span></footer></div></article>\n' % (top(pg, "<p>{}</p>\n"), c, r.foot(), E(sec(pg)), tags(pg, sep=", "))
    b += '<div class="comments-area"><h2 class="comments-title">2 pemikiran pada “%s”</h2><ol class="comment-list"><li><cite>Pak Darto</cite><p>Semoga benar-benar dikerjakan, jangan cuma janji.</p></li><li><cite>warga komplek</cite><p>Mantap, lanjutkan pak.</p></li></ol></div></main>\n' % E(pg.glyphs(pg.one("title")))
    pg.rm("comment", "Semoga benar-benar dikerjakan, jangan cuma janji.")
    b += '<footer class="site-info">© %d %s • Dibangun dengan GeneratePress</footer></body></html>' % (dt(pg).year, E(pg.one("outlet")))
    return b, T(pg, False)


def astra(pg):
    s = setsec(pg, "Berita")
    r = R(pg, over={"share": '<div class="ast-post-social-sharing"><span>{t}</span></div>'}, H="<h3>{}</h3>")
    c = r.content()
    b = head(pg, gen="Astra 4.6") + '<body class="single ast-separate-container">\n<header id="masthead"><span class="site-title"><a>%s</a></span></header>\n<article class="ast-article-single"><div class="ast-post-format- ast-no-thumb single-layout-1">\n' % E(pg.one("outlet"))
    b += '<header class="entry-header">' + toplabel(pg) + '<h1 class="entry-title" itemprop="headline">%s</h1><div class="entry-meta"><span class="comments-link"><a>Tinggalkan Komentar</a></span> / <span class="cat-links"><a rel="category tag">%s</a></span> / Oleh <span class="posted-by vcard author"><a rel="author"><span class="author-name" itemprop="name">%s</span></a></span> / <span class="posted-on"><span class="published" itemprop="datePublished">%s</span></span></div></header>\n' % (
        E(pg.glyphs(pg.one("title"))), E(s), E(au(pg)), long(pg, day=False, time=False))
    b += '<div class="entry-content clear" itemprop="text">\n' + img(pg, '<figure class="wp-block-image"><img src="/{slug}.jpg"><figcaption>{t}</figcaption></figure>\n') + top(pg, "<p>{}</p>\n") + c + "\n" + r.foot() + '</div></div></article>\n'
    b += box(pg, '<div class="ast-author-box"><h3>{n}</h3><p>{bio}</p></div>\n')
    b += '<nav class="post-navigation"><a>← Pos Sebelumnya</a></nav><div id="respond"><h3>Tinggalkan Komentar</h3><p class="comment-notes">Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *</p></div>\n<footer>Copyright © %d %s | Powered by Astra</footer></body></html>' % (dt(pg).year, E(pg.one("outlet")))
    return b, T(pg, False)


def twentytwentyfour(pg):  # block theme
    s = setsec(pg, "Kegiatan")
    r = R(pg, H='<h3 class="wp-block-heading">{}</h3>', Q='<figure class="wp-block-pullquote"><blockquote><p>{}</p></blockquote></figure>')
    c = r.content()
    b = head(pg, og=False, gen="WordPress 6.6") + '<body class="wp-site-blocks">\n<header class="wp-block-template-part"><p class="wp-block-site-title"><a>%s</a></p></header>\n<main class="wp-block-group">\n' % E(pg.one("outlet"))
    b += toplabel(pg, '<p class="is-style-label">{}</p>') + '<h1 class="wp-block-post-title">%s</h1>\n<div class="wp-block-group"><div class="wp-block-post-date"><time datetime="%s">%s</time></div><p>—</p><p>oleh</p><div class="wp-block-post-author-name"><a>%s</a></div><p>di</p><div class="taxonomy-category wp-block-post-terms"><a rel="tag">%s</a></div></div>\n' % (
        E(pg.glyphs(pg.one("title"))), iso(pg), long(pg, day=False, time=False), E(au(pg)), E(s))
    b += img(pg, '<figure class="wp-block-post-featured-image"><img src="/{slug}.jpg"/><figcaption>{t}</figcaption></figure>\n')
    b += '<div class="entry-content wp-block-post-content is-layout-constrained">\n%s%s\n</div>\n%s' % (top(pg, "<p>{}</p>\n"), c, r.foot())
    if tags(pg):
        b += '<div class="taxonomy-post_tag wp-block-post-terms">%s</div>\n' % tags(pg, sep=" ")
    b += '<div class="wp-block-comments"><h2>Komentar</h2><p>Satu tanggapan</p><div class="wp-block-comment-content"><p>Terima kasih infonya min, kapan giliran desa kami?</p></div></div></main>\n<footer class="wp-block-template-part"><p>Dirancang dengan WordPress</p></footer></body></html>'
    pg.rm("comment", "Terima kasih infonya min, kapan giliran desa kami?")
    return b, T(pg, False)


def wpberita(pg):  # Indonesian local-news WP theme
    s = setsec(pg, "Daerah")
    r = R(pg, dirt={2: '<style>.gmr-inline{margin:1em 0}</style>', 4: '<p>&nbsp;</p>'}, over={"baca": '<div class="gmr-related-post-onlytitle"><div class="related-text-onlytitle">Baca Juga</div><div class="clearfix"><div class="col-md-12"><p class="recent-title heading-text"><a href="/{slug}">{t}</a></p></div></div></div>',
                    "page": '<div class="page-links">{pages}</div>', "ads": '<div class="gmr-banner-insidecontent">{t}</div>'})
    c = r.content()
    b = head(pg, gen="WordPress 6.1") + '<body class="single single-post kentooz">\n<div class="gmr-logo"><a>%s</a></div>\n<div class="breadcrumbs"><a>Beranda</a> <span class="separator">/</span> <a>%s</a></div>\n<article class="post content-single">\n<header class="entry-header">' % (E(pg.one("outlet")), E(s))
    b += '<div class="gmr-meta-topic"><strong><span class="cat-links-content"><a rel="category tag">%s</a></span></strong></div>' % E(s) + toplabel(pg)
    b += '<h1 class="entry-title"><strong>%s</strong></h1>' % E(pg.glyphs(pg.one("title"))) + sub(pg, '<h2 class="single-subtitle">{}</h2>')
    b += '<div class="entry-meta"><div class="gmr-metacontent"><span class="posted-on"><time class="entry-date published" datetime="%s">%s</time></span> <span class="author vcard"><a class="url fn n" title="Permalink ke: %s">%s</a></span></div></div></header>\n' % (iso(pg), long(pg, tz=True), E(au(pg)), E(au(pg)))
    b += img(pg, '<figure class="post-thumbnail gmr-thumbnail-single"><img src="/{slug}.jpg"><figcaption class="wp-caption-text">{t}</figcaption></figure>\n')
    b += '<div class="entry-content entry-content-single">\n%s%s\n<div class="clearfix"></div></div>\n' % (top(pg, "<p>{}</p>\n"), c) + r.foot()
    b += '<footer class="entry-footer"><div class="tags-links">Tag: %s</div><div class="gmr-cf-metacontent"><a class="wa-join">Ikuti Kami di Google News</a></div></footer></article>\n' % tags(pg)
    b += '<div class="gmr-related-post"><h3>Berita Terkait</h3>%s</div>\n<footer class="site-footer">%s adalah media siber. <a>Redaksi</a> <a>Pedoman Media Siber</a></footer></body></html>' % (pops(pg, 3, '<div class="item"><p><a>{t}</a></p></div>'), E(pg.one("outlet")))
    return b, T(pg)


def blogger(pg):
    r = R(pg, P='<div style="text-align: justify;">{}</div><div style="text-align: justify;"><br /></div>', H="<h3>{}</h3>", END='<div style="text-align: justify;"><b>{}</b></div>',
          over={"img": '<table align="center" class="tr-caption-container"><tbody><tr><td><img border="0" src="https://bp.example/{slug}.jpg" /></td></tr><tr><td class="tr-caption">{t}</td></tr></tbody></table>',
                "baca": '<div style="text-align: justify;"><b>Baca juga: <a href="/{slug}.html">{t}</a></b></div>'})
    pg.h.pop("sec", None)
    c = r.content()
    d = dt(pg)
    b = head(pg, og=False, gen="blogger") + '<body class="item-view">\n<h1 class="title"><a>%s</a></h1>\n<div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>%s</span></h2>\n<div class="post hentry"><h3 class="post-title entry-title">%s</h3>\n' % (E(pg.one("outlet")), long(pg, time=False), E(pg.glyphs(pg.one("title"))))
    b += toplabel(pg, '<div class="label-atas">{}</div>') + '<div class="post-body entry-content">\n' + img(pg, '<div class="separator" style="clear: both; text-align: center;"><img src="/{slug}.jpg" /></div><div style="text-align: center;"><span style="font-size: x-small;"><i>{t}</i></span></div><br />\n')
    b += top(pg, '<div><b>{}</b></div><br />') + c + "\n" + r.foot() + '<div style="clear: both;"></div></div>\n'
    b += '<div class="post-footer"><span class="post-author vcard">Diposting oleh <span class="fn"><span itemprop="name">%s</span></span></span> <span class="post-timestamp">di <a class="timestamp-link"><abbr class="published" title="%s">%s</abbr></a></span> <span class="post-labels">Label: %s</span><div class="post-share-buttons"><a>Kirimkan Ini lewat Email</a><a>BlogThis!</a><a>Berbagi ke Facebook</a></div></div></div></div></div>\n' % (
        E(au(pg, "Admin")), iso(pg), d.strftime("%H.%M"), tags(pg, sep=", "))
    b += '<div class="comments"><h4>Tidak ada komentar:</h4><a>Posting Komentar</a></div>\n<div class="widget"><h2>Arsip Blog</h2><ul><li>► 2024 (112)</li></ul></div></body></html>'
    return b, T(pg)


def joomla(pg):
    s = setsec(pg, "Berita")
    r = R(pg, dirt={3: '<p style="text-align: justify;">&nbsp;</p>'}, P='<p style="text-align: justify;"><span style="font-size: 12pt;">{}</span></p>', END='<p style="text-align: right;"><em>{}</em></p>')
    c = r.content()
    b = head(pg, og=False, gen="Joomla! - Open Source Content Management") + '<body class="site com_content view-article">\n<div class="navbar"><a class="brand">%s</a><ul class="nav menu"><li><a>Beranda</a></li><li><a>Profil</a></li><li><a>Unduhan</a></li></ul></div>\n<main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article">\n' % E(pg.one("outlet"))
    b += toplabel(pg) + '<div class="page-header"><h2 itemprop="headline">%s</h2></div>\n' % E(pg.glyphs(pg.one("title")))
    b += '<dl class="article-info muted"><dt class="article-info-term">Detail</dt><dd class="createdby" itemprop="author">Ditulis oleh <span itemprop="name">%s</span></dd><dd class="category-name">Kategori: <a itemprop="genre">%s</a></dd><dd class="published"><time datetime="%s" itemprop="datePublished">Diterbitkan: %s</time></dd><dd class="hits">Dilihat: 351</dd></dl>\n' % (E(au(pg, "Super User")), E(s), iso(pg), long(pg, day=False, tz=False))
    b += img(pg, '<div class="pull-none item-image"><img src="/images/{slug}.jpg"><p class="img_caption">{t}</p></div>\n') + '<div itemprop="articleBody">\n' + top(pg, "<p>{}</p>") + c + "\n</div>" + r.foot()
    b += '<ul class="tags inline">%s</ul><ul class="pager pagenav"><li class="previous"><a>Sebelumnya</a></li><li class="next"><a>Berikutnya</a></li></ul></div></main>\n<div class="moduletable"><h3>Statistik Pengunjung</h3><p>Hari ini 91 Kemarin 204</p></div></body></html>' % tags(pg, '<li><a class="label label-info">{t}</a></li>')
    return b, T(pg)


def drupal(pg):
    s = setsec(pg, "Siaran Berita")
    r = R(pg)
    c = r.content()
    d = dt(pg)
    b = head(pg, og=False, gen="Drupal 9 (https://www.drupal.org)") + '<body class="path-node page-node-type-article">\n<div class="region region-header"><a rel="home">%s</a></div>\n<div class="region region-breadcrumb"><ol><li><a>Beranda</a></li><li><a>%s</a></li></ol></div>\n<h1 class="title page-title"><span class="field field--name-title field--type-string">%s</span></h1>\n' % (E(pg.one("outlet")), E(s), E(pg.glyphs(pg.one("title"))))
    b += toplabel(pg) + '<article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Dikirim oleh <span class="field field--name-uid"><span lang="">%s</span></span> pada <span class="field field--name-created">%s</span></div></footer>\n<div class="node__content">' % (E(au(pg, "admin")), d.strftime("%d/%m/%Y - %H:%M"))
    b += img(pg, '<div class="field field--name-field-image"><img src="/sites/default/files/{slug}.jpg" /><div class="image-title">{t}</div></div>\n')
    b += '<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">\n%s%s\n</div>%s<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items">%s</div></div></div></article>\n' % (top(pg, "<p>{}</p>\n"), c, r.foot(), tags(pg))
    b += '<div class="region region-sidebar"><h2>Berita terbaru</h2><ul>%s</ul></div>\n<footer>Didukung oleh Drupal</footer></body></html>' % pops(pg, 3)
    return b, T(pg)


def oldtable(pg):  # hand-written PHP CMS of the nineties, windows-1252
    setsec(pg, "Berita Utama")
    r = R(pg, P="{}<br><br>", H="<b>{}</b><br><br>", Q="<i>{}</i><br><br>", END="<b>{}</b><br>", over={"baca": '<font color="red">Baca juga: <a href="baca.php?id=882">{t}</a></font><br><br>', "img": '<center><img src="foto/{slug}.jpg" width="400"><br><font size="1">{t}</font></center><br>', "list": "<b>{head}</b><ul>{lis}</ul>"})
    c = r.content()
    b = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>%s</title></head>\n<body bgcolor="#ffffff"><table width="960" align="center"><tr><td colspan="2"><font size="6">%s</font></td></tr>\n<tr><td width="180" valign="top"><a href="index.php">Depan</a><br><a href="arsip.php">Arsip</a><br><a href="buku.php">Buku Tamu</a></td><td valign="top">\n' % (E(pg.glyphs(pg.one("title"))), E(pg.one("outlet")))
    b += '<font size="2" color="gray">%s</font><br>' % E(sec(pg)) + toplabel(pg, "<font color=\"blue\">{}</font><br>") + '<font size="5"><b>%s</b></font><br>\n<font size="1">%s</font><br>' % (E(pg.glyphs(pg.one("title"))), long(pg))
    if pg.one("author"):
        b += '<font size="1">%s</font><br>' % E(au(pg))
    b += top(pg, "<font size=\"2\">{}</font><br>") + "<br>\n" + img(pg, '<table align="left" width="300"><tr><td><img src="foto/{slug}.jpg"></td></tr><tr><td><font size="1">{t}</font></td></tr></table>\n')
    b += '<font face="Verdana" size="2">\n%s\n</font>%s<hr><a href="javascript:print()">Cetak</a> | <a href="kirim.php">Kirim ke Teman</a>\n</td></tr><tr><td colspan="2" align="center"><font size="1">Hak cipta %d %s</font></td></tr></table></body></html>' % (c, r.foot(), dt(pg).year, E(pg.one("outlet")))
    return b, T(pg)


def govsite(pg):
    s = setsec(pg, "Berita")
    r = R(pg, dirt={2: '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>', 4: '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'}, P='<p class="MsoNormal" style="text-align:justify;line-height:150%"><span lang="IN" style="font-size:12.0pt">{}</span></p>', END='<p class="MsoNormal"><span>{}</span></p>', LI='<li class="MsoListParagraph"><span>{}</span></li>')
    c = r.content()
    b = head(pg, og=False) + '<body>\n<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">%s</a><ul><li>Beranda</li><li>PPID</li><li>Layanan</li><li>Kontak</li></ul></nav>\n<section class="blog-single"><div class="container"><div class="row"><div class="col-lg-8">\n' % E(pg.one("outlet"))
    b += '<div class="post-cat"><span>%s</span></div>' % E(s) + toplabel(pg) + '<h3 class="judul-berita">%s</h3>\n<ul class="list-inline meta"><li><i class="fa fa-user"></i> Diposting oleh %s</li><li><i class="fa fa-calendar"></i> %s</li><li><i class="fa fa-eye"></i> Dibaca 147 kali</li></ul>\n' % (E(pg.glyphs(pg.one("title"))), E(au(pg, "Admin Kominfo")), long(pg, time=False))
    b += img(pg, '<div class="gambar"><img class="img-fluid" src="/uploads/{slug}.jpeg"><small class="text-muted">{t}</small></div>\n') + top(pg) + '<div class="isi-berita">\n%s\n</div>%s\n' % (c, r.foot())
    if tags(pg):
        b += '<div class="tagcloud">%s</div>' % tags(pg)
    b += '<div class="bagikan"><h6>Bagikan berita ini:</h6><a>Facebook</a><a>WhatsApp</a></div></div>\n<div class="col-lg-4"><h5>Berita Lainnya</h5><ul>%s</ul><h5>Agenda</h5><p>Belum ada agenda</p></div></div></div></section>\n<footer><p>Jl. Jenderal Sudirman No. 1 - Telp. (0000) 12345</p></footer></body></html>' % pops(pg)
    return b, T(pg, False)


def amp(pg):
    s = setsec(pg, "News")
    r = R(pg, dirt={4: '<amp-ad width="300" height="250" type="adsense"></amp-ad>'}, over={"ads": '<div class="amp-ad-wrap"><span>{t}</span><amp-ad width="300" height="250" type="doubleclick"></amp-ad></div>', "img": '<amp-img src="/{slug}.jpg" width="600" height="400"></amp-img><p class="amp-caption">{t}</p>', "baca": '<div class="amp-related"><span>BACA JUGA</span> <a href="/amp/{slug}">{t}</a></div>'})
    c = r.content()
    b = head(pg, ld=True).replace('<html lang="id">', '<html amp lang="id">') + '<body>\n<amp-sidebar id="menu"><ul><li>Home</li><li>Indeks</li></ul></amp-sidebar><header class="amp-header"><a>%s</a></header>\n<main><article class="amp-article"><a class="kategori">%s</a>' % (E(pg.one("outlet")), E(s)) + toplabel(pg)
    b += '<h1>%s</h1>' % E(pg.glyphs(pg.one("title"))) + sub(pg, "<h2 class=\"lead\">{}</h2>")
    if pg.one("author"):
        b += '<div class="amp-meta"><span class="amp-author">%s</span></div>' % E(au(pg))
    b += top(pg, '<div class="amp-meta">{}</div>') + '<div class="amp-date">%s</div>\n' % long(pg, dash=" | ")
    b += img(pg, '<figure class="amp-lead"><amp-img src="/{slug}.jpg" width="800" height="450" layout="responsive"></amp-img><figcaption>{t}</figcaption></figure>\n')
    b += '<div class="amp-content">\n%s\n</div>%s<div class="amp-tags"><b>TAG:</b> %s</div><amp-social-share type="whatsapp"></amp-social-share></article></main><footer>© %d %s</footer></body></html>' % (c, r.foot(), tags(pg), dt(pg).year, E(pg.one("outlet")))
    return b, T(pg)


def nextjs(pg):  # no telling classes
    s = setsec(pg, "Nasional")
    r = R(pg, P='<p class="mb-4 text-lg leading-8">{}</p>', H='<h2 class="text-xl font-bold">{}</h2>', Q='<blockquote class="border-l-4 pl-4 italic">{}</blockquote>', over={"baca": '<div class="my-6 rounded-lg bg-slate-100 p-4"><span class="text-xs font-bold">Baca Juga</span><a class="block" href="/{slug}">{t}</a></div>', "wa": '<div class="bg-green-50 p-4"><p>{t}</p><a>Gabung</a></div>', "list": '<div class="my-6"><p class="font-bold">{head}</p><ul>{lis}</ul></div>', "ads": '<div class="h-64 bg-gray-50 text-center text-xs">{t}</div>'}, END='<p class="text-sm text-gray-500">{}</p>')
    c = r.content()
    b = head(pg, ld=True) + '<body><div id="__next"><div class="sticky top-0 flex"><a href="/">%s</a><button>Masuk</button></div><div class="mx-auto max-w-3xl"><a class="text-red-600" href="/%s">%s</a>' % (E(pg.one("outlet")), slug(s), E(s)) + toplabel(pg, '<span class="rounded bg-yellow-200 px-2 text-xs">{}</span>')
    b += '<h1 class="text-3xl font-extrabold">%s</h1>' % E(pg.glyphs(pg.one("title"))) + sub(pg, '<p class="text-gray-600">{}</p>') + '<div class="flex items-center gap-2">'
    if pg.one("author"):
        b += '<a href="/penulis/%s" class="font-semibold">%s</a><span>·</span>' % (slug(au(pg)), E(au(pg)))
    b += '<time datetime="%s">%s</time></div>' % (iso(pg), long(pg)) + top(pg, '<div class="text-sm">{}</div>') + '<div class="flex"><button>Bagikan</button><button>Simpan</button></div>\n'
    b += img(pg, '<figure><img src="/_next/image?url={slug}"/><figcaption class="text-xs">{t}</figcaption></figure>\n') + '<div class="mt-6">\n%s\n</div>%s<div class="flex flex-wrap gap-2">%s</div>\n' % (c, r.foot(), tags(pg, '<a class="rounded-full border" href="/tag/{s}">{t}</a>'))
    b += '<div class="mt-8"><h3>Terkini</h3>%s</div></div></div>\n<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"id":%d}},"page":"/[slug]"}</script></body></html>' % (pops(pg, 4, '<a class="block" href="/{s}">{t}</a>'), sum(map(ord, pg.id)))
    return b, T(pg)


def paged(pg):  # JPNN-like network, paging under the text
    s = setsec(pg, "Daerah")
    r = R(pg, over={"page": '<div class="paging-artikel"><ul class="pagination">{pages}</ul></div>', "baca": '<p class="bacajuga">BACA JUGA: <a href="/{slug}"><strong>{t}</strong></a></p>', "video": '<div class="vid"><p>{t}</p></div>'})
    c = r.content()
    b = head(pg) + '<body>\n<div class="top-bar"><a>%s</a></div>\n<div class="page-content"><div class="bc"><a>Beranda</a> › <a>%s</a></div>' % (E(pg.one("outlet")), E(s)) + toplabel(pg)
    b += '<h1>%s</h1>\n<h6>%s</h6>\n' % (E(pg.glyphs(pg.one("title"))), long(pg, sep=", ", dash=" – "))
    b += img(pg, '<div class="image-content"><img src="/{slug}.jpg"><small class="caption">{t}</small></div>\n')
    if pg.one("author"):
        b += '<p class="oleh">Oleh : %s</p>' % E(au(pg))
    b += top(pg, "<p class=\"oleh\">{}</p>") + '<div itemprop="articleBody">\n%s\n</div>%s<div class="fb-quote"></div><div class="tags">TAGS %s</div><div class="gnews">Cek Berita dan Artikel yang lain di Google News</div>\n<div class="terpopuler"><h4>Terpopuler</h4><ol>%s</ol></div></div></body></html>' % (c, r.foot(), tags(pg), pops(pg, 5))
    return b, T(pg)


def spans(pg):  # user platform, no semantic tags
    r = R(pg, P='<div class="sc-1x StoryRenderer__Block"><span class="TextWeb__Text">{}</span></div>', H='<div class="sc-1x"><span class="TextWeb__Bold">{}</span></div>', END='<div class="sc-1x"><span class="TextWeb__Text"><i>{}</i></span></div>', Q='<div class="sc-q"><span>{}</span></div>', over={"img": '<div class="ImageBlock"><img src="/{slug}.jpg"><span class="TextWeb__Caption">{t}</span></div>', "ads": '<div class="AdsWeb"><span>{t}</span></div>', "baca": '<div class="StoryLink"><span>Baca Juga:</span> <a href="/{slug}"><span>{t}</span></a></div>'})
    pg.h.pop("sec", None)
    c = r.content()
    b = head(pg, ld=True) + '<body><div id="root"><div class="Header"><a>%s</a><div>Cari</div><div>Masuk</div></div><div class="StoryPage">' % E(pg.one("outlet")) + toplabel(pg, '<div class="Badge"><span>{}</span></div>')
    b += '<div class="StoryHeader"><h1 data-qa-id="story-title">%s</h1></div><div class="Publisher"><a data-qa-id="author-name"><span>%s</span></a><div class="Date"><span>%s</span></div><div><span>waktu baca 3 menit</span></div></div><div class="Social"><span>0</span><span>0</span></div>\n' % (E(pg.glyphs(pg.one("title"))), E(au(pg, pg.one("outlet"))), long(pg, day=False))
    b += img(pg, '<div class="LeadMedia"><img src="/{slug}.jpg"><span class="TextWeb__Caption">{t}</span></div>\n') + '<div class="StoryContent">\n' + top(pg, '<div class="sc-1x"><span>{}</span></div>') + c + "\n</div>" + r.foot()
    b += '<div class="Topics">%s</div><div class="Follow"><span>Laporkan tulisan</span></div></div></div></body></html>' % tags(pg, '<a><span>{t}</span></a>')
    return b, T(pg)


def microdata(pg):  # regional daily, article data in itemprop
    s = setsec(pg, "Metro")
    r = R(pg, P="<p>{}</p>\n<p>&nbsp;</p>", END="<p>{}</p>", over={"baca": '<p>&gt;&gt; <em>Baca Juga :</em> <a href="/{slug}"><em>{t}</em></a></p>', "share": '<ul class="sharebar"><li>{t}</li></ul>'})
    c = r.content()
    b = head(pg, og=False) + '<body itemscope itemtype="http://schema.org/NewsArticle">\n<div id="wrap"><div class="masthead">%s</div><div class="kanal">%s</div>' % (E(pg.one("outlet")), E(s)) + toplabel(pg)
    b += '<h1 itemprop="headline" class="judul">%s</h1>' % E(pg.glyphs(pg.one("title"))) + sub(pg, '<h4 class="anak-judul" itemprop="alternativeHeadline">{}</h4>') + '<div class="tgl"><meta itemprop="datePublished" content="%s">%s</div>' % (iso(pg), long(pg, sep=" / ", dash=" / ").replace(pg.one("tz", "WIB"), pg.one("tz", "WIB")))
    if pg.one("author"):
        b += '<div class="pen" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">%s</span></div>' % E(au(pg))
    b += top(pg, '<div class="pen">{}</div>') + img(pg, '<div class="foto-utama" itemprop="image"><img src="/{slug}.jpg"><div class="ket-foto">{t}</div></div>\n') + '<div itemprop="articleBody" class="teks">\n%s\n</div>%s<div itemprop="keywords" class="kata-kunci">Kata kunci: %s</div></div><div id="kaki">%s &copy; %d</div></body></html>' % (c, r.foot(), tags(pg, sep=", "), E(pg.one("outlet")), dt(pg).year)
    return b, T(pg)


def sections_mag(pg):  # magazine builder (Elementor)
    s = setsec(pg, "Laporan")
    r = R(pg, dirt={3: '<div class="elementor-spacer"><div class="elementor-spacer-inner"></div></div>'}, H="<h4>{}</h4>", over={"news": '<div class="elementor-widget-form"><h3>{t}</h3><input type="email"><button>Langganan</button></div>', "list": '<div class="elementor-widget-posts"><h3>{head}</h3><ul>{lis}</ul></div>'})
    c = r.content()
    b = head(pg, gen="Elementor 3.18") + '<body class="elementor-default elementor-template-full-width">\n<div class="elementor-location-header"><a>%s</a></div><div class="elementor elementor-location-single post type-post">' % E(pg.one("outlet")) + toplabel(pg, '<div class="elementor-widget-text-editor">{}</div>')
    b += '<div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">%s</h1></div><div class="elementor-widget-post-info"><ul class="elementor-icon-list-items"><li itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item--type-author">%s</span></li><li itemprop="datePublished"><span class="elementor-post-info__item--type-date">%s</span></li><li><span class="elementor-post-info__item--type-time">%s</span></li><li itemprop="about"><span class="elementor-post-info__terms-list">%s</span></li></ul></div>\n' % (
        E(pg.glyphs(pg.one("title"))), E(au(pg)), long(pg, day=False, time=False), dt(pg).strftime("%H:%M"), E(s))
    b += img(pg, '<div class="elementor-widget-theme-post-featured-image"><figure class="wp-caption"><img src="/{slug}.jpg"><figcaption class="widget-image-caption wp-caption-text">{t}</figcaption></figure></div>\n') + '<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">\n%s%s\n</div></div>%s' % (top(pg, "<p>{}</p>"), c, r.foot())
    b += box(pg, '<div class="elementor-author-box"><div class="elementor-author-box__text"><h4 class="elementor-author-box__name">{n}</h4><div class="elementor-author-box__bio"><p>{bio}</p></div></div></div>') + '<div class="elementor-share-buttons"><span>Facebook</span><span>Telegram</span></div></div>\n<div class="elementor-location-footer">© %s</div></body></html>' % E(pg.one("outlet"))
    return b, T(pg)


def tailbr(pg):  # one container, text parted by double <br>, share row inside
    s = setsec(pg, "Peristiwa")
    r = R(pg, dirt={3: '<script>document.write("<div id=ads3></div>");</script>'}, P="{}", sep="<br /><br />\n", H="<strong>{}</strong>", Q="<em>{}</em>", END="{}", over={"baca": '<span class="bj">Baca Juga: <a href="/{slug}">{t}</a></span>', "ads": '<span class="iklan">{t}</span>', "page": '<span class="hal">{t}</span>'})
    c = r.content()
    b = head(pg) + '<body><div class="atas"><a>%s</a> | <a>Terkini</a> | <a>Foto</a></div><div class="box-detail"><div class="kat">%s</div>' % (E(pg.one("outlet")), E(s)) + toplabel(pg) + '<h1 class="title-detail">%s</h1>' % E(pg.glyphs(pg.one("title")))
    b += '<div class="info-detail">%s%s</div>' % ((E(au(pg)) + " | ") if pg.one("author") else "", long(pg, sep=", ")) + top(pg, '<div class="info-detail2">{}</div>') + img(pg, '<div class="pict"><img src="/{slug}.jpg"><span class="ket">{t}</span></div>\n')
    b += '<div class="isi">\n%s\n</div>%s<div class="share-row">Share: <a>FB</a> <a>TW</a> <a>WA</a></div><div class="tagrow">Tag : %s</div></div><div class="bawah">Copyright %s</div></body></html>' % (c, r.foot(), tags(pg, sep=" , "), E(pg.one("outlet")))
    return b, T(pg)


def agency_new(pg):  # the agency's newer build, cards and columns
    s = setsec(pg, "Daerah")
    r = R(pg, over={"baca": '<div class="read-also"><strong>Baca juga:</strong> <a href="/berita/{slug}">{t}</a></div>'}, END='<p class="small">{}</p>')
    c = r.content()
    b = head(pg, ld=True) + '<body>\n<div class="topbar"><a href="/">%s</a><ul><li>Politik</li><li>Ekonomi</li><li>Olahraga</li></ul></div>\n<div class="container"><div class="row"><div class="col-md-8">\n' % E(pg.one("outlet"))
    b += '<ul class="breadcrumbs bg-light mb-4"><li class="breadcrumbs__item"><a class="breadcrumbs__url">Home</a></li><li class="breadcrumbs__item breadcrumbs__item--current">%s</li></ul>\n' % E(s)
    b += '<div class="wrap__article-detail"><div class="wrap__article-detail-title">' + toplabel(pg, '<span class="badge badge-warning">{}</span>') + '<h1>%s</h1></div>\n' % E(pg.glyphs(pg.one("title")))
    b += '<div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item"><span class="text-secondary font-weight-normal"><i class="fa fa-clock-o"></i> %s</span></li><li class="list-inline-item">waktu baca 2 menit</li></ul></div>\n' % long(pg)
    b += img(pg, '<div class="wrap__article-detail-image mt-4"><figure><img src="/cache/{slug}.jpg" class="img-fluid"><figcaption>{t}</figcaption></figure></div>\n')
    cp = "Copyright © %s %d" % (pg.one("outlet").upper(), dt(pg).year)
    pg.rm("copyright", cp)
    b += '<div class="wrap__article-detail-content post-content">\n%s\n<p class="text-muted mt-2 small">%s<br>%s</p>\n</div>\n' % (c, "<br>".join(inline(e) for e in pg.h.get("credit", [])), E(cp))
    b += '<div class="blog-tags"><ul class="list-inline"><li class="list-inline-item">Tags:</li>%s</ul></div></div>\n<div class="related-article"><h4>Berita terkait</h4>%s</div></div>' % (tags(pg, '<li class="list-inline-item"><a href="/tag/{s}">#{t}</a></li>'), pops(pg, 3, '<div class="card__post__title"><h5><a>{t}</a></h5></div>'))
    b += '<div class="col-md-4"><h4>Terpopuler</h4>%s</div></div></div>\n<footer>%s</footer></body></html>' % (pops(pg, 3, '<div class="card__post"><h5><a>{t}</a></h5></div>'), E(pg.one("outlet")))
    return b, T(pg)


def promedia(pg):  # shared platform of many local titles
    s = setsec(pg, "Daerah")
    r = R(pg, dirt={3: '<div class="ads__horizontal" id="div-gpt-ad-mid"><script>googletag.cmd.push(function(){});</script></div>'},
          over={"baca": '<p><strong>Baca Juga: <a href="/read/{slug}" rel="noopener">{t}</a></strong></p>', "page": '<div class="paging"><div class="paging__wrap">{pages}</div></div>',
                "list": '<div class="read__recommend"><h4>{head}</h4><ul>{lis}</ul></div>'})
    c = r.content()
    b = head(pg, ld=True) + '<body>\n<header class="header"><div class="logo"><a href="/">%s</a></div><nav class="nav"><a>Home</a><a>Nasional</a><a>Bola</a><a>Hiburan</a></nav></header>\n<section class="container"><div class="breadcrumb"><ul class="breadcrumb__wrap"><li><a>Home</a></li><li><a>%s</a></li></ul></div>\n<div class="read__header">' % (E(pg.one("outlet")), E(s))
    b += toplabel(pg, '<div class="read__label">{}</div>') + '<h1 class="read__title">%s</h1>\n<div class="read__info"><div class="read__info__author"><a href="/author/%s">%s</a></div><div class="read__info__date">- %s</div></div></div>\n' % (E(pg.glyphs(pg.one("title"))), slug(au(pg)), E(au(pg)), long(pg, dash=" | "))
    b += '<div class="social"><div class="social__item"><a>Facebook</a></div><div class="social__item"><a>WhatsApp</a></div></div>\n' + img(pg, '<div class="photo"><img src="/crop/{slug}.jpg"><div class="photo__caption">{t}</div></div>\n')
    b += '<article class="read__content clearfix">\n%s%s\n</article>%s\n<div class="tag"><h4>Tags</h4><ul class="tag__list">%s</ul></div>\n' % (top(pg, "<p>{}</p>\n"), c, r.foot(), tags(pg, '<li><h4><a href="/tag/{s}">{t}</a></h4></li>'))
    b += '<div class="most"><h2>Terpopuler</h2>%s</div>\n<section class="latest"><h2>Artikel Terkait</h2>%s</section></section><footer class="footer">©%d %s</footer></body></html>' % (pops(pg, 4, '<div class="most__item"><h2 class="most__title"><a>{t}</a></h2></div>'), pops(pg, 2, '<div class="latest__item"><h2 class="latest__title"><a>{t}</a></h2><date class="latest__date">1 jam lalu</date></div>'), dt(pg).year, E(pg.one("outlet")))
    return b, T(pg)


def kominfo_new(pg):  # government site, single-page app rendered on the server
    s = setsec(pg, "Berita")
    r = R(pg, P='<p style="margin-left:0px;text-align:justify;">{}</p>', END='<p style="text-align:right;"><strong>{}</strong></p>')
    c = r.content()
    b = head(pg, og=False) + '<body>\n<div id="app" data-server-rendered="true"><header class="app-bar"><img src="/lambang.png" alt="Lambang Daerah"><div class="app-title">%s</div><div class="menu">Profil Layanan Informasi Pengaduan</div></header>\n<div class="hero"><div class="chip">%s</div>%s<div class="headline">%s</div><div class="subtitle-meta"><span>%s</span> <span>Oleh: %s</span> <span>204x dilihat</span></div></div>\n' % (
        E(pg.one("outlet")), E(s), toplabel(pg, '<div class="chip warn">{}</div>'), "<h1>%s</h1>" % E(pg.glyphs(pg.one("title"))), long(pg, time=False), E(au(pg, "Admin")))
    b += img(pg, '<div class="v-image"><img src="/storage/{slug}.jpg"></div><div class="caption">{t}</div>\n') + '<div class="ck-content">\n%s%s\n</div>%s\n' % (top(pg, "<p>{}</p>"), c, r.foot())
    b += '<div class="unduh">Unduh siaran pers (PDF)</div><div class="rating">Apakah informasi ini bermanfaat? <button>Ya</button><button>Tidak</button></div><div class="lainnya"><h3>Berita Lainnya</h3>%s</div></div>\n<footer>Hak Cipta %d %s</footer></body></html>' % (pops(pg, 3, '<div class="item">{t}</div>'), dt(pg).year, E(pg.one("outlet")))
    pg.rm("rating", "Apakah informasi ini bermanfaat?")
    return b, T(pg, False)


def kadence(pg):  # WordPress block theme of a small outlet
    s = setsec(pg, "Kabar Daerah")
    r = R(pg, over={"list": '<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li>{head}</li>{lis}</ul>', "baca": '<p class="wp-block-paragraph has-small-font-size">Baca juga : <a href="/{slug}/">{t}</a></p>'}, H='<h4 class="wp-block-heading">{}</h4>')
    c = r.content()
    b = head(pg, ld=True, gen="Kadence 1.2") + '<body class="wp-singular single-post content-style-boxed">\n<header id="masthead"><p class="site-title">%s</p></header>\n<div id="inner-wrap"><article class="entry content-bg single-entry"><div class="entry-content-wrap">\n<header class="entry-header post-title"><div class="entry-taxonomies"><span class="category-links"><a rel="tag">%s</a></span></div>%s<h1 class="entry-title">%s</h1>' % (E(pg.one("outlet")), E(s), toplabel(pg, '<span class="kt-label">{}</span>'), E(pg.glyphs(pg.one("title"))))
    b += '<div class="entry-meta entry-meta-divider-dot"><span class="posted-by"><span class="meta-label">Oleh</span><span class="author vcard"><a class="url fn n">%s</a></span></span> <span class="posted-on"><time class="entry-date published" datetime="%s">%s</time></span></div></header>\n' % (E(au(pg)), iso(pg), long(pg, day=False, time=False))
    b += '<div class="entry-content single-content">\n' + img(pg, '<figure class="wp-block-image"><img src="/{slug}.jpg"><figcaption>{t}</figcaption></figure>\n') + top(pg, "<p>{}</p>\n") + c + '\n</div>%s<footer class="entry-footer"><div class="entry-tags"><span class="tags-links"># %s</span></div></footer></div></article>\n' % (r.foot(), tags(pg))
    b += box(pg, '<div class="entry-author"><h2 class="author-name">{n}</h2><div class="author-bio"><p>{bio}</p></div></div>\n') + '<div class="entry-related"><h2>Similar Posts</h2>%s</div></div><footer>&copy; %d %s - WordPress Theme by Kadence WP</footer></body></html>' % (pops(pg, 3, '<h3 class="entry-title"><a>{t}</a></h3>'), dt(pg).year, E(pg.one("outlet")))
    return b, T(pg, False)


LAYOUTS = {f.__name__: f for f in (portal_t, portal_d, portal_k, agency, newspaper, jnews, sahifa, generatepress, astra, twentytwentyfour, wpberita,
                                   blogger, joomla, drupal, oldtable, govsite, amp, nextjs, paged, spans, microdata, sections_mag, tailbr, agency_new, promedia, kominfo_new, kadence)}
CHARSET = {"oldtable": "windows-1252"}
