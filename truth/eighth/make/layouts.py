# The page builds. Each function gets a Page and gives its HTML. All outlets are invented.
import re, html, json, random, zlib
from lib import fdate, stq, plain, QUO, ROLE, norm
E = html.escape
def slug(t): return re.sub(r"-+", "-", re.sub(r"[^a-z0-9]+", "-", t.lower())).strip("-")[:70]

POOL = ["Harga Cabai Rawit di Pasar Induk Mulai Turun", "Jadwal Kapal Penyeberangan Akhir Pekan Ini", "Lima Resep Sambal Khas Nusantara untuk Bekal Kerja",
 "Timnas Putri U-17 Jalani Pemusatan Latihan", "Prakiraan Cuaca Besok: Hujan Ringan Merata di Pesisir", "Warga Temukan Sarang Tawon Raksasa di Atap Sekolah",
 "Kurs Rupiah Bergerak Tipis pada Penutupan", "Cara Mengurus Surat Pindah Tanpa Calo", "Sopir Truk Antre Solar Sejak Subuh", "Film Pendek Karya Pelajar Tembus Festival",
 "Truk Bermuatan Semen Terguling, Jalur Sempat Tersendat", "Bukan Hanya Manis, Ini Manfaat Gula Aren", "Tips Merawat Ban Motor di Musim Hujan", "Pengumuman Seleksi Petugas Sensus Diperpanjang",
 "Kolam Renang Kota Kembali Dibuka untuk Umum", "Penjual Nasi Kuning Ini Sudah Berjualan Tiga Puluh Tahun", "Klub Voli Lokal Juara di Kandang Lawan", "Listrik Padam Bergilir, Ini Daftar Wilayahnya"]

def pick(p, n, salt=""):
    r = random.Random(zlib.crc32((p.id + salt).encode())); return r.sample(POOL, n)
def num(p, a, b, salt=""):
    r = random.Random(zlib.crc32((p.id + "n" + salt).encode())); return r.randint(a, b)

class L:
    """How a build prints paragraphs and what it throws between them."""
    P = "<p>{}</p>"; H = "<h3>{}</h3>"; SUBH = None
    BQ = "<blockquote><p>{}</p></blockquote>"
    BACA = '<p><strong>Baca juga: <a href="{u}">{t}</a></strong></p>'
    AD = '<div class="ads-inline"><span>ADVERTISEMENT</span></div>'; ADT = "ADVERTISEMENT"
    IMG = '<figure class="img-body"><img src="/img/{n}.jpg" alt=""><figcaption>{t}</figcaption></figure>'
    WA = '<p><em>{t}</em></p>'
    BOX = '<div class="box-{k}">{t}</div>'
    PAGE = '<div class="paging"><span>Halaman:</span> <b>1</b> <a href="?page=2">2</a> <a href="?page=2">Selanjutnya</a></div>'; PAGET = "Selanjutnya"
    REL = '<div class="related-inline"><h4>Berita Terkait</h4><ul>{}</ul></div>'
    VID = '<div class="video-20detik"><p>Tonton juga video: <a href="{u}">{t}</a></p></div>'
    SHARE = '<div class="share-row"><a href="#">Facebook</a> <a href="#">X</a> <a href="#">WhatsApp</a> <a href="#">Salin Tautan</a></div>'; SHARET = "Salin Tautan"
    COPY = '<p class="copyright">{t}</p>'
    DL = "<strong>{d}</strong> - "
    AUTOLINK = False
    Q = "curly"; JOIN = "\n"; BYSEP = " | "; BYITEM = "{w}: {n}"; NSEP = ", "; BYPOS = "bottom"
    BYTOP = '<div class="by">{}</div>'; BYBOT = '<div class="by">{}</div>'
    LAB = '<span class="label-adv">{}</span>'; LABEND = "<p>({})</p>"
    CAP = '<figure class="main-img"><img src="/upload/{n}.jpg" alt="{a}"><figcaption>{t}</figcaption></figure>'
    TZ = True
    def __init__(s, p, outlet, dom):
        s.p, s.o, s.dom = p, outlet, dom
        s.url = "https://%s/%s/%s" % (dom, (p.pub or "2025-01-01")[:10].replace("-", "/"), slug(p.title))
    def inl(s, t):
        t = QUO.sub(lambda m: m.group(2), t)
        t = E(t, quote=False)
        t = re.sub(r"\[\[(.*?)\]\]", lambda m: '<a href="https://%s/tag/%s">%s</a>' % (s.dom, slug(m.group(1)), m.group(1)), t)
        t = re.sub(r"\*([^*]+)\*", r"<em>\1</em>", t)
        if s.Q == "straight": t = stq(t)
        elif s.Q == "entity": t = t.replace("“", "&ldquo;").replace("”", "&rdquo;")
        return t
    def line(s, t):
        t = norm(plain(t)); return stq(t) if s.Q == "straight" else t
    def rm(s, reason, text): s.p.removed.append({"reason": reason, "text": norm(text)})
    def content(s):
        p = s.p; out = []; first = True; ul = []; tb = []; s.linked = set()
        np = [i for i, (t, _) in enumerate(p.blocks) if not t.startswith("!")]
        def flush():
            if ul: out.append("<ul>" + "".join("<li>%s</li>" % x for x in ul) + "</ul>"); ul.clear()
            if tb: out.append("<table><tbody>" + "".join(tb) + "</tbody></table>"); tb.clear()
        for i, (t, x) in enumerate(p.blocks):
            if t != "li" and t != "row": flush()
            if t.startswith("!"): out.append(s.clutter(t[1:], x)); continue
            if t == "row":
                cells = [c.strip() for c in x.strip("| ").split("|")]
                p.body.append(" ".join(s.line(c) for c in cells)); tb.append("<tr>" + "".join("<td>%s</td> " % s.inl(c) for c in cells) + "</tr>"); continue
            p.body.append(s.line(x)); h = s.inl(x)
            if s.AUTOLINK and t in ("p", "li"):
                for g in p.tags:
                    if g not in s.linked and "<a" not in h:
                        h2 = re.sub(r"(?<![\w>])" + re.escape(g) + r"(?![\w<])", lambda m: '<a class="auto-tag" href="https://%s/tag/%s">%s</a>' % (s.dom, slug(g), m.group(0)), h, count=1)
                        if h2 != h: s.linked.add(g); h = h2
            if first and t == "p":
                first = False
                if p.dateline: h = s.dl() + h
            if p.sign and i == np[-1]: h += " " + E(p.sign)
            if t == "p": out.append(s.P.format(h))
            elif t == "h": out.append(s.H.format(h))
            elif t == "bq": out.append(s.BQ.format(h))
            elif t == "li": ul.append(h)
        flush()
        if p.label and p.labelpos == "end": out.append(s.LABEND.format(E(p.label)))
        return s.JOIN.join(out)
    def dl(s):
        f = s.p.h.get("dlf", s.DL)
        f = {"ant": "{d} (%s) - " % s.o.split()[0], "plain": "{d} – ", "pipe": "{O} | {d} – ", "colon": "<b>{d}:</b> ", "slash": "<b>{d}, {o}</b> – ", "trib": "<strong>{O}.COM, {d} - </strong>",
             "paren": "<strong>{d}</strong> (%s) -- " % s.o, "bare": "{d}, "}.get(f, f)
        return f.format(d=E(s.p.dateline), o=s.o, O=s.o.upper().replace(" ", ""))
    def clutter(s, k, x):
        u = "https://%s/%s" % (s.dom, slug(x or "x"))
        if k == "baca": s.rm("related_link", x); return s.BACA.format(u=u, t=E(x, quote=False))
        if k == "ad": s.rm("advertisement", s.ADT); return s.AD
        if k == "img": s.rm("caption", x); return s.IMG.format(n=slug(x)[:20], t=E(x, quote=False))
        if k == "wa": s.rm("promotion", x); return s.WA.format(t=E(x, quote=False))
        if k == "news": s.rm("newsletter", x); return s.BOX.format(k="newsletter", t='<form><label>%s</label><input type="email" placeholder="Alamat surel"><button>Berlangganan</button></form>' % E(x, quote=False))
        if k == "page": s.rm("pagination", s.PAGET); return s.PAGE
        if k == "rel":
            ts = [y.strip() for y in x.split(";")]
            for y in ts: s.rm("related_link", y)
            return s.REL.format("".join('<li><a href="https://%s/%s">%s</a></li>' % (s.dom, slug(y), E(y, quote=False)) for y in ts))
        if k == "video": s.rm("related_link", x); return s.VID.format(u=u, t=E(x, quote=False))
        if k == "share": s.rm("share", s.SHARET); return s.SHARE
        if k == "copy": s.rm("copyright", x); return s.COPY.format(t=E(x, quote=False))
        if k == "stars": return s.P.format("***")
        if k == "poll": s.rm("other", x); return s.BOX.format(k="poll", t="<p>%s</p>" % E(x, quote=False))
        raise Exception(k)
    def cap(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return s.CAP.format(n=slug(s.p.title)[:25], a=E(s.p.title), t=E(s.p.img, quote=False))
    def author(s):
        for w, n in s.p.by:
            if w in ("@", "@!"): return n[0]
        return None
    def items(s):
        return [(w, n) for w, n in s.p.by if w not in ("@", "@!", "()")]
    def byl(s, pos, tmpl=None):
        it = s.items()
        if (s.p.bypos or s.BYPOS) != pos or not it: return ""
        return (tmpl or (s.BYTOP if pos == "top" else s.BYBOT)).format(s.BYSEP.join(s.BYITEM.format(w=w, n=s.NSEP.join(n)) for w, n in it))
    def endname(s):
        for w, n in s.p.by:
            if w == "()": return s.P.format("(" + "/".join(n) + ")")
        return ""
    def date(s, form): return fdate(s.p.pub, form, s.p.tz) if s.p.pub else ""
    def iso(s):
        p = s.p.h.get("metapub") or s.p.pub
        if not p: return ""
        off = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}[s.p.tz]
        if len(p) == 10: p += "T%02d:%02d" % (num(s.p, 8, 18, "h"), num(s.p, 0, 59, "m"))
        return p + ":%02d" % num(s.p, 0, 59, "s") + off
    def tags(s, tmpl, item='<a href="/tag/{u}">{t}</a>', sep=" "):
        return tmpl.format(sep.join(item.format(u=slug(t), t=E(t)) for t in s.p.tags)) if s.p.tags else ""
    def label(s): return s.LAB.format(E(s.p.label)) if s.p.label and s.p.labelpos == "top" else ""
    def head(s, ld=True, og=True, css="", extra=""):
        p = s.p; first = (p.body or [p.title])[0][:150]
        o = '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>%s - %s</title>\n' % (E(p.title), E(s.o))
        o += '<link rel="canonical" href="%s">\n' % s.url
        if og:
            o += '<meta property="og:type" content="article">\n<meta property="og:title" content="%s">\n<meta property="og:site_name" content="%s">\n<meta name="description" content="%s">\n' % (E(p.title), E(s.o), E(first))
            if p.pub: o += '<meta property="article:published_time" content="%s">\n' % s.iso()
            if p.section: o += '<meta property="article:section" content="%s">\n' % E(p.section)
        if ld and p.pub:
            d = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": p.title, "datePublished": s.iso(), "publisher": {"@type": "Organization", "name": s.o}}
            if s.author(): d["author"] = {"@type": "Person", "name": s.author()}
            if p.section: d["articleSection"] = p.section
            o += '<script type="application/ld+json">%s</script>\n' % json.dumps(d, ensure_ascii=False)
        return "<head>\n" + o + extra + ("<style>%s</style>\n" % css if css else "") + "</head>\n"
    def nav(s, items=("Beranda", "Daerah", "Nasional", "Ekonomi", "Olahraga", "Gaya Hidup", "Indeks")):
        return '<nav class="menu"><ul>' + "".join('<li><a href="/%s">%s</a></li>' % (slug(i), i) for i in items) + "</ul></nav>"
    def side(s, title="Terpopuler", n=4, tag="aside"):
        return '<%s class="sidebar"><h4>%s</h4><ol>' % (tag, title) + "".join('<li><a href="/%s">%s</a></li>' % (slug(t), t) for t in pick(s.p, n, title)) + "</ol></%s>" % tag
    def foot(s): return '<footer class="site-footer"><p>© 2026 %s. Hak cipta dilindungi undang-undang.</p><a href="/tentang">Tentang Kami</a> <a href="/pedoman">Pedoman Media Siber</a></footer>' % s.o
    def subt(s, tmpl): return tmpl.format(E(s.p.sub, quote=False)) if s.p.sub else ""

