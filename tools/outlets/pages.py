"""Pages as newsrooms build them: an article in the builds of three systems, a front page, and what is none of these."""
import html
import json


def article(style, host, path, title, at, paragraphs, pager=""):
    """A page with an article; `at` is when it was published, with its zone."""
    text = "".join(f"<p>{html.escape(paragraph, quote=False)}</p>\n" for paragraph in paragraphs)
    return {"modern": modern, "wordpress": wordpress, "old": old}[style](host, path, title, at, text, pager)


def modern(host, path, title, at, text, pager):
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": at.isoformat(),
            "author": {"@type": "Person", "name": "Tumini Lestari"}, "mainEntityOfPage": f"http://{host}{path}"}
    return (f'<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{title} - {host}</title><link rel="canonical" '
            f'href="http://{host}{path}"><meta property="og:type" content="article"><meta property="article:published_time" '
            f'content="{at.isoformat()}"><script type="application/ld+json">{json.dumps(data)}</script></head><body><header><nav><a href="/">Beranda</a> '
            f'<a href="/daerah">Daerah</a> <a href="/olahraga">Olahraga</a></nav></header><main><article><h1>{title}</h1><div class="byline">Penulis: '
            f'Tumini Lestari</div>{text}{pager}</article><aside><h3>Terpopuler</h3><ul><li><a href="/berita/cabai">Harga Cabai Naik di Pasar Pagi</a></li>'
            f'<li><a href="/berita/imbang">Persemerdu Tahan Imbang Tamunya</a></li></ul></aside></main><footer>&copy; {host}</footer></body></html>')


def wordpress(host, path, title, at, text, pager):
    return (f'<!DOCTYPE html>\n<html lang="id-ID">\n<head>\n<meta charset="UTF-8" />\n<title>{title} &#8211; {host}</title>\n<meta property="og:title" '
            f'content="{title}" />\n<meta property="article:published_time" content="{at.isoformat()}" />\n</head>\n<body class="post-template-default '
            f'single single-post">\n<div id="page" class="site">\n<div id="content"><article id="post-17" class="post type-post status-publish"><header '
            f'class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><time class="entry-date published" '
            f'datetime="{at.isoformat()}">{at:%d/%m/%Y}</time> oleh Redaksi</div></header>\n<div class="entry-content">\n{text}{pager}</div>\n<footer '
            f'class="entry-footer"><a href="/tag/daerah/" rel="tag">daerah</a></footer></article>\n<div id="comments"><p>Tinggalkan Balasan</p></div></div>'
            f'<aside class="widget-area"><section class="widget"><h2>Pos-pos Terbaru</h2><ul><li><a href="/cabai/">Harga Cabai Naik di Pasar Pagi</a></li>'
            f'</ul></section></aside></div>\n</body>\n</html>')


def old(host, path, title, at, text, pager):
    return (f'<html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html"></head><body bgcolor="#ffffff"><table width="980"><tr>'
            f'<td colspan="2"><a href="/"><b>{host}</b></a> | <a href="/indeks">Indeks</a></td></tr><tr><td width="700" valign="top"><h1>{title}</h1>'
            f'<font size="1">{at:%d/%m/%Y %H:%M} WITA</font><div class="isi">{text}</div>{pager}</td><td width="280" valign="top"><b>Berita lain</b><br>'
            f'<a href="/berita/cabai">Harga Cabai Naik di Pasar Pagi</a></td></tr></table></body></html>')


def front(host, head, links):
    """A front page: what its head names, and its newest articles."""
    listed = "".join(f'<li><h2><a href="{address}">{title}</a></h2></li>' for title, address in links)
    return (f'<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{host}</title>{head}</head><body><h1>{host}</h1><ul>{listed}</ul>'
            '</body></html>')


FRAMES = ('<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN"><html><head><title>Jembatan Gantung Hulu Dibuka</title></head><frameset '
          'cols="20%,80%"><frame src="/menu"><frame src="/isi"><noframes><body><p>Peramban Anda tidak mendukung bingkai.</p></body></noframes></frameset>'
          '</html>')


def wall(title, teaser):
    """The first words of an article, and a door."""
    return (f'<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{title}</title></head><body><main><article><h1>{title}</h1><p>{teaser}</p>'
            '<div class="paywall"><p>Artikel ini khusus pelanggan. Silakan login untuk membaca kelanjutannya.</p><form action="/masuk" method="post">'
            '<input name="surel"><input type="password" name="sandi"><button>Masuk</button></form></div></article></main></body></html>')


DOOR = ('<!DOCTYPE html><html lang="id"><head><title>Masuk</title></head><body><h1>Silakan masuk</h1><form method="post"><input name="surel">'
        '<input type="password" name="sandi"><button>Masuk</button></form></body></html>')


def pager(form, path):
    """Links to both pages of an article, as portals have them below each page, and the second one's address."""
    second = f"{path}?page=2" if form == "query" else f"{path}2/"
    links = f'<a href="{path}">1</a> <a href="{second}">2</a>'
    return f'<div class="paging">Halaman: {links}</div>', second
