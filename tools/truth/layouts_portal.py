"""Pages as large portals, an agency and a single-page application build them: hand-written content systems."""

import html
import json

import chrome
import clutter
from chrome import blocks, breadcrumb, figure, footer, head, listing, menu, share, sidebar
from layouts_wordpress import badge


def page(story, prefix, body, size=12000, extra="", tail=None, ld=True):
    return f"<!DOCTYPE html>\n<html lang=\"id-ID\">\n{head(story, prefix, size, extra, ld, tail)}\n<body class=\"{prefix}-body\">\n{body}\n</body></html>\n"


def names_line(story):
    return " - ".join(f"{word}: {name}" if word != "-" else name for word, name in story.names())


def detail(story):
    """Place outside the first paragraph, captions as paragraphs, an advertisement that scrolls by."""
    subtitle = f'<h2 class="detail__subtitle">{html.escape(story.subtitle)}</h2>' if story.subtitle else ""
    tags = "".join(f'<a href="#" class="nav__item">{html.escape(t)}</a>' for t in story.tags)
    return page(story, "pk", f"""<header class="pk-header">{menu(story, "pk")}</header><div class="container"><div class="breadcrumb mgb-24"><div class="page__breadcrumb"><a href="#">pusarKini</a> <a href="#">{html.escape(story.section)}</a></div></div>
<div class="grid-row content__bg"><div class="column-8"><article class="detail"><div class="detail__header"><h1 class="detail__title">{html.escape(story.title, quote=False)}</h1>{subtitle}<div class="detail__author">{names_line(story) or "Tim"} - <span class="detail__label">pusarKini</span></div><div class="detail__date">{story.date_text}</div></div>
<div class="share-box flex-between"><div class="detail__share"><a class="share-box__icon" title="facebook"></a><div class="share-box__text">{story.drop("share", "0 komentar")}</div><button class="copy">URL telah disalin</button></div></div>
<div class="detail__media"><figure class="detail__media-image"><img src="{chrome.image(story)}" alt="{html.escape(story.title)}" class="img-zoomin"><figcaption class="detail__media-caption">{story.drop("caption", story.variant.get("caption") or "Ilustrasi. Foto: Dok. pusarKini")}</figcaption></figure></div>
<div class="detail__body flex-between"><div class="column"><div class="detail__body-text itp_bodycontent">
{blocks(story, subhead="<h2>{}</h2>")}
</div><div class="detail__body-tag mgt-16"><div class="nav">{tags}</div></div><div class="follow-box">{story.drop("promo", "Ikuti kabar pusarKini di kanal perpesanan")}</div></div></div></article>
<section class="related"><h2>Berita Terkait</h2>{listing(story, 5, "media")}</section><section><h2>Berita Lainnya</h2>{listing(story, 5, "list-content", True)}</section></div><div class="column-4">{sidebar(story, "pk-side")}</div></div></div>{footer(story, "pk-footer")}""", 16000,
                f'<meta name="dtk:contenttype" content="singlepagenews"><meta name="author" content="Tim pusarKini">', f" | {story.site}")


def sidearticle(story):
    """A regional portal: classes that say how it looks, a page counter, text in a div of many sizes."""
    return page(story, "tb", f"""<div class="header-wrap">{menu(story, "tb")}</div><div class="main"><div class="w700 fl"><div class="pos_rel">{breadcrumb(story, "breadcrumb f13 grey")}
<h1 class="f50 black2 f400 crimson" id="arttitle" style="line-height:110%">{html.escape(story.title, quote=False)}</h1><div class="grey bdr3 pb10 pt10"><span><time>{story.date_text}</time></span></div>
<div class="crew"><div id="penulis"></div><div id="editor"></div></div><div id="artimg"><div class="pos_rel"><img class="imgfull" src="{chrome.image(story)}" alt=""><div class="arial f12 pt5 grey2">{story.drop("caption", story.variant.get("caption") or "Istimewa")}</div></div></div>
{share(story, "tb-sosmed", "")}<div class="side-article txt-article multi-fontsize editcontent">
{blocks(story)}
</div><div class="mb10 f16 crimson"><a class="tagcloud3">Tags</a> {" ".join(f'<h5 class="tagcloud3"><a href="#" class="rd2">{html.escape(t)}</a></h5>' for t in story.tags)}</div><div class="paging"><span>Halaman selanjutnya</span></div></div>
<div class="mt20"><h3 class="fbo2">Berita Terkait</h3>{listing(story, 5, "lsi")}</div><div id="komentar"><h3>{story.drop("comments", "KOMENTAR")}</h3><p>Komentar menjadi tanggung jawab pengirimnya.</p></div></div><div class="w310 fr">{sidebar(story, "tb-side")}</div></div>{footer(story, "tb-foot")}""", 13000)