BUILDS = {}
def build(name, outlets):
    def deco(c): BUILDS[name] = (c, outlets); return c
    return deco

@build("tribun", [("Kabar Kepulauan", "kabarkepulauan.com"), ("Warta Selat", "wartaselat.com"), ("Sorot Timur", "sorottimur.com")])
class Tribun(L):
    AUTOLINK = True
    DL = "<strong>{O}.COM, {d} - </strong>"; Q = "straight"; BYITEM = "{w}: {n}"
    BACA = '<p class="baca" style="font-weight:bold">Baca juga: <a href="{u}" title="{t}">{t}</a></p>'
    AD = '<div id="div-Inside-MediumRectangle"><p>ADVERTISEMENT</p></div>'
    PAGE = '<div class="paging" style="text-align:center"><span>Halaman</span> <strong>1</strong>/2 <a href="?page=2">Selanjutnya</a> <a href="?page=all">Tampilkan Semua</a></div>'; PAGET = "Tampilkan Semua"
    BYBOT = '<div class="mb10" id="editor">{}</div>'
    def html(s):
        p = s.p; c = s.content()
        au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head() + f'''<body>
<div id="header"><a href="/" class="logo">{s.o}</a>{s.nav()}</div>
<div class="main"><div class="content">
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/{slug(p.section or 'berita')}">{p.section or ''}</a></li></ul>
<div id="article">{s.label()}
<h1 class="f50 black2 f400 crimson" id="arttitle">{E(p.title, quote=False)}</h1>
{s.subt('<h2 class="f20 grey">{}</h2>')}
<div class="mt10"><time class="grey" style="font-size:12px"><span>Tayang: {s.date("full")}</span></time></div>
{'<div class="credit mt10"><span>Penulis: <a href="/penulis/%s">%s</a></span></div>' % (slug(au), au) if au and False else ''}
{s.byl("top", '<div id="penulis" class="credit mt10">{}</div>')}
<div class="pb20 pt5 social"><a href="#">Share</a> <a href="#">Tweet</a></div>
<div class="pb20"><div class="imgfull_div"><img src="/foto/bank/{slug(p.title)[:20]}.jpg" class="imgfull">{s.capt()}</div></div>
<div class="side-article txt-article multi-fontsize">
{c}
{s.endname()}
</div>
{s.byl("bottom")}
{s.tags('<div class="mb10 f16"><h5 class="tagcloud3">{}</h5></div>')}
<div class="lsi"><h4>Berita Terkini</h4><ul>{"".join("<li><h3><a href='/%s'>%s</a></h3></li>" % (slug(t), t) for t in pick(p, 3, "kini"))}</ul></div>
</div></div>{s.side()}</div>
{s.foot()}
</body></html>'''
    def capt(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return '<div class="arial f12 pt5 grey2">%s</div>' % E(s.p.img, quote=False)

@build("detik", [("teluknews", "teluknews.id"), ("kanalnusa", "kanalnusa.id")])
class Detik(L):
    DL = "<strong>{d}</strong> - "; Q = "straight"; BYPOS = "top"; BYSEP = " - "; BYITEM = "{n}"
    AD = '<div class="staticdetail_ads"><div class="clearfix"></div><p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p></div>'; ADT = "SCROLL TO CONTINUE WITH CONTENT"
    BACA = '<table align="center" class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a data-label="List Berita" href="{u}">{t}</a></div></td></tr></tbody></table>'
    VID = '<div class="sisip_video_ds"><p>Simak Video \'<a href="{u}">{t}</a>\':</p><p>[Gambas:Video 20kanal]</p></div>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id-ID\">\n" + s.head() + f'''<body class="detail">
<header class="header"><div class="logo">{s.o}</div>{s.nav(("Home", "Berita", "Finansial", "Sepakbola", "Wolip", "Hot"))}</header>
<div class="container"><article class="detail">
<div class="page__breadcrumb"><a href="/">{s.o}</a> <a href="/{slug(p.section or 'berita')}">{p.section or 'Berita'}</a></div>
<div class="detail__header">{s.label()}
<h1 class="detail__title">{E(p.title, quote=False)}</h1>
<div class="detail__author">{au or 'Tim'} - <span class="detail__label">{s.o}</span></div>
<div class="detail__date">{s.date("fabbr")}</div></div>
<div class="share-box"><a href="#">0 komentar</a><button>BAGIKAN</button></div>
{s.capt()}
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
{c}
{s.endname()}
</div></div>
{s.byl("bottom", '<p class="detail__editor">{}</p>')}
{s.tags('<div class="detail__body-tag"><div class="nav">{}</div></div>')}
<div class="komentar"><h3>Komentar</h3><p>Login untuk berkomentar</p></div>
</article>{s.side("Berita Terpopuler", 5)}</div>{s.foot()}
</body></html>'''
    def capt(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return '<div class="detail__media"><figure class="detail__media-image"><img src="/akn/x.jpeg"><figcaption class="detail__media-caption">%s</figcaption></figure></div>' % E(s.p.img, quote=False)
    BYITEM = "{w}: {n}"; BYPOS = "bottom"

@build("kompas", [("Harian Nusa", "harian-nusa.com"), ("Lentera Pagi", "lenterapagi.com")])
class Kompas(L):
    DL = "<strong>{d}, {O}.com</strong> - "
    BACA = '<p><strong>Baca juga: <a class="inner-link-baca-juga" href="{u}">{t}</a></strong></p>'
    AD = '<div class="kcm__ads_inline"><span>Lanjutkan membaca di bawah iklan</span></div>'; ADT = "Lanjutkan membaca di bawah iklan"
    def dl(s):
        if s.p.h.get("dlf"): return super().dl()
        return "<strong>%s, %s</strong> — " % (E(s.p.dateline), s.o)
    WA = '<div class="inner-link-tag wa-channel"><p><em>{t}</em></p></div>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        rows = ([("Penulis", [au])] if au and not any(au in n for _, n in s.items()) else []) + s.items()
        cred = "".join('<div class="credit-title-name"><h6>%s</h6></div><div class="credit-title-desc">%s</div>' % (", ".join(n), w) for w, n in rows)
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head() + f'''<body>
<div class="header">{s.o}{s.nav(("News", "Nusaraya", "Ekonomi", "Bola", "Sains", "Video"))}</div>
<div class="container clearfix"><div class="row col-offset-fluid"><div class="col-bs10-10">
{s.label()}<h1 class="read__title">{E(p.title, quote=False)}</h1>
<div class="read__header"><div class="read__time">{s.o} - {s.date("slash")}</div>
<div class="credit-title">{cred}</div></div></div>
<div class="photo"><div class="photo__wrap"><img src="/crops/1.jpg" alt=""></div>{s.capt()}</div>
<div class="col-bs10-7"><div class="read__article clearfix"><div class="clearfix"><div class="read__content">
<div class="clearfix">
{c}
{s.endname()}
</div></div></div></div>
{s.tags('<ul class="tag__article__wrap">{}</ul>', '<li class="tag__article__item"><a class="tag__article__link" href="/tag/{u}">{t}</a></li>', "")}
<div class="comment__box"><p>Tulis komentar dengan menyertakan tagar #JernihBerkomentar.</p></div>
</div>{s.side("Terpopuler", 5)}</div></div>{s.foot()}</body></html>'''
    def capt(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return '<div class="photo__caption">%s</div>' % E(s.p.img, quote=False)

@build("agency", [("KBN", "kbn-kantorberita.id"), ("WARTANUSA", "wartanusa.id")])
class Agency(L):
    DL = "{d} (%O%) - "; BYSEP = "<br>"; BYBOT = '<p class="text-muted small mt10">{}<br>Copyright © %O% %Y%</p>'
    BACA = '<span class="baca-juga"><b>Baca juga: <a href="{u}">{t}</a></b></span>'
    JOIN = "\n"
    def dl(s): return super().dl().replace("%O%", s.o) if not s.p.h.get("dlf") else super().dl()
    def html(s):
        p = s.p; c = s.content()
        yr = (p.pub or "2025")[:4]
        cr = "Copyright © %s %s" % (s.o, yr); s.rm("copyright", cr)
        by = s.byl("bottom").replace("%O%", s.o).replace("%Y%", yr) or '<p class="text-muted small mt10">%s</p>' % cr
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head(ld=False) + f'''<body>
<header>{s.nav(("Terkini", "Top News", "Politik", "Hukum", "Ekonomi", "Nusantara", "Foto"))}</header>
<div class="main-container container"><div class="row"><div class="col-md-8">
<article class="post-wrapper post-header clearfix">
<header class="post-header clearfix">{s.label()}<h1 class="post-title">{E(p.title, quote=False)}</h1>
<p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> {s.date("full")}</span></p></header>
{s.capt()}
<div class="post-content clearfix">
{c}
{by}
</div>
{s.tags('<footer class="post-meta"><ul class="tags-widget clearfix"><li>Tags:</li>{}</ul></footer>', '<li><a href="/tag/{u}">{t}</a></li>', "")}
</article></div>{s.side("Top News", 4)}</div></div>{s.foot()}</body></html>'''
    def capt(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return '<header class="post-header"><figure class="image-overlay"><img src="/cache/800x533/x.jpg"></figure><div class="wp-caption"><p class="wp-caption-text">%s</p></div></header>' % E(s.p.img, quote=False)

@build("newspaper", [("Suara Pesisir", "suarapesisir.co"), ("Bumi Rencong Post", "bumirencongpost.com"), ("Lini Daerah", "linidaerah.com")])
class Newspaper(L):
    DL = "<strong>{d}</strong> – "; H = "<h4>{}</h4>"
    AD = '<div class="td-a-rec td-a-rec-id-content_inline tdi_3"><span class="td-adspot-title">- Advertisement -</span></div>'; ADT = "- Advertisement -"
    BACA = '<p><strong>BACA JUGA:</strong> <a href="{u}">{t}</a></p>'
    BYBOT = "<p><strong>{}</strong></p>"; BYSEP = "<br />"
    def html(s):
        p = s.p; c = s.content(); au = s.author() or "Redaksi"
        return "<!doctype html >\n<html lang=\"id\">\n" + s.head() + f'''<body class="post-template-default single single-post td-standard-pack">
<div class="td-header-wrap">{s.nav()}</div>
<div class="td-main-content-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">Beranda</a></span> <span class="td-bred-no-url-last">{E(p.title, quote=False)}</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content">
<article class="post type-post status-publish" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header">{'<ul class="td-category"><li class="entry-category"><a href="/category/%s">%s</a></li></ul>' % (slug(p.section), E(p.section)) if p.section else ''}
<header class="td-post-title"><h1 class="entry-title">{E(p.title, quote=False)}</h1>{s.subt('<p class="td-post-sub-title">{}</p>')}
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/{slug(au)}">{au}</a><div class="td-author-line"> - </div></div>
<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{s.iso()}">{s.date("dmy")}</time></span>
<div class="td-post-comments"><a href="#respond">0</a></div><div class="td-post-views">{num(p, 20, 900)}</div></div></header></div>
<div class="td-post-sharing-top"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type">
{s.capt()}{s.label()}{s.byl("top", "<p><em>{}</em></p>")}
{c}
{s.byl("bottom")}{s.endname()}
</div>
<footer>{s.tags('<div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>{}</ul></div>', '<li><a href="/tag/{u}">{t}</a></li>', "")}
<div class="td-block-row td-post-next-prev"><span>Artikel Sebelumnya</span><a href="/x">{pick(p, 1, "prev")[0]}</a></div>
</footer></article>
<div class="td_block_wrap td_block_related_posts"><h4>ARTIKEL TERKAIT</h4>{"".join('<h3 class="entry-title td-module-title"><a href="/%s">%s</a></h3>' % (slug(t), t) for t in pick(p, 3, "rel"))}</div>
</div></div>{s.side("Populer", 4, "div")}</div></div></div>{s.foot()}</body></html>'''
    def capt(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return '<div class="td-post-featured-image"><figure><img class="entry-thumb" src="/wp-content/uploads/x.jpg"><figcaption class="wp-caption-text">%s</figcaption></figure></div>\n' % E(s.p.img, quote=False)

@build("jnews", [("Radar Khatulistiwa", "radarkhatulistiwa.id"), ("Jurnal Celebes", "jurnalcelebes.id")])
class JNews(L):
    DL = "<strong>{d}, {o}</strong> — "; H = "<h2>{}</h2>"
    AD = '<div class="jeg_ad jeg_ad_article jnews_content_inline_ads"><div class="ads-wrapper"><div class="ads-text">ADVERTISEMENT</div></div></div>'
    BACA = '<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_block_title"><span>Baca Juga</span></div><div class="jeg_posts"><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3></div></div></div>'
    def html(s):
        p = s.p; c = s.content(); au = s.author() or "admin"
        return "<!doctype html>\n<html lang=\"id\">\n" + s.head() + f'''<body class="single single-post jeg_toggle_light jnews">
<div class="jeg_header">{s.nav()}</div>
<div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container">
<div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content">
<div class="jeg_breadcrumbs"><a href="/">Home</a> &gt; <a href="/category">{E(p.section or '')}</a></div>
<div class="entry-header">{s.label()}<h1 class="jeg_post_title">{E(p.title, quote=False)}</h1>{s.subt('<h2 class="jeg_post_subtitle">{}</h2>')}
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author/{slug(au)}">{au}</a></div>
<div class="jeg_meta_date"><a href="{s.url}">{s.date("abbr")}</a></div>{'<div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/category/%s" rel="category tag">%s</a></span></div>' % (slug(p.section), E(p.section)) if p.section else ''}
</div><div class="meta_right"><div class="jeg_meta_comment"><a href="#comments">0</a></div></div></div></div></div>
{s.capt()}
<div class="jeg_share_top_container"><div class="jeg_share_stats"><div class="counts">{num(p, 3, 99)}</div><span class="sharetext">SHARES</span></div><a href="#">Share on Facebook</a></div>
<div class="entry-content no-share"><div class="content-inner">
{s.byl("top", "<p>{}</p>")}
{c}
{s.byl("bottom", "<p>{}</p>")}{s.endname()}
{s.tags('<div class="jeg_post_tags"><span>Tags:</span> {}</div>', '<a href="/tag/{u}" rel="tag">{t}</a>', "")}
</div></div>
<div class="jnews_author_box_container">{s.abox()}</div>
<div class="jnews_related_post_container"><h3>Related Posts</h3>{"".join('<h3 class="jeg_post_title"><a href="/%s">%s</a></h3>' % (slug(t), t) for t in pick(p, 3, "rel"))}</div>
<div class="jnews_comment_container"><h3 class="comment-reply-title">Tinggalkan Balasan <small>Batalkan balasan</small></h3><p>Alamat email Anda tidak akan dipublikasikan.</p></div>
</div></div>{s.side("Trending", 4, "div")}</div></div></div></div></div>{s.foot()}</body></html>'''
    def abox(s):
        a = s.author()
        return '<div class="jeg_authorbox"><div class="jeg_author_content"><h3 class="jeg_author_name"><a href="/author/%s">%s</a></h3></div></div>' % (slug(a), a) if a and num(s.p, 0, 1) else ""
    def capt(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return '<div class="jeg_featured featured_image"><a href="/x.jpg"><div class="thumbnail-container"><img src="/x.jpg"></div><p class="wp-caption-text">%s</p></a></div>' % E(s.p.img, quote=False)

@build("sahifa", [("Garis Pantai", "garispantai.net"), ("Kabar Danau", "kabardanau.com")])
class Sahifa(L):
    DL = "{o} | {d} – "; Q = "curly"; H = "<h5>{}</h5>"
    BACA = '<p><span style="color: #ff0000;"><strong>Baca Juga :</strong> <a href="{u}">{t}</a></span></p>'
    BYBOT = '<p><b>{}</b></p>'; BYSEP = "<br />\n"; BYITEM = "{w} : {n}"
    def html(s):
        p = s.p; c = s.content(); au = s.author() or "admin"
        return "<!DOCTYPE html>\n<html lang=\"id-ID\" prefix=\"og: http://ogp.me/ns#\">\n" + s.head(ld=False) + f'''<body class="post-template-default single">
<div class="wrapper-outer"><header id="theme-header">{s.nav()}</header>
<div id="breaking-news" class="breaking-news"><span>Berita Kilat</span><ul><li><a href="/k">{pick(p, 1, "brk")[0]}</a></li></ul></div>
<div id="main-content" class="container"><div class="content">
<article class="post-listing post type-post"><div class="post-inner">
<h1 class="name post-title entry-title"><span itemprop="name">{E(p.title, quote=False)}</span></h1>
<p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/{slug(au)}" title="">{au} </a></span> <span class="tie-date"><i class="fa fa-clock-o"></i>{s.date("dmy")}</span> {'<span class="post-cats"><i class="fa fa-folder"></i><a href="/c" rel="category tag">%s</a></span>' % E(p.section) if p.section else ''} <span class="post-comments"><a href="#respond">Leave a comment</a></span> <span class="post-views"><i class="fa fa-eye"></i>{num(p, 9, 700)} Views</span></p>
<div class="clear"></div>
<div class="entry">{s.label()}
<div class="share-post"><span class="share-text">Share</span><ul class="flat-social"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div>
{s.cap()}
{s.byl("top", "<p>{}</p>")}{c}
{s.byl("bottom")}{s.endname()}
</div>
{s.tags('<p class="post-tag">Tags {}</p>', '<a href="/tag/{u}" rel="tag">{t}</a>')}
</div></article>
<section id="author-box"><div class="block-head"><h3>About {au}</h3></div></section>
<section id="related_posts"><div class="block-head"><h3>Related Articles</h3></div>{"".join('<div class="related-item"><h3><a href="/%s">%s</a></h3></div>' % (slug(t), t) for t in pick(p, 3, "rel"))}</section>
</div>{s.side()}</div>{s.foot()}</div></body></html>'''

@build("newkarma", [("Liputan Muara", "liputanmuara.com"), ("Pena Bahari", "penabahari.id"), ("Beritarimba", "beritarimba.com")])
class Newkarma(L):
    AUTOLINK = True
    DL = "<strong>{d}</strong>, <strong>{o}</strong> – "; H = "<h2>{}</h2>"
    BACA = '<div class="gmr-related-post-onlytitle-insidepost"><p>Baca Juga: <a href="{u}" class="gmr-related-link">{t}</a></p></div>'
    AD = '<div class="gmr-banner-insidecontent text-center"><small>Scroll untuk melanjutkan membaca</small></div>'; ADT = "Scroll untuk melanjutkan membaca"
    PAGE = '<div class="page-links clearfix"><span class="page-text">Halaman: </span><span class="page-link-number">1</span> <a href="/2" class="post-page-numbers"><span class="page-link-number">2</span></a></div>'; PAGET = "Halaman:"
    BYTOP = '<div class="gmr-credit">{}</div>'; BYBOT = '<div class="gmr-credit"><ul><li>{}</li></ul></div>'; BYSEP = "</li><li>"
    def html(s):
        p = s.p; c = s.content(); au = s.author() or "Redaksi"
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head() + f'''<body class="post-template-default single idtheme kentooz">
<div class="top-header">{s.nav()}</div>
<div class="site inner-wrap" id="site-container"><div id="content" class="gmr-content"><div class="container"><div class="row">
<main id="primary" class="site-main col-md-8">
<article id="post-{num(p, 100, 9999)}" class="content-single post type-post">
<div class="breadcrumbs"><a href="/">Beranda</a> <a href="/c">{E(p.section or '')}</a></div>
<header class="entry-header entry-header-single"><div class="gmr-meta-topic"><strong><span class="cat-links-content"><a href="/c">{E(p.section or '')}</a></span></strong> {s.label()}</div>
<h1 class="entry-title"><strong>{E(p.title, quote=False)}</strong></h1>
<div class="list-table clearfix"><div class="table-row"><div class="table-cell gmr-gravatar-metasingle"><div class="gmr-metacontent-single"><div class="posted-by"><span class="meta-author-name"><a class="url fn n" href="/author/{slug(au)}">{au}</a></span></div><div class="posted-on"><time class="entry-date published" datetime="{s.iso()}">{s.date("full")}</time></div></div></div></div></div></header>
<figure class="post-thumbnail gmr-thumbnail-single"><img src="/x.jpg" alt="">{s.capt()}</figure>
<div class="entry-content entry-content-single clearfix">
{s.byl("top")}
{c}
{s.endname()}{s.byl("bottom")}
</div>
<footer class="entry-footer entry-footer-single">{s.tags('<span class="tags-links">{}</span>', '<a href="/tag/{u}" rel="tag">{t}</a>')}
<div class="gmr-social-share"><a href="#">Sebarkan</a></div></footer>
</article>
<div class="gmr-related-post"><h3 class="related-text">Berita Terkait</h3>{"".join('<div class="recent-title"><a href="/%s">%s</a></div>' % (slug(t), t) for t in pick(p, 3, "rel"))}</div>
<div id="comments" class="comments-area"><h3>Tinggalkan Balasan</h3></div>
</main>{s.side()}</div></div></div></div>{s.foot()}</body></html>'''
    def capt(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return '<figcaption class="wp-caption-text">%s</figcaption>' % E(s.p.img, quote=False)

@build("generatepress", [("Catatan Kampung", "catatankampung.id"), ("Titik Timur", "titiktimur.com")])
class GP(L):
    def comment(s):
        if num(s.p, 0, 2, "c") == 0: return ""
        c = [("Bang Ucok", "Mantap, semoga benar-benar berjalan dan bukan cuma di atas kertas."), ("nita_78", "Kapan giliran kampung kami?"), ("Warga Biasa", "Terima kasih infonya, sangat membantu.")][num(s.p, 0, 2, "d")]
        s.rm("comment", c[1])
        return '<h2 class="comments-title">1 thought on &ldquo;%s&rdquo;</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><cite class="fn">%s</cite></footer><div class="comment-content"><p>%s</p></div></article></li></ol>' % (E(s.p.title, quote=False), c[0], c[1])
    DL = "{d} – "; H = "<h3 class=\"wp-block-heading\">{}</h3>"; P = "<p>{}</p>\n"; LABEND = "<p><strong>*{}</strong></p>"
    BACA = '<p>Baca juga: <a href="{u}">{t}</a></p>'; BYBOT = "<p>{}</p>"; BYSEP = "<br>"
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head(ld=False) + f'''<body class="wp-embed-responsive right-sidebar nav-below-header separate-containers">
<header class="site-header"><p class="main-title"><a href="/">{s.o}</a></p></header>{s.nav()}
<div class="site grid-container container" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main">
<article id="post-{num(p, 10, 999)}" class="post type-post status-publish" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{E(p.title, quote=False)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{s.iso()}" itemprop="datePublished">{s.date("en")}</time></span>{' <span class="byline">by <span class="author vcard" itemprop="author"><a class="url fn n" href="/author/%s"><span class="author-name" itemprop="name">%s</span></a></span></span>' % (slug(au), au) if au else ''}</div></header>
<div class="entry-content" itemprop="text">
{s.label()}{s.cap()}{s.byl("top", "<p>{}</p>")}
{c}
{s.byl("bottom")}{s.endname()}
</div>
<footer class="entry-meta">{'<span class="cat-links"><span class="screen-reader-text">Categories </span><a href="/c" rel="category tag">%s</a></span>' % E(p.section) if p.section else ''} {s.tags('<span class="tags-links"><span class="screen-reader-text">Tags </span>{}</span>', '<a href="/tag/{u}" rel="tag">{t}</a>', ", ")}</footer>
</div></article><div class="comments-area" id="comments">{s.comment()}<h3 id="reply-title">Leave a Comment</h3></div></main></div>{s.side("Recent Posts", 4)}</div></div>{s.foot()}</body></html>'''

@build("astra", [("Nusa Sore", "nusasore.com"), ("Ruang Warga", "ruangwarga.net")])
class Astra(L):
    DL = "<strong>{o}, {d}</strong> – "; H = "<h2>{}</h2>"; BYPOS = "top"; Q = "entity"
    BYTOP = '<p class="has-small-font-size">{}</p>'; BYBOT = "<p><em>{}</em></p>"; BYSEP = ", "
    BACA = '<p class="has-background"><mark>Baca juga &#8594; <a href="{u}">{t}</a></mark></p>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head() + f'''<body class="ast-single-post ast-desktop ast-right-sidebar">
<div class="hfeed site" id="page"><header class="site-header ast-primary-submenu"><span class="site-title">{s.o}</span>{s.nav()}</header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main">
<article class="post type-post ast-article-single"><div class="ast-post-format- single-layout-1">
<header class="entry-header">{s.label()}<h1 class="entry-title" itemprop="headline">{E(p.title, quote=False)}</h1>
<div class="entry-meta">{'<span class="cat-links"><a href="/c">%s</a></span> / ' % E(p.section) if p.section else ''}{'By <span class="posted-by vcard author" itemprop="author"><a class="url fn n" rel="author" href="/author/%s"><span class="author-name">%s</span></a></span> / ' % (slug(au), au) if au else ''}<span class="posted-on"><span class="published">{s.date("dmy")}</span></span></div></header>
<div class="entry-content clear" itemprop="text">
{s.cap()}{s.byl("top")}
{c}
{s.byl("bottom")}{s.endname()}
</div></div></article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/p">&larr; Tulisan Sebelumnya</a></div></nav>
<div class="ast-single-related-posts-container"><h2>Related Posts</h2>{"".join('<h3 class="ast-related-post-title"><a href="/%s">%s</a></h3>' % (slug(t), t) for t in pick(p, 2, "rel"))}</div>
</main></div>{s.side("Tulisan Terbaru", 4, "div")}</div></div>{s.foot()}</div></body></html>'''

@build("twentyblock", [("Buletin Selatan", "buletinselatan.wordpress.example"), ("Kabar Hulu", "kabarhulu.id")])
class Twenty(L):
    DL = "{d} — "; P = '<p class="wp-block-paragraph">{}</p>'; H = '<h2 class="wp-block-heading">{}</h2>'; BQ = '<blockquote class="wp-block-quote is-layout-flow"><p>{}</p></blockquote>'
    BACA = '<p class="wp-block-paragraph">→ <em>Lihat juga: <a href="{u}">{t}</a></em></p>'
    IMG = '<figure class="wp-block-image size-large"><img src="/f.jpg" alt=""/><figcaption class="wp-element-caption">{t}</figcaption></figure>'
    BYBOT = '<p class="wp-block-paragraph">{}</p>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id-ID\">\n" + s.head(ld=False, og=bool(num(p, 0, 1))) + f'''<body class="post-template-default single wp-embed-responsive">
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{s.o}</a></p>{s.nav(("Beranda", "Tentang", "Kontak"))}</header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target">
<div class="wp-block-group has-global-padding"><figure class="wp-block-post-featured-image"><img src="/feat.jpg" alt=""></figure>
{s.label()}<h1 class="wp-block-post-title">{E(p.title, quote=False)}</h1>
<div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{s.iso()}"><a href="{s.url}">{s.date("dmy")}</a></time></div>
{'<p class="has-contrast-2-color">—</p><p>oleh</p><div class="wp-block-post-author-name"><a href="/author/%s">%s</a></div>' % (slug(au), au) if au else ''}
{'<div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">dalam </span><a href="/c" rel="tag">%s</a></div>' % E(p.section) if p.section else ''}</div></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">
{s.cap()}{s.byl("top", '<p class="wp-block-paragraph">{}</p>')}
{c}
{s.byl("bottom")}{s.endname()}
</div>
{s.tags('<div class="taxonomy-post_tag wp-block-post-terms">{}</div>', '<a href="/tag/{u}" rel="tag">{t}</a>', '<span class="wp-block-post-terms__separator">, </span>')}
<div class="wp-block-comments"><h3>Tinggalkan komentar</h3></div></main>
<footer class="wp-block-template-part"><p>Blog di WordPress</p></footer></div></body></html>'''

@build("blogger", [("Mata Kampung", "matakampung.blogspot.example"), ("Portal Tanjung", "portaltanjung.blogspot.example")])
class Blogger(L):
    DL = "<b>{d}</b> -&nbsp;"; P = "{}&nbsp;<br /><br />"; H = "<b>{}</b><br /><br />"; BQ = '<blockquote class="tr_bq">{}</blockquote><br />'
    BACA = '<b>Baca juga:</b> <a href="{u}" target="_blank">{t}</a><br /><br />'; WA = "<i>{t}</i><br /><br />"; Q = "straight"
    IMG = '<table align="center" cellpadding="0" class="tr-caption-container"><tbody><tr><td><img src="https://blogger.example/x.jpg"></td></tr><tr><td class="tr-caption">{t}</td></tr></tbody></table><br />'
    CAP = '<table align="center" cellpadding="0" class="tr-caption-container"><tbody><tr><td><img src="https://blogger.example/{n}.jpg" alt="{a}"></td></tr><tr><td class="tr-caption">{t}</td></tr></tbody></table>'
    BYBOT = "{}<br />"; LABEND = "<b>({})</b><br />"; BYSEP = " / "
    def html(s):
        p = s.p; c = s.content(); au = s.author() or "Unknown"
        return "<!DOCTYPE html>\n<html class='v2' dir='ltr' lang='id'>\n" + s.head(ld=False, og=True) + f'''<body class='item-view'>
<div class='header-outer'><h2 class='title'><a href='/'>{s.o}</a></h2>{s.nav(("Beranda", "Berita", "Wisata", "Opini"))}</div>
<div class='main-outer'><div class='column-center-inner'><div class='main section' id='main'><div class='widget Blog' id='Blog1'>
<div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>{s.date("full") if len(p.pub or "") < 11 else fdate(p.pub[:10], "full", p.tz)}</span></h2>
<div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template' itemprop='blogPost'>
<h3 class='post-title entry-title' itemprop='name'>{E(p.title, quote=False)}</h3>
<div class='post-body entry-content' itemprop='articleBody'>{s.label()}
{s.cap()}
{s.byl("top", "{}<br /><br />")}<div style="text-align: justify;">{c}
{s.endname()}{s.byl("bottom")}</div>
<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Diposting oleh <span class='fn' itemprop='author'><span itemprop='name'>{au}</span></span></span>
<span class='post-timestamp'>{'di <a class="timestamp-link" href="%s"><abbr class="published" itemprop="datePublished" title="%s">%s</abbr></a>' % (s.url, s.iso(), p.pub[11:].replace(":", ".")) if p.pub and "T" in p.pub else ''}</span></div>
<div class='post-footer-line post-footer-line-2'>{s.tags("<span class='post-labels'>Label: {}</span>", "<a href='/search/label/{u}' rel='tag'>{t}</a>", ", ")}</div></div>
</div><div class='comments' id='comments'><h4>Tidak ada komentar:</h4><p>Posting Komentar</p></div></div></div></div></div></div></div></div>
{s.side("Entri Populer", 3, "div")}</div>
<div class='footer-outer'>Diberdayakan oleh Blogger.</div></body></html>'''

@build("joomla", [("Media Lintas Pulau", "medialintaspulau.co.id"), ("Swara Tenggara", "swaratenggara.com")])
class Joomla(L):
    DL = "<strong>{d}:</strong> "; BACA = '<p><strong>Berita lain: </strong><a href="{u}">{t}</a></p>'; BYBOT = '<p style="text-align: right;">{}</p>'; BYSEP = "<br />"
    P = '<p style="text-align: justify;">{}</p>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id-id\" dir=\"ltr\">\n" + s.head(ld=False, og=False, extra='<meta name="generator" content="Joomla! - Open Source Content Management">\n') + f'''<body class="site com_content view-article">
<div class="body"><div class="container"><header class="header"><a class="brand" href="/">{s.o}</a></header>{s.nav()}
<div class="row-fluid"><main id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article">
<div class="page-header"><h2 itemprop="headline">{E(p.title, quote=False)}</h2></div>{s.label()}
<div class="icons"><ul class="actions"><li class="print-icon"><a href="?print=1">Cetak</a></li><li class="email-icon"><a href="#">Surel</a></li></ul></div>
<dl class="article-info muted"><dt class="article-info-term">Rincian</dt>
{'<dd class="createdby" itemprop="author">Ditulis oleh: <span itemprop="name">%s</span></dd>' % au if au else ''}
{'<dd class="category-name">Kategori: <a href="/c" itemprop="genre">%s</a></dd>' % E(p.section) if p.section else ''}
<dd class="published"><span class="icon-calendar"></span><time datetime="{s.iso()}" itemprop="datePublished">Diterbitkan: {s.date("dmy")}</time></dd><dd class="hits">Dilihat: {num(p, 30, 3000)}</dd></dl>
{s.cap()}
<div itemprop="articleBody">
{s.byl("top", "<p>{}</p>")}{c}
{s.byl("bottom")}{s.endname()}
</div>
<ul class="pager pagenav"><li class="previous"><a href="/s">Sebelumnya</a></li><li class="next"><a href="/l">Berikutnya</a></li></ul>
{s.tags('<ul class="tags inline">{}</ul>', '<li><a href="/tag/{u}" class="label label-info">{t}</a></li>', "")}
</div></main>{s.side("Terbanyak Dibaca", 4)}</div></div></div>{s.foot()}</body></html>'''

@build("drupal", [("Kronik Wilayah", "kronikwilayah.org"), ("Beranda Rakyat", "berandarakyat.org")])
class Drupal(L):
    DL = "{d}, {o} — "; H = "<h3>{}</h3>"; BYBOT = '<div class="field field--name-field-kredit">{}</div>'; BYTOP = '<div class="field field--name-field-kredit field__item">{}</div>'; BYPOS = "top"; BYSEP = " • "
    BACA = '<div class="media-terkait"><span class="lbl">Terkait:</span> <a href="{u}" hreflang="id">{t}</a></div>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id\" dir=\"ltr\">\n" + s.head(ld=False, extra='<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">\n') + f'''<body class="path-node page-node-type-article">
<div class="dialog-off-canvas-main-canvas"><header role="banner">{s.nav()}</header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content">
<div data-drupal-messages-fallback class="hidden"></div>
<div class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title field--type-string">{E(p.title, quote=False)}</span></h1></div>
<article class="node node--type-article node--view-mode-full clearfix">
<footer class="node__meta"><div class="node__submitted">{'Submitted by <span class="field field--name-uid"><span lang="">%s</span></span> on ' % au if au else ''}<span class="field field--name-created">{s.date("full")}</span></div></footer>
<div class="node__content clearfix">{s.label()}{s.subt('<div class="field field--name-field-subjudul">{}</div>')}
{s.cap()}{s.byl("top")}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary"><div class="field__item">
{c}
{s.endname()}
</div></div>
{s.byl("bottom")}
{'<div class="field field--name-field-rubrik field--label-inline"><div class="field__label">Rubrik</div><div class="field__item"><a href="/r">%s</a></div></div>' % E(p.section) if p.section else ''}
{s.tags('<div class="field field--name-field-tags field--label-inline"><div class="field__label">Tag</div><div class="field__items">{}</div></div>', '<div class="field__item"><a href="/tag/{u}" hreflang="id">{t}</a></div>', "")}
<ul class="links inline"><li class="comment-forbidden"><a href="/user/login">Log masuk</a> untuk berkomentar</li></ul>
</div></article></div>{s.side("Paling Dibaca", 3)}</main>{s.foot()}</div></body></html>'''

@build("table", [("Koran Bahtera", "koranbahtera.co.id"), ("Tajam Online", "tajamonline.co.id")])
class Table(L):
    DL = "<b>{d} ({o})</b> - "; P = '<p align="justify"><font face="Verdana" size="2">{}</font></p>'; H = '<p><font face="Verdana" size="2"><b>{}</b></font></p>'; Q = "straight"
    BACA = '<p><font size="2" color="#990000"><b>Baca : </b><a href="{u}">{t}</a></font></p>'; BYBOT = '<p><font size="2"><i>{}</i></font></p>'; BYSEP = ". "
    CAP = '<table border="0" width="300"><tr><td><img src="images/{n}.jpg" width="300" alt=""></td></tr><tr><td><font size="1">{t}</font></td></tr></table>'
    def html(s):
        p = s.p; c = s.content()
        return "<html>\n" + s.head(ld=False, og=False) + f'''<body bgcolor="#ffffff" topmargin="0">
<table width="980" align="center" cellspacing="0"><tr><td colspan="2"><img src="images/banner.gif" alt="{s.o}"></td></tr>
<tr><td colspan="2" bgcolor="#003366"><a href="index.php"><font color="#fff">Depan</font></a> | <a href="?kanal=daerah"><font color="#fff">Daerah</font></a> | <a href="?kanal=hukum"><font color="#fff">Hukum</font></a> | <a href="?kanal=arsip"><font color="#fff">Arsip</font></a></td></tr>
<tr><td width="660" valign="top">
<div class="tgl"><font size="1" color="#666666">{s.date("full")}</font></div>
{s.label()}<div class="judul"><font size="5"><b>{E(p.title, quote=False)}</b></font></div>
{s.subt('<div class="anak"><font size="3">{}</font></div>')}
{s.cap()}
<div class="isiberita">{s.byl("top", '<p><font size="2"><b>{}</b></font></p>')}
{c}
{s.byl("bottom")}{s.endname()}
</div>
<p><a href="print.php?id={num(p, 100, 9999)}">Versi Cetak</a> | <a href="kirim.php">Kirim ke Teman</a></p>
<div class="lain"><b>Berita Lain:</b><br>{"<br>".join('<a href="?id=%d">%s</a>' % (i + 200, t) for i, t in enumerate(pick(p, 3, "lain")))}</div>
</td><td width="320" valign="top" bgcolor="#eeeeee"><b>Polling</b><br>Setujukah Anda parkir berlangganan?<br><input type="radio"> Ya <input type="radio"> Tidak</td></tr>
<tr><td colspan="2" align="center"><font size="1">Copyright 2009-2026 {s.o}</font></td></tr></table></body></html>'''

@build("govsite", [("Portal Informasi Daerah", "portal-infodaerah.example.go.id"), ("Media Center", "mediacenter.example.go.id")])
class Gov(L):
    DL = "<strong>{d}</strong> – "; BYBOT = '<p class="kredit">{}</p>'; P = '<p style="text-align:justify"><span style="font-size:16px">{}</span></p>'; BYSEP = "&nbsp;| "
    BACA = '<div class="alert alert-info">Baca juga: <a href="{u}">{t}</a></div>'
    def html(s):
        p = s.p; c = s.content(); au = s.author() or "admin"
        return "<!doctype html>\n<html lang=\"id\">\n" + s.head(ld=False) + f'''<body>
<div class="topbar">Layanan pengaduan: lapor.example.go.id</div>{s.nav(("Beranda", "Profil", "Berita", "Agenda", "PPID", "Kontak"))}
<section class="page-title-section"><div class="container"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Beranda</a></li><li class="breadcrumb-item active">Berita</li></ol></div></section>
<section class="berita-detail"><div class="container"><div class="row"><div class="col-lg-8">
<div class="card"><img class="card-img-top" src="/storage/berita/{num(p, 1, 999)}.jpg" alt=""><div class="card-body">{s.label()}
<h3 class="card-title judul-berita">{E(p.title, quote=False)}</h3>
<div class="meta d-flex"><span><i class="bi bi-person"></i> {au}</span> <span><i class="bi bi-calendar"></i> {s.date("dmy")}</span> {'<span><i class="bi bi-folder"></i> %s</span>' % E(p.section) if p.section else ''} <span><i class="bi bi-eye"></i> Dibaca {num(p, 30, 900)} kali</span></div>
<div class="isi-berita">
{s.byl("top", "<p>{}</p>")}{c}
{s.byl("bottom")}{s.endname()}
</div>
<div class="share mt-3"><span>Bagikan:</span> <a href="#">Facebook</a> <a href="#">WhatsApp</a> <a href="#">Telegram</a></div>
{s.tags('<div class="tag-list">{}</div>', '<a class="badge bg-secondary" href="/tag/{u}">#{t}</a>')}
</div></div></div><div class="col-lg-4">{s.side("Berita Populer", 3, "div")}</div></div></div></section>
<footer class="footer"><p>Dinas Komunikasi dan Informatika © 2026</p></footer></body></html>'''

@build("sindo", [("Poros Sumatra", "porossumatra.co"), ("Indowarta", "indowarta.co")])
class Sindo(L):
    AUTOLINK = True
    DL = "<strong>{d}</strong> - "; P = "{}<br><br>"; H = "<strong>{}</strong><br><br>"; BQ = "<blockquote>{}</blockquote>"; Q = "curly"
    BACA = '<div class="baca-inline"><strong>Baca Juga: </strong><a href="{u}">{t}</a></div>'; WA = '<div class="cl-ch">{t}</div>'
    AD = '<div class="ads-scroll"><span>Scroll untuk melanjutkan</span></div>'; ADT = "Scroll untuk melanjutkan"
    BYPOS = "top"; BYTOP = '<div class="detail-nama-redaksi">{}</div>'; BYBOT = '<div class="reporter">{}</div>'; BYSEP = ", "
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head() + f'''<body>
<header>{s.nav()}</header>
<div class="container"><div class="detail-wrap"><section class="detail-content">
<div class="breadcrumb-detail"><a href="/">home</a> <a href="/s">{(p.section or '').lower()}</a></div>{s.label()}
<h1 class="detail-title">{E(p.title, quote=False)}</h1>
{'<div class="detail-nama-redaksi"><a rel="author" href="/a/%s">%s</a></div>' % (slug(au), au) if au else ''}{s.byl("top")}
<div class="detail-date-artikel">{s.date("full")}</div>
<div class="detail-img">{s.capt()}</div>
<div class="detail-desc" id="detail-desc">{c}{s.endname()}</div>
{s.byl("bottom")}
<div class="editor-info">({s.p.h.get("initials", "dny")})</div>
{s.tags('<div class="detail-list-tag"><span>TOPIK TERKAIT</span><ul>{}</ul></div>', '<li><a href="/topic/{u}">{t}</a></li>', "")}
</section>{s.side("Berita Terkini", 4)}</div></div>{s.foot()}</body></html>'''
    def capt(s):
        if not s.p.img: return ""
        s.rm("caption", s.p.img); return '<figure><img src="/i.webp"><figcaption>%s</figcaption></figure>' % E(s.p.img, quote=False)

@build("next", [("Kumpulan", "kumpulan.example"), ("Narasi Kita", "narasikita.example")])
class Next(L):
    DL = "{d} – "; P = '<div class="css-1r8v2k e1abcd12"><span class="css-0 txt">{}</span></div>'; H = '<div class="css-9hh2 e1abcd13"><h2 class="css-77">{}</h2></div>'
    BQ = '<div class="css-qq1"><blockquote class="css-5t">{}</blockquote></div>'
    BACA = '<a class="css-rel01" href="{u}"><div class="css-rel02"><span>Baca Juga</span><span class="css-rel03">{t}</span></div></a>'
    AD = '<div class="css-ads"><span>Iklan</span></div>'; ADT = "Iklan"; BYBOT = '<div class="css-cred">{}</div>'
    IMG = '<figure class="css-fig"><img src="/m.webp"/><figcaption class="css-figc">{t}</figcaption></figure>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head() + f'''<body><div id="__next"><div class="css-layout">
<header class="css-hd">{s.nav(("Untukmu", "News", "Bisnis", "Bola", "Woman"))}</header>
<div class="css-wrap"><main class="css-main"><div class="css-ct">{E(p.section or '')}</div>{s.label()}
<h1 class="css-title e1abcd01" data-qa-id="story-title">{E(p.title, quote=False)}</h1>
<div class="css-meta">{'<a class="css-au" data-qa-id="author-name" href="/@%s"><span>%s</span></a>' % (slug(au), au) if au else ''}<time class="css-tm" datetime="{s.iso()}">{s.date("dmy")}</time><span class="css-rd">· waktu baca {num(p, 2, 5)} menit</span></div>
{s.cap()}
<div class="css-body" data-qa-id="story-body">
{s.byl("top")}{c}
{s.endname()}{s.byl("bottom")}
</div>
{s.tags('<div class="css-tags">{}</div>', '<a class="css-tag" href="/topic/{u}"><span>{t}</span></a>', "")}
<div class="css-like"><button>Suka</button><button>Komentar</button><button>Bagikan</button></div>
</main>{s.side("Trending", 3)}</div></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{}},"page":"/[slug]"}}</script></body></html>'''

@build("merdeka", [("Lantang", "lantang.co.id"), ("Gema Rakyat", "gemarakyat.co.id")])
class Merdeka(L):
    DL = "<strong>{O}.CO.ID - {d}</strong> – "; BYPOS = "top"; BYTOP = '<div class="reporter-line"><span>{}</span></div>'; BYBOT = '<div class="reporter-line">{}</div>'; BYSEP = "</span> <span>"; BYITEM = "{w} <b>{n}</b>"
    P = '<p class="dt-par">{}</p>'
    PAGE = '<div class="pagination-detail"><a class="active">1</a><a href="?p=2">2</a><a href="?p=3">3</a><span>Halaman Berikutnya</span></div>'; PAGET = "Halaman Berikutnya"
    BACA = '<div class="rekomendasi"><h5>Rekomendasi</h5><a href="{u}">{t}</a></div>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!DOCTYPE html>\n<html>\n" + s.head() + f'''<body>
