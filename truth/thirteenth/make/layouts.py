"""Page builds. <<reason|text>> in a template: text is printed and goes to removed."""
import re, html, json, datetime
from lib import *
class Layout:
    name = ""; q = ("“", "”"); apo = "’"; ent = False; txt = False; T = ""; meta = 2; kw = False; showtags = True
    para = "<p>%s</p>\n"; hf = "<h3>%s</h3>\n"; lif = ("<ul>\n", "<li>%s</li>\n", "</ul>\n"); bacaw = "Baca juga: "
    bacaf = '<p><strong>Baca juga: <a href="/baca/%(s)s">%(t)s</a></strong></p>\n'; adf = '<div class="ads"><small>%s</small></div>\n'
    figf = '<figure class="wp-caption"><img src="/img/%(n)s.jpg" alt=""><figcaption>%(t)s</figcaption></figure>\n'
    bqf = "<blockquote><p>%s</p></blockquote>\n"; dlf = "<strong>%s</strong>"; datef = "{d} {mon} {y}"; showdate = True
    roles = {"author": "Penulis", "editor": "Editor", "reporter": "Reporter", "photographer": "Fotografer", "correspondent": "Koresponden", "contributor": "Kontributor", "source": "Sumber"}
    rolef = "%s: %s"; rsep = " | "; place = "end"; endf = "<p>%s</p>\n"; labelf = '<span class="label">%s</span>\n'; tagf = '<a href="/tag/%(s)s" rel="tag">%(t)s</a>'; tagsep = " "; tagw = ("<div class=\"tags\">", "</div>")
    subf = '<h2 class="sub">%s</h2>\n'; auto = (); lang = "id"; gen = ""; ldtype = None; relf = '<div class="terkait"><b>Berita Terkait</b><ul>%s</ul></div>\n'; css = "body{font-family:sans-serif}"; figtop = '<figure class="featured"><img src="/img/%(n)s.jpg" alt=""><figcaption>%(t)s</figcaption></figure>\n'
    waf = '<p class="wa">%s</p>\n'; tablef = ("<table>", "<td>%s</td>", "</table>\n"); ampm = False
def slug(t): return re.sub(r"[^a-z0-9]+", "-", t.lower()).strip("-")[:60]
def fdate(f, pub, tz):
    d = datetime.datetime.fromisoformat(pub)
    return f.format(wd=WD[d.weekday()], d=d.day, d2="%02d" % d.day, mon=MON[d.month-1], mon3=MON[d.month-1][:3], en=ENM[d.month-1], m2="%02d" % d.month, y=d.year, hm=d.strftime("%H:%M"), hd=d.strftime("%H.%M"), ap=(d.strftime("%I:%M ").lstrip("0") + ("am" if d.hour < 12 else "pm")), tz=tz)
def inline(t, L):
    t = plain2(t, L); t = html.escape(t, quote=False) if not L.txt else t
    if L.txt: return re.sub(r"\*\*|\[\[|\]\]", "", t)
    t = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", t); t = re.sub(r"\[\[(.+?)\]\]", lambda m: '<a href="/tag/%s">%s</a>' % (slug(m[1]), m[1]), t)
    if L.ent: t = t.replace("“", "&#8220;").replace("”", "&#8221;").replace("’", "&#8217;").replace("–", "&#8211;")
    return t
def plain2(t, L):
    t = QRE.sub(lambda m: "“%s”" % m[2], t)
    return t.replace("“", L.q[0]).replace("”", L.q[1]).replace("’", L.apo)
