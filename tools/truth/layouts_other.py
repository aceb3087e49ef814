"""Government sites, free blogs, old table pages and other builds found far from the common themes."""

import html
import re

import chrome
from chrome import blocks, breadcrumb, figure, footer, head, listing, menu, share, sidebar, tail
from layouts_portal import page
from layouts_wordpress import badge


def joomla(story):
    """A regency's site: the details as a definition list above the text."""
    names = "".join(f'<dd class="createdby" itemprop="author" itemscope>{story.drop("byline", f"{w} {n}") and ""}{html.escape(w)} <span itemprop="name">{html.escape(n)}</span></dd>' for w, n in story.names())
    return page(story, "com", f"""<div class="body" id="top"><header class="header">{menu(story, "mod-menu")}</header><div class="container-component"><main>{breadcrumb(story, "mod-breadcrumbs")}<div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID"><div class="page-header"><h1 itemprop="headline">{html.escape(story.title, quote=False)}</h1></div>
<dl class="article-info text-muted"><dt class="article-info-term">Detail</dt>{names}<dd class="category-name">Kategori: <a href="#"><span itemprop="genre">{html.escape(story.section)}</span></a></dd><dd class="published"><time itemprop="datePublished">{story.date_text}</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:{story.number % 700}">{story.drop("metadata", f"Dilihat: {story.number % 700}")}</dd></dl>
{figure(story, "left item-image", lazy=False)}<div itemprop="articleBody" class="com-content-article__body">
{blocks(story)}
</div><nav class="pagenavigation"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="#">Sebelumnya</a> <a class="btn btn-sm btn-secondary next" href="#">Berikutnya</a></span></nav></div></main>{sidebar(story, "moduletable")}</div></div>{footer(story, "com-foot")}""", 8000, ld=False)


def govcard(story):
    """A city's own system: cards, a reading-aid menu, names with official functions below the text."""
    rows = "<br>".join(f"{html.escape(w)}: {html.escape(n)}" for w, n in story.bylines)
    for word, name in story.bylines:
        story.drop("byline", f"{word}: {name}")
    return page(story, "gov", f"""<div class="topbar"><span>Layanan Pengaduan 112</span>{menu(story, "gov")}</div><section class="berita-detail py-5"><div class="container"><div class="row"><div class="col-lg-8"><div class="card border-0 shadow"><img class="card-img-top" src="{chrome.image(story)}" alt="gambar berita"><div class="card-body"><h3 class="card-title judul-berita">{html.escape(story.title, quote=False)}</h3><ul class="list-inline info"><li class="list-inline-item"><i class="bi bi-calendar"></i> {story.date_text}</li><li class="list-inline-item"><i class="bi bi-eye"></i> {story.drop("metadata", f"Dibaca {story.number % 900} kali")}</li></ul>
<div class="isi-berita text-justify">
{blocks(story, '<p style="text-align:justify">{}</p>', "<p><strong>{}</strong></p>")}
<p style="text-align:justify"><span style="font-size:12px">{rows}</span></p></div>{share(story, "gov-share", "Bagikan ke:")}</div></div><div class="card mt-4"><div class="card-header">Berita Lainnya</div><div class="card-body">{listing(story, 5, "gov-lain")}</div></div></div><div class="col-lg-4"><div class="card"><div class="card-header">Agenda</div><div class="card-body"><p>Belum ada agenda</p></div></div><div class="card"><div class="card-header">Tautan</div>{chrome.links(story, chrome.pools.TRENDING)}</div></div></div></div></section>
<div id="aksesibilitas"><button>Perbesar teks</button><button>Moda kontras</button></div>{footer(story, "gov-foot")}""", 9000, ld=False)


