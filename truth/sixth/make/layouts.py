import html, re, json, datetime as dt
BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
BL3 = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split()
EN = "January February March April May June July August September October November December".split()
HARI = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
e = lambda s: html.escape(s or "", quote=False)
a = lambda s: html.escape(s or "", quote=True)
class L: pass
LAYOUTS = {}
NDL = '<span class="css-loc">{D}</span> — '
def layout(name, outlets, quotes=("“", "”"), time=True):
    def w(fn):
        l = L(); l.fn, l.outlets, l.quotes, l.time = fn, outlets.split("|"), quotes, time; LAYOUTS[name] = l; return fn
    return w
def render(p): return LAYOUTS[p.layout].fn(p)
POOL = """Harga Cabai di Pasar Induk Turun Tipis Menjelang Akhir Pekan
Jembatan Gantung Putus, Warga Dua Dusun Menyeberang dengan Rakit
Siswa SMK Rakit Mesin Pencacah Rumput dari Motor Bekas
Begini Cara Mengurus Akta Kelahiran Secara Daring
Tiga Pendaki Tersesat Ditemukan Selamat oleh Tim SAR
Listrik Padam Bergilir, Pelaku UMKM Mengeluh Merugi
Kapolres Baru Janjikan Patroli Malam di Jalur Rawan
Festival Layang-Layang Kembali Digelar Setelah Lima Tahun
Penyelundupan Kayu Digagalkan Petugas di Perbatasan
Jadwal Kapal Perintis Bulan Ini Berubah Akibat Cuaca
Warga Keluhkan Jalan Berlubang di Depan Terminal Lama
Cerita Guru Honorer yang Mengajar di Tiga Pulau
Resep Kue Lapis Kenari yang Mudah Dibuat di Rumah
Timnas Muda Menang Telak, Pelatih Puji Lini Tengah
Petani Kopi Nikmati Kenaikan Harga Sejak Awal Musim
Pencurian Kabel Telepon Marak, Polisi Buru Pelaku
Museum Daerah Pamerkan Naskah Kuno Berusia Dua Abad
Bus Sekolah Gratis Mulai Beroperasi di Empat Rute""".split("\n")
def rel(p, n=1):
    out = []
    for _ in range(n): out.append(POOL[p.poolstep % len(POOL)]); p.poolstep += 5
    return out
def rm(p, reason, text):
    p.removed.append(dict(reason=reason, text=re.sub(r"\s+", " ", text).strip())); return e(text)
def slug(s): return re.sub(r"[^a-z0-9]+", "-", s.lower()).strip("-")[:60]
def dom(p): return slug(p.outlet).replace("-", "") + ".id"
def tgl(p, y=True): return f"{p.pub.day} {BULAN[p.pub.month-1]} {p.pub.year}"
def tgl3(p): return f"{p.pub.day} {BL3[p.pub.month-1]} {p.pub.year}"
def hari(p): return HARI[p.pub.weekday()]
def off(p): return {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}[p.zone]
def iso(p): return p.pub.strftime("%Y-%m-%dT%H:%M:%S") + off(p)
def jam(p, s=":"): return p.pub.strftime(f"%H{s}%M")
def author(p): return next((n for w, n in p.by if w == "@"), None)
def worded(p): return [(w, n) for w, n in p.by if w not in ("@", "()")]
def line(p, sep=" | ", col=": ", f=e): return sep.join(w + col + f(n) for w, n in worded(p))
def noauthor(p):
    if author(p): raise SystemExit(f"{p.id}: layout {p.layout} has no author place")
def nowords(p):
    if worded(p): raise SystemExit(f"{p.id}: layout {p.layout} has no worded bylines")
def ends(p):
    out = []
    br = [n for w, n in p.by if w == "()"]
    if br: out.append("(" + "/".join(e(x) for x in br) + ")")
    if p.sign: out.append(e(p.sign))
    if p.label and p.labelpos == "end": out.append(e(p.labeltext))
    return out
def top(p, f): return f.format(e(p.labeltext)) if p.label and p.labelpos == "top" else ""
def em(s): return re.sub(r"//(.+?)//", r"<em>\1</em>", s)
def blocks(p, dl="<strong>{D}</strong> - ", pt="<p>{}</p>", hd="<h2>{}</h2>", li=("<ul>", "<li>{}</li>", "</ul>"), ins=None, endin=False, sep="\n", ent=None, bq="<blockquote><p>{}</p></blockquote>"):
    ins = ins or {}; out = []; n = len(p.blocks); open_ = None; first = True
    esc = lambda s: em(e(s)) if not ent else em(e(s)).replace("“", "&ldquo;").replace("”", "&rdquo;").replace('"', "&quot;").replace("’", "&rsquo;").replace("–", "&ndash;")
    E = ends(p); lastp = max(i for i, b in enumerate(p.blocks) if b[0] == "+")
    done = set()
    for i, (k, t, x) in enumerate(p.blocks):
        t = x if (x and k != "|") else t
        if k != open_ and open_ == "*": out.append(li[2]); open_ = None
        if k != open_ and open_ == "|": out.append("</tbody></table>"); open_ = None
        if k == "*":
            if open_ != "*": out.append(li[0]); open_ = "*"
            out.append(li[1].format(esc(t)))
        elif k == "|":
            if open_ != "|": out.append('<table border="1"><tbody>'); open_ = "|"
            out.append("<tr>" + "".join(f"<td>{esc(c)}</td>" for c in x) + "</tr>")
        elif k == "#": out.append(hd.format(esc(t)))
        elif k == ">": out.append(bq.format(esc(t)))
        else:
            s = esc(t)
            if first and p.dateline:
                pat = p.dlpat
                pre = dl if not pat else pat
                if pat and "<" not in pat: pre = "<strong>" + pat.strip() + "</strong> "
                s = pre.replace("{D}", e(p.dateline)).replace("{O}", e(p.outlet)).replace("{DOM}", dom(p)) + s
            first = False
            if endin and i == n-1 and E: s += " " + " ".join(E); E = []
            out.append(pt.format(s))
        if i in ins and i < n-1 and open_ is None: out.append(ins[i]); done.add(i)
    if open_ == "*": out.append(li[2])
    if open_ == "|": out.append("</tbody></table>")
    for x in E: out.append(pt.format(x))
    return sep.join(out)
def cap(p, f, reason="caption"):
    return f.format(rm(p, reason, p.caption)) if p.caption else ""
def meta(p, extra="", sec=True):
    s = f'<meta charset="utf-8">\n<title>{e(p.title)} - {e(p.outlet)}</title>\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta property="og:type" content="article">\n<meta property="og:title" content="{a(p.title)}">\n<meta property="og:site_name" content="{a(p.outlet)}">\n<meta property="article:published_time" content="{iso(p)}">\n'
    if p.section and sec: s += f'<meta property="article:section" content="{a(p.section)}">\n'
    return s + extra
def ld(p):
    au = author(p); d = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": p.title, "datePublished": iso(p), "dateModified": iso(p),
      "author": {"@type": "Person", "name": au} if au else {"@type": "Organization", "name": p.outlet}, "publisher": {"@type": "Organization", "name": p.outlet}}
    return '<script type="application/ld+json">' + json.dumps(d, ensure_ascii=False) + "</script>\n"