def readpage(story):
    """A national portal: the byline in the head, related lines inside the text, tags below."""
    names = "".join(f'<div class="credit-title-name"><span>{html.escape(word)}</span><h6>{html.escape(name)}</h6></div>' for word, name in story.names())
    return page(story, "rd", f"""<div class="rd-wrap"><div class="header">{menu(story, "rd")}</div><div class="container clearfix">{breadcrumb(story, "breadcrumb__wrap")}<div class="read__wrap">{badge(story)}<h1 class="read__title">{html.escape(story.title, quote=False)}</h1>
<div class="read__time">{story.site} - {story.date_text}</div><div class="read__credit"><div class="credit-title">{names}</div></div><div class="photo"><div class="photo__wrap"><img src="data:image/png;base64,iVBORw0KGgo=" data-original="{chrome.image(story)}" class="lazy" alt=""></div><div class="photo__caption">{story.drop("caption", story.variant.get("caption") or "Dokumentasi kegiatan (Dok. Panitia)")}</div></div>
<div class="read__article clearfix"><div class="clearfix"><div class="read__content"><div class="clearfix">
{blocks(story, subhead="<h2>{}</h2>")}
</div></div></div></div><div class="video-promo"><p>{story.drop("promo", f"Pilih sumber berita Anda: tetapkan {story.site} sebagai pilihan utama di mesin pencari")}</p></div><div class="tag__article"><div class="tag__article__title">Tag</div><ul class="tag__article__wrap">{"".join(f'<li class="tag__article__item"><a href="#">{html.escape(t)}</a></li>' for t in story.tags)}</ul></div>
<div class="comments" id="komentar"><h3 class="comments__title">{story.drop("comments", "Tulis komentar Anda...")}</h3></div><div class="most"><h2>TERPOPULER</h2>{listing(story, 6, "most__list")}</div></div><div class="col-bs10-3">{sidebar(story, "rd-side")}</div></div></div>{footer(story, "rd-foot")}""", 15000)


def agency(story):
    """A news agency: one container for all, lines broken by <br>, signed at the end with its copyright."""
    names = "<br />".join(f"{html.escape(word)} : {html.escape(name)}" for word, name in story.bylines)
    for word, name in story.bylines:
        story.drop("byline", f"{word} : {name}")
    notice = story.drop("copyright", f"COPYRIGHT © {story.short.upper()} {story.moment.year}")
    subtitle = f'<p class="lead">{html.escape(story.subtitle)}</p>' if story.subtitle else ""
    return page(story, "ag", f"""<header>{menu(story, "ag")}</header><section class="container"><div class="row"><div class="col-md-8"><article><div class="wrap__article-detail"><ul class="breadcrumbs"><li class="breadcrumbs__item"><a href="#">Beranda</a></li><li class="breadcrumbs__item"><a href="#">{html.escape(story.section)}</a></li></ul>
<div class="wrap__article-detail-title"><h1>{html.escape(story.title, quote=False)}</h1>{subtitle}</div><div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item"><span class="text-secondary font-weight-normal"><i class="fa fa-clock-o"></i> {story.date_text}</span></li></ul></div>
<div class="wrap__article-detail-image mt-4"><figure><img src="{chrome.image(story)}" class="img-fluid"><figcaption><p class="text-muted">{story.drop("caption", story.variant.get("caption") or f"Arsip foto kegiatan ({story.short.upper()}/HO)")}</p></figcaption></figure></div>
<div class="wrap__article-detail-content post-content" itemprop="articleBody">
{blocks(story)}
<p class="text-muted mt-2 small">{names}<br />{notice}</p><p class="small"><span>{story.drop("notice", "Dilarang keras mengambil konten, melakukan pengindeksan otomatis situs ini untuk kecerdasan buatan tanpa izin tertulis.")}</span></p></div>
<div class="blog-tags"><ul class="list-inline">{"".join(f'<li class="list-inline-item"><a href="#">#{html.escape(t)}</a></li>' for t in story.tags)}</ul></div></div></article><div class="related"><h4 class="border_section">Berita Terkait</h4>{listing(story, 6, "card__post")}</div></div><div class="col-md-4">{sidebar(story, "ag-side")}</div></div></section>{footer(story, "ag-foot")}""", 12000)


def nextjs(story):
    """A single-page application: utility classes, div paragraphs, the whole story once more as JSON at the end."""
    rows = "".join(f'<div class="flex gap-2 text-sm"><span class="text-gray-500">{html.escape(w)}</span><span class="font-semibold">{html.escape(n)}</span></div>' for w, n in story.names())
    data = {"props": {"pageProps": {"post": {"id": story.number, "title": story.title, "content": [text for _, _, text, _ in story.lines], "slug": story.slug}}}, "page": "/[slug]", "buildId": f"{story.number:x}"}
    body = blocks(story, '<div class="mb-4 text-lg leading-relaxed">{}</div>', '<div class="mt-6 mb-2 text-xl font-bold" role="heading" aria-level="2">{}</div>')
    return page(story, "rg", f"""<div id="__next"><div class="min-h-screen bg-white"><header class="sticky top-0">{menu(story, "rg")}</header><main class="mx-auto max-w-screen-lg px-4"><div class="grid grid-cols-12 gap-6"><div class="col-span-12 lg:col-span-8"><div class="text-sm text-red-700">{html.escape(story.section)}</div>{badge(story)}<h1 class="text-3xl font-bold">{html.escape(story.title, quote=False)}</h1><div class="my-3">{rows}<div class="text-sm text-gray-500">{story.date_text}</div></div>
<div class="relative aspect-video"><img alt="" loading="lazy" src="/_next/image?url={chrome.image(story)}&amp;w=1080&amp;q=75" srcset="{chrome.image(story)} 1080w"></div>
<div class="prose max-w-none"><div><div>
{body}
</div></div></div>{share(story, "rg", "Bagikan artikel ini")}<div class="flex flex-wrap gap-2">{"".join(f'<span class="rounded-full bg-gray-100 px-3"><a href="#">{html.escape(t)}</a></span>' for t in story.tags)}</div><div class="mt-10"><div class="text-xl">Rekomendasi untuk Anda</div>{listing(story, 6, "reco", True)}</div></div><div class="hidden lg:block lg:col-span-4">{sidebar(story, "rg-side")}</div></div></main></div></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps(data, ensure_ascii=False)}</script>{footer(story, "rg-foot")}""", 10000)