def blogger(story):
    """A free blog: text broken by <br>, div paragraphs, the label list as its section."""
    rows = blocks(story, '<div style="text-align: justify;">{}</div><div style="text-align: justify;"><br /></div>', '<div><b>{}</b></div>')
    labels = "".join(f'<a href="#" rel="tag">{html.escape(t)}</a> ' for t in [story.section] + story.tags)
    story.tags = [story.section] + story.tags
    story.section = None
    return f"""<!DOCTYPE html>
<html class="v2" dir="ltr" lang="id" xmlns="http://www.w3.org/1999/xhtml" xmlns:b="http://www.google.example/2005/gml/b">
<head><meta content="width=1100" name="viewport"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"><meta content="blogger" name="generator"><link href="{story.url}.html" rel="canonical"><meta content="{html.escape(story.title)}" property="og:title"><title>{html.escape(story.title)} | {html.escape(story.site)}</title><style id="page-skin-1">{chrome.css(story.rng, "blog", 14000)}</style></head>
<body class="item-view version-1-3-0"><div class="navbar section" id="navbar"></div><div class="body-fauxcolumns"></div><div class="content"><header><div class="header section" id="header"><h1 class="title"><a href="/">{html.escape(story.site)}</a></h1><p class="description">Catatan harian dari tepi sungai</p></div></header>{menu(story, "tabs")}
<div class="main-outer"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>{story.date_text}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template"><a name="{story.number}"></a><h3 class="post-title entry-title" itemprop="name">{html.escape(story.title, quote=False)}</h3><div class="post-header"><div class="post-header-line-1"></div></div>
<div class="post-body entry-content" id="post-body-{story.number}" itemprop="description articleBody"><div class="separator" style="clear: both; text-align: center;"><a href="{chrome.image(story)}"><img border="0" height="360" src="{chrome.image(story)}" width="640" /></a></div><br />
{rows}
<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-timestamp">pada <a href="#"><abbr class="published">{story.date_text}</abbr></a></span><span class="reaction-buttons"></span></div><div class="post-share-buttons"><a class="goog-inline-block share-button sb-email" href="#"><span class="share-button-link-text">{story.drop("share", "Kirimkan Ini lewat Email")}</span></a><a class="goog-inline-block share-button sb-blog" href="#"><span class="share-button-link-text">BlogThis!</span></a></div><div class="post-footer-line post-footer-line-2"><span class="post-labels">Label: {labels}</span></div></div></div><div class="comments" id="comments"><h4>{story.drop("comments", "Tidak ada komentar:")}</h4><p class="comment-footer"><a href="#">Posting Komentar</a></p></div></div></div></div></div>
<div class="blog-pager" id="blog-pager"><a class="blog-pager-newer-link" href="#">Posting Lebih Baru</a> <a class="home-link" href="/">Beranda</a> <a class="blog-pager-older-link" href="#">Posting Lama</a></div></div></div><aside><div class="widget PopularPosts"><h2>Entri Populer</h2>{listing(story, 5, "pop")}</div><div class="widget BlogArchive"><h2>Arsip Blog</h2>{chrome.links(story, chrome.pools.HEADLINES[:6])}</div></aside></div></div><script>{chrome.script(story.rng, "blogger", 2600)}</script></body></html>
"""


def legacy(story):
    """A table of tables from long ago: <font>, <br><br>, no paragraph elements, windows-1252 entities."""
    rows = blocks(story, "{}<br><br>", "<b>{}</b><br><br>")
    side = listing(story, 6, "kiri")
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{html.escape(story.site)} :: {html.escape(story.title)}</title><style type="text/css">{chrome.css(story.rng, "txt", 7000)}</style><script language="JavaScript" type="text/javascript">{chrome.script(story.rng, "mb", 3000)}</script></head>
<body bgcolor="#FFFFFF" topmargin="0"><table width="980" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3" bgcolor="#003366"><font color="#FFFFFF" size="5">{html.escape(story.site)}</font></td></tr><tr><td colspan="3"><table width="100%"><tr>{"".join(f'<td align="center"><a href="kanal.php?id={i}">{m}</a></td>' for i, m in enumerate(chrome.pools.MENU))}</tr></table></td></tr>
<tr valign="top"><td width="180" bgcolor="#EEEEEE"><b>Berita Lain</b><br>{side}</td><td width="600"><table width="100%" cellpadding="6"><tr><td><font size="1" color="#666666">{html.escape(story.section)}</font></td></tr><tr><td><font size="5"><b>{html.escape(story.title, quote=False)}</b></font></td></tr><tr><td><font size="1">{story.date_text}</font></td></tr><tr><td><font face="Verdana" size="2"><img src="foto/{story.number}.jpg" align="left" hspace="8">
{rows}</font></td></tr><tr><td><font size="1">{story.drop("share", "Kirim ke teman")} | {story.drop("share", "Cetak berita ini")}</font></td></tr><tr><td><form action="komentar.php"><font size="2">{story.drop("comments", "Isi Komentar Anda")}</font><br>Nama <input name="n"><br><textarea name="k"></textarea><input type="submit" value="Kirim"></form></td></tr></table></td><td width="200"><b>Jajak Pendapat</b><br>Apakah Anda puas dengan layanan pasar?<br><input type="radio">Ya<br><input type="radio">Tidak<br><br><img src="iklan/{story.number % 9}.gif" width="190" height="400" alt="iklan"></td></tr>
<tr><td colspan="3" align="center"><font size="1">Hak cipta &copy; 2004-{story.moment.year} {html.escape(story.site)}. Alamat redaksi: Jalan Dermaga Lama 12.</font></td></tr></table></body></html>
"""


def aside(story):
    """A template that puts the text in an <aside> and the side column in <main>."""
    return page(story, "sr", f"""<div class="sr-page"><div class="sr-head">{menu(story, "sr")}</div><div class="sr-flex"><main class="sr-left">{listing(story, 6, "sr-card", True)}</main><aside class="sr-read"><div class="sr-kanal"><a href="#">{html.escape(story.section)}</a></div>{badge(story)}<h1>{html.escape(story.title, quote=False)}</h1><div class="sr-info"><span class="tgl">{story.date_text}</span></div><div class="sr-photo">{figure(story, "sr-fig")}</div><aside><div class="nest"><div class="nest2"><section>
{blocks(story)}
</section></div></div></aside>{chrome.tags(story, "sr-tag", "Kata kunci:")}{share(story, "sr", "Sebarkan berita ini")}<div class="sr-comment"><h4>{story.drop("comments", "Komentar Pembaca")}</h4><p>Jadilah yang pertama berkomentar.</p></div></aside></div></div>{footer(story, "sr-foot")}""", 11000)


def drupal(story):
    names = "".join(f'<span class="field field--name-field-{w.lower()}"><span class="field__label">{html.escape(w)}</span> <span class="field__item">{html.escape(n)}</span></span>' for w, n in story.names())
    return page(story, "field", f"""<div class="dialog-off-canvas-main-canvas"><header role="banner">{menu(story, "block-menu")}</header><div class="region region-breadcrumb">{breadcrumb(story, "breadcrumb")}</div><main role="main"><div class="region region-content"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{html.escape(story.title, quote=False)}</span></h1>