def nav(items="Beranda,Nasional,Daerah,Ekonomi,Olahraga,Ragam", c="menu"):
    return f'<nav class="{c}"><ul>' + "".join(f'<li><a href="/{slug(x)}">{x}</a></li>' for x in items.split(",")) + "</ul></nav>"
def side(p, t="Terpopuler", n=4, c="sidebar"):
    return f'<aside class="{c}"><h3>{t}</h3><ol>' + "".join(f'<li><a href="/read/{slug(x)}">{x}</a></li>' for x in rel(p, n)) + "</ol></aside>"
def doc(p, head, body, lang="id", bc=""): return f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n{head}</head>\n<body class="{bc}">\n{body}\n</body>\n</html>\n'
def sub(p, f): return f.format(e(p.subtitle)) if p.subtitle else ""
def nosub(p):
    if p.subtitle: raise SystemExit(f"{p.id}: {p.layout} shows no subtitle")
def tags(p, f, i, sep=""):
    return f.format(sep.join(i.format(e(t), slug(t)) for t in p.tags)) if p.tags else ""

@layout("tribun", "MimbarMusi.com|MimbarBanyumas.com|MimbarTimur.com", ('"', '"'))
def _(p):
    noauthor(p); r = rel(p, 4)
    w = worded(p); pe = [x for x in w if x[0].lower() != "editor"]; ed = [x for x in w if x[0].lower() == "editor"]
    by = ""
    if p.byat != "bottom":
        by = '<div id="editor" class="f13 grey">' + "".join(f'<div>{x}: <a href="/penulis/{slug(n)}">{e(n)}</a></div>' for x, n in pe) + "".join(f'<div style="float:right">{x}: <a href="/editor/{slug(n)}">{e(n)}</a></div>' for x, n in ed) + "</div>"
    bot = f'<p class="credit">({"/".join(e(n) for x, n in w)})</p>' if False else ""
    if p.byat == "bottom": bot = '<div class="pt20 credit-bottom">' + "<br>".join(f"<b>{x}:</b> {e(n)}" for x, n in w) + "</div>"
    ins = {1: f'<p class="baca"><strong>Baca juga: <a href="/r/{slug(r[0])}">{rm(p,"related_link",r[0])}</a></strong></p>',
           3: '<div class="ads-box" id="div-Inside-MediumRectangle"><span>' + rm(p, "ad", "Iklan untuk Anda: Cicilan Motor Ringan Tanpa Uang Muka") + '</span><span class="adv">Advertisement by</span></div>'}
    b = f'''<div class="header"><a href="/">{e(p.outlet)}</a>{nav("Home,News,Kota,Bola,Seleb,Lifestyle,Kesehatan,Video","topnav")}</div>
<div class="main"><div class="content"><div class="breadcrumb"><a href="/">Home</a> » <a href="/c">{e(p.section)}</a></div>
{top(p,'<div class="advlabel"><span>{}</span></div>')}
<h1 class="f50 black2 f400 crimson" id="arttitle">{e(p.title)}</h1>
<div class="grey bdr3 pb10 pt10"><time class="foot"><span>Tayang: {hari(p)}, {tgl(p)} {jam(p)} {p.zone}</span></time></div>
{by}
<div class="share-top"><a href="#">Facebook</a> <a href="#">X</a> <a href="#">WhatsApp</a> <span>{rm(p,"share","Bagikan artikel ini ke teman Anda")}</span></div>
{cap(p,'<div class="imgfull_div" id="artimg"><img src="/foto/a.jpg" alt=""><div class="arial f12 pt5 grey2">{}</div></div>')}
<div class="side-article txt-article multi-fontsize" id="article_con">
{blocks(p, dl="<strong>"+e(p.outlet.upper())+", {D} - </strong>", hd="<h3>{}</h3>", ins=ins)}
{bot}
<p class="wa"><em>{rm(p,"channel","Update berita lainnya di "+p.outlet+" dan saluran WhatsApp kami")}</em></p>
</div>
<div class="paging"><span>{rm(p,"pagination","Halaman: 1 2 Selanjutnya")}</span> <a href="?page=all">Semua Halaman</a></div>
{tags(p,'<div class="mb10 f16 mt10"><span class="tagtitle">Tags:</span>{}</div>','<h5 class="tagcloud3"><a class="rd2" href="/tag/{1}">{0}</a></h5>')}
<div class="related"><h4>Berita Terkait</h4><ul>{"".join(f"<li><a href='#'>{rm(p,'related_list',x)}</a></li>" for x in r[1:3])}</ul></div>
</div>{side(p)}</div><div class="footer">© {p.pub.year} {e(p.outlet)}. All rights reserved</div>'''
    nosub(p); return doc(p, meta(p) + ld(p), b)

@layout("detik", "sekejapNews|sekejapBiz", ('"', '"'))
def _(p):
    nowords(p); nosub(p); r = rel(p, 3); s = p.outlet
    ins = {2: f'<div class="staticdetail_container"><div class="para_caption">{rm(p,"ad","SCROLL TO CONTINUE WITH CONTENT")}</div></div>',
           4: f'<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="#">{rm(p,"related_link",r[0])}</a></div></td></tr></tbody></table>'}
    b = f'''<header class="header"><a class="logo">sekejap</a>{nav("Home,Berita,Jatim,Sumut,Bali,Finance,Sport","nav--s")}</header>
<div class="page__breadcrumb"><a>{e(s)}</a><a>{e(p.section)}</a></div>
<article class="detail"><div class="detail__header">{top(p,'<h2 class="detail__subtitle">{}</h2>')}
<h1 class="detail__title">{e(p.title)}</h1>
<div class="detail__author">{e(author(p) or 'Tim '+s)} <span class="detail__label">- {e(s)}</span></div>
<div class="detail__date">{hari(p)}, {tgl3(p)} {jam(p)} {p.zone}</div></div>
<div class="detail__share"><span>{rm(p,"share","Bagikan")}</span> <a class="komentar-btn">{rm(p,"comments","0 komentar")}</a></div>
{cap(p,'<div class="detail__media"><figure class="detail__media-image"><img src="a.jpeg" alt=""><figcaption class="detail__media-caption">{}</figcaption></figure></div>')}
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
{blocks(p, dl="<strong>{D}</strong> - ", hd="<h2>{}</h2>", ins=ins)}
<div class="sisip_video_ds"><h4>{rm(p,"video","Simak Video: "+r[1])}</h4></div>
</div></div>
{tags(p,'<div class="detail__body-tag"><div class="nav">{}</div></div>','<a class="nav__item" href="/tag/{1}">{0}</a>')}
<div class="pg_lain"><h3>Berita Terkait</h3><article class="list-content__item"><a href="#">{rm(p,"related_list",r[2])}</a></article></div></article>
<footer class="footer-b">Copyright @ {p.pub.year} sekejap network</footer>'''
    return doc(p, meta(p) + f'<meta name="author" content="{a(author(p) or "Tim "+s)}">\n', b)

