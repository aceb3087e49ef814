"""What surrounds every story: the head with its witnesses, style and script filler, menus, side columns, footers."""

import html
import json
from datetime import timedelta

import clutter
import pools

PROPERTIES = ["color:#{h}", "background-color:#{h}", "margin:0 0 {n}px", "padding:{n}px {m}px", "font-size:{n}px", "line-height:1.{n}",
              "border-bottom:1px solid #{h}", "display:flex", "position:relative", "width:{m}%", "max-width:{w}px", "float:left",
              "font-weight:700", "text-decoration:none", "transition:all .{n}s ease", "box-sizing:border-box", "overflow:hidden",
              "z-index:{n}", "border-radius:{n}px", "text-transform:uppercase", "letter-spacing:.0{n}em", "opacity:.{n}"]
PARTS = ["header", "menu", "title", "meta", "thumb", "widget", "sidebar", "footer", "post", "content", "share", "list", "item", "ad",
         "comments", "nav", "logo", "search", "related", "caption", "category", "date", "grid", "col", "row", "button", "popup"]


def css(rng, prefix, size):
    """About `size` bytes of rules for a theme's class prefix."""
    rules, length = [], 0
    while length < size:
        selector = ",".join(f".{prefix}-{rng.choice(PARTS)}{rng.choice(['', ' a', ' a:hover', ' > li', '-' + rng.choice(PARTS), ':after', ' img'])}"
                            for _ in range(rng.randrange(1, 4)))
        body = ";".join(rng.choice(PROPERTIES).format(h=f"{rng.randrange(16**6):06x}", n=rng.randrange(1, 9) * 2, m=rng.randrange(5, 50), w=rng.randrange(300, 1280))
                        for _ in range(rng.randrange(2, 7)))
        rule = f"{selector}{{{body}}}"
        if rng.random() < 0.12:
            rule = f"@media (max-width:{rng.choice([480, 767, 1018, 1140])}px){{{rule}}}"
        rules.append(rule)
        length += len(rule)
    return "".join(rules)