<div class="mdk-hd">{s.nav()}</div><div class="mdk-body"><div class="mdk-col-l">
<article class="mdk-detail"><div class="dt-tag">{E(p.section or '')}</div>{s.label()}<h1>{E(p.title, quote=False)}</h1>
{s.subt('<div class="dt-sinopsis">{}</div>')}
<div class="date-post">{s.date("full")}</div>{'<div class="author-post">Oleh <a href="/r/%s">%s</a></div>' % (slug(au), au) if au else ''}
{s.byl("top")}
<div class="sh-btn"><span>Bagikan</span></div>
{s.cap()}
<div class="dt-para-wrap">
{c}
{s.endname()}
</div>{s.byl("bottom")}
{s.tags('<div class="dt-topik"><b>Topik</b> {}</div>')}
</article></div>{s.side()}</div>{s.foot()}</body></html>'''

@build("elementor", [("Bilik Kabar", "bilikkabar.com"), ("Timur Raya", "timurraya.com")])
class Elementor(L):
    DL = "<strong>{d}, {o}.com –</strong> "; BACA = '<p><a href="{u}"><strong>Baca juga : {t}</strong></a></p>'; BYBOT = "<p>{}</p>"; BYSEP = "<br>"; NSEP = " & "
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        w = lambda k, x: '<div class="elementor-element elementor-widget elementor-widget-%s"><div class="elementor-widget-container">%s</div></div>\n' % (k, x)
        info = '<ul class="elementor-inline-items elementor-icon-list-items elementor-post-info">%s<li class="elementor-icon-list-item" itemprop="datePublished"><span class="elementor-post-info__item--type-date"><time>%s</time></span></li></ul>' % (
            '<li class="elementor-icon-list-item" itemprop="author"><a href="/a"><span class="elementor-post-info__item--type-author">%s</span></a></li>' % au if au else "", s.date("dmy"))
        return "<!DOCTYPE html>\n<html lang=\"id\">\n" + s.head() + '<body class="elementor-page single">\n<header class="elementor-location-header">' + s.nav() + '</header>\n<div class="elementor elementor-location-single">\n' + \
            w("theme-post-title", s.label() + '<h1 class="elementor-heading-title">%s</h1>' % E(p.title, quote=False)) + w("post-info", info) + \
            w("theme-post-featured-image", s.cap() or '<img src="/f.jpg">') + w("share-buttons", '<div class="elementor-share-btn"><span>Facebook</span></div><div class="elementor-share-btn"><span>WhatsApp</span></div>') + \
            w("theme-post-content", s.byl("top", "<p>{}</p>") + c + s.byl("bottom") + s.endname()) + \
            s.tags('<div class="elementor-widget elementor-widget-post-info"><span>Tag: </span>{}</div>', '<a href="/tag/{u}" class="elementor-post-info__terms-list-item">{t}</a>', ", ") + \
            (w("author-box", '<div class="elementor-author-box__text"><h4 class="elementor-author-box__name">%s</h4></div>' % au) if au and num(p, 0, 1) else "") + \
            w("posts", "".join('<h3 class="elementor-post__title"><a href="/%s">%s</a></h3>' % (slug(t), t) for t in pick(p, 3, "po"))) + "</div>\n" + s.foot() + "</body></html>"

@build("amp", [("Kilas Bumi", "kilasbumi.com"), ("Aktual Barat", "aktualbarat.com")])
class Amp(L):
    DL = "<strong>{o}, {d}</strong> – "; BACA = '<p class="amp-related"><strong>BACA JUGA: </strong><a href="{u}">{t}</a></p>'
    AD = '<div class="amp-ad-wrapper"><span>Iklan</span><amp-ad width="300" height="250" type="doubleclick"></amp-ad></div>'; ADT = "Iklan"
    BYBOT = '<p class="amp-wp-byline">{}</p>'; IMG = '<figure class="amp-wp-fig"><amp-img src="/x.jpg" width="600" height="400"></amp-img><figcaption>{t}</figcaption></figure>'
    CAP = '<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/{n}.jpg" alt="{a}" width="1200" height="675"></amp-img><p class="wp-caption-text">{t}</p></figure>'
    def html(s):
        p = s.p; c = s.content(); au = s.author()
        return "<!doctype html>\n<html amp lang=\"id\">\n" + s.head() + f'''<body class="">
<header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">{s.o}</span></a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header">{s.label()}
<h1 class="amp-wp-title">{E(p.title, quote=False)}</h1>
{'<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">%s</span></div>' % au if au else ''}
<div class="amp-wp-meta amp-wp-posted-on"><time datetime="{s.iso()}">{s.date("dmy")}</time></div></header>
{s.cap()}
<div class="amp-wp-article-content">
{s.byl("top", '<p class="amp-wp-byline">{}</p>')}{c}
{s.byl("bottom")}{s.endname()}
</div>
<div class="social"><amp-social-share type="whatsapp"></amp-social-share></div>
<footer class="amp-wp-article-footer">{'<div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c" rel="category tag">%s</a></div>' % E(p.section) if p.section else ''}{s.tags('<div class="amp-wp-meta amp-wp-tax-tag">Tags: {}</div>', '<a href="/tag/{u}" rel="tag">{t}</a>', ", ")}</footer></article>
<footer class="amp-wp-footer"><div><h2>{s.o}</h2><a href="#top" class="back-to-top">Kembali ke atas</a></div></footer></body></html>'''