@layout("kompas", "Nusaharian.com")
def _(p):
    noauthor(p); r = rel(p, 4)
    w = worded(p)
    credit = '<div class="credit-title"><div class="credit-title-nameEditor">' + ", ".join(f"{e(n)}" for x, n in w[:0]) + "</div></div>"
    ins = {1: f'<p><strong>Baca juga: <a class="inner-link-baca-juga" href="#">{rm(p,"related_link",r[0])}</a></strong></p>',
           4: f'<div class="ads-on-body kcm"><div class="ads__l">{rm(p,"newsletter","Kirim berita pilihan Nusaharian langsung ke email Anda")}</div></div><p><strong>Baca juga: <a class="inner-link-baca-juga" href="#">{rm(p,"related_link",r[1])}</a></strong></p>'}
    b = f'''<div class="header js-header"><a>NUSAHARIAN</a>{nav("News,Regional,Megapolitan,Tekno,Otomotif,Bola","nav")}</div>
<ul class="breadcrumb__wrap"><li>Home</li><li>{e(p.section)}</li></ul>
{top(p,'<div class="read__adv">{}</div>')}<h1 class="read__title">{e(p.title)}</h1>
<div class="read__header col-offset-fluid clearfix"><div class="read__time">Nusaharian.com, {p.pub.strftime("%d/%m/%Y")}, {jam(p)} {p.zone}</div>
<div class="read__credit__item">{" ".join(f'<div class="credit-item"><span>{x}</span> <span class="nm">{e(n)}</span></div>' for x, n in w)}</div></div>
{cap(p,'<div class="photo"><div class="photo__wrap"><img src="x.jpg" alt=""></div><div class="photo__caption">{}</div></div>')}
<div class="social--inline"><span>{rm(p,"share","Lihat Foto")}</span></div>
<div class="read__content"><div class="clearfix">
{blocks(p, dl="<strong>{D}, {O}</strong> - ", hd="<h2>{}</h2>", ins=ins)}
<p class="wa-ch"><em>{rm(p,"channel","Dapatkan update berita pilihan dan breaking news setiap hari dari Nusaharian.com. Mari bergabung di saluran WhatsApp kami.")}</em></p>
</div></div>
{tags(p,'<ul class="tag__article__wrap">{}</ul>','<li class="tag__article__item"><a class="tag__article__link" href="/tag/{1}">{0}</a></li>')}
<div class="comment__box"><h3>Komentar</h3><div class="c">{rm(p,"comments","Berikan komentarmu dan jadilah yang pertama berkomentar")}</div></div>
{side(p,"Terkini")}<footer>Copyright 2008 - {p.pub.year} PT Nusa Harian Media. All Rights Reserved.</footer>'''
    nosub(p); return doc(p, meta(p) + ld(p), b)

@layout("liputan", "Lima Arah News")
def _(p):
    nowords(p); r = rel(p, 5)
    ins = {2: '<div class="baca-juga-collections"><div class="baca-juga-collections__header">BACA JUGA:</div><ul class="baca-juga-collections__list">' + "".join(f'<li class="baca-juga-collections__item"><a href="#">{rm(p,"related_link",x)}</a></li>' for x in r[:2]) + "</ul></div>",
           4: f'<div class="advertisement-placeholder"><p class="advertisement-text">{rm(p,"ad","Advertisement")}</p></div>'}
    b = f'''<div class="navbar--top">Lima Arah {nav("Home,News,Regional,Bisnis,Bola,Saham,Cek Fakta")}</div>
<article class="hentry main read-page--core-article" itemscope itemtype="http://schema.org/Article">
<header class="read-page--header"><ul class="read-page--breadcrumb"><li><a><span itemprop="name">{e(p.section)}</span></a></li></ul>
{top(p,'<span class="read-page--label-adv">{}</span>')}
<h1 class="read-page--header--title entry-title" itemprop="headline">{e(p.title)}</h1>{sub(p,'<p class="read-page--header--subtitle">{}</p>')}
<div class="read-page--header--author__wrapper"><span class="read-page--header--author__wrapper">Oleh <a class="url fn" itemprop="url" href="/me/x"><span class="read-page--header--author__name fn" itemprop="name">{e(author(p) or "Tim Regional")}</span></a></span>
<p class="read-page--header--author__datetime-wrapper">Diterbitkan <time class="read-page--header--author__datetime updated" datetime="{iso(p)}">{tgl(p)}, {jam(p)} {p.zone}</time></p></div>
<div class="read-page--social-share">{rm(p,"share","Copy Link")} {rm(p,"share","Batalkan")}</div></header>
{cap(p,'<figure class="read-page--photo-gallery--item"><div><img src="p.jpg" alt=""></div><figcaption class="read-page--photo-gallery--item__caption">{}</figcaption></figure>')}
<div class="article-content-body"><div class="article-content-body__item-content" itemprop="articleBody">
{blocks(p, dl="<b>{O}, {D} - </b>", hd='<h2 class="article-content-body__item-title">{}</h2>', ins=ins)}
</div></div>
{tags(p,'<div class="tags--snippet"><ul class="tags--snippet__list">{}</ul></div>','<li class="tags--snippet__item"><a href="/tag/{1}"><span class="tags--snippet__name">{0}</span></a></li>')}
<div class="recommended"><h4>REKOMENDASI UNTUK ANDA</h4>{"".join(f"<h5><a>{rm(p,'related_list',x)}</a></h5>" for x in r[2:4])}</div></article>{side(p,"Trending")}'''
    return doc(p, meta(p), b)

@layout("okezone", "Bilangan Media", ('"', '"'))
def _(p):
    noauthor(p); nosub(p); r = rel(p, 3)
    w = worded(p)
    ins = {1: f'<div class="bacajuga"><strong>BACA JUGA:</strong><div class="bj"><a href="#">{rm(p,"related_link",r[0])}</a></div></div>',
           3: f'<p><strong>Baca Juga: <a href="#">{rm(p,"related_link",r[1])}</a></strong></p>'}
    by = " ".join(f'<span class="name">{e(n)}, {x}</span>' for x, n in w)
    b = f'''<div id="head">BILANGAN {nav("Home,News,Finance,Lifestyle,Celeb,Bola")}</div><div class="container-bodyhome-left"><div class="detail">
<div class="nav-kanal"><a>HOME</a> <a>{e(p.section)}</a></div>
{top(p,'<div class="kanal-adv">{}</div>')}
<div class="title"><h1>{e(p.title)}</h1></div>
<div class="namerep"><b>{by}</b> <i>·</i> <span class="date">{hari(p)} {tgl(p)} {jam(p)} {p.zone}</span></div>
<div class="sharecnt"><ul><li>{rm(p,"share","Share")}</li><li>FB</li><li>X</li></ul></div>
{cap(p,'<div class="images-artikel"><img id="imgCheck" src="b.jpg"><p class="caption">{}</p></div>')}
<div id="contentx" class="read"><div class="newsbox">
{blocks(p, dl="<strong>{D}</strong> - ", hd="<h3>{}</h3>", ins=ins)}
</div></div>
<div class="follow-google"><p>{rm(p,"channel","Follow Berita Bilangan Media di Google News")}</p><p>{rm(p,"newsletter","Dapatkan berita up to date dengan semua berita terkini dari Bilangan hanya dengan satu akun di ORION, daftar sekarang dengan klik disini")}</p></div>
{tags(p,'<div class="detail-tag newtag"><ul>{}</ul></div>','<li><a href="/tag/{1}"># {0}</a></li>')}
<div class="terkait"><h2>Berita Terkait</h2><a>{rm(p,"related_list",r[2])}</a></div></div></div>
<footer>©{p.pub.year} Bilangan Media, All Rights Reserved</footer>'''
    return doc(p, meta(p), b)