def paged(story):
    """One story cut in sections that the page shows as numbered pages."""
    text = blocks(story, stop="\n<!--cut-->\n").split("\n<!--cut-->\n")
    half = (len(text) + 1) // 2
    section = lambda number, rows: f'<div class="article-content-body__item-page" data-page="{number}" data-title=""><div class="article-content-body__item-title"></div><div class="article-content-body__item-content">{"".join(rows)}</div></div>'
    return page(story, "la", f"""<div class="la-top">{menu(story, "la")}</div><div class="container-article">{breadcrumb(story, "read-page--breadcrumb")}<article class="read-page--article"><header class="read-page--header"><h1 class="read-page--header--title entry-title">{html.escape(story.title, quote=False)}</h1><p class="read-page--header--author__datetime-wrapper"><time class="read-page--header--author__datetime updated">{story.date_text}</time></p></header>
{figure(story, "read-page--photo-gallery--item__picture")}<div class="article-content-body article-content-body_with-aside">
{section(1, text[:half])}<div class="baca-halaman"><span>{story.drop("pager", "Halaman: 1 2")}</span></div>{section(2, text[half:])}
</div><div class="paging-bar"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=2">{story.drop("pager", "Selanjutnya")}</a><a href="?page=all">{story.drop("pager", "Tampilkan Semua")}</a></div>{chrome.tags(story, "tags--snippet", "Topik:")}</article><div class="read-also"><h4>Rekomendasi</h4>{listing(story, 6, "articles--rows")}</div>{sidebar(story, "la-side")}</div>{footer(story, "la-foot")}""", 14000)


def amp(story):
    """The AMP form of a page: its own elements, styles in one block, no scripts but its own."""
    css = chrome.css(story.rng, "amp-wp", 9000)
    names = "".join(f'<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{html.escape(w)}: {html.escape(n)}</span></div>' for w, n in story.names())
    return f"""<!doctype html>
<html amp lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1"><title>{html.escape(story.title)}</title><link rel="canonical" href="{story.url}"><script async src="https://cdn.ampproject.example/v0.js"></script><script custom-element="amp-ad" async src="https://cdn.ampproject.example/v0/amp-ad-0.1.js"></script>
{chrome.json_ld(story)}<style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><style amp-custom>{css}</style></head>
<body class="single-post amp-single"><amp-sidebar id="sidebar" layout="nodisplay" side="left">{menu(story, "amp")}</amp-sidebar><header id="top" class="amp-wp-header"><div><a href="/">{html.escape(story.site)}</a><button on="tap:sidebar.toggle">Menu</button></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header">{badge(story)}<h1 class="amp-wp-title">{html.escape(story.title, quote=False)}</h1>{names}<div class="amp-wp-meta amp-wp-posted-on"><time datetime="{story.moment:%Y-%m-%dT%H:%M:00+08:00}">{story.date_text}</time></div></header>
<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="{chrome.image(story)}" width="800" height="450" layout="responsive"><noscript><img src="{chrome.image(story)}" alt=""></noscript></amp-img>{f'<p class="wp-caption-text">{story.drop("caption", story.variant.get("caption"))}</p>' if story.variant.get("caption") else ""}</figure>
<div class="amp-wp-article-content">
{blocks(story, subhead="<h2>{}</h2>")}
</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Kategori: <a href="#">{html.escape(story.section)}</a></div>{chrome.tags(story, "amp-wp-meta amp-wp-tax-tag", "Tag:")}<amp-social-share type="whatsapp"></amp-social-share><amp-social-share type="facebook"></amp-social-share><a class="button" href="{story.url}#respond">{story.drop("comments", "Tinggalkan Komentar")}</a></footer></article>
<div class="amp-related"><h3>Berita Terkait</h3>{listing(story, 4, "amp-related").replace("<img ", "<amp-img ").replace('">', '">')}</div><footer class="amp-wp-footer"><div><h2>{html.escape(story.site)}</h2><a href="#top" class="back-to-top">Kembali ke atas</a></div></footer></body></html>
"""


LAYOUTS = {"detail": detail, "sidearticle": sidearticle, "readpage": readpage, "agency": agency, "nextjs": nextjs, "paged": paged, "amp": amp}