def build(p, report):
    L = LAY[p.lay]; R = resolve(p); n = slug(p.title)[:30]
    truth_body, qlines, parts = [], [], []
    E = (lambda s: s) if L.txt else (lambda s: html.escape(s, quote=False))
    def rm(reason, t):
        t = ws(t)
        if not any(x["text"] == t for x in p.rm): p.rm.append({"reason": reason, "text": t})
    first = True; np = 0; lasti = max(i for i, e in enumerate(R) if isinstance(e, (str,)) ) if any(isinstance(e, str) for e in R) else -1
    glue = p.end[1:] if p.end and p.end.startswith("~") else None
    if glue: rm("byline", glue)
    for i, e in enumerate(R):
        if isinstance(e, str):
            line = inline(e, L); truth_body.append(plain(e, L)); qlines.append(e)
            if first and p.dl:
                sh = E(p.dlshow or p.dl)
                line = (L.dlf % sh) + E(p.dlsep) + line
                if p.dlshow and p.dl not in p.dlshow: raise Stop(p.id + " dateline")
            first = False
            if glue and i == lasti: line += " " + E(glue)
            parts.append(L.para % line); np += 1
            if not p.noauto:
                for k, h in L.auto:
                    if k == np: parts.append(h)
        elif e[0] == "h": parts.append(L.hf % inline(e[1], L)); truth_body.append(plain(e[1], L))
        elif e[0] == "li":
            parts.append(L.lif[0] + "".join(L.lif[1] % inline(x, L) for x in e[1]) + L.lif[2]); truth_body += [plain(x, L) for x in e[1]]; qlines += e[1]
        elif e[0] == "table":
            parts.append(L.tablef[0] + "".join("<tr>" + "".join(L.tablef[1] % inline(c, L) for c in r) + "</tr>\n" for r in e[1]) + L.tablef[2]); truth_body += [" ".join(plain(c, L) for c in r) for r in e[1]]
        elif e[0] == "bq": parts.append(L.bqf % inline(e[1], L)); truth_body.append(plain(e[1], L)); qlines.append(e[1])
        elif e[0] == "baca": parts.append(L.bacaf % {"t": inline(e[1], L), "s": slug(e[1])}); rm("related_link", plain(e[1], L))
        elif e[0] == "ad": parts.append(L.adf % inline(e[1], L)); rm("advert", plain(e[1], L))
        elif e[0] == "wa": parts.append(L.waf % inline(e[1], L)); rm("promotion", plain(e[1], L))
        elif e[0] == "fig": parts.append(L.figf % {"t": inline(e[1], L), "n": n + "-2"}); rm("caption", plain(e[1], L))
        elif e[0] == "rel": parts.append(L.relf % "".join('<li><a href="/baca/%s">%s</a></li>' % (slug(x), inline(x, L)) for x in e[1])); [rm("related_link", plain(x, L)) for x in e[1]]
        elif e[0] == "x": parts.append(L.para % inline(e[2], L)); rm(e[1], plain(e[2], L))
        elif e[0] == "raw": parts.append(e[1])
        elif e[0] == "entry":
            parts.append('<div class="entry"><time>%s</time>%s</div>\n' % (e[1], "".join("<p>%s</p>" % inline(x, L) for x in e[2]))); truth_body += [plain(x, L) for x in e[2]]; qlines += e[2]
        else: raise Stop(p.id + " element %r" % (e[0],))
    auto = L.rsep.join(L.rolef % (L.roles[r], n2) for r, n2 in p.by if r in L.roles and n2 != p.ta and r != "unknown")
    top = p.top if p.top is not None else (auto if L.place == "top" else "")
    end = (p.end or "") if (p.end is not None or p.top is not None) else (auto if L.place == "end" else "")
    if end.startswith("~"): end = ""
    lt = ""; le = ""
    if p.label:
        if p.labelpos == "top": lt = L.labelf % E(p.label)
        elif p.labelpos == "end": le = L.para % ("(%s)" % E(p.label)); rm("label", "(%s)" % p.label)
        elif p.labelpos == "endbare": le = L.para % E(p.label)
        elif p.labelpos == "title" and p.label not in p.title: raise Stop(p.id + " label in title")
        elif p.labelpos == "section" and p.label != p.section: raise Stop(p.id + " label section")
        elif not p.labelpos: raise Stop(p.id + " labelpos")
    iso = p.pub + ":00" + OFF[p.tz]
    v = {"title": inline(p.title, L), "sub": (L.subf % inline(p.sub, L)) if p.sub else "", "date": fdate(L.datef, p.pub, p.tz), "iso": iso, "by": E(top), "ta": E(p.ta or ""),
         "tas": slug(p.ta or "x"), "body": "".join(parts), "end": ((L.endf % E(end)) if end else ""), "labeltop": lt, "labelend": le, "section": E(p.section or ""), "secs": slug(p.section or ""), "site": E(p.site), "SITE": E(p.site.upper()), "dom": p.dom, "n": n, "slug": slug(p.title), "y": p.pub[:4],
         "fig": (L.figtop % {"t": E(p.fig), "n": n}) if p.fig else "", "tags": (L.tagw[0] + L.tagsep.join(L.tagf % {"t": E(t), "s": slug(t)} for t in p.tags) + L.tagw[1]) if p.tags and L.showtags else "",
         "rel": "".join('<li><a href="/baca/%s">%s</a></li>\n' % (slug(x), E(x)) for x in p.rel), "css": L.css}
    if p.fig: rm("caption", p.fig)
    for x in p.rel: rm("related_link", x)
    if end: rm("byline", end)
    h = ['<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', "<title>%s - %s</title>" % (E(p.title), v["site"])]
    qe = lambda s: html.escape(s or "", quote=True)
    if L.gen: h.append('<meta name="generator" content="%s">' % L.gen)
    if L.kw and p.tags: h.append('<meta name="keywords" content="%s">' % qe(", ".join(p.tags)))
    if L.meta >= 1: h += ['<meta property="og:type" content="article">', '<meta property="og:title" content="%s">' % qe(plain(p.title, L)), '<meta property="og:site_name" content="%s">' % qe(p.site), '<link rel="canonical" href="https://%s/%s">' % (p.dom, v["slug"])]
    if L.meta >= 2:
        h.append('<meta property="article:published_time" content="%s">' % iso)
        if p.section: h.append('<meta property="article:section" content="%s">' % qe(p.section))
    if L.meta >= 3:
        a = p.by[0][1] if p.by and (not p.ta or (p.ta == 'Redaksi' and L.place == 'top')) else (p.ta or p.site)
        h.append('<script type="application/ld+json">%s</script>' % json.dumps({"@context": "https://schema.org", "@type": L.ldtype or "NewsArticle", "headline": p.title, "datePublished": iso, "dateModified": iso, "author": {"@type": "Person", "name": a}, "publisher": {"@type": "Organization", "name": p.site}}, ensure_ascii=False))
    v["head"] = "\n".join(h)
    t = L.T
    t = re.sub(r"@\{(body|end|fig|head|rel)\}", lambda m: v[m[1]], t)  # big ones first
    t = re.sub(r"@\{(\w+)\}", lambda m: v[m[1]], t)
    t = re.sub(r"@\?(\w+)\?(.*?)\?@", lambda m: m[2] if v.get(m[1]) else "", t, flags=re.S)
    def mark(m): rm(m[1], html.unescape(re.sub(r"<[^>]+>", "", m[2]))); return m[2]
    t = re.sub(r"<<(\w+)\|(.*?)>>", mark, t, flags=re.S)
    t = re.sub(r"\n{3,}", "\n\n", t) if not L.txt else re.sub(r"\n{3,}", "\n\n", t).strip() + "\n"
    if L.txt and getattr(L, "wrap", 0):
        import textwrap
        t = "\n".join(textwrap.fill(x, L.wrap, break_long_words=False, break_on_hyphens=False) if len(x) > L.wrap else x for x in t.split("\n"))
    pub = p.pub if (("{h" in L.datef or "{ap" in L.datef) if L.showdate else True) else p.pub[:10]
    if not L.showdate and L.meta < 2: pub = None
    vis = ws(t) if L.txt else text_of(t)
    quotes = quotes_of(p, qlines, L)
    bodyj = " \n ".join(truth_body)
    need = [("title", plain(p.title, L)), ("dateline", p.dl), ("label", p.label), ("subtitle", p.sub and plain(p.sub, L))] + [("byline", n2) for _, n2 in p.by] + [("body", x) for x in truth_body] + [("removed", x["text"]) for x in p.rm]
    for w, s in need:
        if s and ws(s) not in vis and not (w == "body" and all(ws(c) in vis for c in s.split("  "))): raise Stop("%s: %s not on the page: %r" % (p.id, w, s))
    for s in p.tags:
        if s not in vis and not (L.kw and s in v["head"]): raise Stop("%s tag %s" % (p.id, s))
    if p.section and p.section not in vis and qe(p.section) not in v["head"]: raise Stop("%s section not on the page (%s)" % (p.id, p.lay))
    for x in p.rm:
        if x["text"] in ws(bodyj): raise Stop("%s removed piece in body: %s" % (p.id, x["text"]))
    for s in ([plain(p.title, L)] if p.kind == "article" else []):
        if s in truth_body: raise Stop(p.id + " title in body")
    for qt, sp in quotes:
        if sp and sp not in bodyj: raise Stop("%s speaker not in body: %s" % (p.id, sp))
        if not all(x in bodyj for x in [qt]) and not all(w in words(bodyj) for w in words(qt)): raise Stop("%s quotation %s" % (p.id, qt))
    o = {"layout": L.name or p.lay, "release": p.rid, "kind": p.kind, "title": plain(p.title, L), "subtitle": plain(p.sub, L) if p.sub else None, "dateline": p.dl, "label": p.label, "published": pub,
         "section": p.section, "tags": p.tags if (L.showtags or L.kw) else [], "bylines": [{"role": r, "name": n2} for r, n2 in p.by], "body": truth_body,
         "quotations": [{"text": a, "speaker": b} for a, b in quotes], "removed": p.rm}
    if p.rid: o["variant"] = items_of(p, truth_body, quotes, report)
    elif p.name: pass
    return t, o, L.txt
LAY = {}
def lay(nm, base=Layout, **k):
    LAY[nm] = type(nm, (base,), dict(k, name=nm))