@layout("antara", "Kantor Berita Bahtera", ('"', '"'))
def _(p):
    noauthor(p); r = rel(p, 3)
    bt = "<br>\n".join(f"{x}: {e(n)}" for x, n in worded(p))
    ins = {2: f'<p class="baca-juga"><span>Baca juga:</span> <a href="#">{rm(p,"related_link",r[0])}</a></p>',
           3: f'<p class="baca-juga"><span>Baca juga:</span> <a href="#">{rm(p,"related_link",r[1])}</a></p>'}
    b = f'''<header><div class="container"><a href="/"><img alt="BAHTERA"></a>{nav("Home,Terkini,Politik,Hukum,Nusantara,Bumi")}</div></header>
<main><div class="row"><div class="col-md-8"><article class="post-wrapper clearfix"><header class="post-header clearfix">
{top(p,'<span class="label-adv">{}</span>')}<h1 class="post-title">{e(p.title)}</h1>{sub(p,'<p class="post-sub">{}</p>')}
<p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> {hari(p)}, {tgl(p)} {jam(p)} {p.zone}</span></p></header>
{cap(p,'<figure class="image-overlay"><picture><img src="c.jpg" alt=""></picture><figcaption class="wp-caption-text">{}</figcaption></figure>')}
<div class="post-content clearfix font17">
{blocks(p, dl="{D} (BAHTERA) - ", hd="<p><strong>{}</strong></p>", ins=ins)}
<p class="text-muted small mt10">{bt}<br>
{rm(p,"copyright",f"Copyright © BAHTERA {p.pub.year}")}</p>
<p class="text-muted mt10 small">{rm(p,"copyright","Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita BAHTERA.")}</p>
</div>
{tags(p,'<footer class="post-meta"><ul class="tags-widget clearfix"><li class="trending">Tags:</li>{}</ul></footer>','<li><a href="/tag/{1}">{0}</a></li>')}
<div class="related-posts"><h3>Berita Terkait</h3><p class="simple-post"><a>{rm(p,"related_list",r[2])}</a></p></div></article></div><div class="col-md-4">{side(p,"Terpopuler",5)}</div></div></main>'''
    return doc(p, meta(p), b)

@layout("blogger", "Suara Serambi Desa|Kabar Pulau Rempah|Catatan Kampung Hulu", ("“", "”"))
def _(p):
    nosub(p); r = rel(p, 2); sec = p.section
    if sec: raise SystemExit(f"{p.id}: blogger has no section")
    au = author(p); bt = "<br />".join(f"{x} : {e(n)}" for x, n in worded(p))
    txt = blocks(p, dl="<b>{D}</b> - ", pt="{}", hd="<b>{}</b>", sep="<br /><br />\n", li=("<ul>", "<li>{}</li>", "</ul>"), endin=True)
    btop, bbot = (bt + "<br /><br />\n", "") if (bt and p.byat == "top") else ("", ("<br /><br />\n" + bt) if bt else "")
    b = f'''<div class='header' id='header'><h1 class='title'><a href='https://{dom(p)}'>{e(p.outlet)}</a></h1></div>
<div class='main' id='main'><div class='blog-posts hfeed'><div class='date-outer'>
<h2 class='date-header'><span>{hari(p)}, {tgl(p)}</span></h2><div class='post hentry uncustomized-post-template'>
<h3 class='post-title entry-title' itemprop='name'>{e(p.title)}</h3>
<div class='post-header'></div>
<div class='post-body entry-content' id='post-body-81' itemprop='description articleBody'>
{top(p,"<b>{}</b><br /><br />")}{'<table align="center" class="tr-caption-container"><tbody><tr><td><img src="https://x/s.jpg" /></td></tr><tr><td class="tr-caption">'+rm(p,"caption",p.caption)+'</td></tr></tbody></table>' if p.caption else ""}<div style="text-align: justify;">{btop}{txt}{bbot}</div>
<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Diposting oleh <span class='fn' itemprop='author'><span itemprop='name'>{e(au or "Admin")}</span></span></span> <span class='post-timestamp'>di <a class='timestamp-link' href='#'><abbr class='published' title='{iso(p)}'>{jam(p,".")}</abbr></a></span></div>
<div class='post-share-buttons'>{rm(p,"share","Kirimkan Ini lewat Email")} <a>BlogThis!</a></div>
{tags(p,"<div class='post-footer-line-2'><span class='post-labels'>Label: {}</span></div>","<a href='/search/label/{1}' rel='tag'>{0}</a>",", ")}
</div></div></div></div><div class='comments' id='comments'><h4>{rm(p,"comments","Tidak ada komentar:")}</h4><a>Posting Komentar</a></div>
<div class='blog-pager'><a>Posting Lebih Baru</a> <a>Beranda</a></div></div><div class='sidebar section'><h2>Entri Populer</h2><ul>{"".join(f"<li>{x}</li>" for x in r)}</ul></div>'''
    return doc(p, f"<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>\n<meta content='blogger' name='generator'/>\n<title>{e(p.outlet)}: {e(p.title)}</title>\n<meta content='{a(p.title)}' property='og:title'/>\n", b)

@layout("jnews", "Portal Mandalika|Gema Kepulauan", time=True)
def _(p):
    r = rel(p, 4); au = author(p)
    ins = {1: f'<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_postblock_21"><h3 class="jeg_block_title"><span>Baca Juga</span></h3><article class="jeg_post"><h3 class="jeg_post_title"><a href="#">{rm(p,"related_link",r[0])}</a></h3><div class="jeg_post_meta">2 bulan lalu</div></article></div></div></div>',
           3: f'<div class="jnews_content_inline_ads"><span class="ads-text">{rm(p,"ad","ADVERTISEMENT")}</span></div>'}
    bt = f'<p class="credits">{line(p," | ")}</p>' if worded(p) else ""
    b = f'''<div class="jeg_viewport"><div class="jeg_header normal">{e(p.outlet)} {nav("Home,Daerah,Hukum,Politik,Pariwisata","jeg_menu")}</div>
<div class="jeg_main"><div class="jeg_content jeg_singlepage"><div class="jeg_breadcrumbs"><span><a>Home</a></span> <span class="breadcrumb_last_link"><a>{e(p.section)}</a></span></div>
<div class="entry-header">{top(p,'<span class="jeg_post_badge">{}</span>')}<h1 class="jeg_post_title">{e(p.title)}</h1>{sub(p,'<h2 class="jeg_post_subtitle">{}</h2>')}
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><img alt="" src="g.png"><span class="meta_text">by</span> <a href="/author/x">{e(au or "Redaksi")}</a></div><div class="jeg_meta_date"><a href="#">{tgl(p)} - {jam(p)}</a></div><div class="jeg_meta_category"><span><span class="meta_text">in</span> <a rel="category tag">{e(p.section)}</a></span></div></div><div class="meta_right"><div class="jeg_meta_comment"><a>0</a></div></div></div></div></div>
{cap(p,'<div class="jeg_featured featured_image"><div class="thumbnail-container"><img src="f.jpg"></div><p class="wp-caption-text">{}</p></div>')}
<div class="jeg_share_top_container"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">0</div><span class="sharetext">SHARES</span></div><div class="jeg_views_count"><div class="counts">128</div><strong>VIEWS</strong></div></div><a class="jeg_btn-facebook"><span>{rm(p,"share","Share on Facebook")}</span></a></div>
<div class="entry-content no-share"><div class="content-inner">
{blocks(p, dl="<strong>{D}</strong> – ", hd="<h3>{}</h3>", ins=ins)}
{bt}
{tags(p,'<div class="jeg_post_tags"><span>Tags:</span> {}</div>','<a href="/tag/{1}" rel="tag">{0}</a>')}
</div></div>
{f'<div class="jeg_authorbox"><div class="jeg_author_content"><h3 class="jeg_author_name"><a>{e(au)}</a></h3><p class="jeg_author_desc">{rm(p,"author_box","Menulis isu daerah sejak bangku kuliah.")}</p></div></div>' if au else ""}
<div class="jnews_related_post_container"><h3>Related Posts</h3>{"".join(f'<article><h3 class="jeg_post_title"><a>{rm(p,"related_list",x)}</a></h3></article>' for x in r[1:3])}</div></div></div></div>'''
    return doc(p, meta(p) + ld(p), b, bc="wp-singular post-template-default single single-post jnews")

