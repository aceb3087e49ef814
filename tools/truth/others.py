"""Pages that are no single article: listings, walls, missing pages, running reports; and a story on two pages."""

import html

import chrome
import clutter
from chrome import footer, head, listing, menu, sidebar


def frame(story, prefix, body, size=9000, ld=True):
    return f'<!DOCTYPE html>\n<html lang="id">\n{head(story, prefix, size, ld=ld).replace("og:type" + chr(34) + " content=" + chr(34) + "article", "og:type" + chr(34) + " content=" + chr(34) + story.variant.get("og", "website"))}\n<body class="{prefix}">\n{body}\n</body></html>\n'


def first(story):
    return story.lines[0][1]


def category(story):
    return frame(story, "archive", f'<header>{menu(story, "arc")}</header><main id="primary" class="site-main"><header class="page-header"><h1 class="page-title">{html.escape(story.title)}</h1><div class="archive-description"><p>{first(story)}</p></div></header>{listing(story, 14, "loop", True)}<nav class="navigation pagination"><div class="nav-links"><span class="page-numbers current">1</span><a class="page-numbers" href="page/2/">2</a><a class="next page-numbers" href="page/2/">Selanjutnya</a></div></nav></main>{sidebar(story, "arc")}{footer(story, "arc")}', ld=False)


def front(story):
    return frame(story, "home", f'<header><a class="logo" href="/">{html.escape(story.title)}</a>{menu(story, "home")}</header><section class="headline">{listing(story, 5, "hl", True)}</section><p class="tagline">{first(story)}</p><section><h2>Terkini</h2>{listing(story, 12, "new", True)}</section><section><h2>Terpopuler</h2>{listing(story, 6, "pop")}</section>{footer(story, "home")}', 14000, False)


def search(story):
    return frame(story, "search", f'<header>{menu(story, "s")}</header><main><h1 class="entry-title td-page-title"><span class="td-search-query">{html.escape(story.title)}</span></h1><form role="search"><input value="jembatan"><button>Cari</button></form><p>{first(story)}</p>{listing(story, 9, "td_module_16", True)}<div class="page-nav">Halaman 1 dari 12</div></main>{sidebar(story, "s")}{footer(story, "s")}', ld=False)


def login(story):
    return frame(story, "prem", f'<header>{menu(story, "prem")}</header><main><article><span class="badge">Premium</span><h1>{html.escape(story.title)}</h1><div class="meta">{story.date_text}</div><div class="teaser"><p>{first(story)}</p></div><div class="gate"><h2>{story.drop("notice", "Masuk untuk melanjutkan membaca")}</h2><p>{story.drop("notice", "Artikel ini hanya untuk pembaca terdaftar. Masuk atau buat akun gratis.")}</p><form><input type="email" placeholder="Surel"><input type="password" placeholder="Kata sandi"><button>Masuk</button></form><a href="/daftar">Belum punya akun? Daftar</a></div></article></main>{sidebar(story, "prem")}{footer(story, "prem")}')


def paywall(story):
    return frame(story, "pay", f'<header>{menu(story, "pay")}</header><main><article class="read-page--article"><h1>{html.escape(story.title)}</h1><time>{story.date_text}</time><div class="article-content-body__item-content fade"><p>{first(story)}</p></div><div class="paywall"><h3>{story.drop("notice", "Berlangganan untuk membaca lengkap")}</h3><p>{story.drop("notice", "Anda telah membaca 5 artikel gratis bulan ini. Pilih paket berlangganan mulai Rp15.000 per bulan.")}</p><a class="button" href="/paket">Lihat paket</a> <a href="/masuk">Sudah berlangganan? Masuk</a></div></article></main>{listing(story, 6, "reco")}{footer(story, "pay")}')


def gone_wp(story):
    return frame(story, "error404", f'<header>{menu(story, "e")}</header><main><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">{html.escape(story.title)}</h1></header><div class="page-content"><p>{first(story)} Coba cari dengan kata kunci lain?</p><form role="search"><input type="search"><button>Cari</button></form><div class="widget"><h2>Pos-pos Terbaru</h2>{listing(story, 5, "wid")}</div></div></section></main>{footer(story, "e")}', ld=False)