D = "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n@{head}\n"
# 1 portal network, desktop
lay("network-portal", meta=3, q=('"', '"'), apo="'", datef="{wd}, {d} {mon} {y} {hm} {tz}", place="top", rsep=" | ", subf="", bacaf='<p class="baca"><strong>Baca juga: <a href="/%(s)s">%(t)s</a></strong></p>\n',
 auto=((2, '<div id="div-gpt-ad-inside"><span class="adslabel"><<advert|Iklan untuk Anda>></span></div>\n'),), tagw=('<div class="mb10 f16 ln24 mt10 grey2 newtag">', "</div>"), figtop='<div class="ovh imgfull_div"><img class="imgfull" src="/foto/%(n)s.jpg"><div class="arial f12 pb10 grey2">%(t)s</div></div>',
 T=D+"""<style>@{css}</style></head><body class="desktop">
<div class="topbar"><a href="/">@{SITE}</a> <a href="/nasional">Nasional</a> <a href="/daerah">Daerah</a> <a href="/sport">Sport</a></div>
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/@{secs}">@{section}</a></li></ul>
<div class="content"><div id="article"><h1 class="f50 black2 f400 crimson" id="arttitle">@{title}</h1>
<div class="mt10"><time class="grey">Tayang: @{date}</time></div>
<div id="penulis" class="grey f13">@{by}</div>@{labeltop}
<div class="share"><a href="#"><<share|Bagikan ke Facebook>></a><a href="#">X</a><a href="#">WhatsApp</a></div>
@{fig}<div class="side-article txt-article multi-fontsize" id="isi_artikel">
@{body}@{labelend}@{end}<p class="gnews"><<promotion|Ikuti kami di Google News dan saluran WhatsApp @{site}>></p></div>
<div class="paging" id="article_paging"><<pagination|Halaman 1/2>> <a href="?page=all">Selanjutnya</a></div>
@{tags}<div class="side"><h4>Berita Terkait</h4><ul>@{rel}</ul></div></div></div>
<footer>© @{y} @{site} Network, a subsidiary of Mandala Media. All Right Reserved</footer></body></html>""")
# 2
lay("nav-detail", meta=3, q=('"', '"'), apo="'", datef="{wd}, {d2} {mon3} {y} {hm} {tz}", place="none", dlf="<strong>%s</strong>", kw=True, bacaf='<table class="linksisip" align="center"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/%(s)s">%(t)s</a></div></td></tr></tbody></table>\n',
 auto=((2, '<div class="parallaxindetail scrollpage"><span class="para_caption"><<advert|SCROLL TO CONTINUE WITH CONTENT>></span></div>\n'), (4, '<!-- S:scrollpage --><div class="clearfix"></div>')), tagw=('<div class="detail__body-tag mgt-16"><div class="nav">', "</div></div>"), tagf='<a class="nav__item" href="/tag/%(s)s">%(t)s</a>',
 figtop='<div class="detail__media"><figure class="detail__media-image"><img src="/%(n)s.jpeg"><figcaption class="detail__media-caption">%(t)s</figcaption></figure></div>',
 T=D+"""</head><body><header class="header"><a href="/">@{site}</a></header>
<div class="page__breadcrumb"><a href="/">@{site}</a><a href="/@{secs}">@{section}</a></div>
<article class="detail"><div class="detail__header">@{labeltop}<h1 class="detail__title">@{title}</h1>@{sub}
<div class="detail__author">@{ta} - <span class="detail__label">@{site}</span></div><div class="detail__date">@{date}</div></div>
<div class="detail__share"><<share|Share>> <a class="icon icon-facebook"></a></div>@{fig}
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
@{body}@{labelend}<strong>@{end}</strong></div>@{tags}</div></article>
<div class="list-content"><h2>Berita Terkait</h2><ul>@{rel}</ul></div>
<div id="komentar"><<comments|Komentar Terbanyak>></div><footer>Copyright @ @{y} @{site}</footer></body></html>""", endf="%s")
# 3
lay("read-portal", meta=2, datef="{d2}/{m2}/{y}, {hm} {tz}", place="top", rsep=", ", rolef="%s %s", roles=dict(Layout.roles, author="Penulis", reporter="Reporter"), bacaf='<div class="inner-link-baca-juga"><strong>Baca juga:</strong> <a href="/read/%(s)s">%(t)s</a></div>\n', adf='<div class="advertisement">%s</div>\n', subf='<p class="read__sub">%s</p>\n',
 auto=((3, '<div class="ads-on-body"><<advert|Advertisement>></div>\n'),), tagw=('<ul class="tag__article__wrap"><li><strong>Tag</strong></li>', "</ul>"), tagf='<li><a href="/tag/%(s)s">%(t)s</a></li>', tagsep="\n",
 figtop='<div class="photo"><div class="photo__wrap"><img src="/crops/%(n)s.jpg"></div><div class="photo__caption">%(t)s</div></div>',
 T=D+"""</head><body class="theme--news"><div class="header__logo"><a href="/">@{site}</a></div>
<div class="breadcrumb__wrap"><a href="/">Home</a> <a href="/@{secs}">@{section}</a></div>
<div class="container"><h1 class="read__title">@{title}</h1>@{sub}<div class="read__header"><div class="read__time">@{site} - @{date}</div><div class="credit-title-name">@{by}</div></div>
@{labeltop}@{fig}<div class="read__article"><div class="read__content"><div class="clearfix">
@{body}@{labelend}@{end}</div></div>
<div class="kcm-newsletter"><<newsletter|Dapatkan update berita pilihan dan breaking news setiap hari langsung di email Anda.>></div></div>@{tags}
<div class="comment__box"><<comments|Komentari artikel ini dengan bijaksana.>></div><h3>Terkini Lainnya</h3><ul>@{rel}</ul></div><footer>Copyright @{y} @{site}. All rights reserved.</footer></body></html>""")
# 4 wire
lay("wire", meta=3, q=('"', '"'), apo="'", datef="{wd}, {d} {mon} {y} {hm} {tz}", place="end", rsep="<br />", dlf="%s", endf='<p class="text-muted mt-2 small">%s</p>\n', kw=True,
 bacaf='<span class="baca-juga"><b>Baca juga: </b><a href="/berita/%(s)s">%(t)s</a></span><br /><br />\n', para="%s<br /><br />\n", hf="<b>%s</b><br /><br />\n", tagw=('<ul class="tags-widget clearfix"><li>Tags:</li>', "</ul>"), tagf='<li><a href="/tag/%(s)s">%(t)s</a></li>',
 figtop='<header class="post-header"><picture><img src="/img/%(n)s.jpg"></picture><div class="wrap__article-detail-image-caption">%(t)s</div></header>',
 T=D+"""</head><body><nav class="navbar"><a href="/">@{site}</a></nav><ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/@{secs}">@{section}</a></li></ul>
<div class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>@{title}</h1></div>
<div class="wrap__article-detail-info"><ul><li><i class="fa fa-clock-o"></i> @{date}</li></ul></div>@{fig}@{labeltop}
<div class="wrap__article-detail-content post-content">
@{body}@{labelend}@{end}<p class="copy"><<copyright|COPYRIGHT © @{site} @{y}>></p></div>@{tags}</div>
<div class="related"><h4>Berita Terkait</h4><ul>@{rel}</ul></div></body></html>""")
# 5 Newspaper
lay("wp-newspaper", meta=2, ent=True, gen="WordPress 6.4.3", datef="{d} {mon} {y}", place="end", ta="Redaksi",
 bacaf='<p style="text-align: left;"><span style="color: #ff0000;"><strong>Baca Juga : <a style="color: #ff0000;" href="/%(s)s/">%(t)s</a></strong></span></p>\n', tagw=('<div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>', "</ul></div>"), tagf='<li><a href="/tag/%(s)s/">%(t)s</a></li>', dlf="<strong>%s</strong>",
 figtop='<div class="td-post-featured-image"><figure><img class="entry-thumb td-modal-image" src="/wp-content/uploads/%(n)s.jpg"><figcaption class="wp-caption-text">%(t)s</figcaption></figure></div>',
 auto=((3, '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title"><<advert|- Advertisement ->></span></div>\n'),),
 T=D+"""</head><body class="td-standard-pack single single-post"><div class="td-crumb-container"><a href="/">Beranda</a> <a href="/category/@{secs}/">@{section}</a></div>
<article class="post td-post-template-default"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/category/@{secs}/">@{section}</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">@{title}</h1>@{sub}<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/@{tas}/">@{ta}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="@{iso}">@{date}</time></span></div></header></div>
<div class="td-post-sharing-top"><a class="td-social-sharing-button"><<share|Facebook>></a></div>@{labeltop}
<div class="td-post-content tagdiv-type">@{fig}
@{body}@{labelend}@{end}</div><footer>@{tags}<div class="td-block-row td-post-next-prev"><span>Artikel sebelumnya</span></div></footer></article>
<div class="td_block_related_posts"><h4>RELATED ARTICLES</h4><ul>@{rel}</ul></div></body></html>""")
# 6 JNews
lay("wp-jnews", meta=3, ent=True, gen="WordPress 6.6.1", datef="{d} {mon} {y}", endf='<p><em>%s</em></p>\n', bacaf='<div class="jnews_inline_related_post"><div class="jeg_block_heading"><h3>Baca Juga</h3></div><a href="/%(s)s/">%(t)s</a></div>\n', subf='<h2 class="jeg_post_subtitle">%s</h2>', tagw=('<div class="jeg_post_tags"><span>Tags:</span> ', "</div>"),
 figtop='<div class="jeg_featured featured_image"><img src="/wp-content/uploads/%(n)s.jpg"><p class="wp-caption-text">%(t)s</p></div>',
 T=D+"""</head><body class="post-template-default single jnews"><div class="jeg_breadcrumbs"><span><a href="/">Home</a></span> <span class="breadcrumb_last_link"><a href="/category/@{secs}/">@{section}</a></span></div>
<div class="entry-header"><h1 class="jeg_post_title">@{title}</h1>@{sub}<div class="jeg_meta_container"><div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author/@{tas}/">@{ta}</a></div><div class="jeg_meta_date"><a href="#">@{date}</a></div><div class="jeg_meta_category"><span class="meta_text">in</span> <a href="/category/@{secs}/">@{section}</a></div><div class="jeg_meta_comment"><a>0</a></div></div></div>
@{fig}@{labeltop}<div class="jeg_share_top_container"><div class="jeg_share_stats"><span><<share|0 SHARES>></span><span>17 VIEWS</span></div><a><<share|Share on Facebook>></a></div>
<div class="entry-content no-share"><div class="content-inner ">
@{body}@{labelend}@{end}@{tags}</div></div>
<div class="jnews_related_post_container"><h3>Related Posts</h3><ul>@{rel}</ul></div>
<div class="jnews_comment_container"><h3>Leave a Reply</h3><p><<comments|Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *>></p></div></body></html>""")
# 7 Sahifa
lay("wp-sahifa", meta=1, gen="WordPress 5.8.10", datef="{d} {mon} {y}", endf="<p>%s</p>\n", tagw=('<p class="post-tag">Tags ', "</p>"), bacaf='<p><strong>BACA JUGA : </strong><a href="/%(s)s/">%(t)s</a></p>\n',
 figtop='<div class="single-post-thumb"><img src="/wp-content/uploads/%(n)s.jpg"></div><div class="single-post-caption">%(t)s</div>',
 T=D+"""</head><body class="single"><div id="crumbs"><a href="/">Home</a> / <a href="/category/@{secs}">@{section}</a> / <span class="current">@{title}</span></div>
<article class="post-listing post"><div class="post-inner"><h1 class="name post-title entry-title">@{title}</h1><p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/@{tas}/">@{ta}</a></span> <span class="tie-date"><i class="fa fa-clock-o"></i>@{date}</span> <span class="post-cats"><a href="/category/@{secs}">@{section}</a></span> <span class="post-comments"><a>Leave a comment</a></span> <span class="post-views">212 Views</span></p>@{labeltop}
<div class="entry">@{fig}<div class="share-post"><span class="share-text"><<share|Share>></span></div>
@{body}@{labelend}@{end}</div>@{tags}<div class="clear"></div></div></article>
<section id="author-box"><div class="block-head"><h3><<author_box|About @{ta}>></h3></div></section>
<section id="related_posts"><h3>Related Articles</h3><ul>@{rel}</ul></section></body></html>""")
# 8 GeneratePress
lay("wp-generatepress", meta=2, q=('"', '"'), apo="'", gen="GeneratePress", datef="{mon} {d}, {y}", tagw=('<span class="tags-links"><span class="screen-reader-text">Tags </span>', "</span>"), tagsep=", ",
 T=D+"""</head><body class="post-template-default separate-containers"><header class="site-header"><p class="main-title"><a href="/">@{site}</a></p></header>
<article class="post type-post"><div class="inside-article">@{fig}<header class="entry-header"><h1 class="entry-title" itemprop="headline">@{title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="@{iso}">@{date}</time></span> <span class="byline">oleh <span class="author vcard"><a class="url fn n" href="/author/@{tas}/"><span class="author-name">@{ta}</span></a></span></span></div></header>@{labeltop}
<div class="entry-content" itemprop="text">
@{body}@{labelend}@{end}</div><footer class="entry-meta"><span class="cat-links"><a href="/category/@{secs}/">@{section}</a></span> @{tags}<nav class="post-navigation"><div class="nav-previous"><<navigation|Polisi Amankan Balap Liar di Jalan Lingkar>></div></nav></footer></div></article>
<div id="comments"><h3>Tinggalkan komentar</h3></div><footer class="site-info">© @{y} @{site} • Built with GeneratePress</footer></body></html>""")
# 9 Astra
lay("wp-astra", meta=3, ldtype="Article", ent=True, gen="WordPress 6.5.2", datef="{d} {mon} {y}", bacaf='<p class="has-text-color">Baca Juga: <a href="/%(s)s/">%(t)s</a></p>\n', tagw=('<div class="tags-links">Tag: ', "</div>"), tagsep=", ",
 T=D+"""</head><body class="ast-single-post"><div id="primary" class="content-area"><main><article class="ast-article-single"><header class="entry-header"><h1 class="entry-title">@{title}</h1><div class="entry-meta"><span class="cat-links"><a href="/category/@{secs}/">@{section}</a></span> / Oleh <span class="posted-by vcard author"><a class="url fn n" href="/author/@{tas}/"><span class="author-name">@{ta}</span></a></span> / <span class="posted-on"><span class="published">@{date}</span></span></div></header>
@{fig}@{labeltop}<div class="entry-content clear">
@{body}@{labelend}@{end}</div>@{tags}</article><nav class="post-navigation"><a>← <<navigation|Post Sebelumnya>></a></nav></main></div>
<div class="ast-related"><h2>Related Posts</h2><ul>@{rel}</ul></div><footer>Hak Cipta © @{y} @{site} | Didukung oleh Astra</footer></body></html>""")
# 10 block theme
lay("wp-block-theme", meta=2, gen="WordPress 6.7", datef="{d} {mon} {y}", para='<p class="wp-block-paragraph">%s</p>\n', hf='<h2 class="wp-block-heading">%s</h2>\n', bqf='<blockquote class="wp-block-quote"><p>%s</p></blockquote>\n', adf='<figure class="wp-block-image size-full"><img src="/banner.gif"/><figcaption>%s</figcaption></figure>\n', figf='<figure class="wp-block-image"><img src="/%(n)s.jpg"/><figcaption class="wp-element-caption">%(t)s</figcaption></figure>\n', figtop='<figure class="wp-block-post-featured-image"><img src="/%(n)s.jpg"/><figcaption>%(t)s</figcaption></figure>',
 tagw=('<div class="taxonomy-post_tag wp-block-post-terms">', "</div>"), tagsep=", ",
 T=D+"""</head><body class="wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">@{site}</a></p></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">@{title}</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="@{iso}">@{date}</time></div><p>—</p><p>oleh</p><div class="wp-block-post-author-name">@{ta}</div><p>di</p><div class="taxonomy-category wp-block-post-terms"><a href="/category/@{secs}/">@{section}</a></div></div>@{labeltop}@{fig}
<div class="entry-content wp-block-post-content is-layout-constrained">
@{body}@{labelend}@{end}</div>@{tags}<div class="wp-block-comments"><h2 class="wp-block-comments-title"><<comments|Satu balasan untuk tulisan ini>></h2><div class="wp-block-comment-content"><p><<comments|Semoga lancar terus, jangan cuma seremoni.>></p></div></div></main></div></body></html>""")
# 11 twentyseventeen
lay("wp-twentyseventeen", meta=0, gen="WordPress 4.9.26", q=("“", "”"), ent=True, datef="{en} {d}, {y}",
 tagw=('<span class="tags-links"><span class="screen-reader-text">Tags</span>', "</span>"), T=D+"""</head><body class="single has-sidebar"><div class="wrap"><main id="main" class="site-main"><article class="post hentry"><header class="entry-header"><div class="entry-meta"><span class="screen-reader-text">Posted on</span> <a href="#" rel="bookmark"><time class="entry-date published updated">@{date}</time></a><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/@{tas}">@{ta}</a></span></span></div><h1 class="entry-title">@{title}</h1></header>
@{labeltop}<div class="entry-content">@{fig}
@{body}@{labelend}@{end}</div><footer class="entry-footer"><span class="cat-tags-links"><span class="cat-links"><a href="/category/@{secs}">@{section}</a></span>@{tags}</span></footer></article></main>
<aside id="secondary"><h2>Recent Posts</h2><ul>@{rel}</ul></aside></div></body></html>""")
# 12 majalah theme
lay("wp-gmr", meta=3, q=('"', '"'), apo="'", gen="WordPress 6.3", datef="{d2}/{m2}/{y}", place="end", bacaf='<div class="gmr-related-inline"><span>Baca Juga</span> <a href="/%(s)s/">%(t)s</a></div>\n', waf='<div class="gmr-wa-channel">%s</div>\n', tagw=('<footer class="entry-footer entry-footer-single"><span class="tags-links">', "</span></footer>"), figtop='<figure class="post-thumbnail gmr-thumbnail-single"><img src="/wp-content/uploads/%(n)s.jpg"><figcaption class="wp-caption-textmajalah">%(t)s</figcaption></figure>',
 auto=((2, '<div class="gmr-banner-insidecontent"><a href="#"><img src="/iklan.gif" alt="iklan"></a></div>\n'),),
 T=D+"""</head><body class="gmr-theme gmr-box-layout"><div class="breadcrumbs"><a href="/">Beranda</a> <a href="/category/@{secs}/">@{section}</a></div>
<article class="post gmr-single"><div class="gmr-box-content gmr-single"><header class="entry-header entry-header-single">@{labeltop}<div class="gmr-metacontent-single"><span class="cat-links-content"><a href="/category/@{secs}/">@{section}</a></span></div><h1 class="entry-title"><strong>@{title}</strong></h1><div class="gmr-metacontent gmr-metacontent-single"><div class="posted-by"><span class="author vcard"><a class="url fn n" href="/author/@{tas}/">@{ta}</a></span></div><div class="posted-on"><time class="entry-date published">@{date}</time></div></div></header>
@{fig}<div class="entry-content entry-content-single clearfix"><div class="gmr-social-share"><ul><li><<share|Sebarkan>></li></ul></div>
@{body}@{labelend}@{end}<div class="gmr-wa"><<promotion|Ikuti Saluran WhatsApp @{site} untuk berita terbaru>></div></div>@{tags}</div></article>
<div class="gmr-related-post"><h3>Pos terkait</h3><ul>@{rel}</ul></div></body></html>""")
# 13 Blogger Contempo
lay("blogger-contempo", meta=1, gen="blogger", datef="{mon} {d2}, {y}", para="%s<br /><br />\n", hf="<b>%s</b><br /><br />\n", bacaf='<b>Baca juga: <a href="https://@{dom}/%(s)s.html">%(t)s</a></b><br /><br />\n', dlf="<b>%s</b>", endf="<b>%s</b><br />\n", figtop='<table align="center" class="tr-caption-container"><tbody><tr><td><img src="https://blogger.invalid/%(n)s.jpg" /></td></tr><tr><td class="tr-caption">%(t)s</td></tr></tbody></table>', tagw=('<span class="byline post-labels">', "</span>"), tagf='<a href="/search/label/%(s)s">%(t)s</a>',
 T="<!DOCTYPE html>\n<html dir='ltr' lang='id'>\n<head>\n@{head}\n</head><body class='item-view version-1-3-3'><div class='Header'><h1 class='title'><a href='/'>@{site}</a></h1></div>"+"""
<div class='Blog' id='Blog1'><article class='post-outer-container'><div class='post-outer'><a name='8812043'></a><h3 class='post-title entry-title'>@{title}</h3>
<div class='post-header'><div class='post-header-line-1'><span class='byline post-timestamp'><a class='timestamp-link' href='#'><time class='published' datetime='@{iso}'>@{date}</time></a></span></div></div>
<div class='post-body entry-content float-container' id='post-body-8812043'>@{fig}
@{body}@{labelend}@{end}</div><div class='post-bottom'><div class='post-footer'>@{tags}</div><div class='post-share-buttons'><<share|Dapatkan link>></div></div></div>
<section class='comments embed'><h3 class='title'>Komentar</h3><a href='#'><<comments|Posting Komentar>></a></section></article></div>
<div class='PopularPosts'><h3>Postingan populer dari blog ini</h3><ul>@{rel}</ul></div><div class='Attribution'>Diberdayakan oleh Blogger</div></body></html>""")
# 14 Blogger old
lay("blogger-simple", meta=0, gen="blogger", q=('"', '"'), apo="'", datef="{wd}, {d2} {mon} {y}", para='<div style="text-align: justify;">%s</div>\n<div><br /></div>\n', hf="<div><b>%s</b></div>\n", dlf="<b>%s</b>", endf='<div style="text-align: left;"><i>%s</i></div>\n', tagw=("<span class='post-labels'>Label: ", "</span>"), tagsep=", ", tagf="<a href='/search/label/%(s)s'>%(t)s</a>", bacaf='<div>Baca juga: <a href="/%(s)s.html">%(t)s</a></div>\n', figtop='<div class="separator"><img src="/%(n)s.jpg" /></div><div style="text-align: center;"><span style="font-size: x-small;">%(t)s</span></div>',
 T="<!DOCTYPE html>\n<html>\n<head>\n@{head}\n</head><body><div id='header'><h1>@{site}</h1></div>"+"""
<div class='date-outer'><h2 class='date-header'><span>@{date}</span></h2><div class='date-posts'><div class='post hentry'><h3 class='post-title entry-title'>@{title}</h3><div class='post-body entry-content'><div dir="ltr" style="text-align: left;" trbidi="on">
@{fig}@{body}@{labelend}@{end}</div></div>
<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Diposting oleh <span class='fn'>@{ta}</span></span> <span class='post-icons'></span></div><div class='post-footer-line'>@{tags}</div></div></div></div></div>
<div class='comments'><h4>Tidak ada komentar:</h4><p><<comments|Posting Komentar>></p></div><div class='blog-pager'><a>Posting Lebih Baru</a> <a>Beranda</a></div></body></html>""")
# 15 Joomla
lay("joomla", meta=0, gen="Joomla! - Open Source Content Management", datef="{d2} {mon} {y}", hf="<h4>%s</h4>\n", tagw=('<ul class="tags inline">', "</ul>"), tagf='<li><a href="/tags/%(s)s" class="label label-info">%(t)s</a></li>',
 T=D+"""</head><body class="site com_content view-article"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">@{title}</h2></div>
<dl class="article-info muted"><dt class="article-info-term">Rincian</dt><dd class="createdby">Ditulis oleh <span itemprop="name">@{ta}</span></dd><dd class="category-name">Kategori: <a href="/@{secs}">@{section}</a></dd><dd class="published"><time>Diterbitkan: @{date}</time></dd><dd class="hits"><<metadata|Dilihat: 341>></dd></dl>@{tags}@{labeltop}
<div itemprop="articleBody">@{fig}
@{body}@{labelend}@{end}</div><ul class="pager pagenav"><li class="previous"><a>Sebelumnya</a></li><li class="next"><a>Selanjutnya</a></li></ul></div></body></html>""")
# 16 Drupal
lay("drupal", meta=0, gen="Drupal 9 (https://www.drupal.org)", datef="{wd}, {d} {mon} {y} - {hm}", tagw=('<div class="field field--name-field-tags"><div class="field__label">Tag</div>', "</div>"), tagf='<div class="field__item"><a href="/t/%(s)s">%(t)s</a></div>',
 T=D+"""</head><body class="path-node page-node-type-berita"><nav class="breadcrumb"><ol><li><a href="/">Beranda</a></li><li><a href="/@{secs}">@{section}</a></li></ol></nav><h1 class="page-title"><span class="field field--name-title">@{title}</span></h1>
<article class="node node--type-berita"><footer class="node__meta"><div class="node__submitted">Dikirim oleh <span>@{ta}</span> pada @{date}</div></footer><div class="node__content">@{labeltop}@{fig}
<div class="clearfix text-formatted field field--name-body">
@{body}@{labelend}@{end}</div>@{tags}<ul class="links inline"><li><a>Log in</a> untuk mengirim komentar</li></ul></div></article></body></html>""")
# 17 government CI
lay("gov-ci", meta=0, q=('"', '"'), apo="'", datef="{wd}, {d} {mon} {y} {hm} {tz}", place="end", showtags=False,
 T=D+"""</head><body><div class="top-header">Selamat datang di situs resmi @{site}</div><nav><ul><li>Beranda</li><li>Profil</li><li>Layanan Publik</li><li>PPID</li><li>Berita</li></ul></nav>
<section class="berita-detail"><div class="container"><div class="row"><div class="col-lg-8"><h3 class="judul-berita">@{title}</h3><ul class="list-inline meta-berita"><li><i class="icofont-user"></i> @{ta}</li><li><i class="icofont-calendar"></i> @{date}</li><li><i class="icofont-eye"></i> <<metadata|Dibaca 108 kali>></li></ul>@{fig}@{labeltop}
<div class="isi-berita" style="text-align:justify">
@{body}@{labelend}@{end}</div><div class="bagikan"><<share|Bagikan berita ini>></div></div><div class="col-lg-4"><h4>Berita Lainnya</h4><ul>@{rel}</ul><h4>Statistik Pengunjung</h4></div></div></div></section></body></html>""")
# 18 government table
lay("gov-table", meta=0, datef="{d2}-{m2}-{y}", para='<p class="MsoNormal" style="text-align:justify;line-height:150%%"><span style="font-family:Arial">%s<o:p></o:p></span></p>\n', dlf="<b>%s</b>", showtags=False, endf='<p class="MsoNormal"><i>%s</i></p>\n',
 T=D+"""</head><body><table width="960" align="center"><tr><td colspan="2"><img src="/banner.png" alt="@{site}"></td></tr><tr><td width="680" valign="top"><div class="title_content">@{section}</div><h2 class="judul">@{title}</h2><div class="tgl">Tanggal terbit: @{date} | Kontributor berita: @{ta}</div>@{labeltop}@{fig}
@{body}@{labelend}@{end}<div class="print"><<navigation|Cetak Halaman Ini>></div></td><td valign="top"><b>Agenda</b><ul>@{rel}</ul></td></tr></table></body></html>""")
# 19 hand-made font tags
lay("handmade-font", meta=0, q=('"', '"'), apo="'", datef="{wd}, {d} {mon} {y} | {hm} {tz}", para="%s<br><br>\n", hf="<b>%s</b><br><br>\n", bacaf='<font color="red">Baca juga: <a href="berita.php?j=%(s)s">%(t)s</a></font><br><br>\n', dlf="<b>%s</b>", endf="<b>%s</b><br>\n", labelf='<font color="blue"><b>%s</b></font><br>\n', showtags=False, lif=("", "- %s<br>\n", "<br>\n"), place="end",
 figtop='<table width="400"><tr><td><img src="foto/%(n)s.jpg" width="400"></td></tr><tr><td><font size="1">%(t)s</font></td></tr></table>',
 T="""<html><head><title>@{site} - @{title}</title></head><body bgcolor="#ffffff"><center><img src="logo.gif" alt="@{site}"></center>
<table width="900" border="0" align="center"><tr><td width="180" valign="top"><b>MENU</b><br><a href="index.php">Depan</a><br><a href="kat.php">@{section}</a><br></td><td valign="top">
<font size="2" color="#666666">@{section} :: @{date}</font><br><font face="Georgia" size="5"><b>@{title}</b></font><br><br>@{labeltop}@{fig}
<div align="justify"><font face="Verdana" size="2">@{body}@{labelend}@{end}</font></div><hr><font size="1"><<navigation|Kirim ke teman>> | <<navigation|Versi cetak>></font></td></tr></table></body></html>""")
# 20 hand-made bare text
lay("handmade-bare", meta=1, datef="{hd} {tz}, {d} {mon} {y}", para="%s<br/><br/>\n", hf="<strong>%s</strong><br/><br/>\n", bacaf='<div class="bacajuga">Baca Juga : <a href="/%(s)s">%(t)s</a></div>\n', dlf="<b>%s</b>", endf="%s<br/>\n", place="end", rolef="%s : %s", rsep="<br/>",
 T=D+"""</head><body><div id="wrap"><div id="logo">@{site}</div><div id="kat"><a href="/kategori/@{secs}">@{section}</a></div><div id="judul">@{title}</div><div id="tgl">@{date}</div><div id="bagi"><<share|Bagikan :>> <a>FB</a> <a>WA</a></div>@{labeltop}@{fig}
<div id="isi">@{body}@{labelend}@{end}</div>@{tags}<div id="lain"><b>BERITA LAINNYA</b><ul>@{rel}</ul></div><div id="komen"><<comments|Belum ada komentar. Jadilah yang pertama!>></div></div></body></html>""", tagw=('<div id="tag">Topik : ', "</div>"), tagf='<a href="/topik/%(s)s">#%(t)s</a>')
# 21-22 AMP
AMPH = "<!doctype html>\n<html amp lang=\"id\">\n<head>\n@{head}\n<script async src=\"https://cdn.ampproject.org/v0.js\"></script><style amp-custom>body{margin:0}</style></head>"
lay("amp-network", meta=3, q=('"', '"'), apo="'", datef="{wd}, {d} {mon} {y} {hm} {tz}", place="top", rsep=" | ", tagw=('<div class="tagarticle">', "</div>"), auto=((2, '<amp-ad width="300" height="250" type="doubleclick"></amp-ad><div class="adlabel"><<advert|Lanjut baca setelah iklan>></div>\n'),),
 figtop='<figure><amp-img src="/%(n)s.jpg" width="700" height="393" layout="responsive"></amp-img><figcaption>%(t)s</figcaption></figure>',
 T=AMPH+"""<body><amp-sidebar id="side"><ul><li>Home</li><li>@{section}</li></ul></amp-sidebar><main><div class="crumb">@{section}</div><h1 class="title">@{title}</h1><div class="credit">@{by}</div><div class="date">@{date}</div>@{fig}@{labeltop}<div class="content">
@{body}@{labelend}@{end}</div><div class="sumber"><<navigation|Baca selengkapnya di versi desktop>></div>@{tags}<amp-social-share type="whatsapp"></amp-social-share><ul class="rel">@{rel}</ul></main></body></html>""")
lay("amp-wp", meta=3, ent=True, datef="{en} {d}, {y}", place="end", tagw=('<div class="amp-wp-meta amp-wp-tax-tag">Tags: ', "</div>"), tagsep=", ", figtop='<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/%(n)s.jpg" width="780" height="440"></amp-img><p class="wp-caption-text">%(t)s</p></figure>',
 T=AMPH+"""<body><header id="top" class="amp-wp-header"><div><a href="/">@{site}</a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">@{title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">@{ta}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="@{iso}">@{date}</time></div></header>@{fig}@{labeltop}
<div class="amp-wp-article-content">
@{body}@{labelend}@{end}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/category/@{secs}">@{section}</a></div>@{tags}<div class="amp-wp-meta amp-wp-comments-link"><a><<comments|Leave a Comment>></a></div></footer></article></body></html>""")
# 23-25 scrapes
class Txt(Layout):
    txt = True; meta = 0; para = "%s\n\n"; hf = "%s\n\n"; lif = ("", "- %s\n", "\n"); bacaf = "Baca juga: %(t)s\n\n"; adf = "%s\n\n"; waf = "%s\n\n"; figf = "%(t)s\n\n"; figtop = "%(t)s\n\n"; dlf = "%s"; endf = "%s\n\n"; labelf = "%s\n\n"; subf = "%s\n\n"; tagf = "%(t)s"; tagsep = ", "; tagw = ("Tag: ", "\n"); rsep = "\n"