@layout("newspaper", "Pena Flobamora|Rilis Lembah|Lentera Jambi", time=False)
def _(p):
    r = rel(p, 4); au = author(p)
    ins = {2: f'<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">{rm(p,"ad","- Advertisement -")}</span><a><img src="ad.gif"></a></div>'}
    bt = "".join(f"<p>{x}: {e(n)}</p>" for x, n in worded(p))
    b = f'''<div id="td-outer-wrap"><div class="td-header-wrap">{e(p.outlet)} {nav(c="td-main-menu")}</div>
<article class="post type-post"><div class="td-post-header"><div class="td-crumb-container"><div class="entry-crumbs"><span>Beranda</span> <span>{e(p.section)}</span></div></div>
<ul class="td-category"><li class="entry-category"><a>{e(p.section)}</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">{e(p.title)}</h1>{sub(p,'<p class="td-post-sub-title">{}</p>')}
<div class="td-module-meta-info">{f'<div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/x">{e(au)}</a><div class="td-author-line"> - </div></div>' if au else '<div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/admin">admin</a><div class="td-author-line"> - </div></div>'}<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{iso(p)}">{tgl(p)}</time></span><div class="td-post-comments"><a>0</a></div><div class="td-post-views"><span>211</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-social-but-text">{rm(p,"share","Facebook Twitter Pinterest WhatsApp")}</div></div>
<div class="td-post-content tagdiv-type">{cap(p,'<div class="td-post-featured-image"><figure><img class="entry-thumb" src="z.jpg"><figcaption class="wp-caption-text">{}</figcaption></figure></div>')}
{top(p,'<p><strong>{}</strong></p>')}
{blocks(p, dl="<strong>{D}, {O}</strong> – ", hd="<h4>{}</h4>", ins=ins)}
{bt}
</div><footer>
{tags(p,'<div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li>{}</ul></div>','<li><a href="/tag/{1}">{0}</a></li>')}
<div class="td-post-next-prev"><div class="td-post-next-prev-content"><span>Previous article</span><a>{rm(p,"related_list",r[0])}</a></div><div><span>Next article</span><a>{rm(p,"related_list",r[1])}</a></div></div>
{f'<div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a>{e(au)}</a></span></div></div></div>' if au else ""}
</footer></article><div class="td_block_related_posts"><h4>RELATED ARTICLES</h4><a>{r[2]}</a></div></div>'''
    return doc(p, meta(p), b, bc="single single-post td-standard-pack")

@layout("sahifa", "Buletin Gayo|Harian Dusun", time=False)
def _(p):
    nosub(p); r = rel(p, 4); au = author(p)
    ins = {0: f'<div class="e3lan e3lan-in-post1"><a href="#"><img src="b.gif" alt="iklan"></a></div>', 2: f'<p><span style="color:#ff0000;"><strong>BACA JUGA:</strong></span> <a href="#">{rm(p,"related_link",r[0])}</a></p>'}
    bt = f'<p><strong>{line(p," / "," : ")}</strong></p>' if worded(p) else ""
    b = f'''<div class="wrapper"><header id="theme-header">{e(p.outlet)} {nav(c="main-nav")}</header><div class="content">
<nav id="crumbs"><a>Home</a> <span class="delimiter">/</span> <a>{e(p.section)}</a></nav>
<article class="post-listing post"><div class="post-inner"><h1 class="name post-title entry-title"><span itemprop="name">{e(p.title)}</span></h1>
<p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/x">{e(au or "admin")}</a></span> <span class="tie-date"><i class="fa fa-clock-o"></i>{tgl(p)}</span> <span class="post-cats"><a>{e(p.section)}</a></span> <span class="post-comments"><a>Leave a comment</a></span> <span class="post-views">87 Views</span></p><div class="clear"></div>
<div class="entry"><div class="share-post"><span class="share-text">{rm(p,"share","Share")}</span><ul><li>Tweet</li></ul></div>
{top(p,'<p style="text-align:center"><strong>{}</strong></p>')}{cap(p,'<div class="wp-caption aligncenter"><img src="k.jpg"><p class="wp-caption-text">{}</p></div>')}
{bt if p.byat=="top" else ""}{blocks(p, dl="<strong>{D} – </strong>", pt='<p style="text-align: justify;">{}</p>', hd="<p><strong>{}</strong></p>", ins=ins, endin=True)}
{bt if p.byat!="top" else ""}
</div>{tags(p,'<p class="post-tag">Tags {}</p>','<a href="/tag/{1}" rel="tag">{0}</a>'," ")}
</div></article>
<section id="author-box"><div class="block-head"><h3>About {e(au or "admin")}</h3></div><div class="author-bio"></div></section>
<section id="related_posts"><h3>Related Articles</h3><div class="related-item"><h3><a>{rm(p,"related_list",r[1])}</a></h3></div><div class="related-item"><h3><a>{r[2]}</a></h3></div></section>
<div id="comments"><h3>{rm(p,"comments","Leave a Reply")}</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></div>'''
    return doc(p, meta(p), b)