def script(rng, prefix, size):
    """A settings object and a small loader, as themes and plugins print them."""
    settings = {f"{prefix}_{rng.choice(PARTS)}_{i}": rng.choice([True, False, "yes", rng.randrange(999), f"https://cdn.{prefix}.example/{i}.js"])
                for i in range(max(3, size // 60))}
    return (f"var {prefix}Options = {json.dumps(settings)};\n(function(d,s){{var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;"
            f"j.src='/assets/{prefix}.min.js?ver='+{rng.randrange(10**6)};f.parentNode.insertBefore(j,f);}})(document,'script');")


def json_ld(story):
    """The page's JSON-LD; some sites name the developer or another day."""
    flaws = story.variant.get("meta", "").split()
    moment = story.moment + timedelta(days=1 if "late" in flaws else 0, hours=0)
    stamp = moment.strftime("%Y-%m-%dT%H:%M:00+08:00")
    if "utc" in flaws:
        stamp = (moment - timedelta(hours=8)).strftime("%Y-%m-%dT%H:%M:00+00:00")
    author = f"{story.site} Developer" if "developer" in flaws else (story.outlet["account"] or story.site)
    graph = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": story.title,
             "mainEntityOfPage": {"@type": "WebPage", "@id": story.url}, "datePublished": stamp, "dateModified": stamp,
             "author": {"@type": "Person" if "developer" in flaws else "Organization", "name": author},
             "publisher": {"@type": "Organization", "name": story.site, "logo": {"@type": "ImageObject", "url": f"https://{story.outlet['domain']}/logo.png"}},
             "image": [image(story)], "description": story.lines[0][2][:150] if story.lines else story.title}
    return f'<script type="application/ld+json">{json.dumps(graph, ensure_ascii=False)}</script>'


def image(story):
    return f"https://{story.outlet['domain']}/wp-content/uploads/{story.moment:%Y/%m}/{story.slug[:40]}.jpg"


def head(story, prefix, size=9000, extra="", ld=True, title_tail=None):
    """The whole <head>; `size` is the weight of its style sheets in bytes."""
    rng, title = story.rng, html.escape(story.title)
    tail = f" - {story.site}" if title_tail is None else title_tail
    flaws = story.variant.get("meta", "").split()
    stamp = story.moment.strftime("%Y-%m-%dT%H:%M:00+08:00")
    if "wrongyear" in flaws:
        stamp = f"{story.moment.year - 1}{stamp[4:]}"
    description = html.escape(story.lines[0][2][:155]) if story.lines else title
    return f"""<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}{html.escape(tail)}</title>
<meta name="description" content="{description}">
<link rel="canonical" href="{story.url}">
<meta property="og:locale" content="id_ID"><meta property="og:type" content="article">
<meta property="og:title" content="{title}"><meta property="og:description" content="{description}">
<meta property="og:url" content="{story.url}"><meta property="og:site_name" content="{html.escape(story.site)}">
<meta property="article:published_time" content="{stamp}"><meta property="article:section" content="{html.escape(story.section)}">
<meta property="og:image" content="{image(story)}"><meta name="twitter:card" content="summary_large_image">
{json_ld(story) if ld else ""}
<link rel="dns-prefetch" href="//fonts.{prefix}.example"><link rel="alternate" type="application/rss+xml" title="{html.escape(story.site)} &raquo; Feed" href="https://{story.outlet['domain']}/feed/">
<style id="{prefix}-main-css">{css(rng, prefix, size)}</style>
<script>{script(rng, prefix, size // 6)}</script>
<script async src="https://analytics.example/gtag/js?id=G-{rng.randrange(10**8)}"></script>
<script>window.dataLayer=window.dataLayer||[];function gtag(){{dataLayer.push(arguments);}}gtag('js',new Date());gtag('config','G-{rng.randrange(10**8)}');</script>
{extra}</head>"""


def links(story, texts, tag="li", css=""):
    mark = f' class="{css}"' if css else ""
    return "".join(f"<{tag}{mark}>{clutter.anchor(story, t)}</{tag}>" for t in texts)


def menu(story, prefix):
    items = "".join(f'<li class="menu-item menu-item-type-taxonomy menu-item-{100 + i}"><a href="https://{story.outlet["domain"]}/{m.lower()}/">{m}</a></li>'
                    for i, m in enumerate(pools.MENU))
    return f'<nav id="site-navigation" class="{prefix}-nav"><ul id="primary-menu" class="menu">{items}</ul></nav>'


def breadcrumb(story, css="breadcrumbs"):
    return (f'<div class="{css}"><span><a href="https://{story.outlet["domain"]}/">Beranda</a></span> &raquo; '
            f'<span><a href="https://{story.outlet["domain"]}/{story.section.lower()}/">{html.escape(story.section)}</a></span> &raquo; <span class="breadcrumb_last">{html.escape(story.title)}</span></div>')


def listing(story, count, css, snippet=False):
    """Cards of other stories, as in side columns and below."""
    rows = []
    for _ in range(count):
        text = clutter.headline(story) if len(getattr(story, "used", ())) < 34 else "Indeks Berita"
        when = f"{story.rng.randrange(1, 28)} {story.rng.choice(['April', 'Mei', 'Juni'])} {story.moment.year}"
        extra = f"<p>{html.escape(text)} menjadi perhatian warga setempat sejak beberapa pekan terakhir&hellip;</p>" if snippet else ""
        rows.append(f'<div class="{css}-item"><a href="#" class="{css}-thumb"><img src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" data-src="https://{story.outlet["domain"]}/t/{story.rng.randrange(9999)}.jpg" width="100" height="75" alt="{html.escape(text)}"></a>'
                    f'<h3 class="{css}-title">{clutter.anchor(story, text)}</h3><span class="{css}-date">{when}</span>{extra}</div>')
    return "".join(rows)


def sidebar(story, prefix):
    popular = story.rng.choice(pools.POPULAR)
    return (f'<aside id="secondary" class="widget-area {prefix}-sidebar" role="complementary"><section class="widget widget_search"><form role="search"><input type="search" placeholder="Cari &hellip;"><button>Cari</button></form></section>'
            f'<section class="widget {prefix}-popular"><h3 class="widget-title">{popular}</h3>{listing(story, 5, prefix + "-pop")}</section>'
            f'<section class="widget {prefix}-recent"><h3 class="widget-title">Berita Terbaru</h3>{listing(story, 5, prefix + "-rec")}</section>'
            f'<section class="widget widget_tag_cloud"><h3 class="widget-title">Topik</h3><div>{links(story, pools.TRENDING, "span")}</div></section></aside>')


def footer(story, prefix):
    items = "".join(f'<li><a href="https://{story.outlet["domain"]}/{t.lower().replace(" ", "-")}/">{t}</a></li>' for t in pools.FOOTER)
    return (f'<footer id="colophon" class="{prefix}-footer site-footer"><ul>{items}</ul><p class="about">{html.escape(story.site)} menyajikan kabar daerah yang dekat dengan warga.</p>'
            f'<span class="copy">&copy; {story.moment.year} {html.escape(story.site)}. Hak cipta dilindungi undang-undang.</span></footer>'
            f'<div id="cookie-notice" role="dialog" class="cookie-{prefix}"><span>Situs ini memakai kuki agar pengalaman membaca Anda lebih nyaman.</span><button>Setuju</button></div>'
            f'<script>{script(story.rng, prefix + "Foot", 900)}</script>')


def share(story, prefix, lead="Bagikan"):
    """Share buttons with their words; the lead is recorded."""
    names = story.rng.sample(pools.SHARE, 4)
    if lead:
        story.drop("share", lead)
    rows = "".join(f'<li class="{prefix}-share-{n.lower().replace(" ", "-")}"><a href="https://share.example/?u={story.url}" rel="nofollow" title="Bagikan ke {n}"><span>{n}</span></a></li>' for n in names)
    return f'<div class="{prefix}-share"><span class="share-text">{lead}</span><ul>{rows}</ul></div>'


def tags(story, css="tags-links", lead="Tag:"):
    if not story.tags:
        return ""
    return f'<div class="{css}"><span>{lead}</span> ' + " ".join(f'<a href="https://{story.outlet["domain"]}/tag/{t.lower().replace(" ", "-")}/" rel="tag">{html.escape(t)}</a>' for t in story.tags) + "</div>"


def tail(story):
    """Comment forms and auto-publish notices the outlet is known for."""
    parts, wanted = [], story.outlet["tail"].split()
    if "sharedaddy" in wanted:
        parts.append(f'<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">{story.drop("share", "Bagikan ini:")}</h3><div class="sd-content"><ul><li class="share-facebook"><a href="#">Klik untuk membagikan di Facebook(Membuka di jendela yang baru)</a></li><li class="share-x"><a href="#">Klik untuk berbagi di X(Membuka di jendela yang baru)</a></li></ul></div></div></div>')
    if "autopublish" in wanted:
        parts.append(f'<div class="xyz_smap_credit"><p style="font-size:10px">{story.drop("auto_publish", "Social Media Auto Publish Powered By : XYZScripts.com")}</p></div>')
    if "leave-a-reply" in wanted:
        story.drop("comments", pools.COMMENT_EN)
        parts.append(f'<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">{story.drop("comments", "Leave a Reply")}</h3><form action="/wp-comments-post.php" method="post" id="commentform"><p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> <span class="required-field-message">Required fields are marked <span class="required">*</span></span></p><p><label for="comment">Comment *</label><textarea id="comment" rows="8"></textarea></p><p><label>Name *</label><input id="author" type="text"></p><p><input name="submit" type="submit" value="Post Comment"></p></form></div></div>')
    if "tinggalkan" in wanted:
        story.drop("comments", pools.COMMENT_ID)
        parts.append(f'<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">{story.drop("comments", "Tinggalkan Balasan")} <small><a rel="nofollow" id="cancel-comment-reply-link" href="#respond" style="display:none;">Batalkan balasan</a></small></h3><form id="commentform"><p class="comment-notes"><span id="email-notes">Alamat email Anda tidak akan dipublikasikan.</span> <span class="required-field-message">Ruas yang wajib ditandai <span class="required">*</span></span></p><p><label>Komentar *</label><textarea rows="8"></textarea></p><p><label>Nama *</label><input type="text"></p><p><label>Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.</label></p><input type="submit" value="Kirim Komentar"></form></div></div>')
    return "".join(parts)


def figure(story, css="post-thumbnail", lazy=True):
    """The picture above the text with its caption, when the story has one."""
    caption = story.variant.get("caption")
    source = f'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" data-src="{image(story)}" data-lazy-src="{image(story)}"' if lazy else f'src="{image(story)}"'
    under = f'<figcaption class="wp-caption-text">{story.drop("caption", caption)}</figcaption>' if caption else ""
    return f'<figure class="{css}"><img width="800" height="450" {source} class="attachment-large wp-post-image" alt="{html.escape(story.title)}" decoding="async">{under}</figure>'


def blocks(story, paragraph="<p>{}</p>", subhead="<h3>{}</h3>", stop="\n"):
    """The text with its clutter and the byline's own lines, as block elements."""
    out, open_list, rows = [story.byline_html("top")], None, []

    def close():
        nonlocal open_list, rows
        if open_list == "table":
            out.append(f'<figure class="wp-block-table"><table><tbody>{"".join(rows)}</tbody></table></figure>')
        elif open_list:
            out.append(f'<{open_list}>{"".join(rows)}</{open_list}>')
        open_list, rows = None, []

    for piece in story.pieces():
        kind = piece[1] if piece[0] == "line" else None
        wanted = {"item": "ul", "ordered": "ol", "row": "table"}.get(kind)
        if wanted != open_list:
            close()
            open_list = wanted
        if wanted == "table":
            rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in piece[2].split("\t")) + "</tr>")
        elif wanted:
            rows.append(f"<li>{piece[2]}</li>")
        elif kind == "subhead":
            out.append(subhead.format(piece[2]))
        elif kind == "quote":
            out.append(f'<blockquote class="wp-block-quote"><p>{piece[2]}</p></blockquote>')
        else:
            out.append(paragraph.format(piece[2]) if kind else piece[1])
    close()
    out.append(story.byline_html("end"))
    return stop.join(part for part in out if part)