lay("scrape-menu", Txt, q=('"', '"'), apo="'", datef="{wd}, {d} {mon} {y} {hm} {tz}", place="end", T="""Home
Daerah
Nasional
Olahraga
Indeks

Home > @{section}

@{title}

@{date}

<<share|Bagikan:>> Facebook Twitter WhatsApp

@{fig}@{labeltop}@{body}@{labelend}@{end}@{tags}
<<copyright|© @{y} @{site}>>
""")
lay("scrape-plain", Txt, datef="{d} {mon} {y}", place="end", showtags=False, T="""@{title}

@{sub}@{site} - @{date}

@{labeltop}@{body}@{labelend}@{end}""")
lay("scrape-wrap", Txt, wrap=78, q=('"', '"'), apo="'", datef="{d2}/{m2}/{y} {hm}", place="top", showtags=False, T="""@{site}

@{title}

@{by}
@{date}

@{labeltop}@{body}@{labelend}@{end}<<comments|Komentar (0)>>
""")
# 26 promedia-like
lay("promedia", meta=3, q=('"', '"'), apo="'", kw=True, datef="{wd}, {d} {mon} {y} | {hm} {tz}", place="top", rsep=" ", roles=dict(Layout.roles), tagw=('<ul class="tags__list">', "</ul>"), tagf='<li><a href="/tag/%(s)s">%(t)s</a></li>', bacaf='<p class="bacajuga"><strong>Baca Juga: <a href="/%(s)s">%(t)s</a></strong></p>\n',
 auto=((3, '<div class="ads__content"><<advert|Advertisement>></div>\n'),), figtop='<div class="photo__img"><img src="/%(n)s.jpg"></div><div class="photo__caption">%(t)s</div>',
 T=D+"""</head><body><div class="read__breadcrumb"><a href="/">Beranda</a> / <a href="/@{secs}">@{section}</a></div><section class="read"><h1 class="read__title">@{title}</h1><div class="read__info"><div class="read__info__author">@{ta}</div><div class="read__info__date">- @{date}</div></div>@{labeltop}@{fig}
<article class="read__content clearfix">
@{body}@{labelend}@{end}</article><div class="read__paging"><<pagination|Halaman:>> <a>1</a> <a>2</a> <a>Selanjutnya</a></div><div class="editor">@{by}</div>@{tags}<h2>Terkini</h2><ul>@{rel}</ul></section></body></html>""")
# 27 elementor
lay("wp-elementor", meta=2, ent=True, gen="Elementor 3.21", datef="{d} {mon} {y}", endf='<p><b>%s</b></p>\n', T=D+"""</head><body class="elementor-default"><div class="elementor elementor-location-single"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">@{title}</h1></div>
<div class="elementor-widget-post-info"><ul class="elementor-inline-items"><li><span class="elementor-post-info__item--type-author">@{ta}</span></li><li><span class="elementor-post-info__item--type-date"><time>@{date}</time></span></li><li><span class="elementor-post-info__item--type-terms"><a href="/category/@{secs}">@{section}</a></span></li></ul></div>@{fig}@{labeltop}
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">
@{body}@{labelend}@{end}</div></div><div class="elementor-share-buttons"><<share|Share on whatsapp>></div>@{tags}<div class="elementor-posts"><h4>Artikel Terkait</h4><ul>@{rel}</ul></div></div></body></html>""")
# 28 Laravel
lay("laravel-tailwind", meta=2, datef="{wd}, {d} {mon} {y} • {hm} {tz}", para='<p class="mb-4 leading-relaxed">%s</p>\n', place="top", rsep=" · ", tagf='<a class="px-2 py-1 bg-gray-100 rounded" href="/tag/%(s)s">#%(t)s</a>', adf='<div class="my-6 text-center text-xs text-gray-400">%s</div>\n', bacaf='<div class="my-4 p-3 border-l-4 border-red-600"><span class="block text-xs">Baca Juga</span><a href="/%(s)s">%(t)s</a></div>\n',
 T=D+"""</head><body class="antialiased"><div class="max-w-4xl mx-auto"><nav class="text-sm"><a href="/">Home</a> / <a href="/@{secs}">@{section}</a></nav><h1 class="text-3xl font-bold">@{title}</h1>@{sub}<div class="flex text-sm text-gray-500"><span>@{by}</span><span>@{date}</span></div>@{labeltop}@{fig}
<div class="prose max-w-none mt-6">
@{body}@{labelend}@{end}</div><div class="flex gap-2 mt-4">@{tags}</div><section class="mt-10"><h2>Rekomendasi</h2><ul>@{rel}</ul></section><div class="bg-gray-50"><<newsletter|Berlangganan buletin pagi kami, gratis.>></div></div></body></html>""", subf='<p class="text-lg text-gray-600">%s</p>\n')
# 29 next
lay("next-static", meta=3, datef="{d} {mon} {y}, {hd} {tz}", place="top", rsep=" / ", para='<p class="css-1k9x2p">%s</p>\n', hf='<h2 class="css-9aa1">%s</h2>\n', tagf='<a class="css-tag" href="/topik/%(s)s">%(t)s</a>', figtop='<div class="css-img"><img src="/_next/image?u=%(n)s"/><span class="css-cap">%(t)s</span></div>',
 T=D+"""</head><body><div id="__next"><header class="css-hd">@{site}</header><main class="css-main"><a class="css-kat" href="/@{secs}">@{section}</a><h1 class="css-h1">@{title}</h1>@{sub}<div class="css-meta"><span class="css-by">@{by}</span><span class="css-tm">@{date}</span></div>@{labeltop}@{fig}<div class="css-art">
@{body}@{labelend}@{end}</div><div class="css-tags">@{tags}</div><aside class="css-wa"><<promotion|Gabung di WhatsApp Channel @{site}>></aside><ul class="css-rec">@{rel}</ul></main></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"slug":"@{slug}"}},"page":"/baca/[slug]"}</script></body></html>""")
# 30 sindo-like
lay("daily-brbr", meta=2, q=('"', '"'), apo="'", datef="{wd}, {d2} {mon} {y} - {hm} {tz}", place="top", rsep=", ", rolef="%s %s", para="%s<br><br>\n", hf="<b>%s</b><br><br>\n", bacaf='<div class="baca-inline"><a href="/%(s)s">Baca: %(t)s</a></div>\n', dlf="<b>%s</b>", endf="<b>%s</b>\n", tagw=('<div class="detail-tag">', "</div>"), figtop='<figure class="detail-img"><img src="/%(n)s.jpg"><figcaption>%(t)s</figcaption></figure>',
 auto=((4, '<div class="lanjut"><<advert|Lihat video pilihan redaksi>></div>\n'),), T=D+"""</head><body><div class="breadcrumb"><a>@{site}</a> <a>@{section}</a></div><h1 class="detail-title">@{title}</h1><div class="detail-nama-redaksi">@{by}</div><div class="detail-date-artikel">@{date}</div>@{labeltop}@{fig}<div class="detail-desc" id="detail-desc">
@{body}@{labelend}@{end}</div>@{tags}<div class="berita-terkait"><ul>@{rel}</ul></div><div class="copyright">Copyright ©@{y} @{site}</div></body></html>""")
# 31 Divi, 32 colormag, 33 kadence
lay("wp-divi", meta=1, ent=True, gen="Divi v.4.23", datef="{mon3} {d}, {y}", T=D+"""</head><body class="et_divi_theme single"><div id="left-area"><article class="et_pb_post"><div class="et_post_meta_wrapper"><h1 class="entry-title">@{title}</h1><p class="post-meta">oleh <span class="author vcard"><a href="/author/@{tas}">@{ta}</a></span> | <span class="published">@{date}</span> | <a href="/category/@{secs}">@{section}</a> | <span class="comments-number">0 Komentar</span></p>@{fig}</div>@{labeltop}
<div class="entry-content">
@{body}@{labelend}@{end}</div></article></div><div id="sidebar"><h4 class="widgettitle">Pos-pos Terbaru</h4><ul>@{rel}</ul></div></body></html>""", showtags=False)
lay("wp-colormag", meta=2, gen="WordPress 6.1", datef="{en} {d}, {y}", tagw=('<div class="tags"><i class="fa fa-tags"></i>', "</div>"), figtop='<div class="featured-image"><img src="/%(n)s.jpg"></div><span class="featured-image-caption">%(t)s</span>', T=D+"""</head><body class="single right-sidebar"><article class="post"><div class="article-content clearfix">@{fig}<div class="above-entry-meta"><span class="cat-links"><a href="/category/@{secs}">@{section}</a></span></div><header class="entry-header"><h1 class="entry-title">@{title}</h1></header><div class="below-entry-meta"><span class="posted-on"><time class="entry-date published" datetime="@{iso}">@{date}</time></span><span class="byline"><span class="author vcard"><a class="url fn n" href="#">@{ta}</a></span></span><span class="comments"><a>0 Comments</a></span></div>@{labeltop}<div class="entry-content clearfix">
@{body}@{labelend}@{end}</div>@{tags}</div></article><div class="author-box"><div class="author-description-wrapper"><h4 class="author-name">@{ta}</h4></div></div><div class="related-posts-wrapper"><h4>You May Also Like</h4><ul>@{rel}</ul></div></body></html>""")
lay("wp-kadence", meta=3, ent=True, gen="WordPress 6.6", datef="{d} {mon} {y} {ap}", showtags=True, T=D+"""</head><body class="content-style-boxed"><div class="entry-hero-container-inner"><div class="entry-taxonomies"><a href="/category/@{secs}/">@{section}</a></div><h1 class="entry-title">@{title}</h1><div class="entry-meta"><span class="posted-by"><span class="meta-label">Oleh</span> <span class="author vcard"><a class="url fn n" href="#">@{ta}</a></span></span> <span class="posted-on"><time class="entry-date published">@{date}</time></span></div></div>@{labeltop}@{fig}<div class="entry-content single-content">
@{body}@{labelend}@{end}</div><footer class="entry-footer">@{tags}</footer><div class="entry-author"><<author_box|Artikel lain dari penulis ini>></div><ul>@{rel}</ul></body></html>""")
# pages of other kinds
lay("err-wp-search", meta=0, gen="WordPress 6.4.3", showdate=False, T=D+"""</head><body class="error404"><header><a href="/">@{site}</a></header><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">@{title}</h1></header><div class="page-content"><p>Sepertinya tidak ada yang ditemukan di lokasi ini. Coba cari?</p><form role="search"><input type="search" placeholder="Cari &hellip;"><button>Cari</button></form><h2 class="widgettitle">Pos-pos Terbaru</h2><ul>@{rel}</ul></div></section><footer>© @{y} @{site}</footer></body></html>""")
lay("err-gov-soft", meta=0, showdate=False, T=D+"""</head><body><div class="top-header">Situs Resmi @{site}</div><nav>Beranda Profil Berita Pengumuman Kontak</nav><div class="container"><h2>@{title}</h2><p>Berita mungkin telah dihapus, dipindahkan, atau alamatnya salah ketik.</p><a class="btn" href="/">Kembali ke Beranda</a></div><footer>Dinas Komunikasi dan Informatika @{y}</footer></body></html>""")
lay("list-tag", meta=0, showdate=False, T=D+"""</head><body class="archive tag"><header><a href="/">@{site}</a></header><h1 class="archive-title">@{title}</h1><div class="archive-list">
<article><h2><a href="/a1">Jalan Poros Maros–Bone Longsor, Kendaraan Antre 3 Kilometer</a></h2><span class="date">12/01/2026</span><p>Longsor menutup separuh badan jalan di Camba sejak dini hari. Petugas masih menunggu alat berat…</p></article>
<article><h2><a href="/a2">Banjir Rendam Sawah di Pangkep, Petani Terancam Gagal Panen</a></h2><span class="date">11/01/2026</span><p>Sedikitnya 140 hektare sawah terendam air setinggi paha orang dewasa…</p></article>
<article><h2><a href="/a3">Siswa di Barru Diliburkan Dua Hari</a></h2><span class="date">10/01/2026</span><p>Kepala sekolah menyebut halaman masih berlumpur. “Kami bersihkan dulu,” katanya…</p></article>
<article><h2><a href="/a4">BMKG Imbau Nelayan Selat Makassar Waspada Gelombang</a></h2><span class="date">09/01/2026</span><p>Tinggi gelombang diperkirakan mencapai 2,5 meter hingga akhir pekan…</p></article></div>
<nav class="pagination"><span>1</span><a>2</a><a>3</a><a>Berikutnya</a></nav><aside><h3>Terpopuler</h3><ul>@{rel}</ul></aside><footer>© @{y} @{site}</footer></body></html>""")
lay("wall-daily", meta=2, datef="{wd}, {d} {mon} {y}", T=D+"""</head><body><header><a href="/">@{site}</a> <a href="/masuk">Masuk</a> <a href="/langganan">Langganan</a></header><div class="crumb">@{section}</div><h1 class="judul">@{title}</h1><div class="meta">Oleh <b>@{ta}</b> | @{date}</div><div class="konten terpotong">@{body}</div>
<div class="paywall"><h3><<login|Artikel ini khusus untuk pelanggan>></h3><p><<login|Silakan masuk atau berlangganan untuk melanjutkan membaca. Mulai Rp29.000 per bulan.>></p><button>Masuk</button><button>Daftar</button><p><<login|Sudah berlangganan? Masuk dengan akun Anda.>></p></div><footer>Hak cipta @{site} @{y}</footer></body></html>""")
lay("live-updates", meta=2, datef="{wd}, {d} {mon} {y} {hm} {tz}", place="top", T=D+"""</head><body><header>@{site}</header><span class="live-badge">LIVE</span><h1 class="live-title">@{title}</h1><div class="live-by">@{by}</div><div class="live-date">Dimulai @{date}</div><div class="live-body">
@{body}</div><button>Muat lebih banyak</button>@{tags}<ul>@{rel}</ul><footer>© @{y} @{site}</footer></body></html>""")