@layout("generatepress", "Rakit Media|Sorot Kampung", time=False)
def _(p):
    nosub(p); r = rel(p, 3); au = author(p)
    ins = {1: f'<p class="inline-rel"><em>Lihat juga: <a href="#">{rm(p,"related_link",r[0])}</a></em></p>'}
    bt = "".join(f"<p><em>{x}: {e(n)}</em></p>\n" for x, n in worded(p))
    b = f'''<header class="site-header" id="masthead"><p class="main-title"><a>{e(p.outlet)}</a></p></header>{nav(c="main-navigation")}
<div class="site-content"><main class="site-main"><article class="post hentry" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article">
{top(p,'<div class="post-flag">{}</div>')}<header class="entry-header"><h1 class="entry-title" itemprop="headline">{e(p.title)}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{iso(p)}" itemprop="datePublished">{tgl(p)}</time></span> <span class="byline">oleh <span class="author vcard" itemprop="author"><a class="url fn n" rel="author"><span class="author-name" itemprop="name">{e(au or "admin")}</span></a></span></span></div></header>
<div class="entry-content" itemprop="text">
{cap(p,'<figure class="wp-block-image size-large"><img src="w.jpg"><figcaption class="wp-element-caption">{}</figcaption></figure>')}
{blocks(p, dl="<strong>{D}</strong> — ", hd='<h2 class="wp-block-heading">{}</h2>', ins=ins, ent=True)}
{bt}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">{rm(p,"share","Bagikan ini:")}</h3><ul><li>X</li><li>Facebook</li></ul></div>
<div class="jp-relatedposts"><h3>{rm(p,"related_list","Terkait")}</h3></div>
</div><footer class="entry-meta"><span class="cat-links"><span class="screen-reader-text">Kategori </span><a rel="category tag">{e(p.section)}</a></span>
{tags(p,'<span class="tags-links"><span class="screen-reader-text">Tag </span>{}</span>','<a href="/tag/{1}" rel="tag">{0}</a>',", ")}
<nav class="post-navigation"><div class="nav-previous"><a>{rm(p,"related_list",r[1])}</a></div></nav></footer></div></article></main></div>
<footer class="site-info">© {p.pub.year} {e(p.outlet)} • Built with GeneratePress</footer>'''
    return doc(p, meta(p), b, bc="post-template-default single generatepress")

@layout("wpberita", "Kabar Selingsing|Jejak Nusa|Warta Selat")
def _(p):
    r = rel(p, 4); au = author(p); noauthor(p)
    ins = {1: f'<div class="gmr-related-inside"><strong>Baca Juga</strong> <a class="recommended" href="#">{rm(p,"related_link",r[0])}</a></div>', 3: f'<div class="gmr-banner-insidecontent text-center"><span>{rm(p,"ad","Iklan. Gulir ke bawah untuk melanjutkan membaca")}</span></div>'}
    w = worded(p)
    bx = '<div class="gmr-cf-metacontent heading-text meta-content">' + " ".join(f"<span>{x} : {e(n)}</span>" for x, n in w) + "</div>" if w else ""
    b = f'''<div class="site" id="page"><header id="masthead" class="topnavwrap">{e(p.outlet)}{nav(c="gmr-mainmenu")}</header>
<div class="container"><main class="site-main-single col-md-8"><article class="post"><div class="breadcrumbs"><a>Beranda</a> <a>{e(p.section)}</a></div>
<header class="entry-header entry-header-single"><div class="gmr-meta-topic"><strong><span class="cat-links-content"><a>{e(p.section)}</a></span></strong></div>
<h1 class="entry-title"><strong>{e(p.title)}</strong></h1>{sub(p,'<div class="gmr-subtitle">{}</div>')}
<div class="list-table clearfix"><div class="table-row"><div class="table-cell gmr-content-metasingle"><div class="meta-content gmr-content-metasingle"><span class="author vcard"><a class="url fn n" href="/author/redaksi">Redaksi</a></span></div><div class="meta-content"><span class="posted-on"><time class="entry-date published" datetime="{iso(p)}">{hari(p)}, {tgl(p)} {jam(p,".")} {p.zone}</time></span></div></div></div></div></header>
{bx if p.byat=="top" else ""}
{cap(p,'<figure class="post-thumbnail gmr-thumbnail-single"><img src="n.jpg"><figcaption class="wp-caption-text">{}</figcaption></figure>')}
<div class="single-wrap"><div class="entry-content entry-content-single clearfix">
{top(p,'<p class="adv">{}</p>')}
{blocks(p, dl="<strong>{D}, "+dom(p)+"</strong> – ", hd="<h3>{}</h3>", ins=ins)}
{'<div class="page-links"><span class="page-text">'+rm(p,"pagination","Halaman: 1 2")+'</span></div>' if sum(map(ord,p.id))%2 else ""}
</div></div>
<footer class="entry-footer">{bx if p.byat!="top" else ""}{tags(p,'<span class="tags-links">{}</span>','<a href="/tag/{1}" rel="tag">{0}</a>'," ")}
<div class="gmr-gnews"><span>{rm(p,"channel","Ikuti kami di Google News")}</span></div></footer>
<div class="gmr-related-post"><h3>Pos Terkait</h3>{"".join(f'<div class="recent-title"><a>{rm(p,"related_list",x)}</a></div>' for x in r[1:3])}</div></article></main></div></div>'''
    return doc(p, meta(p) + ld(p), b)

@layout("pemda", "Pemerintah Daerah|Portal Resmi Pemerintah Daerah", ('"', '"'), time=False)
def _(p):
    nosub(p); r = rel(p, 3); au = author(p)
    bt = "".join(f'<p class="text-right">{x} : {e(n)}</p>' for x, n in worded(p))
    b = f'''<div class="topbar">{e(p.outlet)} | Kontak | PPID</div><nav class="navbar navbar-default"><ul class="nav navbar-nav"><li>Profil</li><li>Layanan</li><li>Berita</li><li>Unduhan</li></ul></nav>
<section class="content"><div class="container"><div class="row"><div class="col-md-9"><div class="panel panel-default"><div class="panel-heading"><h2 class="judul-berita">{e(p.title)}</h2></div>
<div class="panel-body"><p class="info"><i class="fa fa-user"></i> {e(au or "admin")} &nbsp; <i class="fa fa-calendar"></i> {p.pub.strftime("%d-%m-%Y")} &nbsp; {f'<i class="fa fa-folder"></i> {e(p.section)} &nbsp; ' if p.section else ''}<i class="fa fa-eye"></i> Dibaca 143 kali</p>
{cap(p,'<div class="thumbnail"><img src="d.jpg" class="img-responsive"><div class="caption"><small>{}</small></div></div>')}
{top(p,'<p><b>{}</b></p>')}<div class="isi-berita">
{blocks(p, dl="{D} - ", pt='<p style="text-align:justify"><span style="font-size:14px">{}</span></p>', hd="<p><b>{}</b></p>", ent=True, endin=True)}
{bt}</div>
<hr><div class="sosmed"><span>{rm(p,"share","Bagikan berita ini :")}</span> <a>Facebook</a> <a>Twitter</a></div>
<h4>Berita Lainnya</h4><ul class="list-unstyled">{"".join(f"<li><a>{rm(p,'related_list',x)}</a> <small>(09-01-2025)</small></li>" for x in r)}</ul></div></div></div>
<div class="col-md-3"><div class="panel"><h4>Statistik Pengunjung</h4><p>Hari ini: 52</p></div></div></div></div></section><footer>Hak Cipta © {p.pub.year} Diskominfo</footer>'''
    return doc(p, f'<meta charset="utf-8">\n<title>{e(p.outlet)} | {e(p.title)}</title>\n', b)