<article role="article" class="node node--type-berita node--view-mode-full"><footer class="node__meta"><div class="node__submitted">{names} <span class="field--name-created">{story.date_text}</span></div></footer><div class="node__content"><div class="field field--name-field-gambar field--type-image">{figure(story, "field__item", lazy=False)}</div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item" property="schema:text">
{blocks(story, subhead="<h2>{}</h2>")}
</div><div class="field field--name-field-kanal"><div class="field__label">Kanal</div><div class="field__item"><a href="#">{html.escape(story.section)}</a></div></div><div class="field field--name-field-topik"><div class="field__label">Topik</div>{"".join(f'<div class="field__item"><a href="#" hreflang="id">{html.escape(t)}</a></div>' for t in story.tags)}</div><ul class="links inline"><li class="comment-forbidden">{story.drop("comments", "Masuk untuk menulis komentar")}</li><li class="statistics-counter">{story.drop("metadata", f"{story.number % 600} kali dibaca")}</li></ul></div></article></div></main>{sidebar(story, "region-sidebar")}</div>{footer(story, "region-footer")}""", 10000, ld=False)


def divs(story):
    """Paragraphs as divs with numbered classes, share buttons between them."""
    subtitle = f'<div class="artikel-sub">{html.escape(story.subtitle)}</div>' if story.subtitle else ""
    return page(story, "jt", f"""<div class="jt-app"><div class="jt-nav">{menu(story, "jt")}</div><div class="jt-artikel"><div class="jt-kanal">{html.escape(story.section)}</div>{badge(story)}<div class="jt-judul"><h1>{html.escape(story.title, quote=False)}</h1></div>{subtitle}<div class="jt-waktu">{story.date_text}</div>{figure(story, "jt-gambar")}<div class="jt-isi" data-role="isi"><div class="jt-bar">{share(story, "jt-in", "Bagikan:")}</div>
{blocks(story, '<div class="jt-par" data-p="1"><span>{}</span></div>', '<div class="jt-sub"><b>{}</b></div>')}
</div>{chrome.tags(story, "jt-tag", "TAG")}<div class="jt-lain"><div class="jt-lain-judul">Jangan Lewatkan</div>{listing(story, 6, "jt-kartu")}</div></div>{sidebar(story, "jt-kanan")}</div>{footer(story, "jt-kaki")}""", 9000)


def pospage(story):
    """A network paper: everything bold that asks for a click, names in brackets after the last word."""
    return page(story, "pb", f"""<div id="wrapper"><div class="topnav">{menu(story, "pb")}</div><div class="col-lg-8 post-area"><div class="breadcrumb-pb">{breadcrumb(story, "bc")}</div><div class="post text-black-1"><h1 class="text-black">{html.escape(story.title, quote=False)}</h1><div class="date"><span class="date">{story.date_text}</span></div><div class="baner text-center">{figure(story, "img-post", lazy=False)}</div>
{share(story, "pb-sharer", "")}{blocks(story)}
<div class="google-news">{story.drop("promo", f"Cek Berita dan Artikel {story.site} lain di Google News")}</div></div>{chrome.tags(story, "tagpb", "Tag")}<div class="text-center paging-pb"><a>1</a></div><div class="terkait"><h4>Berita Terkait</h4>{listing(story, 4, "pbt")}</div><div class="terkini"><h4>Berita Terkini</h4>{listing(story, 6, "pbk", True)}</div></div>{sidebar(story, "pb-side")}</div>{footer(story, "pb-foot")}""", 12000)


LAYOUTS = {"joomla": joomla, "govcard": govcard, "blogger": blogger, "legacy": legacy, "aside": aside, "drupal": drupal,
           "divs": divs, "pospage": pospage}