def gone_portal(story):
    return frame(story, "pk404", f'<header>{menu(story, "pk")}</header><div class="container"><div class="err"><h1>{story.title}</h1><p>{first(story)}</p><a href="/">Kembali ke beranda</a></div><h2>Berita Terpopuler</h2>{listing(story, 8, "media", True)}</div>{footer(story, "pk")}', 12000, False)


def gone_gov(story):
    return frame(story, "gov", f'<div>{menu(story, "gov")}</div><section class="py-5"><div class="container"><div class="alert alert-warning"><h4>{story.title}</h4>{first(story)}</div></div></section>{footer(story, "gov")}', 7000, False)


def live_portal(story):
    rows, names = [], "".join(f'<div class="credit-title-name"><span>{w}</span><h6>{n}</h6></div>' for w, n in story.bylines)
    for kind, text, _, _ in story.lines[1:]:
        rows.append(f'</div><div class="live-item" data-ts="1"><div class="live-time"><time>{text}</time></div>' if kind == "entry" else f'<div class="live-text"><p>{text}</p></div>')
    lead = f"<p>{story.dateline_html}{first(story)}</p>"
    story.drop("dateline", story.dateline)
    return frame(story, "live", f'<header>{menu(story, "live")}</header><div class="read__wrap"><span class="live-badge">LIVE</span><h1 class="read__title">{html.escape(story.title)}</h1><div class="read__time">{story.site} - {story.date_text}</div>{names}<div class="read__content">{lead}<div class="live-list" itemscope itemtype="https://schema.org/LiveBlogPosting"><div>{"".join(rows)}</div></div><p class="reload">{story.drop("notice", "Halaman ini diperbarui otomatis setiap 60 detik")}</p></div></div>{sidebar(story, "live")}{footer(story, "live")}', 12000)


def live_wp(story):
    rows = "".join(f'<h3 class="liveblog-entry-title">{text}</h3>' if kind == "entry" else f"<p>{text}</p>" for kind, text, _, _ in story.lines)
    by = " ".join(f"{w} <a>{n}</a>" for w, n in story.bylines)
    return frame(story, "jeg", f'<header>{menu(story, "jeg")}</header><div class="jeg_main"><h1 class="jeg_post_title">{html.escape(story.title)}</h1><div class="jeg_meta_author">{by}</div><div class="jeg_meta_date">{story.date_text}</div><a>{story.section}</a><div class="entry-content"><div class="content-inner wp-live-blog" data-live="1"><div class="liveblog-feed">{rows}</div></div>{chrome.tags(story, "jeg_post_tags", "Tags:")}</div>{chrome.tail(story)}</div>{sidebar(story, "jeg")}{footer(story, "jeg")}', 12000)


def multi(story, number):
    pager = f'<div class="paging"><span class="total-page">{story.drop("pager", f"Halaman {number}/2")}</span> ' + ("<a href='?page=2'>Halaman Selanjutnya</a>" if number == 1 else "<a href='?page=1'>Halaman Sebelumnya</a>") + "</div>"
    end = "".join(f"<p>{story.drop('byline', f'{w}: {n}')}</p>" for w, n in story.bylines)
    text = chrome.blocks(story)
    return frame(story, "tb", f'<div>{menu(story, "tb")}</div><div class="pos_rel">{chrome.breadcrumb(story, "breadcrumb f13")}<h1 id="arttitle" class="f50 black2">{html.escape(story.title)}</h1><div class="grey bdr3"><time>{story.date_text}</time></div><div class="side-article txt-article multi-fontsize">{text}{end if "-end" not in story.form else ""}</div>{pager}<div>{" ".join(f"<h5><a>{t}</a></h5>" for t in story.tags)}</div></div>{listing(story, 5, "lsi")}{sidebar(story, "tb")}{footer(story, "tb")}', 12000)


LAYOUTS = {"category": category, "front": front, "search": search, "login": login, "paywall": paywall, "gone_wp": gone_wp,
           "gone_portal": gone_portal, "gone_gov": gone_gov, "live_portal": live_portal, "live_wp": live_wp,
           "multi_one": lambda s: multi(s, 1), "multi_two": lambda s: multi(s, 2)}