@layout("joomla", "Kabar Dinas|Suluh Rakyat Online", time=True)
def _(p):
    nosub(p); r = rel(p, 3); au = author(p)
    bt = f'<p>{line(p,"<br />")}</p>' if worded(p) else ""
    b = f'''<div class="body"><header class="header"><a class="brand">{e(p.outlet)}</a></header><ul class="breadcrumb"><li>Beranda</li><li class="active">{e(p.section)}</li></ul>
<main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header">{top(p,'<span class="label label-info">{}</span>')}<h2 itemprop="headline">{e(p.title)}</h2></div>
<dl class="article-info muted"><dt class="article-info-term">Detail</dt>{f'<dd class="createdby" itemprop="author">Ditulis oleh <span itemprop="name">{e(au)}</span></dd>' if au else '<dd class="createdby" itemprop="author">Ditulis oleh <span itemprop="name">Super User</span></dd>'}
<dd class="category-name">Kategori: <a itemprop="genre">{e(p.section)}</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="{iso(p)}" itemprop="datePublished">Diterbitkan: {p.pub.day:02d} {BULAN[p.pub.month-1]} {p.pub.year} {jam(p)}</time></dd><dd class="hits">Dilihat: 305</dd></dl>
<div class="icons"><ul class="actions"><li>{rm(p,"tools","Cetak")}</li><li>{rm(p,"tools","Email")}</li></ul></div>
<div itemprop="articleBody">{cap(p,'<div class="pull-left item-image"><img src="images/e.jpg"><span class="img_caption">{}</span></div>')}
{blocks(p, dl="<strong>{D} - </strong>", pt='<p style="text-align: justify;">{}</p>', hd="<h4>{}</h4>", endin=True)}
{bt}</div>
{tags(p,'<ul class="tags inline">{}</ul>','<li class="tag-2"><a class="label label-info">{0}</a></li>')}
<ul class="pager pagenav"><li class="previous"><a>{rm(p,"pagination","Sebelumnya")}</a></li><li class="next"><a>Selanjutnya</a></li></ul></div></main>
<div class="well"><h3>Artikel Terbaru</h3><ul>{"".join(f"<li><a>{x}</a></li>" for x in r)}</ul></div></div>'''
    return doc(p, f'<meta charset="utf-8">\n<meta name="generator" content="Joomla! - Open Source Content Management">\n<title>{e(p.title)}</title>\n', b, lang="id-id")

@layout("drupal", "Simpul Warga|Radar Bumi Serasan", time=True)
def _(p):
    r = rel(p, 3); au = author(p)
    bt = f'<div class="field field--name-field-kredit">{line(p,"; ")}</div>' if worded(p) else ""
    b = f'''<div class="dialog-off-canvas-main-canvas"><header role="banner">{e(p.outlet)}{nav()}</header><main role="main"><div class="layout-content">
<div id="block-page-title"><h1 class="page-title"><span class="field field--name-title">{e(p.title)}</span></h1></div>
<article role="article" class="node node--type-berita node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Dikirim oleh <span class="field field--name-uid"><span class="username">{e(au or "redaksi")}</span></span> pada <span class="field field--name-created">{p.pub.strftime("%d/%m/%Y")} - {jam(p)}</span></div></footer>
<div class="node__content">{sub(p,'<div class="field field--name-field-teras">{}</div>')}<div class="field field--name-field-kanal"><div class="field__label">Kanal</div><div class="field__item"><a>{e(p.section)}</a></div></div>
{top(p,'<div class="field field--name-field-jenis">{}</div>')}{cap(p,'<div class="field field--name-field-gambar"><img src="/sites/default/files/j.jpg"><blockquote class="image-field-caption"><p>{}</p></blockquote></div>')}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">
{blocks(p, dl="<strong>{D}.</strong> ", hd="<h3>{}</h3>", ins={2: f'<div class="media-embed"><a href="#">{rm(p,"related_link","Baca pula: "+r[0])}</a></div>'})}
</div>{bt}
{tags(p,'<div class="field field--name-field-tags"><div class="field__label">Tag</div>{}</div>','<div class="field__item"><a href="/tag/{1}">{0}</a></div>')}
<section class="field--type-comment"><h2>{rm(p,"comments","Tambah komentar baru")}</h2></section></div></article></div></main>{side(p)}</div>'''
    return doc(p, meta(p), b)

@layout("tangan", "Koran Pesisir|Media Rakyat Timur", ('"', '"'))
def _(p):
    nosub(p); noauthor(p); r = rel(p, 4)
    bt = line(p, " / ", " : ")
    t = blocks(p, dl="<b>{D}, {O}</b> -- ", pt="{}", hd="<b>{}</b>", sep="<br><br>\n", endin=True, ins={1: f'<table width=300 align=left bgcolor=#eeeeee><tr><td><b>BERITA TERKAIT</b><br>- <a href="news.php?id=1">{rm(p,"related_list",r[0])}</a><br>- <a href="news.php?id=2">{rm(p,"related_list",r[1])}</a></td></tr></table>'})
    return f'''<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{e(p.outlet)} :: {e(p.title)}</title></head><body bgcolor=#ffffff>
<table width=980 align=center><tr><td colspan=2><img src="banner.jpg"><br><a href=index.php>HOME</a> | <a href=kat.php?k=1>DAERAH</a> | <a href=kat.php?k=2>HUKUM</a> | <a href=kat.php?k=3>OPINI</a></td></tr>
<tr><td valign=top width=680><font size=1 color=gray>Kategori: {e(p.section)}</font><br>{top(p,"<font color=red><b>{}</b></font><br>")}<font size=5><b>{e(p.title)}</b></font><br>
<font size=1 color=#999999>{hari(p)}, {tgl(p)} | {jam(p,".")} {p.zone} | Dibaca: 1.204 kali</font><br>
{f"<font size=2><i>{bt}</i></font><br>" if bt and p.byat!="bottom" else ""}
{'<img src="img/k.jpg" width=400><br><font size=1>'+rm(p,"caption",p.caption)+'</font><br>' if p.caption else ""}
<div class=isi><font face=Verdana size=2>
{t}
</font></div>
{f"<p><b>{bt}</b></p>" if bt and p.byat=="bottom" else ""}
<a href="print.php">{rm(p,"tools","Versi cetak")}</a> | <a href="kirim.php">{rm(p,"share","Kirim ke teman")}</a>
<hr><b>Komentar Pembaca</b><br>{rm(p,"comments","Belum ada komentar")}</td>
<td valign=top><b>BERITA POPULER</b><br>{"<br>".join(r[2:4])}</td></tr></table><center>&copy; {p.pub.year} {e(p.outlet)}</center></body></html>
'''

@layout("nuxt", "Halaman Satu|Tapak.news", time=True)
def _(p):
    r = rel(p, 3); au = author(p)
    w = worded(p)
    by = f'<div class="css-1k9 flex"><span class="css-aut">{e(au)}</span></div>' if au else ""
    by += "".join(f'<div class="css-7x2"><span>{x}</span><span> {e(n)}</span></div>' for x, n in w)
    b = f'''<div id="__nuxt"><div class="css-0 layout"><header class="css-1a"><a href="/">{e(p.outlet)}</a><button>Menu</button><button>Masuk</button></header>
<main class="css-2b"><div class="css-3c"><div class="css-4d"><a href="/k">{e(p.section)}</a>{top(p,'<span class="css-ad">{}</span>')}</div><h1 class="css-5e">{e(p.title)}</h1>{sub(p,'<p class="css-lead">{}</p>')}
<div class="css-6f">{by}<div class="css-8y">{tgl3(p)} • {jam(p)} {p.zone}</div><div class="css-9z">{rm(p,"tools","3 menit baca")}</div></div>
{cap(p,'<figure class="css-fig"><img src="/_ipx/i.webp"><figcaption>{}</figcaption></figure>')}
<div class="css-art" data-testid="story">
{blocks(p, dl=NDL, pt='<div class="css-par"><p>{}</p></div>', hd='<div class="css-par"><h2>{}</h2></div>', ins={1: f'<div class="css-rec"><div>Rekomendasi</div><a href="#">{rm(p,"related_link",r[0])}</a></div>', 3: f'<div class="css-nl"><p>{rm(p,"newsletter","Berlangganan buletin pagi kami, gratis setiap hari kerja.")}</p><input placeholder="Email"><button>Daftar</button></div>'})}
</div>
{tags(p,'<div class="css-tg">{}</div>','<a class="css-tgi" href="/t/{1}">#{0}</a>')}
<div class="css-cm"><h3>Komentar (0)</h3><p>{rm(p,"comments","Masuk untuk menulis komentar")}</p></div></div></main></div></div><script>window.__NUXT__={{}}</script>'''
    return doc(p, meta(p) + ld(p), b)

@layout("amp", "Ampera Pos|Kabar Tapal", time=True)
def _(p):
    nosub(p); r = rel(p, 3); au = author(p)
    w = worded(p)
    b = f'''<header class="amp-wp-header"><div><a href="/">{e(p.outlet)}</a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header">{top(p,'<div class="amp-flag">{}</div>')}<h1 class="amp-wp-title">{e(p.title)}</h1>
{f'<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{e(au)}</span></div>' if au else ""}<div class="amp-wp-meta amp-wp-posted-on"><time datetime="{iso(p)}">{tgl(p)} {jam(p)} {p.zone}</time></div></header>
{cap(p,'<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="h.jpg" width="700" height="400" layout="responsive"></amp-img><p class="wp-caption-text">{}</p></figure>')}
<div class="amp-wp-article-content">
{blocks(p, dl="<b>{D}</b> | ", hd="<h2>{}</h2>", ins={1: f'<amp-ad width="300" height="250" type="adsense"></amp-ad><p class="amp-rel">Baca: <a href="#">{rm(p,"related_link",r[0])}</a></p>'})}
{f'<p class="amp-cr">{line(p," | "," ")}</p>' if w else ""}
</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Kategori: <a rel="category tag">{e(p.section)}</a></div>
{tags(p,'<div class="amp-wp-meta amp-wp-tax-tag">Tag: {}</div>','<a href="/tag/{1}" rel="tag">{0}</a>',", ")}
<div class="amp-wp-meta amp-wp-comments-link"><a>{rm(p,"comments","Tinggalkan komentar")}</a></div></footer></article><footer class="amp-wp-footer">{r[1]}</footer>'''
    return doc(p, meta(p, sec=False), b).replace('<html lang="id">', '<html amp lang="id">')

@layout("republik", "Suara Merantau|Kilas Anambas")
def _(p):
    r = rel(p, 4); noauthor(p)
    w = worded(p); bx = f'<div class="article-author">{"/ ".join(f"{x}: {e(n)}" for x, n in w)}</div>' if w else ""
    b = f'''<div class="main-header">{e(p.outlet)}{nav("Beranda,Khazanah,Daerah,Bisnis,Kolom")}</div><div class="main-content"><div class="main-content__left"><div class="breadcrumb-x"><a>Home</a> &gt; <a>{e(p.section)}</a></div>
<div class="max-card__title">{top(p,'<small class="flag">{}</small>')}<h1>{e(p.title)}</h1>{sub(p,'<h3 class="deck">{}</h3>')}<div class="date date-item__headline">{hari(p)} {p.pub.day:02d} {BL3[p.pub.month-1]} {p.pub.year} {jam(p)} {p.zone}</div>{bx if p.byat!="bottom" else ""}</div>
{cap(p,'<div class="max-card__image"><img src="l.jpg"><div class="max-card__caption">{}</div></div>')}
<div class="article-content"><article>
{blocks(p, dl="<strong>"+e(p.outlet.upper())+", {D} -- </strong>", hd="<p><b>{}</b></p>", ins={1: f'<div class="quote-news"><strong>Scroll untuk membaca</strong><p>{rm(p,"ad","Scroll untuk membaca lanjutan berita")}</p></div>', 3: f'<div class="picked-article"><span class="txt-red">Baca Juga</span><ul><li><a>{rm(p,"related_link",r[0])}</a></li><li><a>{rm(p,"related_link",r[1])}</a></li></ul></div>'})}
{bx if p.byat=="bottom" else ""}
<div class="wa-box"><p>{rm(p,"channel",f"Yuk gabung saluran WhatsApp {p.outlet} agar tak ketinggalan kabar")}</p></div></article></div>
{tags(p,'<div class="max-card__tags"><ul>{}</ul></div>','<li><a href="/tag/{1}">{0}</a></li>')}
<div class="berita-terkait"><h4>Berita Terkait</h4><a>{rm(p,"related_list",r[2])}</a></div></div></div>'''
    return doc(p, meta(p), b)

@layout("twenty", "Buku Harian Warga|Warta Hulu", time=True)
def _(p):
    nosub(p); r = rel(p, 3); au = author(p)
    bt = f'<p>({line(p,"/")})</p>' if worded(p) else ""
    en = f"{EN[p.pub.month-1]} {p.pub.day}, {p.pub.year} {p.pub.strftime('%I:%M %p').lower().lstrip('0')}" if False else f"{tgl(p)} pukul {jam(p,'.')}"
    b = f'''<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a>{e(p.outlet)}</a></p></header><main id="main" class="site-main"><article id="post-77" class="post-77 post type-post hentry category-x">
<header class="entry-header">{top(p,'<p class="post-kicker">{}</p>')}<h1 class="entry-title">{e(p.title)}</h1></header>{cap(p,'<figure class="post-thumbnail"><img src="q.jpg"><figcaption>{}</figcaption></figure>')}
<div class="entry-content">
{blocks(p, dl="{D} – ", hd="<h2>{}</h2>", ins={2: f'<p class="has-text-align-center"><a href="#">{rm(p,"related_link","Baca Juga : "+r[0])}</a></p>'}, ent=True)}
{bt}
</div><footer class="entry-footer"><span class="posted-on"><span class="screen-reader-text">Ditulis pada </span><a rel="bookmark"><time class="entry-date published updated" datetime="{iso(p)}">{en}</time></a></span><span class="byline"><span class="author vcard"><span class="screen-reader-text">Penulis </span><a class="url fn n">{e(au or "admin")}</a></span></span><span class="cat-links"><span class="screen-reader-text">Kategori </span><a rel="category tag">{e(p.section)}</a></span>
{tags(p,'<span class="tags-links"><span class="screen-reader-text">Tag </span>{}</span>','<a rel="tag" href="/tag/{1}">{0}</a>',", ")}</footer></article>
<nav class="navigation post-navigation"><div class="nav-links"><a rel="prev"><span class="meta-nav">Sebelumnya</span> <span class="post-title">{rm(p,"related_list",r[1])}</span></a></div></nav></main></div>'''
    return doc(p, f'<meta charset="UTF-8">\n<title>{e(p.title)} – {e(p.outlet)}</title>\n<meta name="generator" content="WordPress 6.6">\n', b, bc="single single-post wp-embed-responsive")

def special():
    try:
        import special as S
    except ImportError: return {}
    return S.pages()
